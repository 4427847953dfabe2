"""Codes, facets and memos: what is typed is written as one step, what cannot be is said in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop.core.model import Builtin, Cardinality, FacetKind, MemoTarget
from desktop.core.project import Project
from desktop.ui.dialogs.code_editor import edit_code
from desktop.ui.dialogs.code_pick import CodePick
from desktop.ui.dialogs.facet_editor import edit_facet
from desktop.ui.dialogs.memo_editor import edit_memo
from desktop.ui.session import Session
from tests.ui.dialogs.driving import drive, looking

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.core.model import Code, Facet

ENTER, ESCAPE, CONTROL = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.KeyboardModifier.ControlModifier


def facet_of(session: Session, name: str) -> Facet:
    found = session.project.codebook.facet_named(name)
    assert found is not None
    return found


def code_of(session: Session, name: str) -> Code:
    return next(code for code in session.project.codebook.codes() if code.name == name)


# codes


def test_a_new_code_is_one_step_with_all_it_says(qtbot: QtBot, session: Session) -> None:
    book, steps = session.project.codebook, session.project.step_count()
    above = code_of(session, "Unlawful killing")

    def act(dialog: Any) -> None:
        assert not dialog.primary.isEnabled()
        qtbot.keyClicks(dialog.focusWidget(), "Public execution")
        qtbot.keyClicks(dialog.definition.edit, "Before a crowd.")
        qtbot.keyClicks(dialog.exclude.edit, "secret ones")
        qtbot.mouseClick(dialog.colour.buttons[8], Qt.MouseButton.LeftButton)
        dialog.favourite._choose(3)
        qtbot.keyClick(dialog.name.edit, ENTER)

    made = drive(lambda: edit_code(None, session, code=None, facet=above.facet, parent_code=above.id), act)
    assert made is not None
    code = book.code(made)
    assert (code.name, code.parent, code.definition, code.exclude) == (
        "Public execution",
        above.id,
        "Before a crowd.",
        "secret ones",
    )
    assert (code.colour, code.shortcut) == (8, 3)
    assert session.project.step_count() == steps + 1
    session.undo()
    assert all(one.name != "Public execution" for one in book.codes())


def test_the_next_colour_is_proposed_and_none_can_be_chosen(qtbot: QtBot, session: Session) -> None:
    abuse = facet_of(session, "Abuse type")

    def act(dialog: Any) -> None:
        assert dialog.colour.present == session.project.codebook.next_colour(abuse.id) == 3
        qtbot.mouseClick(dialog.colour.buttons[None], Qt.MouseButton.LeftButton)
        qtbot.keyClicks(dialog.name.edit, "Torture")
        qtbot.keyClick(dialog.name.edit, ENTER)

    made = drive(lambda: edit_code(None, session, code=None, facet=abuse.id), act)
    assert made is not None
    assert session.project.codebook.code(made).colour is None


def test_a_name_that_is_taken_is_said_below_it(qtbot: QtBot, session: Session) -> None:
    steps = session.project.step_count()

    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.name.edit, "surveillance")
        assert dialog.name.error == "There is already a code “Surveillance” here."
        qtbot.keyClick(dialog.name.edit, ENTER)
        assert dialog.isVisible()
        qtbot.keyClick(dialog.name.edit, ESCAPE)

    assert drive(lambda: edit_code(None, session, code=None, facet=facet_of(session, "Abuse type").id), act) is None
    assert session.project.step_count() == steps


def test_everything_of_a_code_changes_in_one_step_and_back(qtbot: QtBot, session: Session) -> None:
    before, steps = code_of(session, "Surveillance"), session.project.step_count()

    def act(dialog: Any) -> None:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        assert dialog.focusWidget().selectedText() == "Surveillance"
        qtbot.keyClicks(dialog.focusWidget(), "Watching")
        qtbot.keyClicks(dialog.include.edit, "cameras")
        qtbot.mouseClick(dialog.colour.buttons[11], Qt.MouseButton.LeftButton)
        dialog.favourite._choose(9)
        qtbot.keyClick(dialog.include.edit, ENTER, CONTROL)

    assert drive(lambda: edit_code(None, session, code=before.id, facet=before.facet), act) == before.id
    after = session.project.codebook.code(before.id)
    assert (after.name, after.include, after.colour, after.shortcut) == ("Watching", "cameras", 11, 9)
    assert session.project.step_count() == steps + 1
    session.undo()
    assert session.project.codebook.code(before.id) == before


def test_keeping_what_was_there_writes_nothing(qtbot: QtBot, session: Session) -> None:
    code, steps = code_of(session, "Surveillance"), session.project.step_count()
    drive(
        lambda: edit_code(None, session, code=code.id, facet=code.facet),
        lambda dialog: qtbot.keyClick(dialog.name.edit, ENTER),
    )
    assert session.project.step_count() == steps


def test_taking_a_favourite_says_who_gives_it_up(qtbot: QtBot, session: Session) -> None:
    book = session.project.codebook
    holder, taker = code_of(session, "Execution"), code_of(session, "Surveillance")
    book.set_shortcut(holder.id, 1)

    def act(dialog: Any) -> None:
        assert (1, "Ctrl+1, now “Execution”") in dialog.favourite._choices
        dialog.favourite._choose(1)
        assert dialog.taken.text() == "“Execution” gives up Ctrl+1."
        assert dialog.taken.isVisible()
        qtbot.keyClick(dialog.name.edit, ENTER)

    drive(lambda: edit_code(None, session, code=taker.id, facet=taker.facet), act)
    assert book.favourites()[1].id == taker.id
    assert book.code(holder.id).shortcut is None


def test_a_built_in_answer_keeps_its_name(session: Session) -> None:
    abuse = facet_of(session, "Abuse type")
    builtin = session.project.codebook.builtin(abuse.id, Builtin.UNKNOWN)

    def look(dialog: Any) -> None:
        assert dialog.name.edit.isReadOnly()

    drive(lambda: edit_code(None, session, code=builtin.id, facet=abuse.id), looking(look))


def test_a_period_is_read_while_it_is_typed(qtbot: QtBot, session: Session) -> None:
    period = facet_of(session, "Time period")

    def act(dialog: Any) -> None:
        assert dialog.focusWidget() is dialog.period.field.edit
        qtbot.keyClicks(dialog.focusWidget(), "the tuesday")
        assert "is no date that can be read" in dialog.period.field.error
        dialog.period.field.edit.selectAll()
        qtbot.keyClicks(dialog.focusWidget(), "around 2016")
        assert dialog.period.field.error == ""
        assert dialog.period.name.text() == "about 2016"
        assert dialog.period.days.text() == "2016~ · certain 2016, possible 2015 to 2017"
        assert dialog.name.text() == "about 2016"
        qtbot.keyClick(dialog.focusWidget(), ENTER)

    made = drive(lambda: edit_code(None, session, code=None, facet=period.id), act)
    assert made is not None
    code = session.project.codebook.code(made)
    assert (code.name, code.edtf, code.colour) == ("about 2016", "2016~", None)

    def again(dialog: Any) -> None:
        qtbot.keyClicks(dialog.focusWidget(), "2016~")
        assert dialog.period.field.error == "“about 2016” is this period already."
        assert not dialog.primary.isEnabled()

    drive(lambda: edit_code(None, session, code=None, facet=period.id), looking(again))


def test_a_period_of_two_readings_asks(qtbot: QtBot, session: Session) -> None:
    period = facet_of(session, "Time period")

    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.focusWidget(), "03/04/2019")
        assert dialog.period.question.text() == "Which comes first, the day or the month?"
        assert not dialog.primary.isEnabled()
        qtbot.mouseClick(dialog.period.readings.cards["2019-03-04"], Qt.MouseButton.LeftButton)
        assert dialog.name.text() == "4 March 2019"
        dialog.name.edit.selectAll()
        qtbot.keyClicks(dialog.name.edit, "Day of the raid")
        qtbot.keyClick(dialog.name.edit, ENTER)

    made = drive(lambda: edit_code(None, session, code=None, facet=period.id), act)
    assert made is not None
    code = session.project.codebook.code(made)
    assert (code.name, code.edtf) == ("Day of the raid", "2019-03-04")


def test_the_facet_of_a_new_code_can_be_chosen(qtbot: QtBot, session: Session) -> None:
    abuse, source, period = session.project.codebook.facets()

    def act(dialog: Any) -> None:
        assert not dialog.period.isVisible()
        dialog.where._choose(period.id)
        assert dialog.period.isVisible()
        assert not dialog.primary.isEnabled()
        dialog.where._choose(source.id)
        assert not dialog.period.isVisible()
        assert dialog.colour.present == session.project.codebook.next_colour(source.id)
        qtbot.keyClicks(dialog.name.edit, "Testimony")
        qtbot.keyClick(dialog.name.edit, ENTER)

    made = drive(lambda: edit_code(None, session, code=None, facet=abuse.id), act)
    assert made is not None
    assert session.project.codebook.code(made).facet == source.id


def test_the_period_of_a_code_is_told_and_stays(session: Session) -> None:
    period = facet_of(session, "Time period")
    code = session.project.codebook.create_period(period.id, "2014/2024")

    def look(dialog: Any) -> None:
        texts = [label.text() for label in dialog.findChildren(type(dialog._title))]
        assert any(text.startswith("2014/2024 · ") and "stays" in text for text in texts)

    drive(lambda: edit_code(None, session, code=code, facet=period.id), looking(look))


# facets


def test_a_new_facet_is_one_step(qtbot: QtBot, session: Session) -> None:
    steps = session.project.step_count()

    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.focusWidget(), "Severity")
        qtbot.mouseClick(dialog.kind.cards[FacetKind.ORDINAL], Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.cardinality.cards[Cardinality.ONE], Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.required, Qt.MouseButton.LeftButton)
        qtbot.keyClicks(dialog.definition.edit, "How grave it was.")
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    made = drive(lambda: edit_facet(None, session, None), act)
    assert made is not None
    facet = session.project.codebook.facet(made)
    assert (facet.name, facet.kind, facet.cardinality, facet.required, facet.definition) == (
        "Severity",
        FacetKind.ORDINAL,
        Cardinality.ONE,
        False,
        "How grave it was.",
    )
    assert session.project.step_count() == steps + 1


def test_a_facet_changes_in_one_step_but_keeps_its_kind(qtbot: QtBot, session: Session) -> None:
    before, steps = facet_of(session, "Abuse type"), session.project.step_count()

    def act(dialog: Any) -> None:
        assert dialog.kind is None
        qtbot.keyClicks(dialog.focusWidget(), "What was done")
        qtbot.mouseClick(dialog.cardinality.cards[Cardinality.ONE], Qt.MouseButton.LeftButton)
        qtbot.keyClick(dialog.name.edit, ENTER)

    assert drive(lambda: edit_facet(None, session, before.id), act) == before.id
    after = session.project.codebook.facet(before.id)
    assert (after.name, after.cardinality, after.kind) == ("What was done", Cardinality.ONE, before.kind)
    assert session.project.step_count() == steps + 1
    session.undo()
    assert session.project.codebook.facet(before.id) == before


def test_a_facet_that_is_there_is_said_below_the_name(qtbot: QtBot, session: Session) -> None:
    def look(dialog: Any) -> None:
        assert dialog.name.error == ""
        qtbot.keyClicks(dialog.name.edit, "source TYPE")
        assert dialog.name.error == "There is already a facet “Source type”."
        assert not dialog.primary.isEnabled()

    drive(lambda: edit_facet(None, session, None), looking(look))


# memos


def test_a_memo_is_kept_as_one_step(qtbot: QtBot, session: Session) -> None:
    info, steps = session.project.info(), session.project.step_count()

    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.focusWidget(), "Ask Jonas.")
        qtbot.keyClick(dialog.focusWidget(), ENTER)
        qtbot.keyClicks(dialog.focusWidget(), "Then settle.")
        qtbot.keyClick(dialog.focusWidget(), ENTER, CONTROL)

    drive(lambda: edit_memo(None, session, MemoTarget.PROJECT, info.id, info.name), act)
    assert session.project.memos.text(MemoTarget.PROJECT, info.id) == "Ask Jonas.\nThen settle."
    assert session.project.step_count() == steps + 1


def test_escape_warns_once_before_it_leaves_a_changed_memo(qtbot: QtBot, session: Session) -> None:
    code = code_of(session, "Surveillance")
    session.project.memos.write(MemoTarget.CODE, code.id, "First.")

    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.focusWidget(), " More.")
        qtbot.keyClick(dialog.focusWidget(), ESCAPE)
        assert dialog.isVisible()
        assert dialog.complaint.startswith("This is not written yet.")
        qtbot.keyClick(dialog.focusWidget(), ESCAPE)

    drive(lambda: edit_memo(None, session, MemoTarget.CODE, code.id, code.name), act)
    assert session.project.memos.text(MemoTarget.CODE, code.id) == "First."
    drive(
        lambda: edit_memo(None, session, MemoTarget.CODE, code.id, code.name),
        lambda dialog: qtbot.keyClick(dialog.focusWidget(), ESCAPE),
    )


def test_a_memo_can_be_read_where_nothing_can_be_written(qtbot: QtBot, session: Session) -> None:
    info = session.project.info()
    session.project.memos.write(MemoTarget.PROJECT, info.id, "Kept.")
    reading = Session(Project.open(session.project.path, read_only=True))
    try:

        def act(dialog: Any) -> None:
            assert dialog.area.text() == "Kept."
            assert dialog.area.edit.isReadOnly()
            assert dialog.cancel is None
            qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

        drive(lambda: edit_memo(None, reading, MemoTarget.PROJECT, info.id, info.name), act)
    finally:
        reading.close()


def test_codes_given_last_are_offered_first_where_one_is_chosen(qtbot: QtBot, session: Session) -> None:
    book, codes = session.project.codebook, session.project.codebook.codes(builtins=False)
    recent = [codes[-1].id, codes[2].id]
    pick = CodePick(book, recent)
    qtbot.addWidget(pick)
    tree = [code.id for code in book.codes()]
    assert [line.key for line in pick.list.lines.lines] == [*recent, *(code for code in tree if code not in recent)]
    own = CodePick(book, recent, facet=codes[2].facet)
    qtbot.addWidget(own)
    assert own.present == recent[1], "the facet that is asked for comes first"
