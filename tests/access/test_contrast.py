"""High contrast: letters at 7 : 1, lines, borders and the ring of focus at 3 : 1, in light and in dark."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.ui.palette import (
    CODE_DARK_HIGH,
    CODE_LIGHT_HIGH,
    DARK,
    DARK_HIGH,
    HIGH_CONTRAST,
    HIGH_CONTRAST_LINES,
    LIGHT,
    LIGHT_HIGH,
    Tokens,
    contrast,
)
from desktop.ui.settings import Settings
from desktop.ui.theme import Theme, current
from tests.access.surfaces import Places
from tests.ui.window_case import own_settings, small_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

HIGH = [pytest.param(LIGHT_HIGH, id="light"), pytest.param(DARK_HIGH, id="dark")]
GROUNDS = ("page", "panel", "raised", "hover", "soft", "pressed", "raised_hover", "resting")


@pytest.fixture
def plain_again() -> Iterator[Theme]:
    theme = current()
    yield theme
    theme.set_contrast(False)


@pytest.mark.parametrize("tokens", HIGH)
def test_every_ink_is_read_on_every_ground(tokens: Tokens) -> None:
    for ink, ground in itertools.product(("text", "text2", "text3", "accent", "warn", "bad", "ok"), GROUNDS):
        assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= HIGH_CONTRAST, (ink, ground)
    for ink, ground in (("warn", "warnbg"), ("bad", "badbg"), ("on_accent", "accent"), ("text", "sel")):
        assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= HIGH_CONTRAST, (ink, ground)


@pytest.mark.parametrize("tokens", HIGH)
def test_lines_and_the_ring_are_seen_on_every_ground(tokens: Tokens) -> None:
    for ink, ground in itertools.product(("line", "line2", "accent"), ("page", "panel", "raised", "hover", "soft")):
        assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= HIGH_CONTRAST_LINES, (ink, ground)


@pytest.mark.parametrize(("tokens", "colours"), [(LIGHT_HIGH, CODE_LIGHT_HIGH), (DARK_HIGH, CODE_DARK_HIGH)])
def test_colours_of_codes_are_seen_on_page_and_on_what_is_chosen(tokens: Tokens, colours: tuple) -> None:  # type: ignore[type-arg]
    for colour, ground in itertools.product(colours, ("page", "panel", "soft")):
        assert contrast(colour, getattr(tokens, ground)) >= HIGH_CONTRAST_LINES
    assert len({colour.name() for colour in colours}) == 12


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_words_stay_readable_on_every_fill(qtbot: QtBot, mode: str) -> None:
    theme = Theme(mode=mode, contrast=True)  # type: ignore[arg-type]
    colours = [theme.code_colour(place) for place in range(12)]
    least = min(
        contrast(theme.tokens.text, theme.fill_for(under, selected, hover))
        for size in (1, 2, 3)
        for under in itertools.combinations(colours, size)
        for selected in (False, True)
        for hover in (False, True)
    )
    assert least >= HIGH_CONTRAST


def test_it_is_a_choice_beside_light_and_dark(qtbot: QtBot) -> None:
    theme = Theme(mode="light")
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(theme.high_contrast))
    assert theme.tokens is LIGHT
    theme.set_contrast(True)
    theme.set_contrast(True)
    assert theme.tokens is LIGHT_HIGH
    theme.set_mode("dark")
    assert theme.tokens is DARK_HIGH
    theme.set_contrast(False)
    assert theme.tokens is DARK
    assert heard == [True, True, False]


def test_what_the_system_asks_for_is_shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    theme = Theme(mode="dark")

    class Hints:
        def contrastPreference(self) -> Qt.ContrastPreference:
            return Qt.ContrastPreference.HighContrast

    monkeypatch.setattr(theme, "_hints", Hints())
    theme._system_changed()
    assert theme.high_contrast
    assert theme.tokens is DARK_HIGH
    theme.set_contrast(False)
    assert theme.high_contrast, "the system still asks for it"


def test_the_action_switches_it_and_it_is_kept(qtbot: QtBot, tmp_path: Path, plain_again: Theme) -> None:
    settings = own_settings(tmp_path)
    window = small_window(qtbot, settings, tmp_path)
    found = []
    for _ in range(2):
        window.book["view.contrast"].trigger()
        kept = Settings(settings.store).preferences.high_contrast
        found.append((plain_again.high_contrast, window.book["view.contrast"].isChecked(), kept))
    assert found == [(True, True, True), (False, False, False)]
    window.take_down()


def test_all_of_the_window_is_painted_with_its_colours(qtbot: QtBot, tmp_path: Path, plain_again: Theme) -> None:
    """Of what is painted flat nothing is left of the quieter colours."""
    plain_again.set_contrast(True)
    places = Places(tmp_path)
    tokens = DARK_HIGH if plain_again.dark else LIGHT_HIGH
    try:
        quiet = {
            getattr(DARK if plain_again.dark else LIGHT, name).rgb() for name in ("panel", "soft", "line", "hover")
        }
        for name in ("welcome", "segment", "codebook", "history"):
            part = places.go(name)
            picture = places.window.grab().toImage()
            width, height = picture.width(), picture.height()
            found = {picture.pixel(x, y) for x in range(0, width, 3) for y in range(0, height, 3)}
            assert tokens.page.rgb() in found or tokens.panel.rgb() in found, (name, part)
            assert not found & quiet, name
    finally:
        places.end()
