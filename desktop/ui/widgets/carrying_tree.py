"""A tree of codes that are carried: dragged out to the text and about in the codebook; passages fall on codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QTreeView

from desktop.ui.theme import current
from desktop.ui.translate import count_of
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.code_moves import FACET_MIME, CodeMoves, Drop
from desktop.ui.widgets.code_tree_mark import paint_mark
from desktop.ui.widgets.document_pane.dragging import code_data, code_of, codes_data, span_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QPaintEvent,
    )
    from PySide6.QtWidgets import QWidget

    from desktop.core.model import CodeId
    from desktop.ui.models.codebook_model import CodebookModel
    from desktop.ui.session import Session


class CarryingTree(QTreeView):
    """Begins drags, says where a drop would go and lets it fall; which codes are chosen is said by the tree made of it.

    ``drop_mark`` is where what is carried would fall now, or why it cannot.
    """

    def __init__(self, session: Session, model: CodebookModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = current()
        self.codes = model
        self.moves = CodeMoves(session, model)
        self.drop_mark: Drop | None = None

    def selected_codes(self) -> list[CodeId]:
        """The codes that are chosen, in the order of the codebook."""
        raise NotImplementedError

    def select_codes(self, codes: Sequence[CodeId]) -> None:
        """Choose exactly these codes; the first is the current one, and is seen."""
        raise NotImplementedError

    def row_box(self, index: QModelIndex, box: QRect) -> QRect:
        """A box measured from the leading edge of a row, in the viewport."""
        rect = self.visualRect(index)
        rect.setLeft(0)
        rect.setWidth(self.viewport().width())
        return self.style().visualRect(self.layoutDirection(), rect, box.translated(rect.topLeft()))

    def startDrag(self, supported: Qt.DropAction) -> None:
        index = self.currentIndex()
        code, facet = self.codes.code_at(index), self.codes.facet_at(index)
        if facet is None:
            return
        codes = self.selected_codes()
        name = facet.name if code is None else code.name
        if code is None:
            data = QMimeData()
            data.setData(FACET_MIME, QByteArray(str(facet.id).encode("ascii")))
        elif code.id in codes and len(codes) > 1:
            data = codes_data(code.id, codes)
            name = count_of(len(codes), "{n} code", "{n} codes")
        else:
            data = code_data(code.id)
        drag = QDrag(self)
        drag.setMimeData(data)
        chip = Chip(name, swatch=code.colour if code else None, hollow=code is not None)
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
        if mark is None or mark.refusal:
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
        self.stopAutoScroll()
        if mark is None or mark.refusal:
            event.ignore()
            return
        event.acceptProposedAction()
        self.select_codes(self.moves.drop(event.mimeData(), mark))

    def _mark(self, data: QMimeData, point: QPoint) -> Drop | None:
        """Where a drop would go: ``on`` a row, ``above`` or ``below`` it; None where it has no meaning."""
        index = self.indexAt(point)
        rect = self.visualRect(index)
        share = (point.y() - rect.top()) / max(1, rect.height())
        return self.moves.judge(data, index, share, unfolded=self.isExpanded(index))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self.drop_mark is not None:
            self.viewport().update()  # else the mark would be carried along with what is scrolled

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.drop_mark is not None and self.drop_mark.index.isValid():
            paint_mark(self, self.drop_mark)
