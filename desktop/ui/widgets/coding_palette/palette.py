"""The palette itself: a part of the window that stands at the passage, takes what is typed and gives codes.

It is opened with ``open_with`` and closes itself; ``closed`` is emitted then, after the focus went back to where it
was (nowhere, when that part is gone). It answers one passage: when the session turns to another one, the palette
closes. Everything is done through the session, so what cannot be done is announced by ``Session.failed``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.model import FacetId, FacetKind
from desktop.ui.models.palette_entries import PaletteEntries, Row, RowKind, said
from desktop.ui.theme import Theme, current
from desktop.ui.widgets.coding_palette import words
from desktop.ui.widgets.coding_palette.answering import Answering
from desktop.ui.widgets.coding_palette.body import PaletteBody

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from desktop.core.model import SegmentId, Step
    from desktop.ui.session import Session


class CodingPalette(PaletteBody):
    """See the module. Coordinates are those of the parent."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget, *, theme: Theme | None = None) -> None:
        super().__init__(parent, theme or current())
        self.session = session
        self.answering = Answering(session)
        self.entries = PaletteEntries(session, self)
        self.facet: FacetId | None = None
        self._before: QWidget | None = None
        self._open = False
        self._acting = False
        self._composing = False
        self.setAccessibleName(words.title())
        self._connect()
        self.hide()

    def _connect(self) -> None:
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
        self.session.reloaded.connect(self.close_palette)

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
        if give_back and had_focus:
            if before is not None and shiboken6.isValid(before) and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.field.clearFocus()  # else hiding would pass it to whatever comes next
        self.hide()
        self.field.clear()
        self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and self._open:
            self._close(give_back=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press anywhere else in the window ends the palette; so does the focus when it goes to another part."""
        if not isinstance(event, QMouseEvent | QFocusEvent):
            return False  # every event of the desk comes by here: asked first, because it costs least
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
