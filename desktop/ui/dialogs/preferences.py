"""What a person chooses for this machine; what changes the look shows at once, and Cancel takes it back."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.parts import Choices, Slider
from desktop.ui.settings import BREAKS
from desktop.ui.translate import LANGUAGES, SYSTEM, number, tr
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.labels import Hairline, Label
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
    """``then`` is the id of an action that somebody asked for, to be done when the dialog has gone."""

    def __init__(self, parent: QWidget | None, settings: Settings, theme: Theme) -> None:
        super().__init__(parent, tr("Dialogs", "Preferences"), accept=tr("Dialogs", "Keep"), wide=520)
        self.settings, self.wanted = settings, theme
        self.before = replace(settings.preferences)
        self.mode_before, self.scale_before = theme.mode, theme.scale
        self.then = ""
        self._build_look()
        self._build_reading()
        self._build_working()
        self._build_language()
        self.body.addStretch(1)
        self.mode.chosen.connect(self._mode_chosen)
        self.contrast.toggled.connect(theme.set_contrast)
        self.slider.valueChanged.connect(self._size_chosen)
        self.start_at(self.mode)
        self._tell()

    # the sections

    def _section(self, title: str) -> None:
        if self.body.count():
            self.body.addWidget(Hairline(self._content))
        self.body.addWidget(Label(title, self._content, weight=600))

    def _tick(self, name: str, chosen: bool, hint: str) -> CheckBox:
        """A box to tick with a quiet sentence below it."""
        box = CheckBox(name, self._content)
        box.setChecked(chosen)
        box.setAccessibleDescription(hint)
        column = QVBoxLayout()
        column.setSpacing(self.theme.px(2))
        column.addWidget(box)
        column.addWidget(self.quiet(hint))
        self.body.addLayout(column)
        return box

    def _go(self, name: str, action: str) -> LinkButton:
        """A way to where something is set that shows at once what it does."""
        link = LinkButton(name, self._content)
        link.clicked.connect(lambda: self.leave_for(action))
        self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        return link

    def _build_look(self) -> None:
        theme, chosen = self.wanted, self.settings.preferences
        self._section(tr("Dialogs", "Look"))
        modes: list[tuple[object, str, str]] = [
            ("system", tr("Dialogs", "As the system"), ""),
            ("light", tr("Dialogs", "Light"), ""),
            ("dark", tr("Dialogs", "Dark"), ""),
        ]
        self.mode = self.add_field(tr("Dialogs", "Theme"), Choices(modes, theme.mode, across=True))
        hint = tr("Dialogs", "Sharper letters, lines and borders, in light and in dark.")
        if theme.system_contrast:
            hint = tr("Dialogs", "The system asks for high contrast, so it is shown whatever is chosen here.")
        self.contrast = self._tick(tr("Dialogs", "High contrast"), chosen.high_contrast, hint)
        self.slider = Slider(100 // STEP, 200 // STEP, 1, round(round(theme.scale * 100) / STEP))
        self.percent = Label("", tabular=True, trailing=True)
        self.line = QWidget()
        row = QHBoxLayout(self.line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.percent)
        self.line.setFocusProxy(self.slider)
        self.add_field(tr("Dialogs", "Size of text and everything else"), self.line)
        self.motion = self._tick(
            tr("Dialogs", "Less motion"),
            chosen.reduced_motion,
            tr("Dialogs", "Jumps instead of scrolling, and nothing fades."),
        )

    def _build_reading(self) -> None:
        chosen = self.settings.preferences
        self._section(tr("Dialogs", "Documents"))
        self.patterns = self._tick(
            tr("Dialogs", "Patterns on brackets"),
            chosen.patterns,
            tr(
                "Dialogs",
                "Brackets are dashed, doubled and dotted too, so that no colour is needed to tell them apart.",
            ),
        )
        self.strip = self._tick(
            tr("Dialogs", "Overview strip"),
            chosen.strip,
            tr("Dialogs", "The whole document as a narrow strip beside its text, with its segments and hits."),
        )
        self.reading = self._go(tr("Dialogs", "Size, spacing, width and face of the text…"), "reading.panel")

    def _build_working(self) -> None:
        chosen = self.settings.preferences
        self._section(tr("Dialogs", "Working"))
        ways: list[tuple[object, str, str]] = [
            ("off", tr("Dialogs", "Off"), ""),
            ("word", tr("Dialogs", "Words"), ""),
            ("sentence", tr("Dialogs", "Sentences"), ""),
            ("paragraph", tr("Dialogs", "Paragraphs"), ""),
        ]
        self.snap = self.add_field(
            tr("Dialogs", "Let selections grow to"),
            Choices(ways, chosen.snap, across=True),
            hint=tr(
                "Dialogs", "While a passage is selected by mouse or keys; its edges can be moved freely afterwards."
            ),
        )
        pauses: list[tuple[object, str, str]] = [
            (minutes, tr("Dialogs", "{minutes} min", minutes=number(minutes)) if minutes else tr("Dialogs", "Off"), "")
            for minutes in BREAKS
        ]
        self.breaks = self.add_field(
            tr("Dialogs", "Suggest a pause after so much work"),
            Choices(pauses, chosen.breaks, across=True),
            hint=tr("Dialogs", "A quiet line below the text, without a sound. Reading and coding count, nothing else."),
        )

    def _build_language(self) -> None:
        self._section(tr("Dialogs", "Language and keys"))
        self.language = self.add_field(tr("Dialogs", "Language"), MenuButton())
        self.language.set_choices(languages(), self.settings.preferences.language or SYSTEM)
        self.keys = self._go(tr("Dialogs", "Keyboard shortcuts…"), "help.keys")

    # doing

    def leave_for(self, action: str) -> None:
        """Keep what was chosen, and go to where the rest is set."""
        self.then = action
        self.finish()

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
        kept.high_contrast = self.contrast.isChecked()
        kept.patterns = self.patterns.isChecked()
        kept.strip = self.strip.isChecked()
        kept.snap = str(self.snap.present)
        return True

    def reject(self) -> None:
        self.wanted.set_mode(self.mode_before)
        self.wanted.set_scale(self.scale_before)
        self.wanted.set_contrast(self.before.high_contrast)
        super().reject()


def edit_preferences(parent: QWidget | None, settings: Settings, theme: Theme) -> bool:
    """Let the user choose; True when ``settings.preferences`` holds new choices that are to be saved."""
    return PreferencesDialog(parent, settings, theme).run()


def ask_preferences(parent: QWidget | None, settings: Settings, theme: Theme) -> str | None:
    """The same; the id of an action to go on with, "" where nothing more is wanted, None when it was cancelled."""
    dialog = PreferencesDialog(parent, settings, theme)
    return dialog.then if dialog.run() else None
