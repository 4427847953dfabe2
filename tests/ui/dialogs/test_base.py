"""What all dialogs have in common, and every dialog at every size, in every direction, with longer words."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.codebook_comparing import compare
from desktop.core.codebook_exchange.building import Draft
from desktop.core.codebook_exchange.own_form import of_project
from desktop.core.erasing import preview
from desktop.core.erasure import EraseDocuments, Report
from desktop.core.importers.parsed import EncodingGuess, Note, Unsure
from desktop.core.importers.report import ImportLine, ImportReport, Outcome
from desktop.core.model import MemoTarget, StepId
from desktop.core.snapshots.keeper import Policy, take
from desktop.core.verifying.report import VerifyReport, finding
from desktop.ui.actions.book import ActionBook
from desktop.ui.actions.catalogue import CATALOGUE
from desktop.ui.dialogs.about import AboutDialog
from desktop.ui.dialogs.another_code import AnotherCode
from desktop.ui.dialogs.answer_set_editor import AnswerSetEditor
from desktop.ui.dialogs.answer_sets import AnswerSetsDialog
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.check_report import CheckReport
from desktop.ui.dialogs.code_editor import CodeEditor
from desktop.ui.dialogs.codebook_choice import CodebookChoice
from desktop.ui.dialogs.codebook_compare import CodebookCompare
from desktop.ui.dialogs.codebook_export import CodebookExport
from desktop.ui.dialogs.codebook_import import CodebookImport
from desktop.ui.dialogs.coder_chooser import CoderChooser
from desktop.ui.dialogs.document_answers import DocumentAnswers
from desktop.ui.dialogs.encoding_question import EncodingQuestion
from desktop.ui.dialogs.erase import EraseDialog, EraseReport
from desktop.ui.dialogs.erase_choice import EraseChoice, Start
from desktop.ui.dialogs.export_csv import CsvDialog
from desktop.ui.dialogs.export_done import ExportDone
from desktop.ui.dialogs.facet_editor import FacetEditor
from desktop.ui.dialogs.import_report import ReportDialog
from desktop.ui.dialogs.memo_editor import MemoEditor
from desktop.ui.dialogs.new_project import NewProjectDialog
from desktop.ui.dialogs.parts import TextArea
from desktop.ui.dialogs.preferences import PreferencesDialog
from desktop.ui.dialogs.project_settings import ProjectSettings
from desktop.ui.dialogs.restore_source import RestoreSource
from desktop.ui.dialogs.review_choice import ReviewDialog
from desktop.ui.dialogs.same_words import SameWords
from desktop.ui.dialogs.shortcuts import Shortcuts
from desktop.ui.dialogs.snapshot_settings import SnapshotSettings
from desktop.ui.dialogs.snapshots import SnapshotsDialog
from desktop.ui.dialogs.text_question import TextQuestion
from desktop.ui.dialogs.twins import TwinsDialog
from desktop.ui.snapshots import Shelf
from desktop.ui.translate import install_locale
from desktop.ui.widgets.base import FocusRing
from desktop.ui.widgets.labels import Label
from tests.ui.dialogs.organise_case import organising
from tests.ui.dialogs.protect_case import protecting

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session
    from desktop.ui.settings import Settings
    from desktop.ui.theme import Theme

LOOKS = [("light", 1.0, "en"), ("dark", 2.0, "en"), ("light", 1.5, "pseudo"), ("dark", 1.0, "mirror")]


class Memo(Dialog):
    """A dialog with a field of several lines."""

    def __init__(self) -> None:
        super().__init__(None, "Title", subtitle="Below it")
        self.area = self.add_field("Memo", TextArea())
        self.start_at(self.area)


def shown(qtbot: QtBot, dialog: Dialog) -> Dialog:
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def test_the_first_part_has_the_keyboard(qtbot: QtBot, theme: Theme) -> None:
    dialog = Memo()
    shown(qtbot, dialog)
    assert dialog.focusWidget() is dialog.area.edit
    assert dialog.area.edit.accessibleName() == "Memo"


def test_enter_in_several_lines_is_a_line_and_with_ctrl_the_end(qtbot: QtBot, theme: Theme) -> None:
    dialog = Memo()
    shown(qtbot, dialog)
    qtbot.keyClicks(dialog.area.edit, "one")
    qtbot.keyClick(dialog.area.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.area.edit, "two")
    assert dialog.isVisible()
    assert dialog.area.text() == "one\ntwo"
    qtbot.keyClick(dialog.area.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == Dialog.DialogCode.Accepted


def test_escape_and_cancel_leave(qtbot: QtBot, theme: Theme) -> None:
    dialog = Memo()
    shown(qtbot, dialog)
    qtbot.keyClick(dialog.area.edit, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.show()
    assert dialog.cancel is not None
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert dialog.result() == Dialog.DialogCode.Rejected


def test_tab_leaves_a_field_of_several_lines(qtbot: QtBot, theme: Theme) -> None:
    dialog = Memo()
    shown(qtbot, dialog)
    qtbot.keyClick(dialog.area.edit, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is not dialog.area.edit
    assert dialog.area.text() == ""


def test_a_complaint_stands_above_the_buttons_and_makes_room(qtbot: QtBot, theme: Theme) -> None:
    dialog = Memo()
    shown(qtbot, dialog)
    before = dialog.height()
    dialog.complain("The project file could not be written. Everything before is kept.")
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert dialog.complaint.startswith("The project file")
    dialog.complain("")
    assert dialog.complaint == ""


def test_a_dialog_grows_with_the_text(qtbot: QtBot, theme: Theme) -> None:
    dialog = Memo()
    shown(qtbot, dialog)
    before = dialog.size()
    theme.set_scale(1.5)
    assert dialog.width() > before.width()
    assert dialog.height() > before.height()


@pytest.mark.parametrize("letters", [40, 90, 140])
def test_a_long_place_over_a_single_line_has_all_its_lines(qtbot: QtBot, theme: Theme, letters: int) -> None:
    path = Path(("/folder" * 30)[:letters])
    dialog = shown(qtbot, ExportDone(None, "Written", ["141 rows are in the table."], path))
    for label in dialog.findChildren(Label):
        assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_a_dialog_that_grows_keeps_its_buttons_on_the_screen(qtbot: QtBot, theme: Theme) -> None:
    dialog = Memo()
    shown(qtbot, dialog)
    screen = dialog.screen().availableGeometry()
    dialog.move(screen.left() + 40, screen.bottom() - dialog.height() - 10)
    more = TextArea("", dialog, lines=12)
    dialog.body.addWidget(more)
    qtbot.waitUntil(more.isVisible)
    qtbot.waitUntil(lambda: dialog.frameGeometry().bottom() <= screen.bottom())
    assert more.height() > 100
    assert screen.contains(dialog.frameGeometry())


def everything(session: Session, settings: Settings, theme: Theme, folder: Path) -> list[Callable[[], Dialog]]:
    """One of each."""
    project = session.project
    book = project.codebook
    abuse, _source, period = book.facets()
    execution = next(code for code in book.codes(abuse.id) if code.name == "Execution")
    notes = (Note("3 pictures did not come in, because a document holds text only; the original keeps them."),)
    report = ImportReport(
        (
            ImportLine(
                "a very long name of a file that nobody shortened.docx", Outcome.IMPORTED, chars=1207, notes=notes
            ),
            ImportLine("scan.pdf", Outcome.REFUSED, reason=Note("it holds pictures and no text.")),
        )
    )
    unsure = Unsure("old.txt", (EncodingGuess("cp1251", "Cyrillic (Windows-1251)", "Её задержали"),), Note("why"))
    holder = QWidget()
    actions = ActionBook(holder, {spec.id: (lambda: None) for spec in CATALOGUE}, {})
    actions.setParent(None)
    wrong = (finding("text.changed", "The text or original of “{name}” is not what it was.", name="Interview 04"),)
    coders = project.coders
    take(project.path, project.key, Policy(), "asked")
    document = project.documents.all()[0].id
    would_go = preview(project, EraseDocuments((document,)))

    def period_code() -> Dialog:
        dialog = CodeEditor(None, session, code=None, facet=period.id)
        assert dialog.period is not None
        dialog.period.field.edit.setText("03/04/2019")
        return dialog

    return [
        lambda: TextQuestion(None, "Kind of source", "Kind", "News article", hint="For instance: Field report"),
        lambda: NewProjectDialog(None, folder, "Ana Ruiz"),
        *(partial(at_step, folder, step) for step in (1, 2, 3)),
        lambda: ProjectSettings(None, session),
        lambda: CoderChooser(None, coders.all(), project.coder, coders.segment_counts()),
        lambda: ReportDialog(None, report),
        lambda: EncodingQuestion(None, unsure),
        lambda: CodeEditor(None, session, code=execution.id, facet=abuse.id),
        period_code,
        lambda: FacetEditor(None, session, None),
        lambda: MemoEditor(None, session, MemoTarget.PROJECT, project.info().id, "Small"),
        lambda: CodebookChoice(None),
        lambda: CsvDialog(None, session, folder),
        lambda: ExportDone(None, "Written", ["141 rows are in the table."], folder / "small.csv"),
        lambda: Shortcuts(None, actions),
        lambda: PreferencesDialog(None, settings, theme),
        lambda: AboutDialog(None),
        lambda: SnapshotsDialog(None, Shelf(project.path, project)),
        lambda: SnapshotSettings(None, Policy(hourly=3), project.path),
        lambda: RestoreSource(None, folder),
        lambda: CheckReport(None, project.path, VerifyReport(wrong, wrong, {"documents": 4, "segments": 43})),
        lambda: EraseChoice(None, session, Start(document)),
        lambda: EraseDialog(None, would_go, lambda *_: Report(would_go, StepId(1), True)),
        lambda: EraseReport(None, Report(would_go, StepId(1), True), project.path),
        *protecting(project),
        *of_codes_and_passages(session, folder),
    ]


def at_step(folder: Path, step: int) -> Dialog:
    dialog = NewProjectDialog(None, folder, "Ana Ruiz")
    dialog.protect.setChecked(True)
    dialog.documents.take(folder / f"A document with a long name {number}.docx" for number in range(14))
    dialog.go(step)
    return dialog


def of_codes_and_passages(session: Session, folder: Path) -> list[Callable[[], Dialog]]:
    """Those that answer, review and exchange."""
    project = session.project
    document = project.documents.all()[0].id
    session.open_document(document)
    codes = [code.id for code in project.codebook.codes(builtins=False)][:3]
    segment = project.coding.code_span(document, 3, 9, codes[:1])
    table = folder / "a very long name of a table that nobody shortened.csv"
    table.write_text("Code;Comment\nGetting by;What people do to live on\n", encoding="utf-8")

    def of_table() -> Dialog:
        dialog = CodebookImport(None, session, folder)
        assert dialog.take_file(table)
        return dialog

    draft = Draft(replace(of_project(project), name="A book with a rather long name of its own", facets=()))
    return [
        lambda: SameWords(None, session, "the", codes[:1]),
        lambda: TwinsDialog(None, session),
        lambda: ReviewDialog(None, session, None),
        lambda: AnotherCode(None, session, project.coding.segment(segment), moving=True),
        lambda: AnswerSetsDialog(None, session),
        lambda: AnswerSetEditor(None, session, None, codes),
        lambda: DocumentAnswers(None, session, document),
        lambda: CodebookImport(None, session, folder),
        of_table,
        lambda: CodebookExport(None, session, folder),
        lambda: CodebookCompare(None, session, compare(project, draft)),
        *organising(session),
    ]


@pytest.mark.parametrize(("mode", "scale", "locale"), LOOKS)
def test_every_dialog_fits_the_screen_and_cuts_nothing_off(
    qtbot: QtBot,
    qapp: QApplication,
    session: Session,
    settings: Settings,
    theme: Theme,
    tmp_path: Path,
    mode: str,
    scale: float,
    locale: str,
) -> None:
    theme.set_mode(mode)  # type: ignore[arg-type]
    theme.set_scale(scale)
    install_locale(qapp, locale)
    screen = qapp.primaryScreen().availableGeometry()
    for make in everything(session, settings, theme, tmp_path):
        dialog = shown(qtbot, make())
        name = type(dialog).__name__
        assert dialog.width() <= screen.width(), name
        assert dialog.height() <= screen.height(), name
        inside = dialog._content
        assert inside.width() <= dialog._scroll.viewport().width(), f"{name} is wider than its room"
        assert dialog.focusWidget() is not None, name
        assert dialog.primary.geometry().bottom() < dialog.height(), name
        if locale == "pseudo":
            assert dialog.primary.width() >= dialog.primary.sizeHint().width(), name
        if dialog.cancel is not None:
            ends = dialog.primary.x() > dialog.cancel.x()
            assert ends is (locale != "mirror"), name
        dialog.hide()


def test_tab_goes_through_the_parts_as_they_stand(qtbot: QtBot, session: Session) -> None:
    period = session.project.codebook.facets()[2]
    dialog = CodeEditor(None, session, code=None, facet=period.id)
    shown(qtbot, dialog)
    assert dialog.period is not None
    assert dialog.where is not None
    qtbot.keyClicks(dialog.period.field.edit, "03/04/2019")
    qtbot.wait(1)
    readings = dialog.period.readings
    assert readings is not None
    qtbot.mouseClick(readings.cards["2019-03-04"], Qt.MouseButton.LeftButton)
    qtbot.wait(1)
    assert dialog.cancel is not None
    wanted = [
        dialog.where,
        dialog.period.field.edit,
        readings.cards["2019-03-04"],
        dialog.name.edit,
        dialog.parts.short.edit,
        dialog.definition.edit,
        dialog.include.edit,
        dialog.exclude.edit,
        dialog.parts.example.edit,
        dialog.parts.near_miss.edit,
        dialog.confusions.field,
        dialog.aliases.edit,
        dialog.colour.buttons[None],
        dialog.favourite,
        dialog.cancel,
        dialog.primary,
    ]
    dialog.where.setFocus()
    found = [dialog.focusWidget()]
    while len(found) < len(wanted):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        found.append(dialog.focusWidget())
    assert found == wanted
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.where


def test_the_ring_has_room_around_a_card_at_the_edge(qtbot: QtBot, theme: Theme) -> None:
    dialog = CodebookChoice(None)
    shown(qtbot, dialog)
    card = dialog.focusWidget()
    assert card is not None
    assert FocusRing.lies_on(card)
    ring = next(one for one in dialog.findChildren(FocusRing) if one.isVisible())
    holder = ring.parentWidget()
    assert holder is not None
    assert holder.rect().contains(ring.geometry())
    assert ring.mapTo(dialog, ring.rect().center()) == card.mapTo(dialog, card.rect().center())


def test_shift_tab_goes_back_and_scrolls_what_it_reaches_into_view(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    theme.set_scale(2.0)
    facet = session.project.codebook.facets()[0]
    dialog = CodeEditor(None, session, code=None, facet=facet.id, parent_code=session.project.codebook.codes()[0].id)
    shown(qtbot, dialog)
    bar = dialog._scroll.verticalScrollBar()
    assert bar.maximum() > 0
    assert dialog.focusWidget() is dialog.name.edit
    qtbot.keyClick(dialog.name.edit, Qt.Key.Key_Backtab)
    assert dialog.focusWidget() is dialog.cancel, "the primary button cannot be used yet"
    qtbot.keyClick(dialog.cancel, Qt.Key.Key_Backtab)
    assert dialog.focusWidget() is dialog.favourite
    assert bar.value() > 0
    corner = dialog.favourite.mapTo(dialog._scroll.viewport(), dialog.favourite.rect().bottomLeft())
    assert corner.y() <= dialog._scroll.viewport().height()
