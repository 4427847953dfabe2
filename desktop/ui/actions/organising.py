"""Working on several codes at once, and the page of the codebook."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

A, N = ActionSpec, Need

ACTIONS: tuple[ActionSpec, ...] = (
    A(
        "organise.page",
        "The whole codebook",
        "Every code with its definition and numbers, and what can be done with several at once",
        "codebook",
        ("Ctrl+B",),
        N.PROJECT,
        "table",
        group="organise",
    ),
    A(
        "organise.merge",
        "Merge codes…",
        "Make the chosen codes one with another code of their facet",
        "codebook",
        ("Ctrl+Shift+K",),
        N.WRITABLE,
        "merge",
        group="organise",
    ),
    A(
        "organise.split",
        "Split the code…",
        "Go through the passages of a code and give each the code that it has from now on",
        "codebook",
        (),
        N.WRITABLE,
        "split",
        group="organise",
    ),
    A(
        "organise.move",
        "Move codes to…",
        "Put the chosen codes under another one, or at the top of their facet",
        "codebook",
        (),
        N.WRITABLE,
        group="organise",
    ),
    A(
        "organise.properties",
        "Properties of codes…",
        "Set the colour, the place and the use of all chosen codes",
        "codebook",
        (),
        N.WRITABLE,
        group="organise",
    ),
    A(
        "organise.retire",
        "Retire codes…",
        "Take the chosen codes out of use; their codings stay",
        "codebook",
        (),
        N.WRITABLE,
        group="organise",
    ),
    A(
        "organise.use_again",
        "Use codes again",
        "Take retired codes into use again",
        "codebook",
        (),
        N.WRITABLE,
        group="organise",
    ),
)
