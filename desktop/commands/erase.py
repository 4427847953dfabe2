"""``testimonia erase``: words that must be forgotten, gone for good."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from desktop.commands import options, output

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.erasure import Preview, Wish
    from desktop.core.model import CodeId, CoderId, DocumentId
    from desktop.core.project import Project


# What a shell takes for "interrupted by whoever sat there".
REFUSED = 130


@click.command(
    "erase",
    short_help="Erase a document, a coder's work or a person's passages for good.",
    epilog=options.examples(
        'testimonia erase camp.testimonia --document "Interview 7" --dry-run',
        'testimonia erase camp.testimonia --coder "Jonas Weber"',
        'testimonia erase camp.testimonia --code "Witness K." --delete-snapshots',
        'testimonia erase camp.testimonia --words "Kim Chol" --words 김철 --reason "consent withdrawn" --yes',
    ),
)
@options.project_argument
@click.option("--document", "documents", multiple=True, metavar="NAME", help="This document; may be given again.")
@click.option("--coder", metavar="NAME", help="The work of this coder.")
@click.option("--keep-name", is_flag=True, help="With --coder: leave the coder's name.")
@click.option("--code", "codes", multiple=True, metavar="NAME", help="The passages with this code; may be given again.")
@click.option(
    "--coder-layer", "layers", multiple=True, metavar="NAME", help="With --code: only passages that this coder marked."
)
@click.option(
    "--words", multiple=True, metavar="TEXT", help="Every place of these words in all texts; may be given again."
)
@click.option("--whole-words", is_flag=True, help="With --words: not where they are part of a longer word.")
@click.option("--dry-run", is_flag=True, help="Only say what would go.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--reason", metavar="TEXT", default="", help="Why; it stays in the history.")
@click.option("--delete-snapshots", is_flag=True, help="Delete the snapshots that still hold it, or may.")
@options.json_option
@options.progress_option
def command(
    file: Path,
    documents: tuple[str, ...],
    coder: str | None,
    keep_name: bool,
    codes: tuple[str, ...],
    layers: tuple[str, ...],
    words: tuple[str, ...],
    whole_words: bool,
    dry_run: bool,
    yes: bool,
    reason: str,
    delete_snapshots: bool,
    as_json: bool,
    show_progress: bool,
) -> int:
    """Erase words in the project FILE for good: from texts, memos, notes and the whole history.

    What will go is said first. This is the one action that cannot be undone. What was exported or copied elsewhere is
    not reached.
    """
    from desktop.core import erasing

    given = [bool(documents), coder is not None, bool(codes or words)]
    if sum(given) != 1:
        raise click.UsageError("Say what to erase: --document, --coder, or --code and --words.")
    if (keep_name and coder is None) or (layers and not codes) or (whole_words and not words):
        raise click.UsageError("--keep-name belongs to --coder, --coder-layer to --code, --whole-words to --words.")
    with options.open_project(file, must_write=not dry_run, read_only=dry_run) as project:
        wish = _wish(project, documents, coder, keep_name, codes, layers, words, whole_words)
        preview = erasing.preview(project, wish)
        if dry_run:
            _show(preview, as_json)
            return 0
        if not yes and not _asked(preview):
            output.complain(f"Nothing was erased; {file} is as it was.")
            return REFUSED
        project.coder = options.coder_at_work(project)
        copies = [copy.path for copy in preview.holding()] if delete_snapshots else []
        told = output.progress("Part", show_progress)
        report = erasing.erase(project, wish, reason=reason, delete_snapshots=copies, on_progress=told)
        if as_json:
            output.say_json(report.as_dict())
        else:
            for note in report.sentences():
                output.say(note)
    return 0 if report.rewritten and len(report.deleted) == len(copies) else 1


def _wish(
    project: Project,
    documents: tuple[str, ...],
    coder: str | None,
    keep_name: bool,
    codes: tuple[str, ...],
    layers: tuple[str, ...],
    words: tuple[str, ...],
    whole_words: bool,
) -> Wish:
    """Raises NotAName."""
    from desktop.core.erasure import EraseCoder, EraseDocuments, ErasePassages

    if documents:
        return EraseDocuments(tuple(dict.fromkeys(row for name in documents for row in _documents(project, name))))
    if coder is not None:
        return EraseCoder(options.coder_named(project, coder).id, keep_name)
    named = tuple(dict.fromkeys(row for name in codes for row in _codes(project, name)))
    whose: tuple[CoderId, ...] = tuple(options.coder_named(project, name).id for name in layers)
    return ErasePassages(codes=named, coders=whose, words=words, whole_words=whole_words)


def _documents(project: Project, name: str) -> list[DocumentId]:
    """The document of this name, or those that were deleted and had it."""
    from desktop.core.erasing import deleted_documents
    from desktop.core.errors import NotAName

    found = project.documents.by_name(name)
    if found is not None:
        return [found.id]
    gone = deleted_documents(project, name)
    if not gone:
        raise NotAName(noun="document", name=name)
    return gone


def _codes(project: Project, name: str) -> list[CodeId]:
    from desktop.core.errors import NotAName
    from desktop.core.naming import name_key

    book, key = project.codebook, name_key(name.strip())
    found = [
        code.id
        for code in book.codes()
        if key in map(name_key, (code.name, book.path(code.id), book.path(code.id, facet=True)))
    ]
    if not found:
        raise NotAName(noun="code", name=name)
    if len(found) > 1:
        paths = ", ".join(f"“{book.path(code, facet=True)}”" for code in found)
        raise NotAName(
            "{count} codes are called “{name}”. Nothing was changed; write which one: {paths}.",
            count=len(found),
            name=name,
            paths=paths,
        )
    return found


def _show(preview: Preview, as_json: bool) -> None:
    if as_json:
        output.say_json(preview.as_dict())
    elif preview.empty:
        output.say("Nothing in the project or its history is what was to be erased.")
    else:
        output.say("This would go for good:")
        for note in preview.sentences():
            output.say(f"  {note}")


def _asked(preview: Preview) -> bool:
    """Whether it is to go. Raises UsageError where nobody can be asked."""
    from desktop.core.errors import NothingToErase

    if preview.empty:
        raise NothingToErase
    if not sys.stdin.isatty():
        raise click.UsageError(
            "Erasing cannot be undone, and nobody can be asked here. Look with --dry-run, then --yes"
        )
    output.complain("This goes for good:")
    for note in preview.sentences():
        output.complain(f"  {note}")
    return click.confirm("Erase it for good? This cannot be undone.", err=True)
