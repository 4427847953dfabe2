"""What the palette shows: the answers of the passage, what fits what was typed, and what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QGuiApplication

from desktop.core.model import FacetId, FacetKind
from desktop.core.naming import name_key
from desktop.ui.models.palette_entries import COLONS, PaletteEntries, Row, said
from desktop.ui.models.palette_rows import undefined_said
from desktop.ui.speaking import LastWord, is_heard
from desktop.ui.widgets.coding_palette import words
from desktop.ui.widgets.coding_palette.answering import Answering
from desktop.ui.widgets.coding_palette.body import PaletteBody
from desktop.ui.widgets.coding_palette.definition import LINES
from desktop.ui.widgets.coding_palette.looking_up import LastPassages
from desktop.ui.widgets.coding_palette.ticking import Ticks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.core.model import CodeId
    from desktop.ui.session import Session
    from desktop.ui.theme import Theme
    from desktop.ui.widgets.coding_palette.definition import Quoted

IN_HAND_AFTER = 60


class PaletteShowing(PaletteBody):
    """Follows the line one types in; ``facet`` is the one in hand."""

    def __init__(self, session: Session, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, theme)
        self.session = session
        self.answering = Answering(session)
        self.entries = PaletteEntries(session, self)
        self.passages = LastPassages(session, self)
        self.ticks = Ticks(session, self.answering)
        self.facet: FacetId | None = None
        self._narrowed_from: tuple[FacetId | None] | None = None
        self._asked = ""
        self._open = False
        self._in_hand: CodeId | None = None
        self._settled: CodeId | None = None
        # The panels that follow the code in hand paint after the palette has, and not with every letter.
        self._hand = QTimer(self, singleShot=True, interval=IN_HAND_AFTER)
        self._hand.timeout.connect(self.take_in_hand)
        self.passages.found.connect(self._show_passages)
        self.voice = LastWord(self.field)

    # what is shown

    def _show_all(self) -> None:
        self.answering.look()
        self.steps.show_views(self.answering.step_views(self.facet, self.ticks.by_facet))
        self.steps.setVisible(bool(self.steps.views))
        self._show_results()

    def _typed(self, _text: str) -> None:
        if not self._open:
            return
        if self._narrow_by_text():
            self._show_all()
        else:
            self._show_results()

    def _composed(self) -> None:
        if self._open and self.field.query() != self._asked:
            self._show_results()

    def _show_results(self) -> None:
        query = self._asked = self.field.query()
        results = self.entries.results(
            query,
            self.facet,
            self.answering.given,
            only=self._narrowed_from is not None,
            ticked=self.ticks.codes(),
        )
        self.model.show(results)
        self.line.set_remark(words.remark(query, results, self._in_period()))
        self.field.setPlaceholderText(words.placeholder(self._facet_name(), self._in_period()))
        self.field.setAccessibleName(words.field_name(self._facet_name()))
        gone = "" if results.rows else self._retired(query)
        self.empty.say(gone or words.nothing(query, self._facet_name(), self._in_period(), bool(results.total)))
        self.view.highlight(0)
        if not results.rows:
            self._highlighted()
        self._settle()

    def _retired(self, query: str) -> str:
        """What is to be said where a code that begins so is out of use."""
        key, book = name_key(query), self.session.project.codebook
        found = (code for code in book.codes(builtins=False) if not code.in_use and name_key(code.name).startswith(key))
        code = next(found, None) if key else None
        if code is None:
            return ""
        why = self.session.project.organising.retirement(code.id)
        by = None if why is None else why.replaced_by
        return words.retired(code.name, "" if by is None else book.code(by).name)

    def _facet_name(self) -> str:
        return "" if self.facet is None else self.session.project.codebook.facet(self.facet).name

    def _in_period(self) -> bool:
        return self.facet is not None and self.session.project.codebook.facet(self.facet).kind is FacetKind.PERIOD

    def _row(self) -> Row | None:
        return self.model.row(self.view.highlighted)

    def _highlighted(self) -> None:
        row = self._row()
        self.field.setAccessibleDescription(said(row) if row else self.empty.sentence)
        if is_heard():
            self.voice.say(words.heard(row, self.view.highlighted, len(self.model.results.rows), self.empty.sentence))
        if row is not None and row.code is not None:
            code = self.session.project.codebook.code(row.code)
            short = code.short or words.first_line(code.definition)
            self.definition.show_code(code.name, short, undefined_said(code), expected=min(row.uses, LINES))
            self.passages.want(row.code if row.uses else None)
            self._in_hand = row.code
            self._hand.start()
        else:
            # A period that is read, or nothing that fits: the code that fitted a letter ago is not it.
            self._in_hand = self._settled
            self._hand.start()
            self.definition.show_code("", "")
            self.passages.want(None)
        self._show_hints()

    def take_in_hand(self) -> None:
        """Let the session know which code is highlighted, if it does not yet."""
        self._hand.stop()
        code, self._in_hand = self._in_hand, None
        project = self.session.project
        # The palette may close because the project did, or because the code went.
        if code is not None and not project.store.closed and not project.codebook.is_retired(code):
            self.session.set_code_in_hand(code)

    def _show_passages(self, code: CodeId, passages: tuple[Quoted, ...]) -> None:
        row = self._row()
        if self._open and row is not None and row.code == code:
            self.definition.show_passages(passages)

    def _show_hints(self) -> None:
        row = self._row()
        applied = row.facet if row else self.facet
        following = self.answering.next_facet(self.home(), applied)
        name = "" if following is None else self.session.project.codebook.facet(following).name
        query, results = self.field.query(), self.model.results
        many = row is not None and row.code is not None and self.ticks.takes_many(row.facet)
        ticked = len(self.ticks.codes()) if self.ticks else None
        period = self._in_period()
        self.foot.show_hints(words.hints(row, query, results, name, self._facet_name(), period, ticked, many))

    # moving

    def _move(self, rows: int) -> None:
        self.view.highlight(self.view.highlighted + rows)

    def go_to_facet(self, facet: FacetId | None) -> None:
        """Take another facet in hand; what was typed for the last one is dropped."""
        self.facet = facet
        self._forget_narrowing()
        self._set_text("")
        self._show_all()

    def _set_text(self, text: str) -> None:
        """Put words into the line without asking for results: they are asked for once, with all that goes with it."""
        blocker = QSignalBlocker(self.field)
        if self.field.preedit and self.field.hasFocus():
            QGuiApplication.inputMethod().reset()
        self.field.preedit = ""
        self.field.setText(text)
        blocker.unblock()

    # one facet only

    def _narrow_by_text(self) -> bool:
        """Look through one facet only, when what was typed names it before a colon."""
        text = self.field.text()
        found = self.entries.facet_before_colon(text) if any(colon in text for colon in COLONS) else None
        if found is None:
            return False
        if self._narrowed_from is None:
            self._narrowed_from = (self.facet,)
        self.facet, rest = found
        self._set_text(rest)
        self.line.set_narrowed(self._facet_name())
        return True

    def home(self) -> FacetId | None:
        """The facet in hand before only one was looked through; else the one in hand."""
        return self.facet if self._narrowed_from is None else self._narrowed_from[0]

    def _forget_narrowing(self) -> None:
        self._narrowed_from = None
        self.line.set_narrowed("")

    def widen(self) -> None:
        """Look through all facets again, with the one in hand that was before."""
        if self._narrowed_from is not None:
            (self.facet,) = self._narrowed_from
            self._forget_narrowing()
            self._show_all()

    def step_facet(self, by: int) -> None:
        """Go to the next or the previous facet, round."""
        self.go_to_facet(self.answering.neighbour(self.facet, by))
