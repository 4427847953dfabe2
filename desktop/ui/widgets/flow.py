"""Layouts of lines that break where there is no room: for rows of chips, and for columns of one width."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Lines of parts, ``gap`` pixels apart along the line and ``line_gap`` between lines."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 4, line_gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)

    @property
    def spacing_along(self) -> int:
        """The pixels between two parts of a line."""
        return self._gap

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def clear(self) -> None:
        """Take every part out and let it be deleted."""
        while (item := self.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Asked for a dozen times whenever anything around it is laid out.
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        """One line with every part."""
        margins = self.contentsMargins()
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        height = max((size.height() for size in shown), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """Room for the widest part at its smallest."""
        margins = self.contentsMargins()
        shown = [item for item in self._items if not item.isEmpty()]
        width = max((item.minimumSize().width() for item in shown), default=0)
        height = max((item.minimumSize().height() for item in shown), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Lay the parts into ``rect`` and return the height they need."""
        room = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        x, y = room.left(), room.top()
        lines: list[list[tuple[QLayoutItem, QRect]]] = [[]]
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            width = min(size.width(), max(room.width(), item.minimumSize().width()))
            if lines[-1] and x + width > room.left() + room.width():
                y += max(box.height() for _, box in lines[-1]) + self._line_gap
                x = room.left()
                lines.append([])
            lines[-1].append((item, QRect(QPoint(x, y), QSize(width, size.height()))))
            x += width + self._gap
        tallest = max((box.height() for _, box in lines[-1]), default=0)
        if move:
            for line in lines:
                high = max((box.height() for _, box in line), default=0)
                for item, box in line:
                    box.translate(0, (high - box.height()) // 2)
                    item.setGeometry(QStyle.visualRect(direction, room, box))
        margins = self.contentsMargins()
        return y + tallest - rect.top() + margins.bottom()


class EvenLayout(FlowLayout):
    """Columns over the whole room, of one width if they can be; where a line is too short, lines of as many each."""

    @staticmethod
    def _put(item: QLayoutItem, box: QRect) -> None:
        """As high as its neighbours, whatever height it would have alone."""
        widget = item.widget()
        if widget is not None:
            widget.setGeometry(box)
        else:
            item.setGeometry(box)

    def _widths(self, items: list[QLayoutItem], room: int) -> list[int]:
        """The widths of the columns in pixels."""
        least = [item.minimumSize().width() for item in items]
        rest = room - self._gap * (len(items) - 1) - sum(least)
        if rest >= 0:
            even = (rest + sum(least)) // max(1, len(items))
            return [even] * len(items) if even >= max(least, default=0) else [w + rest // len(items) for w in least]
        most = max(1, (room + self._gap) // max(1, max(least) + self._gap))
        lines = -(-len(items) // most)
        columns = -(-len(items) // lines)
        return [max(1, (room - self._gap * (columns - 1)) // columns)] * columns

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        room = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        items = [item for item in self._items if not item.isEmpty()]
        widths = self._widths(items, room.width()) or [1]
        y = room.top()
        for first in range(0, len(items), len(widths)):
            line = list(zip(items[first : first + len(widths)], widths, strict=False))
            high = max(
                item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
                for item, wide in line
            )
            x = room.left()
            for item, wide in line:
                if move:
                    self._put(item, QStyle.visualRect(direction, room, QRect(x, y, wide, high)))
                x += wide + self._gap
            y += high + self._line_gap
        margins = self.contentsMargins()
        return y - (self._line_gap if items else 0) - rect.top() + margins.bottom()
