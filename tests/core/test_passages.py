"""Words are found however they are spelt, and nothing else is."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.core.folding import fold
from desktop.core.passages import MANNER, Needles, covered
from tests.scale import scale


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("Việt", "Vie\u0323\u0302t"),
        ("Việt", "Vi\u00ea\u0323t"),
        ("Việt", "Vi\u1eb9\u0302t"),
        ("VIE\u0302\u0323T", "vi\u1ec7t"),
        ("Straße", "STRASSE"),
        ("Strasse", "Straße"),
        ("Griffith", "Gri\ufb03th"),
        ("Griffith", "Gri\ufb00ith"),
        ("Griffith", "GRIFFITH"),
        ("Steffl", "Stef\ufb02"),
        ("Finn", "\ufb01nn"),
        ("Ίκαρος", "ΊΚΑΡΟΣ"),
        ("Rachel", "Ra\u00adchel"),
        ("Rachel", "Ra-\n  chel"),
        ("Rachel", "R\u200ba\u2060chel"),
        ("Ra\u00adchel", "Rachel"),
        ("O'Neill", "O\u2019Neill"),
        ("O\u2019Neill", "o'neill"),
        ("Mary Ann", "Mary\u00a0\n Ann"),
        ("Mary Ann", "Mary\u200b Ann"),
        ("محمد", "مُحَمَّد"),
        ("مُحَمَّد", "محمد"),
        ("محمد", "محـمـد"),
        ("מרים", "\u202bמִרְיָם\u202c"),
        ("👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"),
        ("❤", "❤\ufe0f"),
        ("박지민", unicodedata.normalize("NFD", "박지민")),
        (unicodedata.normalize("NFD", "박지민"), "박지민"),
        ("a.b*", "A.B*"),
    ],
)
def test_a_word_is_found_in_every_spelling_and_covered_as_it_stands(word: str, text: str) -> None:
    whole = f"said {text}, and {text} again"
    for needles in (Needles([word]), Needles([word], whole=word.isalpha())):
        assert needles.holds(text)
        shown = covered(whole, needles.spans(whole))
        assert len(shown) == len(whole)
        assert not needles.holds(shown)
        # At either end a mark may stay that shows nothing by itself.
        assert shown.startswith("said ")
        assert ", and " in shown
        assert shown.endswith(" again")
        assert sum(sign.isalnum() for sign in shown) == len("saidandagain")


@example("Σİb\u064e\u0327c")
@example("\u1f4d\u0301\u0301\u3099ﬁ")
@settings(max_examples=scale(300, 5000))
@given(
    st.text("abcéñ ßﬁ\u0301\u0327\u00ad가각\u1100\u1161\u11a8\u0627\u064eがﾞｶİıΣςὍ“’'-Ω…Ａｂ", min_size=1, max_size=8)
)
def test_whatever_is_asked_for_is_found_in_every_normal_form(word: str) -> None:
    needles = Needles([word])
    if not fold(word, MANNER).split():
        return
    for form in (word, unicodedata.normalize("NFC", word), unicodedata.normalize("NFD", word)):
        text = f"xx {form} yy"
        assert needles.holds(text)
        assert not needles.holds(covered(text, needles.spans(text)))


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("Rachel", "Ra chel"),
        ("Rachel", "Ra-chel"),
        ("Mary Ann", "MaryAnn"),
        ("résumé", "resume"),
        ("René", "Rene"),
        ("a.b", "axb"),
        ("fin", "in"),
        ("", "anything"),
        (" ", "any thing"),
    ],
)
def test_what_is_another_word_is_not_found(word: str, text: str) -> None:
    assert not Needles([word]).holds(text)


def test_the_search_does_not_get_slow_by_what_stands_between() -> None:
    needles = Needles(["Rachel Weiß-Griffith"])
    for text in ("Ra-" + "\n" * 20_000, "R" + "\u00ad" * 20_000, "Rachel" + " " * 20_000, "Ra-\n" * 20_000):
        began = time.perf_counter()
        assert not needles.holds(text)
        assert time.perf_counter() - began < 5
