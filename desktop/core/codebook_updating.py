"""Taking over what was chosen of another codebook, as one step that never touches a coding."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from desktop.core.aliases import drop_alias, set_aliases
from desktop.core.codebook_comparing import TEXTS, Change, Comparison, Kind, with_needs
from desktop.core.codebook_loading import Loading
from desktop.core.errors import BadMove, NameTaken, PeriodTaken
from desktop.core.model import Cardinality, CodeId, Confusion, FacetId, MemoTarget
from desktop.core.naming import clean_name, name_key, tidy_text
from desktop.core.notes import Note, counted
from desktop.core.storage.schema import CODE

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.core.codebook_files import CodeSpec
    from desktop.core.codebook_matching import CodePair
    from desktop.core.codebook_reading import Cache
    from desktop.core.model import Code
    from desktop.core.project import Project

_PARTS = {text: "full" if text == "definition" else text for text in TEXTS}


@dataclass(slots=True)
class Updated:
    """What was done, in numbers, and what of it could not be; ``first`` is the first code that came or changed."""

    added: int = 0
    renamed: int = 0
    moved: int = 0
    changed: int = 0
    removed: int = 0
    retired: int = 0
    notes: list[Note] = field(default_factory=list)
    first: CodeId | None = None

    def sentences(self) -> list[Note]:
        """One sentence for each thing that was done."""
        words = (
            (self.added, "1 code was added.", "{count} codes were added."),
            (self.renamed, "1 code was renamed.", "{count} codes were renamed."),
            (self.moved, "1 code was moved.", "{count} codes were moved."),
            (self.changed, "1 code or facet was changed.", "{count} codes and facets were changed."),
            (self.removed, "1 code without codings was deleted.", "{count} codes without codings were deleted."),
            (
                self.retired,
                "1 code was taken out of use; its codings stay.",
                "{count} codes were taken out of use; their codings stay.",
            ),
        )
        return [*(counted(number, one, many) for number, one, many in words if number), *self.notes]


def update(
    project: Project, comparison: Comparison, chosen: Collection[str], *, action: str = "codebook.update"
) -> Updated:
    """Do the chosen changes (their keys) with whatever they need, as one step.

    Codes that are gone there are deleted where nothing hangs on them, else taken out of use. Raises NameTaken,
    PeriodTaken, BadMove and what the verbs of the codebook raise; then nothing is done.
    """
    keys = with_needs(comparison, set(chosen))
    with project.step(action, {"name": comparison.source}):
        return _Update(project, comparison, [change for change in comparison.changes if change.key in keys]).work()


class _Update:
    def __init__(self, project: Project, comparison: Comparison, changes: list[Change]) -> None:
        self.project, self.comparison, self.changes = project, comparison, changes
        self.draft = comparison.draft
        self.done = Updated()
        self.loading = Loading(project)
        self.facets = {name: pair.ours for name, pair in comparison.facets.items()}
        self.ours = {key: pair.ours for key, pair in comparison.codes.items()}
        self.colours: dict[FacetId, list[int | None] | None] = {}
        self.leaving: list[CodeId] = []

    def work(self) -> Updated:
        book = self.project.codebook
        self._gone()
        self._facets()
        self._places()
        book.forget()
        self._leave()
        self._fields()
        self.done.notes += self.loading.finish(self._find)
        touched = (
            self._find((change.facet, *change.path)) or change.ours
            for change in [*self._of(Kind.NEW), *self.changes]
            if change.path
        )
        live = (CodeId(code) for code in touched if code is not None and not book.is_retired(CodeId(code)))
        self.done.first = next(live, None)
        return self.done

    def _of(self, *kinds: Kind) -> list[Change]:
        return [change for change in self.changes if change.kind in kinds]

    def _find(self, path: tuple[str, ...]) -> CodeId | None:
        key = "\n".join(path)
        if key in self.ours:
            return self.ours[key]
        book = self.project.codebook
        facet = book.facet_named(path[0])
        found = book.find(facet.id, path[1:]) if facet is not None else None
        return None if found is None else found.id

    # codes that are gone there

    def _gone(self) -> None:
        """Deleted is only what nothing hangs on, with nothing under it that stays; the rest goes out of use."""
        from desktop.core.storage import reading

        book, store = self.project.codebook, self.project.store
        chosen = {CodeId(change.ours) for change in self._of(Kind.GONE) if change.ours is not None}
        coded = reading.code_counts(store)
        noted = {code for code in chosen if self.project.memos.get(MemoTarget.CODE, code) is not None}
        free = {code for code in chosen if not coded.get(code) and code not in noted}
        moving = {change.ours for change in self._of(Kind.MOVED)}

        def goes(code: Code) -> bool:
            return code.id in free and all(
                goes(child) for child in book.children(code.facet, code.id) if child.id not in moving
            )

        gone = {code for code in chosen if goes(book.live_code(code))}
        kept = [code for code in chosen - gone if book.live_code(code).in_use]
        if kept:
            self.project.organising.retire(kept)
        self.leaving = [code for code in gone if not any(above.id in gone for above in book.ancestors(code))]
        self.all_leaving = gone
        self.done.removed, self.done.retired = len(gone), len(kept)

    def _leave(self) -> None:
        """Delete what was found to go, now that nothing that stays is under it, and give it its name back."""
        for code in self.leaving:
            self.project.codebook.delete_code(code)
        for code in self.all_leaving:
            name = self.project.codebook.code(code).name
            self.project.store.update(CODE, code, {"name_key": name_key(name)})

    # facets

    def _facets(self) -> None:
        book = self.project.codebook
        for change in self._of(Kind.FACET_NEW):
            spec = self.comparison.facets[change.facet].theirs
            self.facets[change.facet] = book.create_facet(
                spec.name,
                kind=spec.kind,
                cardinality=spec.cardinality,
                required=spec.required,
                definition=spec.definition,
            )
        settings: dict[FacetId, dict[str, str]] = {}
        for change in self._of(Kind.FACET_CHANGED):
            if change.ours is not None:
                settings.setdefault(FacetId(change.ours), {})[change.aspect] = change.after
        for facet, values in settings.items():
            now = book.facet(facet)
            if "name" in values:
                book.rename_facet(facet, values["name"])
            if "definition" in values:
                book.describe_facet(facet, values["definition"])
            if "cardinality" in values or "required" in values:
                book.change_facet(
                    facet,
                    cardinality=Cardinality(values.get("cardinality", now.cardinality.value)),
                    required=values.get("required", "yes" if now.required else "no") == "yes",
                )
            self.done.changed += 1

    # names and places

    def _places(self) -> None:
        """New codes, new names and new places, in an order in which no two codes of one place have the same name.

        Where they wait for each other, as two codes that change names do, one of them is called otherwise meanwhile.
        """
        self._read_slots()
        for code in self.all_leaving:
            self._park(code)
        moves = {change.ours: change for change in self._of(Kind.MOVED)}
        names = {change.ours: change for change in self._of(Kind.RENAMED)}
        new = [self.comparison.codes[change.key.removeprefix("new\n")] for change in self._of(Kind.NEW)]
        changed = [pair for pair in self.comparison.codes.values() if pair.ours in moves or pair.ours in names]
        self.done.renamed, self.done.moved, self.done.added = len(names), len(moves), len(new)
        pending = [*changed, *new]
        while pending:
            rest = [pair for pair in pending if not self._put(pair, pair.ours in names, pair.ours in moves)]
            if len(rest) == len(pending) and not self._make_way(rest):
                self._explain(rest[0], rest[0].ours in names, rest[0].ours in moves)
            pending = rest

    def _read_slots(self) -> None:
        book = self.project.codebook
        self.where = {code.id: (code.facet, code.parent, name_key(code.name)) for code in book.codes()}
        self.slots = {slot: code for code, slot in self.where.items()}
        self.parents = {code.id: code.parent for code in book.codes()}
        self.periods: dict[FacetId, dict[str, tuple[CodeId | None, str]]] = {}
        self.counts: dict[tuple[FacetId, CodeId | None], int] = {}
        for code in book.codes(builtins=False):
            if code.edtf is not None:
                self.periods.setdefault(code.facet, {})[code.edtf] = (code.id, code.name)
            key = (code.facet, code.parent)
            self.counts[key] = max(self.counts.get(key, 0), code.position + 1)

    def _wanted(self, pair: CodePair, renamed: bool, moved: bool) -> tuple[FacetId, CodeId | None, str] | None:
        """Where the code is to be, with which name's key; None while the code above it is not there."""
        if pair.ours is None or moved:
            facet = self.facets.get(pair.facet)
            parent = self.ours.get(pair.parent) if pair.parent is not None else None
            if facet is None or (pair.parent is not None and parent is None):
                return None
        else:
            facet, parent, _ = self.where[pair.ours]
        name = pair.theirs.name if pair.ours is None or renamed else self._name(pair.ours)
        return facet, parent, name_key(clean_name(name, "code"))

    def _name(self, code: CodeId) -> str:
        return self.project.codebook.code(code).name

    def _put(self, pair: CodePair, renamed: bool, moved: bool) -> bool:
        """Give a code its place and name, if they are free."""
        slot = self._wanted(pair, renamed, moved)
        if slot is None or self.slots.get(slot, pair.ours) != pair.ours:
            return False
        facet, parent, key = slot
        if pair.ours is None:
            spec = replace(pair.theirs, codes=())
            if not self.draft.coloured:
                spec = replace(spec, colour=self._next_colour(facet))
            place = self.counts.get((facet, parent), 0)
            self.counts[facet, parent] = place + 1
            self._take_period(facet, None, spec)
            cache = self.project.codebook.cache
            code = self.loading.code(facet, parent, spec, place)
            self.project.codebook.cached = cache  # nothing here asks it about codes that are new
            self.ours[pair.key] = code
            self.where[code], self.slots[slot], self.parents[code] = slot, code, parent
            return True
        if moved and self._is_under(parent, pair.ours):
            return False
        values: dict[str, Any] = {"name_key": key}
        if renamed:
            values["name"] = clean_name(pair.theirs.name, "code")
        if moved:
            place = self.counts.get((facet, parent), 0)
            self.counts[facet, parent] = place + 1
            values |= {"parent_id": parent, "position": place}
        self.project.store.update(CODE, pair.ours, values)
        if renamed:
            drop_alias(self.project, pair.ours, pair.theirs.name)
        del self.slots[self.where[pair.ours]]
        self.where[pair.ours], self.slots[slot], self.parents[pair.ours] = slot, pair.ours, parent
        return True

    def _is_under(self, code: CodeId | None, top: CodeId) -> bool:
        while code is not None:
            if code == top:
                return True
            code = self.parents.get(code)
        return False

    def _make_way(self, rest: list[CodePair]) -> bool:
        """Call a code that is itself about to change otherwise for the moment; whether there is one."""
        for pair in rest:
            if pair.ours is None or "\n" in self.where[pair.ours][2]:
                continue
            self._park(pair.ours)
            return True
        return False

    def _park(self, code: CodeId) -> None:
        """A line end is in no name, so that nothing else can be called this."""
        facet, parent, key = self.where[code]
        del self.slots[facet, parent, key]
        self.where[code] = facet, parent, f"{key}\n{code}"
        self.slots[self.where[code]] = code
        self.project.store.update(CODE, code, {"name_key": self.where[code][2]})

    def _explain(self, pair: CodePair, renamed: bool, moved: bool) -> None:
        slot = self._wanted(pair, renamed, moved)
        if pair.ours is not None and slot is not None and moved and self._is_under(slot[1], pair.ours):
            raise BadMove(name=self._name(pair.ours))
        raise NameTaken(noun="code", name=pair.theirs.name)

    def _next_colour(self, facet: FacetId) -> int | None:
        """As if it were made by hand, each after the other."""
        if facet not in self.colours:
            book = self.project.codebook
            used = [code.colour for code in book.codes(facet, builtins=False)]
            hollow = bool(used) and all(colour is None for colour in used)
            self.colours[facet] = None if hollow or book.facet(facet).kind == "period" else used
        used_here = self.colours[facet]
        if used_here is None:
            return None
        colour = min(range(12), key=lambda one: (used_here.count(one), one))
        used_here.append(colour)
        return colour

    def _take_period(self, facet: FacetId, code: CodeId | None, spec: CodeSpec) -> str | None:
        """The period in standard form, which no other code of the facet may have."""
        if spec.edtf is None:
            return None
        from desktop.core.periods import canonical

        edtf = canonical(spec.edtf)
        known = self.periods.setdefault(facet, {})
        if known.get(edtf, (code, ""))[0] != code or (code is None and edtf in known):
            raise PeriodTaken(name=known[edtf][1])
        for old in [each for each, (owner, _) in known.items() if owner == code and code is not None]:
            del known[old]
        known[edtf] = (code, spec.name)
        return edtf

    # what codes say

    def _fields(self) -> None:
        book = self.project.codebook
        by_code: dict[CodeId, list[Change]] = {}
        for change in self._of(Kind.CHANGED):
            if change.ours is not None:
                by_code.setdefault(CodeId(change.ours), []).append(change)
        pairs = {pair.ours: pair for pair in self.comparison.codes.values() if pair.ours is not None}
        cache = book.cache
        for code, changes in by_code.items():
            self._change(code, pairs[code], {change.aspect for change in changes}, cache)
            self.done.changed += 1
        book.forget()

    def _change(self, code: CodeId, pair: CodePair, aspects: set[str], cache: Cache) -> None:
        """Nothing here asks what was just written of this code or another: reading it all anew each time would last."""
        project, book, theirs = self.project, self.project.codebook, pair.theirs
        book.cached = cache
        before = project.definitions.get(code)
        parts: dict[str, Any] = {_PARTS[aspect]: tidy_text(getattr(theirs, aspect)) for aspect in aspects & set(TEXTS)}
        after = replace(before, **parts)
        if "confused_with" in aspects:
            known = [(self._find(one.path), tidy_text(one.note)) for one in theirs.confused_with]
            after = replace(
                after,
                confusions=tuple(
                    Confusion(other, note) for other, note in known if other is not None and other != code
                ),
            )
        if parts or "confused_with" in aspects:
            project.definitions.set(code, after, self._reason())
        if "colour" in aspects:
            book.cached = cache
            book.recolour_code(code, theirs.colour)
        if "period" in aspects:
            book.cached = cache
            project.store.update(CODE, code, {"edtf": self._take_period(book.code(code).facet, code, theirs)})
        if "aliases" in aspects:
            book.cached = cache
            set_aliases(project, code, theirs.aliases)
        if "in_use" in aspects:
            book.cached = cache
            (project.organising.use_again if theirs.in_use else project.organising.retire)([code])

    def _reason(self) -> str:
        return f"From the codebook “{self.comparison.source}”"
