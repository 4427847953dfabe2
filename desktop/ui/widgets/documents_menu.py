"""The context menu of documents: of one, or of several that are chosen together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from desktop.core.model import DocumentState
from desktop.ui.models.documents_model import ROW, DocumentRow, state_title
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.base import with_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.model import DocumentId
    from desktop.ui.widgets.documents_panel import DocumentsPanel


class DocumentsMenu:
    """Builds the menus of a panel; what is chosen in them is asked of the window through the panel."""

    def __init__(self, panel: DocumentsPanel) -> None:
        self.panel = panel

    @property
    def writable(self) -> bool:
        return not self.panel.session.project.read_only

    def build(self, documents: Sequence[DocumentId]) -> QMenu:
        return self._of_one(documents[0]) if len(documents) == 1 else self._of_several(list(documents))

    def _states(self, menu: QMenu, documents: list[DocumentId]) -> None:
        panel = self.panel
        rows = [panel.model.index_of(document).data(ROW) for document in documents]
        present = {row.state for row in rows if isinstance(row, DocumentRow)}
        for state in DocumentState:
            action = menu.addAction(state_title(state))
            if len(documents) == 1:
                action.triggered.connect(
                    lambda _checked=False, state=state: panel.state_wanted.emit(documents[0], state.value)
                )
            else:
                action.triggered.connect(
                    lambda _checked=False, state=state: panel.several_wanted.emit("state", documents, state.value)
                )
            action.setCheckable(True)
            action.setChecked(present == {state})
            action.setEnabled(self.writable and panel.session.coder is not None)

    def _of_one(self, document: DocumentId) -> QMenu:
        panel = self.panel
        menu = QMenu(panel)
        menu.addAction(with_key(tr("Documents", "Open"), "Enter"), lambda: panel._open(document))
        menu.addAction(tr("Documents", "Open beside"), lambda: panel.beside_wanted.emit(document))
        menu.addSeparator()
        self._states(menu, [document])
        menu.addSeparator()
        changes = (
            (with_key(tr("Documents", "Rename…"), "F2"), panel.rename_wanted),
            (tr("Documents", "Kind of source…"), panel.describe_wanted),
            (tr("Documents", "Answers for the whole document…"), panel.answers_wanted),
            (tr("Documents", "Memo…"), panel.memo_wanted),
            (with_key(tr("Documents", "Delete…"), "Del"), panel.delete_wanted),
            (tr("Documents", "Erase for good…"), panel.erase_wanted),
        )
        for words, signal in changes:
            if signal is panel.delete_wanted:
                self._moves(menu, document)
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked=False, signal=signal: signal.emit(document))
            action.setEnabled(self.writable)
        return menu

    def _moves(self, menu: QMenu, document: DocumentId) -> None:
        panel = self.panel
        menu.addSeparator()
        possible = panel.model.movable and self.writable
        for words, key, direction in (
            (tr("Documents", "Move up"), "Alt+Up", -1),
            (tr("Documents", "Move down"), "Alt+Down", 1),
        ):
            action = menu.addAction(with_key(words, key))
            action.triggered.connect(lambda _checked=False, way=direction: panel._move(document, way))
            action.setEnabled(possible)
        menu.addSeparator()

    def _of_several(self, documents: list[DocumentId]) -> QMenu:
        panel = self.panel
        menu = QMenu(panel)
        head = menu.addAction(count_of(len(documents), "{n} document", "{n} documents"))
        head.setEnabled(False)
        menu.addSeparator()
        self._states(menu, documents)
        menu.addSeparator()
        for words, what in (
            (tr("Documents", "Kind of source…"), "kind"),
            (tr("Documents", "Answers for the whole documents…"), "answers"),
            (with_key(tr("Documents", "Delete…"), "Del"), "delete"),
        ):
            if what == "delete":
                menu.addSeparator()
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked=False, what=what: panel.several_wanted.emit(what, documents, ""))
            action.setEnabled(self.writable)
        return menu
