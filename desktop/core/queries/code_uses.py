"""What a coder did with codes lately: which ones, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core import covering
from desktop.core.model import CodeId, DocumentId, SegmentId
from desktop.core.storage import code_uses

if TYPE_CHECKING:
    from desktop.core.model import CoderId
    from desktop.core.project import Project

LETTERS = 160


@dataclass(frozen=True, slots=True)
class LastPassage:
    """A passage with a code, ``[start, end)`` in code points of the version it stands on.

    ``words`` are its first letters on one line, at most ``LETTERS``; ``cut`` says that more follow. A ``covered`` one
    has none.
    """

    segment: SegmentId
    document: DocumentId
    start: int
    end: int
    words: str
    cut: bool
    covered: bool = False


def recent_codes(project: Project, coder: CoderId | None, most: int) -> list[CodeId]:
    """The codes in use that a coder gave last, the newest first; none without a coder."""
    if coder is None:
        return []
    live = project.codebook.cache.codes
    # Some of the newest may be gone meanwhile.
    found = (CodeId(row) for row in code_uses.recent_codes(project.store, coder, 2 * most))
    return [code for code in found if code in live and live[code].in_use][:most]


def last_passages(project: Project, code: CodeId, coder: CoderId | None, most: int) -> list[LastPassage]:
    """The passages that were given exactly this code last, the newest first; of one coder, or, for None, of all."""
    hidden = covering.covered(project)
    spans: dict[int, list[tuple[int, int]]] = {}
    found = []
    for segment, document, start, end, words in code_uses.last_passages(project.store, code, coder, most, LETTERS):
        if hidden and document not in spans:
            spans[document] = covering.covered_spans(project, DocumentId(document), hidden)
        if any(low < end and start < high for low, high in spans.get(document, ())):
            found.append(LastPassage(SegmentId(segment), DocumentId(document), start, end, "", False, True))
            continue
        shown, cut = " ".join(words.split()), end - start > LETTERS
        found.append(LastPassage(SegmentId(segment), DocumentId(document), start, end, shown, cut))
    return found
