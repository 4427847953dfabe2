"""Printed lines become paragraphs where nothing speaks against it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.importers.flowing import paragraphs_of
from tests.scale import scale

REPORT = [
    "Human Rights in the Valley",
    "1. The road to the mines was closed in the spring of the year, and nobody who lived",
    "beyond the river was allowed to pass without a paper of the office. Those who did so",
    "were taken to the post.",
    "2. The families were not told. A nurse who asked for them was sent away, and what she",
    "(a) wrote down at that time",
    "• was taken from her, with the book in which she had kept the names of all these men",
    "and a letter.",
]


def test_a_report_is_read_in_paragraphs() -> None:
    found = paragraphs_of(REPORT)
    assert [line[:9] for line in found] == ["Human Rig", "1. The ro", "2. The fa", "(a) wrote", "• was tak"]
    assert found[1].endswith(
        "who lived beyond the river was allowed to pass without a paper of the office. Those who "
        "did so were taken to the post."
    )
    assert found[-1].endswith("these men and a letter.")
    full = "26.210 Take the necessary measures to address the high rates in rural schools;"
    assert paragraphs_of([full, full, full[:-1], "87.1 of them"]) == [full, full, f"{full[:-1]} 87.1 of them"]


def test_a_sentence_that_ends_before_the_edge_ends_a_paragraph() -> None:
    first = "The guard at the bridge said that the order had come from the town, and by telephone."
    second = "He did not say who had given it or when, and he would not put it on any paper that day."
    assert paragraphs_of([first[:-20] + "town.", second, second]) == [first[:-20] + "town.", f"{second} {second}"]


def test_turns_and_short_lines_stay() -> None:
    verse = ["The river rose and took the mill", "and nobody came to the bridge to see", "the boats go by"]
    assert paragraphs_of(verse) == verse
    turns = [
        "Interviewer: And what did the officer who stood at the gate of the camp say to your",
        "Ana Ruiz: Nothing. He looked at the paper for a long time and then at me and said no",
        "Interviewer: And after that, when you had come back to the house of your sister in town",
        "Ana Ruiz: We waited.",
    ]
    assert paragraphs_of(turns) == turns


def test_scripts_without_spaces_get_none() -> None:
    line = "世" * 60
    assert paragraphs_of([line, line]) == [line + line]


@settings(max_examples=scale(50, 500))
@given(st.lists(st.text(alphabet="abc. é世", max_size=90)))
def test_no_sign_but_white_space_is_touched(lines: list[str]) -> None:
    stripped = [line.strip() for line in lines]
    assert "".join("".join(paragraphs_of(stripped)).split()) == "".join("".join(lines).split())
