"""The menu Help."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec

HELP: tuple[ActionSpec, ...] = (
    ActionSpec(
        "help.guide",
        "Guide",
        "Read how things are done, from the section about what has the keyboard now",
        "help",
        ("F1",),
        icon="book-open",
        group="help",
    ),
    ActionSpec(
        "help.what",
        "What is this?",
        "Click a part of the window, or go to it with Tab, and read what it is for",
        "help",
        ("Shift+F1",),
        icon="question",
        group="help",
    ),
    ActionSpec(
        "help.tour",
        "A tour of the desk",
        "Do the six things that everything else is made of, one after another",
        "help",
        (),
        icon="arrow-right",
        group="help",
    ),
    ActionSpec(
        "help.keys",
        "Keyboard shortcuts…",
        "See and change the keys",
        "help",
        ("Ctrl+F1",),
        icon="keyboard",
        group="keys",
    ),
    ActionSpec(
        "help.sheet",
        "Sheet of shortcuts…",
        "All keys as they are now, on a sheet to print or to keep",
        "help",
        (),
        icon="table",
        group="keys",
    ),
    ActionSpec("help.about", "About Testimonia", "Version and licence", "help", (), icon="info", group="about"),
)
