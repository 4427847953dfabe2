"""``testimonia new``: a new project, empty, with a codebook, or from JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from desktop.commands import options, output

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.project import Project


@click.command(
    "new",
    short_help="Make a new project.",
    epilog=options.examples(
        'testimonia new camp.testimonia --codebook "Human-rights evidence" --coder Ana',
        "testimonia new blank.testimonia --protect",
        "testimonia new copy.testimonia --from project.json",
    ),
)
@options.project_argument
@click.option("--from", "source", type=options.PATH, metavar="JSON", help="Read a whole project from this JSON file.")
@click.option(
    "--codebook",
    metavar="NAME",
    help="Begin with this codebook: “Human-rights evidence”, “Interview study”, “Blank”, or a codebook file.",
)
@click.option("--coder", default="", metavar="NAME", help="Who will code.")
@click.option("--name", default="", metavar="NAME", help="What the project is called; else as its file.")
@click.option("--protect", is_flag=True, help="Encrypt the project with a passphrase.")
@options.progress_option
def command(
    file: Path,
    source: Path | None,
    codebook: str | None,
    coder: str,
    name: str,
    protect: bool,
    show_progress: bool,
) -> int:
    """Make a new project at FILE; nothing that is there already is touched."""
    from desktop.core.project import Project

    passphrase = options.first_passphrase(protect=protect)
    if source is not None:
        if codebook is not None:
            raise click.UsageError("--from brings its own codebook, so --codebook cannot be given with it")
        from desktop.core.interchange.json_project import create_from_json

        progress = output.progress("Wrote row", show_progress)
        made, report = create_from_json(
            source, file, name=name, coder=coder, passphrase=passphrase, on_progress=progress
        )
        with made as project:
            _remember(project, coder)
            output.say(
                f"Made {file} from {source}: {output.counted(report.documents, 'document', 'documents')}, "
                f"{output.counted(report.segments, 'segment', 'segments')}, "
                f"{output.counted(report.codings, 'coding', 'codings')}, "
                f"{output.counted(len(project.coders.all()), 'coder', 'coders')}."
            )
        for note in report.notes:
            output.complain(note)
        return 0
    spec = None
    if codebook is not None:
        from desktop.core.codebook_files import load_codebook

        spec = load_codebook(codebook)
    with Project.create(file, name=name, coder=coder, codebook=spec, passphrase=passphrase) as project:
        _remember(project, coder)
        facets, codes = len(project.codebook.facets()), len(project.codebook.codes(builtins=False))
    output.say(
        f"Made {file} with {output.counted(facets, 'facet', 'facets')} and {output.counted(codes, 'code', 'codes')}."
    )
    return 0


def _remember(project: Project, coder: str) -> None:
    """The desk begins as this coder without asking."""
    if coder:
        project.set_view_state("coder", coder)
