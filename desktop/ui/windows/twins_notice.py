"""Offering to unite two of one's own segments that are nearly the same: once, quietly, below the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.ui.models.left_twins import key_of, leave, left_pairs
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.core.model import SegmentId
    from desktop.core.shaping import Twins
    from desktop.ui.document_work import WorkChange
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.main_window import MainWindow

NAME = "twins"
#: With so many segments on the page only what changes is looked at.
MOST_AT_ONCE = 5000
WHY = {
    "same": "Two of your segments here are on the same words.",
    "nearly": "Two of your segments here are nearly the same.",
    "overlapping": "Two of your segments here overlap and have the same codes.",
    "inside": "Two of your segments here have the same codes, one inside the other.",
}


class TwinsNotice(QObject):
    """Looks at what changed on the page a moment later; lives as long as the desk."""

    def __init__(self, window: MainWindow, desk: DeskPage) -> None:
        super().__init__(desk)
        self.window = window
        self.desk = desk
        self.session = desk.session
        self.pair: Twins | None = None
        self.changed: set[SegmentId] = set()
        self.everything = True
        self.wait = QTimer(self, singleShot=True, interval=400)
        self.wait.timeout.connect(self.look)
        self.session.work_changed.connect(self.follow)
        for signal in (self.session.document_changed, self.session.coder_changed, self.session.reloaded):
            signal.connect(self.look_at_all)
        self.look_at_all()

    def follow(self, change: WorkChange) -> None:
        self.changed.update(change.added, change.changed)
        self.everything = self.everything or change.reloaded
        if self.pair is not None and {*change.removed, *change.changed} & set(self.pair.ids):
            self.everything = True
        self.wait.start()

    def look_at_all(self) -> None:
        self.everything = True
        self.wait.start()

    def look(self) -> None:
        """Offer the first pair that was not left as it is, or take the offer away when it no longer holds."""
        from desktop.core import shaping

        session = self.session
        if self.window.session is not session:
            return
        changed, everything = self.changed, self.everything
        self.changed, self.everything = set(), False
        if session.work is None or session.coder is None or session.project.read_only:
            self.put(None)
            return
        own = session.own_segments()
        if not everything or len(own) > MOST_AT_ONCE:
            spans = [(one.start, one.end) for one in own if one.id in changed]
            if not spans:
                if everything:
                    self.put(None)
                return
            near = [one for one in own if any(one.start < end and start < one.end for start, end in spans)]
        else:
            near = own
        left = set(left_pairs(session))
        pairs = [pair for pair in shaping.twins(session.text(), near) if key_of(pair) not in left]
        if pairs or everything:
            self.put(pairs[0] if pairs else None)

    def put(self, pair: Twins | None) -> None:
        """Offer it below the text in hand, and below no other."""
        self.pair = pair
        self._drop()
        if pair is None:
            return
        bar = self.desk.view.offers()
        sentence = f"{tr('Segments', WHY[pair.why])} {tr('Segments', 'Close this to leave both as they are.')}"
        bar.put(NAME, "info", sentence, action=tr("Segments", "Unite them"), act=self.unite)
        # The cross says: leave them as they are.
        bar.notices[NAME].closed.connect(self.leave)

    def _drop(self) -> None:
        for view in self.desk.views():
            if view.offer_bar is not None:
                view.offer_bar.drop(NAME)

    def unite(self) -> None:
        from desktop.core import shaping

        pair, self.pair = self.pair, None
        self._drop()
        if pair is not None:
            done = self.session.attempt(shaping.unite, self.session.project, pair.ids)
            if done is not None:
                self.session.select_segment(done, scroll=True)

    def leave(self) -> None:
        pair, self.pair = self.pair, None
        if pair is not None:
            leave(self.session, pair)
            self.look_at_all()
