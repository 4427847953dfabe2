"""``testimonia copy``: the whole project at another place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from desktop.commands import options, output

if TYPE_CHECKING:
    from pathlib import Path


@click.command(
    "copy",
    short_help="Write a whole copy of a project.",
    epilog=options.examples(
        "testimonia copy camp.testimonia camp-for-the-court.testimonia",
        "testimonia copy camp.testimonia old.testimonia --replace",
    ),
)
@options.project_argument
@click.argument("target", type=options.PATH, metavar="NEW")
@click.option("--replace", is_flag=True, help="Replace NEW when it is there already and nobody writes to it.")
@options.json_option
@options.progress_option
def command(file: Path, target: Path, replace: bool, as_json: bool, show_progress: bool) -> int:
    """Write all of the project FILE to NEW, its history and passphrase too, beside whoever works in it.

    The copy is checked against the project before it gets its name.
    """
    from desktop.core.copying import save_copy

    with options.open_project(file, read_only=True) as project:
        path, key = project.path, project.key
        progress = output.progress("Per cent:", show_progress)
        made = save_copy(path, key, target, replace=replace, on_progress=progress)
    size = made.stat().st_size
    if as_json:
        output.say_json({"path": str(made), "bytes": size})
    else:
        output.say(f"Copied to {made}, checked.")
    return 0
