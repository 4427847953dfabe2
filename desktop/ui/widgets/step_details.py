"""One step in full: when, by whom, what it changed, and taking it back.

Signals: ``shown_wanted(StepHead)`` asks for the place in the text, ``back_wanted(StepHead)`` for the way back to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.errors import TestimoniaError
from desktop.core.model import StepHead, StepKind
from desktop.core.queries.history import Place, place_of
from desktop.ui.going_back import barrier_words
from desktop.ui.messages import sentence_of
from desktop.ui.models.step_words import ChangeRow, change_rows, coder_name, sentence
from desktop.ui.moments import day_and_time
from desktop.ui.translate import number, tr
from desktop.ui.widgets.buttons import Button, LinkButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.history_places import gone_words
from desktop.ui.widgets.labels import Hairline, Label, Surface
from desktop.ui.widgets.panel import EmptyState, MessageStrip

if TYPE_CHECKING:
    from desktop.ui.session import Session

WIDTH, LABELS = 348, 72
LOW = 230
_ANY = (1 << 24) - 1
LONG = 40
"""More than a name, in characters: not set in a heavier weight."""


class StepDetails(Surface):
    """The panel beside the list of steps."""

    shown_wanted = Signal(object)
    back_wanted = Signal(object)
    check_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent, edges="l")
        self.session = session
        self.head: StepHead | None = None
        self.barrier: StepHead | None = None
        self.leads = False
        self.beside = True
        self.empty = EmptyState(tr("History", "Choose a step to see what it changed."), self)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what it holds is reached by Tab, and scrolls it
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self.body = QWidget()
        self.body.setAutoFillBackground(False)
        self.area.setWidget(self.body)
        self.body.setAutoFillBackground(False)
        self.title = Label("", self.body, size=15, weight=600, wrap=True)
        self.facts = QGridLayout()
        self.changes = QGridLayout()
        self.what = Label(tr("History", "What changed"), self.body, role="text2", size=12, weight=600)
        self.strip = MessageStrip("bad", "", self.body)
        self.strip.hide()
        self.undo = Button(tr("History", "Undo this step"), self.body, icon="undo")
        self.show_it = Button(tr("History", "Show in the text"), self.body)
        self.back = Button(tr("History", "Undo back to here…"), self.body)
        self.undo.clicked.connect(self.undo_step)
        self.back.clicked.connect(lambda: self.back_wanted.emit(self.head))
        self.show_it.clicked.connect(lambda: self.shown_wanted.emit(self.head))
        self.hint = Label("", self.body, role="text3", size=12, wrap=True)
        self.check = LinkButton(tr("History", "Check the chain"), self.body)
        self.check.clicked.connect(self.check_wanted)
        self.chain_words = Label("", self.body, size=12, wrap=True)
        self.chain_words.hide()
        self.values: dict[str, Label] = {}
        self._build()
        self.theme.changed.connect(self._restyle)
        self._restyle()
        self.show_step(None)

    def _build(self) -> None:
        for row, (key, words) in enumerate(
            (
                ("step", tr("History", "Step")),
                ("when", tr("History", "When")),
                ("coder", tr("History", "Coder")),
                ("document", tr("History", "Document")),
                ("chain", tr("History", "Chain")),
            )
        ):
            label = Label(words, self.body, role="text3", size=12, wrap=True)
            self.facts.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            if key == "chain":
                both = QVBoxLayout()
                both.setSpacing(0)
                both.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeading)
                both.addWidget(self.chain_words)
                self.facts.addLayout(both, row, 1)
            else:
                value = self.values[key] = Label("", self.body, size=12, wrap=True, tabular=True)
                value.setProperty("label", label)
                self.facts.addWidget(value, row, 1)
        self.facts.setColumnStretch(1, 1)
        self.changes.setColumnStretch(1, 1)
        self.changes.setColumnStretch(2, 1)
        buttons = QWidget(self.body)
        self.row = FlowLayout(buttons, gap=8, line_gap=8)
        for button in (self.undo, self.back, self.show_it):
            self.row.addWidget(button)
        self.column = QVBoxLayout(self.body)
        self.column.addWidget(self.title)
        self.column.addLayout(self.facts)
        self.column.addWidget(Hairline(self.body))
        self.column.addWidget(self.what)
        self.column.addLayout(self.changes)
        self.column.addWidget(self.strip)
        self.column.addWidget(buttons)
        self.column.addWidget(self.hint)
        self.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(self.empty)
        whole.addWidget(self.area)

    def _restyle(self) -> None:
        px = self.theme.px
        self.set_beside(self.beside)
        self.column.setContentsMargins(px(19), px(16), px(19), px(16))
        self.column.setSpacing(px(14))
        self.facts.setHorizontalSpacing(px(8))
        self.facts.setVerticalSpacing(px(7))
        self.facts.setColumnMinimumWidth(0, px(LABELS - 8))
        self.changes.setHorizontalSpacing(px(12))
        self.changes.setVerticalSpacing(px(6))

    def set_beside(self, beside: bool) -> None:
        """Stand beside the list, or in a narrow window below it."""
        px = self.theme.px
        self.beside = beside
        self.setMinimumSize(px(WIDTH) if beside else 0, 0 if beside else px(LOW))
        self.setMaximumSize(px(WIDTH) if beside else _ANY, _ANY if beside else px(LOW))
        self.set_edges("l" if beside else "t")

    def set_edges(self, edges: str) -> None:
        self._edges = edges
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(WIDTH), self.theme.px(LOW))

    # one step

    def show_step(self, head: StepHead | None) -> None:
        """Show a step, or that none is chosen."""
        same = head is not None and self.head is not None and head.id == self.head.id
        self.head = head
        self.empty.setVisible(head is None)
        self.area.setVisible(head is not None)
        if not same:
            self.strip.hide()
        if head is None:
            return
        project = self.session.project
        self.title.setText(sentence(head))
        self.values["step"].setText(number(head.number))
        self.values["when"].setText(day_and_time(head.at, seconds=True))
        self.values["coder"].setText(coder_name(project, head.coder))
        names = {document.id: document.name for document in project.documents.all()}
        document = names.get(head.document, "") if head.document is not None else ""
        self.values["document"].setText(document)
        self.values["document"].setVisible(bool(document))
        self.values["document"].property("label").setVisible(bool(document))
        if not same:
            self._show_changes()
        self._show_actions(head)

    def _show_changes(self) -> None:
        while (item := self.changes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        assert self.head is not None
        step = self.session.attempt(self.session.project.load_step, self.head.id)
        rows = change_rows(self.session.project, step) if step is not None else []
        place = place_of(self.session.project, step) if step is not None else Place()
        self.leads = place.leads_somewhere
        self.show_it.set_text(
            tr("History", "Show in the text") if place.document is not None else tr("History", "Show the code")
        )
        if place.gone:
            self.say("info", gone_words(place))
        self.what.setVisible(bool(rows))
        # Where everything came or everything went, the one side takes all the room.
        sides = [
            (words, before)
            for words, before, some in (
                (tr("History", "before"), True, any(row.before for row in rows)),
                (tr("History", "after"), False, any(row.after for row in rows)),
            )
            if some
        ]
        for column in (1, 2):
            self.changes.setColumnStretch(column, 1 if column <= len(sides) else 0)
        for column, (words, _before) in enumerate(sides, 1):
            self.changes.addWidget(Label(words, self.body, role="text3", size=11), 0, column)
        line = 1
        for row in rows:
            self.changes.addWidget(Hairline(self.body), line, 0, 1, 3)
            self._add_row(line + 1, row, [before for _words, before in sides])
            line += 2

    def _add_row(self, line: int, row: ChangeRow, sides: list[bool]) -> None:
        top = Qt.AlignmentFlag.AlignTop
        if not row.before and not row.after:
            self.changes.addWidget(Label(row.what, self.body, size=12, wrap=True), line, 0, 1, 3, top)
            return
        what = Label(row.what, self.body, role="text2", size=12, wrap=True)
        what.setFixedWidth(self.theme.px(84))
        self.changes.addWidget(what, line, 0, top)
        for column, is_before in enumerate(sides, 1):
            words = row.before if is_before else row.after
            role, weight = ("text2", 400) if is_before else ("text", 500)
            label = Label(
                words or "–",
                self.body,
                role=role if words else "text3",
                size=13 if row.source and words else 12,
                weight=400 if row.source or not words or len(words) > LONG else weight,
                serif=row.source and bool(words),
                wrap=True,
                tabular=not row.source,
            )
            self.changes.addWidget(label, line, column, top)

    def set_barrier(self, barrier: StepHead | None) -> None:
        """The newest step behind which one cannot go back."""
        self.barrier = barrier
        if self.head is not None:
            self._show_actions(self.head)

    def say(self, kind: str, sentence: str) -> None:
        """Say something about the chosen step."""
        self.strip.say(kind, sentence)
        self.strip.show()

    def _show_actions(self, head: StepHead) -> None:
        read_only = self.session.project.read_only
        behind = self.barrier is not None and head.number <= self.barrier.number
        possible = head.kind is StepKind.DO and not head.undone and not behind
        closed = tr("History", "This project is open for reading only.") if read_only else ""
        self.undo.setVisible(possible)
        self.undo.setEnabled(not read_only)
        self.undo.setToolTip(closed or tr("History", "Take back this step, whoever did it"))
        too_far = self.barrier is not None and head.number < self.barrier.number
        self.back.setVisible(head.number < self.session.project.step_count() and not too_far)
        self.back.setEnabled(not read_only)
        self.back.setToolTip(closed or tr("History", "Take back everything since, step by step"))
        self.show_it.setVisible(self.leads)
        if behind and self.barrier is not None and head.id != self.barrier.id:
            words = barrier_words(self.barrier)
        elif head.undone:
            words = tr("History", "This step is undone. It stays in the history.")
        elif head.kind is StepKind.MIGRATE:
            words = tr("History", "Earlier steps can be read, but no longer undone.") if head.number > 1 else ""
        elif possible:
            words = tr("History", "Undoing adds a step; nothing is erased from the history.")
        else:
            words = ""
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def undo_step(self) -> None:
        """Take the step back; a refusal is told here."""
        if self.head is None:
            return
        try:
            self.session.project.undo_step(self.head.id)
        except TestimoniaError as error:
            self.say("bad", sentence_of(error))

    # the chain

    def show_checking(self) -> None:
        self.check.setEnabled(False)
        self.chain_words.set_role("text2")
        self.chain_words.setText(tr("History", "checking…"))
        self.chain_words.show()

    def show_chain(self, broken: StepHead | None, count: int) -> None:
        """Tell what the check found: the first step that does not fit, or nothing."""
        self.check.setEnabled(True)
        if broken is None:
            self.chain_words.set_role("ok")
            self.chain_words.setText(tr("History", "sound, checked to step {number}", number=number(count)))
        else:
            self.chain_words.set_role("bad")
            self.chain_words.setText(
                tr(
                    "History",
                    "Step {number} was changed from outside; it no longer fits the one before it.",
                    number=number(broken.number),
                )
            )
        self.check.hide()
        self.chain_words.show()

    def forget_check(self) -> None:
        """What was checked holds no longer."""
        self.check.show()
        self.check.setEnabled(True)
        self.chain_words.hide()
