"""What a project is called in JSON: the marks of the format and the ids under which its rows are written.

``docs/json.md`` describes the format for people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.storage.schema import FOREIGN_ID

if TYPE_CHECKING:
    from desktop.core.storage.store import Store

FORMAT: Final = "testimonia"
VERSION: Final = 1
IMPORTER: Final = "testimonia-json"
"""The importer of documents whose file does not say how they came in."""
IMPORTER_VERSION: Final = "1"

LARGEST_ID: Final = (1 << 63) - 1

EDTF: Final = "edtf"
"""Kept beside the ids: a date as the file wrote it, where the project writes the same date in another way."""


def foreign_kind(noun: str) -> str:
    """The ``kind`` under which the ids of such rows are kept: ids of different nouns may be equal."""
    return f"testimonia-json/{noun}"


def own_id(text: str) -> int | None:
    """The row of an id that is one of ours: a decimal number of 63 bits above 0, written without ornament."""
    if not (0 < len(text) <= 19 and text.isascii() and text.isdecimal()) or text[0] == "0":
        return None
    value = int(text)
    return value if value <= LARGEST_ID else None


class WrittenIds:
    """The ids under which rows are written: the foreign one where a row has one, else its own number."""

    def __init__(self, store: Store) -> None:
        self.foreign: dict[tuple[str, int], str] = {}
        for row in store.rows(FOREIGN_ID, order="kind, guid"):
            self.foreign.setdefault((row["kind"], row["row_id"]), row["guid"])

    def of(self, noun: str, row: int) -> str:
        return self.foreign.get((foreign_kind(noun), row)) or str(row)

    def edtf(self, row: int) -> str | None:
        """How the file that the code came from wrote its date, if otherwise than we do."""
        return self.foreign.get((foreign_kind(EDTF), row))
