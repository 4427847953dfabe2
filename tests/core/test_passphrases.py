"""How passphrases are judged: by length and variety, never kinder than they deserve."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.passphrases import Strength, bits, has_outer_blanks, strength

RANK = list(Strength)


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", Strength.EMPTY),
        ("   ", Strength.EMPTY),
        ("password", Strength.WEAK),
        ("Password1!", Strength.WEAK),
        ("qwertyuiop", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("12345678901234567890", Strength.WEAK),
        ("Amsterdam 1987", Strength.WEAK),
        ("no no no no no no no no", Strength.WEAK),
        ("heron lantern gravel", Strength.FAIR),
        ("heron lantern gravel window cotton", Strength.GOOD),
        ("heron lantern gravel window cotton thistle", Strength.STRONG),
        ("heron heron heron heron heron heron", Strength.WEAK),
        ("цапля фонарь гравий окно хлопок", Strength.GOOD),
        ("u7$Kq2!vR9#mZ4&xT1", Strength.GOOD),
        ("바람 소나무 등불 조약돌 우산", Strength.STRONG),
    ],
)
def test_length_and_variety(passphrase: str, expected: Strength) -> None:
    assert strength(passphrase) is expected, bits(passphrase)


@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40))
def test_more_is_never_much_weaker_and_nothing_fails(one: str, other: str) -> None:
    """Two passphrases with a blank between them are worth as much as the better one, up to repeated pieces."""
    assert bits(f"{one} {other}") >= bits(one)
    assert strength(one) in RANK


@given(st.text(max_size=60))
def test_saying_it_twice_gains_next_to_nothing(passphrase: str) -> None:
    pieces = len(passphrase) + 1
    assert bits(f"{passphrase} {passphrase}") <= bits(passphrase) + 0.5 * pieces


def test_the_same_letters_from_another_keyboard_count_the_same() -> None:
    assert bits("caf\u00e9 M\u00fcnster") == bits("cafe\u0301 Mu\u0308nster")


def test_blanks_at_the_ends_are_seen() -> None:
    assert has_outer_blanks(" heron")
    assert has_outer_blanks("heron\u00a0")
    assert not has_outer_blanks("heron lantern")
