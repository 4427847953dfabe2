"""Pictures are written, and boxes in place of letters are noticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QApplication, QWidget

from desktop.paths import resource
from desktop.ui.fonts import INTERFACE, READING
from desktop.ui.theme import current, set_current
from tests.pictures.shots import DARK, LIGHT, Shot, Studio, missing_glyphs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.ui.theme import Theme


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    """Give the application back as it was."""
    before = current(), qapp.style().objectName(), qapp.palette(), qapp.font(), qapp.styleSheet()
    yield
    set_current(before[0])
    qapp.setStyle(before[1])
    qapp.setPalette(before[2])
    qapp.setFont(before[3])
    qapp.setStyleSheet(before[4])


def plain(theme: Theme) -> QWidget:
    widget = QWidget()
    widget.setAutoFillBackground(True)
    return widget


def test_a_shot_is_taken_in_every_look(tmp_path: Path) -> None:
    seen: list[QWidget] = []
    paths = list(Studio(tmp_path).take(Shot("window", plain, seen.append, size=(120, 80), looks=(LIGHT, DARK))))
    assert [path.name for path in paths] == ["window-light.png", "window-dark.png"]
    light, dark = (QImage(str(path)) for path in paths)
    assert (light.width(), light.height()) == (120, 80)
    assert QColor(light.pixel(60, 40)).lightness() > 200 > 80 > QColor(dark.pixel(60, 40)).lightness()
    assert len(seen) == 2


def test_a_picture_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="could not be written"):
        list(Studio(tmp_path / "missing").take(Shot("window", plain, size=(20, 20))))


def test_characters_that_no_font_has_are_found(qapp: QApplication) -> None:
    font = QFont()
    font.setFamilies(list(READING))
    assert missing_glyphs("Pyongyang, “2014–2024”", font) == set()
    assert missing_glyphs("a\U0003fffdb", font) == {"\U0003fffd"}


def test_the_fonts_here_show_every_character_of_the_sample(qapp: QApplication) -> None:
    texts = [
        path.read_text(encoding="utf-8") for path in resource("sample").rglob("*") if path.suffix in {".txt", ".md"}
    ]
    assert texts
    letters = "".join(sorted(set("".join(texts))))
    for families in (READING, INTERFACE):
        font = QFont()
        font.setFamilies(list(families))
        if missing_glyphs("\uae40\u5317\u0643", font):
            pytest.skip("fonts for Korean, Chinese and Arabic are not installed here; dev.py test does that")
        assert missing_glyphs(letters, font) == set()
