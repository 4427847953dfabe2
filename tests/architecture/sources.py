"""The project's own files, for tests that read them."""

from __future__ import annotations

import ast
import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
_MADE = {"out", "dist", "build", "__pycache__"}
_TEXT = {"", ".css", ".csv", ".ini", ".json", ".md", ".py", ".qss", ".svg", ".toml", ".ts", ".txt", ".xml", ".xsd"}


def python_files(*folders: str) -> list[Path]:
    """Every Python file below some folders of the project."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def text_files() -> Iterator[Path]:
    """Every text file that belongs to the project; what is made by running it (.venv, out, caches) does not."""
    for folder, folders, names in os.walk(ROOT):
        kept = (name for name in folders if name not in _MADE and not name.endswith(".egg-info"))
        folders[:] = [name for name in kept if not name.startswith(".") or name == ".ci"]
        for name in names:
            path = Path(folder, name)
            if path.suffix in _TEXT:
                yield path


@cache
def tree(path: Path) -> ast.Module:
    """A file's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def name_of(path: Path) -> str:
    """A path as it is written in messages: from the project's root, with slashes."""
    return path.relative_to(ROOT).as_posix()


def called(node: ast.Call) -> str:
    """The last name of what is called: `execute` of `self.connection.execute(...)`."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def calls(path: Path) -> Iterator[ast.Call]:
    """Every call in a file."""
    return (node for node in ast.walk(tree(path)) if isinstance(node, ast.Call))


def imported(node: ast.AST) -> list[str]:
    """The modules that one statement imports, by their full names."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
        return [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Every import in a file, wherever it stands: line and full name."""
    for node in ast.walk(tree(path)):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from ((node.lineno, name) for name in imported(node))


def runs_at_import(module: ast.Module) -> Iterator[ast.stmt]:
    """Statements that run when a module is imported: not those in functions, and not those only for type checkers."""
    waiting: list[ast.stmt] = list(module.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if isinstance(node, ast.If) and ast.unparse(node.test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}:
            waiting += node.orelse
            continue
        yield node
        children = list(ast.iter_child_nodes(node))
        for child in children:
            if isinstance(child, (ast.ExceptHandler, ast.match_case)):
                children += child.body
        waiting += [child for child in children if isinstance(child, ast.stmt)]


def text_of(node: ast.expr | None) -> str | None:
    """The value of a plain string, else None."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
