"""What the guide shows of the codebook: its page, merging and splitting; copied to docs/images."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.core.sample_builder import build_sample
from tests.pictures.picture_answers import code
from tests.pictures.picture_organise import Stage
from tests.pictures.shots import Shot, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from desktop.ui.dialogs.base import Dialog

SIZE = (1320, 800)


def several(widget: QWidget) -> None:
    """Three codes chosen on the page, as they are before something is done with them."""
    from desktop.ui.windows.main_window import MainWindow

    assert isinstance(widget, MainWindow)
    assert widget.session is not None
    project = widget.session.project
    widget.show_page("codebook")
    settle(300)
    page: Any = widget.pages["codebook"]
    names = ("Foreign media punished", "Speech punished", "Censorship")
    page.tree.select_codes([code(project, name) for name in names])
    page.tree.scrollTo(page.tree.currentIndex(), page.tree.ScrollHint.PositionAtCenter)
    settle(300)


def pictures() -> Iterator[Shot]:
    from desktop.ui.dialogs.merge_codes import MergeCodes
    from desktop.ui.dialogs.split_code import SplitCode
    from desktop.ui.session import Session

    with tempfile.TemporaryDirectory(prefix="testimonia-codebook-") as folder:
        stage = Stage(Path(folder))
        yield Shot("guide-codebook", stage.full, several, SIZE)
        with build_sample(Path(folder) / "closed-country.testimonia") as project:
            project.coder = project.coders.all()[0].id
            session = Session(project)
            session.open_document(project.documents.all()[0].id)

            def split() -> Dialog:
                dialog = SplitCode(None, session, code(project, "Surveillance"))
                dialog.queue.add("Watching at home")
                dialog.queue.add("Watching at work")
                dialog.show_present()
                return dialog

            def merge() -> Dialog:
                dialog = MergeCodes(None, session, [code(project, "Speech punished")])
                dialog.pick.field.setText("foreign")
                return dialog

            yield Shot("guide-split", lambda _theme: split(), lambda _it: settle(200), None)
            yield Shot("guide-merge", lambda _theme: merge(), lambda _it: settle(200), None)
            session.end()
