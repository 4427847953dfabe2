"""What the tests of snapshots share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.project import Project
from desktop.core.snapshots.keeper import Policy, listed, take
from desktop.core.verify import verify
from tests.core.making import codes_of, parsed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.snapshots.keeper import Snapshot
    from desktop.core.storage.keys import Key

PASSPHRASE = "sésame 'open'; --\" ü"
#: Stands in names, a memo and the text, and must not be found in anything encrypted.
MARKER = "Zwiebelturm"


def made(path: Path, passphrase: str | None, words: int = 200) -> Project:
    """A project with one document, a code and a few segments, all of them with the marker."""
    project = Project.create(path, name=f"{MARKER} project", coder="Ana Ruiz", passphrase=passphrase)
    facet = project.codebook.create_facet("Abuse type")
    project.codebook.create_code(facet, f"{MARKER} code")
    project.documents.add([parsed("Interview", f"They saw the {MARKER} from afar. " * words)])
    for start in range(0, 90, 30):
        code_next(project, start)
    return project


def code_next(project: Project, start: int) -> None:
    document = project.documents.all()[0].id
    project.coding.code_span(document, start, start + 20, list(codes_of(project).values())[:1])


def dump_of(path: Path, key: Key | None) -> dict[str, list[dict[str, object]]]:
    """Every recorded row; the file is checked too."""
    with Project.open(path, read_only=True, key=key) as project:
        assert verify(project).problems == ()
        return project.store.dump()


def taken(project: Project, reason: str = "auto", policy: Policy | None = None) -> Snapshot:
    found = take(project.path, project.key, policy or Policy(), reason)
    assert found is not None
    return found


def there(project: Project) -> list[Snapshot]:
    return listed(project.path, project.info().id, Policy())


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def until(limit: int) -> Callable[[int, int], bool]:
    """For ``on_progress``: give up when so much is done."""

    def go_on(done: int, _total: int) -> bool:
        return done < limit

    return go_on


def bytes_below(folder: Path) -> bytes:
    """All bytes and names of everything in a folder."""
    found = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return b"".join(str(path).encode() + path.read_bytes() for path in found)
