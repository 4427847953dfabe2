"""The shadow stands under its card, follows it, and is darkest where the card is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.shadow import Shadow, falloff, shadow_picture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Pressed(QWidget):
    """Counts presses."""

    count = 0

    def mousePressEvent(self, _event: object) -> None:
        self.count += 1


@pytest.fixture
def page(qtbot: QtBot) -> Pressed:
    page = Pressed()
    page.setStyleSheet("background: white")
    page.resize(500, 400)
    qtbot.addWidget(page)
    return page


def card_on(page: QWidget) -> tuple[QWidget, Shadow]:
    card = QWidget(page)
    card.setGeometry(150, 100, 200, 180)
    shadow = Shadow(card)
    shadow.set_look(28, 6, 10, 100)
    return card, shadow


def test_it_shows_hides_and_moves_with_its_card(page: Pressed) -> None:
    card, shadow = card_on(page)
    card.hide()
    page.show()
    assert not shadow.isVisible()
    card.show()
    assert shadow.isVisible()
    card.setGeometry(30, 40, 220, 190)
    assert shadow.geometry().getRect() == (2, 18, 276, 246)
    card.hide()
    assert not shadow.isVisible()


def test_it_stays_under_a_card_that_is_raised(page: Pressed) -> None:
    card, shadow = card_on(page)
    other = QWidget(page)
    page.show()
    card.raise_()
    order = page.children()
    assert order.index(other) < order.index(shadow) < order.index(card)


def test_it_fades_outwards_and_lets_the_mouse_through(page: Pressed) -> None:
    card, shadow = card_on(page)
    page.show()
    card.show()
    picture = page.grab().toImage()
    along = [picture.pixelColor(x, 190).lightness() for x in range(122, 150)]
    assert along[0] >= 250
    assert along[-1] < 225
    assert along == sorted(along, reverse=True)
    # Below the card it is darker than above, because the light comes from there.
    assert picture.pixelColor(250, 285).lightness() < picture.pixelColor(250, 95).lightness()
    assert shadow.geometry().contains(140, 190)
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(140, 190))
    assert page.childAt(140, 190) is None
    assert page.count == 1


def test_its_picture_is_as_dark_as_it_was_asked_to_be() -> None:
    picture = shadow_picture(12, 6, 80, 1.0).toImage()
    middle, corner = picture.rect().center(), QPoint(0, 0)
    assert QColor(picture.pixelColor(middle)).alpha() == 80
    assert QColor(picture.pixelColor(corner)).alpha() == 0
    assert [falloff(depth) for depth in (-1.0, 0.0, 0.5, 1.0, 2.0)] == [0, 0, 0.5, 1, 1]
