"""From what was found in a source to a codebook; whatever had to be changed or left out is said."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from desktop.core.code_depth import DEEPEST
from desktop.core.codebook_exchange.colours import nearest
from desktop.core.codebook_exchange.items import split_confusions, split_names
from desktop.core.codebook_exchange.notes import NOTES
from desktop.core.codebook_exchange.roles import Role, plain
from desktop.core.codebook_files import CodebookSpec, CodeSpec, ConfusionSpec, FacetSpec
from desktop.core.codebook_loading import BUILTIN_KEYS
from desktop.core.errors import BadName, BadPeriod
from desktop.core.model import Cardinality, FacetKind
from desktop.core.naming import LONGEST_NAME, clean_name, name_key, tame_name, tidy_text
from desktop.core.notes import Note, counted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.codebook_exchange.items import Found, Item

_YES: Final = frozenset(("yes", "y", "1", "true", "x", "ja", "oui", "si", "sim", "예", "はい", "是", "да", "نعم"))
_ONE: Final = frozenset(("one", "1", "single", "eine", "un", "une", "uno", "um"))
_TEXTS: Final = {
    Role.SHORT: "short",
    Role.DEFINITION: "definition",
    Role.INCLUDE: "include",
    Role.EXCLUDE: "exclude",
    Role.EXAMPLE: "example",
    Role.NEAR_MISS: "near_miss",
}
EVERYTHING: Final = frozenset(
    (
        *_TEXTS.values(),
        "aliases",
        "confused_with",
        "colour",
        "shortcut",
        "edtf",
        "in_use",
        "facet_definition",
        "cardinality",
        "required",
    )
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A codebook from outside, before it is compared with that of the project.

    ``says`` names the fields about which the source says something, even that there is nothing; what it is silent
    about is no difference. Without ``blanks`` an empty cell says nothing either. Without ``coloured`` new codes get
    colours as if they were made by hand.
    """

    spec: CodebookSpec
    notes: tuple[Note, ...] = ()
    says: frozenset[str] = EVERYTHING
    coloured: bool = True
    blanks: bool = True


@dataclass(frozen=True, slots=True)
class Target:
    """Where codes belong: to the facet that the source names, to the name on top of their path, or to one facet.

    Codes for which the source names no facet go to ``facet``, which may be one of the project or a new one.
    """

    facet: str
    own_facets: bool = True
    top_is_facet: bool = False


@dataclass(slots=True)
class _Code:
    name: str
    edtf: str | None = None
    values: dict[Role, str] = field(default_factory=dict)
    codes: dict[str, _Code] = field(default_factory=dict)
    given: bool = False


@dataclass(slots=True)
class _Facet:
    name: str
    kind: FacetKind
    values: dict[Role, str] = field(default_factory=dict)
    codes: dict[str, _Code] = field(default_factory=dict)
    given: bool = False


def build(found: Found, target: Target, name: str, kinds: Mapping[str, FacetKind] | None = None) -> Draft:
    """The codebook that the items make; ``kinds`` are those of the facets of the project, by their names."""
    return _Builder(found, target, {name_key(facet): kind for facet, kind in (kinds or {}).items()}).draft(name)


class _Builder:
    def __init__(self, found: Found, target: Target, kinds: dict[str, FacetKind]) -> None:
        self.found, self.target, self.kinds = found, target, kinds
        self.facets: dict[str, _Facet] = {}
        self.counts: Counter[str] = Counter()
        self.notes: list[Note] = []
        self.favourites: set[int] = set()

    def draft(self, name: str) -> Draft:
        placed = [(item, *self._place(item)) for item in self.found.items]
        self._choose_kinds(placed)
        for item, facet, path in placed:
            if facet:
                self._take(item, facet, path)
        facets = tuple(self._facet_spec(facet) for facet in self.facets.values())
        spec = self._resolve(CodebookSpec(tame_name(name, "Codebook", LONGEST_NAME), "", facets))
        notes = [*self.found.notes, *self.notes]
        notes += [counted(self.counts[key], *NOTES[key]) for key in NOTES if self.counts[key]]
        return Draft(spec, tuple(notes), self._says(), self.found.coloured, blanks=False)

    # where items belong

    def _name(self, text: str) -> str:
        try:
            return clean_name(text, "code")
        except BadName:
            tamed = tame_name(text, "", LONGEST_NAME)
            self.counts["tamed" if tamed else "nameless"] += 1
            return tamed

    def _place(self, item: Item) -> tuple[str, tuple[str, ...]]:
        names = tuple(self._name(part) for part in item.path)
        path = tuple(part for part in names if part)
        if names and not names[-1]:
            return "", ()
        if item.facet and self.target.own_facets:
            return self._name(item.facet), path
        if not item.path:  # what is said of a facet whose codes go elsewhere
            return "", ()
        if self.target.top_is_facet:
            return path[0], path[1:]
        return self.target.facet, path

    def _choose_kinds(self, placed: list[tuple[Item, str, tuple[str, ...]]]) -> None:
        """A facet of the project keeps its kind; of a new one the source says it, or periods throughout do."""
        members: dict[str, list[tuple[Item, tuple[str, ...]]]] = {}
        for item, facet, path in placed:
            if facet:
                members.setdefault(name_key(facet), []).append((item, path))
                self.facets.setdefault(name_key(facet), _Facet(facet, FacetKind.TREE))
        for key, items in members.items():
            said = {plain(item.values.get(Role.KIND, "")) for item, _ in items} - {""}
            codes = [item for item, path in items if path]
            if key in self.kinds:
                kind = self.kinds[key]
                if said and kind.value not in said:
                    self.counts["kind"] += 1
            elif len(said & {each.value for each in FacetKind}) == 1:
                kind = FacetKind((said & {each.value for each in FacetKind}).pop())
            elif codes and all(item.values.get(Role.PERIOD, "").strip() for item in codes):
                kind = FacetKind.PERIOD
            else:
                kind = FacetKind.TREE
            self.facets[key].kind = kind

    def _take(self, item: Item, facet_name: str, path: tuple[str, ...]) -> None:
        facet = self.facets[name_key(facet_name)]
        if not path:
            self._fill(facet, item)
            return
        if name_key(path[0]) in BUILTIN_KEYS:
            self.counts["builtin"] += 1
            if len(path) == 1:
                return
            path = path[1:]
        if facet.kind is not FacetKind.TREE and len(path) > 1:
            self.counts["flat"] += 1
            path = path[-1:]
        if len(path) > DEEPEST:
            self.counts["deep"] += 1
            path = (*path[: DEEPEST - 1], path[-1])
        edtf = None
        said = item.values.get(Role.PERIOD, "").strip()
        # Where a column holds nothing but EDTF, a code of which it says nothing has no dates yet.
        if facet.kind is FacetKind.PERIOD and (said or not self.found.edtf):
            edtf = self._period(said or path[0], path[0])
            twin = next((code for code in facet.codes.values() if code.edtf == edtf), None)
            if edtf is None:
                return
            if twin is not None and name_key(twin.name) != name_key(path[0]):
                self.notes.append(
                    Note("“{name}” is the same period as “{twin}” and was left out.", name=path[0], twin=twin.name)
                )
                return
        elif said:
            self.counts["period"] += 1
        codes = facet.codes
        code = _Code("")
        for name in path:
            code = codes.setdefault(name_key(name), _Code(name))
            codes = code.codes
        code.edtf = code.edtf or edtf
        self._fill(code, item)

    def _fill(self, owner: _Code | _Facet, item: Item) -> None:
        """What stands there first stays; a row that comes again fills what was blank."""
        if owner.given:
            differs = any(owner.values.get(role, text) != text for role, text in item.values.items())
            self.counts["twice_differs" if differs else "twice"] += 1
        owner.given = True
        owner.values = {**item.values, **owner.values}

    def _period(self, text: str, name: str) -> str | None:
        from desktop.core.periods import Reading, canonical, read

        if self.found.edtf:
            with suppress(BadPeriod):
                return canonical(text.strip())
        found, named = read(text.strip()), read(name)
        if isinstance(found, Reading):
            return found.edtf
        # Where the period can be read in two ways, the name may tell which is meant.
        if found is not None and isinstance(named, Reading) and named.edtf in [one.edtf for one in found.readings]:
            return named.edtf
        sentence = (
            "“{name}” was left out, because no period can be read in “{text}”."
            if found is None
            else "“{name}” was left out, because “{text}” can mean more than one period."
        )
        self.notes.append(Note(sentence, name=name, text=text.strip()[:60]))
        return None

    # what becomes of them

    def _facet_spec(self, facet: _Facet) -> FacetSpec:
        answers = plain(facet.values.get(Role.ANSWERS, ""))
        return FacetSpec(
            facet.name,
            facet.kind,
            Cardinality.ONE if answers in _ONE else Cardinality.MANY,
            plain(facet.values.get(Role.REQUIRED, "")) in _YES,
            tidy_text(facet.values.get(Role.DEFINITION, "")),
            tuple(self._code_spec(code, (facet.name,)) for code in facet.codes.values()),
        )

    def _code_spec(self, code: _Code, above: tuple[str, ...]) -> CodeSpec:
        if not code.given:
            self.counts["made"] += 1
        values = code.values
        texts: dict[str, Any] = {key: tidy_text(values.get(role, "")) for role, key in _TEXTS.items()}
        confused = tuple(ConfusionSpec(path, note) for path, note in split_confusions(values.get(Role.CONFUSED, "")))
        return CodeSpec(
            code.name,
            colour=self._colour(values.get(Role.COLOUR, "")),
            shortcut=self._favourite(values.get(Role.FAVOURITE, "")),
            edtf=code.edtf,
            codes=tuple(self._code_spec(child, (*above, code.name)) for child in code.codes.values()),
            aliases=self._aliases(code),
            confused_with=confused,
            in_use=plain(values.get(Role.RETIRED, "")) not in _YES,
            **texts,
        )

    def _aliases(self, code: _Code) -> tuple[str, ...]:
        found: dict[str, str] = {}
        for name in map(self._name, split_names(code.values.get(Role.ALIASES, ""))):
            if name and name_key(name) != name_key(code.name):
                found.setdefault(name_key(name), name)
        return tuple(found.values())

    def _colour(self, cell: str) -> int | None:
        if not cell.strip():
            return None
        found = nearest(cell)
        if found is None:
            self.counts["colourless"] += 1
            return None
        self.counts["recoloured"] += not found[1]
        return found[0]

    def _favourite(self, cell: str) -> int | None:
        text = cell.strip()
        if not text:
            return None
        if text not in "123456789" or len(text) > 1 or int(text) in self.favourites:
            self.counts["favourite"] += 1
            return None
        self.favourites.add(int(text))
        return int(text)

    def _resolve(self, spec: CodebookSpec) -> CodebookSpec:
        """Confusions may name the other code by less than its path: complete them, drop those that name none."""
        full: dict[tuple[str, ...], tuple[str, ...]] = {}
        by_name: dict[str, list[tuple[str, ...]]] = {}
        for facet in spec.facets:
            for path, each in facet.walk():
                whole = (facet.name, *path)
                full[tuple(map(name_key, whole))] = whole
                by_name.setdefault(name_key(each.name), []).append(whole)

        def complete(one: ConfusionSpec, own: tuple[str, ...]) -> ConfusionSpec | None:
            keys = tuple(map(name_key, one.path))
            found = full.get(keys) or full.get((name_key(own[0]), *keys))
            if found is None and len(keys) == 1 and len(by_name.get(keys[0], ())) == 1:
                found = by_name[keys[0]][0]
            if found is None and len(one.path) > 1 and self.target.own_facets:
                found = tuple(self._name(name) for name in one.path)  # it may be in the project
            if found is None or found == own or not all(found):
                self.counts["confused"] += 1
                return None
            return ConfusionSpec(found, tidy_text(one.note))

        def code(one: CodeSpec, above: tuple[str, ...]) -> CodeSpec:
            own = (*above, one.name)
            kept = [found for each in one.confused_with if (found := complete(each, own)) is not None]
            return replace(one, confused_with=tuple(kept), codes=tuple(code(child, own) for child in one.codes))

        facets = (replace(facet, codes=tuple(code(one, (facet.name,)) for one in facet.codes)) for facet in spec.facets)
        return replace(spec, facets=tuple(facets))

    def _says(self) -> frozenset[str]:
        roles = {role for item in self.found.items for role in item.values} | self.found.roles
        said = {key for role, key in _TEXTS.items() if role in roles}
        said |= {"edtf"}
        named = {
            Role.ALIASES: "aliases",
            Role.CONFUSED: "confused_with",
            Role.COLOUR: "colour",
            Role.FAVOURITE: "shortcut",
            Role.RETIRED: "in_use",
        }
        said |= {key for role, key in named.items() if role in roles}
        of_facets = {role for facet in self.facets.values() if facet.given for role in facet.values}
        if any(facet.given for facet in self.facets.values()):
            said |= {"facet_definition"} if Role.DEFINITION in roles else set()
        said |= {"cardinality"} if Role.ANSWERS in of_facets else set()
        said |= {"required"} if Role.REQUIRED in of_facets else set()
        return frozenset(said)
