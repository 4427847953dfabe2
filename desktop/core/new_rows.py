"""Rows of work as they begin, the same whoever writes them: a segment, and an answer to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.core.model import Basis, Certainty, CodeId, CoderId, DocumentId, SegmentId, VersionId


def segment_row(
    document: DocumentId, version: VersionId, coder: CoderId, start: int, end: int, created: str
) -> dict[str, Any]:
    """A segment over ``start`` to ``end`` of a version, in code points, made at a moment."""
    return {
        "document_id": document,
        "version_id": version,
        "coder_id": coder,
        "start": start,
        "end": end,
        "created_at": created,
    }


def coding_row(
    segment: SegmentId,
    code: CodeId,
    created: str,
    *,
    certainty: Certainty | None = None,
    basis: Basis | None = None,
    note: str = "",
) -> dict[str, Any]:
    """An answer to a segment, made at a moment; nothing is said of how certain it is unless it is given."""
    return {
        "segment_id": segment,
        "code_id": code,
        "certainty": certainty.value if certainty else None,
        "basis": basis.value if basis else None,
        "note": note,
        "created_at": created,
    }
