"""Every module of pictures makes what it promises, in short runs in a part; all looks of all are `dev.py pictures`."""

from __future__ import annotations

import importlib
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from tests.pictures.shots import LIGHT, Shot, Studio
from tests.pictures.test_shots import undressed
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Iterator

MODULES = sorted(path.stem for path in Path(__file__).parent.glob("picture_*.py"))
SOME = {
    "picture_desk": {"desk", "period", "desk-refused"},
    "picture_dialogs": {"dialog-TextQuestion", "dialog-CoderChooser"},
}

__all__ = ["undressed"]


def chosen(module: str) -> Iterator[Shot]:
    """Those shots of a module that are tested: of a module that is not named above every third, in long runs all."""
    for place, shot in enumerate(importlib.import_module(f"tests.pictures.{module}").pictures()):
        if shot.name in SOME[module] if module in SOME else place % scale(3, 1) == 0:
            yield shot


@pytest.mark.parametrize("module", MODULES)
def test_its_pictures_show_something(
    module: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    # What is left of a module that is not gone through to its end lies below the folder of the test.
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    studio, seen = Studio(tmp_path), set()
    for shot in chosen(module):
        (path,) = studio.take(replace(shot, looks=(LIGHT,), more=()))
        picture = QImage(str(path))
        across, down = range(0, picture.width(), 9), range(0, picture.height(), 9)
        colours = {picture.pixel(x, y) for x in across for y in down}
        assert len(colours) > 10, f"{path.name} shows next to nothing"
        seen.add(shot.name)
    assert seen >= SOME.get(module, set())
    assert seen
