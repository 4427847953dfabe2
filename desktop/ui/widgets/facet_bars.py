"""One facet of the page of completeness: its bar, its numbers, and whether it has to be answered.

The bar has one part for each thing that segments say: full for their own answers, hatched for those of the document,
hollow with the colour of attention for none; where nothing is left to do it has the colour of what is done. The
numbers below say the same and can be clicked, as can the parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from desktop.core.completeness import Tally, What
from desktop.core.model import Cardinality
from desktop.ui import icons
from desktop.ui.theme import Theme, current
from desktop.ui.translate import count_of, isolate, listed, tr
from desktop.ui.widgets.base import place, set_margins
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent, QMouseEvent, QPaintEvent

    from desktop.core.model import Facet

PARTS = (What.OWN, What.INHERITED, What.OPEN)


def part_words(what: What, count: int, required: bool = True) -> str:
    """A number with what it counts."""
    if what is What.OWN:
        return count_of(count, "{n} answered", "{n} answered")
    if what is What.INHERITED:
        return count_of(count, "{n} answered by the document", "{n} answered by their documents")
    if what is What.OVER:
        return count_of(count, "{n} with too many answers", "{n} with too many answers")
    if required:
        return count_of(count, "{n} unanswered", "{n} unanswered")
    return count_of(count, "{n} without an answer", "{n} without an answer")


def paint_tally(painter: QPainter, theme: Theme, box: QRect, tally: Tally, *, required: bool, mirrored: bool) -> None:
    """The bar of a tally in a box; without segments a line alone."""
    t = theme.tokens
    radius = box.height() / 2
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(box), radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(outline, t.line)
    painter.setClipPath(outline)
    done = required and not tally.open and not tally.over
    for what, rect in parts_of(box, tally, mirrored):
        if what is What.OWN:
            painter.fillRect(rect, t.ok if done else t.accent)
        elif what is What.INHERITED:
            painter.fillRect(rect, t.soft)
            painter.setBrushOrigin(QPointF(box.topLeft()))
            painter.fillRect(rect, QBrush(t.accent, Qt.BrushStyle.BDiagPattern))
        elif required:
            painter.fillRect(rect, t.warnbg)
    painter.setClipping(False)
    missing = required and tally.open > 0
    painter.setPen(QPen(t.warn if missing else t.line2, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if tally.segments and missing:
        for what, rect in parts_of(box, tally, mirrored):
            if what is What.OPEN:
                painter.setClipRect(rect.adjusted(-1, -1, 1, 1))
                inner = QPainterPath()
                inner.addRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
                painter.drawPath(inner)
                if tally.open < tally.segments:
                    inner_edge = rect.right() - 0.5 if mirrored else rect.left() + 0.5
                    painter.drawLine(QPointF(inner_edge, rect.top()), QPointF(inner_edge, rect.bottom()))
    painter.restore()


def parts_of(box: QRect, tally: Tally, mirrored: bool) -> list[tuple[What, QRectF]]:
    """Where each part of a bar stands; one that is not nothing is at least three pixels wide."""
    total = tally.segments
    if not total:
        return []
    shares = {what: tally.of(what) for what in PARTS if tally.of(what)}
    least = min(3.0, box.width() / len(shares))
    spare = box.width() - least * len(shares)
    left = float(box.left())
    found: list[tuple[What, QRectF]] = []
    for what, count in shares.items():
        width = least + spare * count / total
        start = box.left() + box.right() + 1 - left - width if mirrored else left
        found.append((what, QRectF(start, box.top(), width, box.height())))
        left += width
    return found


class TallyBar(QWidget):
    """A bar whose parts can be clicked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.tally = Tally()
        self.required = True
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(14))

    def set_tally(self, tally: Tally, *, required: bool) -> None:
        self.tally, self.required = tally, required
        self.update()

    def _box(self) -> QRect:
        height = self.theme.px(6)
        return QRect(0, (self.height() - height) // 2, self.width(), height)

    def _at(self, x: float) -> What | None:
        found = parts_of(self._box(), self.tally, self.isRightToLeft())
        return next((what for what, rect in found if rect.left() <= x < rect.right()), None)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            help_event: QHelpEvent = event  # type: ignore[assignment]
            what = self._at(help_event.pos().x())
            words = part_words(what, self.tally.of(what), self.required) if what is not None else ""
            QToolTip.showText(help_event.globalPos(), words, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position().x()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        what = self._at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and what is not None:
            self.chosen.emit(what)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            mirrored = self.isRightToLeft()
            paint_tally(painter, self.theme, self._box(), self.tally, required=self.required, mirrored=mirrored)
        finally:
            painter.end()


class OverMark(QWidget):
    """The layers before the number of over-answered segments."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = current()
        self.setAccessibleName(tr("Completeness", "More answers than the facet takes"))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(15), self.theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            side = self.theme.px(13)
            box = place(self, QRect(0, (self.height() - side) // 2, side, side))
            icons.draw(painter, "layers", box, self.theme.tokens.warn, side)
        finally:
            painter.end()


class FacetBar(QWidget):
    """``chosen`` carries what was clicked, ``required_changed`` whether the facet has to be answered from now on."""

    chosen = Signal(object)
    required_changed = Signal(bool)

    def __init__(self, facet: Facet, parent: QWidget | None = None, *, writable: bool = True) -> None:
        super().__init__(parent)
        self.theme = current()
        self.facet = facet
        self.name = Label("", self, weight=600)
        self.kind = Label("", self, role="text3", size=12)
        self.required = CheckBox(tr("Completeness", "Required"), self)
        self.required.setEnabled(writable)
        self.bar = TallyBar(self)
        self.links: dict[What, LinkButton] = {}
        self.head = QHBoxLayout()
        self.head.addWidget(self.name)
        self.head.addWidget(self.kind)
        self.head.addStretch(1)
        self.head.addWidget(self.required)
        # A layout written in Python belongs to a widget: one that is put into a layout alone is lost with its wrapper.
        below = QWidget(self)
        self.numbers = FlowLayout(below, gap=14)
        for what in (What.OPEN, What.OVER, What.OWN, What.INHERITED):
            link = self.links[what] = LinkButton("", self)
            link.clicked.connect(lambda _on=False, what=what: self.chosen.emit(what))
            if what is What.OVER:
                self.mark = OverMark(self)
                self.numbers.addWidget(self.mark)
            self.numbers.addWidget(link)
        self.column = QVBoxLayout(self)
        self.column.addLayout(self.head)
        self.column.addWidget(self.bar)
        self.column.addWidget(below)
        self.bar.chosen.connect(self.chosen)
        self.required.clicked.connect(self.required_changed)
        self.theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        px = self.theme.px
        set_margins(self.column, self, px(16), px(10), px(24), px(10))
        self.column.setSpacing(px(4))
        self.head.setSpacing(px(8))

    def show_tally(self, facet: Facet, tally: Tally) -> None:
        """Show what segments say to the facet, as it is now."""
        self.facet = facet
        self.name.setText(facet.name)
        one = facet.cardinality is Cardinality.ONE
        self.kind.setText(tr("Completeness", "one answer") if one else tr("Completeness", "many answers"))
        self.required.setChecked(facet.required)
        self.required.setAccessibleName(tr("Completeness", "{facet} is required", facet=facet.name))
        self.bar.set_tally(tally, required=facet.required)
        for what, link in self.links.items():
            count = tally.of(what)
            words = part_words(what, count, facet.required)
            link.setText(isolate(words))
            link.setAccessibleName(tr("Completeness", "{facet}: {words}", facet=facet.name, words=words))
            link.setVisible(count > 0 or (what is What.OPEN and facet.required))
            link.setEnabled(count > 0)
            link.updateGeometry()
        self.mark.setVisible(tally.over > 0)
        self.bar.setAccessibleName(listed(link.text() for link in self.links.values() if not link.isHidden()))
