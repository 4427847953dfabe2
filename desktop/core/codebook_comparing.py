"""How another codebook differs from that of the project: what is new there, gone, renamed, moved or said otherwise.

Codes are matched within matched facets: by the id they had in a common project, by their names in other programs, by
their paths, and at last by a name that is there once on either side. Only what is chosen is done
(``codebook_updating``).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from desktop.core.codebook_exchange.own_form import of_project
from desktop.core.codebook_loading import BUILTIN_KEYS
from desktop.core.codebook_matching import CodePair, FacetPair, Own, match_codes, match_facets
from desktop.core.model import CodeId, FacetId
from desktop.core.naming import name_key, tidy_text
from desktop.core.notes import Named, Note, counted
from desktop.core.storage import codebook_use

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from desktop.core.codebook_exchange.building import Draft
    from desktop.core.codebook_files import CodeSpec, FacetSpec
    from desktop.core.project import Project

TEXTS: Final = ("short", "definition", "include", "exclude", "example", "near_miss")
BETWEEN: Final = " › "


class Kind(StrEnum):
    """What a change does; the codes of a facet that is new come with changes of their own."""

    FACET_NEW = "facet_new"
    FACET_CHANGED = "facet_changed"
    NEW = "new"
    RENAMED = "renamed"
    MOVED = "moved"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that can be taken over.

    ``aspect`` names what is changed ("definition", "colour"). ``before`` is how it is here, ``after`` how it is there;
    colours are places in the palette in digits. ``ours`` is the facet or code here, ``needs`` are the keys of changes
    that must come with this one. ``codings`` are those of a code that is gone there.
    """

    key: str
    kind: Kind
    facet: str
    path: tuple[str, ...]
    aspect: str = ""
    before: str = ""
    after: str = ""
    ours: int | None = None
    needs: tuple[str, ...] = ()
    codings: int = 0


@dataclass(frozen=True, slots=True)
class Comparison:
    """``same`` counts the codes in which nothing differs. The rest is for ``codebook_updating``."""

    source: str
    changes: tuple[Change, ...]
    same: int
    notes: tuple[Note, ...]
    draft: Draft
    facets: dict[str, FacetPair] = field(default_factory=dict)
    codes: dict[str, CodePair] = field(default_factory=dict)

    def of(self, *kinds: Kind) -> list[Change]:
        return [change for change in self.changes if change.kind in kinds]


def compare(project: Project, draft: Draft, *, by_name: bool = True, gone: bool = True) -> Comparison:
    """Compare with a codebook from outside; nothing is written.

    Without ``by_name`` a code of the same name at another place is another code; without ``gone`` codes that are only
    here are no difference, as when a codebook is added to.
    """
    return _Comparer(project, draft, by_name, gone).compare()


class _Comparer:
    def __init__(self, project: Project, draft: Draft, by_name: bool, gone: bool) -> None:
        self.project, self.draft, self.by_name, self.wants_gone = project, draft, by_name, gone
        self.changes: list[Change] = []
        self.notes: list[Note] = list(draft.notes)
        self.facets: dict[str, FacetPair] = {}
        self.codes: dict[str, CodePair] = {}
        self.same = 0
        self.elsewhere = 0

    def compare(self) -> Comparison:
        ours = of_project(self.project)
        pairs = match_facets(self.draft.spec.facets, ours.facets)
        self.our_place = {CodeId(code.id or 0): facet.name for facet in ours.facets for _, code in facet.walk()}
        self.uses = codebook_use.use_of_codes(self.project.store)
        for theirs, own in pairs:
            self._facet(theirs, own)
        self._confusions()
        if self.elsewhere:
            self.notes.append(
                counted(
                    self.elsewhere,
                    "1 code lies in another facet here; it was left where it is.",
                    "{count} codes lie in other facets here; they were left where they are.",
                )
            )
        known = {id(own) for _, own in pairs if own is not None}
        missing = [facet.name for facet in ours.facets if id(facet) not in known]
        if missing and self.wants_gone:
            names = Named(missing)
            self.notes.append(Note("These facets are only here: {names}. They stay as they are.", names=names))
        touched = {change.ours for change in self.changes if change.kind is not Kind.GONE}
        self.same = sum(1 for pair in self.codes.values() if pair.ours is not None and pair.ours not in touched)
        return Comparison(
            self.draft.spec.name, tuple(self.changes), self.same, tuple(self.notes), self.draft, self.facets, self.codes
        )

    # facets

    def _facet(self, theirs: FacetSpec, own: FacetSpec | None) -> None:
        if own is not None and own.kind is not theirs.kind:
            self.notes.append(
                Note(
                    "The facet “{name}” is of another kind there ({theirs}, here {ours}); its codes were left out.",
                    name=own.name,
                    theirs=theirs.kind.value,
                    ours=own.kind.value,
                )
            )
            return
        key = f"facet\n{theirs.name}"
        ours = FacetId(own.id) if own is not None and own.id is not None else None
        self.facets[theirs.name] = FacetPair(theirs, ours)
        if own is None:
            self.changes.append(Change(key, Kind.FACET_NEW, theirs.name, (), after=theirs.definition))
        else:
            self._facet_settings(theirs, own)
        self._codes(theirs, own, key if own is None else None)

    def _facet_settings(self, theirs: FacetSpec, own: FacetSpec) -> None:
        says = self.draft.says

        def differs(aspect: str, before: str, after: str) -> None:
            if before != after:
                key = f"facet\n{theirs.name}\n{aspect}"
                self.changes.append(Change(key, Kind.FACET_CHANGED, own.name, (), aspect, before, after, ours=own.id))

        if own.id == theirs.id or set(own.guids) & set(theirs.guids):
            differs("name", own.name, theirs.name)
        if "facet_definition" in says and (theirs.definition.strip() or self.draft.blanks):
            differs("definition", own.definition, tidy_text(theirs.definition))
        if "cardinality" in says:
            differs("cardinality", own.cardinality.value, theirs.cardinality.value)
        if "required" in says:
            differs("required", "yes" if own.required else "no", "yes" if theirs.required else "no")

    # codes

    def _codes(self, theirs: FacetSpec, own: FacetSpec | None, new_facet: str | None) -> None:
        pairs: list[CodePair] = []

        def walk(codes: Sequence[CodeSpec], above: CodePair | None) -> None:
            for code in codes:
                path = (*(above.path if above is not None else ()), code.name)
                if above is None and name_key(code.name) in BUILTIN_KEYS:
                    self.notes.append(Note("“{name}” is an answer that every facet has already.", name=code.name))
                    continue
                pair = CodePair(code, theirs.name, path, None if above is None else above.key)
                pairs.append(pair)
                self.codes[pair.key] = pair
                walk(code.codes, pair)

        walk(theirs.codes, None)
        owned: list[Own] = []

        def walk_own(codes: Sequence[CodeSpec], above: tuple[str, ...], parent: CodeId | None) -> None:
            for code in codes:
                one = Own(code, (*above, code.name), CodeId(code.id or 0), parent)
                owned.append(one)
                walk_own(code.codes, one.path, one.id)

        walk_own(own.codes if own is not None else (), (), None)
        matched = match_codes(pairs, owned, by_name=self.by_name)
        for pair in pairs:
            self._code(pair, matched.get(pair.key), new_facet)
        if self.wants_gone:
            there = {one.id for one in matched.values()}
            for one in owned:
                if one.id not in there:
                    self._gone(one, theirs.name)

    def _code(self, pair: CodePair, own: Own | None, new_facet: str | None) -> None:
        above = self.codes[pair.parent] if pair.parent is not None else None
        if own is None:
            if pair.theirs.id is not None and CodeId(pair.theirs.id) in self.our_place:
                self.elsewhere += 1
            self._tell_merged(pair)
            needs = (
                (f"new\n{above.key}",)
                if above is not None and above.ours is None
                else (new_facet,)
                if new_facet is not None
                else ()
            )
            theirs = pair.theirs
            self.changes.append(
                Change(f"new\n{pair.key}", Kind.NEW, pair.facet, pair.path, after=theirs.definition, needs=needs)
            )
            return
        pair.ours = own.id
        if own.spec.name != pair.theirs.name:
            self._change(pair, own, Kind.RENAMED, "name", own.spec.name, pair.theirs.name)
        parent = above.ours if above is not None else None
        if parent != own.parent or (above is not None and parent is None):
            needs = (f"new\n{above.key}",) if above is not None and above.ours is None else ()
            self._change(pair, own, Kind.MOVED, "place", BETWEEN.join(own.path), BETWEEN.join(pair.path), needs)
        self._fields(pair, own)

    def _tell_merged(self, pair: CodePair) -> None:
        """Of a code that is another one here by now somebody should know before it is added anew."""
        if pair.theirs.id is None:
            return
        here = self.project.organising.where_now(CodeId(pair.theirs.id))
        if here != pair.theirs.id and not self.project.codebook.is_retired(here):
            into = self.project.codebook.code(here).name
            self.notes.append(Note("“{name}” was merged into “{into}” here.", name=pair.theirs.name, into=into))

    def _fields(self, pair: CodePair, own: Own) -> None:
        says, blanks = self.draft.says, self.draft.blanks
        theirs, ours = pair.theirs, own.spec
        for aspect in TEXTS:
            after = tidy_text(getattr(theirs, aspect))
            if aspect in says and (after or blanks) and after != getattr(ours, aspect):
                self._change(pair, own, Kind.CHANGED, aspect, getattr(ours, aspect), after)
        if "aliases" in says and (theirs.aliases or blanks) and set(theirs.aliases) != set(ours.aliases):
            self._change(pair, own, Kind.CHANGED, "aliases", "; ".join(ours.aliases), "; ".join(theirs.aliases))
        if "colour" in says and (theirs.colour is not None or blanks) and theirs.colour != ours.colour:
            self._change(pair, own, Kind.CHANGED, "colour", _digits(ours.colour), _digits(theirs.colour))
        if "edtf" in says and theirs.edtf is not None and theirs.edtf != ours.edtf:
            self._change(pair, own, Kind.CHANGED, "period", ours.edtf or "", theirs.edtf)
        if "in_use" in says and theirs.in_use is not ours.in_use:
            self._change(pair, own, Kind.CHANGED, "in_use", _yes(ours.in_use), _yes(theirs.in_use))

    def _confusions(self) -> None:
        """When every code is matched: what is confused with what, by the codes here and not by their names there."""
        if "confused_with" not in self.draft.says:
            return
        book = self.project.codebook
        for pair in self.codes.values():
            theirs = pair.theirs.confused_with
            if pair.ours is None or not (theirs or self.draft.blanks):
                continue
            code = book.code(pair.ours)
            before = {one.other: one.note for one in code.confusions if not book.is_retired(one.other)}
            after: dict[Hashable, str] = {}
            needs: list[str] = []
            for one in theirs:
                other = self.codes.get("\n".join(one.path))
                if other is not None and other.ours is None:
                    needs.append(f"new\n{other.key}")
                    after[other.key] = tidy_text(one.note)
                elif (here := self.known(one.path)) is not None and here != pair.ours:
                    after[here] = tidy_text(one.note)
            if after != before:
                self.changes.append(
                    Change(
                        f"{pair.key}\nconfused_with",
                        Kind.CHANGED,
                        pair.facet,
                        pair.path,
                        "confused_with",
                        "\n".join(_said(book.code(other).name, note) for other, note in before.items()),
                        "\n".join(_said(one.path[-1], tidy_text(one.note)) for one in theirs),
                        pair.ours,
                        tuple(needs),
                    )
                )

    def known(self, path: Sequence[str]) -> CodeId | None:
        """The code here that a path there names, matched or else by the path itself."""
        pair = self.codes.get("\n".join(path))
        if pair is not None:
            return pair.ours
        facet = self.project.codebook.facet_named(path[0])
        found = self.project.codebook.find(facet.id, path[1:]) if facet is not None else None
        return None if found is None else found.id

    def _change(
        self, pair: CodePair, own: Own, kind: Kind, aspect: str, before: str, after: str, needs: tuple[str, ...] = ()
    ) -> None:
        key = f"{pair.key}\n{aspect}"
        self.changes.append(Change(key, kind, pair.facet, own.path, aspect, before, after, own.id, needs))

    def _gone(self, own: Own, facet: str) -> None:
        use = self.uses.get(own.id)
        self.changes.append(
            Change(
                f"gone\n{own.id}",
                Kind.GONE,
                facet,
                own.path,
                before=own.spec.definition,
                ours=own.id,
                codings=use.passages if use is not None else 0,
            )
        )


def _digits(colour: int | None) -> str:
    return "" if colour is None else str(colour)


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _said(name: str, note: str) -> str:
    return f"{name}: {note}" if note else name


def with_needs(comparison: Comparison, chosen: set[str]) -> set[str]:
    """What is chosen together with everything that must come with it."""
    known = {change.key: change for change in comparison.changes}
    found: set[str] = set()
    pending = [key for key in chosen if key in known]
    while pending:
        key = pending.pop()
        if key not in found:
            found.add(key)
            pending += known[key].needs
    return found
