"""Pages of trees, their cells and records, after the published file format; nothing is read outside its page.

Every function takes the usable bytes of one page. What cannot be is skipped, never raised.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

INDEX_INNER, TABLE_INNER, INDEX_LEAF, TABLE_LEAF = 2, 5, 10, 13
KINDS = frozenset((INDEX_INNER, TABLE_INNER, INDEX_LEAF, TABLE_LEAF))
FIRST_HEADER = 100
MOST_COLUMNS = 64

Values = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """The record of one cell: ``row`` is None in an index; ``local`` its bytes here, ``total`` how many it has."""

    row: int | None
    local: bytes
    total: int
    overflow: int


def _start(number: int) -> int:
    return FIRST_HEADER if number == 1 else 0


def kind_of(page: bytes, number: int) -> int:
    """One of KINDS, or 0."""
    at = _start(number)
    return page[at] if len(page) > at and page[at] in KINDS else 0


def is_tree_page(page: bytes, number: int) -> bool:
    """Whether the page's own numbers allow it to be a page of a tree."""
    kind = kind_of(page, number)
    if not kind:
        return False
    at = _start(number)
    cells = int.from_bytes(page[at + 3 : at + 5], "big")
    content = int.from_bytes(page[at + 5 : at + 7], "big") or 65_536
    first = at + (12 if kind in (INDEX_INNER, TABLE_INNER) else 8)
    if content > len(page) or first + 2 * cells > content:
        return False
    pointers = _pointers(page, first, cells)
    return all(content <= pointer < len(page) for pointer in pointers)


def _pointers(page: bytes, first: int, cells: int) -> list[int]:
    return [int.from_bytes(page[at : at + 2], "big") for at in range(first, first + 2 * cells, 2)]


def varint(data: bytes, at: int) -> tuple[int, int]:
    """A signed number of 64 bits and where it ends. Raises IndexError at the end of the data."""
    value = 0
    for place in range(8):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    value = value << 8 | data[at + 8]
    return value - (1 << 64) if value >> 63 else value, at + 9


def children(page: bytes, number: int) -> list[int]:
    """Numbers of the pages below an inner page, in order; also impossible ones where it is damaged."""
    kind = kind_of(page, number)
    if kind not in (INDEX_INNER, TABLE_INNER):
        return []
    at = _start(number)
    cells = min(int.from_bytes(page[at + 3 : at + 5], "big"), len(page) // 6)
    found = [
        int.from_bytes(page[pointer : pointer + 4], "big")
        for pointer in _pointers(page, at + 12, cells)
        if at + 12 <= pointer <= len(page) - 4
    ]
    found.append(int.from_bytes(page[at + 8 : at + 12], "big"))
    return found


def cells(page: bytes, number: int, kind: int) -> Iterator[Cell | None]:
    """The cells of a page read as one of ``kind``; None for each that cannot be one."""
    at = _start(number)
    inner = kind in (INDEX_INNER, TABLE_INNER)
    first = at + (12 if inner else 8)
    many = int.from_bytes(page[at + 3 : at + 5], "big")
    room = (len(page) - first) // 2
    if many > room // 2:
        yield None
    if kind == TABLE_INNER:
        return
    for pointer in _pointers(page, first, min(many, room // 2)):
        yield _cell(page, pointer, kind) if first <= pointer < len(page) - 2 else None


def _cell(page: bytes, at: int, kind: int) -> Cell | None:
    usable = len(page)
    try:
        if kind == INDEX_INNER:
            at += 4
        total, at = varint(page, at)
        row = None
        if kind == TABLE_LEAF:
            row, at = varint(page, at)
    except IndexError:
        return None
    if not 0 < total < 1 << 31:
        return None
    least = (usable - 12) * 32 // 255 - 23
    most = usable - 35 if kind == TABLE_LEAF else (usable - 12) * 64 // 255 - 23
    if total <= most:
        local = total
    else:
        rest = least + (total - least) % (usable - 4)
        local = rest if rest <= most else least
    end = at + local
    if end + (4 if local < total else 0) > usable:
        return None
    overflow = int.from_bytes(page[end : end + 4], "big") if local < total else 0
    return Cell(row, page[at:end], total, overflow)


def payload(cell: Cell, page_of: Callable[[int], bytes | None], longest: int) -> bytes | None:
    """All bytes of a cell's record, followed over the pages onto which they spill; None where the way breaks off."""
    if cell.local and len(cell.local) == cell.total:
        return cell.local
    if cell.total > longest:
        return None
    parts, missing, number = [cell.local], cell.total - len(cell.local), cell.overflow
    passed = set[int]()
    while missing > 0:
        page = page_of(number)
        if page is None or number in passed:
            return None
        passed.add(number)
        part = page[4 : 4 + missing]
        parts.append(part)
        missing -= len(part)
        number = int.from_bytes(page[:4], "big")
    return b"".join(parts)


def header(data: bytes, total: int) -> list[tuple[int, int]] | None:
    """(serial type, place in the record) of each column, from the beginning of a record of ``total`` bytes."""
    try:
        size, at = varint(data, 0)
        if not at <= size <= min(len(data), total):
            return None
        place, found = size, list[tuple[int, int]]()
        while at < size:
            serial, at = varint(data, at)
            if serial < 0 or serial in (10, 11) or len(found) >= MOST_COLUMNS:
                return None
            found.append((serial, place))
            place += _length(serial)
    except IndexError:
        return None
    return found if at == size and place == total else None


_LENGTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)


def _length(serial: int) -> int:
    return _LENGTHS[serial] if serial < 10 else (serial - 12) // 2


def value(data: bytes, serial: int, at: int) -> Any:
    """One column. Raises UnicodeDecodeError for a text that is none."""
    if serial == 0:
        return None
    if serial in (8, 9):
        return serial - 8
    part = data[at : at + _length(serial)]
    if serial < 7:
        return int.from_bytes(part, "big", signed=True)
    if serial == 7:
        import struct

        return struct.unpack(">d", part)[0]
    return part.decode() if serial % 2 else part


def record(data: bytes) -> Values | None:
    """All columns of a whole record, or None where it cannot be one."""
    columns = header(data, len(data))
    if columns is None:
        return None
    try:
        return tuple(value(data, serial, at) for serial, at in columns)
    except UnicodeDecodeError:
        return None
