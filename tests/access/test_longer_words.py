"""Words 40 % longer and the layout turned round, at 100 % and at 200 %: nothing is cut off without a tooltip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from desktop.core.sample_builder import build_sample
from desktop.ui.dialogs.base import Dialog
from desktop.ui.session import Session
from desktop.ui.theme import current
from desktop.ui.translate import install_locale
from tests.access.cutting import without_whole
from tests.access.surfaces import PLACES, Places, dialogs
from tests.pictures.shots import settle
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LOOKS = {
    "pseudo": ("pseudo", 1.0),
    "pseudo, twice": ("pseudo", 2.0),
    "mirror": ("mirror", 1.0),
    "mirror, twice": ("mirror", 2.0),
}


@pytest.fixture(params=LOOKS)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    locale, scale = LOOKS[request.param]
    theme = current()
    before = theme.scale
    install_locale(qapp, locale)
    theme.set_scale(scale)
    yield request.param
    theme.set_scale(before)
    install_locale(qapp, "en")


def clipped(root: QWidget) -> list[str]:
    """Words that have less height than their lines, and buttons of which a part is not on screen."""
    found = []
    for part in root.findChildren(QWidget):
        if not part.isVisible() or part.visibleRegion().isEmpty() or _scrolls(part, root):
            continue
        if isinstance(part, QLabel) and part.text() and part.height() < part.fontMetrics().height() - 2:
            found.append(f"{part.text()!r} has {part.height()} of {part.fontMetrics().height()} px")
        if (
            isinstance(part, QLabel)
            and part.wordWrap()
            and part.text()
            and part.heightForWidth(part.width()) > part.height() + 3
        ):
            found.append(f"{part.text()!r} has {part.height()} of {part.heightForWidth(part.width())} px")
        seen = part.visibleRegion().boundingRect()
        if isinstance(part, QAbstractButton) and seen != part.rect():
            found.append(f"button {part.accessibleName() or part.text()!r} shows {seen.getRect()} of {part.size()}")
    return found


def _scrolls(part: QWidget, root: QWidget) -> bool:
    above = part.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False


def test_no_place_cuts_anything_off(qtbot: QtBot, look: str, tmp_path: Path) -> None:
    places = Places(tmp_path, (1440, 900) if current().scale > 1 else (1024, 700))
    found = []
    for name in PLACES:
        part = places.go(name)
        found += [f"{name}: {line}" for line in [*without_whole(part), *clipped(part)]]
    places.end()
    assert not found, "\n".join(found)


def test_no_dialog_cuts_anything_off(qtbot: QtBot, look: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The smallest screen that the desk is for; the one of the tests is smaller.
    monkeypatch.setattr(Dialog, "_room", lambda _dialog: QSize(1024, 700))
    project = build_sample(tmp_path / "dialogs.testimonia")
    project.coder = project.coders.all()[0].id
    session = Session(project)
    found = []
    for make in dialogs(session, own_settings(tmp_path), current(), tmp_path):
        dialog = make()
        qtbot.addWidget(dialog)
        dialog.show()
        settle(1)
        found += [f"{type(dialog).__name__}: {line}" for line in [*without_whole(dialog), *clipped(dialog)]]
        dialog.hide()
    session.end()
    project.close()
    assert not found, "\n".join(found)
