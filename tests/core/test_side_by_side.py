"""A document as several coders marked it, read from a project; and the chain of its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.agreement.disagreements import Kind
from desktop.core.chain import first_broken
from desktop.core.errors import NotFound
from desktop.core.model import CoderId, DocumentId
from desktop.core.side_by_side import in_turn, side_by_side, whom_to_compare

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.model import CodeId
    from desktop.core.project import Project


def code(project: Project, name: str) -> CodeId:
    return next(each.id for each in project.codebook.codes() if each.name == name)


def coders(project: Project) -> list[CoderId]:
    return [coder.id for coder in project.coders.all()]


def test_layers_stand_in_the_order_of_the_coders(project: Project) -> None:
    ana, jonas = coders(project)
    document = project.documents.all()[0].id
    project.coding.code_span(document, 0, 20, [code(project, "Execution")])
    project.coder = jonas
    project.coding.code_span(document, 0, 12, [code(project, "Execution"), code(project, "UN document")])
    found = side_by_side(project, document, [jonas, ana])
    assert list(found.layers) == [jonas, ana]
    assert [(one.start, one.end) for one in found.layers[ana]] == [(0, 20)]
    assert [each.kind for each in found.disagreements] == [Kind.CODE, Kind.EDGE]
    assert [(run.start, run.end, run.kind) for run in found.stretches] == [(0, 12, "differ"), (12, 20, "one")]


def test_one_facet_alone_leaves_out_what_does_not_answer_it(project: Project) -> None:
    ana, jonas = coders(project)
    document = project.documents.all()[0].id
    project.coding.code_span(document, 0, 20, [code(project, "Execution")])
    project.coding.code_span(document, 30, 40, [code(project, "UN document")])
    project.coder = jonas
    project.coding.code_span(document, 0, 20, [code(project, "Execution"), code(project, "UN document")])
    abuse = project.codebook.code(code(project, "Execution")).facet
    found = side_by_side(project, document, [ana, jonas], abuse)
    assert [(one.start, one.end) for one in found.layers[ana]] == [(0, 20)]
    assert found.disagreements == ()


def test_the_same_days_written_in_two_ways_are_the_same_period(project: Project) -> None:
    ana, jonas = coders(project)
    document = project.documents.all()[0].id
    facet = project.codebook.facet_named("Time period")
    assert facet is not None
    year = project.codebook.create_period(facet.id, "2016")
    days = project.codebook.create_period(facet.id, "2016-01-01/2016-12-31")
    other = project.codebook.create_period(facet.id, "2015")
    project.coding.code_span(document, 0, 20, [year])
    project.coding.code_span(document, 30, 40, [year])
    project.coder = jonas
    project.coding.code_span(document, 0, 20, [days])
    project.coding.code_span(document, 30, 40, [other])
    found = side_by_side(project, document, [ana, jonas])
    assert [(each.kind, each.start) for each in found.disagreements] == [(Kind.PERIOD, 30)]


def test_a_document_that_is_not_there(project: Project) -> None:
    with pytest.raises(NotFound):
        side_by_side(project, DocumentId(7), coders(project))


def test_a_step_changed_from_outside_shows(project: Project, tmp_path: Path) -> None:
    import sqlcipher3

    document = project.documents.all()[0].id
    project.coding.code_span(document, 0, 20, [code(project, "Execution")])
    assert first_broken(project) is None
    last = project.history(limit=1)[0]
    project.documents.rename(document, "Another name")
    project.close()
    connection = sqlcipher3.connect(str(project.path), isolation_level=None)
    connection.execute("UPDATE step SET args = replace(args, 'Execution', 'Torture') WHERE id = ?", (last.id,))
    connection.close()
    again = type(project).open(project.path, read_only=True)
    try:
        broken = first_broken(again)
        assert broken is not None
        assert broken.number == last.number
    finally:
        again.close()


def test_it_knows_what_it_leaves_out(project: Project) -> None:
    everybody = coders(project)
    document = project.documents.all()[0].id
    whole = side_by_side(project, document, everybody)
    assert (whole.others, whole.unanswered) == (0, 0)
    late = project.coders.add("Late comer")
    project.coder = late
    abuse, source = (each.id for each in project.codebook.facets()[:2])
    first = next(each.id for each in project.codebook.codes(abuse))
    project.coding.code_span(document, 3, 30, [first])
    project.coding.code_span(document, 40, 60, [next(each.id for each in project.codebook.codes(source))])
    assert side_by_side(project, document, everybody).others == 2
    three = side_by_side(project, document, [*everybody, late], abuse)
    assert three.others == 0
    layers = sum(len(layer) for layer in three.layers.values())
    assert three.unanswered == len(project.coding.segments(document)) - layers
    assert three.unanswered > 0


def test_who_is_compared_first() -> None:
    ana, ben, cem, dora = (CoderId(number) for number in (1, 2, 3, 4))
    everybody = [ana, ben, cem, dora]
    assert whom_to_compare(everybody, [], cem, {dora: 4}) == [cem, dora], "who codes now, and who has segments"
    assert whom_to_compare(everybody, [], None, {}) == [ana, ben]
    assert whom_to_compare(everybody, [dora, ben], ana, {}) == [dora, ben], "what was chosen stays, in its order"
    assert whom_to_compare([ana, ben], [dora, ben], ana, {}) == [ana, ben], "until somebody of them is gone"
    assert whom_to_compare([ana], [], ana, {}) == [ana]


@pytest.mark.parametrize(
    ("numbers", "present", "direction", "expected"),
    [
        ([], None, 1, None),
        ([2, 5, 9], None, 1, 2),
        ([2, 5, 9], None, -1, 9),
        ([2, 5, 9], 2, 1, 5),
        ([2, 5, 9], 3, 1, 5),
        ([2, 5, 9], 9, 1, 2),
        ([2, 5, 9], 2, -1, 9),
        ([2, 5, 9], 7, -1, 5),
    ],
)
def test_one_after_another_and_round(numbers: list[int], present: int | None, direction: int, expected: object) -> None:
    assert in_turn(numbers, present, direction) == expected
