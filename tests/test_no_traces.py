"""What is read and written with a protected project leaves none of its words anywhere else on the machine."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.watching import can_watch

ROOT = Path(__file__).resolve().parents[1]
WORD = "Kirschbaumholz"
PASSPHRASE = "an evening by the river"
CREATED = re.compile(r'\bopen(?:at)?\((?:AT_FDCWD, )?"([^"]+)", [^)]*(?:O_WRONLY|O_RDWR|O_CREAT)[^)]*\)\s+=\s+\d+')

# A day at the desk, in a process of its own: the window, a passage coded, a memo, undoing, a comparison, an end.
DESK = f"""
import sys
from pathlib import Path
from desktop.core.model import MemoTarget
from desktop.core.project import Project
from desktop.ui.app import Desk
desk = Desk(sys.argv[:1])
project = Project.open(Path(sys.argv[1]), must_write=True, passphrase={PASSPHRASE!r})
desk.window.show_project(project)
desk.window.show()
session = desk.window.session
project.coder = project.coders.all()[0].id
document = project.documents.all()[0].id
session.open_document(document)
code = project.codebook.codes(builtins=False)[0].id
segment = project.coding.code_span(document, 0, 30, [code])
project.memos.write(MemoTarget.SEGMENT, segment, "A memo about {WORD}.")
project.rename("The {WORD} case")
project.undo()
for _ in range(20):
    desk.app.processEvents()
desk.window.files.remember(project)
desk.window.close()
desk.settings.store.sync()
"""

# A defect whose message quotes the testimony.
DEFECT = f"""
import sys
from desktop.ui import app, messages
desk = app.Desk(sys.argv[:1])
told = []
messages.tell = lambda *words, **more: told.append((words, more))
try:
    raise ValueError("could not place “{WORD}”")
except ValueError as error:
    app.show_defect(type(error), error, error.__traceback__)
for _ in range(20):
    desk.app.processEvents()
print(told)
assert told
"""


class Machine:
    """Folders that stand for the places where a program may leave something behind."""

    def __init__(self, root: Path) -> None:
        self.work, self.other = root / "work", root / "other"
        self.temporary, self.home = self.other / "tmp", self.other / "home"
        for folder in (self.work, self.temporary, self.home):
            folder.mkdir(parents=True)
        self.path = self.work / "camp.testimonia"
        self.log = root / "calls.log"
        self.environment = dict(
            os.environ,
            PYTHONPATH=str(ROOT),
            PYTHONDONTWRITEBYTECODE="1",
            QT_QPA_PLATFORM="offscreen",
            TMPDIR=str(self.temporary),
            HOME=str(self.home),
            XDG_CONFIG_HOME=str(self.home / "config"),
            XDG_DATA_HOME=str(self.home / "data"),
            XDG_STATE_HOME=str(self.home / "state"),
            TESTIMONIA_CONFIG=str(self.home / "snapshots"),
            TESTIMONIA_PASSPHRASE=PASSPHRASE,
            TESTIMONIA_NEW_PASSPHRASE=PASSPHRASE + "!",
        )

    def run(self, *arguments: str, expected: int = 0) -> str:
        """Run Python; what it printed. Where the machine can watch system calls, they are written down."""
        watch = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=open,openat", "-e", "signal=none", "-A", "-o"]
        command = [sys.executable, *arguments]
        done = subprocess.run(
            [*watch, str(self.log), *command] if can_watch() else command,
            cwd=self.other,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=120,
            check=False,
        )
        said = (done.stdout + done.stderr).decode(errors="replace")
        assert done.returncode == expected, said
        return said

    def telling(self) -> list[str]:
        """Files beside the work that hold the word, in whatever spelling."""
        spelt = [WORD.encode(), WORD.lower().encode(), WORD.encode("utf-16-le"), WORD.encode("utf-16-be")]
        files = [file for file in self.other.rglob("*") if file.is_file()]
        return [str(file) for file in files if any(word in file.read_bytes() for word in spelt)]

    def strangers(self) -> list[str]:
        """Files that were opened for writing and lie neither in the folder of the work nor in the home."""
        allowed = (str(self.work), str(self.home), "/dev/", "/proc/", "/sys/", "pipe:")
        found = CREATED.findall(self.log.read_text(errors="replace")) if self.log.exists() else []
        assert not self.log.exists() or any(name.startswith(str(self.path)) for name in found)
        return sorted({name for name in found if not name.startswith(allowed)})


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_the_words_of_a_protected_project_go_nowhere_else(machine: Machine) -> None:
    text = machine.work / "heard.txt"
    text.write_text(f"They spoke of {WORD} and of nothing else. " * 100)
    file = str(machine.path)
    machine.run("-m", "desktop", "new", file, "--protect", "--coder", WORD, "--codebook", "Interview study")
    machine.run("-m", "desktop", "import", file, str(text))
    machine.run("-c", DESK, file)
    machine.run("-m", "desktop", "snapshot", file)
    for command in (["info"], ["verify"], ["history"], ["agreement"]):
        machine.run("-m", "desktop", *command, file, expected=2 if command == ["agreement"] else 0)
    machine.run("-m", "desktop", "passphrase", file)
    machine.environment["TESTIMONIA_PASSPHRASE"] = PASSPHRASE + "!"
    machine.run("-m", "desktop", "repair", file, str(machine.work / "again.testimonia"))
    machine.run("-m", "desktop", "erase", file, "--words", WORD, "--yes")
    assert machine.telling() == []
    assert machine.strangers() == []
    assert not any(machine.temporary.iterdir())
    told = [path for path in machine.work.rglob("*") if path != text and path.is_file()]
    assert len(told) >= 3
    assert not [path for path in told if WORD.encode() in path.read_bytes()]


def test_the_recent_list_of_an_unprotected_project_would_be_found(machine: Machine) -> None:
    """The search does find words where they are: a project that is not protected is listed by its name."""
    (machine.home / "note").write_bytes(f"about {WORD}".encode("utf-16-le"))
    assert machine.telling()


def test_a_defect_is_told_without_the_words_of_the_project(machine: Machine) -> None:
    said = machine.run("-c", DEFECT)
    assert "ValueError" in said
    assert WORD not in said
    assert machine.telling() == []
