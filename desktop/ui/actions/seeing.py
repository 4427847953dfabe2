"""High contrast, and being told where one is."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "view.contrast",
        "High contrast",
        "Sharper letters, lines and borders, in light and in dark",
        "view",
        ("Ctrl+Alt+H",),
        icon="contrast",
        checkable=True,
        group="theme",
    ),
    ActionSpec(
        "view.menu",
        "Menu of what is in hand",
        "Open the menu of the row, the passage or the field that has the keyboard",
        "view",
        ("Shift+F10",),
        group="go",
    ),
    ActionSpec(
        "view.where",
        "Say where I am",
        "Say the document, the paragraph, and what stands at the caret; a screen reader reads it out",
        "view",
        ("Ctrl+Alt+Space",),
        Need.PROJECT,
        group="go",
    ),
)
