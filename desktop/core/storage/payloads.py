"""The payload of a step: its arguments and changes as canonical JSON, sealed by a hash, in rows or in blocks.

What lies in a file may have been written by anything, so every piece is looked at before it is believed: a block does
not unpack into more than a block can hold, and a change names only tables and columns that there are.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from desktop.core.errors import UnreadableColumn
from desktop.core.model import Change
from desktop.core.storage.columns import loaded
from desktop.core.storage.schema import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.core.model import StepId
    from desktop.core.storage.store import Store

BLOCK_FROM: Final = 1_000
BLOCK_SIZE: Final = 5_000
# A block is closed when its lines have so many characters, whatever their number; one line may be longer.
BLOCK_CHARACTERS: Final = 8 << 20
# So much a block may unpack to, in bytes; what a project writes stays far below.
BLOCK_MOST: Final = 128 << 20

# Made once: a step may have a hundred thousand lines.
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_NAMES: Final = {table: frozenset((*columns, "id")) for table, columns in COLUMNS.items()}


def canonical(value: Any) -> str:
    """JSON that is the same for equal values."""
    return _ENCODER.encode(value)


def change_line(change: Change) -> str:
    return canonical([change.table, change.row, change.before, change.after])


def payload_hash(args: str, lines: Iterable[str]) -> str:
    digest = hashlib.sha256(args.encode())
    for line in lines:
        digest.update(b"\n")
        digest.update(line.encode())
    return digest.hexdigest()


def step_hash(parent_hash: str, head: Sequence[Any], payload: str) -> str:
    return hashlib.sha256(canonical([parent_hash, list(head), payload]).encode()).hexdigest()


def blocks(step: int, lines: Sequence[str]) -> Iterator[tuple[int, int, int, bytes]]:
    """Rows of ``step_block``: step, place, number of changes, lines compressed."""
    place, at = 0, 0
    while at < len(lines):
        end, size = at, 0
        while end < len(lines) and end - at < BLOCK_SIZE and (end == at or size + len(lines[end]) <= BLOCK_CHARACTERS):
            size += len(lines[end])
            end += 1
        yield step, place, end - at, zlib.compress("\n".join(lines[at:end]).encode(), 6)
        place, at = place + 1, end


def unpacked(data: Any) -> list[str]:
    """The lines of a block. Raises UnreadableColumn for what is none, or unpacks into more than a block holds."""
    try:
        stream = zlib.decompressobj()
        found = stream.decompress(data, BLOCK_MOST)
        if not stream.eof or stream.unused_data:
            raise UnreadableColumn
        return found.decode().split("\n")
    except (zlib.error, TypeError, ValueError) as error:
        raise UnreadableColumn from error


def change_of(table: Any, row: Any, before: Any, after: Any) -> Change:
    """A change as it may be read or written again. Raises UnreadableColumn for one of no table or column there is."""
    names = _NAMES.get(table) if isinstance(table, str) else None
    if names is None or type(row) is not int or (before is None and after is None):
        raise UnreadableColumn
    for values in (before, after):
        if values is not None and (not isinstance(values, dict) or not values.keys() <= names):
            raise UnreadableColumn
    return Change(table, row, before, after)


def changes_of(store: Store, step: StepId) -> list[Change]:
    """The changes of one step in the order in which they were made. Raises UnreadableColumn."""
    return list(each_change(store, step))


def each_change(store: Store, step: StepId) -> Iterator[Change]:
    """The same one after another, for steps of any size."""
    rows = store.query(
        "SELECT table_name, row_id, before, after FROM step_change WHERE step_id = ? ORDER BY place", (step,)
    )
    for table, row, before, after in rows:
        yield change_of(
            table, row, None if before is None else loaded(before), None if after is None else loaded(after)
        )
    places = store.query("SELECT place FROM step_block WHERE step_id = ? ORDER BY place", (step,))
    for (place,) in places:
        for (data,) in store.query("SELECT data FROM step_block WHERE step_id = ? AND place = ?", (step, place)):
            for line in unpacked(data):
                parts = loaded(line)
                if not isinstance(parts, list) or len(parts) != 4:
                    raise UnreadableColumn
                yield change_of(*parts)


@dataclass(slots=True)
class Lines:
    """The lines of one step exactly as they lie in the file, and whether their rows are as they were written.

    ``hash`` is that of the payload with these lines. ``in_order``: places count from 0 without a gap, blocks hold as
    many changes as they say, and the rows come behind those of the step before.
    """

    hash: str
    number: int = 0
    in_order: bool = True
    tables: set[str] = field(default_factory=set)


class LineReader:
    """Reads the lines of one step after another; the rows of all steps are numbered in the order of writing."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.last = {"step_change": 0, "step_block": 0}

    def read(self, step: int, args: str) -> Lines:
        """Raises UnreadableColumn where a block cannot be unpacked."""
        found = Lines("")
        found.hash = payload_hash(args, self._each(step, found))
        return found

    def _each(self, step: int, found: Lines) -> Iterator[str]:
        rows = self.store.stream(
            "SELECT id, place, table_name, row_id, before, after FROM step_change WHERE step_id = ? ORDER BY place",
            (step,),
        )
        for row, place, table, changed, before, after in rows:
            self._numbered("step_change", row, found)
            found.in_order &= place == found.number
            found.in_order &= (before is None or _is_object(before)) and (after is None or _is_object(after))
            found.number += 1
            found.tables.add(str(table))
            yield f"[{canonical(table)},{changed},{before or 'null'},{after or 'null'}]"
        if found.number:
            found.in_order &= not self.store.query("SELECT 1 FROM step_block WHERE step_id = ? LIMIT 1", (step,))
        parts = self.store.stream(
            "SELECT id, place, changes, data FROM step_block WHERE step_id = ? ORDER BY place", (step,)
        )
        for number, (row, place, changes, data) in enumerate(parts):
            self._numbered("step_block", row, found)
            lines = unpacked(data)
            found.in_order &= place == number and changes == len(lines) <= BLOCK_SIZE
            found.number += len(lines)
            found.tables.update(line[2 : line.find('"', 2)] for line in lines if line.startswith('["'))
            yield from lines

    def _numbered(self, table: str, row: Any, found: Lines) -> None:
        found.in_order &= row == self.last[table] + 1
        self.last[table] = row if isinstance(row, int) else 0


def _is_object(text: Any) -> bool:
    return isinstance(text, str) and text.startswith("{")
