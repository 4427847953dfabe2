"""Further names of a code: what else people call it, and what it was called before it was merged.

They are found like names wherever codes are found. Two codes may share one: then both are found by it, and whoever
sets it can be told (``same_named``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.naming import clean_name, name_key
from desktop.core.storage.schema import CODE_ALIAS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.model import Code, CodeId
    from desktop.core.project import Project


def cleaned(project: Project, code: CodeId, names: Iterable[str]) -> dict[str, str]:
    """The names by their keys, in order: clean, each once, without the code's own. Raises BadName, NotFound."""
    own = name_key(project.codebook.live_code(code).name)
    found: dict[str, str] = {}
    for name in names:
        title = clean_name(name, "code")
        if name_key(title) != own:
            found.setdefault(name_key(title), title)
    return found


def set_aliases(project: Project, code: CodeId, names: Iterable[str]) -> bool:
    """Make these the further names of a code; False when nothing differs.

    Raises NotFound for a code that was deleted or merged, and BadName.
    """
    wanted = cleaned(project, code, names)
    rows = list(project.store.rows(CODE_ALIAS, "code_id = ?", (code,)))
    kept = {row["name_key"] for row in rows if wanted.get(row["name_key"]) == row["name"]}
    if len(kept) == len(wanted) == len(rows):
        return False
    args = {"name": project.codebook.live_code(code).name, "count": len(wanted)}
    with project.step("code.aliases", args):
        project.store.delete_many(CODE_ALIAS, [row["id"] for row in rows if row["name_key"] not in kept])
        _write(project, code, {key: name for key, name in wanted.items() if key not in kept})
        project.codebook.forget()
    return True


def add_aliases(project: Project, code: CodeId, names: Iterable[str]) -> None:
    """Give a code further names besides those it has, as a merge does; those it has already change nothing.

    Raises NotFound and BadName.
    """
    known = {row["name_key"] for row in project.store.rows(CODE_ALIAS, "code_id = ?", (code,))}
    new = {key: name for key, name in cleaned(project, code, names).items() if key not in known}
    if not new:
        return
    args = {"name": project.codebook.live_code(code).name, "count": len(known) + len(new)}
    with project.step("code.aliases", args):
        _write(project, code, new)
        project.codebook.forget()


def drop_alias(project: Project, code: CodeId, name: str) -> None:
    """Within a step: what a code is called now is no further name of it any more."""
    clause, values = "code_id = ? AND name_key = ?", (code, name_key(name.strip()))
    project.store.delete_many(CODE_ALIAS, [row["id"] for row in project.store.rows(CODE_ALIAS, clause, values)])


def _write(project: Project, code: CodeId, names: dict[str, str]) -> None:
    project.store.insert_many(
        CODE_ALIAS, ({"code_id": code, "name": name, "name_key": key} for key, name in names.items())
    )


def same_named(project: Project, code: CodeId, names: Iterable[str]) -> list[Code]:
    """Other codes of the same facet that one of these names already belongs to, in the order of the codebook."""
    facet = project.codebook.code(code).facet
    keys = {name_key(name.strip()) for name in names}
    return [
        other
        for other in project.codebook.codes(facet)
        if other.id != code and any(name_key(name) in keys for name in (other.name, *other.aliases))
    ]
