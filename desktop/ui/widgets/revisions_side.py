"""How one definition changed: its revisions, newest first, and what each changed; below, codings made before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.dialogs.row_list import Line, RowList
from desktop.ui.moments import day_and_time
from desktop.ui.translate import count_of, isolate, joined, number, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import Button, LinkButton
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.labels import Hairline, Label, Surface
from desktop.ui.widgets.reading_text import DifferenceText

if TYPE_CHECKING:
    from desktop.core.definition import Revision
    from desktop.core.model import CodeId
    from desktop.ui.session import Session


class RevisionsSide(Surface):
    """``through_wanted`` and ``define_wanted`` carry the code."""

    through_wanted = Signal(object)
    define_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self.session = session
        self.code: CodeId | None = None
        self.revisions: list[Revision] = []
        self.name = ElidedLabel("", self, least=40, size=15, weight=600)
        self.define = LinkButton(tr("Revisions", "Edit the definition"), self)
        self.list = RowList(tr("Revisions", "Revisions"), self, rows=4, page=True)
        self.reason = Label("", self, role="text", size=13, wrap=True)
        self.difference = DifferenceText(tr("Revisions", "What this revision changed"), self)
        self.foot = QWidget(self)
        self.waiting = Label("", self.foot, role="text2", size=12, wrap=True)
        self.through = Button(tr("Revisions", "Go through them"), self.foot, key="Enter")
        self._build()
        self.define.clicked.connect(lambda: self.define_wanted.emit(self.code))
        self.list.picked.connect(lambda _key: self._show_revision())
        self.through.clicked.connect(lambda: self.through_wanted.emit(self.code))
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _build(self) -> None:
        self.top = QHBoxLayout()
        self.top.addWidget(self.name, 1)
        self.top.addWidget(self.define)
        below = QHBoxLayout(self.foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.waiting, 1)
        below.addWidget(self.through)
        self.column = QVBoxLayout(self)
        self.column.addLayout(self.top)
        self.column.addWidget(self.list)
        self.below = QVBoxLayout()
        self.below.addWidget(Hairline(self))
        self.below.addWidget(self.reason)
        self.below.addWidget(self.difference, 1)
        self.below.addWidget(self.foot)
        self.column.addLayout(self.below, 1)

    def _restyle(self) -> None:
        px = self.theme.px
        set_margins(self.column, self, px(8), px(16), px(8), px(16))
        set_margins(self.top, self, px(16), 0, px(16), 0)
        set_margins(self.below, self, px(16), 0, px(16), 0)
        self.column.setSpacing(px(4))
        self.below.setSpacing(px(12))
        self.top.setSpacing(px(12))
        self._fit()

    def _fit(self) -> None:
        """As high as the revisions, up to six of them."""
        px = self.theme.px
        self.list.setFixedHeight(px(32) * max(2, min(6, len(self.revisions))) + 2 * px(8))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "column"):
            self._restyle()

    def show_code(self, code: CodeId, mine: int, everybody: int) -> None:
        """Show a code's revisions; so many of one's own codings, and of everybody's, were made before the newest."""
        project = self.session.project
        other = code != self.code
        self.code = code
        self.revisions = project.definitions.revisions(code)
        self.name.setText(isolate(project.codebook.path(code, facet=True)))
        self.define.setEnabled(not project.read_only)
        lines = [self._line(revision) for revision in reversed(self.revisions)]
        self.list.set_lines(lines)
        self._fit()
        if lines and (other or self.list.present is None):
            self.list.choose(lines[0].key)
        self._show_revision()
        self._show_waiting(mine, everybody)

    def _line(self, revision: Revision) -> Line:
        who = ""
        if revision.coder is not None:
            who = isolate(self.session.project.coders.get(revision.coder).name)
        words = tr("Revisions", "Revision {number}", number=number(revision.number))
        if revision.meaning:
            words = tr("Revisions", "{revision} · means something else", revision=words)
        elif revision.number > 1:
            words = tr("Revisions", "{revision} · only the words", revision=words)
        detail = joined(" · ", (part for part in (who, day_and_time(revision.at)) if part))
        return Line(revision.number, words, detail=detail)

    def _show_revision(self) -> None:
        chosen = next((one for one in self.revisions if one.number == self.list.present), None)
        if chosen is None:
            self.reason.hide()
            self.difference.show_difference(())
            return
        before = next((one for one in self.revisions if one.number == chosen.number - 1), None)
        first = before is None and not chosen.meaning and chosen.number == 1 and len(self.revisions) > 1
        said = (
            tr("Memos", "“{quote}”", quote=chosen.reason) if chosen.reason else tr("Revisions", "No reason was given.")
        )
        if first and not chosen.reason:
            said = tr("Revisions", "The first definition that was kept.")
        if not chosen.readable:
            said = tr("Revisions", "Not all of this revision can be read.")
        self.reason.setText(said)
        self.reason.set_role("text" if chosen.reason else "text3")
        self.reason.show()
        nothing = tr("Revisions", "Nothing differs from the revision before.")
        self.difference.show_difference(self.session.project.definitions.difference(before, chosen), nothing)

    def _show_waiting(self, mine: int, everybody: int) -> None:
        others = everybody - mine
        if not everybody:
            said = tr("Revisions", "Every coding was made or confirmed under the definition as it is now.")
        elif not mine:
            said = count_of(
                others,
                "{n} coding of another coder was made before it changed; whoever made it confirms it.",
                "{n} codings of other coders were made before it changed; they confirm their own.",
            )
        else:
            said = count_of(
                mine,
                "{n} coding of yours was made before the definition changed.",
                "{n} codings of yours were made before the definition changed.",
            )
            if others:
                said += " " + count_of(others, "{n} of another coder waits too.", "{n} of other coders wait too.")
        self.waiting.setText(said)
        self.through.setVisible(mine > 0)

    def keyboard_to(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
