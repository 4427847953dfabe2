"""Links while they are typed, and a memo as it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QInputMethodEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from desktop.core import covering
from desktop.core.memo_links import Goal, LinkKind, parse, written
from desktop.core.model import MemoTarget
from desktop.core.text import Utf16Map
from desktop.ui.covering import covered_note, covering_of
from desktop.ui.widgets.link_typing import LinkTyping
from desktop.ui.widgets.memo_preview import MemoPreview
from tests.ui.desk_case import code, facet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session


class Field:
    """A field with links in a window of its own."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(700, 500)
        self.edit = QPlainTextEdit(self.window)
        self.edit.resize(600, 400)
        self.links = LinkTyping(session, self.edit)
        self.window.show()
        self.window.activateWindow()
        self.edit.setFocus()
        qtbot.waitUntil(self.edit.hasFocus)
        self.qtbot = qtbot

    def type(self, words: str) -> None:
        for sign in words:
            if sign.isascii():
                self.qtbot.keyClicks(self.edit, sign)
            else:
                self.compose("", sign)

    def key(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.edit, key)

    def compose(self, preedit: str, commit: str = "") -> None:
        event = QInputMethodEvent(preedit, [])
        if commit:
            event.setCommitString(commit)
        QApplication.sendEvent(self.edit, event)
        self.qtbot.wait(10)

    @property
    def is_open(self) -> bool:
        return self.links.popup is not None and self.links.popup.isVisible()

    def offered(self) -> list[str]:
        assert self.links.popup is not None
        return [choice.words for choice in self.links.popup.model.shown] if self.is_open else []

    @property
    def text(self) -> str:
        return self.edit.toPlainText()


@pytest.fixture
def field(qtbot: QtBot, session: Session) -> Field:
    return Field(qtbot, session)


def test_two_brackets_offer_and_enter_links_also_within_a_word(field: Field, session: Session) -> None:
    goal = Goal(LinkKind.CODE, code(session, "Surveillance"))
    field.type("un[[surv")
    assert field.offered()[0] == "Surveillance"
    field.key(Qt.Key.Key_Return)
    field.type("ed")
    assert field.text == f"un{written(goal, 'Surveillance')}ed"
    assert not field.is_open


def test_escape_leaves_the_brackets_alone(field: Field) -> None:
    field.type("a [[sur")
    field.key(Qt.Key.Key_Escape)
    assert not field.is_open
    field.type("v")
    assert not field.is_open
    field.key(Qt.Key.Key_Return)
    assert field.text == "a [[surv\n"


def test_enter_is_a_new_line_where_nothing_is_called_so(field: Field) -> None:
    field.type("[[nothing is called so")
    assert field.offered() == []
    field.key(Qt.Key.Key_Return)
    assert parse(field.text) == []


def test_accents_do_not_count_in_what_is_offered(field: Field, session: Session) -> None:
    session.project.codebook.create_code(facet(session, "Abuse type"), "Café du camp")
    field.type("[[cafe du")
    assert field.offered() == ["Café du camp"]


def test_syllables_are_searched_while_they_are_composed(field: Field, session: Session) -> None:
    made = session.project.codebook.create_code(facet(session, "Abuse type"), "정치범 수용소")
    field.type("[[")
    for stage in ("ㅈ", "저", "정"):
        field.compose(stage)
        assert field.offered() == ["정치범 수용소"], stage
    field.compose("ㅊ", "정")
    assert field.offered() == ["정치범 수용소"]
    field.compose("", "치")
    field.key(Qt.Key.Key_Return)
    assert field.text == written(Goal(LinkKind.CODE, made), "정치범 수용소")


def test_links_stand_well_in_text_from_right_to_left_and_after_emoji(field: Field, session: Session) -> None:
    made = session.project.codebook.create_code(facet(session, "Abuse type"), "مراقبة")
    field.type("🕊🕊 قال [[مرا")
    assert field.offered() == ["مراقبة"]
    field.key(Qt.Key.Key_Return)
    link = written(Goal(LinkKind.CODE, made), "مراقبة")
    assert field.text == f"🕊🕊 قال {link}"
    # One key takes the whole link away, not half of it.
    field.key(Qt.Key.Key_Backspace)
    assert field.text == "🕊🕊 قال "


def test_the_caret_never_stands_in_the_number_of_a_link(field: Field) -> None:
    link = written(Goal(LinkKind.MEMO, 5), "words")
    field.edit.setPlainText(f"a {link} b")
    field.edit.moveCursor(field.edit.textCursor().MoveOperation.Start)
    places = []
    for _ in range(10):
        field.key(Qt.Key.Key_Right)
        places.append(field.edit.textCursor().position())
    inside = range(2 + link.index("|") + 1, 2 + len(link))
    assert not set(places) & set(inside)
    assert places[-1] > 2 + len(link)


def test_a_paragraph_of_a_megabyte_is_not_read_for_each_letter(field: Field, monkeypatch: pytest.MonkeyPatch) -> None:
    link = written(Goal(LinkKind.MEMO, 5), "words")
    field.edit.setPlainText("x " * 100_000 + link)
    sizes: list[int] = []

    def counted(text: str) -> object:
        sizes.append(len(text))
        return Utf16Map(text)

    monkeypatch.setattr("desktop.ui.widgets.link_typing.Utf16Map", counted)
    field.edit.moveCursor(field.edit.textCursor().MoveOperation.End)
    field.key(Qt.Key.Key_Backspace)
    assert field.text.endswith("x ")
    assert sizes
    assert max(sizes) < 5_000


# as it reads


@pytest.fixture
def preview(qtbot: QtBot, session: Session) -> MemoPreview:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = MemoPreview(session, parent)
    made.resize(500, 400)
    made.holder = parent  # type: ignore[attr-defined]  # kept as long as the preview
    parent.show()
    return made


def test_nothing_is_loaded_and_all_words_are_shown(preview: MemoPreview, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QTextDocument, "loadResource", lambda *args: asked.append(str(args[-1])))
    text = (
        "<script>alert(1)</script> <img src='http://x.example/p.png'> ![pixel](http://x.example/q.png) "
        "<iframe src=file:///etc/hosts> [click](javascript:alert(1)) [file](file:///etc/hosts) <b onclick=x>bold</b>"
        '<style>@import "http://x.example/s.css"; body{background:url(http://x.example/b.png)}</style>'
    )
    preview.show_text(text)
    preview.grab()
    shown = preview.toPlainText()
    for words in ("<script>alert(1)</script>", "<img src='http://x.example/p.png'>", "<iframe", "<style>", "onclick"):
        assert words in shown
    assert "javascript:alert(1)" in shown
    assert asked == []
    html = preview.toHtml()
    assert "<img" not in html
    assert 'href="javascript' not in html
    assert 'href="file' not in html
    assert preview.loadResource(2, QUrl("file:///etc/hosts")) is None


def test_a_web_address_is_opened_only_after_asking(preview: MemoPreview, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtGui import QDesktopServices

    from desktop.ui import messages

    opened: list[str] = []
    answers = [False, True]
    monkeypatch.setattr(messages, "ask", lambda *_args, **_more: answers.pop(0))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    preview.anchorClicked.emit(QUrl("https://example.org/a"))
    assert opened == []
    preview.anchorClicked.emit(QUrl("https://example.org/a"))
    assert opened == ["https://example.org/a"]
    preview.anchorClicked.emit(QUrl("file:///etc/hosts"))
    assert (opened, answers) == (["https://example.org/a"], [])


def test_links_follow_renaming_merging_retiring_and_deleting(preview: MemoPreview, session: Session) -> None:
    book, organising = session.project.codebook, session.project.organising
    one, other = code(session, "Surveillance"), code(session, "Unlawful killing")
    link = written(Goal(LinkKind.CODE, one), "Surveillance")
    book.rename_code(one, "Watched")
    preview.show_text(link)
    assert preview.toPlainText() == "Watched"
    organising.retire([one])
    preview.show_text(link)
    assert preview.toPlainText() == "Watched"
    organising.merge([one], other)
    preview.show_text(link)
    assert preview.toPlainText() == "Unlawful killing"
    book.delete_code(other)
    preview.show_text(link)
    assert preview.toPlainText() == "Surveillance (no longer there)"
    session.undo()
    preview.show_text(link)
    assert preview.toPlainText() == "Unlawful killing"


def test_covered_passages_stay_covered_in_links(preview: MemoPreview, session: Session) -> None:
    project, document, watched = session.project, session.document, code(session, "Surveillance")
    assert document is not None
    segment = project.coding.code_span(document, 3, 9, [watched])
    link = written(Goal(LinkKind.SEGMENT, segment), "the words")
    project.memos.write(MemoTarget.DOCUMENT, document, link)
    preview.show_text(link)
    assert preview.toPlainText() == "the words"
    covering.cover(project, watched, True)
    assert preview.toPlainText() == covered_note()
    covering_of(session).switch(False)
    assert preview.toPlainText() == "the words"


def test_spaces_that_do_not_break_stay_in_memos(qtbot: QtBot, session: Session) -> None:
    from desktop.core.model import SegmentId
    from desktop.ui.dialogs.memo_editor import MemoEditor
    from desktop.ui.widgets.memo_field import MemoField

    document = session.document
    assert document is not None
    words = "«\u00a0mot\u00a0» \u2009et\u202f!"
    session.project.memos.write(MemoTarget.DOCUMENT, document, words)
    editor = MemoEditor(None, session, MemoTarget.DOCUMENT, document, "Review")
    qtbot.addWidget(editor)
    assert not editor.is_changed()
    editor.area.edit.textCursor().insertText(" 🕊")
    assert editor.is_changed()
    assert editor.commit()
    assert session.project.memos.text(MemoTarget.DOCUMENT, document) == f"{words} 🕊"

    segment = session.project.coding.code_span(document, 3, 9, [code(session, "Surveillance")])
    session.project.memos.write(MemoTarget.SEGMENT, segment, words)
    parent = QWidget()
    qtbot.addWidget(parent)
    field = MemoField(session, parent)
    field.set_target(SegmentId(segment), words, read_only=False)
    field.moveCursor(field.textCursor().MoveOperation.End)
    field.textCursor().insertText("?\nNew line")
    field.flush()
    assert session.project.memos.text(MemoTarget.SEGMENT, segment) == f"{words}?\nNew line"


def test_words_of_covered_passages_are_not_offered(field: Field, session: Session) -> None:
    project, document = session.project, session.document
    assert document is not None
    watched, other = code(session, "Surveillance"), code(session, "Execution")
    text = project.documents.text(document)
    project.coding.code_span(document, 3, 9, [watched])
    project.coding.code_span(document, 0, 20, [other])
    field.type("[[")
    quotes = [" ".join(text[3:9].split()), " ".join(text[0:20].split())]
    field.qtbot.waitUntil(lambda: set(quotes) <= set(field.offered()))
    field.key(Qt.Key.Key_Escape)
    covering.cover(project, watched, True)
    field.type(" [[")
    assert field.is_open
    field.qtbot.waitUntil(lambda: not field.links.popup.reading.isActive())  # type: ignore[union-attr]
    assert not [words for words in field.offered() if words in quotes or "\u2592" in words]
