"""The colours: tokens of the desk, the twelve of the codes, and what may be laid under text.

Contrast is the ratio of WCAG 2.2 (relative luminance of sRGB). The code colours were searched for the largest smallest
CIEDE2000 distance under normal sight, protanopia and deuteranopia (Machado, Oliveira and Fernandes 2009).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST_CONTRAST = 4.5


@dataclass(frozen=True)
class Tokens:
    """One theme's colours by what they are for. Read only: copy a QColor before changing it."""

    page: QColor
    panel: QColor
    raised: QColor
    hover: QColor
    line: QColor
    line2: QColor
    text: QColor
    text2: QColor
    text3: QColor
    accent: QColor
    on_accent: QColor
    soft: QColor
    sel: QColor
    warn: QColor
    warnbg: QColor
    bad: QColor
    badbg: QColor
    ok: QColor

    @property
    def raised_hover(self) -> QColor:
        """Fill of a raised button or field under the pointer; in the dark ``hover`` would not show on ``raised``."""
        return self.hover if luminance(self.raised) > 0.5 else mix(self.raised, self.text, 0.07)

    @property
    def pressed(self) -> QColor:
        """Fill of a button or row while it is held down."""
        return mix(self.panel, self.line2, 0.5)

    @property
    def disabled(self) -> QColor:
        """Text of what cannot be used now."""
        return mix(self.panel, self.text3, 0.6)


def _tokens(**values: str) -> Tokens:
    return Tokens(**{field.name: QColor(values[field.name]) for field in fields(Tokens)})


LIGHT = _tokens(
    page="#FFFEFB", panel="#F6F5F1", raised="#FFFFFF", hover="#EDEBE5", line="#E4E1DA", line2="#C6C1B7",
    text="#1E1C19", text2="#56524C", text3="#706B64", accent="#2A5B8C", on_accent="#FFFFFF", soft="#E2EBF4",
    sel="#CFE0F1", warn="#8F5300", warnbg="#FBF0DB", bad="#A3312A", badbg="#FAE7E4", ok="#2C6848",
)  # fmt: skip
DARK = _tokens(
    page="#1B1C1E", panel="#222326", raised="#2B2C30", hover="#2D2F33", line="#35373B", line2="#55585E",
    text="#E6E3DD", text2="#B4B1AA", text3="#9B9892", accent="#8DB6E4", on_accent="#14202C", soft="#26384C",
    sel="#2F4A68", warn="#E3AC5A", warnbg="#3A2F1C", bad="#F0978F", badbg="#40241F", ok="#88C7A2",
)  # fmt: skip

CODE_NAMES = (
    "blue", "ochre", "forest", "olive", "mauve", "green", "rose", "iris", "plum", "indigo", "brown", "teal",
)  # fmt: skip
CODE_LIGHT = tuple(
    QColor(value)
    for value in (
        "#0263AB", "#BF7C16", "#294D39", "#71601F", "#80627C", "#09865E",
        "#DB5871", "#7B7DEB", "#651C4A", "#292A91", "#5E2F02", "#4497AB",
    )
)  # fmt: skip
CODE_DARK = tuple(
    QColor(value)
    for value in (
        "#6FD2FF", "#F6D56E", "#5B855E", "#987706", "#A46985", "#A8E5BC",
        "#D9938B", "#8D68C8", "#EDCBDC", "#839CD0", "#D49050", "#7EA8A8",
    )
)  # fmt: skip


def luminance(colour: QColor) -> float:
    """Relative luminance of an opaque sRGB colour, 0 to 1 (WCAG 2.2)."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(a: QColor, b: QColor) -> float:
    """Contrast ratio of two opaque colours, 1 to 21, in either order (WCAG 2.2)."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mix(ground: QColor, colour: QColor, share: float) -> QColor:
    """Lay ``share`` (0 to 1) of a colour over an opaque ground; the result is opaque."""
    below = (ground.red(), ground.green(), ground.blue())
    above = (colour.red(), colour.green(), colour.blue())
    return QColor(*(round(low + (high - low) * share) for low, high in zip(below, above, strict=True)))


def text_fill(
    tokens: Tokens, dark: bool, colours: Sequence[QColor], *, selected: bool = False, hover: bool = False
) -> QColor:
    """The one fill under a run of text that carries ``colours``; without colours the page itself.

    One colour counts 12.5 % (dark 18 %), several 15.5 % (21 %) of their mean, a selected segment 16 % more, one under
    the pointer 8 % more. The share is lowered where text on it would fall under 4.5 : 1.
    """
    if not colours:
        return QColor(tokens.page)
    base = (0.18, 0.21) if dark else (0.125, 0.155)
    share = base[0] if len(colours) == 1 else base[1]
    share += (0.16 if selected else 0.0) + (0.08 if hover else 0.0)
    parts = zip(*((colour.red(), colour.green(), colour.blue()) for colour in colours), strict=True)
    mean = QColor(*(round(sum(part) / len(colours)) for part in parts))
    fill = mix(tokens.page, mean, share)
    while share > 0.02 and contrast(tokens.text, fill) < LEAST_CONTRAST:
        share -= 0.02
        fill = mix(tokens.page, mean, share)
    return fill


def qt_palette(tokens: Tokens) -> QPalette:
    """The tokens as Qt's own palette, with its groups for windows behind and for what is disabled."""
    role = QPalette.ColorRole
    every = {
        role.Window: tokens.panel,
        role.WindowText: tokens.text,
        role.Base: tokens.page,
        role.AlternateBase: tokens.panel,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.bad,
        role.Light: tokens.raised,
        role.Midlight: tokens.hover,
        role.Mid: tokens.line2,
        role.Dark: tokens.line2,
        role.Shadow: tokens.line2,
        role.Highlight: tokens.sel,
        role.HighlightedText: tokens.text,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.text3,
        role.Accent: tokens.accent,
    }
    palette = QPalette()
    for name, colour in every.items():
        palette.setColor(QPalette.ColorGroup.All, name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.PlaceholderText, role.Link):
        palette.setColor(QPalette.ColorGroup.Disabled, name, tokens.disabled)
    for name, colour in ((role.Button, tokens.panel), (role.Highlight, tokens.line), (role.Accent, tokens.line2)):
        palette.setColor(QPalette.ColorGroup.Disabled, name, colour)
    palette.setColor(QPalette.ColorGroup.Inactive, role.Highlight, tokens.line)
    return palette
