from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.comparing import compare_coders
from desktop.core.errors import Cancelled, ProjectExists
from desktop.core.model import DocumentState, MemoTarget
from desktop.core.sample import load_sample
from desktop.core.sample_builder import build_sample, free_place
from desktop.core.verify import verify

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.project import Project


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with build_sample(free_place(tmp_path_factory.mktemp("sample"))) as project:
        yield project


def test_the_project_holds_what_the_sample_says(sample: Project) -> None:
    spec = load_sample()
    documents = {document.name: document for document in sample.documents.all()}
    assert list(documents) == [document.name for document in spec.documents]
    by_file = {document.file.name: documents[document.name] for document in spec.documents}
    for wanted in spec.documents:
        made = documents[wanted.name]
        assert sample.documents.text(made.id) == wanted.text
        assert sample.documents.original(made.id) == wanted.file.read_bytes()
        assert (made.kind, made.layout, made.importer) == (wanted.kind, wanted.layout, "text")
    for wanted_segment in spec.segments:
        document = by_file[wanted_segment.document]
        coder = sample.coders.by_name(wanted_segment.coder)
        assert coder is not None
        place = sample.coding.at_span(document.id, wanted_segment.start, wanted_segment.end, coder.id)
        assert place is not None
        segment = sample.coding.segment(place)
        assert sample.coding.quote(segment) == wanted_segment.quote
        assert sample.memos.text(MemoTarget.SEGMENT, place) == wanted_segment.memo
        assert len(segment.codings) == len(wanted_segment.answers)
        for coding, answer in zip(segment.codings, wanted_segment.answers, strict=True):
            code = sample.codebook.code(coding.code)
            assert sample.codebook.facet(code.facet).name == answer.facet
            assert (coding.certainty, coding.basis, coding.note) == (answer.certainty, answer.basis, answer.note)
    assert sum(sample.coders.segment_counts().values()) == len(spec.segments)


def test_the_work_was_done_by_those_who_did_it(sample: Project) -> None:
    for head in sample.history(limit=1000):
        if head.segment is not None and head.action != "memo.write":
            assert head.coder == sample.coding.segment(head.segment).coder
    ana, jonas = sample.coders.all()
    assert sample.coder == ana.id
    assert sample.undo_candidate() is not None
    states = [sample.documents.state(document.id, jonas.id) for document in sample.documents.all()]
    assert states.count(DocumentState.FINISHED) == 2


def test_the_sample_is_sound_and_its_coders_disagree(sample: Project) -> None:
    assert verify(sample).sound
    report = compare_coders(sample, [coder.id for coder in sample.coders.all()])
    alpha = report.overall_alpha.number
    assert alpha is not None
    assert 0.3 < alpha < 0.9
    over = sum(sum(sample.codebook.unsettled(coder.id)[1].values()) for coder in sample.coders.all())
    unanswered = sum(sum(sample.codebook.unsettled(coder.id)[0].values()) for coder in sample.coders.all())
    assert over > 0
    assert unanswered > 0


def test_names_that_are_taken_get_a_number(tmp_path: Path) -> None:
    assert free_place(tmp_path).name == "Sample project.testimonia"
    free_place(tmp_path).touch()
    free_place(tmp_path).touch()
    assert free_place(tmp_path).name == "Sample project 3.testimonia"


def test_a_sample_that_is_cancelled_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        build_sample(tmp_path / "s.testimonia", on_progress=lambda done, total: done < 3)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "s.testimonia").write_text("mine")
    with pytest.raises(ProjectExists):
        build_sample(tmp_path / "s.testimonia")
    assert (tmp_path / "s.testimonia").read_text() == "mine"
