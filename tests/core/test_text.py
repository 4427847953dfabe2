from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.text import (
    Paragraphs,
    Utf16Map,
    context,
    normalise,
    normalise_counted,
    paragraph_of,
    paragraph_starts,
    snippet,
    text_sha256,
    view_split,
    word_count,
)
from tests.scale import scale

# Every character that means something to the rules, among letters of several scripts and planes.
AWKWARD = (
    "\ufeff\r\n\u2029\u2028\x85\x0b\x0c\x00\ufdd0\ufdd1\ufffe\uffff\ufffd\ud800\udfff a\u0301é한😀𝔘\u200d\u202e\t\xa0"
)
anything = st.text(st.one_of(st.sampled_from(AWKWARD), st.characters(exclude_categories=[])), max_size=60)
sound = anything.map(normalise)


@pytest.mark.parametrize(
    ("raw", "wanted", "replaced"),
    [
        ("\ufeffabc", "abc", 0),
        ("a\ufeffb", "a\ufeffb", 0),
        ("one\r\ntwo\rthree\u2029four\nfive", "one\ntwo\nthree\nfour\nfive", 0),
        ("a\r\r\nb", "a\n\nb", 0),
        ("a\x00b\ufdd0c\ufdd1d\ufffee\uffff", "a\ufffdb\ufffdc\ufffdd\ufffde\ufffd", 5),
        ("a\ud800b\udfff", "a\ufffdb\ufffd", 2),
        ("\u2028\x85\x0b\x0c\x1c\xa0\u00ad", "\u2028\x85\x0b\x0c\x1c\xa0\u00ad", 0),
        ("e\u0301 \u1112\u1161\u11ab ﬁ", "e\u0301 \u1112\u1161\u11ab ﬁ", 0),
        ("  two  blanks \t", "  two  blanks \t", 0),
        ("", "", 0),
    ],
)
def test_normalising_changes_what_it_must_and_nothing_else(raw: str, wanted: str, replaced: int) -> None:
    result = normalise_counted(raw)
    assert (result.text, result.replaced) == (wanted, replaced)


@settings(max_examples=scale(300, 20_000))
@given(anything)
def test_normalising_twice_is_normalising_once(raw: str) -> None:
    once = normalise(raw)
    assert normalise(once) == once
    assert normalise_counted(once).replaced == 0
    assert not set(once) & set("\r\u2029\x00\ufdd0\ufdd1\ufffe\uffff")
    assert not once.startswith("\ufeff")
    once.encode("utf-8")


@settings(max_examples=scale(200, 10_000))
@given(anything)
def test_only_line_ends_and_leading_marks_change_the_length(raw: str) -> None:
    once = normalise(raw)
    assert len(once) == len(raw.lstrip("\ufeff")) - raw.count("\r\n")


def test_ten_megabytes_are_normalised_at_once() -> None:
    text = "Sie sagte, dass man sie schlug.\r\n" * 300_000
    start = time.perf_counter()
    assert len(normalise(text)) == len(text) - 300_000
    assert time.perf_counter() - start < 2


def test_the_hash_is_of_utf_8() -> None:
    # Known answers: printf '' | sha256sum, printf 'é' | sha256sum
    assert text_sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert text_sha256("é") == "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"


def test_surrogate_pairs_are_counted_and_never_cut() -> None:
    offsets = Utf16Map("a😀b𝔘")
    assert (offsets.length, offsets.units, offsets.is_identity) == (4, 6, False)
    assert [offsets.to_utf16(i) for i in range(5)] == [0, 1, 3, 4, 6]
    assert [offsets.to_code_points(i) for i in range(7)] == [0, 1, 1, 2, 3, 3, 4]
    assert [offsets.to_code_points(i, "up") for i in range(7)] == [0, 1, 2, 2, 3, 4, 4]


def test_offsets_outside_the_text_are_refused() -> None:
    offsets = Utf16Map("a😀")
    for wrong in (-1, 3):
        with pytest.raises(ValueError, match="outside"):
            offsets.to_utf16(wrong)
    for wrong in (-1, 4):
        with pytest.raises(ValueError, match="outside"):
            offsets.to_code_points(wrong)


@settings(max_examples=scale(300, 20_000))
@given(sound)
def test_offsets_go_there_and_back(text: str) -> None:
    offsets = Utf16Map(text)
    assert offsets.units == len(text.encode("utf-16-le")) // 2
    assert offsets.is_identity == all(c <= "\uffff" for c in text)
    for i in range(len(text) + 1):
        there = offsets.to_utf16(i)
        assert there == len(text[:i].encode("utf-16-le")) // 2
        assert offsets.to_code_points(there) == offsets.to_code_points(there, "up") == i


@settings(max_examples=scale(150, 5_000))
@given(sound)
def test_qt_counts_as_the_map_does(text: str) -> None:
    from PySide6.QtGui import QTextDocument

    document = QTextDocument()
    document.setPlainText(text)
    assert document.characterCount() - 1 == Utf16Map(text).units
    assert document.blockCount() == len(paragraph_starts(text))


@pytest.mark.parametrize(("text", "starts"), [("", [0]), ("a", [0]), ("a\n", [0, 2]), ("\n\nb\u2028c\x85d", [0, 1, 2])])
def test_only_line_feeds_part_paragraphs(text: str, starts: list[int]) -> None:
    assert paragraph_starts(text) == starts


@settings(max_examples=scale(200, 5_000))
@given(sound)
def test_every_offset_lies_in_its_paragraph(text: str) -> None:
    starts = paragraph_starts(text)
    assert [text[s : s + len(p)] for s, p in zip(starts, text.split("\n"), strict=True)] == text.split("\n")
    for offset in range(len(text) + 1):
        assert paragraph_of(starts, offset) == text.count("\n", 0, offset)


def test_blank_paragraphs_carry_no_number() -> None:
    text = "\nOne\n\n \t\nTwo\nThree\n"
    paragraphs = Paragraphs(text)
    assert paragraphs.count == 3
    assert [text[s:e] for _, s, e in paragraphs] == ["One", "Two", "Three"]
    assert [paragraphs.number_at(i) for i in (0, 1, 4, 5, 8, 9, 12, 13, len(text))] == [1, 1, 1, 1, 1, 2, 2, 3, 3]
    assert text[slice(*paragraphs.bounds(2))] == "Two"
    for wrong in (0, 4):
        with pytest.raises(IndexError):
            paragraphs.bounds(wrong)


def test_a_text_without_words_has_no_number() -> None:
    assert Paragraphs("").number_at(0) == Paragraphs(" \n").number_at(1) == 0


@settings(max_examples=scale(200, 5_000))
@given(sound)
def test_numbers_and_bounds_agree(text: str) -> None:
    paragraphs = Paragraphs(text)
    assert paragraphs.count == sum(1 for line in text.split("\n") if line.strip())
    for number, start, end in paragraphs:
        assert paragraphs.bounds(number) == (start, end)
        assert all(paragraphs.number_at(offset) == number for offset in range(start, end + 1))


def test_context_stops_at_words() -> None:
    text = "The guards took them away before dawn and nobody spoke of it."
    start = text.index("before")
    assert context(text, start, start + 6, 12, 12) == ("them away ", " dawn and")
    assert context(text, 0, 3, 10, 200) == ("", text[3:])
    # No word ends in reach: cut by number.
    assert context("abcdefghij", 4, 6, 2, 2) == ("cd", "gh")
    assert context("証言者は語った", 3, 4, 2, 2) == ("言者", "語っ")


@settings(max_examples=scale(200, 5_000))
@given(sound, st.data())
def test_context_is_an_exact_neighbourhood(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    before, after = context(text, start, end, 7, 9)
    assert len(before) <= 7
    assert len(after) <= 9
    assert text[start - len(before) : end + len(after)] == before + text[start:end] + after


def test_a_snippet_is_one_short_line() -> None:
    text = "They came\nat night,  and took   my brother away for good."
    assert snippet(text, 0, 18) == "They came at night"
    assert snippet(text, 0, len(text), 20) == "They came at night,…"
    assert snippet("x" * 100, 0, 100, 10) == "x" * 9 + "…"
    assert snippet("a" + " " * 1000 + "b", 0, 1002, 10) == "a…"


@settings(max_examples=scale(200, 5_000))
@given(sound, st.integers(0, 30))
def test_a_snippet_never_exceeds_its_width(text: str, width: int) -> None:
    line = snippet(text, 0, len(text), width)
    assert len(line) <= width
    assert "\n" not in line


@pytest.mark.parametrize(
    ("text", "words"),
    [("", 0), ("  ", 0), ("two words", 2), ("a\u2028b\nc", 3), ("인권 선언", 2), ("人権 ok", 3), ("né à", 2)],
)
def test_words_are_counted_in_every_script(text: str, words: int) -> None:
    assert word_count(text) == words


@settings(max_examples=scale(200, 5_000))
@given(st.text("ab \n\t😀", max_size=200), st.integers(1, 20))
def test_the_split_for_the_view_moves_no_offset(text: str, limit: int) -> None:
    split = view_split(text, limit)
    assert len(split) == len(text)
    assert all(a == b or (a == " " and b == "\n") for a, b in zip(text, split, strict=True))
    for line in split.split("\n"):
        assert len(line) <= limit or " " not in line[1:]


def test_a_giant_paragraph_is_laid_out_in_pieces() -> None:
    text = "word " * 100_000
    lines = view_split(text).split("\n")
    assert max(map(len, lines)) <= 2000
    assert min(map(len, lines[:-1])) > 1900
    assert view_split("x" * 5000) == "x" * 5000
    short = "A line.\n" * 1000
    assert view_split(short) is short
