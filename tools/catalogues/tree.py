"""The source of the program as syntax trees: modules, what they import, and the constants and functions in them."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
Scope = FunctionNode | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp | ast.ClassDef


@dataclass
class Module:
    """One file: ``name`` as it is imported, ``where`` as it is told to people."""

    name: str
    path: Path
    tree: ast.Module
    lines: list[str]
    source: Source = field(repr=False)

    @property
    def where(self) -> str:
        return self.path.relative_to(self.source.root).as_posix()

    @cached_property
    def constants(self) -> dict[str, ast.expr]:
        """What names of the module stand for, where they are bound once, at its top."""
        found: dict[str, ast.expr] = {}
        for node in self.tree.body:
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    if isinstance(target, ast.Name):
                        found[target.id] = node.value
                    elif (
                        isinstance(target, ast.Tuple)
                        and isinstance(node.value, ast.Tuple)
                        and len(target.elts) == len(node.value.elts)
                    ):
                        for each, value in zip(target.elts, node.value.elts, strict=True):
                            if isinstance(each, ast.Name):
                                found[each.id] = value
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
                found[node.target.id] = node.value
        return found

    @cached_property
    def classes(self) -> dict[str, ast.ClassDef]:
        return {node.name: node for node in self.tree.body if isinstance(node, ast.ClassDef)}

    @cached_property
    def functions(self) -> set[str]:
        return {node.name for node in self.tree.body if isinstance(node, ast.FunctionDef)}

    @cached_property
    def imports(self) -> dict[str, tuple[str, str]]:
        """Local name -> (module, name in it, or nothing for the module itself); those inside functions as well."""
        found: dict[str, tuple[str, str]] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                for alias in node.names:
                    inner = f"{node.module}.{alias.name}"
                    whole = inner in self.source.modules
                    found[alias.asname or alias.name] = (inner, "") if whole else (node.module, alias.name)
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    if alias.asname:
                        found[alias.asname] = (alias.name, "")
        return found

    @cached_property
    def parents(self) -> dict[ast.AST, ast.AST]:
        return {child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)}

    @cached_property
    def calls(self) -> dict[str, list[ast.Call]]:
        """All calls by the last name of what is called."""
        found: dict[str, list[ast.Call]] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                found.setdefault(called(node), []).append(node)
        return found

    def scopes(self, node: ast.AST) -> list[Scope]:
        """The functions and comprehensions around a node, the nearest first."""
        found: list[Scope] = []
        at: ast.AST | None = node
        while at is not None:
            at = self.parents.get(at)
            if isinstance(at, Scope):
                found.append(at)
        return found

    def place(self, node: ast.AST) -> str:
        return f"{self.where}:{getattr(node, 'lineno', 0)}"


class Source:
    """All modules below some folders of the project."""

    def __init__(self, root: Path = ROOT, folders: tuple[str, ...] = ("desktop",)) -> None:
        self.root = root
        self.modules: dict[str, Module] = {}
        for folder in folders:
            for path in sorted((root / folder).rglob("*.py")):
                parts = list(path.relative_to(root).with_suffix("").parts)
                if parts[-1] == "__init__":
                    parts.pop()
                text = path.read_text(encoding="utf-8")
                name = ".".join(parts)
                self.modules[name] = Module(name, path, ast.parse(text), text.splitlines(), self)

    def find(self, module: Module, name: str) -> tuple[Module, str] | None:
        """Where a name that a module uses is bound: the module and its name there; through imports of imports too."""
        for _ in range(5):
            if name in module.constants or name in module.classes or name in module.functions:
                return module, name
            if name not in module.imports:
                return None
            other, inner = module.imports[name]
            if other not in self.modules or not inner:
                return None
            module, name = self.modules[other], inner
        return None


def called(call: ast.Call) -> str:
    """The last name of what a call calls."""
    if isinstance(call.func, ast.Name):
        return call.func.id
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""
