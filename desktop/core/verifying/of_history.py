"""The chain of steps, the rows against it, and what was erased for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import TestimoniaError
from desktop.core.model import StepId
from desktop.core.notes import counted
from desktop.core.sentences import step_sentence
from desktop.core.storage import checks, file_checks, history, proving
from desktop.core.storage.replaying import Replay, erased_originals
from desktop.core.storage.schema import DOCUMENT, ERASURE, STEP
from desktop.core.verifying.report import finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.storage.store import Store
    from desktop.core.verifying.report import Finding

_FAULTS = {
    "number": "The history was changed from outside: step {number} is not behind the one before it.",
    "seal": "The history was changed from outside: step {number} (“{step}”) does not fit the one before it.",
    "payload": "The history was changed from outside: step {number} (“{step}”) does not hold what was sealed.",
    "unerased": "The history was changed from outside: step {number} (“{step}”) holds again what was erased for good.",
    "records": "The history was changed from outside: step {number} (“{step}”) does not lie as it was written.",
    "meaning": "The history was changed from outside: step {number} (“{step}”) cannot be as it stands there.",
}


class HistoryCheck:
    """Goes through the history twice: for the chain, and for the rows that it leaves."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.sound = True
        self.replay: Replay | None = None

    def chain(self) -> Iterator[Finding]:
        """Seals, numbers, places; erasures that name nothing."""
        for fault in proving.faults(self.store):
            self.sound = False
            yield finding(
                f"step.{fault.what}",
                _FAULTS[fault.what],
                table=STEP,
                rows=(fault.step,),
                number=fault.number,
                step=self._sentence(fault.step),
            )
        for row in proving.stray_erasures(self.store):
            yield finding(
                "erasure.stray",
                "The file says that something was erased for good where nothing was (erasure {row}).",
                table=ERASURE,
                rows=(row,),
                row=row,
            )

    def rows(self) -> Iterator[Finding]:
        """Each row against what the steps left; only for a sound chain."""
        if not self.sound:
            return
        self.replay = Replay(self.store)
        for table, rows in self.replay.differing().items():
            said = counted(
                len(rows),
                "1 row of {table} is not as the history left it: {row}.",
                "{count} rows of {table} are not as the history left them; the first is {row}.",
                table=table,
                row=rows[0],
            )
            yield finding(
                "row.beside",
                said,
                table=table,
                rows=rows,
            )
        for row in self.replay.strange_erasures():
            yield finding(
                "erasure.stray",
                "The file says that the original of a document was erased that never was (erasure {row}).",
                table=ERASURE,
                rows=(row,),
                row=row,
            )

    def bodies(self) -> Iterator[Finding]:
        """Texts and originals that are not there and ought to be."""
        live = set()
        for row, sha in checks.documents_without_original(self.store):
            live.add(sha)
            if self.replay is None or not self.replay.may_lack_original(row):
                yield finding(
                    "document.no_original",
                    "The original of “{name}” is not in the file any more.",
                    table=DOCUMENT,
                    rows=(row,),
                    name=checks.name_of(self.store, DOCUMENT, row),
                )
        for column, sha in () if self.replay is None else self.replay.missing_bodies():
            if sha not in live and (column != "text_sha256" or not checks.text_is_live(self.store, sha)):
                table = "text_body" if column == "text_sha256" else "original_body"
                yield finding(
                    "body.missing",
                    "A text or original that the history needs is not in the file any more: {sha}.",
                    table=table,
                    rows=(sha,),
                    sha=sha,
                )

    def notes(self) -> Iterator[Finding]:
        """Originals that were left out or erased, and bodies that nothing needs."""
        erased = erased_originals(self.store)
        for row, _sha in checks.documents_without_original(self.store):
            name = checks.name_of(self.store, DOCUMENT, row)
            if row in erased:
                yield finding(
                    "document.original_erased",
                    "The original of “{name}” was erased.",
                    table=DOCUMENT,
                    rows=(row,),
                    name=name,
                )
            else:
                yield finding(
                    "document.original_left_out",
                    "The original of “{name}” is not in this file; its SHA-256 is kept.",
                    table=DOCUMENT,
                    rows=(row,),
                    name=name,
                )
        if self.replay is not None:
            number = file_checks.loose_bodies(self.store, self.replay.known())
            if number:
                said = counted(
                    number,
                    "1 text or original is in the file that nothing refers to.",
                    "{count} texts or originals are in the file that nothing refers to.",
                )
                yield finding("body.loose", said)

    def _sentence(self, step: int) -> str:
        """What the step did, as far as that can still be read."""
        try:
            head = history.head_of(self.store, StepId(step))
            return "" if head is None else step_sentence(head)
        except (TestimoniaError, AttributeError, ValueError, TypeError, LookupError):
            return ""
