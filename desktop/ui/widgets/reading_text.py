"""Texts that are read and not written: a passage in its context, and what changed in a definition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from desktop.core.definition import CONFUSIONS
from desktop.core.word_difference import Kind
from desktop.ui import reading
from desktop.ui.bounded import DIFFERENCE, bounded
from desktop.ui.guarded import guarded
from desktop.ui.reading import Reading
from desktop.ui.theme import current
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from desktop.core.definition import PartDifference

PART_NAMES = {
    "short": "In short",
    "full": "Definition",
    "include": "Use it for",
    "exclude": "Not for",
    "example": "Example",
    "near_miss": "Near miss",
    CONFUSIONS: "Easily confused with",
}
AROUND = 1200
"""So many characters are shown before and after a passage."""
MEASURE = 640
"""So wide a passage is set, in pixels at 100 %."""


def part_name(part: str) -> str:
    """What a part of a definition is called."""
    return tr("Dialogs", PART_NAMES[part])


class ReadingText(QTextEdit):
    """The ground of both: no frame, nothing typed, what is said filled anew when the theme changes."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(name)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.document().setDocumentMargin(0)
        self.fill()

    def fill(self) -> None:
        """Write what is to be read."""

    def _begin(self) -> QTextCursor:
        self.clear()
        return QTextCursor(self.document())


class DifferenceText(ReadingText):
    """What went is struck through, what came is underlined; both have a colour of their own besides."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.parts: tuple[PartDifference, ...] = ()
        self.nothing = ""
        super().__init__(name, parent)

    def show_difference(self, parts: Sequence[PartDifference], nothing: str = "") -> None:
        """Show the parts that differ; ``nothing`` is said when none does."""
        self.parts, self.nothing = tuple(parts), nothing
        self.setAccessibleDescription(self.spoken())
        self.fill()

    def spoken(self) -> str:
        """The changes in words."""
        said = []
        for part in self.parts:
            for kind, words in ((Kind.GONE, "{part}, gone: {text}"), (Kind.NEW, "{part}, new: {text}")):
                found = bounded(" … ".join(piece.text.strip() for piece in part.pieces if piece.kind is kind))
                if found:
                    said.append(tr("Revisions", words, part=part_name(part.part), text=found))
        return ". ".join(said)

    def fill(self) -> None:
        t, px = self.theme.tokens, self.theme.px
        cursor = self._begin()
        block = QTextBlockFormat()
        block.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if not self.parts:
            cursor.setBlockFormat(block)
            cursor.insertText(self.nothing, _inked(self.theme.ui(13, italic=True), t.text2))
            return
        formats = {
            Kind.SAME: _inked(self.theme.ui(13), t.text),
            Kind.GONE: _inked(self.theme.ui(13), t.bad),
            Kind.NEW: _inked(self.theme.ui(13), t.ok),
        }
        formats[Kind.GONE].setFontStrikeOut(True)
        formats[Kind.NEW].setFontUnderline(True)
        for place, part in enumerate(self.parts):
            heading = QTextBlockFormat()
            heading.setTopMargin(px(12) if place else 0)
            heading.setBottomMargin(px(2))
            if place:
                cursor.insertBlock()
            cursor.setBlockFormat(heading)
            cursor.insertText(part_name(part.part), _inked(self.theme.ui(12, 600), t.text2))
            cursor.insertBlock(block)
            before, room = Kind.SAME, DIFFERENCE
            for piece in part.pieces:
                if room <= 0:
                    break
                if (before, piece.kind) == (Kind.GONE, Kind.NEW):
                    cursor.insertText(" ", formats[Kind.SAME])  # so that the two do not read as one word
                before = piece.kind
                for number, line in enumerate(bounded(piece.text, room).split("\n")):
                    if number:
                        cursor.insertBlock(block)
                    cursor.insertText(line, formats[piece.kind])
                room -= len(piece.text)
            if room < 0:
                cursor.insertBlock(block)
                rest = tr("Definition", "The rest stands in the definition editor.")
                cursor.insertText(rest, _inked(self.theme.ui(13, italic=True), t.text2))
        self.verticalScrollBar().setValue(0)


class PassageContext(ReadingText):
    """A passage with what stands around it; ``note`` stands in its place while it is covered."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.around: tuple[str, str] = ("", "")
        self.passage = ""
        self.note = ""
        self.colour: int | None = None
        self.later = QTimer(singleShot=True, interval=0)
        super().__init__(name, parent)
        self.later.setParent(self)
        self.later.timeout.connect(self.centre)
        reading.current().changed.connect(self._set_anew)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def _set_anew(self) -> None:
        """Passages are read as documents are."""
        self._measure()
        self.fill()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(MEASURE), self.theme.px(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(48))

    def _measure(self) -> None:
        """The words take the measure at the leading edge; the bar stands at the trailing edge of the page."""
        now = reading.current().now
        wide = self.theme.px((now.measure + MEASURE - Reading().measure) * now.scale)
        rest = max(0, self.width() - self.verticalScrollBar().sizeHint().width() - wide)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        wanted = QMargins(rest if mirrored else 0, 0, 0 if mirrored else rest, 0)
        if self.viewportMargins() != wanted:
            self.setViewportMargins(wanted)

    def show_passage(self, before: str, passage: str, after: str, colour: int | None, note: str = "") -> None:
        self.around, self.passage, self.colour, self.note = (before, after), passage, colour, note
        self.setAccessibleDescription(note or passage)
        self.fill()

    def fill(self) -> None:
        t = self.theme.tokens
        cursor = self._begin()
        block = QTextBlockFormat()
        now = reading.current().now
        step = round(now.spacing * now.scale * self.theme.px(17))
        block.setLineHeight(step, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block.setBottomMargin(self.theme.px(10))
        cursor.setBlockFormat(block)
        plain = _inked(now.font(self.theme), t.text2)
        fill = self.theme.fill_for([self.theme.code_colour(self.colour)], selected=True)
        marked = _inked(now.font(self.theme), t.text, fill)
        if self.note:
            marked = _inked(self.theme.ui(14, 500, italic=True), t.text, t.soft)
        first = last = 0
        for text, ink in ((self.around[0], plain), (self.note or self.passage, marked), (self.around[1], plain)):
            if ink is marked:
                first = cursor.position()
            for number, line in enumerate(text.split("\n")):
                if number:
                    cursor.insertBlock(block)
                cursor.insertText(line, ink)
            if ink is marked:
                last = cursor.position()
        self._places = (first, last)
        self.centre()
        self.later.start()  # once the words are laid out at the width that they get

    def centre(self) -> None:
        """Bring the passage into view, its beginning before its end."""
        first, last = getattr(self, "_places", (0, 0))
        found = self.textCursor()
        for place in (last, first):
            found.setPosition(place)
            self.setTextCursor(found)
            self.ensureCursorVisible()
        bar = self.verticalScrollBar()
        top = self.cursorRect(found).top()
        bar.setValue(bar.value() + top - self.viewport().height() // 6)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        if event.oldSize().width() != event.size().width():
            self.later.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._measure()


def _inked(font: QFont, ink: QColor, ground: QColor | None = None) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(ink)
    if ground is not None:
        made.setBackground(ground)
    return made
