"""Merging codes of one facet: what would happen, and doing it.

The codings move, children go under the code that stays, and a child whose name is there already is merged into its
namesake, down the tree. The row of a merged code stays and says into which it went; its name lives on as an alias.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop.core import covering, recoding
from desktop.core.clock import now
from desktop.core.code_depth import require_depth
from desktop.core.errors import CodeRetired, MergeClash, MixedFacets, MixedKinds, NameTaken, NothingToMerge
from desktop.core.hanging import hand_on_kind, join_notes
from desktop.core.model import Code, CodeId, MemoTarget
from desktop.core.naming import name_key
from desktop.core.storage import organising as asking
from desktop.core.storage import reading
from desktop.core.storage.schema import (
    ANSWER_SET_CODE,
    CODE,
    CODE_ALIAS,
    CODE_CONFUSION,
    CODE_EXAMPLE,
    CODE_PART,
    DOCUMENT_DEFAULT,
    MEMO,
    RETIREMENT,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.project import Project
    from desktop.core.storage.store import Store


@dataclass(frozen=True, slots=True)
class Share:
    """One coder's part: ``codings`` go over, of which ``joined`` meet one that is there and become one with it."""

    coder: str
    codings: int
    joined: int


@dataclass(slots=True)
class MergePlan:
    """``heirs`` says of every code that goes which one takes its place, ``parents`` which codes go under another."""

    into: Code
    heirs: dict[CodeId, CodeId] = field(default_factory=dict)
    parents: dict[CodeId, CodeId] = field(default_factory=dict)
    lifted: tuple[CodeId | None, CodeId] | None = None
    """Where the code that stays has to go up, because something above it goes: its new parent, and whose place."""


def plan(project: Project, codes: Sequence[CodeId], into: CodeId) -> MergePlan:
    """What merging does.

    Raises NotFound, NothingToMerge, MixedFacets, MixedKinds, MergeClash, NameTaken, CodeRetired, and BadMove where a
    code would come to lie too deep.
    """
    book = project.codebook
    target = book.live_code(into)
    if not target.in_use:
        raise CodeRetired(name=target.name)
    made = MergePlan(target)
    for code in codes:
        one = book.live_code(code)
        if one.id != into:
            _require_same_kind(project, one, target)
            made.heirs[one.id] = into
    if not made.heirs:
        raise NothingToMerge
    _lift(project, made)
    pending = [code.id for code in book.codes(target.facet) if code.id in made.heirs]
    under: dict[CodeId, dict[str, Code]] = {}
    while pending:
        gone = pending.pop(0)
        heir = made.heirs[gone]
        names = under.setdefault(heir, _names_under(project, made, heir))
        for child in book.children(target.facet, gone):
            if child.id in made.heirs or child.id == into:
                continue
            twin = names.get(name_key(child.name))
            if twin is None:
                names[name_key(child.name)] = child
                made.parents[child.id] = heir
            elif (twin.edtf is None) != (child.edtf is None):
                raise MergeClash(name=child.name)
            else:
                made.heirs[child.id] = twin.id
                pending.append(child.id)
    lifted = {} if made.lifted is None else {target.id: made.lifted[0]}
    require_depth(book, target.facet, {**made.parents, **lifted}, made.heirs)
    return made


def _require_same_kind(project: Project, one: Code, target: Code) -> None:
    book = project.codebook
    if one.facet != target.facet:
        raise MixedFacets(
            name=one.name,
            facet=book.facet(one.facet).name,
            other=target.name,
            other_facet=book.facet(target.facet).name,
        )
    for code, other in ((one, target), (target, one)):
        if code.builtin is not None:
            raise MixedKinds(
                "“{name}” is an answer that every facet has, and cannot be merged. Nothing was changed.", name=code.name
            )
        if code.edtf is not None and other.edtf is None:
            raise MixedKinds(name=code.name, other=other.name)


def _lift(project: Project, made: MergePlan) -> None:
    """Where a code above the one that stays goes, the latter takes its place; else it would end up under itself."""
    book = project.codebook
    above = [code for code in book.ancestors(made.into.id) if code.id in made.heirs]
    if not above:
        return
    parent = above[0].parent
    made.lifted = (parent, above[0].id)
    key = name_key(made.into.name)
    for code in book.children(made.into.facet, parent):
        if code.id not in made.heirs and code.id != made.into.id and name_key(code.name) == key:
            raise NameTaken(noun="code", name=code.name)


def _names_under(project: Project, made: MergePlan, parent: CodeId) -> dict[str, Code]:
    children = project.codebook.children(made.into.facet, parent)
    return {name_key(code.name): code for code in children if code.id not in made.heirs and code.id != made.into.id}


def shares(project: Project, made: MergePlan) -> tuple[Share, ...]:
    """Whose codings go over, coder by coder, in the order of the coders."""
    store = project.store
    kept = {(segment, code) for segment, code, _coder in asking.shares(store, sorted(set(made.heirs.values())))}
    moved, joined = Counter[int](), Counter[int]()
    for segment, code, coder in asking.shares(store, sorted(made.heirs)):
        place = (segment, made.heirs[CodeId(code)])
        moved[coder] += 1
        joined[coder] += place in kept
        kept.add(place)
    return tuple(
        Share(coder.name, moved[coder.id], joined[coder.id]) for coder in project.coders.all() if moved[coder.id]
    )


def carry_out(project: Project, made: MergePlan) -> int:
    """Within a step: merge, and how many codings went over."""
    store, heirs = project.store, made.heirs
    favourites = {code: project.codebook.code(code).shortcut for code in heirs}
    covered = covering.covered(project)
    store.update_many(CODE, {code: {"merged_into": heir, "shortcut": None} for code, heir in heirs.items()})
    _arrange(project, made)
    rows = list(asking.codings_with(store, sorted(heirs)))
    count = recoding.recode(store, rows, {row["id"]: heirs[CodeId(row["code_id"])] for row in rows})
    for code, heir in heirs.items():
        _hand_favourite(store, favourites[code], heir)
        _hand_definition(store, code, heir)
        _hand_aliases(store, code, heir)
        _hand_memo(project, code, heir)
        _hand_confusions(store, code, heir)
        _hand_examples(store, code, heir)
        for table, beside in (
            (ANSWER_SET_CODE, "answer_set_id"),
            (DOCUMENT_DEFAULT, "document_id"),
        ):
            _hand_rows(store, table, beside, code, heir)
        retired = reading.rows_referring(store, RETIREMENT, "code_id", [code])
        if not retired:  # what could be given can still be given, under the name of its heir
            retired = reading.rows_referring(store, RETIREMENT, "code_id", [heir])
        store.delete_many(RETIREMENT, retired)
        for row in reading.rows_referring(store, RETIREMENT, "replaced_by", [code]):
            own = (store.get(RETIREMENT, row) or {}).get("code_id") == heir
            store.update(RETIREMENT, row, {"replaced_by": None if own else heir})
    recoding.hand_names(store, {int(code): int(heir) for code, heir in heirs.items()})
    project.codebook.forget()
    covering.keep_covered(project, covered, heirs)
    return count


def _arrange(project: Project, made: MergePlan) -> None:
    """Put the children of what goes after those of its heir, and lift the one that stays where that is needed."""
    store, book = project.store, project.codebook
    facet = made.into.facet
    if made.lifted is not None:
        parent, place = made.lifted
        order = [code.id for code in book.children(facet, parent) if code.builtin is None and code.id != made.into.id]
        order.insert(order.index(place), made.into.id)
        store.update(CODE, made.into.id, {"parent_id": parent})
        store.update_many(CODE, {code: {"position": at} for at, code in enumerate(order)})
    coming: dict[CodeId, list[CodeId]] = {}
    for child, heir in made.parents.items():
        coming.setdefault(heir, []).append(child)
    for heir, children in coming.items():
        here = [code for code in book.children(facet, heir) if code.id not in made.heirs and code.id != made.into.id]
        last = max((code.position for code in here), default=-1)
        for at, child in enumerate(children, start=last + 1):
            store.update(CODE, child, {"parent_id": heir, "position": at})


# what hangs on a code


def _hand_favourite(store: Store, shortcut: int | None, heir: CodeId) -> None:
    """The key of a code gives its heir, unless that has one of its own."""
    row = store.get(CODE, heir)
    if shortcut is not None and row is not None and row["shortcut"] is None:
        store.update(CODE, heir, {"shortcut": shortcut})


_WRITTEN = ("definition", "include", "exclude")


def _hand_definition(store: Store, code: CodeId, heir: CodeId) -> None:
    """A code that does not say what it means takes over the definition of the first that does; its examples stay."""
    own, other = store.get(CODE, heir), store.get(CODE, code)
    parts = {row["part"]: row for row in store.rows(CODE_PART, "code_id = ?", (heir,))}
    if own is None or other is None or "short" in parts or any(own[name] for name in _WRITTEN):
        return
    store.update(CODE, heir, {name: other[name] for name in _WRITTEN})
    theirs = store.rows(CODE_PART, "code_id = ?", (code,))
    store.insert_many(
        CODE_PART,
        [{"code_id": heir, "part": row["part"], "text": row["text"]} for row in theirs if row["part"] not in parts],
    )


def _hand_aliases(store: Store, code: CodeId, heir: CodeId) -> None:
    own, other = store.get(CODE, heir), store.get(CODE, code)
    assert own is not None
    assert other is not None
    taken = {own["name_key"], *(row["name_key"] for row in store.rows(CODE_ALIAS, "code_id = ?", (heir,)))}
    for row in list(store.rows(CODE_ALIAS, "code_id = ?", (code,))):
        if row["name_key"] not in taken:
            taken.add(row["name_key"])
            store.update(CODE_ALIAS, row["id"], {"code_id": heir})
    if other["name_key"] not in taken:
        store.insert(CODE_ALIAS, {"code_id": heir, "name": other["name"], "name_key": other["name_key"]})


def _hand_memo(project: Project, code: CodeId, heir: CodeId) -> None:
    store, memos = project.store, project.memos
    own, other = memos.get(MemoTarget.CODE, heir), memos.get(MemoTarget.CODE, code)
    if other is None:
        return
    if own is None:
        store.update(MEMO, other.id, {"target_id": heir})
        return
    hand_on_kind(store, other.id, own.id)
    store.delete(MEMO, other.id)
    if other.text not in (own.text, *own.text.split("\n\n")):
        store.update(MEMO, own.id, {"text": f"{own.text}\n\n{other.text}", "changed_at": now()})


def _hand_confusions(store: Store, code: CodeId, heir: CodeId) -> None:
    """Both what the code is confused with and what is confused with it; a code is never confused with itself."""
    for column, beside in (("code_id", "other_id"), ("other_id", "code_id")):
        for number in reading.rows_referring(store, CODE_CONFUSION, column, [code]):
            row = store.get(CODE_CONFUSION, number)
            assert row is not None
            pair: dict[str, Any] = {column: heir, beside: row[beside]}
            clause = "code_id = ? AND other_id = ?"
            twin = next(store.rows(CODE_CONFUSION, clause, (pair["code_id"], pair["other_id"])), None)
            if row[beside] == heir:
                store.delete(CODE_CONFUSION, number)
            elif twin is not None:
                join_notes(store, CODE_CONFUSION, twin, row)
            else:
                store.update(CODE_CONFUSION, number, {column: heir})


def _hand_examples(store: Store, code: CodeId, heir: CodeId) -> None:
    """A passage that stands beside both stands once beside the heir, as what the heir says it is."""
    known = {row["segment_id"]: row for row in store.rows(CODE_EXAMPLE, "code_id = ?", (heir,))}
    for row in list(store.rows(CODE_EXAMPLE, "code_id = ?", (code,))):
        if row["segment_id"] in known:
            join_notes(store, CODE_EXAMPLE, known[row["segment_id"]], row)
        else:
            store.update(CODE_EXAMPLE, row["id"], {"code_id": heir})


def _hand_rows(store: Store, table: str, beside: str, code: CodeId, heir: CodeId) -> None:
    """Rows that say of something beside that it has this code; one of them is enough."""
    taken = {row[beside] for row in store.rows(table, "code_id = ?", (heir,))}
    for row in list(store.rows(table, "code_id = ?", (code,))):
        if row[beside] in taken:
            store.delete(table, row["id"])
        else:
            store.update(table, row["id"], {"code_id": heir})
