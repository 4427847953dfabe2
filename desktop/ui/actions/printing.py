"""A coded document on paper."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "print.document",
        "Print the document…",
        "Show the document with its margin as it will be on paper, print it or save it as a PDF",
        "file",
        ("Ctrl+P",),
        Need.DOCUMENT,
        "document",
        group="print",
    ),
)
