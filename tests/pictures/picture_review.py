"""The pictures of reviewing, completeness and covering that the guide shows; they are copied to docs/images."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from desktop.core import covering
from desktop.core.completeness import What
from desktop.core.queries.review import Wanted
from desktop.core.sample_builder import build_sample
from desktop.ui.settings import Settings
from desktop.ui.windows.main_window import MainWindow
from tests.pictures.shots import Shot, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from desktop.core.model import CodeId
    from desktop.ui.session import Session
    from desktop.ui.theme import Theme

SIZE = (1320, 800)


def _code(session: Session, name: str) -> CodeId:
    return next(code.id for code in session.project.codebook.codes() if code.name == name)


def pictures() -> Iterator[Shot]:
    """A review under way, the page of completeness with a list, and a covered passage."""
    with tempfile.TemporaryDirectory(prefix="testimonia-review-") as folder:
        made: list[MainWindow] = []

        def window(theme: Theme) -> QWidget:
            place = Path(folder) / str(len(made))
            place.mkdir()
            settings = Settings(QSettings(str(place / "desk.ini"), QSettings.Format.IniFormat))
            made.append(MainWindow(settings, theme))
            made[-1].show_project(build_sample(place / "closed-country.testimonia"), "Ana Ruiz")
            return made[-1]

        def session() -> Session:
            found = made[-1].session
            assert found is not None
            return found

        def review(_widget: QWidget) -> None:
            assert session().coder is not None
            wanted = Wanted(codes=(_code(session(), "Forced labour"),), coders=(session().coder,))  # type: ignore[arg-type]
            made[-1].more.review.review(wanted)
            settle()
            made[-1].more.review.go(1)
            settle()

        def completeness(_widget: QWidget) -> None:
            made[-1].show_page("completeness")
            settle()
            period = next(facet for facet in session().project.codebook.facets() if facet.name == "Time period")
            made[-1].pages["completeness"].choose(period.id, What.OPEN)  # type: ignore[attr-defined]

        def covered(_widget: QWidget) -> None:
            covering.cover(session().project, _code(session(), "Unlawful killing"), True)
            settle()

        try:
            yield Shot("review", window, review, SIZE)
            yield Shot("completeness", window, completeness, SIZE)
            yield Shot("covered", window, covered, SIZE)
        finally:
            for each in made:
                each.take_down()
