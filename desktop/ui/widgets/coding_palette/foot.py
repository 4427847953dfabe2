"""What stands under the results: an empty word, the keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import icons
from desktop.ui.bounded import LINE
from desktop.ui.translate import isolate, listed
from desktop.ui.widgets.base import advance, place
from desktop.ui.widgets.key_hint import cap_size, paint_cap

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from desktop.ui.theme import Theme

_FOOT = 36


def wrapped(words: str, font: QFont, width: int, most: int) -> list[str]:
    """Break words into at most ``most`` lines of ``width`` pixels; the last one is elided."""
    words = words[: most * LINE]
    layout = QTextLayout(words, font)
    layout.beginLayout()
    found: list[str] = []
    taken = words.encode("utf-16-le")
    while len(found) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, width))
        last = len(found) == most - 1
        start = line.textStart() * 2
        end = len(taken) if last else start + line.textLength() * 2
        piece = taken[start:end].decode("utf-16-le", "ignore").strip()
        found.append(QFontMetrics(font).elidedText(piece, Qt.TextElideMode.ElideRight, width) if last else piece)
    layout.endLayout()
    return found


class EmptyWord(QWidget):
    """One serif sentence where results would be."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme
        self.sentence = ""
        theme.changed.connect(self.update)

    def say(self, sentence: str) -> None:
        self.sentence = sentence
        self.setAccessibleName(sentence)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            px = self.theme.px
            painter.setLayoutDirection(self.layoutDirection())
            font = self.theme.reading(15, italic=True)
            painter.setFont(font)
            painter.setPen(self.theme.tokens.text2)
            wide, high = self.width() - 2 * px(16), QFontMetrics(font).lineSpacing()
            lines = wrapped(self.sentence, font, wide, 2)
            top = (self.height() - high * len(lines)) // 2
            for line in lines:
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
                painter.drawText(QRect(px(16), top, wide, high), flags, line)
                top += high
        finally:
            painter.end()


@dataclass(frozen=True, slots=True)
class Hint:
    """A key and what it does; the one with the largest ``rank`` gives way first where there is no room."""

    key: str
    words: str
    rank: int = 0


class Foot(QWidget):
    """The keys, or a sentence about why nothing happened."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme
        self.hints: list[Hint] = []
        self.sentence = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedHeight(self.theme.px(_FOOT))
        self.update()

    def show_hints(self, hints: list[Hint]) -> None:
        self.hints, self.sentence = hints, ""
        self._describe()

    def say(self, sentence: str) -> None:
        """Say something in place of the keys, until they are shown again."""
        self.sentence = sentence
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleName(self.sentence or listed(f"{hint.key}: {hint.words}" for hint in self.hints))
        self.update()

    def _width(self, hint: Hint) -> int:
        px = self.theme.px
        return cap_size(self.theme, hint.key).width() + px(7) + advance(self.theme.ui(12), hint.words) + px(18)

    def shown(self, room: int) -> list[Hint]:
        """The hints that have room, in order."""
        room += self.theme.px(18)
        kept: list[Hint] = []
        for hint in sorted(self.hints, key=lambda hint: hint.rank):
            wide = self._width(hint)
            if not kept or wide <= room:
                kept.append(hint)
                room -= wide
        return [hint for hint in self.hints if hint in kept]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(400), self.theme.px(_FOOT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            px, t = self.theme.px, self.theme.tokens
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(0, 0, self.width(), 1, t.line)
            room, font = self.width() - 2 * px(16), self.theme.ui(12)
            if self.sentence:
                self._say(painter, room, font)
                return
            left, middle = px(16), self.height() // 2
            for hint in self.shown(room):
                cap = cap_size(self.theme, hint.key)
                box = QRect(left, middle - cap.height() // 2, cap.width(), cap.height())
                paint_cap(painter, place(self, box), hint.key, self.theme)
                left += cap.width() + px(7)
                wide = min(advance(font, hint.words) + 2, self.width() - px(16) - left)
                painter.setFont(font)
                painter.setPen(t.text2)
                words = QFontMetrics(font).elidedText(hint.words, Qt.TextElideMode.ElideRight, wide)
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
                painter.drawText(place(self, QRect(left, 0, wide, self.height())), flags, words)
                left += wide - 2 + px(18)
        finally:
            painter.end()

    def _say(self, painter: QPainter, room: int, font: QFont) -> None:
        px, t = self.theme.px, self.theme.tokens
        mark = px(icons.SIZE)
        icons.draw(painter, "notice", place(self, QRect(px(16), 0, mark, self.height())), t.warn, mark)
        painter.setFont(font)
        painter.setPen(t.warn)
        wide = room - mark - px(8)
        words = QFontMetrics(font).elidedText(self.sentence, Qt.TextElideMode.ElideRight, wide)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(place(self, QRect(px(16) + mark + px(8), 0, wide, self.height())), flags, isolate(words))
