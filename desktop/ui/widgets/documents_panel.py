"""The documents of the project, and what the coder has still to settle.

Signals for the window: ``import_wanted`` (a list of paths that were dropped, or None to ask for files),
``rename_wanted``, ``describe_wanted`` (the kind of source), ``answers_wanted``, ``memo_wanted`` and ``delete_wanted``
with a document, ``state_wanted`` with a document and the value of a DocumentState, ``several_wanted`` with what is to
be done to a list of documents ("state", "kind", "answers", "delete"), the list and the state, and ``left`` on Escape
and when Enter opened one. ``field`` is the filter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.model import DocumentId
from desktop.core.queries.documents_list import Arrangement
from desktop.ui.guarded import guarded
from desktop.ui.models.documents_model import DocumentsModel
from desktop.ui.translate import number, tr
from desktop.ui.widgets.base import set_margins, shape
from desktop.ui.widgets.buttons import IconButton, LinkButton
from desktop.ui.widgets.document_list import DocumentList
from desktop.ui.widgets.documents_arranging import ArrangeButton, summary
from desktop.ui.widgets.documents_menu import DocumentsMenu
from desktop.ui.widgets.dropping import dropped_files
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.labels import Surface
from desktop.ui.widgets.panel import EmptyState, PanelHead
from desktop.ui.widgets.unsettled_foot import UnsettledFoot

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QHideEvent,
        QPaintEvent,
        QShowEvent,
    )
    from PySide6.QtWidgets import QMenu

    from desktop.ui.session import Session


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
    several_wanted = Signal(str, object, str)
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
        self.arrange = ArrangeButton(self.model, self)
        self.head.add(self.arrange)
        self.head.add(self.plus)
        self.field = SearchField(tr("Documents", "Filter documents"), self)
        self.list = DocumentList(self.model, self)
        self.menus = DocumentsMenu(self)
        self.narrow = QWidget(self)
        self.narrow_words = ElidedLabel("", self.narrow, least=0, role="text2", size=12)
        self.every = LinkButton(tr("Documents", "Show all"), self.narrow)
        self.empty = EmptyState(
            tr("Documents", "No documents yet."),
            self,
            hint=tr("Documents", "Drop texts, Word files or PDFs here."),
        )  # the button for it stands on the page beside, in the place of the text
        self.none = EmptyState(tr("Documents", "No document fits."), self, action=tr("Documents", "Show all"))
        self.stack = QStackedWidget(self)
        for page in (self.list, self.empty, self.none):
            self.stack.addWidget(page)
        self.foot = UnsettledFoot(session, self)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self.field_room = QVBoxLayout()
        self.field_room.addWidget(self.field)
        narrow_row = QHBoxLayout(self.narrow)
        narrow_row.setContentsMargins(0, 0, 0, 0)
        narrow_row.addWidget(self.narrow_words, 1)
        narrow_row.addWidget(self.every)
        self.field_room.addWidget(self.narrow)
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
        self.none.acted.connect(self._show_every)
        self.every.clicked.connect(lambda: self.model.set_arrangement(Arrangement(group=self.model.how.group)))
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
        self.field_room.setSpacing(px(8))
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
        total, shown = self.model.total, self.model.count
        if shown == total:
            self.head.set_count(total)
        else:
            self.head.set_remark(tr("Documents", "{shown} of {all}", shown=number(shown), all=number(total)))
        words = summary(self.model.how)
        self.narrow_words.setText(words)
        self.narrow.setVisible(bool(words))

    def show_current(self) -> None:
        index = self.model.index_of(self.session.document)
        if index.isValid() and len(self.list.chosen()) < 2:
            self.list.take(index)

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
        self._count()
        if text and not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.take(self.model.first_document())

    def _show_every(self) -> None:
        """Nothing fits: take filter and arrangement away."""
        self.field.clear()
        self.model.set_arrangement(Arrangement(group=self.model.how.group))

    def _open_first(self) -> None:
        index = self.list.currentIndex()
        if self.model.document_at(index) is None or self.field.text():
            index = self.model.first_document()
        document = self.model.document_at(index)
        if document is not None:
            self._open(document)
            self.left.emit()

    def _step(self, direction: int) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.take(self.model.index(0 if direction > 0 else self.model.rowCount() - 1))

    # what is done to a document

    def _open(self, document: object) -> None:
        assert isinstance(document, int)
        self.session.open_document(DocumentId(document))

    def _delete(self, documents: object) -> None:
        if isinstance(documents, list) and documents and not self.session.project.read_only:
            if len(documents) == 1:
                self.delete_wanted.emit(documents[0])
            else:
                self.several_wanted.emit("delete", documents, "")

    def _rename(self, document: object) -> None:
        if not self.session.project.read_only:
            self.rename_wanted.emit(document)

    def _move(self, document: object, direction: int) -> None:
        """Move a document one place in the list."""
        assert isinstance(document, int)
        documents = self.session.project.documents
        order = [item.id for item in documents.all()]
        at = order.index(DocumentId(document)) + direction
        if not self.model.movable or self.session.project.read_only or not 0 <= at < len(order):
            return
        rest = [item for item in order if item != document]
        self.session.attempt(documents.move, DocumentId(document), rest[at] if at < len(rest) else None)
        self.list.take(self.model.index_of(DocumentId(document)))

    def build_menu(self, document: DocumentId) -> QMenu:
        """The context menu of one document, or of all that are chosen where it is one of them."""
        chosen = self.list.chosen()
        return self.menus.build(chosen if document in chosen else [document])

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
