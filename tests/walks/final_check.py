"""The one look into files after a walk, read-only: what was exported, and whether the project is whole."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def rows_of(table: Path) -> list[dict[str, str]]:
    """The rows of an exported table."""
    with table.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def problems_of(path: Path) -> list[str]:
    """What is wrong with a project; nothing when it is whole."""
    from desktop.core.project import Project
    from desktop.core.verify import verify

    with Project.open(path, read_only=True) as project:
        return [str(problem) for problem in verify(project).problems]


def texts_of(path: Path) -> dict[str, str]:
    """The text of each document of a project by its name."""
    from desktop.core.project import Project

    with Project.open(path, read_only=True) as project:
        return {document.name: project.documents.text(document.id) for document in project.documents.all()}


def codebook_of(path: Path) -> dict[str, str]:
    """The codes of a project by their paths, with their definitions."""
    from desktop.core.project import Project

    with Project.open(path, read_only=True) as project:
        book = project.codebook
        return {book.path(code.id, facet=True): code.definition for code in book.codes(builtins=False)}


def words_of_docx(path: Path) -> list[str]:
    """The paragraphs of a Word document and the rows of its tables, cells with bars between them."""
    from docx import Document

    found: list[str] = []
    for block in Document(str(path)).iter_inner_content():
        if hasattr(block, "rows"):
            found += [" | ".join(cell.text for cell in row.cells) for row in block.rows]
        else:
            found.append(block.text)
    return found


def answers_of(rows: list[dict[str, str]], coder: str) -> dict[str, dict[str, str]]:
    """By quote, what one coder answered to each facet, from a table with one row a coding."""
    found: dict[str, dict[str, str]] = {}
    for row in rows:
        if row["coder"] == coder:
            answers = found.setdefault(row["quote"], {})
            name = row["code path"].split(" › ")[-1]
            answers[row["facet"]] = f"{answers[row['facet']]}; {name}" if row["facet"] in answers else name
    return found
