"""The steps of a project, newest first, under the days on which they were done; read a page at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.errors import NotFound
from desktop.core.model import Step, StepHead, StepId, StepKind
from desktop.ui.guarded import answering, guarded
from desktop.ui.models.lines import ListModel
from desktop.ui.models.step_words import StepLine, coder_name, in_group, sentence, step_line
from desktop.ui.moments import clock, day_heading, local
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.core.model import CoderId, DocumentId
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
    """Rows are days (``DAY_ROLE`` gives the heading) and steps (``HEAD_ROLE`` gives the StepHead)."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.lines: dict[StepId, StepLine] = {}
        self.numbers: dict[StepId, int] = {}
        self.low: int | None = None
        self.ended = True
        self.candidate: StepId | None = None
        self.words = ""
        self.coder: CoderId | None = None
        self.document: DocumentId | None = None
        self.group = ""

    # filling

    def reload(self) -> None:
        """Read the newest page again."""
        self.beginResetModel()
        try:
            self.items, self.low, self.ended, self.candidate = [], None, False, None
            self.lines.clear()
            found = self.session.project.undo_candidate()
            self.candidate = found.id if found else None
            self.items = self._grouped(self._read(), None)
        finally:  # views wait for it, whatever could not be read
            self.endResetModel()

    def set_filter(
        self, *, words: str = "", coder: CoderId | None = None, document: DocumentId | None = None, group: str = ""
    ) -> None:
        """Keep steps of one coder, document or kind, and those whose words hold every word of ``words``."""
        self.words, self.coder, self.document, self.group = words.casefold(), coder, document, group
        self.reload()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self.ended

    @guarded
    def fetchMore(self, parent: Index) -> None:
        if parent.isValid() or self.ended:
            return
        self.append_items(self._grouped(self._read(), self._last_day()))

    def _read(self) -> list[StepHead]:
        """The next page of steps that fit, looking through a few pages at most."""
        found: list[StepHead] = []
        for _ in range(PAGES_AT_ONCE):
            page = self.session.attempt(
                self.session.project.history, before=self.low, limit=PAGE, coder=self.coder, document=self.document
            )
            if not page:
                self.ended = True
                break
            self.low = page[-1].number
            self.numbers.update((head.id, head.number) for head in page)
            found.extend(head for head in page if self._fits(head))
            if len(page) < PAGE:
                self.ended = True
            if self.ended or len(found) >= PAGE // 2:
                break
        return found

    def _fits(self, head: StepHead) -> bool:
        if self.coder is not None and head.coder != self.coder:
            return False
        if self.document is not None and head.document != self.document:
            return False
        if not in_group(head, self.group):
            return False
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
        if self._fits(head):
            day = local(head.at).date()
            at = 0
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
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [clock(item.at, seconds=True), sentence(item), str(self.line(item))]
            parts.append(coder_name(self.session.project, item.coder))
            if item.undone:
                parts.append(tr("History", "undone"))
            return ", ".join(part for part in parts if part)
        return None
