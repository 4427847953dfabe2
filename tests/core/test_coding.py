"""Coding by its rules: whose segments, how many answers, edges that meet, what deleting takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.errors import (
    BadName,
    BadSpan,
    NameTaken,
    NoCoder,
    NotYours,
)
from desktop.core.model import DocumentState, MemoTarget
from desktop.core.project import Project
from tests.core.making import codes_of, parsed, small_project

if TYPE_CHECKING:
    from pathlib import Path


def test_first_segment_sets_a_document_in_progress(project: Project) -> None:
    document, ana = project.documents.all()[0].id, project.coder
    assert ana is not None
    assert project.documents.state(document, ana) is DocumentState.TO_DO
    project.coding.mark(document, 0, 4)
    assert project.documents.state(document, ana) is DocumentState.IN_PROGRESS
    project.documents.set_state(document, DocumentState.FINISHED)
    project.coding.mark(document, 5, 9)
    assert project.documents.state(document, ana) is DocumentState.FINISHED


def test_coding_needs_a_coder_a_span_and_ones_own_segment(project: Project) -> None:
    document = project.documents.all()[0].id
    length = project.documents.get(document).chars
    segment = project.coding.mark(document, 0, length)
    for span in ((-1, 4), (4, 4), (5, 3), (0, length + 1)):
        with pytest.raises(BadSpan):
            project.coding.mark(document, *span)
    assert project.coding.mark(document, 0, length) == segment
    project.coder = project.coders.all()[1].id
    with pytest.raises(NotYours, match="This segment is Ana Ruiz’s"):
        project.coding.delete(segment)
    assert project.coding.mark(document, 0, length) != segment
    project.coder = None
    with pytest.raises(NoCoder):
        project.coding.mark(document, 0, 3)


def test_a_facet_with_one_answer_keeps_the_last_one_given_by_hand(project: Project) -> None:
    document, codes = project.documents.all()[0].id, codes_of(project)
    segment = project.coding.code_span(document, 0, 6, [codes["UN document"]])
    project.coding.apply(segment, codes["Satellite imagery"])
    assert [coding.code for coding in project.coding.segment(segment).codings] == [codes["Satellite imagery"]]
    project.coding.apply(segment, codes["UN document"], keep_others=True)
    assert len(project.coding.segment(segment).codings) == 2
    project.coding.apply(segment, codes["Surveillance"])
    project.coding.apply(segment, codes["Execution"])
    assert len(project.coding.segment(segment).codings) == 4


def test_edges_that_meet_another_own_segment_unite_them(project: Project) -> None:
    document, codes = project.documents.all()[0].id, codes_of(project)
    moved = project.coding.code_span(document, 0, 6, [codes["Surveillance"], codes["UN document"]])
    other = project.coding.code_span(document, 3, 9, [codes["Surveillance"], codes["Execution"]])
    project.memos.write(MemoTarget.SEGMENT, moved, "one")
    project.memos.write(MemoTarget.SEGMENT, other, "two")
    before = project.store.dump()
    project.coding.move_edges(moved, 3, 9)
    segments = project.coding.segments(document)
    assert [(segment.id, segment.start, segment.end) for segment in segments] == [(moved, 3, 9)]
    names = {project.codebook.code(coding.code).name for coding in segments[0].codings}
    assert names == {"Surveillance", "UN document", "Execution"}
    assert project.memos.text(MemoTarget.SEGMENT, moved) == "one\n\ntwo"
    project.undo()
    assert project.store.dump() == before


def test_deleting_a_code_takes_its_codings_of_all_coders_and_says_so_first(project: Project) -> None:
    document, codes = project.documents.all()[0].id, codes_of(project)
    project.coding.code_span(document, 0, 6, [codes["Execution"]])
    project.coder = project.coders.all()[1].id
    project.coding.code_span(document, 0, 6, [codes["Execution"], codes["Surveillance"]])
    tree = [code.id for code in project.codebook.subtree(codes["Unlawful killing"])]
    assert project.codebook.impact(tree).per_coder == (("Ana Ruiz", 1), ("Jonas Weber", 1))
    before = project.store.dump()
    project.codebook.delete_code(codes["Unlawful killing"])
    assert "Execution" not in codes_of(project)
    assert project.codebook.code(codes["Execution"]).name == "Execution"
    left = {segment.coder: len(segment.codings) for segment in project.coding.segments(document)}
    assert left == dict(zip([coder.id for coder in project.coders.all()], [0, 1], strict=True))
    project.undo()
    assert project.store.dump() == before


def test_documents_with_one_name_get_a_number(project: Project) -> None:
    project.documents.add([parsed("Review"), parsed("review")])
    assert [document.name for document in project.documents.all()] == ["Review", "Review (2)", "review (3)"]


def test_a_deleted_document_comes_back_with_text_and_original(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    made = small_project(path)
    document = made.documents.all()[0]
    text, original = made.documents.text(document.id), made.documents.original(document.id)
    made.coding.mark(document.id, 0, 5)
    made.documents.delete(document.id)
    made.close()
    with Project.open(path) as again:
        again.coder = again.coders.all()[0].id
        assert again.documents.all() == []
        again.undo()
        assert again.documents.text(document.id) == text
        assert again.documents.original(document.id) == original
        assert len(again.coding.segments(document.id)) == 1


def test_names_are_the_same_whatever_their_case_and_composition(project: Project) -> None:
    facet = project.codebook.facets()[0].id
    project.codebook.create_code(facet, "Étude")
    for name in ("étude", "E\u0301tude", " ÉTUDE "):
        with pytest.raises(NameTaken, match="There is already a code called"):
            project.codebook.create_code(facet, name)
    for name in ("", "   ", "two\nlines", "x" * 201, "a\x00b"):
        with pytest.raises(BadName):
            project.codebook.create_code(facet, name)
