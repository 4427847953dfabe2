"""What each command says, and the code it ends with; ``test_cli_processes`` runs it as a process of its own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop import __version__
from desktop.cli import COMMANDS, wants_desk
from desktop.core.project import Project
from tests.core.whole_project import build

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    with build(tmp_path, "a project ü.testimonia") as project:
        return project.path


def test_new_makes_a_project_with_codebook_and_coder(tmp_path: Path, call: Any) -> None:
    place = tmp_path / "camp ü.testimonia"
    code, out, err = call("new", place, "--codebook", "Human-rights evidence", "--coder", "Ana", "--name", "Camp")
    assert (code, err) == (0, "")
    assert str(place) in out
    with Project.open(place) as project:
        assert project.info().name == "Camp"
        assert [coder.name for coder in project.coders.all()] == ["Ana"]
        assert len(project.codebook.facets()) == 3
    code, out, err = call("new", place)
    assert (code, out) == (1, "")
    assert err == f"{place} is already there. Nothing was written; choose another name.\n"
    assert call("new", tmp_path / "x.testimonia", "--codebook", "Nothing such")[0] == 2
    assert call("new", tmp_path / "none" / "x.testimonia")[0] == 1
    assert [path.name for path in tmp_path.iterdir()] == [place.name]


def test_a_project_goes_out_as_json_and_comes_back_the_same(tmp_path: Path, whole: Path, call: Any) -> None:
    first, second, copy = tmp_path / "1.json", tmp_path / "2.json", tmp_path / "copy.testimonia"
    code, out, err = call("export", whole, "--to", "json", first)
    assert (code, err) == (0, "")
    assert out == f"Wrote {first}. Documents: 3. Segments: 5. Codings: 7.\n"
    code, out, err = call("new", copy, "--from", first)
    assert code == 0
    assert out == f"Made {copy} from {first}: 3 documents, 5 segments, 7 codings, 3 coders.\n"
    assert err == "The original of 1 document is not in the file; its SHA-256 was kept.\n"
    assert call("export", copy, "--to", "json", second)[0] == 0
    assert first.read_bytes() == second.read_bytes()
    assert call("verify", copy)[0] == 0


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text.replace('"start": 13', '"start": 1300', 1),
        lambda text: text.replace('"quote": "They', '"quote": "Them', 1),
        lambda text: text[:-20],
        lambda text: "[" * 100_000,
        lambda text: text.replace('"parent": null', '"parent": 5', 1),
    ],
)
def test_a_faulty_json_file_is_refused_with_one_sentence(
    tmp_path: Path, whole: Path, call: Any, damage: Callable[[str], str]
) -> None:
    source, target = tmp_path / "1.json", tmp_path / "new.testimonia"
    call("export", whole, "--to", "json", source)
    source.write_text(damage(source.read_text("utf-8")), encoding="utf-8")
    code, out, err = call("new", target, "--from", source)
    assert (code, out) == (2, "")
    assert err.startswith("1.json was not read: ")
    assert err.endswith(". No project was written.\n")
    assert err.count("\n") == 1
    assert not list(tmp_path.glob("new*"))


def test_import_reports_every_file(tmp_path: Path, call: Any) -> None:
    place, good, doubtful = tmp_path / "p.testimonia", tmp_path / "good – one.txt", tmp_path / "letter.txt"
    call("new", place, "--coder", "Ana")
    good.write_text("A statement.\n", encoding="utf-8")
    doubtful.write_bytes("Он пришёл домой.".encode("koi8_r"))
    code, out, err = call("import", place, good, doubtful, tmp_path / "none.pdf", "--coder", "ana")
    assert code == 1
    lines = out.splitlines()
    assert lines[0] == "good – one.txt came in as “good – one”, 13 characters."
    assert lines[1].startswith("letter.txt was not imported: its encoding is not certain.")
    assert lines[2] == "none.pdf was not imported: there is no such file."
    assert lines[3] == "1 document imported, 2 not."
    assert "--encoding" in err
    code, out, err = call("import", place, doubtful, "--encoding", "koi8_r", "--json")
    assert (code, err) == (0, "")
    assert json.loads(out)["files"][0]["document_name"] == "letter"
    code, out, err = call("import", place, good)
    assert code == 0
    assert "its content is already here" in out
    with Project.open(place) as project:
        assert [document.name for document in project.documents.all()] == ["good – one", "letter"]
        assert project.documents.all()[0].imported_by == project.coders.all()[0].id
    assert call("import", place, good, "--coder", "Nobody")[0] == 2
    assert call("import", place)[0] == 2
    assert call("import", tmp_path / "no.testimonia", good)[0] == 1


def test_info_says_what_is_there(whole: Path, call: Any) -> None:
    code, out, err = call("info", whole)
    assert (code, err) == (0, "")
    assert "Whole – Ganzes" in out
    assert "statement" in out
    assert "Ana finished" in out
    code, out, err = call("info", whole, "--json")
    found = json.loads(out)
    assert (code, err) == (0, "")
    assert (found["codes"], found["segments"], found["codings"]) == (6, 5, 7)
    assert {coder["name"]: coder["segments"] for coder in found["coders"]} == {"Ana": 3, "Jonas": 2, "Consensus": 0}
    assert found["documents"][0]["states"] == {"Ana": "finished", "Jonas": "finished"}
    assert all(isinstance(entry["id"], str) for entry in found["documents"])
    assert [facet["codes"] for facet in found["facets"]] == [3, 2, 1]


def test_export_csv_states_what_it_wrote(tmp_path: Path, whole: Path, call: Any) -> None:
    target = tmp_path / "out put.csv"
    code, out, err = call("export", whole, "--to", "csv", target)
    assert (code, err) == (0, "")
    assert out == (
        f"Wrote {target}. 8 rows were written. Segments: 5. Codings: 7. 1 segment has no code. 3 cells got a leading "
        "apostrophe, so that no spreadsheet runs them as formulas.\n"
    )
    code, out, _ = call(
        "export", whole, "--to", "csv", target, "--rows", "segments", "--bom", "--coder", "jonas", "--json"
    )
    assert code == 0
    assert json.loads(out) == {
        "path": str(target),
        "rows": 2,
        "segments": 2,
        "codings": 2,
        "uncoded": 0,
        "guarded": 0,
        "inherited": 0,
    }
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    assert call("export", whole, "--to", "csv", target, "--no-formula-guard")[1].count("apostrophe") == 0
    for wrong in (
        ["--to", "csv", target, "--coder", "Nobody"],
        ["--to", "csv", target, "--document", "Nothing"],
        ["--to", "csv", target, "--originals"],
        ["--to", "json", target, "--rows", "codings"],
        ["--to", "xlsx", target],
        [target],
    ):
        code, out, err = call("export", whole, *wrong)
        assert (code, out, err.count("\n")) == (2, "", 1)
    for target in (whole, tmp_path, tmp_path / "none" / "x.csv"):
        code, out, err = call("export", whole, "--to", "csv", target)
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert "was not written" in err


def test_agreement_has_numbers_and_reasons(tmp_path: Path, whole: Path, call: Any) -> None:
    code, out, err = call("agreement", whole)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "Agreement of Ana and Jonas, by characters"
    assert lines[1].startswith("Compared: 1 document, 89 characters: statement")
    assert "Left out: شهادة, not finished by Ana and Jonas" in lines
    (row,) = [line.split() for line in lines if "Arrest, at night" in line]
    assert row[-6:-4] == ["1", "1"]
    assert row[-1] == f"{17 / 23:.3f}"
    code, out, err = call("agreement", whole, "--json", "--coders", "Jonas,Ana")
    found = json.loads(out)
    assert [coder["name"] for coder in found["coders"]] == ["Jonas", "Ana"]
    assert found["documents"][0]["name"] == "statement"
    rows = {row["path"]: row for row in found["rows"]}
    assert rows["Detention › Arrest, at night"]["values"]["jaccard"]["value"] == pytest.approx(17 / 23)
    assert rows["Witness"]["segments"] == [0, 1]
    assert found["inherited_not_counted"] == []
    with Project.open(whole) as project:
        witness = next(each.id for each in project.codebook.codes() if each.name == "Witness")
        project.defaults.set(project.documents.all()[0].id, [witness])
    assert "Not counted: answers that hold for the whole of statement" in call("agreement", whole)[1].splitlines()
    again = json.loads(call("agreement", whole, "--json", "--coders", "Jonas,Ana")[1])
    assert [each["name"] for each in again["inherited_not_counted"]] == ["statement"]
    assert again["rows"] == found["rows"]
    code, out, err = call("agreement", whole, "--coders", "Ana,Jonas,Consensus")
    assert code == 0
    assert "– [1]" in out
    assert "[1] No character was compared" in out
    assert "kappa" not in out.split("\n\n")[1]
    assert call("agreement", whole, "--coders", "Ana")[0] == 2
    assert call("agreement", whole, "--coders", "Ana,Nobody")[2] == (
        "There is no coder called “Nobody” in this project. Nothing was changed.\n"
    )


def test_coders_may_have_commas_in_their_names(tmp_path: Path, call: Any) -> None:
    place = tmp_path / "p.testimonia"
    with Project.create(place, coder="Weber, Jonas, Dr.") as project:
        project.coders.add("Ana")
    code, out, _ = call("agreement", place, "--coders", "Ana,weber, jonas, dr.", "--json")
    assert code == 0
    assert [coder["name"] for coder in json.loads(out)["coders"]] == ["Ana", "Weber, Jonas, Dr."]
    code, _, err = call("agreement", place, "--coders", "Ana, Weber")
    assert (code, err) == (2, "There is no coder called “Weber” in this project. Nothing was changed.\n")


def test_an_import_is_the_work_of_whoever_works_here(tmp_path: Path, call: Any) -> None:
    place, text = tmp_path / "p.testimonia", tmp_path / "a.txt"
    text.write_text("Words.")
    assert call("new", place, "--coder", "Ana")[0] == 0
    with Project.open(place) as project:
        project.coders.add("Jonas")
    assert call("import", place, text)[0] == 0
    assert call("import", place, text, "--same", "--coder", "jonas")[0] == 0
    with Project.open(place) as project:
        names = {coder.id: coder.name for coder in project.coders.all()}
        assert [names[one.imported_by] for one in project.documents.all() if one.imported_by] == ["Ana", "Jonas"]
        assert [names[head.coder] for head in project.history(limit=2) if head.coder] == ["Jonas", "Ana"]


def test_verify_names_what_is_wrong(whole: Path, call: Any) -> None:
    code, out, err = call("verify", whole)
    assert (code, err) == (0, "")
    assert out.startswith(f"{whole} is whole: 3 documents, 5 segments, 7 codings, ")
    with Project.open(whole) as project:
        project.store.connection.execute("UPDATE text_body SET text = replace(text, 'They', 'Them')")
    code, out, err = call("verify", whole)
    assert code == 1
    assert out == "The text or original of “statement” is not what it was.\n"
    assert err.startswith(f"{whole} is not whole: 1 problem. Nothing was changed. Keep the file; go back to a snapshot")
    code, out, err = call("verify", whole, "--json")
    assert (code, err) == (1, "")
    assert json.loads(out)["sound"] is False


def test_a_project_that_is_being_written_can_be_read_and_not_written(tmp_path: Path, whole: Path, call: Any) -> None:
    document = tmp_path / "new.txt"
    document.write_text("New.")
    with Project.open(whole) as desk:
        assert not desk.read_only
        desk.coder = desk.coders.all()[0].id
        code, out, err = call("import", whole, document)
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert f"{whole} is being written by" in err
        for arguments in (["info"], ["verify"], ["agreement"]):
            assert call(*arguments, whole)[0] == 0
        assert call("export", whole, "--to", "csv", tmp_path / "out.csv")[0] == 0
        desk.coding.mark(desk.documents.all()[2].id, 0, 3)
        assert "6 segments" in call("info", whole)[1]


@pytest.mark.parametrize("command", sorted(COMMANDS - {"new", "demo", "import"}))
@pytest.mark.parametrize("kind", ["missing", "folder", "text", "empty", "database"])
def test_what_is_no_project_is_told_in_one_sentence(tmp_path: Path, call: Any, command: str, kind: str) -> None:
    place = tmp_path / "x.testimonia"
    if kind == "folder":
        place.mkdir()
    elif kind != "missing":
        data = {"text": b"hello", "empty": b"", "database": b"SQLite format 3\x00" + b"\x01" * 5000}[kind]
        place.write_bytes(data)
    more: dict[str, list[Any]] = {
        "export": ["--to", "csv", tmp_path / "out.csv"],
        "codebook": ["--to", "csv", tmp_path / "out.csv"],
        "codebook-import": [ROOT / "resources" / "codebooks" / "blank.json"],
        "cite": ["A letter, ¶1, v1, sha256 0123456789ab"],
        "erase": ["--words", "hello", "--yes"],
        "repair": [tmp_path / "new.testimonia"],
        "copy": [tmp_path / "new.testimonia"],
        "print": ["A letter", "--out", tmp_path / "out.pdf"],
    }
    code, out, err = call(command, place, *more.get(command, []))
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "x.testimonia" in err
    assert [found for found in tmp_path.iterdir() if found != place] == []


def test_help_and_version(call: Any) -> None:
    code, out, err = call("--version")
    assert (code, out, err) == (0, f"testimonia {__version__}\n", "")
    code, out, _ = call("--help")
    assert code == 0
    for command in COMMANDS:
        assert f"\n  {command} " in out
        code, page, err = call(command, "--help")
        assert (code, err) == (0, "")
        assert f"testimonia {command} " in page
        assert "Example" in page
    code, out, err = call("nonsense", "more")
    assert (code, out) == (2, "")
    assert err == "No such command 'nonsense'. See “testimonia --help”.\n"
    assert call("--nonsense")[0] == 2


def test_what_opens_the_desk() -> None:
    assert wants_desk([])
    assert wants_desk(["a.testimonia"])
    assert wants_desk(["--", "new"])
    assert wants_desk(["--"])
    assert not wants_desk(["new"])
    assert not wants_desk(["--version"])
    assert not wants_desk(["a", "b"])


def test_opening_what_is_not_there_is_told(tmp_path: Path, call: Any) -> None:
    code, out, err = call(tmp_path / "none.testimonia")
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert "There is no project at" in err
    assert call(tmp_path)[0] == 2
