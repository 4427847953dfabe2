"""From a damaged file to a new project: read, judge, fit, write, verify."""

from __future__ import annotations

import json
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.clock import now
from desktop.core.errors import Cancelled, NewerProject, NotAProject, ProjectExists, ProjectMissing, StorageFailed
from desktop.core.naming import tame_name
from desktop.core.notes import Note, counted
from desktop.core.salvage import texts
from desktop.core.salvage.chain import Chain, read_chain
from desktop.core.salvage.fitting import Fitting, parents_first
from desktop.core.salvage.report import (
    COUNTED,
    DAMAGED,
    Names,
    SalvageReport,
    loosened_note,
    lost_notes,
    unproven_notes,
)
from desktop.core.salvage.rows import Judged, judge
from desktop.core.storage import bodies
from desktop.core.storage.salvaging.found import Reader
from desktop.core.storage.salvaging.images import Images, key_of
from desktop.core.storage.schema import COLUMNS, DOCUMENT, DOCUMENT_VERSION, LAYOUT, PROJECT

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.project import Project
    from desktop.core.storage.salvaging.found import Found, Row

# Rows written between two reports of progress.
PORTION: Final = 10_000


def salvage(
    source: Path | str,
    target: Path | str,
    *,
    passphrase: str | None = None,
    on_progress: Callable[[int, int], bool] | None = None,
    torn: Path | None = None,
) -> SalvageReport:
    """Read the damaged project at ``source`` and make a new one at ``target`` of what can be believed.

    ``source`` is only read. An encrypted one needs its ``passphrase``; the new project gets the same. Ids are kept; the
    new project begins a history of its own. A document whose text is not bit for bit what it was is left out; with
    ``torn`` the damaged text is written into that folder, as a file that no project takes for the text.
    ``on_progress(done, total)`` counts pages and rows and may return False: then Cancelled is raised.
    Raises ProjectMissing, ProjectExists, NotAProject, NewerProject, PassphraseNeeded, WrongPassphrase, BadPassphrase,
    StorageFailed; then there is no new project.
    """
    path, place = Path(source), Path(target)
    if not path.is_file():
        raise ProjectMissing(path=path)
    if place.exists() or place.is_symlink():
        raise ProjectExists(path=place)
    if not place.parent.is_dir():
        raise StorageFailed("The folder {folder} is not there. Nothing was written.", folder=place.parent)
    scratch = place.with_name(f"{place.name}-salvage-{secrets.token_hex(4)}")
    try:
        images = Images(path, key_of(path, passphrase), scratch)
    except OSError as error:
        raise StorageFailed(
            "{path} could not be read ({reason}). Nothing was changed.", path=path, reason=error.strerror or error
        ) from error
    try:
        encrypted = images.cipher is not None
        report = _salvage(images, place, passphrase if encrypted else None, on_progress, torn)
    except OSError as error:
        raise StorageFailed(
            "{path} could not be read ({reason}). Nothing was changed.", path=path, reason=error.strerror or error
        ) from error
    finally:
        images.close()
    return report


def _salvage(
    images: Images,
    place: Path,
    passphrase: str | None,
    on_progress: Callable[[int, int], bool] | None,
    torn: Path | None,
) -> SalvageReport:
    from desktop.core.project import Project
    from desktop.core.verify import verify

    pages = images.count

    def tell(done: int, total: int) -> None:
        if on_progress is not None and not on_progress(done, total):
            raise Cancelled

    found = Reader(images, lambda done: tell(done, pages * 2)).read()
    chain = read_chain(found)
    if chain.layout > LAYOUT:
        raise NewerProject(path=images.path, found=chain.layout, known=LAYOUT)
    judged = judge(found, chain)
    if not any(judged.rows.values()) and not judged.lost:
        raise NotAProject(path=images.path)
    report = SalvageReport(steps_known=chain.known, steps_sealed=chain.sealed, rebuilt=judged.rebuilt)
    report.proven = chain.complete and chain.end_known
    report.differing = len(judged.differing) + len(judged.planted)
    names = Names(found, judged)
    _complete_project(judged, place, report)
    lengths = _lengths(found, judged)
    fitting = Fitting(judged.rows, lengths)
    fitting.fit(frozenset((table, row) for table, row, _ in judged.unproven), doubtful=not chain.complete)
    lost = [(table, row, DAMAGED) for table, row in judged.lost] + fitting.lost
    report.lost, report.lost_counts = lost_notes(names, lost)
    left = [one for one in judged.unproven if one[1] in judged.rows[one[0]]]
    report.unproven += unproven_notes(names, [(table, judged.rows[table][row], alone) for table, row, alone in left])
    report.unproven_rows = frozenset((table, row) for table, row, _ in left)
    images.check_still()
    without_original = 0

    def fill(project: Project) -> None:
        nonlocal without_original
        without_original = _write(project, found, judged, lambda done, total: tell(pages + done, pages + total))

    with Project.create(place, name="Project", fill=fill, source=images.path.name, passphrase=passphrase) as project:
        checked = verify(project)
    report.saved = {noun: len(judged.rows[table]) for noun, table in COUNTED.items()}
    report.problems = list(checked.problems)
    report.notes = [*_journal_notes(images), *_notes(found, chain, judged, without_original)]
    report.notes += [
        loosened_note(names, table, judged.rows[table][row], column)
        for table, row, column in fitting.loosened
        if row in judged.rows[table]
    ]
    if torn is not None:
        report.notes += _write_torn(found, fitting.lost, names, torn)
    return report


def _complete_project(judged: Judged, place: Path, report: SalvageReport) -> None:
    """A project has one row of its own."""
    rows = judged.rows[PROJECT]
    for row in sorted(rows)[1:]:
        del rows[row]
    if not rows:
        title = tame_name(place.stem, "Project")
        row = 1
        while any(row in lines for lines in judged.rows.values()):
            row += 1
        rows[row] = {"id": row, "name": title, "created_at": now()}
        report.unproven.append(Note("The name of the project is lost; it is called “{name}” now.", name=title))


def _lengths(found: Found, judged: Judged) -> dict[int, int]:
    """The length of the text of each version whose text is whole; versions that say otherwise are put right."""
    by_sha: dict[str, int | None] = {}
    lengths: dict[int, int] = {}
    for row, version in list(judged.rows[DOCUMENT_VERSION].items()):
        sha = version["text_sha256"]
        if sha not in by_sha:
            text = texts.text_of(found, sha, _documents_with(judged, sha))
            by_sha[sha] = None if text is None else len(text)
        length = by_sha[sha]
        if length is None:
            continue
        lengths[row] = length
        judged.rows[DOCUMENT_VERSION][row] = {**version, "chars": length, "layout": _layout(version["layout"])}
    return lengths


def _layout(text: str) -> str:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return "[]"
    sound = isinstance(value, list) and all(
        isinstance(one, list) and len(one) == 2 and type(one[0]) is int and isinstance(one[1], str) for one in value
    )
    return text if sound else "[]"


def _documents_with(judged: Judged, sha: str) -> list[Row]:
    ids = {
        version["document_id"] for version in judged.rows[DOCUMENT_VERSION].values() if version["text_sha256"] == sha
    }
    return [judged.rows[DOCUMENT][row] for row in sorted(ids) if row in judged.rows[DOCUMENT]]


def _write(project: Project, found: Found, judged: Judged, tell: Callable[[int, int], None]) -> int:
    """Within the step of the creation; returns the number of documents without their original."""
    store, rows = project.store, judged.rows
    written: dict[str, str] = {}
    for version in rows[DOCUMENT_VERSION].values():
        sha = version["text_sha256"]
        if sha not in written:
            text = texts.text_of(found, sha, _documents_with(judged, sha))
            if text is None:  # it could be read a moment ago
                raise StorageFailed(
                    "The damaged file changed while it was being read. No new project was made; try again."
                )
            written[sha] = bodies.put_text(store, text)
    missing = 0
    put: set[str] = set()
    for row, document in rows[DOCUMENT].items():
        sha = document["original_sha256"]
        if sha in put:
            continue
        data = texts.original_of(found, sha)
        if data is None and sha in written:
            data = bodies.text(store, sha).encode()
        if data is None:
            missing += row not in judged.without_original
            continue
        put.add(sha)
        bodies.put_original(store, data)
    total, done = sum(map(len, rows.values())), 0
    for table in COLUMNS:
        lines = parents_first(rows[table])
        for at in range(0, len(lines), PORTION):
            done += len(store.insert_many(table, lines[at : at + PORTION]))
            tell(done, total)
    return missing


def _journal_notes(images: Images) -> list[Note]:
    if images.journal is None:
        return []
    if images.journal.damaged:
        return [
            Note(
                "The file was being written when that was cut short, and {name} beside it, which holds how it was "
                "before, is damaged too; the last action may be there in part.",
                name=f"{images.path.name}-journal",
            )
        ]
    return [
        Note(
            "The file was being written when that was cut short; with {name} beside it the last action was taken back.",
            name=f"{images.path.name}-journal",
        )
    ]


def _notes(found: Found, chain: Chain, judged: Judged, without_original: int) -> list[Note]:
    notes: list[Note] = []
    if without_original:
        notes.append(
            counted(
                without_original,
                "The original of 1 document cannot be read; its text is as it was.",
                "The originals of {count} documents cannot be read; their texts are as they were.",
            )
        )
    if chain.sealed < chain.known:
        notes.append(
            Note(
                "Only {sealed} of {known} steps of the history could be proven, so it cannot vouch for everything.",
                sealed=chain.sealed,
                known=chain.known,
            )
        )
    if not chain.end_known and chain.newest:
        notes.append(Note("What was done after {at} may be missing.", at=chain.newest))
    if judged.differing:
        notes.append(
            counted(
                len(judged.differing),
                "1 row lay in the file otherwise than the history says; it is as the history says now.",
                "{count} rows lay in the file otherwise than the history says; they are as the history says now.",
            )
        )
    if judged.planted:
        notes.append(
            counted(
                len(judged.planted),
                "1 row of which the history knows nothing was left out.",
                "{count} rows of which the history knows nothing were left out.",
            )
        )
    notes.append(Note("The new project begins a history of its own; the old steps stay in the damaged file."))
    return notes


def _write_torn(found: Found, lost: list[tuple[str, Row, str]], names: Names, folder: Path) -> list[Note]:
    """Write what is left of lost texts, each into a file that says so in its name."""
    notes: list[Note] = []
    for table, row, _why in lost:
        text = texts.torn_text(found, row["text_sha256"]) if table == DOCUMENT_VERSION else None
        if text is None:
            continue
        stem = tame_name(names.name(DOCUMENT, row["document_id"]), "Document")
        stem = "".join("_" if sign in '\\/:*?"<>|.' else sign for sign in stem)
        try:
            folder.mkdir(exist_ok=True)
            number, path = 1, folder / f"{stem}.damaged.txt"
            while path.exists():
                number += 1
                path = folder / f"{stem} ({number}).damaged.txt"
            path.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            notes.append(
                Note(
                    "The damaged text of “{name}” could not be written ({reason}).",
                    name=stem,
                    reason=error.strerror or error,
                )
            )
            continue
        notes.append(Note("What is left of the text of “{name}” is in {path}.", name=stem, path=path))
    return notes
