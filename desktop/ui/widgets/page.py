"""What every page beside the desk is: it begins at its first part, keeps up with the project, and Escape leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.guarded import guarded
from desktop.ui.theme import current

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desktop.core.model import Step
    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow


class Page(QWidget):
    """The base of the pages: name ``TABLES``, override ``first_part`` and ``refresh``, and call ``keep_up`` when made.

    ``closed`` is emitted when the person goes back to the text. Steps that touch one of ``TABLES``, and a project that
    was read again, make the page ``stale``: while it is seen it is refreshed once, ``PAUSE`` milliseconds after the
    last of them, else when it is shown again.
    """

    closed = Signal()
    TABLES: ClassVar[frozenset[str]] = frozenset()
    PAUSE: ClassVar[int] = 120

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = current()
        self.desk_window: MainWindow | None = None
        self.stale = True
        self.wait = QTimer(self, singleShot=True, interval=self.PAUSE)

    def join(self, window: MainWindow) -> None:
        """Be told once in which window it is."""
        self.desk_window = window

    def keep_up(self) -> None:
        """Follow project and looks from now on; called when everything is made that they change."""
        self.wait.timeout.connect(self._again_if_seen)
        self.session.step_done.connect(self.follow)
        self.session.reloaded.connect(self.reread)
        self.theme.changed.connect(self.restyle)

    # what a page has of its own

    def first_part(self) -> QWidget:
        """Where the keyboard is when the page is shown."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Bring everything up to date; the window calls it each time it shows the page."""

    def restyle(self) -> None:
        """Take sizes from the theme."""

    def settle(self) -> None:
        """Put the parts where there is room for them."""

    def leave(self) -> None:
        """What Escape and the arrow of the head do."""
        self.closed.emit()

    def is_occupied(self) -> bool:
        """Whether somebody is in the middle of what a refresh would take away."""
        return False

    # keeping up

    def follow(self, step: Step) -> None:
        if step.tables() & self.TABLES:
            self.reread()

    def reread(self) -> None:
        """Refresh soon where the page is seen."""
        self.stale = True
        if self.isVisible() and not self.is_occupied():
            self.wait.start()

    def _again_if_seen(self) -> None:
        if self.isVisible() and not self.session.project.store.closed:
            self.refresh()

    def shut_down(self) -> None:
        """Let go of what is under way, before the project goes."""
        self.wait.stop()

    # events

    def take_focus(self) -> None:
        self.first_part().setFocus(Qt.FocusReason.OtherFocusReason)

    @guarded
    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        self.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()
