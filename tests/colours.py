"""How different two colours are for an eye, and what colours look like to eyes that lack one kind of cone.

CIEDE2000 follows Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula" (2005), with their test data. What is
seen without the long or the middle cones is simulated with the matrices of Machado, Oliveira and Fernandes (2009) for
full severity, on linear sRGB. CIELAB is for D65.
"""

from __future__ import annotations

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

Triple = tuple[float, float, float]

_PROTAN = ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998))
_DEUTAN = ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881))
SIGHTS = {"normal": None, "protanopia": _PROTAN, "deuteranopia": _DEUTAN}
_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
_WHITE = (0.95047, 1.0, 1.08883)


def _times(matrix: tuple[Triple, Triple, Triple], values: Triple) -> Triple:
    rows = [sum(a * b for a, b in zip(row, values, strict=True)) for row in matrix]
    return rows[0], rows[1], rows[2]


def linear(colour: QColor) -> Triple:
    """The parts of an sRGB colour as shares of light."""

    def part(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    return part(colour.redF()), part(colour.greenF()), part(colour.blueF())


def seen(colour: QColor, sight: str) -> Triple:
    """The colour as somebody with this sight sees it, linear."""
    matrix = SIGHTS[sight]
    if matrix is None:
        return linear(colour)
    low, mid, high = (min(1.0, max(0.0, value)) for value in _times(matrix, linear(colour)))
    return low, mid, high


def lab(light: Triple) -> Triple:
    """Linear sRGB as CIELAB."""

    def bent(value: float) -> float:
        return float(value ** (1 / 3)) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116

    x, y, z = (bent(value / white) for value, white in zip(_times(_XYZ, light), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def ciede2000(one: Triple, other: Triple) -> float:
    """The difference of two colours in CIELAB; about 1 can just be seen side by side."""
    l1, a1, b1 = one
    l2, a2, b2 = other
    chroma = (hypot(a1, b1) + hypot(a2, b2)) / 2
    grey = 0.5 * (1 - sqrt(chroma**7 / (chroma**7 + 25.0**7)))
    a1, a2 = (1 + grey) * a1, (1 + grey) * a2
    c1, c2 = hypot(a1, b1), hypot(a2, b2)
    h1 = degrees(atan2(b1, a1)) % 360 if c1 else 0.0
    h2 = degrees(atan2(b2, a2)) % 360 if c2 else 0.0
    turn = h2 - h1
    if c1 * c2 == 0:
        turn = 0.0
    elif turn > 180:
        turn -= 360
    elif turn < -180:
        turn += 360
    dl, dc, dh = l2 - l1, c2 - c1, 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    if c1 * c2 == 0:
        mean_h = h1 + h2
    elif abs(h1 - h2) <= 180:
        mean_h = (h1 + h2) / 2
    else:
        mean_h = (h1 + h2 + (360 if h1 + h2 < 360 else -360)) / 2
    t = (
        1
        - 0.17 * cos(radians(mean_h - 30))
        + 0.24 * cos(radians(2 * mean_h))
        + 0.32 * cos(radians(3 * mean_h + 6))
        - 0.20 * cos(radians(4 * mean_h - 63))
    )
    sl = 1 + 0.015 * (mean_l - 50) ** 2 / sqrt(20 + (mean_l - 50) ** 2)
    sc = 1 + 0.045 * mean_c
    sh = 1 + 0.015 * mean_c * t
    rotation = -2 * sqrt(mean_c**7 / (mean_c**7 + 25.0**7)) * sin(radians(60 * exp(-(((mean_h - 275) / 25) ** 2))))
    return sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rotation * (dc / sc) * (dh / sh))


def difference(one: QColor, other: QColor, sight: str = "normal") -> float:
    """How different two colours are for somebody with this sight."""
    return ciede2000(lab(seen(one, sight)), lab(seen(other, sight)))
