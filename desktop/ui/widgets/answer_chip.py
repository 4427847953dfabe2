"""Answers as chips: a coding with its marks, and what a segment inherits from its document."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy

from desktop.core.model import Basis, Certainty, Code, Coding
from desktop.ui import icons
from desktop.ui.actions.shown_keys import key_of, shown_key
from desktop.ui.bounded import bounded
from desktop.ui.calling import called
from desktop.ui.guarded import guarded
from desktop.ui.translate import listed, tr
from desktop.ui.widgets.base import advance, claims_list_keys, place, shape, with_key
from desktop.ui.widgets.chips import Chip, ChipState
from desktop.ui.widgets.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QFont, QMouseEvent
    from PySide6.QtWidgets import QWidget


class AnswerChip(Chip):
    """A coding: the code with marks for certainty and basis. Its cross lies over its end under pointer and focus.

    ``qualified`` carries certainty, basis and note as they ought to be; ``taken`` says that this answer is meant by
    what is done next. The answer ``in_hand`` has a thin frame.
    """

    qualified = Signal(object, object, str)
    shown_in_codebook = Signal()
    note_wanted = Signal()
    taken = Signal()

    def __init__(self, code: Code, coding: Coding, standing: Standing, over: bool, parent: QWidget) -> None:
        state = ChipState.OVER if over else ChipState.OUTLINE if code.builtin is not None else ChipState.REST
        swatch = code.colour if code.builtin is None else None
        super().__init__(called(code), parent, state=state, swatch=swatch, removable=standing is Standing.OWN)
        self.code, self.coding, self.standing = code, coding, standing
        # Too long a name gives way; else it would reach beyond the panel.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.in_hand = False
        said = [called(code), *mark_words(coding)]
        if coding.note:
            said.append(tr("Segment", "Note: {note}", note=bounded(coding.note)))
        self.setAccessibleName(listed(said))
        tips = ["\n".join(said)]
        if standing is Standing.OWN:
            tips.append(tr("Segment", "Press for certainty, basis and a note; Delete removes it"))
        self.setToolTip("\n".join(tips))
        if standing is Standing.OWN:
            self.clicked.connect(self.open_menu)

    def event(self, event: QEvent) -> bool:
        # Elsewhere Delete takes the whole segment.
        return claims_list_keys(event) or super().event(event)

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.standing is Standing.OWN:
            self.taken.emit()

    def set_in_hand(self, in_hand: bool) -> None:
        """Show that a key for certainty or a note would go to this answer."""
        if in_hand != self.in_hand:
            self.in_hand = in_hand
            words = (
                tr("Segment", "{key} says that one is not sure of it", key=shown_key("answer.unsure"))
                if in_hand
                else ""
            )
            self.setAccessibleDescription(words)
            self.update()

    # marks after the name

    def _marks(self) -> str:
        """What is not sure or inferred is marked; what is sure and stated needs no mark."""
        marks = [tr("Segment", "not sure")] if self.coding.certainty is Certainty.UNSURE else []
        if self.coding.basis is Basis.INFERRED:
            marks.append(tr("Segment", "inferred"))
        return listed(marks)

    def _after(self) -> int:
        px = self.theme.px
        width = 0
        if self._marks():
            width += px(6) + advance(self.theme.ui(11, italic=True), self._marks())
        if self.coding.note:
            width += px(5) + px(12)
        return width

    def _cross_shown(self) -> bool:
        return self._removable and (self.hovered or self.hasFocus())

    def draw(self, painter: QPainter) -> None:
        removable, self._removable = self._removable, False
        try:
            super().draw(painter)
        finally:
            self._removable = removable
        self._draw_frame(painter)
        self._draw_after(painter)
        if self._cross_shown():
            self._draw_cross(painter)

    def _draw_frame(self, painter: QPainter) -> None:
        """Dashes around what one is not sure of; a thin frame around the answer in hand."""
        t = self.theme.tokens
        unsure = self.coding.certainty is Certainty.UNSURE
        if not unsure and not self.in_hand:
            return
        pen = QPen(t.accent if self.in_hand else t.text2, 1)
        if unsure:
            pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self.corner() - 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _draw_after(self, painter: QPainter) -> None:
        px, t = self.theme.px, self.theme.tokens
        at = self.width() - self._padding() - self._after()
        marks = self._marks()
        if marks:
            font = self.theme.ui(11, italic=True)
            at += px(6)
            width = advance(font, marks)
            painter.setFont(font)
            painter.setPen(t.text2)
            box = place(self, QRect(at, 0, width, self.height()))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, marks)
            at += width
        if self.coding.note:
            icons.draw(painter, "notebook", place(self, QRect(at + px(5), 0, px(12), self.height())), t.text2, px(12))

    def _draw_cross(self, painter: QPainter) -> None:
        """The cross on a round ground of its own, so that the chip needs no room for it at rest."""
        t, px = self.theme.tokens, self.theme.px
        side = self.height() - 2 * px(3)
        box = place(self, QRect(self.width() - side - px(3), px(3), side, side))
        shape(painter, box, side / 2, t.raised_hover if self.theme.dark else t.raised, t.line2)
        icons.draw(painter, "close", box, t.text2, px(12))

    def _cross(self) -> QRect:
        px = self.theme.px
        side = self.height() - 2 * px(3)
        return place(self, QRect(self.width() - side, px(3), side, side))

    # qualifying

    def open_menu(self) -> None:
        self.taken.emit()
        menu = self.build_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        at = self.mapToGlobal(self.rect().bottomLeft())
        if self.isRightToLeft():
            at.setX(at.x() + self.width() - menu.sizeHint().width())
        menu.popup(at)

    def build_menu(self) -> QMenu:
        """Certainty, basis and note of this answer; removing it."""
        menu = QMenu(self)
        coding = self.coding
        certainties = (
            (Certainty.SURE, tr("Segment", "Sure")),
            (Certainty.UNSURE, with_key(tr("Segment", "Not sure"), key_of("answer.unsure"))),
            (None, tr("Segment", "Certainty not said")),
        )
        self._choices(menu, certainties, coding.certainty, lambda c: self._qualify(certainty=c))
        bases = (
            (Basis.STATED, tr("Segment", "Stated in the passage")),
            (Basis.INFERRED, tr("Segment", "Inferred from it")),
            (None, tr("Segment", "Basis not said")),
        )
        self._choices(menu, bases, coding.basis, lambda b: self._qualify(basis=b))
        menu.addAction(with_key(tr("Segment", "Note"), key_of("answer.note")), lambda: self.note_wanted.emit())
        menu.addSeparator()
        menu.addAction(tr("Segment", "Show in the codebook"), lambda: self.shown_in_codebook.emit())
        menu.addAction(tr("Segment", "Remove"), lambda: self.removed.emit())
        return menu

    @staticmethod
    def _choices(
        menu: QMenu, choices: Sequence[tuple[object, str]], present: object, choose: Callable[[object], None]
    ) -> None:
        group = QActionGroup(menu)
        for key, words in choices:
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked=False, key=key: choose(key))
            action.setCheckable(True)
            action.setChecked(key is present)
            group.addAction(action)
        menu.addSeparator()

    def _qualify(self, **changed: object) -> None:
        """Announce the coding as it ought to be; nothing when nothing differs."""
        now: dict[str, object] = {
            "certainty": self.coding.certainty,
            "basis": self.coding.basis,
            "note": self.coding.note,
        }
        wanted = {**now, **changed}
        if wanted != now:
            # The menu may say two things one after the other, before the chip is made anew.
            self.coding = replace(self.coding, **wanted)  # type: ignore[arg-type]
            self.qualified.emit(wanted["certainty"], wanted["basis"], wanted["note"])


def mark_words(coding: Coding) -> list[str]:
    """Certainty and basis in words, where somebody said them."""
    words = []
    if coding.certainty is not None:
        words.append(tr("Segment", "sure") if coding.certainty is Certainty.SURE else tr("Segment", "not sure"))
    if coding.basis is not None:
        words.append(tr("Segment", "stated") if coding.basis is Basis.STATED else tr("Segment", "inferred"))
    return words


class InheritedChip(Chip):
    """An answer of the whole document: slanted, without ground, and said to be from the document.

    A press makes it the segment's own where that may be.
    """

    def __init__(self, code: Code, writable: bool, parent: QWidget) -> None:
        super().__init__(called(code), parent, state=ChipState.OUTLINE, swatch=code.colour)
        self.code = code
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        words = tr("Segment", "{name}, from the document", name=called(code))
        self.setAccessibleName(words)
        why = tr("Segment", "It holds for the whole document, unless the passage says otherwise.")
        act = tr("Segment", "Press to make it this segment’s own answer")
        self.setToolTip("\n".join((words, why, act) if writable else (words, why)))
        self.writable = writable
        if not writable:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _font(self) -> QFont:
        return self.theme.ui(12, italic=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.writable:
            super().mousePressEvent(event)
