"""What came in, what is written, what is removed: told in full, and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from desktop import __version__
from desktop.core.documents import Impact
from desktop.core.importers.parsed import Note
from desktop.core.importers.report import ImportLine, ImportReport, Outcome
from desktop.core.model import DocumentId
from desktop.ui.dialogs.about import LIBRARIES, show_about
from desktop.ui.dialogs.confirm_delete import confirm_impact, impact_sentence
from desktop.ui.dialogs.export_csv import ask_csv
from desktop.ui.dialogs.export_done import show_export
from desktop.ui.dialogs.import_report import as_text, entries, show_report, summary
from desktop.ui.messages import ask, tell, words_of
from desktop.ui.session import Session
from tests.core.making import small_project
from tests.ui.dialogs.driving import drive, looking

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.theme import Theme

REPORT = ImportReport(
    (
        ImportLine("one.txt", Outcome.IMPORTED, DocumentId(1), "one", 24_001),
        ImportLine("two.docx", Outcome.IMPORTED, DocumentId(2), "two", 1, notes=(Note("{n} pictures.", n=2),)),
        ImportLine("copy.txt", Outcome.ALREADY_HERE, DocumentId(1), "one", 24_001, Note("it is here as “one”.")),
        ImportLine("scan.pdf", Outcome.REFUSED, reason=Note("it holds pictures of pages and no text.")),
        ImportLine("old.txt", Outcome.UNDECIDED, reason=Note("its encoding is not certain.")),
    )
)


@pytest.fixture
def clipboard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was copied."""
    found: list[str] = []
    board = QApplication.clipboard()
    monkeypatch.setattr(type(board), "setText", lambda _self, text, *_more: found.append(text))
    return found


# importing


def test_what_did_not_come_in_stands_first() -> None:
    found = entries(REPORT)
    assert [(one.words, one.detail) for one in found] == [
        ("Not imported", "2 files"),
        ("scan.pdf", ""),
        ("old.txt", ""),
        ("Imported, with remarks", "1 file"),
        ("two.docx", "1 character"),
        ("Already here", "1 file"),
        ("copy.txt", ""),
        ("Imported", "1 file"),
        ("one.txt", "24,001 characters"),
    ]
    assert found[1].remarks == ("It holds pictures of pages and no text.",)
    assert found[4].remarks == ("2 pictures.",)


def test_the_summary_counts_every_file_once() -> None:
    assert summary(REPORT) == (
        "2 of 5 files came in. 1 was here already. 1 could not be read. 1 waits for its encoding."
    )
    assert summary(ImportReport(REPORT.lines[:1])) == "1 of 1 file came in."


def test_the_report_is_shown_and_copied(qtbot: QtBot, theme: Theme, clipboard: list[str]) -> None:
    def act(dialog: Any) -> None:
        model = dialog.view.model()
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
        assert "scan.pdf  It holds pictures of pages and no text." in said
        heights = [dialog.view.sizeHintForIndex(model.index(row, 0)).height() for row in (1, 8)]
        assert heights[0] > heights[1], "a remark needs a line"
        qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
        assert dialog.copy.text() == "Copied"
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)

    drive(lambda: show_report(None, REPORT), act)
    assert clipboard == [as_text(REPORT)]
    assert "- old.txt\n  Its encoding is not certain.\n" in clipboard[0]


def test_remarks_wrap_anew_in_a_narrow_window(theme: Theme) -> None:
    long = Note("The footnotes were put at the end of the text, in the order in which the text refers to them. " * 2)
    report = ImportReport((ImportLine("a.docx", Outcome.IMPORTED, DocumentId(1), "a", 5, notes=(long,)),))

    def act(dialog: Any) -> None:
        index = dialog.view.model().index(1, 0)
        wide = dialog.view.sizeHintForIndex(index).height()
        dialog.resize(dialog.minimumSize())
        QApplication.processEvents()
        assert dialog.view.sizeHintForIndex(index).height() > wide

    drive(lambda: show_report(None, report), looking(act))


# exporting


def test_the_table_is_asked_for(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    jonas = session.project.coders.all()[1].id

    def act(dialog: Any) -> None:
        assert dialog.file.edit.text() == "small-segments.csv"
        assert dialog.guard.isChecked()
        qtbot.mouseClick(dialog.rows.cards["segments"], Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.coders[session.coder], Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.bom, Qt.MouseButton.LeftButton)
        qtbot.keyClick(dialog.file.edit, Qt.Key.Key_Return)

    choice = drive(lambda: ask_csv(None, session, tmp_path), act)
    assert choice is not None
    assert choice.path == tmp_path / "small-segments.csv"
    assert (choice.rows, choice.bom, choice.guard, choice.coders) == ("segments", True, True, (jonas,))


def test_all_coders_are_no_choice_of_coders(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    choice = drive(
        lambda: ask_csv(None, session, tmp_path),
        lambda dialog: qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton),
    )
    assert choice is not None
    assert (choice.rows, choice.coders) == ("codings", None)


def test_a_table_that_is_there_is_replaced_with_a_word(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    (tmp_path / "small-segments.csv").touch()
    (tmp_path / "folder.csv").mkdir()

    def act(dialog: Any) -> None:
        assert dialog.primary.text() == "Replace the table"
        assert dialog.note.isVisible()
        dialog.file.edit.selectAll()
        qtbot.keyClicks(dialog.file.edit, "folder")
        assert dialog.file.error == "There is a folder of this name. Choose another name."
        qtbot.keyClicks(dialog.file.edit, "s")
        assert dialog.primary.text() == "Write the table"
        assert not dialog.note.isVisible()

    drive(lambda: ask_csv(None, session, tmp_path), looking(act))


def test_a_table_of_nobody_is_not_written(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    def act(dialog: Any) -> None:
        for check in dialog.coders.values():
            qtbot.mouseClick(check, Qt.MouseButton.LeftButton)
        assert dialog.complaint.startswith("Choose at least one coder")
        assert not dialog.primary.isEnabled()

    drive(lambda: ask_csv(None, session, tmp_path), looking(act))


def test_another_place_for_the_table(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(tmp_path / "a" / "b"), ""))
    (tmp_path / "a").mkdir()

    def act(dialog: Any) -> None:
        qtbot.mouseClick(dialog.file.elsewhere, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    choice = drive(lambda: ask_csv(None, session, tmp_path), act)
    assert choice is not None
    assert choice.path == tmp_path / "a" / "b.csv"


def test_what_was_written_is_told(
    qtbot: QtBot, theme: Theme, tmp_path: Path, clipboard: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def refuse(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", refuse)

    def act(dialog: Any) -> None:
        qtbot.mouseClick(dialog.folder, Qt.MouseButton.LeftButton)
        assert dialog.complaint == "The folder could not be shown here. The file is written."
        qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
        qtbot.keyClick(dialog.primary, Qt.Key.Key_Return)

    path = tmp_path / "table.csv"
    drive(lambda: show_export(None, "Coded segments written", ["141 rows.", "3 without a code."], path), act)
    assert opened == [tmp_path.as_posix()]
    assert clipboard == [f"Coded segments written\n{path}\n141 rows.\n3 without a code.\n"]


# removing


def test_numbers_of_a_report_are_grouped(qapp: QApplication) -> None:
    assert words_of(Note("{count} codes of {name} were added.", count=2640, name="A2640")) == (
        "2,640 codes of A2640 were added."
    )


def test_a_removal_names_everybody_whose_work_goes() -> None:
    code = "the code “Torture”"
    assert impact_sentence(code, Impact((("Ana Ruiz", 4), ("Jonas Weber", 1)))) == (
        "This removes the code “Torture”, together with 4 codings of Ana Ruiz and 1 coding of Jonas Weber. "
        "It can be undone."
    )
    assert impact_sentence("the document “A”", Impact((("Ana", 1), ("Jonas", 2), ("Mina", 1_207))), "segment") == (
        "This removes the document “A”, together with 1 segment of Ana, 2 segments of Jonas and 1,207 segments of "
        "Mina. It can be undone."
    )
    assert impact_sentence(code, Impact((("Ana", 0),))) == (
        "This removes the code “Torture”. No coding goes with that. It can be undone."
    )


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        ([Qt.Key.Key_Return], False),
        ([Qt.Key.Key_Escape], False),
        ([Qt.Key.Key_Tab, Qt.Key.Key_Return], True),
        ([Qt.Key.Key_Tab, Qt.Key.Key_Space], True),
    ],
)
def test_removing_is_asked_and_the_safe_answer_is_the_default(
    qtbot: QtBot, theme: Theme, keys: list[Qt.Key], answer: bool
) -> None:
    def act(dialog: Any) -> None:
        assert dialog.windowTitle() == "Delete?"
        assert "4 codings of Ana" in dialog.sentence.text()
        assert (dialog.cancel.text(), dialog.primary.text()) == ("Cancel", "Delete")
        for key in keys:
            qtbot.keyClick(dialog.focusWidget(), key)

    assert drive(lambda: confirm_impact(None, "the code “A”", Impact((("Ana", 4),))), act) is answer


def test_a_question_without_a_part_in_focus_is_answered_safely(qtbot: QtBot, theme: Theme) -> None:
    def act(dialog: Any) -> None:
        dialog.focusWidget().clearFocus()
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert drive(lambda: ask(None, "Delete?", "This removes much.", "Delete"), act) is False


def test_a_sentence_is_told_until_it_is_read(qtbot: QtBot, theme: Theme) -> None:
    def act(dialog: Any) -> None:
        assert dialog.sentence.text() == "There is no project here."
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    drive(lambda: tell(None, "Open project", "There is no project here."), act)


def test_a_defect_is_told_by_what_cannot_be_part_of_it(qtbot: QtBot, theme: Theme) -> None:
    def act(box: QMessageBox) -> None:
        assert isinstance(box, QMessageBox)
        assert box.informativeText() == "Traceback"
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    drive(lambda: tell(None, "Testimonia", "Something went wrong.", detail="Traceback"), act)


# about


def test_about_tells_version_licence_and_what_it_is_made_of(theme: Theme) -> None:
    def look(dialog: Any) -> None:
        said = "\n".join(label.text() for label in dialog.findChildren(type(dialog._title)))
        assert f"Version {__version__}" in said
        assert "MIT licence" in said
        for name, _purpose, licence in LIBRARIES:
            assert name in said
            assert licence in said

    drive(lambda: show_about(None), looking(look))


def test_a_project_of_one_coder_offers_no_choice_of_coders(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    alone = Session(small_project(tmp_path / "alone.testimonia", coders=("Ana Ruiz",)))
    try:
        choice = drive(
            lambda: ask_csv(None, alone, tmp_path),
            lambda dialog: qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton),
        )
    finally:
        alone.close()
    assert choice is not None
    assert choice.coders is None
