"""The line at the foot: what was written last, what the last step did, what Ctrl+Z would take back, where one is."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.core.errors import TestimoniaError
from desktop.core.sentences import step_name, step_sentence
from desktop.ui import icons
from desktop.ui.actions.shown_keys import shown_key
from desktop.ui.covering import covering_of
from desktop.ui.steps_said import translated as translated
from desktop.ui.theme import current
from desktop.ui.translate import count_of, isolate, number, tr
from desktop.ui.widgets.base import place, set_margins
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.hidden_note import HiddenNote
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.core.model import Step, StepHead
    from desktop.ui.pane_session import PaneSession
    from desktop.ui.session import Session
    from desktop.ui.widgets.document_pane import DocumentPane

#: What was said so short a time ago, in seconds, belongs to what is done now.
JUST_TOLD = 1.0


def paragraph_of(session: Session, step: StepHead) -> str:
    """Where in the text a step was, as "¶ 5", or nothing."""
    start = step.args.get("start")
    if step.document is None or not isinstance(start, int) or not session.project.documents.has(step.document):
        return ""
    place = session.project.documents.paragraphs(step.document).number_at(start)
    return isolate(f"¶ {number(place)}")


def ago(seconds: float) -> str:
    """How long ago in words."""
    if seconds < 2:
        return tr("Status", "just now")
    if seconds < 60:
        return tr("Status", "last {seconds} s ago", seconds=number(int(seconds)))
    if seconds < 3600:
        return tr("Status", "last {minutes} min ago", minutes=number(int(seconds // 60)))
    return tr("Status", "last {hours} h ago", hours=number(int(seconds // 3600)))


class StatusLine(QWidget):
    """There is no Save: this line says that everything is written."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = current()
        self.written_at: float | None = None
        self.told_at = 0.0
        self.panes: list[tuple[DocumentPane, Session | PaneSession]] = []
        self.hindered = False
        self.written = Label("", self, role="text2", size=12)
        self.last = ElidedLabel("", self, least=0, role="text3", size=12)
        self.undo = ElidedLabel("", self, least=0, role="text3", size=12, trailing=True)
        self.covered = Label("", self, role="text3", size=12, tabular=True)
        self.place = Label("", self, role="text3", size=12, tabular=True)
        self.scale_label = Label("", self, role="text3", size=12, tabular=True)
        self.row = QHBoxLayout(self)
        self.row.addWidget(self.written)
        self.row.addWidget(self.last, 1)
        self.row.addWidget(self.undo, 1)
        self.hidden = HiddenNote(session, self)
        self.row.addWidget(self.hidden)
        self.row.addWidget(self.covered)
        self.row.addWidget(self.place)
        self.row.addWidget(self.scale_label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clock = QTimer(self, interval=5_000)
        self.clock.timeout.connect(self.tell_written)
        self.clock.start()
        self.moved = QTimer(self, singleShot=True, interval=0)
        self.moved.timeout.connect(self.tell_place)
        session.step_done.connect(self.follow)
        session.coder_changed.connect(self.tell_undo)
        session.selection_changed.connect(self.tell_place)
        session.document_changed.connect(self.turn)
        session.reloaded.connect(self.tell_all)
        session.said.connect(self.say)
        self.theme.changed.connect(self.restyle)
        self.covering = covering_of(session)
        self.covering.changed.connect(self.tell_covered)
        self.restyle()
        self.tell_all()
        self.tell_covered()

    def restyle(self) -> None:
        px = self.theme.px
        set_margins(self.row, self, px(34), 1, px(16), 0)
        self.row.setSpacing(px(20))
        self.setFixedHeight(px(27))
        self.scale_label.setText(tr("Status", "{percent} %", percent=number(round(self.theme.scale * 100))))

    def follow(self, step: Step) -> None:
        self.written_at = time.monotonic()
        sentence = step_sentence(step.head, translated)
        where = paragraph_of(self.session, step.head)
        self.last.setText(tr("Status", "{step} on {place}", step=sentence, place=where) if where else sentence)
        self.told_at = time.monotonic()
        self.tell_written()
        self.tell_undo()

    def say(self, template: str, data: dict[str, Any]) -> None:
        self.tell(tr("Status", template, **data))

    def tell(self, words: str) -> None:
        """Show words that are translated already."""
        self.last.setText(words)
        self.told_at = time.monotonic()

    def turn(self) -> None:
        """Another document is on screen: what was said of the one before is not left standing beside it."""
        if time.monotonic() - self.told_at > JUST_TOLD:
            self.last.setText("")
        self.tell_place()

    def join_pane(self, pane: DocumentPane, session: Session | PaneSession) -> None:
        """Say where the caret of a text is while nothing is selected in it."""
        joined = pane, session
        self.panes.append(joined)
        pane.cursorPositionChanged.connect(self.moved.start)
        pane.destroyed.connect(lambda: self.panes.remove(joined))

    def caret(self) -> int | None:
        """Where the caret of the text in hand stands, in code points; None while no text is shown."""
        here = (pane for pane, session in self.panes if getattr(session, "in_hand", True))
        pane = next(here, None)
        return None if pane is None else pane.caret()

    def tell_all(self) -> None:
        self.tell_written()
        self.tell_undo()
        self.tell_place()

    def hinder(self, hindered: bool) -> None:
        """Say whether the file cannot be written at present, so that nobody believes that it is."""
        self.hindered = hindered
        self.tell_written()
        self.update()

    def tell_written(self) -> None:
        if self.hindered:
            self.written.setText(tr("Status", "Nothing is written now"))
        elif self.session.project.read_only:
            writer = self.session.project.written_by
            only = tr("Status", "Open for reading only")
            self.written.setText(tr("Status", "{only}: {who} is writing", only=only, who=writer) if writer else only)
        elif self.written_at is None:
            self.written.setText(tr("Status", "All written"))
        else:
            when = ago(time.monotonic() - self.written_at)
            self.written.setText(tr("Status", "All written, {when}", when=when))

    def tell_undo(self) -> None:
        head = None if self.session.project.read_only else self.session.project.undo_candidate()
        key = shown_key("edit.undo") or tr("Actions", "Undo")
        name = step_name(head, translated) if head else ""
        self.undo.setText(tr("Status", "{key} undoes: {step}", key=isolate(key), step=name) if head else "")

    def tell_covered(self) -> None:
        """How many passages of this document are covered."""
        count = self.covering.count()
        self.covered.setText(count_of(count, "{n} passage covered", "{n} passages covered") if count else "")
        self.covered.setVisible(count > 0)

    def tell_place(self) -> None:
        document, span = self.session.document, self.session.target_span()
        if document is None:
            self.place.setText("")
            return
        try:
            paragraphs = self.session.project.documents.paragraphs(document)
        except TestimoniaError:  # the file cannot be read now, and the notice above says so
            return
        start = span[0] if span is not None else self.caret()
        if start is None:
            self.place.setText(isolate(tr("Status", "{count} ¶", count=number(paragraphs.count))))
            return
        at = paragraphs.number_at(start)
        self.place.setText(tr("Status", "¶ {at} of {all}", at=number(at), all=number(paragraphs.count)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            t, px = self.theme.tokens, self.theme.px
            painter.fillRect(self.rect(), t.panel)
            painter.fillRect(0, 0, self.width(), 1, t.line)
            name, colour = ("lock", t.text3) if self.session.project.read_only else ("check", t.ok)
            if self.hindered:
                name, colour = "alert", t.bad
            box = place(self, QRect(px(12), 0, px(18), self.height()))
            icons.draw(painter, name, box, colour, px(15))
        finally:
            painter.end()
