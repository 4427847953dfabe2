"""The guide in its window: pages, links, going back, finding, zoom, and all of it by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument, QTextFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.core.guide.blocks import Kind
from desktop.core.guide.book import guide
from desktop.ui.theme import current
from desktop.ui.widgets import asking_help
from desktop.ui.widgets.guide.filling import Filler
from desktop.ui.widgets.guide.window import GuideWindow, open_guide
from tests.ui.desk_case import in_front

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[GuideWindow]:
    made = GuideWindow(None)
    made.open_place("guide/index.md")
    yield in_front(qtbot, made, 1000, 700)
    made.close()


def formats(document: QTextDocument) -> Iterator[Any]:
    """The looks of every stretch of a document."""
    block: Any = document.begin()
    while block.isValid():
        for piece in [] if block.begin().atEnd() else block:
            yield piece.fragment().charFormat()
        block = block.next()


def selected(window: GuideWindow) -> list[str]:
    return [str(each.cursor.selectedText()) for each in window.view.extraSelections()]


@pytest.mark.parametrize("name", guide().names)
def test_every_word_of_every_page_is_laid_out_where_its_place_says(qtbot: QtBot, name: str) -> None:
    page, document = guide().page(name), QTextDocument()
    filler = Filler(current(), guide(), 1.0, 600)
    filled = filler.fill(document, page)
    words = document.toPlainText().replace("\u2028", "\n")
    offset = 0
    for block in page.blocks:
        for line in block.text.split("\n"):
            at = filled.at(offset)
            assert words[at : at + len(line)] == line, (name, line)
            offset += len(line) + 1
    assert set(filled.anchors) == page.anchors


def test_pictures_fit_the_page_and_say_in_words_what_they_show(window: GuideWindow) -> None:
    window.open_place("guide/coding.md")
    document, seen = window.view.document(), 0
    for form in formats(document):
        if form.isImageFormat():
            image = form.toImageFormat()
            assert 100 < image.width() <= window.view.viewport().width()
            assert document.resource(QTextDocument.ResourceType.ImageResource, QUrl(image.name())) is not None
            assert len(str(form.property(QTextFormat.Property.ImageAltText)).split()) > 4
            seen += 1
    assert seen == sum(each.kind is Kind.PICTURE for each in guide().page("guide/coding.md").blocks)
    assert seen > 2


def test_a_link_is_followed_and_back_and_forward_return(qtbot: QtBot, window: GuideWindow) -> None:
    window.view.anchorClicked.emit(QUrl("guide:guide/keeping-safe.md#erasing-for-good"))
    assert window.place == "guide/keeping-safe.md#erasing-for-good"
    assert window.view.textCursor().block().text() == "Erasing for good"
    assert window.contents.currentIndex().data() == "Erasing for good"
    scrolled = window.view.verticalScrollBar().value()
    assert scrolled > 0
    QTest.keySequence(window.view, "Alt+Left")
    assert window.place == "guide/index.md"
    assert not window.back.isEnabled()
    QTest.keySequence(window.view, "Alt+Right")
    assert window.place == "guide/keeping-safe.md#erasing-for-good"
    assert window.view.verticalScrollBar().value() == scrolled


def test_every_link_that_is_shown_can_be_followed(window: GuideWindow) -> None:
    for name in guide().names:
        window.open_place(name)
        for form in formats(window.view.document()):
            link = form.anchorHref()
            assert not link or link.startswith("http") or guide().leads(link.removeprefix("guide:")), (name, link)


def test_words_are_found_counted_and_gone_through(qtbot: QtBot, window: GuideWindow) -> None:
    QTest.keySequence(window.view, "Ctrl+F")
    qtbot.waitUntil(window.search.hasFocus)
    qtbot.keyClicks(window.search, "passphrase")
    found = guide().find("passphrase")
    assert f"{found.count} places on {found.pages} pages" in window.count.text()
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.count.text() == f"1 of {found.count}"
    assert window.place.partition("#")[0] == found.hits[0].page
    assert window.search.hasFocus()
    on_page = [hit for hit in found.hits if hit.page == found.hits[0].page]
    assert selected(window) == [hit.found for hit in on_page]
    QTest.keySequence(window.search, "Shift+F3")
    assert window.count.text() == f"{found.count} of {found.count}"
    QTest.keySequence(window.search, "F3")
    assert window.count.text() == f"1 of {found.count}"
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert window.lists.currentWidget() is window.contents
    assert selected(window) == []
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_what_is_not_there_is_said(window: GuideWindow) -> None:
    window.search.setText("zanzibar")
    assert "Nothing in the guide says that" in window.count.text()
    window.step(1)
    assert window.place == "guide/index.md"
    window.open_place("guide/gone.md#nothing")
    assert window.place == "guide/index.md"


def test_contents_are_walked_by_keys(qtbot: QtBot, window: GuideWindow) -> None:
    window.contents.setFocus()
    QTest.keyClick(window.contents, Qt.Key.Key_End)
    QTest.keyClick(window.contents, Qt.Key.Key_Return)
    assert window.place == guide().names[-1]


def test_the_text_can_be_larger_and_what_is_read_stays(qtbot: QtBot, window: GuideWindow) -> None:
    window.open_place("guide/coding.md#changing")
    before = window.view.document().size().height()
    QTest.keySequence(window.view, "Ctrl++")
    assert window.view.zoom == 1.1
    assert window.view.document().size().height() > before
    assert 0 <= window.view.cursorRect().top() < window.view.viewport().height() // 3
    QTest.keySequence(window.view, "Ctrl+0")
    assert window.view.zoom == 1.0


def test_a_narrow_window_folds_the_contents_away(qtbot: QtBot, window: GuideWindow) -> None:
    window.resize(window.theme.px(500), 600)
    assert not window.side.isVisible()
    QTest.keySequence(window.view, "Ctrl+F")
    assert window.side.isVisible()
    qtbot.waitUntil(window.search.hasFocus)


def test_a_window_has_one_guide_which_goes_with_it(qtbot: QtBot) -> None:
    owner = in_front(qtbot, QWidget(), 300, 200)
    first = open_guide(owner, "guide/coding.md")
    assert open_guide(owner, "guide/history.md") is first
    assert first.place == "guide/history.md"
    assert not first.isModal()
    assert first.isWindow()
    first.close()


def test_a_page_comes_to_rest_at_every_width(
    qtbot: QtBot, window: GuideWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled: list[int] = []
    fill = window.view._fill

    def counted() -> None:
        filled.append(window.view.viewport().width())
        fill()

    monkeypatch.setattr(window.view, "_fill", counted)
    for width in (1000, 640, 900):
        window.resize(width, 500)
        window.open_place("guide/coding.md")
        qtbot.wait(200)
    assert len(filled) < 10


def test_a_guide_without_pages_is_told_where_it_was_asked_for(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    class Owner(QWidget):
        def complain(self, sentence: str) -> None:
            said.append(sentence)

    def gone(*_args: object) -> None:
        raise FileNotFoundError

    monkeypatch.setattr("desktop.ui.widgets.guide.window.open_guide", gone)
    monkeypatch.setattr(asking_help, "tell", lambda *_args: pytest.fail("a box in the way"))
    owner = in_front(qtbot, Owner(), 300, 200)
    assert asking_help.show_guide(owner, "guide/coding.md") is None
    assert "missing in this installation" in said[0]
