"""The codes of a period facet in time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core import periods
from desktop.core.narrowing import fits, words_of
from desktop.core.period_codes import in_time, meant
from desktop.ui.models.palette_rows import also_said, days_said
from desktop.ui.translate import count_of, listed, tr

if TYPE_CHECKING:
    from desktop.core.model import Code, CodeId, FacetId
    from desktop.core.periods import Bounds
    from desktop.ui.session import Session

    Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """One period. ``edtf`` is what it stands for, "" for nothing; ``own`` says that it is set and not only its name."""

    code: Code
    edtf: str
    own: bool
    bounds: Bounds | None
    uses: int

    @property
    def also(self) -> str:
        """The further names in one line."""
        return also_said(listed(self.code.aliases)) if self.code.aliases else ""


class PeriodModel(QAbstractListModel):
    """Rows in time; ``axis`` is the years that all of them fit on, ``(from, to, tick)``."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.rows: list[PeriodRow] = []
        #: How many periods the facet has, shown or not.
        self.total = 0
        self.axis: tuple[int, int, int] | None = None

    def show(self, facet: FacetId | None, words: str = "") -> None:
        """The periods of a facet whose names or EDTF have these words."""
        found: list[PeriodRow] = []
        self.total = 0
        if facet is not None:
            uses = self.session.counts()
            wanted = words_of(words)
            everything = list(in_time(self.session.project, facet))
            self.total = len(everything)
            for code in everything:
                edtf = meant(code)
                if fits(wanted, code.name, *code.aliases, edtf or ""):
                    bounds = periods.bounds(edtf) if edtf is not None else None
                    found.append(PeriodRow(code, edtf or "", code.edtf is not None, bounds, uses.get(code.id, 0)))
        days = [row.bounds for row in found if row.bounds is not None]
        self.beginResetModel()
        self.rows = found
        self.axis = periods.axis(days) if days else None
        self.endResetModel()

    def place_of(self, code: CodeId) -> int:
        """The row of a code, -1 where it is not shown."""
        return next((place for place, row in enumerate(self.rows) if row.code.id == code), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.code.name
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return said(row)
        return None


def said(row: PeriodRow) -> str:
    """A period as it is spoken: names, EDTF, days, how often it was given."""
    parts = [row.code.name, row.also, row.edtf]
    parts.append(days_said(row.bounds) if row.bounds is not None else tr("Periods", "no dates"))
    if row.edtf and not row.own:
        parts.append(tr("Periods", "read from its name"))
    if not row.code.in_use:
        parts.append(tr("Periods", "retired"))
    parts.append(count_of(row.uses, "{n} segment", "{n} segments"))
    return listed(part for part in parts if part)
