"""The page on keystrokes says what the ten tasks cost here, as the walk counts it, and where others need less."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from tests.docs.pages import rows
from tests.walks.ten_tasks import TASKS, begin

if TYPE_CHECKING:
    from tests.walks.person import Person

PAGE = Path(__file__).resolve().parents[2] / "docs" / "keystrokes.md"
OTHERS = ("QualCoder", "Taguette", "MAXQDA", "NVivo", "ATLAS.ti")


def the_table() -> list[list[str]]:
    """The rows of the page: number, task, by typing, quickest, the five others, remarks."""
    found = [row for row in rows(PAGE.read_text(encoding="utf-8")) if row[0].isdigit()]
    assert [len(row) for row in found] == [10] * 10
    return found


def said_by_the_page() -> dict[str, tuple[int, int]]:
    """What the table gives for Testimonia, by the name of the task: by typing, and the quickest way."""
    return {row[1]: (int(row[2].strip("*")), int(row[3].strip("*"))) for row in the_table()}


def test_the_page_says_what_the_walk_counts(me: Person) -> None:
    begin(me)
    counted: dict[str, tuple[int, int]] = {}
    for task in TASKS:
        typed = task.do(me)
        assert typed.clicks == 0, f"{task.name} needs a mouse"
        quickest = task.quickest(me) if task.quickest else typed
        counted[task.name] = (typed.all, quickest.all)
    assert said_by_the_page() == counted


def test_ours_is_lowest_or_the_row_says_why_not() -> None:
    for row in the_table():
        typed, quickest, remark = int(row[2].strip("*")), int(row[3].strip("*")), row[9]
        others = [int(found[0]) for cell in row[4:9] if (found := re.match(r"\d+", cell))]
        assert quickest <= min(others, default=quickest), row[1]
        if typed > min(others, default=typed):
            assert "typing" in remark, f"{row[1]}: why typing takes more is not said"


def test_every_cell_has_a_number_or_its_reason() -> None:
    page = PAGE.read_text(encoding="utf-8")
    said = page.partition("## What the manuals do not say")[2].partition("## ")[0]
    for row in the_table():
        for name, cell in zip(OTHERS, row[4:9], strict=True):
            assert re.match(r"\d|none$|not said$", cell), f"{row[1]}, {name}: {cell}"
            if cell == "not said":
                assert f"**{name}, {row[0]}**" in said, f"{row[1]}, {name}: the reason is missing"


def test_every_program_has_addresses_of_its_manual() -> None:
    sources = PAGE.read_text(encoding="utf-8").partition("## Where the numbers come from")[2]
    for name in OTHERS:
        part = sources.partition(f"**{name}**")[2].partition("\n\n**")[0]
        assert "https://" in part or "http://" in part, name
