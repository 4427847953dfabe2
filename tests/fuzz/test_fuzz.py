"""Whatever a file holds, reading it ends with a sentence: nothing else is ever raised, and nothing is left behind."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

import docx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.cli import main
from desktop.core import errors
from desktop.core.importers.parsed import Parsed, Unsure
from desktop.core.importers.registry import parse, suffixes
from desktop.core.interchange.json_reader import plan_of
from desktop.core.model import CoderKind
from desktop.core.project import Project
from desktop.core.verify import verify
from tests.core.importers.made import pdf, saved
from tests.core.whole_project import build
from tests.fuzz.damage import damaged, exchanged
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with something of everything, closed."""
    with build(tmp_path_factory.mktemp("fuzz")) as project:
        return project.path


@pytest.fixture(scope="module")
def exported(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The same project as a JSON file."""
    target = tmp_path_factory.mktemp("exported") / "whole.json"
    assert main(["export", str(whole), "--to", "json", str(target)]) == 0
    return target.read_bytes()


def documents() -> dict[str, bytes]:
    """A valid file of each kind."""
    word = docx.Document()
    word.add_heading("What happened", 1)
    word.add_paragraph("They came at night.")
    word.add_table(rows=2, cols=2).cell(0, 0).text = "A cell"
    return {
        "a.txt": "They came at night; nobody said “why”.\n\nÉtait-ce vrai ?".encode(),
        "a.md": b"# Heading\n\nSome *text*\r\nmore",
        "a.docx": saved(word),
        "a.pdf": pdf(("They came at night.", "Nobody said why."), ("A second page.",)),
    }


def outcome(call: Callable[..., Any], *arguments: Any) -> Any:
    """What a call returns, or the sentence with which it refuses; anything else that it raises fails the test."""
    try:
        return call(*arguments)
    except errors.TestimoniaError as refused:
        return refused.sentence


# words that are read as JSON


@settings(max_examples=scale(150, 5_000))
@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
@example(b"[" * 100_000)
@example(b'{"format": "testimonia", "version": 1, "codes": [{"id": "1", "parent": "1"}]}')
def test_any_bytes_are_a_plan_or_a_sentence(data: bytes) -> None:
    assert outcome(plan_of, "any.json", data)


def test_a_damaged_export_is_a_plan_or_a_sentence(exported: bytes) -> None:
    chance = random.Random(1)
    refused = 0
    for turn in range(scale(250, 8_000)):
        found = outcome(plan_of, "damaged.json", damaged(exported, chance))
        assert found, turn
        refused += isinstance(found, str)
    assert refused > 20


def test_an_export_with_other_values_becomes_a_whole_project_or_nothing(
    exported: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(2)
    value = json.loads(exported)
    place, source = tmp_path / "new.testimonia", tmp_path / "other.json"
    ends = {0: 0, 2: 0}
    for turn in range(scale(80, 2_500)):
        changed: Any = value
        for _ in range(chance.choice((1, 1, 2, 5))):
            changed = exchanged(changed, chance)
        source.write_text(json.dumps(changed), encoding="utf-8", errors="surrogatepass")
        code = main(["new", str(place), "--from", str(source)])
        told = capsys.readouterr()
        assert code in ends, f"{turn}: {code} {told.err}"
        ends[code] += 1
        assert "Traceback" not in told.err
        if code:
            assert told.err.count("\n") == 1, f"{turn}: {told.err}"
            assert [path.name for path in tmp_path.iterdir()] == ["other.json"], turn
        else:
            with Project.open(place) as project:
                assert verify(project).problems == (), turn
            place.unlink()
    assert min(ends.values()) > 2


# documents


@settings(max_examples=scale(150, 5_000))
@given(st.sampled_from(suffixes()), st.binary(max_size=400))
def test_any_bytes_are_a_document_or_refused(suffix: str, data: bytes) -> None:
    found = outcome(parse, f"any{suffix}", data)
    assert isinstance(found, Parsed | Unsure) or found


def test_a_damaged_document_is_read_or_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(3)
    place = tmp_path / "p.testimonia"
    assert main(["new", str(place), "--coder", "Ana"]) == 0
    for turn in range(scale(40, 1_500)):
        for name, data in documents().items():
            hurt = damaged(data, chance)
            found = outcome(parse, name, hurt)
            assert found, (turn, name)
            if isinstance(found, Parsed):
                assert "\0" not in found.text, (turn, name)
                assert "\r" not in found.text, (turn, name)
                found.text.encode("utf-8")
            if turn % 10 == 0:
                (tmp_path / name).write_bytes(hurt)
                assert main(["import", str(place), str(tmp_path / name)]) in (0, 1, 2), (turn, name)
    assert "Traceback" not in capsys.readouterr().err
    with Project.open(place) as project:
        assert verify(project).problems == ()
        assert project.documents.all()


# projects


def test_a_damaged_project_is_opened_or_refused_and_its_damage_is_told(
    whole: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(4)
    data = whole.read_bytes()
    place = tmp_path / "hurt.testimonia"
    told = 0
    for turn in range(scale(60, 2_000)):
        place.write_bytes(damaged(data, chance))
        for arguments in (("info",), ("verify",), ("export", "--to", "json"), ("agreement",)):
            target = [str(tmp_path / "out.json")] if arguments[0] == "export" else []
            code = main([arguments[0], str(place), *arguments[1:], *target])
            assert code in (0, 1, 2), (turn, arguments)
            told += code != 0
        for other in tmp_path.iterdir():
            other.unlink()
    assert "Traceback" not in capsys.readouterr().err
    assert told > 20


@settings(max_examples=scale(60, 2_000))
@given(st.binary(max_size=3_000), st.booleans())
def test_any_bytes_are_no_project(tmp_path_factory: pytest.TempPathFactory, data: bytes, marked: bool) -> None:
    place = tmp_path_factory.mktemp("any") / "any.testimonia"
    place.write_bytes(b"SQLite format 3\0" + data if marked else data)
    with pytest.raises(errors.TestimoniaError) as refused:
        Project.open(place)
    assert refused.value.sentence
    assert place.read_bytes().endswith(data)


def test_a_word_that_cannot_stand_in_the_file_is_named() -> None:
    with pytest.raises(errors.UnknownWord) as refused:
        CoderKind("consensTs")
    assert "“consensTs” stands where only “person”, “consensus” can stand" in refused.value.sentence
    assert isinstance(refused.value, ValueError)
    assert CoderKind("person") is CoderKind.PERSON
