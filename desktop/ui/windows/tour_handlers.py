"""The tour of a window: which part each step points at, when it is offered, and what it hears of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from shiboken6 import isValid

from desktop.ui import touring
from desktop.ui.touring import Tour
from desktop.ui.translate import tr
from desktop.ui.widgets.tour_card import TourCard
from desktop.ui.windows.help_handlers import is_sample

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.main_window import MainWindow

OFFER = "tour"


class TourGuide(QObject):
    """Lays the card beside the real parts for as long as the tour is under way. It takes no keys from them."""

    def __init__(self, window: MainWindow, desk: DeskPage) -> None:
        super().__init__(desk)
        self.window, self.desk = window, desk
        self.tour = Tour(desk.session, self)
        self.card = TourCard(window)
        self.card.stepped.connect(self.tour.go)
        self.card.left.connect(self.tour.end)
        self.tour.changed.connect(self.show_step)
        self.tour.ended.connect(self.end)
        self.watched: list[QObject] = [window, desk.view.pane, desk.view]
        for part in self.watched:
            part.installEventFilter(self)
        window.stack.currentChanged.connect(self._page)
        self.later = QTimer(self, singleShot=True, interval=0)
        self.later.timeout.connect(self._settle)
        window.destroyed.connect(self.later.stop)
        for action, what in (("view.go", touring.HELP), ("help.guide", touring.HELP), ("help.what", touring.HELP)):
            window.book[action].triggered.connect(lambda _on=False, what=what: self._heard(what))
        window.top.go_wanted.connect(self._asked)
        window.theme.changed.connect(self.later.start)

    def _asked(self) -> None:
        self._heard(touring.HELP)

    def _heard(self, what: str) -> None:
        if isValid(self) and not self.tour.over:
            QTimer.singleShot(0, self, lambda: self.tour.seen(what))

    def show_step(self) -> None:
        """Show the step that holds, on the desk."""
        step = self.tour.step
        self.card.show_step(self.tour.at, touring.words_of(step), self.part(step))
        self._avoid()

    def part(self, step: str) -> QWidget:
        """The real part that a step is about; where a panel is folded away, the button that brings it."""
        desk, view = self.desk, self.desk.view
        if step == touring.DOCUMENT:
            return desk.documents if desk.documents.isVisible() else view.head.left
        if step == touring.CODE:
            return view.pane
        if step == touring.ANSWERS:
            return desk.right.segment if desk.right.isVisible() else view.head.right
        if step == touring.MARGIN:
            return view.pane._margin
        return self.window.top.undo if step == touring.UNDO else self.window.top.field

    def _avoid(self) -> None:
        """The palette and the words that are being coded stay free."""
        box = self.desk.view.palette_box
        if box is not None and box.isVisible():
            self.card.avoid(QRect(box.mapTo(self.window, QPoint(0, 0)), box.size()))
        else:
            self.card.avoid(QRect())

    def _settle(self) -> None:
        if self.tour.over or not isValid(self.card):
            return
        on_desk = self.window.stack.currentWidget() is self.desk
        if not on_desk and self.tour.step != touring.HELP and self.tour.step != touring.UNDO:
            self.card.end()
            return
        self.card.put(self.part(self.tour.step))
        self._avoid()

    def _page(self, _at: int) -> None:
        if self.tour.over:
            return
        if self.window.pages.get("history") is self.window.stack.currentWidget():
            self.tour.seen(touring.UNDO)
        self.later.start()

    def end(self) -> None:
        """Take everything away; what was done in the project stays."""
        for part in self.watched:
            if isValid(part):
                part.removeEventFilter(self)
        self.watched = []
        self.later.stop()
        if isValid(self.card):
            self.card.dispose()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self.tour.over:
            return False
        if kind in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.WindowActivate):
            self.later.start()
        elif kind == QEvent.Type.KeyPress and watched is self.desk.view.pane:
            if event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
                self.tour.end()
            self.later.start()
        return False


def running(window: MainWindow) -> TourGuide | None:
    """The tour that is under way in a window."""
    if window.desk is None:
        return None
    found = window.desk.findChildren(TourGuide, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return next((each for each in found if not each.tour.over), None)


def start_tour(window: MainWindow) -> TourGuide | None:
    """Begin at the first step in a window that shows a project."""
    desk = window.desk
    if desk is None:
        return None
    before = running(window)
    if before is not None:
        before.tour.end()
    _remember(window)
    desk.view.offers().drop(OFFER)
    window.show_page("desk")
    made = TourGuide(window, desk)
    made.show_step()
    return made


def begin_tour(window: MainWindow) -> None:
    """Begin in the sample project; where another one is open, or none, the sample is opened first."""
    if is_sample(window):
        start_tour(window)
        return
    window.windows.tour_wanted = True
    window.files.sample()
    if not any(is_sample(each) for each in window.windows.all):
        window.windows.tour_wanted = False


def offer_tour(window: MainWindow) -> None:
    """On a sample that was just opened: begin the tour that was asked for, or offer it once on this machine."""
    if not is_sample(window):
        return
    if window.windows.tour_wanted:
        window.windows.tour_wanted = False
        QTimer.singleShot(0, window, lambda: start_tour(window))
        return
    if window.settings.preferences.toured or window.desk is None:
        return
    _remember(window)
    sentence = tr("Tour", "New here? Six small steps show what everything else is made of, in three minutes.")
    window.desk.view.offers().put(
        OFFER, "info", sentence, action=tr("Tour", "Begin the tour"), act=lambda: start_tour(window)
    )


def _remember(window: MainWindow) -> None:
    if not window.settings.preferences.toured:
        window.settings.preferences.toured = True
        window.settings.save()
