"""``testimonia history``: every step of a project, for people and for programs."""

from __future__ import annotations

import codecs
import sys
from typing import TYPE_CHECKING

import click

from desktop.commands import options, output
from desktop.core.errors import NotAName

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.exporters.history_export import Form


@click.command(
    "history",
    short_help="Write out every step: who, when, what, where, before and after.",
    epilog=options.examples(
        "testimonia history camp.testimonia",
        "testimonia history camp.testimonia --csv --out history.csv --coder Ana",
        "testimonia history camp.testimonia --json --out history.json",
    ),
)
@options.project_argument
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.option("--csv", "as_csv", is_flag=True, help="As CSV, a row for each row that a step changed.")
@click.option("--out", type=options.PATH, metavar="PATH", help="Write to this file instead of the output.")
@click.option("--coder", metavar="NAME", help="Only the steps of this coder.")
@click.option(
    "--document", metavar="NAME", help="Only the steps about this document, which may have been deleted since."
)
@options.progress_option
def command(
    file: Path,
    as_json: bool,
    as_csv: bool,
    out: Path | None,
    coder: str | None,
    document: str | None,
    show_progress: bool,
) -> int:
    """Write the history of the project FILE, the oldest step first. The project is only read.

    Each step comes with its number, time, coder, what was done, on which passage, every row before and after, and its
    seal. What was erased for good shows as “(erased)”.
    """
    from desktop.core.exporters.history_export import documents_called, write_history

    if as_json and as_csv:
        raise click.UsageError("--json and --csv cannot be given together")
    form: Form = "json" if as_json else "csv" if as_csv else "text"
    with options.open_project(file, read_only=True) as project:
        chosen = None if coder is None else options.coder_named(project, coder).id
        documents = None
        if document is not None:
            documents = documents_called(project, document)
            if not documents:
                raise NotAName(noun="document", name=document)
        encoding = codecs.lookup(getattr(sys.stdout, "encoding", None) or "ascii").name
        report = write_history(
            project,
            sys.stdout if out is None else out,
            form,
            coder=chosen,
            documents=documents,
            ascii_only=out is None and not encoding.startswith("utf"),
            on_progress=output.progress("Wrote step", show_progress),
        )
    if out is not None:
        output.say(" ".join([f"Wrote {out}.", *report.sentences()]))
    return 0
