"""Reading several files at once, before anything is written: what each of them gave."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.errors import Cancelled, ImportRefused
from desktop.core.importers.parsed import Parsed, Unsure
from desktop.core.importers.registry import parse_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@dataclass(frozen=True, slots=True)
class BatchItem:
    """One file and what came of reading it; exactly one of the three is set."""

    path: Path
    parsed: Parsed | None = None
    unsure: Unsure | None = None
    refused: ImportRefused | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """Files in the order in which they were named."""

    items: tuple[BatchItem, ...]

    @property
    def parsed(self) -> tuple[Parsed, ...]:
        return tuple(item.parsed for item in self.items if item.parsed is not None)

    @property
    def undecided(self) -> tuple[BatchItem, ...]:
        """Plain texts whose encoding a person has to choose."""
        return tuple(item for item in self.items if item.unsure is not None)

    def decided(self, path: Path, encoding: str) -> Batch:
        """The batch with one file read again in the encoding that a person chose."""
        return Batch(tuple(read_file(item.path, encoding) if item.path == path else item for item in self.items))


def read_file(path: Path | str, encoding: str | None = None) -> BatchItem:
    """Read one file; what it cannot be is kept in the item, never raised."""
    place = Path(path)
    try:
        found = parse_path(place, encoding)
    except ImportRefused as refused:
        return BatchItem(place, refused=refused)
    if isinstance(found, Unsure):
        return BatchItem(place, unsure=found)
    return BatchItem(place, parsed=found)


def read_files(
    paths: Iterable[Path | str],
    *,
    encoding: str | None = None,
    on_progress: Callable[[int, int], bool] | None = None,
) -> Batch:
    """Read files without touching any project, so that it may run beside the desk.

    ``encoding`` is for plain texts only. ``on_progress(done, total)`` may return False: then Cancelled is raised.
    """
    wanted = list(paths)
    items: list[BatchItem] = []
    for place, path in enumerate(wanted):
        items.append(read_file(path, encoding))
        if on_progress is not None and not on_progress(place + 1, len(wanted)):
            raise Cancelled
    return Batch(tuple(items))
