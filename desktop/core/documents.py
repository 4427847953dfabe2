"""Documents: importing, naming, removing; their texts; each coder's state in them."""

from __future__ import annotations

import json
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.core.clock import now
from desktop.core.errors import NotFound, UnreadableColumn
from desktop.core.guarding import before_deleting
from desktop.core.hanging import before_documents
from desktop.core.model import (
    CoderId,
    Document,
    DocumentId,
    DocumentState,
    MemoTarget,
    SegmentId,
    VersionId,
)
from desktop.core.naming import clean_name, free_name, name_key
from desktop.core.storage import bodies, reading
from desktop.core.storage.columns import loaded
from desktop.core.storage.schema import ASSIGNMENT, DOCUMENT, DOCUMENT_VERSION, FOREIGN_ID, SEGMENT
from desktop.core.text import Paragraphs, word_count

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.importers.registry import Parsed
    from desktop.core.project import Project

KEPT_CHARACTERS = 30_000_000


@dataclass(frozen=True, slots=True)
class Progress:
    """One coder in one document: segments, and those that leave a required facet unanswered."""

    segments: int
    open: int


@dataclass(frozen=True, slots=True)
class Impact:
    """What a removal would take with it: coder names with their numbers of segments or codings."""

    per_coder: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        return sum(number for _, number in self.per_coder)


def _layout_of(column: str) -> tuple[tuple[int, str], ...]:
    if column == "[]":  # of most documents, and there may be thousands
        return ()
    try:
        return tuple((place, role) for place, role in loaded(column))
    except (TypeError, ValueError) as error:
        raise UnreadableColumn from error


def _document_of(row: dict[str, Any]) -> Document:
    by = row["imported_by"]
    return Document(
        id=DocumentId(row["id"]),
        name=row["name"],
        kind=row["kind"],
        position=row["position"],
        version=VersionId(row["version"]),
        version_number=row["version_number"],
        chars=row["chars"],
        words=row["words"],
        text_sha256=row["text_sha256"],
        original_name=row["original_name"],
        original_sha256=row["original_sha256"],
        original_bytes=row["bytes"],
        importer=row["importer"],
        importer_version=row["importer_version"],
        encoding=row["encoding"],
        imported_at=row["imported_at"],
        imported_by=None if by is None else CoderId(by),
        layout=_layout_of(row["layout"]),
    )


class Documents:
    """The verbs of documents."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.known: dict[DocumentId, Document] | None = None
        self.texts: OrderedDict[str, str] = OrderedDict()
        self.numbered: OrderedDict[str, Paragraphs] = OrderedDict()

    def forget(self) -> None:
        self.known = None

    # reading

    def _all(self) -> dict[DocumentId, Document]:
        if self.known is None:
            rows = reading.document_rows(self.project.store)
            self.known = {DocumentId(row["id"]): _document_of(row) for row in rows}
        return self.known

    def all(self) -> list[Document]:
        """Documents in the order of the list."""
        return list(self._all().values())

    def get(self, document: DocumentId) -> Document:
        """Raises NotFound."""
        found = self._all().get(document)
        if found is None:
            raise NotFound(noun="document")
        return found

    def has(self, document: DocumentId | None) -> bool:
        """Whether the document is in the project now."""
        return document is not None and document in self._all()

    def by_name(self, name: str) -> Document | None:
        key = name_key(name.strip())
        return next((document for document in self.all() if name_key(document.name) == key), None)

    def text(self, document: DocumentId) -> str:
        """The text of the current version; the last few are kept in memory."""
        sha = self.get(document).text_sha256
        if sha not in self.texts:
            self.texts[sha] = bodies.text(self.project.store, sha)
            while len(self.texts) > 1 and sum(map(len, self.texts.values())) > KEPT_CHARACTERS:
                self.texts.popitem(last=False)
        self.texts.move_to_end(sha)
        return self.texts[sha]

    def paragraphs(self, document: DocumentId) -> Paragraphs:
        """The numbered paragraphs of the current version."""
        sha = self.get(document).text_sha256
        if sha not in self.numbered:
            self.numbered[sha] = Paragraphs(self.text(document))
            while len(self.numbered) > 8:
                self.numbered.popitem(last=False)
        self.numbered.move_to_end(sha)
        return self.numbered[sha]

    def original(self, document: DocumentId) -> bytes:
        """The untouched bytes of the source."""
        return bodies.original(self.project.store, self.get(document).original_sha256)

    def with_original(self, sha256: str) -> Document | None:
        """A document made from exactly these bytes."""
        return next((document for document in self.all() if document.original_sha256 == sha256), None)

    def with_text(self, sha256: str) -> Document | None:
        """A document with exactly this text."""
        return next((document for document in self.all() if document.text_sha256 == sha256), None)

    # importing

    def add(self, parsed: Sequence[Parsed], on_progress: Callable[[int, int], bool] | None = None) -> list[DocumentId]:
        """Put what an importer read into the project, as one step.

        Names that are taken get a number. ``on_progress(done, total)`` may return False: then Cancelled is raised and
        nothing is kept.
        """
        from desktop.core.errors import Cancelled

        if not parsed:
            return []
        made: list[DocumentId] = []
        taken = {name_key(document.name) for document in self.all()}
        position = max((document.position for document in self.all()), default=-1) + 1
        single = len(parsed) == 1
        with self.project.step("document.import" if single else "document.import_many", {}) as scope:
            for place, item in enumerate(parsed):
                name = free_name(clean_name(item.name[:150], "document"), taken)
                taken.add(name_key(name))
                made.append(self._insert(item, name, position + place))
                if on_progress is not None and not on_progress(place + 1, len(parsed)):
                    raise Cancelled
            if single:
                scope.args["name"] = name
                scope.document = made[0]
            else:
                scope.args["count"] = len(parsed)
        return made

    def _insert(self, item: Parsed, name: str, position: int) -> DocumentId:
        store = self.project.store
        moment = now()
        document = store.insert(
            DOCUMENT,
            {
                "name": name,
                "kind": item.kind_guess,
                "position": position,
                "original_sha256": bodies.put_original(store, item.original),
                "original_name": item.original_name,
                "importer": item.importer,
                "importer_version": item.importer_version,
                "encoding": item.encoding,
                "imported_at": moment,
                "imported_by": self.project.coder,
            },
        )
        store.insert(
            DOCUMENT_VERSION,
            {
                "document_id": document,
                "number": 1,
                "text_sha256": bodies.put_text(store, item.text),
                "chars": len(item.text),
                "words": word_count(item.text),
                "layout": json.dumps([list(entry) for entry in item.layout]),
                "created_at": moment,
            },
        )
        return DocumentId(document)

    # naming and ordering

    def rename(self, document: DocumentId, name: str) -> None:
        """Raises BadName, NotFound. Two documents may not have one name."""
        from desktop.core.errors import NameTaken

        before = self.get(document)
        title = clean_name(name, "document")
        other = self.by_name(title)
        if other is not None and other.id != document:
            raise NameTaken(noun="document", name=title)
        with self.project.step("document.rename", {"name": title, "before": before.name}, document=document):
            self.project.store.update(DOCUMENT, document, {"name": title})

    def describe(self, document: DocumentId, kind: str) -> None:
        """Say what kind of source it is, in the user's words; blank takes it away."""
        before = self.get(document)
        clean = clean_name(kind, "kind") if kind.strip() else ""
        action = "document.describe" if clean else "document.undescribe"
        with self.project.step(action, {"name": before.name, "kind": clean}, document=document):
            self.project.store.update(DOCUMENT, document, {"kind": clean})

    def set_layout(self, document: DocumentId, layout: Sequence[tuple[int, str]]) -> None:
        """Say which paragraphs of the current version are titles, headings and the like; the text stays as it is."""
        version = self.get(document).version
        with self.project.step("document.layout", {"name": self.get(document).name}, document=document):
            self.project.store.update(
                DOCUMENT_VERSION, version, {"layout": json.dumps([list(entry) for entry in layout])}
            )

    def move(self, document: DocumentId, before: DocumentId | None) -> None:
        """Put a document before another one in the list, or last."""
        moved = self.get(document)
        order = [item.id for item in self.all() if item.id != document]
        order.insert(order.index(before) if before in order else len(order), document)
        with self.project.step("document.move", {"name": moved.name}, document=document):
            self.project.store.update_many(DOCUMENT, {item: {"position": at} for at, item in enumerate(order)})

    # removing

    def impact(self, document: DocumentId) -> Impact:
        """Whose segments deleting this document would take."""
        counts = reading.segments_per_coder(self.project.store, document)
        return Impact(
            tuple((coder.name, counts[coder.id]) for coder in self.project.coders.all() if coder.id in counts)
        )

    def delete(self, document: DocumentId) -> None:
        """Remove a document with all coders' segments in it; its text stays while the step can be undone.

        A snapshot is taken first when there are any.
        """
        found = self.get(document)
        store = self.project.store
        before_deleting(self.project, int(self.has_segments(document)), least=1)
        with self.project.step("document.delete", {"name": found.name}, document=document):
            segments = [SegmentId(row[0]) for row in reading.segments_of(store, document)]
            self.project.coding.remove_rows(segments)
            self.project.memos.remove_of(MemoTarget.DOCUMENT, [document])
            before_documents(store, [document])
            states = [row["id"] for row in store.rows(ASSIGNMENT, "document_id = ?", (document,))]
            versions = [
                row["id"] for row in store.rows(DOCUMENT_VERSION, "document_id = ?", (document,), "number DESC")
            ]
            store.delete_many(FOREIGN_ID, reading.foreign_ids_of(store, [document, *versions, *states]))
            store.delete_many(ASSIGNMENT, states)
            store.delete_many(DOCUMENT_VERSION, versions)
            store.delete(DOCUMENT, document)

    def has_segments(self, document: DocumentId) -> bool:
        return next(self.project.store.rows(SEGMENT, "document_id = ?", (document,), "id LIMIT 1"), None) is not None

    # states and progress

    def states(self) -> dict[tuple[DocumentId, CoderId], DocumentState]:
        """The states that somebody set; everything else is to do."""
        rows = reading.states(self.project.store)
        return {(DocumentId(doc), CoderId(coder)): DocumentState(state) for doc, coder, state in rows}

    def state(self, document: DocumentId, coder: CoderId) -> DocumentState:
        rows = self.project.store.rows(ASSIGNMENT, "document_id = ? AND coder_id = ?", (document, coder))
        return next((DocumentState(row["state"]) for row in rows), DocumentState.TO_DO)

    def set_state(self, document: DocumentId, state: DocumentState, coder: CoderId | None = None) -> None:
        """Say how far a coder (the current one) is with a document."""
        from desktop.core.errors import NoCoder

        whose = coder if coder is not None else self.project.coder
        if whose is None:
            raise NoCoder
        found = self.get(document)
        self.project.coders.get(whose)
        store = self.project.store
        with self.project.step("document.state", {"name": found.name, "state": state.value}, document=document):
            rows = list(store.rows(ASSIGNMENT, "document_id = ? AND coder_id = ?", (document, whose)))
            if rows:
                store.update(ASSIGNMENT, rows[0]["id"], {"state": state.value})
            else:
                store.insert(ASSIGNMENT, {"document_id": document, "coder_id": whose, "state": state.value})

    def progress(self, coder: CoderId, document: DocumentId | None = None) -> dict[DocumentId, Progress]:
        """Per document in which the coder has segments."""
        rows = reading.progress(self.project.store, coder, document)
        return {DocumentId(key): Progress(number, unanswered) for key, (number, unanswered) in rows.items()}
