"""The codes of a period facet as a list in time, to name, to date and to unite.

Signals: ``closed`` when the person goes back to the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core import period_codes
from desktop.core.aliases import same_named
from desktop.core.errors import BadName, NameTaken, TestimoniaError
from desktop.core.model import FacetKind
from desktop.ui.guarded import guarded
from desktop.ui.messages import sentence_of
from desktop.ui.models.period_model import PeriodModel
from desktop.ui.translate import count_of, listed, tr
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.labels import Surface
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import EmptyState, MessageStrip
from desktop.ui.widgets.periods.asking import agreed
from desktop.ui.widgets.periods.period_list import AxisHead, PeriodList
from desktop.ui.widgets.periods.period_side import Entered, PeriodSide

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.model import Code, CodeId, FacetId
    from desktop.core.queries.code_uses import LastPassage
    from desktop.ui.models.period_model import PeriodRow
    from desktop.ui.session import Session

FOLD_BELOW = 900
MOST_NAMED = 3


class PeriodsPage(Page):
    """The list with its axis; beside it the chosen period."""

    TABLES = frozenset({"code", "facet", "code_alias", "retirement", "segment", "coding", "document"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.facet: FacetId | None = None
        self.chosen: CodeId | None = None
        self.adding = False
        self.groups: list[period_codes.EqualPeriods] = []
        self.model = PeriodModel(session, self)
        self.head = PageHead(tr("Periods", "Periods"), self)
        self.filter = SearchField(tr("Periods", "Filter periods"), self.head)
        self.facets = MenuButton("", self.head)
        self.add = Button(tr("Periods", "Add a period"), self.head, icon="plus")
        self.equal = MessageStrip("warn", "", self, action=tr("Periods", "Unite all"))
        self.told = MessageStrip("info", "", self, closable=True)
        self.ground = Surface("page", self)
        self.list = PeriodList(self.model, self.theme, self.ground)
        self.axis = AxisHead(self.model, self.theme, self.list, self.ground)
        self.empty = EmptyState("", self.ground)
        self.empty.acted.connect(self._begin)
        self.stack = QStackedWidget(self.ground)
        self.side = PeriodSide(session)
        self.beside = QScrollArea(self)
        self.typing = QTimer(self, singleShot=True, interval=120)
        self._build()
        self._connect()
        self.restyle()

    def _build(self) -> None:
        self.list.viewport().setAutoFillBackground(False)
        rows = QWidget(self.stack)
        inside = QVBoxLayout(rows)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.axis)
        inside.addWidget(self.list, 1)
        self.rows = rows
        self.stack.addWidget(rows)
        self.stack.addWidget(self.empty)
        self.head.add(self.filter, 4)
        self.head.add(self.facets)
        self.head.add(self.add)
        below = QVBoxLayout(self.ground)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.stack)
        column = QVBoxLayout()
        column.setSpacing(0)
        for widget in (self.head, self.equal, self.told):
            column.addWidget(widget)
        column.addWidget(self.ground, 1)
        self.whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(0)
        self.whole.addLayout(column, 1)
        self.beside.setWidget(self.side)
        self.beside.setWidgetResizable(True)
        self.beside.setFrameShape(QFrame.Shape.NoFrame)
        self.beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.whole.addWidget(self.beside)
        self.equal.hide()
        self.told.hide()

    def _connect(self) -> None:
        self.head.left.connect(self.closed)
        self.filter.textChanged.connect(lambda _words: self.typing.start())
        self.filter.left.connect(self.closed)
        self.filter.stepped.connect(self._step)
        self.typing.timeout.connect(self._read)
        self.facets.chosen.connect(self._choose_facet)
        self.add.clicked.connect(self.begin_adding)
        self.equal.acted.connect(self.unite_all)
        self.list.selectionModel().currentChanged.connect(lambda index, _before: self._show(index.row()))
        self.list.activated.connect(lambda _index: self.side.focus_dates())
        self.side.saved.connect(self.save)
        self.side.unite_wanted.connect(self.unite_with)
        self.side.opened.connect(self._open)
        self.side.cancelled.connect(self._cancel)
        self.session.coder_changed.connect(self.reread)
        self.keep_up()

    def restyle(self) -> None:
        px = self.theme.px
        self.setMinimumSize(px(460), px(240))
        self.filter.setMinimumWidth(px(90))
        self.filter.setMaximumWidth(px(190))
        self.settle()

    def settle(self) -> None:
        """In a narrow window the chosen period stands below the list."""
        px = self.theme.px
        beside = self.width() >= px(FOLD_BELOW)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self.whole.setDirection(way)
        wide = 16777215
        self.beside.setMinimumWidth(px(340) if beside else 0)
        self.beside.setMaximumWidth(px(340) if beside else wide)
        self.beside.setMaximumHeight(wide if beside else max(px(180), self.height() // 2))

    # filling

    def _period_facets(self) -> list[tuple[FacetId, str]]:
        facets = self.session.project.codebook.facets()
        return [(facet.id, facet.name) for facet in facets if facet.kind is FacetKind.PERIOD]

    def refresh(self) -> None:
        """Bring the page up to date; the chosen period stays chosen."""
        if self.stale:
            self._read()

    def _read(self) -> None:
        self.stale = False
        offered = self._period_facets()
        if self.facet not in [facet for facet, _ in offered]:
            self.facet = offered[0][0] if offered else None
        self.facets.setVisible(len(offered) > 1)
        self.facets.set_choices(offered, self.facet)
        self.groups = period_codes.equal_periods(self.session.project, self.facet) if self.facet is not None else []
        blocked = self.list.selectionModel().blockSignals(True)
        self.model.show(self.facet, self.filter.text())
        self.filter.set_found(len(self.model.rows), self.model.total)
        self.list.selectionModel().blockSignals(blocked)
        self.head.set_remark(count_of(len(self.model.rows), "{n} period", "{n} periods"))
        self.add.setEnabled(self.facet is not None and not self.session.project.read_only)
        self._say_equal()
        self._say_empty()
        self._choose_again()

    def _say_equal(self) -> None:
        names = [tr("Organise", "“{name}”", name=group.kept.name) for group in self.groups[:MOST_NAMED]]
        if len(self.groups) > MOST_NAMED:
            names.append("…")
        several = count_of(
            len(self.groups), "{n} period is there more than once", "{n} periods are there more than once"
        )
        self.equal.say("warn", f"{several}: {listed(names)}.")
        self.equal.setVisible(bool(self.groups) and not self.session.project.read_only)

    def _say_empty(self) -> None:
        if self.facet is None:
            sentence = tr("Periods", "No facet of this codebook is for periods. Make one in the codebook.")
            action = tr("Periods", "New facet…")
        elif self.filter.text().strip():
            sentence = tr("Periods", "No period fits these words.")
            action = tr("Periods", "Show all periods")
        else:
            sentence = tr("Periods", "No periods yet. Add one here, or type a date while you code.")
            action = tr("Periods", "Add a period")
        asks = self.facet is not None and bool(self.filter.text().strip())
        self.empty.set_sentence(sentence, action=action if asks or not self.session.project.read_only else "")
        self.stack.setCurrentWidget(self.rows if self.model.rows else self.empty)

    def _begin(self) -> None:
        """The one thing to do where no period is shown."""
        if self.facet is None and self.desk_window is not None:
            self.desk_window.work.edit_facet(None)
        elif self.filter.text().strip():
            self.filter.clear()
        else:
            self.add.click()

    def _choose_again(self) -> None:
        place = self.model.place_of(self.chosen) if self.chosen is not None else -1
        if place < 0 and self.model.rows and not self.adding:
            place = 0
        if place >= 0:
            blocked = self.list.selectionModel().blockSignals(True)
            self.list.setCurrentIndex(self.model.index(place))
            self.list.selectionModel().blockSignals(blocked)
            self.list.scrollTo(self.model.index(place))
            self.list.viewport().update()
        if not self.adding:
            self._show(place)

    def _show(self, place: int) -> None:
        row: PeriodRow | None = self.model.rows[place] if 0 <= place < len(self.model.rows) else None
        self.beside.setVisible(row is not None or self.adding)
        if row is not None:
            self.adding = False
            self.chosen = row.code.id
            self.side.show_row(row, self.facet)

    def _choose_facet(self, facet: FacetId) -> None:
        self.facet, self.chosen, self.adding = facet, None, False
        self._read()

    def choose(self, code: CodeId) -> None:
        """Show a period, in its facet."""
        self.facet, self.chosen, self.adding = self.session.project.codebook.code(code).facet, code, False
        self.filter.clear()
        self._read()

    def _step(self, by: int) -> None:
        place = max(0, min(len(self.model.rows) - 1, self.list.currentIndex().row() + by))
        if self.model.rows:
            self.list.setCurrentIndex(self.model.index(place))

    # doing

    def begin_adding(self) -> None:
        """Empty fields for a new period."""
        if self.facet is None:
            return
        self.adding = True
        self.list.clearSelection()
        self.beside.setVisible(True)
        self.side.show_row(None, self.facet)
        self.side.focus_dates()

    def _cancel(self) -> None:
        self.adding = False
        self._choose_again()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self, entered: Entered) -> None:
        """Write what was entered, as one step."""
        project, facet = self.session.project, self.facet
        if facet is None:
            return

        def act() -> CodeId:
            if entered.code is None:
                return period_codes.add_period(project, facet, entered.edtf or "", entered.name, entered.aliases)
            name, aliases = entered.name, entered.aliases
            period_codes.change_period(project, entered.code, name=name, aliases=aliases, edtf=entered.edtf)
            return entered.code

        code = self._try(act)
        if code is None:
            return
        self.adding, self.chosen = False, code
        self._read()
        self._tell_shared(code, entered.aliases)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_shared(self, code: CodeId, aliases: Sequence[str]) -> None:
        """Two codes may share a name; whoever gives it is told."""
        shared = same_named(self.session.project, code, aliases)
        if shared:
            names = listed(tr("Organise", "“{name}”", name=one.name) for one in shared)
            self.told.say("info", tr("Periods", "It was saved. {names} can be found by the same name.", names=names))
        self.told.setVisible(bool(shared))

    def _try(self, verb: Callable[[], CodeId]) -> CodeId | None:
        """Do something; what is wrong with a name is said at the name, anything else where errors are said."""
        try:
            return verb()
        except (BadName, NameTaken) as error:
            self.side.say(sentence_of(error))
        except TestimoniaError as error:
            self.told.say("bad", sentence_of(error))
            self.told.show()
        return None

    def unite_with(self, other: Code) -> None:
        """Make the chosen period one with the one that has the dates that were entered."""
        row = self.side.row
        if row is None:
            self.choose(other.id)
            return
        if not agreed(self, self.session, [row.code]):
            return

        def act() -> CodeId:
            period_codes.unite_with(self.session.project, row.code.id, other.id)
            return other.id

        done = self._try(act)
        if done is not None:
            self.choose(done)

    def unite_all(self) -> None:
        """Unite what means the same days, all at once."""
        groups = list(self.groups)
        if not groups or not agreed(self, self.session, [code for group in groups for code in group.others]):
            return

        def act() -> CodeId:
            period_codes.unite(self.session.project, groups)
            return groups[0].kept.id

        done = self._try(act)
        if done is not None:
            self.choose(done)

    def _open(self, passage: LastPassage) -> None:
        """To the passage in its text."""
        self.session.open_document(passage.document)
        self.closed.emit()
        work = self.session.work
        if work is not None and passage.segment in work.segments:
            self.session.select_segment(passage.segment, scroll=True)
        else:
            self.session.scroll_wanted.emit(passage.start, passage.end)

    # keeping up

    def is_occupied(self) -> bool:
        """What somebody is writing into the fields is not taken away under their hands."""
        focus: QWidget | None = self.focusWidget()
        return focus is not None and self.side.has_changes() and self.side.isAncestorOf(focus)

    # keys

    def first_part(self) -> QWidget:
        return self.list

    @guarded
    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.take_focus()
