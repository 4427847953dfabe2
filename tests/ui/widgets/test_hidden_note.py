"""Nothing is hidden without words that say how much; a press shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.ui.widgets.coder_bar import CoderBar
from desktop.ui.widgets.hidden_note import HiddenNote, hidden_by
from desktop.ui.widgets.status_line import StatusLine
from tests.ui.desk_case import code, coder

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session


@pytest.fixture
def line(qtbot: QtBot, session: Session) -> StatusLine:
    made = StatusLine(session)
    qtbot.addWidget(made)
    made.resize(1000, 27)
    made.show()
    return made


def mark(session: Session, name: str, *spans: tuple[int, int]) -> None:
    session.set_coder(coder(session, name))
    assert session.document is not None
    for span in spans:
        session.project.coding.code_span(session.document, *span, [code(session, "Surveillance")])


def words(qtbot: QtBot, line: StatusLine, wanted: str) -> None:
    qtbot.waitUntil(lambda: (line.hidden.text() if line.hidden.isVisible() else "") == wanted)


def test_it_says_whose_segments_are_hidden_and_a_press_shows_them(
    qtbot: QtBot, line: StatusLine, session: Session
) -> None:
    words(qtbot, line, "")
    mark(session, "Jonas Weber", (0, 4), (5, 9))
    words(qtbot, line, "")  # one's own are never hidden
    session.set_coder(coder(session, "Ana Ruiz"))
    words(qtbot, line, "2 segments of Jonas Weber are hidden")
    assert line.hidden.accessibleName() == line.hidden.text()
    assert "Press to show them" in line.hidden.toolTip()
    qtbot.mouseClick(line.hidden, Qt.MouseButton.LeftButton)
    words(qtbot, line, "")
    assert session.is_shown(coder(session, "Jonas Weber"))
    session.show_coder(coder(session, "Jonas Weber"), False)
    words(qtbot, line, "2 segments of Jonas Weber are hidden")
    session.set_coder(coder(session, "Jonas Weber"))
    assert session.work is not None
    session.project.coding.delete(next(iter(session.work.segments)))
    session.set_coder(coder(session, "Ana Ruiz"))
    words(qtbot, line, "1 segment of Jonas Weber is hidden")


def test_several_coders_are_counted_together_and_named_in_the_tip(
    qtbot: QtBot, line: StatusLine, session: Session
) -> None:
    session.project.coders.add("Mira Okafor")
    mark(session, "Jonas Weber", (0, 4))
    mark(session, "Mira Okafor", (0, 4), (5, 9))
    session.set_coder(coder(session, "Ana Ruiz"))
    words(qtbot, line, "3 segments of 2 coders are hidden")
    tip = line.hidden.toolTip().replace("\u2068", "").replace("\u2069", "")
    assert "Jonas Weber: 1 segment" in tip
    assert "Mira Okafor: 2 segments" in tip
    line.hidden.show_them()
    assert not hidden_by(session)


def test_only_the_document_on_screen_is_counted(qtbot: QtBot, session: Session) -> None:
    note = HiddenNote(session)
    qtbot.addWidget(note)
    mark(session, "Jonas Weber", (0, 4))
    session.set_coder(coder(session, "Ana Ruiz"))
    note.refresh()
    assert note.text()
    session.open_document(None)
    note.refresh()
    assert not note.text()
    assert note.isHidden()


def test_chips_say_how_much_they_show_or_hide(qtbot: QtBot, session: Session) -> None:
    mark(session, "Jonas Weber", (0, 4), (5, 9))
    session.set_coder(coder(session, "Ana Ruiz"))
    bar = CoderBar(session)
    qtbot.addWidget(bar)
    bar.resize(700, 44)
    bar.show()
    plain = str.maketrans("", "", "\u2068\u2069")
    assert bar.chips[0].toolTip().translate(plain).startswith("Jonas Weber: 2 segments hidden in this document")
    qtbot.mouseClick(bar.chips[0], Qt.MouseButton.LeftButton)
    assert bar.chips[0].toolTip().translate(plain).startswith("Jonas Weber: 2 segments shown in this document")
    session.show_coder(coder(session, "Jonas Weber"), False)
    bar.resize(190, 44)
    assert "2 segments hidden in this document" in bar.more.toolTip().translate(plain)
