"""The menu Compare: who codes, and whose segments are shown."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

A = ActionSpec
N = Need

COMPARE: tuple[ActionSpec, ...] = (
    A(
        "compare.open",
        "Compare coders…",
        "See what several coders marked, side by side",
        "compare",
        ("Ctrl+Shift+C",),
        N.SEVERAL_CODERS,
        "compare",
        group="open",
    ),
    A(
        "compare.coder",
        "Code as…",
        "Choose who is coding",
        "compare",
        ("Ctrl+Shift+A",),
        N.PROJECT,
        "coder",
        group="coder",
    ),
    A(
        "compare.add",
        "Add a coder…",
        "Add somebody who codes in this project",
        "compare",
        (),
        N.WRITABLE,
        "people",
        group="coder",
    ),
    A(
        "compare.rename",
        "Rename the coder…",
        "Give the current coder another name",
        "compare",
        (),
        N.WRITABLE,
        "pencil",
        group="coder",
    ),
    A(
        "compare.everybody",
        "Show all coders",
        "Show everybody’s segments",
        "compare",
        ("Ctrl+Shift+S",),
        N.DOCUMENT,
        "eye",
        True,
        "show",
    ),
)
