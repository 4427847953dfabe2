"""The two type faces of the desk and their fallbacks.

The tool speaks in sans, the sources in serif. Neither face is bundled: where the lead face is not installed, the
families fall through to those of the system.
"""

from __future__ import annotations

from PySide6.QtGui import QFont

INTERFACE = ("Inter", "Segoe UI Variable Text", "Segoe UI", ".AppleSystemUIFont", "Noto Sans")
READING = (
    "Charis SIL", "Charter", "Sitka Text", "Cambria", "Georgia", "Noto Serif", "Noto Naskh Arabic",
)  # fmt: skip


def face(
    families: tuple[str, ...], pixels: float, weight: int = 400, *, italic: bool = False, tabular: bool = False
) -> QFont:
    """A font of ``pixels`` height; ``tabular`` gives all its digits one width, for numbers that stand in a column."""
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    font.setStyleHint(QFont.StyleHint.Serif if families is READING else QFont.StyleHint.SansSerif)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
