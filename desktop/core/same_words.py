"""The same words everywhere: found in all documents, grown to what they belong to, and coded in one step."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypedDict, Unpack

from desktop.core.clock import now
from desktop.core.defaults import require_answerable
from desktop.core.errors import BadSpan, Cancelled, NoCoder
from desktop.core.folding import Folded, FoldedTexts, Manner, places
from desktop.core.hanging import remove_codings
from desktop.core.model import Cardinality, CodeId, DocumentId, SegmentId
from desktop.core.new_rows import coding_row, segment_row
from desktop.core.selecting import SnapUnit, cuts_character, cuts_word, snap
from desktop.core.spans import SegmentIndex
from desktop.core.storage.schema import CODING, SEGMENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from desktop.core.model import Code, CoderId, Coding, CodingId, Document, Segment
    from desktop.core.project import Project

Span = tuple[int, int]

Grow = Literal["", "word", "sentence", "paragraph"]
#: A list that somebody reviews has an end; whoever finds more says their words more exactly.
MOST: Final = 20_000
#: So many passages are coded at once.
LOT: Final = 1_000


# finding


def occurrences(text: str | Folded, words: str, *, whole: bool = False, case: bool = False) -> list[Span]:
    """Where words stand in a text; white space between them matches any, and capitals only where ``case`` says so.

    What reads the same is the same: composed and decomposed letters and syllables, curly and straight quotation marks,
    with a soft hyphen or without. A text that was ``folded`` before must be so for the same ``case``. ``whole`` leaves
    out what is part of a longer word. A Korean word with something written on to it is a longer one.
    """
    folded = text if isinstance(text, Folded) else Folded(text, Manner(case, accents=True))
    source = folded.source
    return [
        (low, high)
        for low, high in places(folded, words)
        if not (cuts_character(source, low) or cuts_character(source, high))
        and not (whole and (cuts_word(source, low) or cuts_word(source, high)))
    ]


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage that could be coded: the words, and what they were grown to.

    ``words`` is where the first of the words stand in it, ``count`` how often they do. ``other`` names an answer that
    one's own segment on exactly this passage has and that coding it would replace.
    """

    document: DocumentId
    start: int
    end: int
    words: Span
    count: int = 1
    other: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Passages in the order of documents and text; how many are coded so already, and whether there were too many."""

    hits: tuple[Hit, ...]
    coded: int = 0
    cut: bool = False


class How(TypedDict, total=False):
    """How words are looked for: in some documents (else all), whole words only, minding capitals, and grown to what.

    ``kept`` remembers folded texts from one search to the next.
    """

    documents: Iterable[DocumentId]
    whole: bool
    case: bool
    grow: Grow
    kept: FoldedTexts


def find(project: Project, words: str, codes: Sequence[CodeId], **how: Unpack[How]) -> Found:
    """Where the words stand, without what the current coder has coded so already.

    Passed over are passages that overlap one's own segment with every one of ``codes``.
    """
    hits: list[Hit] = []
    coded = 0
    for part in find_each(project, words, codes, **how):
        hits.extend(part.hits)
        coded += part.coded
        if len(hits) > MOST:
            return Found(tuple(hits[:MOST]), coded, cut=True)
    return Found(tuple(hits), coded)


def find_each(project: Project, words: str, codes: Sequence[CodeId], **how: Unpack[How]) -> Iterator[Found]:
    """The same document by document, for whoever shows what was found so far and may stop."""
    if not words.split():
        return
    whole, grow, kept = how.get("whole", False), how.get("grow", ""), how.get("kept")
    manner = Manner(how.get("case", False), accents=True)
    documents = how.get("documents")
    for document in [one.id for one in project.documents.all()] if documents is None else list(documents):
        text = project.documents.text(document)
        key = project.documents.get(document).text_sha256
        folded = kept.get(key, manner) if kept is not None else None
        if folded is None:
            folded = Folded(text, manner)
            if kept is not None:
                kept.put(key, folded)
        found = occurrences(folded, words, whole=whole)
        if not found:
            yield Found(())
            continue
        grown = _grown(document, text, found, grow)
        known = _Known(project, document, codes)
        fresh = tuple(known.with_other(hit) for hit in grown if not known.has(hit))
        yield Found(fresh, len(grown) - len(fresh))


def _grown(document: DocumentId, text: str, places: list[Span], grow: Grow) -> list[Hit]:
    found: list[Hit] = []
    known: dict[Span, list[int]] = {}
    for place in places:
        last = found[-1] if found else None
        if last is not None and last.start <= place[0] and place[1] <= last.end:
            found[-1] = Hit(document, last.start, last.end, last.words, last.count + 1)
            continue
        unit: SnapUnit | None = grow or None
        start, end = snap(text, place, unit, known) if unit is not None else place
        found.append(Hit(document, start, end, place))
    return found


class _Known:
    """What the current coder has said of one document."""

    def __init__(self, project: Project, document: DocumentId, codes: Sequence[CodeId]) -> None:
        self.project = project
        self.codes = [project.codebook.code(code) for code in codes]
        wanted = set(codes)
        own = project.coding.segments(document, [project.coder]) if project.coder is not None else []
        self.at = {(segment.start, segment.end): segment for segment in own}
        self.index = SegmentIndex(
            (segment.start, segment.end, segment.id)
            for segment in own
            if wanted and wanted <= {coding.code for coding in segment.codings}
        )

    def has(self, hit: Hit) -> bool:
        return bool(len(self.index) and self.index.query(hit.start, hit.end))

    def with_other(self, hit: Hit) -> Hit:
        there = self.at.get((hit.start, hit.end))
        if there is None:
            return hit
        names = [
            self.project.codebook.code(coding.code).name for coding in _in_the_way(self.project, there, self.codes)
        ]
        return Hit(hit.document, hit.start, hit.end, hit.words, hit.count, ", ".join(names)) if names else hit


def _in_the_way(project: Project, segment: Segment, codes: Sequence[Code]) -> list[Coding]:
    """Codings of a segment that giving these codes would replace, by the rule of entry."""
    found = []
    for coding in segment.codings:
        other = project.codebook.code(coding.code)
        for given in codes:
            if given.facet != other.facet or given.id == other.id:
                continue
            one = project.codebook.facet(given.facet).cardinality is Cardinality.ONE
            if one or (given.builtin is None) != (other.builtin is None) or given.builtin is not None:
                found.append(coding)
                break
    return found


# coding


@dataclass(frozen=True, slots=True)
class Applied:
    """What coding everywhere did: passages that got something, segments made for them, documents they stand in."""

    passages: int
    made: int
    documents: int


def apply_everywhere(
    project: Project,
    places: Iterable[tuple[DocumentId, int, int]],
    codes: Sequence[CodeId],
    *,
    on_progress: Callable[[int, int], bool] | None = None,
) -> Applied:
    """Give these passages these codes, in one step, however many they are.

    A passage that has all of them already is left alone. In a facet with one answer the new one replaces the old, as
    when it is given by hand. ``on_progress(done, total)`` counts passages and may return False: then Cancelled is
    raised, and nothing was coded. Raises NoCoder, BadSpan, NotFound, CodeRetired, TooManyAnswers.
    """
    coder = project.coder
    if coder is None:
        raise NoCoder
    given = [project.codebook.live_code(code) for code in require_answerable(project.codebook, codes)]
    by_document: dict[DocumentId, dict[Span, None]] = {}
    for document, start, end in places:
        by_document.setdefault(document, {})[start, end] = None
    if not given:
        return Applied(0, 0, 0)
    args = {"code": ", ".join(code.name for code in given), "count": 0}
    passages: Counter[DocumentId] = Counter()
    made = done = 0
    total = sum(map(len, by_document.values()))
    only = next(iter(by_document)) if len(by_document) == 1 else None
    with project.step("coding.everywhere", args, document=only) as scope:
        for document, spans in by_document.items():
            for count, number, fresh in _apply_in(project, coder, document, list(spans), given):
                passages[document] += number
                made += fresh
                done += count
                if on_progress is not None and not on_progress(done, total):
                    raise Cancelled
        scope.args["count"] = passages.total()
    return Applied(passages.total(), made, sum(1 for number in passages.values() if number))


def _apply_in(
    project: Project, coder: CoderId, document: DocumentId, spans: list[Span], codes: list[Code]
) -> Iterator[tuple[int, int, int]]:
    """Within the step, in one document, lot by lot.

    Of each lot how many passages it had, how many got something, and for how many a segment was made.
    """
    info = project.documents.get(document)
    for start, end in spans:
        if not 0 <= start < end <= info.chars:
            raise BadSpan(start=start, end=end, length=info.chars)
    own = {(one.start, one.end): one for one in project.coding.segments(document, [coder])}
    for at in range(0, len(spans), LOT):
        lot = spans[at : at + LOT]
        yield len(lot), *_apply_lot(project, coder, info, own, lot, codes)


def _apply_lot(
    project: Project,
    coder: CoderId,
    info: Document,
    own: dict[Span, Segment],
    spans: list[Span],
    codes: list[Code],
) -> tuple[int, int]:
    store, document = project.store, info.id
    fresh = [span for span in spans if span not in own]
    moment = now()
    if fresh:
        # The first is marked as by hand, which also says that work on the document has begun.
        first = project.coding.mark(document, *fresh[0])
        rest = store.insert_many(
            SEGMENT,
            (segment_row(document, info.version, coder, start, end, moment) for start, end in fresh[1:]),
        )
        ids = dict(zip(fresh, [first, *map(SegmentId, rest)], strict=True))
    else:
        ids = {}
    gone: list[CodingId] = []
    rows: list[dict[str, object]] = []
    touched = len(fresh)
    for span in spans:
        there = own.get(span)
        has = {coding.code for coding in there.codings} if there is not None else set()
        missing = [code.id for code in codes if code.id not in has]
        if there is not None and missing:
            gone.extend(coding.id for coding in _in_the_way(project, there, codes))
            touched += 1
        row = there.id if there is not None else ids[span]
        rows.extend(coding_row(row, code, moment) for code in missing)
    remove_codings(store, gone)
    store.insert_many(CODING, rows)
    return touched, len(fresh)
