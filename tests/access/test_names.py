"""Every control has a name and a role that say what it is for, and rows say what they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.ui.theme import current
from tests.access import cutting, hearing
from tests.access.surfaces import Places, away, dialogs
from tests.pictures.shots import settle
from tests.ui.desk_case import small_session
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


def complaints(name: str, part: QWidget) -> list[str]:
    found = [*hearing.silent(part), *hearing.rows_without_words(part), *hearing.painted_alone(part)]
    found += [f"neighbours: {each}" for each in hearing.alike(part)]
    found += [f"painted and not said: {each}" for each in cutting.unsaid(part)]
    return [f"{name}: {each}" for each in dict.fromkeys(found)]


def test_in_every_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    session = small_session(tmp_path)
    wrong: list[str] = []
    for make in dialogs(session, own_settings(tmp_path), current(), tmp_path):
        dialog = make()
        dialog.show()
        settle(1)
        wrong += complaints(type(dialog).__name__, dialog)
        away(dialog)
    session.close()
    assert not wrong, "\n".join(wrong)


def test_at_every_place_of_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    places = Places(tmp_path)
    try:
        wrong = [each for name, part in places.all() for each in complaints(name, part)]
    finally:
        places.end()
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", ["desk", "codebook"])
def test_the_tree_of_codes_says_levels_and_what_is_open(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    places = Places(tmp_path)
    try:
        places.go(name)
        assert hearing.tree_is_told(places.window), "no tree of codes was found"
    finally:
        places.end()
