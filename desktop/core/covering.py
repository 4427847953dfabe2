"""Passages of chosen codes that are covered until somebody asks to read them.

The choice is a setting of the project, for everybody who opens it; nothing of the text or the codings is changed.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from desktop.core.errors import NotFound
from desktop.core.model import CodeId
from desktop.core.storage import reviewing
from desktop.core.storage.schema import SETTING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from desktop.core.model import DocumentId
    from desktop.core.project import Project

KEY: Final = "covered"


def chosen_ids(project: Project) -> set[CodeId]:
    """The codes that were chosen, also those that are gone; what cannot be read is nothing."""
    found: set[int] = set()
    for row in project.store.rows(SETTING, "key = ?", (KEY,)):
        try:
            values = json.loads(row["value"])
        except (ValueError, TypeError, RecursionError):
            continue
        if isinstance(values, list):
            found.update(value for value in values if isinstance(value, int))
    return set(map(CodeId, found))


def chosen(project: Project) -> tuple[CodeId, ...]:
    """The codes that were chosen and still exist, in the order of the codebook."""
    found = chosen_ids(project)
    return tuple(code.id for code in project.codebook.codes() if code.id in found) if found else ()


def covered(project: Project) -> frozenset[CodeId]:
    """The codes whose passages are covered: those chosen and everything under them."""
    book = project.codebook
    return frozenset(item.id for code in chosen(project) for item in book.subtree(code))


def set_covered(project: Project, codes: Iterable[CodeId]) -> bool:
    """Choose the codes whose passages are covered, in place of those before, as one step; False when none differs.

    Raises NotFound for a code that is deleted or merged.
    """
    book = project.codebook
    wanted = set(codes)
    for code in wanted:
        book.live_code(code)
    before = set(chosen(project))
    if wanted == before:
        return False
    value = json.dumps([code.id for code in book.codes() if code.id in wanted])
    more = wanted - before
    changed = [book.code(code).name for code in (more or before - wanted)]
    args: dict[str, Any] = {"count": len(changed)}
    action = "code.cover" if more else "code.uncover"
    if len(changed) == 1:
        args["name"] = changed[0]
    else:
        action += "_many"
    with project.step(action, args):
        store = project.store
        rows = list(store.rows(SETTING, "key = ?", (KEY,)))
        if rows:
            store.update(SETTING, rows[0]["id"], {"value": value})
        else:
            store.insert(SETTING, {"key": KEY, "value": value})
    return True


def cover(project: Project, code: CodeId, covers: bool) -> bool:
    """Cover the passages of one code, or no longer; False when nothing differs. Raises NotFound."""
    if project.codebook.is_retired(code):
        raise NotFound(noun="code")
    before = chosen(project)
    wanted = {*before, code} if covers else set(before) - {code}
    return set_covered(project, wanted)


def keep_covered(project: Project, before: Collection[CodeId], heirs: Mapping[CodeId, CodeId]) -> None:
    """Within a step: let the heirs of codes that were covered ``before`` be so, and whatever lies elsewhere now.

    A code can be covered by one above it; where it, or what took its place, no longer lies under that one, it is chosen
    itself.
    """
    if not before:
        return
    book, store = project.codebook, project.store
    picked = {heirs.get(code, code) for code in chosen_ids(project)}
    wanted = {heirs.get(code, code) for code in before}
    for code in book.codes():
        if code.id in wanted and picked.isdisjoint({code.id, *(above.id for above in book.ancestors(code.id))}):
            picked.add(code.id)
    order = {code.id: at for at, code in enumerate(book.codes())}
    # What is gone stays in the list: it may come back.
    value = json.dumps(sorted(picked, key=lambda code: (order.get(code, len(order)), code)))
    for row in list(store.rows(SETTING, "key = ?", (KEY,))):
        store.update(SETTING, row["id"], {"value": value})


def covered_spans(
    project: Project, document: DocumentId, codes: frozenset[CodeId] | None = None
) -> list[tuple[int, int]]:
    """The covered spans of a document's text, united and in order; everybody's segments count."""
    codes = covered(project) if codes is None else codes
    if not codes:
        return []
    from desktop.core.passages import united  # not before something is covered: its patterns are large

    return united(reviewing.spans_with_codes(project.store, sorted(codes), document))


def is_covered(project: Project, document: DocumentId, start: int, end: int) -> bool:
    """Whether any of a span of a document is covered."""
    return any(low < end and start < high for low, high in covered_spans(project, document))


def count(project: Project) -> int:
    """How many passages of the project are covered."""
    codes = covered(project)
    return reviewing.count_with_codes(project.store, sorted(codes)) if codes else 0
