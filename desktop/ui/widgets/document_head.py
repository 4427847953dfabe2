"""The line above the text: which document, where it comes from, which facet colours the page."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.actions.segments import SNAPS
from desktop.ui.actions.shown_keys import shown_key
from desktop.ui.calling import called
from desktop.ui.moments import date_form
from desktop.ui.theme import current
from desktop.ui.translate import count_of, isolate, listed, number, tr
from desktop.ui.widgets.base import PaintedButton, advance, set_margins, tip
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.elided import ElidedLabel, PartsLabel
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.whole import in_room

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from desktop.core.model import Document
    from desktop.ui.session import Session

#: Narrower than this the head has no room for what need not be said.
ROOM_FOR_SNAPPING = 1000


def date_of(moment: str) -> str:
    """The day of a stored time, as the user's language writes it."""
    day = datetime.fromisoformat(moment).astimezone()
    return QLocale().toString(QDate(day.year, day.month, day.day), date_form())


def about(document: Document) -> tuple[str, ...]:
    """When the document came in, its version and length."""
    return (
        tr("Head", "imported {day}", day=date_of(document.imported_at)),
        tr("Head", "version {number}", number=number(document.version_number)),
        count_of(document.words, "{n} word", "{n} words"),
    )


class HeadAnswers(PaintedButton):
    """What holds for the whole document, in quiet words; pressed, it asks for changes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_answers(self, names: Sequence[str]) -> None:
        words = tr("Head", "whole document: {answers}", answers=listed(names)) if names else ""
        if words == self.text():
            return
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(
            "\n".join((words, tr("Head", "Every segment has it unless it has its own. Press to change it")))
        )
        self.setVisible(bool(names))
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(min(advance(self.theme.ui(12, italic=True), self.text()), self.theme.px(320)), self.theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.theme.px(90)), self.theme.px(24))

    def draw(self, painter: QPainter) -> None:
        t = self.theme.tokens
        painter.setFont(self.theme.ui(12, italic=True))
        painter.setPen(t.text if self.hovered or self.isDown() else t.text2)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(self.rect(), align, isolate(in_room(self, painter.font(), self.text(), self.width())))


class DocumentHead(QWidget):
    """Title, provenance, the facet that colours the page, and icons; one more while the documents are folded away."""

    left_wanted = Signal()
    find_wanted = Signal()
    reading_wanted = Signal()
    right_wanted = Signal()
    margin_wanted = Signal()
    answers_wanted = Signal()
    snap_wanted = Signal(object)
    """To what selections are to grow: off, word, sentence or paragraph."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = current()
        #: Beside another text there is room for the name, the facet, finding and closing only.
        self.compact = False
        self.left = IconButton("panel-left", tr("Head", "Show the documents"), self)
        self.left.clicked.connect(self.left_wanted)
        self.left.hide()
        self.title = ElidedLabel("", self, weight=600, least=120)
        self.answers = HeadAnswers(self)
        self.answers.clicked.connect(self.answers_wanted)
        self.about = PartsLabel("", self, least=0, role="text3", size=12)
        self.lens = MenuButton("", self)
        self.lens.chosen.connect(session.set_lens)
        self.snap = MenuButton("", self)
        self.snap.chosen.connect(self.snap_wanted)
        self.show_snapping("off")
        self.find_button = IconButton("search", tr("Head", "Find in this document"), self)
        self.size_button = IconButton("text-size", tr("Head", "Size, spacing and face of the text"), self)
        self.margin_button = IconButton("bracket", tr("Head", "What the margin shows"), self)
        self.right = IconButton("panel-right", tr("Head", "Show or hide the codebook"), self)
        self.name_keys()
        self.find_button.clicked.connect(self.find_wanted)
        self.size_button.clicked.connect(self.reading_wanted)
        self.margin_button.clicked.connect(self.margin_wanted)
        self.right.clicked.connect(self.right_wanted)
        self.row = QHBoxLayout(self)
        self.row.addWidget(self.left)
        self.row.addWidget(self.title)
        self.row.addWidget(self.answers)
        self.row.addWidget(self.about, 1)
        for part in (self.snap, self.lens, self.margin_button, self.find_button, self.size_button, self.right):
            self.row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        session.document_changed.connect(self.refresh)
        session.lens_changed.connect(self.refresh)
        session.step_done.connect(self._follow)
        session.reloaded.connect(self.refresh)
        self.theme.changed.connect(self.restyle)
        self.restyle()
        self.refresh()

    def _follow(self, step: object) -> None:
        self.refresh()

    def name_keys(self) -> None:
        """Say in the tips by which keys the same is done now."""
        for part, words, action in (
            (self.lens, tr("Head", "The facet that colours the page"), "view.lens"),
            (self.snap, tr("Head", "What selections grow to"), "edit.snap"),
            (self.find_button, self.find_button.accessibleName(), "edit.find"),
            (self.size_button, self.size_button.accessibleName(), "reading.panel"),
            (self.left, self.left.accessibleName(), "view.left"),
            (self.margin_button, self.margin_button.accessibleName(), "margin.next"),
            (self.right, self.right.accessibleName(), "view.right"),
        ):
            part.setToolTip(tip(words, shown_key(action)))

    def restyle(self) -> None:
        px = self.theme.px
        set_margins(self.row, self, px(12 if self.compact else 24), 0, px(8 if self.compact else 14), 1)
        self.row.setSpacing(px(4 if self.compact else 10))
        self.setFixedHeight(px(44))

    def set_compact(self, compact: bool) -> None:
        """Leave out what keys and menus do as well."""
        if compact != self.compact:
            self.compact = compact
            shrinks = QSizePolicy.Policy.Maximum if compact else QSizePolicy.Policy.Minimum
            self.lens.setSizePolicy(shrinks, QSizePolicy.Policy.Fixed)
            self.restyle()
            self.refresh()

    def show_snapping(self, mode: str) -> None:
        """Say to what selections grow."""
        self.snapping = mode
        self.snap.set_choices([(key, tr("Actions", words)) for key, words in SNAPS], mode)
        self._fold()

    def _fold(self) -> None:
        """Where there is little room, selections that stay as they are need no words."""
        wide = self.width() >= self.theme.px(ROOM_FOR_SNAPPING)
        shown = wide or (self.snapping != "off" and not self.compact)
        self.snap.setVisible(self.session.document is not None and shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def refresh(self) -> None:
        document = self.session.current_document()
        self.title.setText(document.name if document else "")
        self.about.set_parts(about(document) if document else (), "  ·  ")
        given = self.session.work.defaults.values() if self.session.work is not None else ()
        self.answers.show_answers([called(code) for codes in given for code in codes])
        facets = self.session.project.codebook.facets()
        self.lens.setVisible(document is not None and bool(facets))
        self.lens.set_choices(
            [(facet.id, facet.name[:1].lower() + facet.name[1:]) for facet in facets],
            self.session.lens,
            tr("Head", "Colour by {choice}", choice="{choice}"),
        )
        self.find_button.setVisible(document is not None)
        for part in (self.margin_button, self.size_button):
            part.setVisible(document is not None and not self.compact)
        self._fold()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(500), self.theme.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), self.theme.tokens.page)
            painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.tokens.line)
        finally:
            painter.end()
