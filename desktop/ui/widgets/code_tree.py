"""The tree of codes: keys, folding, dragging codes out and about, and dropping passages on codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView

from desktop.ui.models.codebook_model import ROW, CodebookModel, CodebookRow
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.base import claims_list_keys, shape
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.code_moves import FACET_MIME, CodeMoves
from desktop.ui.widgets.delegates.code_delegate import CodeDelegate, name_start, toggle_box
from desktop.ui.widgets.document_pane.dragging import code_data, code_of, span_of

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QContextMenuEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QShowEvent,
    )
    from PySide6.QtWidgets import QWidget

    from desktop.ui.session import Session

COLLAPSED = "codebook.collapsed"


class CodeTree(QTreeView):
    """Facets and codes in one column.

    Signals: ``applied`` (Enter, double click) and ``toggled`` (Space) with a code, ``deleted`` with an index,
    ``menu_wanted`` with an index and a place on screen, ``left`` on Escape.
    """

    applied = Signal(object)
    toggled = Signal(object)
    deleted = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, QPoint)
    left = Signal()

    def __init__(self, session: Session, model: CodebookModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = current()
        self.codes = model
        self.moves = CodeMoves(session, model)
        self.drop_mark: tuple[str, QModelIndex] | None = None
        found = session.project.view_state(COLLAPSED)
        self.collapsed_rows: set[int] = (
            {row for row in found if isinstance(row, int)} if isinstance(found, list) else set()
        )
        self.arranging = False
        self.shown_once = False
        self.pressed_toggle: QModelIndex | None = None
        self.setItemDelegate(CodeDelegate(self.theme, self.isExpanded, self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setAnimated(False)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setAutoExpandDelay(600)
        self.setAccessibleName(tr("Codebook", "Codes"))
        self.viewport().setAutoFillBackground(False)
        self.setModel(model)
        self.expanded.connect(lambda index: self._folded(index, False))
        self.collapsed.connect(lambda index: self._folded(index, True))
        self.theme.changed.connect(self._restyle)
        self.arrange()

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top, unless the code in hand lies further down."""
        super().showEvent(event)
        if not self.shown_once:
            self.shown_once = True
            self.scrollToTop()
            if self.currentIndex().isValid():
                self.reveal(self.currentIndex())

    # folding

    def arrange(self) -> None:
        """Unfold everything but what was folded by hand; a filtered tree is wholly unfolded."""
        self.arranging = True
        try:
            self.expandAll()
            if not self.codes.filtered:
                for row in self.collapsed_rows:
                    index = self.codes.index_of_row(row)
                    if index.isValid():
                        self.setExpanded(index, False)
        finally:
            self.arranging = False

    def reveal(self, index: QModelIndex) -> None:
        """Make a row the current one and show it; what is unfolded for that is not remembered."""
        self.arranging = True
        try:
            self.setCurrentIndex(index)
            self.scrollTo(index)
        finally:
            self.arranging = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a current row that was seen in sight when the definition below takes more room."""
        rect = self.visualRect(self.currentIndex())
        seen = rect.isValid() and rect.bottom() >= 0 and rect.top() < event.oldSize().height()
        super().resizeEvent(event)
        if seen and self.visualRect(self.currentIndex()).bottom() >= self.viewport().height():
            self.scrollTo(self.currentIndex())

    def _folded(self, index: QModelIndex, folded: bool) -> None:
        row = self.codes.row_id(index)
        if self.arranging or self.codes.filtered or row is None:
            return
        (self.collapsed_rows.add if folded else self.collapsed_rows.discard)(row)
        self.session.attempt(self.session.project.set_view_state, COLLAPSED, sorted(self.collapsed_rows))

    def _toggle_at(self, point: QPoint) -> QModelIndex | None:
        """The row whose chevron, or whose facet heading, is at a point."""
        index = self.indexAt(point)
        row = index.data(ROW)
        if not isinstance(row, CodebookRow) or not row.parent:
            return None
        if row.code is None:
            return index
        box = self.row_box(index, toggle_box(self.theme, row.level, self.visualRect(index).height()))
        return index if box.contains(point) else None

    def row_box(self, index: QModelIndex, box: QRect) -> QRect:
        """A box measured from the leading edge of a row, in the viewport."""
        rect = self.visualRect(index)
        rect.setLeft(0)
        rect.setWidth(self.viewport().width())
        return self.style().visualRect(self.layoutDirection(), rect, box.translated(rect.topLeft()))

    # keys and pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed_toggle = self._toggle_at(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self.pressed_toggle = self.pressed_toggle, None
        super().mouseReleaseEvent(event)
        if pressed is not None and self._toggle_at(event.position().toPoint()) == pressed:
            self.setExpanded(pressed, not self.isExpanded(pressed))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._toggle_at(point) is not None:
            self.mousePressEvent(event)
            return
        code = self.codes.code_at(self.indexAt(point))
        if code is not None and event.button() == Qt.MouseButton.LeftButton:
            self.applied.emit(code.id)

    def event(self, event: QEvent) -> bool:
        # In the text these keys go to and delete segments; while the tree has the focus they are its own.
        return claims_list_keys(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        code = self.codes.code_at(index)
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and index.isValid():
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                if code is None:
                    self.setExpanded(index, not self.isExpanded(index))
                else:
                    (self.toggled if key == Qt.Key.Key_Space else self.applied).emit(code.id)
                return
            if key == Qt.Key.Key_Delete:
                self.deleted.emit(index)
                return
            if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                self._fold_or_go(index, unfold=(key == Qt.Key.Key_Right) != self.isRightToLeft())
                return
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_by_key(index, -1 if key == Qt.Key.Key_Up else 1)
            return
        super().keyPressEvent(event)

    def _fold_or_go(self, index: QModelIndex, *, unfold: bool) -> None:
        has_rows = self.codes.rowCount(index) > 0
        if unfold:
            if has_rows and self.isExpanded(index):
                self.setCurrentIndex(self.codes.index(0, 0, index))
            elif has_rows:
                self.expand(index)
        elif has_rows and self.isExpanded(index):
            self.collapse(index)
        elif index.parent().isValid():
            self.setCurrentIndex(index.parent())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is event.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_wanted.emit(index, at)

    # moving codes

    def move_by_key(self, index: QModelIndex, direction: int) -> None:
        """Move a facet or code one place among its siblings."""
        self.moves.step(index, direction)

    def startDrag(self, supported: Qt.DropAction) -> None:
        index = self.currentIndex()
        code, facet = self.codes.code_at(index), self.codes.facet_at(index)
        if facet is None:
            return
        if code is None:
            data = QMimeData()
            data.setData(FACET_MIME, QByteArray(str(facet.id).encode("ascii")))
        else:
            data = code_data(code.id)
        drag = QDrag(self)
        drag.setMimeData(data)
        chip = Chip(
            facet.name if code is None else code.name, swatch=code.colour if code else None, hollow=code is not None
        )
        chip.resize(chip.sizeHint())
        chip.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        drag.setPixmap(chip.grab())
        drag.setHotSpot(QPoint(-self.theme.px(12), -self.theme.px(4)))
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)
        self.drop_mark = None
        self.viewport().update()

    # dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasFormat(FACET_MIME) or code_of(data) is not None or span_of(data) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls and unfolds
        mark = self._mark(event.mimeData(), event.position().toPoint())
        if mark != self.drop_mark:
            self.drop_mark = mark
            self.viewport().update()
        if mark is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.drop_mark = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        mark = self._mark(event.mimeData(), event.position().toPoint())
        self.drop_mark = None
        self.viewport().update()
        if mark is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.stopAutoScroll()
        moved = self.moves.drop(event.mimeData(), *mark)
        if moved is not None:
            self.setCurrentIndex(self.codes.index_of_code(moved))

    def _mark(self, data: QMimeData, point: QPoint) -> tuple[str, QModelIndex] | None:
        """Where a drop would go: ``on`` a row, ``above`` or ``below`` it; None where it would do nothing."""
        index = self.indexAt(point)
        rect = self.visualRect(index)
        share = (point.y() - rect.top()) / max(1, rect.height())
        where = self.moves.place(data, index, share, unfolded=self.isExpanded(index))
        return None if where is None else (where, index)

    # painting

    def drawBranches(self, painter: QPainter, rect: QRect, index: Any) -> None:
        """The delegate paints chevrons; Qt's own branches are not wanted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.drop_mark is None or not self.drop_mark[1].isValid():
            return
        where, index = self.drop_mark
        row = index.data(ROW)
        level = row.level if isinstance(row, CodebookRow) else 0
        rect, px, accent = self.visualRect(index), self.theme.px, self.theme.tokens.accent
        painter = QPainter(self.viewport())
        try:
            if where == "on":
                box = QRect(px(8), 0, self.viewport().width() - px(16), rect.height())
                shape(painter, self.row_box(index, box), px(5), None, accent, 2)
            else:
                start = name_start(self.theme, level) - px(18) if level else px(12)
                top = -1 if where == "above" else rect.height() - 1
                painter.fillRect(
                    self.row_box(index, QRect(start, top, self.viewport().width() - start - px(16), 2)), accent
                )
        finally:
            painter.end()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().update()
