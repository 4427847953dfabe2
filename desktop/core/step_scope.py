"""A step while it is being made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop import __version__
from desktop.core.clock import now
from desktop.core.storage.history import Draft

if TYPE_CHECKING:
    from desktop.core.model import CoderId, DocumentId, SegmentId, Step, StepId, StepKind


class StepScope:
    """An open step; the action and its arguments may still be settled while it runs."""

    def __init__(
        self,
        action: str,
        args: dict[str, Any],
        document: DocumentId | None,
        segment: SegmentId | None,
    ) -> None:
        self.action = action
        self.args = args
        self.document = document
        self.segment = segment
        self.step: Step | None = None

    def draft(self, kind: StepKind, target: StepId | None, coder: CoderId | None, session: str) -> Draft:
        """What the history keeps of it beside its changes."""
        return Draft(
            kind, self.action, self.args, coder, self.document, self.segment, target, session, __version__, now()
        )
