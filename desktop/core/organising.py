"""Verbs of several codes at once: moving, merging, recolouring, retiring, deleting, sorting and splitting.

Each is one step, whatever number of codes it is given, and may touch the codings of all coders: ask ``merge_preview``
or ``Codebook.impact`` first whose they are. A code that lies under another one of the same selection goes with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desktop.core import merging, splitting
from desktop.core.clock import now
from desktop.core.code_depth import require_depth
from desktop.core.code_order import Order, in_order, totals
from desktop.core.errors import BadMove, BuiltinFixed, CodeRetired, MixedFacets, NameTaken
from desktop.core.guarding import before_deleting
from desktop.core.merging import MergePlan, Share
from desktop.core.model import Code, CodeId, FacetId
from desktop.core.naming import name_key, tidy_text
from desktop.core.storage import organising as asking
from desktop.core.storage import reading
from desktop.core.storage.schema import CODE, RETIREMENT

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from desktop.core.model import CoderId, CodingId
    from desktop.core.project import Project
    from desktop.core.splitting import Passage

__all__ = ["KEEP", "Keep", "MergePlan", "Order", "Organising", "Retirement", "Share"]


class Keep:
    """Says of a property of several codes that each keeps its own."""


KEEP: Final = Keep()


@dataclass(frozen=True, slots=True)
class Retirement:
    """Why a code is out of use, since when, and which one is given in its place."""

    reason: str
    replaced_by: CodeId | None
    at: str


class Organising:
    """Verbs of several codes at once."""

    def __init__(self, project: Project) -> None:
        self.project = project

    # selections

    def tops(self, codes: Collection[CodeId]) -> list[Code]:
        """Of these codes those that lie under no other of them, in the order of the codebook. Raises NotFound."""
        book = self.project.codebook
        wanted = {book.live_code(code).id for code in codes}
        facets = dict.fromkeys(book.code(code).facet for code in codes)
        ordered = [code for facet in facets for code in book.codes(facet) if code.id in wanted]
        return [code for code in ordered if not any(above.id in wanted for above in book.ancestors(code.id))]

    def with_all_under(self, codes: Collection[CodeId]) -> list[CodeId]:
        """These codes and everything under them, each once."""
        book = self.project.codebook
        return [item.id for top in self.tops(codes) for item in book.subtree(top.id)]

    def _own(self, codes: Collection[CodeId]) -> list[Code]:
        """The codes, none of which may be a built-in answer, in the order of the codebook."""
        book = self.project.codebook
        found = [book.live_code(code) for code in dict.fromkeys(codes)]
        for code in found:
            if code.builtin is not None:
                raise BuiltinFixed(name=code.name)
        order = {code.id: at for at, code in enumerate(book.codes())} if len(found) > 1 else {}
        return sorted(found, key=lambda code: order.get(code.id, 0))

    # moving

    def check_move(self, codes: Collection[CodeId], parent: CodeId | None, facet: FacetId | None = None) -> list[Code]:
        """What ``move`` would put under ``parent``, or at the top of ``facet``; raises what it raises."""
        book = self.project.codebook
        self._own(codes)
        moved = self.tops(codes)
        if not moved:
            return []
        target = None if parent is None else book.live_code(parent)
        wanted = target.facet if target is not None else facet if facet is not None else moved[0].facet
        for code in moved:
            if code.facet != wanted:
                raise MixedFacets(
                    "“{name}” answers “{facet}” and cannot answer “{other_facet}”: a code never changes its facet. "
                    "Nothing was changed.",
                    name=code.name,
                    facet=book.facet(code.facet).name,
                    other_facet=book.facet(wanted).name,
                )
        if target is not None:
            if target.builtin is not None:
                raise BuiltinFixed(
                    "“{name}” is an answer that every facet has; no code can stand under it. Nothing was changed.",
                    name=target.name,
                )
            if any(code.parent != target.id for code in moved):
                book.require_tree(wanted)
            above = {target.id, *(code.id for code in book.ancestors(target.id))}
            for code in moved:
                if code.id in above:
                    raise BadMove(name=code.name)
            require_depth(book, wanted, dict.fromkeys((code.id for code in moved), target.id))
        going = {code.id for code in moved}
        taken = {name_key(code.name) for code in book.children(wanted, parent) if code.id not in going}
        for code in moved:
            if name_key(code.name) in taken:
                raise NameTaken(noun="code", name=code.name)
            taken.add(name_key(code.name))
        return moved

    def move(
        self,
        codes: Collection[CodeId],
        parent: CodeId | None,
        before: CodeId | None = None,
        *,
        facet: FacetId | None = None,
    ) -> None:
        """Put codes under ``parent`` (None: at the top of ``facet``, their own), before a child of it or last.

        They keep their order, and what lies under one of them goes with it. Raises NotFound, BadMove, BuiltinFixed,
        MixedFacets, NameTaken.
        """
        moved = self.check_move(codes, parent, facet)
        if not moved:
            return
        going = {code.id for code in moved}
        siblings = [c.id for c in self.project.codebook.children(moved[0].facet, parent) if c.builtin is None]
        while before in going:  # the next one that stays
            at = siblings.index(before) + 1 if before in siblings else len(siblings)
            before = siblings[at] if at < len(siblings) else None
        order = [code for code in siblings if code not in going]
        at = order.index(before) if before in order else len(order)
        order[at:at] = [code.id for code in moved]
        with self.project.step(*_named("code.move", moved)):
            store = self.project.store
            store.update_many(CODE, {code.id: {"parent_id": parent} for code in moved})
            store.update_many(CODE, {code: {"position": place} for place, code in enumerate(order)})
            self.project.codebook.forget()

    # merging

    def merge_preview(self, codes: Sequence[CodeId], into: CodeId) -> tuple[MergePlan, tuple[Share, ...]]:
        """What ``merge`` would do and whose codings it would touch; raises what it raises."""
        made = merging.plan(self.project, codes, into)
        return made, merging.shares(self.project, made)

    def merge(self, codes: Sequence[CodeId], into: CodeId) -> int:
        """Make ``codes`` one with ``into``, all of one facet; how many codings went over.

        Raises NotFound, NothingToMerge, MixedFacets, MixedKinds, MergeClash, NameTaken, CodeRetired.
        """
        made, parts = self.merge_preview(codes, into)
        before_deleting(self.project, sum(part.codings for part in parts))
        args: dict[str, Any] = {"name": made.into.name, "count": len(made.heirs)}
        action = "code.merge_many"
        if len(made.heirs) == 1:
            action, args = "code.merge", {"name": made.into.name, "merged": self._name(next(iter(made.heirs)))}
        with self.project.step(action, args):
            return merging.carry_out(self.project, made)

    def _name(self, code: CodeId) -> str:
        return self.project.codebook.code(code).name

    def where_now(self, code: CodeId) -> CodeId:
        """The code that stands in the codebook for this one: itself, or what it was merged into."""
        seen = {code}
        following = asking.merged_into(self.project.store, code)
        while following is not None and following not in seen:
            code = CodeId(following)
            seen.add(code)
            following = asking.merged_into(self.project.store, code)
        return code

    # properties

    def recolour(self, codes: Collection[CodeId], colour: int | None) -> None:
        """Give codes a colour 0..11, or None for hollow. Raises NotFound, ValueError."""
        self.set_properties(codes, colour=colour)

    def set_properties(
        self,
        codes: Collection[CodeId],
        *,
        colour: int | Keep | None = KEEP,
        in_use: bool | Keep = KEEP,
        parent: CodeId | Keep | None = KEEP,
    ) -> None:
        """Set what several codes can have in common, as one step. Raises what the single verbs raise."""
        found = [self.project.codebook.live_code(code) for code in dict.fromkeys(codes)]
        if not isinstance(colour, Keep) and colour is not None and not 0 <= colour <= 11:
            raise ValueError(f"no colour {colour}")
        given = [name for name, value in (("c", colour), ("u", in_use), ("p", parent)) if not isinstance(value, Keep)]
        action = "code.recolour" if given == ["c"] else "code.properties"
        with self.project.step(*_named(action, found)):
            if not isinstance(colour, Keep):
                self.project.store.update_many(CODE, {code.id: {"colour": colour} for code in found})
                self.project.codebook.forget()
            if not isinstance(in_use, Keep):
                (self.use_again if in_use else self.retire)(codes)
            if not isinstance(parent, Keep):
                self.move(codes, parent)

    # in and out of use

    def retire(self, codes: Collection[CodeId], reason: str = "", replaced_by: CodeId | None = None) -> None:
        """Take exactly these codes out of use: their codings stay, and they are no longer offered nor favourites.

        Of codes that are out of use already the reason and what replaces them are changed. Raises NotFound,
        BuiltinFixed, MixedFacets, CodeRetired for a replacement that is out of use, BadReplacement for one of them.
        """
        found = self._own(codes)
        if replaced_by is not None:
            self._require_replacement(found, replaced_by)
        store, why = self.project.store, tidy_text(reason)
        with self.project.step(*_named("code.retire", found)):
            for code in found:
                values = {"replaced_by": replaced_by, "reason": why}
                row = next(store.rows(RETIREMENT, "code_id = ?", (code.id,)), None)
                if row is None:
                    store.insert(RETIREMENT, {"code_id": code.id, "at": now(), **values})
                else:
                    store.update(RETIREMENT, row["id"], values)
                store.update(CODE, code.id, {"shortcut": None})
            self.project.codebook.forget()

    def _require_replacement(self, found: Sequence[Code], replacement: CodeId) -> None:
        book = self.project.codebook
        one = book.live_code(replacement)
        if not one.in_use:
            raise CodeRetired(name=one.name)
        for code in found:
            if code.id == replacement:
                raise BadMove("“{name}” cannot be replaced by itself. Nothing was changed.", name=code.name)
            if code.facet != one.facet:
                raise MixedFacets(
                    "“{name}” answers “{facet}” and cannot be replaced by “{other}”, which answers “{other_facet}”. "
                    "Nothing was changed.",
                    name=code.name,
                    facet=book.facet(code.facet).name,
                    other=one.name,
                    other_facet=book.facet(one.facet).name,
                )

    def use_again(self, codes: Collection[CodeId]) -> None:
        """Take codes that were retired into use again. Raises NotFound, BuiltinFixed."""
        found = self._own(codes)
        rows = reading.rows_referring(self.project.store, RETIREMENT, "code_id", [code.id for code in found])
        with self.project.step(*_named("code.use_again", found)):
            self.project.store.delete_many(RETIREMENT, rows)
            self.project.codebook.forget()

    def retirement(self, code: CodeId) -> Retirement | None:
        """Why a code is out of use; None for one that is in use."""
        row = next(self.project.store.rows(RETIREMENT, "code_id = ?", (code,)), None)
        if row is None:
            return None
        by = None if row["replaced_by"] is None else self.where_now(CodeId(row["replaced_by"]))
        if by is not None and self.project.codebook.is_retired(by):
            by = None  # what was deleted is given in nobody's place
        return Retirement(row["reason"], by, row["at"])

    # deleting

    def delete(self, codes: Collection[CodeId]) -> None:
        """Delete codes with everything under them; all coders' codings with them go, segments stay.

        Raises NotFound, BuiltinFixed.
        """
        self._own(codes)
        tops = self.tops(codes)
        rows = self.with_all_under(codes)
        before_deleting(self.project, self.project.codebook.impact(rows).total)
        with self.project.step(*_named("code.delete", tops)):
            self.project.codebook.take_out(rows)

    # sorting

    def uses(self) -> dict[CodeId, int]:
        """Codings of all coders with a code or any code under it."""
        book = self.project.codebook
        return totals(book.codes(), book.counts())

    def sort_children(
        self,
        facet: FacetId,
        parent: CodeId | None = None,
        by: Order = Order.NAME,
        *,
        descending: bool = False,
        deep: bool = False,
    ) -> None:
        """Keep another order of the codes under ``parent`` (None: the top of the facet), with ``deep`` of all below.

        Raises NotFound.
        """
        book = self.project.codebook
        top = book.facet(facet) if parent is None else book.live_code(parent)
        uses = self.uses() if by is Order.USE else {}
        changes: dict[int, dict[str, int]] = {}
        pending: list[CodeId | None] = [parent]
        while pending:
            ordered = in_order(book.children(facet, pending.pop()), by, uses, descending=descending)
            own = [code for code in ordered if code.builtin is None]
            changes.update({code.id: {"position": at} for at, code in enumerate(own)})
            if deep:
                pending.extend(code.id for code in own)
        with self.project.step("code.sort", {"name": top.name, "by": by.value}):
            self.project.store.update_many(CODE, changes)
            book.forget()

    def sort_all(self, by: Order, *, descending: bool = False) -> None:
        """Keep another order of the whole codebook; facets stay where they are."""
        with self.project.step("codebook.sort", {"by": by.value}):
            for facet in self.project.codebook.facets():
                self.sort_children(facet.id, None, by, descending=descending, deep=True)

    # splitting

    def passages(self, code: CodeId, coder: CoderId | None = None) -> list[Passage]:
        """The codings of exactly this code in reading order, of one coder or of all. Raises NotFound."""
        return splitting.passages(self.project, code, coder)

    def split(self, code: CodeId, answers: Mapping[CodingId, CodeId | str], *, under: bool = True) -> dict[str, CodeId]:
        """Give codings of a code another one of its facet, as one step; the new codes by their names.

        An answer that is a string is the name of a code that is made, under the one that is split or beside it.
        Codings that are not named stay. Raises NotFound, BadName, NameTaken, BuiltinFixed, MixedFacets, MixedKinds,
        CodeRetired.
        """
        return splitting.split(self.project, code, answers, under=under)


def _named(action: str, codes: Sequence[Code]) -> tuple[str, dict[str, Any]]:
    """The action with its arguments: one code by its name, several by their number."""
    if len(codes) == 1:
        return action, {"name": codes[0].name}
    return f"{action}_many", {"count": len(codes)}
