"""Reading at the desk: its choices, the text alone, going to a paragraph, quoting with a citation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.citing import read_citation, resolve
from desktop.core.text import text_sha256
from desktop.ui import reading
from desktop.ui.reading import Reading
from desktop.ui.reading_faces import is_there, reading_faces
from desktop.ui.settings import Settings
from tests.core.making import TEXT, parsed, small_project
from tests.ui.window_case import own_settings, said, session_of, small_window, window_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.dialogs.reading import ReadingDialog
    from desktop.ui.widgets.go_to_paragraph import GoToParagraph
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.main_window import MainWindow


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return own_settings(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[MainWindow]:
    made = small_window(qtbot, settings, tmp_path)
    yield made
    made.take_down()


def _desk(window: MainWindow) -> DeskPage:
    assert window.desk is not None
    return window.desk


# the choices


def test_what_is_chosen_by_keys_is_remembered(qtbot: QtBot, settings: Settings, window: MainWindow) -> None:
    window.book["reading.larger"].trigger()
    window.book["reading.larger"].trigger()
    window.book["reading.smaller"].trigger()
    assert reading.current().now.scale == 1.1
    assert _desk(window).view.pane.document().defaultFont().pixelSize() == 19
    assert said(window) == "Text of documents at 110 %"
    qtbot.waitUntil(lambda: Settings(settings.store).preferences.reading_scale == 1.1)
    window.book["reading.normal"].trigger()
    assert reading.current().now == Reading()


def test_a_new_window_reads_as_was_chosen(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    kept = settings.preferences
    kept.reading_scale, kept.line_spacing, kept.measure, kept.reading_font = 1.4, 2.0, 480, "DejaVu Sans"
    made = window_on(qtbot, settings, small_project(tmp_path / "p.testimonia"), ask=False)
    look = _desk(made).view.pane.look
    assert look.reading == Reading(1.4, 2.0, 480, "DejaVu Sans")
    assert look.body.families()[0] == "DejaVu Sans"
    made.take_down()


def _dialog(window: MainWindow) -> ReadingDialog:
    window.book["reading.panel"].trigger()
    found = window.more.reading.dialog
    assert found is not None
    assert found.isVisible()
    assert not found.isModal()
    return found


def test_the_choices_show_at_once_and_go_back(qtbot: QtBot, window: MainWindow) -> None:
    dialog, pane = _dialog(window), _desk(window).view.pane
    assert not dialog.normal.isEnabled()
    assert dialog.normal.toolTip() == "Everything is as it was at first"
    qtbot.keyClick(dialog.size_of.slider, Qt.Key.Key_Right)
    assert pane.look.reading.scale == 1.1
    assert dialog.size_of.slider.accessibleDescription() == "110 %"
    qtbot.keyClick(dialog.spacing.slider, Qt.Key.Key_Right)
    assert pane.look.reading.spacing == 1.7
    assert dialog.spacing.told.text() == "1.70 em"
    qtbot.keyClick(dialog.width_of.slider, Qt.Key.Key_Left)
    assert pane.look.reading.measure == 580
    assert dialog.width_of.told.text().startswith("some ")
    assert dialog.width_of.told.text().endswith(" letters")
    dialog.faces.choose("DejaVu Serif")
    assert pane.look.body.families()[0] == "DejaVu Serif"
    qtbot.mouseClick(dialog.normal, Qt.MouseButton.LeftButton)
    assert pane.look.reading == Reading()
    assert dialog.faces.present == ""
    assert dialog.size_of.value == 100
    assert not dialog.normal.isEnabled()


def test_what_is_chosen_elsewhere_shows_in_the_choices(qtbot: QtBot, window: MainWindow) -> None:
    dialog = _dialog(window)
    window.book["reading.larger"].trigger()
    assert dialog.size_of.value == 110
    window.book["reading.normal"].trigger()
    window.book["reading.panel"].trigger()
    qtbot.waitUntil(lambda: window.more.reading.dialog is None or not _visible(window.more.reading.dialog))
    _dialog(window)


def _visible(part: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(part) and part.isVisible()


def test_a_face_that_went_is_named_and_the_text_is_readable(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    settings.preferences.reading_font = "Gone Serif"
    made = window_on(qtbot, settings, small_project(tmp_path / "p.testimonia"), ask=False)
    assert not is_there("Gone Serif")
    dialog = _dialog(made)
    assert dialog.faces.present == "Gone Serif"
    words = [line.words for line in dialog.faces.lines.lines]
    assert "Gone Serif, which is not on this machine" in words
    dialog.faces.choose("")
    assert reading.current().now.family == ""
    made.take_down()


def test_faces_for_signs_and_code_are_not_offered(qtbot: QtBot) -> None:
    faces = reading_faces()
    everything = [*faces.good, *faces.others]
    assert everything, "there is something to read with"
    assert len(set(everything)) == len(everything)
    assert not {family for family in everything if "Mono" in family or "Symbol" in family or "Emoji" in family}


# the text alone


def _bars(window: MainWindow) -> dict[str, bool]:
    desk = _desk(window)
    assert window.status is not None
    parts: dict[str, QWidget] = {
        "top": window.top, "status": window.status, "documents": desk.documents, "codebook": desk.right,
        "head": desk.view.head, "text": desk.view.pane,
    }  # fmt: skip
    return {name: part.isVisible() for name, part in parts.items()}


ALONE = {"top": False, "status": False, "documents": False, "codebook": False, "head": False, "text": True}


@pytest.mark.parametrize("folded", ["none", "documents", "codebook"])
def test_focus_mode_shows_the_text_alone_and_brings_everything_back(
    qtbot: QtBot, window: MainWindow, folded: str
) -> None:
    desk = _desk(window)
    if folded == "documents":
        window.book["view.left"].trigger()
    if folded == "codebook":
        window.book["view.right"].trigger()
    before = _bars(window)
    window.book["reading.focus"].trigger()
    QApplication.processEvents()
    assert _bars(window) == ALONE
    assert window.book["reading.focus"].isChecked()
    line = window.more.reading.focus.line
    assert line is not None
    assert line.isVisible()
    assert line.words.text() == "Only the text. Esc or F11 leaves."
    window.resize(1200, 800)
    QApplication.processEvents()
    assert _bars(window) == ALONE
    window.resize(1440, 900)
    qtbot.keyClick(desk.view.pane, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert _bars(window) == before
    assert not line.isVisible()
    assert not window.book["reading.focus"].isChecked()


def test_escape_lets_go_of_the_passage_first(qtbot: QtBot, window: MainWindow) -> None:
    desk = _desk(window)
    window.book["reading.focus"].trigger()
    desk.view.pane.set_selected_span(2, 9)
    qtbot.keyClick(desk.view.pane, Qt.Key.Key_Escape)
    assert desk.alone
    qtbot.keyClick(desk.view.pane, Qt.Key.Key_Escape)
    assert not desk.alone


@pytest.mark.parametrize(
    ("action", "shown"), [("view.left", "documents"), ("view.documents", "documents"), ("view.codes", "codebook")]
)
def test_asking_for_a_panel_brings_everything_back(window: MainWindow, action: str, shown: str) -> None:
    window.book["reading.focus"].trigger()
    window.book[action].trigger()
    bars = _bars(window)
    assert bars[shown]
    assert bars["top"]
    assert bars["head"]


def test_another_page_has_its_bars_and_closing_the_project_leaves_nothing(window: MainWindow) -> None:
    window.book["reading.focus"].trigger()
    window.book["edit.history"].trigger()
    assert window.top.isVisible()
    assert window.status is not None
    assert window.status.isVisible()
    window.book["reading.focus"].trigger()
    assert _bars(window) == ALONE
    window.close_project()
    line = window.more.reading.focus.line
    assert line is not None
    assert not line.isVisible()
    assert not window.more.reading.focus.on


def test_coding_by_typing_works_alone(qtbot: QtBot, window: MainWindow) -> None:
    desk, session = _desk(window), session_of(window)
    code = session.project.codebook.codes(builtins=False)[0]
    window.book["reading.focus"].trigger()
    desk.view.pane.set_selected_span(0, 6)
    qtbot.keyClicks(desk.view.pane, code.name[0])
    palette = desk.view.coding_palette()
    qtbot.waitUntil(lambda: palette.is_open)
    qtbot.keyClicks(palette.field, code.name[1:])
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert session.work is not None
    assert [coding.code for one in session.work.segments.values() for coding in one.codings] == [code.id]
    assert desk.alone


# going to a paragraph


def _field(window: MainWindow) -> GoToParagraph:
    window.book["reading.paragraph"].trigger()
    field = _desk(window).view.paragraph_field
    assert field is not None
    assert field.isVisible()
    return field


@pytest.mark.parametrize(
    ("words", "number"), [("3", 3), ("¶4", 4), (" ¶ 2 ", 2), ("2–3", 2), ("٣", 3), ("(1)", 1), ("4-9", 4)]
)
def test_enter_goes_to_the_paragraph(qtbot: QtBot, window: MainWindow, words: str, number: int) -> None:
    field, pane = _field(window), _desk(window).view.pane
    assert field.told.text() == "Paragraphs 1 to 4. Enter goes there."
    field.field.edit.setText(words)
    qtbot.keyClick(field.field.edit, Qt.Key.Key_Return)
    assert not field.isVisible()
    paragraphs = session_of(window).project.documents.paragraphs(session_of(window).document)  # type: ignore[arg-type]
    assert pane.caret() == paragraphs.bounds(number)[0]
    assert said(window) == f"Paragraph {number} of 4"
    assert pane.hasFocus()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("0", "There is no paragraph 0 here. This document has paragraphs 1 to 4."),
        ("1200", "There is no paragraph 1,200 here. This document has paragraphs 1 to 4."),
        ("torture", "This is no number of a paragraph, and no citation. Type for instance 12."),
        ("-", "This is no number of a paragraph, and no citation. Type for instance 12."),
    ],
)
def test_a_wrong_number_gets_a_sentence(qtbot: QtBot, window: MainWindow, words: str, sentence: str) -> None:
    field = _field(window)
    field.field.edit.setText(words)
    qtbot.keyClick(field.field.edit, Qt.Key.Key_Return)
    assert field.isVisible()
    assert field.field.error == sentence
    qtbot.keyClick(field.field.edit, Qt.Key.Key_Backspace)
    assert field.field.error == ""
    qtbot.keyClick(field.field.edit, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert _desk(window).view.pane.hasFocus()


# citations


def _copied(window: MainWindow, start: int, end: int) -> tuple[str, str]:
    _desk(window).view.pane.set_selected_span(start, end)
    window.refresh()
    window.book["reading.cite"].trigger()
    data = QApplication.clipboard().mimeData()
    return data.text(), data.html()


def test_a_copied_quote_leads_back_to_its_words(qtbot: QtBot, window: MainWindow) -> None:
    session = session_of(window)
    start = TEXT.index("قالت امرأة")
    plain, html = _copied(window, start, start + len("قالت امرأة غادرت عام 2021"))
    name = session.project.documents.all()[0].name
    line = f"{name}, ¶3, v1, sha256 {text_sha256(session.text())[:12]}"
    assert plain == f"“قالت امرأة غادرت عام 2021”\n({line})"
    assert '<p dir="rtl">“قالت امرأة غادرت عام 2021”</p>' in html
    assert said(window) == f"Copied with its citation: {line}"
    (other,) = session.project.documents.add([parsed("Other", "Nothing here.")])
    session.open_document(other)
    field = _field(window)
    field.field.edit.setText(plain)
    qtbot.keyClick(field.field.edit, Qt.Key.Key_Return)
    assert not field.isVisible()
    assert session.span == (start, start + len("قالت امرأة غادرت عام 2021"))
    assert session.current_document().name == name  # type: ignore[union-attr]
    read = read_citation(plain)
    assert read is not None
    assert resolve(session.project, read).start == start


def test_a_citation_of_another_text_gets_a_sentence(qtbot: QtBot, window: MainWindow) -> None:
    plain, _html = _copied(window, 0, 6)
    field = _field(window)
    sha = plain.rpartition(" ")[2].rstrip(")")
    field.field.edit.setText(plain.replace(sha, "0" * 12))
    qtbot.keyClick(field.field.edit, Qt.Key.Key_Return)
    assert "has another text here" in field.field.error
    field.field.edit.setText(plain.replace("¶1", "¶2"))
    qtbot.keyClick(field.field.edit, Qt.Key.Key_Return)
    assert "these words do not stand in ¶2" in field.field.error


def test_what_is_covered_is_not_copied(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    QApplication.clipboard().setText("before")
    monkeypatch.setattr("desktop.ui.windows.reading_handlers.is_covered", lambda *_place: True)
    assert _copied(window, 0, 6)[0] == "before"
    assert said(window) == "What is covered is not copied: ask for it first, with Space in the text"


def test_a_citation_in_the_field_for_everything_leads_to_its_words(qtbot: QtBot, window: MainWindow) -> None:
    session = session_of(window)
    plain, _html = _copied(window, 11, 18)
    session.set_span(None)
    window.open_commands()
    palette = window.commands
    assert palette is not None
    palette.field.setText(plain)
    assert [row[0].name for row in palette.model.rows] == ["Go to the cited passage, ¶1"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert session.span == (11, 18)
    window.open_commands()
    sha = plain.rpartition(" ")[2].rstrip(")")
    palette.field.setText(plain.replace(sha, "0" * 12))
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert "has another text here" in _desk(window).view.strip.sentence
    window.open_commands()
    palette.field.setText("sha256")
    assert all("cited" not in row[0].name for row in palette.model.rows)


def test_the_menus_of_text_and_segment_offer_the_citation(qtbot: QtBot, window: MainWindow) -> None:
    from desktop.ui.windows.text_menu import build_text_menu

    menu = build_text_menu(window, (0, 6), [])
    assert window.book["reading.cite"] in menu.actions()
    menu.deleteLater()
    QApplication.clipboard().clear()
    _desk(window).view.pane.set_selected_span(0, 6)
    panel = _desk(window).right.segment
    offered = panel.build_menu()
    (action,) = [each for each in offered.actions() if each.text() == "Copy it with its citation"]
    action.trigger()
    assert QApplication.clipboard().text().startswith("“People” (")


def test_passages_beside_the_desk_are_set_as_documents_are(qtbot: QtBot) -> None:
    from desktop.ui.widgets.reading_text import PassageContext

    part = PassageContext("Passage")
    qtbot.addWidget(part)
    part.show_passage("Before. ", "What was said.", " After.", 3)

    def letters() -> tuple[int, float]:
        block = part.document().firstBlock()
        return block.begin().fragment().charFormat().font().pixelSize(), block.blockFormat().lineHeight()

    assert letters() == (17, 28.0)
    reading.current().set(scale=1.5, spacing=2.0)
    assert letters() == (26, 51.0)
    reading.current().set(scale=1.0, spacing=1.65)
    assert letters() == (17, 28.0)
