"""Several readers want to go on when the writer leaves: one does, the others read on."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from desktop.core.project import Project
from desktop.core.storage import history
from tests.core.making import small_project
from tests.core.other_desk import Other
from tests.scale import scale

if TYPE_CHECKING:
    from pathlib import Path

READERS = 3


@pytest.mark.parametrize("place", ["plain", "Dropbox"])
def test_of_several_readers_one_goes_on(tmp_path: Path, place: str) -> None:
    folder = tmp_path / place
    folder.mkdir()
    path = folder / "p.testimonia"
    small_project(path).close()
    with ExitStack() as stack:
        desks = [stack.enter_context(Other(path)) for _ in range(READERS)]
        for _round in range(scale(6, 60)):
            with Project.open(path, must_write=True) as writer:
                writer.rename("Before")
                for desk in desks:
                    assert not desk.ask("open")["writing"]
            for desk in desks:  # all at once
                desk.send("take_over")
            took = [desk.answer() for desk in desks]
            assert sum(took) == 1
            described = [desk.ask("describe") for desk in desks]
            assert [each["writing"] for each in described] == took
            told = desks[took.index(True)].ask("rename", 2, "After")
            for desk, writes in zip(desks, took, strict=True):
                if not writes:
                    assert desk.ask("follow") == 2
                    assert desk.ask("describe")["rows"] == told["rows"]
            for desk in desks:
                desk.ask("close")
    with Project.open(path) as project:
        assert history.verify_chain(project.store) is None
        assert project.info().name == "After 1"
    assert [each.name for each in folder.iterdir()] == ["p.testimonia"]
