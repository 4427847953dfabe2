"""What stands in the way of taking a step back or doing it again: rows that went, that came, that took a name.

Each question answers with the rows in the way, so that the later step that wrote them can be named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desktop.core.naming import name_key
from desktop.core.storage import reading
from desktop.core.storage.schema import (
    ANSWER_SET,
    ANSWER_SET_CODE,
    ASSIGNMENT,
    CODE,
    CODE_ALIAS,
    CODE_CONFUSION,
    CODE_EXAMPLE,
    CODE_PART,
    CODER,
    CODING,
    COLUMNS,
    CONFIRMATION,
    DOCUMENT,
    DOCUMENT_DEFAULT,
    DOCUMENT_VERSION,
    FACET,
    FOREIGN_ID,
    MEMO,
    MEMO_KIND,
    MEMO_TARGETS,
    OF_LIVE_CODES,
    RETIREMENT,
    REVISION,
    SEGMENT,
    SETTING,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from desktop.core.model import Change
    from desktop.core.storage.store import Row, Store

LIVE_CODE: Final = "retired = 0 AND merged_into IS NULL"

# What the unique indexes of the schema allow once: columns, and which rows they are about.
UNIQUE: Final[dict[str, tuple[tuple[tuple[str, ...], str], ...]]] = {
    CODER: ((("name_key",), ""),),
    FACET: ((("name_key",), "retired = 0"),),
    CODE: (
        (("facet_id", "parent_id", "name_key"), LIVE_CODE),
        (("facet_id", "edtf"), LIVE_CODE),
        (("shortcut",), ""),
    ),
    DOCUMENT_VERSION: ((("document_id", "number"), ""),),
    SEGMENT: ((("version_id", "coder_id", "start", "end"), ""),),
    CODING: ((("segment_id", "code_id"), ""),),
    MEMO: ((("target_kind", "target_id"), ""),),
    ASSIGNMENT: ((("document_id", "coder_id"), ""),),
    FOREIGN_ID: ((("kind", "guid", "row_id"), ""),),
    SETTING: ((("key",), ""),),
    CODE_PART: ((("code_id", "part"), ""),),
    CODE_ALIAS: ((("code_id", "name_key"), ""),),
    CODE_CONFUSION: ((("code_id", "other_id"), ""),),
    CODE_EXAMPLE: ((("code_id", "segment_id"), ""),),
    REVISION: ((("code_id", "number"), ""),),
    CONFIRMATION: ((("coding_id",), ""),),
    RETIREMENT: ((("code_id",), ""),),
    ANSWER_SET: ((("name_key",), ""),),
    ANSWER_SET_CODE: ((("answer_set_id", "code_id"), ""),),
    DOCUMENT_DEFAULT: ((("document_id", "code_id"), ""),),
    MEMO_KIND: ((("memo_id",), ""),),
}
# A key with nothing in one of these columns is none.
OPTIONAL: Final = frozenset(("edtf", "shortcut"))


def rivals(store: Store, change: Change) -> list[int]:
    """Rows that hold what the changed row would hold and only one row may."""
    wanted = {**(store.get(change.table, change.row) or {}), **(change.after or {})}
    if len(wanted) < len(COLUMNS[change.table]):  # some columns of a row that is gone
        return []
    found: list[int] = []
    for columns, about in UNIQUE.get(change.table, ()):
        if any(wanted[name] is None for name in columns if name in OPTIONAL):
            continue
        where = " AND ".join([*(f'"{name}" IS ?' for name in columns), "id <> ?", *([about] if about else [])])
        values = [*(wanted[name] for name in columns), change.row]
        found.extend(row["id"] for row in store.rows(change.table, where, values))
    return found


def namesakes(store: Store, change: Change) -> list[int]:
    """Other documents of the name that the change gives to one. No index forbids them: an exchange may bring twins."""
    if change.table != DOCUMENT or change.after is None or "name" not in change.after:
        return []
    key = name_key(change.after["name"])
    return [row["id"] for row in store.rows(DOCUMENT) if row["id"] != change.row and name_key(row["name"]) == key]


def missing(store: Store, change: Change) -> list[int]:
    """Rows to which the change would refer and that are not there."""
    return [
        value
        for table, value in references(change.table, change.after or {})
        if value is not None and store.get(table, value) is None
    ]


def references(table: str, values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The (table, row) pairs to which the columns of a row refer by a foreign key."""
    for name, value in values.items():
        if name == "parent_id":
            yield table, value
        elif name in reading.REFERENCES:
            yield reading.REFERENCES[name], value


def unsupported(store: Store, changes: Sequence[Change]) -> list[int]:
    """Rows without which, or because of which, the state after ``changes`` would not be one that verbs can make."""
    touched: dict[str, dict[int, None]] = {}
    for change in changes:
        touched.setdefault(change.table, {})[change.row] = None

    def now_there(table: str) -> list[Row]:
        return list(store.rows_by_ids(table, touched.get(table, ())).values())

    return (
        _retired_codes(store, (row["code_id"] for row in now_there(CODING)))
        or _retired_codes(store, _codes_named(now_there))
        or _without_object(store, now_there(MEMO))
        or [row for code in now_there(CODE) for row in _around_code(store, code)]
        or [row for facet in now_there(FACET) for row in _in_facet(store, facet)]
    )


def _codes_named(now_there: Callable[[str], list[Row]]) -> Iterator[int]:
    """Codes that must be in the codebook because of rows about codes that are."""
    for table, columns in OF_LIVE_CODES.items():
        for row in now_there(table):
            yield from (row[name] for name in columns)


def _is_retired(row: Row) -> bool:
    return bool(row["retired"] or row["merged_into"])


def _retired_codes(store: Store, codes: Iterable[int]) -> list[int]:
    found = store.rows_by_ids(CODE, dict.fromkeys(codes))
    return [code for code, row in found.items() if _is_retired(row)]


def _without_object(store: Store, memos: Iterable[Row]) -> list[int]:
    found: list[int] = []
    for memo in memos:
        target = store.get(MEMO_TARGETS[memo["target_kind"]], memo["target_id"])
        if target is None or target.get("retired"):
            found.append(memo["target_id"])
    return found


def _around_code(store: Store, code: Row) -> list[int]:
    """What keeps a code from being in use, or from being retired."""
    if _is_retired(code):
        codings = reading.coding_ids_of_codes(store, [code["id"]])
        children = [row["id"] for row in store.rows(CODE, f"parent_id = ? AND {LIVE_CODE}", (code["id"],))]
        return codings or children or reading.memo_ids(store, "code", [code["id"]]) or _only_live(store, code["id"])
    facet = store.get(FACET, code["facet_id"])
    if facet is not None and facet["retired"]:
        return [facet["id"]]
    above: dict[int, None] = {}
    parent = code["parent_id"]
    while parent is not None:
        row = store.get(CODE, parent)
        if parent == code["id"] or parent in above:
            return list(above)
        if row is None or _is_retired(row):
            return [parent]
        above[parent] = None
        parent = row["parent_id"]
    return []


def _only_live(store: Store, code: int) -> list[int]:
    """Rows that only a code of the codebook may have."""
    return [
        row
        for table, columns in OF_LIVE_CODES.items()
        for name in columns
        for row in reading.rows_referring(store, table, name, [code])
    ]


def _in_facet(store: Store, facet: Row) -> list[int]:
    if not facet["retired"]:
        return []
    return [row["id"] for row in store.rows(CODE, f"facet_id = ? AND {LIVE_CODE}", (facet["id"],))]
