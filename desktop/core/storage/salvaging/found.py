"""Everything that can be read of a damaged file, by table and row, with where it lay; nothing is judged here."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from sqlcipher3 import dbapi2 as driver

from desktop.core.storage.salvaging import cells
from desktop.core.storage.salvaging.cells import INDEX_INNER, INDEX_LEAF, TABLE_INNER, TABLE_LEAF
from desktop.core.storage.schema import COLUMNS, MIGRATIONS, ORIGINAL_BODY, STEP, STEP_BLOCK, STEP_CHANGE, TEXT_BODY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.core.storage.salvaging.cells import Cell, Values
    from desktop.core.storage.salvaging.images import Images

MASTER: Final = "sqlite_master"
BODIES: Final = (TEXT_BODY, ORIGINAL_BODY)
SEALED: Final = (STEP, STEP_CHANGE, STEP_BLOCK)
STEP_NUMBERS: Final = "sqlite_autoindex_step_1"
# Values of one row or piece that are kept side by side where the file holds several.
MOST_VERSIONS: Final = 8
LOOSE_PAGE: Final = 2
TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.0-9]*Z")

Row = dict[str, Any]


@dataclass(slots=True)
class Found:
    """``live`` rows lie where they are read now, ``loose`` ones elsewhere; ``entries`` of indexes by row.

    ``whole`` names the tables and indexes whose every page could be read. ``sealed_rows`` lie on pages that prove
    themselves. ``steps``, ``changes`` and ``blocks`` hold all readings of a piece of the history; ``bodies`` ways to
    load what may be the text or original of a hash.
    """

    live: dict[str, dict[int, Row]] = field(default_factory=dict)
    loose: dict[str, dict[int, list[Row]]] = field(default_factory=dict)
    entries: dict[str, dict[int, Values]] = field(default_factory=dict)
    whole: set[str] = field(default_factory=set)
    sealed_rows: set[tuple[str, int]] = field(default_factory=set)
    steps: dict[int, list[Row]] = field(default_factory=dict)
    changes: dict[int, dict[int, list[Row]]] = field(default_factory=dict)
    blocks: dict[int, dict[int, list[Row]]] = field(default_factory=dict)
    bodies: dict[str, dict[str, list[Callable[[], Iterator[bytes]]]]] = field(default_factory=dict)
    pages: int = 0
    bad_pages: int = 0
    log_damaged: bool = False
    layout: int | None = None


@lru_cache(maxsize=1)
def _schema() -> tuple[dict[str, tuple[Row, ...]], dict[str, tuple[str, ...]], dict[str, str]]:
    """Columns of every table, columns of every index (what no column names is blank), and the table of each index."""
    connection = driver.connect(":memory:")
    try:
        for _, statements in MIGRATIONS.values():
            for statement in statements:
                connection.execute(statement)
        tables: dict[str, tuple[Row, ...]] = {}
        indexes: dict[str, tuple[str, ...]] = {}
        owners: dict[str, str] = {}
        for kind, name, table in connection.execute("SELECT type, name, tbl_name FROM sqlite_master").fetchall():
            if kind == "table":
                tables[name] = tuple(
                    {
                        "name": row[1],
                        "type": row[2],
                        "needed": bool(row[3]),
                        "key": row[5] and row[2] == "INTEGER",
                        "time": row[1] == "at" or row[1].endswith("_at"),
                    }
                    for row in connection.execute(f"PRAGMA table_info({name})")
                )
            else:
                indexes[name] = tuple(row[2] or "" for row in connection.execute(f"PRAGMA index_info({name})"))
                owners[name] = table
        return tables, indexes, owners
    finally:
        connection.close()


def index_columns(table: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The indexes of a table with their columns; an expression is blank."""
    _, indexes, owners = _schema()
    return ((name, columns) for name, columns in indexes.items() if owners[name] == table)


_TYPES: Final = {"INTEGER": int, "TEXT": str, "BLOB": bytes}


def fits(table: str, values: Values, *, times: bool = False) -> bool:
    """Whether values can be a row of the table; with ``times`` also whether its times are some."""
    columns = _schema()[0][table]
    if len(columns) != len(values):
        return False
    return all(_can_be(column, value, times=times) for column, value in zip(columns, values, strict=True))


def _can_be(column: Row, value: Any, *, times: bool) -> bool:
    if column["key"] or value is None:
        return value is None and (column["key"] or not column["needed"])
    if type(value) is not _TYPES[column["type"]]:
        return False
    return not (times and isinstance(value, str) and column["time"]) or TIME.fullmatch(value) is not None


def table_of(values: Values) -> str | None:
    """The one table of which values that lie loose can be a row."""
    tables = [table for table in _schema()[0] if fits(table, values)]
    if len(tables) > 1:
        tables = [table for table in tables if fits(table, values, times=True) and _has_time(table)] or tables
    return tables[0] if len(tables) == 1 else None


def _has_time(table: str) -> bool:
    return any(column["time"] for column in _schema()[0][table])


class Reader:
    """One reading of all pages into ``found``; ``tell(done)`` is called now and then with the pages read."""

    def __init__(self, images: Images, tell: Callable[[int], None]) -> None:
        self.images = images
        self.tell = tell
        self.found = Found(pages=images.count, log_damaged=images.log_damaged)
        self.visited: set[int] = set()
        self.longest = images.bytes + images.count * images.size

    def read(self) -> Found:
        roots = self._roots()
        tables, indexes, _ = _schema()
        first = self.images.live(1)
        if first is not None and first.startswith(b"SQLite format 3\0"):
            self.found.layout = int.from_bytes(first[60:64], "big")
        for name in tables:
            if roots.get(name) is not None and self._walk(name, roots[name], table=True):
                self.found.whole.add(name)
        for name in indexes:
            if roots.get(name) is not None and self._walk(name, roots[name], table=False):
                self.found.whole.add(name)
        for number in range(2, self.images.count + 1):
            if number not in self.visited:
                page = self.images.live(number)
                if page is not None:
                    self._loose(page, number)
            if number % 256 == 0:
                self.tell(number)
        for page in self.images.loose():
            self._loose(page, LOOSE_PAGE)
        return self.found

    # trees

    def _roots(self) -> dict[str, int]:
        """Where each table and index begins: as the list of the file says, else by rows on pages nobody leads to."""
        found: dict[str, list[int]] = {}
        for number in self._below(1, TABLE_LEAF):
            for name, root in self._master_rows(number):
                found.setdefault(name, []).append(root)
        known = {name: roots[0] for name, roots in found.items() if len(set(roots)) == 1}
        tables, indexes, _ = _schema()
        if len(known) < len(tables) + len(indexes):
            self._guess(known)
        return known

    def _master_rows(self, number: int) -> Iterator[tuple[str, int]]:
        page = self.images.live(number)
        for cell in cells.cells(page, number, TABLE_LEAF) if page is not None else ():
            data = cells.payload(cell, self.images.live, self.longest) if cell is not None else None
            values = cells.record(data) if data is not None else None
            if values is not None and len(values) == 5 and values[0] in ("table", "index"):
                name, root = values[1], values[3]
                if isinstance(name, str) and type(root) is int and 1 < root <= self.images.count:
                    yield name, root

    def _guess(self, known: dict[str, int]) -> None:
        """Fill in what the list of the file no longer says."""
        above: set[int] = set()
        kinds: dict[int, int] = {}
        listed: dict[str, set[int]] = {}
        for number in range(2, self.images.count + 1):
            page = self.images.live(number)
            if page is None or not cells.is_tree_page(page, number):
                continue
            kinds[number] = cells.kind_of(page, number)
            above.update(cells.children(page, number))
            if kinds[number] == TABLE_LEAF:
                for name, root in self._master_rows(number):
                    listed.setdefault(name, set()).add(root)
        for name, roots in listed.items():
            if name not in known and len(roots) == 1:
                known[name] = next(iter(roots))
        taken = set(known.values())
        guesses: dict[str, list[int]] = {}
        for number, kind in kinds.items():
            if kind in (TABLE_LEAF, TABLE_INNER) and number not in above and number not in taken:
                table = self._table_below(number)
                if table is not None:
                    guesses.setdefault(table, []).append(number)
        for table, numbers in guesses.items():
            if table not in known and len(numbers) == 1:
                known[table] = numbers[0]

    def _table_below(self, root: int) -> str | None:
        for number in self._below(root, TABLE_LEAF):
            page = self.images.live(number)
            for cell in cells.cells(page, number, TABLE_LEAF) if page is not None else ():
                table = self._table_of_cell(cell) if cell is not None else None
                if table is not None:
                    return table
        return None

    def _below(self, root: int, leaf: int) -> Iterator[int]:
        """The leaves of a tree of tables, as far as they can be reached."""
        waiting, passed = [root], {root}
        while waiting:
            number = waiting.pop()
            page = self.images.live(number)
            if page is None:
                continue
            if cells.kind_of(page, number) == TABLE_INNER:
                below = [child for child in cells.children(page, number) if child not in passed]
                passed.update(below)
                waiting.extend(reversed(below))
            elif cells.kind_of(page, number) == leaf:
                yield number

    def _walk(self, name: str, root: int, *, table: bool) -> bool:
        """Take up every row or entry below ``root``; False when a part could not be read."""
        inner, leaf = (TABLE_INNER, TABLE_LEAF) if table else (INDEX_INNER, INDEX_LEAF)
        whole = True
        waiting, passed = [root], {root}
        while waiting:
            number = waiting.pop()
            page = self.images.live(number)
            kind = cells.kind_of(page, number) if page is not None else 0
            if page is None or kind not in (inner, leaf) or not cells.is_tree_page(page, number):
                whole = False
                self.found.bad_pages += 1
                continue
            self.visited.add(number)
            if kind == inner:
                for child in cells.children(page, number):
                    if child in passed:
                        whole = False
                    else:
                        passed.add(child)
                        waiting.append(child)
            for cell in cells.cells(page, number, kind):
                taken = cell is not None and (
                    self._take_row(name, cell, number) if table else self._take_entry(name, cell)
                )
                whole = whole and taken
        return whole

    def _take_entry(self, index: str, cell: Cell) -> bool:
        data = cells.payload(cell, self.images.live, self.longest)
        values = cells.record(data) if data is not None else None
        _, indexes, _ = _schema()
        if values is None or len(values) != len(indexes[index]) + 1 or type(values[-1]) is not int:
            return False
        self.found.entries.setdefault(index, {})[values[-1]] = values[:-1]
        return True

    def _take_row(self, table: str, cell: Cell, number: int) -> bool:
        if table in BODIES:
            return self._take_body(table, cell)
        values = self._values(cell)
        if values is None or not fits(table, values):
            if values is not None and (other := table_of(values)) is not None:
                self._keep(other, cell, values, live=False)
            return False
        self._keep(table, cell, values, live=True)
        if self.images.sealed(number) and len(cell.local) == cell.total:
            self.found.sealed_rows.add((table, cell.row or 0))
        return True

    def _values(self, cell: Cell) -> Values | None:
        for data in self._payloads(cell):
            values = cells.record(data)
            if values is not None:
                return values
        return None

    def _payloads(self, cell: Cell) -> Iterator[bytes]:
        """The whole record of a cell; where it spills, also over frames of a damaged log."""
        ways = [self.images.live]
        if self.images.loose_frames and len(cell.local) < cell.total:
            ways.append(self.images.latest)
        for way in ways:
            data = cells.payload(cell, way, self.longest)
            if data is not None:
                yield data

    # loose pages

    def _loose(self, page: bytes, number: int) -> None:
        if cells.kind_of(page, number) != TABLE_LEAF or not any(page[3:5]):
            return
        for cell in cells.cells(page, number, TABLE_LEAF):
            if cell is None:
                continue
            body = self._body_of(cell)
            if body is not None:
                self._take_body(body, cell)
                continue
            values = self._values(cell)
            table = table_of(values) if values is not None else None
            if table is not None and values is not None:
                self._keep(table, cell, values, live=False)

    def _table_of_cell(self, cell: Cell) -> str | None:
        body = self._body_of(cell)
        if body is not None:
            return body
        values = self._values(cell)
        return table_of(values) if values is not None else None

    def _keep(self, table: str, cell: Cell, values: Values, *, live: bool) -> None:
        names = [column["name"] for column in _schema()[0][table]]
        row = dict(zip(names, values, strict=True))
        key = cell.row or 0
        if "id" in row:
            row["id"] = key
        if table == STEP:
            _add(self.found.steps.setdefault(key, []), row, first=live)
        elif table in (STEP_CHANGE, STEP_BLOCK):
            pieces = self.found.changes if table == STEP_CHANGE else self.found.blocks
            _add(pieces.setdefault(row["step_id"], {}).setdefault(row["place"], []), row, first=live)
        elif table in COLUMNS:
            if live:
                self.found.live.setdefault(table, {})[key] = row
            else:
                _add(self.found.loose.setdefault(table, {}).setdefault(key, []), row, first=False)

    # texts and originals

    def _body_of(self, cell: Cell) -> str | None:
        """Which body a cell can be, told from its beginning without loading it."""
        columns = cells.header(cell.local, cell.total)
        if columns is None or len(columns) != 3 or columns[0][0] != 13 + 2 * 64 or columns[2][0] < 12:
            return None
        return TEXT_BODY if columns[2][0] % 2 else ORIGINAL_BODY

    def _take_body(self, table: str, cell: Cell) -> bool:
        if self._body_of(cell) != table:
            return False
        columns = cells.header(cell.local, cell.total) or []
        sha = cell.local[columns[0][1] : columns[0][1] + 64].decode("ascii", "replace")

        def load() -> Iterator[bytes]:
            return (data[columns[2][1] :] for data in self._payloads(cell))

        ways = self.found.bodies.setdefault(table, {}).setdefault(sha, [])
        if len(ways) < MOST_VERSIONS:
            ways.append(load)
        return True


def _add(versions: list[Row], row: Row, *, first: bool) -> None:
    if row in versions:
        return
    if first:
        versions.insert(0, row)
        del versions[MOST_VERSIONS:]
    elif len(versions) < MOST_VERSIONS:
        versions.append(row)
