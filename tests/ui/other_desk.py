"""Another desk without a window, in a process of its own: it writes to a project as it is told on its standard input.

``python -m tests.ui.other_desk PATH`` makes a copy of the sample there and opens it. Lines: ``code PHRASE = CODE``,
``undo``, ``leave``; each is answered with a line.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING

from desktop.core.sample_builder import build_sample

if TYPE_CHECKING:
    from desktop.core.project import Project

ROOT = Path(__file__).resolve().parents[2]


class OtherDesk:
    """The far end of the pipe, for a test."""

    def __init__(self, path: Path) -> None:
        command = [sys.executable, "-m", "tests.ui.other_desk", str(path)]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self._answer("writing")

    def _answer(self, wanted: str) -> None:
        assert self.process.stdout is not None
        found = self.process.stdout.readline().strip()
        assert found == wanted, found

    def _say(self, line: str, wanted: str) -> None:
        stdin: IO[str] | None = self.process.stdin
        assert stdin is not None
        stdin.write(f"{line}\n")
        stdin.flush()
        self._answer(wanted)

    def code(self, phrase: str, code: str) -> None:
        self._say(f"code {phrase} = {code}", "done")

    def undo(self) -> None:
        self._say("undo", "done")

    def leave(self) -> None:
        """Close the project and end."""
        self._say("leave", "left")
        self.close()

    def close(self) -> None:
        self.process.kill() if self.process.poll() is None else None
        self.process.communicate()


def work(project: Project, line: str) -> None:
    if line == "undo":
        project.undo()
        return
    phrase, _, name = line.removeprefix("code ").partition(" = ")
    code = next(each for each in project.codebook.codes() if each.name == name)
    for document in project.documents.all():
        start = project.documents.text(document.id).find(phrase)
        if start >= 0:
            project.coding.code_span(document.id, start, start + len(phrase), [code.id])
            return
    raise ValueError(phrase)


def main(path: Path) -> None:
    with build_sample(path) as project:
        project.coder = project.coders.all()[0].id
        print("writing", flush=True)
        for line in sys.stdin:
            if line.strip() == "leave":
                break
            work(project, line.strip())
            print("done", flush=True)
    print("left", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
