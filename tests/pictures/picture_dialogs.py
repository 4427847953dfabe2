"""Every dialog in its own size, with the sample project behind it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from desktop.core.sample_builder import build_sample
from desktop.ui.session import Session
from desktop.ui.settings import Settings
from desktop.ui.theme import current
from tests.pictures.shots import DARK, LARGE, LIGHT, Shot
from tests.ui.dialogs.test_base import everything

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.ui.dialogs.base import Dialog
    from desktop.ui.theme import Theme


def _made_by(make: Callable[[], Dialog]) -> Callable[[Theme], Dialog]:
    return lambda _theme: make()


def pictures() -> Iterator[Shot]:
    """One picture of each in three looks, numbered as they come in the list of all dialogs."""
    with tempfile.TemporaryDirectory(prefix="testimonia-dialogs-") as folder:
        home = Path(folder)
        session = Session(build_sample(home / "Sample.testimonia"))
        settings = Settings(QSettings(str(home / "desk.ini"), QSettings.Format.IniFormat))
        try:
            for number, make in enumerate(everything(session, settings, current(), home), 1):
                yield Shot(f"dialog-{number:02}", _made_by(make), size=None, looks=(LIGHT, DARK, LARGE))
        finally:
            session.close()
