"""Words, sentences, paragraphs and turns in many scripts; nothing is cut that a reader sees as one."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.selecting import (
    cuts_character,
    first_words,
    sentence_places,
    snap,
    speaker_turn,
)
from desktop.core.text import normalise
from tests.scale import scale

TEXT = (
    "Dr. Kim left in 2016. “Why?” she said. Nobody answered her… and J. Weber wrote 1,200.50 on the wall!\n"
    "3. The road was closed. 그는 2016년에 평양을 떠났다. 아무도 몰랐다.\n"
    "彼は東京に行った。誰も知らなかった。テレビを見た！\n"
    "قالت امرأة إنّها رأت ذلك. هل عادت؟ نعم.\n"
    "He said: don’t wait. 👩‍👩‍👧 🇰🇷🇰🇵 e\u0301tude."
)


def around(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


@pytest.mark.parametrize(
    ("selected", "unit", "wanted"),
    [
        ("im lef", "word", "Kim left"),
        ("00.5", "word", "1,200.50"),
        ("on’t wa", "word", "don’t wait"),
        ("양을 떠", "word", "평양을 떠났다"),
        ("016년", "word", "2016년에"),
        ("東", "word", "東"),
        ("レ", "word", "テレビ"),
        ("مرأ", "word", "امرأة"),
        ("👩‍👧", "word", "👩‍👩‍👧"),
        ("🇷🇰", "word", "🇰🇷🇰🇵"),
        ("tude", "word", "e\u0301tude"),
        ("2016. ", "sentence", "Dr. Kim left in 2016."),
        ("Why", "sentence", "“Why?” she said."),
        ("Weber", "sentence", "Nobody answered her… and J. Weber wrote 1,200.50 on the wall!"),
        ("left in 2016. “Why", "sentence", "Dr. Kim left in 2016. “Why?” she said."),
        ("road", "sentence", "3. The road was closed."),
        ("평양", "sentence", "그는 2016년에 평양을 떠났다."),
        ("知らな", "sentence", "誰も知らなかった。"),
        ("عادت", "sentence", "هل عادت؟"),
        ("몰랐", "paragraph", "3. The road was closed. 그는 2016년에 평양을 떠났다. 아무도 몰랐다."),
        ("다.\n彼", "paragraph", None),
    ],
)
def test_a_selection_grows_to_what_it_touches(selected: str, unit: str, wanted: str | None) -> None:
    start, end = snap(TEXT, around(selected), unit)  # type: ignore[arg-type]
    if wanted is None:
        assert TEXT[start:end].startswith("3. The road")
        assert TEXT[start:end].endswith("テレビを見た！")
    else:
        assert TEXT[start:end] == wanted


def test_small_letters_go_on_behind_abbreviations_only() -> None:
    text = "we came at 3 p.m. and left, e.g. by boat. then it rained. i.e. all day"
    places = sentence_places(text, 0, len(text))
    assert [text[a:b].strip() for a, b in pairwise(places)] == [
        "we came at 3 p.m. and left, e.g. by boat.",
        "then it rained.",
        "i.e. all day",
    ]


def test_white_space_alone_stays_what_it_was() -> None:
    for unit in ("word", "sentence", "paragraph"):
        assert snap("a  b\n\nc", (1, 3), unit) == (1, 3)
        assert snap("a  b", (2, 2), unit) == (2, 2)


@given(
    st.text(st.sampled_from("ab c.?\n é漢カひ한مบ😀\u0301\u200d👨\u2028\u00a0🇰’-1,“”"), max_size=50),
    st.integers(0, 50),
    st.integers(0, 50),
    st.sampled_from(["word", "sentence", "paragraph"]),
)
@settings(max_examples=scale(200, 4000))
def test_snapping_grows_and_settles(text: str, one: int, other: int, unit: str) -> None:
    text = normalise(text)
    low, high = sorted((min(one, len(text)), min(other, len(text))))
    start, end = snap(text, (low, high), unit)  # type: ignore[arg-type]
    inside = text[low:high].strip()
    if not inside:
        assert (start, end) == (low, high)
        return
    assert 0 <= start < end <= len(text)
    assert inside in text[start:end]
    assert not text[start].isspace()
    assert not text[end - 1].isspace()
    assert snap(text, (start, end), unit) == (start, end)  # type: ignore[arg-type]
    if unit == "word":
        assert not cuts_character(text, start)
        assert not cuts_character(text, end)


INTERVIEW = (
    "Interview 4\nRecorded in May.\n"
    "I: Who were they?\nT: Thieves.\n\nAnd women who had crossed the river.\nI: How many?\n"
    "T: On paper 1800.\nI: Yes?\nT: No."
)


@pytest.mark.parametrize("layout", [(), ((0, "title"), (2, "speaker"), (3, "speaker"), (6, "speaker"), (7, "speaker"))])
def test_a_turn_goes_to_the_next_speaker(layout: tuple[tuple[int, str], ...]) -> None:
    at = INTERVIEW.index("women")
    found = speaker_turn(INTERVIEW, layout, at)
    assert found is not None
    assert INTERVIEW[slice(*found)] == "T: Thieves.\n\nAnd women who had crossed the river."
    assert speaker_turn(INTERVIEW, layout, 3) is None
    last = speaker_turn(INTERVIEW, layout, len(INTERVIEW))
    assert last is not None
    assert last[1] == len(INTERVIEW)


def test_korean_questions_and_answers_are_turns() -> None:
    text = "질문: 언제 떠났습니까?\n답: 2016년에.\n봄이었다.\n질문: 왜요?\n답: 배가 고파서."
    found = speaker_turn(text, (), text.index("봄"))
    assert found is not None
    assert text[slice(*found)] == "답: 2016년에.\n봄이었다."


def test_a_heading_ends_a_turn_and_nobody_speaks_under_it() -> None:
    text = "A: one\nHeading\nwords\nB: two"
    layout = ((0, "speaker"), (1, "heading"), (3, "speaker"))
    assert speaker_turn(text, layout, 2) == (0, 6)
    assert speaker_turn(text, layout, text.index("words")) is None


def test_a_name_is_cut_between_words() -> None:
    text = "  The camps\nseem to be still in use, and nobody who lives near them says a word about it "
    name = first_words(text, (0, len(text)))
    assert name == "The camps seem to be still in use, and nobody who lives near"
    assert first_words("a" * 70, (0, 70)) == "a" * 60
    assert first_words("\n \t", (0, 3)) == ""
    long = "수용소에서 " * 20
    assert len(first_words(long, (0, len(long)))) <= 60
    assert (
        not unicodedata.combining(first_words("e\u0301" * 60, (0, 120))[-1:] or "x")
        or len(first_words("e\u0301" * 60, (0, 120))) % 2 == 0
    )
