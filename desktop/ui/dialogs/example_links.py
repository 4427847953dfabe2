"""Passages that stand beside a definition: what each shows, why, and going to it in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.definition import Example, ExampleKind
from desktop.core.errors import TestimoniaError
from desktop.core.naming import tidy_text
from desktop.ui.models.passage_lines import PassageWords, covered_words
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.buttons import IconButton, LinkButton
from desktop.ui.widgets.clamped import ClampedText
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.fields import ErrorField
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.menu_button import MenuButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.model import SegmentId
    from desktop.ui.session import Session


class _Passage(QWidget):
    """The words, where they stand, and what they are."""

    def __init__(self, words: str, place: str, example: Example, parent: QWidget) -> None:
        super().__init__(parent)
        px = current().px
        self.example = example
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(ClampedText(words, self, lines=2, size=15, serif=True))
        self.kind = MenuButton("", self)
        kinds = [(ExampleKind.EXAMPLE, tr("Dialogs", "Example")), (ExampleKind.NEAR_MISS, tr("Dialogs", "Near miss"))]
        self.kind.set_choices(kinds, example.kind)
        self.note = ErrorField(example.note, self)
        self.note.edit.setPlaceholderText(tr("Dialogs", "What it shows"))
        self.note.edit.setAccessibleName(tr("Dialogs", "What it shows"))
        self.cross = IconButton("close", tr("Dialogs", "Take the passage away from the definition"), self, size=24)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self.kind)
        line.addWidget(self.note, 1)
        line.addWidget(self.cross)
        column.addLayout(line)
        self.go = LinkButton(tr("Dialogs", "Go to the passage"), self)
        below = QHBoxLayout()
        below.setSpacing(px(12))
        below.addWidget(ElidedLabel(place, self, role="text3", size=12), 1)
        below.addWidget(self.go)
        column.addLayout(below)


class ExampleLinks(QWidget):
    """``wanted`` carries the segment of a passage that is to be shown in the text."""

    wanted = Signal(object)

    def __init__(self, session: Session, examples: Sequence[Example], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passages: list[_Passage] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(12))
        hint = tr("Dialogs", "No passage is linked. Select one in the text and choose Codebook, Link as an example.")
        self.nothing = Label(hint, self, role="text3", size=12, wrap=True)
        column.addWidget(self.nothing)
        words = PassageWords(session)
        for example in examples:
            try:
                segment = session.project.coding.segment(example.segment)
                line = words.line(None, segment.id, segment.document, segment.start, segment.end, coder=segment.coder)
            except TestimoniaError:
                continue
            passage = _Passage(covered_words() if line.covered else line.words, line.place, example, self)
            passage.cross.clicked.connect(lambda _checked=False, one=passage: self._remove(one))
            passage.go.clicked.connect(lambda _checked=False, row=example.segment: self.wanted.emit(row))
            self.passages.append(passage)
            column.addWidget(passage)
        self.nothing.setVisible(not self.passages)

    def _remove(self, passage: _Passage) -> None:
        self.passages.remove(passage)
        passage.hide()
        self.nothing.setVisible(not self.passages)

    def examples(self) -> tuple[Example, ...]:
        return tuple(
            Example(one.example.segment, one.kind.present, tidy_text(one.note.text())) for one in self.passages
        )

    def segments(self) -> tuple[SegmentId, ...]:
        return tuple(one.example.segment for one in self.passages)
