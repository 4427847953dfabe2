"""How the parts behave under keyboard and pointer, and what they say of themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.base import FocusRing
from desktop.ui.widgets.buttons import Button, IconButton, LinkButton
from desktop.ui.widgets.chips import Chip, ChipState, CoderChip
from desktop.ui.widgets.elided import ElidedLabel, PartsLabel
from desktop.ui.widgets.fields import ErrorField, SearchField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.panel import BusyLine, EmptyState, MessageStrip, PanelHead
from desktop.ui.widgets.rows import RowState
from desktop.ui.widgets.toggles import CheckBox, RadioButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(mode="light")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(400, 120)
    QHBoxLayout(made)
    qtbot.addWidget(made)
    return made


def show(qtbot: QtBot, window: QWidget, *parts: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for part in parts:
        layout.addWidget(part)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def test_tab_lays_the_ring_and_a_click_does_not(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    first, second = Button("One", theme=theme), Button("Two", theme=theme)
    show(qtbot, window, first, second)
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert FocusRing.lies_on(first)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert FocusRing.lies_on(second)
    assert not FocusRing.lies_on(first)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert first.hasFocus()
    assert not FocusRing.lies_on(first)
    assert not FocusRing.lies_on(second)


def test_the_ring_follows_its_part_and_leaves_with_it(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    other, part = Button("Other", theme=theme), Button("One", theme=theme)
    show(qtbot, window, other, part)
    other.setFocus()
    part.setFocus(Qt.FocusReason.TabFocusReason)
    ring = next(child for child in window.children() if isinstance(child, FocusRing))
    part.setGeometry(QRect(40, 30, 90, 30))
    assert ring.geometry() == QRect(37, 27, 96, 36)
    part.hide()
    assert not FocusRing.lies_on(part)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_press_a_button(qtbot: QtBot, window: QWidget, theme: Theme, key: Qt.Key) -> None:
    part = LinkButton("How this is counted", theme=theme)
    show(qtbot, window, part)
    part.setFocus()
    with qtbot.waitSignal(part.clicked, timeout=1000):
        qtbot.keyClick(part, key)


def test_a_button_follows_its_action(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    action = QAction("&Undo")
    action.setShortcut(QKeySequence("Ctrl+Z"))
    part = IconButton("undo", "", theme=theme)
    part.bind(action)
    show(qtbot, window, part)
    assert part.accessibleName() == "Undo"
    assert part.toolTip() == "Undo (Ctrl+Z)"
    with qtbot.waitSignal(action.triggered, timeout=1000):
        qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
    action.setProperty("why", "There is nothing to undo.")
    action.setEnabled(False)
    assert not part.isEnabled()
    assert part.toolTip() == "There is nothing to undo."
    action.setVisible(False)
    assert part.isHidden()
    action.setVisible(True)
    assert not part.isHidden()


def test_a_button_without_a_parent_stays_unseen_when_bound(theme: Theme) -> None:
    action = QAction("Find")
    part = IconButton("search", "", theme=theme)
    part.bind(action)
    assert part.isHidden()


def test_a_checkable_action_keeps_the_mark_right(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    action = QAction("Codebook")
    action.setCheckable(True)
    part = IconButton("panel-right", "", theme=theme)
    part.bind(action)
    show(qtbot, window, part)
    qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
    assert action.isChecked()
    assert part.isChecked()
    action.setChecked(False)
    assert not part.isChecked()


def test_names_and_tooltips_are_told(theme: Theme) -> None:
    assert IconButton("search", "Find", shortcut="Ctrl+F", theme=theme).toolTip() == "Find (Ctrl+F)"
    assert Button("Take A's", key="1", theme=theme).accessibleName() == "Take A's"
    assert Chip("All", count=1207, theme=theme).accessibleName() == "All, 1,207"
    assert SearchField("Filter codes", theme=theme).accessibleName() == "Filter codes"
    assert MessageStrip("warn", "Both were kept.", theme=theme).accessibleName() == "Both were kept."


def test_sizes_are_those_of_the_specification_and_scale(theme: Theme) -> None:
    icon, chip, coder = (
        IconButton("plus", "Add", theme=theme),
        Chip("Execution", swatch=0, theme=theme),
        CoderChip("Ana Ruiz", count=11, theme=theme),
    )
    assert icon.sizeHint() == QSize(28, 28)
    assert (chip.sizeHint().height(), coder.sizeHint().height()) == (24, 27)
    theme.set_scale(2.0)
    assert icon.sizeHint() == QSize(56, 56)
    assert chip.sizeHint().height() == 48


def test_a_chip_is_removed_by_its_cross_and_by_delete(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    chip = Chip("Execution", swatch=6, removable=True, theme=theme)
    show(qtbot, window, chip)
    chip.setFixedSize(chip.sizeHint())
    clicks: list[str] = []
    chip.clicked.connect(lambda: clicks.append("clicked"))
    chip.removed.connect(lambda: clicks.append("removed"))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, chip.height() // 2))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(20, chip.height() // 2))
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert clicks == ["removed", "clicked", "removed"]
    chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, chip.height() // 2))
    assert clicks[-1] == "removed"


def test_a_coder_becomes_the_one_who_codes(theme: Theme) -> None:
    chip = CoderChip("Jonas Weber", count=9, theme=theme)
    assert not chip.active
    chip.set_active(True)
    assert chip.state is ChipState.ACTIVE


def test_a_search_field_steps_empties_and_leaves(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    field = SearchField("Filter codes", theme=theme)
    show(qtbot, window, field)
    steps: list[int] = []
    left: list[bool] = []
    field.stepped.connect(steps.append)
    field.left.connect(lambda: left.append(True))
    qtbot.keyClicks(field, "camp")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert (field.text(), steps) == ("camp", [1, -1])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), left) == ("", [])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert left == [True]


def test_the_cross_of_a_search_field_stands_where_reading_ends(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    field = SearchField("Filter codes", theme=theme)
    show(qtbot, window, field)
    field.setText("camp")
    cross = field.findChild(IconButton)
    assert cross is not None
    assert cross.isVisible()
    assert cross.x() > field.width() // 2
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert cross.x() < field.width() // 2
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert not cross.isVisible()


def test_an_error_is_a_sentence_under_its_field(theme: Theme, qtbot: QtBot) -> None:
    field = ErrorField("199x-13", theme=theme)
    qtbot.addWidget(field)
    before = field.sizeHint().height()
    field.set_error("This is no date. Try “late 1990s”.")
    assert field.sizeHint().height() > before
    assert field.edit.accessibleDescription() == field.error
    field.set_error("")
    assert field.sizeHint().height() == before
    assert field.text() == "199x-13"


def test_a_menu_button_names_the_present_choice(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    part = MenuButton(theme=theme)
    facet = 5_000_000_000_000
    part.set_choices([(1, "abuse type"), (facet, "source type")], 1, "Colour by {choice}")
    show(qtbot, window, part)
    assert part.text() == "Colour by abuse type"
    heard: list[object] = []
    part.chosen.connect(heard.append)
    qtbot.keyClick(part, Qt.Key.Key_Down)
    from PySide6.QtWidgets import QMenu

    menu = part.findChild(QMenu)
    assert menu is not None
    assert menu.isVisible()
    assert [action.isChecked() for action in menu.actions()] == [True, False]
    menu.actions()[1].trigger()
    menu.close()
    assert heard == [facet]
    assert part.present == facet
    assert part.text() == "Colour by source type"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_flow_breaks_lines_and_starts_at_the_leading_edge(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayoutDirection(direction)
    flow = FlowLayout(holder, gap=10, line_gap=5)
    parts = []
    for width in (100, 100, 100, 400):
        part = QWidget()
        part.setFixedHeight(20)
        part.setMinimumWidth(50)
        part.sizeHint = lambda width=width: QSize(width, 20)  # type: ignore[method-assign, misc]
        flow.addWidget(part)
        parts.append(part)
    holder.resize(230, 200)
    holder.show()
    boxes = [part.geometry() for part in parts]
    leading = [230 - box.right() - 1 if direction == Qt.LayoutDirection.RightToLeft else box.x() for box in boxes]
    assert leading == [0, 110, 0, 0]
    assert [box.y() for box in boxes] == [0, 0, 25, 50]
    assert boxes[3].width() == 230
    assert flow.heightForWidth(230) == 70
    assert flow.heightForWidth(1000) == 20
    flow.clear()
    assert flow.count() == 0


def test_labels_stand_at_the_leading_edge_whatever_their_letters(qtbot: QtBot, theme: Theme) -> None:
    label = Label("Fields", theme=theme)
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    label.setText("<b>not a mark</b>")
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_labels_take_the_colours_of_the_theme(theme: Theme, qtbot: QtBot) -> None:
    label = Label("3 open", role="warn", theme=theme)
    qtbot.addWidget(label)
    assert label.palette().windowText().color() == theme.tokens.warn
    theme.set_mode("dark")
    assert label.palette().windowText().color() == theme.tokens.warn
    label.set_role("text3")
    assert label.palette().windowText().color() == theme.tokens.text3


def test_panel_parts_say_and_ask(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    head = PanelHead("Documents", count=1207, theme=theme)
    assert [label.text() for label in head.findChildren(Label)] == ["Documents", "1,207"]
    empty = EmptyState("Nothing is coded here yet.", action="Start from a codebook", theme=theme)
    strip = MessageStrip("bad", "It was not read.", action="Show it", closable=True, theme=theme)
    show(qtbot, window, empty, strip)
    button = empty.findChild(Button)
    link, cross = strip.findChild(LinkButton), strip.findChild(IconButton)
    assert button is not None
    assert link is not None
    assert cross is not None
    with qtbot.waitSignal(empty.acted, timeout=1000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(strip.acted, timeout=1000):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(strip.closed, timeout=1000):
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert strip.isHidden()
    with pytest.raises(KeyError):
        strip.say("loud", "No such kind.")


def test_quick_work_shows_no_line(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    line = BusyLine(theme=theme)
    show(qtbot, window, line)
    line.hide()
    line.start("Reading 1 of 8", delay_ms=60)
    assert line.isHidden()
    line.stop()
    qtbot.wait(120)
    assert line.isHidden()


def test_long_work_shows_its_line_and_can_be_cancelled(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    line = BusyLine(theme=theme)
    show(qtbot, window, line)
    line.hide()
    line.start("Reading 1 of 8", delay_ms=10)
    qtbot.waitUntil(line.isVisible, timeout=2000)
    line.set_progress(4, 8, "Reading 4 of 8")
    picture = line.grab().toImage()
    assert picture.pixelColor(line.width() // 4, 0) == theme.tokens.accent
    assert picture.pixelColor(line.width() * 3 // 4, 0) == theme.tokens.line
    cancel = line.findChild(LinkButton)
    assert cancel is not None
    with qtbot.waitSignal(line.cancelled, timeout=1000):
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    line.stop()
    assert line.isHidden()


def test_quiet_ink_is_never_the_lightest_on_a_selected_row(theme: Theme) -> None:
    assert RowState(selected=True).quiet(theme) == theme.tokens.text2
    assert RowState().quiet(theme) == theme.tokens.text3
    assert RowState(selected=True).weight == 500


def test_boxes_and_choices_answer_on_their_words_and_by_key(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    box = CheckBox("Guard cells that a spreadsheet would run", theme=theme)
    one, other = RadioButton("One row a coding", theme=theme), RadioButton("One row a segment", theme=theme)
    show(qtbot, window, box, one, other)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 4, box.height() // 2))
    assert box.isChecked()
    ticked = box.grab().toImage()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
    assert box.grab().toImage() != ticked
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton, pos=QPoint(one.width() - 4, 10))
    other.click()
    assert (one.isChecked(), other.isChecked()) == (False, True)
    box.setFocus()
    other.setFocus(Qt.FocusReason.TabFocusReason)
    assert FocusRing.lies_on(other)


def test_a_short_name_takes_no_more_room_than_it_has_letters(theme: Theme) -> None:
    label = ElidedLabel("udhr", None, least=120)
    assert label.minimumSizeHint().width() == label.sizeHint().width() < theme.px(120)
    label.setText("a name that is as long as names of documents often are")
    assert label.minimumSizeHint().width() == theme.px(120)


def test_facts_go_as_a_whole_where_there_is_little_room(theme: Theme) -> None:
    label = PartsLabel("", None, least=0)
    label.set_parts(("imported today", "version 1", "16,295 words"), " · ")
    metrics = label.fontMetrics()
    for shown in ("imported today · version 1 · 16,295 words", "version 1 · 16,295 words", "16,295 words", ""):
        label.resize(metrics.horizontalAdvance(shown) + 3, 20)
        assert label.shown(metrics) == shown
    assert label.text() == "imported today · version 1 · 16,295 words"


def test_in_little_room_a_menu_button_names_the_choice_and_not_the_words_before_it(
    qtbot: QtBot, window: QWidget, theme: Theme
) -> None:
    alone, both = MenuButton(theme=theme), MenuButton(theme=theme)
    alone.set_choices([(1, "abuse type")], 1)
    both.set_choices([(1, "abuse type")], 1, "Colour by {choice}")
    show(qtbot, window, alone, both)
    for part in (alone, both):
        part.setFixedSize(alone.sizeHint())
    assert both.grab().toImage() == alone.grab().toImage()
    both.setFixedSize(both.sizeHint())
    assert both.grab().toImage() != alone.grab().toImage()
