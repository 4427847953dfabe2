"""Words that are erased where they stand in memos, notes, names of documents, and in what was said of codes before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

from desktop.core.naming import free_name, name_key
from desktop.core.storage.payloads import canonical
from desktop.core.storage.redacting import STAYING, WORDS, as_read, parsed
from desktop.core.storage.schema import (
    CODE,
    CODE_EXAMPLE,
    CODING,
    DOCUMENT,
    FOREIGN_ID,
    JOURNAL_ENTRY,
    MEMO,
    REVISION,
)

if TYPE_CHECKING:
    from collections import Counter

    from desktop.core.passages import Needles
    from desktop.core.project import Project
    from desktop.core.storage.redacting import Redactor
    from desktop.core.storage.store import Row

# Rows that stay with their words covered.
MASKED: Final = (
    (MEMO, ("text",)),
    (JOURNAL_ENTRY, ("title", "text")),
    (CODING, ("note",)),
    (CODE_EXAMPLE, ("note",)),
    (DOCUMENT, ("name", "kind", "original_name")),
)


class Planned(Protocol):
    """What of a plan this changes."""

    redactor: Redactor
    delete: dict[str, list[int]]
    update: dict[tuple[str, int], dict[str, str]]
    named: list[str]
    written: Counter[str]


def mask(project: Project, needles: Needles, plan: Planned) -> None:
    """Cover the words in memos, notes and names of documents that stay; name what has them in the codebook.

    An earlier revision of a definition is covered, too: nobody can change it any more.
    """
    if not needles:
        return
    store = project.store
    taken = {name_key(document.name) for document in project.documents.all()}
    for table, columns in MASKED:
        gone = set(plan.delete.get(table, ()))
        for row in store.rows(table):
            values = {name: needles.covered(row[name]) for name in columns if needles.holds(row[name])}
            if not values or row["id"] in gone:
                continue
            for name in values:
                plan.written.update(needles.forms(row[name]))
            if table == DOCUMENT and "name" in values:
                values["name"] = free_name(values["name"], taken)
                taken.add(name_key(values["name"]))
            plan.update[table, row["id"]] = values
    guids = {row["id"] for row in store.rows(FOREIGN_ID) if needles.holds(row["guid"])}
    plan.delete[FOREIGN_ID] = sorted(guids.union(plan.delete.get(FOREIGN_ID, ())))
    codes = {row["id"]: row for row in store.rows(CODE)}
    newest: dict[int, int] = {}
    for row in store.rows(REVISION, order="code_id, number"):
        newest[row["code_id"]] = row["id"]
    for table in sorted(STAYING):
        for row in store.rows(table):
            held = _held(needles, table, row)
            if not held:
                continue
            code = row if table == CODE else codes.get(row.get("code_id", 0))
            past = table == REVISION and newest.get(row["code_id"]) != row["id"]
            if past or (code is not None and (code["retired"] or code["merged_into"])) or row.get("retired"):
                # Nobody can see or change what was deleted, so its words go as those of a memo do.
                plan.update[table, row["id"]] = _covered(needles, table, row, held)
                continue
            plan.redactor.said.update(held.values())
            name = str((code or row).get("name") or row.get("key"))
            if name not in plan.named:
                plan.named.append(name)


def _held(needles: Needles, table: str, row: Row) -> dict[str, str]:
    texts = {name: row[name] for name in WORDS[table] if isinstance(row[name], str)}
    return {name: text for name, text in texts.items() if needles.holds(as_read(table, name, text))}


def _covered(needles: Needles, table: str, row: Row, held: dict[str, str]) -> dict[str, str]:
    values = {
        name: canonical(_covering(needles, parsed(text)))
        if (table, name) == (REVISION, "content")
        else needles.covered(text)
        for name, text in held.items()
    }
    if "name_key" in WORDS[table]:
        values["name_key"] = name_key(values.get("name") or str(row["name"]))
    return values


def _covering(needles: Needles, value: Any) -> Any:
    if isinstance(value, str):
        return needles.covered(value)
    if isinstance(value, dict):
        return {name: _covering(needles, part) for name, part in value.items()}
    if isinstance(value, list):
        return [_covering(needles, part) for part in value]
    return value
