"""Steps that are taken back or done again out of their order leave a project that the verbs could have made."""

from __future__ import annotations

import random
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from desktop.core import errors
from desktop.core.errors import CoderAtWork, NotFound, NothingToUndo, StaleStep
from desktop.core.model import Builtin, DocumentState, MemoTarget, StepKind
from desktop.core.naming import name_key
from desktop.core.storage.schema import CODE, DOCUMENT
from desktop.core.verify import verify
from tests.core.making import RandomUser, parsed, small_project
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.model import CodeId, DocumentId, FacetId, StepId
    from desktop.core.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = small_project(tmp_path / "p.testimonia")
    yield made
    assert faults(made) == []
    made.close()


def faults(project: Project) -> list[str]:
    """What ``verify`` finds, and what only the verbs forbid."""
    store = project.store
    found = [str(problem) for problem in verify(project).problems]
    names = [name_key(row["name"]) for row in store.rows(DOCUMENT)]
    found += [f"two documents are called {name}" for name in set(names) if names.count(name) > 1]
    return found


def last(project: Project) -> StepId:
    return project.history(limit=1)[0].id


def code_of(project: Project, name: str) -> CodeId:
    return next(code.id for code in project.codebook.codes() if code.name == name)


def abuse_of(project: Project) -> FacetId:
    return project.codebook.facets()[0].id


def review_of(project: Project) -> DocumentId:
    return project.documents.all()[0].id


def refuse(project: Project, step: StepId, because: str) -> None:
    """Undoing the step is refused, names the later one and leaves every row as it was."""
    before = project.store.dump()
    with pytest.raises(StaleStep) as caught:
        project.undo_step(step)
    assert f"because “{because}”" in caught.value.sentence
    assert project.store.dump() == before


def test_a_deleted_code_does_not_come_back_under_a_deleted_one(project: Project) -> None:
    project.codebook.delete_code(code_of(project, "Execution"))
    first = last(project)
    project.codebook.delete_code(code_of(project, "Unlawful killing"))
    refuse(project, first, "Deleted the code Unlawful killing")
    project.undo()
    project.undo_step(first)
    assert project.codebook.path(code_of(project, "Execution")) == "Unlawful killing › Execution"


def test_a_deleted_code_does_not_come_back_in_a_deleted_facet(project: Project) -> None:
    project.codebook.delete_code(code_of(project, "Surveillance"))
    first = last(project)
    project.codebook.delete_facet(abuse_of(project))
    refuse(project, first, "Deleted the facet Abuse type")


def test_a_removed_answer_does_not_come_back_once_its_code_is_deleted(project: Project) -> None:
    code = code_of(project, "Surveillance")
    segment = project.coding.code_span(review_of(project), 0, 6, [code])
    project.coding.remove(segment, code)
    first = last(project)
    project.codebook.delete_code(code)
    refuse(project, first, "Deleted the code Surveillance")


def test_a_moved_code_does_not_return_under_a_deleted_one(project: Project) -> None:
    project.codebook.move_code(code_of(project, "Execution"), None)
    first = last(project)
    project.codebook.delete_code(code_of(project, "Unlawful killing"))
    refuse(project, first, "Deleted the code Unlawful killing")


def test_moved_codes_do_not_end_in_a_circle(project: Project) -> None:
    killing, execution = code_of(project, "Unlawful killing"), code_of(project, "Execution")
    project.codebook.move_code(execution, None)
    first = last(project)
    project.codebook.move_code(killing, execution)
    refuse(project, first, "Moved Unlawful killing")


@pytest.mark.parametrize("kind", [MemoTarget.CODE, MemoTarget.DOCUMENT, MemoTarget.SEGMENT])
def test_a_memo_does_not_come_back_on_what_is_gone(project: Project, kind: MemoTarget) -> None:
    code, document = code_of(project, "Surveillance"), review_of(project)
    segment = project.coding.mark(document, 0, 6)
    target = {MemoTarget.CODE: code, MemoTarget.DOCUMENT: document, MemoTarget.SEGMENT: segment}[kind]
    project.memos.write(kind, target, "Too wide?")
    project.memos.write(kind, target, "")
    first = last(project)
    if kind is MemoTarget.CODE:
        project.codebook.delete_code(code)
    elif kind is MemoTarget.DOCUMENT:
        project.documents.delete(document)
    else:
        project.coding.delete(segment)
    later = {MemoTarget.CODE: "Deleted the code Surveillance", MemoTarget.DOCUMENT: "Deleted the document Review"}
    refuse(project, first, later.get(kind, "Deleted a segment"))


def test_a_document_does_not_get_back_a_name_that_was_given_away(project: Project) -> None:
    document = review_of(project)
    project.documents.rename(document, "Report")
    renamed = last(project)
    project.documents.add([parsed("REVIEW", "Another text.")])
    refuse(project, renamed, "Imported REVIEW")
    project.documents.delete(document)
    deleted = last(project)
    project.documents.rename(review_of(project), "Report")
    refuse(project, deleted, "Renamed REVIEW to Report")


def test_twins_from_an_exchange_do_not_hinder_each_other(project: Project) -> None:
    one, two = project.documents.add([parsed("One", "1"), parsed("Two", "2")])
    with project.step("document.rename", {"name": "One", "before": "Two"}):
        project.store.update(DOCUMENT, two, {"name": "One"})
    project.documents.delete(one)
    project.undo()
    assert [document.name for document in project.documents.all()][1:] == ["One", "One"]
    project.documents.rename(two, "Two")


def test_the_step_that_took_the_place_is_named_and_no_other(project: Project) -> None:
    document = review_of(project)
    project.coding.delete(project.coding.mark(document, 0, 6))
    deleted = last(project)
    project.coding.code_span(document, 0, 6, [code_of(project, "Surveillance")])
    project.coding.code_span(document, 7, 9, [code_of(project, "UN document")])
    refuse(project, deleted, "Coded Surveillance")


def test_the_step_that_took_the_favourite_is_named(project: Project) -> None:
    first, second = code_of(project, "Surveillance"), code_of(project, "Execution")
    project.codebook.set_shortcut(first, 1)
    project.codebook.set_shortcut(first, None)
    freed = last(project)
    project.codebook.set_shortcut(second, 1)
    project.codebook.recolour_code(first, 3)
    refuse(project, freed, "Set the favourites")
    project.codebook.set_shortcut(second, None)


def test_a_small_number_from_an_exchange_is_not_mistaken_for_a_place(project: Project) -> None:
    document, facet = review_of(project), abuse_of(project)
    with project.step("code.create", {"name": "Seven"}):
        like = project.store.get(CODE, code_of(project, "Surveillance")) or {}
        row = {**like, "name": "Seven", "name_key": "seven"}
        project.store.insert(CODE, {key: row[key] for key in row if key != "id"}, row=7)
    project.codebook.forget()
    created = last(project)
    project.coding.code_span(document, 0, 6, [code_of(project, "Seven")])
    project.coding.mark(document, 7, 12)
    assert project.codebook.code(code_of(project, "Seven")).facet == facet
    refuse(project, created, "Coded Seven")


# doing again


def redo_refused(project: Project, because: str) -> None:
    before = project.store.dump()
    with pytest.raises(StaleStep) as caught:
        project.redo()
    assert "cannot be done again" in caught.value.sentence
    assert f"“{because}”" in caught.value.sentence
    assert project.store.dump() == before


def test_a_code_that_others_use_since_is_not_deleted_again(project: Project) -> None:
    ana, jonas = (coder.id for coder in project.coders.all())
    code = code_of(project, "Surveillance")
    project.codebook.delete_code(code)
    project.undo()
    project.coder = jonas
    project.coding.code_span(review_of(project), 0, 6, [code])
    project.coder = ana
    redo_refused(project, "Coded Surveillance")


def test_a_code_that_has_got_others_under_it_is_not_deleted_again(project: Project) -> None:
    ana, jonas = (coder.id for coder in project.coders.all())
    code = code_of(project, "Surveillance")
    project.codebook.delete_code(code)
    project.undo()
    project.coder = jonas
    project.codebook.create_code(abuse_of(project), "By drones", parent=code)
    project.coder = ana
    redo_refused(project, "Created By drones")


def test_a_facet_that_has_got_a_code_is_not_deleted_again(project: Project) -> None:
    ana, jonas = (coder.id for coder in project.coders.all())
    facet = abuse_of(project)
    project.codebook.delete_facet(facet)
    project.undo()
    project.coder = jonas
    project.codebook.create_code(facet, "Torture")
    project.coder = ana
    redo_refused(project, "Created Torture")


def test_an_answer_is_not_given_again_with_a_code_that_was_taken_back(project: Project) -> None:
    ana, jonas = (coder.id for coder in project.coders.all())
    project.coder = jonas
    code = project.codebook.create_code(abuse_of(project), "Torture")
    project.coder = ana
    project.coding.code_span(review_of(project), 0, 6, [code])
    project.undo()
    project.coder = jonas
    project.undo()
    project.coder = ana
    redo_refused(project, "Undid: Created Torture")
    project.coder = jonas
    project.redo()
    project.coder = ana
    project.redo()
    assert len(project.coding.segments(review_of(project))) == 1


def test_whoever_took_back_the_step_of_another_can_do_it_again(project: Project) -> None:
    ana, jonas = (coder.id for coder in project.coders.all())
    project.documents.set_state(review_of(project), DocumentState.FINISHED)
    done = last(project)
    project.coder = jonas
    project.undo_step(done)
    project.coder = ana
    assert project.redo_candidate() is None
    project.coder = jonas
    project.redo()
    assert project.documents.state(review_of(project), ana) is DocumentState.FINISHED
    assert project.history(limit=1)[0].coder == jonas
    assert project.redo_candidate() is None
    project.coder = ana
    head = project.undo_candidate()
    assert head is not None
    assert head.id == done


# the same from the front: what a verb does not take


def test_what_was_deleted_is_not_given_and_gets_no_memo(project: Project) -> None:
    code, document = code_of(project, "Surveillance"), review_of(project)
    project.codebook.delete_code(code)
    before = project.store.dump()
    with pytest.raises(NotFound):
        project.coding.code_span(document, 0, 6, [code])
    with pytest.raises(NotFound):
        project.memos.write(MemoTarget.CODE, code, "Why?")
    with pytest.raises(NotFound):
        project.codebook.move_code(code_of(project, "Execution"), code)
    with pytest.raises(NotFound):
        project.codebook.set_shortcut(code, 1)
    assert project.store.dump() == before


def test_nothing_lies_under_a_builtin_answer_and_none_moves(project: Project) -> None:
    facet = abuse_of(project)
    unknown = project.codebook.builtin(facet, Builtin.UNKNOWN).id
    with pytest.raises(NotFound):
        project.codebook.create_code(facet, "Under", parent=unknown)
    with pytest.raises(NotFound):
        project.codebook.move_code(unknown, code_of(project, "Surveillance"))


def take_back_or_do_again(project: Project, dice: random.Random, first: int) -> None:
    """Any step that was done since ``first``, whoever did it, undone or not; or what comes next for redo."""
    heads = [head for head in project.history(limit=60) if head.number > first and head.kind is StepKind.DO]
    if heads and dice.random() < 0.7:
        project.undo_step(dice.choice(heads).id)
    else:
        project.redo()


@pytest.mark.parametrize("seed", range(scale(8, 150)))
def test_whatever_is_taken_back_in_whatever_order(tmp_path: Path, seed: int) -> None:
    project = small_project(tmp_path / "any.testimonia")
    user, dice = RandomUser(project, 500 + seed), random.Random(seed)
    coders = [coder.id for coder in project.coders.all()]
    first = project.step_count()
    taken = refused = 0
    for _ in range(90):
        project.coder = dice.choice(coders)
        user.act()
        project.coder = dice.choice(coders)
        before, steps = project.store.dump(), project.step_count()
        with suppress(errors.TestimoniaError):
            take_back_or_do_again(project, dice, first)
        if project.step_count() > steps:
            taken += 1
            assert faults(project) == []
        else:
            refused += 1
            assert project.store.dump() == before
    assert taken
    assert refused
    project.close()


def test_whoever_codes_now_is_not_taken_away(project: Project) -> None:
    """As the single step, by Ctrl+Z and from the history; as somebody else it goes, and comes back by redoing."""
    before = project.coder
    late = project.coders.add("Late comer")
    step = last(project)
    project.coder = late
    with pytest.raises(CoderAtWork) as refused:
        project.undo_step(step)
    assert "you are coding as Late comer" in refused.value.sentence
    assert project.coders.get(late).name == "Late comer"
    assert last(project) == step
    project.coder = before
    project.undo_step(step)
    assert project.coders.by_name("Late comer") is None
    project.redo_step(step)
    assert project.coders.get(late).name == "Late comer"


@pytest.mark.parametrize("adds", ["Ana", None])
def test_nor_by_undoing_what_was_done_last(project: Project, adds: str | None) -> None:
    """Who added a coder has that as the last step; whoever was added has none of their own yet."""
    coder = project.coders.by_name(adds) if adds else None
    project.coder = coder.id if coder is not None else None
    late = project.coders.add("Late comer")
    project.coder = late
    with pytest.raises(NothingToUndo):
        project.undo()
    assert project.coders.get(late).name == "Late comer"
