"""Two documents beside each other, and in a narrow window one below the other."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.sample_builder import build_sample
from desktop.ui.session import Session
from desktop.ui.windows.desk_page import DeskPage
from tests.pictures.shots import MAIN, Shot, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme


def pictures() -> Iterator[Shot]:
    with tempfile.TemporaryDirectory(prefix="testimonia-beside-") as folder:
        sessions: list[Session] = []

        def make(theme: Theme) -> DeskPage:
            session = Session(build_sample(Path(folder) / f"sample {len(sessions)}.testimonia"))
            sessions.append(session)
            session.project.coder = session.project.coders.all()[0].id
            session.open_document(session.project.documents.all()[0].id)
            return DeskPage(session)

        def pose(desk: QWidget) -> None:
            assert isinstance(desk, DeskPage)
            desk.beside.open(desk.session.project.documents.all()[1].id)
            settle()
            own = desk.session.own_segments()
            desk.session.select_segment(own[1].id, scroll=True)

        yield Shot("beside", make, pose, more=MAIN)
        for session in sessions:
            session.close()
