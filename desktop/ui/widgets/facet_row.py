"""One facet of the selected segment: its answers as chips, or what is still to be answered."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QWidget, QWidgetAction

from desktop.core.model import Basis, Cardinality, Certainty, Code, Coding
from desktop.ui import icons
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.base import advance, claims_list_keys, place, shape
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.chips import Chip, ChipState
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from desktop.ui.document_work import FacetAnswer
    from desktop.ui.session import Session

LABEL_WIDTH = 84


class Standing(StrEnum):
    """What the target is: one's own segment, a passage without one, or somebody else's segment."""

    OWN = "own"
    PASSAGE = "passage"
    OTHER = "other"


class AnswerChip(Chip):
    """A coding: the code with marks for certainty and basis. Its cross lies over its end under pointer and focus.

    ``qualified`` carries certainty, basis and note as they ought to be.
    """

    qualified = Signal(object, object, str)
    shown_in_codebook = Signal()

    def __init__(self, code: Code, coding: Coding, standing: Standing, over: bool, parent: QWidget) -> None:
        state = ChipState.OVER if over else ChipState.OUTLINE if code.builtin is not None else ChipState.REST
        swatch = code.colour if code.builtin is None else None
        super().__init__(code.name, parent, state=state, swatch=swatch, removable=standing is Standing.OWN)
        self.code, self.coding, self.standing = code, coding, standing
        said = [code.name, *mark_words(coding)]
        if coding.note:
            said.append(tr("Segment", "Note: {note}", note=coding.note))
        self.setAccessibleName(", ".join(said))
        tips = ["\n".join(said)]
        if standing is Standing.OWN:
            tips.append(tr("Segment", "Press for certainty, basis and a note; Delete removes it"))
        self.setToolTip("\n".join(tips))
        if standing is Standing.OWN:
            self.clicked.connect(self.open_menu)

    def event(self, event: QEvent) -> bool:
        # Elsewhere Delete takes the whole segment.
        return claims_list_keys(event) or super().event(event)

    # marks after the name

    def _marks(self) -> str:
        """What is unsure or inferred is marked; what is sure and stated needs no mark."""
        marks = ["?"] if self.coding.certainty is Certainty.UNSURE else []
        if self.coding.basis is Basis.INFERRED:
            marks.append(tr("Segment", "inferred"))
        return " ".join(marks)

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
        self._draw_after(painter)
        if self._cross_shown():
            self._draw_cross(painter)

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
            (Certainty.UNSURE, tr("Segment", "Unsure")),
            (None, tr("Segment", "Certainty not said")),
        )
        self._choices(menu, certainties, coding.certainty, lambda c: self._qualify(certainty=c))
        bases = (
            (Basis.STATED, tr("Segment", "Stated in the passage")),
            (Basis.INFERRED, tr("Segment", "Inferred from it")),
            (None, tr("Segment", "Basis not said")),
        )
        self._choices(menu, bases, coding.basis, lambda b: self._qualify(basis=b))
        self._add_note(menu)
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

    def _add_note(self, menu: QMenu) -> None:
        field = QLineEdit(self.coding.note)
        field.setPlaceholderText(tr("Segment", "A note on this answer"))
        field.setAccessibleName(field.placeholderText())
        field.setMinimumWidth(self.theme.px(230))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(field)
        menu.addAction(holder)
        menu.aboutToHide.connect(lambda: self._qualify(note=field.text()))
        field.returnPressed.connect(menu.close)

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
        words.append(tr("Segment", "sure") if coding.certainty is Certainty.SURE else tr("Segment", "unsure"))
    if coding.basis is not None:
        words.append(tr("Segment", "stated") if coding.basis is Basis.STATED else tr("Segment", "inferred"))
    return words


class FacetRow(QWidget):
    """Label and chips. ``palette_wanted`` asks for an answer to its facet; ``removed`` carries a code to take away."""

    palette_wanted = Signal(object)
    removed = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = current()
        self.shown: object = None
        self.label = ElidedLabel("", self, role="text2", size=12)
        self.holder = QWidget(self)
        self.flow = FlowLayout(self.holder, gap=self.theme.px(6), line_gap=self.theme.px(5))
        self.chips: list[AnswerChip] = []
        self.hinted = False
        self.hint = Label(tr("Segment", "type to answer"), self, role="text3", size=12)
        self.hint.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.arrange()

    # what it shows

    def set_hinted(self, hinted: bool) -> None:
        """Say beside the open answer that typing answers it: of several open facets only the first one says so."""
        if hinted != self.hinted:
            self.hinted = hinted
            self.arrange()

    def set_answer(self, answer: FacetAnswer, codings: tuple[Coding, ...], standing: Standing) -> None:
        """Show how the target answers the facet; nothing is built anew where nothing differs."""
        state = (answer, codings, standing, self.session.project.read_only)
        if state == self.shown:
            return
        focused = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), None)
        self.shown = state
        self.facet = answer.facet.id
        self.label.setText(answer.facet.name)
        self.flow.clear()
        self.chips = []
        given = [(next(coding for coding in codings if coding.code == code.id), code) for code in answer.codes]
        for coding, code in sorted(given, key=lambda pair: (pair[0].created_at, pair[1].name)):
            self._add_chip(code, coding, standing, answer.is_over)
        writable = not self.session.project.read_only
        if answer.is_over:
            self._add_over_mark()
        if not answer.codes:
            self._add_open(answer, standing, writable)
        elif standing is Standing.OWN and writable and self._takes_more(answer):
            self._add_plus(tr("Segment", "Add an answer to {facet}", facet=answer.facet.name))
        self._refocus(focused)
        self.updateGeometry()
        self.arrange()

    @staticmethod
    def _takes_more(answer: FacetAnswer) -> bool:
        return answer.facet.cardinality is Cardinality.MANY and all(code.builtin is None for code in answer.codes)

    def _add_chip(self, code: Code, coding: Coding, standing: Standing, over: bool) -> None:
        mine = standing if not self.session.project.read_only else Standing.OTHER
        chip = AnswerChip(code, coding, mine, over, self.holder)
        chip.removed.connect(lambda: self.removed.emit(code.id))
        chip.qualified.connect(lambda certainty, basis, note: self._qualify(coding, certainty, basis, note))
        chip.shown_in_codebook.connect(lambda: self.session.set_code_in_hand(code.id))
        self.chips.append(chip)
        self._put(chip)

    def _put(self, part: QWidget) -> None:
        self.flow.addWidget(part)
        part.show()

    def _qualify(self, coding: Coding, certainty: object, basis: object, note: str) -> None:
        session = self.session
        assert certainty is None or isinstance(certainty, Certainty)
        assert basis is None or isinstance(basis, Basis)
        session.attempt(session.project.coding.qualify, coding.id, certainty=certainty, basis=basis, note=note)

    def _add_over_mark(self) -> None:
        mark = OverMark(self.holder)
        self._put(mark)

    def _add_open(self, answer: FacetAnswer, standing: Standing, writable: bool) -> None:
        if standing is Standing.OTHER or not writable:
            words = tr("Segment", "not answered") if answer.is_open else tr("Segment", "no answer")
            self._put(Label(words, self.holder, role="text3", size=12))
            return
        if not answer.is_open:
            self._add_plus(tr("Segment", "Answer {facet}", facet=answer.facet.name))
            return
        chip = Chip(tr("Segment", "Not answered yet"), self.holder, state=ChipState.WARN)
        chip.setToolTip(tr("Segment", "Answer {facet}", facet=answer.facet.name))
        facet = answer.facet.id
        chip.clicked.connect(lambda: self.palette_wanted.emit(facet))
        self._put(chip)

    def _add_plus(self, words: str) -> None:
        plus = IconButton("plus", words, self.holder, size=24)
        facet = self.facet
        plus.clicked.connect(lambda: self.palette_wanted.emit(facet))
        self._put(plus)

    def _refocus(self, place: int | None) -> None:
        """The focus goes on to the neighbour of a chip that was removed."""
        if place is None:
            return
        parts = [part for part in self._parts() if part.focusPolicy() != Qt.FocusPolicy.NoFocus]
        if parts:
            parts[min(place, len(parts) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _parts(self) -> list[QWidget]:
        items = (self.flow.itemAt(place) for place in range(self.flow.count()))
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    # places

    def _label_width(self) -> int:
        return self.theme.px(LABEL_WIDTH)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = max(1, width - self._label_width())
        return max(self.theme.px(24), self.flow.heightForWidth(room))

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 0 else self.theme.px(300)
        return QSize(self.theme.px(200), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.sizeHint().height())

    def arrange(self) -> None:
        at, line = self._label_width(), self.theme.px(24)
        self.label.setGeometry(place(self, QRect(0, 0, at - self.theme.px(8), line)))
        self.holder.setGeometry(place(self, QRect(at, 0, max(1, self.width() - at), self.height())))
        at += self.flow.sizeHint().width() + self.theme.px(8)
        hint = self.hint.sizeHint().width()
        self.hint.setVisible(self.hinted and not self.chips and at + hint <= self.width())
        self.hint.setGeometry(place(self, QRect(at, 0, hint, line)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()  # chips that broke a line may fit again
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "holder"):
            self.arrange()


class OverMark(QWidget):
    """The sign of a facet that has more answers than it takes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = current()
        words = tr("Segment", "This facet takes one answer. Keep the one that holds.")
        self.setToolTip(words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        side = self.theme.px(24)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            icons.draw(painter, "layers", self.rect(), self.theme.tokens.warn, self.theme.px(15))
        finally:
            painter.end()
