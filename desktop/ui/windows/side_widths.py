"""How the panels of the desk share its width, by mouse and keys.

The edges are handles that lie over the borders of the panels, so that no panel keeps room for them. Tab does not stop
at them on its way: an action takes the keyboard there, arrows move an edge, Tab goes to the next one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.ui.guarded import guarded
from desktop.ui.theme import current
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from desktop.ui.windows.desk_page import DeskPage

#: Of each panel its width at first, the least and the greatest, in pixels at 100 %.
LEADING = (236, 180, 420)
TRAILING = (348, 280, 560)
#: What the texts keep, in pixels at 100 %.
TEXTS = 420
BREADTH = 7
BY_KEY = 16
#: The share of the height that codebook and definition have, at first and within which bounds.
UPPER = (0.64, 0.3, 0.85)


def width_within(wanted: float, limits: tuple[int, int, int], room: float) -> int:
    """A width for a panel in pixels at 100 %: within its limits, and above its first width only as there is room."""
    first, least, most = limits
    return round(max(least, min(wanted, most, max(first, room))))


class SideHandle(QWidget):
    """The edge of a panel. ``moved`` says by how many pixels towards the trailing side; ``reset`` as at first.

    A ``flat`` one lies between parts that stand above each other, and moves downwards.
    """

    moved = Signal(int)
    let_go = Signal()
    reset = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget, *, flat: bool = False) -> None:
        super().__init__(parent)
        self.theme = current()
        self.flat = flat
        self.following: SideHandle = self
        self._at: float | None = None
        self._hovered = False
        self.setCursor(Qt.CursorShape.SplitVCursor if flat else Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        if flat:
            hint = tr("Desk", "{name}. Drag it, or a double click for the usual height", name=name)
            keys = tr(
                "Desk", "Arrow keys move the edge, Home sets the usual height, Tab goes to the next edge, Enter ends"
            )
        else:
            hint = tr("Desk", "{name}. Drag it, or a double click for the usual width", name=name)
            keys = tr(
                "Desk", "Arrow keys move the edge, Home sets the usual width, Tab goes to the next edge, Enter ends"
            )
        self.setToolTip(hint)
        self.setAccessibleDescription(keys)

    def _forward(self, pixels: float) -> int:
        turned = not self.flat and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return round(-pixels if turned else pixels)

    def _along(self, point: QPointF | QPoint) -> float:
        return point.y() if self.flat else point.x()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._at = self._along(event.globalPosition())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._at is not None:
            by = self._along(event.globalPosition()) - self._at
            if by:
                before = self._along(self.pos())
                self.moved.emit(self._forward(by))
                self._at += self._along(self.pos()) - before  # what the panel could not follow is not made up for

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._at is not None:
            self._at = None
            self.let_go.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, step = event.key(), self.theme.px(BY_KEY)
        back, forth = (Qt.Key.Key_Up, Qt.Key.Key_Down) if self.flat else (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if key in (back, forth):
            self.moved.emit(self._forward(step if key == forth else -step))
            self.let_go.emit()
        elif key == Qt.Key.Key_Home:
            self.reset.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        found = self.next_to(forward)
        if found is not self:
            found.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def next_to(self, forward: bool) -> SideHandle:
        """The next edge that is on screen, going round; itself where there is no other."""
        ring = [self]
        while (after := ring[-1].following) is not self:
            ring.append(after)
        others = ring[1:] if forward else ring[:0:-1]
        return next((each for each in others if each.isVisible()), self)

    @guarded
    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    @guarded
    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing while at rest: the panel draws its own border."""
        held = self.hasFocus() or self._at is not None
        if not held and not self._hovered:
            return
        painter = QPainter(self)
        try:
            t, line = self.theme.tokens, 2
            ink = t.accent if held else t.text3
            if self.flat:
                painter.fillRect(0, (self.height() - line) // 2, self.width(), line, ink)
            else:
                painter.fillRect((self.width() - line) // 2, 0, line, self.height(), ink)
        finally:
            painter.end()


class SideWidths(QObject):
    """Of one desk. ``changed`` after somebody has moved an edge."""

    changed = Signal()

    def __init__(self, desk: DeskPage) -> None:
        super().__init__(desk)
        self.desk = desk
        self.theme = current()
        self.leading: float = LEADING[0]
        self.trailing: float = TRAILING[0]
        self.upper: float = UPPER[0]
        self.upper_moved = False
        self.before = SideHandle(tr("Desk", "Width of the documents panel"), desk)
        self.after = SideHandle(tr("Desk", "Width of the codebook panel"), desk)
        self.border = SideHandle(tr("Desk", "Border between codebook and segment"), desk, flat=True)
        self.before.following, self.after.following, self.border.following = self.after, self.border, self.before
        self.before.moved.connect(lambda by: self._move(by, 0))
        self.after.moved.connect(lambda by: self._move(0, -by))
        self.before.reset.connect(lambda: self._reset(leading=True))
        self.after.reset.connect(lambda: self._reset(leading=False))
        self.border.moved.connect(self._move_border)
        self.border.reset.connect(self._reset_border)
        for handle in self.handles():
            handle.let_go.connect(self.changed)
            handle.left.connect(lambda: desk.view.focus_text())
        desk.documents.installEventFilter(self)
        desk.right.installEventFilter(self)
        desk.right.built.connect(self._join_right)
        if desk.right.parts is not None:
            self._join_right()
        self.theme.changed.connect(self.apply)
        desk.sides_changed.connect(self.apply)  # also after the window got another width
        self.place()

    def handles(self) -> tuple[SideHandle, ...]:
        return self.before, self.after, self.border

    # what is remembered

    def kept(self) -> dict[str, Any]:
        """In pixels at 100 %, the height of the upper part as a share, and which panels are wanted."""
        found: dict[str, Any] = {"leading": round(self.leading), "trailing": round(self.trailing)}
        if self.upper_moved:
            found["upper"] = round(self.upper, 3)
        found["folded"] = [not self.desk.want_left, not self.desk.want_right]
        return found

    def put(self, kept: Any) -> None:
        """Take what was remembered, as far as it can be."""
        if isinstance(kept, dict):
            for name in ("leading", "trailing"):
                value = kept.get(name)
                if isinstance(value, int) and not isinstance(value, bool):
                    setattr(self, name, value)
            upper = kept.get("upper")
            if isinstance(upper, float):
                self.upper, self.upper_moved = min(UPPER[2], max(UPPER[1], upper)), True
            folded = kept.get("folded")
            if isinstance(folded, list) and len(folded) == 2:
                self.desk.want_left, self.desk.want_right = folded[0] is not True, folded[1] is not True
                self.desk.arrange()
        self.apply()

    # moving

    def _move(self, leading: int, trailing: int) -> None:
        scale = self.theme.px(1000) / 1000
        if leading:
            room = self._room() - self.desk.right.width() / scale * (not self.desk.overlaid and self._right_shown())
            self.leading = width_within(self.desk.documents.width() / scale + leading / scale, LEADING, room)
        if trailing:
            room = self._room() - self.desk.documents.width() / scale * (not self.desk.documents.isHidden())
            self.trailing = width_within(self.desk.right.width() / scale + trailing / scale, TRAILING, room)
        self.apply()

    def _reset(self, *, leading: bool) -> None:
        if leading:
            self.leading = LEADING[0]
        else:
            self.trailing = TRAILING[0]
        self.apply()
        self.changed.emit()

    def _move_border(self, by: int) -> None:
        if self.desk.right.parts is None:
            return
        upper, lower = self.desk.right.split.sizes()
        self._height_is((upper + by) / max(1, upper + lower))
        self._share_height()
        self.place()

    def _reset_border(self) -> None:
        self.upper, self.upper_moved = UPPER[0], False
        self.desk.right.share_height()
        self.place()
        self.changed.emit()

    def _height_is(self, share: float) -> None:
        self.upper, self.upper_moved = min(UPPER[2], max(UPPER[1], share)), True

    def _room(self) -> float:
        return self.desk.width() / (self.theme.px(1000) / 1000) - TEXTS

    def _right_shown(self) -> bool:
        return not self.desk.right.isHidden()

    def apply(self) -> None:
        """Give the panels their widths; a window that is narrow for them gets the usual ones, not forgotten ones."""
        px = self.theme.px
        room = self._room() - (TRAILING[0] if self._right_shown() and not self.desk.overlaid else 0)
        self.desk.documents.setFixedWidth(px(width_within(self.leading, LEADING, room)))
        room = self._room() - (0 if self.desk.documents.isHidden() else LEADING[0])
        self.desk.right.setFixedWidth(px(width_within(self.trailing, TRAILING, room)))
        self._share_height()
        self.desk.place_right()
        self.place()

    def _join_right(self) -> None:
        split = self.desk.right.split
        split.splitterMoved.connect(self._height_moved)
        self.desk.right.segment.installEventFilter(self)  # it gives way as well when the window is lower
        self._share_height()
        self.place()

    def _height_moved(self) -> None:
        sizes = self.desk.right.split.sizes()
        if sum(sizes):
            self._height_is(sizes[0] / sum(sizes))
            self.place()
            self.changed.emit()

    def _share_height(self) -> None:
        if self.upper_moved and self.desk.right.parts is not None:
            whole = sum(self.desk.right.split.sizes()) or 1000
            upper = round(whole * self.upper)
            self.desk.right.split.setSizes([upper, whole - upper])

    # the handles

    def take_keys(self) -> None:
        """Put the keyboard on the first edge there is."""
        for handle in self.handles():
            if handle.isVisible():
                handle.setFocus(Qt.FocusReason.ShortcutFocusReason)
                told = self.desk.session.said
                told.emit("Arrow keys move the edge, Tab goes to the next one, Enter ends", {})
                return

    def place(self) -> None:
        """Lay each handle over the border of its panel."""
        px, mirrored = self.theme.px, self.desk.layoutDirection() == Qt.LayoutDirection.RightToLeft
        wide = px(BREADTH)
        for handle, panel, at_start in (
            (self.before, self.desk.documents, mirrored),
            (self.after, self.desk.right, not mirrored),
        ):
            handle.setVisible(not panel.isHidden())
            there = panel.geometry()
            at = there.left() if at_start else there.right()
            handle.setGeometry(at - wide // 2, there.top(), wide, there.height())
            handle.raise_()
        right = self.desk.right
        self.border.setVisible(not right.isHidden() and right.parts is not None)
        if right.parts is not None:
            at = right.geometry().top() + right.split.geometry().top() + right.segment.geometry().top()
            inner = right.geometry().adjusted(wide, 0, -wide, 0)  # the edge of the panel stays free
            self.border.setGeometry(inner.left(), at - wide // 2, inner.width(), wide)
            self.border.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            self.place()
        return super().eventFilter(watched, event)
