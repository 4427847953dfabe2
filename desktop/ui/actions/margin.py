"""What stands in the margin and beside the text: brackets by code, facet or coder, their patterns, the strip."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

A = ActionSpec
N = Need

ACTIONS: tuple[ActionSpec, ...] = (
    A(
        "margin.next",
        "Margin by the next",
        "Let the margin speak by facet, by code or by coder, one after the other",
        "margin",
        ("Ctrl+Alt+B",),
        N.DOCUMENT,
        "bracket",
        group="next",
    ),
    A(
        "margin.facet",
        "Margin by facet",
        "One bracket a segment, with its answer to the facet that colours the page",
        "margin",
        (),
        checkable=True,
        group="by",
    ),
    A(
        "margin.code",
        "Margin by code",
        "All codes of a segment, in every facet: each with a line in the bracket and its name",
        "margin",
        (),
        checkable=True,
        group="by",
    ),
    A(
        "margin.coder",
        "Margin by coder",
        "Who marked a segment: bracket and initial in the colour of the coder, and the name",
        "margin",
        (),
        checkable=True,
        group="by",
    ),
    A(
        "margin.wider",
        "Wider margin",
        "Give the words in the margin more room",
        "margin",
        (),
        N.DOCUMENT,
        group="width",
    ),
    A(
        "margin.narrower",
        "Narrower margin",
        "Give the text more room; a narrow margin shows brackets and swatches without words",
        "margin",
        (),
        N.DOCUMENT,
        group="width",
    ),
    A("margin.normal", "Normal margin", "Go back to the usual width", "margin", (), N.DOCUMENT, group="width"),
    A(
        "margin.patterns",
        "Patterns of brackets",
        "Draw brackets and lines dashed, doubled and dotted too, so that colours need not be told apart",
        "margin",
        (),
        checkable=True,
        group="shown",
    ),
    A(
        "margin.strip",
        "Strip of the whole document",
        "Show all segments and hits of the document as a thin strip beside the text; a click goes there",
        "margin",
        ("Ctrl+Alt+O",),
        checkable=True,
        group="shown",
    ),
    A(
        "margin.card",
        "All codes at the caret",
        "Show every code where the caret stands, with coder, certainty, note and memo",
        "margin",
        ("Ctrl+Alt+I",),
        N.DOCUMENT,
        "info",
        group="card",
    ),
)
