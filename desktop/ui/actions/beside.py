"""A second document beside the first."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

A = ActionSpec
N = Need

ACTIONS: tuple[ActionSpec, ...] = (
    A(
        "beside.open",
        "Two documents beside each other",
        "Open a second text beside this one, or close it again",
        "document",
        ("Ctrl+Alt+D",),
        N.DOCUMENT,
        checkable=True,
        group="beside",
    ),
    A(
        "beside.other",
        "Go to the other document",
        "Put the caret into the other of two texts",
        "document",
        ("Ctrl+Alt+Return",),
        N.DOCUMENT,
        group="beside",
    ),
)
