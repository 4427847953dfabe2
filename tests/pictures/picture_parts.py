"""The parts of the desk in all their states, on one sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.pictures.shots import PSEUDO, Shot
from tests.ui.gallery import Gallery, pose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget


def _pose(widget: QWidget) -> None:
    assert isinstance(widget, Gallery)
    pose(widget)


def pictures() -> Iterator[Shot]:
    """One sheet."""
    yield Shot("parts", lambda theme: Gallery(theme, "Parts"), _pose, size=None, more=(PSEUDO,))
