from __future__ import annotations

import json
import re
from pathlib import Path

from desktop.core.interchange.json_reader import create_from_json
from desktop.core.interchange.json_writer import dumps
from tests.core.whole_project import build

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "json.md").read_text("utf-8")


def test_the_example_of_the_page_is_read_and_equal_on_its_fields(tmp_path: Path) -> None:
    found = re.search(r"```json\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    source = tmp_path / "example.json"
    source.write_text(found[1], encoding="utf-8")
    project, report = create_from_json(source, tmp_path / "example.testimonia")
    with project:
        written = json.loads(dumps(project))
    assert report.notes == ()
    given = json.loads(found[1])
    for section in ("coders", "documents", "facets", "codes", "segments"):
        entries = {entry["id"]: entry for entry in written[section]}
        for entry in given[section]:
            assert {key: entries[entry["id"]][key] for key in entry} == entry


def test_the_page_names_every_field_that_is_written(tmp_path: Path) -> None:
    with build(tmp_path) as project:
        written = json.loads(dumps(project, originals=True))
    fields = {key for section in written.values() if isinstance(section, list) for entry in section for key in entry}
    fields |= set(written["project"]) | set(written["documents"][0]["original"])
    for field in fields:
        assert f"`{field}`" in PAGE, field
