"""Taking out what cannot stand without something that is lost, so that the rest is a sound project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desktop.core.storage.reading import REFERENCES
from desktop.core.storage.salvaging.trial import refused
from desktop.core.storage.schema import (
    CODE,
    CODING,
    COLUMNS,
    CONFIRMATION,
    DOCUMENT,
    DOCUMENT_DEFAULT,
    DOCUMENT_VERSION,
    FACET,
    FOREIGN_ID,
    JOURNAL_ENTRY,
    MEMO,
    MEMO_TARGETS,
    OF_LIVE_CODES,
    REVISION,
    SEGMENT,
)

if TYPE_CHECKING:
    from desktop.core.storage.salvaging.found import Row

Rows = dict[str, dict[int, "Row"]]

# References that may be empty: what refers stays and loses the reference.
LOOSE_REFERENCES: Final = frozenset(("imported_by", "parent_id", "merged_into", "replaced_by"))
# Tables of which a row says who wrote it and stands without that.
LOOSE_CODERS: Final = frozenset((MEMO, REVISION, CONFIRMATION, DOCUMENT_DEFAULT, JOURNAL_ENTRY))
NO_TEXT: Final = "its text cannot be read as it was"
REFERRED: Final = "what it belongs to is lost"
OUTSIDE: Final = "its place does not lie inside the text"
RETIRED: Final = "its code was deleted"
REFUSED: Final = "what is left of it contradicts itself or something else"


class Fitting:
    """Works on ``rows`` in place. ``lost`` collects (table, row, why), ``loosened`` (table, row id, column)."""

    def __init__(self, rows: Rows, lengths: dict[int, int]) -> None:
        self.rows = rows
        self.lengths = lengths
        self.lost: list[tuple[str, Row, str]] = []
        self.loosened: list[tuple[str, int, str]] = []

    def fit(self, unproven: frozenset[tuple[str, int]], *, doubtful: bool) -> None:
        """``doubtful`` when some rows are not proven: only then can one be what no file takes.

        Where two cannot both be, one that is ``unproven`` goes.
        """
        self._versions()
        if doubtful:
            order = {
                table: {row: rows[row] for row in sorted(rows) if (table, row) not in unproven}
                | {row: rows[row] for row in sorted(rows) if (table, row) in unproven}
                for table, rows in self.rows.items()
            }
            for table, row in refused(order):
                self._drop(table, row, REFUSED)
        while self._references() or self._meanings():
            pass
        if doubtful:
            self._circles()

    def _drop(self, table: str, row: int, why: str) -> None:
        values = self.rows[table].pop(row, None)
        if values is not None:
            self.lost.append((table, values, why))

    def _versions(self) -> None:
        for row in [row for row in self.rows[DOCUMENT_VERSION] if row not in self.lengths]:
            self._drop(DOCUMENT_VERSION, row, NO_TEXT)
        with_text = {version["document_id"] for version in self.rows[DOCUMENT_VERSION].values()}
        for row in [row for row in self.rows[DOCUMENT] if row not in with_text]:
            self._drop(DOCUMENT, row, NO_TEXT)

    def _references(self) -> bool:
        """One round over all references; True when something went."""
        changed = False
        for table in COLUMNS:
            columns = [name for name in COLUMNS[table] if name in REFERENCES or name == "parent_id"]
            for row, values in list(self.rows[table].items()):
                for name in columns:
                    target = table if name == "parent_id" else REFERENCES[name]
                    if values[name] is None or values[name] in self.rows[target]:
                        continue
                    changed = True
                    if name in LOOSE_REFERENCES or (name == "coder_id" and table in LOOSE_CODERS):
                        self._loosen(table, row, name)
                        continue
                    self._drop(table, row, REFERRED)
                    break
        with_text = {version["document_id"] for version in self.rows[DOCUMENT_VERSION].values()}
        for row in [row for row in self.rows[DOCUMENT] if row not in with_text]:
            self._drop(DOCUMENT, row, NO_TEXT)
            changed = True
        return changed

    def _loosen(self, table: str, row: int, name: str) -> None:
        changed: dict[str, Any] = {name: None}
        if name == "merged_into":
            changed["retired"] = 1
        self.rows[table][row] = {**self.rows[table][row], **changed}
        self.loosened.append((table, row, name))

    def _meanings(self) -> bool:
        """What a foreign key does not say; True when something went."""
        before = len(self.lost) + len(self.loosened)
        rows = self.rows
        versions = rows[DOCUMENT_VERSION]
        for row, segment in list(rows[SEGMENT].items()):
            version = versions.get(segment["version_id"])
            if version is not None and not (
                version["document_id"] == segment["document_id"]
                and 0 <= segment["start"] < segment["end"] <= self.lengths[segment["version_id"]]
            ):
                self._drop(SEGMENT, row, OUTSIDE)
        for row, answer in list(rows[CODE].items()):
            question = rows[FACET].get(answer["facet_id"])
            if question is not None and question["retired"] and not _gone(answer):
                rows[CODE][row] = {**answer, "retired": 1}
                self.loosened.append((CODE, row, "facet_id"))
        for row, coding in list(rows[CODING].items()):
            code = rows[CODE].get(coding["code_id"])
            facet = rows[FACET].get(code["facet_id"]) if code is not None else None
            if code is not None and (_gone(code) or (facet is not None and facet["retired"])):
                self._drop(CODING, row, RETIRED)
        for about, columns in OF_LIVE_CODES.items():
            for row, values in list(rows[about].items()):
                if any(values[name] in rows[CODE] and _gone(rows[CODE][values[name]]) for name in columns):
                    self._drop(about, row, RETIRED)
        for row, memo in list(rows[MEMO].items()):
            table = MEMO_TARGETS.get(memo["target_kind"])
            if table is None or memo["target_id"] not in rows[table]:
                self._drop(MEMO, row, REFERRED)
        for row, code in list(rows[CODE].items()):
            parent = rows[CODE].get(code["parent_id"])
            if parent is not None and (parent["facet_id"] != code["facet_id"] or (_gone(parent) and not _gone(code))):
                self._loosen(CODE, row, "parent_id")
        everything = {row for table in rows for row in rows[table]}
        for row, foreign in list(rows[FOREIGN_ID].items()):
            if self.lost and foreign["row_id"] not in everything:
                self._drop(FOREIGN_ID, row, REFERRED)
        return len(self.lost) + len(self.loosened) > before

    def _circles(self) -> None:
        codes = self.rows[CODE]
        for row in list(codes):
            passed, at = {row}, codes[row]["parent_id"]
            while at is not None and at not in passed:
                passed.add(at)
                at = codes[at]["parent_id"]
            if at is not None:
                self._loosen(CODE, row, "parent_id")


def _gone(code: Row) -> bool:
    return bool(code["retired"] or code["merged_into"])


def parents_first(rows: dict[int, Row]) -> list[Row]:
    """Rows of a table in an order in which each comes behind those of its own table that it refers to."""
    written: set[int] = set()
    order: list[Row] = []
    for start in rows:
        waiting = [start]
        while waiting:
            row = waiting[-1]
            above = [rows[row].get(name) for name in ("parent_id", "merged_into")]
            missing = [one for one in above if one is not None and one not in written and one not in waiting]
            if missing:
                waiting.append(missing[0])
                continue
            waiting.pop()
            if row not in written:
                written.add(row)
                order.append(rows[row])
    return order
