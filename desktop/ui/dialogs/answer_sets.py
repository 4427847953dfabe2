"""The sets of answers: their order, names and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.core.errors import TestimoniaError
from desktop.ui.dialogs.answer_set_editor import edit_answer_set
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.row_list import Framed, Line, RowList
from desktop.ui.messages import sentence_of
from desktop.ui.translate import joined, listed, tr
from desktop.ui.widgets.base import claims_list_keys, tip
from desktop.ui.widgets.buttons import Button, IconButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop.core.answer_sets import AnswerSet
    from desktop.core.model import AnswerSetId
    from desktop.ui.session import Session


class SetList(RowList):
    """F2 changes, Delete deletes, Alt+Up and Alt+Down move."""

    edited = Signal()
    deleted = Signal()
    moved = Signal(int)

    def event(self, event: QEvent) -> bool:
        return claims_list_keys(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if held == Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif not held and event.key() == Qt.Key.Key_F2:
            self.edited.emit()
        elif not held and event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class AnswerSetsDialog(Dialog):
    """What is done is done at once, each as one step that can be undone."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(
            parent,
            tr("Answers", "Sets of answers"),
            accept=tr("Answers", "Close"),
            cancel=False,
            subtitle=tr("Answers", "The first nine are given by their number. What is changed here can be undone."),
            wide=520,
        )
        self.session, self.sets = session, session.project.answer_sets
        self.list = SetList(tr("Answers", "Sets of answers"), rows=9)
        self.body.addWidget(Framed(self.list), 1)
        self.nothing = self.quiet(
            tr("Answers", "No sets yet. Answer a passage and name its answers, or make a set here.")
        )
        self.body.addWidget(self.nothing)
        self.new = Button(tr("Answers", "New set…"), self._content, icon="plus")
        self.edit = Button(tr("Answers", "Change…"), self._content, icon="pencil")
        self.edit.setToolTip(tip(tr("Answers", "Change name and answers"), "F2"))
        self.up = IconButton("arrow-up", tr("Answers", "Move up"), self._content, shortcut="Alt+Up")
        self.down = IconButton("arrow-down", tr("Answers", "Move down"), self._content, shortcut="Alt+Down")
        self.delete = IconButton("trash", tr("Answers", "Delete the set"), self._content, shortcut="Del")
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(8))
        row.addWidget(self.new)
        row.addWidget(self.edit)
        row.addStretch(1)
        for part in (self.up, self.down, self.delete):
            row.addWidget(part)
        self.body.addLayout(row)
        self.new.clicked.connect(lambda: self._edit(None))
        self.edit.clicked.connect(self._edit_present)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.delete.clicked.connect(self._delete)
        self.list.edited.connect(self._edit_present)
        self.list.acted.connect(lambda _key: self._edit_present())
        self.list.moved.connect(self._move)
        self.list.deleted.connect(self._delete)
        self.list.picked.connect(lambda _key: self._judge())
        session.failed.connect(self._fail)
        self.refresh()
        self.list.choose_first()
        self.start_at(self.list if self.sets.all() else self.new)

    def refresh(self) -> None:
        sets = self.sets.all()
        self.list.set_lines([self._line(place, one) for place, one in enumerate(sets)])
        self.nothing.setVisible(not sets)
        self._judge()

    def _line(self, place: int, one: AnswerSet) -> Line:
        codes, left_out = self.sets.fitting(one)
        names = [self.session.project.codebook.code(code).name for code in codes]
        detail = listed(names)
        if left_out:
            gone = tr("Answers", "not given: {names}", names=listed(left_out))
            detail = joined("  ·  ", (detail, gone)) if detail else gone
        return Line(one.id, one.name, detail=detail, initial=str(place + 1) if place < 9 else "·")

    def _judge(self) -> None:
        writable = not self.session.project.read_only
        rows, present = [one.id for one in self.sets.all()], self.list.present
        at = rows.index(present) if present in rows else -1
        self.new.setEnabled(writable)
        for part in (self.edit, self.delete):
            part.setEnabled(writable and at >= 0)
        self.up.setEnabled(writable and at > 0)
        self.down.setEnabled(writable and 0 <= at < len(rows) - 1)

    def _fail(self, error: object) -> None:
        if isinstance(error, TestimoniaError):
            self.complain(sentence_of(error))

    # what is done

    def _edit_present(self) -> None:
        if self.edit.isEnabled():
            self._edit(self.list.present)

    def _edit(self, row: AnswerSetId | None) -> None:
        self.complain("")
        made = edit_answer_set(self, self.session, row)
        self.refresh()
        if made is not None:
            self.list.choose(made)

    def _delete(self) -> None:
        row = self.list.present
        if row is None or not self.delete.isEnabled():
            return
        self.complain("")
        place = self.list.currentIndex().row()
        self.session.attempt(self.sets.delete, row)
        self.refresh()
        left = self.sets.all()
        if left:
            self.list.choose(left[min(place, len(left) - 1)].id)
        self._judge()

    def _move(self, by: int) -> None:
        rows, row = [one.id for one in self.sets.all()], self.list.present
        at = rows.index(row) + by if row in rows else -1
        if not 0 <= at < len(rows) or not self.delete.isEnabled():
            return
        self.complain("")
        rest = [each for each in rows if each != row]
        self.session.attempt(self.sets.move, row, rest[at] if at < len(rest) else None)
        self.refresh()
        self.list.choose(row)


def manage_answer_sets(parent: QWidget | None, session: Session) -> None:
    AnswerSetsDialog(parent, session).run()
