"""Projects that somebody prepared are refused in a sentence or opened safely: nothing of theirs runs, nothing hangs."""

from __future__ import annotations

import shutil
import signal
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import pytest

from desktop.cli import main
from desktop.core import errors
from desktop.core.model import MemoTarget
from desktop.core.project import Project
from desktop.core.verify import verify
from desktop.ui.session import Session
from tests.core.proof_project import build
from tests.fuzz.hostile import PLANTED, STRANGE, changed, empty, log_of
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SECONDS = 60
COMMANDS = (
    ["info"],
    ["verify"],
    ["verify", "--json"],
    ["export", "--to", "csv", "out.csv"],
    ["export", "--to", "json", "out.json"],
    ["history"],
    ["history", "--json", "--out", "history.json"],
    ["history", "--csv", "--out", "history.csv", "--document", "One"],
    ["agreement"],
)
# What only the engine could be told by, or what is allowed.
SOUND = {"what the desk remembers", "what the desk remembers, deep", "strange statistics"}
READ_NEVER = {
    "computed column",
    *(name for name in PLANTED if "in place" in name or "as a view" in name or "endless" in name or "loads" in name),
}


@contextmanager
def in_time(seconds: int = SECONDS) -> Iterator[None]:
    """Fails what does not come to an end."""

    def late(_signal: int, _frame: object) -> None:
        raise AssertionError(f"no end after {seconds} seconds")

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("hostile"))


@pytest.fixture
def prepared(sound: Path, tmp_path: Path) -> Callable[[str], Path]:
    def prepare(name: str) -> Path:
        copy = tmp_path / "p.testimonia"
        shutil.copy(sound, copy)
        return changed(copy, {**PLANTED, **STRANGE}[name])

    return prepare


def tried(verb: Callable[..., Any], *values: Any) -> Any:
    """What cannot be done ends in a sentence."""
    with suppress(errors.TestimoniaError):
        return verb(*values)
    return None


def work(project: Project) -> None:
    """A person's hour."""
    coders = tried(project.coders.all) or []
    project.coder = coders[0].id if coders else None
    codes = [code.id for code in tried(project.codebook.codes) or []][:3]
    documents = [document.id for document in tried(project.documents.all) or []][:2]
    for document in documents:
        made = tried(project.coding.mark, document, 1, 4)
        for code in codes:
            tried(project.coding.code_span, document, 2, 7, [code])
        if made is not None:
            tried(project.memos.write, MemoTarget.SEGMENT, made, "x")
        for segment in (tried(project.coding.segments, document) or [])[:3]:
            tried(project.coding.move_edges, segment.id, 3, 9)
            tried(project.coding.delete, segment.id)
        tried(project.documents.rename, document, "Renamed")
        tried(project.documents.text, document)
        tried(project.documents.paragraphs, document)
    for code in codes:
        tried(project.codebook.path, code)
        tried(project.codebook.rename_code, code, "Renamed")
        tried(project.codebook.move_code, code, None)
        tried(project.codebook.delete_code, code)
    for _turn in range(6):
        tried(project.undo)
    tried(project.redo)
    for head in tried(project.history) or []:
        tried(project.load_step, head.id)
        tried(project.undo_step, head.id)
    tried(project.info)
    if project.coder is not None:
        tried(project.codebook.unsettled, project.coder)
    for key in ("coder", "document", "lens", "place"):
        tried(project.view_state, key)


@pytest.mark.parametrize("name", PLANTED)
def test_planted_instructions_never_run(name: str, prepared: Callable[[str], Path]) -> None:
    place = prepared(name)
    with in_time():
        before = place.read_bytes()
        with pytest.raises(errors.PlantedProject) as refused:
            Project.open(place)
        assert "\n" not in refused.value.sentence
        assert place.read_bytes() == before
        if name in READ_NEVER:
            with pytest.raises(errors.PlantedReading):
                Project.open(place, read_only=True)
        else:
            with Project.open(place, read_only=True) as project:
                work(project)
                report = verify(project)
            codes = {problem.code for problem in report.problems}
            assert codes & {"schema.planted", "schema.altered"}
        assert place.read_bytes() == before
    assert log_of(place) == []


@pytest.mark.parametrize("name", STRANGE)
def test_strange_rows_end_in_a_sentence(name: str, prepared: Callable[[str], Path]) -> None:
    place = prepared(name)
    with in_time():
        with suppress(errors.TestimoniaError), Project.open(place, read_only=True) as project:
            report = verify(project)
            assert report.sound == (name in SOUND), report.problems[:3]
        with suppress(errors.TestimoniaError), Project.open(place) as project:
            work(project)
    assert log_of(place) == []


@pytest.mark.parametrize("name", [*PLANTED, *STRANGE])
def test_every_command_ends_in_a_sentence(
    name: str,
    prepared: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    place = prepared(name)
    monkeypatch.chdir(tmp_path)
    # An ordinary run tries every other command on each, so that two ways of a kind see them all.
    step = scale(2, 1)
    for command, *options in COMMANDS[[*PLANTED, *STRANGE].index(name) % step :: step]:
        with in_time():
            code = main([command, str(place), *options])
        said = capsys.readouterr()
        assert code in (0, 1, 2), (command, said.err[-2_000:])
        assert "Traceback" not in said.err
        # A report in JSON is the answer and the sentence.
        assert code == 0 or said.err.strip() or "--json" in options, command
    assert log_of(place) == []


@pytest.mark.parametrize("name", [*PLANTED, *STRANGE])
def test_the_desk_opens_it_or_says_why_not(name: str, prepared: Callable[[str], Path], qtbot: QtBot) -> None:
    place = prepared(name)
    with in_time():
        try:
            project = Project.open(place)
        except errors.TestimoniaError:
            return
        try:
            session = Session(project)
            for document in project.documents.all()[:2]:
                session.open_document(document.id)
                session.set_span((1, 3))
            session.close()
        except errors.TestimoniaError:
            pass
        finally:
            project.close()
    assert log_of(place) == []


@pytest.mark.parametrize(("application", "layout"), [(0, 0), (0x12345678, 2), (0x54455354, 0), (0x54455354, -3)])
def test_a_database_of_something_else_is_refused(tmp_path: Path, application: int, layout: int) -> None:
    place = empty(tmp_path / "x.testimonia", application, layout)
    before = place.read_bytes()
    for read_only in (True, False):
        with pytest.raises(errors.NotAProject):
            Project.open(place, read_only=read_only)
    assert place.read_bytes() == before


def test_a_database_with_only_the_marks_ends_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place = empty(tmp_path / "x.testimonia")
    monkeypatch.chdir(tmp_path)
    for command, *options in COMMANDS:
        assert main([command, str(place), *options]) in (1, 2), command
        assert "Traceback" not in capsys.readouterr().err
    with suppress(errors.TestimoniaError), Project.open(place) as project:
        work(project)
