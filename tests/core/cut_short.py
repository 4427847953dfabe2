"""`python -m tests.core.cut_short FOLDER VERB FIRST STEP`: do one thing again and again, and be killed in it each time.

Every time a copy of FOLDER/p.testimonia is worked on in a folder of its own, 0000, 0001 and so on, by a process that is
killed (by SIGKILL: nothing is put in order) before line number FIRST of what writes the file anew is run, then before
that which comes STEP lines later, until once it comes to its end.

`python -m tests.core.cut_short --once FILE VERB` does it once and is not killed.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.core import erasing, project_file, protection
from desktop.core.beside import here
from desktop.core.erasure import EraseDocuments
from desktop.core.project import Project
from desktop.core.storage import filing, keys, rewriting

if TYPE_CHECKING:
    from types import CodeType, FrameType

BEFORE, AFTER = "the first", "the second"
#: By verb whether the project is protected before and after.
VERBS = {"encrypt": (False, True), "change": (True, True), "decrypt": (True, False), "erase": (False, False)}
WATCHED = frozenset(module.__file__ for module in (rewriting, protection, project_file, filing))
# What is only asked and changes nothing.
PASSED_OVER = frozenset(
    ("_rows", "_same", "path", "read_only", "compare", "unfinished", "_access_list", "<listcomp>", "<genexpr>")
)


def quick() -> None:
    """Derive keys without the work that makes guessing slow; for this process only."""
    keys.ROUNDS = 1


def opened(path: Path, passphrase: str | None) -> Project:
    return Project.open(path, must_write=True, passphrase=passphrase)


def done(project: Project, verb: str) -> None:
    if verb == "encrypt":
        protection.encrypt(project, AFTER)
    elif verb == "change":
        protection.change_passphrase(project, AFTER)
    elif verb == "decrypt":
        protection.decrypt(project)
    else:
        erasing.finish(project)


def prepared(path: Path, verb: str) -> Project:
    """The project at the point where the file is going to be written anew."""
    project = opened(path, BEFORE if VERBS[verb][0] else None)
    project.file.safeguard = lambda reason: None  # type: ignore[method-assign]
    if verb == "erase":
        finish = erasing._finished
        erasing._finished = lambda project, notes, beside=here: False
        document = next(each.id for each in project.documents.all() if "kirschbaumholz" in each.name)
        erasing.erase(project, EraseDocuments((document,)))
        erasing._finished = finish
    return project


class Clock:
    """Counts lines of the watched modules and ends the process before the one that is its last."""

    def __init__(self, last: int) -> None:
        self.left = last
        self.watched: dict[CodeType, bool] = {}

    def enter(self, frame: FrameType, _event: str, _given: Any) -> Any:
        code = frame.f_code
        watched = self.watched.get(code)
        if watched is None:
            watched = code.co_filename in WATCHED and code.co_name not in PASSED_OVER
            self.watched[code] = watched
        return self.line if watched else None

    def line(self, _frame: FrameType, event: str, _given: Any) -> Any:
        if event == "line":
            if self.left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            self.left -= 1
        return self.line


def killed(folder: Path, verb: str, last: int) -> bool:
    """Whether the process came to its end."""
    place = folder / f"{last:04d}"
    place.mkdir()
    shutil.copyfile(folder / "p.testimonia", place / "p.testimonia")
    process = os.fork()
    if process == 0:
        try:
            project = prepared(place / "p.testimonia", verb)
            sys.settrace(Clock(last).enter)
            done(project, verb)
        except BaseException:
            sys.settrace(None)
            sys.excepthook(*sys.exc_info())
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(process, 0)
    if os.WIFSIGNALED(status):
        return False
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(1)
    return True


def main() -> int:
    quick()
    if sys.argv[1] == "--once":
        path, verb = Path(sys.argv[2]), sys.argv[3]
        done(prepared(path, verb), verb)
        os._exit(0)
    folder, verb, last, step = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    while not killed(folder, verb, last):
        last += step
    return 0


if __name__ == "__main__":
    sys.exit(main())
