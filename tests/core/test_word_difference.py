"""What went and what came, word by word, in scripts with and without spaces."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core import word_difference
from desktop.core.word_difference import Kind, Piece, difference, words_of
from tests.scale import scale

LETTERS = st.text(alphabet="ab cd\n.,-’é" + "e\u0301" + "강제노동 تعذيب拷問👩‍👧", max_size=40)


def marked(before: str, after: str) -> str:
    marks = {Kind.SAME: "{}", Kind.GONE: "[-{}-]", Kind.NEW: "{{+{}+}}"}
    return "".join(marks[piece.kind].format(piece.text) for piece in difference(before, after))


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("", "", ""),
        ("the same", "the same", "the same"),
        ("", "new words", "{+new words+}"),
        ("old words", "", "[-old words-]"),
        ("pain is inflicted", "severe pain is inflicted", "{+severe +}pain is inflicted"),
        ("by a guard", "by an official", "by [-a guard-]{+an official+}"),
        ("강제 노동을 시킨다", "강제 노동을 시켰다", "강제 노동을 [-시킨다-]{+시켰다+}"),
        ("التعذيب في السجن", "التعذيب خارج السجن", "التعذيب [-في-]{+خارج+} السجن"),
        ("拷問を受けた", "拷問を見た", "拷問を[-受け-]{+見+}た"),
        ("one's own", "one’s own", "[-one's-]{+one’s+} own"),
        (
            "People are watched in a way they cannot escape.",
            "Somebody is watched by an office and told so.",
            "[-People are watched in a way they cannot escape-]{+Somebody is watched by an office and told so+}.",
        ),
        ("in 1,200 cases", "in 1,300 cases", "in [-1,200-]{+1,300+} cases"),
    ],
)
def test_words_are_compared_as_a_reader_sees_them(before: str, after: str, said: str) -> None:
    assert marked(before, after) == said


def test_a_mark_stays_with_its_letter_and_a_sign_of_several_parts_whole() -> None:
    assert words_of("e\u0301tude 👩‍👧") == ["e\u0301tude", " ", "👩‍👧"]


@settings(max_examples=scale(150, 2000))
@given(LETTERS, LETTERS)
def test_both_texts_are_in_the_pieces(before: str, after: str) -> None:
    pieces = difference(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind is not Kind.NEW) == before
    assert "".join(piece.text for piece in pieces if piece.kind is not Kind.GONE) == after
    assert all(piece.text for piece in pieces)
    kinds = [piece.kind for piece in pieces]
    assert (Kind.NEW, Kind.GONE) not in pairwise(kinds)


@settings(max_examples=scale(100, 1000))
@given(LETTERS)
def test_words_joined_are_the_text(text: str) -> None:
    assert "".join(words_of(text)) == text


@settings(max_examples=scale(60, 500))
@given(LETTERS, LETTERS)
def test_very_long_texts_are_compared_by_lines_first(before: str, after: str) -> None:
    most = word_difference.MOST_PAIRS
    try:
        word_difference.MOST_PAIRS = 4  # type: ignore[misc]
        pieces = difference(before, after)
    finally:
        word_difference.MOST_PAIRS = most  # type: ignore[misc]
    assert "".join(piece.text for piece in pieces if piece.kind is not Kind.NEW) == before
    assert "".join(piece.text for piece in pieces if piece.kind is not Kind.GONE) == after


def test_lines_that_stayed_are_no_difference_in_a_text_of_any_length(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_difference, "MOST_PAIRS", 400)
    lines = [f"line {n} stays as it is\n" for n in range(30)]
    before, after = "".join(lines), "".join([*lines[:10], "line ten went away\n", *lines[11:]])
    gone = [piece for piece in difference(before, after) if piece.kind is Kind.GONE]
    assert gone
    assert sum(len(piece.text) for piece in gone) <= len(lines[10])
    assert difference(before, after)[0] == Piece(Kind.SAME, "".join(lines[:10]) + "line ")
