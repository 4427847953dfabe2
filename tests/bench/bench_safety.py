"""What it costs that nothing is lost and nobody else reads it: a coding beside a bare commit, opening large files."""

from __future__ import annotations

import hashlib
import itertools
import os
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.project import Project
from desktop.core.protection import encrypt
from desktop.core.storage import connection as files
from desktop.core.storage import keys
from tests.bench.project_case import make_project, parsed
from tests.bench.rows import Row, alternate, median_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.core.storage.keys import Key

LENGTH = 400_000
DOCUMENTS = 100
SMALL, LARGE, QUICK = 2_000_000, 2_000_000_000, 100_000_000
PASSPHRASE = "seven lamps by the river"
# A coding writes five rows and their indexes, some fifteen pages where the bare row needs one. On a disk that answers
# at once these pages show, and of an encrypted file each is sealed.
BARS = {"plain": 2.5, "encrypted": 3.5}
BARE = "CREATE TABLE bare (id INTEGER PRIMARY KEY, document INTEGER, first INTEGER, last INTEGER, at TEXT) STRICT"


def bare_commit(path: Path, key: Key | None) -> Callable[[], object]:
    """Every call commits one row to an otherwise empty file that is opened as a project is."""
    connection = files.create(path, key)
    connection.execute(BARE)
    numbers = itertools.count(1)

    def commit() -> None:
        number = next(numbers)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO bare VALUES (?, ?, ?, ?, ?)", (number, 7, number, number + 2, "2026-01-01T00:00:00.000Z")
        )
        connection.execute("COMMIT")

    return commit


def coding(path: Path, passphrase: str | None) -> tuple[Project, Callable[[], object]]:
    """A project with some work in it; every call marks another passage in it and answers it."""
    project, (document,) = make_project(path, 1, LENGTH, 1_000)
    if passphrase is not None:
        encrypt(project, passphrase)
    code = project.codebook.codes(builtins=False)[0].id
    starts = itertools.count(1, 3)

    def code_one() -> None:
        start = next(starts)
        project.coding.code_span(document, start, start + 2, [code])

    return project, code_one


def made(path: Path, size: int, passphrase: str | None) -> Path:
    """A project of so many bytes, nearly all of them in the originals of its documents; as many in every size."""
    with Project.create(path, name="Large", coder="Anna", passphrase=passphrase) as project:
        # Only built here: it may be lost.
        project.store.connection.execute("PRAGMA synchronous = OFF")
        for number in range(DOCUMENTS):
            data = os.urandom(size // DOCUMENTS)
            item = parsed(f"Report {number}", f"{number:05} they came at night and took him away")
            digest = hashlib.sha256(data).hexdigest()
            project.documents.add([replace(item, original=data, original_sha256=digest)])
    assert path.stat().st_size >= size
    return path


def opened(path: Path, key: Key | None) -> Callable[[], object]:
    """Opening and what the desk asks for first; the key is derived before, which takes equally long for any size."""

    def open_it() -> None:
        with Project.open(path, must_write=True, key=key) as project:
            documents = project.documents.all()
            assert len(documents) == DOCUMENTS
            project.documents.text(documents[-1].id)
            project.coding.segments(documents[-1].id)
            project.codebook.facets()
            project.undo_candidate()

    return open_it


def rows(quick: bool) -> Iterator[Row]:
    """A coding and opening, each plain and encrypted."""
    times = 40 if quick else 200
    large = QUICK if quick else LARGE
    with tempfile.TemporaryDirectory(prefix="testimonia-bench-") as folder:
        home = Path(folder)
        for how, passphrase in (("plain", None), ("encrypted", PASSPHRASE)):
            project, code_one = coding(home / f"{how}.testimonia", passphrase)
            bare = bare_commit(home / f"{how}.bare", None if passphrase is None else keys.fresh(passphrase))
            code_one(), bare()
            ours, base = alternate(code_one, bare, times)
            project.store.connection.execute("PRAGMA synchronous = OFF")
            note = f"{median_of(code_one, times):.2f} ms of it are not waiting for the disk"
            yield Row(f"a coding, committed, {how}", "a bare commit of one row", BARS[how], ours, base, note)
            project.close()
        for how, passphrase in (("plain", None), ("encrypted", PASSPHRASE)):
            small = made(home / f"small-{how}.testimonia", SMALL, passphrase)
            big = made(home / f"large-{how}.testimonia", large, passphrase)
            read_small, read_big = (
                opened(path, None if passphrase is None else keys.of_file(path, passphrase)) for path in (small, big)
            )
            read_small(), read_big()
            ours, base = alternate(read_big, read_small, 15 if quick else 31)
            what = f"open and close {large / 1e9:g} GB, {how}"
            yield Row(what, f"{SMALL / 1e6:g} MB", 1.5, ours, base, f"{DOCUMENTS} documents each")
            big.unlink()
