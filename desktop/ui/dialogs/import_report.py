"""What became of every file of an import."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.core.importers.report import Outcome
from desktop.ui import icons
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.row_list import Framed
from desktop.ui.messages import words_of
from desktop.ui.models.lines import ListModel
from desktop.ui.theme import Theme, current
from desktop.ui.translate import count_of, isolate, tr
from desktop.ui.widgets.base import advance, elided
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.delegates.lines import LEADING, TRAILING, RowDelegate
from desktop.ui.widgets.rows import RowState, paint_row, row_state

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.core.importers.report import ImportLine, ImportReport

    Index = QModelIndex | QPersistentModelIndex

WIDE, SHOWN_WIDE = 600, 530
_ICONS = {
    Outcome.IMPORTED: ("check", "ok"),
    Outcome.ALREADY_HERE: ("copy", "text2"),
    Outcome.REFUSED: ("alert", "bad"),
    Outcome.UNDECIDED: ("question", "warn"),
}


def note_said(note: str | None) -> str:
    """A note of an importer in the user's language."""
    if not note:
        return ""
    said = words_of(note)
    return said[:1].upper() + said[1:]


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading (without outcome), or a file with its remarks, one sentence each."""

    words: str
    detail: str = ""
    outcome: Outcome | None = None
    remarks: tuple[str, ...] = ()


def _entry(line: ImportLine) -> Entry:
    size = ""
    if line.outcome is Outcome.IMPORTED:
        size = count_of(line.chars, "{n} character", "{n} characters")
    remarks = tuple(note_said(note) for note in (line.reason, *line.notes) if note)
    return Entry(line.name, size, line.outcome, remarks)


def entries(report: ImportReport) -> list[Entry]:
    """The lines of the report: first what did not come in, then what came in with remarks, then the rest."""
    lines = report.lines
    came = [line for line in lines if line.outcome is Outcome.IMPORTED]
    groups = (
        (tr("Dialogs", "Not imported"), [x for x in lines if x.outcome in (Outcome.REFUSED, Outcome.UNDECIDED)]),
        (tr("Dialogs", "Imported, with remarks"), [line for line in came if line.notes]),
        (tr("Dialogs", "Already here"), [line for line in lines if line.outcome is Outcome.ALREADY_HERE]),
        (tr("Dialogs", "Imported"), [line for line in came if not line.notes]),
    )
    found: list[Entry] = []
    for name, members in groups:
        if members:
            found.append(Entry(name, count_of(len(members), "{n} file", "{n} files")))
            found += [_entry(line) for line in members]
    return found


def summary(report: ImportReport) -> str:
    """How many files came in, and what became of the others."""
    parts = [
        tr(
            "Dialogs",
            "{came} of {all} came in.",
            came=report.count(Outcome.IMPORTED),
            all=count_of(len(report.lines), "{n} file", "{n} files"),
        )
    ]
    rest = [
        (report.count(Outcome.ALREADY_HERE), "{n} was here already.", "{n} were here already."),
        (report.count(Outcome.REFUSED), "{n} could not be read.", "{n} could not be read."),
        (report.count(Outcome.UNDECIDED), "{n} waits for its encoding.", "{n} wait for their encoding."),
    ]
    parts += [count_of(n, one, many) for n, one, many in rest if n]
    return " ".join(parts)


def as_text(report: ImportReport) -> str:
    """The report as plain text."""
    found = [summary(report), ""]
    for entry in entries(report):
        if entry.outcome is None:
            found.append(f"{entry.words} ({entry.detail})")
            continue
        found.append(f"- {entry.words}" + (f", {entry.detail}" if entry.detail else ""))
        found += [f"  {remark}" for remark in entry.remarks]
    return "\n".join(found) + "\n"


class _Model(ListModel[Entry]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.item_at(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return " ".join((entry.words, entry.detail, *entry.remarks))
        return None


class _Delegate(RowDelegate):
    """A file in one line with what there is to say about it below, as many lines as that needs."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(theme, view)
        self.view = view

    def _room(self, width: int) -> int:
        return max(60, width - self.theme.px(38 + 12))

    def _high(self, text: str, width: int) -> int:
        flags = int(Qt.TextFlag.TextWordWrap)
        metrics = QFontMetrics(self.theme.ui(12))
        return metrics.boundingRect(QRect(0, 0, self._room(width), 10_000), flags, text).height()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px, width = self.theme.px, self.view.viewport().width()
        if not self.view.isVisible():
            width = px(SHOWN_WIDE)
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        if entry.outcome is None:
            return QSize(width, px(34))
        below = sum(self._high(remark, width) + px(3) for remark in entry.remarks)
        return QSize(width, px(28) + (below + px(5) if below else 0))

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        px, t = self.theme.px, self.theme.tokens
        box: QRect = option.rect
        width = box.width()

        def at(left: int, top: int, right: int, high: int) -> QRect:
            logical = QRect(box.x() + left, box.y() + top, max(0, right - left), high)
            return QStyle.visualRect(option.direction, box, logical)

        if row_state(option).focused:
            paint_row(painter, box, self.theme, RowState(focused=True))
        painter.setLayoutDirection(option.direction)
        small = self.theme.tabular(12)
        room = advance(small, entry.detail) if entry.detail else 0
        end = width - px(12)
        head = entry.outcome is None
        top = px(6) if head else 0
        painter.setFont(small)
        painter.setPen(t.text3)
        painter.drawText(at(end - room, top, end, px(28)), TRAILING, isolate(entry.detail))
        if head:
            font = self.theme.ui(12, 600)
            painter.setFont(font)
            painter.setPen(t.text2)
            painter.drawText(at(px(12), top, end - room - px(12), px(28)), LEADING, entry.words)
            return
        assert entry.outcome is not None
        name, role = _ICONS[entry.outcome]
        icons.draw(painter, name, at(px(12), 0, px(28), px(28)), getattr(t, role), px(15))
        font = self.theme.ui(13)
        painter.setFont(font)
        painter.setPen(t.text)
        space = end - room - px(12) - px(38)
        painter.drawText(at(px(38), 0, px(38) + space, px(28)), LEADING, elided(font, entry.words, space))
        painter.setFont(self.theme.ui(12))
        painter.setPen(t.text2)
        below = px(26)
        wrap = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        for remark in entry.remarks:
            high = self._high(remark, width)
            painter.drawText(at(px(38), below, px(38) + self._room(width), high), wrap, remark)
            below += high + px(3)


class ReportView(QListView):
    """The lines; they wrap anew at another width."""

    def __init__(self, found: list[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        model = _Model(self)
        model.reset_items(found)
        self.setModel(model)
        self.setItemDelegate(_Delegate(self.theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(tr("Dialogs", "Files of this import"))
        self.theme.changed.connect(self.scheduleDelayedItemsLayout)
        self.setMinimumHeight(self.theme.px(120))

    def sizeHint(self) -> QSize:
        px, model = self.theme.px, self.model()
        delegate, high = self.itemDelegate(), px(8)
        for row in range(min(40, model.rowCount())):
            high += delegate.sizeHint(QStyleOptionViewItem(), model.index(row, 0)).height()
        return QSize(px(500), min(max(high, px(120)), px(440)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class ReportDialog(Dialog):
    def __init__(self, parent: QWidget | None, report: ImportReport) -> None:
        super().__init__(
            parent,
            tr("Dialogs", "What came in"),
            accept=tr("Dialogs", "Close"),
            cancel=False,
            subtitle=summary(report),
            wide=WIDE,
        )
        self.report = report
        self.view = ReportView(entries(report))
        self.body.addWidget(Framed(self.view), 1)
        self.copy = self.add_button(Button(tr("Dialogs", "Copy the report"), self, icon="copy"))
        self.copy.clicked.connect(self._copy)
        self.start_at(self.primary)

    def _copy(self) -> None:
        QApplication.clipboard().setText(as_text(self.report))
        self.copy.set_text(tr("Dialogs", "Copied"))


def show_report(parent: QWidget | None, report: ImportReport) -> None:
    """Show one line for every file: what came in, what did not and why."""
    ReportDialog(parent, report).run()
