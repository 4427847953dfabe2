"""Arguments and options that several commands share, and how their words become rows of a project."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from desktop.core.errors import BadPassphrase, NotAName, PassphraseNeeded

if TYPE_CHECKING:
    from desktop.core.model import Coder, CoderId, Document
    from desktop.core.project import Project

F = TypeVar("F", bound=Callable[..., Any])
PATH = click.Path(path_type=Path)


PASSPHRASE = "TESTIMONIA_PASSPHRASE"
NEW_PASSPHRASE = "TESTIMONIA_NEW_PASSPHRASE"
# More than any passphrase has; a file without lines is not read to its end.
MUCH = 20_000


def _remembered(ctx: click.Context, option: click.Parameter, value: Path | None) -> None:
    if value is not None and option.name is not None:
        ctx.meta[f"testimonia.{option.name}"] = value


def project_argument(function: F) -> F:
    """The project file, as the first argument, and where its passphrase may come from."""
    return passphrase_option(click.argument("file", type=PATH)(function))


def passphrase_option(function: F) -> F:
    """A file with the passphrase; it is never an argument, which other programs could read."""
    return click.option(
        "--passphrase-file",
        type=PATH,
        metavar="FILE",
        expose_value=False,
        callback=_remembered,
        help=f"Read the passphrase from the first line of this file; else from {PASSPHRASE}, else it is asked for.",
    )(function)


def new_passphrase_option(function: F) -> F:
    """A file with the passphrase that a project is to get."""
    return click.option(
        "--new-passphrase-file",
        type=PATH,
        metavar="FILE",
        expose_value=False,
        callback=_remembered,
        help=f"Read the new passphrase from the first line of this file; else from {NEW_PASSPHRASE}, else it is "
        "asked for.",
    )(function)


def given_passphrase(option: str = "passphrase_file", variable: str = PASSPHRASE) -> str | None:
    """The passphrase from the file that was named, else from the environment; None when neither is given.

    Raises BadPassphrase when the file cannot be read as text.
    """
    ctx = click.get_current_context(silent=True)
    path = None if ctx is None else ctx.meta.get(f"testimonia.{option}")
    if path is None:
        return os.environ.get(variable)
    try:
        with Path(path).open(encoding="utf-8-sig", newline="") as file:
            line = file.readline(MUCH)
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is no text in UTF-8"
    else:
        return line.rstrip("\r\n")
    # Not from the error: that of a file which is no text holds what was read of it.
    raise BadPassphrase(
        "The passphrase could not be read from {path} ({reason}). Nothing was changed.", path=path, reason=reason
    )


def asked_passphrase(words: str, *, twice: bool = False) -> str | None:
    """What is typed unseen at the terminal; None where there is none."""
    if not sys.stdin.isatty():
        return None
    typed: str = click.prompt(
        words, hide_input=True, confirmation_prompt=twice, err=True, default="", show_default=False
    )
    return typed


def new_passphrase() -> str:
    """The passphrase that a project is to get. Raises BadPassphrase where none was given."""
    found = given_passphrase("new_passphrase_file", NEW_PASSPHRASE)
    if found is None:
        found = asked_passphrase("New passphrase", twice=True)
    if found is None:
        raise BadPassphrase(
            "No new passphrase was given. Nothing was changed; name a file with --new-passphrase-file or set "
            "{variable}.",
            variable=NEW_PASSPHRASE,
        )
    return found


def first_passphrase(*, protect: bool) -> str | None:
    """The passphrase for a project that is being made; None when it is not to be protected. Raises BadPassphrase.

    Whoever names a file with a passphrase wants it used.
    """
    named = click.get_current_context().meta.get("testimonia.passphrase_file") is not None
    if not protect and not named:
        return None
    found = given_passphrase()
    if found is None:
        found = asked_passphrase("Passphrase", twice=True)
    if found is None:
        raise BadPassphrase(
            "No passphrase was given. Nothing was written; name a file with --passphrase-file or set {variable}.",
            variable=PASSPHRASE,
        )
    return found


def open_project(file: Path, *, read_only: bool = False, must_write: bool = False) -> Project:
    """The project at ``file``, with its passphrase from the file that was named, the environment or the terminal.

    Raises what ``Project.open`` raises.
    """
    from desktop.core.project import Project

    try:
        return Project.open(file, read_only=read_only, must_write=must_write, passphrase=given_passphrase())
    except PassphraseNeeded as needed:
        passphrase = asked_passphrase(f"Passphrase of {file.name}")
        if passphrase is None:
            raise PassphraseNeeded(
                "{path} is protected with a passphrase. Nothing was opened; name a file with --passphrase-file or set "
                "{variable}.",
                path=file,
                variable=PASSPHRASE,
            ) from needed
        return Project.open(file, read_only=read_only, must_write=must_write, passphrase=passphrase)


def json_option(function: F) -> F:
    """JSON instead of words on the output."""
    return click.option("--json", "as_json", is_flag=True, help="Write the result as JSON.")(function)


def progress_option(function: F) -> F:
    """Progress even where nobody looks."""
    return click.option(
        "--progress", "show_progress", is_flag=True, help="Count on the error stream even if it is no terminal."
    )(function)


def coder_named(project: Project, name: str) -> Coder:
    """Raises NotAName."""
    found = project.coders.by_name(name)
    if found is None:
        raise NotAName(noun="coder", name=name)
    return found


def coder_at_work(project: Project) -> CoderId | None:
    """Who works in this copy, as far as it is known: who was chosen last, else the only person there is."""
    from desktop.core.model import CoderKind

    remembered = project.view_state("coder")
    chosen = project.coders.by_name(remembered) if isinstance(remembered, str) else None
    people = [coder for coder in project.coders.all() if coder.kind is CoderKind.PERSON]
    if chosen is None and len(people) == 1:
        chosen = people[0]
    return None if chosen is None else chosen.id


def document_named(project: Project, name: str) -> Document:
    """Raises NotAName."""
    found = project.documents.by_name(name)
    if found is None:
        raise NotAName(noun="document", name=name)
    return found


def examples(*lines: str) -> str:
    """Examples at the end of a help page, each on its line."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)
