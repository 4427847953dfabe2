"""Which rows a project file would not take: wrong words, numbers out of range, a second of what may be once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as driver

from desktop.core.storage.schema import COLUMNS, MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.storage.salvaging.found import Row


def refused(rows: Mapping[str, Mapping[int, Row]]) -> list[tuple[str, int]]:
    """(table, row) of those that the tables and indexes of a new file refuse, written in the order given."""
    found: list[tuple[str, int]] = []
    connection = driver.connect(":memory:", isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys = OFF")
        for _, statements in MIGRATIONS.values():
            for statement in statements:
                connection.execute(statement)
        connection.execute("BEGIN")
        for table, lines in rows.items():
            names = ("id", *COLUMNS[table])
            columns = ", ".join(f'"{name}"' for name in names)
            sql = f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(names))})"
            for row, values in lines.items():
                try:
                    connection.execute(sql, [values[name] for name in names])
                except (driver.Error, OverflowError, ValueError):
                    found.append((table, row))
    finally:
        connection.close()
    return found
