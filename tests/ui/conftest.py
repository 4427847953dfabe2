"""What tests of the desk get: a session on a small project, and a window in which somebody reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.core.making import parsed, small_project
from tests.ui.desk_case import small_session
from tests.ui.palette_case import Desk
from tests.ui.review_case import Whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session


@pytest.fixture
def documents() -> int:
    """How many documents the project has; a module that needs more says so."""
    return 1


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot, documents: int) -> Iterator[Session]:
    """Ana codes in the first of the documents."""
    made = small_session(tmp_path, documents=documents)
    yield made
    made.close()


@pytest.fixture
def whole(qtbot: QtBot, tmp_path: Path) -> Iterator[Whole]:
    """Ana's window on two documents, the first of them open."""
    project = small_project(tmp_path / "small.testimonia")
    project.documents.add([parsed("Second")])
    made = Whole(qtbot, tmp_path, project)
    made.session.open_document(project.documents.all()[0].id)
    yield made
    made.window.take_down()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """The palette beside a document."""
    made = Desk(qtbot, tmp_path)
    yield made
    made.close()
