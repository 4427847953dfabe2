"""Every action says its key wherever it is offered: in its tooltip, in the menus, on the desk; the present one."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from desktop.ui.actions import shown_keys
from desktop.ui.actions.catalogue import CATALOGUE
from desktop.ui.actions.specs import REASONS
from tests.ui.window_case import own_settings, small_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.windows.main_window import MainWindow

NATIVE = QKeySequence.SequenceFormat.NativeText


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = small_window(qtbot, own_settings(tmp_path), tmp_path)
    assert made.desk is not None
    made.desk.right.build()
    yield made
    made.book.own.clear()
    made.book.apply_shortcuts()
    shown_keys.tell({})
    made.take_down()


def other_keys() -> dict[str, str]:
    """A key for every action that no action has by itself."""
    signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    held = ("Meta+Alt+", "Meta+Alt+Shift+", "Meta+Ctrl+", "Meta+Ctrl+Shift+", "Meta+Ctrl+Alt+", "Meta+Ctrl+Alt+Shift+")
    keys = [f"{first}{sign}" for first, sign in product(held, signs)]
    assert len(keys) >= len(CATALOGUE)
    return {spec.id: key for spec, key in zip(CATALOGUE, keys, strict=False)}


def check_actions(window: MainWindow) -> None:
    for spec in CATALOGUE:
        action, key = window.book[spec.id], window.book.key_text(spec.id)
        tip = action.toolTip()
        if not action.isEnabled():
            tip = tip.removesuffix(f". {REASONS[spec.needs]}")
        if key:
            assert tip.endswith(f" ({key})"), tip
            assert action.shortcut().toString(NATIVE) == key, "menus show it beside the words"
            assert action.isShortcutVisibleInContextMenu()
        else:
            assert tip == spec.tip
            assert action.shortcut().isEmpty()


def offered(window: MainWindow) -> set[str]:
    """The actions that stand in a menu of the bar."""
    found = set()
    assert window.top is not None
    for menu in window.findChildren(QMenu):
        found |= {action.objectName() for action in menu.actions()}
    return found


def said(window: MainWindow) -> Iterator[tuple[str, str]]:
    for part in window.findChildren(QWidget):
        yield type(part).__name__, part.toolTip()
        yield type(part).__name__, part.accessibleDescription()
        if isinstance(part, QLabel):
            yield type(part).__name__, part.text()


def test_tooltips_and_menus_show_the_key_of_every_action(window: MainWindow) -> None:
    check_actions(window)
    everything = {spec.id for spec in CATALOGUE if spec.menu}
    assert everything <= offered(window)


def test_after_every_key_was_changed_nothing_shows_a_former_one(window: MainWindow) -> None:
    former = {QKeySequence(key).toString(NATIVE) for spec in CATALOGUE for key in spec.keys}
    former -= {"Esc", "Return", "Del", "Space", "Up", "Down", "Left", "Right", "Tab"}  # lists know these themselves
    before = {key for _part, words in said(window) for key in re.findall(r"\(([^()]+)\)", words) if key in former}
    assert len(before) > 3, "the desk does show keys"
    for name, key in other_keys().items():
        window.book.own[name] = key
    window.book.apply_shortcuts()
    check_actions(window)
    stale = {
        (part, words) for part, words in said(window) for key in re.findall(r"\(([^()]+)\)", words) if key in former
    }
    assert stale == set()
