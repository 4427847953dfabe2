"""The codebook as a table, a row a facet and a code: CSV (RFC 4180) and an Excel workbook.

The columns are those that importing a codebook reads back: paths are levels of their own, and what is written here
comes back equal.
"""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, Any, Final

from desktop.core.codebook_exchange.colours import HEX
from desktop.core.codebook_exchange.items import joined_confusions, joined_names
from desktop.core.exporters import formula_guard
from desktop.core.exporters.target import writing, writing_bytes
from desktop.core.notes import Grouped, Note, counted

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.exporters.codebook_content import CodeEntry, Content, FacetEntry
    from desktop.core.project import Project

_BEFORE: Final = ("facet", "numbering")
_TEXTS: Final = ("short definition", "definition", "include", "exclude", "example", "near miss")
_AFTER: Final = ("further names", "easily confused with", "colour", "period (EDTF)", "favourite", "out of use")
_OF_FACETS: Final = ("facet kind", "facet answers", "facet required")
_COUNTS: Final = ("passages", "documents", "coders")
_LINKED: Final = ("linked examples", "linked near misses")
_IN_CELL: Final = 32_000  # of 32,767 that Excel holds; it counts letters beyond U+FFFF twice
_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def columns_of(content: Content) -> list[str]:
    """The headings, with as many levels as the deepest code needs."""
    deepest = max((entry.depth for facet in content.facets for entry in facet.codes), default=1)
    levels = [f"level {number}" for number in range(1, deepest + 1)]
    found = [*_BEFORE, *levels, *_TEXTS, *_AFTER, *_OF_FACETS]
    if content.options.counts:
        found += _COUNTS
    if content.options.passages:
        found += _LINKED
    return found


def rows_of(content: Content) -> list[list[str | int]]:
    """The cells below the headings."""
    headings = columns_of(content)
    rows: list[list[str | int]] = []
    for facet in content.facets:
        rows.append(_row(headings, _facet_cells(facet)))
        rows += [_row(headings, _code_cells(facet, entry, content)) for entry in facet.codes]
    return rows


def _row(headings: list[str], cells: dict[str, str | int]) -> list[str | int]:
    return [cells.get(name, "") for name in headings]


def _facet_cells(entry: FacetEntry) -> dict[str, str | int]:
    facet = entry.facet
    return {
        "facet": facet.name,
        "definition": facet.definition,
        "facet kind": facet.kind.value,
        "facet answers": facet.cardinality.value,
        "facet required": "yes" if facet.required else "no",
    }


def _code_cells(facet: FacetEntry, entry: CodeEntry, content: Content) -> dict[str, str | int]:
    code = entry.code
    cells: dict[str, str | int] = {"facet": facet.facet.name, "numbering": entry.number}
    cells |= {f"level {at}": name for at, name in enumerate(entry.path, 1)}
    cells |= {
        "short definition": code.short,
        "definition": code.definition,
        "include": code.include,
        "exclude": code.exclude,
        "example": code.example,
        "near miss": code.near_miss,
        "further names": joined_names(code.aliases),
        "easily confused with": joined_confusions(list(entry.confusions)),
        "colour": "" if code.colour is None else HEX[code.colour],
        "period (EDTF)": code.edtf or "",
        "favourite": "" if code.shortcut is None else code.shortcut,
        "out of use": "" if code.in_use else "yes",
    }
    if content.options.counts:
        cells |= {"passages": entry.use.passages, "documents": entry.use.documents, "coders": entry.use.coders}
    for name, near in zip(_LINKED, (False, True), strict=True):
        linked = [f"“{one.quote}” ({one.place})" for one in entry.passages if one.near_miss is near]
        cells[name] = "\n".join(linked)
    return cells


def write_csv(project: Project, content: Content, target: Path) -> list[Note]:
    """Raises ExportFailed."""
    guarded = 0
    encoding = "utf-8-sig" if content.options.bom else "utf-8"
    with writing(target, project=project.path, encoding=encoding) as file:
        output = csv.writer(file, lineterminator="\r\n")
        headings: list[str | int] = [*columns_of(content)]
        for cells in (headings, *rows_of(content)):
            safe = [formula_guard.guard(cell) if isinstance(cell, str) else cell for cell in cells]
            if content.options.guard:
                guarded += sum(1 for cell, kept in zip(cells, safe, strict=True) if cell != kept)
            output.writerow(safe if content.options.guard else cells)
    return formula_guard.notes(guarded)


class _Fitting:
    """What a workbook cannot hold is replaced or cut, and counted."""

    def __init__(self) -> None:
        self.cut = self.replaced = 0

    def cell(self, value: str) -> str:
        fit, replaced = _UNFIT.subn("\ufffd", value)
        self.replaced += replaced
        if len(fit.encode("utf-16-le")) > 2 * _IN_CELL:
            fit = fit.encode("utf-16-le")[: 2 * _IN_CELL].decode("utf-16-le", "ignore")
            self.cut += 1
        return fit

    def notes(self) -> list[Note]:
        found: list[Note] = []
        if self.cut:
            found.append(
                counted(
                    self.cut,
                    "1 cell was cut after {most} characters, more than which no workbook holds.",
                    "{count} cells were cut after {most} characters, more than which no workbook holds.",
                    most=Grouped(_IN_CELL),
                )
            )
        if self.replaced:
            found.append(
                counted(
                    self.replaced,
                    "1 character that no workbook can hold was replaced by “\ufffd”.",
                    "{count} characters that no workbook can hold were replaced by “\ufffd”.",
                )
            )
        return found


def write_xlsx(project: Project, content: Content, target: Path) -> list[Note]:
    """A sheet with the codebook and one that says what it is. Every cell is text or a count, never a formula.

    Raises ExportFailed.
    """
    from xlsxwriter import Workbook

    fitting = _Fitting()
    with writing_bytes(target, project=project.path) as file:
        book = Workbook(
            file,
            {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
        )
        book.set_properties({"title": fitting.cell(content.title), "author": ""})
        styles = _styles(book)
        _codes_sheet(book, content, fitting, styles)
        _about_sheet(book, content, fitting, styles)
        book.close()
    return fitting.notes()


def _styles(book: Any) -> dict[str, Any]:
    plain = {"font_name": "Calibri", "font_size": 11, "valign": "top", "text_wrap": True}
    return {
        "plain": book.add_format(plain),
        "head": book.add_format({**plain, "bold": True, "bottom": 1, "bg_color": "#F6F5F1", "text_wrap": False}),
        "facet": book.add_format({**plain, "bold": True, "top": 1, "bg_color": "#E2EBF4"}),
        "count": book.add_format({**plain, "num_format": "#,##0"}),
        "title": book.add_format({**plain, "bold": True, "font_size": 16, "text_wrap": False}),
        **{
            f"colour {at}": book.add_format({**plain, "bg_color": value, "font_color": "#FFFFFF"})
            for at, value in enumerate(HEX)
        },
    }


def _width(heading: str) -> float:
    if heading in ("definition", "include", "exclude", "example", "near miss", *_LINKED):
        return 42
    if heading.startswith("level ") or heading in ("facet", "short definition", "further names"):
        return 24
    return 28 if heading == "easily confused with" else 11


def _codes_sheet(book: Any, content: Content, fitting: _Fitting, styles: dict[str, Any]) -> None:
    sheet = book.add_worksheet("Codebook")
    headings = columns_of(content)
    for at, heading in enumerate(headings):
        sheet.set_column(at, at, _width(heading))
        sheet.write_string(0, at, heading, styles["head"])
    for number, row in enumerate(rows_of(content), 1):
        is_facet = row[1] == ""
        for at, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(number, at, cell, styles["count"])
                continue
            style = styles["facet"] if is_facet else styles["plain"]
            if headings[at] == "colour" and cell in HEX:
                style = styles[f"colour {HEX.index(str(cell))}"]
            if cell or is_facet:
                sheet.write_string(number, at, fitting.cell(cell), style)
    sheet.freeze_panes(1, 2 + sum(1 for name in headings if name.startswith("level ")))
    sheet.autofilter(0, 0, max(1, len(rows_of(content))), len(headings) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _about_sheet(book: Any, content: Content, fitting: _Fitting, styles: dict[str, Any]) -> None:
    sheet = book.add_worksheet("About")
    sheet.set_column(0, 0, 18)
    sheet.set_column(1, 1, 90)
    sheet.write_string(0, 0, fitting.cell(f"Codebook of {content.title}"), styles["title"])
    number = 2
    for name, said in content.lines:
        sheet.write_string(number, 0, name, styles["plain"])
        sheet.write_string(number, 1, fitting.cell(said), styles["plain"])
        number += 1
    for facet in content.facets:
        for entry in facet.codes:
            for one in entry.revisions:
                if number == 2 + len(content.lines):
                    sheet.write_string(number + 1, 0, "Revisions", styles["title"])
                    number += 3
                place = " › ".join((facet.facet.name, *entry.path))
                who = ", ".join(filter(None, (one.at, one.coder, one.reason)))
                said = f"{place}, revision {one.number}: {', '.join(one.changed)} ({who})"
                sheet.write_string(number, 1, fitting.cell(said), styles["plain"])
                number += 1
