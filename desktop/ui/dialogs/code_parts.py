"""Parts of the editor of codes: the swatches to choose a colour from, and what a typed period means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from desktop.core import periods
from desktop.core.periods import Ambiguous, Reading
from desktop.ui.dialogs.parts import Choices, one_stop
from desktop.ui.models.palette_entries import days_said
from desktop.ui.palette import CODE_NAMES
from desktop.ui.theme import current
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import PaintedButton, shape
from desktop.ui.widgets.chips import paint_swatch
from desktop.ui.widgets.fields import ErrorField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter

_SIDE = 28
_FILL = 18


class Swatch(PaintedButton):
    """One colour of the code palette, or none."""

    def __init__(self, colour: int | None, parent: QWidget) -> None:
        super().__init__("", parent)
        self.colour = colour
        self.setCheckable(True)
        name = tr("Dialogs", "no colour") if colour is None else tr("Colours", CODE_NAMES[colour])
        self.setAccessibleName(name)
        self.setToolTip(name[:1].upper() + name[1:])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self.theme.px(_SIDE)
        return QSize(side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def draw(self, painter: QPainter) -> None:
        px, t = self.theme.px, self.theme.tokens
        if self.isChecked():
            shape(painter, self.rect(), self.corner(), t.page, t.text, 2)
        elif self.hovered:
            shape(painter, self.rect(), self.corner(), t.hover)
        side = px(_FILL)
        box = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        paint_swatch(painter, box, None if self.colour is None else self.theme.code_colour(self.colour), self.theme)


class Swatches(QWidget):
    """The twelve colours in their order, after them none; ``chosen`` is emitted when the user chooses one."""

    chosen = Signal()

    def __init__(self, present: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current()
        flow = FlowLayout(self, gap=theme.px(3), line_gap=theme.px(3))
        self._group = QButtonGroup(self)
        self.buttons: dict[int | None, Swatch] = {}
        for colour in (*range(len(CODE_NAMES)), None):
            button = Swatch(colour, self)
            self.buttons[colour] = button
            self._group.addButton(button)
            button.setChecked(colour == present)
            flow.addWidget(button)
        one_stop(self._group)
        self._group.buttonToggled.connect(lambda _button, _checked: one_stop(self._group))
        self._group.buttonClicked.connect(lambda _button: self.chosen.emit())
        self.setFocusProxy(self.buttons[present])

    @property
    def present(self) -> int | None:
        return next(colour for colour, button in self.buttons.items() if button.isChecked())

    def choose(self, colour: int | None) -> None:
        self.buttons[colour].setChecked(True)


class PeriodField(QWidget):
    """A period in words or EDTF, and below it how it is read; several readings ask to be chosen from."""

    read = Signal()

    def __init__(self, parent: QWidget | None = None, *, named: str = "") -> None:
        super().__init__(parent)
        self.theme = current()
        self.label = Label(named, self, role="text2", size=12, weight=500)
        self.label.setVisible(bool(named))
        self.field = ErrorField(parent=self)
        self.field.edit.setAccessibleName(named)
        self.name = Label("", self, size=15, weight=600, wrap=True)
        self.days = Label("", self, role="text2", size=12, wrap=True)
        self.question = Label("", self, role="text2", size=12, weight=500, wrap=True)
        self.readings: Choices | None = None
        self._found: dict[object, Reading] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.label, self.field, self.name, self.days, self.question):
            self._column.addWidget(part)
        self.setFocusProxy(self.field)
        self.field.edit.setPlaceholderText(tr("Dialogs", "“late 1990s”, “2014-2024”, “May 2019” or EDTF"))
        self.field.edit.textChanged.connect(self._typed)
        self.theme.changed.connect(self._restyle)
        self._restyle()
        self._show()

    def _restyle(self) -> None:
        self._column.setSpacing(self.theme.px(6))

    def _typed(self) -> None:
        found = periods.read(self.field.text())
        readings = found.readings if isinstance(found, Ambiguous) else (found,) if found else ()
        self._found = {reading.edtf: reading for reading in readings}
        if self.readings is not None:
            self._column.removeWidget(self.readings)
            self.readings.hide()
            self.readings.deleteLater()
            self.readings = None
        question = found.question if isinstance(found, Ambiguous) else ""
        self.question.setText(tr("Periods", question) if question else "")
        if question:
            cards = [(one.edtf, one.name, f"{isolate(one.edtf)} · {days_said(one.bounds)}") for one in readings]
            self.readings = Choices(cards, None, self)
            self.readings.chosen.connect(lambda _key: self._chosen())
            self._column.addWidget(self.readings)
        self._show()
        self.read.emit()

    def _chosen(self) -> None:
        self._show()
        self.read.emit()

    def _show(self) -> None:
        reading = self.reading()
        alone = reading is not None and self.readings is None
        self.name.setText(reading.name if reading is not None and alone else "")
        said = f"{isolate(reading.edtf)} · {days_said(reading.bounds)}" if reading is not None and alone else ""
        self.days.setText(said)
        for label in (self.name, self.days, self.question):
            label.setVisible(bool(label.text()))

    def reading(self) -> Reading | None:
        """What is meant, or None while it is not known."""
        if self.readings is not None:
            return self._found.get(self.readings.present)
        return next(iter(self._found.values()), None)

    def error(self) -> str:
        """Why there is no reading yet, or nothing."""
        typed = self.field.text().strip()
        if not typed:
            return tr("Dialogs", "A period is needed.")
        if not self._found:
            return tr(
                "Dialogs",
                "“{text}” is no date that can be read. Try “late 1990s”, “2014-2024” or “May 2019”.",
                text=typed if len(typed) <= 60 else typed[:59] + "…",
            )
        return "" if self.reading() is not None else tr("Dialogs", "Choose how it is meant.")
