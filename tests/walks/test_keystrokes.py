"""The page on keystrokes says what the ten tasks cost here, as the walk counts it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from tests.walks.ten_tasks import TASKS, begin, favourite

if TYPE_CHECKING:
    from tests.walks.person import Person

PAGE = Path(__file__).resolve().parents[2] / "docs" / "keystrokes.md"
_ROW = re.compile(r"^\| (?P<number>\d+) \| (?P<task>[^|]+?) \| \*\*(?P<cost>\d+)\*\* \|", re.MULTILINE)


def said_by_the_page() -> dict[str, int]:
    """What the table gives for Testimonia, by the name of the task."""
    return {found["task"]: int(found["cost"]) for found in _ROW.finditer(PAGE.read_text(encoding="utf-8"))}


def test_the_page_says_what_the_walk_counts(me: Person) -> None:
    begin(me)
    counted: dict[str, int] = {}
    for task in TASKS:
        effort = task.do(me)
        counted[task.name] = effort.all
        assert effort.clicks == 0, f"{task.name} needs a mouse"
    assert said_by_the_page() == counted
    # What the remark on the first task promises.
    assert favourite(me).all == 1
