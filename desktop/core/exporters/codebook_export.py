"""Writing the codebook of a project in one of several forms."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.exporters.codebook_content import CodebookOptions, Content, gather
from desktop.core.exporters.registry import ExportForm
from desktop.core.notes import Note, counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.project import Project

WORD: Final = ExportForm("docx", "Word document (DOCX)", ".docx")
EXCEL: Final = ExportForm("xlsx", "Excel workbook (XLSX)", ".xlsx")
TABLE: Final = ExportForm("csv", "Table (CSV)", ".csv")
MARKDOWN: Final = ExportForm("md", "Markdown", ".md")
OWN: Final = ExportForm("json", "Codebook file (JSON)", ".json")
FORMS: Final = (WORD, EXCEL, TABLE, MARKDOWN, OWN)


@dataclass(frozen=True, slots=True)
class CodebookReport:
    """What was written; ``left_out`` are codes out of use that were not asked for."""

    facets: int
    codes: int
    left_out: int
    notes: tuple[Note, ...] = ()

    def as_dict(self) -> dict[str, object]:
        return {"facets": self.facets, "codes": self.codes, "left_out": self.left_out, "notes": list(self.notes)}

    def sentences(self) -> list[Note]:
        """One sentence each."""
        found = [
            Note("Facets: {facets}. Codes: {codes}.", facets=self.facets, codes=self.codes),
        ]
        if self.left_out:
            found.append(
                counted(
                    self.left_out,
                    "1 code out of use was left out.",
                    "{count} codes out of use were left out.",
                )
            )
        return [*found, *self.notes]


def write_codebook(
    project: Project,
    target: Path | str,
    form: str,
    options: CodebookOptions | None = None,
    *,
    beside: Callable[[Callable[[], list[Note]]], list[Note]] | None = None,
) -> CodebookReport:
    """Write the codebook to ``target`` in the form of this id. Raises ExportFailed, and ValueError for no form.

    ``beside`` calls the part that asks nothing of the project, and takes long where codes are many, in another thread.
    """
    path = Path(target)
    chosen = options or CodebookOptions()
    if form == OWN.id:
        return _own(project, path)
    content = gather(project, chosen)
    notes = (beside or _at_once)(lambda: _write(project, content, path, form))
    return CodebookReport(len(content.facets), content.code_count, content.left_out, tuple(notes))


def _at_once(work: Callable[[], list[Note]]) -> list[Note]:
    return work()


def _write(project: Project, content: Content, path: Path, form: str) -> list[Note]:
    if form == WORD.id:
        from desktop.core.exporters.codebook_docx import write_docx

        return write_docx(project, content, path)
    if form == MARKDOWN.id:
        from desktop.core.exporters.codebook_markdown import write_markdown

        return write_markdown(project, content, path)
    from desktop.core.exporters.codebook_tables import write_csv, write_xlsx

    if form == EXCEL.id:
        return write_xlsx(project, content, path)
    if form == TABLE.id:
        return write_csv(project, content, path)
    raise ValueError(f"no form {form!r}")


def _own(project: Project, path: Path) -> CodebookReport:
    """Everything that a codebook file can hold, whatever the options say."""
    from desktop.core.codebook_exchange.own_form import of_project, written
    from desktop.core.exporters.target import writing

    spec = of_project(project)
    with writing(path, project=project.path) as file:
        file.write(written(spec))
    return CodebookReport(len(spec.facets), spec.code_count, 0)
