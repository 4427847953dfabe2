"""The documents of the project, and what the coder has still to settle.

Signals for the window: ``import_wanted`` (a list of paths that were dropped, or None to ask for files),
``rename_wanted``, ``describe_wanted`` (the kind of source), ``answers_wanted``, ``memo_wanted`` and ``delete_wanted``
with a document,
``state_wanted`` with a document and the value of a DocumentState, and ``left`` on Escape and when Enter opened one.
``field`` is the filter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.model import DocumentId, DocumentState
from desktop.ui.guarded import guarded
from desktop.ui.models.documents_model import ROW, DocumentRow, DocumentsModel
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.base import claims_list_keys, known_viewport, set_margins, shape, with_key
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.delegates.document_delegate import DocumentDelegate
from desktop.ui.widgets.dropping import dropped_files
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.labels import Surface
from desktop.ui.widgets.panel import EmptyState, PanelHead
from desktop.ui.widgets.unsettled_foot import UnsettledFoot

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QContextMenuEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QHideEvent,
        QKeyEvent,
        QPaintEvent,
        QShowEvent,
    )

    from desktop.ui.session import Session


class DocumentList(QListView):
    """Enter and a click open; the rest is the list's own."""

    opened = Signal(object)
    moved = Signal(object, object)
    left = Signal()
    menu_wanted = Signal(object, QPoint)
    delete_wanted = Signal(object)
    rename_wanted = Signal(object)

    def __init__(self, model: DocumentsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._viewport = known_viewport(self)
        self.theme = current()
        self.documents = model
        self.setModel(model)
        self.setItemDelegate(DocumentDelegate(self.theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(tr("Documents", "Documents"))
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._open)
        self.theme.changed.connect(self.restyle)

    def restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        document = self.documents.document_at(index)
        if document is not None:
            self.opened.emit(document)

    def event(self, event: QEvent) -> bool:
        # In the text these keys go to and delete segments.
        return claims_list_keys(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        document = self.documents.document_at(self.currentIndex())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if document is not None and plain:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                self.opened.emit(document)
                if event.key() != Qt.Key.Key_Space:
                    self.left.emit()  # it was opened to be worked on
                return
            if event.key() == Qt.Key.Key_Delete:
                self.delete_wanted.emit(document)
                return
            if event.key() == Qt.Key.Key_F2:
                self.rename_wanted.emit(document)
                return
        if document is not None and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            direction = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if direction is not None:
                self.moved.emit(document, direction)
                return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is event.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        document = self.documents.document_at(index)
        if document is not None:
            at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_wanted.emit(document, at)


class DocumentsPanel(Surface):
    """The left side of the desk. The signals stand above."""

    import_wanted = Signal(object)
    beside_wanted = Signal(object)
    rename_wanted = Signal(object)
    describe_wanted = Signal(object)
    answers_wanted = Signal(object)
    memo_wanted = Signal(object)
    delete_wanted = Signal(object)
    erase_wanted = Signal(object)
    state_wanted = Signal(object, str)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent, edges="r")
        self.session = session
        self.drop_shown = False
        self.model = DocumentsModel(session, self)
        self.head = PanelHead(tr("Documents", "Documents"), self, count=0)
        self.plus = IconButton("plus", tr("Documents", "Import documents"), self)
        self.plus.setEnabled(not session.project.read_only)
        self.plus.clicked.connect(lambda: self.import_wanted.emit(None))
        self.head.add(self.plus)
        self.field = SearchField(tr("Documents", "Filter documents"), self)
        self.list = DocumentList(self.model, self)
        self.empty = EmptyState(
            tr("Documents", "No documents yet."),
            self,
            hint=tr("Documents", "Drop texts, Word files or PDFs here."),
        )
        self.none = EmptyState(tr("Documents", "No document fits."), self)
        self.stack = QStackedWidget(self)
        for page in (self.list, self.empty, self.none):
            self.stack.addWidget(page)
        self.foot = UnsettledFoot(session, self)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self.field_room = QVBoxLayout()
        self.field_room.addWidget(self.field)
        self.column.addWidget(self.head)
        self.column.addLayout(self.field_room)
        self.column.addWidget(self.stack, 1)
        self.column.addWidget(self.foot)
        self.setAcceptDrops(True)
        self.join()
        self.restyle()
        self.refresh()

    def join(self) -> None:
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._open_first)
        self.field.stepped.connect(self._step)
        self.field.left.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.list.opened.connect(self._open)
        self.list.menu_wanted.connect(self.open_menu)
        self.list.delete_wanted.connect(self._delete)
        self.list.rename_wanted.connect(self._rename)
        self.list.moved.connect(self._move)
        self.list.left.connect(self.left)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self.refresh)
        self.session.step_done.connect(self._count)
        self.session.reloaded.connect(self.refresh)
        self.session.document_changed.connect(self.show_current)
        self.theme.changed.connect(self.restyle)

    def restyle(self) -> None:
        px = self.theme.px
        set_margins(self.column, self, 0, 0, 1, 0)
        self.column.setSpacing(0)
        self.field_room.setContentsMargins(px(12), 0, px(12), px(10))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "field_room"):
            self.restyle()

    def refresh(self) -> None:
        """After rows came or went: number, empty states, the row of the document on screen."""
        self._count()
        if self.model.rowCount():
            page: QWidget = self.list
        else:
            page = self.none if self.model.total else self.empty
        self.stack.setCurrentWidget(page)
        self.show_current()

    def _count(self) -> None:
        self.head.set_count(self.model.total)

    def show_current(self) -> None:
        index = self.model.index_of(self.session.document)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.foot.stop()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.foot.refresh()

    # filter

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        if text and not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    def _open_first(self) -> None:
        index = self.list.currentIndex()
        if not index.isValid() or self.field.text():
            index = self.model.index(0)
        document = self.model.document_at(index)
        if document is not None:
            self._open(document)
            self.left.emit()

    def _step(self, direction: int) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0 if direction > 0 else self.model.rowCount() - 1))

    # what is done to a document

    def _open(self, document: object) -> None:
        assert isinstance(document, int)
        self.session.open_document(DocumentId(document))

    def _delete(self, document: object) -> None:
        if not self.session.project.read_only:
            self.delete_wanted.emit(document)

    def _rename(self, document: object) -> None:
        if not self.session.project.read_only:
            self.rename_wanted.emit(document)

    def _move(self, document: object, direction: int) -> None:
        """Move a document one place in the list."""
        assert isinstance(document, int)
        documents = self.session.project.documents
        order = [item.id for item in documents.all()]
        at = order.index(DocumentId(document)) + direction
        if self.model.filtered or self.session.project.read_only or not 0 <= at < len(order):
            return
        rest = [item for item in order if item != document]
        self.session.attempt(documents.move, DocumentId(document), rest[at] if at < len(rest) else None)
        self.list.setCurrentIndex(self.model.index_of(DocumentId(document)))

    def build_menu(self, document: DocumentId) -> QMenu:
        """The context menu of one document."""
        menu = QMenu(self)
        row = self.model.index_of(document).data(ROW)
        writable = not self.session.project.read_only
        menu.addAction(tr("Documents", "Open"), lambda: self._open(document))
        menu.addAction(tr("Documents", "Open beside"), lambda: self.beside_wanted.emit(document))
        menu.addSeparator()
        for state in DocumentState:
            words = {
                DocumentState.TO_DO: tr("Documents", "To do"),
                DocumentState.IN_PROGRESS: tr("Documents", "In progress"),
                DocumentState.FINISHED: tr("Documents", "Finished"),
            }[state]
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked=False, state=state: self.state_wanted.emit(document, state.value))
            action.setCheckable(True)
            action.setChecked(isinstance(row, DocumentRow) and row.state is state)
            action.setEnabled(writable and self.session.coder is not None)
        menu.addSeparator()
        changes = (
            (with_key(tr("Documents", "Rename…"), "F2"), self.rename_wanted),
            (tr("Documents", "Kind of source…"), self.describe_wanted),
            (tr("Documents", "Answers for the whole document…"), self.answers_wanted),
            (tr("Documents", "Memo…"), self.memo_wanted),
            (with_key(tr("Documents", "Delete…"), "Del"), self.delete_wanted),
            (tr("Documents", "Erase for good…"), self.erase_wanted),
        )
        for words, signal in changes:
            if signal is self.delete_wanted:
                self._add_moves(menu, document)
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked=False, signal=signal: signal.emit(document))
            action.setEnabled(writable)
        return menu

    def _add_moves(self, menu: QMenu, document: DocumentId) -> None:
        menu.addSeparator()
        possible = not self.model.filtered and not self.session.project.read_only
        up = menu.addAction(with_key(tr("Documents", "Move up"), "Alt+Up"), lambda: self._move(document, -1))
        down = menu.addAction(with_key(tr("Documents", "Move down"), "Alt+Down"), lambda: self._move(document, 1))
        up.setEnabled(possible)
        down.setEnabled(possible)
        menu.addSeparator()

    def open_menu(self, document: object, at: QPoint) -> None:
        assert isinstance(document, int)
        menu = self.build_menu(DocumentId(document))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    # files dropped on the panel

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()) and not self.session.project.read_only:
            event.acceptProposedAction()
            self._show_drop(True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(False)

    def _show_drop(self, shown: bool) -> None:
        self.drop_shown = shown
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.drop_shown:
            return
        painter = QPainter(self)
        try:
            px = self.theme.px
            box = self.stack.geometry().adjusted(px(5), 0, -px(5), -px(5))
            shape(painter, box, px(5), None, self.theme.tokens.accent, 2)
        finally:
            painter.end()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drop(False)
        files = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.import_wanted.emit(files)
