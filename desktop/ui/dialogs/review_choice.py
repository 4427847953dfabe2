"""What to review: of which codes, coders and days, only what is unsure or has a note, and in which order.

How many passages that makes stands below at once. A review that was left is offered again on top.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.errors import TestimoniaError
from desktop.core.model import Basis, CodeId
from desktop.core.narrowing import fits, words_of
from desktop.core.queries import review as queries
from desktop.core.queries.review import Wanted
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.row_list import Framed, Line, RowList
from desktop.ui.messages import sentence_of
from desktop.ui.models import review_words as words
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import ErrorField, SearchField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from desktop.ui.rounds import Round
    from desktop.ui.session import Session

MINE, EVERY = "mine", "every"
BETWEEN = "between"
WEEK = 7
MOST_ROWS = 400


class TickList(RowList):
    """Rows that Space takes in or leaves out."""

    ticked = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.ticked.emit(self.present)
            return
        super().keyPressEvent(event)


class ReviewDialog(Dialog):
    """``wanted`` is what was chosen; ``goes_on`` says that the review that was left is wanted."""

    def __init__(
        self, parent: QWidget | None, session: Session, left: Round | None, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(parent, tr("Review", "Review passages"), accept=tr("Review", "Review"), wide=560)
        self.session = session
        self.today = today
        self.goes_on = False
        self.wanted = Wanted()
        in_hand = session.code_in_hand
        live = in_hand is not None and not session.project.codebook.is_retired(in_hand)
        self.ticked: list[CodeId] = [in_hand] if live and in_hand is not None else []
        self.untouched = True
        self.seed = random.randint(1, queries.SEEDS)
        if left is not None:
            self._offer(left)
        self._codes()
        self._menus()
        self._boxes()
        self.told = Label("", self._content, weight=600, tabular=True)
        self.body.addWidget(self.told)
        self.wait = QTimer(self, singleShot=True, interval=60)
        self.wait.timeout.connect(self.count)
        self.start_at(self.field)
        if self.ticked:
            self.list.choose(self.ticked[0])
        self.count()

    # its parts

    def _offer(self, left: Round) -> None:
        """The review that was left, on one button."""
        what = f"{words.place_of(left)}, {words.left_of(left)} – {words.title_of(left)}"
        button = Button(tr("Review", "Go on where I was: {what}", what=what), self._content, icon="arrow-right")
        button.clicked.connect(self._go_on)
        self.go_on = button
        self.body.addWidget(button)

    def _go_on(self) -> None:
        self.goes_on = True
        self.accept()

    def _codes(self) -> None:
        self.field = SearchField(tr("Review", "Filter codes"), self._content)
        self.list = TickList(tr("Review", "Codes"), self._content, rows=6)
        column = QWidget(self._content)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.field)
        inner.addWidget(Framed(self.list), 1)
        column.setFocusProxy(self.field)
        hint = tr("Review", "None ticked means every code. Space or a click ticks; Enter in the line takes the first.")
        self.add_field(tr("Review", "Passages of these codes"), column, hint=hint, stretch=1)
        self.below = CheckBox(tr("Review", "With the codes under them"), self._content)
        self.below.setChecked(True)
        self.body.addWidget(self.below)
        self.field.textChanged.connect(lambda _text: self._filtered())
        self.field.stepped.connect(self.list.step)
        self.field.left.connect(self.reject)
        self.list.clicked.connect(lambda index: self.tick(self.list.lines.lines[index.row()].key))
        self.list.picked.connect(lambda _key: self.wait.start() if hasattr(self, "wait") else None)
        self.list.ticked.connect(self.tick)
        self.below.toggled.connect(lambda _on: self.wait.start())
        self._fill()

    def _menus(self) -> None:
        session = self.session
        everybody = session.project.coders.all()
        own = session.coder
        people: list[tuple[object, str]] = [(MINE, tr("Review", "Mine"))] if own is not None else []
        people += [(coder.id, coder.name) for coder in everybody if coder.id != own]
        people.append((EVERY, tr("Review", "Every coder’s")))
        self.whose = MenuButton()
        self.whose.set_choices(people, people[0][0], tr("Review", "Whose: {choice}"))
        self.when = MenuButton()
        days: list[tuple[object, str]] = [
            ("", tr("Review", "any day")),
            ("today", tr("Review", "today")),
            ("yesterday", tr("Review", "yesterday")),
            ("week", tr("Review", "the last seven days")),
            (BETWEEN, tr("Review", "from a day to a day")),
        ]
        self.when.set_choices(days, "", tr("Review", "Answered: {choice}"))
        self.basis = MenuButton()
        grounds: list[tuple[object, str]] = [
            ("", tr("Review", "stated or inferred")),
            (Basis.STATED, tr("Review", "stated")),
            (Basis.INFERRED, tr("Review", "inferred")),
        ]
        self.basis.set_choices(grounds, "", tr("Review", "Basis: {choice}"))
        self.order = MenuButton()
        mixed = tr("Review", "mixed, number {seed}", seed=self.seed)
        orders: list[tuple[object, str]] = [(False, tr("Review", "as in the texts")), (True, mixed)]
        self.order.set_choices(orders, False, tr("Review", "Order: {choice}"))
        menus = QWidget(self._content)
        flow = FlowLayout(menus, gap=self.theme.px(8), line_gap=self.theme.px(8))
        for button in (self.whose, self.when, self.basis, self.order):
            flow.addWidget(button)
            button.chosen.connect(lambda _key: self._chosen())
        self.body.addWidget(menus)
        self.days = QWidget(self._content)
        line = QHBoxLayout(self.days)
        line.setContentsMargins(0, 0, 0, 0)
        self.first, self.last = ErrorField("", self.days), ErrorField("", self.days)
        for field, name in ((self.first, tr("Review", "from, as 2026-11-23")), (self.last, tr("Review", "to"))):
            field.edit.setPlaceholderText(name)
            field.edit.setAccessibleName(name)
            field.edit.textChanged.connect(lambda _text: self.wait.start())
            line.addWidget(field)
        self.days.hide()
        self.body.addWidget(self.days)

    def _chosen(self) -> None:
        self.days.setVisible(self.when.present == BETWEEN)
        self._settle_later()
        self.wait.start()

    def _boxes(self) -> None:
        self.unsure = CheckBox(tr("Review", "Only where I was not sure"), self._content)
        self.noted = CheckBox(tr("Review", "Only with a note on the answer"), self._content)
        self.retired = CheckBox(tr("Review", "Only codes that are out of use"), self._content)
        self.stale = CheckBox(tr("Review", "Only where the definition changed since"), self._content)
        column = QVBoxLayout()
        column.setSpacing(self.theme.px(4))
        for box in (self.unsure, self.noted, self.retired, self.stale):
            column.addWidget(box)
            box.toggled.connect(lambda _on: self.wait.start())
        self.body.addLayout(column)

    # the codes

    def _fill(self) -> None:
        book, typed = self.session.project.codebook, words_of(self.field.text())
        lines: list[Line] = []
        for facet in book.facets():
            rows = [
                Line(code.id, book.path(code.id), icon="check" if code.id in self.ticked else "")
                for code in book.codes(facet.id)
                if fits(typed, book.path(code.id), *code.aliases)
            ]
            if rows:
                lines += [Line(("facet", facet.id), facet.name, heading=True), *rows]
        shown = lines[:MOST_ROWS]
        self.list.set_lines(shown)
        self.field.set_found(sum(not line.heading for line in shown), len(book.codes()))

    def _filtered(self) -> None:
        if self.untouched and self.ticked:
            self.ticked = []  # whoever types means another code than the one in hand
        self._fill()
        if self.field.text().strip():
            self.list.choose_first()
        self.wait.start()

    def tick(self, key: Any) -> None:
        """Take a code in or leave it out."""
        if isinstance(key, tuple) or key is None:
            return
        self.untouched = False
        (self.ticked.remove if key in self.ticked else self.ticked.append)(key)
        self._fill()
        self.wait.start()

    def codes(self) -> tuple[CodeId, ...]:
        """The ticked codes, with the one that was found by typing."""
        found = list(self.ticked)
        typed = self.list.present if self.field.text().strip() else None
        if typed is not None and not found:
            found.append(typed)
        return tuple(found)

    # what is chosen

    def choice(self) -> Wanted:
        """Raises ValueError for what is no day."""
        first, last = self._days()
        whose = self.whose.present
        own = self.session.coder
        coders = () if whose == EVERY else (own,) if whose == MINE and own is not None else (whose,)
        return Wanted(
            codes=self.codes(),
            below=self.below.isChecked(),
            coders=coders,
            first=first,
            last=last,
            unsure=self.unsure.isChecked(),
            basis=self.basis.present or None,
            noted=self.noted.isChecked(),
            retired=self.retired.isChecked(),
            stale=self.stale.isChecked(),
            seed=self.seed if self.order.present else None,
        )

    def _days(self) -> tuple[str, str]:
        today = self.today()
        spans = {
            "": ("", ""),
            "today": (today.isoformat(), today.isoformat()),
            "yesterday": ((today - timedelta(days=1)).isoformat(), (today - timedelta(days=1)).isoformat()),
            "week": ((today - timedelta(days=WEEK - 1)).isoformat(), today.isoformat()),
        }
        return spans.get(self.when.present, (self.first.edit.text().strip(), self.last.edit.text().strip()))

    def count(self) -> None:
        """Say how many passages it would be."""
        self.wait.stop()
        self.complain("")
        try:
            self.wanted = self.choice()
            passages, documents = queries.count(self.session.project, self.wanted)
        except ValueError:
            self.told.setText("")
            self.complain(tr("Review", "A day is written as year, month and day: 2026-11-23."))
            passages = documents = 0
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            passages = documents = 0
        else:
            there = count_of(documents, "{n} document", "{n} documents")
            found = count_of(passages, "{n} passage", "{n} passages")
            none = tr("Review", "No passage is like that.")
            self.told.setText(tr("Review", "{found} in {there}", found=found, there=there) if passages else none)
        self.primary.setEnabled(passages > 0)
        self.primary.setText(tr("Review", "Review {n}", n=passages) if passages else tr("Review", "Review"))

    def commit(self) -> bool:
        self.count()
        return self.primary.isEnabled()

    def done(self, result: int) -> None:
        self.wait.stop()
        super().done(result)

    def finish(self) -> None:
        if self.wait.isActive():
            self.count()  # whoever types fast means what is in the line now
        super().finish()


def choose_review(parent: QWidget | None, session: Session, left: Round | None) -> Wanted | bool:
    """What to review, True to go on with what was left, False for nothing."""
    dialog = ReviewDialog(parent, session, left)
    if not dialog.run():
        return False
    return True if dialog.goes_on else dialog.wanted
