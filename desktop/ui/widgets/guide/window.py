"""The guide in a window of its own: contents or what was found at the leading side, a page beside it.

It belongs to the window it was asked from and goes with it; work goes on behind it. Places are written as in
``desktop.core.guide``: ``guide/coding.md#in-the-palette``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.guide.book import FIRST, Found, Hit, guide
from desktop.ui.speaking import speak
from desktop.ui.theme import current
from desktop.ui.translate import count_of, number, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.guide.page_view import PageView
from desktop.ui.widgets.guide.side import Entry, EntryDelegate, HitDelegate, SideList, contents_of, row_of
from desktop.ui.widgets.labels import Label, Surface

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

SIZE: Final = (1000, 720)
SIDE: Final = 272
NARROW: Final = 620
KEPT: Final = 60


class GuideWindow(QWidget):
    """``open_place`` shows a place; ``search`` holds what is looked for in all pages."""

    def __init__(self, owner: QWidget | None) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.theme = current()
        self.guide = guide()
        self.found = Found((), 0, 0)
        self.entries: list[Entry] = []
        self.been: list[tuple[str, int]] = []
        self.ahead: list[tuple[str, int]] = []
        self.place = ""
        self.setWindowTitle(tr("Guide", "Guide"))
        self.setAccessibleName(tr("Guide", "Guide"))
        self._build()
        self._connect()
        self._keys()
        self.theme.changed.connect(self.restyle)
        self.restyle()
        self.resize(self._first_size())

    def _first_size(self) -> QSize:
        room = self.screen().availableGeometry().size() * 0.9
        wanted = self.size()
        wanted.setWidth(min(self.theme.px(SIZE[0]), room.width()))
        wanted.setHeight(min(self.theme.px(SIZE[1]), room.height()))
        return wanted

    def _build(self) -> None:
        self.side = Surface("panel", self, edges="r")
        self.search = SearchField(tr("Guide", "Find in the guide"), self.side, key=_native("Ctrl+F"))
        self.count = Label("", self.side, role="text2", size=12, wrap=True)
        self.count.hide()
        self.contents = SideList(tr("Guide", "Contents"), EntryDelegate, self.side)
        self.hits = SideList(tr("Guide", "What was found"), HitDelegate, self.side)
        self.lists = QStackedWidget(self.side)
        self.lists.addWidget(self.contents)
        self.lists.addWidget(self.hits)
        self.side_column = QVBoxLayout(self.side)
        self.side_column.addWidget(self.search)
        self.side_column.addWidget(self.count)
        self.side_column.addWidget(self.lists, 1)

        self.ground = Surface("page", self)
        self.head = Surface("page", self.ground, edges="b")
        self.fold = IconButton("panel-left", tr("Guide", "Contents and search"), self.head)
        self.fold.setCheckable(True)
        self.fold.setChecked(True)
        self.back = IconButton("arrow-left", tr("Guide", "Back"), self.head, shortcut=_native("Alt+Left"))
        self.forward = IconButton("arrow-right", tr("Guide", "Forward"), self.head, shortcut=_native("Alt+Right"))
        self.title = ElidedLabel("", self.head, least=0, weight=600)
        self.before = IconButton("chevron-up", tr("Guide", "Found before"), self.head, shortcut=_native("Shift+F3"))
        self.after = IconButton("chevron-down", tr("Guide", "Found next"), self.head, shortcut=_native("F3"))
        self.smaller = IconButton("minus", tr("Guide", "Smaller text"), self.head, shortcut=_native("Ctrl+-"))
        self.larger = IconButton("plus", tr("Guide", "Larger text"), self.head, shortcut=_native("Ctrl++"))
        self.head_row = QHBoxLayout(self.head)
        for part in (self.fold, self.back, self.forward):
            self.head_row.addWidget(part)
        self.head_row.addWidget(self.title, 1)
        for part in (self.before, self.after, self.smaller, self.larger):
            self.head_row.addWidget(part)
        self.view = PageView(self.guide, self.ground)
        column = QVBoxLayout(self.ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(self.ground, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.look_for)
        self.search.returnPressed.connect(self._enter)
        self.search.stepped.connect(self._step_list)
        self.search.left.connect(self.close)
        self.contents.wanted.connect(lambda entry: self.open_place(entry.place))
        self.hits.wanted.connect(self._open_hit)
        self.fold.toggled.connect(self._fold)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.smaller.clicked.connect(lambda: self.view.set_zoom(self.view.zoom - 0.1))
        self.larger.clicked.connect(lambda: self.view.set_zoom(self.view.zoom + 0.1))
        self.view.link_wanted.connect(self.open_place)
        self.view.web_wanted.connect(self._ask_web)

    def _keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+F", self.go_search),
            ("F1", self.go_search),
            ("F3", lambda: self.step(1)),
            ("Shift+F3", lambda: self.step(-1)),
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            ("Ctrl++", self.larger.click),
            ("Ctrl+=", self.larger.click),
            ("Ctrl+-", self.smaller.click),
            ("Ctrl+0", lambda: self.view.set_zoom(1.0)),
            ("Ctrl+W", self.close),
        )
        for key, act in keys:
            QShortcut(QKeySequence(key), self).activated.connect(act)

    # going about

    def open_place(self, place: str, *, remember: bool = True) -> None:
        """Show a page or a section; what is not there any more leads to its page, or to the first one."""
        name, _, anchor = place.partition("#")
        if not self.guide.leads(name):
            name, anchor = FIRST, ""
        if remember and self.place:
            self.been = [*self.been, self._here()][-KEPT:]
            self.ahead = []
        self.place = f"{name}#{anchor}" if anchor else name
        self.view.show_page(name, anchor)
        self.title.setText(self.guide.page(name).title)
        self.entries = contents_of(self.guide, name)
        self.contents.rows.replace_items(self.entries)
        self.contents.choose(row_of(self.entries, self.place))
        self._mark(None)
        self._enable()

    def _here(self) -> tuple[str, int]:
        return self.place, self.view.verticalScrollBar().value()

    def _turn(self, taken: list[tuple[str, int]], given: list[tuple[str, int]]) -> None:
        if not taken:
            return
        given.append(self._here())
        place, scroll = taken.pop()
        self.open_place(place, remember=False)
        self.view.verticalScrollBar().setValue(scroll)
        self._enable()

    def go_back(self) -> None:
        self._turn(self.been, self.ahead)

    def go_forward(self) -> None:
        self._turn(self.ahead, self.been)

    def _enable(self) -> None:
        self.back.setEnabled(bool(self.been))
        self.forward.setEnabled(bool(self.ahead))
        for part in (self.before, self.after):
            part.setVisible(bool(self.found.hits))

    # finding

    def go_search(self) -> None:
        """Go to the field that finds."""
        self.fold.setChecked(True)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def look_for(self, words: str) -> None:
        """Show where words stand in all pages; nothing typed shows the contents again."""
        self.found = self.guide.find(words)
        self.hits.rows.reset_items(self.found.hits)
        self.lists.setCurrentWidget(self.hits if words.strip() else self.contents)
        self._say_count(words)
        self._mark(None)
        self._enable()

    def _say_count(self, words: str) -> None:
        at = self.hits.row
        if not words.strip():
            said = ""
        elif not self.found.count:
            said = tr("Guide", "Nothing in the guide says that. Try one word, or look through the contents.")
        elif at < 0:
            said = tr(
                "Guide",
                "{places} on {pages}",
                places=count_of(self.found.count, "{n} place", "{n} places"),
                pages=count_of(self.found.pages, "{n} page", "{n} pages"),
            )
        else:
            said = tr("Guide", "{at} of {all}", at=number(at + 1), all=number(self.found.count))
        self.count.setText(said)
        self.count.setVisible(bool(said))
        self.search.setAccessibleDescription(said)
        speak(self.search, said)

    def step(self, by: int) -> None:
        """Open the next place that was found, or the one before; after the last comes the first."""
        count = len(self.found.hits)
        if count:
            at = self.hits.row
            self.hits.choose((at + by) % count if at >= 0 else (0 if by > 0 else count - 1))
            self._open_hit(self.found.hits[self.hits.row])

    def _step_list(self, by: int) -> None:
        if self.lists.currentWidget() is self.hits:
            self.step(by)
        else:
            self.contents.choose(min(len(self.entries) - 1, max(0, self.contents.row + by)))

    def _enter(self) -> None:
        if self.lists.currentWidget() is self.hits:
            self.step(1)
        elif 0 <= self.contents.row < len(self.entries):
            self.open_place(self.entries[self.contents.row].place)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_hit(self, hit: Hit) -> None:
        if hit.page != self.place.partition("#")[0]:
            row = self.hits.row
            self.open_place(hit.page)
            self.hits.choose(row)
        self._mark(hit)
        self._say_count(self.search.text())

    def _mark(self, hit: Hit | None) -> None:
        name = self.place.partition("#")[0]
        spans = [(each.start, each.start + len(each.found)) for each in self.found.hits if each.page == name]
        self.view.mark(spans, (hit.start, hit.start + len(hit.found)) if hit is not None else None)

    # looks

    def _fold(self, shown: bool) -> None:
        if not shown and self.side.isAncestorOf(self.focusWidget()):
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.side.setVisible(shown)

    def restyle(self) -> None:
        px = self.theme.px
        self.setMinimumSize(min(px(360), 640), min(px(280), 480))
        self.side_column.setContentsMargins(px(10), px(8), px(10), 0)
        self.side_column.setSpacing(px(6))
        self.count.setContentsMargins(px(6), 0, px(6), 0)
        self.head.setFixedHeight(px(45))
        set_margins(self.head_row, self, px(10), 0, px(14), 1)
        self.head_row.setSpacing(px(4))
        self._share()
        self.update()

    def _share(self) -> None:
        self.side.setFixedWidth(min(self.theme.px(SIDE), self.width() * 2 // 5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.theme.px(NARROW)
        was = event.oldSize().width() < self.theme.px(NARROW) if event.oldSize().isValid() else not narrow
        if narrow != was and not self.search.text():
            self.fold.setChecked(not narrow)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "head_row"):
            self.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(event.rect(), self.theme.tokens.page)
        finally:
            painter.end()

    def _ask_web(self, address: str) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        from desktop.ui.messages import ask

        sentence = tr(
            "Memos",
            "This opens {address} in your web browser, and whoever runs that site can see that you did.",
            address=address,
        )
        if ask(self, tr("Memos", "Open a page of the web"), sentence, tr("Memos", "Open it")):
            QDesktopServices.openUrl(QUrl(address))


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def open_guide(owner: QWidget, place: str = FIRST) -> GuideWindow:
    """Show the guide of a window at a place; a window has one. Raises OSError where its pages are missing."""
    there = owner.window().findChildren(GuideWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    made = there[0] if there else GuideWindow(owner.window())
    made.open_place(place)
    made.show()
    made.raise_()
    made.activateWindow()
    made.view.setFocus(Qt.FocusReason.OtherFocusReason)
    return made
