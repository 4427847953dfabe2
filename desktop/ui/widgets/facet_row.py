"""One facet of the selected segment: its answers as chips, or what is still to be answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.model import Basis, Cardinality, Certainty, Code, Coding
from desktop.ui import icons
from desktop.ui.theme import current
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.answer_chip import AnswerChip, InheritedChip
from desktop.ui.widgets.base import PaintedButton, advance, place
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.chips import Chip, ChipState
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.standing import Standing
from desktop.ui.widgets.whole import in_room

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from desktop.core.model import CodingId
    from desktop.ui.document_work import FacetAnswer
    from desktop.ui.session import Session

LABEL_WIDTH = 84


class FacetLabel(PaintedButton):
    """The name of the facet; pressed, it opens the list of its answers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.open = False

    def show_facet(self, name: str, *, usable: bool) -> None:
        self.setText(name)
        self.setEnabled(usable)
        self.setAccessibleName(tr("Segment", "List of answers to {facet}", facet=name) if usable else name)
        self.setToolTip(tr("Segment", "Tick answers to {facet} in a list", facet=name) if usable else name)
        self.update()

    def set_open(self, is_open: bool) -> None:
        self.open = is_open
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(LABEL_WIDTH - 3), self.theme.px(24))

    def draw(self, painter: QPainter) -> None:
        px, t = self.theme.px, self.theme.tokens
        marked = self.hovered or self.hasFocus() or self.open
        mark = px(12) if marked else 0
        font = self.theme.ui(12)
        room = self.width() - (mark + px(2) if marked else 0)
        painter.setFont(font)
        painter.setPen(t.text if marked else t.text2)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        line = in_room(self, font, self.text(), room)
        painter.drawText(place(self, QRect(0, 0, room, self.height())), align, isolate(line))
        if marked:
            at = min(advance(font, line) + px(2), room + px(2))
            box = place(self, QRect(at, 0, mark, self.height()))
            icons.draw(painter, "chevron-up" if self.open else "chevron-down", box, t.text2, mark)


class FacetRow(QWidget):
    """Label and chips. ``palette_wanted`` asks for an answer to its facet; ``removed`` carries a code to take away.

    ``list_wanted`` asks for the list of answers, ``note_wanted`` carries a coding that gets a note, and ``taken`` the
    codings that are meant by what is done next.
    """

    palette_wanted = Signal(object)
    removed = Signal(object)
    list_wanted = Signal()
    note_wanted = Signal(object)
    taken = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = current()
        self.shown: object = None
        self.label = FacetLabel(self)
        self.label.clicked.connect(self._press_label)
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
        writable = not self.session.project.read_only
        self.label.show_facet(answer.facet.name, usable=writable and standing is not Standing.OTHER)
        self.flow.clear()
        self.chips = []
        given = [(next(coding for coding in codings if coding.code == code.id), code) for code in answer.codes]
        for coding, code in sorted(given, key=lambda pair: (pair[0].created_at, pair[1].name)):
            self._add_chip(code, coding, standing, answer.is_over)
        if answer.is_over:
            self._add_over_mark()
        if answer.inherited:
            self._add_inherited(answer, writable=writable and standing is not Standing.OTHER)
        elif not answer.codes:
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
        chip.note_wanted.connect(lambda: self.note_wanted.emit(coding.id))
        chip.taken.connect(lambda: self.taken.emit((coding.id,)))
        self.chips.append(chip)
        self._put(chip)

    def _add_inherited(self, answer: FacetAnswer, *, writable: bool) -> None:
        """What the document says, and that it says it; a press on it makes it the segment's own."""
        codes = [code.id for code in answer.inherited]
        for code in answer.inherited:
            chip = InheritedChip(code, writable, self.holder)
            chip.clicked.connect(lambda: self.session.code_many(codes))
            self._put(chip)
        self._put(Label(tr("Segment", "inherited"), self.holder, role="text2", size=12, italic=True))
        if writable:
            self._add_plus(tr("Segment", "Answer {facet} otherwise", facet=answer.facet.name))

    def show_in_hand(self, codings: Collection[CodingId]) -> None:
        """Mark the chips of these codings."""
        for chip in self.chips:
            chip.set_in_hand(chip.coding.id in codings)

    def _press_label(self) -> None:
        if self.chips:
            self.taken.emit(tuple(chip.coding.id for chip in self.chips))
        self.list_wanted.emit()

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
        self.label.setGeometry(place(self, QRect(0, 0, at - self.theme.px(3), line)))
        self.holder.setGeometry(place(self, QRect(at, 0, max(1, self.width() - at), self.height())))
        at += self.flow.sizeHint().width() + self.theme.px(8)
        hint = self.hint.sizeHint().width()
        self.hint.setVisible(self.hinted and self.flow.count() == 1 and not self.chips and at + hint <= self.width())
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
