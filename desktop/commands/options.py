"""Arguments and options that several commands share, and how their words become rows of a project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from desktop.core.errors import NotAName

if TYPE_CHECKING:
    from desktop.core.model import Coder, CoderId, Document
    from desktop.core.project import Project

F = TypeVar("F", bound=Callable[..., Any])
PATH = click.Path(path_type=Path)


def project_argument(function: F) -> F:
    """The project file, as the first argument."""
    return click.argument("file", type=PATH)(function)


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
