"""The first page, the history and the comparison, with the sample project."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from desktop.core.sample_builder import build_sample
from desktop.ui.session import Session
from desktop.ui.settings import RecentProject, Settings
from desktop.ui.widgets.history_view import HistoryPage
from desktop.ui.windows.compare_window import ComparePage
from desktop.ui.windows.welcome_window import WelcomePage
from tests.pictures.shots import MAIN, Shot, settle
from tests.ui.window_case import look_of_a_project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

RECENT = (
    ("Returnees, first wave", "returnees", 118, 7, 90),
    ("Pilot round, three coders", "pilot-round", 74, 2, 61),
    ("Evictions, northern district", "evictions", 20, 9, 204),
    ("Border clinic interviews", "border-clinic", 1, 23, 611),
    ("A closed country", "closed-country", 0, 4, 74),
)
PROTECTED = ("border-clinic", "evictions")


class Stage:
    """A folder for the whole run, and the sample made anew for each picture."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.count = 0
        self.sessions: list[Session] = []

    def session(self) -> Session:
        self.count += 1
        session = Session(build_sample(self.folder / f"sample {self.count}.testimonia"))
        session.open_document(session.project.documents.all()[0].id)
        self.sessions.append(session)
        return session

    def settings(self) -> Settings:
        self.count += 1
        settings = Settings(QSettings(str(self.folder / f"{self.count}.ini"), QSettings.Format.IniFormat))
        for name, file, days, documents, segments in RECENT:
            path = self.folder / f"{file}.testimonia"
            if file != "returnees":
                path.write_bytes(look_of_a_project())
            opened = (datetime.now(UTC) - timedelta(days=days)).isoformat().replace("+00:00", "Z")
            protected = file in PROTECTED
            settings.add_recent(RecentProject(str(path), name, opened, documents, segments, encrypted=protected))
        return settings


def _history(page: QWidget) -> None:
    assert isinstance(page, HistoryPage)
    page.refresh()
    session = page.session
    segment = session.own_segments()[2]
    session.move_edges(segment.id, segment.start, segment.end - 8)
    session.undo()
    page.check_chain()
    settle()


def _compare(page: QWidget) -> None:
    assert isinstance(page, ComparePage)
    page.refresh()
    settle()
    page.show_difference(8)


def pictures() -> Iterator[Shot]:
    """Three pages."""
    with tempfile.TemporaryDirectory(prefix="testimonia-pages-") as folder:
        stage = Stage(Path(folder))
        yield Shot("welcome", lambda theme: WelcomePage(stage.settings()), more=MAIN)
        yield Shot("history", lambda theme: HistoryPage(stage.session()), _history, more=MAIN)
        yield Shot("compare", lambda theme: ComparePage(stage.session()), _compare, more=MAIN)
        for session in stage.sessions:
            session.close()
