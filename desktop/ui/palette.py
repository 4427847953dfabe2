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
#: The same where high contrast is wanted (WCAG 2.2, level AAA), and for lines and marks there (1.4.11).
HIGH_CONTRAST, HIGH_CONTRAST_LINES = 7.0, 3.0


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
        share = 0.5 if contrast(self.panel, self.line2) < HIGH_CONTRAST_LINES else 0.2
        return mix(self.panel, self.line2, share)

    @property
    def resting(self) -> QColor:
        """Fill of what is selected in a view that has not the focus: the colour of lines where text stays readable."""
        return self.line if contrast(self.text, self.line) >= HIGH_CONTRAST else self.hover

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

#: High contrast: text, labels and what is said in colour at 7 : 1 at least on every ground, lines and borders at 3 : 1.
LIGHT_HIGH = _tokens(
    page="#FFFFFF", panel="#F5F5F5", raised="#FFFFFF", hover="#E2E2E2", line="#6A6A6A", line2="#454545",
    text="#000000", text2="#1C1C1C", text3="#333333", accent="#00357F", on_accent="#FFFFFF", soft="#D3E4FF",
    sel="#A9CCFF", warn="#573000", warnbg="#FFEDC4", bad="#7A0000", badbg="#FFE3DF", ok="#064521",
)  # fmt: skip
DARK_HIGH = _tokens(
    page="#000000", panel="#0C0C0D", raised="#161617", hover="#29292B", line="#8E8E8E", line2="#BDBDBD",
    text="#FFFFFF", text2="#EFEFEF", text3="#D6D6D6", accent="#A8D1FF", on_accent="#000000", soft="#0D3157",
    sel="#164C86", warn="#FFC859", warnbg="#2C1F00", bad="#FFB9B1", badbg="#3B0A06", ok="#93E8B8",
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


def stronger(colour: QColor, ground: QColor, towards: QColor, least: float) -> QColor:
    """The colour itself, or as little of ``towards`` laid over it as brings it to ``least`` : 1 on the ground."""
    found, share = colour, 0.0
    while contrast(found, ground) < least and share < 1.0:
        share += 0.02
        found = mix(colour, towards, share)
    return found


def text_fill(
    tokens: Tokens,
    dark: bool,
    colours: Sequence[QColor],
    *,
    selected: bool = False,
    hover: bool = False,
    least: float = LEAST_CONTRAST,
    ink: QColor | None = None,
) -> QColor:
    """The one fill under a run of text that carries ``colours``; without colours the page itself.

    One colour counts 12.5 % (dark 18 %), several 15.5 % (21 %) of their mean, a selected segment 16 % more, one under
    the pointer 8 % more. The share is lowered where letters in ``ink``, the colour of text where none is given, would
    fall under ``least`` : 1 on it; quieter letters than that on the page itself stay as they are there.
    """
    if not colours:
        return QColor(tokens.page)
    base = (0.18, 0.21) if dark else (0.125, 0.155)
    share = base[0] if len(colours) == 1 else base[1]
    share += (0.16 if selected else 0.0) + (0.08 if hover else 0.0)
    parts = zip(*((colour.red(), colour.green(), colour.blue()) for colour in colours), strict=True)
    mean = QColor(*(round(sum(part) / len(colours)) for part in parts))
    fill = mix(tokens.page, mean, share)
    ink = tokens.text if ink is None else ink
    least = min(least, contrast(ink, tokens.page))
    while share > 0 and contrast(ink, fill) < least:
        share = max(0.0, share - 0.02)
        fill = mix(tokens.page, mean, share)
    return fill


#: The code colours in high contrast: at least 4.5 : 1 on the page, so that they keep 3 : 1 on a selected row.
CODE_LIGHT_HIGH = tuple(stronger(c, LIGHT_HIGH.page, LIGHT_HIGH.text, LEAST_CONTRAST) for c in CODE_LIGHT)
CODE_DARK_HIGH = tuple(stronger(c, DARK_HIGH.page, DARK_HIGH.text, LEAST_CONTRAST) for c in CODE_DARK)


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
    for name, colour in ((role.Button, tokens.panel), (role.Highlight, tokens.resting), (role.Accent, tokens.line2)):
        palette.setColor(QPalette.ColorGroup.Disabled, name, colour)
    palette.setColor(QPalette.ColorGroup.Inactive, role.Highlight, tokens.resting)
    return palette
