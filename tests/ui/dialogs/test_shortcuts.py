"""The list of keys: found by words and by the key, changed, refused, taken over, given back; and the sheet of them."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.actions.book import ActionBook
from desktop.ui.actions.catalogue import BY_ID, CATALOGUE
from desktop.ui.dialogs.shortcut_sheet import ShortcutSheet
from desktop.ui.dialogs.shortcuts import Shortcuts, native, plain
from desktop.ui.key_sheet import sheet_html, sheet_of
from tests.ui.desk_case import in_front

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.theme import Theme


@pytest.fixture
def book(qtbot: QtBot, theme: Theme) -> ActionBook:
    holder = QWidget()
    qtbot.addWidget(holder)
    return ActionBook(holder, {spec.id: (lambda: None) for spec in CATALOGUE}, {})


@pytest.fixture
def dialog(qtbot: QtBot, book: ActionBook) -> Shortcuts:
    return in_front(qtbot, Shortcuts(None, book), 640, 640)


def rows(dialog: Shortcuts) -> list[object]:
    return [line.key for line in dialog.list.lines.lines if not line.heading]


def test_every_action_is_in_the_list(dialog: Shortcuts) -> None:
    assert set(rows(dialog)) == set(BY_ID)


def test_a_key_that_is_pressed_in_the_search_shows_what_it_does(dialog: Shortcuts) -> None:
    QTest.keySequence(dialog.search, "Ctrl+F")
    assert rows(dialog) == ["edit.find"]
    assert dialog.search.text() == native("Ctrl+F")
    QTest.keyClick(dialog.search, Qt.Key.Key_F1)
    assert rows(dialog) == ["help.guide"]
    assert dialog.isVisible()
    QTest.keySequence(dialog.search, "Ctrl+Alt+Shift+F9")
    assert rows(dialog) == []
    assert "does nothing yet" in dialog.conflict.sentence
    dialog.search.clear()
    assert set(rows(dialog)) == set(BY_ID)


def test_the_field_keeps_the_keys_for_its_own_words(dialog: Shortcuts) -> None:
    QTest.keyClicks(dialog.search, "undo")
    QTest.keySequence(dialog.search, "Ctrl+A")
    assert dialog.search.selectedText() == "undo"
    QTest.keyClicks(dialog.search, "history")
    assert "edit.history" in rows(dialog)
    assert dialog.by_key == ""


def test_a_key_that_another_action_has_is_refused_until_it_is_taken(dialog: Shortcuts, book: ActionBook) -> None:
    dialog.search.setText("health")
    name = str(rows(dialog)[0])
    dialog.capture.setFocus()
    QTest.keySequence(dialog.capture, "Ctrl+F")
    assert book.keys(BY_ID["edit.find"])[0] == "Ctrl+F"
    assert plain(book.text(BY_ID["edit.find"])) in dialog.conflict.sentence
    assert book.key_text(name) != native("Ctrl+F")
    dialog.conflict.acted.emit()
    assert book.key_text(name) == native("Ctrl+F")
    assert book.holder("Ctrl+F", name) is None
    assert native("Ctrl+F") in book[name].toolTip()


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_5, Qt.Key.Key_Comma])
def test_keys_that_type_are_refused(dialog: Shortcuts, book: ActionBook, key: Qt.Key) -> None:
    dialog.search.setText("history")
    before = dict(book.own)
    dialog.capture.setFocus()
    QTest.keyClick(dialog.capture, key)
    assert "is for typing" in dialog.conflict.sentence
    assert book.own == before


def test_one_key_and_all_keys_go_back(dialog: Shortcuts, book: ActionBook) -> None:
    dialog.search.setText("history")
    dialog.list.choose("edit.history")
    dialog.capture.setFocus()
    QTest.keySequence(dialog.capture, "Ctrl+Alt+Shift+F9")
    assert book.own == {"edit.history": "Ctrl+Alt+Shift+F9"}
    QTest.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    assert book.own == {}
    assert book.key_text("edit.history") == native("Ctrl+H")
    book.set_key("edit.history", "")
    QTest.mouseClick(dialog.all, Qt.MouseButton.LeftButton)
    assert book.own == {}


def test_the_sheet_has_every_key_as_it_is_now(book: ActionBook) -> None:
    book.set_key("edit.history", "Ctrl+Alt+Shift+F9")
    # The last group is what keys mean in the palette, where Ctrl+Enter makes a code.
    said = {key: row.words for group in sheet_of(book)[:-1] for row in group.rows for key in row.keys}
    for spec in CATALOGUE:
        if spec.menu != "favourites":
            for key in book.keys(spec):
                assert said[native(key)] == plain(book.text(spec)), spec.id
    assert native("Ctrl+H") not in said
    assert said["Ctrl+1 – Ctrl+9"]


class Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_the_sheet_as_html_is_whole(book: ActionBook) -> None:
    book[CATALOGUE[0].id].setText("<b>&")
    read = Words()
    read.feed(sheet_html(sheet_of(book)))
    assert read.open == []
    assert native("Ctrl+Z") in read.words
    assert "History" in read.words


def test_the_sheet_is_kept_as_pdf_of_at_most_two_pages(
    qtbot: QtBot, book: ActionBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = in_front(qtbot, ShortcutSheet(None, book), 700, 600)
    assert len(sheet.sheet.pages) <= 2
    for button, suffix in ((sheet.pdf, ".pdf"), (sheet.html, ".html")):
        target = tmp_path / f"keys{suffix}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, t=target: (str(t.with_suffix("")), ""))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert sheet.written == target
        assert target.is_file()
    document = pypdfium2.PdfDocument(tmp_path / "keys.pdf")
    try:
        assert len(document) == len(sheet.sheet.pages)
        text = " ".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    assert "Ctrl+Shift+Z" in text
    assert "Keeping" not in text
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "no" / "place.html"), ""))
    QTest.mouseClick(sheet.html, Qt.MouseButton.LeftButton)
    assert "could not be written" in sheet.complaint
    sheet.done(0)
