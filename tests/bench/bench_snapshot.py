"""What a snapshot costs beside somebody who codes without pause: the snapshot itself, and the coder's commits."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from desktop.core.snapshots.keeper import Policy, take
from tests.bench.project_case import make_project
from tests.bench.rows import Row, alternate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.storage.keys import Key

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "a passphrase for measuring"
MEGABYTE = 1_000_000
LENGTH = 1_000_000
EACH = 500
# A snapshot is read, written and read again twice (integrity, and with a passphrase every page's seal), a copy once.
PLAIN, ENCRYPTED = 10.0, 28.0
COMMIT = 3.0


class Busy:
    """A process that commits codings, one after the other, and how long each took in milliseconds."""

    def __init__(self, told: IO[bytes]) -> None:
        self.told = told
        self.commits: list[tuple[float, float]] = []
        self.thread = threading.Thread(target=self._listen, daemon=True)
        self.thread.start()

    def _listen(self) -> None:
        for line in self.told:
            self.commits.append((time.perf_counter(), float(line.split()[1])))

    def within(self, spans: list[tuple[float, float]]) -> list[float]:
        """What the commits took that ended within these spans of time."""
        return [taken for at, taken in tuple(self.commits) if any(start <= at <= end for start, end in spans)]


@contextmanager
def busy(path: Path, passphrase: str | None) -> Iterator[Busy]:
    """Somebody who codes in the project at ``path``, for as long as it lasts."""
    environment = dict(os.environ, PYTHONPATH=str(ROOT))
    environment.pop("TESTIMONIA_PASSPHRASE", None)
    if passphrase is not None:
        environment["TESTIMONIA_PASSPHRASE"] = passphrase
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.core.snapshots.writer", str(path)],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    try:
        assert child.stdout.readline() == b"ready\n"
        found = Busy(child.stdout)
        yield found
    finally:
        child.kill()
        child.wait(30)
        found.thread.join(30)
        child.stdout.close()


def copied(path: Path, target: Path) -> None:
    """A plain copy of the same bytes, brought to the disk."""
    shutil.copyfile(path, target)
    with target.open("r+b") as file:
        os.fsync(file.fileno())


def p95(values: list[float]) -> float:
    """What 95 of a hundred do not exceed."""
    return statistics.quantiles(values, n=20)[-1] if len(values) > 1 else max(values, default=0.0)


def measured(home: Path, megabytes: int, times: int, passphrase: str | None) -> Iterator[Row]:
    """Two rows: the snapshot against a copy, and the commits meanwhile against those before and after."""
    kind = "plain" if passphrase is None else "encrypted"
    path = home / f"{kind}.testimonia"
    project, _ = make_project(path, max(1, megabytes // 2), LENGTH, EACH, passphrase=passphrase)
    key: Key | None = project.key
    project.close()
    policy = Policy(hourly=0, daily=0, weekly=0)
    spans: list[tuple[float, float]] = []
    rests: list[tuple[float, float]] = []
    with busy(path, passphrase) as coder:
        time.sleep(0.5)

        def snapshot() -> None:
            started = time.perf_counter()
            assert take(path, key, policy, "auto") is not None
            spans.append((started, time.perf_counter()))

        def rest() -> None:
            started = time.perf_counter()
            time.sleep(spans[-1][1] - spans[-1][0])
            rests.append((started, time.perf_counter()))

        ours, base = [], []
        for _ in range(times):
            mine, plain = alternate(snapshot, lambda: copied(path, home / "copy"), 1)
            ours.append(mine)
            base.append(plain)
            rest()
        size = path.stat().st_size / MEGABYTE
    per = 100 / size
    yield Row(
        f"snapshot per 100 MB beside a busy coder, {kind}",
        "a copy of the same bytes, fsynced",
        PLAIN if passphrase is None else ENCRYPTED,
        statistics.median(ours) * per,
        statistics.median(base) * per,
        f"{size:.0f} MB, verified",
    )
    during, without = coder.within(spans), coder.within(rests)
    yield Row(
        f"95 % of commits during a snapshot, {kind}",
        "the same without one",
        COMMIT,
        p95(during),
        p95(without),
        f"{len(during)} and {len(without)} commits",
    )


def rows(quick: bool) -> Iterator[Row]:
    """Two rows for a plain and two for an encrypted project."""
    for passphrase in (None, PASSPHRASE):
        with tempfile.TemporaryDirectory(prefix="testimonia-bench-") as folder:
            yield from measured(Path(folder), 10 if quick else 100, 2 if quick else 5, passphrase)
