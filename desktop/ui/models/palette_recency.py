"""The codes that the current coder gave last, also before the project was closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.model import CodeId, StepKind
from desktop.core.queries.code_uses import recent_codes

if TYPE_CHECKING:
    from desktop.core.model import Step
    from desktop.ui.session import Session

MOST = 12
# A step with more codings than this is no answer given by hand: everything is asked again.
MANY = 60


class Recency(QObject):
    """Asked once of the file, then kept up with every step; another coder has others."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._codes: list[CodeId] | None = None
        session.step_done.connect(self._follow)
        session.coder_changed.connect(self.forget)
        session.reloaded.connect(self.forget)

    def codes(self) -> list[CodeId]:
        """At most ``MOST``, the newest first."""
        if self._codes is None:
            self._codes = recent_codes(self.session.project, self.session.coder, MOST)
        return self._codes

    def forget(self) -> None:
        self._codes = None
        self.changed.emit()

    def _follow(self, step: Step) -> None:
        changes = [change for change in step.changes if change.table == "coding"]
        if not changes and not step.tables() & {"code", "retirement"}:
            return
        own = step.head.coder is not None and step.head.coder == self.session.coder
        if self._codes is None or not own or len(changes) > MANY or step.head.kind is not StepKind.DO:
            self.forget()
            return
        given = [
            CodeId(change.after["code_id"]) for change in changes if change.before is None and change.after is not None
        ]
        if not given:
            if any(change.before is not None for change in changes) or step.tables() & {"code", "retirement"}:
                self.forget()
            return
        newest = list(dict.fromkeys(reversed(given)))
        self._codes = [*newest, *(code for code in self._codes if code not in newest)][:MOST]
        self.changed.emit()
