"""A codebook from outside, whatever it lies in: our JSON, a table, indented text, or another project."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.codebook_exchange.building import Draft, Target, build
from desktop.core.codebook_exchange.columns import Columns, guess
from desktop.core.codebook_exchange.indented import read_text
from desktop.core.codebook_exchange.items import items_of
from desktop.core.codebook_exchange.own_form import of_project
from desktop.core.codebook_exchange.roles import plain, role_of
from desktop.core.codebook_exchange.tables import Table, decode, is_workbook, read_bytes, read_table, refuse
from desktop.core.codebook_files import CodebookSpec, parse_codebook
from desktop.core.errors import TestimoniaError
from desktop.core.importers.parsed import document_name
from desktop.core.naming import free_name, name_key

if TYPE_CHECKING:
    from desktop.core.model import FacetKind
    from desktop.core.project import Project

SUFFIXES = ("json", "csv", "tsv", "xlsx", "xlsm", "txt", "md")
_TEXTS = frozenset((".txt", ".md", ".markdown"))


@dataclass(frozen=True, slots=True)
class Source:
    """Exactly one of ``spec``, ``table`` and ``text`` is set; ``columns`` belongs to a table and may be corrected."""

    name: str
    spec: CodebookSpec | None = None
    table: Table | None = None
    text: str | None = None
    columns: Columns | None = None

    def with_columns(self, columns: Columns) -> Source:
        return replace(self, columns=columns)

    @property
    def has_facets(self) -> bool:
        """Whether it says itself which facet a code belongs to."""
        from desktop.core.codebook_exchange.roles import Role

        return self.spec is not None or (self.columns is not None and Role.FACET in self.columns.roles)


def open_source(
    path: Path | str, *, encoding: str | None = None, delimiter: str | None = None, sheet: str | None = None
) -> Source:
    """What a file holds, by its content. Raises BadCodebook."""
    place = Path(path)
    data = read_bytes(place)
    if not is_workbook(data) and (place.suffix.lower() == ".json" or data.lstrip()[:1] == b"{"):
        return Source(place.name, spec=parse_codebook(data, place.name))
    if place.suffix.lower() in _TEXTS and not is_workbook(data):
        text, _, _ = decode(data, place.name, encoding)
        return from_text(text, place.name)
    if data.startswith(b"SQLite format 3\x00"):
        raise refuse(place.name, "it is a project; compare with it instead")
    return from_table(read_table(data, place.name, encoding=encoding, delimiter=delimiter, sheet=sheet))


def from_table(table: Table) -> Source:
    return Source(table.source, table=table, columns=guess(table))


def from_text(text: str, name: str) -> Source:
    """Pasted text: a table where it has rows of cells under headings, as from a spreadsheet, else indented codes."""
    if "\t" in text.strip():
        table = read_table(text.encode("utf-8", "replace"), name, encoding="utf-8", delimiter="\t")
        columns = guess(table)
        if columns.heading is not None and columns.has_names() and len(table.rows) > columns.heading + 1:
            heading = table.rows[columns.heading]
        else:
            heading = ()
        # A line that is moved in has one cell with words; headings stand beside each other.
        if sum(1 for cell in heading if (claim := role_of(cell)) is not None and claim[1]) > 1:
            return Source(name, table=table, columns=columns)
    return Source(name, text=text)


def from_project(other: Project) -> Draft:
    """The codebook of another project; what it is silent about it has not."""
    return Draft(of_project(other))


def kinds_of(project: Project) -> dict[str, FacetKind]:
    return {facet.name: facet.kind for facet in project.codebook.facets()}


def default_target(source: Source, project: Project | None = None) -> Target:
    """Where codes go if nobody says otherwise: to the facets of the source, else to a new facet called as it is."""
    name = document_name(source.name)
    if source.table is not None and plain(source.table.sheet) not in ("", "codebook", "sheet1", "codes", "tabelle1"):
        name = source.table.sheet
    taken = set() if project is None else {name_key(facet.name) for facet in project.codebook.facets()}
    return Target(free_name(name, taken))


def names_facets(source: Source, project: Project) -> bool:
    """Whether the codes on top are called, half of them at least, as facets of the project are."""
    try:
        spec = draft_of(source, Target("", own_facets=False, top_is_facet=True), project).spec
    except TestimoniaError:
        return False
    known = {name_key(facet.name) for facet in project.codebook.facets()}
    same = sum(name_key(facet.name) in known for facet in spec.facets)
    return same > 0 and 2 * same >= len(spec.facets)


def draft_of(source: Source, target: Target, project: Project | None = None) -> Draft:
    """The codebook that a source makes. Raises BadCodebook."""
    if source.spec is not None:
        return Draft(source.spec)
    kinds = {} if project is None else kinds_of(project)
    name = document_name(source.name)
    if source.text is not None:
        return build(read_text(source.text, source.name), target, name, kinds)
    if source.table is None or source.columns is None:
        raise refuse(source.name, "it holds no rows")
    if not source.columns.has_names():
        raise refuse(source.name, "no column is said to hold the names of the codes")
    draft = build(items_of(source.table, source.columns), target, name, kinds)
    if not draft.spec.facets:
        raise refuse(source.name, "no codes were found in it")
    return draft
