"""A project in both ways of keeping it, and a plain one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.core.snapshots.case import PASSPHRASE, made

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.project import Project


@pytest.fixture(params=[None, PASSPHRASE], ids=["plain", "encrypted"])
def project(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Project]:
    with made(tmp_path / "camp.testimonia", request.param) as project:
        yield project


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Project]:
    with made(tmp_path / "camp.testimonia", None) as project:
        yield project
