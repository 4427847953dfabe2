"""The same words everywhere: what is found, what is passed over, and that coding them all is one quick step."""

from __future__ import annotations

import re
import time
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.errors import BadSpan, Cancelled, CodeRetired, NoCoder, TooManyAnswers
from desktop.core.model import DocumentState
from desktop.core.same_words import Applied, apply_everywhere, find, occurrences
from desktop.core.storage.schema import RETIREMENT
from desktop.core.storage.store import Store
from tests.core.making import codes_of, parsed
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.project import Project

ONE = "The camp lay behind the hill.\nNobody left the\ncamp. A Camper came. THE  CAMP was full, the camp was closed."
TWO = "수용소에서 도망쳤다. 수용소 밖은 추웠다. İstanbul, the camp."

APART = unicodedata.normalize("NFD", "강제 노동")


@pytest.mark.parametrize(
    ("text", "words", "options", "wanted"),
    [
        (ONE, "the camp", {}, ["The camp", "the\ncamp", "THE  CAMP", "the camp"]),
        (ONE, "the camp", {"case": True}, ["the\ncamp", "the camp"]),
        (ONE, "camp", {"whole": True}, ["camp", "camp", "CAMP", "camp"]),
        (ONE, "camp", {}, ["camp", "camp", "Camp", "CAMP", "camp"]),
        (TWO, "수용소", {}, ["수용소", "수용소"]),
        (TWO, "수용소", {"whole": True}, ["수용소"]),
        (TWO, "THE camp", {}, ["the camp"]),
        ("a.b a-b", "a.b", {}, ["a.b"]),
        ("e\u0301tude etude", "e", {}, ["e", "e", "e"]),
        (ONE, "  ", {}, []),
        (f"강제 노동, {APART}.", "강제 노동", {}, ["강제 노동", APART]),
        (f"강제 노동, {APART}.", APART, {"whole": True}, ["강제 노동", APART]),
        ("étude étude etude", "étude", {}, ["étude", "étude"]),
        ("It’s said. It's said.", "it's", {}, ["It’s", "It's"]),
        ("so­cial, social", "social", {"whole": True}, ["so­cial", "social"]),
        ("Straße, STRASSE", "strasse", {}, ["Straße", "STRASSE"]),
        ("Straße", "s", {}, ["S", "ß"]),
        ("👩‍👩‍👧 👧", "👧", {}, ["👧"]),
        ("كتاب كـتاب", "كتاب", {}, ["كتاب", "كـتاب"]),
        (ONE, "­", {}, []),
    ],
)
def test_words_are_found(text: str, words: str, options: dict[str, bool], wanted: list[str]) -> None:
    assert [text[a:b] for a, b in occurrences(text, words, **options)] == wanted


@given(
    st.text(st.sampled_from("abAB \nßİé한"), max_size=40), st.text(st.sampled_from("abB ßİ"), min_size=1, max_size=4)
)
@settings(max_examples=scale(200, 3000))
def test_what_is_found_is_what_a_pattern_finds(text: str, words: str) -> None:
    parts = words.split()
    found = occurrences(text, words, case=True)
    pattern = r"\s+".join(map(re.escape, parts))
    assert found == ([m.span() for m in re.finditer(pattern, text)] if parts else [])
    assert set(found) <= set(occurrences(text, words)) or any(len(c.lower()) != 1 for c in text + words)


@pytest.fixture
def two(project: Project) -> Project:
    project.documents.add([parsed("One", ONE), parsed("Two", TWO)])
    return project


def test_hits_grow_and_what_is_coded_is_passed_over(two: Project) -> None:
    documents = {one.name: one.id for one in two.documents.all()}
    code = codes_of(two)["Surveillance"]
    found = find(two, "the camp", [code], whole=True, grow="sentence")
    assert [(hit.document, hit.count) for hit in found.hits] == [
        (documents["One"], 1),
        (documents["One"], 1),
        (documents["One"], 2),
        (documents["Two"], 1),
    ]
    first = found.hits[0]
    assert ONE[first.start : first.end] == "The camp lay behind the hill."
    assert ONE[slice(*first.words)] == "The camp"
    two.coding.code_span(documents["One"], 4, 8, [code])
    again = find(two, "the camp", [code], whole=True, grow="sentence")
    assert (len(again.hits), again.coded) == (len(found.hits) - 1, 1)
    assert len(find(two, "the camp", [], whole=True, grow="sentence").hits) == len(found.hits)
    other = find(two, "the camp", [codes_of(two)["Execution"]], documents=[documents["Two"]])
    assert [hit.document for hit in other.hits] == [documents["Two"]]


def test_coding_everywhere_is_one_step_and_replaces_as_by_hand(two: Project) -> None:
    codes = codes_of(two)
    document = next(one.id for one in two.documents.all() if one.name == "One")
    there = two.coding.code_span(document, 0, 8, [codes["UN document"], codes["Execution"]])
    found = find(two, "the camp", [codes["Satellite imagery"], codes["Surveillance"]], whole=True)
    assert [hit.other for hit in found.hits][:2] == ["UN document", ""]
    before, steps = two.store.dump(), two.step_count()
    places = [(hit.document, hit.start, hit.end) for hit in found.hits]
    done = apply_everywhere(two, places, [codes["Satellite imagery"], codes["Surveillance"]])
    assert done == Applied(len(places), len(places) - 1, 2)
    assert two.step_count() == steps + 1
    assert two.history(limit=1)[0].args["count"] == len(places)
    names = {two.codebook.code(c.code).name for c in two.coding.segment(there).codings}
    assert names == {"Satellite imagery", "Surveillance", "Execution"}
    assert two.coder is not None
    assert two.documents.state(document, two.coder) is DocumentState.IN_PROGRESS
    after = two.store.dump()
    two.undo()
    assert two.store.dump() == before
    two.redo()
    assert two.store.dump() == after
    assert apply_everywhere(two, places, [codes["Surveillance"]]) == Applied(0, 0, 0)
    assert two.store.dump() == after


def test_much_is_coded_in_lots_and_can_be_cancelled(two: Project) -> None:
    codes = codes_of(two)
    (document,) = two.documents.add([parsed("Much", "the camp\n" * 2_500)])
    places = [(document, at * 9, at * 9 + 8) for at in range(2_500)]
    before, steps = two.store.dump(), two.step_count()
    told: list[tuple[int, int]] = []

    def until(last: int) -> Callable[[int, int], bool]:
        told.clear()

        def go_on(done: int, total: int) -> bool:
            told.append((done, total))
            return done < last

        return go_on

    with pytest.raises(Cancelled):
        apply_everywhere(two, places, [codes["UN document"]], on_progress=until(2_000))
    assert told == [(1_000, 2_500), (2_000, 2_500)]
    assert two.store.dump() == before
    assert two.step_count() == steps
    done = apply_everywhere(two, places, [codes["UN document"]], on_progress=until(9_999))
    assert told[-1] == (2_500, 2_500)
    assert done == Applied(2_500, 2_500, 1)
    again = apply_everywhere(two, places, [codes["Satellite imagery"]])
    assert again == Applied(2_500, 0, 1)
    names = {two.codebook.code(c.code).name for each in two.coding.segments(document) for c in each.codings}
    assert names == {"Satellite imagery"}
    assert two.step_count() == steps + 2
    two.undo()
    two.undo()
    assert two.store.dump() == before


def test_what_is_coded_everywhere_asks_the_file_little(two: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    codes = codes_of(two)
    (document,) = two.documents.add([parsed("Much", "the camp\n" * 2_000)])
    places = [(document, at * 9, at * 9 + 8) for at in range(2_000)]
    asked = 0
    query = Store.query

    def counting(self: Store, *args: Any) -> Any:
        nonlocal asked
        asked += 1
        return query(self, *args)

    monkeypatch.setattr(Store, "query", counting)
    apply_everywhere(two, places, [codes["UN document"]])
    apply_everywhere(two, places, [codes["Satellite imagery"]])  # which replaces the other
    assert asked < 200


def test_what_cannot_be_coded_changes_nothing(two: Project) -> None:
    codes = codes_of(two)
    document = two.documents.all()[0].id
    before = two.store.dump()
    with pytest.raises(BadSpan):
        apply_everywhere(two, [(document, 0, 4), (document, 5, 9_999_999)], [codes["Execution"]])
    with pytest.raises(TooManyAnswers):
        apply_everywhere(two, [(document, 0, 4)], [codes["UN document"], codes["Satellite imagery"]])
    coder, two.coder = two.coder, None
    with pytest.raises(NoCoder):
        apply_everywhere(two, [(document, 0, 4)], [codes["Execution"]])
    two.coder = coder
    assert two.store.dump() == before
    with two.step("code.retire", {}):
        two.store.insert(RETIREMENT, {"code_id": codes["Execution"], "reason": "", "at": "2026-01-01T00:00:00.000Z"})
        two.codebook.forget()
    with pytest.raises(CodeRetired):
        apply_everywhere(two, [(document, 0, 4)], [codes["Execution"]])


def test_sixty_interviews_are_looked_through_within_a_second(project: Project) -> None:
    line = "The guards watched the camp at night. " + "People walked to the market and back again all day. " * 20
    text = "\n".join([line] * 92)
    assert len(text) > 95_000
    project.documents.add([parsed(f"Interview {n}", f"Interview {n}\n{text}") for n in range(60)])
    code = codes_of(project)["Surveillance"]
    project.documents.text(project.documents.all()[-1].id)
    began = time.perf_counter()
    found = find(project, "the camp", [code], whole=True, grow="sentence")
    looked = time.perf_counter()
    assert len(found.hits) == 60 * 92
    done = apply_everywhere(project, [(hit.document, hit.start, hit.end) for hit in found.hits], [code])
    coded = time.perf_counter()
    assert done.passages == 60 * 92
    # A second on an idle machine; tests run beside others.
    assert looked - began < 3.0, looked - began
    assert coded - looked < 3.0, coded - looked
