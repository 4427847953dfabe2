"""Every step of the project, newest first, and one of them in full.

Signals: ``closed`` when the person goes back to the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QListView, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.guarded import guarded
from desktop.ui.models.history_model import HEAD_ROLE, HistoryModel
from desktop.ui.models.step_words import GROUPS, UNDONE_GROUP
from desktop.ui.tasks import Task, let_go
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.history_rows import HistoryDelegate
from desktop.ui.widgets.labels import Surface
from desktop.ui.widgets.menu_button import MenuButton
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
GROUP_NAMES = {
    "coding": "Coding",
    "codebook": "Codebook",
    "documents": "Documents",
    "memos": "Memos",
    "project": "Project and coders",
    UNDONE_GROUP: "Undone and redone",
}


class HistoryPage(Page):
    """The list with its filters; the details follow the chosen step."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.task: Task | None = None
        self.model = HistoryModel(session, self)
        self.details = StepDetails(session, self)
        self.head = PageHead(tr("History", "History"), self)
        self.filter = SearchField(tr("History", "Filter steps"), self.head)
        self.coders = MenuButton("", self.head)
        self.documents = MenuButton("", self.head)
        self.kinds = MenuButton("", self.head)
        self.list = QListView(self)
        self.empty = EmptyState("", self)
        self.ground = Surface("page", self)
        self.stack = QStackedWidget(self.ground)
        self.typing = QTimer(self, singleShot=True, interval=150)
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
        self.list.viewport().setAutoFillBackground(False)
        self.list.setAccessibleName(tr("History", "Steps"))
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.head.add(self.filter, 4)
        for button in (self.coders, self.documents, self.kinds):
            self.head.add(button)
        below = QVBoxLayout(self.ground)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.stack)
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
        self.filter.textChanged.connect(lambda _words: self.typing.start())
        self.filter.left.connect(self.closed)
        self.filter.stepped.connect(self._step)
        self.typing.timeout.connect(self._apply)
        for button in (self.coders, self.documents, self.kinds):
            button.chosen.connect(lambda _key: self._apply())
        self.list.selectionModel().currentChanged.connect(lambda index, _before: self._show(index))
        self.list.activated.connect(self._take)
        self.details.check_wanted.connect(self.check_chain)
        self.details.shown_wanted.connect(self._show_in_text)
        self.session.coder_changed.connect(self.model.refresh_candidate)
        self.keep_up()

    def restyle(self) -> None:
        px = self.theme.px
        # Said outright, for the parts beside each other need more, and then the window could not become narrow.
        self.setMinimumSize(px(460), px(320))
        self.filter.setMinimumWidth(px(90))
        self.filter.setMaximumWidth(px(190))
        for button in (self.coders, self.documents, self.kinds):
            button.setMinimumWidth(px(60))
            button.setMaximumWidth(px(200))
        self.settle()
        self.list.doItemsLayout()

    def settle(self) -> None:
        """In a narrow window the details stand below the list."""
        beside = self.width() >= self.theme.px(FOLD_BELOW)
        if beside != self.details.beside:
            way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
            self.whole.setDirection(way)
            self.details.set_beside(beside)

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
        project = self.session.project
        coders = [(coder.id, coder.name) for coder in project.coders.all()]
        documents = [(document.id, document.name) for document in project.documents.all()]
        self._offer(self.coders, [(None, tr("History", "Every coder")), *coders])
        self._offer(self.documents, [(None, tr("History", "This project")), *documents])
        names = [(key, tr("History", GROUP_NAMES[key])) for key in (*GROUPS, UNDONE_GROUP)]
        self._offer(self.kinds, [("", tr("History", "Every kind")), *names])
        if self.stale:
            self._apply()
        self._show_count()

    @staticmethod
    def _offer(button: MenuButton, choices: list[tuple[Any, str]]) -> None:
        present = button.present if any(key == button.present for key, _ in choices) else choices[0][0]
        button.set_choices(choices, present)

    def _apply(self) -> None:
        chosen = self.details.head
        self.stale = False
        self.model.set_filter(
            words=self.filter.text(),
            coder=self.coders.present,
            document=self.documents.present,
            group=self.kinds.present or "",
        )
        while not self.model.items and not self.model.ended:
            self.model.fetchMore(self.list.rootIndex())
        self.empty.set_sentence(
            tr("History", "No step fits these filters.")
            if self.filter.text() or self.coders.present or self.documents.present or self.kinds.present
            else tr("History", "Nothing was done yet.")
        )
        self.stack.setCurrentWidget(self.list if self.model.items else self.empty)
        row = self.model.row_of(chosen.id) if chosen is not None else None
        if row is None:
            row = next((at for at in range(len(self.model.items)) if self.model.head_at(at) is not None), None)
        if row is None:
            self.details.show_step(None)
        else:
            self._choose(row)

    def _show_count(self) -> None:
        self.head.set_remark(count_of(self.session.project.step_count(), "{n} step", "{n} steps"))

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
            self._show_in_text(head)

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
        self.stack.setCurrentWidget(self.list if self.model.items else self.empty)
        self._show_count()
        self.details.forget_check()
        self._show(self.list.currentIndex())
        if top:
            self.list.scrollToTop()
        if step.tables() & {"coder", "document"}:
            self.refresh()

    def reread(self) -> None:
        self.stale = True
        self.details.forget_check()
        if self.isVisible():
            self.refresh()

    def _show_in_text(self, head: StepHead) -> None:
        start, end = head.args.get("start"), head.args.get("end")
        if head.document is None or not isinstance(start, int) or not isinstance(end, int):
            return
        if not self.session.project.documents.has(head.document):
            return
        self.session.open_document(head.document)
        self.closed.emit()
        work = self.session.work
        if head.segment is not None and work is not None and head.segment in work.segments:
            self.session.select_segment(head.segment, scroll=True)
        else:
            self.session.scroll_wanted.emit(start, end)

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
