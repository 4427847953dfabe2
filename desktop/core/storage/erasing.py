"""What rows there are and ever were of something that is to be erased, and the bodies, marks and side tables of it."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from desktop.core.errors import UnreadableColumn
from desktop.core.model import StepId
from desktop.core.storage import connection as files
from desktop.core.storage.columns import loaded
from desktop.core.storage.payloads import each_change
from desktop.core.storage.schema import (
    ASSIGNMENT,
    CODE,
    CODE_EXAMPLE,
    CODING,
    CONFIRMATION,
    DOCUMENT,
    DOCUMENT_DEFAULT,
    DOCUMENT_VERSION,
    ERASURE,
    FOREIGN_ID,
    JOURNAL_ENTRY,
    MEMO,
    MEMO_KIND,
    SEGMENT,
    VIEW_STATE,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.core.storage.store import Row, Store

# The column by which a row hangs on another; ids are unique over all tables.
HANGS_ON: Final = {
    DOCUMENT_VERSION: "document_id",
    SEGMENT: "document_id",
    ASSIGNMENT: "document_id",
    CODING: "segment_id",
    MEMO: "target_id",
    FOREIGN_ID: "row_id",
    CODE_EXAMPLE: "segment_id",
    CONFIRMATION: "coding_id",
    MEMO_KIND: "memo_id",
    DOCUMENT_DEFAULT: "document_id",
    JOURNAL_ENTRY: "",
}
OF_A_CODER: Final = (SEGMENT, MEMO, ASSIGNMENT, JOURNAL_ENTRY)
# Rows go in this order, so that none is taken from under another.
GOING: Final = (
    *(FOREIGN_ID, CONFIRMATION, CODE_EXAMPLE, MEMO_KIND, DOCUMENT_DEFAULT, JOURNAL_ENTRY),
    *(CODING, MEMO, SEGMENT, ASSIGNMENT, DOCUMENT_VERSION, DOCUMENT),
)
#: Set in the transaction that erases, taken away when the file has been written anew.
MARK: Final = "erasing"

Rows = dict[str, set[int]]


class Ties:
    """Rows of the tables above with what they hang on, as they are or as they ever were."""

    def __init__(self) -> None:
        self.tables: dict[int, str] = {}
        self.below: defaultdict[int, set[int]] = defaultdict(set)
        self.of_coder: defaultdict[int, set[int]] = defaultdict(set)
        #: By document the names it had and the hashes of its originals; by version the hashes of its texts.
        self.names: defaultdict[int, list[str]] = defaultdict(list)
        self.originals: defaultdict[int, set[str]] = defaultdict(set)
        self.texts: defaultdict[int, set[str]] = defaultdict(set)
        #: By segment the last version, start and end that are known of it.
        self.spans: defaultdict[int, Row] = defaultdict(dict)

    def note(self, table: str, row: int, values: Mapping[str, Any]) -> None:
        """Take up what a row was; columns that are missing or were erased say nothing."""
        if table not in HANGS_ON and table != DOCUMENT:
            return
        self.tables[row] = table
        owner = values.get(HANGS_ON.get(table, ""))
        if isinstance(owner, int):
            self.below[owner].add(row)
        coder = values.get("coder_id")
        if table in OF_A_CODER and isinstance(coder, int):
            self.of_coder[coder].add(row)
        if table == DOCUMENT:
            name, sha = values.get("name"), values.get("original_sha256")
            if isinstance(name, str) and name not in self.names[row]:
                self.names[row].append(name)
            if isinstance(sha, str):
                self.originals[row].add(sha)
        elif table == DOCUMENT_VERSION:
            sha = values.get("text_sha256")
            if isinstance(sha, str):
                self.texts[row].add(sha)
        elif table == SEGMENT:
            known = {name: values[name] for name in ("version_id", "start", "end") if isinstance(values.get(name), int)}
            self.spans[row].update(known)

    def closure(self, rows: Iterable[int]) -> Rows:
        """These rows and everything that hangs on them."""
        found: Rows = defaultdict(set)
        seen: set[int] = set()
        waiting = list(rows)
        while waiting:
            row = waiting.pop()
            if row in seen:
                continue
            seen.add(row)
            if row in self.tables:
                found[self.tables[row]].add(row)
            waiting.extend(self.below.get(row, ()))
        return found

    def documents(self) -> set[int]:
        return {row for row, table in self.tables.items() if table == DOCUMENT}

    def texts_of(self, document: int) -> set[str]:
        """The hashes of every text that the versions of a document had."""
        return {sha for row in self.below.get(document, ()) for sha in self.texts.get(row, ())}


def ties_now(store: Store) -> Ties:
    """As the rows are."""
    found = Ties()
    for table in (DOCUMENT, *HANGS_ON):
        for row in store.rows(table):
            found.note(table, row["id"], row)
    return found


def ties_ever(store: Store) -> Ties:
    """As the rows are and as the history remembers them. Reads every payload."""
    found = Ties()
    for (step,) in store.query("SELECT id FROM step ORDER BY number"):
        for change in each_change(store, StepId(step)):
            for values in (change.before, change.after):
                if values is not None:
                    found.note(change.table, change.row, values)
    for table in (DOCUMENT, *HANGS_ON):
        for row in store.rows(table):
            found.note(table, row["id"], row)
    return found


# bodies


def texts_there(store: Store) -> dict[str, int]:
    """The hashes of all texts in the file with their lengths in code points."""
    return dict(store.query("SELECT sha256, chars FROM text_body ORDER BY sha256"))


def originals_there(store: Store) -> set[str]:
    return {sha for (sha,) in store.query("SELECT sha256 FROM original_body")}


def remove_bodies(store: Store, texts: Iterable[str], originals: Iterable[str]) -> None:
    """Within the step that erases."""
    with files.translated():
        for table, shas in (("text_body", texts), ("original_body", originals)):
            store.connection.executemany(f"DELETE FROM {table} WHERE sha256 = ?", ((sha,) for sha in shas))


# what was erased


def erased_steps(store: Store) -> dict[int, str]:
    """Steps of whose payload something was erased, with the hash of what is left."""
    return {row["row_id"]: row["payload_hash"] for row in _erasures(store, "payload")}


def erased_originals(store: Store) -> set[int]:
    """Documents whose untouched bytes were erased."""
    return {row["row_id"] for row in _erasures(store, "original")}


def _erasures(store: Store, kind: str) -> list[Row]:
    if ERASURE not in store.tables():  # an earlier layout, open for reading
        return []
    return list(store.rows(ERASURE, "kind = ?", (kind,)))


def note_payload(store: Store, step: int, payload_hash: str) -> None:
    """Within the step that erases: what the payload of an earlier step is from now on."""
    there = [row["id"] for row in store.rows(ERASURE, "kind = 'payload' AND row_id = ?", (step,))]
    if there:
        store.update(ERASURE, there[0], {"payload_hash": payload_hash})
    else:
        store.insert(ERASURE, {"kind": "payload", "row_id": step, "payload_hash": payload_hash})


def note_original(store: Store, document: int) -> None:
    """Within the step that erases: the document has no original any more."""
    store.insert(ERASURE, {"kind": "original", "row_id": document})


def step_ids(store: Store) -> set[int]:
    return {row for (row,) in store.query("SELECT id FROM step")}


# side tables


def is_marked(store: Store) -> bool:
    """Whether something was erased and the file has not been written anew since; whatever the mark says."""
    return bool(store.query(f"SELECT 1 FROM {VIEW_STATE} WHERE key = ?", (MARK,)))


def view_states(store: Store) -> dict[str, Any]:
    """Every state with its value, or as it stands where that cannot be read."""
    found: dict[str, Any] = {}
    for key, value in store.query(f"SELECT key, value FROM {VIEW_STATE}"):
        found[key] = value
        with suppress(UnreadableColumn):
            found[key] = loaded(value)
    return found


def forget_view_states(store: Store, keys: Iterable[str]) -> None:
    with files.translated():
        store.connection.executemany(f"DELETE FROM {VIEW_STATE} WHERE key = ?", ((key,) for key in keys))


def wipe_while_deleting(store: Store) -> None:
    """From now on this connection overwrites what it deletes with zeros."""
    with files.translated():
        store.connection.execute("PRAGMA secure_delete = ON").fetchall()


def forget_statistics(store: Store) -> None:
    """The engine keeps samples of indexed values to plan by, names among them; it gathers new ones when it closes."""
    tables = store.query(
        "SELECT name FROM sqlite_master WHERE name IN ('sqlite_stat1', 'sqlite_stat3', 'sqlite_stat4')"
    )
    with files.translated():
        for (table,) in tables:
            store.connection.execute(f"DELETE FROM {table}")


def present(store: Store, rows: Rows) -> Rows:
    """Those of the rows that are there now."""
    return {table: set(store.rows_by_ids(table, rows.get(table, ()))) for table in GOING if rows.get(table)}


def segments_of_codes(store: Store, codes: Iterable[int], coders: Iterable[int]) -> list[Row]:
    """Segments with one of these codes; with ``coders`` only theirs."""
    wanted = set(coders)
    found: dict[int, Row] = {}
    for code in codes:
        for row in store.rows(SEGMENT, "id IN (SELECT segment_id FROM coding WHERE code_id = ?)", (code,)):
            if not wanted or row["coder_id"] in wanted:
                found[row["id"]] = row
    return list(found.values())


def codes_out_of(store: Store, documents: Iterable[int]) -> set[int]:
    """Codes that were made in one step with a coding in one of these documents."""
    return {
        row
        for document in documents
        for (row,) in store.query(
            "SELECT row_id FROM step JOIN step_change ON step_id = step.id WHERE action = 'coding.create' "
            "AND document_id = ? AND table_name = ? AND before IS NULL",
            (document, CODE),
        )
    }


def locked_by(store: Store, steps: set[int], rows: set[int]) -> int:
    """How many steps that could be undone until now cannot be, when these are blanked and these rows go."""
    barrier = store.query("SELECT ifnull(max(number), 0) FROM step WHERE kind = 'migrate'")[0][0]
    before = erased_steps(store)
    free = [
        step
        for (step,) in store.query("SELECT id FROM step WHERE kind = 'do' AND number > ? ORDER BY number", (barrier,))
        if step not in before
    ]
    return sum(
        1 for step in free if step in steps or any(change.row in rows for change in each_change(store, StepId(step)))
    )
