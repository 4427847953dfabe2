"""What a printed or tabulated codebook says, gathered once for every form in which it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.clock import now
from desktop.core.codebook_comparing import BETWEEN
from desktop.core.codebook_exchange.own_form import path_of
from desktop.core.model import Cardinality, CoderKind, DocumentId, FacetKind
from desktop.core.storage import codebook_use
from desktop.core.storage.codebook_use import Use

if TYPE_CHECKING:
    from desktop.core.model import Code, CodeId, CoderId, Facet
    from desktop.core.project import Project
    from desktop.core.text import Paragraphs

NO_USE: Final = Use(0, 0, 0)
KINDS: Final = {
    FacetKind.TREE: "a tree of codes",
    FacetKind.ORDINAL: "a scale, from the first code to the last",
    FacetKind.PERIOD: "periods of time",
}
ANSWERS: Final = {Cardinality.ONE: "one answer a passage", Cardinality.MANY: "any number of answers a passage"}
PARTS: Final = (
    ("definition", "Definition"),
    ("include", "Include"),
    ("exclude", "Exclude"),
    ("example", "Example"),
    ("near_miss", "Near miss"),
)
"""The parts of a definition below the short one, with their names in print."""


@dataclass(frozen=True, slots=True)
class CodebookOptions:
    """What is written beside names and definitions. Counts are of everybody, or of one ``coder``.

    ``bom`` and ``guard`` are for CSV: a mark by which older spreadsheets know UTF-8, and an apostrophe before what a
    spreadsheet would run.
    """

    counts: bool = True
    passages: bool = True
    retired: bool = True
    revisions: bool = False
    coder: CoderId | None = None
    bom: bool = False
    guard: bool = True


@dataclass(frozen=True, slots=True)
class Passage:
    """A linked passage with its place; ``near_miss`` for one that only seems to belong."""

    quote: str
    document: str
    paragraph: int
    note: str
    near_miss: bool

    @property
    def place(self) -> str:
        return f"{self.document}, paragraph {self.paragraph}"


@dataclass(frozen=True, slots=True)
class RevisionLine:
    """One change of a definition; ``changed`` names the parts that differ from the revision before."""

    number: int
    at: str
    coder: str
    reason: str
    changed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CodeEntry:
    """A code in print. ``number`` counts within the facet ("1.2"); ``confusions`` are paths with what tells apart."""

    number: str
    code: Code
    path: tuple[str, ...]
    confusions: tuple[tuple[tuple[str, ...], str], ...]
    passages: tuple[Passage, ...]
    bounds: str
    use: Use
    out_of_use: str
    revisions: tuple[RevisionLine, ...]

    @property
    def depth(self) -> int:
        """1 at the top of the facet."""
        return self.number.count(".") + 1


@dataclass(frozen=True, slots=True)
class FacetEntry:
    facet: Facet
    codes: tuple[CodeEntry, ...]
    builtins: tuple[tuple[Code, Use], ...]


@dataclass(frozen=True, slots=True)
class Content:
    """``lines`` stand under the title, each a name and what it says."""

    title: str
    lines: tuple[tuple[str, str], ...]
    facets: tuple[FacetEntry, ...]
    options: CodebookOptions
    left_out: int

    @property
    def code_count(self) -> int:
        return sum(len(facet.codes) for facet in self.facets)


def gather(project: Project, options: CodebookOptions) -> Content:
    """Read everything that the options ask for."""
    return _Gatherer(project, options).content()


class _Gatherer:
    def __init__(self, project: Project, options: CodebookOptions) -> None:
        self.project, self.options = project, options
        self.uses = codebook_use.use_of_codes(project.store, options.coder) if options.counts else {}
        self.names = {coder.id: coder.name for coder in project.coders.all()}
        self.texts: dict[DocumentId, tuple[str, str, Paragraphs]] = {}
        self.passages: dict[int, list[Passage]] = {}
        if options.passages:
            for code, _, kind, note, document, start, end in codebook_use.linked_examples(project.store):
                self.passages.setdefault(code, []).append(
                    self._passage(DocumentId(document), start, end, note, near_miss=kind == "near_miss")
                )
        self.left_out = 0

    def content(self) -> Content:
        book = self.project.codebook
        facets = tuple(self._facet(facet) for facet in book.facets())
        codes = sum(len(facet.codes) for facet in facets)
        info = self.project.info()
        people = [coder.name for coder in self.project.coders.all() if coder.kind is CoderKind.PERSON]
        lines = [("Date", now()[:10])]
        if people:
            lines.append(("Coder" if len(people) == 1 else "Coders", ", ".join(people)))
        lines.append(("Contents", f"{_counted(len(facets), 'facet')} with {_counted(codes, 'code')}"))
        if self.options.counts:
            lines.append(("Counts", self._how_counted()))
        if self.left_out:
            lines.append(("Left out", f"{_counted(self.left_out, 'code')} out of use"))
        return Content(info.name, tuple(lines), facets, self.options, self.left_out)

    def _how_counted(self) -> str:
        if self.options.coder is not None:
            name = self.names[self.options.coder]
            return f"passages that {name} gave the code, and the documents they lie in; codes below are not added"
        return (
            "distinct passages that any coder gave the code, the documents they lie in and the coders who gave it; "
            "codes below are not added"
        )

    def _facet(self, facet: Facet) -> FacetEntry:
        book = self.project.codebook
        entries: list[CodeEntry] = []

        def walk(parent: CodeId | None, above: str) -> None:
            number = 0
            for code in book.children(facet.id, parent):
                if code.builtin is not None:
                    continue
                if not code.in_use and not self.options.retired and not self._has_used(code):
                    self.left_out += len(book.subtree(code.id))
                    continue
                number += 1
                own = f"{above}{number}"
                entries.append(self._code(code, own))
                walk(code.id, f"{own}.")

        walk(None, "")
        builtins = [code for code in book.children(facet.id) if code.builtin is not None]
        return FacetEntry(facet, tuple(entries), tuple((code, self.uses.get(code.id, NO_USE)) for code in builtins))

    def _has_used(self, code: Code) -> bool:
        """Whether a code below is in use, so that the one above must be shown."""
        return any(one.in_use for one in self.project.codebook.subtree(code.id))

    def _code(self, code: Code, number: str) -> CodeEntry:
        book = self.project.codebook
        live = (one for one in code.confusions if not book.is_retired(one.other))
        own = path_of(self.project, code.id)
        confusions = tuple((path_of(self.project, one.other), one.note) for one in live)
        return CodeEntry(
            number,
            code,
            own[1:],
            confusions,
            tuple(self.passages.get(code.id, ())),
            self._bounds(code),
            self.uses.get(code.id, NO_USE),
            "" if code.in_use else self._out_of_use(code.id),
            self._revisions(code.id) if self.options.revisions else (),
        )

    def _out_of_use(self, code: CodeId) -> str:
        found = self.project.organising.retirement(code)
        if found is None:
            return ""
        parts = [f"out of use since {found.at[:10]}"]
        if found.replaced_by is not None:
            parts.append(f"replaced by “{BETWEEN.join(path_of(self.project, found.replaced_by)[1:])}”")
        if found.reason:
            parts.append(found.reason)
        return "; ".join(parts)

    def _bounds(self, code: Code) -> str:
        if code.edtf is None:
            return ""
        from desktop.core.periods import bounds, days_in_words

        days = bounds(code.edtf)
        said = f"possible {days_in_words(days.possible)}"
        return f"certain {days_in_words(days.certain)}, {said}" if days.certain is not None else said

    def _revisions(self, code: CodeId) -> tuple[RevisionLine, ...]:
        found: list[RevisionLine] = []
        before = None
        for each in self.project.definitions.revisions(code):
            changed = tuple(one.part for one in self.project.definitions.difference(before, each))
            coder = self.names.get(each.coder, "") if each.coder is not None else ""
            found.append(RevisionLine(each.number, each.at[:16].replace("T", " "), coder, each.reason, changed))
            before = each
        return tuple(found)

    def _passage(self, document: DocumentId, start: int, end: int, note: str, *, near_miss: bool) -> Passage:
        if document not in self.texts:
            documents = self.project.documents
            self.texts[document] = (
                documents.get(document).name,
                documents.text(document),
                documents.paragraphs(document),
            )
        name, text, paragraphs = self.texts[document]
        return Passage(text[start:end], name, paragraphs.number_at(start), note, near_miss)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def use_in_words(use: Use, *, one_coder: bool = False) -> str:
    """Say it as “12 passages in 4 documents by 2 coders”."""
    if not use.passages:
        return "no passage yet"
    said = f"{_counted(use.passages, 'passage')} in {_counted(use.documents, 'document')}"
    return said if one_coder else f"{said} by {_counted(use.coders, 'coder')}"


def confusion_in_words(facet: str, path: tuple[str, ...], note: str) -> str:
    """The other code, with its facet only where that is another one, and what tells them apart."""
    return BETWEEN.join(path[1:] if path[0] == facet else path) + (f": {note}" if note else "")
