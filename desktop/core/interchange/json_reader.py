"""A project from one JSON file: everything is checked before the project is made; ``docs/json.md`` has the rules."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.core.clock import now
from desktop.core.errors import BadExchangeFile
from desktop.core.interchange.json_codebook import read_codebook
from desktop.core.interchange.json_entry import Entry, Source, shown
from desktop.core.interchange.json_format import FORMAT, VERSION
from desktop.core.interchange.json_more import LISTS, read_lists
from desktop.core.interchange.json_plan import Plan
from desktop.core.interchange.json_work import read_coders, read_documents, read_memos, read_segments, read_states
from desktop.core.naming import LONGEST_NAME, clean_name, tame_name
from desktop.core.project import Project
from desktop.core.storage import peeking
from desktop.core.storage.schema import PROJECT

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.importers.parsed import Note

_TOP = frozenset(
    ("format", "version", "project", "coders", "documents", "facets", "codes", "segments", "states", "memos")
).union(LISTS)


@dataclass(frozen=True, slots=True)
class ReadReport:
    """What came in, and what of the file could not."""

    coders: int
    documents: int
    facets: int
    codes: int
    segments: int
    codings: int
    notes: tuple[Note, ...]

    def as_dict(self) -> dict[str, Any]:
        names = ("coders", "documents", "facets", "codes", "segments", "codings")
        return {**{name: getattr(self, name) for name in names}, "notes": [str(note) for note in self.notes]}


def create_from_json(
    source: Path | str,
    target: Path | str,
    *,
    name: str = "",
    coder: str = "",
    passphrase: str | None = None,
    on_progress: Callable[[int, int], bool] | None = None,
) -> tuple[Project, ReadReport]:
    """A new project at ``target`` with everything that the JSON file ``source`` holds.

    ``name`` replaces the file's name for the project, ``coder`` is who is coding next. With a ``passphrase`` the
    project is encrypted. ``on_progress(done, total)`` counts rows and may return False: then Cancelled is raised.
    Raises BadExchangeFile naming the first fault, BadPassphrase,
    ProjectExists, StorageFailed or BadName; then no project is left behind.
    """
    path = Path(source)
    plan = plan_of(path.name, _bytes_of(path), name or tame_name(Path(target).stem, "Project"))
    if name:
        plan.rows[PROJECT][0]["name"] = clean_name(name, "project")

    def fill(project: Project) -> None:
        plan.write(project, on_progress)

    project = Project.create(target, name="Project", coder=coder, fill=fill, source=path.name, passphrase=passphrase)
    return project, plan.report(ReadReport)


def plan_of(name: str, data: bytes, title: str = "Project") -> Plan:
    """What a JSON file would write into an empty project. ``title`` is the project's name where the file has none.

    Raises BadExchangeFile.
    """
    source = Source(name)
    top = Entry(source, "", source.parse(data), _TOP)
    if top.values.get("format") != FORMAT:
        source.refuse(f"its “format” is not “{FORMAT}”")
    version = top.values.get("version")
    if type(version) is not int or version != VERSION:
        source.refuse(f"its “version” is {shown(version)}, and this Testimonia reads version {VERSION}")
    plan = Plan(source, now())
    _read_project(plan, top, title)
    steps: tuple[Callable[[Plan, Entry], None], ...] = (
        read_coders,
        read_documents,
        read_codebook,
        read_segments,
        read_states,
        read_memos,
        read_lists,
    )
    for read in steps:
        read(plan, top)
    return plan


def _read_project(plan: Plan, top: Entry, title: str) -> None:
    entry = Entry(plan.source, "project", top.values.get("project", {}), frozenset(("id", "name", "created")))
    row = plan.new_row("project", entry, optional=True)
    name = entry.name("project") if entry.has("name") else title[:LONGEST_NAME]
    plan.add(PROJECT, {"id": row, "name": name, "created_at": entry.time("created", plan.moment)})


def _bytes_of(path: Path) -> bytes:
    reason = ""
    try:
        if path.is_dir():
            reason = "it is a folder"
        elif not path.exists():
            reason = "there is no such file"
        else:
            return peeking.read(path) if path.is_file() else path.read_bytes()
    except PermissionError:
        reason = "you have no permission to read it"
    except (OSError, ValueError) as error:
        reason = f"it cannot be opened ({getattr(error, 'strerror', None) or error})"
    raise BadExchangeFile(name=path.name or str(path), reason=reason)
