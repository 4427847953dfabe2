"""Every step of the project, newest first, and one of them in full; and the way back to any of them.

Signals: ``closed`` when the person goes back to the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.queries import history
from desktop.ui.guarded import guarded
from desktop.ui.models.history_model import HEAD_ROLE, HistoryModel
from desktop.ui.tasks import Task, let_go
from desktop.ui.translate import count_of, number, tr
from desktop.ui.widgets.history_filters import HistoryFilters
from desktop.ui.widgets.history_going import HistoryGoing
from desktop.ui.widgets.history_places import HistoryPlaces
from desktop.ui.widgets.history_rows import HistoryDelegate
from desktop.ui.widgets.labels import Surface
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import EmptyState
from desktop.ui.widgets.step_details import StepDetails

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.model import Step, StepHead, StepId
    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow

FOLD_BELOW = 900
ROW_BELOW = 860
"""Narrower than this, in pixels at 100 %, the list has its filters in a row of their own."""


class HistoryPage(Page):
    """The list with its filters; the details follow the chosen step."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.task: Task | None = None
        self.model = HistoryModel(session, self)
        self.details = StepDetails(session, self)
        self.places = HistoryPlaces(self)
        self.head = PageHead(tr("History", "History"), self)
        self.filters = HistoryFilters(self)
        self.filter = self.filters.field
        self.coders, self.documents = self.filters.coders, self.filters.documents
        self.kinds, self.times = self.filters.kinds, self.filters.times
        self.going = HistoryGoing(session, self)
        self.list = QListView(self)
        self.empty = EmptyState("", self, action=tr("History", "Show every step"))
        self.ground = Surface("page", self)
        self.stack = QStackedWidget(self.ground)
        self._build()
        self._connect()
        self.restyle()
        self.set_undo_key("Ctrl+Z")

    def _build(self) -> None:
        self.list.setModel(self.model)
        self.delegate = HistoryDelegate(self.theme, self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setAccessibleName(tr("History", "Steps"))
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        below = QVBoxLayout(self.ground)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        self.own_row = QVBoxLayout()
        below.addLayout(self.own_row)
        below.addWidget(self.going)
        below.addWidget(self.stack)
        self.head.add(self.filters, 4)
        self.in_head = True
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.ground, 1)
        whole = self.whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(column, 1)
        whole.addWidget(self.details)

    def _connect(self) -> None:
        self.head.left.connect(self.closed)
        self.filters.left.connect(self.closed)
        self.filters.stepped.connect(self._step)
        self.filters.taken.connect(lambda: self._take(self.list.currentIndex()))
        self.filters.changed.connect(self._apply)
        self.empty.acted.connect(self.filters.clear)
        self.list.selectionModel().currentChanged.connect(lambda index, _before: self._show(index))
        self.list.activated.connect(self._take)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.model.counted.connect(self._show_count)
        self.details.check_wanted.connect(self.check_chain)
        self.details.shown_wanted.connect(self.places.go)
        self.details.back_wanted.connect(lambda head: self.going.ask(head.id))
        self.going.barrier_changed.connect(self.details.set_barrier)
        self.session.coder_changed.connect(self.model.refresh_candidate)
        self.keep_up()

    def restyle(self) -> None:
        px = self.theme.px
        # Said outright, for the parts beside each other need more, and then the window could not become narrow.
        self.setMinimumSize(px(460), px(320))
        self.filters.restyle()
        self.own_row.setContentsMargins(px(24), px(10) if not self.in_head else 0, px(24), 0)
        self.settle()
        self.list.doItemsLayout()

    def settle(self) -> None:
        """In a narrow window the details stand below the list, and the filters below the head."""
        px = self.theme.px
        beside = self.width() >= px(FOLD_BELOW)
        if beside != self.details.beside:
            way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
            self.whole.setDirection(way)
            self.details.set_beside(beside)
        room = self.width() - (self.details.minimumWidth() if beside else 0)
        in_head = room >= px(ROW_BELOW)
        if in_head != self.in_head:
            self.in_head = in_head
            if in_head:
                self.own_row.removeWidget(self.filters)
                self.head.add(self.filters, 4)
            else:
                self.head.row.removeWidget(self.filters)
                self.own_row.addWidget(self.filters)
            self.own_row.setContentsMargins(px(24), 0 if in_head else px(10), px(24), 0)

    def join(self, window: MainWindow) -> None:
        super().join(window)
        self.set_undo_key(window.book.key_text("edit.undo"))

    def set_undo_key(self, key: str) -> None:
        """Name the key that undoes, where the user has given it another one; "" names none."""
        self.delegate.undo_key = "" if self.session.project.read_only else key
        self.list.viewport().update()

    # filling

    def refresh(self) -> None:
        """Bring menus and list up to date; the chosen step stays chosen."""
        months = self.session.attempt(history.months, self.session.project) or []
        self.filters.offer(self.session.project, months)
        self.going.look_for_barrier()
        if self.stale:
            self._apply()
        self._show_count()

    def _apply(self) -> None:
        chosen = self.details.head
        self.stale = False
        self.model.set_filter(words=self.filter.text(), wanted=self.filters.wanted())
        row = self.model.row_of(chosen.id) if chosen is not None else None
        if row is None:
            row = next((at for at in range(len(self.model.items)) if self.model.head_at(at) is not None), None)
        if row is None:
            self.details.show_step(None)
        else:
            self._choose(row)

    def _show_count(self) -> None:
        """How many steps are shown of how many, and whether older ones are still looked through."""
        found = self.model.found
        every = count_of(self.session.project.step_count(), "{n} step", "{n} steps")
        if self.model.searching:
            words = tr("History", "{found} of {all}, still looking…", found=number(found), all=every)
        elif self.filters.narrowed:
            words = tr("History", "{found} of {all}", found=number(found), all=every)
        else:
            words = every
        self.head.set_remark(words)
        some = bool(self.model.items)
        if not some:
            narrowed = self.filters.narrowed
            self.empty.set_sentence(
                tr("History", "Looking…")
                if self.model.searching
                else tr("History", "No step fits these filters.")
                if narrowed
                else tr("History", "Nothing was done yet.")
            )
        self.stack.setCurrentWidget(self.list if some else self.empty)
        if some and self.details.head is None:
            self._choose(1)

    def _choose(self, row: int) -> None:
        index = self.model.index(row)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)
        self._show(index)

    def choose_step(self, step: StepId) -> bool:
        """Choose a step that has been read; False when it has not."""
        row = self.model.row_of(step)
        if row is None:
            return False
        self._choose(row)
        return True

    def _show(self, index: Any) -> None:
        head: StepHead | None = index.data(HEAD_ROLE) if index.isValid() else None
        self.details.show_step(head)

    def _take(self, index: Any) -> None:
        """Enter or a double click on a step: to the place in the text."""
        head: StepHead | None = index.data(HEAD_ROLE) if index.isValid() else None
        if head is not None:
            self.places.go(head)

    def _open_menu(self, at: QPoint) -> None:
        """By the mouse of the step under it, by the key of the chosen one."""
        head: StepHead | None = self.list.currentIndex().data(HEAD_ROLE)
        if head is None:
            return
        if not self.list.visualRect(self.list.currentIndex()).contains(at):
            at = self.list.visualRect(self.list.currentIndex()).center()
        menu = self.build_menu(head)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def build_menu(self, head: StepHead) -> QMenu:
        """What can be done from a step."""
        menu = QMenu(self)
        shown = menu.addAction(tr("History", "Show in the text"), lambda: self.places.go(head))
        shown.setEnabled(self.details.show_it.isEnabled() and not self.details.show_it.isHidden())
        menu.addSeparator()
        undo = menu.addAction(tr("History", "Undo this step"), self.details.undo_step)
        undo.setEnabled(not self.details.undo.isHidden() and self.details.undo.isEnabled())
        back = menu.addAction(tr("History", "Undo back to here…"), lambda: self.going.ask(head.id))
        back.setEnabled(not self.details.back.isHidden() and self.details.back.isEnabled())
        return menu

    def _step(self, direction: int) -> None:
        row = self.list.currentIndex().row() + direction
        while 0 <= row < len(self.model.items):
            if self.model.head_at(row) is not None:
                self._choose(row)
                return
            row += direction

    # keeping up

    def follow(self, step: Step) -> None:
        """Each step stands at once above the others."""
        if self.stale or not self.isVisible():
            self.stale = True
            return
        top = self.list.verticalScrollBar().value() == 0
        self.model.follow(step)
        self.details.forget_check()
        self.going.follow(step)
        self._show(self.list.currentIndex())
        self._show_count()
        if top:
            self.list.scrollToTop()
        if step.tables() & {"coder", "document"}:
            self.refresh()

    def reread(self) -> None:
        self.stale = True
        self.details.forget_check()
        if self.isVisible():
            self.refresh()

    # the chain

    def check_chain(self) -> None:
        """Read every step again and see whether each fits the one before it, beside the desk."""
        if self.task is not None:
            return
        path, key = self.session.project.path, self.session.project.key
        self.details.show_checking()

        def work(_progress: Callable[[int, int], bool]) -> tuple[StepHead | None, int]:
            from desktop.core.chain import first_broken
            from desktop.core.project import Project

            with Project.open(path, read_only=True, key=key) as beside:
                return first_broken(beside), beside.step_count()

        self.task = Task(work, self)
        self.task.finished.connect(lambda found: self.details.show_chain(*found))
        self.task.failed.connect(self._check_failed)
        self.task.ended.connect(self._check_ended)
        self.task.start()

    def _check_failed(self, error: object) -> None:
        self.details.forget_check()
        self.session.failed.emit(error)

    def _check_ended(self) -> None:
        self.task = None

    def shut_down(self) -> None:
        """Let go of what is under way."""
        super().shut_down()
        self.model.stop()
        self.filters.typing.stop()
        self.going.shut_down()
        task, self.task = self.task, None
        if task is not None:
            let_go(task)
            self.details.forget_check()

    # keys

    def first_part(self) -> QWidget:
        return self.list

    @guarded
    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.take_focus()
