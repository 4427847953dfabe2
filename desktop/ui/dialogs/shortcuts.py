"""All actions with their keys: to look one up, and to give an action another key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLineEdit, QSizePolicy, QWidget

from desktop.core.narrowing import fits, words_of
from desktop.ui.actions.catalogue import BY_ID, CATALOGUE
from desktop.ui.actions.specs import MENUS, ActionSpec
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.row_list import Framed, Line, RowList
from desktop.ui.theme import current
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.buttons import Button, LinkButton
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.panel import MessageStrip

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    from desktop.ui.actions.book import ActionBook

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALONE = {
    *range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1),
    Qt.Key.Key_Delete,
    Qt.Key.Key_Insert,
    Qt.Key.Key_Pause,
    Qt.Key.Key_Print,
}
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
_EDITING = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Delete}
# What moves through the desk and ends things; a shortcut on them would lock the keyboard out.
_KEPT = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}


def native(key: str) -> str:
    """A key as the platform writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def plain(text: str) -> str:
    """The name of an action without its ellipsis."""
    return text.removesuffix("…").rstrip()


def key_error(key: str) -> str:
    """Why a key cannot be a shortcut, or nothing."""
    sequence = QKeySequence(key)
    if sequence.isEmpty():
        return ""
    combination = sequence[0]  # type: ignore[index]
    held = combination.keyboardModifiers() & _HELD
    if not held and combination.key() not in _ALONE:
        return tr(
            "Shortcuts",
            "{key} alone is for typing: it would open the palette. Hold Ctrl or Alt with it.",
            key=isolate(native(key)),
        )
    return ""


class KeyCapture(QKeySequenceEdit):
    """Takes the next key that is pressed; Tab and Escape do what they do everywhere."""

    captured = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.theme = current()
        self.line = self.findChild(QLineEdit)
        assert self.line is not None
        self.line.setPlaceholderText(tr("Shortcuts", "Press the new key"))
        self.line.setAccessibleName(tr("Shortcuts", "New key"))
        self.setAccessibleName(tr("Shortcuts", "New key"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedHeight(self.theme.px(30))
        self.setMinimumWidth(self.theme.px(96))  # "Ctrl+Shift+N" whole

    def event(self, event: QEvent) -> bool:
        if event.type() == event.Type.KeyPress:
            key: QKeyEvent = event  # type: ignore[assignment]
            if key.key() in _KEPT and not key.modifiers() & _HELD:
                if key.key() == Qt.Key.Key_Escape:
                    event.ignore()
                    return False
                self.focusNextPrevChild(key.key() == Qt.Key.Key_Tab)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.clear()
        super().keyPressEvent(event)
        key = self.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if key:
            self.captured.emit(key)


class FindByKey(SearchField):
    """Finds actions by words, and by their key when that is pressed: ``pressed`` carries it.

    The keys that every field has for its own words stay with it.
    """

    pressed = Signal(str)
    OWN = ("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Backspace", "Ctrl+Del")

    def event(self, event: QEvent) -> bool:
        if event.type() == event.Type.ShortcutOverride and self._asked(event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def _asked(self, event: QKeyEvent) -> str:
        """The key that is asked for, or nothing where it belongs to the field."""
        key = QKeySequence(event.keyCombination())
        name = key.toString(QKeySequence.SequenceFormat.PortableText)
        if event.key() in _MODIFIERS or event.key() in _EDITING or name in self.OWN or key_error(name):
            return ""
        return name

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = self._asked(event)
        if name:
            self.pressed.emit(name)
            return
        super().keyPressEvent(event)


class Shortcuts(Dialog):
    """The list follows the search, by words or by a key; below it stands the chosen action with its key."""

    def __init__(self, parent: QWidget | None, book: ActionBook) -> None:
        super().__init__(
            parent, tr("Shortcuts", "Keyboard shortcuts"), accept=tr("Dialogs", "Close"), cancel=False, wide=560
        )
        self.book = book
        self.wanted = ""
        self.by_key = ""
        self.search = FindByKey(tr("Shortcuts", "Find an action by its name, or press its key"))
        self.body.addWidget(self.search)
        self.list = RowList(tr("Shortcuts", "Actions"), rows=11)
        self.body.addWidget(Framed(self.list), 1)
        self.name = ElidedLabel("", self._content, weight=500)
        self.capture = KeyCapture()
        self.none = Button(tr("Shortcuts", "No key"), self._content)
        self.again = Button(tr("Shortcuts", "As at first"), self._content)
        self.again.setToolTip(tr("Shortcuts", "Give the action the key again that it came with"))
        line = QHBoxLayout()
        line.setSpacing(self.theme.px(8))
        line.addWidget(self.name, 3)
        line.addWidget(self.capture, 2)
        line.addWidget(self.none)
        line.addWidget(self.again)
        self.body.addLayout(line)
        self.conflict = MessageStrip("warn", "", self._content, action=tr("Shortcuts", "Take it"))
        self.conflict.hide()
        self.body.addWidget(self.conflict)
        self.all = self.add_button(LinkButton(tr("Shortcuts", "Give all actions their first keys again"), self))
        self.sheet = self.add_button(LinkButton(tr("Shortcuts", "Sheet to print…"), self))
        self.sheet.clicked.connect(self._show_sheet)
        self.search.textChanged.connect(self._search)
        self.search.pressed.connect(self._find_key)
        self.search.stepped.connect(self.list.step)
        self.search.left.connect(self.reject)
        self.list.picked.connect(self._picked)
        self.list.acted.connect(lambda _key: self.capture.setFocus())
        self.capture.captured.connect(self._captured)
        self.conflict.acted.connect(self._take)
        self.none.clicked.connect(lambda: self._give(""))
        self.again.clicked.connect(self._again)
        self.all.clicked.connect(self._all_again)
        self.start_at(self.search)
        self._fill()
        self.list.choose_first()

    # the list

    def _search(self, _text: str) -> None:
        self.by_key = ""
        self._fill()

    def _find_key(self, key: str) -> None:
        """Show what a key does that was pressed in the search."""
        self.search.setText(native(key))
        self.by_key = key
        self._fill()
        if self._spec() is None:
            said = tr("Shortcuts", "{key} does nothing yet: any action may have it.", key=isolate(native(key)))
            self._warn(said, takes=False, kind="info")

    def _has_key(self, action: object) -> bool:
        spec = BY_ID.get(str(action))
        wanted = QKeySequence(self.by_key)
        return spec is not None and any(QKeySequence(key) == wanted for key in self.book.keys(spec))

    def _show_sheet(self) -> None:
        from desktop.ui.dialogs.shortcut_sheet import show_sheet

        show_sheet(self, self.book)

    def _lines(self, wanted: str) -> list[Line]:
        words = words_of(wanted)
        names = {key: tr("Actions", name) for key, name in MENUS} | {
            "edges": tr("Actions", "Move an edge"),
            "snap": tr("Actions", "Snapping"),
            "language": tr("Actions", "Language"),
            "favourites": tr("Actions", "Favourites"),
        }
        found: list[Line] = []
        for menu, name in names.items():
            rows = [self._line(spec) for spec in CATALOGUE if spec.menu == menu]
            if self.by_key:
                rows = [row for row in rows if self._has_key(row.key)]
            else:
                rows = [row for row in rows if fits(words, row.words, name, *row.keys)]
            if rows:
                found += [Line(f"menu {menu}", name, heading=True), *rows]
        return found

    def _line(self, spec: ActionSpec) -> Line:
        keys = tuple(native(key) for key in self.book.keys(spec))
        changed = tr("Shortcuts", "changed") if spec.id in self.book.own else ""
        return Line(spec.id, plain(self.book.text(spec)), detail=changed, keys=keys)

    def _fill(self) -> None:
        self.list.set_lines(self._lines(self.search.text()))
        if self.list.present is None:
            self.list.choose_first()
        self._picked()

    def _spec(self) -> ActionSpec | None:
        key = self.list.present
        return BY_ID.get(key) if isinstance(key, str) else None

    # one action

    def _picked(self, _key: object = None) -> None:
        spec = self._spec()
        self.conflict.hide()
        self.wanted = ""
        for part in (self.capture, self.none, self.again):
            part.setEnabled(spec is not None)
        if spec is None:
            self.name.setText(tr("Shortcuts", "Nothing is called that."))
            self.capture.clear()
            return
        self.name.setText(plain(self.book.text(spec)))
        keys = self.book.keys(spec)
        self.capture.setKeySequence(QKeySequence(keys[0]) if keys else QKeySequence())
        self.none.setEnabled(bool(keys))
        self.again.setEnabled(spec.id in self.book.own)

    def _captured(self, key: str) -> None:
        spec = self._spec()
        if spec is None:
            return
        wrong = key_error(key)
        if wrong:
            self._picked()
            self._warn(wrong, takes=False)
            return
        holder = self.book.holder(key, spec.id)
        if holder is None:
            self._give(key)
            return
        self.wanted = key
        said = tr(
            "Shortcuts",
            "{key} is “{action}”. Take it from there?",
            key=isolate(native(key)),
            action=plain(self.book.text(holder)),
        )
        self._warn(said, takes=True)

    def _warn(self, sentence: str, *, takes: bool, kind: str = "warn") -> None:
        self.conflict.say(kind, sentence)
        for link in self.conflict.findChildren(LinkButton):
            link.setVisible(takes)
        self.conflict.show()
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.conflict, 0, self.theme.px(8)))

    def _take(self) -> None:
        spec = self._spec()
        if spec is None or not self.wanted:
            return
        key = self.wanted
        while (holder := self.book.holder(key, spec.id)) is not None:
            # One of several keys goes, the others stay; the user's own choice holds one key.
            rest = [own for own in self.book.keys(holder) if QKeySequence(own) != QKeySequence(key)]
            self.book.set_key(holder.id, rest[0] if rest else "")
        self._give(key)

    def _give(self, key: str | None) -> None:
        spec = self._spec()
        if spec is not None:
            self.book.set_key(spec.id, key)
            self._fill()

    def _again(self) -> None:
        spec = self._spec()
        if spec is None:
            return
        for key in spec.keys:
            holder = self.book.holder(key, spec.id)
            if holder is not None:
                said = tr(
                    "Shortcuts",
                    "{key} is “{action}”. Give that one another key first.",
                    key=isolate(native(key)),
                    action=plain(self.book.text(holder)),
                )
                self._warn(said, takes=False)
                return
        self._give(None)

    def _all_again(self) -> None:
        self.book.own.clear()
        self.book.apply_shortcuts()
        self._fill()

    def finish(self) -> None:
        """Enter in the search goes to the key; elsewhere it closes."""
        focus = self.focusWidget()
        if focus is self.search or focus is self.list:
            if self._spec() is not None:
                self.capture.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        super().finish()


def edit_shortcuts(parent: QWidget | None, book: ActionBook) -> None:
    """Show all actions with their keys; changes are in force at once and stand in ``book.own``."""
    Shortcuts(parent, book).run()
