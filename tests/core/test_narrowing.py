"""Filters of lists: the same for every list."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.narrowing import fits, words_of


@pytest.mark.parametrize(
    ("typed", "texts", "expected"),
    [
        ("", ("anything",), True),
        ("  ", (), True),
        ("tor", ("Torture",), True),
        ("prison camp", ("Camp: political prison",), True),
        ("prison camp", ("Prison", "under Camps"), True),
        ("prison camp", ("Prison",), False),
        ("deportacion", ("Deportación",), True),
        ("DEPORTACIÓN", ("deportacion",), True),
        ("ＣＡＭＰ", ("camp",), True),
        ("강", ("강제 노동",), True),
        ("a", (), False),
    ],
)
def test_words_in_any_order_case_and_accent(typed: str, texts: tuple[str, ...], expected: bool) -> None:
    assert fits(words_of(typed), *texts) is expected


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_whatever_is_typed_whole_fits(before: str, text: str, after: str) -> None:
    assert fits(words_of(text), f"{before} {text} {after}")
