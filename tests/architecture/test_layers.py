"""Who may know what: the rules that import contracts cannot say."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest

from tests.architecture.sources import (
    ROOT,
    called,
    calls,
    imported,
    imports,
    name_of,
    python_files,
    runs_at_import,
    text_of,
    tree,
)

if TYPE_CHECKING:
    from pathlib import Path

CORE = ROOT / "desktop" / "core"
SQL = re.compile(
    r"^\s*(SELECT\s.+\sFROM\s|SELECT\s+\w+\(|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s"
    r"|(CREATE|DROP|ALTER)\s+(UNIQUE\s+)?(TABLE|INDEX|TRIGGER|VIEW)\s|PRAGMA\s|BEGIN\s+(IMMEDIATE|DEFERRED|EXCLUSIVE)"
    r"|VACUUM\b|ATTACH\s+DATABASE\s)",
    re.DOTALL,
)
# Functions of what they are given: of all that is ours they know one another, the nouns and the errors.
PURE = ("agreement", "periods", "spans", "text")
# What a row's id is called where it is handed on.
IDS = {"code", "coder", "coding", "document", "facet", "memo", "project", "segment", "step", "version"}
# Loaded when they are first needed, never while the program starts.
HEAVY = {"charset_normalizer", "docx", "edtf", "lxml", "pypdfium2", "sqlite_utils"}
# Not installed with the program at all: for tests only.
TEST_ONLY = {"hypothesis", "krippendorff", "numpy", "pytest", "rapidfuzz"}


def _sql_in(path: Path) -> list[str]:
    found = [
        f"{name_of(path)}:{node.lineno} calls {called(node)}"
        for node in calls(path)
        if called(node) in {"execute", "executemany", "executescript"}
    ]
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.match(node.value):
            found.append(f"{name_of(path)}:{node.lineno} holds {node.value[:40]!r}")
    return found


def test_only_storage_speaks_sql() -> None:
    files = python_files("desktop")
    found = [hit for path in files if "/core/storage/" not in path.as_posix() for hit in _sql_in(path)]
    assert found == []
    assert any(_sql_in(path) for path in python_files("desktop/core/storage")), "the search finds no SQL anywhere"


def test_the_core_knows_no_qt_prints_nothing_and_asks_nothing() -> None:
    found = []
    for path in python_files("desktop/core"):
        found += [
            f"{name_of(path)}:{line} imports {name}"
            for line, name in imports(path)
            if name.split(".")[0] in {"PySide6", "shiboken6"}
        ]
        found += [
            f"{name_of(path)}:{node.lineno} calls {called(node)}"
            for node in calls(path)
            if isinstance(node.func, ast.Name) and called(node) in {"print", "input"}
        ]
    assert found == []


def test_the_desk_reaches_the_file_only_through_the_project() -> None:
    found = [
        f"{name_of(path)}:{line}"
        for path in python_files("desktop/ui")
        for line, name in imports(path)
        if name.startswith("desktop.core.storage")
    ]
    assert found == []


def test_pure_modules_know_only_nouns_and_errors() -> None:
    allowed = {f"desktop.core.{name}" for name in (*PURE, "errors", "model")}
    files = [path for path in python_files("desktop/core") if path.relative_to(CORE).parts[0].split(".")[0] in PURE]
    assert len(files) > len(PURE)
    found = [
        f"{name_of(path)}:{line} imports {name}"
        for path in files
        for line, name in imports(path)
        if name.startswith("desktop.") and ".".join(name.split(".")[:3]) not in allowed | {"desktop.core"}
    ]
    assert found == []


def test_message_boxes_have_one_home() -> None:
    found = [
        f"{name_of(path)}:{line}"
        for path in python_files("desktop")
        if name_of(path) != "desktop/ui/messages.py" and not name_of(path).startswith("desktop/ui/dialogs/")
        for line, name in imports(path)
        if name.endswith(".QMessageBox")
    ]
    assert found == []


def test_texts_are_never_cut_where_python_sees_line_ends() -> None:
    """`splitlines` also cuts at VT, FF, NEL and U+2028, which are ordinary characters of a document."""
    found = [
        f"{name_of(path)}:{node.lineno}"
        for path in python_files("desktop")
        for node in calls(path)
        if called(node) == "splitlines"
    ]
    assert found == []


def _is_id(node: ast.expr) -> bool:
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return name in IDS or name == "id" or name.endswith("_id")


def test_ids_do_not_travel_through_signals_of_32_bits() -> None:
    """A Signal(int) keeps 32 bits of 63. Numbers of rows and steps may use one; ids need Signal(object)."""
    found = []
    for path in python_files("desktop/ui"):
        narrow = set()
        for node in ast.walk(tree(path)):
            if not (
                isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and called(node.value) == "Signal"
            ):
                continue
            types = {argument.id for argument in node.value.args if isinstance(argument, ast.Name)}
            found += [f"{name_of(path)}:{node.lineno}" for name in types if name.endswith("Id")]
            if "int" in types:
                narrow.add(ast.unparse(node.targets[0]))
        for call in calls(path):
            signal = call.func.value if isinstance(call.func, ast.Attribute) and called(call) == "emit" else None
            if isinstance(signal, ast.Attribute) and signal.attr in narrow and any(map(_is_id, call.args)):
                found.append(f"{name_of(path)}:{call.lineno}")
    assert found == []


@pytest.mark.parametrize(
    ("expression", "is_id"),
    [("segment.id", True), ("code", True), ("self.facet_id", True), ("row", False), ("1", False)],
)
def test_ids_are_told_from_other_numbers(expression: str, is_id: bool) -> None:
    assert _is_id(ast.parse(expression, mode="eval").body) is is_id


def test_heavy_libraries_wait_until_they_are_needed() -> None:
    found = [
        f"{name_of(path)}:{node.lineno} imports {name}"
        for path in python_files("desktop")
        for node in runs_at_import(tree(path))
        for name in imported(node)
        if name.split(".")[0] in HEAVY
    ]
    assert found == []


def test_nothing_for_tests_is_needed_to_run() -> None:
    found = [
        f"{name_of(path)}:{line} imports {name}"
        for path in python_files("desktop")
        for line, name in imports(path)
        if name.split(".")[0] in TEST_ONLY | {"tests"}
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import docx", ["docx"]),
        ("def f() -> None:\n    import docx", []),
        ("if TYPE_CHECKING:\n    import docx\nelse:\n    import lxml", ["lxml"]),
        ("try:\n    import docx\nexcept ImportError:\n    import lxml", ["docx", "lxml"]),
        ("class A:\n    import docx", ["docx"]),
    ],
)
def test_what_runs_at_import_is_told_from_what_waits(source: str, expected: list[str]) -> None:
    found = [name for node in runs_at_import(ast.parse(source)) for name in imported(node)]
    assert sorted(found) == expected


@pytest.mark.parametrize(
    ("text", "is_sql"),
    [
        ("SELECT id FROM code", True),
        ("\n  INSERT OR IGNORE INTO code VALUES (?)", True),
        ("PRAGMA user_version", True),
        ("Select a passage and type", False),
        ("UPDATE", False),
    ],
)
def test_sql_is_told_from_sentences(text: str, is_sql: bool) -> None:
    assert bool(SQL.match(text)) is is_sql
    assert text_of(ast.parse(repr(text), mode="eval").body) == text
