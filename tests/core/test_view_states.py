"""What a desk remembers of where it was is no part of the project, and nothing written there keeps it from opening."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core import erasing
from desktop.core.erasure import EraseDocuments
from desktop.core.project import Project
from desktop.core.storage.schema import VIEW_STATE
from desktop.core.verify import verify
from tests.core.making import parsed, small_project

if TYPE_CHECKING:
    from pathlib import Path

PLANTED = ["true", "null", "not json", "[1", '"x"', "1e999", "{" * 50_000, "[" * 50_000]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TESTIMONIA_CONFIG", str(tmp_path / "settings"))
    with small_project(tmp_path / "p.testimonia") as project:
        project.documents.add([parsed("Two", "Second words.")])
        return project.path


def _plant(path: Path, key: str, value: str) -> None:
    with Project.open(path) as project:
        project.store.connection.execute(f"INSERT INTO {VIEW_STATE} VALUES (?, ?)", (key, value))


@pytest.mark.parametrize("value", PLANTED)
def test_a_planted_mark_of_erasing_costs_nothing_of_the_project(path: Path, value: str) -> None:
    with Project.open(path) as project:
        before = project.store.dump()
    _plant(path, "erasing", value)
    with Project.open(path, read_only=True) as project:
        assert project.store.dump() == before
    with Project.open(path) as project:
        assert project.warnings == []
        assert project.store.dump() == before
        assert not erasing.pending(project.store)
        assert verify(project).problems == ()


@pytest.mark.parametrize("value", PLANTED[2:4])
@pytest.mark.parametrize("key", ["document", "lens", "place", "coder"])
def test_what_cannot_be_read_is_as_if_nothing_was_kept(path: Path, key: str, value: str) -> None:
    _plant(path, key, value)
    with Project.open(path) as project:
        assert project.view_state(key) is None
        project.set_view_state(key, 5)
        assert project.view_state(key) == 5


def test_it_does_not_keep_words_from_being_erased(path: Path) -> None:
    _plant(path, "place", "no json, with Second words.")
    with Project.open(path) as project:
        document = project.documents.by_name("Two")
        assert document is not None
        erasing.erase(project, EraseDocuments((document.id,)))
        assert verify(project).problems == ()
