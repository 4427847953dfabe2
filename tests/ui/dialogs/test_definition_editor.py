"""The six parts in the editor of codes, what a code is confused with, its other names, passages, and why it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop.core.definition import Definition, Example, ExampleKind
from desktop.core.model import Confusion
from desktop.ui.dialogs.code_editor import edit_code
from tests.ui.dialogs.driving import drive, looking
from tests.ui.dialogs.test_editors import code_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.core.model import Code
    from desktop.ui.session import Session

ENTER, ESCAPE, CONTROL, LEFT = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.KeyboardModifier.ControlModifier,
    Qt.MouseButton.LeftButton,
)


def edit(session: Session, code: Code, act: Any) -> object:
    return drive(lambda: edit_code(None, session, code=code.id, facet=code.facet), act)


def test_all_parts_confusions_and_names_are_written_as_one_step(qtbot: QtBot, session: Session) -> None:
    code, other = code_of(session, "Execution"), code_of(session, "Surveillance")
    steps = session.project.step_count()

    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.parts.short.edit, "Killed by order")
        qtbot.keyClicks(dialog.definition.edit, "An official kills.")
        qtbot.keyClicks(dialog.parts.example.edit, "Shot at the river.")
        qtbot.keyClicks(dialog.parts.near_miss.edit, "A threat.")
        qtbot.keyClicks(dialog.confusions.field, "survei")
        qtbot.keyClick(dialog.confusions.field, ENTER)
        assert dialog.isVisible(), "Enter takes the code and is not the dialog's"
        qtbot.keyClicks(dialog.confusions.rows[other.id].note.edit, "nobody dies of it")
        qtbot.keyClicks(dialog.aliases.edit, "Shooting")
        qtbot.keyClick(dialog.aliases.edit, ENTER)
        qtbot.keyClicks(dialog.aliases.edit, "Hanging")
        assert dialog.change is None, "a first definition is no change"
        qtbot.keyClick(dialog.aliases.edit, ENTER, CONTROL)

    assert edit(session, code, act) == code.id
    assert session.project.step_count() == steps + 1
    assert session.project.definitions.get(code.id) == Definition(
        short="Killed by order",
        full="An official kills.",
        example="Shot at the river.",
        near_miss="A threat.",
        confusions=(Confusion(other.id, "nobody dies of it"),),
    )
    assert session.project.codebook.code(code.id).aliases == ("Shooting", "Hanging")
    (revision,) = session.project.definitions.revisions(code.id)
    assert not revision.meaning
    session.undo()
    assert session.project.definitions.get(code.id) == Definition()


def test_what_is_typed_first_defines_a_code_and_keeps_its_name(qtbot: QtBot, session: Session) -> None:
    code = code_of(session, "Execution")

    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.focusWidget(), "Killed by order")
        qtbot.keyClick(dialog.focusWidget(), ENTER)

    assert edit(session, code, act) == code.id
    assert session.project.codebook.code(code.id).name == "Execution"
    assert session.project.definitions.get(code.id).short == "Killed by order"


def test_a_new_code_begins_with_its_definition_and_no_revision(qtbot: QtBot, session: Session) -> None:
    facet = code_of(session, "Execution").facet

    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.name.edit, "Torture")
        qtbot.keyClicks(dialog.parts.near_miss.edit, "Harsh words.")
        assert dialog.links is None
        qtbot.keyClick(dialog.name.edit, ENTER)

    made = drive(lambda: edit_code(None, session, code=None, facet=facet), act)
    assert made is not None
    assert session.project.definitions.get(made).near_miss == "Harsh words."
    assert session.project.definitions.revisions(made) == []


def test_a_change_is_asked_about_and_kept_with_its_reason(qtbot: QtBot, session: Session) -> None:
    code = code_of(session, "Execution")
    session.project.definitions.set(code.id, Definition(full="Killing."))
    session.project.coding.code_span(session.project.documents.all()[0].id, 0, 5, [code.id])

    def change(dialog: Any) -> None:
        assert not dialog.change.isVisible()
        dialog.definition.edit.setPlainText("Killing by order.")
        assert dialog.change.isVisible()
        assert dialog.change.meaning
        assert dialog.change.kind.cards[True].detail == "1 coding made before will wait to be confirmed."
        dialog.definition.edit.setPlainText("Killing.")
        assert not dialog.change.isVisible()
        dialog.definition.edit.setPlainText("Killing by order.")
        qtbot.keyClicks(dialog.change.reason.edit, "agreed on Monday")
        qtbot.keyClick(dialog.change.reason.edit, ENTER)

    edit(session, code, change)
    newest = session.project.definitions.newest(code.id)
    assert newest is not None
    assert (newest.number, newest.reason, newest.meaning) == (2, "agreed on Monday", True)
    assert len(session.project.definitions.stale(code.id)) == 1

    def correct(dialog: Any) -> None:
        dialog.definition.edit.setPlainText("Killing by an order.")
        qtbot.mouseClick(dialog.change.kind.cards[False], LEFT)
        qtbot.mouseClick(dialog.primary, LEFT)

    edit(session, code, correct)
    newest = session.project.definitions.newest(code.id)
    assert newest is not None
    assert (newest.number, newest.meaning) == (3, False)


def test_a_code_is_not_offered_for_confusion_with_itself_or_twice(qtbot: QtBot, session: Session) -> None:
    code, other = code_of(session, "Execution"), code_of(session, "Surveillance")
    session.project.definitions.set(code.id, Definition(confusions=(Confusion(other.id, "so and so"),)))

    def look(dialog: Any) -> None:
        field = dialog.confusions
        field.field.setText("execution")
        assert code.id not in [line.key for line in field.list.lines.lines]
        field.field.setText("surveillance")
        assert other.id not in [line.key for line in field.list.lines.lines]
        field.field.clear()
        assert not field.framed.isVisible()
        qtbot.mouseClick(field.rows[other.id].cross, LEFT)
        assert field.confusions() == ()

    edit(session, code, looking(look))


def test_another_name_that_is_none_or_belongs_elsewhere_too_is_said(session: Session) -> None:
    code = code_of(session, "Execution")

    def look(dialog: Any) -> None:
        dialog.aliases.edit.setPlainText("a" * 300)
        assert not dialog.primary.isEnabled()
        assert "at most 200 characters" in dialog.aliases_wrong.text()
        dialog.aliases.edit.setPlainText("surveillance")
        assert dialog.primary.isEnabled()
        assert dialog.aliases_wrong.text() == "“Surveillance” is found by that name too."

    edit(session, code, looking(look))


def test_linked_passages_change_and_go_in_the_same_step(qtbot: QtBot, session: Session) -> None:
    code, document = code_of(session, "Execution"), session.project.documents.all()[0].id
    mark = session.project.coding.mark
    one, two = mark(document, 0, 6), mark(document, 7, 20)
    examples = (Example(one, ExampleKind.EXAMPLE), Example(two, ExampleKind.EXAMPLE))
    session.project.definitions.set(code.id, Definition(full="Killing.", examples=examples))
    steps = session.project.step_count()

    def act(dialog: Any) -> None:
        first, second = dialog.links.passages
        first.kind._choose(ExampleKind.NEAR_MISS)
        qtbot.keyClicks(first.note.edit, "only told of")
        qtbot.mouseClick(second.cross, LEFT)
        assert not dialog.change.isVisible(), "links are no change of the words"
        qtbot.keyClick(dialog.name.edit, ENTER)

    edit(session, code, act)
    assert session.project.definitions.examples(code.id) == (Example(one, ExampleKind.NEAR_MISS, "only told of"),)
    assert session.project.step_count() == steps + 1
    assert len(session.project.definitions.revisions(code.id)) == 1


def test_going_to_a_passage_keeps_what_was_typed(qtbot: QtBot, session: Session) -> None:
    code, document = code_of(session, "Execution"), session.project.documents.all()[0].id
    segment = session.project.coding.mark(document, 0, 6)
    session.project.definitions.link_example(code.id, segment)

    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.parts.short.edit, "Killed by order")
        qtbot.mouseClick(dialog.links.passages[0].go, LEFT)
        assert dialog.go_to == segment

    assert edit(session, code, act) == code.id
    assert session.project.definitions.get(code.id).short == "Killed by order"


def test_covered_passages_are_not_read_in_a_dialog(session: Session) -> None:
    from desktop.core.covering import cover

    code, document = code_of(session, "Execution"), session.project.documents.all()[0].id
    segment = session.project.coding.code_span(document, 0, 6, [code.id])
    session.project.definitions.link_example(code.id, segment)
    cover(session.project, code.id, True)

    def look(dialog: Any) -> None:
        from desktop.ui.widgets.clamped import ClampedText

        shown = [part.text for part in dialog.links.findChildren(ClampedText)]
        assert shown == ["covered passage"]

    edit(session, code, looking(look))
