"""Tables, indexes, triggers and views that Testimonia did not make: what a file holds beside and against its layout.

A trigger runs when somebody writes, a view when somebody reads; both would act in the name of whoever opened the file.
So the list of what is in a file is compared with the one list that there is for its layout.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from desktop.core.errors import PlantedProject, PlantedReading
from desktop.core.storage.schema import LAYOUT, MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

# The record of layouts, as the library makes it that keeps it.
RECORD: Final = (
    """CREATE TABLE "_sqlite_migrations" ("id" INTEGER PRIMARY KEY, "migration_set" TEXT, "name" TEXT,
        "applied_at" TEXT)""",
    """CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
        ON "_sqlite_migrations" ("migration_set", "name")""",
)
# The engine keeps its own statistics and the indexes that a key brings with it under this name.
OWN: Final = "sqlite_"
# How many things a sentence names.
NAMED: Final = 4

_HEAD: Final = re.compile(r'CREATE (?:UNIQUE )?(TABLE|INDEX) "?(\w+)"?')
_SPACE: Final = re.compile(r"\s+")
_AROUND: Final = re.compile(r"\s*([(),])\s*")
_COMPUTED: Final = re.compile(r"\bas\b|\bgenerated\b|\bvirtual\b", re.IGNORECASE)


class How(StrEnum):
    """In what way something differs; the values are stable."""

    MISSING = "missing"
    ALTERED = "altered"
    FOREIGN = "foreign"
    PLANTED = "planted"


@dataclass(frozen=True, slots=True)
class Difference:
    """``kind`` is table, index, trigger or view; ``table`` is what it belongs to.

    ``runs_reading`` says that one of the project's tables cannot be read as such: reading it would compute what
    somebody wrote there, or it has lost its types.
    """

    how: How
    kind: str
    name: str
    table: str
    runs_reading: bool = False

    @property
    def runs_writing(self) -> bool:
        """Whether it may act when the project is written to: everything but what is missing and plain tables."""
        return self.how in (How.ALTERED, How.PLANTED)

    def __str__(self) -> str:
        where = f" on {shown(self.table)}" if self.kind in ("trigger", "index") else ""
        article = "an altered" if self.how is How.ALTERED else "an" if self.kind == "index" else "a"
        return f"{article} {self.kind} “{shown(self.name)}”{where}"


def shown(name: str) -> str:
    """A name from the file in a sentence: short and printable."""
    text = "".join(sign if sign.isprintable() else "\ufffd" for sign in name[:61])
    return text if len(text) <= 60 else f"{text[:59]}…"


def planted(connection: Any, *, reading: bool = False) -> list[str]:
    """What would act when the project is written to, or with ``reading`` when it is merely read; in words, or nothing.

    Reads nothing but the list of what is in the file. The driver's errors pass.
    """
    return [str(one) for one in differences(connection) if (one.runs_reading if reading else one.runs_writing)]


def refuse(connection: Any, path: Path, *, read_only: bool) -> None:
    """Raise PlantedProject where something would act in writing, PlantedReading where it would in reading."""
    for reading, error in ((True, PlantedReading), (False, PlantedProject)):
        found = [] if read_only and not reading else planted(connection, reading=reading)
        if found:
            more = f", and {len(found) - NAMED} more" if len(found) > NAMED else ""
            raise error(path=path, what=", ".join(found[:NAMED]) + more)


def differences(connection: Any) -> Iterator[Difference]:
    """How the tables and indexes of the file differ from those of its layout. The driver's errors pass."""
    layout = connection.execute("PRAGMA user_version").fetchone()[0]
    expected = dict(_expected(max(1, min(layout, LAYOUT))))
    tables = {name for kind, name in expected if kind == "table"}
    found = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    for kind, name, table, sql in found:
        kind, name, table = str(kind), str(name), str(table)
        if name.startswith(OWN) and kind in ("table", "index") and (sql is None or name.startswith("sqlite_stat")):
            continue
        wanted = expected.pop((kind, name), None)
        if wanted is not None and (sql == wanted or _plain(str(sql)) == _plain(wanted)):
            continue
        computed = _COMPUTED.search(str(sql)) is not None
        ours = name.lower() in tables
        if wanted is not None:
            # Without its types a table may hold anything anywhere.
            untyped = not str(sql).rstrip().upper().endswith("STRICT") and wanted.endswith("STRICT")
            yield Difference(How.ALTERED, kind, name, table, kind == "table" and (computed or untyped))
        elif (kind == "table" and not ours and not str(sql).upper().startswith("CREATE VIRTUAL")) or (
            kind == "index" and table.lower() not in tables
        ):
            yield Difference(How.FOREIGN, kind, name, table)
        else:
            yield Difference(How.PLANTED, kind, name, table, kind in ("table", "view") and ours)
    for kind, name in expected:
        yield Difference(How.MISSING, kind, name, name)


@lru_cache(maxsize=8)
def _expected(layout: int) -> tuple[tuple[tuple[str, str], str], ...]:
    """By kind and name the statement as it stands in the file."""
    parts = [statements for made, statements in MIGRATIONS.values() if made <= layout]
    return tuple(_named(statement for part in (*parts, RECORD) for statement in part))


def _named(statements: Iterable[str]) -> Iterator[tuple[tuple[str, str], str]]:
    for statement in statements:
        head = _HEAD.match(statement)
        assert head is not None, statement
        yield (head[1].lower(), head[2]), statement


def _plain(sql: str) -> str:
    """The statement with one kind of space: whoever wrote it out may have broken its lines elsewhere."""
    return _AROUND.sub(r"\1", _SPACE.sub(" ", sql)).strip()
