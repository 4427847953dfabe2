"""The selected segment or passage: what it says, how it answers each facet, and its memo.

Signals for the window: ``palette_wanted`` with the facet to be answered, ``left`` on Escape. ``flush`` writes a memo or
note that is being typed; ``edit_memo`` and ``edit_note`` go to it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.covering import covering_of, is_covered
from desktop.ui.document_work import FacetAnswer, WorkChange
from desktop.ui.in_hand import AnswerInHand
from desktop.ui.theme import current
from desktop.ui.translate import count_of, isolate, number, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import IconButton, LinkButton
from desktop.ui.widgets.clamped import ClampedText
from desktop.ui.widgets.facet_below import FacetBelow
from desktop.ui.widgets.facet_row import FacetRow
from desktop.ui.widgets.labels import Hairline, Label, Surface
from desktop.ui.widgets.memo_field import MemoField
from desktop.ui.widgets.memo_title import MemoTitle
from desktop.ui.widgets.panel import EmptyState, PanelHead
from desktop.ui.widgets.standing import Standing

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.core.model import CodeId, CodingId, FacetId, Segment, Step
    from desktop.ui.session import Session

QUOTE_LINES, QUOTE_LIMIT = 3, 2000
LEAST_HEIGHT, LOW = 84, 150
"""So high it is at least; below the other an empty panel says one sentence."""


class SegmentPanel(Surface):
    """The signals stand above."""

    palette_wanted = Signal(object)
    left = Signal()
    cite_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("page", parent, edges="tl")
        self.session = session
        self.theme = current()
        self.head = PanelHead(tr("Segment", "Segment"), self)
        self.dots = IconButton("ellipsis", tr("Segment", "More about this segment"), self)
        self.dots.clicked.connect(self._open_menu)
        self.head.add(self.dots)
        self.body = QWidget(self)
        self.quote = ClampedText("", self.body, lines=QUOTE_LINES, size=15, serif=True, line_step=22)
        self.whose = Label("", self.body, role="text2", size=12, wrap=True)
        self.mine = LinkButton(tr("Segment", "Code this passage yourself"), self.body)
        self.hand = AnswerInHand(session, self)
        self.rows: list[FacetRow] = []
        self.below: list[FacetBelow] = []
        self._list_from_text = False
        self.unwritten_notes: dict[int, str] = {}
        self.rows_column = QVBoxLayout()
        self.rule = Hairline(self.body)
        self.memo_title = MemoTitle(self.body)
        self.memo = MemoField(session, self.body)
        self.column = QVBoxLayout(self.body)
        self.column.addWidget(self.quote)
        self.column.addWidget(self.whose)
        self.column.addWidget(self.mine, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addLayout(self.rows_column)
        for part in (self.rule, self.memo_title, self.memo):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        self.area.setWidget(self.body)
        self.body.setAutoFillBackground(False)
        self.empty = EmptyState(
            tr("Segment", "Nothing is selected."),
            self,
            hint=tr("Segment", "Select a passage and type, or drag a code onto it."),
        )
        whole = self.whole = QVBoxLayout(self)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.empty, 1)
        self.join()
        self.restyle()
        self.refresh()

    def join(self) -> None:
        session = self.session
        self.mine.clicked.connect(self._take_passage)
        self.memo.left.connect(self.left)
        self.hand.changed.connect(self._show_in_hand)
        session.selection_changed.connect(self.refresh)
        session.work_changed.connect(self._work_changed)
        session.coder_changed.connect(self.refresh)
        session.step_done.connect(self._follow)
        session.reloaded.connect(self.refresh)
        covering_of(session).changed.connect(self.refresh)
        self.theme.changed.connect(self.restyle)

    def restyle(self) -> None:
        px = self.theme.px
        set_margins(self.whole, self, 1, 1, 0, 0)
        self.column.setContentsMargins(px(16), 0, px(16), px(14))
        self.column.setSpacing(px(8))
        self.rows_column.setContentsMargins(0, px(4), 0, px(4))
        self.rows_column.setSpacing(px(8))
        self.setMinimumHeight(px(LEAST_HEIGHT))  # the codebook above is never squeezed for an empty panel
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "whole"):
            self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.empty.set_low(self.height() < self.theme.px(LOW))

    # what is shown

    def _work_changed(self, change: WorkChange) -> None:
        if change.reloaded or self.session.segment in (*change.changed, *change.added):
            self.refresh()

    def _follow(self, step: Step) -> None:
        if step.tables() & {"facet", "code", "coder"}:
            self.refresh()

    def standing(self) -> Standing | None:
        """What is selected, or None."""
        segment = self.session.selected_segment()
        if segment is not None:
            return Standing.OWN if segment.coder == self.session.coder else Standing.OTHER
        return Standing.PASSAGE if self.session.span is not None else None

    def refresh(self) -> None:
        """Show what is selected now."""
        standing, segment = self.standing(), self.session.selected_segment()
        self.area.setVisible(standing is not None)
        self.empty.setVisible(standing is None)
        self.dots.setEnabled(standing is not None)
        self.dots.setVisible(standing is not None)
        self._show_memo(standing, segment)
        if standing is None:
            self.head.set_title(tr("Segment", "Segment"))
            self.head.set_remark("")
            return
        passage = standing is Standing.PASSAGE
        self.head.set_title(tr("Segment", "Passage") if passage else tr("Segment", "Segment"))
        span = self.session.target_span()
        assert span is not None
        self._show_span(span)
        self._show_whose(standing, segment)
        self._show_answers(standing, segment)
        self._lay_out()

    def _lay_out(self) -> None:
        """Give everything its place now: laid out a turn later, a second line of answers would be painted cut off."""
        if self.isVisible():
            QCoreApplication.sendPostedEvents(self.body, QEvent.Type.LayoutRequest.value)

    def _show_span(self, span: tuple[int, int]) -> None:
        session = self.session
        assert session.document is not None
        paragraph = session.project.documents.paragraphs(session.document).number_at(span[0])
        size = count_of(span[1] - span[0], "{n} character", "{n} characters")
        place = isolate(f"¶ {number(paragraph)}")
        self.head.set_remark(tr("Segment", "{place}  ·  {size}", place=place, size=size))
        if is_covered(session, session.document, *span):
            self.quote.set_text(tr("Segment", "This passage is covered. Space in the text lets it be read."))
            return
        text = session.text()[span[0] : min(span[1], span[0] + QUOTE_LIMIT)]
        more = "…" if span[1] - span[0] > QUOTE_LIMIT else ""
        self.quote.set_text(tr("Segment", "“{quote}”", quote=" ".join(text.split()) + more))

    def _show_whose(self, standing: Standing, segment: Segment | None) -> None:
        other = standing is Standing.OTHER and segment is not None
        writable = not self.session.project.read_only
        self.whose.setVisible(other or (standing is Standing.PASSAGE and writable))
        self.mine.setVisible(other and writable and self.session.coder is not None)
        if other and segment is not None:
            name = self.session.project.coders.get(segment.coder).name
            self.whose.setText(tr("Segment", "This segment is {name}’s; it can only be read here.", name=name))
        elif standing is Standing.PASSAGE:
            self.whose.setText(tr("Segment", "The first answer makes it a segment."))

    def _show_answers(self, standing: Standing, segment: Segment | None) -> None:
        session = self.session
        codings = segment.codings if segment is not None else ()
        if segment is not None and session.work is not None:
            answers = session.work.answers(segment)
        elif session.work is not None:
            answers = session.work.unanswered()
        else:
            answers = [FacetAnswer(facet, ()) for facet in session.project.codebook.facets()]
        while len(self.rows) > len(answers):
            self.below[-1].flush()
            for gone in (self.rows.pop(), self.below.pop()):
                self.rows_column.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
        while len(self.rows) < len(answers):
            self._add_row()
        typing = standing is not Standing.OTHER and not session.project.read_only
        first = next((answer.facet.id for answer in answers if answer.is_open and typing), None)
        for row, below, answer in zip(self.rows, self.below, answers, strict=True):
            row.set_hinted(answer.facet.id == first)
            own = tuple(coding for coding in codings if any(code.id == coding.code for code in answer.codes))
            row.set_answer(answer, own, standing)
            below.show_answer(answer, own, standing)
        self._show_in_hand()

    def _add_row(self) -> None:
        row, below = FacetRow(self.session, self.body), FacetBelow(self.session, self.unwritten_notes, self.body)
        row.palette_wanted.connect(self.palette_wanted)
        row.removed.connect(self._remove)
        row.taken.connect(self.hand.take)
        row.note_wanted.connect(self.edit_note)
        row.list_wanted.connect(lambda: self._open_list(row, below))
        below.left.connect(self.left)
        below.list_closed.connect(lambda by_key: self._list_closed(row, by_key))
        self.rows.append(row)
        self.below.append(below)
        self.rows_column.addWidget(row)
        self.rows_column.addWidget(below)

    def _show_in_hand(self) -> None:
        meant = {coding.id for coding in self.hand.codings()}
        for row in self.rows:
            row.show_in_hand(meant)

    def _show_memo(self, standing: Standing | None, segment: Segment | None) -> None:
        work = self.session.work
        text = work.memos.get(segment.id, "") if segment is not None and work is not None else ""
        read_only = standing is not Standing.OWN or self.session.project.read_only
        self.memo.set_target(segment.id if segment is not None else None, text, read_only=read_only)
        shown = segment is not None and (not read_only or bool(text))
        for part in (self.rule, self.memo_title, self.memo):
            part.setVisible(shown)

    # what is done

    def _remove(self, code: CodeId) -> None:
        self.session.remove_code(code)

    def _take_passage(self) -> None:
        """Leave the other coder's segment and begin to answer for the same passage."""
        span = self.session.target_span()
        if span is None:
            return
        own = next((each for each in self.session.own_segments() if (each.start, each.end) == span), None)
        if own is not None:
            self.session.select_segment(own.id)
            return
        self.session.set_span(span)
        facets = self.session.open_facets()
        self.palette_wanted.emit(facets[0] if facets else None)

    def flush(self) -> None:
        """Write the memo or note that is being typed."""
        self.memo.flush()
        for below in list(self.below):
            below.flush()

    def unwritten(self) -> list[str]:
        """What was typed and could not be written."""
        return [*self.memo.unwritten.values(), *self.unwritten_notes.values()]

    def edit_note(self, coding: CodingId | None = None) -> bool:
        """Go to the note of an answer, or of the one in hand; False where there is none to write on."""
        meant = [coding] if coding is not None else [each.id for each in self.hand.codings()[-1:]]
        for row in meant:
            for below in self.below:
                field = below.edit_note(row)
                if field is not None:
                    self.hand.take((row,))
                    QTimer.singleShot(0, field, partial(self.area.ensureWidgetVisible, field))
                    return True
        return False

    def open_list(self, facet: FacetId | None = None) -> bool:
        """Open the list of answers of a facet, or of the first open one; False where nothing can be answered.

        The keyboard goes back to the text from there, and not to the panel.
        """
        if self.standing() in (None, Standing.OTHER) or self.session.project.read_only:
            return False
        wanted = facet or next(iter(self.session.open_facets()), None) or (self.rows[0].facet if self.rows else None)
        for row in self.rows:
            if row.facet == wanted:
                row.list_wanted.emit()
                self._list_from_text = True
                return True
        return False

    def keep_ticks(self) -> None:
        """Close a list that is open and keep what is ticked in it."""
        for below in self.below:
            if below.ticks is not None:
                below.ticks.end(keep=True)

    def _open_list(self, row: FacetRow, below: FacetBelow) -> None:
        row.label.set_open(below.ticks is None)
        self._list_from_text = False
        below.open_list()
        if below.ticks is not None:
            ticks = below.ticks
            QTimer.singleShot(0, ticks, partial(self.area.ensureWidgetVisible, ticks))

    def _list_closed(self, row: FacetRow, by_key: bool) -> None:
        row.label.set_open(False)
        if by_key and self._list_from_text:
            self.left.emit()
        elif by_key:
            row.label.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit_memo(self) -> None:
        """Go to the memo of the selected segment."""
        if self.standing() is Standing.OWN and not self.session.project.read_only:
            self.memo.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.area.ensureWidgetVisible(self.memo)

    def _open_menu(self) -> None:
        menu = self.build_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        at = self.dots.mapToGlobal(QPoint(0, self.dots.height() + 2))
        if not self.isRightToLeft():
            at.setX(at.x() + self.dots.width() - menu.sizeHint().width())
        menu.popup(at)

    def build_menu(self) -> QMenu:
        """What can be done with the segment or passage."""
        menu = QMenu(self)
        session, own = self.session, self.standing() is Standing.OWN
        menu.addAction(tr("Segment", "Next segment"), lambda: session.go_to_neighbour(1))
        menu.addAction(tr("Segment", "Previous segment"), lambda: session.go_to_neighbour(-1))
        menu.addAction(tr("Segment", "Next incomplete segment"), lambda: session.go_to_neighbour(1, incomplete=True))
        menu.addSeparator()
        menu.addAction(tr("Segment", "Show it in the text"), self._show_in_text)
        menu.addAction(tr("Segment", "Copy the quote"), self._copy)
        menu.addAction(tr("Segment", "Copy it with its citation"), self.cite_wanted.emit)
        menu.addSeparator()
        unsure = menu.addAction(tr("Segment", "Not sure of any answer"), self._doubt_all)
        unsure.setEnabled(own and not session.project.read_only and bool(self.hand.codings()))
        menu.addSeparator()
        delete = menu.addAction(tr("Segment", "Delete the segment"), session.delete_segment)
        delete.setEnabled(own and not session.project.read_only)
        return menu

    def _doubt_all(self) -> None:
        """Say of all answers of the segment at once that one is not sure, or take that back."""
        segment = self.session.selected_segment()
        self.hand.take([coding.id for coding in segment.codings] if segment is not None else [])
        self.hand.toggle_unsure()

    def _show_in_text(self) -> None:
        span = self.session.target_span()
        if span is not None:
            self.session.scroll_wanted.emit(*span)

    def _copy(self) -> None:
        span = self.session.target_span()
        document = self.session.document
        if span is not None and document is not None:
            if is_covered(self.session, document, *span):
                self.session.said.emit("What is covered is not copied: ask for it first, with Space in the text", {})
                return
            QApplication.clipboard().setText(self.session.text()[slice(*span)])
