"""What is asked at opening, after every step and at closing takes as much work after many actions as after few."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.model import MemoTarget
from desktop.core.project import Project
from desktop.core.storage import bodies
from tests.core.making import codes_of, parsed, small_project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

FEW, MANY = 10, 1_000

ASKED: dict[str, Callable[[Project], object]] = {
    "what can be undone": Project.undo_candidate,
    "what can be redone": Project.redo_candidate,
    "how many steps there are": Project.step_count,
    "what the newest step is": lambda project: project.history(limit=1),
    "the newest steps of a coder": lambda project: project.history(limit=5, coder=project.coder),
    "what nobody needs any more": lambda project: bodies.remove_unneeded(project.store),
    "undoing the newest step and doing it again": lambda project: (project.undo(), project.redo()),
    "coding a passage": lambda project: project.coding.code_span(
        project.documents.all()[0].id, 20, 30, [codes_of(project)["Execution"]]
    ),
    "a memo": lambda project: project.memos.write(MemoTarget.PROJECT, project.info().id, "Begin here."),
}


def with_actions(path: Path, actions: int) -> Project:
    """A project in which an answer is given and taken away again; it ends with an answer."""
    project = small_project(path)
    project.store.connection.execute("PRAGMA synchronous = OFF")
    (gone,) = project.documents.add([parsed("Gone", "Another text.")])
    project.documents.delete(gone)
    code = codes_of(project)["Surveillance"]
    segment = project.coding.mark(project.documents.all()[0].id, 0, 6)
    for number in range(actions):
        if number % 2:
            project.coding.remove(segment, code)
        else:
            project.coding.apply(segment, code)
    return project


def work(project: Project, ask: Callable[[Project], object]) -> int:
    """How many instructions the engine carries out for a question; no clock is asked."""
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    project.store.connection.set_progress_handler(count, 1)
    try:
        ask(project)
    finally:
        project.store.connection.set_progress_handler(None, 0)
    return counted


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Project, Project]]:
    folder = tmp_path_factory.mktemp("effort")
    with (
        with_actions(folder / "few.testimonia", FEW) as few,
        with_actions(folder / "many.testimonia", MANY) as many,
    ):
        yield few, many


@pytest.mark.parametrize("name", ASKED)
def test_many_actions_make_no_more_work(pair: tuple[Project, Project], name: str) -> None:
    few, many = (work(project, ASKED[name]) for project in pair)
    assert few > 10
    assert many <= 1.2 * few + 20


def test_work_is_counted(pair: tuple[Project, Project]) -> None:
    def everything(project: Project) -> object:
        return project.store.query("SELECT count(*) FROM step WHERE hash > ''")

    few, many = (work(project, everything) for project in pair)
    assert many > 20 * few
