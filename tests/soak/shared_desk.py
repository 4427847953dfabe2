"""`python -m tests.soak.shared_desk PROJECT LOG SEED`: a desk with a window that works in a project it shares.

It codes at random while it may write, reads along while another does, and goes on when that one leaves. A line of JSON
goes to LOG for everything that others have to rely on, in one write each: that it writes now (``writes``), each step
once it is acknowledged (``step``), and what it shows (``shows``) when asked on standard input. Other lines there:
``leave`` closes the project and ends, ``pause`` and ``work`` stop and start the coding.
"""

from __future__ import annotations

import json
import os
import random
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.core.errors import TestimoniaError
from desktop.core.model import MemoTarget
from desktop.core.project import Project
from desktop.ui.settings import Settings
from desktop.ui.theme import current
from desktop.ui.windows.main_window import MainWindow
from tests.core.other_desk import fingerprint

if TYPE_CHECKING:
    from desktop.core.model import Step

BEAT_MS, LOOK_MS = 15, 60


class Ears(QObject):
    """Lines of standard input as a signal."""

    heard = Signal(str)

    def listen(self) -> None:
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.heard.emit(line.strip())


class SharedDesk:
    """One window, and a hand that works in it."""

    def __init__(self, path: Path, log: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.log = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        self.defects: list[str] = []
        sys.excepthook = lambda kind, error, _trace: self.defects.append(f"{kind.__name__}: {error}")
        settings = Settings(QSettings(str(log.with_name(f"desk-{os.getpid()}.ini")), QSettings.Format.IniFormat))
        self.window = MainWindow(settings, current())
        self.window.show_project(Project.open(path), coder="Ana Ruiz", ask=False)
        self.window.show()
        self.known: object = None
        self.ears = Ears()
        self.ears.heard.connect(self.obey)
        self.ears.listen()
        self.hand = QTimer(interval=BEAT_MS)
        self.hand.timeout.connect(self.act)
        self.hand.start()
        self.tell(ready=True)
        self.look()

    def tell(self, **what: Any) -> None:
        os.write(self.log, json.dumps({"desk": os.getpid(), **what}).encode() + b"\n")

    def look(self) -> None:
        """Notice that the project is shown anew, as one to be written or one to be read."""
        session = self.window.session
        if session is None or session is self.known:
            return
        self.known = session
        if self.window.safety.following is not None:
            self.window.safety.following.timer.setInterval(LOOK_MS)
        if not session.project.read_only:
            self.tell(writes=True)
            session.step_done.connect(self.acknowledged)

    def acknowledged(self, step: Step) -> None:
        self.tell(step=step.head.number, id=step.head.id)

    def act(self) -> None:
        self.look()
        session = self.window.session
        if session is None or session.project.read_only:
            return
        project, chance = session.project, self.random.random()
        try:
            if chance < 0.55:
                length = len(session.text())
                start = self.random.randrange(length - 9)
                code = self.random.choice(project.codebook.codes(builtins=False)).id
                session.code_passage(code, (start, start + self.random.randint(2, 8)))
            elif chance < 0.7:
                session.undo()
            elif chance < 0.9 and session.own_segments():
                segment = self.random.choice(session.own_segments())
                session.select_segment(segment.id)
                project.memos.write(MemoTarget.SEGMENT, segment.id, f"memo {chance}")
            elif session.own_segments():
                session.select_segment(self.random.choice(session.own_segments()).id)
                session.delete_segment()
        except TestimoniaError:
            return

    def obey(self, line: str) -> None:
        session = self.window.session
        if line == "pause":
            self.hand.stop()
            self.tell(paused=True)
        elif line == "work":
            self.hand.start()
        elif line == "shows" and session is not None:
            project = session.project
            drawn = sorted(session.work.segments) if session.work is not None else []
            there = sorted(each.id for each in project.coding.segments(session.document)) if session.document else []
            self.tell(
                shows=fingerprint(project),
                same_drawn=drawn == there,
                read_only=project.read_only,
                steps=project.step_count(),
                defects=self.defects,
            )
        elif line == "leave":
            self.window.close()
            self.tell(left=True, defects=self.defects)
            QApplication.exit(0)


def main() -> int:
    application = QApplication(sys.argv[:1])
    _desk = SharedDesk(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
