"""A connection that fails where a test wants it to, with what the driver would say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as driver

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.project import Project

MESSAGES = {
    5: "database is locked",
    8: "attempt to write a readonly database",
    10: "disk I/O error",
    11: "database disk image is malformed",
    13: "database or disk is full",
    14: "unable to open database file",
    15: "locking protocol",
}


def fault(code: int) -> driver.Error:
    """What the driver raises for a result code, also for an extended one."""
    kind = driver.DatabaseError if code & 0xFF == 11 else driver.OperationalError
    error = kind(MESSAGES[code & 0xFF])
    error.sqlite_errorcode = code
    return error


class Faulty:
    """Passes everything on to the real connection but the statements for which ``fails`` gives an error."""

    def __init__(self, real: Any, fails: Callable[[str], driver.Error | None]) -> None:
        self.real = real
        self.fails = fails
        self.seen: list[str] = []

    def execute(self, sql: str, *given: Any) -> Any:
        self._maybe(sql)
        return self.real.execute(sql, *given)

    def executemany(self, sql: str, *given: Any) -> Any:
        self._maybe(sql)
        return self.real.executemany(sql, *given)

    def _maybe(self, sql: str) -> None:
        self.seen.append(sql)
        error = self.fails(sql)
        if error is not None:
            raise error

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)


def break_at(project: Project, start: str, code: int, nth: int = 1) -> Faulty:
    """Let the ``nth`` statement that begins with ``start``, and those after it, fail until ``mend``."""
    count = 0

    def fails(sql: str) -> driver.Error | None:
        nonlocal count
        if sql.lstrip().startswith(start):
            count += 1
            if count >= nth:
                return fault(code)
        return None

    faulty = Faulty(project.store.connection, fails)
    project.store.connection = faulty
    return faulty


def mend(project: Project) -> None:
    project.store.connection = project.store.connection.real
