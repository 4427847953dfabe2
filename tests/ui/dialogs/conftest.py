"""The desk dressed in light, a small project on it, and dialogs that come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings

from desktop.ui.session import Session
from desktop.ui.settings import Settings
from desktop.ui.theme import Theme, current, set_current
from desktop.ui.translate import install_locale
from tests.core.making import small_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A theme of the test alone; the application is as it was afterwards."""
    before = (current(), qapp.style().objectName(), qapp.palette(), qapp.font(), qapp.styleSheet())
    made = Theme(mode="light")
    set_current(made)
    made.apply(qapp)
    yield made
    install_locale(qapp, "en")
    set_current(before[0])
    qapp.setStyleSheet(before[4])
    qapp.setStyle(before[1])
    qapp.setPalette(before[2])
    qapp.setFont(before[3])


@pytest.fixture
def session(theme: Theme, tmp_path: Path) -> Iterator[Session]:
    """Two coders, the facets abuse type, source type and time period, one document."""
    made = Session(small_project(tmp_path / "small.testimonia"))
    yield made
    made.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
