"""A round on the desk: the bar over the text, the palette at the passage, and going on when a passage is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.core.errors import ReadOnly
from desktop.ui import rounds
from desktop.ui.rounds import Mark, Round
from desktop.ui.translate import tr
from desktop.ui.widgets.review_bar import ReviewBar

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.core.model import CodingId
    from desktop.ui.session import Session
    from desktop.ui.widgets.coding_palette import CodingPalette
    from desktop.ui.windows.desk_page import DeskPage

KEEP_AFTER = 700
"""So long after the last move, in milliseconds, the place of a review is written down."""


class Reviewing(QObject):
    """One for a desk; it has a round or none."""

    def __init__(self, session: Session, desk: DeskPage) -> None:
        super().__init__(desk)
        self.session = session
        self.desk = desk
        #: Of two texts it goes through the first.
        self.view = desk.first
        self.going: Round | None = None
        self.bar: ReviewBar | None = None
        self.waiting = False
        self.heard: CodingPalette | None = None
        self.keeper = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self.keeper.timeout.connect(self.write_down)
        session.coder_changed.connect(self.end)
        session.reloaded.connect(self._refresh)
        session.work_changed.connect(lambda _change: self._refresh())

    # beginning and ending

    def begin(self, going: Round) -> None:
        """Go through these passages; a round that is under way ends."""
        if self.going is not None:
            self.end()
        self.desk.beside.bring(self.view)
        self.going = going
        going.moved.connect(self._moved)
        going.answered.connect(self._answered)
        self._the_bar()
        self.view.takes_typing = self._typed_in_text
        self.view.takes_key = self._key_in_text
        item = going.current
        on = item is not None and item.segment not in going.marks and going.again()
        if on or going.begin():
            self._arrive()
        else:
            self._finish()
        self._focus()

    def end(self) -> None:
        """Leave the round; a review that is not done can be gone on with."""
        going, bar = self.going, self.bar
        if going is None or bar is None:
            return
        self.view.end_palette()
        had_focus = bar.hasFocus()
        self.keeper.stop()
        if going.is_review and not bar.over:
            rounds.keep(going)
            self.session.said.emit(
                "The review waits: {left} left. Review passages goes on with it", {"left": going.left()}
            )
        self.going = None
        self.view.takes_typing = self.view.takes_key = None
        going.end()
        going.deleteLater()
        bar.show_round(None)
        if had_focus or QApplication.focusWidget() is None:
            self.view.focus_text()

    def write_down(self) -> None:
        """Remember the place now."""
        self.keeper.stop()
        if self.going is not None and self.bar is not None and not self.bar.over:
            rounds.keep(self.going)

    def _the_bar(self) -> ReviewBar:
        if self.bar is not None:
            return self.bar
        bar = self.bar = ReviewBar(self.view)
        self.view.parts.insertWidget(self.view.parts.indexOf(self.view.stack), bar)
        bar.kept.connect(self.keep)
        bar.skipped.connect(self.skip)
        bar.taken_away.connect(self.take_away)
        bar.back_wanted.connect(self.back)
        bar.again_wanted.connect(self.skipped_again)
        bar.ended.connect(self.end)
        bar.typed.connect(self.type)
        bar.composing.connect(self.compose)
        bar.scroll_wanted.connect(self._scroll)
        return bar

    # going on

    def keep(self) -> None:
        """Enter: keep the passage as it is, or open the palette where it is to be answered."""
        going = self.going
        if going is None:
            return
        if not going.is_review:
            self._open_palette()
            return
        if self._confirm(going):
            self._go_on(Mark.KEPT)

    def _confirm(self, going: Round) -> bool:
        """Where the definition changed, keeping an answer says that it holds under the new one."""
        wanted, segment = going.task.wanted, going.segment()
        if wanted is None or not wanted.stale or segment is None or not going.is_own():
            return True
        looked_at = set(going.codes())
        for coding in [each for each in segment.codings if each.code in looked_at]:
            if self._is_stale(coding.id) and not self._confirmed(coding.id):
                return False
        return True

    def _is_stale(self, coding: CodingId) -> bool:
        return bool(self.session.attempt(self.session.project.definitions.is_stale, coding))

    def _confirmed(self, coding: CodingId) -> bool:
        return self.session.attempt(self.session.project.definitions.confirm, coding) is not None

    def skip(self) -> None:
        self._go_on(Mark.SKIPPED)

    def next(self) -> None:
        """F8: keep and go on; a passage that is still unanswered is passed over."""
        if self.going is None:
            return
        if self.bar is not None and self.bar.over:
            self.end()
        elif self.going.is_review:
            self.keep()
        else:
            self.skip()

    def back(self) -> None:
        if self.going is not None and self.going.back():
            self._arrive(answer=False)

    def skipped_again(self) -> None:
        if self.going is None or self.bar is None:
            return
        self.bar.over = False
        if self.going.skipped_again():
            self._arrive()
        else:
            self._finish()

    def _go_on(self, mark: Mark | None) -> None:
        self.waiting = False
        going = self.going
        if going is None:
            return
        self.view.end_palette()
        self.desk.beside.bring(self.view)
        if going.advance(mark):
            self._arrive()
        else:
            self._finish()

    def _arrive(self, *, answer: bool = True) -> None:
        """A passage is in hand; one that is to be answered has the palette at once."""
        self._refresh()
        self._focus()
        self.keeper.start()
        if answer and self.going is not None and not self.going.is_review:
            # After the text has come to rest where the passage is.
            QTimer.singleShot(0, self, self._open_palette)

    def _finish(self) -> None:
        going = self.going
        if going is None:
            return
        self.keeper.stop()
        if going.is_review:
            rounds.forget(self.session)
        self.session.project.coding.replaced = None
        self._the_bar().show_end(going)
        self._focus()

    def _moved(self) -> None:
        if self.bar is not None and self.going is not None and self.bar.over and self.going.left():
            self.bar.over = False  # the last of it was undone: there is something to look at again
        self._refresh()
        self.keeper.start()

    def _refresh(self) -> None:
        if self.going is not None and self.bar is not None and not self.bar.over:
            self.bar.show_round(self.going)

    def _answered(self) -> None:
        """The passage has what it was gone through for: the next one comes once the palette has no more questions."""
        self.waiting = True
        self._listen()
        palette, going = self.view.palette_box, self.going
        one_facet = going is not None and not going.is_review and going.task.facet is not None
        if palette is not None and palette.is_open and not one_facet:
            return
        QTimer.singleShot(0, self, self._go_on_if_waiting)

    def _go_on_if_waiting(self) -> None:
        if self.waiting:
            self._go_on(None)

    def _listen(self) -> None:
        """Hear when the palette closes; it is made when it is first wanted, by whoever wants it."""
        palette = self.view.palette_box
        if palette is not None and palette is not self.heard:
            self.heard = palette
            palette.closed.connect(self._palette_closed)

    def _palette_closed(self) -> None:
        if self.going is not None and self.waiting:
            QTimer.singleShot(0, self, self._go_on_if_waiting)

    # doing

    def take_away(self) -> None:
        """Take the answer away that is looked at."""
        going, bar = self.going, self.bar
        if going is None or bar is None or not going.is_review or bar.over:
            return
        if self.session.project.read_only:
            self.view.tell(ReadOnly())
        elif not going.is_own():
            self._refresh()
        elif len(going.codes()) != 1:
            several = tr("Review", "Several answers are looked at here: take them away one by one in the panel beside.")
            bar.show_round(going, several)
        else:
            going.take_away()

    def type(self, text: str) -> None:
        """Letters in the bar: the palette at the passage, at the facet that is looked at."""
        going = self.going
        if going is None:
            return
        if text == " " and self.view.pane.ask_cover():
            return
        if self._ready(going):
            self._feed(text)

    def compose(self, text: str) -> None:
        if self.going is not None and (not text or self._ready(self.going)):
            self.view.compose(text)

    def _ready(self, going: Round) -> bool:
        """Whether the passage in hand can be answered; else it is said why not."""
        if self.session.project.read_only:
            self.view.tell(ReadOnly())
            return False
        if not going.is_own():
            self._refresh()
            return False
        if self.session.segment != (going.current.segment if going.current is not None else None):
            return going.again()
        return True

    def _feed(self, text: str) -> None:
        self._open_palette()
        palette = self.view.palette_box
        if palette is not None and palette.is_open and text:
            self.view.answer(text)

    def _open_palette(self) -> None:
        going = self.going
        if going is None or (self.bar is not None and self.bar.over):
            return
        palette = self.view.palette_box
        if (palette is None or not palette.is_open) and self._ready(going):
            self.view.answer("", going.facet_in_hand())
            self._listen()

    def _typed_in_text(self, text: str) -> bool:
        """The same keys while the text has the keyboard and the passage is in hand."""
        going = self.going
        item = going.current if going is not None else None
        if going is None or item is None or self.session.segment != item.segment:
            return False
        if self._ready(going):
            self._feed(text)
        return True

    def _key_in_text(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self.going is None:
            return False
        if event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            return True  # held too long; nobody has looked at the next passage
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.end if self.bar is not None and self.bar.over else self.keep)()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.end()
            return True
        return False

    def _focus(self) -> None:
        focus = QApplication.focusWidget()
        palette = self.view.palette_box
        if self.bar is None or focus is self.bar or not self.view.isVisible():
            return
        if palette is not None and focus is not None and palette.isAncestorOf(focus):
            return
        self.bar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _scroll(self, pages: int) -> None:
        bar = self.view.pane.verticalScrollBar()
        bar.setValue(bar.value() + pages * max(1, bar.pageStep() - 2))
