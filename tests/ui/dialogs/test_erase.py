"""Erasing for good on screen: what is chosen, that everything is shown first, that nothing goes by accident."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.core import erasing
from desktop.core.covering import cover
from desktop.core.erasure import EraseCoder, EraseDocuments, ErasePassages, Passage
from desktop.core.snapshots import keeper
from desktop.ui.dialogs.erase import EraseDialog, EraseReport, rows_of
from desktop.ui.dialogs.erase_choice import EraseChoice, Start
from tests.core.making import parsed
from tests.ui.dialogs.driving import drive

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.erasure import Preview, Report
    from desktop.core.model import DocumentId
    from desktop.ui.session import Session


@pytest.fixture
def marked(session: Session) -> Session:
    """One coded passage in the document on screen, a second document, a snapshot."""
    project = session.project
    document = project.documents.all()[0].id
    session.open_document(document)
    execution = next(code for code in project.codebook.codes() if code.name == "Execution")
    project.coding.code_span(document, 0, 21, [execution.id])
    project.documents.add([parsed("Second", "Kim saw it. KIM said so.")])
    keeper.take(project.path, project.key, keeper.Policy(), "asked")
    return session


def first(session: Session) -> DocumentId:
    return session.project.documents.all()[0].id


def choice(qtbot: QtBot, session: Session, start: Start | None = None) -> EraseChoice:
    dialog = EraseChoice(None, session, start or Start())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def agreeing(qtbot: QtBot, session: Session, preview: Preview) -> EraseDialog:
    def erase(reason: str, copies: Sequence[Path], on_progress: Any) -> Report:
        return erasing.erase(
            session.project, preview.wish, reason=reason, delete_snapshots=copies, on_progress=on_progress
        )

    dialog = EraseDialog(None, preview, erase)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_each_way_of_choosing_is_a_wish(qtbot: QtBot, marked: Session) -> None:
    project = marked.project
    second = project.documents.all()[1].id
    ana = project.coders.all()[0].id
    marked.set_span((3, 9))
    dialog = choice(qtbot, marked)
    assert dialog.wish() == ErasePassages(passages=(Passage(first(marked), 3, 9),))
    for key, act, wish in (
        ("documents", lambda: dialog.documents.boxes[second].setChecked(True), EraseDocuments((second,))),
        ("coder", lambda: dialog.coders.choose(ana), EraseCoder(ana)),
        ("coder", lambda: dialog.keep_name.setChecked(True), EraseCoder(ana, keep_name=True)),
        ("words", lambda: dialog.words.edit.setPlainText("Kim\n\n Lee "), None),
    ):
        dialog.kind.choose(key)
        dialog._show()
        act()
        expected = wish or ErasePassages(words=("Kim", "Lee"), whole_words=True)
        assert dialog.wish() == expected
        assert dialog.primary.isEnabled()
    dialog.kind.choose("code")
    dialog._show()
    assert dialog.wish() is None
    assert not dialog.primary.isEnabled()
    assert [line.words for line in dialog.codes.lines.lines] == ["Execution"]
    dialog.codes.choose_first()
    execution = next(code for code in project.codebook.codes() if code.name == "Execution")
    assert dialog.wish() == ErasePassages(codes=(execution.id,))


def test_it_begins_with_what_was_clicked_on(qtbot: QtBot, marked: Session) -> None:
    second = marked.project.documents.all()[1].id
    assert choice(qtbot, marked, Start(document=second)).wish() == EraseDocuments((second,))
    ana = marked.project.coders.all()[0].id
    assert choice(qtbot, marked, Start(coder=ana)).wish() == EraseCoder(ana)
    assert choice(qtbot, marked).wish() is None


def test_a_covered_passage_is_not_quoted(qtbot: QtBot, marked: Session) -> None:
    marked.set_span((0, 6))
    assert "“People”" in [words for _key, _title, words in choice(qtbot, marked)._kinds()]
    cover(marked.project, marked.own_segments()[0].codings[0].code, True)
    marked.set_span((30, 40))
    marked.set_span((0, 6))
    assert "“covered passage”" in [words for _key, _title, words in choice(qtbot, marked)._kinds()]


def test_a_document_that_was_deleted_before_can_be_chosen(qtbot: QtBot, marked: Session) -> None:
    second = marked.project.documents.all()[1].id
    marked.project.documents.delete(second)
    dialog = choice(qtbot, marked)
    assert dialog.documents.boxes[second].text() == "Second (deleted before)"


def test_everything_that_would_go_is_looked_up_beside_the_screen(qtbot: QtBot, marked: Session) -> None:
    dialog = choice(qtbot, marked, Start(document=first(marked)))
    dialog.finish()
    assert not dialog.primary.isEnabled()
    qtbot.waitUntil(lambda: dialog.preview is not None)
    assert not dialog.isVisible()
    assert dialog.preview is not None
    said = "\n".join(row.words for row in rows_of(dialog.preview))
    for words in ("“Review”", "1 segment of Ana Ruiz", "Snapshots that still hold it", "cannot be reached"):
        assert words in said
    assert marked.project.documents.has(first(marked))


def test_words_that_are_nowhere_are_said_to_be_nowhere(qtbot: QtBot, marked: Session) -> None:
    dialog = choice(qtbot, marked)
    dialog.kind.choose("words")
    dialog._show()
    dialog.words.edit.setPlainText("nowhere at all")
    dialog.finish()
    qtbot.waitUntil(lambda: "nothing of that" in dialog.complaint)
    assert dialog.isVisible()
    assert dialog.primary.isEnabled()


def test_nothing_goes_before_somebody_says_that_they_understand(qtbot: QtBot, marked: Session) -> None:
    preview = erasing.preview(marked.project, EraseDocuments((first(marked),)))
    dialog = agreeing(qtbot, marked, preview)
    assert dialog.focusWidget() is dialog.cancel
    for _ in range(2):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog.finish()
    assert dialog.report is None
    assert marked.project.documents.has(first(marked))
    assert "cannot be undone" in dialog.warning.sentence
    assert dialog.list.accessibleName() == "What would be erased"


def test_what_is_agreed_to_is_erased_and_reported(
    qtbot: QtBot, marked: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = first(marked)
    preview = erasing.preview(marked.project, EraseDocuments((gone,)))
    dialog = agreeing(qtbot, marked, preview)
    assert dialog.delete_copies.isChecked()
    dialog.understood.setChecked(True)
    dialog.reason.edit.setText("consent withdrawn")
    dialog.finish()
    assert dialog.complaint == ""
    report = dialog.report
    assert report is not None
    assert not marked.project.documents.has(gone)
    assert keeper.listed(marked.project.path, marked.project.info().id, keeper.Policy()) == []
    assert marked.project.history(limit=1)[0].args["reason"] == "consent withdrawn"
    told = EraseReport(None, report, marked.project.path)
    qtbot.addWidget(told)
    assert "Review" not in told.text()
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    told.save.click()
    assert "Erased for good" in target.read_text(encoding="utf-8")
    told.copy.click()
    assert QApplication.clipboard().text() == told.text()


def test_snapshots_stay_when_that_is_wanted(qtbot: QtBot, marked: Session) -> None:
    preview = erasing.preview(marked.project, EraseDocuments((first(marked),)))
    dialog = agreeing(qtbot, marked, preview)
    dialog.delete_copies.setChecked(False)
    dialog.understood.setChecked(True)
    dialog.finish()
    assert dialog.report is not None
    assert len(keeper.listed(marked.project.path, marked.project.info().id, keeper.Policy())) == 1
    told = EraseReport(None, dialog.report, marked.project.path)
    qtbot.addWidget(told)
    assert [row.role for row in told.list.rows if "may still hold it" in row.words] == ["warn"]


def test_a_reason_that_repeats_what_goes_is_refused(qtbot: QtBot, marked: Session) -> None:
    preview = erasing.preview(marked.project, EraseDocuments((first(marked),)))
    dialog = agreeing(qtbot, marked, preview)
    dialog.understood.setChecked(True)
    dialog.reason.edit.setText("because of Review")
    dialog.finish()
    assert dialog.isVisible()
    assert dialog.complaint
    assert dialog.isEnabled()
    assert marked.project.documents.has(first(marked))


def test_cancelling_leaves_everything(qtbot: QtBot, marked: Session) -> None:
    preview = erasing.preview(marked.project, EraseDocuments((first(marked),)))
    dialog = EraseDialog(None, preview, lambda *_: pytest.fail("erased"))
    assert drive(dialog.run, lambda shown: qtbot.keyClick(shown, Qt.Key.Key_Escape)) is False
