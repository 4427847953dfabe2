"""Writing a memo on the project, a document or a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import TestimoniaError
from desktop.core.model import MemoTarget
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.parts import TextArea
from desktop.ui.messages import sentence_of
from desktop.ui.translate import isolate, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.session import Session

_TITLES = {
    MemoTarget.PROJECT: "Memo on the project",
    MemoTarget.DOCUMENT: "Memo on the document",
    MemoTarget.CODE: "Memo on the code",
    MemoTarget.SEGMENT: "Memo on the segment",
}


class MemoEditor(Dialog):
    """The first Escape with something new warns, the second leaves the memo as it was."""

    def __init__(self, parent: QWidget | None, session: Session, kind: MemoTarget, target: int, title: str) -> None:
        read_only = session.project.read_only
        super().__init__(
            parent,
            tr("Dialogs", _TITLES[kind]),
            accept=tr("Dialogs", "Close") if read_only else tr("Dialogs", "Keep"),
            cancel=not read_only,
            subtitle=title,
            wide=560,
        )
        self.session, self.kind, self.target = session, kind, target
        self._warned = False
        self.before = session.project.memos.text(kind, target)
        self.area = TextArea(
            self.before, lines=11, placeholder=tr("Dialogs", "What is worth remembering, and what is still open.")
        )
        self.area.edit.setAccessibleName(tr("Dialogs", "Memo"))
        self.area.edit.setReadOnly(read_only)
        self.body.addWidget(self.area, 1)
        if not read_only:
            self.primary.setToolTip(tr("Dialogs", "Keep ({key})", key=isolate("Ctrl+Enter")))
            hint = tr("Dialogs", "{key} keeps it. An empty memo is taken away.", key=isolate("Ctrl+Enter"))
            self.body.addWidget(self.quiet(hint))
        self.area.changed.connect(self._typed)
        self.start_at(self.area.edit)
        self.area.edit.moveCursor(self.area.edit.textCursor().MoveOperation.End)

    def _typed(self) -> None:
        self._warned = False
        self.complain("")

    def is_changed(self) -> bool:
        return self.area.text().strip() != self.before.strip()

    def reject(self) -> None:
        if self.is_changed() and not self._warned:
            self._warned = True
            self.complain(
                tr(
                    "Dialogs",
                    "This is not written yet. {keep} keeps it; {leave} once more leaves the memo as it was.",
                    keep=isolate("Ctrl+Enter"),
                    leave=isolate("Esc"),
                ),
                "warn",
            )
            return
        super().reject()

    def commit(self) -> bool:
        if self.session.project.read_only:
            return True
        try:
            self.session.project.memos.write(self.kind, self.target, self.area.text())
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return False
        return True


def edit_memo(parent: QWidget | None, session: Session, kind: MemoTarget, target: int, title: str) -> None:
    """Show the memo on something, called ``title``, and write what is changed as one step."""
    MemoEditor(parent, session, kind, target, title).run()
