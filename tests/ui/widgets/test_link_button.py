"""A link that finds no room: what is cut stands in its tooltip, and a place keeps its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.model import MemoTarget
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.windows.memos_page import MemosPage
from tests.ui.desk_case import code, small_session
from tests.walks import eyes

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

WORDS = "Memo on the code Deprivation of food"


def painted(link: LinkButton) -> str:
    return "".join(words for _y, words in eyes.painted_runs(link))


@pytest.mark.parametrize("middle", [False, True])
def test_what_is_cut_is_in_the_tooltip(qtbot: QtBot, middle: bool) -> None:
    link = LinkButton(WORDS, middle=middle)
    qtbot.addWidget(link)
    link.resize(120, 24)
    cut = painted(link)
    assert "…" in cut or "..." in cut
    assert cut.endswith("food") == middle
    assert link.toolTip() == WORDS
    link.resize(400, 24)
    assert painted(link) == WORDS
    assert link.toolTip() == ""


def test_a_tooltip_of_its_own_stays(qtbot: QtBot) -> None:
    link = LinkButton(WORDS)
    qtbot.addWidget(link)
    link.setToolTip("Go there")
    link.resize(120, 24)
    painted(link)
    assert link.toolTip() == f"{WORDS}\nGo there", "what is cut stands before it"
    painted(link)
    assert link.toolTip() == f"{WORDS}\nGo there", "once"
    link.resize(400, 24)
    assert painted(link) == WORDS
    assert link.toolTip() == "Go there"


def test_the_place_of_a_memo_keeps_the_name_of_its_code(qtbot: QtBot, tmp_path: Path) -> None:
    session = small_session(tmp_path)
    book = session.project.codebook
    row = code(session, "Surveillance")
    book.rename_code(row, "Surveillance of families of those who left the country")
    session.project.memos.write(MemoTarget.CODE, row, "Words.")
    page = MemosPage(session)
    qtbot.addWidget(page)
    page.resize(620, 500)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.model.shown()), timeout=5_000)
    page.choose(page.model.shown()[0].goal)
    page.pane.place.resize(160, page.pane.place.height())
    assert painted(page.pane.place).endswith("country")
    assert page.pane.place.toolTip() == page.pane.place.text()
    page.shut_down()
    session.close()
