"""What tests of the core get: a small project, closed again, and settings of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.core.making import small_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = small_project(tmp_path / "p.testimonia")
    yield made
    made.close()


@pytest.fixture
def own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that was chosen on this machine, and nothing that stays on it."""
    monkeypatch.setenv("TESTIMONIA_CONFIG", str(tmp_path_factory.mktemp("settings")))
