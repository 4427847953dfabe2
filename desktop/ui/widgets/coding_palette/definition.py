"""What is known of the highlighted code: its definition and, beside it, the passages that were given it last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.bounded import bounded
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import advance, elided, place
from desktop.ui.widgets.coding_palette.foot import wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont

    from desktop.ui.theme import Theme

LINES = 3
_TOP, _NAME, _LINE, _BOTTOM, _SIDE = 12, 20, 18, 10, 16
_CENTRE = Qt.AlignmentFlag.AlignVCenter
_LEADING = _CENTRE | Qt.AlignmentFlag.AlignLeading


@dataclass(frozen=True, slots=True)
class Quoted:
    """A passage as it is shown in one line. A covered one has no words."""

    words: str
    document: str


class DefinitionView(QWidget):
    """Name and definition of the highlighted code in three lines at most; its last passages beside it.

    Room for the passages is kept as soon as it is known that there are some, so that nothing moves when they come.
    """

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme
        self.name, self.definition, self.remark = "", "", ""
        self.expected = 0
        self.passages: tuple[Quoted, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self.theme.px
        self.setFixedHeight(px(_TOP) + px(_NAME) + LINES * px(_LINE) + px(_BOTTOM))
        self.update()

    def show_code(self, name: str, definition: str, remark: str = "", *, expected: int = 0) -> None:
        """``remark`` is said where there is no definition; ``expected`` passages come later by ``show_passages``."""
        if (name, definition, remark, expected) == (self.name, self.definition, self.remark, self.expected):
            return
        self.name, self.definition, self.remark = name, definition, remark
        self.expected, self.passages = expected, ()
        self._describe()

    def show_passages(self, passages: tuple[Quoted, ...]) -> None:
        if passages != self.passages:
            self.passages = passages
            self._describe()

    def _describe(self) -> None:
        definition = bounded(self.definition)
        said = [f"{self.name}. {definition or self.remark}" if self.name else ""]
        quotes = [self._said(each) for each in self.passages]
        if quotes:
            said.append(self._heading())
            said += quotes
        self.setAccessibleName("\n".join(said))
        self.setToolTip("\n\n".join(filter(None, (definition, "\n".join(quotes)))))
        self.update()

    @staticmethod
    def _heading() -> str:
        return tr("Palette", "Your last passages")

    @staticmethod
    def _said(passage: Quoted) -> str:
        words = quote(passage.words) if passage.words else covered()
        return f"{words} – {passage.document}"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            px, t = self.theme.px, self.theme.tokens
            wide = self.width() - 2 * px(_SIDE)
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(px(_SIDE), 0, wide, 1, t.line)
            gap = px(20)
            own = (wide - gap) * 9 // 20 if self.expected else wide
            self._line(painter, 0, own, px(_TOP), px(_NAME), self.name, self.theme.ui(12, 600), t.text)
            font, top = self.theme.ui(12), px(_TOP) + px(_NAME)
            for line in wrapped(self.definition or self.remark, font, own, LINES):
                self._line(painter, 0, own, top, px(_LINE), line, font, t.text2 if self.definition else t.text3)
                top += px(_LINE)
            if self.expected:
                self._passages(painter, own + gap, wide)
        finally:
            painter.end()

    def _passages(self, painter: QPainter, begin: int, end: int) -> None:
        px, t = self.theme.px, self.theme.tokens
        painter.fillRect(place(self, QRect(px(_SIDE) + begin - px(10), px(_TOP) + px(3), 1, px(66))), t.line)
        quiet = self.theme.ui(12)
        self._line(painter, begin, end, px(_TOP), px(_NAME), self._heading(), quiet, t.text3)
        top = px(_TOP) + px(_NAME)
        for passage in self.passages[:LINES]:
            room = end - begin
            named = min(advance(quiet, passage.document), room * 3 // 10)
            words_end = end - named - px(8)
            if passage.words:
                self._line(
                    painter, begin, words_end, top, px(_LINE), quote(passage.words), self.theme.reading(13), t.text
                )
            else:
                self._line(
                    painter, begin, words_end, top, px(_LINE), covered(), self.theme.ui(12, italic=True), t.text3
                )
            self._line(painter, end - named, end, top, px(_LINE), passage.document, quiet, t.text3)
            top += px(_LINE)

    def _line(
        self, painter: QPainter, begin: int, end: int, top: int, high: int, words: str, font: QFont, ink: QColor
    ) -> None:
        """One line of words between two distances from the leading edge of the text."""
        painter.setFont(font)
        painter.setPen(ink)
        words = elided(font, words, end - begin)
        box = place(self, QRect(self.theme.px(_SIDE) + begin, top, end - begin + 1, high))
        painter.drawText(box, _LEADING, isolate(words))


def quote(words: str) -> str:
    return tr("Palette", "“{words}”", words=words)


def covered() -> str:
    return tr("Palette", "Covered")
