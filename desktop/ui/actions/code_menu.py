"""The menu Code: answers to the passage, and the segment in hand."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

A = ActionSpec
N = Need


def _edges() -> tuple[ActionSpec, ...]:
    """Moving an edge of the selected segment: which edge, how far, where to; provisional until Enter."""
    sides = (("left", "to the left"), ("right", "to the right"))
    edges = (("start", "start", "Alt"), ("end", "end", "Alt+Shift"))
    units = (("char", "a character", ""), ("word", "a word", "Ctrl+"))
    return tuple(
        A(
            f"edge.{edge}_{unit}_{side}",
            f"Move the {edge_name} {unit_name} {side_name}",
            f"Move the {edge_name} of the segment {unit_name} {side_name}; Enter keeps it",
            "edges",
            (f"{prefix}{modifier}+{side.title()}",),
            N.OWN_SEGMENT,
            group=edge,
            in_text=True,
        )
        for edge, edge_name, modifier in edges
        for unit, unit_name, prefix in units
        for side, side_name in sides
    )


CODE: tuple[ActionSpec, ...] = (
    A(
        "code.answer",
        "Answer…",
        "Answer the facets of the passage by typing",
        "code",
        ("Ctrl+Return",),
        N.TARGET,
        "code",
        group="answer",
    ),
    A(
        "code.repeat",
        "Repeat the last answers",
        "Give the passage the last set of answers",
        "code",
        ("Ctrl+.",),
        N.LAST_ANSWERS,
        "repeat",
        group="answer",
    ),
    *(
        A(
            f"code.favourite{n}",
            f"Favourite {n}",
            f"Give the passage favourite {n}",
            "favourites",
            (f"Ctrl+{n}",),
            N.TARGET,
        )
        for n in range(1, 10)
    ),
    *_edges(),
    A(
        "code.mark",
        "Mark without a code",
        "Make a segment of the passage, to be answered",
        "code",
        ("Ctrl+M",),
        N.TARGET,
        "bracket",
        group="answer",
    ),
    A(
        "code.next",
        "Next segment",
        "Go to your next segment",
        "code",
        ("Alt+Down",),
        N.DOCUMENT,
        "arrow-down",
        group="go",
    ),
    A(
        "code.previous",
        "Previous segment",
        "Go to your previous segment",
        "code",
        ("Alt+Up",),
        N.DOCUMENT,
        "arrow-up",
        group="go",
    ),
    A(
        "code.incomplete",
        "Next incomplete segment",
        "Go to your next segment with an open facet",
        "code",
        ("F4",),
        N.DOCUMENT,
        "ring",
        group="go",
    ),
    A(
        "code.memo",
        "Memo on the segment",
        "Write a memo on the segment",
        "code",
        ("Ctrl+Shift+M",),
        N.OWN_SEGMENT,
        "notebook",
        group="segment",
    ),
    A(
        "code.delete_segment",
        "Delete segment",
        "Remove the segment with its answers",
        "code",
        ("Delete",),
        N.OWN_SEGMENT,
        "trash",
        group="segment",
        in_text=True,
    ),
    A("code.new", "New code…", "Make a code", "code", ("Ctrl+Shift+N",), N.WRITABLE, "plus", group="book"),
    A("code.new_facet", "New facet…", "Make a facet", "code", (), N.WRITABLE, "plus", group="book"),
)
