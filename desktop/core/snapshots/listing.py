"""Which snapshots there are, where they lie and what their names say."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

AUTO: Final = "auto"
ASKED: Final = "asked"
# Taken before something that changes much at once.
BEFORE: Final = frozenset(("migration", "merge", "deletion", "encryption", "restore"))
REASONS: Final = (AUTO, ASKED, *sorted(BEFORE))

SUFFIX: Final = ".testimonia"
PARTIAL: Final = ".partial"
#: In a folder of snapshots, the id of the project they are of.
OWNER: Final = "project"
BUDGET: Final = 2_000_000_000
TIME: Final = "%Y%m%dT%H%M%SZ"

_NAME = re.compile(rf"(\d{{8}}T\d{{6}}Z)-({'|'.join(REASONS)})-(\d{{1,18}})-([0-9a-f]{{8}})\{SUFFIX}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Policy:
    """How many snapshots are kept, and where.

    The newest of each of the last ``hourly`` hours, of each of the last ``daily`` days and of each of the last
    ``weekly`` weeks stays, as far as ``budget_bytes`` and a fifth of the room on the disk allow. ``folder`` is a chosen
    place for the folders of all projects, else each lies beside its project; ``former`` are places chosen earlier.
    """

    hourly: int = 24
    daily: int = 30
    weekly: int = 52
    budget_bytes: int = BUDGET
    folder: Path | None = None
    former: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A copy of the project: ``at`` in UTC, ``step`` the number of its newest step, ``mark`` the head of its hash."""

    path: Path
    at: datetime
    reason: str
    step: int
    mark: str
    bytes: int


def file_name(at: datetime, reason: str, step: int, mark: str) -> str:
    return f"{at.strftime(TIME)}-{reason}-{step}-{mark}{SUFFIX}"


def read_name(name: str) -> tuple[datetime, str, int, str] | None:
    """Time, reason, step and mark of a snapshot's file name; None for every other name."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        at = datetime.strptime(found[1], TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
    return at, found[2], int(found[3]), found[4]


def snapshot_at(path: Path) -> Snapshot | None:
    """The file as the snapshot that its name says it is, wherever it lies; None for every other file."""
    named = read_name(path.name)
    if named is None:
        return None
    size = 0
    with suppress(OSError):
        size = path.stat().st_size
    return Snapshot(path, *named, size)


def project_beside(snapshot: Path) -> Path | None:
    """Where the project of a snapshot lies that is kept beside its project; None where it is kept elsewhere."""
    stem, mark, _rest = snapshot.parent.name.partition(f"{SUFFIX}-snapshots")
    return snapshot.parent.with_name(f"{stem}{SUFFIX}") if stem and mark else None


def id_mark(project_id: int) -> str:
    """Eight digits that tell projects of one name apart: the random part of the id."""
    return f"{project_id & 0xFFFFFFFF:08x}"


def owner_of(folder: Path) -> int | None:
    """The id of the project whose snapshots lie in a folder, where it says so."""
    with suppress(OSError, ValueError):
        return int((folder / OWNER).read_text(encoding="ascii"))
    return None


def folder_of(project_path: Path, project_id: int, policy: Policy) -> Path:
    """Where snapshots of the project go; the folder need not be there yet.

    Beside the project, unless a place was chosen. Where a folder of that name holds the snapshots of another project,
    which had this file name before, it is one of another name.
    """
    if policy.folder is not None:
        return policy.folder / f"{project_path.stem} {id_mark(project_id)}"
    beside = Path(f"{project_path}-snapshots")
    if owner_of(beside) in (None, project_id):
        return beside
    return Path(f"{beside} {id_mark(project_id)}")


def in_folder(folder: Path) -> list[Snapshot]:
    """The snapshots in one folder, newest first; everything else in it is passed over."""
    found: list[Snapshot] = []
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            named = read_name(entry.name)
            if named is None:
                continue
            with suppress(OSError):
                if entry.is_file(follow_symlinks=False):
                    found.append(Snapshot(Path(entry.path), *named, entry.stat(follow_symlinks=False).st_size))
    return newest_first(found)


def newest_first(snapshots: list[Snapshot]) -> list[Snapshot]:
    return sorted(snapshots, key=lambda each: (each.at, each.step, each.path.name), reverse=True)


def listed(project_path: Path, project_id: int | None, policy: Policy) -> list[Snapshot]:
    """All snapshots of the project that can be found, newest first.

    They are looked for beside the project, in the chosen place and in those chosen earlier; a project that was renamed
    finds those of its old name in a chosen place. Without the id, which a damaged project cannot tell, what lies beside
    it says which it was, and else the name of the file.
    """
    beside = Path(f"{project_path}-snapshots")
    if project_id is None:
        project_id = owner_of(beside)
    folders = [beside]
    if project_id is not None:
        if owner_of(beside) not in (None, project_id):
            folders = []
        folders.append(Path(f"{beside} {id_mark(project_id)}"))
    for place in (policy.folder, *policy.former):
        if place is not None:
            folders.extend(_in_place(place, project_path.stem, project_id))
    found: dict[str, Snapshot] = {}
    for folder in folders:
        for each in in_folder(folder):
            found.setdefault(os.path.realpath(each.path), each)
    return newest_first(list(found.values()))


def _in_place(place: Path, stem: str, project_id: int | None) -> list[Path]:
    """The folders of a project in a place that holds those of many."""
    found: list[Path] = []
    with suppress(OSError), os.scandir(place) as entries:
        for entry in entries:
            head, _, mark = entry.name.rpartition(" ")
            mine = mark == id_mark(project_id) if project_id is not None else head == stem
            if head and mine and re.fullmatch("[0-9a-f]{8}", mark):
                folder = Path(entry.path)
                if project_id is None or owner_of(folder) in (None, project_id):
                    found.append(folder)
    return sorted(found)
