"""What the actions for codebooks do with files and projects of every kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.core.project import Project
from desktop.ui.dialogs.codebook_choice import OTHER, CodebookChoice
from desktop.ui.dialogs.codebook_compare import CodebookCompare
from desktop.ui.dialogs.codebook_export import CodebookExport
from desktop.ui.dialogs.codebook_import import CodebookImport
from desktop.ui.dialogs.export_done import ExportDone
from desktop.ui.dialogs.message import Message
from desktop.ui.dialogs.passphrase import AskPassphrase
from tests.core.making import small_project
from tests.ui.window_case import own_settings, window_on
from tests.ui.windows.test_opening import answering

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.windows.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("quick_keys")

PASSPHRASE = "heron lantern gravel"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = window_on(qtbot, own_settings(tmp_path), small_project(tmp_path / "small.testimonia"), (1200, 800))
    yield made
    made.take_down()


def other(path: Path, passphrase: str | None = None) -> Path:
    with small_project(path, passphrase=passphrase) as project:
        project.codebook.create_code(project.codebook.facets()[0].id, "Hunger", definition="No food")
        return project.path


def trigger(window: MainWindow, name: str, *acts: Callable[[Any], None]) -> None:
    failures: list[BaseException] = []
    answering(failures, *acts)
    window.refresh()
    window.book[name].trigger()
    if failures:
        raise failures[0]


def on(kind: type, do: Callable[[Any], object]) -> Callable[[Any], None]:
    """What to do once a dialog of this kind is there."""

    def act(dialog: Any) -> None:
        if not isinstance(dialog, kind):
            raise LookupError
        do(dialog)

    return act


def give(dialog: Any) -> None:
    dialog.field.edit.setText(PASSPHRASE)
    dialog.primary.click()


def names(window: MainWindow) -> set[str]:
    assert window.session is not None
    return {code.name for code in window.session.project.codebook.codes(builtins=False)}


def test_a_protected_project_is_asked_for_its_passphrase_and_only_read(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = other(tmp_path / "k7.testimonia", PASSPHRASE)
    before = place.read_bytes()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_more: (str(place), ""))
    trigger(window, "codebook.compare", on(AskPassphrase, give), on(CodebookCompare, lambda d: d.primary.click()))
    assert "Hunger" in names(window)
    assert place.read_bytes() == before
    Project.open(place, passphrase=PASSPHRASE, must_write=True).close()


def test_giving_no_passphrase_changes_nothing(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = other(tmp_path / "k7.testimonia", PASSPHRASE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_more: (str(place), ""))
    trigger(window, "codebook.compare", on(AskPassphrase, lambda dialog: dialog.reject()))
    assert "Hunger" not in names(window)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("small.testimonia", None, "This is the project that is open. Nothing was compared; choose another one."),
        ("none.testimonia", None, "There is no project at"),
        ("text.testimonia", b"hello", "is not a Testimonia project"),
        ("broken.json", b"{", "is not well-formed JSON"),
        ("broken.xlsx", b"PK\x03\x04", "the workbook is damaged"),
    ],
)
def test_what_cannot_be_compared_is_told(
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    content: bytes | None,
    sentence: str,
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_more: (str(tmp_path / name), ""))
    trigger(window, "codebook.compare")
    assert sentence in window.safety.notices().sentence("told")
    window.session.project.rename("Another name")  # type: ignore[union-attr]
    assert window.safety.notices().sentence("told") == "", "the next step takes it away"


def test_what_a_compare_skipped_is_told_afterwards(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "x.csv"
    table.write_text("facet;code;thing\nAbuse type;Hunger;x\nAbuse type;unknown;y\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_more: (str(table), ""))
    trigger(window, "codebook.compare", on(CodebookCompare, lambda dialog: dialog.primary.click()))
    assert "Hunger" in names(window)


def test_the_codebook_is_written_without_anybody_coding(window: MainWindow, tmp_path: Path) -> None:
    assert window.session is not None
    window.session.project.coder = None
    trigger(
        window,
        "codebook.export",
        on(CodebookExport, lambda dialog: dialog.primary.click()),
        on(ExportDone, lambda dialog: dialog.primary.click()),
    )
    assert (tmp_path / "small-codebook.docx").is_file()


def test_another_codebook_is_imported_from_the_list_of_ready_ones(window: MainWindow) -> None:
    def choose(dialog: Any) -> None:
        dialog.choices.cards[OTHER].click()
        dialog.primary.click()

    def paste(dialog: Any) -> None:
        dialog.pasted.edit.setPlainText("Hunger\nUnknown")
        dialog.primary.setEnabled(True)
        dialog.finish()  # what was typed last is looked at first
        assert dialog.isVisible()
        dialog.finish()

    trigger(
        window,
        "file.codebook",
        on(CodebookChoice, choose),
        on(CodebookImport, paste),
        on(Message, lambda dialog: dialog.primary.click()),
    )
    assert "Hunger" in names(window)
    assert window.session is not None
    assert window.session.code_in_hand is not None
    assert window.session.project.codebook.code(window.session.code_in_hand).name == "Hunger"


def test_reading_only_a_codebook_can_go_out_and_be_compared_but_not_come_in(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.take_down()
    window.show_project(Project.open(tmp_path / "small.testimonia", read_only=True))
    window.refresh()
    able = [name for name in ("import", "export", "compare") if window.book[f"codebook.{name}"].isEnabled()]
    assert able == ["export", "compare"]
    window.more.exchange.import_codebook()
    place = other(tmp_path / "other.testimonia")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_more: (str(place), ""))

    def look(dialog: Any) -> None:
        assert dialog.primary.text() == "Close"
        dialog.primary.click()

    trigger(window, "codebook.compare", on(CodebookCompare, look))
    assert "Hunger" not in names(window)
