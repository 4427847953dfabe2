"""Finding in the document: what reads the same is found, at its exact place, and quickly."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Literal

import pytest
from PySide6.QtCore import Qt

from desktop.core.project import Project
from desktop.ui.finding_here import AT_ONCE, MOST_HITS
from desktop.ui.session import Session
from desktop.ui.widgets.document_view import DocumentView
from tests.core.making import parsed, small_project
from tests.effort import calls_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.model import DocumentId

TEXT = (
    "🕊 First said: don’t go to the Bürgermeister.\n"
    + unicodedata.normalize("NFD", "Then 김철 came with the Bürgermeister.")
    + "\nThe mayor’s pri\u00adson was “full”. Ｋｉｍ and 김철 said so.\n"
)


class Finding:
    def __init__(self, view: DocumentView, session: Session, document: DocumentId) -> None:
        self.view, self.session, self.document = view, session, document
        self.bar = view.find_bar

    def found(self, words: str) -> list[str]:
        """Type words, and give what is then marked, as it stands in the text."""
        self.bar.field.setText(words)
        self.bar.search()
        return [self.session.text()[start:end] for start, end in self.bar.hits]


@pytest.fixture
def finding(qtbot: QtBot, tmp_path: Path) -> Iterator[Finding]:
    small_project(tmp_path / "p.testimonia").close()
    project = Project.open(tmp_path / "p.testimonia")
    (document,) = project.documents.add([parsed("Statement", TEXT)])
    session = Session(project)
    view = DocumentView(session)
    qtbot.addWidget(view)
    session.open_document(document)
    view.resize(900, 600)
    with qtbot.waitExposed(view):
        view.show()
    view.find_bar.open_bar()
    yield Finding(view, session, document)
    project.close()


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("bürgermeister", 2),
        (unicodedata.normalize("NFD", "BÜRGERMEISTER"), 2),
        ("김철", 2),
        (unicodedata.normalize("NFD", "김철"), 2),
        ("don't", 1),
        ("mayor's prison", 1),
        ('"FULL"', 1),
        ("kim", 1),
        ("burgermeister", 0),
    ],
)
def test_what_reads_the_same_is_found_whole(finding: Finding, words: str, number: int) -> None:
    found = finding.found(words)
    assert len(found) == number

    def plain(text: str) -> str:
        text = unicodedata.normalize("NFKC", text).casefold().replace("\u00ad", "")
        return text.replace("’", "'").replace("“", '"').replace("”", '"')

    assert [plain(each) for each in found] == [plain(words)] * number


def test_a_hit_is_selected_with_every_sign_of_its_letters(finding: Finding) -> None:
    finding.found("prison")
    finding.bar.select_hit()
    assert finding.session.span is not None
    assert finding.session.text()[slice(*finding.session.span)] == "pri\u00adson"


def test_the_text_that_is_opened_next_is_looked_through(qtbot: QtBot, finding: Finding) -> None:
    assert finding.found("statement") == []
    (other,) = finding.session.project.documents.add([parsed("Other", "Another statement.")])
    finding.session.open_document(other)
    assert finding.bar.hits == [(8, 17)]
    qtbot.keyClick(finding.bar.field, Qt.Key.Key_Escape)
    assert finding.bar.hits == []


def test_no_erased_word_is_kept_for_finding(finding: Finding) -> None:
    finding.found("prison")
    finding.session.reloaded.emit()
    assert finding.bar.finding.looking.folded is None


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_key_is_quick_in_ten_megabytes_once_the_text_was_read(finding: Finding, form: Literal["NFC", "NFD"]) -> None:
    lines = "Ein Wächter sagte: „Komm“ – 김철은 밤에 왔다; it’s late, and the witness said nothing.\n" * 30
    text = unicodedata.normalize(form, (lines + "Once there was a Key\u00adstone.\n") * (10_000_000 // len(lines) // 2))
    looking = finding.bar.finding.looking
    looking.places(text, "k")
    folded, found = looking.folded, [(0, 0)]
    for end in range(1, 9):

        def type_on(end: int = end) -> None:
            nonlocal found
            found = looking.places(text, "keystone"[:end])

        calls = calls_of(type_on)
        assert calls < 40 * max(len(found), 10), "only what is found is touched"
    assert looking.folded is folded, "the text is folded once"
    assert text[slice(*found[-1])] == "Key\u00adstone"


def test_the_line_counts_and_says_when_it_goes_round(qtbot: QtBot, finding: Finding) -> None:
    bar = finding.bar
    assert len(finding.found("said")) == 2
    assert bar.told.text() == "1 of 2"
    bar.go(1)
    assert bar.told.text() == "2 of 2"
    bar.go(1)
    assert bar.told.text() == "1 of 2, from the beginning again"
    bar.go(-1)
    assert bar.told.text() == "2 of 2, from the end again"
    bar.go(-1)
    assert bar.told.text() == "1 of 2"
    finding.found("nowhere")
    assert bar.told.text() == "not in this document"


def test_the_pane_tells_what_it_marks(qtbot: QtBot, finding: Finding) -> None:
    pane = finding.view.pane
    finding.found("said")
    assert list(pane.hits()) == finding.bar.hits
    assert pane.current_hit() == 0
    with qtbot.waitSignal(pane.hits_changed):
        finding.bar.go(1)
    assert pane.current_hit() == 1
    with qtbot.waitSignal(pane.hits_changed):
        finding.bar.close_bar()
    assert list(pane.hits()) == []


def _open_long(finding: Finding, text: str) -> None:
    assert len(text) > AT_ONCE
    (document,) = finding.session.project.documents.add([parsed("Long", text)])
    finding.session.open_document(document)


def test_a_long_text_is_looked_through_beside_the_screen(qtbot: QtBot, finding: Finding) -> None:
    bar = finding.bar
    text = ("The witness said nothing. " * 40 + "\n") * (AT_ONCE // 1000) + "At last: stone.\n"
    bar.field.clear()
    _open_long(finding, text)
    bar.field.setText("witness")
    bar.search()
    assert bar.finding.is_busy
    assert bar.told.text() == "looking …"
    qtbot.waitUntil(lambda: not bar.finding.is_busy)
    assert len(bar.hits) == MOST_HITS
    assert bar.told.text() == "1 of more than 10,000"
    kept = bar.finding.looking.folded
    assert kept is not None
    for words in ("s", "st", "sto", "stone"):
        bar.field.setText(words)
        bar.search()
    qtbot.waitUntil(lambda: not bar.finding.is_busy)
    assert [text[slice(*hit)] for hit in bar.hits] == ["stone"]
    assert bar.at == 0
    assert bar.finding.looking.folded is kept, "the text is folded once"


def test_words_that_are_typed_while_the_text_is_folded_are_the_ones_looked_for(qtbot: QtBot, finding: Finding) -> None:
    bar = finding.bar
    bar.field.clear()
    _open_long(finding, ("Ein Wächter sagte nichts. " * 40 + "\n") * (AT_ONCE // 1000) + "Schlüssel\n")
    for words in ("w", "wä", "schlüss"):
        bar.field.setText(words)
        bar.search()
    qtbot.waitUntil(lambda: not bar.finding.is_busy)
    assert len(bar.hits) == 1
    assert bar.told.text() == "1 of 1"


def test_closing_the_line_ends_what_is_under_way(qtbot: QtBot, finding: Finding) -> None:
    bar = finding.bar
    bar.field.clear()
    _open_long(finding, ("The witness said nothing. " * 40 + "\n") * (AT_ONCE // 1000))
    bar.field.setText("witness")
    bar.search()
    bar.close_bar()
    assert not bar.finding.is_busy
    qtbot.wait(50)
    assert bar.hits == []
    assert list(finding.view.pane.hits()) == []


def test_going_on_begins_where_the_caret_was_put_since(finding: Finding) -> None:
    bar, pane = finding.bar, finding.view.pane
    finding.found("said")
    assert bar.at == 0
    last = finding.session.text().rindex("so")
    pane.set_selected_span(last - 12, last - 12)
    bar.go(1)
    assert bar.hits[bar.at][0] > last - 12
    bar.go(1)
    assert (bar.at, bar.round) == (0, "on"), "the caret stands where it stood"
    pane.set_selected_span(*bar.hits[1])
    bar.go(-1)
    assert bar.at == 0


def test_escape_in_the_text_closes_the_line_when_nothing_else_is_in_hand(finding: Finding, qtbot: QtBot) -> None:
    finding.found("said")
    pane = finding.view.pane
    pane.setFocus()
    pane.set_selected_span(0, 3)
    qtbot.keyClick(pane, Qt.Key.Key_Escape)
    assert finding.bar.isVisible()
    qtbot.keyClick(pane, Qt.Key.Key_Escape)
    assert not finding.bar.isVisible()
    assert pane.caret() == 3, "the caret stays where it was put"


def test_the_line_that_is_read_stays_when_finding_comes_and_goes(finding: Finding, qtbot: QtBot) -> None:
    bar, pane, session = finding.bar, finding.view.pane, finding.session
    bar.close_bar()
    (long,) = session.project.documents.add([parsed("Long", "The guard took the paper and the book.\n" * 200)])
    session.open_document(long)
    qtbot.wait(20)  # the place of a document that opens is taken after its text
    pane.verticalScrollBar().setValue(60)
    qtbot.wait(20)
    at = pane.offset_at(pane.viewport().rect().center()) - 9

    def height() -> int:
        qtbot.wait(1)
        return pane.viewport().mapTo(finding.view, pane.span_rect(at, at + 1).topLeft()).y()

    before, step = height(), pane.look.roles[""].step
    bar.field.clear()
    bar.open_bar()
    assert bar.isVisible()
    # Lines stand on whole steps, and these are paragraphs with a gap behind each.
    assert abs(height() - before) <= step / 2 + 1 < bar.height()
    bar.close_bar()
    assert abs(height() - before) <= 1
