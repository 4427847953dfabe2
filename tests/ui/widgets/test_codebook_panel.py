"""The codebook: keys, folding, filter, dragging, menus, and the definition of the code in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit

from desktop.ui.widgets.code_moves import FACET_MIME
from desktop.ui.widgets.code_tree import COLLAPSED
from desktop.ui.widgets.codebook_panel import CodebookPanel
from desktop.ui.widgets.definition_card import DefinitionCard
from desktop.ui.widgets.document_pane.dragging import code_data, span_data
from tests.ui.desk_case import code, entry, facet, in_front, index_of, words
from tests.ui.tree_case import carried, drop, spot

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.core.model import CodeId
    from desktop.ui.session import Session

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> CodebookPanel:
    return in_front(qtbot, CodebookPanel(session), 348, 560)


def take(panel: CodebookPanel, name: str) -> None:
    panel.tree.setCurrentIndex(index_of(panel.model, name))
    panel.tree.setFocus()


def codes_of(session: Session) -> list[str]:
    segment = session.selected_segment()
    return [session.project.codebook.code(coding.code).name for coding in segment.codings] if segment else []


def test_enter_gives_the_code_and_space_takes_it_away(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    said: list[str] = []
    session.said.connect(lambda template, _data: said.append(template))
    take(panel, "Surveillance")
    qtbot.keyClick(panel.tree, Qt.Key.Key_Return)
    assert said == ["Select a passage first, then give it a code"]
    session.set_span((0, 6))
    qtbot.keyClick(panel.tree, Qt.Key.Key_Return)
    assert codes_of(session) == ["Surveillance"]
    qtbot.keyClick(panel.tree, Qt.Key.Key_Space)
    assert codes_of(session) == []
    qtbot.keyClick(panel.tree, Qt.Key.Key_Space)
    assert codes_of(session) == ["Surveillance"]


def test_a_double_click_gives_the_code(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    session.set_span((0, 6))
    qtbot.mouseClick(panel.tree.viewport(), LEFT, pos=spot(panel, "Execution"))
    assert codes_of(session) == []
    qtbot.mouseDClick(panel.tree.viewport(), LEFT, pos=spot(panel, "Execution"))
    assert codes_of(session) == ["Execution"]


def test_the_current_row_is_the_code_in_hand(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    qtbot.mouseClick(panel.tree.viewport(), LEFT, pos=spot(panel, "UN document"))
    assert session.code_in_hand == code(session, "UN document")
    session.set_code_in_hand(code(session, "Execution"))
    assert panel.tree.currentIndex().data() == "Execution"


def test_typing_in_the_tree_jumps(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    take(panel, "Execution")
    qtbot.keyClicks(panel.tree, "sat")
    assert panel.tree.currentIndex().data() == "Satellite imagery"


def test_the_filter_shows_what_fits_and_enter_takes_the_best(
    qtbot: QtBot, panel: CodebookPanel, session: Session
) -> None:
    panel.field.setFocus()
    qtbot.keyClicks(panel.field, "exec")
    assert panel.tree.currentIndex().data() == "Execution"
    assert panel.tree.isExpanded(index_of(panel.model, "Unlawful killing"))
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.tree.hasFocus()
    session.set_span((0, 6))
    qtbot.keyClick(panel.tree, Qt.Key.Key_Return)
    assert codes_of(session) == ["Execution"]
    panel.field.setText("zzz")
    assert panel.none.isVisible()
    panel.field.clear()
    assert panel.tree.isVisible()
    assert panel.tree.currentIndex().data() == "Execution"


def test_what_is_folded_stays_folded(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    qtbot.mouseClick(panel.tree.viewport(), LEFT, pos=spot(panel, "Source type"))
    assert not panel.tree.isExpanded(index_of(panel.model, "Source type"))
    take(panel, "Unlawful killing")
    qtbot.keyClick(panel.tree, Qt.Key.Key_Left)
    assert not panel.tree.isExpanded(index_of(panel.model, "Unlawful killing"))
    kept = session.project.view_state(COLLAPSED)
    assert sorted(kept) == sorted([facet(session, "Source type"), code(session, "Unlawful killing")])
    panel.field.setText("imagery")
    assert panel.tree.isExpanded(index_of(panel.model, "Source type"))
    panel.field.clear()
    assert panel.tree.isExpanded(index_of(panel.model, "Source type")), "the code in hand is seen"
    assert session.project.view_state(COLLAPSED) == kept
    session.set_code_in_hand(code(session, "Surveillance"))
    session.project.codebook.create_code(facet(session, "Abuse type"), "Torture")
    other = CodebookPanel(session)
    qtbot.addWidget(other)
    for each in (panel, other):
        assert not each.tree.isExpanded(index_of(each.model, "Source type"))
        assert each.tree.isExpanded(index_of(each.model, "Abuse type"))
    qtbot.mouseClick(panel.tree.viewport(), LEFT, pos=spot(panel, "Source type"))
    assert session.project.view_state(COLLAPSED) == [code(session, "Unlawful killing")]


def test_arrows_fold_and_unfold(qtbot: QtBot, panel: CodebookPanel) -> None:
    take(panel, "Execution")
    qtbot.keyClick(panel.tree, Qt.Key.Key_Left)
    assert panel.tree.currentIndex().data() == "Unlawful killing"
    qtbot.keyClick(panel.tree, Qt.Key.Key_Left)
    assert not panel.tree.isExpanded(panel.tree.currentIndex())
    qtbot.keyClick(panel.tree, Qt.Key.Key_Right)
    assert panel.tree.isExpanded(panel.tree.currentIndex())
    qtbot.keyClick(panel.tree, Qt.Key.Key_Right)
    assert panel.tree.currentIndex().data() == "Execution"


def test_enter_ends_renaming_and_gives_no_code(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    session.set_span((0, 5))
    take(panel, "Execution")
    qtbot.keyClick(panel.tree, Qt.Key.Key_F2)
    editor = panel.tree.viewport().findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "Killing")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.tree.viewport().findChildren(QLineEdit))
    assert session.selected_segment() is None, "the passage that was selected got the code"
    assert panel.tree.currentIndex().data() == "Killing"


def test_f2_renames_in_place(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    take(panel, "Surveillance")
    qtbot.keyClick(panel.tree, Qt.Key.Key_F2)
    editor = panel.tree.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "Watching")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: index_of(panel.model, "Watching").isValid())
    session.undo()
    assert index_of(panel.model, "Surveillance").isValid()


def order(session: Session) -> list[str]:
    book = session.project.codebook
    return [item.name for item in book.codes(facet(session, "Abuse type"), builtins=False)]


def test_alt_and_arrows_move_a_code(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    take(panel, "Surveillance")
    qtbot.keyClick(panel.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order(session) == ["Surveillance", "Unlawful killing", "Execution"]
    assert panel.tree.currentIndex().data() == "Surveillance"
    qtbot.keyClick(panel.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order(session) == ["Unlawful killing", "Execution", "Surveillance"]
    entry(panel.build_menu(index_of(panel.model, "Time period")), "Move up").trigger()
    assert [item.name for item in session.project.codebook.facets()] == ["Abuse type", "Time period", "Source type"]
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.tree, Qt.Key.Key_Escape)


def test_codes_are_dragged_about_in_their_facet(panel: CodebookPanel, session: Session) -> None:
    moved = code(session, "Surveillance")
    assert drop(panel, code_data(moved), spot(panel, "Unlawful killing", 0.1))
    assert order(session) == ["Surveillance", "Unlawful killing", "Execution"]
    assert drop(panel, code_data(moved), spot(panel, "Unlawful killing"))
    assert order(session) == ["Unlawful killing", "Execution", "Surveillance"]
    assert session.project.codebook.code(moved).parent == code(session, "Unlawful killing")
    assert drop(panel, code_data(moved), spot(panel, "Abuse type"))
    assert session.project.codebook.code(moved).parent is None
    steps = session.project.step_count()
    for name in ("Source type", "UN document", "not stated", "Surveillance"):
        assert not drop(panel, code_data(moved), spot(panel, name))
    assert not drop(panel, code_data(code(session, "Unlawful killing")), spot(panel, "Execution"))
    assert session.project.step_count() == steps


def test_facets_are_dragged_about(panel: CodebookPanel, session: Session) -> None:
    data = QMimeData()
    data.setData(FACET_MIME, str(facet(session, "Abuse type")).encode())
    assert drop(panel, data, spot(panel, "Source type", 0.9))
    assert [item.name for item in session.project.codebook.facets()] == ["Source type", "Abuse type", "Time period"]
    assert drop(panel, data, spot(panel, "Source type", 0.1))
    assert [item.name for item in session.project.codebook.facets()] == ["Abuse type", "Source type", "Time period"]
    assert not drop(panel, data, spot(panel, "Execution"))
    moved = code(session, "Execution")
    assert drop(panel, code_data(moved), spot(panel, "Surveillance", 0.9))
    assert order(session) == ["Unlawful killing", "Surveillance", "Execution"]


def test_a_passage_dropped_on_a_code_is_coded(panel: CodebookPanel, session: Session) -> None:
    assert drop(panel, span_data((3, 9), "ple ar"), spot(panel, "Execution"))
    assert session.target_span() == (3, 9)
    assert codes_of(session) == ["Execution"]
    assert not drop(panel, span_data((20, 30), ""), spot(panel, "Abuse type"))


def test_a_code_is_dragged_out_by_its_id(
    panel: CodebookPanel, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = carried(monkeypatch)
    take(panel, "Execution")
    panel.tree.startDrag(Qt.DropAction.CopyAction)
    wanted = str(code(session, "Execution")).encode()
    assert bytes(seen[0].data("application/x-testimonia-code").data()) == wanted


def asked(qtbot: QtBot, panel: CodebookPanel, row: str, words: str, signal: str) -> list[object]:
    menu = panel.build_menu(index_of(panel.model, row))
    with qtbot.waitSignal(getattr(panel, signal)) as found:
        entry(menu, words).trigger()
    return list(found.args or [])


def test_menus_ask_the_window(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    abuse, execution = facet(session, "Abuse type"), code(session, "Execution")
    assert asked(qtbot, panel, "Abuse type", "New code…", "new_code_wanted") == [abuse, None]
    assert asked(qtbot, panel, "Execution", "New code under it…", "new_code_wanted") == [abuse, execution]
    assert asked(qtbot, panel, "Execution", "Define…", "describe_code_wanted") == [execution]
    assert asked(qtbot, panel, "Execution", "Memo…", "memo_wanted") == [execution]
    assert asked(qtbot, panel, "Execution", "Delete…", "delete_wanted") == [[execution]]
    assert asked(qtbot, panel, "Abuse type", "Describe and set…", "describe_facet_wanted") == [abuse]
    assert asked(qtbot, panel, "Abuse type", "Delete…", "delete_facet_wanted") == [abuse]
    assert asked(qtbot, panel, "no such row", "New facet…", "new_facet_wanted") == []
    assert asked(qtbot, panel, "no such row", "Add a ready codebook…", "codebook_wanted") == []
    take(panel, "Execution")
    with qtbot.waitSignal(panel.delete_wanted) as found:
        qtbot.keyClick(panel.tree, Qt.Key.Key_Delete)
    assert found.args == [[execution]]
    built_in = [words(action) for action in panel.build_menu(index_of(panel.model, "not stated")).actions()]
    assert "Delete…" not in built_in
    assert "Rename" not in built_in


def test_without_facets_the_panel_says_what_to_do(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    for each in session.project.codebook.facets():
        session.project.codebook.delete_facet(each.id)
    assert panel.empty.isVisible()
    with qtbot.waitSignal(panel.codebook_wanted):
        panel.empty.acted.emit()
    session.undo()
    assert panel.tree.isVisible()
    assert panel.tree.isExpanded(panel.model.index(0, 0))


def shortcut_and_colour(session: Session, row: CodeId) -> tuple[int | None, int | None]:
    found = session.project.codebook.code(row)
    return found.shortcut, found.colour


def test_favourites_and_colours_are_set_from_the_menu(panel: CodebookPanel, session: Session) -> None:
    row = code(session, "Execution")
    index = index_of(panel.model, "Execution")
    entry(panel.build_menu(index), "Ctrl+4").trigger()
    entry(panel.build_menu(index), "teal").trigger()
    assert shortcut_and_colour(session, row) == (4, 11)
    other = panel.build_menu(index_of(panel.model, "Surveillance"))
    entry(other, "Ctrl+4, now Execution").trigger()
    entry(panel.build_menu(index), "no colour of its own").trigger()
    assert shortcut_and_colour(session, row) == (None, None)
    entry(panel.build_menu(index_of(panel.model, "Surveillance")), "No favourite").trigger()
    assert session.project.codebook.favourites() == {}


def test_the_card_follows_the_code_in_hand(qtbot: QtBot, session: Session) -> None:
    card = DefinitionCard(session)
    qtbot.addWidget(card)
    card.resize(348, 120)
    card.show()
    assert card.nothing.text() == "Choose a code to read what it means."
    row = code(session, "Execution")
    session.set_code_in_hand(row)
    assert (card.name.text(), card.path.text()) == ("Execution", "Abuse type › Unlawful killing")
    assert card.nothing.text() == "Not defined yet."
    march = session.project.codebook.create_code(facet(session, "Time period"), "Arduous March", edtf="1994/1998~")
    session.set_code_in_hand(march)
    assert "certain 1994 to 1998" in card.nothing.text(), "a period is defined by its dates"
    session.set_code_in_hand(row)
    words = "A killing on the order of a court or an official. " * 6
    session.project.codebook.describe_code(row, definition=words, include="Shooting.", exclude="Death in custody.")
    assert card.definition.text == words.strip()
    assert card.exclude.text == "Not: Death in custody."
    assert not card.nothing.isVisible()
    assert (card.definition.clipped, card.include.isVisible()) == (True, False)
    qtbot.mouseClick(card.more, LEFT)
    assert (card.definition.clipped, card.include.isVisible()) == (False, True)
    with qtbot.waitSignal(card.describe_wanted) as found:
        qtbot.mouseClick(card.pencil, LEFT)
    assert found.args == [row]
    session.project.codebook.delete_code(row)
    assert card.nothing.isVisible()
