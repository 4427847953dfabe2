"""Pictures of memos, links and finding everywhere; the light ones are copied to docs/images for the guide."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings
from PySide6.QtGui import QTextCursor

from desktop.core.memo_links import Goal, LinkKind, written
from desktop.core.model import MemoKind
from desktop.core.sample_builder import build_sample
from desktop.ui.settings import Settings
from desktop.ui.windows.main_window import MainWindow
from tests.pictures.shots import FURTHER, LOW, Look, Shot, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from desktop.ui.session import Session
    from desktop.ui.theme import Theme

SIZE = (1320, 800)
TIGHT = Look("tight", scale=2.0, room=(1024, 700))


def _entries(session: Session) -> Goal:
    """Two entries of the journal; the goal of the later one."""
    project = session.project
    codes = {code.name: code.id for code in project.codebook.codes()}
    labour = written(Goal(LinkKind.CODE, codes["Forced labour"]), "Forced labour")
    document = project.documents.all()[0]
    passage = project.coding.segments(document.id)[0]
    quote = project.documents.text(document.id)[passage.start : passage.end][:40]
    project.journal.create(
        "Who counts as a witness",
        "Everybody who saw or heard it themselves; what was told to them is *hearsay*.",
        MemoKind.METHOD,
    )
    made = project.journal.create(
        "After the second reading",
        f"## What stands out\n\nWork and punishment can hardly be kept apart. {labour} may need **two codes**.\n\n"
        f"- [x] read the letters again\n- [ ] ask Jonas about {written(Goal(LinkKind.SEGMENT, passage.id), quote)}\n\n"
        f"> Nobody calls it work.\n\nSee also {written(Goal(LinkKind.DOCUMENT, document.id), document.name)}.",
        MemoKind.TO_DO,
    )
    assert made is not None
    return Goal(LinkKind.ENTRY, made)


def pictures() -> Iterator[Shot]:
    """A memo as it reads, a link while it is typed, words found everywhere, nothing found, no memo at all."""
    with tempfile.TemporaryDirectory(prefix="testimonia-memos-") as folder:
        made: list[MainWindow] = []

        def window(theme: Theme) -> QWidget:
            place = Path(folder) / str(len(made))
            place.mkdir()
            settings = Settings(QSettings(str(place / "desk.ini"), QSettings.Format.IniFormat))
            made.append(MainWindow(settings, theme))
            made[-1].show_project(build_sample(place / "closed-country.testimonia"), "Ana Ruiz")
            return made[-1]

        def page(name: str) -> Any:
            made[-1].show_page(name)
            settle()
            return made[-1].pages[name]

        def memos(_widget: QWidget) -> Any:
            session = made[-1].session
            assert session is not None
            goal = _entries(session)
            shown = page("memos")
            shown.choose(goal)
            shown.pane.show_preview(True)
            return shown

        def links(widget: QWidget) -> None:
            shown = memos(widget)
            shown.pane.show_preview(False)
            words = shown.pane.words
            words.moveCursor(QTextCursor.MoveOperation.End)
            words.setFocus()
            settle()
            words.insertPlainText(" Compare [[pun")
            shown.pane.links._look()

        def find(words: str) -> None:
            page("find").begin(words)
            settle(400)

        try:
            yield Shot("memos", window, memos, SIZE, (*FURTHER, TIGHT))
            yield Shot("memo-links", window, links, SIZE, FURTHER)
            yield Shot("find", window, lambda _widget: find("work"), SIZE, (*FURTHER, TIGHT))
            yield Shot("find-nothing", window, lambda _widget: find("zanzibar"), SIZE, (LOW,))
        finally:
            for each in made:
                each.take_down()
