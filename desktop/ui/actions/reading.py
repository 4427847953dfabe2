"""How the text is read: its size, spacing, width and face; going to a paragraph; quoting with a citation; no panels."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

A = ActionSpec
N = Need

ACTIONS: tuple[ActionSpec, ...] = (
    A(
        "reading.cite",
        "Copy with citation",
        "Copy the passage with document, paragraph, version and hash of its text",
        "edit",
        ("Ctrl+Alt+Q",),
        N.TARGET,
        "copy",
        group="cite",
    ),
    A(
        "reading.paragraph",
        "Go to paragraph…",
        "Go to a paragraph by its number, or to where a citation stands",
        "view",
        ("Ctrl+Alt+G",),
        N.DOCUMENT,
        group="reading",
    ),
    A(
        "reading.panel",
        "Reading…",
        "Size, distance of lines, width and face of the text",
        "view",
        ("Ctrl+Alt+R",),
        icon="text-size",
        group="reading",
    ),
    A(
        "reading.larger",
        "Larger document text",
        "Make the text of documents larger, and nothing else",
        "view",
        ("Ctrl+Alt++", "Ctrl+Alt+="),
        group="reading",
    ),
    A(
        "reading.smaller",
        "Smaller document text",
        "Make the text of documents smaller, and nothing else",
        "view",
        ("Ctrl+Alt+-",),
        group="reading",
    ),
    A(
        "reading.normal",
        "Normal document text",
        "Show the text of documents at 100 % again",
        "view",
        ("Ctrl+Alt+0",),
        group="reading",
    ),
    A(
        "reading.focus",
        "Focus mode",
        "Show the text alone, without panels and bars",
        "view",
        ("F11",),
        N.DOCUMENT,
        "eye",
        True,
        "reading",
    ),
)
