"""Definitions, their revisions, and the health of the codebook."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

A, N = ActionSpec, Need

ACTIONS: tuple[ActionSpec, ...] = (
    A(
        "define.edit",
        "Define the code in hand…",
        "Say what the code in hand means: definition, examples, what it is confused with",
        "codebook",
        ("Ctrl+D",),
        N.WRITABLE,
        "pencil",
        group="define",
    ),
    A(
        "define.example",
        "Link as an example",
        "Let the passage stand as an example beside the definition of the code in hand",
        "codebook",
        (),
        N.TARGET,
        group="define",
    ),
    A(
        "define.near_miss",
        "Link as a near miss",
        "Let the passage stand beside the definition of the code in hand as what only seems to belong",
        "codebook",
        (),
        N.TARGET,
        group="define",
    ),
    A(
        "define.revisions",
        "Revisions of definitions",
        "How definitions changed: when, by whom and why",
        "codebook",
        (),
        N.PROJECT,
        "history",
        group="health",
    ),
    A(
        "define.confirm",
        "Confirm codings",
        "Go through the codings that you made before a definition changed",
        "codebook",
        (),
        N.PROJECT,
        "check",
        group="health",
    ),
    A(
        "health.open",
        "Health of the codebook",
        "Codes without a definition, unused ones, pairs that are always together",
        "codebook",
        ("Ctrl+Shift+H",),
        N.PROJECT,
        "question",
        group="health",
    ),
)
