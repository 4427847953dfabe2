"""A desk in a process of its own, told what to do line by line, for tests in which two desks share a project.

``python -m tests.core.other_desk PROJECT`` reads commands and answers each with one line of JSON. The passphrase comes
from TESTIMONIA_PASSPHRASE.
"""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from desktop.core.project import Project
from desktop.core.storage.journal import mode_of
from tests.core.making import RandomUser

ROOT = Path(__file__).resolve().parents[2]


def fingerprint(project: Project) -> str:
    """One word for all rows of the project, ids included."""
    return hashlib.sha256(json.dumps(project.store.dump(), sort_keys=True).encode()).hexdigest()


class Desk:
    """What the process holds."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.project: Project | None = None
        self.user: RandomUser | None = None

    @property
    def open(self) -> Project:
        assert self.project is not None
        return self.project

    def do(self, command: str, *words: str) -> Any:
        match command:
            case "open":
                self.project = Project.open(self.path, passphrase=os.environ.get("TESTIMONIA_PASSPHRASE"))
                self.project.coder = self.project.coders.all()[0].id
                self.user = RandomUser(self.project, int(words[0]) if words else 1)
                return self.describe()
            case "work":
                assert self.user is not None
                for _ in range(int(words[0])):
                    self.user.act()
                return self.describe()
            case "rename":
                for number in range(int(words[0])):
                    self.open.rename(f"{words[1]} {number}")
                return self.describe()
            case "begin":  # leave a step open, with pages already written to the disk
                self.open.store.connection.execute("PRAGMA cache_spill = 1")
                self.open.store.connection.execute("PRAGMA cache_size = 1")
                self.open.store.begin()
                for name in range(3000):
                    self.open.store.insert("foreign_id", {"kind": "code", "guid": f"{name}" * 20, "row_id": name})
                return True
            case "take_over":
                return self.open.take_over()
            case "follow":
                return len(self.open.follow().steps)
            case "describe":
                return self.describe()
            case "close":
                self.open.close()
                return True
            case "die":
                os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError(command)

    def describe(self) -> dict[str, Any]:
        project = self.open
        return {
            "writing": not project.read_only,
            "steps": project.step_count(),
            "rows": fingerprint(project),
            "mode": mode_of(project.store.connection),
            "process": os.getpid(),
        }


class Other:
    """The test's end of such a process."""

    def __init__(self, path: Path, passphrase: str = "") -> None:
        environment = {**os.environ, **({"TESTIMONIA_PASSPHRASE": passphrase} if passphrase else {})}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.core.other_desk", str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=environment,
        )

    def send(self, *words: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(" ".join(map(str, words)) + "\n")
        self.process.stdin.flush()

    def answer(self) -> Any:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "the other desk ended"
        return json.loads(line)

    def ask(self, *words: object) -> Any:
        self.send(*words)
        return self.answer()

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(timeout=20)

    def __enter__(self) -> Other:
        return self

    def __exit__(self, *exc: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(timeout=20)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()


def main() -> None:
    desk = Desk(sys.argv[1])
    for line in sys.stdin:
        os.write(1, json.dumps(desk.do(*line.split())).encode() + b"\n")


if __name__ == "__main__":
    main()
