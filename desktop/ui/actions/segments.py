"""Selecting, and shaping segments."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

A = ActionSpec
N = Need

SNAPS: tuple[tuple[str, str], ...] = (
    ("off", "No snapping"),
    ("word", "Snap to words"),
    ("sentence", "Snap to sentences"),
    ("paragraph", "Snap to paragraphs"),
)
"""To what a selection grows, in the order of the key, and what the choice is called."""

ACTIONS: tuple[ActionSpec, ...] = (
    A(
        "edit.turn",
        "Select speaker turn",
        "Select what one speaker says around the caret",
        "edit",
        ("Ctrl+Alt+T",),
        N.DOCUMENT,
        group="select",
    ),
    A(
        "edit.whole",
        "Select whole document",
        "Select the whole text",
        "edit",
        ("Ctrl+Alt+A",),
        N.DOCUMENT,
        group="select",
    ),
    A(
        "edit.hit",
        "Select the place found last",
        "Select the words that finding stands at, or stood at last",
        "edit",
        ("Ctrl+Alt+F",),
        N.DOCUMENT,
        group="select",
    ),
    A(
        "edit.snap",
        "Next snapping",
        "Go on from selections as they are to whole words, sentences and paragraphs",
        "edit",
        ("Ctrl+Alt+N",),
        N.PROJECT,
        group="snap",
    ),
    *(
        A(
            f"edit.snap_{key}",
            text,
            "Keep selections as they are made"
            if key == "off"
            else f"Let selections grow to whole {text.removeprefix('Snap to ')}",
            "snap",
            (),
            N.PROJECT,
            checkable=True,
            group="snap",
        )
        for key, text in SNAPS
    ),
    A(
        "segment.split",
        "Split at the caret",
        "Make two segments of the one in which the caret stands; both keep the codes",
        "segment",
        ("Ctrl+Shift+X",),
        N.CODING,
        "split",
        group="shape",
    ),
    A(
        "segment.join_next",
        "Join with the next",
        "Make one segment of this and your next one",
        "segment",
        ("Ctrl+J",),
        N.OWN_SEGMENT,
        "merge",
        group="shape",
    ),
    A(
        "segment.join_previous",
        "Join with the previous",
        "Make one segment of this and your previous one",
        "segment",
        ("Ctrl+Shift+J",),
        N.OWN_SEGMENT,
        group="shape",
    ),
    A(
        "segment.copy",
        "Copy to another code…",
        "Give the segment one more code and keep those that it has",
        "segment",
        ("Ctrl+Shift+Y",),
        N.OWN_SEGMENT,
        "copy",
        group="codes",
    ),
    A(
        "segment.recode",
        "Move to another code…",
        "Put another code in the place of one that the segment has",
        "segment",
        (),
        N.OWN_SEGMENT,
        group="codes",
    ),
    A(
        "segment.in_vivo",
        "Code with its own words",
        "Make a code of the selected words, under the facet that colours the page, and give it to them",
        "segment",
        ("Ctrl+Shift+I",),
        N.TARGET,
        "code",
        group="codes",
    ),
    A(
        "segment.same_words",
        "Code the same words everywhere…",
        "Find the selected words in all documents and code those that you choose, in one step",
        "segment",
        ("Ctrl+Shift+W",),
        N.CODING,
        "search",
        group="everywhere",
    ),
    A(
        "segment.paragraph",
        "Answer for the whole paragraph",
        "Select the paragraph at the caret and answer its facets",
        "segment",
        (),
        N.CODING,
        group="whole",
    ),
    A(
        "segment.document",
        "Answer for the whole document",
        "Select the whole text and answer its facets",
        "segment",
        (),
        N.CODING,
        group="whole",
    ),
    A(
        "segment.twins",
        "Segments that are nearly the same…",
        "See which of your segments might be one, and unite them",
        "segment",
        (),
        N.CODING,
        "layers",
        group="twins",
    ),
)
