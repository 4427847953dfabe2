"""A card with everything that is coded at one place, laid over the pane beside the passage and never over it.

It comes when the pointer rests on coded text, or by key at the caret, and goes when the pointer leaves the passage, by
Escape, with the next key, and when anything moves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.at_a_point import SegmentHere, segments_here, spoken
from desktop.ui.covering import covering_of
from desktop.ui.guarded import answering
from desktop.ui.speaking import speak
from desktop.ui.theme import current
from desktop.ui.translate import count_of, joined, tr
from desktop.ui.widgets.base import shape
from desktop.ui.widgets.chips import paint_swatch
from desktop.ui.widgets.clamped import ClampedText
from desktop.ui.widgets.coder_bar import initial_of
from desktop.ui.widgets.document_pane import stamps
from desktop.ui.widgets.labels import Hairline, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from desktop.ui.session import Session
    from desktop.ui.widgets.document_pane import DocumentPane

#: Sizes in px at 100 %: the card, the column of facets, and what stays between card and passage.
WIDE, FACETS, GAP = 400, 112, 8
#: A memo or note shows so many lines, and a card so many segments.
MEMO_LINES, MOST = 4, 6
_GRACE_MS = 250
_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_ENDS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.Resize,
    QEvent.Type.Hide,
    QEvent.Type.WindowDeactivate,
)


def place_card(size: QSize, passage: QRect, line: QRect, area: QRect, gap: int) -> QPoint:
    """Where a card has its upper left corner: below the passage, else above it, else beside it, all inside ``area``.

    Only where the passage leaves no such room the card stands at the far end of the area from the line in question.
    """
    left = max(area.left(), min(line.left(), area.right() + 1 - size.width()))
    if passage.bottom() + gap + size.height() <= area.bottom():
        return QPoint(left, passage.bottom() + gap)
    if passage.top() - gap - size.height() >= area.top():
        return QPoint(left, passage.top() - gap - size.height())
    top = max(area.top(), min(line.top(), area.bottom() + 1 - size.height()))
    if passage.left() - gap - size.width() >= area.left():
        return QPoint(passage.left() - gap - size.width(), top)
    if passage.right() + gap + size.width() <= area.right():
        return QPoint(passage.right() + gap, top)
    above = line.center().y() > area.center().y()
    return QPoint(left, area.top() if above else area.bottom() + 1 - size.height())


class Mark(QWidget):
    """The swatch of a code, or the disc of a coder with an initial."""

    def __init__(self, parent: QWidget, colour: int | None, pane: DocumentPane, initial: str = "") -> None:
        super().__init__(parent)
        self._colour, self._pane, self._initial = colour, pane, initial
        side = current().px(stamps.DISC + 2 if initial else 9)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._initial:
                stamps.disc(self._pane.look, self._colour, self._initial)(painter, self.rect().toRectF())
            else:
                theme = current()
                colour = None if self._colour is None else theme.code_colour(self._colour)
                paint_swatch(painter, self.rect(), colour, theme)
        finally:
            painter.end()


class HoverCard(QWidget):
    """The card itself, made for what it shows and thrown away with it."""

    def __init__(self, pane: DocumentPane, here: Sequence[SegmentHere], *, several: bool) -> None:
        super().__init__(pane)
        self.pane = pane
        self.theme = current()
        px = self.theme.px
        self.setAccessibleName(tr("Card", "All codes here"))
        self.setAccessibleDescription(spoken(here, several=several))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(14), px(10), px(14), px(12))
        self.column.setSpacing(px(8))
        self.blocks: list[QWidget] = []
        for number, one in enumerate(here[:MOST]):
            block = QWidget(self)
            inside = QVBoxLayout(block)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(px(5))
            if number:
                inside.addWidget(Hairline(block))
            self._fill(block, inside, one, several=several)
            self.column.addWidget(block)
            self.blocks.append(block)
        self.all = len(here)
        self.rest = Label("", self, role="text3", size=12)
        self.column.addWidget(self.rest)
        self.hide()

    def _fill(self, block: QWidget, inside: QVBoxLayout, one: SegmentHere, *, several: bool) -> None:
        px = self.theme.px
        if several:
            row = QHBoxLayout()
            row.setSpacing(px(6))
            row.addWidget(Mark(block, one.place, self.pane, initial_of(one.coder)))
            row.addWidget(Label(one.coder, block, size=12, weight=500, wrap=True), 1)
            inside.addLayout(row)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(3))
        grid.setColumnMinimumWidth(0, px(FACETS))
        grid.setColumnStretch(2, 1)
        at = 0
        facet = ""
        top = Qt.AlignmentFlag.AlignTop
        for code in one.codes:
            if code.facet != facet:
                facet = code.facet
                label = Label(facet, block, role="text3", size=12, wrap=True)
                label.setFixedWidth(px(FACETS))
                grid.addWidget(label, at, 0, top)
            holder = QWidget(block)
            around = QVBoxLayout(holder)
            around.setContentsMargins(0, px(4), 0, 0)
            around.addWidget(Mark(holder, code.colour, self.pane))
            grid.addWidget(holder, at, 1, top)
            words = joined(" · ", (code.path, *code.said))
            grid.addWidget(Label(words, block, size=13, wrap=True), at, 2)
            at += 1
            if code.note:
                grid.addWidget(self._clamped(block, code.note), at, 2)
                at += 1
        for open_facet in one.open_facets:
            label = Label(open_facet, block, role="text3", size=12, wrap=True)
            label.setFixedWidth(px(FACETS))
            grid.addWidget(label, at, 0, top)
            grid.addWidget(Label(tr("Card", "not answered yet"), block, role="warn", size=12), at, 2)
            at += 1
        inside.addLayout(grid)
        if one.covered:
            inside.addWidget(
                Label(tr("Card", "The passage is covered; notes and memo too"), block, role="text2", size=12, wrap=True)
            )
        if one.memo:
            inside.addWidget(Label(tr("Card", "Memo"), block, role="text3", size=12))
            inside.addWidget(self._clamped(block, one.memo))

    def _clamped(self, block: QWidget, text: str) -> ClampedText:
        found = ClampedText(text, block, lines=MEMO_LINES, role="text2", size=12)
        found.setSizePolicy(QSizePolicy.Policy.Expanding, found.sizePolicy().verticalPolicy())
        policy = found.sizePolicy()
        policy.setHeightForWidth(True)
        found.setSizePolicy(policy)
        return found

    def measure(self, width: int, wanted: int, most: int) -> QSize:
        """Take the size that the card needs, leaving out segments until it is as high as wanted.

        One segment is shown whatever room it takes, up to ``most``.
        """
        width = min(self.theme.px(WIDE), width)
        shown = len(self.blocks)
        while True:
            left = self.all - shown
            self.rest.setText(count_of(left, "and {n} more segment", "and {n} more segments") if left else "")
            self.rest.setVisible(left > 0)
            for number, block in enumerate(self.blocks):
                block.setVisible(number < shown)
            self.column.invalidate()
            self.column.activate()
            height = self.column.totalHeightForWidth(width)
            if height <= wanted or shown <= 1:
                break
            shown -= 1
        size = QSize(width, min(height, most))
        self.resize(size)
        return size

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            tokens = self.theme.tokens
            shape(painter, self.rect(), self.theme.px(6), tokens.raised, tokens.line2)
        finally:
            painter.end()


class Hovering(QObject):
    """Shows and takes away the card of one pane."""

    def __init__(self, pane: DocumentPane, session: Session) -> None:
        super().__init__(pane)
        self.pane, self.session = pane, session
        self.card: HoverCard | None = None
        self._rows: list[int] = []
        self._by_key = False
        self._on_card = False
        self._grace = QTimer(self, singleShot=True, interval=_GRACE_MS)
        self._grace.timeout.connect(self._leave_if_away)
        pane.verticalScrollBar().valueChanged.connect(self.close)
        for signal in (session.document_changed, session.work_changed, session.visible_changed, session.reloaded):
            signal.connect(self.close)
        covering_of(session).changed.connect(self.close)
        pane.theme.changed.connect(self.close)

    # coming

    def at_point(self, point: QPoint) -> None:
        """The pointer rests at a point of the viewport."""
        if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
            return
        rows = self.pane.segments_at_point(point.toPointF())
        if rows and not (self.card is not None and rows == self._rows):
            line = QRect(point - QPoint(0, round(self.pane.look.above)), QSize(1, round(self.pane.look.row)))
            self._show(rows, line, by_key=False)

    def at_caret(self) -> bool:
        """Show what stands at the caret, or take it away again; False where nothing is coded."""
        if self.card is not None and self._by_key:
            self.close()
            return True
        pane, caret = self.pane, self.pane.caret()
        rows = pane.segments_at(caret) or (pane.segments_at(caret - 1) if caret else [])
        if not rows and pane.selected_segment is not None:
            rows = [pane.selected_segment]
        if not rows:
            return False
        segment = pane.segment(rows[0])
        assert segment is not None
        if pane.span_rect(segment.start, segment.end).isNull():
            pane.scroll_to(segment.start, segment.end, flash=False)
        self._show(rows, pane.cursorRect(), by_key=True)
        return True

    def _show(self, rows: list[int], line: QRect, *, by_key: bool) -> None:
        self.close()
        here = segments_here(self.session, rows)
        if not here:
            return
        pane = self.pane
        several = len(self.session.project.coders.all()) > 1
        card = self.card = HoverCard(pane, here, several=several)
        self._rows, self._by_key, self._on_card = rows, by_key, False
        corner = pane.viewport().pos()
        gap = current().px(GAP)
        # Not over the bar and the strip, on which it is seen where one is.
        area = pane.viewport().geometry().united(pane.margin_rect()).adjusted(4, 4, -4, -4)
        inner = min((pane.segment(row) for row in rows), key=lambda each: each.end - each.start if each else 0)
        passage = QRect() if inner is None else pane.span_rect(inner.start, inner.end)
        passage = (passage.united(line) if not passage.isNull() else line).translated(corner)
        below, above = area.bottom() - passage.bottom() - gap, passage.top() - gap - area.top()
        size = card.measure(area.width(), max(below, above), area.height())
        line = line.translated(corner)
        if pane.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            line.moveLeft(line.right() - size.width())
        card.move(place_card(size, passage, line, area, gap))
        card.show()
        card.raise_()
        for part in (pane, pane.viewport(), card):
            part.installEventFilter(self)
        if by_key:
            speak(pane, card.accessibleDescription(), urgent=True)

    # going

    def close(self, *_told: object) -> None:
        """Take the card away."""
        self._grace.stop()
        card, self.card = self.card, None
        if card is None:
            return
        for part in (self.pane, self.pane.viewport(), card):
            part.removeEventFilter(self)
        card.hide()
        card.deleteLater()

    def _leave_if_away(self) -> None:
        if not self._on_card:
            self.close()

    @answering(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        card, kind = self.card, event.type()
        if card is None:
            return False
        if watched is card:
            if kind in (QEvent.Type.Enter, QEvent.Type.Leave):
                self._on_card = kind == QEvent.Type.Enter
                if not self._by_key and not self._on_card:
                    self._grace.start()
            return False
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            if event.key() in _MODIFIERS:
                return False
            self.close()
            return event.key() == Qt.Key.Key_Escape
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.ShortcutOverride and not self._by_key:
            # A key that means an action arrives as no press: what it does to the text is not to be covered.
            if event.key() not in (*_MODIFIERS, Qt.Key.Key_Escape):
                self.close()
            return False
        if isinstance(event, QMouseEvent) and kind == QEvent.Type.MouseMove and watched is self.pane.viewport():
            if not self._by_key and self.pane.segments_at_point(event.position()) != self._rows:
                self._grace.start()
            elif not self._by_key:
                self._grace.stop()
        elif kind == QEvent.Type.Leave and watched is self.pane.viewport() and not self._by_key:
            self._grace.start()
        elif kind in _ENDS or (kind == QEvent.Type.FocusOut and watched is self.pane and self._by_key):
            self.close()
        return False
