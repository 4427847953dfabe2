"""The pictures of definitions, their revisions, confirming, and health; ``guide-`` ones are copied to docs/images."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from desktop.core.codebook_health import Ill
from desktop.core.model import Confusion
from desktop.core.sample_builder import build_sample
from desktop.ui.settings import Settings
from desktop.ui.windows.main_window import MainWindow
from tests.pictures.shots import Shot, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from desktop.core.model import CodeId
    from desktop.ui.theme import Theme
    from desktop.ui.windows.health_page import HealthPage
    from desktop.ui.windows.revisions_page import RevisionsPage

SIZE = (1320, 800)
CODE, OTHER = "Former trader", "Former official"


def _change(window: MainWindow) -> CodeId:
    """A definition that was made narrower, put right, and told from another one."""
    assert window.session is not None
    project = window.session.project
    codes = {code.name: code.id for code in project.codebook.codes()}
    define, row = project.definitions, codes[CODE]
    first = define.get(row)
    narrower = replace(
        first,
        short="Lived from trading across the border",
        full="A person who lived from buying and selling goods across the border and speaks of that life.",
        near_miss="An official who took goods for letting others through.",
    )
    define.set(row, narrower, "Two of us had taken carriers of letters for traders", meaning=True)
    told = replace(narrower, confusions=(Confusion(codes[OTHER], "trade beside an office is the office’s"),))
    define.set(row, told, "", meaning=False)
    window.session.set_code_in_hand(row)
    return row


def pictures() -> Iterator[Shot]:
    """Revisions of a definition, a coding that is confirmed, and what only few passages have."""
    with tempfile.TemporaryDirectory(prefix="testimonia-definitions-") as folder:
        made: list[MainWindow] = []

        def window(theme: Theme) -> QWidget:
            place = Path(folder) / str(len(made))
            place.mkdir()
            settings = Settings(QSettings(str(place / "desk.ini"), QSettings.Format.IniFormat))
            made.append(MainWindow(settings, theme))
            made[-1].show_project(build_sample(place / "closed-country.testimonia"), "Ana Ruiz")
            return made[-1]

        def revisions(_widget: QWidget) -> None:
            made[-1].more.define.revisions(_change(made[-1]))
            settle()
            page: RevisionsPage = made[-1].pages["revisions"]  # type: ignore[assignment]
            page.side.list.choose(2)

        def confirming(_widget: QWidget) -> None:
            made[-1].more.define.confirm(_change(made[-1]))

        def health(_widget: QWidget) -> None:
            made[-1].show_page("health")
            page: HealthPage = made[-1].pages["health"]  # type: ignore[assignment]
            while page.task is not None:
                settle()
            page.kinds.choose(Ill.OVER_BROAD)

        try:
            yield Shot("guide-revisions", window, revisions, SIZE)
            yield Shot("guide-confirming", window, confirming, SIZE)
            yield Shot("guide-health", window, health, SIZE)
        finally:
            for each in made:
                each.take_down()
