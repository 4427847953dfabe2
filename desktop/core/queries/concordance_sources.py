"""The texts of a project in which words can be found, each with what it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from desktop.core.memo_links import first_words, plain
from desktop.core.memo_list import everything
from desktop.core.model import DocumentId
from desktop.core.queries.concordance import Holder, HolderKind, What
from desktop.core.storage.schema import CODE_EXAMPLE, CODING, RETIREMENT, SEGMENT

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from desktop.core.project import Project

# The parts of a code that hold words, by the name of their field.
CODE_PARTS: Final = ("name", "definition", "short", "include", "exclude", "example", "near_miss")


@dataclass(frozen=True, slots=True)
class Source:
    """One text. ``key`` names what it is made of, where that never changes; ``done`` is how far the documents are."""

    holder: Holder
    text: Callable[[], str]
    key: str = ""
    done: tuple[int, int] | None = None


def sources(project: Project, what: Collection[What], documents: Collection[DocumentId] | None) -> Iterator[Source]:
    """Every text in which words are to be looked for; with ``documents`` only what belongs to one of these."""
    if What.TEXTS in what:
        yield from _texts(project, documents)
    if What.MEMOS in what or What.JOURNAL in what:
        yield from _memos(project, what, documents)
    if What.CODES in what and documents is None:
        yield from _codes(project)
    if What.NOTES in what:
        yield from _notes(project, documents)
    if What.NAMES in what:
        yield from _names(project, documents)


def _wanted(document: DocumentId | None, documents: Collection[DocumentId] | None) -> bool:
    return documents is None or document in documents


def _texts(project: Project, documents: Collection[DocumentId] | None) -> Iterator[Source]:
    wanted = [document for document in project.documents.all() if _wanted(document.id, documents)]
    for place, document in enumerate(wanted):
        holder = Holder(What.TEXTS, HolderKind.DOCUMENT, document.id, document.name, document=document.id)
        text = partial(project.documents.text, document.id)
        yield Source(holder, text, document.text_sha256, (place, len(wanted)))


def _memos(project: Project, what: Collection[What], documents: Collection[DocumentId] | None) -> Iterator[Source]:
    for written in everything(project):
        of = What.JOURNAL if written.on is None else What.MEMOS
        if of not in what or not _wanted(written.document, documents):
            continue
        kind = HolderKind.ENTRY if written.on is None else HolderKind.MEMO
        name = written.name or (first_words(written.text) if written.on is None else "")
        holder = Holder(
            of,
            kind,
            written.goal.id,
            name,
            part="" if written.on is None else written.on.value,
            document=written.document,
            segment=written.segment,
        )
        if written.on is None and written.name:
            yield Source(Holder(of, kind, written.goal.id, name, "title"), partial(str, written.name))
        yield Source(holder, partial(plain, written.text))


def _codes(project: Project) -> Iterator[Source]:
    book = project.codebook
    linked: dict[int, list[str]] = {}
    for row in project.store.rows(CODE_EXAMPLE, "note <> ''"):
        linked.setdefault(row["code_id"], []).append(row["note"])
    reasons = {row["code_id"]: row["reason"] for row in project.store.rows(RETIREMENT, "reason <> ''")}
    for facet in book.facets():
        if facet.definition:
            holder = Holder(What.CODES, HolderKind.FACET, facet.id, facet.name, "definition")
            yield Source(holder, partial(str, facet.definition))
    for code in book.codes(builtins=False):
        for part in CODE_PARTS:
            if words := getattr(code, part):
                yield Source(Holder(What.CODES, HolderKind.CODE, code.id, code.name, part), partial(str, words))
        for alias in code.aliases:
            yield Source(Holder(What.CODES, HolderKind.CODE, code.id, code.name, "alias"), partial(str, alias))
        for confusion in code.confusions:
            if confusion.note:
                holder = Holder(What.CODES, HolderKind.CODE, code.id, code.name, "confusion")
                yield Source(holder, partial(str, confusion.note))
        for note in linked.get(code.id, ()):
            yield Source(Holder(What.CODES, HolderKind.CODE, code.id, code.name, "linked"), partial(str, note))
        if code.id in reasons:
            holder = Holder(What.CODES, HolderKind.CODE, code.id, code.name, "retired")
            yield Source(holder, partial(str, reasons[code.id]))


def _notes(project: Project, documents: Collection[DocumentId] | None) -> Iterator[Source]:
    rows = list(project.store.rows(CODING, "note <> ''"))
    segments = project.store.rows_by_ids(SEGMENT, {row["segment_id"] for row in rows})
    for row in rows:
        segment = segments.get(row["segment_id"])
        if segment is None or not _wanted(DocumentId(segment["document_id"]), documents):
            continue
        document = DocumentId(segment["document_id"])
        name = project.codebook.code(row["code_id"]).name
        holder = Holder(What.NOTES, HolderKind.CODING, row["id"], name, document=document, segment=segment["id"])
        yield Source(holder, partial(str, row["note"]))


def _names(project: Project, documents: Collection[DocumentId] | None) -> Iterator[Source]:
    for document in project.documents.all():
        if _wanted(document.id, documents):
            holder = Holder(What.NAMES, HolderKind.DOCUMENT, document.id, document.name, "name", document.id)
            yield Source(holder, partial(str, document.name))
    if documents is not None:
        return
    for facet in project.codebook.facets():
        yield Source(Holder(What.NAMES, HolderKind.FACET, facet.id, facet.name, "name"), partial(str, facet.name))
    for coder in project.coders.all():
        yield Source(Holder(What.NAMES, HolderKind.CODER, coder.id, coder.name, "name"), partial(str, coder.name))
