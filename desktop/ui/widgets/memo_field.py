"""The memo on a segment, in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.core.model import MemoTarget, SegmentId
from desktop.ui.translate import tr
from desktop.ui.widgets.link_typing import LinkTyping
from desktop.ui.widgets.writing_field import WritingField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.session import Session


class MemoField(WritingField):
    """Its targets are segments. ``link_wanted`` carries what a link in it leads to."""

    link_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        placeholder = tr("Segment", "Write a memo on this segment")
        super().__init__(session, parent, name=tr("Segment", "Memo"), placeholder=placeholder)
        self.links = LinkTyping(session, self)
        self.links.link_wanted.connect(self.link_wanted)

    def write(self, target: int, text: str) -> object:
        return self.session.project.memos.write(MemoTarget.SEGMENT, target, text)

    def stored_text(self, target: int) -> str:
        return self.session.work.memos.get(SegmentId(target), "") if self.session.work is not None else ""
