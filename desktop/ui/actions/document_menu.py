"""The menu Document: which one is open, what is said of it and how far it is."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

A = ActionSpec
N = Need

DOCUMENT: tuple[ActionSpec, ...] = (
    A("document.next", "Next document", "Open the next document", "document", ("Ctrl+PgDown",), N.PROJECT, group="go"),
    A(
        "document.previous",
        "Previous document",
        "Open the previous document",
        "document",
        ("Ctrl+PgUp",),
        N.PROJECT,
        group="go",
    ),
    A(
        "document.todo",
        "To do",
        "You have not begun this document",
        "document",
        (),
        N.CODING,
        checkable=True,
        group="state",
    ),
    A(
        "document.in_progress",
        "In progress",
        "You are coding this document",
        "document",
        (),
        N.CODING,
        checkable=True,
        group="state",
    ),
    A(
        "document.finished",
        "Finished",
        "You are done with this document",
        "document",
        ("Ctrl+Shift+Return",),
        N.CODING,
        checkable=True,
        group="state",
    ),
    A(
        "document.rename",
        "Rename document…",
        "Give the document another name",
        "document",
        (),
        N.DOCUMENT,
        "pencil",
        group="edit",
    ),
    A("document.kind", "Kind of source…", "Say what kind of source this is", "document", (), N.DOCUMENT, group="edit"),
    A(
        "document.memo",
        "Memo on the document…",
        "Write a memo on the document",
        "document",
        (),
        N.DOCUMENT,
        "notebook",
        group="edit",
    ),
    A(
        "document.delete",
        "Delete document…",
        "Remove the document and all segments in it",
        "document",
        (),
        N.DOCUMENT,
        "trash",
        group="end",
    ),
)
