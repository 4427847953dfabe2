"""What the code in hand means: its definition, what counts and what does not, how it changed and what hangs on that.

Signals for the window: ``describe_wanted`` with the code, from the pencil; ``code_wanted`` with one that it is confused
with; ``passage_wanted`` with the segment of an example; ``revisions_wanted`` and ``confirm_wanted`` with the code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.calling import called
from desktop.ui.models.palette_rows import undefined_said
from desktop.ui.moments import when
from desktop.ui.theme import current
from desktop.ui.translate import isolate, number, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import IconButton, LinkButton
from desktop.ui.widgets.chips import paint_swatch
from desktop.ui.widgets.definition_words import DefinitionWords
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.labels import Label, Surface

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.core.model import Code, CodeId, Step
    from desktop.ui.session import Session

# What a step writes that the card shows.
SHOWN = frozenset({"code", "facet", "code_part", "code_confusion", "code_example", "revision", "retirement"})
# What changes how many codings want confirming.
COUNTED = frozenset({"coding", "confirmation", "revision"})
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
    """Follows the code in hand. The signals stand above."""

    describe_wanted = Signal(object)
    code_wanted = Signal(object)
    passage_wanted = Signal(object)
    revisions_wanted = Signal(object)
    confirm_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent, edges="tl")
        self.session = session
        self.theme = current()
        self.code: CodeId | None = None
        self.open = False
        self.swatch = Swatch(self)
        self.name = ElidedLabel("", self, weight=600)
        self.path = ElidedLabel("", self, least=20, role="text3", size=12)
        self.pencil = IconButton("pencil", tr("Definition", "Define this code"), self, size=24)
        self.words = DefinitionWords(session, self)
        self.definition, self.include = self.words.definition, self.words.include
        self.exclude = self.words.exclude
        self.more = IconButton("chevron-down", tr("Definition", "Show all of it"), self, size=20)
        self.nothing = Label("", self, role="text2", size=15, serif=True, italic=True, wrap=True)
        self.revision = LinkButton("", self)
        self.stale = LinkButton("", self)
        self.first = QHBoxLayout()
        for part, stretch in ((self.swatch, 0), (self.name, 0), (self.path, 1)):
            self.first.addWidget(part, stretch, Qt.AlignmentFlag.AlignVCenter)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(0)
        self.tools.addWidget(self.more)
        self.tools.addWidget(self.pencil)
        self.first.addLayout(self.tools)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self.revision)
        self.foot.addWidget(self.stale)
        self.foot.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.addLayout(self.first)
        self.column.addWidget(self.words)
        self.column.addWidget(self.nothing)
        self.column.addLayout(self.foot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        # Counting looks at every coding of a code, and must not be paid by each that is made.
        self.wait = QTimer(self, singleShot=True, interval=250)
        self._connect()
        self.restyle()
        self.refresh()

    def _connect(self) -> None:
        session = self.session
        self.pencil.clicked.connect(lambda: self.describe_wanted.emit(self.code))
        self.more.clicked.connect(self._toggle)
        self.words.clipped_changed.connect(self._show_more)
        self.words.code_wanted.connect(self.code_wanted)
        self.words.passage_wanted.connect(self.passage_wanted)
        self.revision.clicked.connect(lambda: self.revisions_wanted.emit(self.code))
        self.stale.clicked.connect(lambda: self.confirm_wanted.emit(self.code))
        self.wait.timeout.connect(self._count)
        session.code_in_hand_changed.connect(self.refresh)
        session.coder_changed.connect(self.wait.start)
        session.reloaded.connect(self.refresh)
        session.step_done.connect(self._follow)
        self.theme.changed.connect(self.restyle)

    def _follow(self, step: Step) -> None:
        tables = step.tables()
        if tables & SHOWN:
            self.refresh()
        elif tables & COUNTED:
            self.wait.start()

    def restyle(self) -> None:
        px = self.theme.px
        set_margins(self.column, self, px(16) + 1, px(9), px(10), px(11))
        self.column.setSpacing(px(4))
        self.first.setSpacing(px(6))
        self.foot.setSpacing(px(14))
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
            self.stale.hide()
        self.code = code
        for part in (self.swatch, self.name, self.path, self.pencil):
            part.setVisible(code is not None)
        if code is None:
            self.words.hide()
            for button in (self.more, self.revision, self.stale):
                button.hide()
            self.nothing.setText(tr("Definition", "Choose a code to read what it means."))
            self.nothing.show()
            return
        self._show_code(book.code(code))

    def _show_code(self, code: Code) -> None:
        book, definitions = self.session.project.codebook, self.session.project.definitions
        names = [book.facet(code.facet).name, *(above.name for above in book.ancestors(code.id))]
        self.swatch.set_colour(code.colour)
        self.swatch.setVisible(code.builtin is None)
        self.name.setText(isolate(called(code)))
        self.path.setText(SEPARATOR.join(names))
        self.pencil.setEnabled(not self.session.project.read_only)
        definition = definitions.get(code.id)
        bare = definition.is_blank and not definition.examples
        self.nothing.setText(undefined_said(code))
        self.nothing.setVisible(bare)
        self.words.setVisible(not bare)
        self.words.show_words(code, definition, self.open)
        self.folded = (definition.include, definition.example, definition.near_miss, definition.examples)
        self._show_more()
        newest = definitions.newest(code.id)
        self.revision.setVisible(newest is not None)
        if newest is not None:
            said = tr("Definition", "rev {number}, {when}", number=number(newest.number), when=when(newest.at))
            self.revision.setText(said)
            self.revision.setAccessibleName(said)
            self.revision.setToolTip(tr("Definition", "How this definition changed"))
            self.revision.updateGeometry()
        self.wait.start()

    def _count(self) -> None:
        """How many codings of the present coder were made before the definition changed."""
        project, coder = self.session.project, self.session.coder
        if self.code is None or coder is None or project.store.closed:
            self.stale.hide()
            return
        counts = self.session.attempt(project.definitions.stale_counts, coder, self.code) or {}
        waiting = counts.get(self.code, 0)
        self.stale.setVisible(waiting > 0)
        if waiting:
            said = tr("Definition", "{count} to confirm", count=number(waiting))
            self.stale.setText(said)
            self.stale.setAccessibleName(said)
            self.stale.setToolTip(tr("Definition", "Go through what you coded before the definition changed"))
            self.stale.updateGeometry()

    def _show_more(self) -> None:
        if self.code is None:
            return
        clipped = any(text.clipped for text in (self.words.short, self.definition, self.exclude))
        self.more.set_icon("chevron-up" if self.open else "chevron-down")
        self.more.set_name(tr("Definition", "Show less") if self.open else tr("Definition", "Show all of it"))
        self.more.setVisible(self.open or clipped or any(self.folded))

    def _toggle(self) -> None:
        self.open = not self.open
        self.refresh()
