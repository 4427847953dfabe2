"""Writing a memo on the project, a document or a code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.core import memo_kinds
from desktop.core.errors import TestimoniaError
from desktop.core.model import MemoKind, MemoTarget
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.parts import TextArea
from desktop.ui.messages import sentence_of
from desktop.ui.models.memos_model import KIND_WORDS
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chips import Chip, ChipState
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.link_typing import LinkTyping
from desktop.ui.widgets.memo_preview import MemoPreview

if TYPE_CHECKING:
    from desktop.core.memo_links import Goal
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
        memo = session.project.memos.get(kind, target)
        self.before = memo.text if memo is not None else ""
        purpose = memo_kinds.kind_of(session.project, memo.id) if memo is not None else None
        self.kind_before = self.memo_kind = purpose.kind if purpose is not None else None
        #: What a link leads to that was followed; the memo is kept first, and the dialog ends.
        self.wanted: Goal | None = None
        self._add_tools(read_only)
        self.area = TextArea(
            self.before, lines=11, placeholder=tr("Dialogs", "What is worth remembering, and what is still open.")
        )
        self.area.edit.setAccessibleName(tr("Dialogs", "Memo"))
        self.area.edit.setReadOnly(read_only)
        self.links = LinkTyping(session, self.area.edit)
        self.links.link_wanted.connect(self._follow)
        self.preview = MemoPreview(session, self._content)
        self.preview.link_wanted.connect(self._follow)
        self.both = QStackedWidget(self._content)
        self.both.addWidget(self.area)
        self.both.addWidget(self.preview)
        self.body.addWidget(self.both, 1)
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

    def _add_tools(self, read_only: bool) -> None:
        """What the memo is for, and how it reads."""
        tools = QWidget(self._content)
        row = FlowLayout(tools, gap=6, line_gap=6)
        self.chips: dict[MemoKind, Chip] = {}
        for kind, words in KIND_WORDS.items():
            chip = self.chips[kind] = Chip(tr("Memos", words), tools)
            chip.setEnabled(not read_only)
            chip.clicked.connect(lambda _checked=False, kind=kind: self._choose(kind))
            row.addWidget(chip)
        self.reads = Button(tr("Memos", "Preview"), tools, key="Alt+P")
        self.reads.setCheckable(True)
        self.reads.toggled.connect(self._show_preview)
        row.addWidget(self.reads)
        self.body.addWidget(tools)
        shortcut = QShortcut(QKeySequence("Alt+P"), self)
        shortcut.activated.connect(self.reads.toggle)
        self._show_kind()

    def _show_kind(self) -> None:
        for kind, chip in self.chips.items():
            chip.set_state(ChipState.ACTIVE if kind is self.memo_kind else ChipState.OUTLINE)

    def _choose(self, kind: MemoKind) -> None:
        self.memo_kind = None if kind is self.memo_kind else kind
        self._show_kind()
        self._typed()

    def _show_preview(self, on: bool) -> None:
        if on:
            self.links.close()
            self.preview.show_text(self.area.text())
        self.both.setCurrentWidget(self.preview if on else self.area)
        (self.preview if on else self.area.edit).setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, goal: Goal) -> None:
        """A link was followed: keep what is written, and go there."""
        self.wanted = goal
        self.accept()

    def is_changed(self) -> bool:
        kind = self.memo_kind is not self.kind_before and bool(self.area.text().strip())
        return self.area.text().strip() != self.before.strip() or kind

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
            self._write()
        except TestimoniaError as error:
            self.wanted = None
            self.complain(sentence_of(error))
            return False
        return True

    def _write(self) -> None:
        """Words and kind, as one step."""
        project = self.session.project
        if self.memo_kind is self.kind_before or not self.area.text().strip():
            project.memos.write(self.kind, self.target, self.area.text())
            return
        with project.step("memo.write", {"kind": self.kind.value}):
            project.memos.write(self.kind, self.target, self.area.text())
            memo = project.memos.get(self.kind, self.target)
            assert memo is not None
            memo_kinds.set_kind(project, memo.id, self.memo_kind)


def edit_memo(parent: QWidget | None, session: Session, kind: MemoTarget, target: int, title: str) -> None:
    """Show the memo on something, called ``title``, and write what is changed as one step."""
    editor = MemoEditor(parent, session, kind, target, title)
    editor.run()
    window: Any = None if parent is None else parent.window()
    if editor.wanted is not None and hasattr(window, "more"):
        window.more.memo.go(editor.wanted)
