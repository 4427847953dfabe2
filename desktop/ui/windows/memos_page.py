"""Memos and journal: a list with search and filters, and the chosen one to be read and written.

Signals: ``closed`` when the person goes back to the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QListView, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.memo_links import LinkKind
from desktop.core.model import EntryId, MemoTarget
from desktop.ui.guarded import guarded
from desktop.ui.models.memos_model import KIND_WORDS, ON_CHOICES, WRITTEN, MemosModel, Wanted
from desktop.ui.translate import count_of, number, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Surface
from desktop.ui.widgets.memo_pane import MemoPane, goal_of_place
from desktop.ui.widgets.memo_rows import MemoDelegate, MemoList
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import EmptyState

if TYPE_CHECKING:
    from desktop.core.memo_links import Goal
    from desktop.core.memo_list import Written
    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow

LIST, FOLD_BELOW, ONE_BELOW = 380, 640, 560


class MemosPage(Page):
    """The list leads, the pane follows."""

    TABLES = frozenset(
        {"memo", "memo_kind", "journal_entry", "document", "code", "facet", "segment", "coder", "project", "coding"}
    )

    goal_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.chosen: Goal | None = None
        #: Whether the memo is shown and not the list, where there is room for one of them.
        self.reading = False
        self.model = MemosModel(session, self)
        self.head = PageHead(tr("Memos", "Memos and journal"), self)
        self.new = Button(tr("Memos", "New journal entry"), self.head, icon="plus")
        self.export = Button(tr("Memos", "Export…"), self.head, icon="upload")
        self.search = SearchField(tr("Memos", "Search memos"), self)
        self.kinds = MenuButton("", self)
        self.on = MenuButton("", self)
        self.coders = MenuButton("", self)
        self.order = MenuButton("", self)
        self.list = MemoList(self)
        self.none = EmptyState(tr("Memos", "No memo fits these filters."), self, action=tr("Memos", "Show all memos"))
        self.empty = EmptyState(
            tr("Memos", "No memo is written yet."),
            self,
            hint=tr("Memos", "Memos on passages, codes and documents stand here, and the journal with its days."),
            action=tr("Memos", "Write a journal entry"),
        )
        self.pane = MemoPane(session, self)
        self.nothing = EmptyState(tr("Memos", "Choose a memo to read it."), self)
        self.typing = QTimer(self, singleShot=True, interval=120)
        self._build()
        self._connect()
        self.restyle()

    def _build(self) -> None:
        self.head.add(self.new)
        self.head.add(self.export)
        self.list.setModel(self.model)
        self.list.setItemDelegate(MemoDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setAccessibleName(tr("Memos", "Memos"))
        self.left = Surface("page", self, edges="r")
        self.filters = QWidget(self.left)
        row = FlowLayout(self.filters, gap=6, line_gap=6)
        for button in (self.kinds, self.on, self.coders, self.order):
            row.addWidget(button)
        self.lists = QStackedWidget(self.left)
        self.lists.addWidget(self.list)
        self.lists.addWidget(self.none)
        self.lists.addWidget(self.empty)
        self.leading = QVBoxLayout(self.left)
        self.above = QVBoxLayout()
        self.above.addWidget(self.search)
        self.above.addWidget(self.filters)
        self.leading.addLayout(self.above)
        self.leading.addWidget(self.lists, 1)
        self.ground = Surface("page", self)
        self.right = QStackedWidget(self.ground)
        self.right.addWidget(self.nothing)
        self.right.addWidget(self.pane)
        trailing = QVBoxLayout(self.ground)
        trailing.setContentsMargins(0, 0, 0, 0)
        trailing.addWidget(self.right)
        self.beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.beside.setSpacing(0)
        self.beside.addWidget(self.left)
        self.beside.addWidget(self.ground, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self.beside, 1)

    def _connect(self) -> None:
        self.head.left.connect(self.leave)
        self.new.clicked.connect(self.begin_entry)
        self.empty.acted.connect(self.begin_entry)
        self.none.acted.connect(self._show_all)
        self.export.clicked.connect(lambda: self.export_wanted.emit([each.goal for each in self.model.shown()]))
        self.search.textChanged.connect(lambda _words: self.typing.start())
        self.search.left.connect(self.leave)
        self.search.stepped.connect(self._step)
        self.search.returnPressed.connect(self._read)
        self.typing.timeout.connect(self._filter)
        for button in (self.kinds, self.on, self.coders, self.order):
            button.chosen.connect(lambda _key: self._filter())
        self.list.selectionModel().currentChanged.connect(lambda index, _before: self._chosen(index))
        self.list.activated.connect(lambda _index: self._read())
        self.list.clicked.connect(lambda _index: self._show_memo(True))
        self.list.left.connect(self.leave)
        self.list.removed.connect(lambda: self._delete(self.pane.written))
        self.pane.goal_wanted.connect(self.goal_wanted)
        self.pane.place_wanted.connect(self._go_to_place)
        self.pane.delete_wanted.connect(self._delete)
        self.pane.made.connect(self._made)
        self.pane.left.connect(self._to_list)
        self.keep_up()

    def restyle(self) -> None:
        px = self.theme.px
        self.setMinimumSize(px(460), px(240))
        set_margins(self.leading, self, 0, px(12), px(1), 0)
        set_margins(self.above, self, px(16), 0, px(15), 0)  # the rows of the list have these margins themselves
        for column in (self.above, self.leading):
            column.setSpacing(px(8))
        self.settle()
        self.list.doItemsLayout()

    def settle(self) -> None:
        px = self.theme.px
        beside = self.width() >= px(FOLD_BELOW)
        one = self._is_one()
        self.beside.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.left.setMaximumHeight(16_777_215 if beside or one else self.height() // 2)
        if beside:
            self.left.setFixedWidth(min(px(LIST), self.width() * 2 // 5))
        else:
            self.left.setMinimumWidth(0)
            self.left.setMaximumWidth(16_777_215)
        self.left.setVisible(not (one and self.reading))
        self.ground.setVisible(not one or self.reading)

    def _is_one(self) -> bool:
        """Whether there is room for the list or a memo, not for both."""
        return self.width() < self.theme.px(FOLD_BELOW) and self.height() < self.theme.px(ONE_BELOW)

    def _show_memo(self, reading: bool) -> None:
        self.reading = reading
        self.settle()

    def join(self, window: MainWindow) -> None:
        """Let the window go where links lead, and write what is exported."""
        super().join(window)
        self.goal_wanted.connect(window.more.memo.go)
        self.export_wanted.connect(window.more.memo.export)

    # filling

    def refresh(self) -> None:
        """Bring menus and list up to date; the chosen memo stays chosen."""
        self.wait.stop()
        project = self.session.project
        self.new.setEnabled(not project.read_only)
        everybody = [(None, tr("Memos", "By anybody")), *((each.id, each.name) for each in project.coders.all())]
        self._offer(self.coders, everybody)
        self.coders.setVisible(len(everybody) > 2)
        kinds = [("", tr("Memos", "Every kind")), ("open", tr("Memos", "Open to dos"))]
        self._offer(self.kinds, [*kinds, *((kind.value, tr("Memos", word)) for kind, word in KIND_WORDS.items())])
        self._offer(self.on, [(key, tr("Memos", words)) for key, words in ON_CHOICES])
        self._offer(self.order, [(False, tr("Memos", "Newest first")), (True, tr("Memos", "By place"))])
        self.stale = False
        self.model.wanted = self._wanted()
        self.model.reload()
        self._show()

    @staticmethod
    def _offer(button: MenuButton, choices: list[tuple[Any, str]]) -> None:
        known = any(key == button.present for key, _ in choices)
        button.set_choices(choices, button.present if known else choices[0][0])

    def _wanted(self) -> Wanted:
        return Wanted(
            self.search.text(),
            self.kinds.present or "",
            self.on.present or "",
            self.coders.present,
            bool(self.order.present),
        )

    def _filter(self) -> None:
        self.typing.stop()
        self.model.set_wanted(self._wanted())
        self._show()

    def _show(self) -> None:
        total, shown = len(self.model.all), len(self.model.rows)
        words = count_of(total, "{n} memo", "{n} memos")
        self.head.set_remark(
            words if shown == total else tr("Memos", "{shown} of {all}", shown=number(shown), all=words)
        )
        self.export.setEnabled(shown > 0)
        self.lists.setCurrentWidget(self.list if shown else self.none if total else self.empty)
        if self.pane.is_draft:
            self.right.setCurrentWidget(self.pane)
            return
        row = self.model.rows.get(self.chosen) if self.chosen is not None else None
        if row is None and self.chosen is not None and any(each.goal == self.chosen for each in self.model.all):
            # It does not fit the filters any more, and is still being read.
            self._open(next(each for each in self.model.all if each.goal == self.chosen))
            return
        if row is None:
            row = next(iter(self.model.rows.values()), None)
        if row is None:
            self.chosen = None
            self.pane.show_written(None)
            self.nothing.set_sentence(tr("Memos", "Choose a memo to read it.") if total else "")
            self.right.setCurrentWidget(self.nothing)
            return
        self._choose_row(row)

    def _choose_row(self, row: int) -> None:
        index = self.model.index(row)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if self.list.currentIndex() != index:
            self.list.selectionModel().setCurrentIndex(index, flags)
        self.list.scrollTo(index)
        self._chosen(index)

    def _chosen(self, index: Any) -> None:
        written: Written | None = index.data(WRITTEN) if index.isValid() else None
        if written is not None:
            self._open(written)

    def _open(self, written: Written) -> None:
        self.chosen = written.goal
        self.pane.show_written(written)
        self.right.setCurrentWidget(self.pane)

    def _show_all(self) -> None:
        """Take all filters away."""
        self.search.setText("")
        for button, key in ((self.kinds, ""), (self.on, ""), (self.coders, None)):
            button.set_present(key)
        self._filter()

    def choose(self, goal: Goal, *, at: tuple[int, int] | None = None) -> bool:
        """Show a memo or entry, whatever the filters say; with ``at`` a place of its plain words. False when gone."""
        self.pane.flush()
        self.pane.show_written(None)
        self.model.reload()
        if goal not in self.model.rows:
            self._show_all()
        if goal not in self.model.rows:
            return False
        self.chosen = goal
        self._show()
        self._show_memo(True)
        if at is not None:
            self.pane.select(*at)
        return True

    def begin_entry(self) -> None:
        """Write something new into the journal."""
        if self.session.project.read_only:
            return
        self.list.clearSelection()
        self.pane.begin()
        self._show_memo(True)
        self.right.setCurrentWidget(self.pane)
        self.pane.title.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _made(self, goal: Goal) -> None:
        self.chosen = goal
        self.reread()

    def _to_list(self) -> None:
        self._show_memo(False)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        if self.pane.written is not None:
            self._show_memo(True)
            part = self.pane.preview if self.pane.preview_button.isChecked() else self.pane.words
            part.setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, direction: int) -> None:
        row = self.list.currentIndex().row() + direction
        while 0 <= row < len(self.model.items):
            if self.model.written_at(row) is not None:
                self._choose_row(row)
                return
            row += direction

    # doing

    def _delete(self, written: Written | None) -> None:
        """One step, which Undo takes back."""
        if written is None or self.session.project.read_only:
            return
        self.pane.flush()
        row = self.model.rows.get(written.goal)
        after = [self.model.written_at(at) for at in (() if row is None else (row + 1, row + 2, row - 1, row - 2))]
        project = self.session.project
        self.pane.show_written(None)
        if written.goal.kind is LinkKind.ENTRY:
            self.session.attempt(project.journal.delete, EntryId(written.goal.id))
        elif written.on is not None:
            self.session.attempt(project.memos.write, written.on, written.target, "")
        self.chosen = next((each.goal for each in after if each is not None), None)
        self.refresh()
        self._to_list()

    def _go_to_place(self, written: Written | None) -> None:
        if written is None:
            return
        self.pane.flush()
        goal = goal_of_place(written)
        if goal is not None:
            self.goal_wanted.emit(goal)
        elif written.on is MemoTarget.PROJECT:
            self.closed.emit()

    def leave(self) -> None:
        self.pane.flush()
        if self.reading and self._is_one():
            self._to_list()
        else:
            self.closed.emit()

    # keeping up

    def shut_down(self) -> None:
        """Write what is being typed, before the project goes."""
        super().shut_down()
        self.typing.stop()
        self.pane.flush()
        self.pane.links.close()

    @guarded
    def hideEvent(self, event: Any) -> None:
        self.pane.links.close()
        super().hideEvent(event)

    def first_part(self) -> QWidget:
        return self.list
