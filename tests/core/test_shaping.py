"""Segments split, joined, united and given to other codes: exact slices, nothing lost, one step and one undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core import errors, shaping
from desktop.core.errors import (
    BadPeriod,
    NothingToSplit,
    NotNeighbours,
    NotYours,
    NoWords,
    ReadOnly,
)
from desktop.core.model import Basis, Certainty, CodeId, MemoTarget, SegmentId
from desktop.core.project import Project
from desktop.core.storage.schema import CODE_EXAMPLE, CONFIRMATION, REVISION
from tests.core.making import TEXT, RandomUser, codes_of, parsed, small_project
from tests.core.verbs_shaping import VERBS
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.model import DocumentId, Segment


def document_of(project: Project) -> DocumentId:
    return project.documents.all()[0].id


def span_of(words: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def marked(project: Project, words: str, *names: str) -> SegmentId:
    codes = codes_of(project)
    return project.coding.code_span(document_of(project), *span_of(words), [codes[name] for name in names])


def quotes(project: Project) -> list[str]:
    segments = project.coding.segments(document_of(project), [project.coder] if project.coder else [])
    return [project.coding.quote(segment) for segment in segments]


def names_of(project: Project, segment: SegmentId) -> set[str]:
    return {project.codebook.code(coding.code).name for coding in project.coding.segment(segment).codings}


def one_step(project: Project, act: Callable[[], Any]) -> Any:
    """Do something that must be one step, and see that one undo puts every row back."""
    before, steps = project.store.dump(), project.step_count()
    result = act()
    after = project.store.dump()
    assert project.step_count() == steps + 1
    assert after != before
    project.undo()
    assert project.store.dump() == before
    project.redo()
    assert project.store.dump() == after
    return result


def test_a_split_gives_both_parts_everything_but_the_memo(project: Project) -> None:
    segment = marked(project, "She said: “We were told to stand in front.”", "Surveillance", "UN document")
    first = project.coding.segment(segment).codings[0]
    project.coding.qualify(first.id, certainty=Certainty.UNSURE, basis=Basis.INFERRED, note="she may be quoting")
    project.memos.write(MemoTarget.SEGMENT, segment, "ask again")
    at = TEXT.index(" “We were")
    one, other = one_step(project, lambda: shaping.split(project, segment, at))
    assert one == segment
    assert quotes(project) == ["She said:", "“We were told to stand in front.”"]
    for part in (one, other):
        codings = {c.code: c for c in project.coding.segment(part).codings}
        assert names_of(project, part) == {"Surveillance", "UN document"}
        said = codings[first.code]
        assert (said.certainty, said.basis, said.note) == (Certainty.UNSURE, Basis.INFERRED, "she may be quoting")
        assert said.created_at == first.created_at
    assert project.memos.text(MemoTarget.SEGMENT, one) == "ask again"
    assert project.memos.text(MemoTarget.SEGMENT, other) == ""


def test_a_split_keeps_what_was_confirmed_and_the_example(project: Project) -> None:
    segment = marked(project, "She said: “We were told to stand in front.”", "Surveillance")
    code = codes_of(project)["Surveillance"]
    (coding,) = project.coding.segment(segment).codings
    moment = "2026-01-01T00:00:00.000Z"
    with project.step("test.confirm", {}, segment=segment):
        revision = project.store.insert(
            REVISION, {"code_id": code, "number": 1, "at": moment, "reason": "", "content": "{}"}
        )
        project.store.insert(
            CONFIRMATION, {"coding_id": coding.id, "revision_id": revision, "coder_id": project.coder, "at": moment}
        )
        project.store.insert(CODE_EXAMPLE, {"code_id": code, "segment_id": segment, "kind": "example", "note": ""})
    one, other = one_step(project, lambda: shaping.split(project, segment, TEXT.index(" “We")))
    confirmed = {row["coding_id"]: row["revision_id"] for row in project.store.rows(CONFIRMATION)}
    codings = [project.coding.segment(part).codings[0].id for part in (one, other)]
    assert confirmed == dict.fromkeys(codings, revision)
    assert [row["segment_id"] for row in project.store.rows(CODE_EXAMPLE)] == [one]
    one_step(project, lambda: shaping.join(project, one, other))
    assert len(list(project.store.rows(CONFIRMATION))) == 1


def test_a_split_onto_segments_that_are_there_unites_with_them(project: Project) -> None:
    there = marked(project, "“We were told to stand in front.”", "Execution")
    segment = marked(project, "She said: “We were told to stand in front.”", "Surveillance")
    _, other = one_step(project, lambda: shaping.split(project, segment, TEXT.index(" “We")))
    assert other == there
    assert names_of(project, there) == {"Execution", "Surveillance"}


@pytest.mark.parametrize("words", ["", "She said:", "She said: “We were told to stand in front.”"])
def test_nothing_is_split_at_an_edge(project: Project, words: str) -> None:
    segment = marked(project, "She said: “We were told to stand in front.”", "Surveillance")
    found = project.coding.segment(segment)
    before = project.store.dump()
    at = {"": found.start, "She said:": found.end + 3}.get(words, found.end)
    with pytest.raises(NothingToSplit):
        shaping.split(project, segment, at)
    assert project.store.dump() == before


@pytest.mark.parametrize(("words", "at"), [("👩‍👩‍👧", 2), ("e\u0301tude", 1)])
def test_a_split_never_cuts_a_character(project: Project, words: str, at: int) -> None:
    begin = TEXT.index(words)
    segment = project.coding.mark(document_of(project), begin - 5, begin + len(words))
    one_step(project, lambda: shaping.split(project, segment, begin + at))
    assert quotes(project) == [TEXT[begin - 5 : begin].strip(), words]


def test_joining_takes_in_what_lies_between(project: Project) -> None:
    one = marked(project, "People are watched", "Surveillance")
    other = marked(project, "than ten years ago.", "UN document")
    project.memos.write(MemoTarget.SEGMENT, one, "first")
    project.memos.write(MemoTarget.SEGMENT, other, "second")
    first, second = project.coding.segment(one), project.coding.segment(other)
    assert shaping.between(TEXT, second, first) == len("more closely")
    assert shaping.neighbours(project, other) == (first, None)
    kept = one_step(project, lambda: shaping.join(project, other, one))
    assert kept == one
    assert quotes(project) == ["People are watched more closely than ten years ago."]
    assert names_of(project, one) == {"Surveillance", "UN document"}
    assert project.memos.text(MemoTarget.SEGMENT, one) == "first\n\nsecond"


def test_what_was_said_of_the_same_code_is_kept_of_both(project: Project) -> None:
    one = marked(project, "People are watched", "Surveillance", "Execution")
    other = marked(project, "than ten years ago.", "Surveillance", "Execution")
    first, second = project.coding.segment(one).codings, project.coding.segment(other).codings
    project.coding.qualify(first[0].id, certainty=None, basis=Basis.STATED, note="as she says")
    project.coding.qualify(second[0].id, certainty=Certainty.UNSURE, basis=Basis.INFERRED, note="by camera?")
    project.coding.qualify(first[1].id, certainty=Certainty.SURE, basis=None, note="the same")
    project.coding.qualify(second[1].id, certainty=Certainty.UNSURE, basis=None, note="the same")
    kept = one_step(project, lambda: shaping.join(project, one, other))
    found = project.coding.segment(kept).codings
    assert [(c.certainty, c.basis, c.note) for c in found] == [
        (Certainty.UNSURE, Basis.STATED, "as she says\n\nby camera?"),
        (Certainty.UNSURE, None, "the same"),  # a doubt of either stays one
    ]


def test_joining_onto_a_third_segment_unites_all(project: Project) -> None:
    one = marked(project, "People are watched", "Surveillance")
    other = marked(project, "than ten years ago.", "UN document")
    marked(project, "People are watched more closely than ten years ago.", "Execution")
    one_step(project, lambda: shaping.join(project, one, other))
    assert quotes(project) == ["People are watched more closely than ten years ago."]
    assert names_of(project, one) == {"Surveillance", "UN document", "Execution"}


def test_only_own_segments_of_one_document_are_joined(project: Project) -> None:
    mine = marked(project, "People are watched", "Surveillance")
    (second,) = project.documents.add([parsed("Second")])
    far = project.coding.mark(second, 0, 6)
    for ids in ((mine, far), (mine, mine)):
        with pytest.raises(NotNeighbours):
            shaping.join(project, *ids)
    mine_coder, project.coder = project.coder, project.coders.all()[1].id
    before = project.store.dump()
    for act in (
        lambda: shaping.split(project, mine, 8),
        lambda: shaping.join(project, mine, far),
        lambda: shaping.copy_to(project, mine, [codes_of(project)["Execution"]]),
        lambda: shaping.recode(project, mine, codes_of(project)["Surveillance"], codes_of(project)["Execution"]),
    ):
        with pytest.raises(NotYours):
            act()
    assert project.store.dump() == before
    project.coder = mine_coder


def test_a_copy_keeps_what_was_said_and_a_recoding_replaces(project: Project) -> None:
    segment = marked(project, "She said:", "UN document", "Surveillance")
    codes = codes_of(project)
    of = next(c for c in project.coding.segment(segment).codings if c.code == codes["UN document"])
    project.coding.qualify(of.id, certainty=Certainty.SURE, basis=None, note="n")
    one_step(project, lambda: shaping.copy_to(project, segment, [codes["Satellite imagery"]], of=of.id))
    found = {c.code: c for c in project.coding.segment(segment).codings}
    assert names_of(project, segment) == {"UN document", "Surveillance", "Satellite imagery"}
    assert (found[codes["Satellite imagery"]].certainty, found[codes["Satellite imagery"]].note) == (
        Certainty.SURE,
        "n",
    )
    one_step(project, lambda: shaping.recode(project, segment, codes["UN document"], codes["Satellite imagery"]))
    assert names_of(project, segment) == {"Surveillance", "Satellite imagery"}
    one_step(project, lambda: shaping.recode(project, segment, codes["Surveillance"], codes["Execution"]))
    assert names_of(project, segment) == {"Execution", "Satellite imagery"}
    count = project.step_count()
    shaping.recode(project, segment, codes["Surveillance"], codes["Execution"])
    assert project.step_count() == count, "there was no such coding"


def test_words_become_a_code_once(project: Project) -> None:
    facet = project.codebook.facets()[0].id
    document = document_of(project)
    span = span_of("told to stand in front")
    segment, code = one_step(project, lambda: shaping.in_vivo(project, facet, document, span))
    assert project.codebook.code(code).name == "told to stand in front"
    assert names_of(project, segment) == {"told to stand in front"}
    project.codebook.rename_code(code, "Told to STAND in front")
    _, same = shaping.in_vivo(project, facet, document, span)
    assert same == code
    with pytest.raises(NoWords):
        shaping.in_vivo(project, facet, document, span_of(": “"))


def test_a_period_is_taken_from_words_that_say_one(project: Project) -> None:
    facet = project.codebook.facets()[2].id
    document = document_of(project)
    _, code = shaping.in_vivo(project, facet, document, span_of("2016"))
    assert project.codebook.code(code).edtf == "2016"
    before = project.store.dump()
    with pytest.raises(BadPeriod):
        shaping.in_vivo(project, facet, document, span_of("She said"))
    assert project.store.dump() == before


def test_twins_are_found_and_made_one(project: Project) -> None:
    document = document_of(project)
    start, end = span_of("She said: “We were told to stand in front.”")
    one = project.coding.mark(document, start, end)
    two = project.coding.mark(document, start - 1, end)
    assert [pair.why for pair in shaping.duplicates(project, document)] == ["same"]
    kept = one_step(project, lambda: shaping.unite(project, [one, two]))
    assert kept == two
    assert shaping.duplicates(project, document) == []
    near = project.coding.mark(document, start, end - 1)
    assert [(pair.why, set(pair.ids)) for pair in shaping.duplicates(project, document)] == [("nearly", {near, two})]
    project.coding.delete(near)
    inner = marked(project, "told to stand", "Surveillance")
    assert shaping.duplicates(project, document) == [], "different codes"
    project.coding.apply(two, codes_of(project)["Surveillance"])
    assert [(pair.why, set(pair.ids)) for pair in shaping.duplicates(project, document)] == [("inside", {inner, two})]
    project.coding.delete(inner)
    beyond = "in front.”\nقالت امرأة"
    later = marked(project, beyond, "Surveillance")
    assert [(pair.why, set(pair.ids)) for pair in shaping.duplicates(project, document)] == [
        ("overlapping", {later, two})
    ]
    kept = one_step(project, lambda: shaping.unite(project, [two, later]))
    joined = project.coding.segment(kept)
    assert (joined.start, joined.end) == (start - 1, span_of(beyond)[1])
    project.coder = project.coders.all()[1].id
    assert shaping.duplicates(project, document) == [], "others' are their own"


def test_many_segments_are_looked_through_quickly(project: Project) -> None:
    import time

    text = "word " * 40_000
    (document,) = project.documents.add([parsed("Long", text)])
    with project.step("test.many", {}, document=document):
        for at in range(4900):
            project.coding.mark(document, at * 40, at * 40 + 200)
    segments = project.coding.segments(document)
    began = time.perf_counter()
    assert shaping.twins(text, segments) == []
    assert time.perf_counter() - began < 2.0


def test_nothing_is_shaped_for_reading_only(tmp_path: Path) -> None:
    with small_project(tmp_path / "r.testimonia") as made:
        segment = marked(made, "She said: “We", "Surveillance")
        coder, facet, document = made.coder, made.codebook.facets()[0].id, document_of(made)
    with Project.open(tmp_path / "r.testimonia", read_only=True) as project:
        project.coder = coder
        for act in (
            lambda: shaping.split(project, segment, TEXT.index(" “We")),
            lambda: shaping.in_vivo(project, facet, document, span_of("told to stand")),
            lambda: shaping.copy_to(project, segment, [codes_of(project)["Execution"]]),
        ):
            with pytest.raises(ReadOnly):
                act()


SIGNS = "ab c.\r\n é한ا漢😀👩\u200d\u0301\u2028“"


@given(st.text(st.sampled_from(SIGNS), min_size=4, max_size=40), st.data())
@settings(
    max_examples=scale(40, 400),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_split_and_joined_again_it_is_what_it_was(project: Project, text: str, data: st.DataObject) -> None:
    (document,) = project.documents.add([parsed("Text", text)])
    stored = project.documents.text(document)
    if len(stored) < 2:
        return
    start = data.draw(st.integers(0, len(stored) - 1))
    end = data.draw(st.integers(start + 1, len(stored)))
    at = data.draw(st.integers(start, end))
    start, end = (start, end) if not stored[start:end].strip() else _trim(stored, start, end)
    codes = list(codes_of(project).values())[:2]
    segment = project.coding.code_span(document, start, end, codes)
    project.memos.write(MemoTarget.SEGMENT, segment, "memo")
    before = _shape(project, document)
    rows = project.store.dump()
    try:
        one, other = shaping.split(project, segment, at)
    except NothingToSplit:
        assert project.store.dump() == rows
        return
    parts = [project.coding.quote(project.coding.segment(part)) for part in (one, other)]
    assert all(part in stored and part.strip() for part in parts)
    assert stored[start:end].startswith(parts[0])
    assert stored[start:end].endswith(parts[1])
    assert "".join(parts) == stored[start:end] or stored[start + len(parts[0]) : end - len(parts[1])].isspace()
    shaping.join(project, other, one)
    assert _shape(project, document) == before
    project.undo()
    project.undo()
    assert project.store.dump() == rows


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    inside = text[start:end]
    return start + len(inside) - len(inside.lstrip()), end - len(inside) + len(inside.rstrip())


def _shape(project: Project, document: DocumentId) -> list[tuple[int, int, set[CodeId], str]]:
    def of(segment: Segment) -> tuple[int, int, set[CodeId], str]:
        memo = project.memos.text(MemoTarget.SEGMENT, segment.id)
        return segment.start, segment.end, {coding.code for coding in segment.codings}, memo

    return [of(segment) for segment in project.coding.segments(document)]


@pytest.mark.parametrize("seed", range(scale(2, 20)))
def test_random_shaping_is_undone_row_for_row(tmp_path: Path, seed: int) -> None:
    project = small_project(tmp_path / "random.testimonia")
    user = RandomUser(project, seed)
    document = document_of(project)
    codes = list(codes_of(project).values())
    for _ in range(12):
        project.coding.code_span(document, *user.span(document), [user.random.choice(codes)])
    beginning, first = project.store.dump(), project.step_count()
    for _ in range(80):
        before = project.step_count()
        verb = user.random.choice(VERBS)
        try:
            verb(user)
        except errors.TestimoniaError:
            assert project.step_count() == before
        assert project.step_count() <= before + 1
        user.done[verb.__name__] = user.done.get(verb.__name__, 0) + project.step_count() - before
    end = project.store.dump()
    assert sum(1 for number in user.done.values() if number) >= 5, user.done
    for _ in range(project.step_count() - first):
        project.undo()
    assert project.store.dump() == beginning
    assert end != beginning
    project.close()
