"""Aliases, mistakes, recency, syllables that are being composed, and searching letter by letter."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from desktop.core.queries.code_search import CodeSearch, Fit, SearchEntry, fold, rank
from desktop.core.queries.code_search_mistakes import forgiven, mistaken
from tests.core.queries.test_code_search import entry, listed, starter
from tests.scale import scale


def search(*names: str) -> CodeSearch:
    return CodeSearch(listed(*names))


def found(query: str, *names: str, facet: int | None = None) -> list[str]:
    return [hit.entry.name for hit in search(*names).rank(query, facet, len(names))]


# mistakes


@pytest.mark.parametrize(
    "typed",
    ["tortrue", "torure", "torturre", "tortule", "trture", "otrture", "forture", "torturee", "totrure"],
)
def test_one_mistake_is_forgiven(typed: str) -> None:
    assert found(typed, "Execution", "Torture of prisoners", "Surveillance") == ["Torture of prisoners"]


@pytest.mark.parametrize("typed", ["tortreu", "trtuer", "xxrture", "otrtuer"])
def test_two_mistakes_are_not(typed: str) -> None:
    assert found(typed, "Execution", "Torture") == []


def test_a_mistake_is_forgiven_before_the_word_is_whole() -> None:
    assert found("exxec", "Execution", "Surveillance") == ["Execution"]
    assert found("camo", "Political prison camp", "Surveillance") == ["Political prison camp"]


def test_one_of_several_words_may_be_wrong() -> None:
    assert found("pol prsion camp", "Political prison camp", "Prison") == ["Political prison camp"]
    assert found("camp prsion", "Political prison camp") == []


def test_a_korean_mistake_is_one_of_a_letter() -> None:
    assert found("수용서", "정치범 수용소", "강제 노동") == ["정치범 수용소"]
    assert found("강재", "강제 노동", "고문") == []  # too short to tell
    assert found("강재 노동", "강제 노동", "고문") == []
    assert found("공개처향", "공개처형", "고문") == ["공개처형"]


def test_numbers_are_never_mistyped() -> None:
    assert found("2015", "2016 report", "Year 2014") == []


def test_a_mistake_stands_below_every_real_fit() -> None:
    names = ("Farm work", "Uniformed forces", "Former soldier", "Form", "Deformation")
    assert found("form", *names) == ["Form", "Former soldier", "Deformation", "Uniformed forces", "Farm work"]


def test_letters_that_a_long_name_has_by_chance_do_not_hide_what_was_meant() -> None:
    by_chance = [f"Scarce paper money {n}" for n in range(20)]
    assert found("capm", "Political prison camp", *by_chance)[0] == "Political prison camp"


def test_the_word_that_is_meant_is_shown() -> None:
    (hit,) = search("Political prison camp").rank("prsion", None)
    assert (hit.score.fit, "".join(hit.entry.name[at] for at in hit.matched)) == (Fit.MISTAKE, "prison")


def test_mistakes_are_forgiven_only_where_it_is_asked_for() -> None:
    assert rank("tortrue", listed("Torture"), None).total == 0
    assert search("Torture").rank("tortrue", None, mistakes=False).total == 0


WORDS = st.text("abct", min_size=1, max_size=8)


@settings(max_examples=scale(600, 20_000))
@given(WORDS, WORDS)
def test_a_mistake_is_an_edit_of_one(typed: str, word: str) -> None:
    """Against the public measure: optimal string alignment with some beginning of the word is exactly one."""
    nearest = min(OSA.distance(typed, word[:end]) for end in range(len(word) + 1))
    result = mistaken(typed, word)
    assert (result is not None) == (nearest == 1)
    if result is not None:
        assert result[0] == (OSA.distance(typed, word) == 1)


@settings(max_examples=scale(200, 5000))
@given(st.text("abc", min_size=4, max_size=6), st.lists(WORDS, min_size=1, max_size=12))
def test_every_word_that_is_near_is_found(typed: str, words: list[str]) -> None:
    """The short cut to the candidates leaves none out."""
    assert forgiven(typed)
    total = CodeSearch(listed(*words)).rank(typed, None, 100)
    fits = {hit.entry.name for hit in total if hit.score.fit is Fit.MISTAKE}
    loose = {hit.entry.name for hit in total if hit.score.fit is not Fit.MISTAKE}
    for word in words:
        how = mistaken(typed, word)
        if how is not None and (how[0] or how[1]):
            assert word in fits | loose


# recency


@settings(max_examples=scale(200, 4000))
@given(
    st.lists(
        st.tuples(st.text("abé 정치", min_size=1, max_size=4), st.integers(0, 9), st.integers(0, 9), st.integers(1, 2)),
        min_size=1,
        max_size=10,
    ),
    st.data(),
)
def test_whole_names_come_first_and_keep_their_order(
    names: list[tuple[str, int, int, int]], data: st.DataObject
) -> None:
    entries = [
        SearchEntry(code, name, "", facet, uses=uses, recent=recent)
        for code, (name, uses, recent, facet) in enumerate(names)
    ]
    query = data.draw(st.sampled_from(names))[0]
    whole = [each.code for each in entries if fold(each.name).text == fold(query).text]
    if not fold(query).text:
        return
    facet = data.draw(st.none() | st.integers(1, 2))
    hits = CodeSearch(entries).rank(query, facet, len(entries))
    first = [hit.entry.code for hit in hits[: len(whole)]]
    assert sorted(first) == whole
    untouched = [SearchEntry(each.code, each.name, "", each.facet) for each in entries]
    assert first == [hit.entry.code for hit in CodeSearch(untouched).rank(query, facet, len(entries))[: len(whole)]]


def test_what_was_used_decides_among_like_fits() -> None:
    entries = [entry("Execution of one", 1), entry("Execution of two", 2, recent=3), entry("Executed", 3, recent=9)]
    assert [hit.entry.code for hit in CodeSearch(entries).rank("execution", None)] == [2, 1]


def test_of_two_codes_of_one_name_the_recent_one_does_not_move_up() -> None:
    entries = [entry("Camp", 1, above="Detention"), entry("Camp", 2, above="Labour", recent=9, uses=9)]
    assert [hit.entry.code for hit in CodeSearch(entries).rank("camp", None)] == [1, 2]
    assert [hit.entry.code for hit in CodeSearch(entries).rank("cam", None)] == [2, 1]


# aliases


def test_a_code_is_found_by_its_further_names() -> None:
    entries = [SearchEntry(1, "Famine", "", 1, aliases=("Arduous March", "고난의 행군")), entry("Arduous work", 2)]
    hits = CodeSearch(entries).rank("arduous m", None)
    assert [(hit.entry.code, hit.also) for hit in hits] == [(1, "Arduous March")]
    assert "".join(hits[0].also[at] for at in hits[0].matched) == "Arduous M"
    (hit,) = CodeSearch(entries).rank("고난", None)
    assert (hit.entry.code, hit.also) == (1, "고난의 행군")


def test_its_own_name_goes_before_a_further_one() -> None:
    entries = [SearchEntry(1, "Beating", "", 1, aliases=("Torture",)), SearchEntry(2, "Torture", "", 2)]
    for facet in (None, 1, 2):
        assert [hit.entry.code for hit in CodeSearch(entries).rank("torture", facet)] == [2, 1]
    (hit,) = CodeSearch(entries[:1]).rank("beat", None)
    assert hit.also == ""


def test_a_whole_further_name_goes_before_beginnings() -> None:
    entries = [entry("Famine of the nineties", 1, recent=9), SearchEntry(2, "Hunger", "", 1, aliases=("Famine",))]
    assert [hit.entry.code for hit in CodeSearch(entries).rank("famine", 1)] == [2, 1]


def test_a_mistake_in_a_further_name_is_forgiven() -> None:
    (hit,) = CodeSearch([SearchEntry(1, "Famine", "", 1, aliases=("Arduous March",))]).rank("ardous", None)
    assert hit.also == "Arduous March"


# what input methods compose


@pytest.mark.parametrize("name", ["나이 차별", "과거 청산", "값 인상", "않음", "고난의 행군", "위협", "정치범 수용소"])
def test_every_stage_of_composing_a_syllable_finds_the_name(name: str) -> None:
    stages = []
    for at, syllable in enumerate(name.split(" ")[0]):
        before = name[:at]
        jamo = unicodedata.normalize("NFD", syllable)
        initial = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"[ord(jamo[0]) - 0x1100]
        stages += [before + initial, before + unicodedata.normalize("NFC", jamo[:2]), before + syllable]
    for stage in stages:
        assert found(stage, "Execution", name) == [name], stage


@pytest.mark.parametrize(
    ("stage", "name"),
    [("낭", "나이"), ("곤", "고난"), ("오", "왕"), ("갑", "값"), ("안", "않음"), ("갉", "갈근"), ("넋", "넉살")],
)
def test_a_syllable_stands_for_what_it_may_become(stage: str, name: str) -> None:
    (hit,) = search(name).rank(stage, None)
    assert hit.score.fit is Fit.BEGINNING


def test_a_whole_syllable_goes_before_what_it_may_become() -> None:
    assert found("낭", "나이", "낭", "낭비") == ["낭", "낭비", "나이"]
    assert found("오", "왕", "오") == ["오", "왕"]


def test_kana_are_one_script() -> None:
    assert found("きょうせい", "キョウセイ労働", "拷問") == ["キョウセイ労働"]
    assert found("てす", "テスト", "拷問") == ["テスト"]


# letter by letter


@settings(max_examples=scale(150, 3000))
@given(
    st.lists(st.text("abc 정치저", max_size=5), min_size=1, max_size=6),
    st.lists(st.sampled_from("abct 정저치ㅈ"), max_size=8),
)
def test_what_was_asked_before_changes_nothing(names: list[str], keys: list[str]) -> None:
    kept = CodeSearch(
        SearchEntry(n, name, "", n % 2, "camp abc", aliases=("ab c",) * (n % 3 == 0)) for n, name in enumerate(names)
    )
    queries = ["".join(keys[:size]) for size in range(len(keys) + 1)]
    for query in [*queries, *reversed(queries)]:
        fresh = CodeSearch(kept.entries).rank(query, 1)
        again = kept.rank(query, 1)
        assert list(again) == list(fresh)
        assert again.total == fresh.total


def test_one_facet_alone() -> None:
    entries = [entry("Former soldier", 1, facet=1), entry("Former home", 2, facet=2)]
    made = CodeSearch(entries)
    hits = made.rank("form", 2, only=1)
    assert ([hit.entry.code for hit in hits], hits.total) == ([1], 1)
    assert made.rank("", 2, only=1).total == 1
    assert made.rank("form", 2).total == 2


@pytest.mark.parametrize(
    "names", [("Torture", "TORTURE"), ("Café", "Cafe\u0301"), ("정치", unicodedata.normalize("NFD", "정치"))]
)
def test_folded_names_are_equal(names: tuple[str, str]) -> None:
    for query in names:
        assert {hit.score.fit for hit in search(*names).rank(query, None)} == {Fit.EXACT}


def test_real_fits_are_those_of_rank() -> None:
    entries = starter("human-rights-evidence")
    kept = CodeSearch(entries)
    for query in ("t", "to", "tor", "det camp", "ppc", "cafe", "e", "ec", "ecn"):
        assert list(kept.rank(query, 1, mistakes=False)) == list(rank(query, entries, 1)), query


def test_names_are_made_ready_in_parts_and_change_nothing() -> None:
    names = [f"Code {n} torture 정치" for n in range(50)]
    made, fresh = search(*names), search(*names)
    turns = 0
    while made.prepare(20):
        turns += 1
    assert turns > 3
    assert not made.prepare(20)
    for query in ("c", "co", "t", "to", "ㅈ", "zzzz", "tortrue"):
        assert list(made.rank(query, 1)) == list(fresh.rank(query, 1)), query


def test_first_letters_follow_what_is_replaced() -> None:
    made = search("Torture", "Trade")
    assert [hit.entry.code for hit in made.rank("t", None)] == [2, 1], "the shorter one first"
    made.entries[0] = entry("Torture", 1, recent=5)
    assert [hit.entry.code for hit in made.rank("t", None)] == [1, 2]
