"""The current coder's numbers: segments per code and progress per document, adjusted by what a Step wrote.

A keystroke must not count the whole project again; where a Step tells too little, the numbers are forgotten and asked
anew when they are next wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.documents import Progress
from desktop.core.model import CodeId, SegmentId

if TYPE_CHECKING:
    from desktop.core.model import CoderId, DocumentId, Step
    from desktop.core.project import Project
    from desktop.ui.document_work import DocumentWork

INCREMENTAL = frozenset({"segment", "coding", "memo", "assignment"})
MOST_CHANGES = 100
#: Tables of which nothing is counted here, and columns of the others that decide what is.
UNCOUNTED = frozenset(
    {
        *("memo", "memo_kind", "journal_entry", "setting", "code_part", "code_alias", "code_confusion"),
        *("code_example", "revision", "confirmation", "retirement", "answer_set", "answer_set_code"),
    }
)
DECIDING = {"code": {"facet_id", "merged_into", "retired"}, "facet": {"cardinality", "required", "retired"}}

_NONE = Progress(0, 0)


def touched_segments(step: Step) -> set[int]:
    """The segments that a Step wrote, or whose codings it wrote, as far as its changes name them."""
    found: set[int] = set()
    for change in step.changes:
        if change.table == "segment":
            found.add(change.row)
        elif change.table == "coding":
            sides = [values for values in (change.before, change.after) if values and "segment_id" in values]
            found.update(values["segment_id"] for values in sides)
    return found


def is_small(step: Step) -> bool:
    """Whether the numbers can be adjusted by looking at the Step alone."""
    return step.tables() <= INCREMENTAL and len(step.changes) <= MOST_CHANGES


def leaves_numbers(step: Step) -> bool:
    """Whether nothing that is counted can be otherwise after the Step: names, colours, definitions, a new code."""
    for change in step.changes:
        if change.table in UNCOUNTED or (change.table == "code" and change.before is None):
            continue
        deciding = DECIDING.get(change.table)
        if deciding is None or change.before is None or change.after is None or deciding & change.after.keys():
            return False
    return True


class Tallies:
    """Numbers of whoever is coding now."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self._counts: dict[CodeId, int] | None = None
        self._progress: dict[DocumentId, Progress] | None = None
        #: Of single documents, as long as the whole is not known.
        self._single: dict[DocumentId, Progress] = {}

    def forget(self) -> None:
        self._counts, self._progress = None, None
        self._single.clear()

    def counts(self) -> dict[CodeId, int]:
        """Segments per code in the whole project."""
        coder = self.project.coder
        if self._counts is None:
            self._counts = self.project.codebook.counts(coder) if coder is not None else {}
        return self._counts

    def progress(self) -> dict[DocumentId, Progress]:
        """Progress per document; documents without segments are missing."""
        coder = self.project.coder
        if self._progress is None:
            self._progress = self.project.documents.progress(coder) if coder is not None else {}
        return self._progress

    def progress_of(self, document: DocumentId) -> Progress:
        """Progress in one document: a list shows a few, and a project may have thousands."""
        if self._progress is not None:
            return self._progress.get(document, _NONE)
        found = self._single.get(document)
        if found is None:
            coder = self.project.coder
            asked = {} if coder is None else self.project.documents.progress(coder, document)
            found = self._single[document] = asked.get(document, _NONE)
        return found

    def owners(self, step: Step, work: DocumentWork | None) -> dict[int, CoderId]:
        """Whose the touched segments were before the Step, as far as they are on screen."""
        if work is None or not is_small(step):
            return {}
        here = work.segments
        return {row: here[SegmentId(row)].coder for row in touched_segments(step) if row in here}

    def follow(self, step: Step, before: dict[int, CoderId], work: DocumentWork | None) -> None:
        """Adjust the numbers after ``work`` was brought up to date; ``before`` is what ``owners`` said."""
        if leaves_numbers(step):
            return
        if not is_small(step) or work is None:
            self.forget()
            return
        here = work.segments
        owners = before | {row: here[SegmentId(row)].coder for row in touched_segments(step) if row in here}
        if not self._adjust(step, owners):
            self._counts = None
        if step.head.document == work.document:
            here_now = Progress(*work.progress(self.project.coder))
            self._single[work.document] = here_now
            if self._progress is None:
                return
            self._progress.pop(work.document, None)
            if here_now.segments:
                self._progress[work.document] = here_now
        else:
            self._progress = None
            self._single.clear()

    def _adjust(self, step: Step, owners: dict[int, CoderId]) -> bool:
        """Add and take away codings; False when somebody's segment is not known."""
        if self._counts is None:
            return True
        for change in step.changes:
            if change.table != "coding":
                continue
            for values, delta in ((change.before, -1), (change.after, 1)):
                if values is None or "code_id" not in values:
                    continue
                owner = owners.get(values.get("segment_id", 0))
                if owner is None:
                    return False
                if owner == self.project.coder:
                    code = CodeId(values["code_id"])
                    self._counts[code] = self._counts.get(code, 0) + delta
        return True
