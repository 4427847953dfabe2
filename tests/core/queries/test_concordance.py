"""Words found in texts however they are written, and the way back to the exact places."""

from __future__ import annotations

import time
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.definition import Definition, Example, ExampleKind
from desktop.core.folding import PIECE, Folded, FoldedTexts, Manner, clusters, fold
from desktop.core.model import Confusion, MemoTarget
from desktop.core.queries.concordance import Finder, HolderKind, Query, What, search
from tests.core.making import codes_of, parsed, small_project
from tests.scale import scale

if TYPE_CHECKING:
    from pathlib import Path

MANNERS = [Manner(case, accents) for case in (False, True) for accents in (False, True)]
# Letters that fold to more, fewer or none; parts of syllables; marks before and after signs that show nothing.
SIGNS = (
    "abcé ßẞﬁﬃ\n\u0301\u0327\u200d\u00ad가각힣\u1100\u1161\u11a8\u0627\u064e\u0640\u0644🕊👩か\u3099が\uff9e\uff76½"
    "İıſΣςὍ\u0345\u0f73\u0f71\u0344\u09c7\u09be“’\ufeff\u0f81①Ω\u05d0\u05b7-…\u0378"
)
TEXTS = st.text(st.sampled_from(SIGNS) | st.characters(exclude_categories=["Cs"]), max_size=40)


@settings(max_examples=scale(400, 5000))
@given(TEXTS)
def test_a_text_folds_as_its_clusters_do(text: str) -> None:
    for manner in MANNERS:
        assert "".join(clusters(text)) == text
        assert fold(text, manner) == "".join(fold(cluster, manner) for cluster in clusters(text))


@settings(max_examples=scale(400, 5000))
@given(TEXTS, TEXTS, TEXTS, st.sampled_from(MANNERS))
def test_every_stretch_leads_back_to_what_folds_to_it(before: str, words: str, after: str, manner: Manner) -> None:
    text = f"{before} x{words}x {after}"
    folded = Folded(text, manner)
    assert folded.text == fold(text, manner)
    wanted = fold(f"x{words}x", manner)
    at = folded.text.index(wanted, len(fold(f"{before} ", manner)))
    start, end = folded.span(at, at + len(wanted))
    assert fold(text[start:end], manner) == wanted
    assert (start, end) == (len(before) + 1, len(before) + 1 + len(f"x{words}x"))


@settings(max_examples=scale(100, 1000))
@given(TEXTS, st.integers(1, 6))
def test_spans_grow_with_their_places_also_in_long_texts(text: str, times: int) -> None:
    whole = (text + " " + "å" * (PIECE // 2)) * times
    folded = Folded(whole, Manner())
    last = (0, 0)
    for at in range(0, len(folded.text), max(1, len(folded.text) // 50)):
        start, end = folded.span(at, at + 1)
        assert 0 <= start < end <= len(whole)
        assert start >= last[0]
        assert fold(whole[start:end], Manner()).find(folded.text[at]) >= 0
        last = (start, end)


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("cafe", "un cafe\u0301 noir", "cafe\u0301"),
        ("café", "un CAFE noir", "CAFE"),
        ("strasse", "die Straße hier", "Straße"),
        ("STRASSE", "die straße hier", "straße"),
        ("find", "he \ufb01nds it", "\ufb01nd"),
        ("강제", "\u1100\u1161\u11bc\u110c\u1166 노동", "\u1100\u1161\u11bc\u110c\u1166"),
        ("\u1100\u1161\u11bc\u110c\u1166", "강제 노동", "강제"),
        ("كتب", "هي كَتَبَت", "كَتَبَ"),
        ("كتب", "هي كتـــب", "كتـــب"),
        ("don't", "they don’t", "don’t"),
        ("co-operate", "they co\u2011operate", "co\u2011operate"),
        ("operate", "they op\u00aderate\u00ad now", "op\u00aderate"),
        ("\U0001f54a", "a 🕊 flew", "🕊"),
        ("ok", "👩‍👩‍👧 ok", "ok"),
        ("1994", "im Jahr １９９４", "１９９４"),
        ("two words", "the two\n  words stand apart", "two\n  words"),
    ],
)
def test_words_are_found_however_they_are_written(words: str, text: str, found: str) -> None:
    spans = list(Finder(Query(words)).spans(Folded(text, Manner())))
    assert [text[start:end] for start, end in spans] == [found]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        (Query("가"), "각"),
        (Query("か"), "がか\u3099"),
        (Query("camp", whole=True), "camps decamp"),
        (Query("Camp", case=True), "camp CAMP"),
        (Query("cafe", accents=True), "café"),
        (Query("one two", together=False), "one stands here\ntwo stands there"),
        (Query("one two"), "two one"),
        (Query("   "), "anything"),
        (Query("a.c"), "abc"),
    ],
)
def test_what_is_something_else_is_not_found(query: Query, text: str) -> None:
    assert not list(Finder(query).spans(Folded(text, Manner(query.case, query.accents))))


def test_of_all_words_the_shortest_stretch_of_a_paragraph_counts() -> None:
    text = "guard saw a guard near the camp\nno camp\na camp, a guard"
    spans = list(Finder(Query("camp guard", together=False)).spans(Folded(text, Manner())))
    assert [text[start:end] for start, end in spans] == ["guard near the camp", "camp, a guard"]


def test_everything_that_is_said_is_looked_through(tmp_path: Path) -> None:
    project = small_project(tmp_path / "a.testimonia")
    book, document = project.codebook, project.documents.all()[0]
    code = codes_of(project)["Surveillance"]
    book.describe_code(code, definition="zanzibar watched", include="", exclude="not zanzibar")
    segment = project.coding.code_span(document.id, 3, 9, [code])
    coding = project.coding.segment(segment).codings[0]
    project.coding.qualify(coding.id, certainty=None, basis=None, note="heard in Zanzibar")
    project.memos.write(MemoTarget.SEGMENT, segment, "Why [[Zanzibar words|code:5]]?")
    project.journal.create("Zanzibar", "nothing else")
    project.documents.rename(document.id, "Letters from Zanzibar")
    project.documents.add([parsed("Other", "line one\nIn zanzi\u0301bar, twice Zanzibar.")])
    hits = list(search(project, Query("zanzibar")))
    assert [(hit.holder.what, hit.holder.kind) for hit in hits] == [
        (What.TEXTS, HolderKind.DOCUMENT),
        (What.TEXTS, HolderKind.DOCUMENT),
        (What.MEMOS, HolderKind.MEMO),
        (What.JOURNAL, HolderKind.ENTRY),
        (What.CODES, HolderKind.CODE),
        (What.CODES, HolderKind.CODE),
        (What.NOTES, HolderKind.CODING),
        (What.NAMES, HolderKind.DOCUMENT),
    ]
    first = hits[0]
    assert first.holder.document is not None
    assert project.documents.text(first.holder.document)[first.start : first.end] == "zanzi\u0301bar"
    assert (first.left, first.hit, first.right) == ("line one In ", "zanzi\u0301bar", ", twice Zanzibar.")
    assert hits[6].holder.segment == segment
    # The number of a link is nothing that anybody wrote.
    assert not list(search(project, Query("code:5")))
    only = list(search(project, Query("zanzibar"), {What.MEMOS}))
    assert [hit.holder.what for hit in only] == [What.MEMOS]
    assert not list(search(project, Query("zanzibar"), {What.TEXTS}, documents=[document.id]))
    project.close()


def test_all_that_is_said_of_a_code_is_found(tmp_path: Path) -> None:
    project = small_project(tmp_path / "a.testimonia")
    document, codes = project.documents.all()[0], codes_of(project)
    code, other = codes["Surveillance"], codes["Execution"]
    segment = project.coding.code_span(document.id, 3, 9, [code])
    parts = {part: f"zanzibar {part}" for part in ("short", "full", "include", "exclude", "example", "near_miss")}
    definition = Definition(
        **parts,
        confusions=(Confusion(other, "zanzibar confused"),),
        examples=(Example(segment, ExampleKind.EXAMPLE, "zanzibar linked"),),
    )
    project.definitions.set(code, definition)
    project.organising.retire([code], "zanzibar retired")
    found = [(hit.holder.part, hit.right) for hit in search(project, Query("zanzibar"), {What.CODES})]
    words = {"definition": "full", "confusion": "confused", "linked": "linked", "retired": "retired"}
    assert sorted(found) == sorted((part, f" {words.get(part, part)}") for part in ({*parts} - {"full"}) | {*words})
    project.codebook.delete_code(code)
    assert not list(search(project, Query("zanzibar"), {What.CODES, What.NOTES}))
    project.close()


def test_looking_ends_when_nobody_wants_more(tmp_path: Path) -> None:
    project = small_project(tmp_path / "a.testimonia")
    project.documents.add([parsed(f"D{number}", "river") for number in range(5)])
    seen: list[int] = []

    def go_on(done: int, _total: int) -> bool:
        seen.append(done)
        return done < 3

    assert len(list(search(project, Query("river"), on_progress=go_on))) == 2
    assert seen == [0, 1, 2, 3]
    project.close()


@settings(max_examples=scale(100, 1000))
@given(st.text("aBÄéŌ김철ＫБς’“ \n.", max_size=60), st.sampled_from(MANNERS))
def test_a_text_of_which_each_sign_folds_to_one_keeps_its_places(text: str, manner: Manner) -> None:
    folded = Folded(text, manner)
    assert folded.even
    assert folded.text == fold(text, manner)
    assert [folded.span(at, at + 1) for at in range(len(text))] == [(at, at + 1) for at in range(len(text))]


def test_far_places_are_led_back_as_quickly_as_near_ones() -> None:
    line = unicodedata.normalize("NFD", "김철은 밤에 왔다. ") * 20 + "\n"
    folded = Folded(line * 2_000, Manner(accents=True))
    folded.span(0, 1)  # the way back is made when it is first asked
    begun = time.perf_counter()
    step = len(folded) // 10_000
    found = [folded.span(at, at + 1) for at in range(0, len(folded) - 1, step)]
    assert len(found) >= 10_000
    assert time.perf_counter() - begun < 0.5


def test_folded_texts_are_kept_up_to_a_limit() -> None:
    kept = FoldedTexts(limit=100)
    for number in range(10):
        kept.put(str(number), Folded("x" * 20, Manner()))
    assert kept.size <= 100
    assert kept.get("9", Manner()) is not None
    assert kept.get("0", Manner()) is None
    assert kept.get("9", Manner(case=True)) is None


def test_what_was_folded_once_is_found_in_at_once(tmp_path: Path) -> None:
    project = small_project(tmp_path / "a.testimonia")
    line = "the camp was closed and “nobody” may leave the delta after Müller wrote. " * 20
    project.documents.add([parsed(f"D{number}", f"{number} " + line * 20) for number in range(30)])
    kept = FoldedTexts()
    times = []
    for words in ("nowhere", "nowhere else"):
        begun = time.perf_counter()
        assert not list(search(project, Query(words), {What.TEXTS}, kept=kept))
        times.append(time.perf_counter() - begun)
    assert times[1] < times[0] / 2
    project.close()
