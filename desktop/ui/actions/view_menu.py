"""The menu View: where one is, how the text is shown and how the desk looks."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

A = ActionSpec
N = Need

VIEW: tuple[ActionSpec, ...] = (
    A(
        "view.go",
        "Go to or do anything…",
        "Find an action, a document or a code",
        "view",
        ("Ctrl+K",),
        icon="search",
        group="go",
    ),
    A("view.text", "Go to the text", "Put the caret into the document", "view", ("F6",), N.DOCUMENT, group="go"),
    A(
        "view.documents",
        "Filter documents",
        "Put the caret into the filter of documents",
        "view",
        ("Ctrl+Shift+D",),
        N.PROJECT,
        group="go",
    ),
    A(
        "view.codes",
        "Filter codes",
        "Put the caret into the filter of codes",
        "view",
        ("Ctrl+Shift+F",),
        N.PROJECT,
        group="go",
    ),
    A(
        "view.lens",
        "Colour by the next facet",
        "Let another facet colour the page",
        "view",
        ("Ctrl+L",),
        N.DOCUMENT,
        "palette",
        group="lens",
    ),
    A(
        "view.left",
        "Documents panel",
        "Show or hide the documents",
        "view",
        ("F9",),
        N.PROJECT,
        "panel-left",
        True,
        "panels",
    ),
    A(
        "view.right",
        "Codebook panel",
        "Show or hide the codebook",
        "view",
        ("Shift+F9",),
        N.PROJECT,
        "panel-right",
        True,
        "panels",
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
    A("view.larger", "Larger text", "Make everything larger", "view", ("Ctrl++", "Ctrl+="), group="size"),
    A("view.smaller", "Smaller text", "Make everything smaller", "view", ("Ctrl+-",), group="size"),
    A("view.normal", "Normal text size", "Go back to 100 %", "view", ("Ctrl+0",), group="size"),
    A(
        "view.system",
        "Follow the system",
        "Light or dark as the system says",
        "view",
        (),
        icon="settings",
        checkable=True,
        group="theme",
    ),
    A("view.light", "Light", "Dark letters on light", "view", (), icon="sun", checkable=True, group="theme"),
    A("view.dark", "Dark", "Light letters on dark", "view", (), icon="moon", checkable=True, group="theme"),
    A("view.windows", "Next window", "Go to the next window of the program", "view", group="windows"),
)
