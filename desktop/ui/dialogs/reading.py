"""How texts are read: size, distance of lines, width and type face, beside the text, which shows each at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui import reading
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.parts import Slider
from desktop.ui.dialogs.row_list import Framed, Line, RowList
from desktop.ui.reading import Reading
from desktop.ui.reading_faces import is_there, reading_faces
from desktop.ui.settings import BOUNDS
from desktop.ui.translate import number, tr
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

#: What one step of a slider is: per cent, hundredths of an em, pixels.
SIZE, SPACING, WIDTH = 10, 5, 20
SAMPLE = "abcdefghijklmnopqrstuvwxyz etaoin shrdlu "


class Measured(QWidget):
    """A slider with its value in words at the trailing edge, which a screen reader is told with it."""

    def __init__(self, least: int, most: int, step: int, say: Callable[[int], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.step, self.say = step, say
        self.slider = Slider(least // step, most // step, 1, least // step, self)
        self.told = Label("", self, role="text2", size=12, tabular=True, trailing=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.told)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(lambda _value: self.tell())
        self.slider.theme.changed.connect(self.tell)

    @property
    def value(self) -> int:
        return self.slider.value() * self.step

    def show_value(self, value: float) -> None:
        """Show a value without telling that somebody chose it."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(value / self.step))
        self.slider.blockSignals(False)
        self.tell()

    def tell(self) -> None:
        words = self.say(self.value)
        self.told.setText(words)
        self.told.setMinimumWidth(self.slider.theme.px(132))
        self.slider.setAccessibleDescription(words)


class ReadingDialog(Dialog):
    """Stays open beside the text; everything is kept as it is chosen."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, tr("Reading", "Reading"), accept=tr("Reading", "Done"), cancel=False, wide=400)
        self.setModal(False)
        self.setObjectName("reading")
        self.choice = reading.current()
        self.size_of = self._measured(tr("Reading", "Size of the text"), "reading_scale", 100, SIZE, self._percent)
        self.spacing = self._measured(tr("Reading", "Distance of lines"), "line_spacing", 100, SPACING, self._em)
        self.width_of = self._measured(tr("Reading", "Width of the text"), "measure", 1, WIDTH, self._letters)
        self.faces = RowList(tr("Reading", "Type face"), rows=6)
        self.add_field(tr("Reading", "Type face"), Framed(self.faces, self._content), stretch=1)
        self.normal = self.add_button(Button(tr("Reading", "Back to normal"), self))
        self.normal.clicked.connect(self.back_to_normal)
        self.list_faces()
        self.show_choice()
        self.size_of.slider.valueChanged.connect(lambda _value: self.choice.set(scale=self.size_of.value / 100))
        self.spacing.slider.valueChanged.connect(lambda _value: self.choice.set(spacing=self.spacing.value / 100))
        self.width_of.slider.valueChanged.connect(lambda _value: self.choice.set(measure=self.width_of.value))
        self.faces.picked.connect(self._face_chosen)
        self.choice.changed.connect(self.show_choice)
        self.start_at(self.size_of.slider)

    def _measured(self, name: str, bound: str, times: int, step: int, say: Callable[[int], str]) -> Measured:
        least, most = (round(value * times) for value in BOUNDS[bound])
        return self.add_field(name, Measured(least, most, step, say, self._content))

    @staticmethod
    def _percent(value: int) -> str:
        return tr("Dialogs", "{percent} %", percent=number(value))

    @staticmethod
    def _em(value: int) -> str:
        return tr("Reading", "{em} em", em=number(value / 100, 2))

    def _letters(self, value: int) -> str:
        """So many letters stand in a line that has room; what a reader judges by."""
        now = reading.current().now
        sample = QFontMetricsF(now.font(self.theme)).horizontalAdvance(SAMPLE) / len(SAMPLE)
        count = round(value * self.theme.scale * now.scale / max(1.0, sample))
        return tr("Reading", "some {count} letters", count=number(count))

    def list_faces(self) -> None:
        """The program's face, what is made for reading, and everything else in which words can be read."""
        faces = reading_faces()
        lines = [Line("", tr("Reading", "As the program chooses"), family=reading.Reading().font(self.theme).family())]
        chosen = self.choice.now.family
        if chosen and not is_there(chosen):
            gone = tr("Reading", "{name}, which is not on this machine", name=chosen)
            lines.append(Line(chosen, gone))
        if faces.good:
            lines.append(Line(None, tr("Reading", "Made for reading"), heading=True))
            lines += [Line(family, family, family=family) for family in faces.good]
        if faces.others:
            lines.append(Line(None, tr("Reading", "All others of this machine"), heading=True))
            lines += [Line(family, family, family=family) for family in faces.others]
        self.faces.set_lines(lines)

    def _face_chosen(self, family: object) -> None:
        if isinstance(family, str):
            self.choice.set(family=family)

    def show_choice(self) -> None:
        """What holds now, also where it was chosen elsewhere: by a key or the wheel."""
        now = self.choice.now
        self.size_of.show_value(now.scale * 100)
        self.spacing.show_value(now.spacing * 100)
        self.width_of.show_value(now.measure)
        if self.faces.present != now.family:
            self.faces.choose(now.family)
        self.normal.setEnabled(now != Reading())
        self.normal.setToolTip("" if self.normal.isEnabled() else tr("Reading", "Everything is as it was at first"))

    def back_to_normal(self) -> None:
        """Everything as it was at first."""
        self.size_of.slider.setFocus(Qt.FocusReason.OtherFocusReason)  # the button has nothing more to do
        normal = Reading()
        self.choice.set(scale=normal.scale, spacing=normal.spacing, measure=normal.measure, family=normal.family)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        super().closeEvent(event)
