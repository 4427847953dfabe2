"""In another language nothing is left in English: every window, page and dialog, where all letters have accents."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.core.sample_builder import build_sample
from desktop.paths import resource
from desktop.ui.dialogs import about
from desktop.ui.session import Session
from desktop.ui.theme import current
from desktop.ui.translate import install_locale
from tests.access.speaking import Known, english_in
from tests.access.surfaces import PLACES, Places, dialogs
from tests.pictures.shots import settle
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


# What the dialogs of the tests are given, as a file or a project would give it.
FIXTURES = (
    "For instance: Field report",
    "a very long name of a file that nobody shortened.docx",
    "a very long name of a table that nobody shortened",
    "Cyrillic (Windows-1251)",
    "Small",
    "Written",
    "141 rows are in the table.",
    "It does not open with this passphrase. Try it again; the file was left as it is.",
    "Protect",
    "It is encrypted.",
    "Protect them too",
    "Also the last one.",
    "They are not protected.",
    "small.testimonia is a Testimonia project, but the file is damaged or not complete. It was left as it is.",
    "Getting by: What people do to live on",
    "Comment",
    "A book with a rather long name of its own",
    "First the passphrase it has now.",
    "Protect with a passphrase",
    "definition",
    "Noto Serif",
    "DejaVu Serif",
    "Noto Naskh Arabic",
    "A document with a long name 0.docx",
    "docx",
    "The project could not be opened. Nothing was changed.",
    "Delete the code?",
    "Delete",
    "Something went wrong. Everything before is written.",
)


def starter_texts() -> list[str]:
    """Names and descriptions of the ready codebooks, which are in the language they were written in."""
    books = [json.loads(path.read_text(encoding="utf-8")) for path in resource("codebooks").glob("*.json")]
    return [str(value) for book in books for value in book.values() if isinstance(value, str)]


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    install_locale(qapp, "pseudo")
    yield
    install_locale(qapp, "en")


@pytest.fixture
def places(qtbot: QtBot, pseudo: None, tmp_path: Path) -> Iterator[Places]:
    made = Places(tmp_path)
    yield made
    made.end()


def test_no_place_shows_english(places: Places) -> None:
    known = Known(places.project)
    found = {name: left for name in PLACES if (left := english_in(places.go(name), known))}
    assert not found, "\n".join(f"{name}: {line}" for name, lines in found.items() for line in lines)


def test_no_menu_shows_english(places: Places) -> None:
    places.go("desk")
    known = Known(places.project)
    window = places.window
    said = [(name, action.text(), action.toolTip()) for name, action in window.book.actions.items()]
    left = {name: known.english(f"{text} {tip}") for name, text, tip in said if not name.startswith("language.")}
    assert not {name: words for name, words in left.items() if words}


def test_no_dialog_shows_english(qtbot: QtBot, pseudo: None, tmp_path: Path) -> None:
    settings = own_settings(tmp_path)
    project = build_sample(tmp_path / "dialogs.testimonia")
    project.coder = project.coders.all()[0].id
    session = Session(project)
    known = Known(
        project, *FIXTURES, *(part for line in (*about.LIBRARIES, *about.FONTS) for part in line[:1]), *starter_texts()
    )
    found = {}
    for make in dialogs(session, settings, current(), tmp_path):
        dialog = make()
        qtbot.addWidget(dialog)
        dialog.show()
        settle(1)
        left = english_in(dialog, known)
        if left:
            found[type(dialog).__name__] = left
        dialog.hide()
    session.end()
    project.close()
    assert not found, "\n".join(f"{name}: {line}" for name, lines in found.items() for line in lines)
