"""The menu Help."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec

HELP: tuple[ActionSpec, ...] = (
    ActionSpec(
        "help.keys",
        "Keyboard shortcuts…",
        "See and change the keys",
        "help",
        ("Ctrl+F1",),
        icon="keyboard",
        group="help",
    ),
    ActionSpec("help.about", "About Testimonia", "Version and licence", "help", (), icon="info", group="about"),
)
