"""Prepared definitions, sets, answers of documents and entries: every command and every page ends in a sentence."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.cli import main
from desktop.core import errors
from desktop.core.project import Project
from desktop.core.verify import verify
from desktop.ui.theme import current
from desktop.ui.windows.main_window import MainWindow
from desktop.ui.windows.pages import PAGES
from tests.core import proof_project
from tests.fuzz.hostile import changed
from tests.fuzz.hostile_codebook import STRANGE_CODEBOOK
from tests.fuzz.test_hostile import in_time
from tests.ui.window_case import own_settings

COMMANDS = (
    ("info",),
    ("verify", "--json"),
    ("history", "--json"),
    ("history", "--csv"),
    ("export", "--to", "csv", "out.csv"),
    ("export", "--to", "json", "out.json"),
)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return proof_project.build(tmp_path_factory.mktemp("sound"))


@pytest.fixture
def place(sound: Path, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TESTIMONIA_CONFIG", str(tmp_path / "settings"))
    monkeypatch.chdir(tmp_path)
    return changed(Path(shutil.copy(sound, tmp_path / "x.testimonia")), STRANGE_CODEBOOK[request.param])


@pytest.mark.parametrize("place", STRANGE_CODEBOOK, indirect=True)
def test_it_is_found_and_told_by_every_command(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with in_time():
        with suppress(errors.TestimoniaError), Project.open(place, read_only=True) as project:
            report = verify(project)
            # What the desk remembers of itself is no evidence.
            assert report.sound == (project.view_state("left_twins") is not None), report.problems[:3]
        for command, *options in COMMANDS:
            code = main([command, str(place), *options])
            said = capsys.readouterr()
            assert code in (0, 1, 2), (command, said.err[-2_000:])
            assert "Traceback" not in said.err
            assert code == 0 or said.err.strip() or "--json" in options, command


@pytest.mark.parametrize("place", STRANGE_CODEBOOK, indirect=True)
def test_every_page_shows_it_or_says_why_not(
    place: Path, tmp_path: Path, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MainWindow, "announce", lambda *_said: None)  # would wait for somebody to read the sentence
    settings = own_settings(tmp_path)
    with in_time(), suppress(errors.TestimoniaError), Project.open(place, read_only=True) as project:
        window = MainWindow(settings, current())
        window.show_project(project, "Ana")
        window.show()
        for name in PAGES:
            window.show_page(name)
            for _turn in range(5):
                QApplication.processEvents()
        assert window.session is not None
        window.show_page("desk")
        for document in project.documents.all():
            window.session.open_document(document.id)
            for segment in project.coding.segments(document.id)[:3]:
                window.session.select_segment(segment.id, scroll=True)
                QApplication.processEvents()
        assert window.desk is not None
        card = window.desk.right.definition
        for name in ("codebook", "revisions", "desk"):
            window.show_page(name)
            for code in project.codebook.codes()[:6]:
                window.session.set_code_in_hand(code.id)
                if card.more.isVisibleTo(card):
                    card.more.click()
                QApplication.processEvents()
                card.grab()
        window.take_down()
