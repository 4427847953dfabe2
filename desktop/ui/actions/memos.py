"""Memos, the journal, and finding words everywhere."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

A = ActionSpec
N = Need

ACTIONS: tuple[ActionSpec, ...] = (
    A(
        "memos.open",
        "Memos and journal",
        "All memos and the journal, to be searched, read and written",
        "memos",
        ("Ctrl+Shift+O",),
        N.PROJECT,
        "notebook",
        group="memos",
    ),
    A(
        "memos.entry",
        "New journal entry",
        "Write something into the journal, with today’s date",
        "memos",
        ("Ctrl+Alt+M",),
        N.WRITABLE,
        "calendar",
        group="memos",
    ),
    A(
        "memos.export",
        "Export memos and journal…",
        "Write all memos and the journal as Markdown, as a Word document or as a table",
        "memos",
        (),
        N.PROJECT,
        "upload",
        group="export",
    ),
    A(
        "find.everywhere",
        "Find everywhere…",
        "Find words in all texts, memos, codes and notes",
        "edit",
        ("Ctrl+G",),
        N.PROJECT,
        "search",
        group="text",
    ),
)
