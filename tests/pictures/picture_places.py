"""Every place of the window, from the one list of all that can be on screen; other modules show them at work."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.access.surfaces import PLACES, Places
from tests.pictures.shots import LOW, Shot, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme


def pictures() -> Iterator[Shot]:
    """The window with each place in front, called after the place."""
    made: list[Places] = []
    with tempfile.TemporaryDirectory(prefix="testimonia-places-", ignore_cleanup_errors=True) as folder:

        def window(_theme: Theme) -> QWidget:
            made.clear()  # its window is closed with its picture
            home = Path(tempfile.mkdtemp(dir=folder))
            made.append(Places(home))
            return made[-1].window

        def go(name: str, _window: QWidget) -> None:
            made[-1].go(name)
            settle(200)

        for name in PLACES:
            yield Shot(f"place-{name.replace(' ', '-')}", window, partial(go, name), more=(LOW,))
