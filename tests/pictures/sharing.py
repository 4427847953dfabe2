"""Sharing the pictures out to processes: one takes some looks of one module at a time, the next begins when it ends."""

from __future__ import annotations

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from tests.pictures.shots import EIGHT, MAIN, Studio

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_WRITTEN = re.compile(r"^(\d+) pictures(?:; could not be made: .*)?$", re.MULTILINE)


def looks_apart(wanted: Sequence[str] | None) -> list[list[str] | None]:
    """The looks in three parts of about the same size; None for those that only few modules have."""
    if wanted is not None:
        return [list(wanted)]
    eight = [look.suffix for look in EIGHT]
    return [eight[:4], eight[4:], None]


def _command(folder: Path, name: str, looks: list[str] | None) -> list[str]:
    command = [sys.executable, "-m", "tests.pictures", str(folder), name, "--jobs", "1", "--no-sheets"]
    for look in further() if looks is None else looks:
        command += ["--look", look]
    return command


def further() -> list[str]:
    """How looks beside the eight are called."""
    return [*(look.suffix for look in MAIN), "low-large", "tight"]


def parts(names: Sequence[str], wanted: Sequence[str] | None) -> Iterator[tuple[str, list[str] | None]]:
    for looks in looks_apart(wanted):
        for name in names:
            yield name, looks


def share(folder: Path, names: Sequence[str], wanted: Sequence[str] | None, jobs: int) -> tuple[int, list[str]]:
    """Take the pictures of these modules in several processes; how many, and which modules failed."""
    for font in Studio(folder).missing_fonts():
        print(f"The font {font} is not installed: the pictures show another.")

    def one(part: tuple[str, list[str] | None]) -> tuple[str, bool, int]:
        name, looks = part
        done = subprocess.run(_command(folder, name, looks), capture_output=True, text=True, check=False)
        number = _WRITTEN.search(done.stdout)
        written = int(number[1]) if number else 0
        # A module that has none of these looks has nothing to take.
        well = done.returncode == 0 or (looks is None and done.stdout.rstrip().endswith("\n0 pictures"))
        print(done.stdout if well else done.stdout + done.stderr, end="", flush=True)
        return name, well, written

    with ThreadPoolExecutor(jobs) as pool:
        ended = list(pool.map(one, parts(names, wanted)))
    return sum(written for _, _, written in ended), sorted({name for name, well, _ in ended if not well})
