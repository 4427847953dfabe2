"""Nothing is cut off without a tooltip that has the whole: small window, longer words, letters of twice the size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.ui.theme import Theme, current
from desktop.ui.translate import install_locale
from tests.access.cutting import without_whole
from tests.access.surfaces import Places, away, dialogs
from tests.pictures.shots import settle
from tests.ui.desk_case import small_session
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

LOOKS = {"small": (1.0, "en"), "pseudo": (1.0, "pseudo"), "large": (2.0, "en")}


@pytest.fixture(params=LOOKS)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    scale, locale = LOOKS[request.param]
    theme = current()
    before = theme.scale
    install_locale(qapp, locale)
    theme.set_scale(scale)
    yield theme
    theme.set_scale(before)
    install_locale(qapp, "en")


def test_at_every_place_of_the_window(qtbot: QtBot, look: Theme, tmp_path: Path) -> None:
    places = Places(tmp_path, (1024, 700))
    try:
        found = {name: left for name, part in places.all() if (left := list(dict.fromkeys(without_whole(part))))}
    finally:
        places.end()
    assert not found, "\n".join(f"{name}: {line}" for name, lines in found.items() for line in lines)


def test_in_every_dialog(qtbot: QtBot, look: Theme, tmp_path: Path) -> None:
    session = small_session(tmp_path)
    found: list[str] = []
    for make in dialogs(session, own_settings(tmp_path), look, tmp_path):
        dialog = make()
        dialog.show()
        settle(1)
        found += [f"{type(dialog).__name__}: {line}" for line in dict.fromkeys(without_whole(dialog))]
        away(dialog)
    session.close()
    assert not found, "\n".join(found)
