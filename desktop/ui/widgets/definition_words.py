"""The words of a definition in a narrow column, as far as there is room; what does not fit scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.definition import ExampleKind
from desktop.core.errors import TestimoniaError
from desktop.ui.bounded import bounded, read
from desktop.ui.models.passage_lines import PassageWords, covered_words
from desktop.ui.theme import current
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.clamped import ClampedText
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.core.definition import Definition, Example
    from desktop.core.model import Code
    from desktop.ui.session import Session

LINES, NOT_LINES, SHORT_LINES = 3, 2, 2
ROOM = 300
"""So many pixels at 100 % a definition may take before it scrolls."""


class _Links(QWidget):
    """A quiet word and links after it, over as many lines as they need."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, gap=current().px(8), line_gap=current().px(2))
        self.parts: list[QWidget] = []

    def clear(self) -> None:
        for part in self.parts:
            self.flow.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.parts = []

    def add(self, part: QWidget) -> None:
        self.parts.append(part)
        self.flow.addWidget(part)
        part.show()


class DefinitionWords(QScrollArea):
    """``clipped_changed`` tells when something does or no longer does fit while it is folded."""

    clipped_changed = Signal()
    code_wanted = Signal(object)
    passage_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None, *, room: int = ROOM) -> None:
        super().__init__(parent)
        self.session = session
        self.room = room
        self.theme = current()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.inside = QWidget()
        self.setWidget(self.inside)
        self.inside.setAutoFillBackground(False)
        self.short = self._text("text", SHORT_LINES, 13)
        self.definition = self._text("text", LINES)
        self.include = self._text("text2", 0)
        self.exclude = self._text("text3", NOT_LINES)
        self.example = self._text("text2", 0)
        self.near_miss = self._text("text2", 0)
        self.confusions = _Links(self.inside)
        self.notes: list[QWidget] = []
        self.passages = QWidget(self.inside)
        self.passages_column = QVBoxLayout(self.passages)
        self.passages_column.setContentsMargins(0, 0, 0, 0)
        self.column = QVBoxLayout(self.inside)
        for part in (
            self.short,
            self.definition,
            self.include,
            self.exclude,
            self.example,
            self.near_miss,
            self.confusions,
            self.passages,
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)
        for text in (self.short, self.definition, self.exclude):
            text.clipped_changed.connect(self.clipped_changed)
        self.inside.installEventFilter(self)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _text(self, role: str, lines: int, size: float = 12.5) -> ClampedText:
        return ClampedText("", self.inside, lines=lines, role=role, size=size, line_step=17)

    def _restyle(self) -> None:
        set_margins(self.column, self, 0, 0, self.theme.px(6), 0)
        self.column.setSpacing(self.theme.px(4))
        self.settle()

    def show_words(self, code: Code, definition: Definition, opened: bool) -> None:
        """Show a definition, whole when it is ``opened``."""
        self.short.set_lines(0 if opened else SHORT_LINES)
        self.definition.set_lines(0 if opened else LINES if not definition.short else 2)
        self.exclude.set_lines(0 if opened else NOT_LINES)
        self._say(self.short, "{what}", definition.short)
        self._say(self.definition, "{what}", definition.full)
        self._say(self.include, tr("Definition", "Also: {what}"), definition.include, opened)
        self._say(self.exclude, tr("Definition", "Not: {what}"), definition.exclude)
        self._say(self.example, tr("Definition", "For instance: {what}"), definition.example, opened)
        self._say(self.near_miss, tr("Definition", "A near miss: {what}"), definition.near_miss, opened)
        self._show_confusions(definition, opened)
        self._show_passages(definition.examples if opened else ())
        self.settle()

    @staticmethod
    def _say(part: ClampedText, pattern: str, what: str, shown: bool = True) -> None:
        part.set_text(pattern.format(what=isolate(read(what))) if what else "")
        part.setVisible(bool(what) and shown)

    def _show_confusions(self, definition: Definition, opened: bool) -> None:
        book = self.session.project.codebook
        self.confusions.clear()
        for note in self.notes:
            self.column.removeWidget(note)
            note.hide()
            note.deleteLater()
        self.notes = []
        if definition.confusions:
            words = Label(tr("Definition", "Easily confused with"), self.confusions, role="text3", size=12)
            self.confusions.add(words)
        for one in definition.confusions:
            other = book.code(one.other)
            link = LinkButton(isolate(other.name), self.confusions)
            told = (book.path(other.id, facet=True), bounded(one.note))
            link.setToolTip("\n".join(filter(None, told)))
            link.clicked.connect(lambda _checked=False, row=other.id: self.code_wanted.emit(row))
            self.confusions.add(link)
            if opened and one.note:
                note = self._text("text3", 0)
                note.set_text(tr("Definition", "{name}: {note}", name=other.name, note=read(one.note)))
                self.column.insertWidget(self.column.indexOf(self.passages), note)
                note.show()
                self.notes.append(note)
        self.confusions.setVisible(bool(definition.confusions))

    def _show_passages(self, examples: tuple[Example, ...]) -> None:
        while (item := self.passages_column.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        words = PassageWords(self.session) if examples else None
        for example in examples:
            try:
                segment = self.session.project.coding.segment(example.segment)
                assert words is not None
                line = words.line(None, segment.id, segment.document, segment.start, segment.end)
            except TestimoniaError:
                continue
            said = covered_words() if line.covered else line.words
            quote = ClampedText(said, self.passages, lines=2, size=14, serif=not line.covered)
            what = tr("Definition", "Example in the text")
            if example.kind is ExampleKind.NEAR_MISS:
                what = tr("Definition", "Near miss in the text")
            link = LinkButton(what, self.passages)
            link.setToolTip("\n".join(part for part in (line.place, bounded(example.note)) if part))
            link.clicked.connect(lambda _checked=False, row=example.segment: self.passage_wanted.emit(row))
            below = QHBoxLayout()
            below.addWidget(link)
            below.addStretch(1)
            holder = QWidget(self.passages)
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, self.theme.px(2), 0, 0)
            column.setSpacing(0)
            column.addWidget(quote)
            column.addLayout(below)
            self.passages_column.addWidget(holder)
            holder.show()
        self.passages.setVisible(self.passages_column.count() > 0)

    def set_room(self, room: int) -> None:
        """Be at most so high, in pixels at 100 %; what is more scrolls."""
        if room != self.room:
            self.room = room
            self.settle()

    def settle(self) -> None:
        """Be as high as the words, as far as there is room for them."""
        width = self.viewport().width()
        layout = self.inside.layout()
        if layout is None or width < 10:
            return
        layout.activate()
        wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        self.setFixedHeight(min(wanted, self.theme.px(self.room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.settle()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.inside and event.type() == QEvent.Type.LayoutRequest:
            self.settle()
        return False
