"""Documents filtered, sorted and in groups."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core import several_documents
from desktop.core.documents import Progress
from desktop.core.model import Document, DocumentId, DocumentState
from desktop.core.queries.code_search_folding import fold
from desktop.core.queries.documents_list import (
    Arrangement,
    Facts,
    Group,
    Heading,
    Order,
    arranged,
    folded,
    last_worked,
    natural,
    words_of,
)
from tests.core.making import codes_of, parsed, small_project
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = small_project(tmp_path / "p.testimonia")
    made.documents.add([parsed(name) for name in ("Interview 10", "interview 9", "Überblick")])
    yield made
    made.close()


def facts(project: Project) -> Facts:
    states = {key: state for (key, _coder), state in project.documents.states().items()}
    assert project.coder is not None
    coder = project.coder
    return Facts(
        lambda document: states.get(document, DocumentState.TO_DO),
        lambda: project.documents.progress(coder),
        lambda: last_worked(project, coder),
    )


def names(project: Project, how: Arrangement, query: str = "") -> list[str]:
    rows = arranged(project.documents.all(), words_of(query), how, facts(project))
    return [f"[{row.key} {row.count}]" if isinstance(row, Heading) else row.name for row in rows]


def test_names_are_sorted_as_people_do(project: Project) -> None:
    assert names(project, Arrangement(order=Order.NAME)) == ["interview 9", "Interview 10", "Review", "Überblick"]
    assert names(project, Arrangement(order=Order.NAME, turned=True))[0] == "Überblick"
    assert names(project, Arrangement(), "INTER 1") == ["Interview 10"]
    assert natural("a" + "9" * 5000) > natural("a1")


def test_what_was_worked_on_last_comes_first(project: Project) -> None:
    review, ten = project.documents.all()[:2]
    code = codes_of(project)["Surveillance"]
    for document in (ten, review):
        project.coding.code_span(document.id, 0, 4, [code])
    worked = last_worked(project, project.coder)
    assert worked[review.id] >= worked[ten.id]
    assert set(names(project, Arrangement(order=Order.WORKED))[:2]) == {"Review", "Interview 10"}
    assert names(project, Arrangement(only_open=True)) == ["Review", "Interview 10"]
    assert last_worked(project, None) == {}


def test_progress_length_and_dates(project: Project) -> None:
    ids = [document.id for document in project.documents.all()]
    project.documents.set_state(ids[2], DocumentState.FINISHED)
    assert names(project, Arrangement(order=Order.PROGRESS))[-1] == "interview 9"
    project.documents.add([parsed("Long", "word " * 500), parsed("Short", "one")])
    lengths = names(project, Arrangement(order=Order.LENGTH))
    assert (lengths[0], lengths[-1]) == ("Long", "Short")
    assert names(project, Arrangement(order=Order.ADDED))[-1] == "Review"


def test_groups_have_headings_and_fold(project: Project) -> None:
    ids = [document.id for document in project.documents.all()]
    several_documents.describe(project, ids[1:3], "Interview")
    several_documents.set_states(project, ids[:2], DocumentState.FINISHED)
    kinds = Arrangement(group=Group.KIND)
    assert names(project, kinds) == ["[Interview 2]", "Interview 10", "interview 9", "[ 2]", "Review", "Überblick"]
    assert names(project, replace(kinds, folded=frozenset(["Interview"]))) == [
        "[Interview 2]",
        "[ 2]",
        "Review",
        "Überblick",
    ]
    assert names(project, Arrangement(group=Group.STATE))[0] == "[todo 2]"
    assert names(project, Arrangement(state=DocumentState.FINISHED)) == ["Review", "Interview 10"]


def test_several_are_one_step_and_one_undo(project: Project) -> None:
    ids = [document.id for document in project.documents.all()]
    code = codes_of(project)["Surveillance"]
    project.coding.code_span(ids[0], 0, 4, [code])
    rows = project.store.dump()
    steps = project.step_count()
    several_documents.set_states(project, ids, DocumentState.FINISHED)
    several_documents.describe(project, ids, "Report")
    several_documents.describe(project, ids, "")
    assert [(each, n) for each, n in several_documents.impact(project, ids).per_coder] == [("Ana Ruiz", 1)]
    several_documents.delete(project, ids)
    assert project.step_count() == steps + 4
    assert project.documents.all() == []
    for _ in range(4):
        project.undo()
    assert project.store.dump() == rows


def test_one_of_several_is_told_as_one(project: Project) -> None:
    one = [project.documents.all()[0].id]
    several_documents.set_states(project, one, DocumentState.FINISHED)
    several_documents.describe(project, one, "Report")
    several_documents.delete(project, one)
    assert [head.action for head in project.history(limit=3)] == [
        "document.delete",
        "document.describe",
        "document.state",
    ]


def test_what_is_kept_comes_back_and_anything_else_is_plain() -> None:
    how = Arrangement(Order.NAME, True, Group.STATE, DocumentState.FINISHED, True, frozenset(["todo"]))
    assert Arrangement.from_json(how.as_json()) == how
    others: tuple[object, ...] = (None, [], {}, {**how.as_json(), "order": "none"}, {**how.as_json(), "folded": 3})
    for other in others:
        assert Arrangement.from_json(other) == Arrangement()


def made(number: int, name: str, kind: str) -> Document:
    stamp = f"2026-01-01T00:00:{number % 60:02}.000Z"
    empty = ("", "", 0, "", "", "")
    return Document(DocumentId(number), name, kind, number, 0, 1, number, number, "", *empty, stamp, None, ())  # type: ignore[arg-type]


@settings(max_examples=scale(80, 800), deadline=None)
@given(
    st.lists(st.tuples(st.text(max_size=6), st.sampled_from(["", "A", "b"])), max_size=12),
    st.sampled_from(list(Order)),
    st.sampled_from(list(Group)),
    st.booleans(),
    st.text(max_size=2),
)
def test_every_arrangement_shows_each_that_fits_once(
    given_documents: list[tuple[str, str]], order: Order, group: Group, turned: bool, query: str
) -> None:
    documents = [made(number, name, kind) for number, (name, kind) in enumerate(given_documents)]
    all_states = list(DocumentState)
    about = Facts(
        lambda document: all_states[document % 3],
        lambda: {DocumentId(number): Progress(4, number % 5) for number in range(0, 12, 2)},
        lambda: {DocumentId(number): f"{number % 4}" for number in range(0, 12, 3)},
    )
    words = words_of(query)
    plain = arranged(documents, words, Arrangement(), about)
    rows = arranged(documents, words, Arrangement(order, turned, group), about)
    shown = [row.id for row in rows if isinstance(row, Document)]
    assert sorted(shown) == sorted(row.id for row in plain if isinstance(row, Document))
    headings = [row for row in rows if isinstance(row, Heading)]
    assert bool(headings) == bool(group is not Group.NONE and shown)
    if headings:
        assert sum(row.count for row in headings) == len(shown)
        assert isinstance(rows[0], Heading)


@settings(max_examples=scale(300, 3000), deadline=None)
@given(st.one_of(st.text(alphabet=st.characters(max_codepoint=127), max_size=30), st.text(max_size=12)))
def test_the_short_way_of_folding_is_folding(text: str) -> None:
    assert folded(text) == fold(text).text
