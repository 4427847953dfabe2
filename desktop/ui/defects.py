"""Defects of the program while the desk runs: kept as reports, told once however often they come, and never in the way.

What was done before a defect is written; what was half done was rolled back with its step. So nothing has to be
decided: a notice stands above the window, and its report can be read, copied and saved. Neither the report nor the
error stream holds anything of the project.
"""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, qVersion

from desktop import __version__
from desktop.core.defects import defect_report
from desktop.ui.translate import count_of, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

MOST: Final = 20
"""So many different reports are kept; of more it is only counted that there were."""
PAUSE: Final = 150
"""Milliseconds between two looks at how often it happened."""
NAME: Final = "defect"


def report_of(error: BaseException) -> str:
    """The report of one error, with what the machine is."""
    return defect_report(error, __version__, (f"Qt {qVersion()}",))


def write_out(report: str) -> None:
    """Onto the error stream, where there is one."""
    if sys.__stderr__ is not None:
        try:
            sys.__stderr__.write(report + "\n")
        except (OSError, ValueError):
            return  # closed: who started the program does not read


class Defects(QObject):
    """The defects of this run. ``take`` may be called in any thread, everything else belongs to the screen's.

    ``place`` gives where to tell: a window with ``safety.notices()``, or None where there is none to see.
    """

    _arrived = Signal(str)

    def __init__(self, place: Callable[[], Any]) -> None:
        super().__init__()
        self.place = place
        self.reports: dict[str, int] = {}
        self.count = 0
        self._told_boxes = 0
        self._telling = False
        self._turn = QTimer(self, singleShot=True, interval=PAUSE)
        self._turn.timeout.connect(self._tell)
        self._arrived.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def take(self, error: BaseException) -> None:
        """Keep a defect and have it told soon."""
        report = report_of(error)
        write_out(report)
        if threading.current_thread() is threading.main_thread():
            self._keep(report)
        else:
            self._arrived.emit(report)

    def text(self) -> str:
        """All reports, each once with how often it came."""
        parts = []
        for report, times in self.reports.items():
            head = count_of(times, "Once:", "{n} times:")
            parts.append(f"{head}\n{report}")
        left = self.count - sum(self.reports.values())
        if left:
            parts.append(count_of(left, "And {n} more.", "And {n} more."))
        return "\n\n".join(parts) + "\n"

    def sentence(self) -> str:
        """What happened, what was kept, what to do."""
        if self.count == 1:
            return tr(
                "Errors",
                "Something in the program went wrong. Everything you did before is written, and you can go on. "
                "The report helps to put it right.",
            )
        return tr(
            "Errors",
            "Something in the program went wrong {times}. Everything you did before is written, and you can go on. "
            "The report helps to put it right.",
            times=count_of(self.count, "once", "{n} times"),
        )

    def forget(self) -> None:
        """It was read: what comes from now on is told anew."""
        self.reports.clear()
        self.count = 0

    def _keep(self, report: str) -> None:
        self.count += 1
        if report in self.reports or len(self.reports) < MOST:
            self.reports[report] = self.reports.get(report, 0) + 1
        if not self._turn.isActive():
            self._turn.start(0 if self.count == 1 else PAUSE)

    def _tell(self) -> None:
        """Only once at a time, and whatever fails in telling is not told."""
        if self._telling or not self.count:
            return
        self._telling = True
        try:
            window = self.place()
            if window is None:
                self._box()
            else:
                window.safety.notices().put(
                    NAME,
                    "bad",
                    self.sentence(),
                    action=tr("Errors", "Show the report"),
                    act=lambda: self.show_report(window),
                )
        except Exception as error:
            write_out(report_of(error))
        finally:
            self._telling = False

    def _box(self) -> None:
        """Without a window to tell it in: one box, by parts of Qt alone."""
        from desktop.ui.messages import tell

        if self._told_boxes:
            return
        self._told_boxes = 1
        tell(None, "Testimonia", self.sentence(), detail=self.text()[:3000])

    def show_report(self, window: QWidget | None) -> None:
        """The whole report, to read, copy and save; then the notice goes."""
        from desktop.ui.dialogs.defect import DefectDialog

        DefectDialog(window, self.sentence(), self.text()).run()
        self.forget()
        place = self.place()
        if place is not None:
            place.safety.notices().drop(NAME)


_defects: Defects | None = None


def defects(place: Callable[[], Any] | None = None) -> Defects:
    """The one collection of this run; ``place`` says where it tells from now on."""
    global _defects
    if _defects is None:
        _defects = Defects(place or (lambda: None))
        app = QCoreApplication.instance()
        if app is not None:
            _defects.moveToThread(app.thread())  # the first may come from any
    elif place is not None:
        _defects.place = place
    return _defects
