"""Notices above everything: by name, until they no longer hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.core.errors import FileReplaced
from desktop.ui.theme import Theme, current, set_current
from desktop.ui.translate import install_locale
from desktop.ui.widgets.buttons import IconButton, LinkButton
from desktop.ui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_notices_stand_under_their_names_until_they_are_dropped(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    acted: list[int] = []
    bar.put("one", "info", "Ana is writing.", closable=False)
    bar.put("two", "bad", "The drive is gone.", action="Save a copy…", act=lambda: acted.append(1))
    assert bar.isVisible()
    assert list(bar.notices) == ["one", "two"]
    bar.put("one", "ok", "You can write now.", closable=False)
    assert bar.sentence("one") == "You can write now."
    bar.notices["two"].acted.emit()
    assert acted == [1]
    bar.notices["two"].closed.emit()
    assert bar.sentence("two") == ""
    bar.drop("one")
    bar.drop("nobody")
    assert not bar.isVisible()


def test_a_notice_may_have_two_things_to_do(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    done: list[str] = []
    bar.put(
        "pause", "info", "A pause?", action="Later", act=lambda: done.append("later"),
        more="Never", do_more=lambda: done.append("never"),
    )  # fmt: skip
    links = {link.text(): link for link in bar.notices["pause"].findChildren(LinkButton)}
    assert list(links) == ["Later", "Never"]
    cross = bar.notices["pause"].findChild(IconButton)
    assert cross is not None
    bar.resize(600, 60)
    assert links["Later"].x() < links["Never"].x() < cross.x()
    for link in links.values():
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert done == ["later", "never"]


@pytest.mark.parametrize(("locale", "scale"), [("pseudo", 1.0), ("mirror", 2.0)])
def test_long_notices_wrap_and_cut_nothing_off(qtbot: QtBot, qapp: QApplication, locale: str, scale: float) -> None:
    before = current()
    theme = Theme(mode="dark", scale=scale)
    set_current(theme)
    install_locale(qapp, locale)
    try:
        bar = NoticeBar()
        qtbot.addWidget(bar)
        bar.put("file", "bad", FileReplaced(path="a-very-long-name" * 6).sentence, action="Save a copy…")
        bar.resize(900, bar.heightForWidth(900))
        qtbot.wait(10)
        words = bar.notices["file"]._words
        assert words.height() >= words.heightForWidth(words.width())
        assert words.geometry().right() <= bar.notices["file"].width()
    finally:
        install_locale(qapp, "en")
        set_current(before)
