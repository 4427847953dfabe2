"""Writing codes as a file describes them: with the parts of their definitions, further names and confusions.

All within a step. Confusions are written last, when the codes they name are there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.core.clock import now
from desktop.core.errors import NameTaken
from desktop.core.model import CodeId
from desktop.core.naming import clean_name, name_key, tidy_text
from desktop.core.notes import Note
from desktop.core.sentences import BUILTINS
from desktop.core.storage.schema import CODE, CODE_ALIAS, CODE_CONFUSION, CODE_PART, RETIREMENT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.codebook_files import CodeSpec, ConfusionSpec
    from desktop.core.model import FacetId
    from desktop.core.project import Project

PARTS = ("short", "example", "near_miss")
BUILTIN_KEYS = frozenset(name_key(name) for name in BUILTINS.values())


class Loading:
    """Puts codes into a project; ``taken`` are the favourites that are given already."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.taken = set(project.codebook.favourites())
        self.confused: list[tuple[CodeId, str, ConfusionSpec]] = []
        self.notes: list[Note] = []

    def codes(self, facet: FacetId, parent: CodeId | None, specs: Sequence[CodeSpec], place: int = 0) -> None:
        """Codes with everything under them, from this place among their siblings on.

        Raises BadName, BadPeriod, and NameTaken for the name of a built-in answer.
        """
        for at, spec in enumerate(specs, place):
            self.codes(facet, self.code(facet, parent, spec, at), spec.codes)

    def code(self, facet: FacetId, parent: CodeId | None, spec: CodeSpec, place: int) -> CodeId:
        """One code without those under it; raises as ``codes``."""
        store = self.project.store
        name = clean_name(spec.name, "code")
        if parent is None and name_key(name) in BUILTIN_KEYS:
            raise NameTaken(noun="code", name=name)
        shortcut = spec.shortcut if spec.shortcut not in self.taken else None
        if shortcut is not None:
            self.taken.add(shortcut)
        code = CodeId(
            store.insert(
                CODE,
                {
                    "facet_id": facet,
                    "parent_id": parent,
                    "name": name,
                    "name_key": name_key(name),
                    "definition": tidy_text(spec.definition),
                    "include": tidy_text(spec.include),
                    "exclude": tidy_text(spec.exclude),
                    "colour": spec.colour,
                    "edtf": self._canonical(spec.edtf),
                    "position": place,
                    "shortcut": shortcut,
                    "retired": 0,
                },
            )
        )
        self.around(code, spec)
        self.project.codebook.forget()
        return code

    def around(self, code: CodeId, spec: CodeSpec) -> None:
        """What lies in tables of its own about a code that has none of it yet."""
        store = self.project.store
        parts = {part: tidy_text(getattr(spec, part)) for part in PARTS}
        store.insert_many(
            CODE_PART, [{"code_id": code, "part": part, "text": text} for part, text in parts.items() if text]
        )
        names = {name_key(name): name for name in (clean_name(each, "code") for each in spec.aliases)}
        names.pop(name_key(spec.name), None)
        rows: list[dict[str, Any]] = [{"code_id": code, "name": n, "name_key": key} for key, n in names.items()]
        store.insert_many(CODE_ALIAS, rows)
        if not spec.in_use:
            store.insert(RETIREMENT, {"code_id": code, "replaced_by": None, "reason": "", "at": now()})
        self.confused += [(code, spec.name, each) for each in spec.confused_with]

    def finish(self, find: Callable[[tuple[str, ...]], CodeId | None] | None = None) -> list[Note]:
        """Write the confusions; says which name a code that is not there.

        ``find`` says which code is at a path of the file, where that is not its path in the project.
        """
        book = self.project.codebook
        book.forget()
        for code, name, spec in self.confused:
            other = (find or self._find)(spec.path)
            if other is None or other == code:
                shown = " › ".join(spec.path)
                self.notes.append(
                    Note("“{name}” is said to be confused with “{other}”, which is not there.", name=name, other=shown)
                )
                continue
            values = {"code_id": code, "other_id": other, "note": tidy_text(spec.note)}
            known = self.project.store.rows(CODE_CONFUSION, "code_id = ? AND other_id = ?", (code, other))
            if next(iter(known), None) is None:
                self.project.store.insert(CODE_CONFUSION, values)
        self.confused = []
        book.forget()
        return self.notes

    def _find(self, path: tuple[str, ...]) -> CodeId | None:
        book = self.project.codebook
        facet = book.facet_named(path[0])
        found = book.find(facet.id, path[1:]) if facet is not None else None
        return None if found is None else found.id

    @staticmethod
    def _canonical(edtf: str | None) -> str | None:
        if edtf is None:
            return None
        from desktop.core.periods import canonical

        return canonical(edtf)
