"""The numbers of the visual specification, computed again from the tokens."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QPalette

from desktop.ui.palette import (
    CODE_DARK,
    CODE_LIGHT,
    CODE_NAMES,
    DARK,
    LIGHT,
    Tokens,
    contrast,
    mix,
    qt_palette,
    text_fill,
)
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CONTRASTS = [
    # ink, ground, light, dark
    ("text", "page", 16.9, 13.3),
    ("text2", "panel", 7.1, 7.3),
    ("text3", "panel", 4.8, 5.5),
    ("text3", "soft", 4.4, 4.2),
    ("accent", "panel", 6.5, 7.4),
    ("on_accent", "accent", 7.1, 7.8),
    ("text", "soft", 14.1, 9.4),
    ("text", "sel", 12.6, 7.1),
    ("warn", "warnbg", 5.5, 6.4),
    ("bad", "badbg", 5.8, 6.4),
    ("ok", "panel", 6.1, 8.0),
]


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(mode="light")


@pytest.mark.parametrize(("ink", "ground", "light", "dark"), CONTRASTS)
def test_contrasts_are_those_of_the_specification(ink: str, ground: str, light: float, dark: float) -> None:
    for tokens, expected in ((LIGHT, light), (DARK, dark)):
        assert contrast(getattr(tokens, ink), getattr(tokens, ground)) == pytest.approx(expected, abs=0.06)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)
    assert contrast(QColor("#FFFFFF"), QColor("#777777")) == contrast(QColor("#777777"), QColor("#FFFFFF"))


@pytest.mark.parametrize(
    ("tokens", "dark", "colours", "plain", "selected"),
    [(LIGHT, False, CODE_LIGHT, 12.6, 9.1), (DARK, True, CODE_DARK, 7.7, 4.85)],
)
def test_text_stays_readable_on_every_fill(
    tokens: Tokens, dark: bool, colours: tuple[QColor, ...], plain: float, selected: float
) -> None:
    combinations = [c for size in (1, 2, 3) for c in itertools.combinations(colours, size)]
    lowest = {
        (chosen, hover): min(
            contrast(tokens.text, text_fill(tokens, dark, c, selected=chosen, hover=hover)) for c in combinations
        )
        for chosen in (False, True)
        for hover in (False, True)
    }
    assert lowest[False, False] == pytest.approx(plain, abs=0.06)
    assert lowest[True, False] == pytest.approx(selected, abs=0.06)
    assert min(lowest.values()) >= 4.5


def test_a_fill_that_would_hide_the_text_is_capped() -> None:
    grey = QColor("#808080")
    tokens = Tokens(**{**vars(LIGHT), "page": QColor("#8A8A8A"), "text": QColor("#1E1C19")})
    uncapped = mix(tokens.page, grey.darker(300), 0.125 + 0.16)
    fill = text_fill(tokens, False, [grey.darker(300)], selected=True)
    assert contrast(tokens.text, uncapped) < 4.5
    assert contrast(tokens.text, fill) > contrast(tokens.text, uncapped)


def test_a_run_without_colours_is_the_page(theme: Theme) -> None:
    assert theme.fill_for([]) == theme.tokens.page


def test_code_colours_are_twelve_apart_from_the_page_and_from_each_other(theme: Theme) -> None:
    assert len(CODE_NAMES) == len(CODE_LIGHT) == len(CODE_DARK) == 12
    assert min(contrast(c, LIGHT.page) for c in CODE_LIGHT) == pytest.approx(3.3, abs=0.06)
    assert min(contrast(c, DARK.page) for c in CODE_DARK) == pytest.approx(4.0, abs=0.06)
    for places in (CODE_LIGHT, CODE_DARK):
        assert len({c.name() for c in places}) == 12
    assert theme.code_colour(12) == theme.code_colour(0)
    assert theme.code_colour(None) == theme.tokens.line2


def test_light_and_dark_differ_in_every_role() -> None:
    light, dark = qt_palette(LIGHT), qt_palette(DARK)
    skipped = (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for role in QPalette.ColorRole:
            if role not in skipped:
                assert light.color(group, role) != dark.color(group, role), (group, role)


def test_what_is_disabled_is_quieter_than_what_is_not() -> None:
    for tokens in (LIGHT, DARK):
        palette = qt_palette(tokens)
        role = QPalette.ColorRole.ButtonText
        disabled = palette.color(QPalette.ColorGroup.Disabled, role)
        assert contrast(disabled, tokens.panel) < contrast(
            palette.color(QPalette.ColorGroup.Active, role), tokens.panel
        )
        assert contrast(disabled, tokens.panel) > 1.5


def test_forcing_a_mode_says_so_once(theme: Theme, qtbot: QtBot) -> None:
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(theme.dark))
    theme.set_mode("dark")
    theme.set_mode("dark")
    assert theme.tokens is DARK
    theme.set_mode("light")
    assert heard == [True, False]


def test_scale_changes_sizes_and_fonts(theme: Theme) -> None:
    small = theme.ui(13).pixelSize()
    theme.set_scale(2.0)
    assert theme.ui(13).pixelSize() == 2 * small
    assert theme.px(28) == 56
    theme.set_scale(9)
    assert theme.scale == 2.0
    theme.set_scale(1.5)
    assert theme.px(1) == 2
    assert theme.px(0) == 0


def test_tabular_numbers_have_one_width(theme: Theme) -> None:
    if QFontInfo(theme.tabular(12)).family() != "Inter":
        pytest.skip("the lead interface font is not installed here")
    metrics = QFontMetrics(theme.tabular(24))
    assert len({metrics.horizontalAdvance(digit * 4) for digit in "0123456789"}) == 1
    loose = QFontMetrics(theme.ui(24))
    assert len({loose.horizontalAdvance(digit * 4) for digit in "0123456789"}) > 1
