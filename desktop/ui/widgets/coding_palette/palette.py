"""The palette itself: a part of the window that stands at the passage, takes what is typed and gives codes.

It is opened with ``open_with`` and closes itself; ``closed`` is emitted then, after the focus went back to where it
was (nowhere, when that part is gone). It answers one passage: when the session turns to another one, the palette
closes. Everything is done through the session, so what cannot be done is announced by ``Session.failed``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.guarded import guarded
from desktop.ui.models.palette_entries import Row, RowKind
from desktop.ui.theme import Theme, current
from desktop.ui.widgets.coding_palette import words
from desktop.ui.widgets.coding_palette.showing import PaletteShowing

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from desktop.core.model import FacetId, SegmentId, Step
    from desktop.ui.session import Session

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class CodingPalette(PaletteShowing):
    """See the module. Coordinates are those of the parent."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget, *, theme: Theme | None = None) -> None:
        super().__init__(session, parent, theme or current())
        self._before: QWidget | None = None
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
        field.tick_wanted.connect(self.tick)
        field.widened.connect(self.widen)
        field.composed.connect(self._composed)
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
            self._settled = self.session.code_in_hand
            app = QApplication.instance()
            if app is not None:
                app.installEventFilter(self)
        self.answering.begin()
        self.ticks.clear()
        self.facet = self.answering.first_facet()
        self._forget_narrowing()
        self._set_text(text)
        self._narrow_by_text()
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
        """Take more text at the cursor, as when an input method has settled it, and the focus.

        Where the input method goes on with the next syllable already, the focus stays with it.
        """
        if not self._open:
            return
        following = self.field.preedit if self._composing else ""
        if self._composing:
            self.field.show_preedit("")
        self.field.insert(text)
        if following:
            self.field.show_preedit(following)
        else:
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
        if self.field.preedit and not self.field.hasFocus():
            return  # it is composing again
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
        self._settle_in_hand()
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
        self.ticks.clear()
        self.passages.want(None)
        self._forget_narrowing()
        self.closed.emit()

    def _settle_in_hand(self) -> None:
        """A code that was typed for or gone to stays in hand; one that was only offered gives way to the one before."""
        if not self.field.query().strip() and self.view.highlighted <= 0:
            self._in_hand = self._settled
        self.take_in_hand()

    @guarded
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

    # doing

    def _clicked(self, place: int) -> None:
        self.view.highlight(place)
        if QApplication.keyboardModifiers() & (_CONTROL | _SHIFT):
            self.tick()
        else:
            self.apply()

    def tick(self) -> None:
        """Tick the highlighted code, to be given with others, or take its tick away; the facet stays in hand."""
        row = self._row()
        if row is None or row.code is None:
            self.foot.say(words.nothing_to_tick() if row is not None else words.name_wanted())
            return
        if not self.ticks.takes_many(row.facet):
            self.foot.say(words.one_answer(self.session.project.codebook.facet(row.facet).name))
            return
        place = 0 if self.field.query() else self.view.highlighted
        self.ticks.toggle(row.code)
        self._set_text("")
        self._show_all()
        self.view.highlight(place)

    def _give_ticked(self, row: Row | None) -> None:
        """Give what is ticked, and with it the highlighted code where one was typed for."""
        if self.field.query().strip():
            if row is None or row.code is None:
                self.foot.say(
                    words.nothing_to_tick() if row is not None else words.refused(self.field.text(), False, True)
                )
                return
            self.ticks.add(row.code)
        facets = self.ticks.begun()
        self._act(self.ticks.give, self.facet if self.facet in facets else next(iter(facets), self.facet))

    def apply(self) -> None:
        """Give the highlighted row; a name that nothing has is never made a code here."""
        row = self._row()
        if self.ticks:
            self._give_ticked(row)
            return
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
        self.take_in_hand()
        self._acting = True
        try:
            done = verb()
        finally:
            self._acting = False
        if done is None or not self._open:
            if self._open:
                self._show_hints()
            return
        if self.session.recent_codes:
            self._settled = self.session.recent_codes[0]
        self.answering.look()
        following = self.answering.next_facet(self.home(), applied)
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
                self.ticks.clear()
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
