"""Every dialog in its own size, with the sample project behind it, from the one list of all that can be on screen."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from desktop.core.sample_builder import build_sample
from desktop.ui.session import Session
from desktop.ui.settings import Settings
from desktop.ui.theme import current
from tests.access.surfaces import away, dialogs
from tests.pictures.shots import Shot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.ui.dialogs.base import Dialog
    from desktop.ui.theme import Theme


def _made_by(make: Callable[[], Dialog]) -> Callable[[Theme], Dialog]:
    return lambda _theme: make()


def pictures() -> Iterator[Shot]:
    """One of each, called after its class."""
    with tempfile.TemporaryDirectory(prefix="testimonia-dialogs-") as folder:
        home = Path(folder)
        session = Session(build_sample(home / "Sample.testimonia"))
        settings = Settings(QSettings(str(home / "desk.ini"), QSettings.Format.IniFormat))
        seen: Counter[str] = Counter()
        try:
            for make in dialogs(session, settings, current(), home):
                first = make()
                kind = type(first).__name__
                away(first)
                seen[kind] += 1
                name = kind if seen[kind] == 1 else f"{kind}-{seen[kind]}"
                yield Shot(f"dialog-{name}", _made_by(make), size=None)
        finally:
            session.close()
