"""Layouts of the file, in order: how a new file gets the newest, and how an older file comes to it."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any, Final

from desktop import __version__
from desktop.core.clock import now
from desktop.core.errors import NewerProject
from desktop.core.model import StepKind
from desktop.core.storage import connection as files
from desktop.core.storage import history
from desktop.core.storage.schema import FIRST_LAYOUT, LAYOUT, SECOND_LAYOUT
from desktop.core.storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlite_utils import Migrations

    from desktop.core.model import StepHead

NAME = "testimonia"

# By the name under which a file remembers it: the layout that a migration leads to, and what it adds.
LAYOUTS: Final[dict[str, tuple[int, tuple[str, ...]]]] = {
    "0001-first-layout": (1, FIRST_LAYOUT),
    "0002-erasing": (2, SECOND_LAYOUT),
}


def layout_of(connection: Any) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refuse_newer(connection: Any, path: Path) -> None:
    """Raise NewerProject when the file has a greater layout, or knows a migration that is not known here.

    Only reads, and loads nothing: for every opening. The driver's errors pass.
    """
    found = layout_of(connection)
    if found > LAYOUT:
        raise NewerProject(path=path, found=found, known=LAYOUT)
    kept = connection.execute(
        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '_sqlite_migrations'"
    ).fetchone()[0]
    if not kept:
        return
    names = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (NAME,)).fetchall()
    unknown = {name for (name,) in names} - LAYOUTS.keys()
    if unknown:
        raise NewerProject(path=path, found=LAYOUT + len(unknown), known=LAYOUT)


def bring_up_to_date(connection: Any, path: Path) -> None:
    """Give a new, empty file the newest layout, all of it or nothing.

    Imports sqlite_utils. Raises StorageFailed.
    """
    if layout_of(connection):
        migrate(connection, path)
        return
    store = Store(connection, path, read_only=False)
    store.begin()
    try:
        _apply(connection)
        store.commit()
    except BaseException:
        store.rollback()
        raise


def migrate(connection: Any, path: Path, *, set_aside: Callable[[], object] | None = None) -> StepHead:
    """Bring an existing file of an earlier layout to the newest in one transaction; returns the step that says so.

    The tables, the mark of the layout and the step ``project.migrate`` come together or not at all: whatever goes
    wrong, the file stays as it was, and the version that wrote it opens it. Steps before it can be read, but not
    undone.

    Who opens a project calls this with the writer's lock held, on a connection that may write and has no transaction
    open, when ``layout_of(connection) < LAYOUT``; never for a project that is opened for reading. ``set_aside`` is
    called first and puts a verified snapshot away; what it raises passes, and nothing has been changed then.
    Raises NewerProject or StorageFailed.
    """
    found = layout_of(connection)
    with files.translated(reading=True):
        refuse_newer(connection, path)
    if set_aside is not None:
        set_aside()
    store = Store(connection, path, read_only=False)
    store.begin()
    try:
        _apply(connection)
        draft = history.Draft(
            StepKind.MIGRATE,
            "project.migrate",
            {"from": found, "to": LAYOUT},
            None,
            None,
            None,
            None,
            secrets.token_hex(8),
            __version__,
            now(),
        )
        head = history.append(store, draft, ())
        store.commit()
    except BaseException:
        store.rollback()
        raise
    return head


def _apply(connection: Any) -> None:
    """Make what is missing, inside the transaction that is open."""
    from sqlite_utils import Database

    with files.translated():
        _migrations().apply(Database(connection, execute_plugins=False))


def _migrations() -> Migrations:
    from sqlite_utils import Migrations

    made = Migrations(NAME)
    for name, (layout, statements) in LAYOUTS.items():
        made(name=name)(_migration(layout, statements))
    return made


def _migration(layout: int, statements: tuple[str, ...]) -> Callable[[Any], None]:
    def move(db: Any) -> None:
        for statement in statements:
            db.execute(statement)
        db.execute(f"PRAGMA user_version = {layout}")

    return move
