"""Going through codings that were made before a definition changed: one at a time, by key."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.core.errors import TestimoniaError
from desktop.ui.covering import covered_note
from desktop.ui.models.confirm_queue import ConfirmQueue
from desktop.ui.models.passage_lines import PassageWords
from desktop.ui.moments import when
from desktop.ui.translate import isolate, number, tr
from desktop.ui.widgets.base import claims_list_keys, set_margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.definition_card import Swatch
from desktop.ui.widgets.definition_words import DefinitionWords
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Hairline, Label, Surface
from desktop.ui.widgets.panel import EmptyState
from desktop.ui.widgets.reading_text import AROUND, DifferenceText, PassageContext

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desktop.core.definition import Revision, Stale
    from desktop.core.model import CodeId, Step
    from desktop.ui.session import Session

BESIDE_FROM, SIDE = 880, 340
K = Qt.Key
# One press is one judgement.
ACTS = (K.Key_Return, K.Key_Enter, K.Key_Y, K.Key_R, K.Key_Delete, K.Key_Backspace, K.Key_Escape)


class ConfirmView(Surface):
    """``left`` is emitted when the person has had enough, ``answer_wanted`` with what is to be answered anew."""

    left = Signal()
    answer_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self.session = session
        self.code: CodeId | None = None
        self.queue = ConfirmQueue(())
        self.opened = False
        self._own = False
        self._words: PassageWords | None = None
        self._revisions: dict[CodeId, list[Revision]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.swatch = Swatch(self)
        self.name = ElidedLabel("", self, least=40, size=15, weight=600)
        self.count = Label("", self, role="text2", size=12, tabular=True)
        self.place = ElidedLabel("", self, least=40, role="text3", size=12)
        self.passage = PassageContext(tr("Revisions", "The passage"), self)
        self.side = Surface("panel", self, edges="l")
        self.since = Label("", self.side, role="text2", size=12, weight=600, wrap=True)
        self.difference = DifferenceText(tr("Revisions", "What changed"), self.side)
        self.line = Hairline(self.side)
        self.now = Label(tr("Revisions", "As it stands now"), self.side, role="text2", size=12, weight=600)
        self.words = DefinitionWords(session, self.side)
        self.keep = self._button(tr("Revisions", "Keep it"), "Enter", self.confirm)
        self.anew = self._button(tr("Revisions", "Answer anew"), "R", self.answer)
        self.away = self._button(tr("Revisions", "Take the code away"), "Del", self.remove)
        self.next = self._button(tr("Revisions", "Next"), "N", lambda: self.go(1))
        self.before = self._button(tr("Revisions", "Previous"), "P", lambda: self.go(-1))
        self.empty = EmptyState("", self, action=tr("Revisions", "Back to the revisions"))
        self.empty.acted.connect(self.left)
        # Another desk, or an undo: everything is asked again once what happens has settled.
        self.wait = QTimer(self, singleShot=True, interval=0)
        self.wait.timeout.connect(self.renew)
        self._build()
        session.step_done.connect(self._follow)
        session.reloaded.connect(self.wait.start)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _button(self, words: str, key: str, act: object) -> Button:
        button = Button(words, self, key=key)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _checked=False: act())  # type: ignore[operator]
        return button

    def _build(self) -> None:
        self.top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for part, stretch in ((self.swatch, 0), (self.name, 1), (self.count, 0)):
            self.top.addWidget(part, stretch, Qt.AlignmentFlag.AlignVCenter)
        self.reading = QVBoxLayout()
        self.reading.addLayout(self.top)
        self.reading.addWidget(self.place)
        self.reading.addWidget(self.passage, 1)
        self.keys = QWidget(self)
        flow = FlowLayout(self.keys, gap=8, line_gap=6)
        for button in (self.keep, self.anew, self.away, self.next, self.before):
            flow.addWidget(button)
        self.reading.addWidget(self.keys)
        self.told = QVBoxLayout(self.side)
        self.told.addWidget(self.since)
        self.told.addWidget(self.difference, 1)
        self.told.addWidget(self.line)
        self.told.addWidget(self.now)
        self.told.addWidget(self.words)
        self.words.code_wanted.connect(self._read_other)
        self.both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.both.setContentsMargins(0, 0, 0, 0)
        self.both.setSpacing(0)
        self.both.addLayout(self.reading, 1)
        self.both.addWidget(self.side)
        self.both.addWidget(self.empty, 1)

    def _restyle(self) -> None:
        px = self.theme.px
        self.reading.setSpacing(px(8))
        self.top.setSpacing(px(8))
        self.difference.setMinimumHeight(px(40))
        self._settle()

    def _settle(self) -> None:
        """In a narrow window what changed stands above the buttons of the passage, in a third of the height."""
        px = self.theme.px
        beside = self.width() >= px(BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop
        self.both.setDirection(way)
        limit = (1 << 24) - 1
        self.side.setMinimumWidth(px(SIDE) if beside else 0)
        self.side.setMaximumWidth(px(SIDE) if beside else limit)
        for hidden in (self.line, self.now, self.words, self.before):
            hidden.setVisible(beside)  # the keys are there all the same
        share = self.height() // 3 if self.height() >= px(520) else self.height() // 4
        self.side.setMaximumHeight(limit if beside else share)
        self.side.setMinimumHeight(0 if beside else min(share, px(84)))
        self.told.setSpacing(px(8) if beside else px(2))
        top = px(18) if beside else px(8)
        near = px(17) if beside else px(32)
        set_margins(self.told, self.side, near, top, px(16), px(16) if beside else 0)
        set_margins(self.reading, self, px(32), top, px(24), px(16) if beside else px(8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "both"):
            self._restyle()

    # filling

    def begin(self, code: CodeId | None) -> int:
        """Go through one's own codings of a code, or of all; how many there are."""
        self.code = code
        self.queue = ConfirmQueue(self._read())
        self.show_present()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.queue.left

    def _read(self) -> list[Stale]:
        self._words, self._revisions = None, {}
        project, coder = self.session.project, self.session.coder
        if coder is None:
            return []
        return self.session.attempt(project.definitions.stale, self.code, coder) or []

    def renew(self) -> None:
        """Ask again what is to be confirmed."""
        if self.isVisible() and not self.session.project.store.closed:
            self.queue.renew(self._read())
            self.show_present()

    def _follow(self, step: Step) -> None:
        tables = step.tables()
        if self._own or not self.isVisible():
            return
        if tables & {"coding", "confirmation", "revision", "segment", "document", "code", "facet"}:
            self.wait.start()

    def show_present(self) -> None:
        """Show the one in hand, or that none is left."""
        one, self.opened = self.queue.present, False
        for part in (self.swatch, self.name, self.count, self.place, self.passage, self.keys, self.side):
            part.setVisible(one is not None)
        self.empty.setVisible(one is None)
        if one is None:
            self._show_none()
            return
        book = self.session.project.codebook
        code = book.code(one.code)
        self.swatch.set_colour(code.colour)
        self.name.setText(isolate(book.path(code.id, facet=True)))
        left, total = number(self.queue.left), number(self.queue.total)
        self.count.setText(tr("Revisions", "{left} left of {total}", left=left, total=total))
        writable = not self.session.project.read_only
        for button in (self.keep, self.anew, self.away):
            button.setEnabled(writable)
        for button in (self.next, self.before):
            button.setEnabled(self.queue.left > 1)
        self._show_passage(one, code.colour)
        self._show_change(one)
        self.setAccessibleName(f"{self.name.text()}. {self.place.text()}. {self.count.text()}")

    def _show_none(self) -> None:
        if self.session.coder is None:
            self.empty.set_sentence(tr("Revisions", "Nobody is coding yet. Choose a coder to confirm their codings."))
        elif self.queue.total:
            self.empty.set_sentence(tr("Revisions", "All of them are looked at."))
        else:
            self.empty.set_sentence(tr("Revisions", "Nothing of yours was coded before a definition changed."))

    def _show_passage(self, one: Stale, colour: int | None) -> None:
        if self._words is None:
            self._words = PassageWords(self.session)
        words = self._words
        self.place.setText(words.place(one.document, one.start))
        try:
            text = words.text(one.document)[0]
        except TestimoniaError:
            self.passage.show_passage("", "", "", colour, tr("Revisions", "The text cannot be read."))
            return
        if words.is_covered(one.document, one.start, one.end) and not self.opened:
            note = tr("Revisions", "{note}; Space shows it", note=covered_note())
            self.passage.show_passage("", "", "", colour, note)
            return
        before, after = words.around(one.document, one.start, one.end, AROUND)
        self.passage.show_passage(before, text[one.start : one.end], after, colour)

    def _show_change(self, one: Stale) -> None:
        """What changed since the coding was made."""
        definitions = self.session.project.definitions
        if one.code not in self._revisions:
            self._revisions[one.code] = definitions.revisions(one.code)
        revisions = self._revisions[one.code]
        under = [revision for revision in revisions if revision.at <= one.created_at]
        former = under[-1] if under else revisions[0] if len(revisions) > 1 else None
        newest = revisions[-1]
        self.since.setText(tr("Revisions", "Changed since it was coded, {when}", when=when(one.created_at)))
        same = tr("Revisions", "The words are the same again.")
        self.difference.show_difference(definitions.difference(former, newest), same)
        self._read_out(one.code, tr("Revisions", "As it stands now"))

    def _read_out(self, code: CodeId, title: str) -> None:
        definition = replace(self.session.project.definitions.get(code), examples=())
        self.now.setText(title)
        self.words.show_words(self.session.project.codebook.code(code), definition, True)

    def _read_other(self, code: CodeId) -> None:
        """What it is confused with, to see whether that fits better; the keys stay with the passage."""
        self._read_out(code, isolate(self.session.project.codebook.path(code, facet=True)))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # answers

    def confirm(self) -> None:
        """The coding is right under the new definition too."""
        one = self.queue.present
        if one is not None and self._do(self.session.project.definitions.confirm, one.coding):
            self._settled(one)

    def remove(self) -> None:
        """The code does not fit any more; the segment stays."""
        one = self.queue.present
        if one is not None and self._do(self.session.project.coding.remove, one.segment, one.code):
            self._settled(one)

    def _do(self, verb: object, *args: object) -> bool:
        self._own = True
        try:
            return self.session.attempt(verb, *args) is not None  # type: ignore[arg-type]
        finally:
            self._own = False

    def _settled(self, one: Stale) -> None:
        self.queue.settle(one.coding)
        self.show_present()

    def answer(self) -> None:
        """Answer the facet anew, with the passage in the text."""
        one = self.queue.present
        if one is not None and not self.session.project.read_only:
            self.answer_wanted.emit(one)

    def go(self, by: int) -> None:
        self.queue.step(by)
        self.show_present()

    # keys

    def event(self, event: QEvent) -> bool:
        if claims_list_keys(event):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            super().keyPressEvent(event)
        elif event.isAutoRepeat() and key in ACTS:
            return  # held too long; nobody has looked at the next one
        elif key in (K.Key_Return, K.Key_Enter, K.Key_Y):
            self.confirm() if self.queue.items else self.left.emit()
        elif key == K.Key_R:
            self.answer()
        elif key in (K.Key_Delete, K.Key_Backspace):
            self.remove()
        elif key in (K.Key_N, K.Key_Right, K.Key_Down):
            self.go(1)
        elif key in (K.Key_P, K.Key_Left, K.Key_Up):
            self.go(-1)
        elif key == K.Key_Space and self.queue.present is not None:
            self.opened = True
            self._show_passage(self.queue.present, self.swatch.colour)
        elif key in (K.Key_PageUp, K.Key_PageDown):
            bar = self.passage.verticalScrollBar()
            bar.setValue(bar.value() + (1 if key == K.Key_PageDown else -1) * bar.pageStep())
        elif key == K.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
