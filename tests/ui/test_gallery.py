"""Every part in every state, light and dark, large, mirrored and with longer words: painted, and looked at in places.

The pictures go to the directory that ``TESTIMONIA_PICTURES`` names, else to a temporary one.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest
from PySide6.QtCore import QPoint

from desktop.ui.palette import contrast
from desktop.ui.theme import Theme, current, set_current
from desktop.ui.translate import install_locale
from desktop.ui.widgets.chips import ChipState
from tests.ui.gallery import WIDTH, Gallery, pose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor, QImage
    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

Mode = Literal["light", "dark"]
SHEETS: list[tuple[str, Mode, float, str]] = [
    ("light", "light", 1.0, "en"),
    ("dark", "dark", 1.0, "en"),
    ("light-150", "light", 1.5, "en"),
    ("dark-200", "dark", 2.0, "en"),
    ("mirror", "light", 1.0, "mirror"),
    ("pseudo", "dark", 1.0, "pseudo"),
]


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application dressed for a while, and plain again afterwards."""
    before = (current(), qapp.style().objectName(), qapp.palette(), qapp.font(), qapp.styleSheet())
    yield qapp
    install_locale(qapp, "en")
    set_current(before[0])
    qapp.setStyleSheet(before[4])
    qapp.setStyle(before[1])
    qapp.setPalette(before[2])
    qapp.setFont(before[3])


def near(colour: QColor, other: QColor, within: int = 3) -> bool:
    return all(abs(a - b) <= within for a, b in zip(colour.getRgb(), other.getRgb(), strict=True))  # type: ignore[call-overload]


def colour_in(picture: QImage, sheet: QWidget, part: QWidget, at: QPoint) -> QColor:
    return picture.pixelColor(part.mapTo(sheet, at))


@pytest.mark.parametrize(("name", "mode", "scale", "locale"), SHEETS)
def test_sheet_of_states(
    dressed: QApplication, qtbot: QtBot, tmp_path: Path, name: str, mode: Mode, scale: float, locale: str
) -> None:
    install_locale(dressed, locale)
    theme = Theme(dressed, mode=mode, scale=scale)
    set_current(theme)
    theme.apply(dressed)
    sheet = Gallery(theme, name.title())
    qtbot.addWidget(sheet)
    pose(sheet)
    picture = sheet.grab().toImage()
    out = Path(os.environ.get("TESTIMONIA_PICTURES", tmp_path))
    out.mkdir(parents=True, exist_ok=True)
    assert picture.save(str(out / f"states-{name}.png"))

    t = theme.tokens
    inside = QPoint(theme.px(5), theme.px(8))
    grounds = {"Rest": t.raised, "Hover": t.raised_hover, "Focus": t.raised, "Disabled": t.panel, "Primary": t.accent}
    for state, ground in grounds.items():
        assert near(colour_in(picture, sheet, sheet.buttons[state], inside), ground), state
    focus = sheet.buttons["Focus"]
    middle = focus.width() // 2
    assert near(colour_in(picture, sheet, focus, QPoint(middle, -2)), t.accent)
    assert near(colour_in(picture, sheet, focus, QPoint(middle, -1)), t.panel)
    assert near(colour_in(picture, sheet, sheet.buttons["Rest"], QPoint(middle // 2, -2)), t.panel)
    for state, fill in (
        (ChipState.WARN, t.warnbg),
        (ChipState.OVER, t.warnbg),
        (ChipState.CHOOSING, t.soft),
        (ChipState.OUTLINE, t.panel),
    ):
        chip = sheet.chips[state]
        assert near(colour_in(picture, sheet, chip, QPoint(chip.width() // 2, theme.px(3))), fill), state
    for strip, fill in zip(sheet.strips, (t.warnbg, t.badbg), strict=True):
        assert near(colour_in(picture, sheet, strip, QPoint(strip.width() // 2, 3)), fill)
    assert contrast(picture.pixelColor(3, 3), t.text) > 12


@pytest.mark.parametrize(("name", "mode", "scale", "locale"), SHEETS)
def test_no_button_or_chip_is_squeezed(
    dressed: QApplication, qtbot: QtBot, name: str, mode: Mode, scale: float, locale: str
) -> None:
    install_locale(dressed, locale)
    theme = Theme(dressed, mode=mode, scale=scale)
    set_current(theme)
    theme.apply(dressed)
    sheet = Gallery(theme, name)
    qtbot.addWidget(sheet)
    pose(sheet)
    assert sheet.width() <= theme.px(WIDTH) * 1.05
    for part in (*sheet.buttons.values(), *sheet.chips.values()):
        assert part.width() >= part.sizeHint().width(), part.text()
        assert part.mapTo(sheet, QPoint(part.width(), 0)).x() <= sheet.width()
