"""The ground of a row in lists, trees and tables, for the delegates that paint what stands on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.ui.widgets.base import RING_WIDTH, shape

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from desktop.ui.theme import Theme


@dataclass(frozen=True)
class RowState:
    """How a row stands: ``active`` says that its view has the focus, ``focused`` that the ring lies around it."""

    selected: bool = False
    hover: bool = False
    focused: bool = False
    active: bool = True

    @property
    def weight(self) -> int:
        """Weight of the name in the row."""
        return 500 if self.selected else 400

    def quiet(self, theme: Theme) -> QColor:
        """Ink of counts and hints in the row; the lightest one has too little contrast on a selected row."""
        return theme.tokens.text2 if self.selected else theme.tokens.text3


def row_state(option: QStyleOptionViewItem) -> RowState:
    """Read the state of a row from what a view hands its delegate."""
    flag = QStyle.StateFlag
    state = option.state
    focused = bool(state & flag.State_HasFocus) and bool(state & flag.State_KeyboardFocusChange)
    return RowState(
        selected=bool(state & flag.State_Selected),
        hover=bool(state & flag.State_MouseOver) and bool(state & flag.State_Enabled),
        focused=focused,
        active=bool(state & flag.State_Active),
    )


def paint_row(painter: QPainter, box: QRect, theme: Theme, state: RowState) -> None:
    """Paint the fill of a row and, for keyboard focus, the ring just inside its edge.

    In high contrast a selected row has an edge, and a bar at its leading end tells it from one under the pointer.
    """
    t = theme.tokens
    fill = (t.soft if state.active else t.resting) if state.selected else t.hover if state.hover else None
    radius = theme.px(5)
    if fill is not None:
        shape(painter, box, radius, fill)
    if state.selected and theme.high_contrast:
        shape(painter, box, radius, None, t.line2)
        bar = QRect(box.left(), box.top(), theme.px(3), box.height())
        painter.fillRect(QStyle.visualRect(painter.layoutDirection(), box, bar), t.accent)
    if state.focused:
        shape(painter, box, radius, None, t.accent, RING_WIDTH)
