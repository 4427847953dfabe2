"""From a wish to the rows, texts, bodies and payloads that have to go."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.core.erasing_quotes import cover_links, quoting
from desktop.core.erasing_words import mask
from desktop.core.erasure import NEW_NAME, EraseCoder, EraseDocuments, ErasePassages, Part
from desktop.core.errors import BadSpan, NotFound
from desktop.core.folding import Folded
from desktop.core.model import CoderKind, DocumentId
from desktop.core.naming import free_name, name_key
from desktop.core.passages import AS_TYPED, Needles, Span, covered, lies_inside, occurrences, overlaps, quotes, united
from desktop.core.storage import bodies, erasing
from desktop.core.storage.redacting import Redactor
from desktop.core.storage.schema import (
    CODER,
    DOCUMENT,
    DOCUMENT_VERSION,
    SEGMENT,
)
from desktop.core.text import text_sha256

if TYPE_CHECKING:
    from desktop.core.erasure import Wish
    from desktop.core.project import Project
    from desktop.core.storage.erasing import Rows
    from desktop.core.storage.store import Row

Spans = dict[int, list[Span]]

# Importers of files that are nothing but their text.
PLAIN = frozenset(("text", "markdown"))


@dataclass(slots=True)
class Plan:
    """What to do, settled before anything is written.

    ``delete`` and ``update`` are of rows that are there; ``texts`` gives versions their new text; ``originals`` are
    documents that stay without theirs. ``loose`` bodies are needed by nothing else.
    """

    redactor: Redactor
    needles: Needles
    delete: dict[str, list[int]]
    ever: int = 0
    update: dict[tuple[str, int], dict[str, str]] = field(default_factory=dict)
    texts: dict[int, str] = field(default_factory=dict)
    originals: list[int] = field(default_factory=list)
    loose_texts: set[str] = field(default_factory=set)
    loose_originals: set[str] = field(default_factory=set)
    parts: list[Part] = field(default_factory=list)
    covered: int = 0
    rename: tuple[str, str] | None = None
    #: Names of documents that have the same text, original or words; names in the codebook that have the words.
    same: list[str] = field(default_factory=list)
    named: list[str] = field(default_factory=list)
    #: Names of codes and facets, which stay and quote from what goes.
    quoting: list[str] = field(default_factory=list)
    #: How the words that go are written, with how often; where a document has several versions, in one of them.
    written: Counter[str] = field(default_factory=Counter)
    #: Names of documents whose originals stay and hold more than their text, when words are looked for.
    unsearched: list[str] = field(default_factory=list)


def plan_for(project: Project, wish: Wish) -> Plan:
    """Reads the whole history; writes nothing. Raises NotFound or BadSpan."""
    return _Planner(project).plan(wish)


class _Planner:
    def __init__(self, project: Project) -> None:
        self.project = project
        self.store = project.store
        self.now = erasing.ties_now(self.store)
        self.ever = erasing.ties_ever(self.store)
        self.versions = {row["id"]: row for row in self.store.rows(DOCUMENT_VERSION, order="document_id, number")}
        self.of_document: defaultdict[int, list[Row]] = defaultdict(list)
        for version in self.versions.values():
            self.of_document[version["document_id"]].append(version)
        self.there = erasing.texts_there(self.store)
        # The texts of some documents are looked at several times.
        self.text = lru_cache(maxsize=8)(lambda sha: bodies.text(self.store, sha))

    def plan(self, wish: Wish) -> Plan:
        if isinstance(wish, EraseDocuments):
            return self._documents(wish)
        if isinstance(wish, EraseCoder):
            return self._coder(wish)
        return self._passages(wish)

    # the three wishes

    def _documents(self, wish: EraseDocuments) -> Plan:
        known = self.ever.documents()
        if not wish.documents or not known.issuperset(wish.documents):
            raise NotFound(noun="document")
        gone: set[int] = set(wish.documents)
        texts = {sha for row in gone for sha in self.ever.texts_of(row)}
        originals = {sha for row in gone for sha in self.ever.originals[row]}
        gone |= self._deleted(texts, originals, None)
        plan = self._plan(self.now.closure(gone), self.ever.closure(gone), Needles(()))
        plan.parts = [self._part(row, whole=True) for row in self._in_order(gone)]
        texts |= self._texts(gone)
        self._bodies(plan, gone, texts, originals | self._originals(gone))
        cover_links(self.project, plan)
        plan.quoting = quoting(self.project, (self.text(sha) for sha in sorted(texts & self.there.keys())), gone)
        return plan

    def _coder(self, wish: EraseCoder) -> Plan:
        coder = self.project.coders.get(wish.coder)
        now = self.now.closure(self.now.of_coder[coder.id])
        plan = self._plan(now, self.ever.closure(self.ever.of_coder[coder.id]), Needles(()))
        if not wish.keep_name and coder.kind is CoderKind.PERSON:
            taken = {name_key(other.name) for other in self.project.coders.all() if other.id != coder.id}
            name = free_name(NEW_NAME, taken)
            if name != coder.name:
                plan.redactor.rows.add(coder.id)
                plan.rename = coder.name, name
                plan.update[CODER, coder.id] = {"name": name, "name_key": name_key(name)}
        cover_links(self.project, plan)
        return plan

    def _passages(self, wish: ErasePassages) -> Plan:
        spans = self._asked(wish)
        passages = [text[start:end] for text, span in self._spans_with_text(spans) for start, end in span]
        for version, found in self._elsewhere(spans).items():
            spans[version] = united([*spans.get(version, ()), *found])
        # Words as they were given are looked for everywhere; a passage only where it can be recognised.
        given = Needles(wish.words, whole=wish.whole_words)
        needles = Needles((*wish.words, *quotes(passages)), whole=wish.whole_words) if passages else given
        if not passages and not given:
            return Plan(Redactor(set()), given, {})
        touched = {self.versions[version]["document_id"] for version in spans}
        old = {self.versions[version]["text_sha256"] for version in spans}
        originals = {sha for row in touched for sha in self.ever.originals[row]}
        deleted = self._deleted(old, originals, needles)

        inside, over = self._segments(spans)
        now = self.now.closure(inside | deleted)
        ever = self.ever.closure(inside | deleted | self._past_segments(spans))
        plan = self._plan(now, ever, needles)
        plan.covered = len(over - inside)
        for version, found in spans.items():
            plan.texts[version] = covered(self.text(self.versions[version]["text_sha256"]), found)
        plan.originals = sorted(touched - erasing.erased_originals(self.store))
        mask(self.project, plan.needles, plan)
        cover_links(self.project, plan, over)
        quoted = quoting(self.project, passages, touched | deleted)
        plan.quoting = [name for name in quoted if name not in plan.named]
        named = {row for table, row in plan.update if table == DOCUMENT}
        plan.parts = [self._part(row, spans=spans) for row in self._in_order(touched | named)]
        plan.parts += [self._part(row, whole=True) for row in sorted(deleted)]
        plan.redactor.texts = {
            version: self.ever.texts[version] - {text_sha256(text)} for version, text in plan.texts.items()
        }
        texts = {sha for shas in plan.redactor.texts.values() for sha in shas} | self._texts(deleted)
        self._bodies(plan, deleted, texts, originals | self._originals(deleted))
        plan.same += [name for name in self._with_words(needles, touched) if name not in plan.same]
        if wish.words:
            plan.unsearched = self._with_more_than_text(touched)
            plan.written += self._written(given, touched)
            plan.written = Counter({form: number for form, number in plan.written.items() if given.holds(form)})
        return plan

    # passages

    def _asked(self, wish: ErasePassages) -> Spans:
        """By version the spans that were asked for, united."""
        found: defaultdict[int, list[Span]] = defaultdict(list)
        for passage in wish.passages:
            document = self.project.documents.get(passage.document)
            if not 0 <= passage.start < passage.end <= document.chars:
                raise BadSpan(start=passage.start, end=passage.end, length=document.chars)
            found[document.version].append((passage.start, passage.end))
        for row in erasing.segments_of_codes(self.store, wish.codes, wish.coders):
            found[row["version_id"]].append((row["start"], row["end"]))
        needles = Needles(wish.words, whole=wish.whole_words)
        if needles:
            for row in self.versions.values():
                found[row["id"]].extend(needles.spans(self.text(row["text_sha256"])))
        return {version: united(spans) for version, spans in found.items() if spans}

    def _spans_with_text(self, spans: Spans) -> list[tuple[str, list[Span]]]:
        return [(self.text(self.versions[version]["text_sha256"]), found) for version, found in spans.items()]

    def _elsewhere(self, spans: Spans) -> Spans:
        """The same passages in the other versions of their documents."""
        found: defaultdict[int, list[Span]] = defaultdict(list)
        for version, places in spans.items():
            row = self.versions[version]
            text = self.text(row["text_sha256"])
            for other in self.of_document[row["document_id"]]:
                if other["id"] != version:
                    whole = Folded(self.text(other["text_sha256"]), AS_TYPED)
                    for start, end in places:
                        found[other["id"]].extend(occurrences(whole, text[start:end]))
        return {version: places for version, places in found.items() if places}

    def _segments(self, spans: Spans) -> tuple[set[int], set[int]]:
        """Segments that lie wholly inside what is erased, and all that touch it."""
        inside, over = set[int](), set[int]()
        for version, places in spans.items():
            for row in self.store.rows(SEGMENT, "version_id = ?", (version,)):
                span = row["start"], row["end"]
                if lies_inside(span, places):
                    inside.add(row["id"])
                elif overlaps(span, places):
                    over.add(row["id"])
        return inside, over

    def _past_segments(self, spans: Spans) -> set[int]:
        """Segments that were deleted before and lay inside."""
        return {
            row
            for row, known in self.ever.spans.items()
            if row not in self.now.tables
            and known.get("version_id") in spans
            and lies_inside((known.get("start", -1), known.get("end", -1)), spans[known["version_id"]])
        }

    def _written(self, needles: Needles, documents: set[int]) -> Counter[str]:
        found: Counter[str] = Counter()
        for row in self._in_order(documents):
            most: Counter[str] = Counter()
            for version in self.of_document[row]:
                most |= needles.forms(self.text(version["text_sha256"]))
            found += most
        return found

    def _with_words(self, needles: Needles, touched: set[int]) -> list[str]:
        """Other documents in which a passage stands too."""
        return [
            document.name
            for document in self.project.documents.all()
            if needles and document.id not in touched and needles.holds(self.text(document.text_sha256))
        ]

    def _with_more_than_text(self, touched: set[int]) -> list[str]:
        """Documents that stay as they are, of whose originals the text is not all."""
        gone = touched | erasing.erased_originals(self.store)
        there = erasing.originals_there(self.store)
        return [
            document.name
            for document in self.project.documents.all()
            if document.importer not in PLAIN and document.id not in gone and document.original_sha256 in there
        ]

    # what all wishes share

    def _plan(self, now: Rows, ever: Rows, needles: Needles) -> Plan:
        gone = erasing.present(self.store, now)
        # What is there and stays is not spared its past only because it once hung on something that goes.
        stay = {row for table, rows in ever.items() for row in rows if row in self.now.tables} - {
            row for rows in gone.values() for row in rows
        }
        rows = {row for rows in ever.values() for row in rows} - stay
        delete = {table: sorted(gone[table]) for table in erasing.GOING if gone.get(table)}
        if DOCUMENT_VERSION in delete:  # a version goes before the one it corrects
            delete[DOCUMENT_VERSION].sort(key=lambda row: -self.versions[row]["number"])
        going = sum(map(len, delete.values()))
        redactor = Redactor(rows, holds=needles.holds if needles else None)
        return Plan(redactor, needles, delete, len(rows) - going)

    def _deleted(self, texts: set[str], originals: set[str], needles: Needles | None) -> set[int]:
        """Documents that were deleted before and lie in the history with the same text, original or words."""
        found: set[int] = set()
        for row in self.ever.documents() - self.now.documents():
            own = self.ever.texts_of(row)
            same = own & texts or self.ever.originals[row] & originals
            if same or (needles and any(needles.holds(self.text(sha)) for sha in own if sha in self.there)):
                found.add(row)
        return found

    def _texts(self, documents: set[int]) -> set[str]:
        return {sha for row in documents for sha in self.ever.texts_of(row)}

    def _originals(self, documents: set[int]) -> set[str]:
        return {sha for row in documents for sha in self.ever.originals[row]}

    def _bodies(self, plan: Plan, gone: set[int], texts: set[str], originals: set[str]) -> None:
        """Which bodies nothing else needs, and who needs the others."""
        without = {*plan.originals, *gone, *erasing.erased_originals(self.store)}
        needed_texts = {text_sha256(text) for text in plan.texts.values()}
        needed_originals: set[str] = set()
        names = {document.id: document.name for document in self.project.documents.all()}
        for row in self.ever.documents() - gone:
            if row in names:
                own = {each["text_sha256"] for each in self.of_document[row] if each["id"] not in plan.texts}
            else:
                own = self.ever.texts_of(row)
            sources = set() if row in without else self.ever.originals[row]
            needed_texts |= own
            needed_originals |= sources
            if (own & texts or sources & originals) and row in names:
                plan.same.append(names[DocumentId(row)])
        plan.loose_texts = (texts - needed_texts) & self.there.keys()
        plan.loose_originals = (originals - needed_originals) & erasing.originals_there(self.store)

    def _in_order(self, documents: set[int]) -> list[int]:
        order = {document.id: place for place, document in enumerate(self.project.documents.all())}
        return sorted(documents, key=lambda row: (order.get(DocumentId(row), len(order)), row))

    def _part(self, row: int, *, whole: bool = False, spans: Spans | None = None) -> Part:
        there = row in self.now.tables
        names = self.now.names[row] if there else self.ever.names[row]
        versions = self.of_document[row]
        chars = 0
        if whole:
            shas = {version["text_sha256"] for version in versions} or self.ever.texts_of(row)
            chars = max((self.there.get(sha, 0) for sha in shas), default=0)
        elif versions and spans:
            chars = sum(end - start for start, end in spans.get(versions[-1]["id"], ()))
        touched = whole or any(version["id"] in (spans or ()) for version in versions)
        return Part(DocumentId(row), names[-1] if names else "", chars, whole, there, original=touched)
