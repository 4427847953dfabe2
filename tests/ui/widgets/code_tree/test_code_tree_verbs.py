"""The tree of codes: looking in another order, the menus of one code and of several, what rows say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.core.code_order import Order
from desktop.ui.actions import shown_keys
from desktop.ui.models.codebook_model import ROW, CodebookRow
from desktop.ui.widgets.codebook_panel import ORDER, CodebookPanel
from desktop.ui.widgets.document_pane.dragging import code_data
from tests.ui.desk_case import code, entry, facet, index_of, rows, words
from tests.ui.tree_case import (
    ALT,
    KINDS,
    choose,
    chosen,
    click,
    ids,
    over,
    spot,
    tops,
)
from tests.walks.eyes import painted

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from desktop.core.errors import TestimoniaError
    from desktop.ui.session import Session


# order


def shown(panel: CodebookPanel) -> list[str]:
    own = {each.name for each in panel.session.project.codebook.codes(facet(panel.session, "Abuse type"))}
    return [name for level, name in rows(panel.model, panel.model.index(0, 0)) if not level and name in own]


def choose_order(panel: CodebookPanel, name: str) -> None:
    entry(panel.build_plus_menu(), name).trigger()


def test_codes_are_sorted_by_name_and_use_for_looking(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    session.set_span((0, 6))
    session.code(code(session, "Threat"))
    choose(qtbot, panel, "Threat", "Beating")
    steps = session.project.step_count()
    choose_order(panel, "Sorted by name")
    assert shown(panel)[:5] == sorted(KINDS)
    assert chosen(panel) == ["Beating", "Threat"]
    assert "by name" in painted(panel)
    choose_order(panel, "Sorted by use")
    assert shown(panel)[0] == "Threat"
    assert "by use" in painted(panel)
    assert session.project.step_count() == steps
    again = CodebookPanel(session)
    qtbot.addWidget(again)
    assert again.model.order is Order.USE
    choose_order(panel, "Sorted by hand")
    assert shown(panel)[:5] == KINDS
    assert "by use" not in painted(panel)
    assert session.project.view_state(ORDER) == "hand"


def test_an_order_can_be_kept(panel: CodebookPanel, session: Session) -> None:
    choose_order(panel, "Sorted by name")
    choose_order(panel, "Keep this order")
    assert panel.model.order is Order.HAND
    assert tops(session) == sorted(KINDS)
    session.undo()
    assert tops(session) == KINDS
    menu = panel.build_menu(index_of(panel.model, "Abuse type"))
    entry(menu, "By name").trigger()
    assert tops(session) == sorted(KINDS)


def test_what_is_sorted_by_name_is_not_moved_by_hand(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    said: list[TestimoniaError] = []
    session.failed.connect(said.append)
    choose_order(panel, "Sorted by name")
    click(qtbot, panel, "Threat")
    qtbot.keyClick(panel.tree, Qt.Key.Key_Up, ALT)
    assert tops(session) == KINDS
    assert len(said) == 1
    assert "sorted for looking only" in str(said[0])
    # Under a code it can be dropped; between codes there is no place.
    over(panel, code_data(code(session, "Threat")), spot(panel, "Hunger", 0.05))
    mark = panel.tree.drop_mark
    assert mark is not None
    assert (mark.where, mark.words) == ("on", "Threat: under “Hunger”")


# verbs


def test_several_codes_are_recoloured_and_used_again(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    book = session.project.codebook
    choose(qtbot, panel, "Beating", "Hunger", "Threat")
    index = index_of(panel.model, "Hunger")
    menu = panel.build_menu(index)
    assert words(menu.actions()[0]) == "3 codes"
    steps = session.project.step_count()
    entry(menu, "teal").trigger()
    assert [book.code(each).colour for each in ids(session, "Beating", "Hunger", "Threat")] == [11, 11, 11]
    assert session.project.step_count() == steps + 1
    session.undo()
    assert 11 not in [book.code(each).colour for each in ids(session, "Beating", "Hunger", "Threat")]
    assert chosen(panel) == ["Beating", "Hunger", "Threat"]
    three = ids(session, "Beating", "Hunger", "Threat")
    for name, signal in (
        ("Merge…", "merge_wanted"),
        ("Move to…", "move_wanted"),
        ("Properties…", "properties_wanted"),
        ("Retire…", "retire_wanted"),
        ("Delete…", "delete_wanted"),
        ("Review their passages", "review_wanted"),
    ):
        with qtbot.waitSignal(getattr(panel, signal)) as found:
            entry(panel.build_menu(index), name).trigger()
        assert found.args == [three], name
    with qtbot.waitSignal(panel.cover_wanted) as covered:
        entry(panel.build_menu(index), "Cover their passages").trigger()
    assert covered.args == [three, True]
    session.project.organising.retire(three[:2])
    with qtbot.waitSignal(panel.use_wanted) as used:
        entry(panel.build_menu(index), "Use again").trigger()
    assert used.args == [three]


def test_the_menu_of_one_code_reviews_covers_and_defines_it(
    qtbot: QtBot, panel: CodebookPanel, session: Session
) -> None:
    from desktop.core import covering

    session.project.organising.retire(ids(session, "Hunger"))
    index, one = index_of(panel.model, "Threat"), code(session, "Threat")
    for name, signal, args in (
        ("Define…", "describe_code_wanted", [one]),
        ("Review its passages", "review_wanted", [[one]]),
        ("Cover its passages", "cover_wanted", [[one], True]),
        ("Split…", "split_wanted", [one]),
        ("Merge…", "merge_wanted", [[one]]),
    ):
        with qtbot.waitSignal(getattr(panel, signal)) as found:
            entry(panel.build_menu(index), name).trigger()
        assert found.args == args, name
    covering.set_covered(session.project, [one])
    cover = entry(panel.build_menu(index), "Cover its passages")
    assert cover.isChecked()
    with qtbot.waitSignal(panel.cover_wanted) as found:
        cover.trigger()
    assert found.args == [[one], False]
    session.set_span((0, 6))
    assert entry(panel.build_menu(index), "Give it to the passage").isEnabled()
    retired = entry(panel.build_menu(index_of(panel.model, "Hunger")), "Give it to the passage")
    assert not retired.isEnabled()
    assert "taken out of use" in retired.toolTip()


def test_menus_name_the_keys_that_were_chosen(panel: CodebookPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shown_keys, "_present", {"organise.merge": "Ctrl+Alt+Z", "define.edit": ""})
    texts = [action.text() for action in panel.build_menu(index_of(panel.model, "Threat")).actions()]
    assert "Merge…\tCtrl+Alt+Z" in texts
    assert "Define…" in texts


def test_a_row_that_is_not_chosen_has_a_menu_of_its_own(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    choose(qtbot, panel, "Beating", "Hunger")
    with qtbot.waitSignal(panel.delete_wanted) as found:
        entry(panel.build_menu(index_of(panel.model, "Threat")), "Delete…").trigger()
    assert found.args == [ids(session, "Threat")]
    with qtbot.waitSignal(panel.delete_wanted) as found:
        qtbot.keyClick(panel.tree, Qt.Key.Key_Delete)
    assert found.args == [ids(session, "Beating", "Hunger")]


# what rows say


def test_a_retired_code_is_marked_and_says_why(panel: CodebookPanel, session: Session) -> None:
    index = index_of(panel.model, "Hunger")
    assert "retired" not in painted(panel)
    session.project.organising.retire(ids(session, "Hunger"), "Too broad.", code(session, "Beating"))
    row = index.data(ROW)
    assert isinstance(row, CodebookRow)
    assert row.retired
    assert "retired" in painted(panel)
    told = str(index.data(Qt.ItemDataRole.ToolTipRole)).split("\n")
    assert "Retired: it keeps its codings and is not given any more." in told
    assert "Why: Too broad." in told
    assert "Given instead: Beating" in told
    session.project.codebook.delete_code(code(session, "Beating"))
    assert "Given instead" not in str(index_of(panel.model, "Hunger").data(Qt.ItemDataRole.ToolTipRole))
    session.project.organising.use_again(ids(session, "Hunger"))
    assert "Retired" not in str(index_of(panel.model, "Hunger").data(Qt.ItemDataRole.ToolTipRole))
    assert "retired" not in painted(panel)


def test_the_filter_finds_further_names_and_says_which(panel: CodebookPanel, session: Session) -> None:
    from desktop.core import aliases

    aliases.set_aliases(session.project, code(session, "Hunger"), ["Starvation"])
    panel.field.setText("starv")
    assert panel.tree.currentIndex().data() == "Hunger"
    row = panel.tree.currentIndex().data(ROW)
    assert (row.also, row.matched) == ("Starvation", ())
    assert any("also: Starvation" in line for line in painted(panel.tree.viewport()))
    panel.field.setText("hung")
    row = panel.tree.currentIndex().data(ROW)
    assert (row.also, row.matched) == ("", (0, 1, 2, 3))
    panel.field.clear()
    assert "also: Starvation" in str(index_of(panel.model, "Hunger").data(Qt.ItemDataRole.ToolTipRole))


# after all


def test_what_is_chosen_survives_changes_from_elsewhere(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    choose(qtbot, panel, "Beating", "Hunger", "Threat")
    session.project.organising.move(ids(session, "Hunger"), code(session, "Unlawful killing"))
    assert chosen(panel) == ["Hunger", "Beating", "Threat"]
    session.project.codebook.delete_code(code(session, "Threat"))
    assert chosen(panel) == ["Hunger", "Beating"]
    session.reloaded.emit()
    assert chosen(panel) == ["Hunger", "Beating"]


def test_thousands_of_codes_are_chosen_in_few_ranges(panel: CodebookPanel, session: Session) -> None:
    book, abuse = session.project.codebook, facet(session, "Abuse type")
    with session.project.step("codebook.load", {"name": "large"}):
        for group in range(4):
            parent = book.create_code(abuse, f"Group {group}")
            for number in range(50):
                book.create_code(abuse, f"Kind {number} of {group}", parent=parent)
    panel.tree.selectAll()
    assert len(panel.tree.selected_codes()) == len(book.codes(builtins=False))
    ranges = panel.tree.selectionModel().selection().count()
    parents = len(list(panel.model.parents()))
    assert ranges <= parents, "Qt goes through all ranges for every row that it paints"
    session.project.organising.recolour(panel.tree.selected_codes(), 5)
    session.undo()
    assert len(panel.tree.selected_codes()) == len(book.codes(builtins=False))
