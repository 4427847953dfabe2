"""Answers that hold for a whole document unless a passage says otherwise.

A default is no coding: it lies once, on the document, and is inherited by every segment in it that has no coding of its
own in the same facet, whoever marked it. What is inherited answers the facet, and is never counted as a coding: numbers
of codings, agreement and comparison leave it out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.clock import now
from desktop.core.errors import CodeRetired, NotFound, TooManyAnswers
from desktop.core.model import Cardinality, CodeId, DocumentId
from desktop.core.notes import Named
from desktop.core.storage import reading
from desktop.core.storage.schema import DOCUMENT_DEFAULT

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from desktop.core.codebook import Codebook
    from desktop.core.model import Code, FacetId, Segment
    from desktop.core.project import Project


def require_answerable(book: Codebook, codes: Iterable[CodeId], known: Collection[CodeId] = ()) -> list[CodeId]:
    """Codes that one passage can have together, each once, in the order of the codebook.

    Codes that are retired may stand only when they are ``known``. Raises NotFound, CodeRetired, and TooManyAnswers for
    several answers to a facet that takes one, or a built-in answer beside another.
    """
    wanted = {book.live_code(code).id for code in codes}
    by_facet: dict[FacetId, list[Code]] = {}
    found: list[CodeId] = []
    for code in book.codes():
        if code.id not in wanted:
            continue
        if not code.in_use and code.id not in known:
            raise CodeRetired(name=code.name)
        by_facet.setdefault(code.facet, []).append(code)
        found.append(code.id)
    for key, given in by_facet.items():
        facet = book.facet(key)
        single = facet.cardinality is Cardinality.ONE or any(code.builtin is not None for code in given)
        if single and len(given) > 1:
            raise TooManyAnswers(names=Named(code.name for code in given), facet=facet.name)
    return found


def inherited_of(book: Codebook, defaults: Sequence[CodeId], segment: Segment) -> tuple[CodeId, ...]:
    """Of a document's ``defaults`` those in facets for which the segment has no coding of its own."""
    if not defaults:
        return ()
    own = {book.code(coding.code).facet for coding in segment.codings}
    return tuple(code for code in defaults if book.code(code).facet not in own)


class Defaults:
    """The verbs of answers for whole documents."""

    def __init__(self, project: Project) -> None:
        self.project = project

    # reading

    def of(self, document: DocumentId) -> tuple[CodeId, ...]:
        """The answers of a document, in the order of the codebook."""
        rows = {row["code_id"] for row in self.project.store.rows(DOCUMENT_DEFAULT, "document_id = ?", (document,))}
        if not rows:
            return ()
        return tuple(code.id for code in self.project.codebook.codes() if code.id in rows)

    def times(self, document: DocumentId) -> dict[CodeId, str]:
        """Since when each answer of a document holds."""
        rows = self.project.store.rows(DOCUMENT_DEFAULT, "document_id = ?", (document,))
        return {CodeId(row["code_id"]): row["created_at"] for row in rows}

    def by_document(self) -> dict[DocumentId, tuple[CodeId, ...]]:
        """The answers of every document that has some; one question for the whole project."""
        found: dict[DocumentId, set[int]] = {}
        for row in self.project.store.rows(DOCUMENT_DEFAULT):
            found.setdefault(DocumentId(row["document_id"]), set()).add(row["code_id"])
        if not found:
            return {}
        order = {code.id: place for place, code in enumerate(self.project.codebook.codes())}
        return {
            document: tuple(sorted((CodeId(code) for code in codes if code in order), key=order.__getitem__))
            for document, codes in found.items()
        }

    def any(self, documents: Collection[DocumentId] | None = None) -> bool:
        """Whether one of these documents, or of all, has an answer of its own."""
        found = reading.documents_with_defaults(self.project.store)
        return bool(found) if documents is None else not found.isdisjoint(documents)

    def facets(self, document: DocumentId) -> frozenset[FacetId]:
        """The facets that every segment of a document answers, if only by what it inherits."""
        return frozenset(self.project.codebook.code(code).facet for code in self.of(document))

    def inherited(self, segment: Segment) -> tuple[CodeId, ...]:
        """The answers of the document in facets for which the segment has no coding of its own."""
        return inherited_of(self.project.codebook, self.of(segment.document), segment)

    # writing

    def set(
        self,
        documents: DocumentId | Sequence[DocumentId],
        codes: Sequence[CodeId],
        *,
        facets: Collection[FacetId] | None = None,
    ) -> bool:
        """Let exactly these be the answers of the documents, as one step; False when nothing differs.

        With ``facets`` only what the documents have in these facets is replaced. Raises NotFound, CodeRetired,
        TooManyAnswers.
        """
        book, store = self.project.codebook, self.project.store
        targets = [documents] if isinstance(documents, int) else list(dict.fromkeys(documents))
        names = [self.project.documents.get(document).name for document in targets]
        if facets is not None and any(book.live_code(code).facet not in facets for code in codes):
            raise NotFound(noun="facet")
        given = self.by_document()
        known = {code for document in targets for code in given.get(document, ())}
        wanted = require_answerable(book, codes, known)
        args = {"count": len(targets), "codes": [book.code(code).name for code in wanted]}
        action = "default.set" if wanted else "default.clear"
        if len(targets) == 1:
            args["name"] = names[0]
        else:
            action += "_many"
        with self.project.step(action, args, document=targets[0] if len(targets) == 1 else None) as scope:
            moment = now()
            rows: list[dict[str, object]] = []
            gone: list[int] = []
            for document in targets:
                present = {
                    row["code_id"]: row["id"] for row in store.rows(DOCUMENT_DEFAULT, "document_id = ?", (document,))
                }
                gone += [
                    row
                    for code, row in present.items()
                    if code not in wanted and (facets is None or book.code(CodeId(code)).facet in facets)
                ]
                rows += [
                    {"document_id": document, "code_id": code, "coder_id": self.project.coder, "created_at": moment}
                    for code in wanted
                    if code not in present
                ]
            store.delete_many(DOCUMENT_DEFAULT, gone)
            store.insert_many(DOCUMENT_DEFAULT, rows)
        return scope.step is not None
