"""`python -m tests.soak.coder PROJECT MARK SEED`: work without end, and tell of each step when it is written.

After "ready", a line with the number and the id of a step goes to standard output as soon as the call that made it has
returned: that is when the desk tells the coder that it is written. The first byte of the file MARK says what is going
on: 1 while a transaction is open, 2 while the whole file is being written anew under another key, 3 while a snapshot
is being taken. As memory of the file it outlives the process however that ends.
"""

from __future__ import annotations

import mmap
import os
import random
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop.core import protection
from desktop.core.model import MemoTarget
from desktop.core.project import Project
from desktop.core.snapshots.keeper import Policy, take
from tests.core.making import RandomUser, parsed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.model import Step

PASSPHRASE = 'kill\'s "passphrase"'
IDLE, TRANSACTION, REWRITING, SNAPSHOT = range(4)
# How many snapshots a project under test keeps: enough to be thinned all the time.
POLICY = Policy(hourly=2, daily=1, weekly=1)


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
            self.memory[0] = TRANSACTION

        def committing() -> None:
            commit()
            self.memory[0] = IDLE

        def rolling_back() -> None:
            rollback()
            self.memory[0] = IDLE

        store.begin, store.commit, store.rollback = beginning, committing, rolling_back  # type: ignore[method-assign]

    @contextmanager
    def during(self, what: int) -> Iterator[None]:
        self.memory[0] = what
        yield
        self.memory[0] = IDLE


class Worker:
    """A random user who works much, and now and then takes a snapshot or changes the passphrase."""

    def __init__(self, project: Project, mark: Mark, seed: int) -> None:
        self.project = project
        self.mark = mark
        self.random = random.Random(seed)
        self.user = RandomUser(project, seed)

    def work(self) -> None:
        while True:
            act = self.random.random()
            if act < 0.75:
                self.code_much()
            elif act < 0.96:
                self.user.act()
            elif act < 0.994:
                self.bring_in()
            elif act < 0.998:
                with self.mark.during(SNAPSHOT):
                    take(self.project.path, self.project.key, POLICY, "asked")
            else:
                self.protect()

    def code_much(self) -> None:
        """Mark, answer many times, remark or take back."""
        documents = [document for document in self.project.documents.all() if document.chars > 50]
        codes = [code.id for code in self.project.codebook.codes(builtins=False) if code.in_use]
        if len(codes) < 8:
            # Those that were there were deleted or retired; a facet of this name may be there still.
            facet = self.project.codebook.create_facet(f"Extra {self.random.randrange(1 << 40)}")
            for number in range(8):
                self.project.codebook.create_code(facet, f"Code {number}")
            return
        if not documents:
            self.bring_in()
            return
        document = self.random.choice(documents)
        start = self.random.randrange(document.chars - 20)
        end = min(document.chars, start + self.random.randint(1, 90))
        segment = self.project.coding.code_span(document.id, start, end, self.random.sample(codes, min(len(codes), 24)))
        act = self.random.randrange(4)
        if act == 0:
            self.project.memos.write(MemoTarget.SEGMENT, segment, f"Seen {start} " * 40)
        elif act == 1:
            self.project.undo()

    def bring_in(self) -> None:
        """Several documents at once, and one of the older ones away, so that the project stays small."""
        text = "They came at night and took him to a place nobody knew. " * self.random.randint(20, 400)
        number = self.random.randrange(1 << 30)
        self.project.documents.add([parsed(f"Import {number} {part}", text) for part in range(3)])
        documents = self.project.documents.all()
        if len(documents) > 12:
            for document in documents[:4]:
                self.project.documents.delete(document.id)

    def protect(self) -> None:
        """The passphrase on, off, or changed."""
        with self.mark.during(REWRITING):
            if not self.project.encrypted:
                protection.encrypt(self.project, PASSPHRASE)
            elif self.random.random() < 0.5:
                protection.decrypt(self.project)
            else:
                protection.change_passphrase(self.project, PASSPHRASE)


def main() -> int:
    """Open the project, say that it stands open, and work until killed."""
    path, mark_file, seed = sys.argv[1], sys.argv[2], int(sys.argv[3])
    project = Project.open(path, must_write=True, passphrase=PASSPHRASE)
    project.coder = project.coders.all()[0].id
    mark = Mark(mark_file)
    mark.watch(project)

    def tell(step: Step) -> None:
        os.write(1, f"{step.head.number} {step.head.id}\n".encode())

    project.subscribe(tell)
    os.write(1, b"ready\n")
    Worker(project, mark, seed).work()
    return 0


if __name__ == "__main__":
    sys.exit(main())
