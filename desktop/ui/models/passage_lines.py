"""Passages as lists show them: the words, and where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.errors import TestimoniaError
from desktop.core.text import Paragraphs, context, snippet
from desktop.ui.covering import covered_note, covering_of
from desktop.ui.translate import isolate, joined, tr

if TYPE_CHECKING:
    from desktop.core.model import CoderId, DocumentId, SegmentId
    from desktop.ui.session import Session

LONGEST = 200


@dataclass(frozen=True, slots=True)
class PassageLine:
    """``words`` is one line of the passage, empty where it is covered; ``key`` is the list's own."""

    key: object
    segment: SegmentId
    document: DocumentId
    words: str
    place: str
    remark: str = ""
    covered: bool = False


class PassageWords:
    """Reads documents as they are needed; made anew for each list, for it remembers what it read."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.project = session.project
        self._texts: dict[DocumentId, tuple[str, Paragraphs]] = {}
        self._covered: dict[DocumentId, list[tuple[int, int]]] = {}

    def text(self, document: DocumentId) -> tuple[str, Paragraphs]:
        found = self._texts.get(document)
        if found is None:
            text = self.project.documents.text(document)
            found = self._texts[document] = (text, Paragraphs(text))
        return found

    def is_covered(self, document: DocumentId, start: int, end: int) -> bool:
        """Whether any of the span is not to be read before somebody asks for it."""
        return any(low < end and start < high for low, high in self._spans(document))

    def _spans(self, document: DocumentId) -> list[tuple[int, int]]:
        if document not in self._covered:
            self._covered[document] = covering_of(self.session).spans_of(document)
        return self._covered[document]

    def around(self, document: DocumentId, start: int, end: int, reach: int) -> tuple[str, str]:
        """What stands before and after a passage, as far as nothing covered comes between. Raises TestimoniaError."""
        text = self.text(document)[0]
        start, end = min(start, len(text)), min(end, len(text))
        before, after = context(text, start, end, reach, reach)
        begin, stop = start - len(before), end + len(after)
        low = max([begin, *(min(high, start) for low, high in self._spans(document) if low < start and high > begin)])
        high = min([stop, *(max(low, end) for low, high in self._spans(document) if high > end and low < stop)])
        return ("… " if low > begin else "") + text[low:start], text[end:high] + (" …" if high < stop else "")

    def place(self, document: DocumentId, start: int, coder: CoderId | None = None) -> str:
        """Document and paragraph, and whose it is where that is asked."""
        try:
            name = isolate(self.project.documents.get(document).name)
            paragraph = self.text(document)[1].number_at(start)
        except TestimoniaError:
            return ""
        parts = [name, tr("Passages", "paragraph {n}", n=paragraph)]
        if coder is not None:
            parts.append(isolate(self.project.coders.get(coder).name))
        return joined(" · ", parts)

    def line(
        self,
        key: object,
        segment: SegmentId,
        document: DocumentId,
        start: int,
        end: int,
        *,
        coder: CoderId | None = None,
        remark: str = "",
    ) -> PassageLine:
        place = self.place(document, start, coder)
        if self.is_covered(document, start, end):
            return PassageLine(key, segment, document, "", place, remark, covered=True)
        try:
            words = snippet(self.text(document)[0], start, end, LONGEST)
        except TestimoniaError:
            words = ""
        return PassageLine(key, segment, document, words, place, remark)


def covered_words() -> str:
    """What stands in place of words that are covered."""
    return covered_note()
