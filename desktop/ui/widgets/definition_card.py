"""What the code in hand means: its definition, what counts, and what does not.

Signal for the window: ``describe_wanted`` with the code, from the pencil.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.theme import current
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.chips import paint_swatch
from desktop.ui.widgets.clamped import ClampedText
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.labels import Label, Surface

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.core.model import Code, CodeId
    from desktop.ui.session import Session

LINES, NOT_LINES = 3, 2
SEPARATOR = " › "


class Swatch(QWidget):
    """The swatch of a code, 10 square; None is hollow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = current()
        self.colour: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.theme.changed.connect(self.updateGeometry)

    def set_colour(self, colour: int | None) -> None:
        self.colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        side = self.theme.px(10)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            colour = None if self.colour is None else self.theme.code_colour(self.colour)
            paint_swatch(painter, self.rect(), colour, self.theme)
        finally:
            painter.end()


class DefinitionCard(Surface):
    """Follows the code in hand. The signal stands above."""

    describe_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent, edges="tl")
        self.session = session
        self.theme = current()
        self.code: CodeId | None = None
        self.open = False
        self.swatch = Swatch(self)
        self.name = ElidedLabel("", self, weight=600)
        self.path = ElidedLabel("", self, least=20, role="text3", size=12)
        self.pencil = IconButton("pencil", tr("Definition", "Describe this code"), self, size=24)
        self.definition = ClampedText("", self, lines=LINES, size=12.5, line_step=17)
        self.include = ClampedText("", self, lines=0, role="text2", size=12.5, line_step=17)
        self.exclude = ClampedText("", self, lines=NOT_LINES, role="text3", size=12.5, line_step=17)
        self.more = IconButton("chevron-down", tr("Definition", "Show all of it"), self, size=20)
        self.nothing = Label("", self, role="text2", size=15, serif=True, italic=True, wrap=True)
        self.first = QHBoxLayout()
        for part, stretch in ((self.swatch, 0), (self.name, 0), (self.path, 1)):
            self.first.addWidget(part, stretch, Qt.AlignmentFlag.AlignVCenter)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(0)
        self.tools.addWidget(self.more)
        self.tools.addWidget(self.pencil)
        self.first.addLayout(self.tools)
        self.column = QVBoxLayout(self)
        self.column.addLayout(self.first)
        self.words = QVBoxLayout()
        for words in (self.definition, self.include, self.exclude, self.nothing):
            self.words.addWidget(words)
        self.column.addLayout(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.pencil.clicked.connect(lambda: self.describe_wanted.emit(self.code))
        self.more.clicked.connect(self._toggle)
        self.definition.clipped_changed.connect(self._show_more)
        self.exclude.clipped_changed.connect(self._show_more)
        session.code_in_hand_changed.connect(self.refresh)
        session.reloaded.connect(self.refresh)
        session.step_done.connect(lambda step: self.refresh() if step.tables() & {"code", "facet"} else None)
        self.theme.changed.connect(self.restyle)
        self.restyle()
        self.refresh()

    def restyle(self) -> None:
        px = self.theme.px
        set_margins(self.column, self, px(16) + 1, px(9), px(10), px(11))
        self.column.setSpacing(px(4))
        set_margins(self.words, self, 0, 0, px(6), 0)
        self.words.setSpacing(px(4))
        self.first.setSpacing(px(6))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "column"):
            self.restyle()

    def refresh(self) -> None:
        """Show the code in hand, or what is to be done to have one."""
        book = self.session.project.codebook
        code = self.session.code_in_hand
        if code is not None and book.is_retired(code):
            code = None
        if code != self.code:
            self.open = False
        self.code = code
        for part in (self.swatch, self.name, self.path, self.pencil):
            part.setVisible(code is not None)
        if code is None:
            for words in (self.definition, self.include, self.exclude):
                words.hide()
            self.more.hide()
            self.nothing.setText(tr("Definition", "Choose a code to read what it means."))
            self.nothing.show()
            return
        self._show_code(book.code(code))

    def _show_code(self, code: Code) -> None:
        book = self.session.project.codebook
        names = [book.facet(code.facet).name, *(above.name for above in book.ancestors(code.id))]
        self.swatch.set_colour(code.colour)
        self.swatch.setVisible(code.builtin is None)
        self.name.setText(isolate(code.name))
        self.path.setText(SEPARATOR.join(names))
        self.pencil.setEnabled(not self.session.project.read_only)
        self.definition.set_lines(0 if self.open else LINES)
        self.exclude.set_lines(0 if self.open else NOT_LINES)
        self.definition.set_text(code.definition)
        self.include.set_text(tr("Definition", "Also: {what}", what=code.include) if code.include else "")
        self.exclude.set_text(tr("Definition", "Not: {what}", what=code.exclude) if code.exclude else "")
        self.definition.setVisible(bool(code.definition))
        self.include.setVisible(bool(code.include) and self.open)
        self.exclude.setVisible(bool(code.exclude))
        bare = not (code.definition or code.include or code.exclude)
        self.nothing.setText(tr("Definition", "Not described yet."))
        self.nothing.setVisible(bare)
        self._show_more()

    def _show_more(self) -> None:
        if self.code is None:
            return
        include = self.session.project.codebook.code(self.code).include
        cut = self.definition.clipped or self.exclude.clipped or bool(include)
        self.more.set_icon("chevron-up" if self.open else "chevron-down")
        self.more.set_name(tr("Definition", "Show less") if self.open else tr("Definition", "Show all of it"))
        self.more.setVisible(self.open or cut)

    def _toggle(self) -> None:
        self.open = not self.open
        self.refresh()
