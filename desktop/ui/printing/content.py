"""What is printed of a document: its words, block by block, its segments with their labels, the legend, the memos."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QDate, QLocale

from desktop.core import covering
from desktop.core.model import CoderKind, MemoTarget
from desktop.ui.calling import called
from desktop.ui.moments import date_form
from desktop.ui.translate import count_of, joined, listed, number, tr

if TYPE_CHECKING:
    from desktop.core.model import Code, CoderId, Document, DocumentId, FacetId, Segment
    from desktop.core.project import Project

By = Literal["code", "facet", "coder"]
SIGN = "\u2592"
_LONGEST = 3000
"""A longer paragraph is set in parts, which follow each other without a gap."""


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """What a person chooses. No ``coders``: all of them. ``facet`` is for the margin by facet, else the first."""

    coders: frozenset[CoderId] | None = None
    by: By = "facet"
    facet: FacetId | None = None
    memos: bool = False
    black: bool = False
    uncover: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """How a code, an answer or a coder is told apart: a colour of the palette (None: none), and a pattern of lines."""

    colour: int | None
    pattern: int


@dataclass(frozen=True, slots=True)
class Block:
    """Words that begin on a line of their own.

    ``start`` is where they stand in the document, -1 for what the program says. ``number`` is the citable number of a
    paragraph. ``joined`` blocks are one paragraph with the next.
    """

    text: str
    role: str
    start: int = -1
    number: int = 0
    sign: Sign | None = None
    joined: bool = False


@dataclass(frozen=True, slots=True)
class PrintSegment:
    start: int
    end: int
    key: int
    label: str
    signs: tuple[Sign, ...]


@dataclass(slots=True)
class PrintContent:
    """Everything that goes on paper; ``covered`` is how many stretches of text are covered."""

    name: str
    project: str
    before: list[Block] = field(default_factory=list)
    body: list[Block] = field(default_factory=list)
    after: list[Block] = field(default_factory=list)
    segments: list[PrintSegment] = field(default_factory=list)
    covered: int = 0


def _today() -> str:
    return QLocale().toString(QDate.currentDate(), date_form())


def masked(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with a sign in place of every covered character that is no white space; as long as before."""
    parts: list[str] = []
    at = 0
    for start, end in spans:
        parts += [text[at:start], "".join(c if c.isspace() else SIGN for c in text[start:end])]
        at = end
    return "".join([*parts, text[at:]])


def initials(names: list[str]) -> list[str]:
    """Letters that stand for names, as short as they can be without two alike."""
    short = ["".join(word[0] for word in name.split()[:3]).upper() or name for name in names]
    return [letters if short.count(letters) == 1 else name for letters, name in zip(short, names, strict=True)]


class _Signs:
    """Gives each code or coder that is met its pattern, in turn, so that few are alike."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, int], Sign] = {}
        self.names: dict[tuple[str, int], str] = {}
        self.counts: dict[tuple[str, int], int] = {}

    def of(self, key: tuple[str, int], colour: int | None, name: str) -> Sign:
        if key not in self.known:
            self.known[key] = Sign(colour, len(self.known))
            self.names[key] = name
        self.counts[key] = self.counts.get(key, 0) + 1
        return self.known[key]


def _shown_codes(project: Project, segment: Segment, options: PrintOptions) -> list[Code]:
    book = project.codebook
    codes = [book.code(coding.code) for coding in segment.codings]
    if options.by != "facet":
        return codes
    facets = book.facets()
    facet = options.facet if options.facet is not None else (facets[0].id if facets else None)
    return [code for code in codes if code.facet == facet]


def gather(project: Project, document: DocumentId, options: PrintOptions) -> PrintContent:
    """Read what is printed. Errors of the project go on to the caller."""
    read = project.documents.get(document)
    text = project.documents.text(document)
    covers = [] if options.uncover else covering.covered_spans(project, document)
    content = PrintContent(read.name, project.info().name, covered=len(covers))
    shown = masked(text, covers)
    coders = {coder.id: coder for coder in project.coders.all()}
    chosen = [each for each in coders if options.coders is None or each in options.coders]
    names = {
        each: tr("Print", "Consensus") if coders[each].kind is CoderKind.CONSENSUS else coders[each].name
        for each in chosen
    }
    segments = [one for one in project.coding.segments(document) if one.coder in names]
    present = [each for each in chosen if any(one.coder == each for one in segments)]
    memos = project.memos.of_segments(document) if options.memos else {}
    signs = _Signs()
    notes: list[Block] = []
    several = len(present) > 1
    letters = dict(zip(present, initials([names[each] for each in present]), strict=True))
    order = {each: place for place, each in enumerate(chosen)}
    for one in sorted(segments, key=lambda each: (each.start, -each.end, order[each.coder], each.id)):
        if options.by == "coder":
            label, marks = (
                names[one.coder],
                [signs.of(("coder", one.coder), present.index(one.coder), names[one.coder])],
            )
        else:
            codes = _shown_codes(project, one, options)
            marks = [signs.of(("code", code.id), code.colour, called(code)) for code in codes]
            label = listed(called(code) for code in codes) or tr("Print", "not answered")
            if several:
                label = tr("Print", "{coder}: {label}", label=label, coder=letters[one.coder])
        if memos.get(one.id):
            label = f"[{len(notes) + 1}] {label}"
            quote = " ".join(shown[one.start : one.end].split())
            quote = quote if len(quote) <= 120 else quote[:119].rstrip() + "…"
            at = project.documents.paragraphs(document).number_at(one.start)
            cited = tr("Memos", "“{quote}”", quote=quote)
            notes.append(Block(f"[{len(notes) + 1}]  ¶ {number(at)}  {cited}  {memos[one.id]}", "note"))
        content.segments.append(PrintSegment(one.start, one.end, one.id, label, tuple(marks)))
    content.body = _body(read, shown, project)
    # A document whose first line is its name says it itself.
    first = next((block.text.strip() for block in content.body if block.text.strip()), "")
    titled = any(role == "title" for _index, role in read.layout)
    content.before = [] if first == read.name else [Block(read.name, "name" if titled else "title")]
    who = [
        tr("Print", "{coder} ({letters})", coder=names[each], letters=letters[each])
        if several and options.by != "coder"
        else names[each]
        for each in present
    ]
    content.before.append(Block(_provenance(content, read, who, len(segments)), "byline"))
    if signs.known:
        heading = tr("Print", "Coders") if options.by == "coder" else tr("Print", "Codes")
        content.after.append(Block(heading, "heading"))
        for key, sign in signs.known.items():
            count = count_of(signs.counts[key], "{n} segment", "{n} segments")
            content.after.append(
                Block(tr("Print", "{name}, {count}", name=signs.names[key], count=count), "legend", sign=sign)
            )
    memo = project.memos.text(MemoTarget.DOCUMENT, document) if options.memos else ""
    if memo or notes:
        content.after.append(Block(tr("Print", "Memos"), "heading"))
        content.after += [*([Block(memo, "note")] if memo else []), *notes]
    return content


def _provenance(content: PrintContent, document: Document, names: list[str], count: int) -> str:
    parts = [
        tr("Print", "Document “{name}” of the project “{project}”", name=content.name, project=content.project),
        tr("Print", "version {number}, {hash}", number=number(document.version_number), hash=document.text_sha256[:12]),
        count_of(count, "{n} segment", "{n} segments"),
    ]
    if names:
        parts.append(tr("Print", "coded by {names}", names=listed(names)))
    if content.covered:
        parts.append(count_of(content.covered, "{n} passage is covered", "{n} passages are covered"))
    parts.append(tr("Print", "printed {day}", day=_today()))
    return joined("  ·  ", parts)


def _body(document: Document, text: str, project: Project) -> list[Block]:
    roles = dict(document.layout)
    numbers = {start: citable for citable, start, _end in project.documents.paragraphs(document.id)}
    blocks: list[Block] = []
    at = 0
    for index, line in enumerate(text.split("\n")):
        role = roles.get(index, "")
        low = 0
        while len(line) - low > _LONGEST:
            cut = line.rfind(" ", low, low + _LONGEST) + 1
            cut = cut if cut > low else low + _LONGEST
            blocks.append(Block(line[low:cut], role, at + low, numbers.get(at + low, 0), joined=True))
            low = cut
        blocks.append(Block(line[low:], role, at + low, numbers.get(at + low, 0)))
        at += len(line) + 1
    return blocks
