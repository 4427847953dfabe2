"""Who codes and who is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.core.model import CoderKind
from desktop.ui.widgets.coder_bar import CoderBar
from tests.ui.desk_case import code, coder, entry

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session


@pytest.fixture
def bar(qtbot: QtBot, session: Session) -> CoderBar:
    made = CoderBar(session)
    qtbot.addWidget(made)
    made.resize(700, 44)
    made.show()
    return made


def names(bar: CoderBar) -> list[tuple[str, bool]]:
    return [(chip.text(), chip.isChecked()) for chip in bar.chips]


def test_a_chip_shows_and_hides_a_coder(qtbot: QtBot, bar: CoderBar, session: Session) -> None:
    assert bar.active.text() == "Ana Ruiz"
    assert names(bar) == [("Jonas Weber", False)]
    qtbot.mouseClick(bar.chips[0], Qt.MouseButton.LeftButton)
    assert session.is_shown(coder(session, "Jonas Weber"))
    assert names(bar) == [("Jonas Weber", True)]
    session.show_coder(coder(session, "Jonas Weber"), False)
    assert names(bar) == [("Jonas Weber", False)]


def test_numbers_follow_the_coding(qtbot: QtBot, bar: CoderBar, session: Session) -> None:
    assert bar.active.accessibleName() == "Ana Ruiz, 0"
    session.set_span((0, 6))
    session.code(code(session, "Surveillance"))
    qtbot.waitUntil(lambda: bar.active.accessibleName() == "Ana Ruiz, 1")
    session.set_coder(coder(session, "Jonas Weber"))
    assert bar.active.accessibleName() == "Jonas Weber, 0"
    assert [chip.accessibleName() for chip in bar.chips] == ["Ana Ruiz, 1"]


def test_coders_come_and_change_their_names(bar: CoderBar, session: Session) -> None:
    kept = bar.chips[0]
    session.project.coders.rename(coder(session, "Jonas Weber"), "Jonas W.")
    assert bar.chips[0] is kept
    session.project.coders.add("Consensus", CoderKind.CONSENSUS)
    session.project.coders.add("Mira Okafor")
    assert [name for name, _ in names(bar)] == ["Jonas W.", "Mira Okafor", "Consensus"]


def test_the_menu_changes_who_codes_and_asks_the_window(qtbot: QtBot, bar: CoderBar, session: Session) -> None:
    entry(bar.build_menu(), "Jonas Weber").trigger()
    assert session.coder == coder(session, "Jonas Weber")
    for words, signal in (
        ("Choose who is coding…", bar.choose_wanted),
        ("Add a coder…", bar.add_wanted),
        ("Rename…", bar.rename_wanted),
    ):
        with qtbot.waitSignal(signal):
            entry(bar.build_menu(), words).trigger()
    session.set_coder(None)
    assert bar.active.text() == "Nobody yet"
    assert not entry(bar.build_menu(), "Rename…").isEnabled()


def test_coders_without_room_stand_in_a_menu(bar: CoderBar, session: Session) -> None:
    assert not bar.more.isVisible()
    for number in range(12):
        session.project.coders.add(f"Coder number {number}")
    assert bar.more.isVisible()
    shown = [chip for chip in bar.chips if chip.isVisible()]
    assert bar.more.text() == f"+{13 - len(shown)}"
    last = max(part.geometry().right() for part in [*shown, bar.more])
    assert last < bar.width()
    hidden = bar.hidden_chips[-1]
    entry(bar.build_more_menu(), "Coder number 11, 0").trigger()
    assert session.is_shown(hidden.coder)
    bar.resize(bar.minimumSizeHint().width(), 44)
    assert bar.active.isVisible()
    assert bar.more.geometry().right() <= bar.width()
    assert not any(chip.isVisible() for chip in bar.chips)
