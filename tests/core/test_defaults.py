"""Answers for whole documents: what inherits them, what counts, what takes their place."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from desktop.core import errors
from desktop.core.comparing import coder_differences, compare_coders
from desktop.core.errors import NotFound, ReadOnly, TooManyAnswers
from desktop.core.model import Builtin, Cardinality, DocumentState
from desktop.core.project import Project
from desktop.core.storage import reading
from tests.core import verbs_answers
from tests.core.making import VERBS, RandomUser, codes_of, parsed, small_project
from tests.scale import scale

if TYPE_CHECKING:
    from pathlib import Path


def test_segments_inherit_what_they_do_not_say_themselves(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    plain = project.coding.code_span(document, 0, 6, [codes["Surveillance"]])
    other = project.coding.code_span(document, 7, 10, [codes["Satellite imagery"]])
    assert project.defaults.set(document, [codes["UN document"]])
    assert project.defaults.of(document) == (codes["UN document"],)
    assert project.defaults.inherited(project.coding.segment(plain)) == (codes["UN document"],)
    assert project.defaults.inherited(project.coding.segment(other)) == ()
    project.coding.remove(other, codes["Satellite imagery"])
    assert project.defaults.inherited(project.coding.segment(other)) == (codes["UN document"],)
    builtin = project.codebook.builtin(project.codebook.code(codes["UN document"]).facet, Builtin.UNKNOWN)
    project.coding.apply(other, builtin.id)
    assert project.defaults.inherited(project.coding.segment(other)) == ()


def test_a_builtin_answer_can_be_the_answer_of_a_document(project: Project) -> None:
    document = project.documents.all()[0].id
    facets = {facet.name: facet.id for facet in project.codebook.facets()}
    absent = project.codebook.builtin(facets["Time period"], Builtin.NOT_STATED)
    project.defaults.set(document, [absent.id])
    assert project.defaults.facets(document) == {facets["Time period"]}


def test_what_is_inherited_answers_the_facet_in_every_count(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    facets = {facet.name: facet.id for facet in project.codebook.facets()}
    assert project.coder is not None
    project.coding.code_span(document, 0, 6, [codes["Surveillance"]])
    project.coding.code_span(document, 7, 10, [codes["Surveillance"], codes["Satellite imagery"]])
    unknown = project.codebook.builtin(facets["Time period"], Builtin.UNKNOWN).id
    before, _ = project.codebook.unsettled(project.coder)
    assert before == {facets["Abuse type"]: 0, facets["Source type"]: 1, facets["Time period"]: 2}
    assert project.documents.progress(project.coder)[document].open == 2
    project.defaults.set(document, [unknown])
    assert project.documents.progress(project.coder)[document].open == 1
    project.defaults.set(document, [unknown, codes["UN document"]])
    after, over = project.codebook.unsettled(project.coder)
    assert set(after.values()) == {0}
    assert not over, "an inherited answer beside one of its own is no second answer"
    assert project.documents.progress(project.coder)[document].open == 0
    assert sum(project.codebook.counts(project.coder).values()) == 3, "codings are counted, not what is inherited"


def test_a_default_of_another_document_counts_nothing_here(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    other = project.documents.add([parsed("Other", "Other words.")])[0]
    assert project.coder is not None
    project.coding.code_span(document, 0, 6, [codes["Surveillance"]])
    before = project.codebook.unsettled(project.coder)
    project.defaults.set(other, [codes["UN document"]])
    assert project.codebook.unsettled(project.coder) == before
    assert project.defaults.any()
    assert not project.defaults.any([document])


def test_several_documents_at_once_are_one_step_and_undone_row_for_row(project: Project) -> None:
    codes, first = codes_of(project), project.documents.all()[0].id
    second = project.documents.add([parsed("Other", "Other words.")])[0]
    project.defaults.set(second, [codes["Satellite imagery"]])
    before, steps = project.store.dump(), project.step_count()
    assert project.defaults.set([first, second, first], [codes["UN document"]])
    assert project.step_count() == steps + 1
    assert project.defaults.by_document() == {first: (codes["UN document"],), second: (codes["UN document"],)}
    assert not project.defaults.set([first, second], [codes["UN document"]])
    assert project.step_count() == steps + 1
    project.undo()
    assert project.store.dump() == before


def test_only_some_facets_can_be_replaced(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    source = project.codebook.code(codes["UN document"]).facet
    project.defaults.set(document, [codes["Surveillance"], codes["UN document"]])
    project.defaults.set(document, [codes["Satellite imagery"]], facets=[source])
    assert set(project.defaults.of(document)) == {codes["Surveillance"], codes["Satellite imagery"]}
    with pytest.raises(NotFound):
        project.defaults.set(document, [codes["Surveillance"]], facets=[source])


def test_answers_that_do_not_go_together_are_refused(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    abuse = project.codebook.code(codes["Surveillance"]).facet
    unknown = project.codebook.builtin(abuse, Builtin.UNKNOWN).id
    before = project.store.dump()
    with pytest.raises(TooManyAnswers, match=r"Satellite imagery.*UN document.*Source type"):
        project.defaults.set(document, [codes["UN document"], codes["Satellite imagery"]])
    with pytest.raises(TooManyAnswers):
        project.defaults.set(document, [codes["Surveillance"], unknown])
    assert project.store.dump() == before
    project.defaults.set(document, [codes["Surveillance"], codes["Execution"]])
    project.codebook.change_facet(abuse, cardinality=Cardinality.ONE, required=True)
    assert len(project.defaults.of(document)) == 2, "a changed setting takes nothing away"


def test_deleted_codes_and_documents_take_their_defaults_with_them(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    project.defaults.set(document, [codes["UN document"], codes["Surveillance"]])
    before = project.store.dump()
    project.codebook.delete_code(codes["UN document"])
    assert project.defaults.of(document) == (codes["Surveillance"],)
    project.undo()
    assert project.store.dump() == before
    project.documents.delete(document)
    assert project.defaults.by_document() == {}
    assert reading.integrity(project.store) == []
    project.undo()
    assert project.store.dump() == before


def test_a_project_for_reading_refuses_in_a_sentence(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    project.defaults.set(document, [codes["UN document"]])
    project.close()
    with Project.open(project.path, read_only=True) as reader:
        assert reader.defaults.of(document) == (codes["UN document"],)
        with pytest.raises(ReadOnly):
            reader.defaults.set(document, [])


def test_agreement_never_counts_what_is_inherited(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    coders = [coder.id for coder in project.coders.all()]
    for coder in coders:
        project.coder = coder
        project.coding.code_span(document, 0, 20, [codes["Surveillance"]])
        project.documents.set_state(document, DocumentState.FINISHED)
    project.coding.code_span(document, 30, 40, [codes["UN document"]])

    def numbers() -> object:
        return compare_coders(project, coders), coder_differences(project, coders, [document])

    before = numbers()
    project.defaults.set(document, [codes["Satellite imagery"]])
    assert numbers() == before
    project.coding.code_span(document, 0, 20, [codes["Satellite imagery"]])
    assert numbers() != before, "the same answer as a coding of one's own does count"


@pytest.mark.parametrize("seed", range(scale(3, 30)))
def test_the_counts_of_the_file_are_those_of_looking_at_every_segment(tmp_path: Path, seed: int) -> None:
    project = small_project(tmp_path / "random.testimonia")
    user = RandomUser(project, seed)
    verbs = (*VERBS, *verbs_answers.VERBS, *verbs_answers.VERBS)
    compared = 0
    for turn in range(scale(160, 1_000)):
        with suppress(errors.TestimoniaError):
            user.random.choice(verbs)(user)
        if turn % 20 or project.coder is None:
            continue
        required = [facet.id for facet in project.codebook.facets() if facet.required]
        open_here: dict[int, int] = dict.fromkeys(required, 0)
        progress: dict[int, tuple[int, int]] = {}
        for document in project.documents.all():
            segments = project.coding.segments(document.id, [project.coder])
            incomplete = 0
            for segment in segments:
                codes = [*(coding.code for coding in segment.codings), *project.defaults.inherited(segment)]
                answered = {project.codebook.code(code).facet for code in codes}
                missing = [facet for facet in required if facet not in answered]
                incomplete += bool(missing)
                for facet in missing:
                    open_here[facet] += 1
            if segments:
                progress[document.id] = len(segments), incomplete
        found = {row: (one.segments, one.open) for row, one in project.documents.progress(project.coder).items()}
        assert found == progress, turn
        assert project.codebook.unsettled(project.coder)[0] == open_here, turn
        compared += bool(progress and project.defaults.any())
    assert compared
    project.close()
