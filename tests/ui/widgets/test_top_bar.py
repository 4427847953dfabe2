"""The top of the window uses its room: the field shortens, then words go, then menus, and nothing goes too early."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from desktop.ui.theme import contrast, current
from desktop.ui.translate import install_locale
from desktop.ui.widgets.base import place
from desktop.ui.widgets.top_bar import Menu
from desktop.ui.windows.main_window import MainWindow
from tests.core.making import small_project
from tests.scale import scale
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.widgets.coder_bar import CoderBar
    from desktop.ui.widgets.top_bar import TopBar

LOOKS = [(scale, locale) for scale in (1.0, 1.5, 2.0) for locale in ("en", "pseudo", "mirror")]
#: So wide a window that most menus are behind the sign for further ones.
LEAST_SHOWN = 900
WIDTHS = range(900, 1921, scale(85, 10))
PEOPLE = {"two coders": ("Ana Ruiz", "Jonas Weber"), "six coders": ("Ana Ruiz", "Ben", "Chidi", "Dara", "Eun", "Fay")}


@pytest.fixture(params=LOOKS, ids=lambda look: f"{look[0]}-{look[1]}")
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[float, str]]:
    scale, locale = request.param
    theme = current()
    before = theme.scale
    install_locale(qapp, locale)
    theme.set_scale(scale)
    yield request.param
    theme.set_scale(before)
    install_locale(qapp, "en")


@pytest.fixture(params=PEOPLE)
def window(
    request: pytest.FixtureRequest, look: tuple[float, str], qtbot: QtBot, tmp_path: Path
) -> Iterator[MainWindow]:
    assert look
    made = MainWindow(own_settings(tmp_path), current())
    qtbot.addWidget(made)
    made.show_project(small_project(tmp_path / "small.testimonia", PEOPLE[request.param]), "Ana Ruiz", ask=False)
    made.show()
    yield made
    made.take_down()


class Seen:
    """What the bar shows, each part by its place from the leading edge."""

    def __init__(self, bar: TopBar) -> None:
        self.bar = bar
        people = bar.people
        assert people is not None
        self.people: CoderBar = people
        self.hidden_menus: list[int] = []
        self.places: dict[str, QRect] = {}
        button = bar.menu.findChild(QToolButton, "qt_menubar_ext_button")
        more = button is not None and button.isVisible()
        if button is not None and more:
            self._add("»", button)
        assert isinstance(bar.menu, Menu)
        for action, width in zip(bar.menu.actions(), bar.menu.title_widths(), strict=True):
            box = bar.menu.actionGeometry(action)
            if more and (box.width() < width or not bar.menu.rect().contains(box) or self._beneath(box)):
                self.hidden_menus.append(width)
                continue
            self.places[action.text()] = self._lead(bar.menu, box)
        self._add("undo", bar.undo)
        self._add("redo", bar.redo)
        self._add("field", bar.field)
        for part in (people.as_label, people.active, people.show_label, *people.chips, people.more):
            if part.isVisible():
                self._add(f"{type(part).__name__} {part.accessibleName()} {id(part)}", part)

    def _lead(self, holder: QWidget, box: QRect) -> QRect:
        return place(self.bar, QRect(holder.mapTo(self.bar, box.topLeft()), box.size()))

    def _add(self, name: str, part: QWidget) -> None:
        self.places[name] = self._lead(part, part.rect())

    def _beneath(self, box: QRect) -> bool:
        return "»" in self.places and self._lead(self.bar.menu, box).intersects(self.places["»"])

    def gap(self) -> int:
        """The widest stretch between two parts beyond what always stands there."""
        boxes = sorted(self.places.values(), key=lambda box: box.left())
        gaps = [after.left() - before.right() - 1 for before, after in pairwise(boxes)]
        gaps.append(self.bar.width() - boxes[-1].right() - 1)
        return max(gaps) - self.bar.theme.px(18)

    def allowed(self) -> int | None:
        """The width of what would be shown next; None where everything is shown."""
        people = self.people
        if people.hidden_chips:
            return people.hidden_chips[0].sizeHint().width() + people.more.sizeHint().width()
        if self.hidden_menus:
            return self.hidden_menus[0] + self.bar.theme.px(16)
        if not people.as_label.isVisible():
            return people.as_label.sizeHint().width() + people.show_label.sizeHint().width()
        return self.bar.theme.px(4) if self.places["field"].width() < self.bar.theme.px(300) else None


def people_end(seen: Seen) -> int:
    return max(box.right() for box in seen.places.values())


def test_the_room_is_used(qtbot: QtBot, window: MainWindow) -> None:
    bar = window.top
    wrong: list[str] = []
    for width in WIDTHS:
        window.resize(width, 700)
        if window.width() != width:
            continue
        QApplication.processEvents()
        seen = Seen(bar)
        boxes = list(seen.places.items())
        for place_of, (name, box) in enumerate(boxes):
            if not bar.rect().contains(box):
                wrong.append(f"{width}: {name} stands out of the bar, {box}")
            wrong += [f"{width}: {name} over {other}" for other, at in boxes[place_of + 1 :] if box.intersects(at)]
        labels, allowed = seen.people.as_label.isVisible(), seen.allowed()
        if seen.hidden_menus and labels:
            wrong.append(f"{width}: menus have gone before words")
        if allowed is not None and seen.gap() > allowed:
            wrong.append(f"{width}: {seen.gap()} free where {allowed} would do")
        if people_end(seen) != place(bar, bar.people.geometry()).right():  # type: ignore[union-attr]
            wrong.append(f"{width}: the last coder does not end where the bar does")
    assert not wrong, "\n".join(wrong)


def test_less_room_never_shows_more(qtbot: QtBot, window: MainWindow) -> None:
    """From wide to narrow: the field shortens, the words go, the menus go; none comes back on the way."""
    order: list[tuple[bool, bool]] = []
    for width in reversed(WIDTHS):
        window.resize(width, 700)
        QApplication.processEvents()
        seen = Seen(window.top)
        state = (seen.people.as_label.isVisible(), not seen.hidden_menus)
        if not order or order[-1] != state:
            order.append(state)
    assert order == sorted(order, reverse=True)


def test_the_width_of_the_menus_is_known_in_both_directions(window: MainWindow) -> None:
    menu = window.menu
    before = menu.layoutDirection()
    menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    as_usual = menu.sizeHint().width()
    menu.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert menu.sizeHint().width() == as_usual
    menu.setLayoutDirection(before)


def test_the_sign_for_further_menus_can_be_read(qtbot: QtBot, window: MainWindow) -> None:
    """Qt's own is as small as at 100 %, and black in the dark."""
    window.resize(LEAST_SHOWN, 700)
    QApplication.processEvents()
    button = window.menu.rest
    assert button is not None
    if not button.isVisible():
        pytest.skip("all menus have room")
    picture = button.grab().toImage()
    across, down = range(picture.width()), range(picture.height())
    seen = [picture.pixelColor(x, y) for x in across for y in down]
    ground = current().tokens.panel
    assert max(contrast(colour, ground) for colour in seen) >= 4.5
