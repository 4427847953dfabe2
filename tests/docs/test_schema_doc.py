"""docs/schema.md says exactly what a new file holds, and what it does not hold yet."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.core.erasing import erase
from desktop.core.erasure import ErasePassages
from desktop.core.model import MemoTarget
from desktop.core.project import Project
from desktop.core.storage import history, schema
from desktop.core.storage.erasing import erased_steps
from desktop.ui.widgets.code_tree import COLLAPSED
from desktop.ui.windows.second_document import STATE
from tests.architecture.sources import called, calls, python_files, text_of
from tests.core.making import parsed
from tests.docs.pages import page, rows, sections

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAGE = page("schema.md")
LATER = sections(PAGE, 2)["What comes later"]


def _built() -> dict[str, str]:
    return {name.strip("`"): text for name, text in sections(PAGE, 3).items() if name.startswith("`")}


def _later() -> dict[str, str]:
    return {row[0].strip("`"): row[1] for row in rows(LATER)}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "new.testimonia", coder="Ana") as made:
        yield made


def _tables(project: Project) -> dict[str, str]:
    """Tables of the file with their SQL, in the order in which they were made."""
    found = project.store.query("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
    return dict(found)


def _columns(project: Project, table: str) -> list[tuple[str, str]]:
    """Name and type of each column, written as the page writes them."""
    targets = {row[3]: row[2] for row in project.store.query(f"PRAGMA foreign_key_list({table})")}
    found = []
    for _place, name, kind, required, _default, key in project.store.query(f"PRAGMA table_info({table})"):
        empty = "" if required or key else "?"
        target = f" → {targets[name]}" if name in targets else ""
        found.append((name, f"{kind}{empty}{target}"))
    return found


def test_every_table_of_the_file_stands_in_the_page_and_no_other(project: Project) -> None:
    assert set(_built()) == set(_tables(project))
    assert set(schema.RECORDED) < set(_built())


def test_every_column_stands_in_the_page_with_its_type_and_target(project: Project) -> None:
    built = _built()
    for table in _tables(project):
        written = [(row[0].strip("`"), row[1]) for row in rows(built[table])]
        assert written == _columns(project, table), table


def test_every_column_says_what_it_means() -> None:
    silent = [
        f"{table}.{row[0]}"
        for table, text in _built().items()
        for row in rows(text)
        # A key of a table whose name says it needs no sentence.
        if not row[2] and "→" not in row[1]
    ]
    assert silent == []


def test_the_page_sorts_recorded_tables_from_the_others() -> None:
    recorded = re.findall(r"^### `(\w+)`$", sections(PAGE, 2)["Recorded tables"], re.MULTILINE)
    assert recorded == list(schema.RECORDED)


def test_every_index_is_named_under_its_table(project: Project) -> None:
    built = _built()
    indexes = project.store.query("SELECT name, tbl_name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    assert len(indexes) > 20
    assert [name for name, table in indexes if f"`{name}`" not in built[table]] == []


def test_every_allowed_value_is_named_under_its_table(project: Project) -> None:
    built = _built()
    missing, seen = [], 0
    for table, sql in _tables(project).items():
        for group in re.findall(r"IN \(([^)]*)\)", sql):
            for value in re.findall(r"'(\w+)'", group):
                seen += 1
                if not re.search(rf"\b{value}\b", built[table]):
                    missing.append(f"{table}: {value}")
    assert seen > 20
    assert missing == []


def test_everything_that_the_desk_remembers_is_named() -> None:
    asked = {
        text_of(call.args[0]) or ast.unparse(call.args[0])
        for path in python_files("desktop/ui")
        for call in calls(path)
        if called(call) in {"view_state", "set_view_state"}
    }
    named = {"COLLAPSED": COLLAPSED, "STATE": STATE}
    assert {"coder", "place"} <= asked
    assert [key for key in asked if f"`{named.get(key, key)}`" not in _built()["view_state"]] == []


def test_the_marks_of_the_file_are_right(project: Project) -> None:
    marks = {row[0].strip("`"): row[1] for row in rows(sections(PAGE, 2)["Marks of the file"])}
    assert marks["application_id"].startswith(f"`0x{schema.APPLICATION_ID:08X}`")
    assert marks["user_version"] == f"`{schema.LAYOUT}`"
    assert project.store.query("PRAGMA application_id") == [(schema.APPLICATION_ID,)]
    assert project.store.query("PRAGMA user_version") == [(schema.LAYOUT,)]
    assert project.store.query("PRAGMA foreign_keys") == [(1,)]


def test_what_comes_later_is_not_there_yet(project: Project) -> None:
    later = _later()
    assert len(later) > 30
    assert set(later) & set(_tables(project)) == set()
    assert set(later) & set(schema.COLUMNS) == set()


def test_what_comes_later_refers_only_to_tables_of_the_page() -> None:
    known = set(_built()) | set(_later())
    for table, columns in _later().items():
        targets = re.findall(r"→ (\w+)", columns)
        assert [target for target in targets if target not in known] == [], table


@pytest.mark.parametrize(
    "word",
    [
        "snapshot", "attribute", "case_record", "page", "round", "packet", "agreement_run", "settling", "exchange",
        "saved_query", "evidence_table", "timeline", "claim", "certificate", "sync_peer",
    ],
)  # fmt: skip
def test_the_whole_programme_has_its_place(word: str) -> None:
    assert word in _later()


def _example(name: str) -> str:
    found = re.search(rf"^    {name} +([^\s=].*)$", PAGE, re.MULTILINE)
    assert found is not None, name
    return found.group(1)


def test_the_worked_example_is_sealed_as_the_program_seals() -> None:
    lines = [_example("line 1"), _example("line 2")]
    assert [history.canonical(json.loads(line)) for line in lines] == lines
    payload = history.payload_hash(_example("args"), lines)
    assert payload == _example("payload_hash")
    head = json.loads(_example("head"))
    assert head[-1] == len(lines)
    assert history.step_hash(_example("parent's hash"), head, payload) == _example("hash")


def test_blocks_and_changes_part_where_the_page_says() -> None:
    assert f"at most {history.BLOCK_FROM:,} changes" in _built()["step_change"]
    assert f"at most {history.BLOCK_SIZE:,} |" in _built()["step_block"]


def _check(program: str, path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False, timeout=60
    )


def test_the_check_in_the_page_agrees_with_the_program(tmp_path: Path) -> None:
    program = PAGE.split("```python\n")[1].split("```")[0]
    path = tmp_path / "checked.testimonia"
    with Project.create(path, coder="Ana") as made:
        facet = made.codebook.create_facet("Abuse type")
        made.codebook.create_code(facet, "Quälerei “große” 고문")
        with made.step("code.create", {"name": "many"}):
            for number in range(history.BLOCK_FROM + 2):
                made.store.insert("setting", {"key": str(number), "value": "1"})
        made.undo()
        # A payload that was blanked is held to what the sealed step of the erasing says, also when blanked again.
        (document,) = made.documents.add([parsed("Statement", "Somebody saw Kim and Lee there.")])
        made.memos.write(MemoTarget.DOCUMENT, document, "Ask Kim and Lee.")
        for word in ("Kim", "Lee"):
            erase(made, ErasePassages(words=(word,)))
        assert len(erased_steps(made.store)) == 3
        count = made.step_count()
    sound = _check(program, path)
    assert (sound.returncode, sound.stdout) == (0, "sound\n"), sound.stderr

    with Project.open(path) as opened:
        # As somebody would who changes the history behind the program's back.
        opened.store.connection.execute("UPDATE step SET at = '2020-01-01T00:00:00.000Z' WHERE number = 3")
        found = history.verify_chain(opened.store)
        assert found is not None
        assert found.number == 3 < count
    broken = _check(program, path)
    assert broken.returncode == 1
    assert broken.stderr == "step 3 does not fit\n"
