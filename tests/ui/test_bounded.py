"""What is long without end is shown as far as anybody reads, and at once."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QApplication

from desktop.core.definition import PartDifference
from desktop.core.word_difference import difference
from desktop.ui.bounded import MOST, bounded, breakable, read, wrap_mode
from desktop.ui.dialogs.parts import TextArea
from desktop.ui.theme import current
from desktop.ui.widgets.base import elided
from desktop.ui.widgets.clamped import ClampedText
from desktop.ui.widgets.coding_palette.definition import DefinitionView
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.reading_text import DifferenceText
from desktop.ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

WORD, MARKS = "n" * 1_000_000, "e" + "\u0301" * 300_000
SECONDS = 5.0


@contextmanager
def at_once() -> Iterator[None]:
    begun = time.perf_counter()
    yield
    assert time.perf_counter() - begun < SECONDS


def test_a_short_text_stays() -> None:
    for text in ("", "a", "n" * MOST, "e\u0301" * (MOST // 2)):
        assert bounded(text) == text
        assert read(text) == text


def test_a_long_one_is_cut_between_letters() -> None:
    for at in range(4):
        shown = bounded("a" * (MOST - at) + "e\u0301\u0301\u0301" * 10)
        assert shown.endswith(" …")
        assert len(shown) <= MOST + 2
        letters = shown.removesuffix(" …").lstrip("a")
        assert letters.replace("e\u0301\u0301\u0301", "") == ""
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    for at in range(5):
        kept = bounded("a" * (MOST - at) + family * 3).removesuffix(" …").lstrip("a")
        assert kept.replace(family, "") == ""


def test_marks_without_end_are_cut_too() -> None:
    assert len(bounded(MARKS)) <= MOST + 2


def test_it_says_where_the_rest_is() -> None:
    assert read(WORD).endswith(" …\nThe rest stands in the definition editor.")


def test_a_very_long_word_can_break_and_others_stay() -> None:
    assert breakable("n" * 80 + " and " + "m" * 80) == "n" * 80 + " and " + "m" * 80
    assert breakable("\u0e01\u0e33" * 200) == "\u0e01\u0e33" * 200
    for count in (81, 120, 121, 500):
        found = breakable("n" * count)
        assert found.replace("\u200b", "") == "n" * count
        assert max(map(len, found.split("\u200b"))) <= 60
        assert all(found.split("\u200b"))
    marked = breakable("e\u0301\u0302" * 300)
    assert all(piece.startswith("e") for piece in marked.split("\u200b"))


def test_only_words_without_end_break_anywhere() -> None:
    words = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    assert wrap_mode("") == wrap_mode("some words " * 50_000) == wrap_mode("n" * 5_000) == words
    assert wrap_mode(f"some words {WORD}") == QTextOption.WrapMode.WrapAnywhere


def clamped(text: str) -> ClampedText:
    return ClampedText(text, lines=0)


def wrapping(text: str) -> Label:
    return Label(text, wrap=True)


def palette(text: str) -> DefinitionView:
    made = DefinitionView(None, current())  # type: ignore[arg-type]
    made.show_code("Fleeing", text)
    return made


def changed(text: str) -> DifferenceText:
    made = DifferenceText("What changed")
    made.show_difference([PartDifference("full", tuple(difference("", text)))])
    return made


def compared(text: str) -> TwoSides:
    made = TwoSides()
    made.show_words("Fleeing", "", "", text)
    return made


@pytest.mark.parametrize("text", [WORD, MARKS, f"{'n' * 100} " * 9_000], ids=["word", "marks", "words"])
@pytest.mark.parametrize("make", [clamped, wrapping, palette, changed, compared, TextArea])
def test_every_place_shows_it_at_once(qtbot: QtBot, make: Callable[[str], Any], text: str) -> None:
    with at_once():
        shown = make(text)
        qtbot.addWidget(shown)
        shown.resize(300, 200)
        shown.show()
        QApplication.processEvents()
        shown.grab()
        assert shown.minimumSizeHint().width() <= 700


def test_a_line_measures_no_more_than_it_has_room_for(qtbot: QtBot) -> None:
    font = current().ui(13)
    with at_once():
        for _line in range(100):
            assert elided(font, WORD, 200).endswith("…")
            assert elided(font, "a" + WORD + "z", 200, middle=True).endswith("z")


def test_an_editor_keeps_the_whole(qtbot: QtBot) -> None:
    area = TextArea(WORD)
    qtbot.addWidget(area)
    assert area.text() == WORD


@pytest.mark.parametrize("place", ["/".join(["folder"] * 30) + "/small.testimonia", "D:\\" + "\\".join(["Feld"] * 30)])
def test_the_place_of_a_file_can_be_copied_as_it_is(place: str) -> None:
    assert breakable(place) == place
