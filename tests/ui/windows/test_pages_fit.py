"""The pages beside the desk at twice the size, in a small window and with longer words: no button is cut off."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from desktop.core.sample_builder import build_sample
from desktop.ui.theme import current
from desktop.ui.translate import install_locale
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.windows.main_window import MainWindow
from desktop.ui.windows.pages import PAGES
from tests.ui.desk_case import code
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

LOOKS = {
    "small": (1.0, "en", (1024, 700)),
    "large": (2.0, "en", (1180, 760)),
    "pseudo": (1.0, "pseudo", (1024, 700)),
    "mirror": (1.5, "mirror", (1180, 760)),
    "middling": (1.5, "en", (1180, 760)),
}


@pytest.fixture(params=LOOKS)
def window(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    scale, locale, size = LOOKS[request.param]
    theme = current()
    before = theme.scale
    install_locale(qapp, locale)
    theme.set_scale(scale)
    made = MainWindow(own_settings(tmp_path), theme)
    qtbot.addWidget(made)
    made.show_project(build_sample(tmp_path / "sample.testimonia"), "Ana Ruiz")
    made.resize(*size)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.take_down()
    theme.set_scale(before)
    install_locale(qapp, "en")


def cut_off(page: QWidget) -> list[str]:
    """The buttons of a page that do not show whole; what scrolls may lie outside of what is seen."""
    found = []
    for button in page.findChildren(QAbstractButton):
        above = button.parentWidget()
        while above is not None and above is not page and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if not button.isVisible() or isinstance(above, QScrollArea):
            continue
        if button.visibleRegion().boundingRect() != button.rect():
            found.append(f"{button.accessibleName() or button.text()} {button.visibleRegion().boundingRect()}")
    return found


def is_counted(page: QWidget) -> bool:
    return page.numbers.report is not None  # type: ignore[attr-defined]


def speechless(page: QWidget) -> dict[str, list[str]]:
    """The buttons with a choice that are too narrow to say anything of it, and what lies out of what scrolls."""
    px, found = current().px, []
    for button in page.findChildren(MenuButton):
        if button.isVisible() and button.width() < min(button.sizeHint().width(), px(95)):
            found.append(f"{button.text()} has {button.width()} for {button.sizeHint().width()}")
    for chip in page.findChildren(Chip):
        above = chip.parentWidget()
        if chip.isVisible() and above is not None and not above.rect().contains(chip.geometry()):
            found.append(f"{chip.text()} lies out of its row")
    for area in page.findChildren(QScrollArea):
        inside = area.widget()
        seen = min(area.viewport().width(), area.visibleRegion().boundingRect().width())
        if inside is not None and area.isVisible() and inside.width() > seen:
            found.append(f"{inside.width()} wide where {seen} are seen")
    room = page.rect().adjusted(-1, 0, 1, 0)  # a splitter rounds
    sides = [side for side in (page.text_side, page.numbers) if not room.contains(side.geometry())]  # type: ignore[attr-defined]
    found += [f"{type(side).__name__} at {side.geometry()} of {page.rect()}" for side in sides]
    return {"compare, its choices": found} if found else {}


def at_rest(page: QWidget) -> bool:
    return getattr(page, "task", None) is None and not getattr(page, "tasks", {})


def test_no_button_of_a_page_is_cut_off(qtbot: QtBot, window: MainWindow) -> None:
    assert window.session is not None
    found: dict[str, list[str]] = {}
    for name in PAGES:
        window.show_page(name)
        page = window.pages[name]
        qtbot.waitUntil(partial(at_rest, page), timeout=15_000)
        qtbot.wait(150)
        assert window.isVisible()
        if name == "compare":
            qtbot.waitUntil(partial(is_counted, page), timeout=15_000)
            qtbot.wait(100)
            found.update(speechless(page))
        cut = cut_off(page)
        if cut:
            found[name] = cut
    assert not found


def test_no_button_is_cut_off_while_codings_are_confirmed(qtbot: QtBot, window: MainWindow) -> None:
    assert window.session is not None
    define, row = window.session.project.definitions, code(window.session, "Former trader")
    changed = replace(define.get(row), short="Lived from trade", near_miss="An official who took goods " * 12)
    define.set(row, changed, "", meaning=True)
    window.more.define.confirm(row)
    qtbot.wait(150)
    page = window.pages["revisions"]
    assert page.through.keep.isVisible()  # type: ignore[attr-defined]
    assert not cut_off(page)
