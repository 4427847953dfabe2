"""Sets of answers: naming, changing and giving them, and what became of codes that are gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.errors import (
    BadName,
    NameTaken,
    NotFound,
    NothingToGive,
    NothingToName,
    NotYours,
    TooManyAnswers,
)
from desktop.core.model import Builtin, Cardinality, Certainty, CodingId
from desktop.core.storage.schema import CODE, RETIREMENT
from tests.core.making import codes_of

if TYPE_CHECKING:
    from desktop.core.model import CodeId, SegmentId
    from desktop.core.project import Project


def answers(project: Project, segment: SegmentId) -> set[CodeId]:
    return {coding.code for coding in project.coding.segment(segment).codings}


def test_sets_are_named_listed_changed_moved_and_deleted(project: Project) -> None:
    codes, sets = codes_of(project), project.answer_sets
    beginning, first = project.store.dump(), project.step_count()
    one = sets.create("Seen from above", [codes["Satellite imagery"], codes["Surveillance"]])
    two = sets.create(" Killed ", [codes["Execution"]])
    assert [(each.name, each.codes) for each in sets.all()] == [
        ("Seen from above", (codes["Surveillance"], codes["Satellite imagery"])),
        ("Killed", (codes["Execution"],)),
    ]
    sets.rename(two, "Shot")
    sets.move(two, one)
    assert sets.change(one, [codes["Surveillance"]])
    assert not sets.change(one, [codes["Surveillance"]])
    assert [(each.name, each.codes) for each in sets.all()] == [
        ("Shot", (codes["Execution"],)),
        ("Seen from above", (codes["Surveillance"],)),
    ]
    assert sets.named("SHOT") == sets.get(two)
    sets.delete(one)
    with pytest.raises(NotFound):
        sets.get(one)
    end, made = project.store.dump(), project.step_count() - first
    assert made == 6
    for _ in range(made):
        project.undo()
    assert project.store.dump() == beginning
    for _ in range(made):
        project.redo()
    assert project.store.dump() == end


def test_what_cannot_be_a_set_is_refused(project: Project) -> None:
    codes, sets = codes_of(project), project.answer_sets
    sets.create("Shot", [codes["Execution"]])
    before = project.store.dump()
    with pytest.raises(NameTaken):
        sets.create("shot", [codes["Execution"]])
    with pytest.raises(BadName):
        sets.create(" ", [codes["Execution"]])
    with pytest.raises(NothingToName):
        sets.create("Nothing", [])
    with pytest.raises(TooManyAnswers):
        sets.create("Both", [codes["Satellite imagery"], codes["UN document"]])
    assert project.store.dump() == before


def test_giving_a_set_is_one_step_that_names_it(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    row = project.answer_sets.create("Above", [codes["Satellite imagery"], codes["Surveillance"]])
    before, steps = project.store.dump(), project.step_count()
    given = project.answer_sets.apply(row, (document, 0, 6))
    assert answers(project, given.segment) == {codes["Satellite imagery"], codes["Surveillance"]}
    assert given.left_out == ()
    assert project.step_count() == steps + 1
    head = project.history(limit=1)[0]
    assert (head.action, head.args["set"], head.segment) == ("coding.apply_set", "Above", given.segment)
    project.undo()
    assert project.store.dump() == before


def test_a_set_takes_the_place_of_answers_as_single_answers_do(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    segment = project.coding.code_span(document, 0, 6, [codes["UN document"], codes["Execution"]])
    row = project.answer_sets.create("Above", [codes["Satellite imagery"], codes["Surveillance"]])
    assert project.answer_sets.apply(row, segment).segment == segment
    assert answers(project, segment) == {codes["Satellite imagery"], codes["Surveillance"], codes["Execution"]}


def test_codes_that_are_gone_are_left_out_by_name_and_merged_ones_followed(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    row = project.answer_sets.create("Mixed", [codes["Execution"], codes["Surveillance"], codes["UN document"]])
    with project.step("test.merge"):
        project.store.update(CODE, codes["Execution"], {"merged_into": codes["Unlawful killing"]})
        values = {"code_id": codes["UN document"], "reason": "", "at": "2026-01-01T00:00:00.000Z"}
        project.store.insert(RETIREMENT, values)
    given = project.answer_sets.apply(row, (document, 0, 6))
    assert answers(project, given.segment) == {codes["Unlawful killing"], codes["Surveillance"]}
    assert given.left_out == ("UN document",)
    project.codebook.delete_code(codes["Surveillance"])
    project.codebook.delete_code(codes["Unlawful killing"])
    steps = project.step_count()
    with pytest.raises(NothingToGive, match="Mixed"):
        project.answer_sets.apply(row, (document, 0, 6))
    assert project.step_count() == steps


def test_of_answers_that_no_longer_go_together_the_first_is_given(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    abuse = project.codebook.code(codes["Surveillance"]).facet
    row = project.answer_sets.create("Both", [codes["Execution"], codes["Surveillance"]])
    project.codebook.change_facet(abuse, cardinality=Cardinality.ONE, required=True)
    given = project.answer_sets.apply(row, (document, 0, 6))
    assert answers(project, given.segment) == {codes["Execution"]}
    assert given.left_out == ("Surveillance",)


def test_nobody_gives_a_set_to_somebody_elses_segment(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    segment = project.coding.code_span(document, 0, 6, [codes["Execution"]])
    row = project.answer_sets.create("Above", [codes["Satellite imagery"]])
    project.coder = project.coders.all()[1].id
    before = project.store.dump()
    with pytest.raises(NotYours):
        project.answer_sets.apply(row, segment)
    assert project.store.dump() == before


# ticks and certainty


def test_ticks_and_unticks_together_are_one_step_and_keep_what_stays(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    abuse = project.codebook.code(codes["Surveillance"]).facet
    segment = project.coding.code_span(
        document, 0, 6, [codes["Surveillance"], codes["Execution"], codes["UN document"]]
    )
    kept = next(one for one in project.coding.segment(segment).codings if one.code == codes["Surveillance"])
    project.coding.qualify(kept.id, certainty=Certainty.UNSURE, basis=None, note="seen from afar")
    before, steps = project.store.dump(), project.step_count()
    assert project.coding.set_answers(segment, abuse, [codes["Unlawful killing"], codes["Surveillance"]])
    assert project.step_count() == steps + 1
    assert answers(project, segment) == {codes["Surveillance"], codes["Unlawful killing"], codes["UN document"]}
    after = next(one for one in project.coding.segment(segment).codings if one.code == codes["Surveillance"])
    assert (after.id, after.note) == (kept.id, "seen from afar")
    assert not project.coding.set_answers(segment, abuse, [codes["Surveillance"], codes["Unlawful killing"]])
    project.undo()
    assert project.store.dump() == before


def test_ticks_that_do_not_go_together_or_belong_elsewhere_are_refused(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    source = project.codebook.code(codes["UN document"]).facet
    abuse = project.codebook.code(codes["Surveillance"]).facet
    segment = project.coding.code_span(document, 0, 6, [codes["Surveillance"]])
    before = project.store.dump()
    with pytest.raises(TooManyAnswers):
        project.coding.set_answers(segment, source, [codes["UN document"], codes["Satellite imagery"]])
    unknown = project.codebook.builtin(abuse, Builtin.UNKNOWN).id
    with pytest.raises(TooManyAnswers):
        project.coding.set_answers(segment, abuse, [codes["Surveillance"], unknown])
    with pytest.raises(NotFound):
        project.coding.set_answers(segment, source, [codes["Execution"]])
    assert project.store.dump() == before


def test_not_sure_of_several_codings_is_one_step(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    segment = project.coding.code_span(document, 0, 6, [codes["Surveillance"], codes["UN document"]])
    rows = [one.id for one in project.coding.segment(segment).codings]
    before, steps = project.store.dump(), project.step_count()
    assert project.coding.set_certainty(rows, Certainty.UNSURE)
    assert not project.coding.set_certainty(rows, Certainty.UNSURE)
    assert project.step_count() == steps + 1
    assert {one.certainty for one in project.coding.segment(segment).codings} == {Certainty.UNSURE}
    project.coder = project.coders.all()[1].id
    with pytest.raises(NotYours):
        project.coding.set_certainty(rows, None)
    project.coder = project.coders.all()[0].id
    project.undo()
    assert project.store.dump() == before
    with pytest.raises(NotFound):
        project.coding.set_certainty([], None)


def test_of_answers_too_many_some_may_go(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    source = project.codebook.code(codes["UN document"]).facet
    heard = project.codebook.create_code(source, "Hearsay")
    segment = project.coding.code_span(document, 0, 6, [codes["UN document"]])
    for code in (codes["Satellite imagery"], heard):
        project.coding.apply(segment, code, keep_others=True)
    assert not project.coding.set_answers(segment, source, [heard, codes["UN document"], codes["Satellite imagery"]])
    assert project.coding.set_answers(segment, source, [heard, codes["UN document"]])
    assert answers(project, segment) == {heard, codes["UN document"]}


def test_a_note_is_one_step_of_its_own(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    segment = project.coding.code_span(document, 0, 6, [codes["Surveillance"]])
    row = project.coding.segment(segment).codings[0].id
    assert project.coding.note(row, "  From the second tape.\n")
    assert not project.coding.note(row, "From the second tape.")
    assert project.coding.segment(segment).codings[0].note == "From the second tape."
    head = project.history(limit=1)[0]
    assert (head.action, head.args) == ("coding.note", {"code": "Surveillance", "start": 0, "end": 6})
    project.coder = project.coders.all()[1].id
    with pytest.raises(NotYours):
        project.coding.note(row, "mine")
    with pytest.raises(NotFound):
        project.coding.note(CodingId(1), "nothing")
