"""A glance at a project file without opening it: is it there, can it be read, who writes to it, where does it lie.

Nothing is asked of SQLite and no key is derived. A drive that gives no answer makes the glance wait, so it is taken
beside the screen.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from desktop.core.storage.lock import WriterLock
from desktop.core.storage.peeking import peek
from desktop.core.storage.places import LOCAL, place_of
from desktop.core.storage.schema import APPLICATION_ID

if TYPE_CHECKING:
    from desktop.core.storage.places import Place

MAGIC: Final = b"SQLite format 3\x00"
HEADER: Final = 100
PAGE: Final = 1024

State = Literal["there", "missing", "unreadable", "damaged"]


@dataclass(frozen=True, slots=True)
class Glance:
    """``writer`` names who writes to the file elsewhere, "" when nobody does or it is not known who.

    ``damaged`` is said only of what cannot be a whole project: empty, cut off, or of another program.
    """

    state: State
    protected: bool = False
    written_to: bool = False
    writer: str = ""
    place: Place = LOCAL


def glance(path: Path | str) -> Glance:
    """What can be seen of the file at ``path``. Never raises."""
    try:
        size = os.stat(path).st_size
    except (FileNotFoundError, NotADirectoryError):
        return Glance("missing")
    except (OSError, ValueError):
        return Glance("unreadable")
    file = Path(path)
    try:
        head = peek(file, HEADER)
    except OSError:
        return Glance("unreadable", place=place_of(file))
    lock = WriterLock(file)
    held = lock.glance() == "held"
    who = lock.who() if held else None
    writer = f"{who.user} on {who.host}" if who is not None else ""
    plain = head.startswith(MAGIC)
    state: State = "damaged" if is_cut(head, size, file) else "there"
    return Glance(state, protected=not plain and state == "there", written_to=held, writer=writer, place=place_of(file))


def is_cut(head: bytes, size: int, file: Path) -> bool:
    """Whether this cannot be a whole project: an ordinary one says its length itself, of any other it is a whole page.

    The header of SQLite (https://www.sqlite.org/fileformat2.html, 1.3): size of a page at 16, 1 meaning 65,536;
    number of pages at 28; the program's mark at 68. While a log lies beside, the number may be ahead of the file.
    """
    if size < PAGE or len(head) < HEADER:
        return True
    if not head.startswith(MAGIC):
        return size % PAGE != 0
    page = int.from_bytes(head[16:18], "big")
    page = 65_536 if page == 1 else page
    pages = int.from_bytes(head[28:32], "big")
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        return True
    return size < page * pages and not os.path.exists(f"{file}-wal")
