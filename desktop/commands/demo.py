"""``testimonia demo``: the sample project on the desk, or, where nobody looks, everything the desk would show."""

from __future__ import annotations

import os
from pathlib import Path

import click

from desktop.commands import options, output

SUFFIXES = (".testimonia", ".csv", ".json", ".png")


@click.command(
    "demo",
    short_help="Build the sample project and open it.",
    epilog=options.examples("testimonia demo", "testimonia demo ~/try-out"),
)
@click.argument("folder", type=options.PATH, metavar="[DIR]", required=False)
@options.progress_option
def command(folder: Path | None, show_progress: bool) -> int:
    """Build the sample project in DIR (this folder, if none is named) and open the desk on it.

    Its texts are imported and the work of its two coders is done over again. Without a screen the project is exported,
    verified and drawn into a picture instead. What is in DIR already is left alone; a new name gets a number.
    """
    from desktop.cli import has_display
    from desktop.core.sample_builder import build_sample

    place = free_name(_made(folder or Path()))
    with build_sample(place, output.progress("Coded segment", show_progress)) as project:
        segments = sum(project.coders.segment_counts().values())
        documents = len(project.documents.all())
        output.say(
            f"Built {place}: {output.counted(documents, 'document', 'documents')}, "
            f"{output.counted(segments, 'segment', 'segments')} of "
            f"{output.counted(len(project.coders.all()), 'coder', 'coders')}."
        )
    if has_display():
        from desktop.ui.app import run

        return run(place)
    return without_screen(place)


def without_screen(place: Path) -> int:
    """Export, verify and draw the project; says where everything lies."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop.core.exporters.segments_csv import write_segments_csv
    from desktop.core.interchange.json_project import write_json
    from desktop.core.project import Project
    from desktop.core.verify import verify

    table, whole, drawn = (place.with_suffix(suffix) for suffix in SUFFIXES[1:])
    with Project.open(place, read_only=True) as project:
        rows = write_segments_csv(project, table).rows
        write_json(project, whole)
        report = verify(project)
    output.say(f"Exported {output.counted(rows, 'row', 'rows')} to {table}.")
    output.say(f"Exported the whole project to {whole}.")
    for problem in report.problems:
        output.complain(problem)
    from desktop.ui.app import picture

    picture(place, drawn)
    output.say(f"Drew the desk into {drawn}, because there is no screen to show it on.")
    output.say(f"Verified {place}: {'it is whole' if report.sound else 'it is not whole'}.")
    return 0 if report.sound else 1


def _made(folder: Path) -> Path:
    from desktop.core.errors import ExportFailed

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportFailed(path=folder, reason=error.strerror or str(error)) from error
    return folder


def free_name(folder: Path) -> Path:
    """Where the project goes: neither it nor any of the files that go beside it are there yet."""
    from desktop.core.sample_builder import NAME

    number = 1
    while True:
        place = folder / f"{NAME if number == 1 else f'{NAME} {number}'}{SUFFIXES[0]}"
        if not any(place.with_suffix(suffix).exists() for suffix in SUFFIXES):
            return place
        number += 1
