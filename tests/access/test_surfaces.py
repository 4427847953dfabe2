"""The list of everything is whole: no dialog and no page of the program is missing in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.theme import current
from desktop.ui.widgets.page import Page
from desktop.ui.windows.pages import PAGES
from tests.access.surfaces import PLACES, Places, dialog_classes, dialogs
from tests.ui.desk_case import small_session
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

#: It begins to work when it is shown and goes by itself.
SHOWS_WORK = {"WorkCover"}


def test_every_kind_of_dialog_is_in_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    session = small_session(tmp_path)
    made = set()
    for make in dialogs(session, own_settings(tmp_path), current(), tmp_path):
        dialog = make()
        qtbot.addWidget(dialog)
        made.add(type(dialog))
    session.close()
    missing = {kind.__name__ for kind in dialog_classes() - made} - SHOWS_WORK
    assert not missing, "add it to the list of all dialogs"


def test_every_page_is_in_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    places = Places(tmp_path)
    try:
        kinds = {type(part).__name__ for name, part in places.all() if name in PAGES}
    finally:
        places.end()
    assert set(PAGES) < set(PLACES)
    known = {kind for kind in Page.__subclasses__() if kind.__module__.startswith("desktop.")}
    assert {kind.__name__ for kind in known} == kinds
