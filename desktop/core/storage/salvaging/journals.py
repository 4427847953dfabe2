"""The rollback journal beside a file that was being written: how its pages were before.

https://sqlite.org/fileformat2.html#the_rollback_journal
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass, field
from typing import IO, Final

MAGIC: Final = bytes.fromhex("d9d505f920a163d7")
HEADER: Final = 28
SECTORS: Final = frozenset(1 << power for power in range(5, 17))
#: In place of a number of pages: as many as there are.
ALL: Final = 0xFFFFFFFF
# Every so many bytes one goes into the sum of a page.
SUMMED: Final = 200


@dataclass(slots=True)
class Journal:
    """What a journal says: ``pages`` by number where their bytes begin in it, ``count`` pages before the action.

    ``damaged`` when pages that it ought to hold are not as they were written.
    """

    size: int
    count: int
    pages: dict[int, int] = field(default_factory=dict)
    damaged: bool = False


def read_journal(file: IO[bytes], sizes: frozenset[int]) -> Journal | None:
    """The journal, or None where it asks for nothing to be taken back: it was never finished, or is over."""
    length = os.fstat(file.fileno()).st_size
    found: Journal | None = None
    at = 0
    while (head := _header(file, at)) is not None:
        number, nonce, count, sector, size = head
        if sector not in SECTORS or (size not in sizes if found is None else size != found.size):
            break
        if found is None:
            found = Journal(size, count)
        at, wanted = _pages(file, at + sector, length, number, nonce, found)
        if wanted:
            found.damaged = True
            break
        at = -(-at // sector) * sector
    return found if found is not None and (found.pages or found.damaged) else None


def _header(file: IO[bytes], at: int) -> tuple[int, int, int, int, int] | None:
    file.seek(at)
    data = file.read(HEADER)
    if len(data) < HEADER or not data.startswith(MAGIC):
        return None
    number, nonce, count, sector, size = struct.unpack(">5I", data[len(MAGIC) :])
    return number, nonce, count, sector, size


def _pages(file: IO[bytes], at: int, length: int, number: int, nonce: int, found: Journal) -> tuple[int, int]:
    """Take up the pages behind one header; where they end, and how many are missing."""
    whole = found.size + 8
    wanted = (length - at) // whole if number == ALL else number
    while wanted and at + whole <= length:
        file.seek(at)
        data = file.read(whole)
        page = data[4:-4]
        total = nonce + sum(page[place] for place in range(found.size - SUMMED, 0, -SUMMED))
        row = int.from_bytes(data[:4], "big")
        if not row or total & 0xFFFFFFFF != int.from_bytes(data[-4:], "big"):
            return at, wanted if number != ALL else 0
        if row <= found.count:
            found.pages.setdefault(row, at + 4)
        at, wanted = at + whole, wanted - 1
    return at, wanted


def opened(path: str, sizes: frozenset[int]) -> tuple[IO[bytes], Journal] | None:
    """The journal of a file with what it says. Raises OSError."""
    if not os.path.isfile(path):
        return None
    file: IO[bytes] = open(path, "rb")  # noqa: SIM115 - handed on
    try:
        journal = read_journal(file, sizes)
    except BaseException:
        file.close()
        raise
    if journal is None:
        file.close()
        return None
    return file, journal
