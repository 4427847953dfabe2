"""Every action: declared once, said in words, with a key of its own, and able to be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.ui.actions import shown_keys
from desktop.ui.actions.book import ActionBook
from desktop.ui.actions.catalogue import CATALOGUE
from desktop.ui.actions.specs import MENUS, REASONS, Need
from desktop.ui.icons import pixmap
from desktop.ui.theme import current
from desktop.ui.widgets.base import with_key
from tests.effort import calls_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def a_book(qtbot: QtBot, own: dict[str, str] | None = None) -> ActionBook:
    window = QWidget()
    qtbot.addWidget(window)
    return ActionBook(window, {spec.id: (lambda: None) for spec in CATALOGUE}, own or {})


def test_ids_texts_and_tips_are_there_and_ids_are_unique() -> None:
    ids = [spec.id for spec in CATALOGUE]
    assert len(set(ids)) == len(ids)
    assert all(spec.text and spec.tip for spec in CATALOGUE)
    known = {name for name, _title in MENUS} | {"favourites", "edges", "snap", "language"}
    assert {spec.menu for spec in CATALOGUE} == known
    assert set(REASONS) == set(Need)


def test_no_two_actions_share_a_key() -> None:
    holders: dict[str, str] = {}
    for spec in CATALOGUE:
        for key in spec.keys:
            text = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
            assert text, f"{key} of {spec.id} is no key"
            assert text not in holders, f"{text}: {spec.id} and {holders[text]}"
            holders[text] = spec.id
    assert len(holders) > 60


def test_no_key_is_a_printable_one() -> None:
    # They open the palette.
    for spec in CATALOGUE:
        for key in spec.keys:
            assert "+" in key[:-1] or key in {"Delete"} or key.startswith("F"), (spec.id, key)


def test_every_icon_is_drawn(qtbot: QtBot) -> None:
    for name in {spec.icon for spec in CATALOGUE if spec.icon}:
        assert not pixmap(name, current().tokens.text).isNull()


def test_a_tooltip_names_the_key_and_why_it_is_disabled(qtbot: QtBot) -> None:
    book = a_book(qtbot)
    book.refresh(None)
    assert "Ctrl+N" in book["file.new"].toolTip()
    assert book["file.new"].isEnabled()
    assert not book["code.repeat"].isEnabled()
    assert "Answer a passage first" in book["code.repeat"].toolTip()


def test_what_names_a_key_names_the_present_one(qtbot: QtBot) -> None:
    book = a_book(qtbot, {"organise.merge": "Ctrl+Alt+Z"})
    try:
        assert shown_keys.key_of("organise.merge") == "Ctrl+Alt+Z"
        assert shown_keys.key_of("define.edit") == "Ctrl+D"
        book.set_key("define.edit", "")
        assert with_key("Define…", shown_keys.key_of("define.edit")) == "Define…"
    finally:
        book.set_key("define.edit", None)
        book.set_key("organise.merge", None)
    assert shown_keys.shown_key("organise.merge") == "Ctrl+Shift+K"
    assert with_key("Merge…", shown_keys.key_of("organise.merge")) == "Merge…\tCtrl+Shift+K"


def test_a_key_can_be_changed_taken_away_and_given_back(qtbot: QtBot) -> None:
    book = a_book(qtbot, {"edit.find": "Ctrl+Alt+Z"})
    assert book["edit.find"].shortcut().toString() == "Ctrl+Alt+Z"
    holder = book.holder("Ctrl+Alt+Z", "file.new")
    assert holder is not None
    assert holder.id == "edit.find"
    book.set_key("edit.find", "")
    assert book["edit.find"].shortcuts() == []
    assert book.holder("Ctrl+Alt+Z", "file.new") is None
    book.set_key("edit.find", None)
    assert book["edit.find"].shortcut().toString() == "Ctrl+F"
    assert book.own == {}


def test_what_an_action_says_is_put_together_once(qtbot: QtBot) -> None:
    book = a_book(qtbot)
    spec = next(each for each in CATALOGUE if each.keys)
    book._tip(spec)
    assert calls_of(lambda: book._tip(spec)) < 10  # 5; 22 with its words and key asked for again
    book.set_key(spec.id, "Ctrl+Alt+Shift+F9")
    assert "F9" in book[spec.id].toolTip()
