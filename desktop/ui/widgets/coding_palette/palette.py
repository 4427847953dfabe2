"""The palette itself: a part of the window that stands at the passage, takes what is typed and gives codes.

It is opened with ``open_with`` and closes itself; ``closed`` is emitted then, after the focus went back to where it
was. It answers one passage: when the session turns to another one, the palette closes. Everything is done through the
session, so what cannot be done is announced by ``Session.failed``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGraphicsDropShadowEffect, QWidget

from desktop.core.model import FacetId, FacetKind
from desktop.ui.models.palette_entries import PaletteEntries, PaletteModel, Row, RowKind, said
from desktop.ui.theme import Theme, current
from desktop.ui.widgets.base import shape
from desktop.ui.widgets.coding_palette import words
from desktop.ui.widgets.coding_palette.answering import Answering
from desktop.ui.widgets.coding_palette.foot import DefinitionView, EmptyWord, Foot
from desktop.ui.widgets.coding_palette.placing import GAP, NARROWEST, WIDEST, Place, find_place, laid
from desktop.ui.widgets.coding_palette.query import QueryLine
from desktop.ui.widgets.coding_palette.results import CODE_ROW, MARGIN, ResultsView
from desktop.ui.widgets.coding_palette.steps import FacetSteps

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QMouseEvent, QResizeEvent

    from desktop.core.model import SegmentId, Step
    from desktop.ui.session import Session

FULL_ROWS = 8
EMPTY_HEIGHT = 64


class CodingPalette(QWidget):
    """See the module. Coordinates are those of the parent."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget, *, theme: Theme | None = None) -> None:
        super().__init__(parent)
        self.theme = theme or current()
        self.session = session
        self.answering = Answering(session)
        self.entries = PaletteEntries(session, self)
        self.model = PaletteModel(self)
        self.facet: FacetId | None = None
        self._place: Place | None = None
        self._before: QWidget | None = None
        self._open = False
        self._acting = False
        self._composing = False
        self._build()
        self.hide()

    def _build(self) -> None:
        theme = self.theme
        self.steps = FacetSteps(self, theme)
        self.line = QueryLine(self, theme)
        self.field = self.line.field
        self.view = ResultsView(self, theme, self.model)
        self.empty = EmptyWord(self, theme)
        self.definition = DefinitionView(self, theme)
        self.foot = Foot(self, theme)
        self.setFocusProxy(self.field)
        self.setAccessibleName(words.title())
        shadow = QGraphicsDropShadowEffect(self)
        self.setGraphicsEffect(shadow)
        self._shadow = shadow
        self.steps.chosen.connect(self.go_to_facet)
        field = self.field
        field.textChanged.connect(self._typed)
        field.entered.connect(self.apply)
        field.create_wanted.connect(self.create_code)
        field.ended.connect(self.close_palette)
        field.moved.connect(self._move)
        field.facet_stepped.connect(self.step_facet)
        field.favourite_wanted.connect(self.apply_favourite)
        field.repeat_wanted.connect(self.repeat_answers)
        field.undo_wanted.connect(self.undo)
        field.redo_wanted.connect(self.redo)
        self.view.chosen.connect(self._clicked)
        self.view.selectionModel().currentChanged.connect(self._highlighted)
        self.session.selection_changed.connect(self._follow)
        self.session.work_changed.connect(self._follow)
        self.session.step_done.connect(self._follow)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self.theme.px
        self._shadow.setBlurRadius(px(28))
        self._shadow.setOffset(0, px(6))
        self._shadow.setColor(QColor(0, 0, 0, 150 if self.theme.dark else 56))
        self._settle()
        self.update()

    # opening and closing

    @property
    def is_open(self) -> bool:
        return self._open

    def open_with(self, text: str, anchor: QRect, column: QRect, *, composing: bool = False) -> None:
        """Open at a passage with what was typed so far.

        ``anchor`` is the passage and ``column`` the text column as far as it is seen, in coordinates of the parent.
        While an input method is ``composing`` in another part, the focus stays there until ``feed``.
        """
        if self.session.target_span() is None:
            return
        if not self._open:
            self._before = QApplication.focusWidget()
            self._open = True
            app = QApplication.instance()
            if app is not None:
                app.installEventFilter(self)
        self.answering.begin()
        self.facet = self.answering.first_facet()
        self._set_text(text)
        self._show_all()
        self.place_at(anchor, column)
        self.show()
        self.raise_()
        self._composing = composing
        if not composing:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.deselect()
            self.field.end(False)

    def place_at(self, anchor: QRect, column: QRect) -> None:
        """Stand at the passage, as after the window was resized or the text was scrolled."""
        px = self.theme.px
        self._place = find_place(
            self._area(),
            column,
            anchor,
            wanted=self._chrome() + FULL_ROWS * px(CODE_ROW) + 2 * px(MARGIN),
            gap=px(GAP),
            narrowest=px(NARROWEST),
            widest=px(WIDEST),
        )
        self._settle()

    def feed(self, text: str) -> None:
        """Take more text at the cursor, as when an input method has settled it, and the focus."""
        if not self._open:
            return
        if self._composing:
            self.field.show_preedit("")
        self.field.insert(text)
        self._take_focus()

    def set_preedit(self, text: str) -> None:
        """Show what an input method of another part is composing; nothing, when it gave up."""
        if not self._open:
            return
        self.field.show_preedit(text)
        if not text:
            # What was composed may follow in this very event; only after it is the focus free to go.
            QTimer.singleShot(0, self, self._take_focus)

    def _take_focus(self) -> None:
        self._composing = False
        if self._open and not self.field.hasFocus():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.deselect()

    def close_palette(self) -> None:
        """End; the focus goes back to where it was."""
        self._close(give_back=True)

    def _close(self, *, give_back: bool) -> None:
        if not self._open:
            return
        self._open = self._composing = False
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        before, self._before = self._before, None
        focus = QApplication.focusWidget()
        had_focus = focus is None or self.isAncestorOf(focus)
        self.field.show_preedit("")
        if give_back and had_focus and before is not None and shiboken6.isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.field.clear()
        self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and self._open:
            self._close(give_back=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press anywhere else in the window ends the palette; so does the focus when it goes to another part."""
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn) and isinstance(watched, QWidget):
            outside = watched is not self and not self.isAncestorOf(watched)
            if kind == QEvent.Type.FocusIn:
                outside = outside and watched is not self._before
            if outside and watched.window() is self.window():
                self._close(give_back=kind == QEvent.Type.MouseButtonPress)
        return False

    # what is shown

    def _show_all(self) -> None:
        self.answering.look()
        self.steps.show_views(self.answering.step_views(self.facet))
        self.steps.setVisible(bool(self.steps.views))
        self._show_results()

    def _typed(self, _text: str) -> None:
        if self._open:
            self._show_results()

    def _show_results(self) -> None:
        query = self.field.text()
        results = self.entries.results(query, self.facet, self.answering.given)
        self.model.show(results)
        self.line.set_remark(words.remark(query, results, self._in_period()))
        self.field.setPlaceholderText(words.placeholder(self._facet_name(), self._in_period()))
        self.field.setAccessibleName(words.field_name(self._facet_name()))
        self.empty.say(words.nothing(query, self._facet_name(), self._in_period(), bool(results.total)))
        self.view.highlight(0)
        if not results.rows:
            self._highlighted()
        self._settle()

    def _facet_name(self) -> str:
        return "" if self.facet is None else self.session.project.codebook.facet(self.facet).name

    def _in_period(self) -> bool:
        return self.facet is not None and self.session.project.codebook.facet(self.facet).kind is FacetKind.PERIOD

    def _row(self) -> Row | None:
        return self.model.row(self.view.highlighted)

    def _highlighted(self) -> None:
        row = self._row()
        self.field.setAccessibleDescription(said(row) if row else self.empty.sentence)
        if row is not None and row.code is not None:
            code = self.session.project.codebook.code(row.code)
            self.definition.show_code(code.name, code.definition, words.no_definition())
            self.session.set_code_in_hand(row.code)
        else:
            self.definition.show_code("", "")
        self._show_hints()

    def _show_hints(self) -> None:
        row = self._row()
        applied = row.facet if row else self.facet
        following = self.answering.next_facet(self.facet, applied)
        name = "" if following is None else self.session.project.codebook.facet(following).name
        query, results = self.field.text(), self.model.results
        self.foot.show_hints(words.hints(row, query, results, name, self._facet_name(), self._in_period()))

    # where things stand

    def _area(self) -> QRect:
        """What of the window may be covered."""
        away, parent = self.theme.px(8), self.parentWidget()
        return parent.rect().adjusted(away, away, -away, -away) if parent is not None else self.geometry()

    def _chrome(self) -> int:
        """Height of everything but the rows."""
        steps = self.steps.height() if self.steps.views else 0
        return steps + self.line.height() + self.definition.height() + self.foot.height()

    def _shows_definition(self) -> bool:
        rows = self.model.results.rows
        return bool(rows) and all(row.kind is RowKind.CODE for row in rows)

    def _body_height(self) -> int:
        if not self.model.results.rows:
            return self.theme.px(EMPTY_HEIGHT)
        return self.view.content_height() + 2 * self.theme.px(MARGIN)

    def _settle(self) -> None:
        if self._place is None:
            return
        px = self.theme.px
        chrome = self._chrome() - (0 if self._shows_definition() else self.definition.height())
        wanted = chrome + self._body_height()
        if self._place.above:
            # It hangs from the passage: a height that changed with every letter would move the line one types in.
            wanted = max(wanted, self._chrome() + FULL_ROWS * px(CODE_ROW) + 2 * px(MARGIN))
        least = min(wanted, chrome + 2 * px(CODE_ROW) + 2 * px(MARGIN))
        box = laid(self._place, self._area(), wanted, least)
        if box != self.geometry():
            self.setGeometry(box)
        self._lay_parts()

    def _lay_parts(self) -> None:
        wide, top = self.width(), 0
        if self.steps.views:
            self.steps.setGeometry(1, 1, wide - 2, self.steps.height())
            top = self.steps.height()
        self.line.setGeometry(1, top, wide - 2, self.line.height())
        top += self.line.height()
        foot_top = self.height() - self.foot.height()
        self.foot.setGeometry(1, foot_top - 1, wide - 2, self.foot.height())
        body_end = foot_top - (self.definition.height() if self._shows_definition() else 0)
        self.definition.setVisible(self._shows_definition())
        self.definition.setGeometry(1, body_end, wide - 2, self.definition.height())
        rows, margin = bool(self.model.results.rows), self.theme.px(MARGIN)
        self.view.setVisible(rows)
        self.empty.setVisible(not rows)
        self.view.setGeometry(1, top + margin, wide - 2, max(1, body_end - top - 2 * margin))
        self.empty.setGeometry(1, top, wide - 2, max(1, body_end - top))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_parts()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a press on what takes none ends here, not in the text below

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            tokens = self.theme.tokens
            shape(painter, self.rect(), self.theme.px(10), tokens.raised, tokens.line2)
        finally:
            painter.end()

    # moving

    def _move(self, rows: int) -> None:
        self.view.highlight(self.view.highlighted + rows)

    def _clicked(self, place: int) -> None:
        self.view.highlight(place)
        self.apply()

    def go_to_facet(self, facet: FacetId | None) -> None:
        """Take another facet in hand; what was typed for the last one is dropped."""
        self.facet = facet
        self._set_text("")
        self._show_all()

    def _set_text(self, text: str) -> None:
        """Put words into the line without asking for results: they are asked for once, with all that goes with it."""
        blocker = QSignalBlocker(self.field)
        self.field.setText(text)
        blocker.unblock()

    def step_facet(self, by: int) -> None:
        """Go to the next or the previous facet, round."""
        self.go_to_facet(self.answering.neighbour(self.facet, by))

    # doing

    def apply(self) -> None:
        """Give the highlighted row; a name that nothing has is never made a code here."""
        row = self._row()
        if row is None:
            self.foot.say(words.refused(self.field.text(), self._in_period(), bool(self.model.results.total)))
            return
        self._act(lambda: self.answering.give(row), row.facet)

    def create_code(self) -> None:
        """Make what was typed a code of the facet in hand; in a period facet only what can be read as a period."""
        name, row = self.field.text().strip(), self._row()
        if not name:
            self.foot.say(words.name_wanted())
        elif self._in_period():
            if row is not None and row.kind is RowKind.READING:
                self.apply()
            else:
                self.foot.say(words.refused(name, True, True))
        elif self.facet is not None and self.answering.existing(self.facet, name) is not None:
            self.foot.say(words.already_there(name))
        else:
            facet = self.facet
            self._act(lambda: self.answering.create(facet, name, words.first_facet()), facet)

    def apply_favourite(self, number: int) -> None:
        """Give the favourite of this number, if there is one."""
        code = self.session.project.codebook.favourites().get(number)
        if code is None:
            self.foot.say(words.no_favourite(number))
            return
        self._act(lambda: self.session.code(code.id), code.facet)

    def repeat_answers(self) -> None:
        """Give the passage the last set of answers."""
        if not self.session.last_answers:
            self.foot.say(words.nothing_to_repeat())
            return
        self._act(self.session.repeat_answers, self.facet)

    def _act(self, verb: Callable[[], SegmentId | None], applied: FacetId | None) -> None:
        """Do something to the passage and go on to the next unanswered facet, or end when there is none."""
        self._acting = True
        try:
            done = verb()
        finally:
            self._acting = False
        if done is None or not self._open:
            if self._open:
                self._show_hints()
            return
        self.answering.look()
        following = self.answering.next_facet(self.facet, applied)
        if following is None:
            self.close_palette()
        else:
            self.go_to_facet(following)

    def undo(self) -> None:
        """Take back the last step of the desk and stay on the passage."""
        self._step_back(self.session.undo)

    def redo(self) -> None:
        self._step_back(self.session.redo)

    def _step_back(self, verb: Callable[[], Step | None]) -> None:
        self._acting = True
        try:
            step = verb()
            if step is not None:
                self.answering.return_to_passage()
        finally:
            self._acting = False
        if step is None or not self.answering.stands():
            if step is not None:
                self.close_palette()
            return
        self.answering.look()
        self.go_to_facet(self.answering.first_facet())

    def _follow(self, *_args: object) -> None:
        """Something else changed the passage, or the desk turned to another one."""
        if not self._open or self._acting:
            return
        if not self.answering.stands():
            self._close(give_back=True)
            return
        was_open = self.answering.is_open(self.facet)
        self.answering.look()
        if self.facet is not None and self.facet not in self.answering.facets():
            self.go_to_facet(self.answering.first_facet())
        elif was_open and not self.answering.is_open(self.facet):
            following = self.answering.next_facet(self.facet, self.facet)
            self.close_palette() if following is None else self.go_to_facet(following)
        else:
            self._show_all()
