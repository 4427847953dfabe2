"""The dialogs for codebooks that come in, go out and are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from desktop.core.codebook_comparing import Kind, compare
from desktop.core.codebook_exchange.building import Draft
from desktop.core.codebook_exchange.own_form import of_project
from desktop.core.codebook_exchange.roles import Role
from desktop.ui.dialogs.changes_panel import detail_of
from desktop.ui.dialogs.codebook_compare import CodebookCompare, compare_codebook
from desktop.ui.dialogs.codebook_export import CodebookExport, ask_codebook_export
from desktop.ui.dialogs.codebook_import import NEW, OWN, TOP, CodebookImport, import_codebook
from desktop.ui.translate import install_locale
from tests.ui.dialogs.driving import drive

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.codebook_comparing import Comparison
    from desktop.ui.session import Session
    from desktop.ui.theme import Theme

SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier


def names(session: Session) -> list[str]:
    book = session.project.codebook
    return [book.path(code.id, facet=True) for code in book.codes(builtins=False)]


def rows(dialog: Any) -> list[tuple[str, str]]:
    model = dialog.changes.model
    return [(row.words, row.detail) for row in model.rows]


def paste(dialog: Any, text: str) -> None:
    dialog.pasted.edit.setPlainText(text)
    dialog.wait.stop()
    dialog._take_text()


def differing(session: Session) -> Comparison:
    """A comparison with a codebook in which somebody went on."""
    from dataclasses import replace

    spec = of_project(session.project)
    abuse = spec.facets[0]
    killing, surveillance = abuse.codes
    codes = (
        replace(killing, name="Killing", codes=()),
        replace(surveillance, definition="People are watched.", colour=5),
        replace(surveillance, name="Hunger", definition="No food.", id=None),
    )
    return compare(
        session.project,
        Draft(replace(spec, name="Theirs", facets=(replace(abuse, codes=codes), *spec.facets[1:]))),
    )


# importing


def test_pasted_text_is_previewed_and_added_as_one_step(qtbot: QtBot, session: Session) -> None:
    def act(dialog: Any) -> None:
        assert not dialog.primary.isEnabled()
        paste(dialog, "Hunger: no food\n\tStarving")
        assert dialog.into.present == NEW
        assert rows(dialog) == [
            ("Pasted codes", "3 changes"),
            ("Pasted codes", "new facet"),
            ("Hunger", "new"),
            ("Starving", "new"),
        ]
        dialog.called.setFocus()
        qtbot.keyClick(dialog.called, Qt.Key.Key_A, CTRL)
        qtbot.keyClicks(dialog.called, "Hardship")
        dialog.wait_name.stop()
        dialog._preview()
        assert rows(dialog)[0][0] == "Hardship"
        assert dialog.primary.text() == "Add 2 codes"
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    before = session.project.step_count()
    done = drive(lambda: import_codebook(None, session, session.project.path.parent), act)
    assert done is not None
    assert done.added == 2
    assert session.project.step_count() == before + 1
    assert names(session)[-2:] == ["Hardship › Hunger", "Hardship › Hunger › Starving"]


def test_codes_under_names_of_facets_go_into_these_facets(qtbot: QtBot, session: Session) -> None:
    dialog = CodebookImport(None, session, session.project.path.parent)
    qtbot.addWidget(dialog)
    dialog.show()
    paste(dialog, "Abuse type\n\tHunger\nPlace\n\tRiver")
    assert dialog.into.present == TOP
    assert rows(dialog) == [("Abuse type", "1 change"), ("Hunger", "new"), *rows(dialog)[2:]]
    assert [row[0] for row in rows(dialog)[2:]] == ["Place", "Place", "River"]
    # What is chosen by hand is proposed no more; a single name among many is chance.
    dialog.into._choose(NEW)
    paste(dialog, "Abuse type\n\tHunger")
    assert dialog.into.present == NEW
    other = CodebookImport(None, session, session.project.path.parent)
    qtbot.addWidget(other)
    paste(other, "Abuse type\nHunger\nThirst")
    assert other.into.present == NEW


def test_a_table_shows_its_columns_and_a_role_is_corrected(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    table = tmp_path / "theirs.csv"
    table.write_text("Code;Remarks;Thing\nHunger;No food;H\nSurveillance;Watched;S\n", encoding="utf-8")
    dialog = CodebookImport(None, session, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.take_file(table)
    assert [menu.present for menu in dialog.columns.menus] == [Role.NAME, Role.SKIP, Role.SKIP]
    dialog.columns.menus[1]._choose(Role.DEFINITION)
    assert [menu.present for menu in dialog.columns.menus] == [Role.NAME, Role.DEFINITION, Role.SKIP]
    dialog.into._choose("Abuse type")
    assert rows(dialog) == [
        ("Abuse type", "2 changes"),
        ("Hunger", "new"),
        ("Surveillance", "Definition differs"),
    ]
    assert dialog.notes.text() == "These columns were not read: “Thing”."
    assert dialog.primary.text() == "Add 1 code"
    dialog.changes.model.choose_kinds([Kind.CHANGED], on=True)
    assert dialog.primary.text() == "Add 1 code, change 1"
    dialog.finish()
    found = {code.name: code.definition for code in session.project.codebook.codes(builtins=False)}
    assert (found["Hunger"], found["Surveillance"]) == ("No food", "Watched")


def test_headings_delimiter_and_encoding_can_be_said(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    table = tmp_path / "x.csv"
    table.write_bytes("код;facet\nЕё дом;A\n".encode("koi8_r"))
    dialog = CodebookImport(None, session, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.take_file(table)
    dialog.columns.ways["encoding"]._choose("koi8_r")
    assert dialog.source is not None
    assert dialog.source.table is not None
    assert dialog.source.table.rows[1][0] == "Её дом"
    assert dialog.into.present == OWN
    dialog.columns.ways["heading"]._choose(None)
    assert dialog.source.columns is not None
    assert dialog.source.columns.heading is None
    dialog.columns.ways["delimiter"]._choose(",")
    assert len(dialog.source.table.rows[0]) == 1


def test_what_cannot_be_read_is_said_and_nothing_can_be_added(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(b"PK\x03\x04 nothing")
    (tmp_path / "good.txt").write_text("Hope", encoding="utf-8")
    dialog = CodebookImport(None, session, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.take_file(tmp_path / "x.xlsx")
    assert dialog.complaint == "x.xlsx was not read as a codebook: the workbook is damaged. Nothing was changed."
    assert not dialog.primary.isEnabled()
    assert dialog.pasted.isVisibleTo(dialog)
    assert dialog.take_file(tmp_path / "good.txt")
    assert dialog.complaint == ""
    assert dialog.primary.isEnabled()
    qtbot.mouseClick(dialog.paste_instead, Qt.MouseButton.LeftButton)
    assert not dialog.primary.isEnabled()


# choosing changes


def test_a_box_chooses_with_what_is_needed_and_lets_go_with_what_needs_it(qtbot: QtBot, session: Session) -> None:
    dialog = CodebookImport(None, session, session.project.path.parent)
    qtbot.addWidget(dialog)
    dialog.show()
    paste(dialog, "A\n\tB\n\t\tC\nD")
    QApplication.processEvents()
    view, model = dialog.changes.list, dialog.changes.model
    view.setFocus()

    def chosen() -> str:
        return "".join(
            row.words for row in model.rows if row.change and row.words in "ABCD" and row.change.key in model.chosen
        )

    assert chosen() == "ABCD"
    row = next(at for at, each in enumerate(model.rows) if each.words == "B")
    view.setCurrentIndex(model.index(row))
    qtbot.keyClick(view, SPACE)
    assert chosen() == "AD"
    box = view.visualRect(model.index(row + 1))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 16, box.center().y()))
    assert chosen() == "ABCD"
    model.choose_kinds([Kind.NEW], on=False)
    assert chosen() == ""
    assert dialog.primary.text() == "Add"


# comparing


def test_differences_are_shown_in_words_and_taken_over_when_chosen(qtbot: QtBot, session: Session) -> None:
    comparison = differing(session)

    def act(dialog: Any) -> None:
        assert dialog.windowTitle() == "Compared with “Theirs”"
        assert rows(dialog) == [
            ("Abuse type", "5 changes"),
            ("Unlawful killing", "there “Killing”"),
            ("Surveillance", "Definition differs"),
            ("Surveillance", "Colour: there green"),
            ("Hunger", "new"),
            ("Execution", "not there; delete it here"),
        ]
        assert dialog.primary.text() == "Take over 1 change"
        dialog.changes.model.choose_kinds(list(Kind), on=True)
        view = dialog.changes.list
        view.setCurrentIndex(view.model().index(2))
        assert dialog.changes.sides.words() == "People are watched."
        qtbot.keyClick(view, ENTER)

    done = drive(lambda: compare_codebook(None, session, comparison), act)
    assert done is not None
    assert (done.added, done.renamed, done.changed, done.removed) == (1, 1, 1, 1)
    assert names(session)[:3] == ["Abuse type › Killing", "Abuse type › Surveillance", "Abuse type › Hunger"]


def test_two_alike_have_nothing_to_take_over(qtbot: QtBot, session: Session) -> None:
    comparison = compare(session.project, Draft(of_project(session.project)))

    def act(dialog: Any) -> None:
        assert dialog.same.text() == "Both say the same of 5 codes."
        assert dialog.cancel is None
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    assert drive(lambda: compare_codebook(None, session, comparison), act) is None


def test_every_kind_of_change_has_words(session: Session) -> None:
    for change in differing(session).changes:
        title, hint, _, _ = detail_of(change)
        assert title.startswith("Abuse type")
        assert hint


# exporting


def test_the_form_decides_the_suffix_and_what_can_be_chosen(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    def act(dialog: Any) -> None:
        assert dialog.file.edit.text() == "small-codebook.docx"
        qtbot.mouseClick(dialog.forms.cards["csv"], Qt.MouseButton.LeftButton)
        assert dialog.file.edit.text() == "small-codebook.csv"
        assert dialog.guard.isVisibleTo(dialog)
        assert not dialog.revisions.isVisibleTo(dialog)
        qtbot.mouseClick(dialog.forms.cards["md"], Qt.MouseButton.LeftButton)
        assert dialog.file.edit.text() == "small-codebook.md"
        dialog.revisions.setChecked(True)
        dialog.counts.setChecked(False)
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    choice = drive(lambda: ask_codebook_export(None, session, tmp_path), act)
    assert choice is not None
    assert (choice.path, choice.form) == (tmp_path / "small-codebook.md", "md")
    assert (choice.options.revisions, choice.options.counts, choice.options.bom) == (True, False, False)


# look


@pytest.mark.parametrize(
    ("mode", "scale", "locale"),
    [("light", 1.0, "en"), ("dark", 2.0, "en"), ("light", 1.5, "pseudo"), ("dark", 1.0, "mirror")],
)
def test_the_dialogs_fit_the_screen_in_every_dress(
    qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path, mode: Any, scale: float, locale: str
) -> None:
    theme.set_mode(mode)
    theme.set_scale(scale)
    install_locale(QApplication.instance(), locale)  # type: ignore[arg-type]
    table = tmp_path / "x.csv"
    table.write_text("Code;Comment;Colour\nHunger;No food;red\n", encoding="utf-8")
    importing = CodebookImport(None, session, tmp_path)
    importing.take_file(table)
    for dialog in (
        importing,
        CodebookCompare(None, session, differing(session)),
        CodebookExport(None, session, tmp_path),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        QApplication.processEvents()
        room = dialog.screen().availableGeometry().size()
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height()
        assert QRect(QPoint(0, 0), dialog.size()).contains(dialog.primary.geometry())
        assert not dialog.grab().isNull()
        dialog.hide()
