"""What is done to several documents at once: each verb is one step, whatever it touches."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.core.documents import Impact
from desktop.core.guarding import before_deleting
from desktop.core.naming import clean_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.model import CoderId, DocumentId, DocumentState
    from desktop.core.project import Project


def set_states(
    project: Project, documents: Sequence[DocumentId], state: DocumentState, coder: CoderId | None = None
) -> None:
    """Say how far a coder (the current one) is with each. Raises NoCoder, NotFound."""
    service = project.documents
    if len(documents) == 1:
        service.set_state(documents[0], state, coder)
        return
    with project.step("document.state_many", {"count": len(documents), "state": state.value}):
        for document in documents:
            service.set_state(document, state, coder)


def describe(project: Project, documents: Sequence[DocumentId], kind: str) -> None:
    """Say what kind of source each is; blank takes it away. Raises BadName, NotFound."""
    service = project.documents
    if len(documents) == 1:
        service.describe(documents[0], kind)
        return
    clean = clean_name(kind, "kind") if kind.strip() else ""
    action = "document.describe_many" if clean else "document.undescribe_many"
    with project.step(action, {"count": len(documents), "kind": clean}):
        for document in documents:
            service.describe(document, kind)


def impact(project: Project, documents: Sequence[DocumentId]) -> Impact:
    """Whose segments deleting them would take."""
    total: Counter[str] = Counter()
    for document in documents:
        total.update(dict(project.documents.impact(document).per_coder))
    names = [coder.name for coder in project.coders.all()]
    return Impact(tuple((name, total[name]) for name in names if total[name]))


def delete(project: Project, documents: Sequence[DocumentId]) -> None:
    """Remove documents with all coders' segments; a snapshot is taken first when there are any. Raises NotFound."""
    service = project.documents
    if len(documents) == 1:
        service.delete(documents[0])
        return
    before_deleting(project, sum(service.has_segments(document) for document in documents), least=1)
    with project.step("document.delete_many", {"count": len(documents)}):
        for document in documents:
            service.delete(document)
