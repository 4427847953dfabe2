"""The twelve colours of codes as other programs know them: as hexadecimal numbers and by name.

The values are those of the light theme (``desktop.ui.palette``); a test holds them together.
"""

from __future__ import annotations

import re
from typing import Final

HEX: Final = (
    "#0263AB", "#BF7C16", "#294D39", "#71601F", "#80627C", "#09865E",
    "#DB5871", "#7B7DEB", "#651C4A", "#292A91", "#5E2F02", "#4497AB",
)  # fmt: skip
NAMES: Final = (
    "blue", "ochre", "forest", "olive", "mauve", "green", "rose", "iris", "plum", "indigo", "brown", "teal",
)  # fmt: skip
# What people and other programs call colours, by the sRGB value that is meant.
_WORDS: Final = {
    "red": "#D62728", "yellow": "#E0B000", "orange": "#E67E22", "purple": "#7B3FA0", "violet": "#7B3FA0",
    "pink": "#E377C2", "magenta": "#C2185B", "cyan": "#17A2B8", "turquoise": "#17A2B8", "lime": "#8BC34A",
    "navy": "#000080", "maroon": "#800000", "rot": "#D62728", "gelb": "#E0B000", "blau": "#0263AB",
    "grün": "#09865E", "rouge": "#D62728", "jaune": "#E0B000", "bleu": "#0263AB", "vert": "#09865E",
    "rojo": "#D62728", "amarillo": "#E0B000", "azul": "#0263AB", "verde": "#09865E",
}  # fmt: skip
_LONG: Final = re.compile(r"(?:#|0x)?(?:[0-9a-f]{2})?([0-9a-f]{6})", re.IGNORECASE)
_SHORT: Final = re.compile(r"#([0-9a-f])([0-9a-f])([0-9a-f])", re.IGNORECASE)
_PARTS: Final = re.compile(r"(?:rgba?)?\s*\(?\s*(\d{1,3})\s*[,; ]\s*(\d{1,3})\s*[,; ]\s*(\d{1,3})\s*(?:[,;].*)?\)?")


def rgb(text: str) -> tuple[int, int, int] | None:
    """The colour that a cell means: ``#0263AB``, ``#FF0263AB``, ``#06A``, ``rgb(2, 99, 171)`` or a name."""
    word = text.strip().casefold()
    if word in NAMES:
        word = HEX[NAMES.index(word)].casefold()
    word = _WORDS.get(word, word)
    if found := _LONG.fullmatch(word):
        digits = found.group(1)
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
    if found := _SHORT.fullmatch(word):
        first, second, third = (int(part * 2, 16) for part in found.groups())
        return first, second, third
    if found := _PARTS.fullmatch(word):
        values = [int(part) for part in found.groups()[:3]]
        if max(values) <= 255:
            return values[0], values[1], values[2]
    return None


def nearest(text: str) -> tuple[int, bool] | None:
    """The place 0..11 of the nearest of the twelve, and whether it is exactly that one; None for no colour.

    Nearness is the Euclidean distance in CIELAB (CIE 1976), which is enough to tell twelve colours apart.
    """
    wanted = rgb(text)
    if wanted is None:
        return None
    known = [rgb(value) or (0, 0, 0) for value in HEX]
    if wanted in known:
        return known.index(wanted), True
    lab = _lab(wanted)
    distances = [sum((a - b) ** 2 for a, b in zip(lab, _lab(each), strict=True)) for each in known]
    return distances.index(min(distances)), False


def _lab(colour: tuple[int, int, int]) -> tuple[float, float, float]:
    """CIELAB under D65, from sRGB (IEC 61966-2-1)."""

    def linear(value: int) -> float:
        part = value / 255
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    def root(value: float) -> float:
        return float(value ** (1 / 3)) if value > 216 / 24389 else (841 / 108) * value + 4 / 29

    r, g, b = (linear(part) for part in colour)
    x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
    y = root(0.2126729 * r + 0.7151522 * g + 0.0721750 * b)
    z = root((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)
