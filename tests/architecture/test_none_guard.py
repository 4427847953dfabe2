"""Calls into Qt that return nothing leave `None` alone.

PySide6 6.12.0 on Python 3.11 drops one reference to it per call, and the interpreter aborts after a few thousand
calls. Short tests of the desk do not show that; counting does.
"""

from __future__ import annotations

import ctypes
import re
import sys
import tomllib
from typing import TYPE_CHECKING

import pytest
from PySide6 import __version__ as qt_version
from PySide6.QtGui import QColor, QTextCursor, QTextDocument

from tests.architecture.sources import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.serial


def drift(call: Callable[[], object], times: int) -> int:
    """How many references to `None` a number of calls made or lost."""
    before = sys.getrefcount(None)
    for _ in range(times):
        call()
    return abs(sys.getrefcount(None) - before)


def test_moving_a_cursor_keeps_every_reference(qapp: object) -> None:
    document = QTextDocument("a text of some words")
    cursor = QTextCursor(document)
    assert drift(lambda: cursor.setPosition(5), 500) < 50


def test_changing_a_colour_keeps_every_reference() -> None:
    colour = QColor("#2A5B8C")
    assert drift(lambda: colour.setAlpha(120), 1000) < 50


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on, so nothing can be lost")
def test_the_count_would_show_a_leak() -> None:
    keep = ctypes.pythonapi.Py_IncRef
    keep.argtypes, keep.restype = [ctypes.py_object], None
    assert drift(lambda: keep(None), 500) >= 450


def test_the_release_that_loses_references_is_kept_out() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    qt = [line for line in project["dependencies"] if line.lower().startswith("pyside6")]
    assert qt == ["PySide6-Essentials>=6.11.3,<6.12"]
    pinned = re.search(r"^pyside6-essentials==(\S+)$", (ROOT / "constraints.txt").read_text(encoding="utf-8"), re.M)
    assert pinned is not None
    for version in (pinned[1], qt_version):
        assert (6, 11, 3) <= tuple(int(part) for part in version.split(".")[:3]) < (6, 12)
