"""``testimonia repair``: a new project from everything that can be read of a damaged one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from desktop.commands import options, output
from desktop.core.errors import PassphraseNeeded, StorageFailed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.salvage import SalvageReport


@click.command(
    "repair",
    short_help="Read out of a damaged project what is readable.",
    epilog=options.examples(
        "testimonia repair camp.testimonia camp-repaired.testimonia",
        "testimonia repair camp.testimonia camp-repaired.testimonia --report lost.txt --torn-texts torn",
    ),
)
@click.argument("damaged", type=options.PATH)
@click.argument("new", type=options.PATH)
@options.passphrase_option
@options.json_option
@click.option(
    "--report",
    "report_path",
    type=options.PATH,
    metavar="FILE",
    help="Also write the list of what was lost into this new file. It names documents, codes and coders.",
)
@click.option(
    "--torn-texts",
    "torn",
    type=options.PATH,
    metavar="FOLDER",
    help="Write what is left of texts that are not as they were into this folder, in the clear.",
)
@options.progress_option
def command(
    damaged: Path, new: Path, as_json: bool, report_path: Path | None, torn: Path | None, show_progress: bool
) -> int:
    """Read the DAMAGED project and make the NEW one of everything that is as it was, with a list of what was lost.

    DAMAGED is only read. A text or a place that cannot be shown to be as it was is left out and listed, so that no
    quote is another one than before. An encrypted project gives an encrypted one with the same passphrase. The exit
    code is 1 if something was lost or could not be proven.
    """
    if report_path is not None and report_path.exists():
        raise StorageFailed("{path} is already there. Nothing was written; choose another name.", path=report_path)
    report = _salvaged(damaged, new, torn, output.progress("Went through page or row", show_progress))
    lines = _lines(damaged, new, report)
    if report_path is not None:
        try:
            with report_path.open("x", encoding="utf-8", newline="\n") as file:
                file.write("\n".join(lines) + "\n")
        except OSError as error:
            output.complain(f"{report_path} was not written: {error.strerror or error}. {new} is whole without it.")
    if as_json:
        output.say_json(report.as_dict())
    else:
        for line in lines:
            output.say(line)
    return 0 if report.whole else 1


def _salvaged(
    damaged: Path, new: Path, torn: Path | None, on_progress: Callable[[int, int], bool] | None
) -> SalvageReport:
    from desktop.core.salvage import salvage

    passphrase = options.given_passphrase()
    try:
        return salvage(damaged, new, passphrase=passphrase, on_progress=on_progress, torn=torn)
    except PassphraseNeeded as needed:
        typed = options.asked_passphrase(f"Passphrase of {damaged.name}")
        if typed is None:
            raise PassphraseNeeded(
                "{path} is protected with a passphrase. Nothing was read; name a file with --passphrase-file or set "
                "{variable}.",
                path=damaged,
                variable=options.PASSPHRASE,
            ) from needed
        return salvage(damaged, new, passphrase=typed, on_progress=on_progress, torn=torn)


def _lines(damaged: Path, new: Path, report: SalvageReport) -> list[str]:
    saved = report.saved
    counts = ", ".join(
        (
            output.counted(saved["documents"], "document", "documents"),
            output.counted(saved["segments"], "segment", "segments"),
            output.counted(saved["codings"], "coding", "codings"),
            output.counted(saved["codes"], "code", "codes"),
            output.counted(saved["memos"], "memo", "memos"),
        )
    )
    lines = [f"Made {new} from {damaged}: {counts}."]
    if report.whole:
        lines.append("Nothing was lost.")
    elif report.lost_counts:
        many = ", ".join(f"{number:,} {noun.replace('_', ' ')}" for noun, number in report.lost_counts.items())
        lines.append(f"Lost: {many}.")
    elif not report.unproven:
        lines.append("Nothing is known to be lost, but not everything could be proven.")
    for title, notes in (
        ("", report.lost),
        ("Not proven to be as it was:", report.unproven),
        ("The new project is not whole:", report.problems),
        ("", report.notes),
    ):
        if notes and title:
            lines.append(title)
        lines.extend(str(note) for note in notes)
    return lines
