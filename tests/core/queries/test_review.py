"""What is to be reviewed, condition by condition and combined."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core.definition import Definition
from desktop.core.model import Basis, Certainty, CodeId, SegmentId
from desktop.core.queries.review import Wanted, count, day_bounds, review, there_still
from tests.core.making import codes_of, parsed

if TYPE_CHECKING:
    from desktop.core.project import Project


@pytest.fixture
def work(project: Project) -> dict[str, SegmentId]:
    """Passages of two coders in two documents."""
    project.documents.add([parsed("Second")])
    first, second = (document.id for document in project.documents.all())
    codes = codes_of(project)
    ana, jonas = (coder.id for coder in project.coders.all())
    found = {
        "late": project.coding.code_span(first, 20, 30, [codes["Execution"], codes["UN document"]]),
        "early": project.coding.code_span(first, 0, 10, [codes["Unlawful killing"]]),
        "second": project.coding.code_span(second, 0, 5, [codes["Surveillance"]]),
    }
    project.coder = jonas
    found["his"] = project.coding.code_span(first, 5, 9, [codes["Execution"]])
    project.coder = ana
    return found


def names(project: Project, work: dict[str, SegmentId], wanted: Wanted) -> list[str]:
    by_row = {row: name for name, row in work.items()}
    found = review(project, wanted)
    assert count(project, wanted)[0] == len(found)
    return [by_row[each.segment] for each in found]


def qualify(project: Project, segment: SegmentId, **values: Any) -> None:
    coding = project.coding.segment(segment).codings[0]
    given = {"certainty": coding.certainty, "basis": coding.basis, "note": coding.note} | values
    project.coding.qualify(coding.id, **given)


def test_codes_with_and_without_those_under_them(project: Project, work: dict[str, SegmentId]) -> None:
    killing = codes_of(project)["Unlawful killing"]
    assert names(project, work, Wanted(codes=(killing,))) == ["early", "his", "late"]
    assert names(project, work, Wanted(codes=(killing,), below=False)) == ["early"]
    found = review(project, Wanted(codes=(killing,)))
    assert found[2].codes == (codes_of(project)["Execution"],)  # for its own code, not for all it has


def test_coders_certainty_basis_and_notes_are_true_of_one_coding(project: Project, work: dict[str, SegmentId]) -> None:
    ana, jonas = (coder.id for coder in project.coders.all())
    assert names(project, work, Wanted(coders=(ana,))) == ["early", "late", "second"]
    assert names(project, work, Wanted(coders=(ana, jonas))) == ["early", "his", "late", "second"]
    assert names(project, work, Wanted(unsure=True)) == []
    qualify(project, work["late"], certainty=Certainty.UNSURE)
    qualify(project, work["early"], certainty=Certainty.UNSURE, basis=Basis.INFERRED, note="he only heard it")
    assert names(project, work, Wanted(unsure=True)) == ["early", "late"]
    assert names(project, work, Wanted(unsure=True, basis=Basis.INFERRED)) == ["early"]
    assert names(project, work, Wanted(basis=Basis.STATED)) == []
    assert names(project, work, Wanted(noted=True)) == ["early"]
    # The other coding of the same passage is not the unsure one.
    other = codes_of(project)["UN document"]
    assert names(project, work, Wanted(codes=(other,), unsure=True)) == []


def test_days_are_those_of_the_reader(project: Project, work: dict[str, SegmentId]) -> None:
    moments = {"late": "2026-03-01T23:30:00.000Z", "early": "2026-03-02T00:30:00.000Z"}
    with project.step("coding.detail", {"code": "x"}):
        for name, at in moments.items():
            for coding in project.coding.segment(work[name]).codings:
                project.store.update("coding", coding.id, {"created_at": at})
    day = Wanted(first="2026-03-02", last="2026-03-02")

    def seen(hours: int) -> set[SegmentId]:
        return {each.segment for each in review(project, day, timezone(timedelta(hours=hours)))}

    assert seen(0) == {work["early"]}
    assert seen(1) == {work["late"], work["early"]}
    assert seen(-1) == set()
    assert day_bounds("2026-03-02", "2026-03-02", UTC) == ("2026-03-02T00:00:00.000Z", "2026-03-03T00:00:00.000Z")
    assert day_bounds("", "") == ("", "")
    with pytest.raises(ValueError, match="month"):
        review(project, Wanted(first="2026-13-01"))


def test_codes_out_of_use(project: Project, work: dict[str, SegmentId]) -> None:
    assert names(project, work, Wanted(retired=True)) == []
    with project.step("code.retire", {"name": "Surveillance"}):
        values = {"code_id": codes_of(project)["Surveillance"], "reason": "", "at": "2026-03-02T00:30:00.000Z"}
        project.store.insert("retirement", values)
    assert names(project, work, Wanted(retired=True)) == ["second"]


def test_a_mixed_order_is_the_same_for_the_same_number(project: Project, work: dict[str, SegmentId]) -> None:
    plain = names(project, work, Wanted())
    orders = {seed: names(project, work, Wanted(seed=seed)) for seed in range(20)}
    assert all(sorted(order) == sorted(plain) for order in orders.values())
    assert orders == {seed: names(project, work, Wanted(seed=seed)) for seed in range(20)}
    assert len({tuple(order) for order in orders.values()}) > 3


def test_codes_that_are_gone_mean_nothing(project: Project, work: dict[str, SegmentId]) -> None:
    gone = codes_of(project)["Surveillance"]
    project.codebook.delete_code(gone)
    assert names(project, work, Wanted(codes=(gone,))) == []
    assert names(project, work, Wanted(codes=(CodeId(12345),))) == []


def test_what_is_wanted_is_kept_and_read_again(project: Project, work: dict[str, SegmentId]) -> None:
    ana = project.coders.all()[0].id
    wanted = Wanted(
        (codes_of(project)["Execution"],), False, (ana,), "2026-01-01", "2026-01-02", True, Basis.STATED, True, True,
        True, 7,
    )  # fmt: skip
    assert Wanted.from_json(wanted.as_json()) == wanted
    assert Wanted.from_json(replace(wanted, seed=None, basis=None).as_json()) == replace(wanted, seed=None, basis=None)
    with pytest.raises(KeyError):
        Wanted.from_json({})


def test_only_what_still_exists_is_there(project: Project, work: dict[str, SegmentId]) -> None:
    project.coding.delete(work["early"])
    assert set(there_still(project, list(work.values()))) == {work["late"], work["second"], work["his"]}


def test_only_what_was_answered_before_the_definition_changed(project: Project, work: dict[str, SegmentId]) -> None:
    execution = codes_of(project)["Execution"]
    ana = project.coders.all()[0].id
    project.definitions.set(execution, Definition(full="Killed after a sentence."))
    assert names(project, work, Wanted(stale=True)) == []
    project.definitions.set(execution, Definition(full="Killed by a state."), "wider")
    assert names(project, work, Wanted(stale=True)) == ["his", "late"]
    assert names(project, work, Wanted(stale=True, coders=(ana,))) == ["late"]
    coding = next(each for each in project.coding.segment(work["late"]).codings if each.code == execution)
    project.definitions.confirm(coding.id)
    assert names(project, work, Wanted(stale=True)) == ["his"]
