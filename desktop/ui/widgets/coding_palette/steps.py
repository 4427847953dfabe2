"""The facets across the top of the palette: which are answered, with what, and which is in hand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import icons
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import PaintedButton, place
from desktop.ui.widgets.chips import paint_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.core.model import FacetId
    from desktop.ui.theme import Theme

_HEIGHT = 58
_NARROWEST = 132


class StepState(StrEnum):
    ANSWERED = "answered"
    OPEN = "open"
    OPTIONAL = "optional"  # unanswered, and it may stay so


@dataclass(frozen=True, slots=True)
class StepView:
    """One facet as it is shown. ``words`` is the answer, or what to do."""

    facet: FacetId
    name: str
    words: str
    state: StepState
    current: bool


class FacetStep(PaintedButton):
    """One facet; a click goes to it."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__("", parent, theme=theme)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view: StepView | None = None
        self.last = False

    def show_view(self, view: StepView, last: bool) -> None:
        self.view, self.last = view, last
        said = {
            StepState.ANSWERED: tr("Palette", "answered"),
            StepState.OPEN: tr("Palette", "unanswered"),
            StepState.OPTIONAL: tr("Palette", "may stay open"),
        }[view.state]
        self.setAccessibleName(
            tr("Palette", "{facet}: {words}, {state}", facet=view.name, words=view.words, state=said)
        )
        self.setToolTip(f"{view.name}\n{view.words}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(_NARROWEST), self.theme.px(_HEIGHT))

    def draw(self, painter: QPainter) -> None:
        view = self.view
        if view is None:
            return
        px, t = self.theme.px, self.theme.tokens
        painter.setLayoutDirection(self.layoutDirection())
        if self.hovered and not view.current:
            painter.fillRect(self.rect().adjusted(0, 0, 0, -1), t.hover)
        if view.current:
            painter.fillRect(0, self.height() - px(2), self.width(), px(2), t.accent)
        if not self.last:
            painter.fillRect(place(self, QRect(self.width() - 1, px(12), 1, self.height() - px(24))), t.line)
        self._mark(painter, view)
        room = self.width() - px(36) - px(10)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        answered = view.state is StepState.ANSWERED
        lines = (
            (view.name, px(8), self.theme.ui(12, 600 if view.current else 400), t.accent if view.current else t.text2),
            (view.words, px(28), self.theme.ui(12, 500 if answered else 400), t.text if answered else t.text2),
        )
        for words, top, font, ink in lines:
            painter.setFont(font)
            painter.setPen(ink)
            line = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(place(self, QRect(px(36), top, room, px(20))), flags, isolate(line))

    def _mark(self, painter: QPainter, view: StepView) -> None:
        px, t = self.theme.px, self.theme.tokens
        if view.state is StepState.ANSWERED:
            side = px(14)
            box = place(self, QRect(px(15), px(11), side, side))
            icons.draw(painter, "check", box, t.ok, side)
            return
        side = px(8)
        box = place(self, QRect(px(19), px(14), side, side))
        if view.current:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.accent)
            painter.drawEllipse(box)
        else:
            paint_ring(painter, box, t.warn if view.state is StepState.OPEN else t.line2, self.theme)


class FacetSteps(QWidget):
    """As many facets as have room, the one in hand among them."""

    chosen = Signal(object)
    """A FacetId."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme
        self.views: list[StepView] = []
        self._buttons: list[FacetStep] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedHeight(self.theme.px(_HEIGHT))
        self._settle()

    def show_views(self, views: list[StepView]) -> None:
        self.views = views
        self._settle()

    def buttons(self) -> list[FacetStep]:
        """The steps that are on screen, in order."""
        return [button for button in self._buttons if button.view is not None and not button.isHidden()]

    def _settle(self) -> None:
        count = len(self.views)
        fits = max(1, min(count, self.width() // self.theme.px(_NARROWEST)))
        current = next((place for place, view in enumerate(self.views) if view.current), 0)
        first = max(0, min(current - fits // 2, count - fits))
        shown = self.views[first : first + fits]
        while len(self._buttons) < len(shown):
            button = FacetStep(self, self.theme)
            button.clicked.connect(lambda _checked=False, button=button: self._choose(button))
            self._buttons.append(button)
        for place_in_row, button in enumerate(self._buttons):
            if place_in_row >= len(shown):
                button.hide()
                continue
            left = self.width() * place_in_row // len(shown)
            right = self.width() * (place_in_row + 1) // len(shown)
            button.setGeometry(place(self, QRect(left, 0, right - left, self.height())))
            button.show_view(shown[place_in_row], place_in_row == len(shown) - 1)
            button.show()

    def _choose(self, button: FacetStep) -> None:
        if button.view is not None:
            self.chosen.emit(button.view.facet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.tokens.line)
        finally:
            painter.end()
