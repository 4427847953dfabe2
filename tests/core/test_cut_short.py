"""Writing the file anew, ended before each of its lines in turn: the old or the new file is there, whole and alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from desktop.core.errors import WrongPassphrase
from desktop.core.project import Project
from desktop.core.storage import keys
from desktop.core.storage.rewriting import unfinished
from desktop.core.verify import verify
from tests.core.cut_short import AFTER, BEFORE, VERBS
from tests.core.test_protection import WORD, filled
from tests.scale import long_run, scale
from tests.watching import can_watch

ROOT = Path(__file__).resolve().parents[2]
#: Fewer lines than this are not all that is done.
LINES = 90
STEP = scale(4, 1)
#: Calls to the system that write, move or remove.
CALLS = ("pwrite64", "fdatasync", "fsync", "ftruncate", "rename", "unlink", "fchmod", "chmod")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked and killed")


@pytest.fixture
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """With a project that is protected as it has to be before the verb."""
    monkeypatch.setattr(keys, "ROUNDS", 1)
    verb = request.node.callspec.params["verb"]
    filled(tmp_path / "p.testimonia", BEFORE if VERBS[verb][0] else None).close()
    return tmp_path


def run(*words: object, watch: list[str] | None = None) -> int:
    done = subprocess.run(
        [*(watch or []), sys.executable, "-m", "tests.core.cut_short", *map(str, words)],
        cwd=ROOT,
        env=dict(os.environ, PYTHONPATH=str(ROOT), PYTHONDONTWRITEBYTECODE="1"),
        capture_output=True,
        timeout=500,
        check=False,
    )
    if done.returncode > 0:
        raise AssertionError(done.stderr.decode(errors="replace"))
    return done.returncode


def passphrase_of(path: Path, verb: str) -> str | None:
    """The one that opens the file; exactly one of the two does."""
    if not keys.looks_encrypted(path):
        assert False in VERBS[verb]
        return None
    fitting = []
    for words in (BEFORE, AFTER):
        try:
            Project.open(path, read_only=True, passphrase=words).close()
        except WrongPassphrase:
            continue
        fitting.append(words)
    assert len(fitting) == 1
    return fitting[0]


def check(path: Path, verb: str, rows: object) -> tuple[str | None, bool]:
    """What was left of the killed process; which passphrase the file has, and whether half a file lay beside it."""
    half = unfinished(path).exists()
    words = passphrase_of(path, verb)
    with Project.open(path, read_only=True, passphrase=words) as reader:
        assert rows is None or reader.store.dump() == rows
    with Project.open(path, must_write=True, passphrase=words) as project:
        assert rows is None or project.store.dump() == rows
        assert verify(project).problems == ()
        assert [each for each in os.listdir(path.parent) if "rewriting" in each] == []
        assert project.warnings == []
    assert os.listdir(path.parent) == [path.name]
    if words is not None or verb == "erase":
        data = path.read_bytes()
        assert WORD.encode() not in data
        assert (b"CREATE TABLE" in data) is (words is None)
    return words, half


@pytest.mark.parametrize("verb", VERBS)
def test_the_old_or_the_new_file_is_there_whichever_line_was_the_last(folder: Path, verb: str) -> None:
    rows = None
    if verb != "erase":
        with Project.open(folder / "p.testimonia", passphrase=BEFORE) as project:
            rows = project.store.dump()
    run(folder, verb, list(VERBS).index(verb), STEP)
    turns = sorted(each for each in folder.iterdir() if each.is_dir())
    assert len(turns) > LINES // STEP
    met: Counter[object] = Counter()
    for turn in turns:
        words, half = check(turn / "p.testimonia", verb, rows)
        met[words] += 1
        met["half"] += half
        shutil.rmtree(turn)
    assert met["half"] > 2
    if verb != "erase":
        before, after = (words if there else None for words, there in zip((BEFORE, AFTER), VERBS[verb], strict=True))
        assert met[before] > 2
        assert met[after] > 2


def calls_made(folder: Path, verb: str) -> Counter[str]:
    """How often each of the calls to the system is made while the file is written anew."""
    place, log = folder / "counted", folder / "calls"
    place.mkdir()
    shutil.copyfile(folder / "p.testimonia", place / "p.testimonia")
    watch = ["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={','.join(CALLS)}", "-e", "signal=none"]
    assert run("--once", place / "p.testimonia", verb, watch=watch) == 0
    shutil.rmtree(place)
    return Counter(line.split(maxsplit=1)[1].split("(")[0] for line in log.read_text().splitlines())


@pytest.mark.skipif(not can_watch(), reason="killing at a call to the system needs strace")
@pytest.mark.parametrize("verb", VERBS if long_run() else ["encrypt"])
def test_the_old_or_the_new_file_is_there_whichever_call_to_the_system_was_the_last(folder: Path, verb: str) -> None:
    rows = None
    if verb != "erase":
        with Project.open(folder / "p.testimonia", passphrase=BEFORE) as project:
            rows = project.store.dump()
    kills = 0
    for call, times in calls_made(folder, verb).items():
        step = scale(40, 3) if call == "pwrite64" else scale(4, 1)
        for at in range(1, times + 1, step):
            turn = folder / f"{call}{at}"
            turn.mkdir()
            path = turn / "p.testimonia"
            shutil.copyfile(folder / "p.testimonia", path)
            watch = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={call}", "-e"]
            ended = run("--once", path, verb, watch=[*watch, f"inject={call}:signal=KILL:when={at}"])
            # One of the last may not come, where a key of chance or a lock made one more before.
            if ended == 0:
                assert at > times - 10, call
                continue
            kills += 1
            if verb != "erase" or b"erase.document" in path.read_bytes():
                check(path, verb, rows)
            shutil.rmtree(turn)
    assert kills > scale(12, 100)
