"""docs/irritations.md names for each line a commit of this history."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from tests.docs.pages import ROOT, page

ROW = re.compile(r"^\| (?P<where>[^|]+) \| (?P<what>[^|]+) \| (?P<done>[^|]+) \| (?P<commit>[^|]+) \|$", re.MULTILINE)
ROWS = [match for match in ROW.finditer(page("irritations.md")) if match["commit"] not in {"commit", "---"}]


def git(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", "-C", str(ROOT), *words], capture_output=True, text=True, check=False, timeout=60)


@pytest.fixture(scope="module")
def history() -> set[str]:
    """The whole hashes of all commits that led here."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    top = git("rev-parse", "--show-toplevel")
    if top.returncode or top.stdout.strip() != str(ROOT):
        pytest.skip("this tree was exported without its history")
    if git("rev-parse", "--is-shallow-repository").stdout.strip() != "false":
        pytest.skip("this is a shallow clone: it holds only the end of the history")
    return set(git("rev-list", "HEAD").stdout.split())


def test_every_line_is_whole() -> None:
    lines = [line for line in page("irritations.md").splitlines() if line.startswith("|")]
    assert len(ROWS) == len(lines) - 2 >= 20, "a line is not of four columns"
    for row in ROWS:
        assert re.fullmatch(r"[0-9a-f]{7,40}", row["commit"]), row["commit"]
        assert row["done"].rstrip().endswith("."), row["done"]


def test_every_commit_is_in_the_history(history: set[str]) -> None:
    for row in ROWS:
        found = [commit for commit in history if commit.startswith(row["commit"])]
        assert len(found) == 1, f"{row['commit']}: {row['what']}"
