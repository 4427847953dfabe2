"""What stands in the margin and beside the text: brackets by code, facet or coder, their patterns, the strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from desktop.ui.settings import BOUNDS, Preferences
from desktop.ui.widgets.margin_words import WAYS, set_margin_by
from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.ui.session import Session
    from desktop.ui.widgets.document_pane import DocumentPane
    from desktop.ui.widgets.document_view import DocumentView
    from desktop.ui.widgets.hover_card import Hovering
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.main_window import MainWindow

STEP = 40

#: What is said when the margin has turned to something else.
SAID = {
    "facet": "The margin shows the facet that colours the page",
    "code": "The margin shows all codes",
    "coder": "The margin shows who coded",
}


def dress_margin(pane: DocumentPane, session: Session, preferences: Preferences) -> None:
    """Show in a pane what was chosen for margin, patterns and strip."""
    set_margin_by(pane, session, preferences.margin_by)
    pane.set_patterns(preferences.patterns)
    pane.set_margin_width(preferences.margin_width)
    pane.show_strip(preferences.strip)


class MarginHandlers(HandlerPart):
    """What these actions do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        #: Every pane with the session that it shows; a second text beside the first one joins here too.
        self.panes: list[tuple[DocumentPane, Session]] = []
        self.cards: dict[DocumentPane, Hovering] = {}

    @property
    def preferences(self) -> Preferences:
        return self.window.settings.preferences

    def handlers(self) -> dict[str, Callable[[], object]]:
        found: dict[str, Callable[[], object]] = {
            "margin.next": self.next_way,
            "margin.wider": lambda: self.widen(STEP),
            "margin.narrower": lambda: self.widen(-STEP),
            "margin.normal": lambda: self.set_width(Preferences().margin_width),
            "margin.patterns": self.switch_patterns,
            "margin.strip": self.switch_strip,
            "margin.card": self.show_card,
        }
        for way in WAYS:
            found[f"margin.{way}"] = lambda way=way: self.set_way(way)  # type: ignore[misc]
        return found

    def join(self, desk: DeskPage) -> None:
        self.panes.clear()
        self.cards.clear()
        if self.window.status is not None:
            # What was pressed goes with what it said.
            note, window = self.window.status.hidden, self.window
            note.clicked.connect(lambda: desk.view.focus_text())
            note.shows_everybody = lambda: window.stack.currentWidget() is window.pages.get("compare")
            window.stack.currentChanged.connect(note.turned)
        self._tick()

    def join_view(self, desk: DeskPage, view: DocumentView) -> None:
        self.add_pane(view.pane, view.session)
        if self.window.status is not None:
            self.window.status.join_pane(view.pane, view.session)
        view.head.margin_wanted.connect(lambda: self.open_menu(view.head.margin_button))

    def open_menu(self, under: QWidget) -> None:
        """The menu of the margin below its button."""
        menu = QMenu(under)
        self.window.book.fill_menu(menu, "margin")
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        at = under.mapToGlobal(QPoint(0, under.height() + 4))
        # Ends with its button, which stands near the trailing end of the head.
        if not under.isRightToLeft():
            at.setX(at.x() + under.width() - menu.sizeHint().width())
        menu.popup(at)

    def add_pane(self, pane: DocumentPane, session: Session) -> None:
        """Let a pane follow what is chosen here."""
        self.panes.append((pane, session))
        pane.destroyed.connect(lambda: self._forget(pane))
        pane.margin_widened.connect(self.set_width)
        pane.rested.connect(lambda point: self._rested(pane, session, point))
        dress_margin(pane, session, self.preferences)

    def _rested(self, pane: DocumentPane, session: Session, point: QPoint) -> None:
        if pane.segments_at_point(point.toPointF()):
            self.hovering(pane, session).at_point(point)

    def _forget(self, pane: DocumentPane) -> None:
        self.cards.pop(pane, None)
        self.panes = [pair for pair in self.panes if pair[0] is not pane]

    def _dress(self) -> None:
        """Keep what is chosen now, which shows it in every pane of every window."""
        self.window.settings.save()

    def settings_changed(self) -> None:
        for pane, session in self.panes:
            dress_margin(pane, session, self.preferences)
        self._tick()

    def _tick(self) -> None:
        book, chosen = self.window.book, self.preferences
        for way in WAYS:
            book[f"margin.{way}"].setChecked(chosen.margin_by == way)
        book["margin.patterns"].setChecked(chosen.patterns)
        book["margin.strip"].setChecked(chosen.strip)

    # what it shows

    def next_way(self) -> None:
        self.set_way(WAYS[(WAYS.index(self.preferences.margin_by) + 1) % len(WAYS)])

    def set_way(self, way: str) -> None:
        self.preferences.margin_by = way
        self._dress()
        if self.window.session is not None:
            self.window.session.said.emit(SAID[way], {})

    # how wide it is

    def widen(self, by: int) -> None:
        self.set_width(self.preferences.margin_width + by)

    def set_width(self, width: int) -> None:
        least, most = BOUNDS["margin_width"]
        self.preferences.margin_width = int(min(most, max(least, width)))
        self._dress()

    # what else

    def switch_patterns(self) -> None:
        self.preferences.patterns = not self.preferences.patterns
        self._dress()

    def switch_strip(self) -> None:
        self.preferences.strip = not self.preferences.strip
        self._dress()

    # the card

    def hovering(self, pane: DocumentPane, session: Session) -> Hovering:
        """What shows cards over a pane; made when the first one is wanted."""
        found = self.cards.get(pane)
        if found is None:
            from desktop.ui.widgets.hover_card import Hovering

            found = self.cards[pane] = Hovering(pane, session)
        return found

    def show_card(self) -> None:
        """Show what is coded at the caret of the text that has the keyboard, else of the first one."""
        if self.window.stack.currentWidget() is not self.window.desk:
            self.window.show_page("desk")
        pane, session = next((pair for pair in self.panes if pair[0].hasFocus()), self.panes[0])
        if not self.hovering(pane, session).at_caret():
            session.said.emit("Nothing is coded at the caret", {})
