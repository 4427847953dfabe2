"""Layouts of the file, in order: how a new file gets the newest, and how an older file comes to it."""

from __future__ import annotations

import secrets
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from desktop import __version__
from desktop.core.clock import now
from desktop.core.errors import MigrationFailed, StorageFailed
from desktop.core.model import StepKind
from desktop.core.storage import connection as files
from desktop.core.storage import history
from desktop.core.storage.schema import LAYOUT, MIGRATION_SET, MIGRATIONS
from desktop.core.storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlite_utils import Migrations

    from desktop.core.model import StepHead


def layout_of(connection: Any) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def bring_up_to_date(connection: Any, path: Path) -> None:
    """Give a new, empty file the newest layout, all of it or nothing.

    Imports sqlite_utils. Raises StorageFailed.
    """
    store = Store(connection, path, read_only=False)
    store.begin()
    try:
        _apply(connection)
        store.commit()
    except BaseException:
        store.rollback()
        raise


def migrate(connection: Any, path: Path, *, set_aside: Callable[[], object]) -> StepHead:
    """Bring an existing file of an earlier layout to the newest in one transaction; returns the step that says so.

    The tables, the mark of the layout and the step ``project.migrate`` come together or not at all: whatever goes
    wrong, the file stays as it was, and the version that wrote it opens it. Steps before it can be read, but not
    undone.

    Who opens a project calls this with the writer's lock held, on a connection that may write and has no transaction
    open, when ``layout_of(connection) < LAYOUT``; never for a project that is opened for reading. ``set_aside`` is
    called first and puts a verified snapshot away; what it raises passes, and nothing has been changed then.
    Raises MigrationFailed when the file cannot be changed; it can be opened for reading then.
    """
    set_aside()
    try:
        return _moved(connection, path)
    except StorageFailed as error:
        raise MigrationFailed(path=path, reason=error.data.get("reason", error.sentence)) from error
    except files.IntegrityError as error:
        raise MigrationFailed(path=path, reason="what is in it contradicts itself") from error


def _moved(connection: Any, path: Path) -> StepHead:
    store = Store(connection, path, read_only=False)
    store.begin()
    try:
        with files.translated(reading=True):
            found = layout_of(connection)
        _apply(connection)
        draft = history.Draft(
            kind=StepKind.MIGRATE,
            action="project.migrate",
            args={"from": found, "to": LAYOUT},
            coder=None,
            document=None,
            segment=None,
            target=None,
            session=secrets.token_hex(8),
            app_version=__version__,
            at=now(),
        )
        head = history.append(store, draft, ())
        store.commit()
    except BaseException:
        with suppress(StorageFailed):
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

    made = Migrations(MIGRATION_SET)
    for name, (layout, statements) in MIGRATIONS.items():
        made(name=name)(_migration(layout, statements))
    return made


def _migration(layout: int, statements: tuple[str, ...]) -> Callable[[Any], None]:
    def move(db: Any) -> None:
        for statement in statements:
            db.execute(statement)
        db.execute(f"PRAGMA user_version = {layout}")

    return move
