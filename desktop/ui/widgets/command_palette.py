"""One field for everything: actions, documents and codes, found by typing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop.core.queries.code_search import CodeSearch, SearchEntry
from desktop.ui import icons
from desktop.ui.models.lines import ListModel
from desktop.ui.speaking import LastWord
from desktop.ui.theme import current
from desktop.ui.translate import isolate, listed, number, tr
from desktop.ui.widgets.base import advance, elided, shape
from desktop.ui.widgets.delegates.lines import RowDelegate
from desktop.ui.widgets.document_pane.geometry import is_mixed
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.shadow import Shadow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    Index = QModelIndex | QPersistentModelIndex

SHOWN = 10
FOUND = 60
RADIUS = 10


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be gone to or done.

    ``kind`` is the menu of an action, or what else it is; it is searched like the name. ``words`` are further words by
    which it is found and which nobody sees. ``id`` is what it is remembered by when it was used; without one it is
    not. What is not ``enabled`` says its ``reason``.
    """

    name: str
    kind: str
    icon: str
    run: Callable[[], object]
    key: str = ""
    enabled: bool = True
    id: str = ""
    reason: str = ""
    words: str = ""

    @property
    def is_guide(self) -> bool:
        return self.id.startswith("guide:")

    def said(self) -> str:
        """The whole of it in words: its name, where it is, its key, and whether it can be done."""
        words = listed(part for part in (self.name, self.kind, self.key) if part)
        if self.enabled:
            return words
        if self.reason:
            return tr("Go", "{words}, not possible now: {reason}", words=words, reason=self.reason)
        return tr("Go", "{words}, not possible now", words=words)


#: A command with the places of the letters that matched.
Found = tuple[Command, tuple[int, ...]]


class Recent:
    """What was used last, newest first, by id; ``keep`` is called after each use, to remember it elsewhere."""

    MOST = 40

    def __init__(self, names: Sequence[str] = (), keep: Callable[[list[str]], object] | None = None) -> None:
        self.names = list(names)[: self.MOST]
        self.keep = keep

    def use(self, name: str) -> None:
        self.names = [name, *(each for each in self.names if each != name)][: self.MOST]
        if self.keep is not None:
            self.keep(self.names)


class CommandModel(ListModel[Found]):
    """The commands that fit what was typed, best first, with the letters that matched."""

    @property
    def rows(self) -> list[Found]:
        return self.items

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.item_at(index)
        if found is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return found[0].name
        if role == Qt.ItemDataRole.UserRole:
            return found
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return found[0].said()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = self.item_at(index)
        return super().flags(index) if found is None or found[0].enabled else Qt.ItemFlag.ItemIsSelectable


class CommandDelegate(RowDelegate):
    """A row of 32: icon, name with the matched letters in the accent, menu or kind, key or why it cannot be done."""

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        command, matched = index.data(Qt.ItemDataRole.UserRole)
        t, px = self.theme.tokens, self.theme.px
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            shape(painter, box.adjusted(px(8), 0, -px(8), 0), px(5), t.soft)

        def at(x: int, width: int) -> QRect:
            logical = QRect(box.left() + x, box.top(), max(0, width), box.height())
            return QStyle.visualRect(direction, box, logical)

        ink = t.text if command.enabled else t.text2 if chosen else t.text3
        quiet = t.text2 if chosen else t.text3
        icons.draw(painter, command.icon, at(px(18), px(16)), t.text2 if command.enabled else t.line2, px(16))
        small = self.theme.ui(12)
        first, last = px(44), box.width() - px(18)
        key_room = min(advance(small, command.key) if command.key else 0, (last - first) // 3)
        aside = command.kind if command.enabled or not command.reason else command.reason
        name_room = advance(self.theme.ui(13, 600), command.name)
        left = last - first - key_room - (px(14) if key_room else 0)
        # The name comes first; what stands beside it takes what is left, and at least a part of the row.
        aside_room = min(advance(small, aside), max(left - name_room - px(14), left // 3)) if aside else 0
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        end = flags | (Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight)
        painter.setFont(small)
        painter.setPen(quiet)
        edge = last
        if key_room:
            painter.drawText(at(edge - key_room, key_room), int(end), isolate(elided(small, command.key, key_room)))
            edge -= key_room + px(14)
        if aside_room:
            painter.setPen(quiet if command.enabled else t.text2)
            painter.drawText(at(edge - aside_room, aside_room), int(end), isolate(elided(small, aside, aside_room)))
            edge -= aside_room + px(14)
        self._draw_name(painter, command.name, matched, at(first, edge - first), ink, mirrored)

    def _draw_name(
        self,
        painter: QPainter,
        name: str,
        matched: Sequence[int],
        box: QRect,
        ink: QColor,
        mirrored: bool,
    ) -> None:
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        plain = self.theme.ui(13)
        strong = self.theme.ui(13, 600)
        narrow = advance(strong, name) > box.width() + 1
        if mirrored or not matched or narrow or is_mixed(name):
            painter.setFont(plain)
            painter.setPen(ink)
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(box, int(flags | side), isolate(elided(plain, name, box.width())))
            return
        x, places = box.left(), set(matched)
        at = 0
        while at < len(name):
            end = at
            while end < len(name) and (end in places) == (at in places):
                end += 1
            hit = at in places
            painter.setFont(self.theme.ui(13, 600) if hit else plain)
            painter.setPen(self.theme.tokens.accent if hit else ink)
            part = QRect(x, box.top(), box.right() - x, box.height())
            painter.drawText(part, int(flags | Qt.AlignmentFlag.AlignLeft), name[at:end])
            x += painter.fontMetrics().horizontalAdvance(name[at:end])
            at = end


class CommandPalette(QFrame):
    """Laid over the window under its field; Escape, a click elsewhere or running something ends it."""

    def __init__(self, window: QWidget, gather: Callable[[], list[Command]], recent: Recent | None = None) -> None:
        super().__init__(window)
        self.over = window
        self.theme = current()
        self.gather = gather
        self.recent = recent or Recent()
        #: Asked with what is typed or pasted: the one thing that it means, whatever names it is like.
        self.meant: Callable[[str], Command | None] = lambda _words: None
        self.finder = CodeSearch(())
        self.commands: list[Command] = []
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Go", "Go to or do anything"))
        self.field.setAccessibleName(tr("Go", "Go to or do anything"))
        self.model = CommandModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(CommandDelegate(self.theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setAccessibleName(tr("Go", "What fits"))
        self.nothing = Label(tr("Go", "Nothing fits."), self, role="text2", size=13)
        self.nothing.setContentsMargins(self.theme.px(12), 0, self.theme.px(12), 0)
        self.voice = LastWord(self.field)
        self.list.selectionModel().currentChanged.connect(self.say_row)
        self.highest = 0
        self.before: QWidget | None = None
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        self.shadow = Shadow(self)
        self.field.textChanged.connect(self.search)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self.run_index)
        self.theme.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def restyle(self) -> None:
        px = self.theme.px
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(px(10), px(10), px(10), px(8))
        layout.setSpacing(px(8))
        self.field.setFont(self.theme.ui(15))
        self.shadow.set_look(px(36), px(8), px(RADIUS), 150 if self.theme.dark else 70)

    def open_at(self, anchor: QRect) -> None:
        """Show it with its top at the field's place, in the window's coordinates."""
        self.commands = self.gather()
        ranks = {name: len(self.recent.names) - at for at, name in enumerate(self.recent.names)}
        # Those used last come first where nothing is typed, and among those that fit alike.
        self.finder = CodeSearch(
            SearchEntry(
                place,
                command.name,
                command.kind,
                0 if command.enabled else 1,
                parent_names=f"{command.kind} {command.words}",
                recent=ranks.get(command.id, 0),
            )
            for place, command in enumerate(self.commands)
        )
        if not self.isVisible():
            self.before = QApplication.focusWidget()
        window = self.over
        width = min(self.theme.px(620), window.width() - self.theme.px(32))
        left = min(max(anchor.center().x() - width // 2, self.theme.px(16)), window.width() - width - self.theme.px(16))
        self.highest = min(self.theme.px(70 + SHOWN * 32), window.height() - anchor.top() - self.theme.px(16))
        self.setGeometry(left, anchor.top(), width, self.highest)
        self.field.clear()
        self.search("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def search(self, text: str) -> None:
        commands = self.commands
        hits = self.finder.rank(text, 0, FOUND, only=None if text.strip() else 0)
        if text.strip():
            # What is read about a thing comes after the thing where both fit alike, unless it was used before.
            hits.sort(key=lambda hit: (*hit.score[:3], not hit.entry.recent and commands[hit.entry.code].is_guide))
        rows = [(commands[hit.entry.code], () if hit.also else tuple(hit.matched)) for hit in hits]
        meant = self.meant(text)
        rows = rows if meant is None else [(meant, ())]
        self.model.reset_items(rows)
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        px = self.theme.px
        # As high as what it shows: an empty card would hide the text for nothing.
        around = px(26) + self.field.sizeHint().height()
        self.resize(self.width(), min(self.highest, around + px(32) * max(1, len(rows))))
        if rows:
            self.list.setCurrentIndex(self.model.index(0))
        else:
            self.field.setAccessibleDescription(self.nothing.text())
            self.voice.say(self.nothing.text())

    def say_row(self, index: QModelIndex) -> None:
        """The keyboard stays in the line above: a screen reader is told which row is in hand."""
        found = self.model.item_at(index)
        if found is None:
            return
        said = found[0].said()
        self.field.setAccessibleDescription(said)
        count = self.model.rowCount()
        words = tr("Go", "{row}. {place} of {count}", row=said, place=number(index.row() + 1), count=number(count))
        self.voice.say(words)

    def step(self, by: int) -> None:
        count = self.model.rowCount()
        if count:
            row = (self.list.currentIndex().row() + by) % count
            self.list.setCurrentIndex(self.model.index(row))

    def run_index(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        command = self.model.rows[index.row()][0]
        if command.enabled:
            self.end()
            if command.id:
                self.recent.use(command.id)
            command.run()

    def end(self) -> None:
        """Hide it; the focus goes back to where it was, and not to whatever stands next."""
        before, self.before = self.before, None
        if self.field.hasFocus():
            found = before if before is not None and isValid(before) and before.isVisible() else self.over
            found.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.field.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.end()
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            key_event: QKeyEvent = event  # type: ignore[assignment]
            moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: SHOWN, Qt.Key.Key_PageUp: -SHOWN}
            key = key_event.key()
            if key in moves:
                self.step(moves[Qt.Key(key)])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.run_index(self.list.currentIndex())
                return True
            if key == Qt.Key.Key_Escape:
                self.end()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            t = self.theme.tokens
            shape(painter, self.rect(), self.theme.px(RADIUS), t.raised, t.line2)
        finally:
            painter.end()
