"""One line of text, a new project, who codes, a codebook, an encoding: asked, answered, refused in place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.core.codebook_files import load_codebook, starter_names
from desktop.core.importers.parsed import EncodingGuess, Note, Unsure
from desktop.core.project import Project
from desktop.ui.dialogs.codebook_choice import OTHER as ELSEWHERE
from desktop.ui.dialogs.codebook_choice import choose_codebook
from desktop.ui.dialogs.coder_chooser import NEW, CoderChoice, choose_coder
from desktop.ui.dialogs.encoding_question import OTHER, ask_encoding, bytes_of
from desktop.ui.dialogs.file_names import free_stem, in_words, is_good, stem_for, with_suffix
from desktop.ui.dialogs.new_project import ask_new_project
from desktop.ui.dialogs.text_question import ask_text
from tests.ui.dialogs.driving import drive, looking

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session
    from desktop.ui.theme import Theme

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


# one line


def test_a_line_is_typed_over_and_enter_takes_it(qtbot: QtBot, theme: Theme) -> None:
    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.focusWidget(), "  Field report ")
        qtbot.keyClick(dialog.focusWidget(), ENTER)

    assert drive(lambda: ask_text(None, "Kind", "Kind", "News article"), act) == "Field report"


def test_escape_answers_nothing(qtbot: QtBot, theme: Theme) -> None:
    assert drive(lambda: ask_text(None, "Kind", "Kind", "x"), lambda d: qtbot.keyClick(d, ESCAPE)) is None


def test_what_is_wrong_stands_below_and_enter_does_nothing(qtbot: QtBot, theme: Theme) -> None:
    def check(name: str) -> str:
        return "There is already a coder of this name." if name == "Ana" else ""

    def act(dialog: Any) -> None:
        assert dialog.field.error == ""
        assert not dialog.primary.isEnabled()
        qtbot.keyClicks(dialog.field.edit, "Ana")
        assert dialog.field.error == "There is already a coder of this name."
        assert dialog.primary.toolTip() == dialog.field.error
        qtbot.keyClick(dialog.field.edit, ENTER)
        assert dialog.isVisible()
        qtbot.keyClicks(dialog.field.edit, "bel")
        assert dialog.field.error == ""
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    assert drive(lambda: ask_text(None, "Add a coder", "Name", check=check), act) == "Anabel"


def test_a_name_cannot_be_empty_but_a_kind_can(qtbot: QtBot, theme: Theme) -> None:
    def clear(dialog: Any) -> None:
        qtbot.keyClick(dialog.field.edit, Qt.Key.Key_Delete)
        qtbot.keyClick(dialog.field.edit, ENTER)
        if dialog.isVisible():
            assert dialog.field.error == "A name is needed."
            dialog.reject()

    assert drive(lambda: ask_text(None, "Rename", "Name", "Old"), clear) is None
    assert drive(lambda: ask_text(None, "Kind", "Kind", "Old", may_be_empty=True), clear) == ""


def test_a_name_is_one_line_of_two_hundred(qtbot: QtBot, theme: Theme) -> None:
    def act(dialog: Any) -> None:
        dialog.field.edit.setText("x" * 201)
        assert "200" in dialog.field.error

    drive(lambda: ask_text(None, "Rename", "Name", "Old"), looking(act))


# names of files


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Closed country: testimony 2014–2024", "closed-country-testimony-2014-2024"),
        ("  Überwachung / Straße ", "überwachung-straße"),
        ("강제 노동", "강제-노동"),
        ("شهادات ٢٠٢١", "شهادات-٢٠٢١"),
        ("e\u0301tude", "étude"),
        ("CON", "con-project"),
        ("com1", "com1-project"),
        ("…", "project"),
        ("", "project"),
        ("a" * 200, "a" * 80),
    ],
)
def test_a_file_is_called_after_its_project(name: str, stem: str) -> None:
    assert stem_for(name) == stem
    assert is_good(stem)


@pytest.mark.parametrize("name", ["", "a/b", "a\\b", "a:b", "what?", "dot.", "nul", "NUL.txt", "x" * 241, "tab\tin"])
def test_names_that_some_system_cannot_hold_are_known(name: str) -> None:
    assert not is_good(name)


def test_suffix_and_number_are_added_once(tmp_path: Path) -> None:
    assert with_suffix(" small ") == "small.testimonia"
    assert with_suffix("Small.TESTIMONIA") == "Small.TESTIMONIA"
    assert free_stem(tmp_path, "Small") == "small"
    (tmp_path / "small.testimonia").touch()
    (tmp_path / "small-2.testimonia").touch()
    assert free_stem(tmp_path, "Small") == "small-3"


def test_folders_are_told_as_people_write_them(tmp_path: Path) -> None:
    assert in_words(Path.home()) == "~"
    assert in_words(Path.home() / "Research").startswith("~")
    assert in_words(tmp_path) == str(tmp_path)


# a new project


def test_a_project_can_be_made_of_the_answer(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    def act(dialog: Any) -> None:
        assert not dialog.primary.isEnabled()
        qtbot.keyClicks(dialog.focusWidget(), "Border clinic")
        assert dialog.file.edit.text() == "border-clinic.testimonia"
        assert dialog.codebook.present == "Human-rights evidence"
        qtbot.keyClick(dialog.focusWidget(), ENTER)

    answer = drive(lambda: ask_new_project(None, tmp_path, "Ana Ruiz"), act)
    assert answer is not None
    assert answer.path == tmp_path / "border-clinic.testimonia"
    assert (answer.name, answer.coder) == ("Border clinic", "Ana Ruiz")
    with Project.create(
        answer.path, name=answer.name, coder=answer.coder, codebook=load_codebook(answer.codebook)
    ) as project:
        assert len(project.codebook.facets()) == 3


def test_arrows_choose_another_codebook(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.name.edit, "Pilot")
        dialog.go(1)
        dialog.codebook.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
        for step in (1, 2):  # whoever goes through the steps passes over none by Enter
            assert dialog.step == step
            qtbot.keyClick(dialog.focusWidget(), ENTER)
        assert (dialog.step, dialog.isVisible()) == (3, True)
        qtbot.keyClick(dialog.focusWidget(), ENTER)

    answer = drive(lambda: ask_new_project(None, tmp_path, "Ana Ruiz"), act)
    assert answer is not None
    assert answer.codebook == starter_names()[2] == "Blank"


def test_a_file_that_is_there_is_refused_in_place(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    (tmp_path / "taken.testimonia").touch()

    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.name.edit, "Taken")
        assert dialog.file.edit.text() == "taken-2.testimonia"
        assert dialog.primary.isEnabled()
        dialog.file.edit.selectAll()
        qtbot.keyClicks(dialog.file.edit, "taken")
        assert dialog.file.error.startswith("There is already a file of this name.")
        assert not dialog.primary.isEnabled()
        qtbot.keyClicks(dialog.name.edit, " again")
        assert dialog.file.edit.text() == "taken", "the name one chose oneself stays"
        dialog.file.edit.selectAll()
        qtbot.keyClicks(dialog.file.edit, "a:b")
        assert "cannot be called that" in dialog.file.error
        dialog.file.edit.selectAll()
        qtbot.keyClick(dialog.file.edit, Qt.Key.Key_Delete)
        assert dialog.file.error == "The file needs a name."

    drive(lambda: ask_new_project(None, tmp_path, "Ana"), looking(act))


def test_a_project_needs_somebody_who_codes(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.name.edit, "Pilot")
        assert not dialog.primary.isEnabled()
        assert dialog.coder.error == "", "nothing is wrong before anything was typed"
        qtbot.keyClicks(dialog.coder.edit, "A")
        qtbot.keyClick(dialog.coder.edit, Qt.Key.Key_Backspace)
        assert dialog.coder.error == "A name is needed."

    drive(lambda: ask_new_project(None, tmp_path, ""), looking(act))


def test_another_place_can_be_chosen(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "there"
    there.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(there / "own name"), ""))

    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.name.edit, "Pilot")
        qtbot.mouseClick(dialog.file.elsewhere, Qt.MouseButton.LeftButton)
        assert str(there) in dialog.file.place.text()
        qtbot.keyClick(dialog.name.edit, ENTER)

    answer = drive(lambda: ask_new_project(None, tmp_path, "Ana"), act)
    assert answer is not None
    assert answer.path == there / "own name.testimonia"
    drive(
        lambda: ask_new_project(None, tmp_path / "gone", "Ana"),
        looking(lambda dialog: _assert_equal(dialog.file.error, "This folder is not there. Choose another place.")),
    )


def _assert_equal(found: object, wanted: object) -> None:
    assert found == wanted


# who codes


def test_the_present_coder_is_chosen_and_arrows_choose_another(qtbot: QtBot, session: Session) -> None:
    coders = session.project.coders
    ana, jonas = (coder.id for coder in coders.all())

    def act(dialog: Any) -> None:
        assert dialog.list.present == ana
        assert dialog.primary.text() == "Code as Ana Ruiz"
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
        assert dialog.primary.text() == "Code as Jonas Weber"
        qtbot.keyClick(dialog.list, ENTER)

    answer = drive(lambda: choose_coder(None, coders.all(), ana, {ana: 11}), act)
    assert answer == CoderChoice(jonas, "")


def test_typing_a_name_is_somebody_new(qtbot: QtBot, session: Session) -> None:
    coders = session.project.coders

    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.field.edit, "jonas weber")
        assert dialog.list.present == NEW
        assert dialog.field.error == "Jonas Weber is in the list above."
        qtbot.keyClick(dialog.field.edit, ENTER)
        assert dialog.isVisible()
        dialog.field.edit.selectAll()
        qtbot.keyClicks(dialog.field.edit, "Mina Park")
        qtbot.keyClick(dialog.field.edit, ENTER)

    answer = drive(lambda: choose_coder(None, coders.all(), session.coder, coders.segment_counts()), act)
    assert answer == CoderChoice(None, "Mina Park")


def test_a_name_that_is_typed_on_the_list_is_somebody_there_or_somebody_new(qtbot: QtBot, session: Session) -> None:
    coders = session.project.coders
    (jonas,) = (coder.id for coder in coders.all() if coder.name == "Jonas Weber")

    def act(dialog: Any) -> None:
        dialog.list.setFocus()
        qtbot.keyClicks(dialog.list, "jo")
        assert dialog.list.present == jonas
        qtbot.keyClicks(dialog.list, "h")
        assert dialog.list.present == NEW
        assert dialog.focusWidget() is dialog.field.edit
        qtbot.keyClicks(dialog.field.edit, "anna")
        qtbot.keyClick(dialog.field.edit, ENTER)

    answer = drive(lambda: choose_coder(None, coders.all(), session.coder, coders.segment_counts()), act)
    assert answer == CoderChoice(None, "johanna")


def test_enter_on_somebody_new_asks_for_the_name(qtbot: QtBot, session: Session) -> None:
    def act(dialog: Any) -> None:
        qtbot.keyClick(dialog.list, Qt.Key.Key_End)
        qtbot.keyClick(dialog.list, ENTER)
        assert dialog.isVisible()
        assert dialog.focusWidget() is dialog.field.edit
        qtbot.keyClick(dialog, ESCAPE)

    coders = session.project.coders.all()
    assert drive(lambda: choose_coder(None, coders, session.coder, {}), act) is None


def test_the_list_says_how_much_each_has_and_that_names_prove_nothing(session: Session) -> None:
    coders = session.project.coders.all()

    def look(dialog: Any) -> None:
        rows = [dialog.list.lines.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
        assert rows == ["Ana Ruiz, 1 segment", "Jonas Weber, 0 segments", "Somebody new"]
        assert "not a password" in dialog._subtitle.text()

    drive(lambda: choose_coder(None, coders, None, {coders[0].id: 1}), looking(look))


# a codebook


def test_a_ready_codebook_is_chosen(qtbot: QtBot, theme: Theme) -> None:
    def act(dialog: Any) -> None:
        assert [key for key in dialog.choices.cards if key != ELSEWHERE] == list(starter_names()[:2])
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
        qtbot.keyClick(dialog.focusWidget(), ENTER)

    assert drive(lambda: choose_codebook(None), act) == "Interview study"


def test_another_codebook_leads_on_to_importing_it(qtbot: QtBot, theme: Theme) -> None:
    def act(dialog: Any) -> None:
        assert dialog.primary.text() == "Add"
        qtbot.mouseClick(dialog.choices.cards[ELSEWHERE], Qt.MouseButton.LeftButton)
        assert dialog.primary.text() == "Go on"
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    assert drive(lambda: choose_codebook(None), act) == ELSEWHERE


# an encoding

TEXT = "Plain line.\nЕё задержали у границы в мае 2019 года.\n"
UNSURE = Unsure(
    "old.txt",
    (EncodingGuess("koi8_r", "Cyrillic (KOI8-R)", "еЪ ГЮДЕПФЮКХ"), EncodingGuess("cp1251", "Cyrillic", "Её задержали")),
    Note("two alphabets fit."),
)


def test_the_line_that_reads_right_is_chosen(qtbot: QtBot, theme: Theme) -> None:
    def act(dialog: Any) -> None:
        assert "old.txt" in dialog._subtitle.text()
        assert "Её задержали" in dialog.choices.cards["cp1251"].detail
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
        qtbot.keyClick(dialog.focusWidget(), ENTER)

    assert drive(lambda: ask_encoding(None, UNSURE), act) == "cp1251"


def test_another_encoding_is_checked_while_it_is_typed(qtbot: QtBot, theme: Theme) -> None:
    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.field.edit, "utf")
        assert dialog.choices.present == OTHER
        qtbot.keyClicks(dialog.field.edit, "-99")
        assert dialog.field.error == "“utf-99” is no encoding that is known."
        assert not dialog.primary.isEnabled()
        dialog.field.edit.selectAll()
        qtbot.keyClicks(dialog.field.edit, "ascii")
        assert "byte 12 does not fit" in dialog.field.error
        dialog.field.edit.selectAll()
        qtbot.keyClicks(dialog.field.edit, "windows-1251")
        assert dialog.field.error == ""
        assert "Её задержали у границы" in dialog.choices.cards[OTHER].detail
        qtbot.keyClick(dialog.field.edit, ENTER)

    assert drive(lambda: ask_encoding(None, UNSURE, TEXT.encode("cp1251")), act) == "windows-1251"


def test_the_bytes_of_a_file_that_is_gone_are_not_there(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes(b"\xc5")
    assert bytes_of(tmp_path / "old.txt") == b"\xc5"
    assert bytes_of(tmp_path / "gone.txt") is None


def test_the_question_can_be_put_off(qtbot: QtBot, theme: Theme) -> None:
    assert drive(lambda: ask_encoding(None, UNSURE), lambda dialog: qtbot.keyClick(dialog, ESCAPE)) is None
