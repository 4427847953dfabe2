from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from desktop.paths import resource
from desktop.ui import icons
from desktop.ui.theme import current

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))
RED = QColor("#A3312A")


@pytest.fixture(autouse=True)
def fresh(qtbot: QtBot) -> None:
    icons.drop()


def image(name: str, *, mirrored: bool = False, size: int = 24, ratio: float = 1.0) -> QImage:
    return icons.pixmap(name, RED, size, ratio, mirrored=mirrored).toImage()


@pytest.mark.parametrize("name", [name for name in NAMES if name != "testimonia"])
def test_an_icon_is_drawn_on_our_grid_in_one_colour_and_paints(name: str) -> None:
    source = resource("icons", f"{name}.svg").read_text("utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke="currentColor"' in source
    assert 'stroke-linecap="round"' in source
    assert not re.search(r"#[0-9A-Fa-f]{3,6}", source)
    made = image(name)
    inked = [made.pixelColor(x, y) for x in range(24) for y in range(24) if made.pixelColor(x, y).alpha() > 200]
    assert len(inked) > (3 if name in ("ellipsis", "drag") else 10)
    assert all(abs(colour.red() - RED.red()) < 12 for colour in inked)


def test_only_icons_along_the_line_turn_round() -> None:
    for name in NAMES:
        turned = image(name, mirrored=True)
        if name in icons.MIRRORED:
            plain = image(name)
            apart = [
                abs(turned.pixelColor(x, y).alpha() - plain.pixelColor(23 - x, y).alpha())
                for x in range(24)
                for y in range(24)
            ]
            assert max(apart) < 24, name  # smoothing may differ by a shade
            assert turned != plain, name
        else:
            assert turned == image(name), name
    assert {"search", "check", "clock"}.isdisjoint(icons.MIRRORED)


def test_pixmaps_are_made_once_for_a_screen_and_dropped_with_the_theme() -> None:
    first = icons.pixmap("search", RED, 16, 2.0)
    assert first.width() == 32
    assert first.devicePixelRatio() == 2.0
    assert icons.pixmap("search", RED, 16, 2.0) is first
    current().changed.emit()
    assert icons.pixmap("search", RED, 16, 2.0) is not first


def test_a_disabled_icon_is_paler() -> None:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QIcon

    made = icons.icon("search")
    normal = made.pixmap(QSize(16, 16), 1.0, QIcon.Mode.Normal).toImage()
    disabled = made.pixmap(QSize(16, 16), 1.0, QIcon.Mode.Disabled).toImage()
    assert normal != disabled


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", RED)


def test_the_sign_of_the_program_has_every_size() -> None:
    assert {size.width() for size in icons.app_icon().availableSizes()} == {16, 32, 64, 128, 256}
