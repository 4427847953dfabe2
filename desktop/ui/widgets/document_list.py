"""The list of documents itself: what its keys and clicks mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.core.queries.documents_list import Group
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.base import claims_list_keys, known_viewport
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.delegates.document_delegate import DocumentDelegate
from desktop.ui.widgets.document_pane.dragging import document_data

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent

    from desktop.core.model import DocumentId
    from desktop.ui.models.documents_model import DocumentsModel

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NOTHING = Qt.KeyboardModifier.NoModifier


class DocumentList(QListView):
    """Enter and a click open, with Ctrl and Shift several are chosen, letters go to a name; groups fold.

    Signals carry one document, ``delete_wanted`` a list of them.
    """

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
        self.rows = DocumentDelegate(self.theme, self)
        self.settle()  # before anything is laid out: thousands of rows would be measured one by one
        self.setItemDelegate(self.rows)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setAccessibleName(tr("Documents", "Documents"))
        self.viewport().setAutoFillBackground(False)
        model.rows_changed.connect(self._paint_again)
        self.setModel(model)  # last: each of the above would lay out all rows
        self.selectionModel().selectionChanged.connect(self._count_chosen)
        model.modelAboutToBeReset.connect(self.settle)
        self.theme.changed.connect(self.restyle)

    def settle(self) -> None:
        """Rows are of one height, but where groups have headings; measuring each costs time with thousands."""
        self.setUniformItemSizes(self.documents.how.group is Group.NONE)

    def restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def chosen(self) -> list[DocumentId]:
        """The documents that are chosen, in the order of the list; the row of the keyboard where none is."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        model = self.documents
        found = [document for place in places if (document := model.document_at(model.index(place))) is not None]
        if found:
            return found
        present = model.document_at(self.currentIndex())
        return [present] if present is not None else []

    def take(self, index: QModelIndex) -> None:
        """Put the keyboard on a row, which alone is chosen then."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _count_chosen(self) -> None:
        several = len(self.selectionModel().selectedIndexes()) > 1
        if several or self.rows.several:
            self.rows.several = several
            self.viewport().update()

    def _paint_again(self, first: int, last: int) -> None:
        """Something else is to be said of these rows."""
        if first == last:
            self.update(self.documents.index(first))
        else:
            self.viewport().update()

    # clicks

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or event.modifiers() != NOTHING or not index.isValid():
            return
        if index != self.currentIndex():
            return  # pressed elsewhere
        if not self._turn_heading(index):
            self._open(index)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Let the document under the keyboard be dropped where texts are read."""
        document = self.documents.document_at(self.currentIndex())
        if document is None:
            return
        drag = QDrag(self)
        drag.setMimeData(document_data(document))
        chip = Chip(str(self.currentIndex().data()))
        chip.resize(chip.sizeHint())
        chip.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        drag.setPixmap(chip.grab())
        drag.setHotSpot(QPoint(-self.theme.px(12), -self.theme.px(4)))
        drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)

    def _open(self, index: QModelIndex) -> None:
        document = self.documents.document_at(index)
        if document is not None:
            self.opened.emit(document)

    def _turn_heading(self, index: QModelIndex, folded: bool | None = None) -> bool:
        """Fold or unfold the group whose heading this is; False where it is none."""
        heading = self.documents.heading_at(index)
        if heading is None:
            return False
        wanted = not heading.folded if folded is None else folded
        if wanted != heading.folded:
            row = index.row()
            self.documents.fold(heading.key, wanted)
            self.take(self.documents.index(row))
        return True

    # keys

    def event(self, event: QEvent) -> bool:
        # In the text these keys go to and delete segments.
        return claims_list_keys(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        document = self.documents.document_at(self.currentIndex())
        if plain and self._plain_key(event, document):
            return
        if document is not None and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            direction = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if direction is not None:
                self.moved.emit(document, direction)
                return
        super().keyPressEvent(event)

    def _plain_key(self, event: QKeyEvent, document: DocumentId | None) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif document is None:
            folding = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}
            if self.isRightToLeft():
                folding = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}
            if key not in (*ENTER, Qt.Key.Key_Space, *folding):
                return False
            return self._turn_heading(self.currentIndex(), folding.get(Qt.Key(key)))
        elif key in (*ENTER, Qt.Key.Key_Space):
            self.opened.emit(document)
            if key != Qt.Key.Key_Space:
                self.left.emit()  # it was opened to be worked on
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit(self.chosen())
        elif key == Qt.Key.Key_F2:
            self.rename_wanted.emit(document)
        else:
            return False
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is event.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        document = self.documents.document_at(index)
        if document is not None:
            at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_wanted.emit(document, at)
