"""The note on a coding, in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.model import CodingId
from desktop.ui.translate import tr
from desktop.ui.widgets.writing_field import WritingField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.core.model import Coding
    from desktop.ui.session import Session


class NoteField(WritingField):
    """Its targets are codings of the segment on screen; ``name`` is that of the code."""

    def __init__(self, session: Session, parent: QWidget, name: str) -> None:
        title = tr("Segment", "Note on {name}", name=name)
        super().__init__(session, parent, name=title, placeholder=tr("Segment", "Write a note on this answer"))

    def _coding(self, target: int) -> Coding | None:
        work = self.session.work
        codings = (each for segment in work.segments.values() for each in segment.codings) if work is not None else ()
        return next((each for each in codings if each.id == target), None)

    def write(self, target: int, text: str) -> object:
        return self.session.project.coding.note(CodingId(target), text)

    def stored_text(self, target: int) -> str:
        coding = self._coding(target)
        return coding.note if coding is not None else ""
