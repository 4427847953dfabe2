"""``testimonia cite``: whether a citation agrees with a project, and what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from desktop.commands import options, output

if TYPE_CHECKING:
    from pathlib import Path


@click.command(
    "cite",
    short_help="Check a citation and show the passage.",
    epilog=options.examples('testimonia cite camp.testimonia "Letter from the camp, ¶12, v1, sha256 3f2a9c1b7e04"'),
)
@options.project_argument
@click.argument("citation")
@options.json_option
def command(file: Path, citation: str, as_json: bool) -> int:
    """Check a CITATION, with its quote or without, against the project FILE, and show the passage that it names.

    Nothing is changed. The exit code is 1 if text, paragraph or words do not agree.
    """
    from desktop.core.citing import cite, read_citation, resolve

    wanted = read_citation(citation)
    if wanted is None:
        output.complain("This is no citation: it must end like “¶12, v1, sha256 3f2a9c1b7e04”.")
        return 2
    with options.open_project(file, read_only=True) as project:
        place = resolve(project, wanted)
        found = cite(project, place.document, place.start, place.end)
        sha = project.documents.get(place.document).text_sha256
    if as_json:
        output.say_json(
            {
                "document": {"id": str(place.document), "name": found.name, "version": found.version, "sha256": sha},
                "paragraphs": [found.first, found.last],
                "start": place.start,
                "end": place.end,
                "text": found.quote,
            }
        )
        return 0
    output.say(f"The citation agrees: {found.line}")
    output.say()
    output.say(found.quote)
    return 0
