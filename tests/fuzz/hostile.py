"""Projects that somebody prepared: each way takes a sound closed project and a raw connection to it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as driver

from desktop.core.storage.schema import APPLICATION_ID, COLUMNS

if TYPE_CHECKING:
    from pathlib import Path

Way = Callable[[Any], None]
#: What planted SQL writes to when it runs; nothing may ever be in it.
LOG = "planted_log"
BIG = 2**62
DEEP = "[" * 60_000 + "]" * 60_000


def changed(path: Path, way: Way) -> Path:
    """The project at ``path`` after a way was gone."""
    raw = driver.connect(str(path), isolation_level=None)
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("PRAGMA ignore_check_constraints = ON")
    try:
        way(raw)
    finally:
        raw.close()
    return path


def log_of(path: Path) -> list[Any]:
    """What planted SQL wrote, if there is any."""
    raw = driver.connect(str(path), isolation_level=None)
    try:
        return list(raw.execute(f"SELECT * FROM {LOG}"))
    except driver.Error:
        return []
    finally:
        raw.close()


def sql(*statements: str) -> Way:
    def way(raw: Any) -> None:
        for statement in statements:
            raw.execute(statement).fetchall()

    return way


def values(statement: str, *parameters: Any) -> Way:
    return lambda raw: raw.execute(statement, parameters)


def trigger(when: str, table: str) -> Way:
    return sql(
        f"CREATE TABLE {LOG} (x)",
        f"CREATE TRIGGER planted {when} ON {table} BEGIN INSERT INTO {LOG} VALUES ('{when}'); END",
    )


def remade(table: str, old: str, new: str) -> Way:
    """The table with the same rows and something else in its statement."""

    def way(raw: Any) -> None:
        statement = raw.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
        assert old in statement, statement
        columns = ", ".join(f'"{name}"' for name in ("id", *COLUMNS[table]))
        raw.execute(f"CREATE TEMP TABLE kept AS SELECT * FROM {table}")
        raw.execute(f"DROP TABLE {table}")
        raw.execute(statement.replace(old, new))
        raw.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM kept")

    return way


def view_of(table: str, select: str) -> Way:
    return sql(
        f"CREATE TABLE {LOG} (x)",
        f"ALTER TABLE {table} RENAME TO kept_{table}",
        f"CREATE VIEW {table} AS {select}",
        f"CREATE TRIGGER planted INSTEAD OF INSERT ON {table} BEGIN INSERT INTO {LOG} VALUES (1); END",
    )


def loose(table: str, *updates: str) -> Way:
    """The table without its types and rules, and values that it would not take."""

    def way(raw: Any) -> None:
        names = ", ".join(f'"{name}"' for name in ("id", *COLUMNS[table]))
        raw.execute(f"CREATE TABLE loose AS SELECT {names} FROM {table}")
        raw.execute(f"DROP TABLE {table}")
        raw.execute(f"ALTER TABLE loose RENAME TO {table}")
        for update in updates:
            raw.execute(update)

    return way


def bomb(raw: Any) -> None:
    """A block of a few hundred kilobytes that unpacks to hundreds of megabytes."""
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(bytes(1 << 20)) for _ in range(300)) + packer.flush()
    step = raw.execute("SELECT id FROM step ORDER BY number DESC LIMIT 1").fetchone()[0]
    raw.execute("DELETE FROM step_change WHERE step_id = ?", (step,))
    raw.execute("INSERT INTO step_block (step_id, place, changes, data) VALUES (?, 0, 1, ?)", (step, data))


def doubled(raw: Any) -> None:
    raw.execute("DROP INDEX segment_span")
    raw.execute(
        'INSERT INTO segment SELECT id + 100000, document_id, version_id, coder_id, start, "end", created_at'
        " FROM segment"
    )


def negative(raw: Any) -> None:
    for table, columns in COLUMNS.items():
        keys = [name for name in columns if name.endswith("_id") or name in ("merged_into", "imported_by")]
        raw.execute(f"UPDATE {table} SET {', '.join(f'{name} = -{name}' for name in ('id', *keys))}")


def garbled(raw: Any) -> None:
    raw.execute("PRAGMA writable_schema = ON")
    raw.execute("UPDATE sqlite_master SET sql = 'CREATE TABLE segment (' WHERE name = 'segment'")


def same_page(raw: Any) -> None:
    raw.execute("PRAGMA writable_schema = ON")
    raw.execute(
        "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'memo')"
        " WHERE name = 'coding'"
    )


def huge(raw: Any) -> None:
    raw.execute("UPDATE text_body SET text = ?, chars = 3", ("x" * 30_000_000,))


ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT"
MEGABYTE = "n" * 1_000_000

#: Planted instructions: such a project is never written to.
PLANTED: dict[str, Way] = {
    "trigger on insert": trigger("AFTER INSERT", "segment"),
    "trigger on update": trigger("AFTER UPDATE", "coding"),
    "trigger on delete": trigger("BEFORE DELETE", "coding"),
    "trigger on the history": trigger("AFTER INSERT", "step"),
    "trigger on a body": trigger("AFTER DELETE", "text_body"),
    "trigger on what the desk remembers": trigger("AFTER INSERT", "view_state"),
    "trigger that raises": sql("CREATE TRIGGER planted BEFORE INSERT ON step BEGIN SELECT RAISE(ROLLBACK, 'no'); END"),
    "view in place of a table": view_of("segment", "SELECT * FROM kept_segment"),
    "endless view": view_of(
        "memo",
        f"{ENDLESS} i AS id, 'x' AS target_kind, i AS target_id, 1 AS coder_id, 'x' AS text,"
        " 'x' AS created_at, 'x' AS changed_at FROM n",
    ),
    "endless view in place of the history": view_of("step", f"{ENDLESS} i AS id, i AS number FROM n"),
    "view that loads": view_of("coder", "SELECT *, load_extension('x') FROM kept_coder"),
    "view beside": sql("CREATE VIEW extra AS SELECT load_extension('x')"),
    "virtual table in place of a table": sql(
        "DROP TABLE memo",
        "CREATE VIRTUAL TABLE memo USING fts5 (target_kind, target_id, coder_id, text, created_at, changed_at)",
    ),
    "virtual table beside": sql("CREATE VIRTUAL TABLE extra USING fts5 (x)"),
    "computed column": remade("memo", "text TEXT NOT NULL,", "text TEXT NOT NULL, x TEXT AS (hex(zeroblob(9))),"),
    "rule with a function": remade("memo", "text TEXT NOT NULL,", "text TEXT NOT NULL CHECK (length(hex(text)) >= 0),"),
    "index that computes": sql("CREATE INDEX extra ON memo (hex(text))"),
    "index with another rule": sql(
        "DROP INDEX coding_code", "CREATE INDEX coding_code ON coding (code_id) WHERE note = ''"
    ),
    "record of layouts as a view": view_of(
        "_sqlite_migrations", "SELECT 1 AS id, 'testimonia' AS migration_set, 'x' AS name"
    ),
}

#: Rows that no Testimonia wrote.
STRANGE: dict[str, Way] = {
    "loose segments": loose("segment", "UPDATE segment SET start = 'x', \"end\" = NULL WHERE rowid = 1"),
    "loose codes": loose("code", "UPDATE code SET name = 5, position = 'x', colour = 'red', facet_id = 'x'"),
    "loose documents": loose("document", "UPDATE document SET name = NULL, position = x'00', original_sha256 = 7"),
    "loose versions": loose("document_version", "UPDATE document_version SET chars = 'many', layout = 7, number = 'x'"),
    "loose coders": loose("coder", "UPDATE coder SET name = NULL, name_key = 3, kind = 'person', created_at = 5"),
    "loose memos": loose("memo", "UPDATE memo SET text = x'ff', target_kind = 9"),
    "words that there are not": sql("UPDATE facet SET kind = 'x'", "UPDATE coder SET kind = 'x'"),
    "segments outside": sql('UPDATE segment SET start = "end" + 1000000, "end" = "end" + 2000000'),
    "segments without end": values('UPDATE segment SET "end" = ?', BIG),
    "segments before the beginning": sql('UPDATE segment SET start = -start - 50, "end" = -"end"'),
    "segments the wrong way round": sql('UPDATE segment SET start = "end", "end" = start'),
    "doubled segments": doubled,
    "segments of nobody": sql("UPDATE segment SET coder_id = 5"),
    "segments of no document": sql("UPDATE segment SET document_id = 5"),
    "segments of no version": sql("UPDATE segment SET version_id = 5"),
    "codings of nothing": sql("UPDATE coding SET code_id = id"),
    "lengths without end": values("UPDATE document_version SET chars = ?, words = -1", BIG),
    "huge texts": huge,
    "texts with NUL": sql("UPDATE text_body SET text = char(0) || text || char(0)"),
    "texts that are none": sql("UPDATE text_body SET text = CAST(x'ff00fe' AS TEXT)"),
    "names with NUL": sql(
        "UPDATE code SET name = char(0) || name", "UPDATE document SET name = 'a' || char(0, 10, 13)"
    ),
    "names that are none": sql("UPDATE code SET name = CAST(x'ff' AS TEXT)"),
    "names of a megabyte": values("UPDATE code SET name = ?1", MEGABYTE),
    "documents with names of a megabyte": values("UPDATE document SET name = ?1", MEGABYTE),
    "codes under themselves": sql("UPDATE code SET parent_id = id"),
    "codes in a circle": sql(
        "UPDATE code SET parent_id = (SELECT min(id) FROM code o WHERE o.facet_id = code.facet_id)",
        "UPDATE code SET parent_id = (SELECT max(id) FROM code o WHERE o.facet_id = code.facet_id)"
        " WHERE id IN (SELECT min(id) FROM code GROUP BY facet_id)",
    ),
    "codes merged in a circle": sql("UPDATE code SET merged_into = id"),
    "codes of no facet": sql("UPDATE code SET facet_id = 5, parent_id = id"),
    "versions in a circle": sql("UPDATE document_version SET parent_id = id"),
    "dates that are none": sql("UPDATE code SET edtf = '[[[..' || id"),
    "colours that are none": sql(
        "UPDATE code SET colour = 4000000000, shortcut = 77 WHERE id = (SELECT min(id) FROM code)"
    ),
    "positions without end": values("UPDATE code SET position = ?", BIG * 2 - 1),
    "deep layout": values("UPDATE document_version SET layout = ?", DEEP),
    "strange layout": values("UPDATE document_version SET layout = ?", '[[99999999999, "title"], [-1, 5], "x", null]'),
    "deep arguments": values("UPDATE step SET args = ?", DEEP),
    "arguments that are a list": sql("UPDATE step SET args = '[1, 2]'"),
    "arguments of other kinds": values(
        "UPDATE step SET args = ?", json.dumps({"start": "x", "end": None, "name": [1], "state": {}, "codes": 7})
    ),
    "an action that is a pattern": sql("UPDATE step SET action = '{name.__class__} {x:>9999999999}'"),
    "steps of no kind": sql("UPDATE step SET kind = 'x'"),
    "steps with absurd numbers": sql("UPDATE step SET number = number * 1000000000000 - 5"),
    "a last step": values("UPDATE step SET number = ? WHERE number = (SELECT max(number) FROM step)", 2**63 - 1),
    "steps before the first": sql("UPDATE step SET number = -number"),
    "steps that undo themselves": sql("UPDATE step SET kind = 'undo', target = id"),
    "steps of nobody": sql("UPDATE step SET coder_id = 5, document_id = 6, segment_id = 7"),
    "steps at no time": sql("UPDATE step SET at = 'yesterday'"),
    "changes of another table": sql("UPDATE step_change SET table_name = 'sqlite_master'"),
    "changes of strange columns": values("UPDATE step_change SET after = ?", '{"name\\" = 1; --": 5}'),
    "changes that are lists": sql("UPDATE step_change SET before = '[1]', after = '5'"),
    "deep changes": values("UPDATE step_change SET after = ?", DEEP),
    "a bomb": bomb,
    "blocks that are none": sql(
        "UPDATE step_block SET data = x'789c'",
        "INSERT INTO step_block (step_id, place, changes, data) SELECT id, 9, 5, x'00' FROM step",
    ),
    "negative ids": negative,
    "what the desk remembers": values(
        "INSERT OR REPLACE INTO view_state SELECT key, ?1 FROM (SELECT 'coder' AS key UNION SELECT 'document' UNION"
        " SELECT 'lens' UNION SELECT 'place' UNION SELECT 'codebook.collapsed' UNION SELECT 'erasing')",
        '{"x": [1, -5, null], "document": 99999999999999999999}',
    ),
    "what the desk remembers, deep": values(
        "INSERT OR REPLACE INTO view_state VALUES ('coder', ?1), ('lens', ?1)", DEEP
    ),
    "memos on nothing": sql("UPDATE memo SET target_id = 5 - id, coder_id = 9"),
    "several projects": sql("INSERT INTO project VALUES (5, 'other', 'x')"),
    "no project": sql("DELETE FROM project"),
    "no versions": sql("DELETE FROM document_version"),
    "no texts": sql("DELETE FROM text_body"),
    "no coders": sql("DELETE FROM coder"),
    "no facets": sql("DELETE FROM facet"),
    "no steps": sql("DELETE FROM step"),
    "erased in name only": sql("DELETE FROM erasure", "INSERT INTO erasure SELECT id, 'payload', id, 'x' FROM step"),
    "a missing table": sql("DROP TABLE coding"),
    "an unknown layout": sql("INSERT INTO _sqlite_migrations VALUES (9, 'testimonia', '0009-x', 'x')"),
    "a statement that is none": garbled,
    "two tables on one page": same_page,
    "a table beside": sql(f"CREATE TABLE {LOG}_2 (x, FOREIGN KEY (x) REFERENCES segment (id) ON DELETE CASCADE)"),
    "strange statistics": sql("ANALYZE", "UPDATE sqlite_stat1 SET stat = '9999999999999999999 -1 x'"),
}


def empty(path: Path, application: int = APPLICATION_ID, layout: int = 2) -> Path:
    """A database with the marks of a project and nothing in it."""
    raw = driver.connect(str(path), isolation_level=None)
    raw.execute("CREATE TABLE x (y)")
    raw.execute(f"PRAGMA application_id = {application}")
    raw.execute(f"PRAGMA user_version = {layout}")
    raw.close()
    return path
