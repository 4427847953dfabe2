"""``testimonia verify``: whether a project file is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from desktop.commands import options, output

if TYPE_CHECKING:
    from pathlib import Path


@click.command(
    "verify",
    short_help="Check that a project file is whole.",
    epilog=options.examples("testimonia verify camp.testimonia"),
)
@options.project_argument
@options.json_option
@options.progress_option
def command(file: Path, as_json: bool, show_progress: bool) -> int:
    """Check that the project FILE is whole: the file itself, texts against their hashes, places, references, steps.

    Nothing is changed. The exit code is 1 if something is wrong.
    """
    from desktop.core.verify import verify

    with options.open_project(file, read_only=True) as project:
        report = verify(project, output.progress("Made check", show_progress))
    if as_json:
        output.say_json(report.as_dict())
        return 0 if report.sound else 1
    for problem in report.problems:
        output.say(problem)
    counts = report.counts
    if not report.sound:
        output.complain(
            f"{file} is not whole: {output.counted(len(report.problems), 'problem', 'problems')}. Nothing was changed. "
            "Keep the file; go back to a snapshot of it (testimonia restore), or make a new project of what can be "
            "read (testimonia repair)."
        )
        return 1
    output.say(
        f"{file} is whole: {output.counted(counts['documents'], 'document', 'documents')}, "
        f"{output.counted(counts['segments'], 'segment', 'segments')}, "
        f"{output.counted(counts['codings'], 'coding', 'codings')}, "
        f"{output.counted(counts['steps'], 'step', 'steps')}."
    )
    for note in report.notes:
        output.say(f"Worth knowing: {note}")
    return 0
