"""Periods as a list in time."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "codebook.periods",
        "Periods in time",
        "See the periods as a list in time, name them and unite equal ones",
        "codebook",
        ("Ctrl+Shift+T",),
        Need.PROJECT,
        "calendar",
        group="pages",
    ),
)
