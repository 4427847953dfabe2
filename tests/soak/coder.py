"""`python -m tests.soak.coder PROJECT MARK SEED`: code without end, and tell of each step when it is written.

After "ready", a line with the number and the id of a step goes to standard output as soon as the call that made it has
returned: that is when the desk tells the coder that it is written. The first byte of the file MARK is 1 while a
transaction is open; as memory of the file it outlives the process however that ends.
"""

from __future__ import annotations

import mmap
import os
import random
import sys
from typing import TYPE_CHECKING

from desktop.core.model import MemoTarget
from desktop.core.project import Project

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.model import Step


class Mark:
    """One byte that others can read."""

    def __init__(self, path: Path | str) -> None:
        with open(path, "r+b") as file:
            self.memory = mmap.mmap(file.fileno(), 1)

    def watch(self, project: Project) -> None:
        """Follow the project's transactions."""
        store = project.store
        begin, commit, rollback = store.begin, store.commit, store.rollback

        def beginning() -> None:
            begin()
            self.memory[0] = 1

        def committing() -> None:
            commit()
            self.memory[0] = 0

        def rolling_back() -> None:
            rollback()
            self.memory[0] = 0

        store.begin, store.commit, store.rollback = beginning, committing, rolling_back  # type: ignore[method-assign]


def work(project: Project, seed: int) -> None:
    """Mark, answer, remark, delete and take back, for ever."""
    chance = random.Random(seed)
    document = project.documents.all()[0]
    codes = [code.id for code in project.codebook.codes(builtins=False)]
    while True:
        start = chance.randrange(document.chars - 100)
        segment = project.coding.code_span(document.id, start, start + chance.randint(1, 90), chance.sample(codes, 8))
        act = chance.randrange(5)
        if act == 0:
            project.memos.write(MemoTarget.SEGMENT, segment, f"Seen {start} " * 40)
        elif act == 1:
            project.coding.delete(segment)
        elif act == 2:
            project.undo()


def main() -> int:
    """Open the project, say that it stands open, and work until killed."""
    path, mark, seed = sys.argv[1], sys.argv[2], int(sys.argv[3])
    project = Project.open(path, must_write=True)
    project.coder = project.coders.all()[0].id
    Mark(mark).watch(project)

    def tell(step: Step) -> None:
        os.write(1, f"{step.head.number} {step.head.id}\n".encode())

    project.subscribe(tell)
    os.write(1, b"ready\n")
    work(project, seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
