"""From a project to the comparison of its coders: which codes, which documents, whose work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.agreement import AgreementReport, Difference, compare, differences
from desktop.core.errors import TestimoniaError
from desktop.core.model import CodeId, CoderId, DocumentId, DocumentState
from desktop.core.storage import reading

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from desktop.core.agreement import Span
    from desktop.core.project import Project


class TooFewCoders(TestimoniaError):
    template = "Agreement needs at least two coders. Nothing was compared."


def compare_coders(
    project: Project,
    coders: Sequence[CoderId],
    codes: Sequence[CodeId] | None = None,
    parents: bool = False,
    documents: Collection[DocumentId] | None = None,
) -> AgreementReport:
    """How far these coders agree, on all codes of the codebook or on some.

    Only documents that all of them finished are compared; the report names the others. With ``parents`` a coding counts
    to the codes above its own as well. Raises TooFewCoders, and NotFound for a coder who is not there.
    """
    chosen = list(dict.fromkeys(coders))
    for coder in chosen:
        project.coders.get(coder)
    if len(chosen) < 2:
        raise TooFewCoders
    lengths = {
        document.id: document.chars
        for document in project.documents.all()
        if documents is None or document.id in documents
    }
    return compare(
        _codes(project, codes),
        chosen,
        lengths,
        _spans(project, chosen, list(lengths)),
        finished(project),
        _parents(project) if parents else None,
    )


def coder_differences(
    project: Project,
    coders: Sequence[CoderId],
    documents: Sequence[DocumentId],
    codes: Sequence[CodeId] | None = None,
    parents: bool = False,
) -> list[Difference]:
    """Where these coders differ in these documents, finished or not: by document, then by place."""
    place = {document: number for number, document in enumerate(documents)}
    spans = sorted(_spans(project, coders, documents), key=lambda span: place[span[1]])
    return differences(_codes(project, codes), coders, spans, _parents(project) if parents else None)


def finished(project: Project) -> dict[DocumentId, set[CoderId]]:
    """Per document the coders who have finished it."""
    found: dict[DocumentId, set[CoderId]] = {}
    for (document, coder), state in project.documents.states().items():
        if state is DocumentState.FINISHED:
            found.setdefault(document, set()).add(coder)
    return found


def _codes(project: Project, codes: Sequence[CodeId] | None) -> list[CodeId]:
    return [code.id for code in project.codebook.codes()] if codes is None else list(codes)


def _parents(project: Project) -> Mapping[CodeId, CodeId | None]:
    return {code.id: code.parent for code in project.codebook.codes()}


def _spans(project: Project, coders: Sequence[CoderId], documents: Sequence[DocumentId]) -> Iterator[Span]:
    for code, document, coder, start, end in reading.spans_of_codes(project.store, coders, documents):
        yield CodeId(code), DocumentId(document), CoderId(coder), start, end
