"""The agreement of coders as a table: a heading a facet, a row a code, a row for any code at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.agreement import MEASURES
from desktop.ui.translate import count_of, listed, number, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.agreement import AgreementReport, CodeRow, Measure, Value
    from desktop.core.model import CodeId, FacetId
    from desktop.core.project import Project

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole

DASH, MINUS = "—", "\u2212"
ENOUGH = 0.667
"""The least alpha from which even tentative conclusions are customarily drawn (Krippendorff 2004, p. 241)."""
PERCENTS = frozenset({"percent", "jaccard"})


def shown(value: Value, measure: str) -> str:
    """A value as it stands in the table: whole percents, else two places; a dash where it is not defined."""
    if value.number is None:
        return DASH
    if measure in PERCENTS:
        return number(round(value.number * 100))
    words = number(abs(value.number), 2)
    return f"{MINUS}{words}" if value.number < 0 and round(value.number, 2) != 0 else words


def columns_of(coders: int) -> list[Measure]:
    """The measures that so many coders allow, in the order of the columns."""
    return [measure for measure in MEASURES if coders == 2 or not measure.two_only]


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """One line. ``cells`` are by measure id; ``reasons`` say why a dash stands there; ``mark`` is filled, hollow, none.

    A heading of a facet has ``heading`` set and no cells.
    """

    name: str
    code: CodeId | None = None
    heading: bool = False
    depth: int = 0
    colour: int | None = None
    swatch: bool = False
    counts: str = ""
    cells: tuple[tuple[str, str], ...] = ()
    reasons: tuple[tuple[str, str], ...] = ()
    mark: bool | None = None
    total: bool = False


class AgreementModel(QAbstractListModel):
    """``ROW_ROLE`` gives the AgreementLine."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.report: AgreementReport | None = None
        self.lines: list[AgreementLine] = []
        self.measures: list[Measure] = columns_of(2)
        self.unused = 0
        self.used = 0
        self.all_codes = False

    def set_report(
        self, project: Project, report: AgreementReport | None, facet: FacetId | None, all_codes: bool
    ) -> None:
        """Show a report; codes that nobody used only where they are asked for."""
        project.codebook.codes()  # what cannot be read fails before views are told that rows change
        self.beginResetModel()
        self.report, self.all_codes = report, all_codes
        self.lines, self.unused, self.used = [], 0, 0
        if report is not None:
            self.measures = columns_of(len(report.coders))
            self._fill(project, report, facet)
        self.endResetModel()

    def _fill(self, project: Project, report: AgreementReport, facet: FacetId | None) -> None:
        book = project.codebook
        rows: dict[CodeId, CodeRow] = {row.code: row for row in report.rows if row.code is not None}
        for each in book.facets():
            if facet is not None and each.id != facet:
                continue
            lines: list[AgreementLine] = []
            depths: dict[CodeId, int] = {}
            for code in book.codes(each.id):
                row = rows.get(code.id)
                if row is None:
                    continue
                if row.used:
                    self.used += 1
                else:
                    self.unused += 1
                if row.used or self.all_codes:
                    # A code stands under the nearest one above it that is shown.
                    above = next((depths[one.id] for one in reversed(book.ancestors(code.id)) if one.id in depths), -1)
                    depths[code.id] = above + 1
                    lines.append(
                        self._line(row, code.name, code=code.id, depth=above + 1, colour=code.colour, swatch=True)
                    )
            if lines and facet is None:
                self.lines.append(AgreementLine(each.name, heading=True))
            self.lines.extend(lines)
        if self.lines:
            self.lines.append(self._line(report.any_code, tr("Compare", "Any code"), total=True))
            self.lines.append(_overall(report.overall_alpha))

    def _line(self, row: CodeRow, name: str, **more: Any) -> AgreementLine:
        values: Mapping[str, Value] = row.values
        alpha = values["alpha"].number
        return AgreementLine(
            name,
            counts=" / ".join(number(count) for count in row.segments),
            cells=tuple((measure.id, shown(values[measure.id], measure.id)) for measure in self.measures),
            reasons=tuple(
                (measure.id, values[measure.id].reason) for measure in self.measures if not values[measure.id].defined
            ),
            mark=None if alpha is None else alpha >= ENOUGH,
            **more,
        )

    def reason(self, row: int) -> str:
        """Why dashes stand in a row, in the user's language: each reason once, with the measures it holds for."""
        if not 0 <= row < len(self.lines):
            return ""
        symbols = {measure.id: measure.symbol for measure in self.measures}
        by_reason: dict[str, list[str]] = {}
        for measure, why in self.lines[row].reasons:
            by_reason.setdefault(why, []).append(symbols[measure])
        return "  ".join(
            tr("Compare", "{measures}: {why}", measures=listed(names), why=tr("Agreement", why))
            if len(names) < len(self.measures)
            else tr("Agreement", why)
            for why, names in by_reason.items()
        )

    def foot(self) -> str:
        """What stands under the table: the mark, and how much was compared."""
        if self.report is None:
            return ""
        return tr(
            "Compare",
            "Hollow mark: α below .667. {coders}, {codes}.",
            coders=count_of(len(self.report.coders), "{n} coder", "{n} coders"),
            codes=count_of(self.used, "{n} code", "{n} codes"),
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.lines[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == ROW_ROLE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole and not line.heading:
            return "\n".join(part for part in (line.name, *self._said(line), self.reason(index.row())) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (line.name, line.counts, *self._said(line), self.reason(index.row()))
            return listed(part for part in said if part)
        return None

    def _said(self, line: AgreementLine) -> list[str]:
        """The measures of a line with their names in full."""
        names = {measure.id: measure.name for measure in self.measures}
        return [f"{tr('Agreement', names[key])}: {cell}" for key, cell in line.cells]


def _overall(alpha: Value) -> AgreementLine:
    """One alpha over all codes; the other measures have no such form."""
    return AgreementLine(
        tr("Compare", "All codes together"),
        cells=(("alpha", shown(alpha, "alpha")),),
        reasons=() if alpha.defined else (("alpha", alpha.reason),),
        mark=None if alpha.number is None else alpha.number >= ENOUGH,
    )
