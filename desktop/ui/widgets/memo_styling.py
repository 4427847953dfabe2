"""Light styling of Markdown while it is typed: headings, lists, bold, italic, and links without their numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat

from desktop.core.memo_links import LINK
from desktop.core.text import Utf16Map
from desktop.ui.theme import current

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+\S.*")
_ITEM = re.compile(r"[ \t]*([-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t])?")
_QUOTE = re.compile(r"[ \t]*>.*")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,500})(?<=\S)\1")
_SLANTED = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])([^*_\n]{1,500})(?<=\S)\1(?![\w*_])")
_CODE = re.compile(r"`[^`\n]{1,500}`")
_LONGEST = 20_000  # a longer paragraph is not styled: typing in it stays quick


class MemoStyling(QSyntaxHighlighter):
    """Changes how the words look and nothing else."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.theme = current()
        self.theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        if not text or len(text) > _LONGEST:
            return
        units = Utf16Map(text)
        t = self.theme.tokens

        def style(start: int, end: int, *, ink: QColor | None = None, weight: int = 0, italic: bool = False) -> None:
            low, high = units.to_utf16(start), units.to_utf16(end)
            look = QTextCharFormat(self.format(low))
            if ink is not None:
                look.setForeground(ink)
            if weight:
                look.setFontWeight(weight)
            if italic:
                look.setFontItalic(True)
            self.setFormat(low, high - low, look)

        bold = QFont.Weight.DemiBold.value
        if (heading := _HEADING.fullmatch(text)) is not None:
            style(0, len(text), weight=bold)
            style(heading.start(1), heading.end(1), ink=t.text3)
        elif _QUOTE.fullmatch(text) is not None:
            style(0, len(text), ink=t.text2, italic=True)
        elif (item := _ITEM.match(text)) is not None:
            style(item.start(1), item.end(), ink=t.accent, weight=bold)
        for pattern, strong in ((_STRONG, True), (_SLANTED, False)):
            for match in pattern.finditer(text):
                style(match.start(2), match.end(2), weight=bold if strong else 0, italic=not strong)
                for side in ((match.start(), match.start(2)), (match.end(2), match.end())):
                    style(*side, ink=t.text3)
        for match in _CODE.finditer(text):
            style(match.start(), match.end(), ink=t.text2)
        for match in LINK.finditer(text):
            style(match.start(1), match.end(1), ink=t.accent)
            for low, high in ((match.start(), match.start(1)), (match.end(1), match.end())):
                self._hide(units.to_utf16(low), units.to_utf16(high))

    def _hide(self, low: int, high: int) -> None:
        """Leave no room to signs that only the program reads."""
        look = QTextCharFormat()
        look.setForeground(QColor(0, 0, 0, 0))
        font = QFont(self.theme.ui(13))
        font.setPixelSize(1)
        font.setStretch(1)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 1)
        look.setFont(font)
        self.setFormat(low, high - low, look)
