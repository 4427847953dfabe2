"""What a code is easily confused with: the other codes, each with how to tell them apart, and a line to find one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.model import CodeId, Confusion
from desktop.core.naming import tidy_text
from desktop.core.queries.code_search import rank
from desktop.ui.dialogs.code_pick import entries_of
from desktop.ui.dialogs.row_list import Framed, Line, RowList
from desktop.ui.theme import current
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.fields import ErrorField, SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.codebook import Codebook

MOST = 5


class _Row(QWidget):
    """One other code, a line for how to tell the two apart, and a cross."""

    removed = Signal()

    def __init__(self, name: str, path: str, note: str, parent: QWidget) -> None:
        super().__init__(parent)
        px = current().px
        self.name = ElidedLabel(isolate(name), self, weight=500)
        self.name.setToolTip(path)
        self.note = ErrorField(note, self)
        self.note.edit.setPlaceholderText(tr("Dialogs", "How to tell them apart"))
        self.note.edit.setAccessibleName(tr("Dialogs", "How to tell it from {name}", name=name))
        self.cross = IconButton("close", tr("Dialogs", "Not confused with {name}", name=name), self, size=24)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(self.name, 2)
        line.addWidget(self.note, 3)
        line.addWidget(self.cross)
        self.cross.clicked.connect(self.removed)


class ConfusionsField(QWidget):
    """``changed`` is emitted when another code comes or goes, or a note changes."""

    changed = Signal()

    def __init__(
        self,
        book: Codebook,
        own: CodeId | None,
        confusions: Sequence[Confusion],
        recent: list[CodeId],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.book, self.own, self.recent = book, own, recent
        self.rows: dict[CodeId, _Row] = {}
        self.field = SearchField(tr("Dialogs", "Type the name of another code"), self)
        self.list = RowList(tr("Dialogs", "Codes that were found"), self, rows=MOST)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.framed = Framed(self.list, self)
        self.framed.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(current().px(6))
        self.column.addWidget(self.field)
        self.column.addWidget(self.framed)
        self.setFocusProxy(self.field)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._find)
        self.field.stepped.connect(self.list.step)
        self.list.clicked.connect(lambda _index: self._take())
        for one in confusions:
            self._add(one.other, one.note)

    def confusions(self) -> tuple[Confusion, ...]:
        return tuple(Confusion(code, tidy_text(row.note.text())) for code, row in self.rows.items())

    def _find(self, typed: str) -> None:
        words = typed.strip()
        known = [entry for entry in entries_of(self.book, self.recent) if CodeId(entry.code) not in self.rows]
        others = [entry for entry in known if entry.code != self.own]
        found = [hit.entry for hit in rank(words, others, None, MOST)] if words else []
        self.list.set_lines([Line(entry.code, entry.name, detail=entry.path) for entry in found])
        self.list.choose_first()
        self.framed.setVisible(bool(found))

    def _take(self) -> None:
        code = self.list.present
        if code is None:
            return
        row = self._add(CodeId(code), "")
        self.field.clear()
        row.note.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _add(self, code: CodeId, note: str) -> _Row:
        row = _Row(self.book.code(code).name, self.book.path(code, facet=True), note, self)
        self.rows[code] = row
        self.column.insertWidget(self.column.indexOf(self.field), row)
        row.removed.connect(lambda: self._remove(code))
        row.note.edit.textEdited.connect(lambda _text: self.changed.emit())
        return row

    def _remove(self, code: CodeId) -> None:
        row = self.rows.pop(code)
        self.column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the code that is shown first; without one it is the dialog's."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
            if enter and self.field.text().strip():
                self._take()
                return True
            if event.key() == Qt.Key.Key_Escape and not self.field.text():
                return False
        return super().eventFilter(watched, event)
