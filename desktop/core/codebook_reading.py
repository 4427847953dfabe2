"""Reading the codebook: facets, codes, their tree and their numbers, from a copy in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.core.documents import Impact
from desktop.core.errors import NotFound
from desktop.core.model import Builtin, Cardinality, Code, CodeId, CoderId, Confusion, Facet, FacetId, FacetKind
from desktop.core.naming import name_key
from desktop.core.storage import reading
from desktop.core.storage.schema import CODE, CODE_ALIAS, CODE_CONFUSION, CODE_PART, FACET, RETIREMENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.model import DocumentId
    from desktop.core.project import Project
    from desktop.core.storage.store import Store


def _facet_of(row: dict[str, Any]) -> Facet:
    return Facet(
        FacetId(row["id"]),
        row["name"],
        FacetKind(row["kind"]),
        Cardinality(row["cardinality"]),
        bool(row["required"]),
        row["definition"],
        row["position"],
    )


class _Around:
    """What lies in other tables about the codes, by code."""

    def __init__(self, store: Store) -> None:
        self.parts: dict[int, dict[str, str]] = {}
        for row in store.rows(CODE_PART):
            self.parts.setdefault(row["code_id"], {})[row["part"]] = row["text"]
        self.aliases: dict[int, list[str]] = {}
        for row in store.rows(CODE_ALIAS):
            self.aliases.setdefault(row["code_id"], []).append(row["name"])
        self.confusions: dict[int, list[Confusion]] = {}
        # A code that is not there at all, in a file that was altered outside, cannot be told.
        for row in store.rows(CODE_CONFUSION, "other_id IN (SELECT id FROM code)"):
            one = Confusion(CodeId(row["other_id"]), row["note"])
            self.confusions.setdefault(row["code_id"], []).append(one)
        self.retired = {row["code_id"] for row in store.rows(RETIREMENT)}


def _code_of(row: dict[str, Any], around: _Around) -> Code:
    parent, builtin = row["parent_id"], row["builtin"]
    parts = around.parts.get(row["id"], {})
    return Code(
        id=CodeId(row["id"]),
        facet=FacetId(row["facet_id"]),
        parent=None if parent is None else CodeId(parent),
        name=row["name"],
        definition=row["definition"],
        include=row["include"],
        exclude=row["exclude"],
        colour=row["colour"],
        edtf=row["edtf"],
        builtin=None if builtin is None else Builtin(builtin),
        position=row["position"],
        shortcut=row["shortcut"],
        short=parts.get("short", ""),
        example=parts.get("example", ""),
        near_miss=parts.get("near_miss", ""),
        aliases=tuple(around.aliases.get(row["id"], ())),
        confusions=tuple(around.confusions.get(row["id"], ())),
        in_use=row["id"] not in around.retired,
    )


class Cache:
    """The whole codebook in memory: it is small, and every keystroke asks it."""

    def __init__(self, project: Project) -> None:
        store = project.store
        facets = list(store.rows(FACET, order="position, id"))
        self.facets = {FacetId(row["id"]): _facet_of(row) for row in facets if not row["retired"]}
        self.retired_facets = {FacetId(row["id"]): _facet_of(row) for row in facets if row["retired"]}
        around = _Around(store)
        self.codes: dict[CodeId, Code] = {}
        self.retired: dict[CodeId, Code] = {}
        self.children: dict[tuple[FacetId, CodeId | None], list[Code]] = {}
        for row in store.rows(CODE, order="builtin IS NOT NULL, position, id"):
            code = _code_of(row, around)
            if row["retired"] or row["merged_into"] is not None or code.facet not in self.facets:
                self.retired[code.id] = code
                continue
            self.codes[code.id] = code
            self.children.setdefault((code.facet, code.parent), []).append(code)
        #: Codes in the order of the tree, by what was asked for.
        self.in_order: dict[tuple[FacetId | None, bool], list[Code]] = {}


class CodebookReading:
    """What can be asked of the codebook; Codebook adds what can be done to it."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.cached: Cache | None = None

    def forget(self) -> None:
        self.cached = None

    @property
    def cache(self) -> Cache:
        if self.cached is None:
            self.cached = Cache(self.project)
        return self.cached

    # reading

    def facets(self) -> list[Facet]:
        return list(self.cache.facets.values())

    def facet(self, facet: FacetId) -> Facet:
        """A facet, also one that was deleted. Raises NotFound."""
        found = self.cache.facets.get(facet) or self.cache.retired_facets.get(facet)
        if found is None:
            raise NotFound(noun="facet")
        return found

    def facet_named(self, name: str) -> Facet | None:
        key = name_key(name.strip())
        return next((facet for facet in self.facets() if name_key(facet.name) == key), None)

    def code(self, code: CodeId) -> Code:
        """A code, also one that was deleted. Raises NotFound."""
        found = self.cache.codes.get(code) or self.cache.retired.get(code)
        if found is None:
            raise NotFound(noun="code")
        return found

    def live_code(self, code: CodeId) -> Code:
        """A code that can be given. Raises NotFound, also when it was deleted."""
        found = self.cache.codes.get(code)
        if found is None:
            raise NotFound(noun="code")
        return found

    def has(self, code: CodeId) -> bool:
        """Whether there is such a code, deleted ones included; not one whose making was undone."""
        return code in self.cache.codes or code in self.cache.retired

    def is_retired(self, code: CodeId) -> bool:
        return code not in self.cache.codes

    def children(self, facet: FacetId, parent: CodeId | None = None) -> list[Code]:
        return list(self.cache.children.get((facet, parent), ()))

    def codes(self, facet: FacetId | None = None, *, builtins: bool = True) -> list[Code]:
        """Codes in the order of the tree, parents before children; the built-in answers last within their facet."""
        known = self.cache.in_order.get((facet, builtins))
        if known is not None:
            return known.copy()
        facets = [facet] if facet is not None else [item.id for item in self.facets()]
        found: list[Code] = []
        for each in facets:
            pending = list(reversed(self.cache.children.get((each, None), ())))
            while pending:
                code = pending.pop()
                if builtins or code.builtin is None:
                    found.append(code)
                pending.extend(reversed(self.cache.children.get((each, code.id), ())))
        self.cache.in_order[facet, builtins] = found
        return found.copy()

    def subtree(self, code: CodeId) -> list[Code]:
        """A code and everything under it."""
        top = self.code(code)
        found, pending = [], [top]
        while pending:
            one = pending.pop()
            found.append(one)
            pending.extend(self.cache.children.get((top.facet, one.id), ()))
        return found

    def ancestors(self, code: CodeId) -> list[Code]:
        """From the top of the tree down to the code's parent."""
        found: list[Code] = []
        parent = self.code(code).parent
        while parent is not None and all(item.id != parent for item in found):
            found.append(self.code(parent))
            parent = found[-1].parent
        return found[::-1]

    def path(self, code: CodeId, *, facet: bool = False, separator: str = " › ") -> str:
        """The names from the top of the tree down to the code, with the facet's before them when asked."""
        names = [item.name for item in (*self.ancestors(code), self.code(code))]
        if facet:
            names.insert(0, self.facet(self.code(code).facet).name)
        return separator.join(names)

    def find(self, facet: FacetId, names: Sequence[str]) -> Code | None:
        """The code at a path of names under a facet."""
        parent: CodeId | None = None
        found: Code | None = None
        for name in names:
            key = name_key(name)
            found = next((code for code in self.children(facet, parent) if name_key(code.name) == key), None)
            if found is None:
                return None
            parent = found.id
        return found

    def builtin(self, facet: FacetId, builtin: Builtin) -> Code:
        return next(code for code in self.children(facet) if code.builtin is builtin)

    def with_edtf(self, facet: FacetId, edtf: str) -> Code | None:
        """The code of a period facet with this EDTF; equal EDTF is one code."""
        from desktop.core.periods import canonical

        wanted = canonical(edtf)
        return next((code for code in self.codes(facet) if code.edtf == wanted), None)

    def favourites(self) -> dict[int, Code]:
        return {code.shortcut: code for code in self.cache.codes.values() if code.shortcut is not None}

    def counts(self, coder: CoderId | None = None, document: DocumentId | None = None) -> dict[CodeId, int]:
        """Segments per code."""
        return {CodeId(k): n for k, n in reading.code_counts(self.project.store, coder, document).items()}

    def unsettled(self, coder: CoderId) -> tuple[dict[FacetId, int], dict[FacetId, int]]:
        """Of one coder, per facet: segments that leave it unanswered (required facets), and that over-answer it."""
        unanswered, over = reading.unsettled(self.project.store, coder)
        live = self.cache.facets
        return (
            {FacetId(k): n for k, n in unanswered.items() if k in live},
            {FacetId(k): n for k, n in over.items() if k in live},
        )

    def impact(self, codes: Sequence[CodeId]) -> Impact:
        """Whose codings deleting these codes would take."""
        counts = reading.codings_per_coder(self.project.store, codes)
        return Impact(
            tuple((coder.name, counts[coder.id]) for coder in self.project.coders.all() if coder.id in counts)
        )
