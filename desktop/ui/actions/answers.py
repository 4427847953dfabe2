"""Certainty, notes, answer sets and defaults."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

A = ActionSpec
N = Need

ACTIONS: tuple[ActionSpec, ...] = (
    A(
        "answer.unsure",
        "Not sure",
        "Say of the answer in hand that you are not sure of it, or take that back",
        "segment",
        ("Ctrl+U",),
        N.OWN_SEGMENT,
        "question",
        group="answer",
    ),
    A(
        "answer.note",
        "Note on the answer",
        "Write a note on the answer in hand",
        "segment",
        ("Ctrl+Shift+U",),
        N.OWN_SEGMENT,
        "notebook",
        group="answer",
    ),
    A(
        "answer.tick",
        "Tick answers in a list",
        "Open the list of answers to the first open facet",
        "segment",
        (),
        N.TARGET,
        "check",
        group="answer",
    ),
    A(
        "answer.give_set",
        "Give a set of answers…",
        "Give the passage several answers that have a name",
        "segment",
        ("Ctrl+R",),
        N.TARGET,
        "repeat",
        group="sets",
    ),
    A(
        "answer.name_set",
        "Name these answers…",
        "Keep the answers of the segment, or the last ones, as a set with a name",
        "segment",
        ("Ctrl+Shift+R",),
        N.WRITABLE,
        "pencil",
        group="sets",
    ),
    A(
        "answer.sets",
        "Sets of answers…",
        "Rename, reorder, change and delete sets of answers",
        "segment",
        (),
        N.PROJECT,
        group="sets",
    ),
    A(
        "document.answers",
        "Answers for the whole document…",
        "Set answers that every segment of the document has unless it has its own",
        "document",
        (),
        N.DOCUMENT,
        group="edit",
    ),
)
