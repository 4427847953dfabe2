"""The last passages of the highlighted code, looked up when the person pauses and never while keys come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.errors import TestimoniaError
from desktop.core.queries.code_uses import last_passages
from desktop.ui.widgets.coding_palette.definition import Quoted

if TYPE_CHECKING:
    from desktop.core.model import CodeId
    from desktop.ui.session import Session

PAUSE = 150
MOST = 3


class LastPassages(QObject):
    """``found`` comes a pause after ``want``, or at once for what was looked up before."""

    found = Signal(object, object)
    """A CodeId and a tuple of Quoted."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self._wanted: CodeId | None = None
        self._known: dict[CodeId, tuple[Quoted, ...]] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        session.step_done.connect(lambda _step: self.forget())
        session.coder_changed.connect(self.forget)
        session.reloaded.connect(self.forget)

    def forget(self) -> None:
        """Look again: something was coded, or somebody else codes."""
        self._known.clear()

    def want(self, code: CodeId | None) -> None:
        """Look up a code when no other is wanted for a while; None wants nothing."""
        self._wanted = code
        if code is None:
            self._pause.stop()
        elif code in self._known:
            self._pause.stop()
            self.found.emit(code, self._known[code])
        else:
            self._pause.start()

    def _look(self) -> None:
        code = self._wanted
        if code is None:
            return
        try:
            self._known[code] = self._read(code)
        except TestimoniaError:
            return  # the project went away meanwhile; whoever does something there is told
        self.found.emit(code, self._known[code])

    def _read(self, code: CodeId) -> tuple[Quoted, ...]:
        project = self.session.project
        return tuple(
            Quoted(one.words + ("…" if one.cut else ""), project.documents.get(one.document).name)
            for one in last_passages(project, code, self.session.coder, MOST)
        )
