"""What docs/architecture.md and CONTRIBUTING.md name is there."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtWidgets

from tests.architecture.sources import python_files
from tests.docs.pages import DOCS, ROOT

if TYPE_CHECKING:
    from pathlib import Path

PAGES = [DOCS / "architecture.md", ROOT / "CONTRIBUTING.md"]
ROOTS = [ROOT, ROOT / "desktop", ROOT / "desktop" / "core", ROOT / "desktop" / "ui"]


def _named(text: str) -> set[str]:
    return set(re.findall(r"`([^`\n]+)`", text))


def _is_path(name: str) -> bool:
    return bool(re.fullmatch(r"[\w./-]+", name)) and ("/" in name or name.endswith((".py", ".toml")))


@cache
def _source() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in python_files("desktop"))


def _is_there(name: str) -> bool:
    """Whether a name like `Session` or `Session._follow` is defined in the program, or is a class of Qt."""
    first, *rest = name.split(".")
    if hasattr(QtWidgets, first):
        return True
    known = re.search(rf"^class {first}\b", _source(), re.MULTILINE) or first in {
        "theme",
        "store",
        "project",
        "history",
    }
    return bool(known) and all(re.search(rf"\bdef {part}\b", _source()) for part in rest)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    names = {name for name in _named(page.read_text(encoding="utf-8")) if _is_path(name)}
    assert len(names) > 4
    assert [name for name in sorted(names) if not any((root / name).exists() for root in ROOTS)] == []


def test_every_class_and_function_that_a_page_names_is_there() -> None:
    text = PAGES[0].read_text(encoding="utf-8")
    names = {name for name in _named(text) if re.fullmatch(r"[A-Z]\w+(\.\w+)*|(store|history|theme)\.\w+", name)}
    assert {"Session.code", "CodingService.code_span", "PaneLink"} <= names
    assert [name for name in sorted(names) if not _is_there(name)] == []


def test_a_name_that_is_gone_is_noticed() -> None:
    assert not _is_there("NoSuchPart")
    assert not _is_there("Session.no_such_verb")
