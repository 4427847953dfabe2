"""What holds for the whole window and for a while stands above it: who else is writing, what the place is not good for.

An error of one action is told where the action was; a notice stays until it no longer holds or is put away. What is
only offered stands below the text, which does not move for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.speaking import speak
from desktop.ui.theme import current
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.labels import Surface
from desktop.ui.widgets.panel import MessageStrip

if TYPE_CHECKING:
    from collections.abc import Callable


class NoticeBar(Surface):
    """Notices by name, the oldest on top; without any the bar takes no room."""

    def __init__(self, parent: QWidget | None = None, *, edges: str = "b") -> None:
        super().__init__("panel", parent, edges=edges)
        self.theme = current()
        self.notices: dict[str, MessageStrip] = {}
        self.column = QVBoxLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def _restyle(self) -> None:
        px = self.theme.px
        set_margins(self.column, self, px(12), px(8), px(12), px(9))
        self.column.setSpacing(px(6))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "column"):
            self._restyle()

    def put(
        self,
        name: str,
        kind: str,
        sentence: str,
        *,
        action: str = "",
        act: Callable[[], object] | None = None,
        more: str = "",
        do_more: Callable[[], object] | None = None,
        closable: bool = True,
    ) -> None:
        """Show a notice, or another sentence under the same name; kinds are those of a MessageStrip.

        ``more`` is a second thing to do beside ``action``.

        A screen reader is told the sentence, for nobody looks up here while reading.
        """
        standing = self.notices.get(name)
        if standing is not None and standing.property("action") == action:
            if standing.sentence == sentence:
                return
            standing.say(kind, sentence)
        else:
            self.drop(name)
            strip = MessageStrip(kind, sentence, self, action=action, closable=closable)
            strip.setProperty("action", action)
            strip.closed.connect(lambda: self.drop(name))
            if act is not None:
                strip.acted.connect(act)
            if more and do_more is not None:
                strip.add_action(more).clicked.connect(do_more)
            self.notices[name] = strip
            self.column.addWidget(strip)
        self.show()
        speak(self, sentence)

    def drop(self, name: str) -> None:
        """Take a notice away; one that is not there is no error."""
        strip = self.notices.pop(name, None)
        if strip is None:
            return
        # The keyboard must not stay in a part that goes.
        focus = QApplication.focusWidget()
        if focus is not None and strip.isAncestorOf(focus):
            self.window().setFocus(Qt.FocusReason.OtherFocusReason)
        self.column.removeWidget(strip)
        strip.hide()
        strip.deleteLater()
        self.setVisible(bool(self.notices))

    def clear(self) -> None:
        for name in list(self.notices):
            self.drop(name)

    def sentence(self, name: str) -> str:
        """What the notice of a name says now, or nothing."""
        strip = self.notices.get(name)
        return strip.sentence if strip is not None else ""
