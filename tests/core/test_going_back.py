"""Going back to a point of the history, and forth again, by steps that can be taken back themselves."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from desktop.core import going_back
from desktop.core.errors import NotRedoable, StaleStep
from desktop.core.model import StepId, StepKind
from desktop.core.project import Project
from desktop.core.storage import history
from desktop.core.verify import verify
from tests.core.making import RandomUser, codes_of, parsed, small_project
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Rows = dict[str, dict[int, dict[str, object]]]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = small_project(tmp_path / "p.testimonia")
    yield made
    made.close()


def newest(project: Project) -> StepId:
    return project.history(limit=1)[0].id


def whole_way(project: Project, point: StepId) -> going_back.WayBack:
    way = going_back.way_back(project, point)
    gone = going_back.go_back(project, way)
    assert gone == going_back.Gone(len(way.turns)), gone.refusal
    return way


@pytest.mark.parametrize("seed", range(scale(4, 40)))
def test_any_point_of_a_random_history_is_reached_row_for_row(tmp_path: Path, seed: int) -> None:
    """Back and forth between points, over undoing, redoing and going back itself; every row is compared."""
    chance = random.Random(seed)
    project = small_project(tmp_path / "random.testimonia")
    user = RandomUser(project, 700 + seed)
    points: list[tuple[StepId, object]] = [(newest(project), project.store.dump())]
    refused = 0
    for _round in range(scale(6, 12)):
        for _turn in range(25):
            act = chance.random()
            if act < 0.12 and project.undo_candidate() is not None:
                project.undo()
            elif act < 0.18 and project.redo_candidate() is not None:
                project.redo()
            elif user.act() is None:
                continue
            points.append((newest(project), project.store.dump()))
        for point, rows in chance.sample(points, 3):
            before, now = newest(project), project.store.dump()
            way = going_back.way_back(project, point)
            gone = going_back.go_back(project, way)
            if gone.refusal is not None:
                # Between pairs of undoing and redoing something may have come that stands against the short way.
                refused += 1
            else:
                assert project.store.dump() == rows
                points.append((newest(project), rows))
            whole_way(project, before)
            assert project.store.dump() == now
    assert refused <= 2
    assert history.verify_chain(project.store) is None
    assert verify(project).problems == ()
    project.close()


def test_it_is_said_first_how_many_and_whose(project: Project) -> None:
    point = newest(project)
    ana, jonas = (coder.id for coder in project.coders.all()[:2])
    document, code = project.documents.all()[0].id, codes_of(project)["Surveillance"]
    rows = project.store.dump()
    project.coding.code_span(document, 0, 6, [code])
    project.coding.code_span(document, 7, 10, [code])
    project.coder = jonas
    project.coding.code_span(document, 0, 6, [code])
    steps = project.step_count()
    way = going_back.way_back(project, point)
    assert (way.undone, way.redone, way.barrier) == (3, 0, None)
    assert way.coders() == [(ana, 2), (jonas, 1)]
    assert project.step_count() == steps
    whole_way(project, point)
    assert project.store.dump() == rows
    # Three steps of whoever did it, each of which names what it took back, the newest first.
    made = project.history(limit=3)
    assert [head.kind for head in made] == [StepKind.UNDO] * 3
    assert {head.coder for head in made} == {jonas}
    assert [head.target for head in reversed(made)] == [turn.step for turn in way.turns]


def test_it_can_be_redone_step_by_step_and_all_at_once(project: Project) -> None:
    document, code = project.documents.all()[0].id, codes_of(project)["Surveillance"]
    point = newest(project)
    for start in range(5):
        project.coding.code_span(document, start, start + 4, [code])
    last, rows = newest(project), project.store.dump()
    whole_way(project, point)
    for _ in range(5):
        project.redo()
    assert project.store.dump() == rows
    whole_way(project, point)
    way = whole_way(project, last)
    assert (way.undone, way.redone) == (0, 5)
    assert project.store.dump() == rows


def test_what_was_undone_since_is_done_again_in_its_turn(project: Project) -> None:
    document, code = project.documents.all()[0].id, codes_of(project)["Surveillance"]
    segment = project.coding.code_span(document, 0, 6, [code])
    point, rows = newest(project), project.store.dump()
    project.undo()
    # In its place: the old segment can come back only when this one is gone.
    other = project.coding.code_span(document, 0, 6, [code])
    assert other != segment
    way = whole_way(project, point)
    assert (way.undone, way.redone) == (1, 1)
    assert project.store.dump() == rows


def test_it_ends_where_a_step_refuses_and_keeps_what_was_done(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    document, code = project.documents.all()[0].id, codes_of(project)["Surveillance"]
    point = newest(project)
    for start in range(4):
        project.coding.code_span(document, start, start + 4, [code])
    way = going_back.way_back(project, point)
    real = Project.undo_step

    def refuse(self: Project, step: StepId) -> object:
        if step == way.turns[2].step:
            raise StaleStep(step="a", later="b", later_number=1)
        return real(self, step)

    monkeypatch.setattr(Project, "undo_step", refuse)
    gone = going_back.go_back(project, way)
    assert gone.done == 2
    assert isinstance(gone.refusal, StaleStep)
    assert len(project.coding.segments(document)) == 2
    stopped = going_back.go_back(project, going_back.way_back(project, point), lambda done, _total: done < 0)
    assert stopped.done == 0


def test_what_nothing_takes_back_is_a_barrier(project: Project) -> None:
    early = newest(project)
    with project.step("project.migrate", {"from": 1, "to": 2}, kind=StepKind.MIGRATE):
        project.store.update("project", project.info().id, {"name": "Brought"})
    barrier = newest(project)
    document = project.documents.add([parsed("Second")])[0]
    way = going_back.way_back(project, early)
    assert way.turns == ()
    assert way.barrier is not None
    assert way.barrier.id == barrier
    # Up to the barrier one can go, and from it.
    whole_way(project, barrier)
    assert not project.documents.has(document)


def test_who_codes_now_stays_there(project: Project) -> None:
    point = newest(project)
    late = project.coders.add("Late comer")
    ana = project.coder
    project.coder = late
    way = going_back.way_back(project, point)
    assert (way.turns, way.newcomer) == ((), late)
    project.coder = ana
    whole_way(project, point)
    assert project.coders.by_name("Late comer") is None


def test_a_step_in_force_is_not_done_again(project: Project) -> None:
    with pytest.raises(NotRedoable):
        project.redo_step(newest(project))
