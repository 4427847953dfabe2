"""The colours of codes can be told apart, by eyes that lack a kind of cone as well; the order is the greedy one."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor

from desktop.ui.palette import CODE_DARK, CODE_DARK_HIGH, CODE_LIGHT, CODE_LIGHT_HIGH
from desktop.ui.widgets.document_pane.stamps import PATTERNS, pattern_of
from tests.colours import SIGHTS, ciede2000, difference, lab, seen

#: Sharma, Wu and Dalal (2005), table 1: two colours in CIELAB and their difference.
PUBLISHED = (
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, 3.1571, -77.2803), (50.0, 0.0, -82.7485), 2.8615),
    ((50.0, 2.8361, -74.0200), (50.0, 0.0, -82.7485), 3.4412),
    ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
    ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0009), 7.1792),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0011), 7.2195),
    ((50.0, -0.001, 2.49), (50.0, 0.0009, -2.49), 4.8045),
    ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((50.0, 2.5, 0.0), (61.0, -5.0, 29.0), 22.8977),
    ((50.0, 2.5, 0.0), (56.0, -27.0, -3.0), 31.9030),
    ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((63.0109, -31.0961, -5.8663), (62.8187, -29.7946, -4.0864), 1.2630),
    ((35.0831, -44.1164, 3.7933), (35.0232, -40.0716, 1.5901), 1.8645),
    ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ((36.4612, 47.8580, 18.3852), (36.2715, 50.5065, 21.2231), 1.4146),
    ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
    ((6.7747, -0.2908, -2.4247), (5.8714, -0.0985, -2.2286), 0.6377),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
)


@pytest.mark.parametrize(("one", "other", "wanted"), PUBLISHED)
def test_the_difference_is_the_published_one(
    one: tuple[float, float, float], other: tuple[float, float, float], wanted: float
) -> None:
    assert ciede2000(one, other) == pytest.approx(wanted, abs=5e-5)
    assert ciede2000(other, one) == pytest.approx(wanted, abs=5e-5)


def test_what_is_simulated_leaves_greys_alone_and_joins_what_such_eyes_join() -> None:
    for sight in SIGHTS:
        for grey in ("#000000", "#777777", "#FFFFFF"):
            there = seen(QColor(grey), sight)
            assert max(there) - min(there) < 0.01
    assert lab(seen(QColor("#FFFFFF"), "normal")) == pytest.approx((100, 0, 0), abs=0.05)
    red, green = QColor("#B05020"), QColor("#6F7A1E")
    assert difference(red, green, "deuteranopia") < difference(red, green) / 2


def _least(colours: tuple[QColor, ...], sight: str) -> float:
    return min(difference(a, b, sight) for a, b in itertools.combinations(colours, 2))


@pytest.mark.parametrize(
    ("colours", "sight", "least"),
    [
        (CODE_LIGHT, "normal", 19.8),
        (CODE_LIGHT, "protanopia", 12.1),
        (CODE_LIGHT, "deuteranopia", 12.1),
        (CODE_DARK, "normal", 17.9),
        (CODE_DARK, "protanopia", 11.2),
        (CODE_DARK, "deuteranopia", 11.1),
    ],
)
def test_twelve_colours_are_as_far_apart_as_the_specification_says(
    colours: tuple[QColor, ...], sight: str, least: float
) -> None:
    assert _least(colours, sight) == pytest.approx(least, abs=0.1)


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("colours", [CODE_LIGHT, CODE_DARK])
def test_the_first_are_given_first_because_they_differ_most(colours: tuple[QColor, ...], sight: str) -> None:
    assert _least(colours[:4], sight) >= 13.1
    assert _least(colours[:6], sight) >= 12.2


@pytest.mark.parametrize("colours", [CODE_LIGHT_HIGH, CODE_DARK_HIGH])
def test_high_contrast_tells_the_first_six_apart_still(colours: tuple[QColor, ...]) -> None:
    for sight in SIGHTS:
        assert _least(colours[:6], sight) >= 6


def test_the_first_four_colours_have_a_pattern_each_and_none_is_new_to_an_old_code() -> None:
    assert [pattern_of(number) for number in range(4)] == list(PATTERNS)
    assert pattern_of(None) == "whole"
    for sight in SIGHTS:
        pairs = itertools.combinations(range(12), 2)
        alike = [pair for pair in pairs if pattern_of(pair[0]) == pattern_of(pair[1])]
        for a, b in alike:
            assert difference(CODE_LIGHT[a], CODE_LIGHT[b], sight) > 10
