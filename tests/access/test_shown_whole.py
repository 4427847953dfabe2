"""Nothing is cut off without a tooltip that has the whole, and in another language nothing is left in English.

Every place and every dialog is looked at in a small window, with words 40 % longer and in accents, with the layout
turned round, and with letters of twice the size.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from desktop.core.sample_builder import build_sample
from desktop.paths import resource
from desktop.ui.dialogs import about
from desktop.ui.dialogs.base import Dialog
from desktop.ui.session import Session
from desktop.ui.theme import current
from desktop.ui.translate import install_locale
from tests.access.cutting import without_whole
from tests.access.speaking import Known, english_in
from tests.access.surfaces import PLACES, Places, dialogs
from tests.pictures.shots import settle
from tests.scale import long_run
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LOOKS = {
    "small": ("en", 1.0),
    "large": ("en", 2.0),
    "pseudo": ("pseudo", 1.0),
    "pseudo, twice": ("pseudo", 2.0),
    "mirror, twice": ("mirror", 2.0),
}
if long_run():
    LOOKS["mirror"] = ("mirror", 1.0)
#: Letters of twice the size, and words that are longer or begin at the other end: for a window of the usual size.
WIDE = {"pseudo, twice", "mirror, twice"}
#: Where the place of every word and button is measured as well.
MEASURED = {"small", "pseudo", "mirror", *WIDE}
#: Where English is looked for.
ACCENTS = {"pseudo"}

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


@pytest.fixture(params=LOOKS)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    locale, scale = LOOKS[request.param]
    theme = current()
    before = theme.scale
    install_locale(qapp, locale)
    theme.set_scale(scale)
    yield request.param
    theme.set_scale(before)
    install_locale(qapp, "en")


def clipped(root: QWidget) -> list[str]:
    """Words that have less height than their lines, and buttons of which a part is not on screen."""
    found = []
    for part in root.findChildren(QWidget):
        if not part.isVisible() or part.visibleRegion().isEmpty() or _scrolls(part, root):
            continue
        if isinstance(part, QLabel) and part.text() and part.height() < part.fontMetrics().height() - 2:
            found.append(f"{part.text()!r} has {part.height()} of {part.fontMetrics().height()} px")
        if (
            isinstance(part, QLabel)
            and part.wordWrap()
            and part.text()
            and part.heightForWidth(part.width()) > part.height() + 3
        ):
            found.append(f"{part.text()!r} has {part.height()} of {part.heightForWidth(part.width())} px")
        seen = part.visibleRegion().boundingRect()
        if isinstance(part, QAbstractButton) and seen != part.rect():
            found.append(f"button {part.accessibleName() or part.text()!r} shows {seen.getRect()} of {part.size()}")
    return found


def _scrolls(part: QWidget, root: QWidget) -> bool:
    above = part.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False


def wrong_with(part: QWidget, look: str, known: Known) -> list[str]:
    english = english_in(part, known) if look in ACCENTS else []
    return [*dict.fromkeys(without_whole(part)), *(clipped(part) if look in MEASURED else []), *english]


def test_at_every_place_of_the_window(qtbot: QtBot, look: str, tmp_path: Path) -> None:
    places = Places(tmp_path, (1440, 900) if look in WIDE else (1024, 700))
    known = Known(places.project)
    found = []
    try:
        for name in PLACES:
            part = places.go(name)
            found += [f"{name}: {line}" for line in wrong_with(part, look, known)]
            if name == "desk" and look in ACCENTS:
                found += [f"menu: {line}" for line in english_in_menus(places, known)]
    finally:
        places.end()
    assert not found, "\n".join(found)


def english_in_menus(places: Places, known: Known) -> list[str]:
    said = [(name, action.text(), action.toolTip()) for name, action in places.window.book.actions.items()]
    left = {name: known.english(f"{text} {tip}") for name, text, tip in said if not name.startswith("language.")}
    return [f"{name}: {words}" for name, words in left.items() if words]


def test_in_every_dialog(qtbot: QtBot, look: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The smallest screen that the desk is for; the one of the tests is smaller.
    monkeypatch.setattr(Dialog, "_room", lambda _dialog: QSize(1024, 700))
    project = build_sample(tmp_path / "dialogs.testimonia")
    project.coder = project.coders.all()[0].id
    session = Session(project)
    given = [part for line in (*about.LIBRARIES, *about.FONTS) for part in line[:1]]
    known = Known(project, *FIXTURES, *given, *starter_texts())
    found = []
    for make in dialogs(session, own_settings(tmp_path), current(), tmp_path):
        dialog = make()
        qtbot.addWidget(dialog)
        dialog.show()
        settle(1)
        found += [f"{type(dialog).__name__}: {line}" for line in wrong_with(dialog, look, known)]
        dialog.hide()
    session.end()
    project.close()
    assert not found, "\n".join(found)
