"""Splitting a code: its passages one by one, each given by key the code that it has from now on.

Nothing is written before the end, and then everything as one step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.errors import TestimoniaError
from desktop.core.model import FacetKind
from desktop.core.naming import name_key
from desktop.ui.covering import covered_note
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.code_pick import CodePick
from desktop.ui.dialogs.row_list import Framed, Line, RowList
from desktop.ui.dialogs.several_codes import of_coders
from desktop.ui.dialogs.text_question import ask_text
from desktop.ui.messages import sentence_of
from desktop.ui.models.passage_lines import PassageWords
from desktop.ui.models.split_queue import NUMBERED, SplitQueue
from desktop.ui.translate import count_of, isolate, number, tr
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.reading_text import AROUND, PassageContext
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desktop.core.model import CodeId
    from desktop.core.splitting import Passage
    from desktop.ui.session import Session

EVERY, LEAVE, NEW, OTHER = "every", "leave", "new", "other"
K = Qt.Key
MOVING = (K.Key_Left, K.Key_Right, K.Key_Backspace, K.Key_PageUp, K.Key_PageDown)


class ChoiceList(RowList):
    """Arrows up and down go through the choices; ``pressed`` has every other key.

    Left to themselves some would be taken by what scrolls around the list.
    """

    pressed = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (K.Key_Up, K.Key_Down, K.Key_Home, K.Key_End):
            super().keyPressEvent(event)
        else:
            self.pressed.emit(event)


class OtherCode(Dialog):
    """Any other code of the facet."""

    def __init__(self, parent: QWidget | None, session: Session, queue: SplitQueue) -> None:
        super().__init__(parent, tr("Organise", "Another code"), accept=tr("Organise", "Take it"), wide=480)
        book = session.project.codebook
        self.pick = CodePick(book, session.recent_codes, self, facet=queue.code.facet)
        own = {code.id for code in book.codes(queue.code.facet) if queue.fits(code)}
        self.pick.entries = [one for one in self.pick.entries if one.code in own]
        self.body.addWidget(self.pick, 1)
        self.pick.picked.connect(lambda code: self.primary.setEnabled(code is not None))
        self.pick.acted.connect(lambda _code: self.finish())
        self.pick.field.left.connect(self.reject)
        self.start_at(self.pick.field)
        self.pick.fill()


class LeaveQuestion(Dialog):
    """What was decided is kept, thrown away, or gone on with; going on is the safe answer."""

    def __init__(self, parent: QWidget | None, count: int) -> None:
        answers = count_of(count, "{n} answer", "{n} answers")
        super().__init__(
            parent,
            tr("Organise", "Stop splitting?"),
            accept=tr("Organise", "Split now"),
            accent=False,
            wide=480,
        )
        self.thrown = False
        assert self.cancel is not None
        self.cancel.set_text(tr("Organise", "Go on"))
        sentence = tr("Organise", "{answers} were given and nothing is written yet.", answers=answers)
        if count == 1:
            sentence = tr("Organise", "One answer was given and nothing is written yet.")
        self.body.addWidget(Label(sentence, self._content, wrap=True))
        throw = self.add_button(Button(tr("Organise", "Throw them away"), self))
        throw.clicked.connect(self._throw)
        self.start_at(self.cancel)

    def _throw(self) -> None:
        self.thrown = True
        self.reject()


BESIDE_FROM = 560  # pixels at 100 %


class SplitCode(Dialog):
    """The passage with what stands around it; beside it the codes to which it can go, by number."""

    def __init__(self, parent: QWidget | None, session: Session, code: CodeId) -> None:
        book = session.project.codebook
        one = book.code(code)
        super().__init__(
            parent,
            tr("Organise", "Split “{name}”", name=one.name),
            accept=tr("Organise", "Split"),
            subtitle=tr("Organise", "Each passage keeps its code or gets another one. Everything is one step."),
            wide=900,
        )
        self.session = session
        self.words = PassageWords(session)
        self.opened = False
        self.queue = SplitQueue(book, one, session.project.organising.passages(code))
        self.place = ElidedLabel("", self._content, least=60, role="text3", size=12)
        self.passage = PassageContext(tr("Organise", "The passage"), self._content)
        self.list = ChoiceList(tr("Organise", "This passage is"), self._content, rows=9)
        self.count = Label("", self._content, role="text2", size=12, weight=500, tabular=True)
        self.whose = MenuButton("", self._content)
        self.under = CheckBox(tr("Organise", "New codes stand under “{name}”", name=one.name), self._content)
        self.under.setChecked(True)
        self.told = Label("", self._content, role="text2", size=12, wrap=True)
        self.before = self.add_button(Button(tr("Organise", "Previous"), self, key=isolate("←")))
        self.next = self.add_button(Button(tr("Organise", "Next"), self, key=isolate("→")))
        self._lay()
        self._offer_coders()
        self.list.pressed.connect(self.keyPressEvent)
        self.list.clicked.connect(lambda _index: self.take(self.list.present))
        self.before.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        self.whose.chosen.connect(self._choose_coder)
        for button in (self.before, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.start_at(self.list)
        self.show_present()

    def _lay(self) -> None:
        reading = QVBoxLayout()
        reading.setSpacing(self.theme.px(6))
        top = QHBoxLayout()
        top.addWidget(self.place, 1)
        top.addWidget(self.count)
        reading.addLayout(top)
        reading.addWidget(Framed(self.passage, self._content, pad=12), 1)
        choosing = QVBoxLayout()
        choosing.setSpacing(self.theme.px(6))
        choosing.addWidget(Label(tr("Organise", "This passage is"), self._content, role="text2", size=12, weight=500))
        choosing.addWidget(Framed(self.list, self._content), 1)
        choosing.addWidget(self.under)
        self.both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.both.setSpacing(self.theme.px(16))
        self.both.addLayout(reading, 3)
        self.both.addLayout(choosing, 2)
        self.body.addLayout(self.both, 1)
        foot = QHBoxLayout()
        foot.setSpacing(self.theme.px(12))
        foot.addWidget(self.told, 1)
        foot.addWidget(self.whose)
        self.body.addLayout(foot)

    def _offer_coders(self) -> None:
        """Whose passages are gone through, where several have coded with it."""
        coders = self.session.project.coders
        people = list(dict.fromkeys(one.coder for one in self.queue.passages))
        choices: list[tuple[object, str]] = [(EVERY, tr("Organise", "every coder’s"))]
        choices += [(coder, isolate(coders.get(coder).name)) for coder in people]
        self.whose.set_choices(choices, EVERY, tr("Organise", "Passages: {choice}"))
        self.whose.setVisible(len(people) > 1)

    def _choose_coder(self, coder: object) -> None:
        wanted = None if coder == EVERY else coder
        try:
            found = self.session.project.organising.passages(self.queue.code.id, wanted)  # type: ignore[arg-type]
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return
        self.queue.show_of(found)
        self.show_present()
        self.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self.theme.px(BESIDE_FROM)
        self.both.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(900), self.theme.px(560))

    # showing

    def show_present(self) -> None:
        """Show the passage in hand, what can be decided of it and what was."""
        one = self.queue.present
        if one is None:
            return
        self.opened = False
        try:
            self._show_passage(one)
            self._show_decisions(one)
        except TestimoniaError as error:  # no other passage may stand there than the one that is decided
            self._show_unread()
            self.complain(sentence_of(error))

    def _show_unread(self) -> None:
        self.place.setText("")
        self.passage.show_passage("", "", "", self.queue.code.colour, tr("Revisions", "The text cannot be read."))

    def _show_decisions(self, one: Passage) -> None:
        at, count = number(self.queue.at + 1), number(len(self.queue.passages))
        left = count_of(self.queue.left, "{n} left", "{n} left")
        self.count.setText(tr("Organise", "{at} of {all}, {left}", at=at, all=count, left=left))
        self._show_choices(one)
        tree = self.queue.book.facet(self.queue.code.facet).kind is FacetKind.TREE
        self.under.setVisible(self.queue.has_names and tree)
        self.before.setEnabled(self.queue.at > 0)
        self.next.setEnabled(self.queue.at < len(self.queue.passages) - 1)
        self._show_told()

    def _show_passage(self, one: Passage) -> None:
        colour, words = self.queue.code.colour, self.words
        try:
            text = words.text(one.document)[0]
            self.place.setText(words.place(one.document, one.start, one.coder))
        except TestimoniaError:
            self._show_unread()
            return
        if words.is_covered(one.document, one.start, one.end) and not self.opened:
            note = tr("Revisions", "{note}; Space shows it", note=covered_note())
            self.passage.show_passage("", "", "", colour, note)
            return
        before, after = words.around(one.document, one.start, one.end, AROUND)
        self.passage.show_passage(before, text[one.start : one.end], after, colour)

    def _show_choices(self, one: Passage) -> None:
        queue, given, counts = self.queue, self.queue.answers.get(one.coding), self.queue.counts()

        def line(key: object, answer: CodeId | str, words: str, cap: str) -> Line:
            detail = number(counts[answer]) if counts[answer] else ""
            icon = "check" if given == answer else "ring"
            return Line(key, words, detail=detail, icon=icon, keys=(cap,) if cap else ())

        lines = [line(LEAVE, queue.code.id, tr("Organise", "still “{name}”", name=queue.code.name), "0")]
        for at, choice in enumerate(queue.choices):
            words = queue.name_of(choice)
            if isinstance(choice, str):
                words = tr("Organise", "{name} (new)", name=words)
            lines.append(line((at,), choice, words, number(at + 1) if at < NUMBERED else ""))
        if queue.code.edtf is None:
            lines.append(Line(NEW, tr("Organise", "A new code…"), icon="plus", keys=("N",)))
        lines.append(Line(OTHER, tr("Organise", "Another code…"), icon="search", keys=("F",)))
        self.list.set_lines(lines)
        wanted: object = LEAVE
        if given is not None and given in queue.choices:
            wanted = (queue.choices.index(given),)
        self.list.choose(wanted)

    def _show_told(self) -> None:
        coders, changed = self.session.project.coders, len(self.queue.changed)
        whose = of_coders((coders.get(coder).name, count) for coder, count in self.queue.whose().items())
        said = tr("Organise", "A number gives the passage its code and goes on; Ctrl+Enter splits.")
        if changed:
            going = count_of(changed, "{n} coding changes", "{n} codings change")
            said = tr("Organise", "{going}: {whose}. Ctrl+Enter splits.", going=going, whose=whose)
        if not self.queue.left and not changed:
            said = tr("Organise", "Every passage stays as it is; there is nothing to split.")
        self.told.setText(said)
        self.primary.setEnabled(changed > 0)

    # deciding

    def go(self, by: int) -> None:
        self.complain("")
        self.queue.go(by)
        self.show_present()

    def take(self, key: object) -> None:
        """Decide what the passage in hand is, and go on."""
        self.complain("")
        choice: CodeId | str | None = None
        if key == LEAVE:
            choice = self.queue.code.id
        elif key == NEW:
            choice = self._ask_name()
        elif key == OTHER:
            choice = self._ask_code()
        elif isinstance(key, tuple) and key[0] < len(self.queue.choices):
            choice = self.queue.choices[key[0]]
        if choice is not None:
            if key in (NEW, OTHER):
                choice = self.queue.add(choice)
            self.queue.answer(choice)
            self.show_present()
        self.list.setFocus()

    def _ask_name(self) -> str | None:
        title = tr("Organise", "A new code")
        return ask_text(self, title, tr("Organise", "Name"), check=self._name_taken)

    def _name_taken(self, name: str) -> str:
        book, code = self.queue.book, self.queue.code
        for parent in (code.id, code.parent):
            for other in book.children(code.facet, parent):
                if name_key(other.name) == name_key(name):
                    return tr("Organise", "There is a code “{name}” already; F finds it.", name=other.name)
        return ""

    def _ask_code(self) -> CodeId | None:
        dialog = OtherCode(self, self.session, self.queue)
        return dialog.pick.present if dialog.run() else None

    def commit(self) -> bool:
        try:
            organising = self.session.project.organising
            organising.split(self.queue.code.id, self.queue.changed, under=self.under.isChecked())
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return False
        return True

    def reject(self) -> None:
        """Leave; what was decided is asked about first."""
        if not self.queue.changed:
            super().reject()
            return
        question = LeaveQuestion(self, len(self.queue.changed))
        if question.run():
            self.finish()
        elif question.thrown:
            super().reject()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            super().keyPressEvent(event)
        elif event.isAutoRepeat() and key not in MOVING:
            return  # a key that is held down decides once
        elif key in (K.Key_Return, K.Key_Enter):
            self.take(self.list.present)
        elif key == K.Key_0:
            self.take(LEAVE)
        elif K.Key_1 <= key <= K.Key_9:
            self.take((key - K.Key_1,))
        elif key == K.Key_N and self.queue.code.edtf is None:
            self.take(NEW)
        elif key == K.Key_F:
            self.take(OTHER)
        elif key in (K.Key_Right, K.Key_Left):
            onward = (key == K.Key_Right) != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
            self.go(1 if onward else -1)
        elif key == K.Key_Backspace:
            self.go(-1)
        elif key == K.Key_Space and self.queue.present is not None:
            self.opened = True
            self._show_passage(self.queue.present)
        elif key in (K.Key_PageUp, K.Key_PageDown):
            bar = self.passage.verticalScrollBar()
            bar.setValue(bar.value() + (1 if key == K.Key_PageDown else -1) * bar.pageStep())
        else:
            super().keyPressEvent(event)


def split_code(parent: QWidget | None, session: Session, code: CodeId) -> bool:
    """Go through the passages of a code; False when it was left as it is."""
    return SplitCode(parent, session, code).run()
