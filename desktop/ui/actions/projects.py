"""Projects in windows of their own, a copy of the project, its settings."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

A = ActionSpec
N = Need

ACTIONS: tuple[ActionSpec, ...] = (
    A(
        "file.window",
        "New window",
        "Open a further window, for another project",
        "file",
        ("Ctrl+Alt+Shift+N",),
        icon="panel-left",
        group="window",
    ),
    A(
        "file.settings",
        "Project settings…",
        "The name of the project, what it asks, what keeps it safe, and what is in it",
        "file",
        ("Ctrl+Shift+P",),
        N.PROJECT,
        "settings",
        group="window",
    ),
    A(
        "file.copy",
        "Save a copy…",
        "Write the whole project to another place, and go on in this one",
        "file",
        (),
        N.PROJECT,
        "copy",
        group="window",
    ),
    A(
        "view.widths",
        "Widths of the panels",
        "Move the edges of the panels by the arrow keys",
        "view",
        (),
        N.PROJECT,
        group="panels",
    ),
    A(
        "view.windows",
        "Next window",
        "Go to the next window of the program",
        "view",
        (),
        N.NOTHING,
        group="windows",
    ),
)
