"""The foot of the list of documents: what is still to settle, only the lines that are not zero."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui.models.unsettled import Unsettled, UnsettledCount
from desktop.ui.theme import current
from desktop.ui.translate import isolate, number, tr
from desktop.ui.widgets.base import PaintedButton, advance, place, shape
from desktop.ui.widgets.chips import paint_ring
from desktop.ui.widgets.labels import Hairline, Label
from desktop.ui.widgets.whole import in_room

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.ui.session import Session


class UnsettledLine(PaintedButton):
    """One line of what is still to settle; pressing it goes to the next such segment."""

    def __init__(self, line: Unsettled, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_line(line)

    def set_line(self, line: Unsettled) -> None:
        self.line = line
        name = line.facet.name
        self.setText(
            tr("Documents", "{facet} over-answered", facet=name)
            if line.over
            else tr("Documents", "{facet} unanswered", facet=name)
        )
        self.setAccessibleName(tr("Widgets", "{name}, {count}", name=self.text(), count=number(line.count)))
        self.setToolTip(
            tr("Documents", "Go to the next segment that answers {facet} more than once", facet=line.facet.name)
            if line.over
            else tr("Documents", "Go to the next segment that leaves {facet} unanswered", facet=line.facet.name)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(25))

    def draw(self, painter: QPainter) -> None:
        px, t = self.theme.px, self.theme.tokens
        if self.isDown() or self.hovered:
            shape(painter, self.rect(), self.corner(), t.pressed if self.isDown() else t.hover)
        mark = QRect(px(8), 0, px(14), self.height())
        if self.line.over:
            icons.draw(painter, "layers", place(self, mark), t.warn, px(15))
        else:
            side = px(7)
            box = QRect(px(8) + (px(14) - side) // 2, (self.height() - side) // 2, side, side)
            paint_ring(painter, place(self, box), t.warn, self.theme)
        font = self.theme.tabular(12, 500)
        count = number(self.line.count)
        width = advance(font, count)
        painter.setFont(font)
        painter.setPen(t.warn)
        box = place(self, QRect(self.width() - px(8) - width, 0, width, self.height()))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, isolate(count))
        at = px(8) + px(14) + px(8)
        room = self.width() - at - width - px(16)
        painter.setFont(self.theme.ui(12))
        painter.setPen(t.text)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(
            place(self, QRect(at, 0, room, self.height())), align, in_room(self, painter.font(), self.text(), room)
        )


class UnsettledFoot(QWidget):
    """The foot of the panel; hidden when everything is settled."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = current()
        self.count = UnsettledCount(session, self)
        self.lines: list[UnsettledLine] = []
        self.column = QVBoxLayout(self)
        self.rule = Hairline(self, inset=8)
        self.title = Label(tr("Documents", "Still to settle"), self, role="text2", size=12, weight=600)
        self.title_room = QVBoxLayout()
        self.title_room.addWidget(self.title)
        self.column.addWidget(self.rule)
        self.column.addLayout(self.title_room)
        self.count.changed.connect(self.refresh)
        self.theme.changed.connect(self.restyle)
        self.restyle()
        self.refresh()

    def restyle(self) -> None:
        px = self.theme.px
        self.column.setContentsMargins(px(8), 0, px(8), px(14))
        self.column.setSpacing(0)
        self.title_room.setContentsMargins(px(8), px(11), px(8), px(5))

    def refresh(self) -> None:
        found = self.count.lines()
        while len(self.lines) > len(found):
            gone = self.lines.pop()
            self.column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for line, shown in zip(found, self.lines, strict=False):
            shown.set_line(line)
        for line in found[len(self.lines) :]:
            made = UnsettledLine(line, self)
            made.clicked.connect(lambda _=False, made=made: self.count.go_next(made.line.facet.id, made.line.over))
            self.lines.append(made)
            self.column.addWidget(made)
        self.setVisible(bool(found))

    def stop(self) -> None:
        """Count no more, as when the project is being closed."""
        self.count.wait.stop()
