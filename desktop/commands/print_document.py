"""``testimonia print``: a coded document with its margin as a PDF."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

from desktop.commands import options, output
from desktop.core.errors import NotAName

if TYPE_CHECKING:
    from pathlib import Path

PAPERS = ("A4", "A5", "A3", "Letter", "Legal")


@click.command(
    "print",
    short_help="Write a coded document with its margin as a PDF.",
    epilog=options.examples(
        'testimonia print camp.testimonia "Interview 04" --out interview.pdf',
        'testimonia print camp.testimonia "Interview 04" --out bw.pdf --black --memos --coder Ana',
        'testimonia print camp.testimonia "Interview 04" --out all.pdf --by code --paper Letter --landscape',
    ),
)
@options.project_argument
@click.argument("document", metavar="DOCUMENT")
@click.option("--out", type=options.PATH, required=True, help="The PDF, which is replaced if it is there.")
@click.option("--coder", "coders", multiple=True, metavar="NAME", help="Only this coder; may be given again.")
@click.option(
    "--by",
    type=click.Choice(["facet", "code", "coder"]),
    default="facet",
    show_default=True,
    help="What the margin says: the answers to one facet, all codes, or who coded.",
)
@click.option("--facet", metavar="NAME", help="Which facet the margin answers; the first if not said otherwise.")
@click.option("--memos", is_flag=True, help="Number the memos in the margin and print them at the end.")
@click.option("--black", is_flag=True, help="Without colours: patterns tell codes apart.")
@click.option("--uncover", is_flag=True, help="Print the words of covered passages too.")
@click.option("--paper", type=click.Choice(PAPERS), default="A4", show_default=True, help="The size of the paper.")
@click.option("--landscape", is_flag=True, help="The long side of the paper lies below.")
@options.json_option
def command(file: Path, document: str, out: Path, as_json: bool, **given: Any) -> int:
    """Write DOCUMENT of the project FILE as a PDF. The project is only read."""
    if given["facet"] and given["by"] != "facet":
        raise click.UsageError("--facet can only be given with --by facet")
    with options.open_project(file, read_only=True) as project:
        found = options.document_named(project, document)
        coders = [options.coder_named(project, name).id for name in given["coders"]]
        facet = project.codebook.facet_named(given["facet"]) if given["facet"] else None
        if given["facet"] and facet is None:
            raise NotAName(noun="facet", name=given["facet"])
        # Type is set by Qt, which needs no display for it.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtGui import QGuiApplication

        from desktop.ui.printing.content import PrintOptions
        from desktop.ui.printing.output import write_pdf

        program = QGuiApplication.instance() or QGuiApplication(["testimonia"])
        wanted = PrintOptions(
            frozenset(coders) or None,
            given["by"],
            facet.id if facet is not None else None,
            given["memos"],
            given["black"],
            given["uncover"],
        )
        pages = write_pdf(project, found.id, out, wanted, paper=given["paper"], landscape=given["landscape"])
        del program
    if as_json:
        output.say_json({"path": str(out), "pages": pages})
    else:
        output.say(f"Wrote {out}: {output.counted(pages, 'page', 'pages')}.")
    return 0
