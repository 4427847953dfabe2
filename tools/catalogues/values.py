"""What an expression of the source can be, as far as its text says it: strings, tables of strings, records.

A sentence that is chosen from a table (``tr("Health", NAMES[ill])``) is followed to the table, through loops,
conditions, imports and the callers of the function that was given it. What cannot be followed is a fault.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Any

from tools.catalogues.tree import FunctionNode, Module, Source, called

_DEPTH = 24
#: What these give was translated, or is read where they are called.
_SAID = frozenset({"tr", "count_of", "counted", "words_of", "sentence_of"})


class Unknown(Exception):
    """The text of the program does not say what an expression is."""


@dataclass(frozen=True)
class Record:
    """An object made by calling a class: its arguments by the names of its fields."""

    name: str
    fields: dict[str, Any]


class _Open:
    """A part of a table that is no sentence: whatever it is, nobody translates it."""

    def __repr__(self) -> str:
        return "OPEN"


OPEN = _Open()


class Reader:
    """Answers what expressions can be."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.with_notes = True
        """Whether the sentence of a note counts as a string here; elsewhere it is read where it is made."""

    def strings(self, module: Module, node: ast.expr) -> list[str]:
        """All strings that an expression can be, in the order in which they stand; raises ``Unknown``."""
        found: dict[str, None] = {}
        for value in self.values(module, node):
            if isinstance(value, str):
                if value:
                    found[value] = None
            elif value is not None:
                raise Unknown(ast.unparse(node))
        return list(found)

    def named(self, path: str) -> list[str]:
        """The strings at ``module:NAME``; ``[]`` behind it takes all elements, ``[1]`` one, ``.field`` a part."""
        name, _, rest = path.partition(":")
        expression = rest.replace("[]", "[each]")
        module = self.source.modules[name]
        return self.strings(module, ast.parse(expression, mode="eval").body)

    def values(self, module: Module, node: ast.expr, depth: int = 0) -> list[Any]:
        """The values an expression can have; raises ``Unknown``."""
        if depth > _DEPTH:
            raise Unknown(ast.unparse(node))
        make = getattr(self, f"_{type(node).__name__.lower()}", None)
        if make is None:
            raise Unknown(ast.unparse(node))
        return list(make(module, node, depth + 1))

    def _part(self, module: Module, node: ast.expr, depth: int) -> Any:
        """One value inside a table; what is not known there may never be asked for."""
        try:
            found = self.values(module, node, depth)
        except Unknown:
            return OPEN
        return found[0] if len(found) == 1 else OPEN

    def _constant(self, module: Module, node: ast.Constant, depth: int) -> list[Any]:
        return [node.value]

    def _ifexp(self, module: Module, node: ast.IfExp, depth: int) -> list[Any]:
        return self.values(module, node.body, depth) + self.values(module, node.orelse, depth)

    def _boolop(self, module: Module, node: ast.BoolOp, depth: int) -> list[Any]:
        return [value for each in node.values for value in self.values(module, each, depth)]

    def _namedexpr(self, module: Module, node: ast.NamedExpr, depth: int) -> list[Any]:
        return self.values(module, node.value, depth)

    def _binop(self, module: Module, node: ast.BinOp, depth: int) -> list[Any]:
        if not isinstance(node.op, ast.Add):
            raise Unknown(ast.unparse(node))
        found = []
        for one in self.values(module, node.left, depth):
            for other in self.values(module, node.right, depth):
                if type(one) is not type(other) or not isinstance(one, (list, str)):
                    raise Unknown(ast.unparse(node))
                found.append(one + other)
        return found

    def _tuple(self, module: Module, node: ast.Tuple | ast.List | ast.Set, depth: int) -> list[Any]:
        found: list[Any] = []
        for each in node.elts:
            if isinstance(each, ast.Starred):
                for inner in self.values(module, each.value, depth):
                    if not isinstance(inner, list):
                        raise Unknown(ast.unparse(each))
                    found += inner
            else:
                found.append(self._part(module, each, depth))
        return [found]

    _list = _set = _tuple

    def _dict(self, module: Module, node: ast.Dict, depth: int) -> list[Any]:
        pairs: list[tuple[Any, Any]] = []
        for key, value in zip(node.keys, node.values, strict=True):
            if key is None:
                for inner in self.values(module, value, depth):
                    if not isinstance(inner, dict):
                        raise Unknown(ast.unparse(value))
                    pairs += inner.items()
            else:
                known = self._part(module, key, depth)
                pairs.append(
                    (known if isinstance(known, (str, int)) else ast.unparse(key), self._part(module, value, depth))
                )
        return [dict(pairs)]

    def _subscript(self, module: Module, node: ast.Subscript, depth: int) -> list[Any]:
        index = node.slice.value if isinstance(node.slice, ast.Constant) else None
        found: list[Any] = []
        for held in self.values(module, node.value, depth):
            if isinstance(held, dict):
                found += [held[index]] if index in held else list(held.values())
            elif isinstance(held, list) and isinstance(node.slice, ast.Slice):
                found.append(held)  # whichever part of it
            elif isinstance(held, list):
                found += [held[index]] if isinstance(index, int) else held
            else:
                raise Unknown(ast.unparse(node))
        return found

    def _attribute(self, module: Module, node: ast.Attribute, depth: int) -> list[Any]:
        if isinstance(node.value, ast.Name) and node.value.id in module.imports:
            other, inner = module.imports[node.value.id]
            if not inner and other in self.source.modules:
                return self._constant_of(self.source.modules[other], node.attr, depth)
        found = []
        for held in self.values(module, node.value, depth):
            if not isinstance(held, Record) or node.attr not in held.fields:
                raise Unknown(ast.unparse(node))
            found.append(held.fields[node.attr])
        return found

    def _constant_of(self, module: Module, name: str, depth: int) -> list[Any]:
        where = self.source.find(module, name)
        if where is None or where[1] not in where[0].constants:
            raise Unknown(name)
        return self.values(where[0], where[0].constants[where[1]], depth)

    def _call(self, module: Module, node: ast.Call, depth: int) -> list[Any]:
        name = called(node)
        if name in _SAID:
            return []
        if isinstance(node.func, ast.Attribute) and name in ("get", "items", "values", "keys"):
            found: list[Any] = []
            for held in self.values(module, node.func.value, depth):
                if not isinstance(held, dict):
                    raise Unknown(ast.unparse(node))
                if name == "items":
                    found.append([list(pair) for pair in held.items()])
                else:
                    part = list(held.keys() if name == "keys" else held.values())
                    found += part if name == "get" else [part]
            if name == "get" and len(node.args) > 1 and isinstance(node.args[1], ast.Constant):
                found.append(node.args[1].value)
            return found
        if name == "fromkeys" and len(node.args) == 2:
            return [{ast.unparse(node.args[0]): self._part(module, node.args[1], depth)}]
        if isinstance(node.func, ast.Name) and node.args:
            if name in ("tuple", "list", "sorted", "reversed"):
                return self.values(module, node.args[0], depth)
            if name == "dict":
                return [
                    dict(pair for pair in held if isinstance(pair, list) and len(pair) == 2)
                    if isinstance(held, list)
                    else held
                    for held in self.values(module, node.args[0], depth)
                ]
            if name == "enumerate":
                return [[[place, each] for place, each in enumerate(_list_of(held, node))]
                        for held in self.values(module, node.args[0], depth)]  # fmt: skip
            if name == "zip":
                tables = [_list_of(self.values(module, each, depth)[0], node) for each in node.args]
                return [[list(pair) for pair in zip(*tables, strict=False)]]
            if name == "Note" and not self.with_notes:
                return []
            if name in ("Note", "MappingProxyType"):
                return self.values(module, node.args[0], depth)
        return [self._record(module, node, depth)]

    def _record(self, module: Module, node: ast.Call, depth: int) -> Record:
        where = self.source.find(module, called(node)) if isinstance(node.func, ast.Name) else None
        if where is None or where[1] not in where[0].classes:
            raise Unknown(ast.unparse(node))
        names = [
            each.target.id
            for each in where[0].classes[where[1]].body
            if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
        ]
        given = {name: self._part(module, value, depth) for name, value in zip(names, node.args, strict=False)}
        given |= {each.arg: self._part(module, each.value, depth) for each in node.keywords if each.arg}
        return Record(where[1], given)

    # names

    def _name(self, module: Module, node: ast.Name, depth: int) -> list[Any]:
        for scope in module.scopes(node):
            found = self._bound(module, scope, node.id, depth)
            if found is not None:
                return found
        return self._constant_of(module, node.id, depth)

    def _bound(self, module: Module, scope: ast.AST, name: str, depth: int) -> list[Any] | None:
        """What a name is inside a function or comprehension; None where it is not bound there."""
        found: list[Any] | None = None
        for each in _own_nodes(scope):
            pairs: list[tuple[ast.expr, ast.expr, bool]] = []
            if isinstance(each, ast.Assign):
                pairs = [(target, each.value, False) for target in each.targets]
            elif isinstance(each, (ast.AnnAssign, ast.NamedExpr)) and each.value is not None:
                pairs = [(each.target, each.value, False)]
            elif isinstance(each, (ast.For, ast.comprehension)):
                pairs = [(each.target, each.iter, True)]
            for target, value, loop in pairs:
                path = _path_to(target, name)
                if path is None:
                    continue
                held = self.values(module, value, depth)
                if loop:
                    held = [one for table in held for one in _list_of(table, value)]
                for index in path:
                    held = [_list_of(one, value)[index] for one in held]
                found = (found or []) + held
        if found is None and isinstance(scope, FunctionNode):
            return self._argument(module, scope, name, depth)
        return found

    def _argument(self, module: Module, function: FunctionNode, name: str, depth: int) -> list[Any] | None:
        """What callers give for a parameter; None where there is no such parameter."""
        arguments = function.args
        positional = [each.arg for each in (*arguments.posonlyargs, *arguments.args)]
        if name not in positional and name not in [each.arg for each in arguments.kwonlyargs]:
            return None
        if isinstance(function, ast.Lambda):
            raise Unknown(name)
        method = bool(positional) and positional[0] in ("self", "cls")
        called_as = function.name
        parent = module.parents.get(function)
        if called_as == "__init__" and isinstance(parent, ast.ClassDef):
            called_as = parent.name
        place = positional.index(name) - method if name in positional else None
        found: list[Any] = []
        defaults = dict(zip(reversed(positional), reversed(arguments.defaults), strict=False)) | {
            each.arg: value
            for each, value in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
            if value is not None
        }
        calls = 0
        for other in self.source.modules.values():
            if other is not module and other.imports.get(called_as) != (module.name, called_as):
                continue
            for call in other.calls.get(called_as, ()):
                calls += 1
                given = next((each.value for each in call.keywords if each.arg == name), None)
                if given is None and place is not None and place < len(call.args):
                    given = call.args[place]
                if given is None:
                    if name not in defaults or any(isinstance(each, ast.Starred) for each in call.args):
                        raise Unknown(f"{name} at {other.place(call)}")
                    found += self.values(module, defaults[name], depth)
                else:
                    found += self.values(other, given, depth)
        if not calls:
            raise Unknown(name)
        return found


def _list_of(value: Any, node: ast.AST) -> list[Any]:
    if isinstance(value, dict):
        return list(value)
    if isinstance(value, list):
        return value
    raise Unknown(ast.unparse(node))


def _path_to(target: ast.expr, name: str) -> list[int] | None:
    """The way to a name inside a target that is taken apart: places in tuples."""
    if isinstance(target, ast.Name):
        return [] if target.id == name else None
    if isinstance(target, (ast.Tuple, ast.List)):
        for place, each in enumerate(target.elts):
            inner = _path_to(each, name)
            if inner is not None:
                return [place, *inner]
    return None


def _own_nodes(scope: ast.AST) -> list[ast.AST]:
    """The nodes of a function without those of functions in it."""
    found: list[ast.AST] = []
    wait = list(ast.iter_child_nodes(scope))
    while wait:
        node = wait.pop(0)
        found.append(node)
        if not isinstance(node, (*FunctionNode.__args__, ast.ClassDef)):
            wait += ast.iter_child_nodes(node)
    return found
