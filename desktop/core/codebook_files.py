"""Codebooks that are kept in files: the starters that come with the program, and any of the same form.

The form is JSON: ``{"format": "testimonia-codebook", "version": 1, "name", "description", "facets": [...]}``. A facet
has ``name``, ``kind`` (tree, ordinal, period), ``cardinality`` (one, many), ``required``, ``definition`` and ``codes``;
a code has ``name``, ``definition``, ``include``, ``exclude``, ``colour`` (0..11 or null), ``shortcut`` (1..9 or null),
``edtf`` (in a period facet, where it must be given) and its children in ``codes``. Only its name is required of a code.

Version 2 adds to a code ``short``, ``example``, ``near_miss``, ``aliases`` (a list of names), ``confused_with`` (a list
of ``{"path": [facet, code, ...], "note"}``) and ``retired`` (true for a code out of use), and to codes and facets the
``id`` that they had in the project they come from, as decimal digits. A file that needs none of these is version 1.
As a project can hold codes from elsewhere, in version 2 codes of a period facet may lack ``edtf``, and codes may lie
under others in facets that are no tree.

A file is taken whole or refused with one sentence that names the first fault and where it stands.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from desktop.core.code_depth import DEEPEST
from desktop.core.errors import BadCodebook
from desktop.core.model import Cardinality, FacetKind
from desktop.core.notes import Note
from desktop.core.storage import peeking
from desktop.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMAT = "testimonia-codebook"
VERSION = 2
READABLE = (1, 2)
COLOURS = 12
LONGEST_NAME = 200
STARTERS = ("human-rights-evidence", "interview-study", "blank")

_BOOK_KEYS = {"format", "version", "name", "description", "facets"}
_FACET_KEYS = {"name", "kind", "cardinality", "required", "definition", "codes"}
_CODE_KEYS = {"name", "definition", "include", "exclude", "colour", "shortcut", "edtf", "codes"}
_NEW_CODE_KEYS = {"id", "short", "example", "near_miss", "aliases", "confused_with", "retired"}
_CONFUSION_KEYS = {"path", "note"}


@dataclass(frozen=True, slots=True)
class ConfusionSpec:
    """Another code that a code is easily confused with: its facet and the path to it, and how to tell them apart."""

    path: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class CodeSpec:
    """One code as a file describes it, with its children in order.

    ``id`` is the one it had in the project it comes from, ``guids`` are its names in other programs; neither is part
    of what the code says.
    """

    name: str
    definition: str = ""
    include: str = ""
    exclude: str = ""
    colour: int | None = None
    shortcut: int | None = None
    edtf: str | None = None
    codes: tuple[CodeSpec, ...] = ()
    short: str = ""
    example: str = ""
    near_miss: str = ""
    aliases: tuple[str, ...] = ()
    confused_with: tuple[ConfusionSpec, ...] = ()
    in_use: bool = True
    id: int | None = field(default=None, compare=False)
    guids: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class FacetSpec:
    """One facet as a file describes it."""

    name: str
    kind: FacetKind
    cardinality: Cardinality
    required: bool
    definition: str
    codes: tuple[CodeSpec, ...] = ()
    id: int | None = field(default=None, compare=False)
    guids: tuple[str, ...] = field(default=(), compare=False)

    def walk(self) -> Iterator[tuple[tuple[str, ...], CodeSpec]]:
        """Every code with its path from the top, parents before children, in the order of the file."""
        return _walk((), self.codes)


@dataclass(frozen=True, slots=True)
class CodebookSpec:
    """A whole codebook as a file describes it."""

    name: str
    description: str
    facets: tuple[FacetSpec, ...] = ()

    @property
    def code_count(self) -> int:
        return sum(1 for facet in self.facets for _ in facet.walk())

    def facet(self, name: str) -> FacetSpec | None:
        return next((facet for facet in self.facets if facet.name == name), None)


def _walk(above: tuple[str, ...], codes: tuple[CodeSpec, ...]) -> Iterator[tuple[tuple[str, ...], CodeSpec]]:
    for code in codes:
        path = (*above, code.name)
        yield path, code
        yield from _walk(path, code.codes)


def starter_names() -> tuple[str, ...]:
    """The names of the codebooks that come with the program, in the order in which they are offered."""
    return tuple(load_codebook(stem).name for stem in STARTERS)


def load_codebook(path_or_name: str | Path) -> CodebookSpec:
    """Read a starter codebook by its name ("Blank", "human-rights-evidence"; case does not matter) or any file by path.

    Raises BadCodebook with a sentence when there is no such codebook or its content does not fit the form.
    """
    path = _starter(path_or_name) if isinstance(path_or_name, str) else None
    if path is None:
        path = Path(path_or_name)
        if not path.is_file():
            known = ", ".join(f"“{name}”" for name in starter_names())
            raise BadCodebook(
                name=str(path_or_name),
                reason=Note("there is no such file, and the ready ones are {known}", known=known),
            )
    try:
        data = peeking.read(path)
    except OSError as error:
        raise BadCodebook(
            name=path.name, reason=Note("the file cannot be opened ({reason})", reason=str(error.strerror))
        ) from error
    return parse_codebook(data, path.name)


def _starter(name: str) -> Path | None:
    wanted = "-".join(name.casefold().replace("-", " ").split())
    return resource("codebooks", f"{wanted}.json") if wanted in STARTERS else None


def parse_codebook(data: bytes | str, name: str) -> CodebookSpec:
    """Read the JSON of one codebook; ``name`` is what the sentence calls the file. Raises BadCodebook."""
    try:
        text = data.decode("utf-8-sig") if isinstance(data, bytes) else data
        content = json.loads(text)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise BadCodebook(name=name, reason="it is not well-formed JSON in UTF-8") from error
    return _Reader(name).book(content)


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


@dataclass(slots=True)
class _Reader:
    """Walks the parsed JSON; every complaint says where in the file it belongs."""

    source: str
    version: int = VERSION
    shortcuts: dict[int, str] = field(default_factory=dict)

    def refuse(self, reason: str) -> NoReturn:
        raise BadCodebook(name=self.source, reason=reason)

    def book(self, data: Any) -> CodebookSpec:
        book = self.mapping(data, "the codebook", _BOOK_KEYS)
        if book.get("format") != FORMAT:
            self.refuse(f"its “format” is not “{FORMAT}”")
        if type(book.get("version")) is not int or book["version"] not in READABLE:
            known = " and ".join(str(each) for each in READABLE)
            self.refuse(f"its version is {str(book.get('version'))[:20]}, and this program reads the versions {known}")
        self.version = book["version"]
        name = self.name(book, "the codebook")
        facets = tuple(self.facet(each) for each in self.items(book, "facets", "the codebook"))
        self.distinct([facet.name for facet in facets], "facets", "the codebook")
        return CodebookSpec(name, self.text(book, "description", "the codebook"), facets)

    def facet(self, data: Any) -> FacetSpec:
        facet = self.mapping(data, "a facet", _FACET_KEYS | ({"id"} if self.version > 1 else set()))
        name = self.name(facet, "a facet")
        where = f"the facet “{name}”"
        kind = facet.get("kind", FacetKind.TREE.value)
        if kind not in [each.value for each in FacetKind]:
            self.refuse(f"{where} has the kind {kind!r}, not tree, ordinal or period")
        cardinality = facet.get("cardinality", Cardinality.MANY.value)
        if cardinality not in [each.value for each in Cardinality]:
            self.refuse(f"{where} has the cardinality {cardinality!r}, not one or many")
        required = self.truth(facet, "required", where)
        codes = self.codes(facet, FacetKind(kind), where, 1)
        definition = self.text(facet, "definition", where)
        own = self.own_id(facet, where)
        return FacetSpec(name, FacetKind(kind), Cardinality(cardinality), required, definition, codes, own)

    def codes(self, owner: dict[str, Any], kind: FacetKind, where: str, depth: int) -> tuple[CodeSpec, ...]:
        found = self.items(owner, "codes", where)
        if found and depth > DEEPEST:
            self.refuse(f"codes lie more than {DEEPEST} deep under {where}")
        if self.version == 1 and found and depth > 1 and kind is not FacetKind.TREE:
            self.refuse(f"{where} has codes under it, but only a facet of the kind tree may nest them")
        codes = tuple(self.code(each, kind, where, depth) for each in found)
        self.distinct([code.name for code in codes], "codes", where)
        return codes

    def code(self, data: Any, kind: FacetKind, owner: str, depth: int) -> CodeSpec:
        code = self.mapping(data, f"a code of {owner}", _CODE_KEYS | (_NEW_CODE_KEYS if self.version > 1 else set()))
        name = self.name(code, f"a code of {owner}")
        where = f"the code “{name}”"
        edtf = code.get("edtf")
        if edtf is not None and (not isinstance(edtf, str) or not edtf.strip()):
            self.refuse(f"in {where}, “edtf” is not a date")
        if edtf is not None and kind is not FacetKind.PERIOD:
            self.refuse(f"{where} has an “edtf”, which codes of periods, and only they, have")
        if self.version == 1 and edtf is None and kind is FacetKind.PERIOD:
            self.refuse(f"{where} lacks an “edtf”, which codes of periods, and only they, have")
        shortcut = self.number(code, "shortcut", 1, 9, where)
        if shortcut is not None:
            if shortcut in self.shortcuts:
                self.refuse(f"“{self.shortcuts[shortcut]}” and “{name}” both have the shortcut {shortcut}")
            self.shortcuts[shortcut] = name
        return CodeSpec(
            name,
            self.text(code, "definition", where),
            self.text(code, "include", where),
            self.text(code, "exclude", where),
            self.number(code, "colour", 0, COLOURS - 1, where),
            shortcut,
            edtf,
            self.codes(code, kind, where, depth + 1),
            self.text(code, "short", where),
            self.text(code, "example", where),
            self.text(code, "near_miss", where),
            self.aliases(code, where),
            self.confusions(code, where),
            not self.truth(code, "retired", where),
            self.own_id(code, where),
        )

    def aliases(self, code: dict[str, Any], where: str) -> tuple[str, ...]:
        """Further names, each once."""
        found = self.items(code, "aliases", where)
        names = tuple(self.name({"name": each}, f"an alias of {where}") for each in found)
        self.distinct(list(names), "aliases", where)
        return names

    def confusions(self, code: dict[str, Any], where: str) -> tuple[ConfusionSpec, ...]:
        """Paths of other codes; whether they are there is seen when the codebook is taken."""
        found: list[ConfusionSpec] = []
        for each in self.items(code, "confused_with", where):
            entry = self.mapping(each, f"what {where} is confused with", _CONFUSION_KEYS)
            path = self.items(entry, "path", where)
            if len(path) < 2:
                self.refuse(f"in {where}, “confused_with” names no facet with a code")
            names = tuple(self.name({"name": one}, f"what {where} is confused with") for one in path)
            found.append(ConfusionSpec(names, self.text(entry, "note", where)))
        self.distinct([" \n ".join(one.path) for one in found], "confusions", where)
        return tuple(found)

    def own_id(self, owner: dict[str, Any], where: str) -> int | None:
        """The id in the project it comes from, written as digits because not every reader of JSON holds 63 bits."""
        found = owner.get("id")
        if found is None:
            return None
        if not isinstance(found, str) or not found.isascii() or not found.isdigit() or not 0 < len(found) < 20:
            self.refuse(f"in {where}, “id” is not a number in digits")
        return int(found)

    def truth(self, owner: dict[str, Any], key: str, where: str) -> bool:
        found = owner.get(key, False)
        if not isinstance(found, bool):
            self.refuse(f"in {where}, “{key}” is neither true nor false")
        return found

    def mapping(self, data: Any, where: str, known: set[str]) -> dict[str, Any]:
        if not isinstance(data, dict):
            self.refuse(f"{where} is not written as an object")
        for key in data:
            if key not in known:
                self.refuse(f"{where} has an entry “{key}”, which is not known")
        return data

    def items(self, owner: dict[str, Any], key: str, where: str) -> list[Any]:
        found = owner.get(key, [])
        if not isinstance(found, list):
            self.refuse(f"in {where}, “{key}” is not a list")
        return found

    def name(self, owner: dict[str, Any], where: str) -> str:
        name = owner.get("name")
        if not isinstance(name, str) or not name.strip():
            self.refuse(f"{where} has no name")
        # Format characters stay: names in Persian or with joined emoji need the joiners among them.
        one_line = all(unicodedata.category(each) not in ("Cc", "Cs", "Zl", "Zp") for each in name)
        if len(name) > LONGEST_NAME or name != name.strip() or not one_line:
            self.refuse(f"the name “{name[:60]}” is not one line of at most {LONGEST_NAME} characters")
        return name

    def text(self, owner: dict[str, Any], key: str, where: str) -> str:
        found = owner.get(key, "")
        if not isinstance(found, str):
            self.refuse(f"in {where}, “{key}” is not text")
        return found

    def number(self, owner: dict[str, Any], key: str, least: int, most: int, where: str) -> int | None:
        found = owner.get(key)
        if found is None:
            return None
        if type(found) is not int or not least <= found <= most:
            self.refuse(f"in {where}, “{key}” is not a number from {least} to {most}")
        return found

    def distinct(self, names: list[str], what: str, where: str) -> None:
        seen: set[str] = set()
        for name in names:
            if _key(name) in seen:
                self.refuse(f"{where} has two {what} called “{name}”")
            seen.add(_key(name))
