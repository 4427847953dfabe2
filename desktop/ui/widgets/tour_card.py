"""The card of the tour: what to see, what to do, how far it is, and leaving it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.ui.speaking import speak
from desktop.ui.touring import STEPS, TourStep
from desktop.ui.translate import number, tr
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card_place import beside, within
from desktop.ui.widgets.help_card import GAP, HelpCard
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


class TourCard(HelpCard):
    """``stepped`` carries 1 or -1, ``left`` is emitted by the cross, by Escape and by "Not now".

    It never takes the keyboard by itself: whoever wants its buttons goes there with Tab or F6.
    """

    stepped = Signal(int)
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(tr("Tour", "Tour of the desk"))
        self.avoided = QRect()
        self.words = Label("", self, wrap=True)
        self.todo = Label("", self, weight=500, wrap=True)
        self.far = Label("", self, role="text2", size=12, tabular=True)
        self.before = Button(tr("Tour", "Back"), self)
        self.next = Button(tr("Tour", "Next"), self)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self.far)
        self.foot.addStretch(1)
        self.foot.addWidget(self.before)
        self.foot.addWidget(self.next)
        self.column.addWidget(self.words)
        self.column.addWidget(self.todo)
        self.column.addLayout(self.foot)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.cross.clicked.connect(self.left)
        self.cross.setToolTip(tr("Tour", "Leave the tour (Esc)"))
        self.cross.setAccessibleName(tr("Tour", "Leave the tour"))

    def show_step(self, at: int, step: TourStep, part: QWidget | None) -> None:
        """Say a step, beside the part it is about."""
        self.title.setText(step.title)
        self.words.setText(step.words)
        self.todo.setText(step.todo)
        self.far.setText(tr("Tour", "{at} of {all}", at=number(at + 1), all=number(len(STEPS))))
        self.before.setVisible(at > 0)
        self.next.set_text(tr("Tour", "End the tour") if at + 1 == len(STEPS) else tr("Tour", "Next"))
        self.setAccessibleDescription(" ".join((step.title, step.words, step.todo)))
        self.foot.setSpacing(self.theme.px(8))
        self.put(part)
        speak(self, f"{self.far.text()}. {step.title}. {step.words} {step.todo}")

    def avoid(self, box: QRect) -> None:
        """Keep clear of a box of the window, such as the palette, where there is room."""
        if box != self.avoided:
            self.avoided = box
            if self.isVisible():
                self.settle()

    def settle(self) -> None:
        super().settle()
        if self.avoided.isEmpty() or not self.geometry().intersects(self.avoided):
            return
        room, gap = self.over.rect(), self.theme.px(GAP)
        inner = room.adjusted(gap, gap, -gap, -gap)
        corners = [
            beside(self.avoided, self.size(), room, gap),
            inner.topLeft(),
            inner.topRight(),
            inner.bottomLeft(),
            inner.bottomRight(),
        ]
        for corner in corners:
            box = within(QRect(corner, self.size()), inner)
            if not box.intersects(self.avoided):
                self.move(box.topLeft())
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
