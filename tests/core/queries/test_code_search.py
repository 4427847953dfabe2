from __future__ import annotations

import itertools
import time
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.codebook_files import load_codebook, starter_names
from desktop.core.queries.code_search import Fit, SearchEntry, fold, rank
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Iterator

BUILTIN = ("not stated", "unknown", "not applicable")


def entry(name: str, code: int = 1, *, facet: int = 1, above: str = "", uses: int = 0, recent: int = 0) -> SearchEntry:
    return SearchEntry(code, name, name, facet, above, uses, recent)


def listed(*names: str) -> list[SearchEntry]:
    return [entry(name, code) for code, name in enumerate(names, 1)]


def found(query: str, entries: list[SearchEntry], facet: int | None = None) -> list[str]:
    return [hit.entry.name for hit in rank(query, entries, facet, len(entries))]


@cache
def starter(name: str) -> tuple[SearchEntry, ...]:
    """Every code of a starter codebook and the built-in answers, as the palette would list them."""
    entries: list[SearchEntry] = []
    for facet, each in enumerate(load_codebook(name).facets, 1):
        for path, code in each.walk():
            entries.append(SearchEntry(len(entries), code.name, each.name, facet, " ".join(path[:-1])))
        entries.extend(SearchEntry(len(entries) + n, answer, each.name, facet) for n, answer in enumerate(BUILTIN))
    return tuple(entries)


@cache
def first(query: str, book: str, facet: int | None) -> int:
    hits = rank(query, starter(book), facet, 1)
    return hits[0].entry.code if hits else -1


def short_queries(name: str, most: int) -> Iterator[str]:
    """Everything of at most ``most`` letters that one may think of: beginnings first, then any in order."""
    letters = fold(name).text.replace(" ", "")
    for size in range(1, most + 1):
        yield letters[:size]
        yield from ("".join(each) for each in itertools.combinations(letters, size))


def shortest(each: SearchEntry, book: str, facet: int | None, most: int) -> str | None:
    return next((query for query in short_queries(each.name, most) if first(query, book, facet) == each.code), None)


@pytest.mark.parametrize("book", starter_names()[:2])
def test_three_letters_rank_every_starter_code_first(book: str) -> None:
    """Both with its own facet in hand and with none."""
    for each in starter(book):
        if each.name not in BUILTIN:
            assert shortest(each, book, None, 3), each.name
        assert shortest(each, book, each.facet, 3), each.name


def test_two_letters_rank_every_source_type_first_when_it_is_in_hand() -> None:
    """A triple takes twelve keys: three letters, two letters and a year, each with Enter."""
    book = starter_names()[0]
    sources = [each for each in starter(book) if each.path == "Source type"]
    assert len(sources) >= 15
    for each in sources:
        most = 3 if each.name in BUILTIN else 2
        assert shortest(each, book, each.facet, most), each.name


KINDS = [
    ("execution", "Execution", Fit.EXACT),
    ("Exec", "Execution", Fit.BEGINNING),
    ("ppc", "Political prison camp", Fit.ACRONYM),
    ("pp", "Political prison camp", Fit.ACRONYM),
    ("coc", "Coercion of children", Fit.ACRONYM),
    ("cc", "Coercion of children", Fit.ACRONYM),
    ("camp", "Political prison camp", Fit.WORD),
    ("treat", "Ill-treatment in detention", Fit.WORD),
    ("pol cam", "Political prison camp", Fit.WORD),
    ("pocam", "Political prison camp", Fit.PIECES),
    ("pc", "Political prison camp", Fit.PIECES),
    ("litic", "Political prison camp", Fit.INSIDE),
    ("oip", "Political prison camp", Fit.SCATTERED),
    ("cafe", "Café Zürich", Fit.BEGINNING),
    ("zurich", "Cafe\u0301 Zu\u0308rich", Fit.WORD),
    ("strasse", "Straße", Fit.EXACT),
    ("lodz", "Łódź", Fit.EXACT),
    ("正義", "正義と平和", Fit.BEGINNING),
    ("حق", "حقّ الحياة", Fit.BEGINNING),
    ("정치", "정치범 수용소", Fit.BEGINNING),
    ("ㅈㅊㅂ", "정치범 수용소", Fit.BEGINNING),
    ("ㅈㅅ", "정치범 수용소", Fit.ACRONYM),
    ("ㅅㅇㅅ", "정치범 수용소", Fit.WORD),
    ("정ㅊ", "정치범 수용소", Fit.BEGINNING),
    ("저", "정치범 수용소", Fit.BEGINNING),
    ("정치버", "정치범 수용소", Fit.BEGINNING),
    (unicodedata.normalize("NFD", "정치"), "정치범 수용소", Fit.BEGINNING),
    ("정치", unicodedata.normalize("NFD", "정치범 수용소"), Fit.BEGINNING),
]


@pytest.mark.parametrize(("query", "name", "fit"), KINDS)
def test_how_a_name_fits(query: str, name: str, fit: Fit) -> None:
    (hit,) = rank(query, listed(name), None)
    assert hit.score.fit is fit


MATCHED = [
    ("exec", "Execution", "Exec"),
    ("ppc", "Political prison camp", "Ppc"),
    ("cc", "Coercion of children", "Cc"),
    ("form", "Uniformed forces", "form"),
    ("pocam", "Political prison camp", "Pocam"),
    ("pol cam", "Political prison camp", "Polcam"),
    ("treatment in", "Ill-treatment in detention", "treatment in"),
    ("zu", "Cafe\u0301 Zu\u0308rich", "Zu"),
    ("ㅅㅇ", "정치범 수용소", "수용"),
    ("정", unicodedata.normalize("NFD", "정치"), unicodedata.normalize("NFD", "정")),
]


@pytest.mark.parametrize(("query", "name", "shown"), MATCHED)
def test_the_letters_shown_in_bold_are_those_that_matched(query: str, name: str, shown: str) -> None:
    (hit,) = rank(query, listed(name), None)
    assert "".join(name[index] for index in hit.matched) == shown


def test_pieces_keep_to_the_beginnings_of_words() -> None:
    (hit,) = rank("pc", listed("Epic Political camp"), None)
    assert hit.matched == (5, 15)


def test_better_fits_come_first() -> None:
    better_to_worse = [
        "Camp",
        "Camping",
        "Care at my place",
        "Prison camp",
        "Care of mad pupils",
        "Decampment",
        "Cold accommodation map",
    ]
    assert found("camp", listed(*reversed(better_to_worse))) == better_to_worse


def test_the_current_facet_wins_among_like_fits() -> None:
    here, there = entry("Former soldier", 1, facet=2), entry("Former home", 2, facet=1, recent=9, uses=9)
    assert found("form", [there, here], 2) == ["Former soldier", "Former home"]
    assert found("form", [here, there], None) == ["Former home", "Former soldier"]
    # Where the better fit is in the current facet, it wins all the more.
    assert found("former home", [there, here], 1)[0] == "Former home"


def test_a_word_here_beats_a_beginning_elsewhere() -> None:
    assert found("so", [entry("Solitary", 1, facet=1), entry("Former soldier", 2, facet=2)], 2)[0] == "Former soldier"


def test_a_beginning_elsewhere_beats_scattered_letters_here() -> None:
    entries = [entry("Satellite imagery", 1, facet=2), entry("Sleep deprivation", 2, facet=1)]
    assert found("sle", entries, 2) == ["Sleep deprivation", "Satellite imagery"]


def test_a_whole_name_elsewhere_beats_a_beginning_here() -> None:
    assert found("torture", [entry("Torture notes", 1, facet=2), entry("Torture", 2)], 2)[0] == "Torture"


def test_ties_go_to_recent_then_used_then_short_then_early() -> None:
    entries = [
        entry("Execution of three", 1),
        entry("Execution of one", 2),
        entry("Execution of two", 3),
        entry("Execution, used", 4, uses=3),
        entry("Execution, recent", 5, recent=1),
    ]
    assert [hit.entry.code for hit in rank("exec", entries, None)] == [5, 4, 2, 3, 1]


def test_small_words_count_least() -> None:
    assert found("of", listed("Relative of a victim", "Former official"))[0] == "Former official"


def test_codes_are_found_through_the_codes_above_them() -> None:
    entries = [entry("Detention", 1), entry("Political prison camp", 2, above="Detention"), entry("Camp", 3)]
    assert found("det camp", entries) == ["Political prison camp"]
    assert found("detention", entries) == ["Detention", "Political prison camp"]
    (hit,) = rank("det camp", entries, None)
    assert "".join(hit.entry.name[index] for index in hit.matched) == "camp"


def test_nothing_typed_lists_the_current_facet_first_and_what_was_used_last() -> None:
    entries = [
        entry("A", 1, facet=1),
        entry("Bee", 2, facet=2),
        entry("C", 3, facet=2, recent=4),
        entry("D", 4, facet=2),
    ]
    for query in ("", "  ", "!"):
        hits = rank(query, entries, 2)
        assert [hit.entry.name for hit in hits] == ["C", "Bee", "D", "A"]
        assert {hit.matched for hit in hits} == {()}


def test_the_total_counts_what_the_limit_leaves_out() -> None:
    hits = rank("e", listed(*(f"Execution {n}" for n in range(30))), None, limit=8)
    assert (len(hits), hits.total) == (8, 30)


def test_built_in_answers_are_reached_by_their_letters() -> None:
    entries = listed(*BUILTIN)
    assert [found(query, entries)[0] for query in ("ns", "un", "na")] == list(BUILTIN)


def test_what_fits_nothing_finds_nothing() -> None:
    hits = rank("xzq", listed("Execution"), None)
    assert (list(hits), hits.total) == ([], 0)
    assert not rank("e" * 1000, listed("e" * 2000), None)


# Conjoining jamo compose with their neighbours, so that letters taken out of a run are no longer the same letters.
NAMES = st.text(
    st.characters(exclude_categories=["Cs"]).filter(lambda each: not "\u1100" <= each <= "\u11ff"),
    min_size=1,
    max_size=30,
) | st.text("abcé -ßÆ정치ㅈ", min_size=1, max_size=12)


@settings(max_examples=scale(200, 5000))
@given(st.text(max_size=12), st.lists(NAMES, max_size=6), st.none() | st.integers(0, 2))
def test_no_text_breaks_it(query: str, names: list[str], facet: int | None) -> None:
    entries = [entry(name, code, facet=code % 2, above=names[0]) for code, name in enumerate(names)]
    hits = rank(query, entries, facet)
    assert len(hits) == min(hits.total, 8)
    assert [hit.score for hit in hits] == sorted(hit.score for hit in hits)
    for hit in hits:
        assert list(hit.matched) == sorted(set(hit.matched))
        assert all(0 <= index < len(hit.entry.name) for index in hit.matched)


def stands_for(typed: str, letter: str, *, last: bool) -> bool:
    """Whether a typed character stands for one of a name, told anew through the decomposition of Hangul."""
    if typed == letter:
        return True
    jamo = unicodedata.normalize("NFD", letter)
    initial = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"[ord(jamo[0]) - 0x1100] if "\u1100" <= jamo[0] <= "\u1112" else ""
    return typed == initial or (last and len(jamo) == 3 and typed == unicodedata.normalize("NFC", jamo[:2]))


@settings(max_examples=scale(200, 5000))
@given(NAMES, st.data())
def test_letters_of_a_name_in_order_find_it_and_are_shown(name: str, data: st.DataObject) -> None:
    kept = data.draw(st.lists(st.booleans(), min_size=len(name), max_size=len(name)))
    query = "".join(letter for letter, keep in zip(name, kept, strict=True) if keep)
    compact = fold(query).text.replace(" ", "")
    hits = rank(query, listed(name), None)
    assert hits.total == 1
    spelled = fold("".join(name[index] for index in hits[0].matched)).text.replace(" ", "")
    # A letter that folds into several (ß) is shown whole even when only a part of it was typed.
    letters = iter(spelled)
    for place, typed in enumerate(compact):
        last = place == len(compact) - 1
        assert any(stands_for(typed, letter, last=last) for letter in letters), (query, spelled)
    if all(len(fold(letter).text) <= 1 for letter in name):
        assert len(spelled) == len(compact)


@settings(max_examples=scale(100, 2000))
@given(st.lists(NAMES, max_size=8), st.text("aeb c", max_size=3))
def test_the_order_does_not_hang_on_the_order_of_unlike_entries(names: list[str], query: str) -> None:
    entries = [entry(name, code, recent=code) for code, name in enumerate(names)]
    again = entries[::-1]
    assert [hit.entry for hit in rank(query, entries, 1)] == [hit.entry for hit in rank(query, again, 1)]


def test_hostile_names_stay_cheap() -> None:
    started = time.perf_counter()
    for name in ("a" * 5000, "a " * 2500, "ab" * 2500, "가" * 5000):
        for query in ("a" * 100 + "x", "a " * 60 + "x", "ab" * 60 + "x", "ㄱ" * 100 + "x"):
            assert rank(query, listed(name + "y" + name), None).total == 0
            rank(query[:-1], listed(name + "y" + name), None)
    assert time.perf_counter() - started < 10
