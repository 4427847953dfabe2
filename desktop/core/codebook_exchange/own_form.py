"""The codebook of a project as a value, and that value in our own JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.core.codebook_files import FORMAT, CodebookSpec, CodeSpec, ConfusionSpec, FacetSpec
from desktop.core.model import FacetKind
from desktop.core.storage import codebook_use

if TYPE_CHECKING:
    from desktop.core.model import Code, CodeId, Facet
    from desktop.core.project import Project


def of_project(project: Project) -> CodebookSpec:
    """Every facet and code that is in the codebook now, with ids; the built-in answers belong to every facet."""
    guids = codebook_use.guids(project.store)
    facets = tuple(_facet(project, facet, guids) for facet in project.codebook.facets())
    return CodebookSpec(project.info().name, "", facets)


def path_of(project: Project, code: CodeId) -> tuple[str, ...]:
    """The facet's name and the names down to the code."""
    book = project.codebook
    found = book.code(code)
    return (book.facet(found.facet).name, *(one.name for one in book.ancestors(code)), found.name)


def _facet(project: Project, facet: Facet, guids: dict[int, tuple[str, ...]]) -> FacetSpec:
    codes = tuple(_code(project, code, guids) for code in project.codebook.children(facet.id) if code.builtin is None)
    return FacetSpec(
        facet.name,
        facet.kind,
        facet.cardinality,
        facet.required,
        facet.definition,
        codes,
        id=facet.id,
        guids=guids.get(facet.id, ()),
    )


def _code(project: Project, code: Code, guids: dict[int, tuple[str, ...]]) -> CodeSpec:
    book = project.codebook
    confused = tuple(
        ConfusionSpec(path_of(project, one.other), one.note)
        for one in code.confusions
        if not book.is_retired(one.other)
    )
    return CodeSpec(
        code.name,
        code.definition,
        code.include,
        code.exclude,
        code.colour,
        code.shortcut,
        code.edtf,
        tuple(_code(project, child, guids) for child in book.children(code.facet, code.id)),
        short=code.short,
        example=code.example,
        near_miss=code.near_miss,
        aliases=code.aliases,
        confused_with=confused,
        in_use=code.in_use,
        id=code.id,
        guids=guids.get(code.id, ()),
    )


def as_json(spec: CodebookSpec) -> dict[str, Any]:
    """The value of ``codebook_files``; version 1 where nothing in it needs version 2."""
    facets = [_facet_entry(facet) for facet in spec.facets]
    plain = all(map(_is_plain, facets)) and all(map(_is_regular, spec.facets))
    return {
        "format": FORMAT,
        "version": 1 if plain else 2,
        "name": spec.name,
        "description": spec.description,
        "facets": facets,
    }


def without_ids(spec: CodebookSpec) -> CodebookSpec:
    """The same codebook as nobody's: without the ids of the project it comes from."""

    def code(one: CodeSpec) -> CodeSpec:
        return replace(one, id=None, guids=(), codes=tuple(code(child) for child in one.codes))

    def facet(one: FacetSpec) -> FacetSpec:
        return replace(one, id=None, guids=(), codes=tuple(code(child) for child in one.codes))

    return replace(spec, facets=tuple(facet(one) for one in spec.facets))


def written(spec: CodebookSpec) -> str:
    """The JSON with two spaces a level and a line end behind it."""
    return json.dumps(as_json(spec), ensure_ascii=False, indent=2) + "\n"


def _is_plain(entry: dict[str, Any]) -> bool:
    new = {"id", "short", "example", "near_miss", "aliases", "confused_with", "retired"}
    return not new & entry.keys() and all(_is_plain(child) for child in entry.get("codes", ()))


def _is_regular(facet: FacetSpec) -> bool:
    """Whether every period has its dates and nothing lies under another where answers are no tree."""
    if facet.kind is FacetKind.TREE:
        return True
    return all(
        len(path) == 1 and (code.edtf is None) != (facet.kind is FacetKind.PERIOD) for path, code in facet.walk()
    )


def _facet_entry(facet: FacetSpec) -> dict[str, Any]:
    entry: dict[str, Any] = {} if facet.id is None else {"id": str(facet.id)}
    entry |= {
        "name": facet.name,
        "kind": facet.kind.value,
        "cardinality": facet.cardinality.value,
        "required": facet.required,
        "definition": facet.definition,
        "codes": [_code_entry(code) for code in facet.codes],
    }
    return entry


def _code_entry(code: CodeSpec) -> dict[str, Any]:
    """Only what the code has: an entry that is left out means the same as a blank one."""
    entry: dict[str, Any] = {} if code.id is None else {"id": str(code.id)}
    entry["name"] = code.name
    for key in ("short", "definition", "include", "exclude", "example", "near_miss"):
        if text := getattr(code, key):
            entry[key] = text
    if code.aliases:
        entry["aliases"] = list(code.aliases)
    if code.confused_with:
        entry["confused_with"] = [
            {"path": list(one.path)} | ({"note": one.note} if one.note else {}) for one in code.confused_with
        ]
    for key in ("colour", "shortcut", "edtf"):
        value = getattr(code, key)
        if value is not None:
            entry[key] = value
    if not code.in_use:
        entry["retired"] = True
    if code.codes:
        entry["codes"] = [_code_entry(child) for child in code.codes]
    return entry
