"""The codebook: facets and their codes, one tree a facet.

Codes are never physically removed: a deleted code is retired, so that copies and the history may go on referring to it.
Verbs that touch other coders' codings can be asked first with ``impact``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.core.aliases import drop_alias
from desktop.core.code_depth import DEEPEST, require_depth, too_deep
from desktop.core.codebook_reading import CodebookReading
from desktop.core.errors import BadMove, NameTaken, NotFound, PeriodTaken
from desktop.core.guarding import before_deleting
from desktop.core.hanging import before_codes, remove_codings
from desktop.core.model import (
    Builtin,
    Cardinality,
    CodeId,
    Facet,
    FacetId,
    FacetKind,
    MemoTarget,
)
from desktop.core.naming import clean_name, name_key, tidy_text
from desktop.core.sentences import BUILTINS
from desktop.core.storage import reading
from desktop.core.storage.schema import CODE, FACET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.codebook_files import CodebookSpec
    from desktop.core.notes import Note

COLOURS = 12
BUILTIN_DEFINITIONS = {
    Builtin.NOT_STATED: "The passage says nothing that answers this question.",
    Builtin.UNKNOWN: "The passage raises the question and leaves it open, or the source does not know.",
    Builtin.NOT_APPLICABLE: "The question makes no sense for this passage.",
}


class Codebook(CodebookReading):
    """The verbs of the codebook."""

    # facets

    def create_facet(
        self,
        name: str,
        *,
        kind: FacetKind = FacetKind.TREE,
        cardinality: Cardinality = Cardinality.MANY,
        required: bool = True,
        definition: str = "",
    ) -> FacetId:
        """A facet at the end of the codebook, with its three built-in answers. Raises BadName, NameTaken."""
        title = clean_name(name, "facet")
        self._require_free_facet(title, None)
        position = max((facet.position for facet in self.facets()), default=-1) + 1
        with self.project.step("facet.create", {"name": title}):
            facet = FacetId(
                self.project.store.insert(
                    FACET,
                    {
                        "name": title,
                        "name_key": name_key(title),
                        "kind": kind.value,
                        "cardinality": cardinality.value,
                        "required": int(required),
                        "definition": tidy_text(definition),
                        "position": position,
                        "retired": 0,
                    },
                )
            )
            self.project.store.insert_many(
                CODE,
                (
                    _code_values(facet, None, BUILTINS[builtin.value], place, BUILTIN_DEFINITIONS[builtin])
                    | {"builtin": builtin.value}
                    for place, builtin in enumerate(Builtin)
                ),
            )
            self.forget()
        return facet

    def rename_facet(self, facet: FacetId, name: str) -> None:
        before = self._live_facet(facet)
        title = clean_name(name, "facet")
        self._require_free_facet(title, facet)
        with self.project.step("facet.rename", {"name": title, "before": before.name}):
            self.project.store.update(FACET, facet, {"name": title, "name_key": name_key(title)})

    def describe_facet(self, facet: FacetId, definition: str) -> None:
        with self.project.step("facet.describe", {"name": self._live_facet(facet).name}):
            self.project.store.update(FACET, facet, {"definition": tidy_text(definition)})

    def change_facet(self, facet: FacetId, *, cardinality: Cardinality, required: bool) -> None:
        """Codings are kept whatever the cardinality says; those too many are shown as over-answered."""
        with self.project.step("facet.settings", {"name": self._live_facet(facet).name}):
            self.project.store.update(FACET, facet, {"cardinality": cardinality.value, "required": int(required)})

    def move_facet(self, facet: FacetId, before: FacetId | None) -> None:
        """Put a facet before another one, or last."""
        moved = self._live_facet(facet)
        order = [item.id for item in self.facets() if item.id != facet]
        order.insert(order.index(before) if before in order else len(order), facet)
        with self.project.step("facet.move", {"name": moved.name}):
            self.project.store.update_many(FACET, {item: {"position": at} for at, item in enumerate(order)})

    def delete_facet(self, facet: FacetId) -> None:
        """Retire a facet with its codes; all coders' codings in it are removed."""
        found = self._live_facet(facet)
        codes = [code.id for code in self.codes(facet)]
        self._guard(codes)
        with self.project.step("facet.delete", {"name": found.name}):
            self.take_out(codes)
            self.project.store.update(FACET, facet, {"retired": 1})

    # codes

    def create_code(
        self,
        facet: FacetId,
        name: str,
        *,
        parent: CodeId | None = None,
        definition: str = "",
        include: str = "",
        exclude: str = "",
        colour: int | None = None,
        own_colour: bool = True,
        edtf: str | None = None,
    ) -> CodeId:
        """A code at the end of its siblings.

        Without ``colour`` it gets the next of the palette, or stays hollow where the facet's codes are, or with
        ``own_colour`` False. Raises BadName, BadMove, NameTaken, NotFound, BadPeriod, PeriodTaken, and
        ValueError for a colour that is none.
        """
        self._live_facet(facet)
        _require_colour(colour)
        title = clean_name(name, "code")
        if parent is not None:
            self._require_parent(parent, facet)
            if len(self.ancestors(parent)) + 2 > DEEPEST:
                raise too_deep(title)
        self._require_free(facet, parent, title, None)
        twin = None if edtf is None else self.with_edtf(facet, edtf)
        if twin is not None:
            raise PeriodTaken(name=twin.name)
        siblings = [code for code in self.children(facet, parent) if code.builtin is None]
        values = _code_values(
            facet, parent, title, max((code.position for code in siblings), default=-1) + 1, tidy_text(definition)
        )
        values |= {
            "include": tidy_text(include),
            "exclude": tidy_text(exclude),
            "colour": colour if colour is not None or not own_colour else self.next_colour(facet),
            "edtf": self._canonical(edtf),
        }
        with self.project.step("code.create", {"name": title}):
            code = CodeId(self.project.store.insert(CODE, values))
            self.forget()
        return code

    def create_period(self, facet: FacetId, edtf: str, name: str = "") -> CodeId:
        """The code of a period facet for this EDTF: the existing one where there is one, else a new one.

        Raises BadPeriod, NameTaken.
        """
        from desktop.core import periods

        existing = self.with_edtf(facet, edtf)
        if existing is not None:
            return existing.id
        return self.create_code(facet, name or periods.name(edtf), own_colour=False, edtf=edtf)

    def rename_code(self, code: CodeId, name: str) -> None:
        before = self.live_code(code)
        title = clean_name(name, "code")
        self._require_free(before.facet, before.parent, title, code)
        with self.project.step("code.rename", {"name": title, "before": before.name}):
            self.project.store.update(CODE, code, {"name": title, "name_key": name_key(title)})
            drop_alias(self.project, code, title)

    def describe_code(self, code: CodeId, *, definition: str, include: str, exclude: str) -> None:
        """Change three of the six parts of a definition; the change is kept as a revision."""
        definitions = self.project.definitions
        before = definitions.get(code)
        definitions.set(code, replace(before, full=definition, include=include, exclude=exclude))

    def recolour_code(self, code: CodeId, colour: int | None) -> None:
        """``colour`` is a place 0..11 in the palette, or None for hollow; ValueError otherwise."""
        _require_colour(colour)
        with self.project.step("code.recolour", {"name": self.live_code(code).name}):
            self.project.store.update(CODE, code, {"colour": colour})

    def move_code(self, code: CodeId, parent: CodeId | None, before: CodeId | None = None) -> None:
        """Put a code under ``parent`` (None: the top of its facet), before a sibling or last.

        Raises BadMove under itself, too deep and where answers are no tree, NameTaken, NotFound for a parent of
        another facet.
        """
        moved = self.live_code(code)
        if moved.builtin is not None:
            raise NotFound(noun="code")
        if parent is not None and parent != moved.parent:
            self._require_parent(parent, moved.facet)
            if any(item.id == parent for item in self.subtree(code)):
                raise BadMove(name=moved.name)
            require_depth(self, moved.facet, {code: parent})
        if parent != moved.parent:
            self._require_free(moved.facet, parent, moved.name, code)
        order = [c.id for c in self.children(moved.facet, parent) if c.builtin is None and c.id != code]
        order.insert(order.index(before) if before in order else len(order), code)
        with self.project.step("code.move", {"name": moved.name}):
            self.project.store.update(CODE, code, {"parent_id": parent})
            self.project.store.update_many(CODE, {item: {"position": at} for at, item in enumerate(order)})

    def set_shortcut(self, code: CodeId, shortcut: int | None) -> None:
        """Make a code the favourite Ctrl+1..9, taking the number from the code that had it; None takes it away."""
        if shortcut is not None and not 1 <= shortcut <= 9:
            raise ValueError(f"no favourite {shortcut}")
        self.live_code(code)
        with self.project.step("code.shortcut", {}):
            holder = self.favourites().get(shortcut) if shortcut is not None else None
            if holder is not None and holder.id != code:
                self.project.store.update(CODE, holder.id, {"shortcut": None})
            self.project.store.update(CODE, code, {"shortcut": shortcut})

    def delete_code(self, code: CodeId) -> None:
        """Retire a code with everything under it; all coders' codings with them are removed, segments stay."""
        found = self.live_code(code)
        if found.builtin is not None:
            raise NotFound(noun="code")
        codes = [item.id for item in self.subtree(code)]
        self._guard(codes)
        with self.project.step("code.delete", {"name": found.name}):
            self.take_out(codes)

    def _guard(self, codes: Sequence[CodeId]) -> None:
        """A snapshot first, when many codings go with these codes."""
        before_deleting(self.project, sum(reading.codings_per_coder(self.project.store, codes).values()))

    def take_out(self, codes: Sequence[CodeId]) -> None:
        """Within a step: what hangs on exactly these codes goes with them; the codebook is read anew once."""
        store = self.project.store
        remove_codings(store, reading.coding_ids_of_codes(store, codes))
        before_codes(store, codes)
        self.project.memos.remove_of(MemoTarget.CODE, codes)
        store.update_many(CODE, {code: {"retired": 1, "shortcut": None} for code in codes})
        self.forget()

    # loading a whole codebook

    def load(self, spec: CodebookSpec) -> list[Note]:
        """Add the facets and codes of a codebook file, as one step; says what of it could not be taken.

        Raises NameTaken when a facet is already there, or a code is called like a built-in answer.
        """
        from desktop.core.codebook_loading import Loading

        loading = Loading(self.project)
        with self.project.step("codebook.load", {"name": spec.name}):
            for facet in spec.facets:
                row = self.create_facet(
                    facet.name,
                    kind=FacetKind(facet.kind),
                    cardinality=Cardinality(facet.cardinality),
                    required=facet.required,
                    definition=facet.definition,
                )
                loading.codes(row, None, facet.codes)
            return loading.finish()

    # checks

    def _live_facet(self, facet: FacetId) -> Facet:
        found = self.cache.facets.get(facet)
        if found is None:
            raise NotFound(noun="facet")
        return found

    def _require_parent(self, parent: CodeId, facet: FacetId) -> None:
        """Only a code of the same facet that is no built-in answer takes others under it, where answers are a tree."""
        found = self.live_code(parent)
        if found.facet != facet or found.builtin is not None:
            raise NotFound(noun="code")
        self.require_tree(facet)

    def require_tree(self, facet: FacetId) -> None:
        """Raises BadMove for a facet whose answers are steps or periods: none of them lies under another."""
        found = self.facet(facet)
        if found.kind is not FacetKind.TREE:
            raise BadMove(
                "The answers of “{facet}” are no tree, so that no code can lie under another. Nothing was changed.",
                facet=found.name,
            )

    def _require_free_facet(self, name: str, but: FacetId | None) -> None:
        other = self.facet_named(name)
        if other is not None and other.id != but:
            raise NameTaken(noun="facet", name=name)

    def _require_free(self, facet: FacetId, parent: CodeId | None, name: str, but: CodeId | None) -> None:
        key = name_key(name)
        if any(name_key(code.name) == key and code.id != but for code in self.children(facet, parent)):
            raise NameTaken(noun="code", name=name)

    def _canonical(self, edtf: str | None) -> str | None:
        if edtf is None:
            return None
        from desktop.core.periods import canonical

        return canonical(edtf)

    def next_colour(self, facet: FacetId) -> int | None:
        """The next of the palette for a new code, or None where the facet's codes are all hollow."""
        if self.facet(facet).kind is FacetKind.PERIOD:
            return None
        own = [code.colour for code in self.codes(facet, builtins=False)]
        used = [colour for colour in own if colour is not None]
        if own and not used:
            return None
        return min(range(COLOURS), key=lambda colour: (used.count(colour), colour))


def _require_colour(colour: int | None) -> None:
    if colour is not None and not 0 <= colour < COLOURS:
        raise ValueError(f"no colour {colour}")


def _code_values(facet: FacetId, parent: CodeId | None, name: str, position: int, definition: str) -> dict[str, Any]:
    return {
        "facet_id": facet,
        "parent_id": parent,
        "name": name,
        "name_key": name_key(name),
        "definition": definition,
        "include": "",
        "exclude": "",
        "position": position,
        "retired": 0,
    }
