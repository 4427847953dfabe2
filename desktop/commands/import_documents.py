"""``testimonia import``: documents into a project, and the report of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from desktop.commands import options, output

if TYPE_CHECKING:
    from pathlib import Path


@click.command(
    "import",
    short_help="Import documents into a project.",
    epilog=options.examples(
        "testimonia import camp.testimonia interviews/*.docx report.pdf",
        "testimonia import camp.testimonia letter.txt --encoding cp1251 --coder Ana",
    ),
)
@options.project_argument
@click.argument("documents", type=options.PATH, nargs=-1, required=True, metavar="DOCS...")
@click.option("--encoding", metavar="NAME", help="How plain text is encoded, where it cannot be told (such as cp1252).")
@click.option("--coder", metavar="NAME", help="Who imports, kept with each document; else whoever worked here last.")
@click.option("--same", is_flag=True, help="Import content again that is in the project already.")
@options.json_option
@options.progress_option
def command(
    file: Path,
    documents: tuple[Path, ...],
    encoding: str | None,
    coder: str | None,
    same: bool,
    as_json: bool,
    show_progress: bool,
) -> int:
    """Import text (.txt), Markdown (.md), Word (.docx) and PDF files into the project FILE, as one step.

    One line a file says what came in, what did not and why. The exit code is 1 if a file did not come in.
    """
    from desktop.core.importers.report import Outcome, import_files

    with options.open_project(file, must_write=True) as project:
        named = options.coder_named(project, coder).id if coder is not None else None
        project.coder = named or options.coder_at_work(project)
        report = import_files(
            project, documents, encoding, same, on_progress=output.progress("Read", show_progress and not as_json)
        )
    if as_json:
        output.say_json(report.as_dict())
    else:
        for line in report.lines:
            output.say(line.sentence)
            for note in line.notes:
                output.say(f"    {note}")
        total = report.count(Outcome.IMPORTED)
        output.say(f"{output.counted(total, 'document', 'documents')} imported, {len(report.lines) - total} not.")
        if report.count(Outcome.UNDECIDED):
            output.complain("Give the encoding with --encoding for the texts whose encoding is not certain.")
    return 0 if report.complete else 1
