"""Reading and writing rows, and recording every write of a step as before and after."""

from __future__ import annotations

import json
from contextlib import contextmanager, suppress
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from desktop.core.errors import LostRow, ProjectClosed, ReadOnly, UnreadableColumn
from desktop.core.model import Change
from desktop.core.storage import connection as files
from desktop.core.storage import journal
from desktop.core.storage.columns import loaded
from desktop.core.storage.ids import IdSource
from desktop.core.storage.schema import COLUMNS, RECORDED, VIEW_STATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

Row = dict[str, Any]
CHUNK = 500


@lru_cache(maxsize=256)
def _insert_sql(table: str) -> str:
    names = ("id", *COLUMNS[table])
    columns = ", ".join(f'"{name}"' for name in names)
    return f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(names))})"


@lru_cache(maxsize=256)
def _select_sql(table: str) -> str:
    columns = ", ".join(f'"{name}"' for name in ("id", *COLUMNS[table]))
    return f"SELECT {columns} FROM {table}"


@lru_cache(maxsize=256)
def _update_sql(table: str, names: tuple[str, ...]) -> str:
    assignments = ", ".join(f'"{name}" = ?' for name in names)
    return f"UPDATE {table} SET {assignments} WHERE id = ?"


class Store:
    """One connection to one project file.

    Writes are only possible between ``begin`` and ``commit`` or ``rollback``; each is kept in ``recorded``.
    """

    def __init__(self, connection: Any, path: Path, *, read_only: bool, ids: IdSource | None = None) -> None:
        self.connection = connection
        self.path = path
        self.read_only = read_only
        self.ids = ids or IdSource()
        self.recorded: list[Change] = []
        self.in_step = False
        self.closed = False

    # transactions

    def begin(self) -> None:
        """Start a step's transaction, taking the write lock at once.

        Raises ReadOnly, ProjectClosed or StorageFailed.
        """
        if self.closed:
            raise ProjectClosed
        if self.read_only:
            raise ReadOnly
        with files.translated():
            self.connection.execute("BEGIN IMMEDIATE")
        self.recorded = []
        self.in_step = True
        self.ids.begin()

    def commit(self) -> None:
        with files.translated():
            journal.commit(self.connection, self.path)
        self.in_step = False

    def rollback(self) -> None:
        self.in_step = False
        self.recorded = []
        if self.connection.in_transaction:
            with files.translated():
                self.connection.execute("ROLLBACK")

    def data_version(self) -> int:
        """A number that changes when another connection has written to the file."""
        return int(self.query("PRAGMA data_version")[0][0])

    # reading

    def query(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Rows of a SELECT; only the modules of this package write one."""
        if self.closed:
            raise ProjectClosed
        with files.translated(reading=True):
            return list(self.connection.execute(sql, parameters))

    def stream(self, sql: str, parameters: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """The same one row after another, for more rows than ought to be in memory."""
        if self.closed:
            raise ProjectClosed
        with files.translated(reading=True):
            for row in self.connection.execute(sql, parameters):  # noqa: UP028 - a cursor must not be closed with it
                yield row

    @contextmanager
    def moment(self) -> Iterator[None]:
        """Everything that is read inside is of one moment, whatever others write meanwhile.

        Where the file is kept without a log, in a synchronised or network folder, a long reading would keep the writer
        from writing; there each question is of its own moment.
        """
        if self.closed:
            raise ProjectClosed
        if self.connection.in_transaction or self.query("PRAGMA journal_mode") != [("wal",)]:
            yield
            return
        with files.translated(reading=True):
            self.connection.execute("BEGIN")
        try:
            yield
        finally:
            # Nothing was written, so nothing is lost where a damaged file does not even let go.
            with suppress(*files.FAULTS):
                self.connection.execute("COMMIT")

    def get(self, table: str, row: int) -> Row | None:
        """One row with its id, or None."""
        found = self.query(f"{_select_sql(table)} WHERE id = ?", (row,))
        return dict(zip(("id", *COLUMNS[table]), found[0], strict=True)) if found else None

    def rows(self, table: str, where: str = "", parameters: Sequence[Any] = (), order: str = "id") -> Iterator[Row]:
        """Rows of a recorded table; ``where`` and ``order`` are SQL of this package, never a user's text."""
        names = ("id", *COLUMNS[table])
        clause = f" WHERE {where}" if where else ""
        for values in self.query(f"{_select_sql(table)}{clause} ORDER BY {order}", parameters):
            yield dict(zip(names, values, strict=True))

    def rows_by_ids(self, table: str, ids: Iterable[int]) -> dict[int, Row]:
        wanted = list(ids)
        found: dict[int, Row] = {}
        for at in range(0, len(wanted), CHUNK):
            part = wanted[at : at + CHUNK]
            marks = ", ".join("?" * len(part))
            found.update((row["id"], row) for row in self.rows(table, f"id IN ({marks})", part))
        return found

    # writing

    def _require_step(self) -> None:
        if not self.in_step:
            raise ReadOnly

    def new_id(self, table: str) -> int:
        """An id that is free in ``table``."""
        while True:
            value = self.ids.draw()
            if not self.query(f"SELECT 1 FROM {table} WHERE id = ?", (value,)):
                return value
            self.ids.begin()

    def _new_ids(self, table: str, count: int) -> Iterator[int]:
        """So many ids that are free in ``table``; asked for together, for asking for each takes as long as writing."""
        drawn = [self.ids.draw() for _ in range(count)]
        taken: set[int] = set()
        for at in range(0, count, CHUNK):
            part = drawn[at : at + CHUNK]
            marks = ", ".join("?" * len(part))
            taken.update(row for (row,) in self.query(f"SELECT id FROM {table} WHERE id IN ({marks})", part))
        return (self.new_id(table) if row in taken else row for row in drawn)

    def insert(self, table: str, values: Mapping[str, Any], row: int | None = None) -> int:
        """Write one row and return its id; columns that are left out are NULL. Unknown columns are a KeyError."""
        self._require_step()
        row = row if row is not None else self.new_id(table)
        full = _complete(table, values)
        with files.translated():
            self.connection.execute(_insert_sql(table), (row, *full.values()))
        self.recorded.append(Change(table, row, None, full))
        return row

    def insert_many(self, table: str, rows: Iterable[Mapping[str, Any]]) -> list[int]:
        """Write many rows at once; an ``id`` in a row is kept."""
        self._require_step()
        wanted = list(rows)
        free = self._new_ids(table, sum(1 for values in wanted if values.get("id") is None))
        made: list[tuple[int, Row]] = []
        for values in wanted:
            given = values.get("id")
            rest = {name: value for name, value in values.items() if name != "id"} if "id" in values else values
            made.append((given if given is not None else next(free), _complete(table, rest)))
        with files.translated():
            self.connection.executemany(_insert_sql(table), ((row, *full.values()) for row, full in made))
        self.recorded.extend(Change(table, row, None, full) for row, full in made)
        return [row for row, _ in made]

    def update(self, table: str, row: int, values: Mapping[str, Any]) -> bool:
        """Change some columns of one row; False when nothing differs. A missing row is LostRow."""
        self._require_step()
        current = self.get(table, row)
        if current is None:
            raise LostRow(table=table, row=row)
        changed = {name: value for name, value in values.items() if current[name] != value}
        if not changed:
            return False
        with files.translated():
            self.connection.execute(_update_sql(table, tuple(changed)), (*changed.values(), row))
        self.recorded.append(Change(table, row, {name: current[name] for name in changed}, changed))
        return True

    def update_many(self, table: str, changes: Mapping[int, Mapping[str, Any]]) -> int:
        """Change many rows, in the order given; returns how many differed. A missing row is LostRow."""
        self._require_step()
        found = self.rows_by_ids(table, changes)
        wanted: list[Change] = []
        for row, values in changes.items():
            current = found.get(row)
            if current is None:
                raise LostRow(table=table, row=row)
            changed = {name: value for name, value in values.items() if current[name] != value}
            if changed:
                wanted.append(Change(table, row, {name: current[name] for name in changed}, changed))
        with files.translated():
            for columns, alike in groupby(wanted, key=lambda change: tuple(change.after or ())):
                sets = ((*(change.after or {}).values(), change.row) for change in alike)
                self.connection.executemany(_update_sql(table, columns), sets)
        self.recorded.extend(wanted)
        return len(wanted)

    def delete(self, table: str, row: int) -> None:
        """Remove one row; a missing row is LostRow."""
        self._require_step()
        current = self.get(table, row)
        if current is None:
            raise LostRow(table=table, row=row)
        with files.translated():
            self.connection.execute(f"DELETE FROM {table} WHERE id = ?", (row,))
        del current["id"]
        self.recorded.append(Change(table, row, current, None))

    def delete_many(self, table: str, ids: Iterable[int]) -> int:
        """Remove many rows, in the order given; a missing row is LostRow."""
        self._require_step()
        wanted = list(ids)
        found = self.rows_by_ids(table, wanted)
        for row in wanted:
            if row not in found:
                raise LostRow(table=table, row=row)
        with files.translated():
            self.connection.executemany(f"DELETE FROM {table} WHERE id = ?", ((row,) for row in wanted))
        for row in wanted:
            before = {name: value for name, value in found[row].items() if name != "id"}
            self.recorded.append(Change(table, row, before, None))
        return len(wanted)

    # what the desk remembers of itself; never in a step

    def view_state(self, key: str) -> Any:
        """What was kept; None for nothing, and for what cannot be read: it is no part of the project."""
        for (value,) in self.query(f"SELECT value FROM {VIEW_STATE} WHERE key = ?", (key,)):
            with suppress(UnreadableColumn):
                return loaded(value)
        return None

    def set_view_state(self, key: str, value: Any) -> None:
        """Keep a JSON value, in a transaction of its own; silently nothing in a project that may only be read."""
        if self.read_only or self.closed:
            return
        with files.translated():
            self.connection.execute(
                f"""INSERT INTO {VIEW_STATE} (key, value) VALUES (?, ?)
                ON CONFLICT (key) DO UPDATE SET value = excluded.value""",
                (key, json.dumps(value)),
            )

    def look_at_layout(self) -> None:
        """After somebody else wrote to the file: it may have come to a later layout."""
        if self.read_only and not self.closed:
            with files.translated(reading=True):
                files.stand_in(self.connection)

    def tables(self) -> tuple[str, ...]:
        """The recorded tables that are in the file: one of an earlier layout, opened for reading, lacks the newest."""
        there = {name for (name,) in self.query("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return tuple(table for table in RECORDED if table in there)

    def dump(self) -> dict[str, list[Row]]:
        """Every row of every recorded table, ids included, in order."""
        return {table: list(self.rows(table)) for table in self.tables()}


def _complete(table: str, values: Mapping[str, Any]) -> Row:
    names = COLUMNS[table]
    unknown = [name for name in values if name not in names]
    if unknown:
        raise KeyError(f"{table} has no column {unknown[0]}")
    return {name: values.get(name) for name in names}
