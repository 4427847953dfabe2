"""The codebook on the command line: written in every form, and added to from a table, text or file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core.project import Project
from tests.core.making import small_project

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def small(tmp_path: Path) -> Path:
    with small_project(tmp_path / "small.testimonia") as project:
        return project.path


def names(path: Path) -> list[str]:
    with Project.open(path, read_only=True) as project:
        return [project.codebook.path(code.id, facet=True) for code in project.codebook.codes(builtins=False)]


@pytest.mark.parametrize("form", ["docx", "xlsx", "csv", "md", "json"])
def test_every_form_is_written_and_the_tables_come_back(tmp_path: Path, small: Path, call: Any, form: str) -> None:
    out = tmp_path / f"out.{form}"
    code, said, err = call("codebook", small, "--to", form, out)
    assert (code, said, err) == (0, f"Wrote {out}. Facets: 3. Codes: 5.\n", "")
    assert out.stat().st_size > 100
    if form in ("xlsx", "csv", "json"):
        code, said, _ = call("codebook-import", small, out, "--dry-run")
        assert code == 0
        assert said == f"Would add 0 facets and 0 codes from {out}. 5 codes are the same.\n"


def test_options_that_belong_to_another_form_are_refused(tmp_path: Path, small: Path, call: Any) -> None:
    for form, option in (
        ("docx", "--bom"),
        ("json", "--no-counts"),
        ("csv", "--revisions"),
        ("md", "--no-formula-guard"),
    ):
        code, out, err = call("codebook", small, "--to", form, tmp_path / "x", option)
        assert (code, out) == (2, "")
        assert f"{option} cannot be given with --to {form}" in err
    assert call("codebook", small, "--to", "md", tmp_path / "x", "--coder", "Nobody")[0] == 2
    assert call("codebook", small, "--to", "md", tmp_path / "none" / "x")[0] == 1


def test_text_is_added_to_a_facet_as_one_step(tmp_path: Path, small: Path, call: Any) -> None:
    source = tmp_path / "codes.txt"
    source.write_text("Hunger: no food\n\tStarving\nSurveillance: watching people\n", encoding="utf-8")
    before = names(small)
    code, out, err = call("codebook-import", small, source, "--facet", "Abuse type", "--dry-run")
    assert (code, err) == (0, "")
    assert "Would add 0 facets and 2 codes" in out
    assert "Abuse type › Hunger › Starving" in out
    assert "1 difference was not taken over (see --update)." in out
    assert names(small) == before
    code, out, err = call("codebook-import", small, source, "--facet", "Abuse type")
    assert code == 0
    assert set(names(small)) - set(before) == {"Abuse type › Hunger", "Abuse type › Hunger › Starving"}
    assert call("codebook-import", small, source, "--facet", "Abuse type", "--update")[0] == 0
    with Project.open(small) as project:
        assert [step.action for step in project.history()[:2]] == ["codebook.import", "codebook.import"]
        found = next(code for code in project.codebook.codes() if code.name == "Surveillance")
        assert found.definition == "watching people"


def test_the_result_as_json(tmp_path: Path, small: Path, call: Any) -> None:
    source = tmp_path / "codes.csv"
    source.write_text("path;colour\nThemes > Hope;red\nThemes > Unknown;\n", encoding="utf-8")
    code, out, _ = call("codebook-import", small, source, "--top-is-facet", "--json")
    assert code == 0
    found = json.loads(out)
    assert found["new_facets"] == ["Themes"]
    assert found["new_codes"] == [["Themes", "Hope"]]
    assert found["dry_run"] is False
    assert any("nearest of the twelve" in note for note in found["notes"])


def test_what_cannot_be_read_is_told_and_nothing_changes(tmp_path: Path, small: Path, call: Any) -> None:
    before = names(small)
    (tmp_path / "x.json").write_text("{", encoding="utf-8")
    (tmp_path / "x.xlsx").write_bytes(b"PK\x03\x04 no")
    (tmp_path / "good.json").write_text(
        '{"format": "testimonia-codebook", "version": 1, "name": "x", "facets": []}', encoding="utf-8"
    )
    for name in ("x.json", "x.xlsx", "none.csv"):
        code, out, err = call("codebook-import", small, tmp_path / name)
        assert (code, out) == (2, "")
        assert err.count("\n") == 1
        assert err.endswith("Nothing was changed.\n")
    assert call("codebook-import", small, small)[0] == 2
    assert call("codebook-import", small, tmp_path / "good.json", "--facet", "x")[0] == 2
    assert call("codebook-import", small, tmp_path / "good.json", "--facet", "x", "--top-is-facet")[0] == 2
    assert names(small) == before


def test_a_project_that_is_open_elsewhere_is_not_written(tmp_path: Path, small: Path, call: Any) -> None:
    source = tmp_path / "codes.txt"
    source.write_text("Hope\n", encoding="utf-8")
    with Project.open(small):
        code, _, err = call("codebook-import", small, source)
        assert code == 1
        assert "is being written by" in err
        assert call("codebook", small, "--to", "md", tmp_path / "x.md")[0] == 0


def test_options_that_say_nothing_of_a_source_are_refused(tmp_path: Path, small: Path, call: Any) -> None:
    before = names(small)
    table, book, sheets = (tmp_path / name for name in ("x.csv", "x.json", "x.xlsx"))
    table.write_text("name,definition\nBeating,With hands.\n", "utf-8")
    for out in (book, sheets):
        call("codebook", small, "--to", out.suffix[1:], out)
    for source, options, said in (
        (table, ("--sheet", "One"), "for a workbook only"),
        (book, ("--sheet", "One"), "for a workbook only"),
        (book, ("--encoding", "utf-8"), "for text and CSV only"),
        (sheets, ("--encoding", "utf-8"), "for text and CSV only"),
        (book, ("--facet", ""), "has facets of its own"),
        (table, ("--facet", " "), "needs a name"),
    ):
        code, out, err = call("codebook-import", small, source, *options)
        assert (code, out) == (2, "")
        assert said in err
    assert names(small) == before
    assert call("codebook-import", small, table, "--encoding", "utf-8", "--facet", "New")[0] == 0
    assert call("codebook-import", small, sheets, "--sheet", "Codebook", "--dry-run")[0] == 0


def test_a_folder_is_named_also_where_it_is_this_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, small: Path, call: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    _code, _out, err = call("codebook-import", small, ".")
    assert err.startswith(". was not read as a codebook: it is a folder.")
