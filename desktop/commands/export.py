"""``testimonia export``: coded segments as CSV, the whole project as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from desktop.commands import options, output
from desktop.core.exporters.registry import CSV, FORMS

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.exporters.segments_csv import CsvReport
    from desktop.core.interchange.json_project import JsonReport
    from desktop.core.project import Project


@click.command(
    "export",
    short_help="Export coded segments (CSV) or the whole project (JSON).",
    epilog=options.examples(
        "testimonia export camp.testimonia --to csv segments.csv",
        "testimonia export camp.testimonia --to csv wide.csv --rows segments --bom --coder Ana",
        "testimonia export camp.testimonia --to json project.json --originals",
    ),
)
@options.project_argument
@click.option(
    "--to", "form", type=click.Choice([form.id for form in FORMS]), required=True, help="The form of the export."
)
@click.argument("out", type=options.PATH)
@click.option(
    "--rows",
    type=click.Choice(["codings", "segments"]),
    help="CSV: a row for each coding (if not said otherwise), or for each segment with a column a facet.",
)
@click.option("--bom", is_flag=True, help="CSV: begin with a byte order mark, by which older spreadsheets know UTF-8.")
@click.option(
    "--no-formula-guard", is_flag=True, help="CSV: leave cells that a spreadsheet would run as a formula as they are."
)
@click.option("--coder", "coders", multiple=True, metavar="NAME", help="CSV: only this coder; may be given again.")
@click.option(
    "--document", "documents", multiple=True, metavar="NAME", help="CSV: only this document; may be given again."
)
@click.option("--originals", is_flag=True, help="JSON: put the untouched bytes of the sources in as well.")
@options.json_option
@options.progress_option
def command(file: Path, form: str, out: Path, as_json: bool, show_progress: bool, **given: Any) -> int:
    """Export the project FILE to OUT, which is replaced if it is there. The project is only read."""
    other = ("originals",) if form == CSV.id else ("rows", "bom", "no_formula_guard", "coders", "documents")
    for name in other:
        if given[name]:
            option = {"coders": "coder", "documents": "document"}.get(name, name).replace("_", "-")
            raise click.UsageError(f"--{option} cannot be given with --to {form}")
    with options.open_project(file, read_only=True) as project:
        report = (
            _csv(project, out, show_progress, given) if form == "csv" else _json(project, out, show_progress, given)
        )
    if as_json:
        output.say_json({"path": str(out), **report.as_dict()})
    else:
        output.say(" ".join([f"Wrote {out}.", *report.sentences()]))
    return 0


def _csv(project: Project, out: Path, show_progress: bool, given: dict[str, Any]) -> CsvReport:
    from desktop.core.exporters.segments_csv import write_segments_csv

    coders = [options.coder_named(project, name).id for name in given["coders"]]
    documents = [options.document_named(project, name).id for name in given["documents"]]
    return write_segments_csv(
        project,
        out,
        rows=given["rows"] or "codings",
        bom=given["bom"],
        guard=not given["no_formula_guard"],
        coders=coders or None,
        documents=documents or None,
        on_progress=output.progress("Wrote document", show_progress),
    )


def _json(project: Project, out: Path, show_progress: bool, given: dict[str, Any]) -> JsonReport:
    from desktop.core.interchange.json_project import write_json

    progress = output.progress("Wrote document", show_progress)
    return write_json(project, out, originals=given["originals"], on_progress=progress)
