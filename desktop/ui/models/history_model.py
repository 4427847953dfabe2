"""The steps of a project, newest first, under the days on which they were done; read a page at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from desktop.core.errors import NotFound
from desktop.core.model import Step, StepHead, StepId, StepKind
from desktop.core.queries import history
from desktop.core.queries.history import Wanted
from desktop.ui.actions.shown_keys import shown_key
from desktop.ui.guarded import answering, guarded
from desktop.ui.models.lines import ListModel
from desktop.ui.models.step_words import StepLine, coder_name, sentence, step_line
from desktop.ui.moments import clock, day_heading, local
from desktop.ui.translate import isolate, listed, tr

if TYPE_CHECKING:
    from desktop.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
HEAD_ROLE = Qt.ItemDataRole.UserRole
DAY_ROLE = Qt.ItemDataRole.UserRole + 1
LINE_ROLE = Qt.ItemDataRole.UserRole + 2
CODER_ROLE = Qt.ItemDataRole.UserRole + 3
NEXT_UNDO_ROLE = Qt.ItemDataRole.UserRole + 4
RAIL_ROLE = Qt.ItemDataRole.UserRole + 5
"""``(above, below)``: whether the rail goes on to the row above and below."""

PAGE = 200
PAGES_AT_ONCE = 5


class HistoryModel(ListModel["StepHead | date"]):
    """Rows are days (``DAY_ROLE`` gives the heading) and steps (``HEAD_ROLE`` gives the StepHead).

    Who, which document, what kind and when are asked of the file. Words are looked for in what is shown of each step,
    in turns beside the keys: ``searching`` says that it is not at its end, ``counted`` that more is known.
    """

    counted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.lines: dict[StepId, StepLine] = {}
        self.numbers: dict[StepId, int] = {}
        self.low: int | None = None
        self.ended = True
        self.candidate: StepId | None = None
        self.words = ""
        self.wanted = Wanted()
        self._asked = PAGE
        """As many steps are wanted as rows while words are looked for; of more the numbers are kept."""
        self._rest: list[int] = []
        self._found = 0
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._look_on)

    # filling

    def reload(self) -> None:
        """Read the newest page again."""
        self._turn.stop()
        self.beginResetModel()
        try:
            self.items, self.low, self.ended, self.candidate = [], None, False, None
            self._asked, self._rest, self._found = PAGE, [], 0
            self.lines.clear()
            found = self.session.project.undo_candidate()
            self.candidate = found.id if found else None
            self.items = self._grouped(self._read(), None)
            if not self.words:
                self._found = self.session.attempt(history.count, self.session.project, self.wanted) or 0
        finally:  # views wait for it, whatever could not be read
            self.endResetModel()
        self._go_on()

    def set_filter(self, *, words: str = "", wanted: Wanted | None = None) -> None:
        """Keep steps that are wanted and whose words hold every word of ``words``."""
        self.words, self.wanted = words.casefold(), wanted or Wanted()
        self.reload()

    @property
    def searching(self) -> bool:
        """Whether words are still looked for in older steps."""
        return bool(self.words) and not self.ended

    @property
    def found(self) -> int:
        """How many steps fit, as far as is known."""
        return self._found

    def stop(self) -> None:
        """Look no further."""
        self._turn.stop()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and (bool(self._rest) if self.words else not self.ended)

    @guarded
    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        if not self.words:
            self.append_items(self._grouped(self._read(), self._last_day()))
            return
        self._asked += PAGE
        wanted, self._rest = self._rest[:PAGE], self._rest[PAGE:]
        heads = self.session.attempt(history.steps_numbered, self.session.project, wanted) or []
        self.append_items(self._grouped(heads, self._last_day()))

    def _read(self) -> list[StepHead]:
        """The next page of steps that fit; where words are looked for, through a few pages at most."""
        found: list[StepHead] = []
        for _ in range(PAGES_AT_ONCE if self.words else 1):
            page = self._read_page()
            found.extend(page)
            if self.ended or len(found) >= PAGE // 2:
                break
        return found

    def _read_page(self) -> list[StepHead]:
        project = self.session.project
        page = self.session.attempt(history.steps, project, self.wanted, before=self.low, limit=PAGE) or []
        self.ended = len(page) < PAGE
        if page:
            self.low = page[-1].number
        self.numbers.update((head.id, head.number) for head in page)
        if not self.words:
            return page
        fitting = [head for head in page if self._says_words(head)]
        self._found += len(fitting)
        kept = {head.id for head in fitting}
        self._forget_lines([head for head in page if head.id not in kept])
        return fitting

    def _go_on(self) -> None:
        if self.searching:
            self._turn.start()
        self.counted.emit()

    @guarded
    def _look_on(self) -> None:
        """One page more of looking for words; rows come as long as somebody wants to see them."""
        if self.session.project.store.closed:
            return
        fitting = self._read_page()
        if not self._rest and len(self.items) < self._asked:
            self.append_items(self._grouped(fitting, self._last_day()))
        else:
            self._rest.extend(head.number for head in fitting)
            self._forget_lines(fitting)
        self._go_on()

    def _forget_lines(self, heads: list[StepHead]) -> None:
        for head in heads:
            self.lines.pop(head.id, None)

    def _fits(self, head: StepHead) -> bool:
        return self.wanted.fits(head) and self._says_words(head)

    def _says_words(self, head: StepHead) -> bool:
        if not self.words:
            return True
        said = f"{sentence(head)} {self.line(head)} {coder_name(self.session.project, head.coder)}".casefold()
        return all(word in said for word in self.words.split())

    def _grouped(self, heads: list[StepHead], day: date | None) -> list[StepHead | date]:
        items: list[StepHead | date] = []
        for head in heads:
            own = local(head.at).date()
            if own != day:
                items.append(own)
                day = own
            items.append(head)
        return items

    def _last_day(self) -> date | None:
        return next((item for item in reversed(self.items) if isinstance(item, date)), None)

    # keeping up

    def follow(self, step: Step) -> None:
        """A step was done: it comes on top, what it took back is struck, and another one is the next to undo."""
        head = step.head
        self.numbers[head.id] = head.number
        if step.tables() & {"document", "document_version"}:
            self.lines.clear()
        if head.target is not None and head.kind in (StepKind.UNDO, StepKind.REDO):
            self._mark(head.target, head.kind is StepKind.UNDO)
        if self.wanted.turned and head.target is not None:
            self.reload()  # what it took back belongs here now, or no longer
            return
        if self._fits(head):
            self._found += 1
            day = local(head.at).date()
            if self.items and self.items[0] == day:
                at = 1
            else:
                self.beginInsertRows(QModelIndex(), 0, 0)
                self.items.insert(0, day)
                self.endInsertRows()
                at = 1
            self.beginInsertRows(QModelIndex(), at, at)
            self.items.insert(at, head)
            self.endInsertRows()
            self._changed(at + 1)
        self.refresh_candidate()

    def refresh_candidate(self) -> None:
        """Look again at what Ctrl+Z would take back."""
        found = self.session.project.undo_candidate()
        before, self.candidate = self.candidate, found.id if found else None
        if before != self.candidate:
            for step in (before, self.candidate):
                if step is not None:
                    self._changed(self.row_of(step))

    def _mark(self, step: StepId, undone: bool) -> None:
        row = self.row_of(step)
        if row is not None:
            head = self.items[row]
            assert isinstance(head, StepHead)
            self.items[row] = replace(head, undone=undone)
            self._changed(row)

    def _changed(self, row: int | None) -> None:
        if row is not None and 0 <= row < len(self.items):
            self.tell(row, row)

    def row_of(self, step: StepId) -> int | None:
        """The row of a step that has been read and fits."""
        return next(
            (row for row, item in enumerate(self.items) if isinstance(item, StepHead) and item.id == step), None
        )

    # reading

    def head_at(self, row: int) -> StepHead | None:
        item = self.items[row] if 0 <= row < len(self.items) else None
        return item if isinstance(item, StepHead) else None

    def line(self, head: StepHead) -> StepLine:
        found = self.lines.get(head.id)
        if found is None:
            number = self._target_number(head)
            found = self.lines[head.id] = step_line(self.session.project, head, number)
        return found

    def _target_number(self, head: StepHead) -> int | None:
        if head.target is None:
            return None
        if head.target not in self.numbers:
            # Not an attempt: what goes wrong would be told, perhaps in a box, in the middle of painting.
            try:
                self.numbers[head.target] = self.session.project.load_step(head.target).head.number
            except NotFound:
                return None
        return self.numbers[head.target]

    def is_heading(self, item: StepHead | date) -> bool:
        return isinstance(item, date)

    @answering(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item_at(index)
        if item is None:
            return None
        if isinstance(item, date):
            heading = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, DAY_ROLE)
            return day_heading(item) if heading else None
        if role == Qt.ItemDataRole.DisplayRole:
            return sentence(item)
        if role == HEAD_ROLE:
            return item
        if role == LINE_ROLE:
            return self.line(item)
        if role == CODER_ROLE:
            return coder_name(self.session.project, item.coder)
        if role == NEXT_UNDO_ROLE:
            return item.id == self.candidate
        if role == RAIL_ROLE:
            row = index.row()
            return self.head_at(row - 1) is not None, self.head_at(row + 1) is not None
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = [clock(item.at, seconds=True), sentence(item), str(self.line(item))]
            parts.append(coder_name(self.session.project, item.coder))
            if item.undone:
                parts.append(tr("History", "undone"))
            elif item.id == self.candidate:
                key = isolate(shown_key("edit.undo") or tr("Actions", "Undo"))
                parts.append(tr("History", "{key} undoes this", key=key))
            return listed(part for part in parts if part)
        return None
