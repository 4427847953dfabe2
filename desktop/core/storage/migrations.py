"""Layouts of the file, in order. Each migration runs in a transaction of its own together with its record."""

from __future__ import annotations

from typing import Any

from desktop.core.errors import NewerProject
from desktop.core.storage.schema import DDL, LAYOUT

NAME = "testimonia"


def bring_up_to_date(connection: Any, path: object) -> None:
    """Apply what is missing. Imports sqlite_utils, so it is called only when something is missing.

    Raises NewerProject when the file knows a migration that this version does not.
    """
    from sqlite_utils import Database, Migrations

    migrations = Migrations(NAME)

    @migrations(name="0001-first-layout")
    def first_layout(db: Any) -> None:
        for statement in DDL:
            db.execute(statement)
        db.execute("PRAGMA user_version = 1")

    db = Database(connection, execute_plugins=False)
    known = {migration.name for migration in migrations.pending(db)} | {m.name for m in migrations.applied(db)}
    unknown = {m.name for m in migrations.applied(db)} - {"0001-first-layout"}
    if unknown:
        raise NewerProject(path=path, found=LAYOUT + len(unknown), known=LAYOUT)
    if known:
        migrations.apply(db)


def layout_of(connection: Any) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
