"""Whatever can be on screen has a picture: dialogs and places come from the one list, and no module is left out."""

from __future__ import annotations

import importlib
import pkgutil
import tempfile
from typing import TYPE_CHECKING

import desktop.ui.widgets
import desktop.ui.windows
from desktop.ui.widgets.page import Page
from desktop.ui.windows.pages import PAGES
from tests.access.surfaces import PLACES, dialog_classes
from tests.pictures import picture_dialogs, picture_places
from tests.pictures.sheets import SUFFIXES, grouped
from tests.pictures.shots import EIGHT, MAIN, Shot

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication

#: It begins to work when it is shown and goes by itself.
SHOWS_WORK = {"WorkCover"}


def test_every_kind_of_dialog_has_a_picture(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    kinds = {shot.name.removeprefix("dialog-") for shot in picture_dialogs.pictures()}
    missing = {kind.__name__ for kind in dialog_classes()} - SHOWS_WORK - kinds
    assert not missing, "add it to the list of all dialogs"


def test_every_page_has_a_picture(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    names = {shot.name.removeprefix("place-") for shot in picture_places.pictures()}
    assert {name.replace(" ", "-") for name in (*PLACES, *PAGES)} == names
    for package in (desktop.ui.windows, desktop.ui.widgets):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    kinds = {(kind.__module__, kind.__name__) for kind in Page.__subclasses__()}
    assert {kind for kind in kinds if kind[0].startswith("desktop.")} == set(PAGES.values()), "name it in PAGES"


def test_everything_is_taken_light_and_dark_small_and_large_from_both_sides() -> None:
    looks = {(look.dark, look.scale, look.locale) for look in Shot("any", lambda _theme: None).every_look()}  # type: ignore[arg-type,return-value]
    assert looks == {(d, s, way) for d in (False, True) for s in (1.0, 2.0) for way in ("en", "mirror")}
    assert len({look.suffix for look in (*EIGHT, *MAIN)}) == len(EIGHT) + len(MAIN)


def test_sheets_gather_the_looks_of_one_name(tmp_path: Path) -> None:
    for name in ("desk-light", "desk-dark-rtl", "desk-small-light", "desk-small-dark-large-rtl", "strange"):
        (tmp_path / f"{name}.png").touch()
    found = {name: [path.stem for path in paths] for name, paths in grouped(tmp_path).items()}
    assert found == {
        "desk": ["desk-light", "desk-dark-rtl"],
        "desk-small": ["desk-small-light", "desk-small-dark-large-rtl"],
    }
    assert SUFFIXES[0] == "dark-large-rtl"
