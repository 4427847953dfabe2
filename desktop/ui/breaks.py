"""A quiet line after a while of work that it is time for a pause; it can be put off and turned off.

Counted is work only: steps, turning to other passages, reading on. Whoever does nothing for a while has had a pause.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.ui.translate import count_of, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.session import Session
    from desktop.ui.settings import Settings
    from desktop.ui.widgets.document_view import DocumentView
    from desktop.ui.widgets.notice_bar import NoticeBar

NOTICE: Final = "break"
#: A gap up to this between two signs of work was work: reading takes its time.
READING: Final = 180.0
#: After so long without any sign of work there was a pause.
PAUSE: Final = 600.0
#: "Later" means after so many more minutes of work.
LATER: Final = 10
BEAT: Final = 30_000


class BreakClock(QObject):
    """One for a desk. ``now`` gives seconds that only go on."""

    def __init__(
        self,
        session: Session,
        view: DocumentView,
        settings: Settings,
        notices: Callable[[], NoticeBar],
        *,
        parent: QObject | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.view = view
        self.settings = settings
        self.notices = notices
        self.now = now
        self.worked = 0.0
        self.put_off = 0.0
        self.bar: NoticeBar | None = None
        self.last: float | None = None
        for signal in (session.selection_changed, session.document_changed, session.code_in_hand_changed):
            signal.connect(self.notice)
        session.step_done.connect(lambda _step: self.notice())
        view.pane.verticalScrollBar().valueChanged.connect(lambda _value: self.notice())
        self.beat = QTimer(self, interval=BEAT)
        self.beat.timeout.connect(self.look)
        self.beat.start()

    @property
    def minutes(self) -> int:
        """After how many minutes of work; 0 is never."""
        return self.settings.preferences.breaks

    def notice(self) -> None:
        """Something was done."""
        at = self.now()
        gap = 0.0 if self.last is None else at - self.last
        if gap < 1 and self.last is not None:
            return  # scrolling comes here many times a second
        self.last = at
        if gap >= PAUSE:
            self._rested()
        else:
            self.worked += min(gap, READING)

    def look(self) -> None:
        """Say that it is time, where it is and nothing is half done; take it back after a pause."""
        if self.last is not None and self.now() - self.last >= PAUSE:
            self._rested()
        due = self.minutes > 0 and self.worked >= max(self.minutes * 60.0, self.put_off)
        if not due or self.bar is not None or self.is_busy():
            return
        worked = count_of(int(self.worked // 60), "{n} minute", "{n} minutes")
        self.bar = self.notices()
        self.bar.put(
            NOTICE,
            "info",
            tr("Breaks", "You have worked for {time}. A pause might do you good.", time=worked),
            action=tr("Breaks", "Later"),
            act=self.later,
            more=tr("Breaks", "Do not remind me"),
            do_more=self.never,
            closable=False,
        )

    def is_busy(self) -> bool:
        """Whether something is half done: an edge on the move, the palette, a dialog or a menu open."""
        palette = self.view.palette_box
        half = self.view.pane.provisional_span() is not None or (palette is not None and palette.is_open)
        return half or QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None

    def later(self) -> None:
        """Ask again after some more work."""
        self.put_off = self.worked + LATER * 60.0
        self._take_back()

    def never(self) -> None:
        """Remind no more; the preferences turn it on again."""
        self.settings.preferences.breaks = 0
        self.settings.save()
        self._take_back()
        self.session.said.emit("Pauses are not called for any more; the preferences bring it back", {})

    def _rested(self) -> None:
        self.worked = self.put_off = 0.0
        self.last = None
        self._take_back()

    def _take_back(self) -> None:
        bar, self.bar = self.bar, None
        if bar is not None:
            bar.drop(NOTICE)
