"""What the guide shows of coding: the palette with its last passages, the same words everywhere, a set at a passage.

They are copied to docs/images.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from desktop.core.sample_builder import build_sample
from tests.pictures.picture_answers import code, prepared
from tests.pictures.picture_desk import Stage, at_desk
from tests.pictures.shots import Shot, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.ui.dialogs.base import Dialog
    from desktop.ui.widgets.document_pane import DocumentPane
    from desktop.ui.windows.main_window import MainWindow

SIZE = (1320, 800)
QUOTE = "The office calls this a narrow change and found nothing of the kind elsewhere."


def select(window: MainWindow, pane: DocumentPane) -> None:
    """The passage of the article that nobody has marked."""
    assert window.session is not None
    start = window.session.text().index(QUOTE)
    pane.scroll_to(start, start + len(QUOTE), flash=False)
    pane.set_selected_span(start, start + len(QUOTE))
    settle(30)


def mistyped(window: MainWindow, pane: DocumentPane) -> None:
    """One facet only, a mistake in typing, what is meant, and where it was given last."""
    select(window, pane)
    QTest.keyClicks(pane, "a")
    assert window.desk is not None
    palette = window.desk.view.palette_box
    assert palette is not None
    QTest.keyClicks(palette.field, "buse:")
    QTest.keyClicks(palette.field, "surveilance")
    settle(900)


def sets(window: MainWindow, pane: DocumentPane) -> None:
    assert window.session is not None
    prepared(window.session.project)
    select(window, pane)
    window.more.answer.open_sets()
    settle(100)


def pictures() -> Iterator[Shot]:
    from desktop.ui.dialogs.same_words import SameWords
    from desktop.ui.session import Session

    with tempfile.TemporaryDirectory(prefix="testimonia-coding-") as folder:
        stage = Stage(Path(folder))
        yield Shot("guide-palette", stage.window, at_desk(mistyped), size=SIZE)
        yield Shot("guide-answer-sets", stage.window, at_desk(sets), size=SIZE)
        with build_sample(Path(folder) / "closed-country.testimonia") as project:
            project.coder = project.coders.all()[0].id
            session = Session(project)
            session.open_document(project.documents.all()[0].id)

            def everywhere() -> Dialog:
                return SameWords(None, session, "school", [code(project, "Coercion of children")])

            yield Shot("guide-same-words", lambda _theme: everywhere(), lambda _it: settle(300), None)
            session.end()
