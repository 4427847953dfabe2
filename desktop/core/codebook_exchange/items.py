"""What was found in a source, one item a code, before it becomes a codebook."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final

from desktop.core.code_depth import DEEPEST
from desktop.core.codebook_exchange.roles import Role
from desktop.core.notes import Named, Note, counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.codebook_exchange.columns import Columns
    from desktop.core.codebook_exchange.tables import Table

BETWEEN: Final = " > "
"""What stands between the names of a path in our own tables."""

_TEXTS: Final = (
    Role.SHORT,
    Role.DEFINITION,
    Role.INCLUDE,
    Role.EXCLUDE,
    Role.EXAMPLE,
    Role.NEAR_MISS,
    Role.ALIASES,
    Role.CONFUSED,
    Role.COLOUR,
    Role.PERIOD,
    Role.FAVOURITE,
    Role.RETIRED,
    Role.KIND,
    Role.ANSWERS,
    Role.REQUIRED,
)


@dataclass(frozen=True, slots=True)
class Item:
    """A code, or a facet where ``path`` is empty. ``row`` counts from 1 in the source."""

    row: int
    facet: str
    path: tuple[str, ...]
    values: dict[Role, str] = field(default_factory=dict)


@dataclass(slots=True)
class Found:
    """Items in the order of the source, what there is to say about the reading, and what the source says at all.

    With ``edtf`` periods are written in that form, and never words that could mean something else.
    """

    items: list[Item] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    roles: frozenset[Role] = frozenset()
    edtf: bool = False

    @property
    def coloured(self) -> bool:
        """Whether the source says which codes have which colour."""
        return Role.COLOUR in self.roles


def shortened(path: Sequence[str]) -> tuple[str, ...]:
    """A path of at most one name more than may be; what is made of that is said later."""
    return tuple(path) if len(path) <= DEEPEST + 1 else (*path[:DEEPEST], path[-1])


def items_of(table: Table, columns: Columns) -> Found:
    """The codes of a table as its columns are meant to be read."""
    return _Rows(table, columns).found()


class _Rows:
    def __init__(self, table: Table, columns: Columns) -> None:
        self.columns = columns
        self.start = 0 if columns.heading is None else columns.heading + 1
        self.rows = table.rows
        self.result = Found(notes=list(table.notes), roles=frozenset(columns.roles))
        self.counts: Counter[str] = Counter()
        period = columns.at(Role.PERIOD)
        self.result.edtf = period is not None and "edtf" in self._heading(period).casefold()

    def found(self) -> Found:
        result, columns = self.result, self.columns
        if self.start > 1:
            result.notes.append(
                counted(
                    self.start - 1,
                    "1 row above the headings was not read.",
                    "{count} rows above the headings were not read.",
                )
            )
        skipped = [at for at, role in enumerate(columns.roles) if role is Role.SKIP and self._has_words(at)]
        if skipped:
            names = Named(self._heading(at) for at in skipped)
            result.notes.append(Note("These columns were not read: {names}.", names=names))
        if columns.at(Role.PARENT) is not None and columns.at(Role.PATH) is None:
            self._by_parent()
        elif columns.at(Role.DEPTH) is not None or self._is_indented():
            self._by_depth()
        else:
            for number, row in self._filled():
                path = self._path(row)
                self._add(number, row, path)
        if self.counts["blank"]:
            result.notes.append(
                counted(
                    self.counts["blank"],
                    "1 row without a name was not read.",
                    "{count} rows without a name were not read.",
                )
            )
        if self.counts["loop"]:
            result.notes.append(
                counted(
                    self.counts["loop"],
                    "1 code stands above itself in the table; it was put on top.",
                    "{count} codes stand above themselves in the table; they were put on top.",
                )
            )
        return result

    # cells

    def _filled(self) -> list[tuple[int, tuple[str, ...]]]:
        return [
            (number, row)
            for number, row in enumerate(self.rows[self.start :], self.start + 1)
            if any(cell.strip() for cell in row)
        ]

    def _heading(self, at: int) -> str:
        name = self.rows[self.columns.heading][at].strip() if self.columns.heading is not None else ""
        return name or str(at + 1)

    def _has_words(self, at: int) -> bool:
        return any(row[at].strip() for row in self.rows[self.start :])

    def _cell(self, row: tuple[str, ...], role: Role) -> str:
        at = self.columns.at(role)
        return row[at].strip() if at is not None else ""

    def _values(self, row: tuple[str, ...]) -> dict[Role, str]:
        """What the row says by role; several columns of one role become paragraphs."""
        values: dict[Role, str] = {}
        for role in _TEXTS:
            # An alias that ends its line is one name, whatever signs it holds.
            cells = [row[at] for at in self.columns.all_of(role)]
            text = cells[0] if len(cells) == 1 else "\n".join(cell.strip() for cell in cells if cell.strip())
            if text.strip():
                values[role] = text
        return values

    def _add(self, number: int, row: tuple[str, ...], path: tuple[str, ...]) -> None:
        facet = self._cell(row, Role.FACET)
        if not path and not facet:
            self.counts["blank"] += 1
            return
        if self._facets_go_on:
            facet = self._facet = facet or self._facet
        self.result.items.append(Item(number, facet, shortened(path), self._values(row)))

    def _split(self, text: str) -> tuple[str, ...]:
        sign = self.columns.separator
        cut = text.strip()
        if not sign:
            return (cut,) if cut else ()
        if not sign.startswith(" "):
            cut = cut.strip("\\/")
        return tuple(part.strip() for part in cut.split(sign) if part.strip())

    @cached_property
    def _facets_go_on(self) -> bool:
        """Whether a facet is said once for all rows below it: of cells that were made one only the first has words."""
        said = [self._cell(row, Role.FACET) for _, row in self._filled()]
        named = [facet for facet in said if facet]
        return len(named) == len(set(named)) and 0 < len(named) <= len(said) / 2

    # ways in which tables say where a code stands

    def _path(self, row: tuple[str, ...]) -> tuple[str, ...]:
        name = self._cell(row, Role.NAME)
        levels = [row[at].strip() for at in self.columns.all_of(Role.LEVEL)]
        if levels:
            path = self._levels(levels)
            return path if not name or path[-1:] == (name,) else (*path, name)
        path = self._split(self._cell(row, Role.PATH))
        if not name or path[-1:] == (name,):
            return path
        return (*path, name)

    def _levels(self, levels: list[str]) -> tuple[str, ...]:
        """A row of levels; blank ones before the first name repeat those of the row above, as merged cells do."""
        first = next((at for at, name in enumerate(levels) if name), None)
        if first is None:
            return ()
        above = self._above[:first] if len(self._above) >= first else self._above
        path = (*above, *(name for name in levels[first:] if name)) if first else tuple(n for n in levels if n)
        self._above = path
        return path

    _above: tuple[str, ...] = ()
    _facet: str = ""

    def _is_indented(self) -> bool:
        """Whether names are moved in by blanks, as some programs show a tree in one column."""
        at = self.columns.at(Role.NAME)
        others = (Role.PATH, Role.LEVEL, Role.PARENT)
        if at is None or any(role in self.columns.roles for role in others):
            return False
        return any(row[at][:1] in " \t\u00a0\u3000" and row[at].strip() for row in self.rows[self.start :])

    def _by_depth(self) -> None:
        """The depth of a row is a number or how far its name is moved in."""
        name_at = self.columns.at(Role.NAME)
        above: list[tuple[int, str]] = []
        for number, row in self._filled():
            name = self._cell(row, Role.NAME)
            said = self._cell(row, Role.DEPTH)
            if said.isascii() and said.isdigit():
                depth = int(said)
            else:
                cell = row[name_at] if name_at is not None else ""
                depth = sum(4 if sign == "\t" else 1 for sign in cell[: len(cell) - len(cell.lstrip())])
            while above and above[-1][0] >= depth:
                above.pop()
            if not name:
                self._add(number, row, ())
                continue
            above.append((depth, name))
            self._add(number, row, shortened([each for _, each in (*above[:DEEPEST], *above[DEEPEST:][-1:])]))

    def _by_parent(self) -> None:
        """The cell for what is above names a row by its number, by its path or by its name."""
        rows = self._filled()
        names = [self._path(row) if self.columns.at(Role.LEVEL) is not None else self._own(row) for _, row in rows]
        by_number: dict[str, int] = {}
        by_name: dict[str, int] = {}
        for place, (_, row) in enumerate(rows):
            if own := self._cell(row, Role.NUMBER):
                by_number.setdefault(own, place)
            if names[place]:
                by_name.setdefault(names[place][-1], place)
        paths: dict[int, tuple[str, ...]] = {}
        for start in range(len(rows)):
            chain: dict[int, None] = {}  # in order
            at: int | None = start
            top: tuple[str, ...] = ()
            while at is not None and at not in paths:
                if at in chain:  # what stands above itself has nothing above it
                    self.counts["loop"] += 1
                    at = None
                    continue
                chain[at] = None
                parent = self._cell(rows[at][1], Role.PARENT)
                above = by_number.get(parent, by_name.get(parent)) if parent else None
                if above is None and parent and not (by_number and parent == "0"):
                    top = self._split(parent)
                at = above if above != at else None
            top = paths[at] if at is not None else top
            for each in reversed(chain):
                top = shortened((*top, *names[each]))
                paths[each] = top
        for place, (number, row) in enumerate(rows):
            self._add(number, row, paths[place] if names[place] else ())

    def _own(self, row: tuple[str, ...]) -> tuple[str, ...]:
        name = self._cell(row, Role.NAME)
        return (name,) if name else ()


# cells that hold several things


def joined_names(names: tuple[str, ...]) -> str:
    """Further names in one cell, so that ``split_names`` finds them again."""
    if any(";" in name for name in names):
        return "".join(f"{name}\n" for name in names)
    return "; ".join(names)


def split_names(cell: str) -> list[str]:
    """Names that stand on lines of their own, or with semicolons between them."""
    parts = cell.split("\n") if "\n" in cell else cell.split(";")
    return [part.strip() for part in parts if part.strip()]


def joined_confusions(confusions: list[tuple[tuple[str, ...], str]]) -> str:
    """Other codes with what tells them apart, a line each; as JSON where signs of ours stand in a name."""
    lines: list[str] = []
    for path, note in confusions:
        line = BETWEEN.join(path) + (f": {note}" if note else "")
        plain = not any(sign in name for name in path for sign in (">", ":", "{")) and "\n" not in note
        lines.append(line if plain else json.dumps({"path": list(path), "note": note}, ensure_ascii=False))
    return "\n".join(lines)


def split_confusions(cell: str) -> list[tuple[tuple[str, ...], str]]:
    found: list[tuple[tuple[str, ...], str]] = []
    for line in filter(None, (line.strip() for line in cell.split("\n"))):
        if line.startswith("{"):
            try:
                entry = json.loads(line)
                found.append((tuple(map(str, entry["path"])), str(entry.get("note", ""))))
                continue
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
                pass
        names, _, note = line.partition(": ")
        found.append((tuple(name.strip() for name in names.split(">") if name.strip()), note.strip()))
    return found
