"""What stands around the desk: the first page, the assistant for a new project, settings and preferences."""

from __future__ import annotations

import os
import tempfile
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest

from desktop.core.sample_builder import build_sample
from desktop.ui.settings import RecentProject, Settings
from tests.pictures.shots import MAIN, Look, Shot
from tests.ui.window_case import look_of_a_project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme

#: Text twice as large in the smallest window that is promised.
SMALL_AND_LARGE = Look("low-large", scale=2.0, room=(1024, 700))
HERE = (*MAIN, SMALL_AND_LARGE)
NAMES = (
    ("Closed country: testimony 2014–2024", "closed-country", 4, 52),
    ("Border clinic interviews", "border-clinic", 23, 611),
    ("Evictions, northern district", "evictions-2025", 9, 204),
    ("Pilot round, three coders", "pilot-round", 2, 61),
    ("Returnees, first wave", "returnees", 31, 1207),
    ("School closures", "school-closures", 12, 340),
    ("Hospital staff, second interviews", "hospital-staff", 17, 511),
    ("Letters from the camp", "letters", 64, 2210),
)


def recent(folder: Path, count: int) -> Settings:
    """Settings with so many recent projects, one pinned, one gone, one cut off, one in a folder kept in step."""
    settings = Settings(QSettings(str(folder / f"{count}.ini"), QSettings.Format.IniFormat))
    (folder / "Dropbox").mkdir(exist_ok=True)
    for place, (name, stem, documents, segments) in reversed(list(enumerate(NAMES[:count]))):
        where = folder / "Dropbox" if stem == "school-closures" else folder
        path = where / f"{stem}.testimonia"
        if stem == "pilot-round":
            path.write_bytes(b"")
        elif stem != "returnees":
            path.write_bytes(look_of_a_project())
        opened = (datetime.now(UTC) - timedelta(days=place * 9)).isoformat().replace("+00:00", "Z")
        settings.add_recent(RecentProject(str(path), name, opened, documents, segments, encrypted=place == 1))
    if count > 3:
        settings.pin_recent(str(folder / "evictions-2025.testimonia"), True)
    return settings


def looked(page: QWidget) -> None:
    """After the threads that look at the files have answered."""
    for _ in range(20):
        QTest.qWait(20)


def pictures() -> Iterator[Shot]:
    from desktop.ui.dialogs.new_project import NewProjectDialog
    from desktop.ui.dialogs.preferences import PreferencesDialog
    from desktop.ui.dialogs.project_settings import ProjectSettings
    from desktop.ui.session import Session
    from desktop.ui.windows.welcome_window import WelcomePage

    def step(number: int) -> Callable[[QWidget], None]:
        def pose(dialog: QWidget) -> None:
            assert isinstance(dialog, NewProjectDialog)
            dialog.name.edit.setText("Border clinic interviews")
            dialog.go(number)
            if number == 2:
                dialog.protect.setChecked(True)
                dialog.passphrase.first.edit.setText("heron lantern")
            if number == 3:
                dialog.documents.take(Path(f"Interview {n}.docx").absolute() for n in range(1, 5))
            looked(dialog)

        return pose

    def assistant(_theme: Theme) -> NewProjectDialog:
        return NewProjectDialog(None, Path.home(), "Ana Ruiz")

    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="testimonia-program-"))
        stack.callback(os.environ.__setitem__, "HOME", os.environ.get("HOME", folder))
        os.environ["HOME"] = folder  # so that no place of this computer is to be seen
        home = Path(folder) / "Research"
        home.mkdir()
        for name, count in (("many", 8), ("three", 3), ("none", 0)):
            settings = recent(home, count)
            yield Shot(f"start-{name}", lambda _theme, kept=settings: WelcomePage(kept), pose=looked, more=HERE)  # type: ignore[misc]
        for number in range(4):
            yield Shot(f"new-project-{number + 1}", assistant, pose=step(number), size=None, more=HERE)
        with build_sample(home / "closed-country-sample.testimonia") as project:
            project.coder = project.coders.all()[0].id
            session = Session(project)
            yield Shot(
                "project-settings", lambda _theme: ProjectSettings(None, session), pose=looked, size=None, more=HERE
            )
            session.end()
        kept = Settings(QSettings(str(home / "desk.ini"), QSettings.Format.IniFormat))
        yield Shot("preferences", lambda theme: PreferencesDialog(None, kept, theme), pose=looked, size=None, more=HERE)
