"""Theme, text size, language and motion; what is chosen shows at once, and Cancel takes it back."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.parts import Choices, Slider
from desktop.ui.settings import BREAKS
from desktop.ui.translate import LANGUAGES, SYSTEM, number, tr
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from desktop.ui.settings import Settings
    from desktop.ui.theme import Mode, Theme

DEVELOPERS = "TESTIMONIA_DEV"
STEP = 10


def languages() -> list[tuple[object, str]]:
    """The languages, each named in itself; two ways of showing the desk only where the program is being made."""
    found: list[tuple[object, str]] = [(SYSTEM, tr("Dialogs", "As the system")), *LANGUAGES.items()]
    if os.environ.get(DEVELOPERS) == "1":
        found += [("pseudo", "Ƥšéûðô"), ("mirror", "English, mirrored")]
    return found


class PreferencesDialog(Dialog):
    def __init__(self, parent: QWidget | None, settings: Settings, theme: Theme) -> None:
        super().__init__(parent, tr("Dialogs", "Preferences"), accept=tr("Dialogs", "Keep"), wide=460)
        self.settings, self.wanted = settings, theme
        self.before = replace(settings.preferences)
        self.mode_before, self.scale_before = theme.mode, theme.scale
        modes: list[tuple[object, str, str]] = [
            ("system", tr("Dialogs", "As the system"), ""),
            ("light", tr("Dialogs", "Light"), ""),
            ("dark", tr("Dialogs", "Dark"), ""),
        ]
        self.mode = self.add_field(tr("Dialogs", "Theme"), Choices(modes, theme.mode, across=True))
        percent = round(theme.scale * 100)
        self.slider = Slider(100 // STEP, 200 // STEP, 1, round(percent / STEP))
        self.percent = Label("", tabular=True, trailing=True)
        self.line = QWidget()
        row = QHBoxLayout(self.line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.percent)
        self.line.setFocusProxy(self.slider)
        self.add_field(tr("Dialogs", "Size of text and everything else"), self.line)
        self.language = self.add_field(tr("Dialogs", "Language"), MenuButton())
        self.language.set_choices(languages(), settings.preferences.language or SYSTEM)
        self.motion = CheckBox(tr("Dialogs", "Less motion"), self._content)
        self.motion.setChecked(settings.preferences.reduced_motion)
        motion = QVBoxLayout()
        motion.setSpacing(theme.px(2))
        motion.addWidget(self.motion)
        motion.addWidget(self.quiet(tr("Dialogs", "Jumps instead of scrolling, and nothing fades.")))
        self.body.addLayout(motion)
        pauses: list[tuple[object, str, str]] = [
            (minutes, tr("Dialogs", "{minutes} min", minutes=number(minutes)) if minutes else tr("Dialogs", "Off"), "")
            for minutes in BREAKS
        ]
        self.breaks = self.add_field(
            tr("Dialogs", "Suggest a pause after so much work"),
            Choices(pauses, settings.preferences.breaks, across=True),
            hint=tr("Dialogs", "A quiet line below the text, without a sound. Reading and coding count, nothing else."),
        )
        self.body.addStretch(1)
        self.mode.chosen.connect(self._mode_chosen)
        self.slider.valueChanged.connect(self._size_chosen)
        self.start_at(self.mode)
        self._tell()

    def _tell(self) -> None:
        self.percent.setText(tr("Dialogs", "{percent} %", percent=number(self.slider.value() * STEP)))
        self.percent.setMinimumWidth(self.theme.px(48))
        self.slider.setAccessibleDescription(self.percent.text())

    def _mode_chosen(self, mode: Any) -> None:
        self.wanted.set_mode(cast("Mode", mode))

    def _size_chosen(self, value: int) -> None:
        self._tell()
        self.wanted.set_scale(value * STEP / 100)

    def commit(self) -> bool:
        kept = self.settings.preferences
        kept.theme = self.wanted.mode
        kept.scale = self.wanted.scale
        kept.reduced_motion = self.motion.isChecked()
        kept.breaks = int(str(self.breaks.present))
        kept.language = str(self.language.present)
        return True

    def reject(self) -> None:
        self.wanted.set_mode(self.mode_before)
        self.wanted.set_scale(self.scale_before)
        super().reject()


def edit_preferences(parent: QWidget | None, settings: Settings, theme: Theme) -> bool:
    """Let the user choose; True when ``settings.preferences`` holds new choices that are to be saved."""
    return PreferencesDialog(parent, settings, theme).run()
