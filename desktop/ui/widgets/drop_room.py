"""Where a document can be dropped: which part of the texts, and a word on it while it is dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.base import shape
from desktop.ui.widgets.document_pane.dragging import document_of

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPaintEvent


def parts_of(box: QRect, *, sideways: bool, rightward: bool, first: float = 0.5) -> tuple[QRect, QRect]:
    """A box in two, the leading or upper part first; ``first`` is its share, ``rightward`` mirrors."""
    if not sideways:
        high = round(box.height() * first)
        return (
            QRect(box.left(), box.top(), box.width(), high),
            QRect(box.left(), box.top() + high, box.width(), box.height() - high),
        )
    wide = round(box.width() * (1 - first if rightward else first))
    near = QRect(box.left(), box.top(), wide, box.height())
    far = QRect(box.left() + wide, box.top(), box.width() - wide, box.height())
    return (far, near) if rightward else (near, far)


class DropHint(QWidget):
    """Lies over the part of the texts that a document would be dropped on, and says what would happen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = current()
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # what is dragged passes through, too
        self.hide()

    def show_at(self, box: QRect, words: str) -> None:
        self.words = words
        self.setAccessibleName(words)
        self.setGeometry(box)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            px, t = self.theme.px, self.theme.tokens
            shape(painter, self.rect().adjusted(px(6), px(6), -px(6), -px(6)), px(6), None, t.accent, 2)
            painter.setFont(self.theme.ui(13, 500))
            wide = painter.fontMetrics().horizontalAdvance(self.words) + px(32)
            label = QRect(0, 0, min(wide, self.width() - px(24)), px(36))
            label.moveCenter(self.rect().center())
            shape(painter, label, px(5), t.accent)
            painter.setPen(t.on_accent)
            painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), self.words)
        finally:
            painter.end()


class TextsRoom(QSplitter):
    """The place of one text or two. ``document_dropped`` carries a document, and whether it is for the second text."""

    document_dropped = Signal(object, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAcceptDrops(True)
        self.hint: DropHint | None = None

    def would_be_sideways(self) -> bool:
        """Whether a second text would stand beside the first rather than below it; the desk knows."""
        return self.orientation() is Qt.Orientation.Horizontal

    def rooms(self) -> tuple[QRect, QRect]:
        """The parts for the first and for the second text."""
        sizes = self.sizes()
        whole = sum(sizes, 0)
        share = sizes[0] / whole if len(sizes) == 2 and whole > 0 else 0.5
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return parts_of(self.rect(), sideways=self.would_be_sideways(), rightward=mirrored, first=share)

    def for_second(self, point: QPoint) -> bool:
        return self.rooms()[1].contains(point)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if document_of(event.mimeData()) is None:
            event.ignore()
            return
        second = self.for_second(event.position().toPoint())
        room = self.rooms()[second]
        words = tr("Beside", "Open beside") if second and self.count() == 1 else tr("Beside", "Open here")
        above = self.parentWidget()
        assert above is not None  # a child of a splitter would be one of its parts
        if self.hint is None:
            self.hint = DropHint(above)
        self.hint.show_at(room.translated(self.mapTo(above, room.topLeft()) - room.topLeft()), words)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_hint()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self._end_hint()
        document = document_of(event.mimeData())
        if document is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.document_dropped.emit(document, self.for_second(event.position().toPoint()))

    def _end_hint(self) -> None:
        if self.hint is not None:
            self.hint.hide()
