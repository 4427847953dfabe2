"""What the columns of a table mean: a line for each with what stands in it, and a menu to correct the guess."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.codebook_exchange.columns import SEPARATORS
from desktop.core.codebook_exchange.roles import ROLE_WORDS, Role
from desktop.core.codebook_exchange.tables import DELIMITERS
from desktop.core.importers.encodings import LABELS
from desktop.ui.messages import words_of
from desktop.ui.theme import current
from desktop.ui.translate import joined, number, tr
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.menu_button import MenuButton

if TYPE_CHECKING:
    from desktop.core.codebook_exchange.columns import Columns
    from desktop.core.codebook_exchange.sources import Source

_DELIMITER_WORDS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_ROWS_SHOWN = 5


class ColumnRoles(QWidget):
    """``corrected`` carries other Columns, ``reread`` how else to read the file: encoding, delimiter or sheet."""

    corrected = Signal(object)
    reread = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.source: Source | None = None
        self.menus: list[MenuButton] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.reading = QWidget(self)
        self.flow = FlowLayout(self.reading, gap=self.theme.px(8), line_gap=self.theme.px(6))
        self.column.addWidget(self.reading)
        self.ways = {
            name: MenuButton("", self.reading) for name in ("sheet", "encoding", "delimiter", "heading", "path")
        }
        for name, menu in self.ways.items():
            self.flow.addWidget(menu)
            menu.chosen.connect(lambda key, name=name: self._read_otherwise(name, key))
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self.column.addWidget(self.area, 1)
        self._restyle()
        self.theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.column.setSpacing(self.theme.px(8))
        self.area.setMinimumHeight(self.theme.px(84))

    def sizeHint(self) -> QSize:
        lines = min(_ROWS_SHOWN, max(1, len(self.menus)))
        return QSize(self.theme.px(400), self.theme.px(40 + 34 * lines))

    def show_source(self, source: Source) -> None:
        """Show the columns of a table as they are read now."""
        self.source = source
        table, columns = source.table, source.columns
        if table is None or columns is None:
            return
        self._show_ways(source)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, self.theme.px(8), 0)
        grid.setHorizontalSpacing(self.theme.px(12))
        grid.setVerticalSpacing(self.theme.px(4))
        grid.setColumnStretch(1, 1)
        self.menus = []
        start = 0 if columns.heading is None else columns.heading + 1
        choices = [(role, tr("Codebooks", words)) for role, words in ROLE_WORDS.items()]
        for at, role in enumerate(columns.roles):
            name = table.rows[columns.heading][at].strip() if columns.heading is not None else ""
            name = name or tr("Codebooks", "Column {number}", number=number(at + 1))
            cells = [row[at].strip() for row in table.rows[start : start + 60] if row[at].strip()]
            sample = joined(" · ", (" ".join(cell.split())[:60] for cell in dict.fromkeys(cells)))
            menu = MenuButton("", inside)
            menu.set_choices(choices, role)
            spoken = tr("Codebooks", "{column} means: {role}", column=name, role=menu.text())
            menu.setAccessibleName(spoken)
            menu.chosen.connect(lambda role, at=at: self._set_role(at, role))
            heading = Label(name[:40], inside, weight=500)
            heading.setMaximumWidth(self.theme.px(190))
            heading.setToolTip(name)
            grid.addWidget(heading, at, 0)
            grid.addWidget(ElidedLabel(sample or "–", inside, role="text2", size=12), at, 1)
            grid.addWidget(menu, at, 2, Qt.AlignmentFlag.AlignTrailing)
            self.menus.append(menu)
        grid.setRowStretch(len(columns.roles), 1)
        inside.setAutoFillBackground(False)
        self.area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.updateGeometry()

    def _show_ways(self, source: Source) -> None:
        table, columns = source.table, source.columns
        if table is None or columns is None:
            return
        self.ways["sheet"].set_choices(
            [(each, each) for each in table.sheets], table.sheet, tr("Codebooks", "Sheet: {choice}", choice="{choice}")
        )
        self.ways["sheet"].setVisible(len(table.sheets) > 1)
        self.ways["encoding"].set_choices(
            [(code, words_of(label)) for code, label in LABELS.items()],
            table.encoding,
            tr("Codebooks", "Encoding: {choice}", choice="{choice}"),
        )
        self.ways["encoding"].setVisible(bool(table.encoding))
        self.ways["delimiter"].set_choices(
            [(sign, tr("Codebooks", _DELIMITER_WORDS[sign])) for sign in DELIMITERS],
            table.delimiter,
            tr("Codebooks", "Between cells: {choice}", choice="{choice}"),
        )
        self.ways["delimiter"].setVisible(table.delimiter in DELIMITERS)
        rows: list[tuple[object, str]] = [(None, tr("Codebooks", "none"))]
        rows += [(at, tr("Codebooks", "row {number}", number=number(at + 1))) for at in range(min(8, len(table.rows)))]
        if columns.heading is not None and columns.heading >= 8:
            at = columns.heading
            rows.append((at, tr("Codebooks", "row {number}", number=number(at + 1))))
        self.ways["heading"].set_choices(
            rows, columns.heading, tr("Codebooks", "Headings: {choice}", choice="{choice}")
        )
        self.ways["path"].set_choices(
            [(sign, sign.strip()) for sign in SEPARATORS if sign.startswith(" ") or f" {sign} " not in SEPARATORS]
            + [
                (sign, tr("Codebooks", "{sign} without spaces", sign=sign))
                for sign in SEPARATORS
                if f" {sign} " in SEPARATORS
            ],
            columns.separator,
            tr("Codebooks", "Between the names of a path: {choice}", choice="{choice}"),
        )
        self.ways["path"].setVisible(Role.PATH in columns.roles)

    def _set_role(self, at: int, role: Role) -> None:
        if self.source is not None and self.source.columns is not None:
            self._correct(self.source.columns.with_role(at, role))

    def _correct(self, columns: Columns) -> None:
        self.corrected.emit(columns)

    def _read_otherwise(self, name: str, key: object) -> None:
        from dataclasses import replace

        if self.source is None or self.source.columns is None:
            return
        if name == "heading":
            self._correct(replace(self.source.columns, heading=key if isinstance(key, int) else None))
        elif name == "path":
            self._correct(replace(self.source.columns, separator=str(key)))
        else:
            self.reread.emit({name: key})
