"""One language's catalogue as a whole: brought up to date, checked, compiled."""

from __future__ import annotations

import os
import subprocess
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tools.catalogues import ts
from tools.catalogues.checks import Allowed, Fault, faults_of, read_allowed
from tools.catalogues.languages import FOLDER, LANGUAGES, Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.catalogues.sentences import Found, Key

_PATIENCE = 60.0


def path_of(code: str, kind: str = "ts", folder: Path = FOLDER) -> Path:
    return folder / f"testimonia_{code}.{kind}"


@contextmanager
def held(code: str) -> Iterator[None]:
    """Nobody else writes this catalogue meanwhile."""
    lock = path_of(code, "lock")
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL))
            break
        except FileExistsError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)
    try:
        yield
    finally:
        lock.unlink()


def update(code: str, found: Found, clean: bool = False) -> dict[Key, ts.Entry]:
    """Bring a catalogue to what the source says now, and write it."""
    language = LANGUAGES[code]
    with held(code):
        path = path_of(code)
        entries = ts.merge(ts.read(path), found.sentences.values(), len(language.forms), clean)
        ts.write(path, code, entries)
    return entries


@dataclass
class Report:
    """How a catalogue stands."""

    language: Language
    entries: int = 0
    translated: int = 0
    vanished: int = 0
    unfinished: list[Key] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    missing: list[Key] = field(default_factory=list)
    stale: bool = False

    @property
    def fine(self) -> bool:
        return not (self.unfinished or self.faults or self.missing or self.stale or self.vanished)

    def lines(self, most: int = 40) -> Iterator[str]:
        kinds: dict[str, int] = {}
        for fault in self.faults:
            kinds[fault.kind] = kinds.get(fault.kind, 0) + 1
        yield (
            f"{self.language.code} ({self.language.name}): {self.entries} entries, {self.translated} translated, "
            f"{len(self.unfinished)} unfinished, {len(self.missing)} not in the catalogue, {self.vanished} vanished"
        )
        for kind, number in sorted(kinds.items()):
            yield f"   {kind}: {number}"
        for fault in self.faults[:most]:
            yield f"   {fault}"
        if self.stale:
            yield "   the compiled catalogue is not the one of these translations"


def check(code: str, found: Found, allowed: Allowed | None = None) -> Report:
    """Everything that is wrong with a catalogue, without changing it."""
    language = LANGUAGES[code]
    allowed = allowed if allowed is not None else read_allowed()
    entries = ts.read(path_of(code))
    report = Report(language)
    report.missing = [key for key in found.sentences if key not in entries or entries[key].vanished]
    for key, entry in entries.items():
        if entry.vanished or key not in found.sentences:
            report.vanished += 1
            continue
        report.entries += 1
        if not any(entry.forms):
            report.unfinished.append(key)
            continue
        faults = faults_of(entry, language, allowed)
        report.faults += faults
        report.translated += not faults
    compiled = path_of(code, "qm")
    report.stale = not compiled.exists() or compiled.read_bytes() != compiled_bytes(code)
    return report


def compiler() -> Path:
    """The compiler of catalogues that comes with Qt."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    return next(path for path in (folder / "lrelease", folder / "lrelease.exe") if path.exists())


def compiled_bytes(code: str) -> bytes:
    """The catalogue as Qt loads it."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "catalogue.qm"
        command = [str(compiler()), "-silent", str(path_of(code)), "-qm", str(target)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return target.read_bytes()


def compile_one(code: str) -> bool:
    """Write the compiled catalogue beside its source; True when it became another one."""
    path, made = path_of(code, "qm"), compiled_bytes(code)
    if path.exists() and path.read_bytes() == made:
        return False
    path.write_bytes(made)
    return True
