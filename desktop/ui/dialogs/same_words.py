"""Coding the same words everywhere: what is found is looked through, what is chosen is coded in one step."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop.core import same_words
from desktop.core.errors import Cancelled, TestimoniaError
from desktop.core.folding import FoldedTexts
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.code_pick import CodePick
from desktop.ui.dialogs.hit_list import HitList
from desktop.ui.dialogs.row_list import Framed
from desktop.ui.last_answers import remember
from desktop.ui.messages import sentence_of
from desktop.ui.models.hits_model import HitsModel
from desktop.ui.translate import count_of, number, tr
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.panel import BusyLine
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.core.model import CodeId
    from desktop.core.same_words import Applied, Found
    from desktop.ui.session import Session

GROWS: tuple[tuple[same_words.Grow, str], ...] = (
    ("", "the words alone"),
    ("word", "whole words"),
    ("sentence", "the sentence"),
    ("paragraph", "the paragraph"),
)


class SameWords(Dialog):
    """Words and how they are meant on top, what was found in the middle, the codes to give below."""

    def __init__(self, parent: QWidget | None, session: Session, words: str, codes: Sequence[CodeId]) -> None:
        super().__init__(
            parent,
            tr("Segments", "Code the same words everywhere"),
            accept=tr("Segments", "Code"),
            subtitle=tr("Segments", "What you have coded so already is passed over. Everything chosen is one step."),
            wide=860,
        )
        self.session = session
        self.applied: Applied | None = None
        self.codes: list[CodeId] = []
        self.coded, self.cut, self.looking = 0, False, False
        self.coding = self.stopped = False
        self.todo: Iterator[Found] = iter(())
        self.folded = FoldedTexts()
        self._words(words)
        self.hits = HitsModel(session, self)
        self.list = HitList(self.hits, self)
        self.body.addWidget(Framed(self.list), 1)
        self._foot()
        self._code_row()
        self.busy = BusyLine(self._content, inset=0)
        self.busy.hide()
        self.body.addWidget(self.busy)
        self.hits.counted.connect(self._count)
        self.wait = QTimer(self, singleShot=True, interval=120)
        self.wait.timeout.connect(self.search)
        self.turn = QTimer(self, interval=0)
        self.turn.timeout.connect(self._go_on)
        self.field.textChanged.connect(lambda _text: self.wait.start())
        for box in (self.whole, self.case):
            box.toggled.connect(lambda _on: self.search())
        self.grow.chosen.connect(lambda _key: self.search())
        self.start_at(self.field if not words else self.pick.field)
        for code in codes:
            self._add(code, search=False)
        self.search()

    # the parts

    def _words(self, words: str) -> None:
        self.field = SearchField(tr("Segments", "Words to find"), self)
        self.field.keeps_text = True
        self.field.setText(words)
        self.field.left.connect(self.reject)
        self.field.stepped.connect(lambda _by: self.list.setFocus())
        self.body.addWidget(self.field)
        self.whole = CheckBox(tr("Segments", "Whole words only"), self)
        # Korean particles are written on to the word: there a whole word would be missed.
        self.whole.setChecked(bool(words) and words.isascii())
        self.case = CheckBox(tr("Segments", "Capitals as typed"), self)
        self.grow = MenuButton("", self)
        pattern = tr("Segments", "Code {choice}", choice="{choice}")
        self.grow.set_choices([(key, tr("Segments", name)) for key, name in GROWS], "", pattern)
        self.where = MenuButton("", self)
        self.where.chosen.connect(self._filter)
        how = QWidget(self)
        flow = FlowLayout(how, gap=self.theme.px(16), line_gap=self.theme.px(8))
        for part in (self.whole, self.case, self.grow, self.where):
            flow.addWidget(part)
        self.body.addWidget(how)

    def _foot(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(14))
        self.told = ElidedLabel("", self, least=60, role="text2", size=12, tabular=True)
        self.all = LinkButton(tr("Segments", "Choose all"), self)
        self.none = LinkButton(tr("Segments", "Choose none"), self)
        self.all.clicked.connect(lambda: self.hits.choose_all(True))
        self.none.clicked.connect(lambda: self.hits.choose_all(False))
        row.addWidget(self.told, 1)
        row.addWidget(self.all)
        row.addWidget(self.none)
        self.body.addLayout(row)

    def _code_row(self) -> None:
        self.heading(tr("Segments", "Codes to give"))
        self.chips = QWidget(self)
        self.flow = FlowLayout(self.chips)
        self.flow.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.chips)
        self.chips.hide()
        session = self.session
        book = session.project.codebook
        hand = session.code_in_hand
        recent = [code for code in session.recent_codes if not book.is_retired(code)]
        if hand is not None and not book.is_retired(hand):
            recent = [hand, *(code for code in recent if code != hand)]
        self.pick = CodePick(
            book,
            recent,
            self,
            facet=session.lens,
            rows=3,
            placeholder=tr("Segments", "Find a code to give; Enter adds it"),
        )
        self.pick.field.left.connect(self.reject)
        self.pick.acted.connect(self._add_picked)
        self.body.addWidget(self.pick)

    # codes

    def _add_picked(self, _code: object = None) -> None:
        code = self.pick.present
        if code is not None:
            self._add(code)
            self.pick.field.clear()

    def _add(self, code: CodeId, *, search: bool = True) -> None:
        if code in self.codes:
            return
        found = self.session.project.codebook.code(code)
        self.codes.append(code)
        chip = Chip(found.name, self.chips, swatch=found.colour, hollow=found.colour is None, removable=True)
        chip.removed.connect(lambda: self._drop(code, chip))
        self.flow.addWidget(chip)
        self._after_codes(search=search)

    def _drop(self, code: CodeId, chip: Chip) -> None:
        self.codes.remove(code)
        self.flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self.pick.field.setFocus()
        self._after_codes(search=True)

    def _after_codes(self, *, search: bool) -> None:
        self.chips.setVisible(bool(self.codes))
        self.pick.without = list(self.codes)
        self.pick.fill()
        self._settle_later()
        if search:
            self.search()

    # finding

    def search(self) -> None:
        """Look again from the first document."""
        self.wait.stop()
        self.coded, self.cut = 0, False
        self.complain("")
        self.hits.show_document(None)
        self.hits.clear()
        self.todo = same_words.find_each(
            self.session.project,
            self.field.text(),
            self.codes,
            whole=self.whole.isChecked(),
            case=self.case.isChecked(),
            grow=self.grow.present,
            kept=self.folded,
        )
        self.looking = True
        self._go_on()
        self.turn.start()

    def _go_on(self) -> None:
        """Look through some documents and let the desk breathe."""
        end = time.monotonic() + 0.025
        found: list[same_words.Hit] = []
        try:
            while time.monotonic() < end and len(self.hits.hits) + len(found) < same_words.MOST:
                part = next(self.todo)
                found.extend(part.hits)
                self.coded += part.coded
            self.cut = len(self.hits.hits) + len(found) >= same_words.MOST
        except StopIteration:
            self.looking = False
        except TestimoniaError as error:
            self.looking = False
            self.complain(sentence_of(error))
        if self.cut or not self.looking:
            self.looking = False
            self.turn.stop()
        self.hits.add(found[: same_words.MOST - len(self.hits.hits)])
        if not self.looking:
            self._offer_documents()
            if self.hits.rowCount() and not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.hits.index(0))

    def _offer_documents(self) -> None:
        counts = Counter(hit.document for hit in self.hits.hits)
        choices: list[tuple[object, str]] = [(None, tr("Segments", "all documents"))]
        for document, count in counts.items():
            name = self.session.project.documents.get(document).name
            choices.append((document, f"{name}  ({number(count)})"))
        self.where.set_choices(choices, None, tr("Segments", "Show {choice}", choice="{choice}"))
        self.where.setEnabled(len(counts) > 1)
        self.where.updateGeometry()

    def _filter(self, document: object) -> None:
        self.hits.show_document(document)  # type: ignore[arg-type]
        if self.hits.rowCount():
            self.list.setCurrentIndex(self.hits.index(0))

    def _count(self) -> None:
        """Say how many are chosen, of how many, and what was passed over."""
        chosen, found = len(self.hits.chosen), len(self.hits.hits)
        if not self.field.text().strip():
            said = tr("Segments", "Type the words to find.")
        elif not found and not self.looking:
            said = tr("Segments", "These words stand nowhere that is not coded so already.")
        else:
            said = tr(
                "Segments",
                "{chosen} of {found} chosen",
                chosen=number(chosen),
                found=count_of(found, "{n} passage", "{n} passages"),
            )
        if self.coded:
            coded = count_of(self.coded, "{n} is coded so already", "{n} are coded so already")
            said = tr("Segments", "{said}; {coded}", said=said, coded=coded)
        if self.cut:
            said = tr("Segments", "{said}; there are more, say the words more exactly", said=said)
        self.told.setText(said)
        self.primary.setText(
            tr("Segments", "Code {passages}", passages=count_of(chosen, "{n} passage", "{n} passages"))
            if chosen
            else tr("Segments", "Code")
        )
        self.primary.setAccessibleName(self.primary.text())
        self.primary.updateGeometry()
        self.primary.setEnabled(bool(chosen) and bool(self.codes))
        self.primary.setToolTip("" if self.codes else tr("Segments", "Choose a code to give first"))

    # doing

    def finish(self) -> None:
        """Enter in the line for codes adds the code in hand; elsewhere it codes."""
        if self.coding:
            return
        if self.focusWidget() in (self.pick.field, self.pick.list) and (self.pick.field.text() or not self.codes):
            self._add_picked()
            return
        if self.wait.isActive():
            self.search()
            return
        super().finish()

    def commit(self) -> bool:
        places = [(hit.document, hit.start, hit.end) for hit in self.hits.chosen]
        looking, focus = self.turn.isActive(), self.focusWidget()
        long = len(places) > same_words.LOT
        if long:
            self._begin_coding()
        try:
            self.applied = same_words.apply_everywhere(
                self.session.project, places, self.codes, on_progress=self._show_progress if long else None
            )
        except Cancelled:
            self.complain(tr("Segments", "Nothing was coded; what was chosen is as it was."), "info")
            return False
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return False
        finally:
            if self.coding:
                self._end_coding(focus, looking)
        return True

    def _begin_coding(self) -> None:
        """From now on only Cancel and Escape are heard."""
        self.coding, self.stopped = True, False
        self.turn.stop()
        for part in self._parts():
            part.setEnabled(False)
        self.setFocus()
        self.busy.start(tr("Segments", "Coding the passages"), stoppable=False)

    def _end_coding(self, focus: QWidget | None, looking: bool) -> None:
        self.coding = False
        self.busy.stop()
        for part in self._parts():
            part.setEnabled(True)
        self._count()
        if self.applied is None:
            if focus is not None:
                focus.setFocus()
            if looking:
                self.turn.start()

    def _parts(self) -> tuple[QWidget, ...]:
        boxes = (self.whole, self.case, self.grow, self.where, self.all, self.none)
        return self.field, *boxes, self.list, self.chips, self.pick, self.primary

    def _show_progress(self, done: int, total: int) -> bool:
        self.busy.set_progress(done, total)
        QApplication.processEvents()
        return not self.stopped

    def reject(self) -> None:
        if self.coding:
            self.stopped = True
        else:
            super().reject()


def code_same_words(parent: QWidget | None, session: Session, words: str, codes: Sequence[CodeId]) -> Applied | None:
    """Let somebody choose passages and codes; what was done, or None when cancelled."""
    dialog = SameWords(parent, session, words, codes)
    try:
        done = dialog.applied if dialog.run() else None
        if done is not None:
            remember(session, None, dialog.codes)
        return done
    finally:
        dialog.turn.stop()
