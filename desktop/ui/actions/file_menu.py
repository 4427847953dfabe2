"""The menu File: projects and what comes into them, goes out of them and keeps them safe."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

A = ActionSpec
N = Need

FILE: tuple[ActionSpec, ...] = (
    A("file.new", "New project …", "Make a new project file", "file", ("Ctrl+N",), icon="file-new", group="open"),
    A("file.open", "Open project …", "Open a project file", "file", ("Ctrl+O",), icon="folder-open", group="open"),
    A(
        "file.sample",
        "Open the sample project",
        "Open a copy of the sample project",
        "file",
        icon="book-open",
        group="open",
    ),
    A(
        "file.import",
        "Import documents …",
        "Bring documents into the project",
        "file",
        ("Ctrl+I",),
        N.WRITABLE,
        "upload",
        group="in",
    ),
    A(
        "file.codebook",
        "Add a ready codebook …",
        "Add facets and codes from a ready codebook",
        "file",
        (),
        N.WRITABLE,
        "code",
        group="in",
    ),
    A(
        "file.csv",
        "Export coded segments …",
        "Write coded segments as a table (CSV)",
        "file",
        ("Ctrl+E",),
        N.PROJECT,
        "table",
        group="out",
    ),
    A(
        "file.json",
        "Export the whole project …",
        "Write the whole project as one JSON file",
        "file",
        ("Ctrl+Shift+E",),
        N.PROJECT,
        "download",
        group="out",
    ),
    A(
        "file.rename",
        "Rename the project …",
        "Give the project another name",
        "file",
        (),
        N.WRITABLE,
        "pencil",
        group="project",
    ),
    A(
        "file.memo",
        "Memo on the project …",
        "Write a memo on the whole project",
        "file",
        (),
        N.WRITABLE,
        "notebook",
        group="project",
    ),
    A(
        "file.preferences",
        "Preferences …",
        "Theme, text size, language",
        "file",
        ("Ctrl+,",),
        icon="settings",
        group="end",
    ),
    A(
        "file.close",
        "Close project",
        "Close the project; everything is written already",
        "file",
        ("Ctrl+W",),
        N.PROJECT,
        "close",
        group="end",
    ),
    A("file.quit", "Quit", "Close the program", "file", ("Ctrl+Q",), group="end"),
)
