"""The answer that a key for certainty or a note goes to, and what these keys do.

It is the one that was pressed or focused last in the panel of the segment; without such a one the newest answer of the
selected segment, so that the keys work right after an answer was given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.model import Certainty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.model import Coding, CodingId, Segment
    from desktop.ui.session import Session


class AnswerInHand(QObject):
    """Follows what is selected; ``changed`` when other codings are meant."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self._chosen: frozenset[CodingId] = frozenset()
        self._known: frozenset[CodingId] = frozenset()
        session.selection_changed.connect(self._follow)
        session.coder_changed.connect(self._follow)
        session.reloaded.connect(self._follow)

    def _own(self) -> Segment | None:
        """The selected segment, when it is one's own and may be changed."""
        segment = self.session.selected_segment()
        if segment is None or segment.coder != self.session.coder or self.session.project.read_only:
            return None
        return segment

    def _follow(self) -> None:
        """A new answer is in hand at once, whatever was chosen before."""
        segment = self._own()
        present = frozenset(coding.id for coding in segment.codings) if segment is not None else frozenset()
        if not present <= self._known or not self._chosen <= present:
            self._chosen = frozenset()
        self._known = present
        self.changed.emit()

    def take(self, codings: Sequence[CodingId]) -> None:
        """Mean these answers from now on."""
        chosen = frozenset(codings)
        if chosen != self._chosen:
            self._chosen = chosen
            self.changed.emit()

    def codings(self) -> list[Coding]:
        """What is meant now; empty where nothing of one's own is selected or it has no answers."""
        segment = self._own()
        if segment is None or not segment.codings:
            return []
        chosen = [coding for coding in segment.codings if coding.id in self._chosen]
        return chosen or [max(segment.codings, key=lambda coding: (coding.created_at, coding.id))]

    def toggle_unsure(self) -> bool:
        """Say of these answers that one is not sure, or take that back where it is said of all; False for none."""
        meant = self.codings()
        if not meant:
            return False
        doubted = all(coding.certainty is Certainty.UNSURE for coding in meant)
        wanted = None if doubted else Certainty.UNSURE
        self.session.attempt(self.session.project.coding.set_certainty, [coding.id for coding in meant], wanted)
        return True
