"""What stands below one facet of the segment: notes on its answers, and the list in which they are ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.calling import called
from desktop.ui.models.tick_model import code_items
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.facet_row import LABEL_WIDTH
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.note_field import NoteField
from desktop.ui.widgets.standing import Standing
from desktop.ui.widgets.tick_list import TickList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.model import CodeId, Coding, CodingId, FacetId, SegmentId
    from desktop.ui.document_work import FacetAnswer
    from desktop.ui.session import Session


class NoteBlock(QWidget):
    """The name of the answer over its note."""

    def __init__(self, session: Session, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.theme = current()
        self.name = name
        self.title = Label(tr("Segment", "Note on {name}", name=name), self, role="text2", size=12)
        self.field = NoteField(session, self, name)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self.column.addWidget(self.title)
        self.column.addWidget(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        set_margins(self.column, self, self.theme.px(LABEL_WIDTH), 0, 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "column"):
            self.restyle()


class FacetBelow(QWidget):
    """``left`` tells of Escape in a note; ``list_closed`` of the end of the list, and whether by its own keys."""

    left = Signal()
    list_closed = Signal(bool)

    def __init__(self, session: Session, unwritten: dict[int, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = current()
        self.unwritten = unwritten
        self.blocks: dict[CodingId, NoteBlock] = {}
        self.noting: CodingId | None = None
        self.ticks: TickList | None = None
        self.facet: FacetId | None = None
        self._given: list[tuple[Coding, str]] = []
        self._writable = False
        # What the open list is about: one's segment, or a passage that is none yet.
        self._target: SegmentId | tuple[int, int] | None = None
        self.column = QVBoxLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.theme.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def restyle(self) -> None:
        px = self.theme.px
        self.column.setSpacing(px(6))
        self.column.setContentsMargins(0, 0, 0, px(2))

    def show_answer(self, answer: FacetAnswer, codings: Sequence[Coding], standing: Standing) -> None:
        """Show the notes of these codings; a list that is open about something else ends, and keeps its ticks."""
        names = {code.id: called(code) for code in answer.codes}
        self.facet = answer.facet.id
        self._writable = standing is Standing.OWN and not self.session.project.read_only
        ordered = sorted(codings, key=lambda coding: (coding.created_at, names[coding.code]))
        self._given = [(coding, names[coding.code]) for coding in ordered]
        if self.ticks is not None and self._target != self._present_target():
            self.ticks.end(keep=True)
        self._show_notes()

    # notes

    def _show_notes(self) -> None:
        wanted = {
            coding.id: (coding, name)
            for coding, name in self._given
            if coding.note or coding.id == self.noting or self._in_use(coding.id) or coding.id in self.unwritten
        }
        for row in [row for row in self.blocks if row not in wanted]:
            block = self.blocks.pop(row)
            block.field.flush()
            self.column.removeWidget(block)
            block.hide()
            block.deleteLater()
        for place, (row, (coding, name)) in enumerate(wanted.items()):
            known = self.blocks.get(row)
            if known is None or known.name != name:
                if known is not None:
                    self.column.removeWidget(known)
                    known.deleteLater()
                known = self.blocks[row] = self._new_block(name)
                self.column.insertWidget(place, known)
                known.show()
            known.field.set_target(row, coding.note, read_only=not self._writable)
        self._settle()

    def _new_block(self, name: str) -> NoteBlock:
        block = NoteBlock(self.session, self, name)
        block.field.unwritten = self.unwritten
        block.field.left.connect(self.left)
        block.field.installEventFilter(self)
        return block

    def _in_use(self, row: CodingId) -> bool:
        block = self.blocks.get(row)
        return block is not None and block.field.hasFocus()

    def edit_note(self, coding: CodingId) -> NoteField | None:
        """Go to the note of an answer; None where it has no place here or may not be written."""
        if not self._writable or all(each.id != coding for each, _name in self._given):
            return None
        self.noting = coding
        self._show_notes()
        field = self.blocks[coding].field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(watched, NoteField):
            self.noting = None
            QTimer.singleShot(0, self, self._show_notes)  # a note that stayed empty takes no room
        return False

    def flush(self) -> None:
        """Write what is being typed."""
        for block in list(self.blocks.values()):
            block.field.flush()

    # the list

    def _present_target(self) -> SegmentId | tuple[int, int] | None:
        segment = self.session.selected_segment()
        return segment.id if segment is not None else self.session.span

    def open_list(self) -> None:
        """Open the list of answers with what is ticked, or close the open one and keep it."""
        if self.ticks is not None:
            self.ticks.end(keep=True)
            return
        facet = self.facet
        if facet is None or self.session.project.read_only:
            return
        given = [coding.code for coding, _name in self._given]
        book = self.session.project.codebook
        self._target = self._present_target()
        name = tr("Segment", "Answers to {facet}", facet=book.facet(facet).name)
        self.ticks = TickList(name, self, inline=True)
        self.ticks.show_items(code_items(book, [facet], given, headings=False), given)
        self.ticks.ended.connect(self._end_list)
        self.column.addWidget(self.ticks)
        self.ticks.show()
        self._settle()
        self.ticks.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_list(self, keep: bool) -> None:
        ticks, target, self.ticks, self._target = self.ticks, self._target, None, None
        if ticks is None:
            return
        wanted: list[Any] = ticks.keys
        by_key = ticks.field.hasFocus()
        self.column.removeWidget(ticks)
        ticks.hide()
        ticks.deleteLater()
        self._settle()
        if keep:
            self._give(target, wanted)
        self.list_closed.emit(by_key)

    def _give(self, target: SegmentId | tuple[int, int] | None, wanted: list[CodeId]) -> None:
        session, facet = self.session, self.facet
        if isinstance(target, tuple):
            if wanted and session.span == target:
                session.code_many(wanted)
        elif target is not None and facet is not None:
            session.attempt(session.project.coding.set_answers, target, facet, wanted)

    def _settle(self) -> None:
        shown = bool(self.blocks) or self.ticks is not None
        if shown or not self.isHidden():  # most answers have neither, and a keystroke waits for this
            self.setVisible(shown)
            self.updateGeometry()
