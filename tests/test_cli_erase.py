"""``testimonia erase`` as a person or a script calls it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop.commands import output
from desktop.core.project import Project
from tests.core.erasing_case import found_in
from tests.core.whole_project import build

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TESTIMONIA_CONFIG", str(tmp_path / "settings"))
    (tmp_path / "work").mkdir()
    with build(tmp_path / "work") as project:
        path = project.path
    for source in (tmp_path / "work" / "whole.testimonia-sources").iterdir():
        source.unlink()
    return path


def test_a_dry_run_says_what_would_go_and_changes_nothing(whole: Path, call: Any) -> None:
    before = whole.read_bytes()
    code, out, err = call("erase", whole, "--document", "statement", "--dry-run")
    assert (code, err) == (0, "")
    assert "The document “statement” with its text of 89 characters and its original." in out
    assert "3 segments of Ana." in out
    assert "Exports, copies that were sent" in out
    code, out, _ = call("erase", whole, "--coder", "Ana", "--dry-run", "--json")
    assert json.loads(out)["segments"] == [{"coder": "Ana", "number": 3}]
    code, out, _ = call("erase", whole, "--words", "nowhere", "--dry-run")
    assert (code, out) == (0, "Nothing in the project or its history is what was to be erased.\n")
    assert whole.read_bytes() == before


def test_where_nobody_can_be_asked_it_wants_yes(whole: Path, call: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    code, out, err = call("erase", whole, "--document", "statement")
    assert (code, out) == (2, "")
    assert "cannot be undone" in err
    assert "--yes" in err
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _text: "n")
    code, out, err = call("erase", whole, "--document", "statement")
    assert (code, out) == (130, "")
    assert err.endswith(f"Nothing was erased; {whole} is as it was.\n")
    with Project.open(whole, read_only=True) as project:
        assert project.documents.by_name("statement") is not None
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _text: "y")
    code, out, err = call("erase", whole, "--document", "statement")
    assert code == 0
    assert "This goes for good:" in err
    assert "The file was written anew without a trace of it." in out
    with Project.open(whole, read_only=True) as project:
        assert project.documents.by_name("statement") is None
    assert found_in(whole.parent, ["They took him"]) == set()


def test_words_codes_layers_and_deleted_documents(whole: Path, call: Any) -> None:
    code, out, _ = call("erase", whole, "--code", "Arrest, at night", "--coder-layer", "Jonas", "--yes", "--json")
    assert code == 0
    found = json.loads(out)
    assert found["rewritten"] is True
    assert found["erased"]["segments"] == [{"coder": "Jonas", "number": 1}]
    assert found["erased"]["covered"] == 1
    code, out, err = call("erase", whole, "--words", "SAID WHY", "--words", "go", "--whole-words", "--yes")
    assert (code, err) == (0, "")
    with Project.open(whole) as project:
        document = project.documents.by_name("statement")
        assert document is not None
        assert project.documents.text(document.id).count("█") == 17 + len("said why") + len("go")
        project.documents.delete(document.id)
    assert (
        call("erase", whole, "--document", "statement", "--delete-snapshots", "--yes", "--reason", "asked to")[0] == 0
    )
    with Project.open(whole) as project:
        assert project.history(limit=1)[0].args["reason"] == "asked to"
    assert found_in(whole.parent, ["Nobody said", "statement.txt"]) == set()
    assert call("verify", whole)[0] == 0


def test_a_coder_keeps_the_name_on_demand(whole: Path, call: Any) -> None:
    assert call("erase", whole, "--coder", "Jonas", "--keep-name", "--yes")[0] == 0
    assert call("erase", whole, "--coder", "Ana", "--yes")[0] == 0
    with Project.open(whole, read_only=True) as project:
        assert [coder.name for coder in project.coders.all()] == ["Erased coder", "Jonas", "Consensus"]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--document", "a", "--coder", "b"],
        ["--words", "x", "--coder", "b"],
        ["--document", "a", "--keep-name"],
        ["--words", "x", "--coder-layer", "Ana"],
        ["--code", "Witness", "--whole-words"],
        ["--document", "no such"],
        ["--coder", "nobody"],
        ["--code", "no such"],
    ],
)
def test_what_is_given_wrong_is_said(whole: Path, call: Any, arguments: list[str]) -> None:
    before = whole.read_bytes()
    code, out, err = call("erase", whole, *arguments, "--yes")
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert whole.read_bytes() == before


def test_a_reason_that_tells_is_refused(whole: Path, call: Any) -> None:
    code, _, err = call("erase", whole, "--coder", "Jonas", "--yes", "--reason", "JONAS wished it")
    assert code == 1
    assert "The reason names what is to be erased" in err


def test_a_name_that_two_codes_have_is_refused_and_a_path_is_not(whole: Path, call: Any) -> None:
    with Project.open(whole, must_write=True) as project:
        book = project.codebook
        abuse, source = (facet for facet in book.facets() if facet.name in ("Abuse type", "Source type"))
        book.create_code(abuse.id, "Twice")
        book.create_code(source.id, "Twice")
    before = whole.read_bytes()
    code, out, err = call("erase", whole, "--code", "twice", "--dry-run")
    assert (code, out) == (2, "")
    assert err == (
        "2 codes are called “twice”. Nothing was changed; write which one: “Abuse type › Twice”, "
        "“Source type › Twice”.\n"
    )
    assert call("erase", whole, "--code", "Source type › Twice", "--dry-run")[0] == 0
    assert call("erase", whole, "--code", "Unknown", "--dry-run")[0] == 2
    assert whole.read_bytes() == before


def test_what_stays_of_quotations_is_said_as_it_is(whole: Path, call: Any) -> None:
    said = call("erase", whole, "--document", "statement", "--dry-run")[1]
    assert "Memos and notes on anything else stay, also where they quote from it." in said
    said = call("erase", whole, "--words", "night", "--dry-run")[1]
    assert "Exports, copies that were sent" in said
    assert "Memos and notes" not in said
    said = call("erase", whole, "--code", "Witness", "--dry-run")[1]
    assert "quotations in them of fewer than 12 characters" in said


def test_it_counts_while_it_works_and_says_what_to_do_with_a_snapshot(whole: Path, call: Any) -> None:
    assert call("snapshot", whole)[0] == 0
    code, out, err = call("erase", whole, "--words", "night", "--yes", "--progress")
    assert code == 0
    assert err.splitlines()[-1] == "Part 3 of 3"
    assert "may still hold it; delete it if that must go too." in out


def test_going_back_to_a_snapshot_of_before_says_that_it_brings_back_what_was_erased(
    whole: Path, call: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = whole.with_name("new.testimonia")
    assert call("snapshot", whole)[0] == 0
    assert call("restore", whole, "--snapshot", "1", "--to", whole.with_name("first.testimonia"))[2] == ""
    assert call("erase", whole, "--words", "night", "--yes")[0] == 0
    code, _, err = call("restore", whole, "--snapshot", "1", "--to", new)
    assert code == 0
    assert err.startswith(f"{new} may hold what was erased for good after the snapshot was taken; erase it there too")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _text: "n")
    code, _, err = call("restore", whole, "--snapshot", "1", "--in-place")
    assert code == 130
    assert err.endswith(f"Nothing was changed; {whole} is as it was.\n")
    assert "The snapshot may hold what was erased for good after the snapshot was taken. Going back brings" in err
    code, _, err = call("restore", whole, "--snapshot", "1", "--in-place", "--yes")
    assert code == 0
    assert "again; erase it once more, and delete the snapshot." in err
    # The snapshot of before going back holds the erasing.
    code, _, err = call("restore", whole, "--snapshot", "1", "--in-place", "--yes")
    assert (code, err) == (0, "")


def test_what_an_original_holds_besides_its_text_is_said_not_to_be_searched(whole: Path, call: Any) -> None:
    import docx

    written = docx.Document()
    written.add_paragraph("They went home at night.")
    written.core_properties.author = "Rachel Weiss"
    source = whole.with_name("word file.docx")
    written.save(str(source))
    assert call("import", whole, source)[0] == 0
    said = call("erase", whole, "--words", "Rachel Weiss", "--words", "nobody", "--dry-run")[1]
    assert "The originals of “word file” stay. What they hold besides their text, such as properties or" in said
    assert "was not searched" not in call("erase", whole, "--document", "statement", "--dry-run")[1]
    # One in whose text the words are goes as a whole.
    said = call("erase", whole, "--words", "went home", "--dry-run")[1]
    assert "“word file”; its original goes as a whole." in said
    assert "was not searched" not in said


def test_what_is_said_begins_a_line_where_something_was_counted(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("sys.stderr.isatty", lambda: True, raising=False)
        count = output.progress("Part", wanted=False)
        assert count is not None
        count(1, 3)
        output.say("Done.")
        output.say("All of it.")
        count(3, 3)
        output.say("Again.")
    said = capsys.readouterr()
    assert said.out == "Done.\nAll of it.\nAgain.\n"
    assert said.err == "\rPart 1 of 3\n\rPart 3 of 3\n"
