"""The language of the desk, in a menu under View; each is named in itself, so that everybody finds theirs."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec

A = ActionSpec

ACTIONS: tuple[ActionSpec, ...] = (
    A(
        "language.system",
        "Language of the system",
        "Speak the language of the system where the program knows it, else English",
        "language",
        checkable=True,
        group="system",
    ),
    A("language.en", "English", "Speak English from now on", "language", checkable=True, group="each"),
    A("language.es", "Español", "Speak Spanish from now on", "language", checkable=True, group="each"),
    A("language.ar", "العربية", "Speak Arabic from now on", "language", checkable=True, group="each"),
)
