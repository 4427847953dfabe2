"""Strict reading of JSON: bytes to values, and values by name and type, each fault with the place where it lies."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any, NoReturn

from desktop.core.errors import BadExchangeFile, BadName
from desktop.core.naming import clean_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MISSING = object()
_TYPES = {bool: "true or false", int: "a whole number", float: "a number with a point", str: "text"}


class Source:
    """The file that is read: its name for sentences, and what was passed over in it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.passed_over: dict[str, None] = {}

    def refuse(self, reason: str) -> NoReturn:
        """Raise BadExchangeFile with the reason."""
        raise BadExchangeFile(name=self.name, reason=reason)

    def parse(self, data: bytes) -> Any:
        """The value that the bytes spell. Refuses what is not UTF-8, not JSON, ambiguous or nested without end."""
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            self.refuse(f"it is not UTF-8 (byte {error.start + 1})")
        try:
            return json.loads(text, object_pairs_hook=self._object, parse_constant=self._constant)
        except json.JSONDecodeError as error:
            self.refuse(f"it is not JSON (line {error.lineno}, column {error.colno}: {error.msg})")
        except RecursionError:
            self.refuse("its lists and objects are nested without end")
        except ValueError:  # a number of thousands of digits
            self.refuse("a number in it is too large")

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            seen: set[str] = set()
            for key, _ in pairs:
                if key in seen:
                    self.refuse(f"an object in it has {shown(key)} twice")
                seen.add(key)
        return found

    def _constant(self, name: str) -> NoReturn:
        self.refuse(f"{name} in it is no number")


def shown(value: Any) -> str:
    """A value in a sentence: short, on one line, and printable."""
    if value is None:
        return "null"
    if isinstance(value, str):
        text = "".join(c if c.isprintable() else "\ufffd" for c in value)
        return f"“{text if len(text) <= 60 else text[:59] + '…'}”"
    if isinstance(value, (bool, int, float)):
        text = json.dumps(value)
        return text if len(text) <= 30 else text[:29] + "…"
    return "a list" if isinstance(value, list) else "an object"


class Entry:
    """One object of the file and its place, such as ``segments[3]``."""

    __slots__ = ("place", "source", "values")

    def __init__(self, source: Source, place: str, value: Any, known: frozenset[str]) -> None:
        self.source = source
        self.place = place
        if not isinstance(value, dict):
            self.source.refuse(f"{place} is {shown(value)}, where an object is wanted")
        self.values: dict[str, Any] = value
        if not value.keys() <= known:
            general = place.split("[")[0] + ("[]" if "[" in place else "") + place.partition("]")[2]
            for key in value.keys() - known:
                source.passed_over[f"{general}.{key}" if general else key] = None

    def at(self, key: str) -> str:
        return f"{self.place}.{key}" if self.place else key

    def refuse(self, key: str, what: str) -> NoReturn:
        """Raise BadExchangeFile: ``key`` of this object and what is wrong with it."""
        self.source.refuse(f"{self.at(key)} {what}")

    def has(self, key: str) -> bool:
        return key in self.values

    def _typed(self, key: str, kind: type, default: Any, null: bool) -> Any:
        value = self.values.get(key, _MISSING)
        if value is _MISSING:
            if default is _MISSING:
                self.refuse(key, "is missing")
            return default
        if value is None and null:
            return None
        if type(value) is not kind:
            self.refuse(key, f"is {shown(value)}, where {_TYPES[kind]} is wanted")
        return value

    def text(self, key: str, default: Any = _MISSING, *, null: bool = False) -> Any:
        """Text that a project can hold. With ``null`` it may be null and is None then."""
        value = self._typed(key, str, default, null)
        if isinstance(value, str) and not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError:
                self.refuse(key, "holds half of a character (a lone surrogate)")
        if isinstance(value, str) and "\x00" in value:
            self.refuse(key, "holds a NUL character")
        return value

    def number(self, key: str, default: Any = _MISSING, *, null: bool = False) -> Any:
        return self._typed(key, int, default, null)

    def truth(self, key: str, default: bool) -> bool:
        return bool(self._typed(key, bool, default, False))

    def id(self, key: str = "id", *, null: bool = False) -> Any:
        value = self.text(key, None if null else _MISSING, null=null)
        if value == "":
            self.refuse(key, "is empty")
        return value

    def name(self, noun: str) -> str:
        """A name that the project takes as it stands."""
        value: str = self.text("name")
        try:
            sound = clean_name(value, noun) == value
        except BadName:
            sound = False
        if not sound:
            self.refuse(
                "name", f"is {shown(value)}; a name has 1 to 200 characters on one line, without space around it"
            )
        return value

    def choice(self, key: str, allowed: Iterable[str], default: Any = _MISSING, *, null: bool = False) -> Any:
        value = self.text(key, default, null=null)
        names = list(allowed)
        if value is not None and value not in names:
            self.refuse(key, f"is {shown(value)}, where one of {', '.join(names)} is wanted")
        return value

    def time(self, key: str, default: str) -> str:
        value: str = self.text(key, default)
        if not is_time(value):
            self.refuse(key, f"is {shown(value)}, which is no time such as 2024-05-01T09:30:00.000Z")
        return value

    def sha256(self, key: str, default: Any = _MISSING) -> Any:
        value = self.text(key, default)
        if isinstance(value, str) and not (len(value) == 64 and set(value) <= set("0123456789abcdef")):
            self.refuse(key, f"is {shown(value)}, which is no SHA-256 of 64 small hexadecimal digits")
        return value

    def list(self, key: str) -> list[Any]:
        """A list, empty where it is left out."""
        value = self.values.get(key, _MISSING)
        if value is _MISSING:
            return []
        if not isinstance(value, list):
            self.refuse(key, f"is {shown(value)}, where a list is wanted")
        return value

    def entries(self, key: str, known: frozenset[str]) -> Iterator[Entry]:
        """The objects of a list, each with its place."""
        for place, value in enumerate(self.list(key)):
            yield Entry(self.source, f"{self.at(key)}[{place}]", value, known)


def is_time(text: str) -> bool:
    """Whether a text is a date or a time of ISO 8601."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
