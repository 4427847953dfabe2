"""Pages below each other, as they will be on paper; gone through with keys, wheel and scroll bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from desktop.ui.guarded import guarded
from desktop.ui.printing.output import picture
from desktop.ui.theme import current
from desktop.ui.translate import number, tr
from desktop.ui.widgets.base import known_viewport

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from desktop.ui.printing.setting import Typesetter

ZOOMS = (50, 75, 100, 125, 150, 200, 300)
FIT = 0
_GAP = 16
_MOST_PICTURES = 12
_PIXELS_PER_POINT = 96 / 72


class PagesView(QAbstractScrollArea):
    """``zoom`` is in per cent of the paper's own size, or ``FIT``: as wide as there is room."""

    page_changed = Signal(int)
    zoom_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewport = known_viewport(self)
        self.theme = current()
        self.setter: Typesetter | None = None
        self.black = False
        self.zoom = FIT
        self.page = 0
        self._pictures: dict[tuple[int, int, float], QImage] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Print", "Pages"))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._look_where())
        self.theme.changed.connect(self.viewport().update)

    def show_pages(self, setter: Typesetter | None, *, black: bool) -> None:
        """Show these pages, at the one that was in view as far as it is there."""
        before = self.page
        self.setter, self.black = setter, black
        self._pictures.clear()
        self._measure()
        self.go_to(min(before, self.count - 1))
        self._tell()
        self.viewport().update()

    @property
    def count(self) -> int:
        return len(self.setter.pages) if self.setter is not None else 0

    def set_zoom(self, zoom: int) -> None:
        page = self.page
        self.zoom = zoom
        self._pictures.clear()
        self._measure()
        self.go_to(page)
        self.viewport().update()
        self.zoom_changed.emit(zoom)

    def step_zoom(self, direction: int) -> None:
        """The next larger (1) or smaller (-1) of the sizes that are offered."""
        present = self.zoom or round(100 * self._page_size()[0] / max(1.0, self._natural_width()))
        found = [each for each in ZOOMS if (each > present if direction > 0 else each < present)]
        if found:
            self.set_zoom(found[0] if direction > 0 else found[-1])

    def go_to(self, page: int) -> None:
        """Bring a page, counted from 0, to the top."""
        if self.setter is None:
            return
        page = min(max(0, page), self.count - 1)
        self.verticalScrollBar().setValue(page * self._step())
        self._look_where()

    # measures

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(640), self.theme.px(620))

    def _natural_width(self) -> float:
        """The paper at 100 %, in pixels."""
        return self.setter.sheet.width / 20 * _PIXELS_PER_POINT if self.setter is not None else 1.0

    def _page_size(self) -> tuple[int, int]:
        if self.setter is None:
            return 1, 1
        gap = self.theme.px(_GAP)
        if self.zoom == FIT:
            wide = max(60, self.viewport().width() - 2 * gap)
            wide = min(wide, round(self._natural_width() * 2))
        else:
            wide = round(self._natural_width() * self.zoom / 100)
        return wide, round(wide * self.setter.sheet.height / self.setter.sheet.width)

    def _step(self) -> int:
        return self._page_size()[1] + self.theme.px(_GAP)

    def _measure(self) -> None:
        gap, room = self.theme.px(_GAP), self.viewport().size()
        wide = self._page_size()[0] + 2 * gap
        bar = self.verticalScrollBar()
        bar.setPageStep(max(1, room.height()))
        bar.setSingleStep(self.theme.px(40))
        bar.setRange(0, max(0, self.count * self._step() + gap - room.height()))
        across = self.horizontalScrollBar()
        across.setPageStep(max(1, room.width()))
        across.setRange(0, max(0, wide - room.width()))

    def page_rect(self, page: int) -> QRect:
        """Where a page stands in the viewport."""
        wide, high = self._page_size()
        gap = self.theme.px(_GAP)
        left = max(gap, (self.viewport().width() - wide) // 2) - self.horizontalScrollBar().value()
        return QRect(left, gap + page * self._step() - self.verticalScrollBar().value(), wide, high)

    def _look_where(self) -> None:
        """The page that has the middle of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = min(max(0, middle // max(1, self._step())), max(0, self.count - 1))
        if page != self.page:
            self.page = page
            self._tell()
            self.page_changed.emit(page)

    def _tell(self) -> None:
        words = tr("Print", "Page {page} of {pages}", page=number(self.page + 1), pages=number(self.count))
        self.setAccessibleName(words if self.count else tr("Print", "Pages"))
        self.setAccessibleDescription(self.setter.words_of(self.page) if self.setter is not None and self.count else "")

    # being used

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            t = self.theme.tokens
            painter.fillRect(self.viewport().rect(), t.panel)
            for page in range(self.count):
                box = self.page_rect(page)
                if box.bottom() < 0 or box.top() > self.viewport().height():
                    continue
                painter.drawImage(QRectF(box), self._picture(page, box.width()))
                painter.setPen(t.line2)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(-1, -1, 0, 0))
            if self.hasFocus():
                painter.setPen(t.accent)
                painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
                painter.drawRect(self.viewport().rect().adjusted(1, 1, -2, -2))
        finally:
            painter.end()

    def _picture(self, page: int, wide: int) -> QImage:
        ratio = self.devicePixelRatioF()
        key = (page, wide, ratio)
        found = self._pictures.get(key)
        if found is None:
            assert self.setter is not None
            while len(self._pictures) >= _MOST_PICTURES:
                self._pictures.pop(next(iter(self._pictures)))
            found = self._pictures[key] = picture(self.setter, page, wide, ratio, black=self.black)
        return found

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        page = self.page
        super().resizeEvent(event)
        self._measure()
        if event.oldSize().width() != event.size().width():
            self._pictures.clear()
            self.go_to(page)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = event.key(), self.verticalScrollBar()
        if key == Qt.Key.Key_PageDown:
            self.go_to(self.page + 1)
        elif key == Qt.Key.Key_PageUp:
            self.go_to(self.page - 1)
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(self.count - 1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            bar.setValue(bar.value() + (bar.singleStep() if key == Qt.Key.Key_Down else -bar.singleStep()))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.step_zoom(1)
        elif key == Qt.Key.Key_Minus:
            self.step_zoom(-1)
        elif key == Qt.Key.Key_0:
            self.set_zoom(FIT)
        else:
            super().keyPressEvent(event)
