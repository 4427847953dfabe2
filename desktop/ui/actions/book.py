"""The catalogue as Qt actions: one QAction each, with the user's own shortcuts, enabled by what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from desktop.ui.actions import shown_keys
from desktop.ui.actions.catalogue import BY_ID, CATALOGUE
from desktop.ui.actions.specs import REASONS, ActionSpec, Need
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QKeyCombination
    from PySide6.QtWidgets import QMenu, QWidget

    from desktop.ui.session import Session


def met_needs(session: Session | None) -> dict[Need, bool]:
    """Of everything that an action can need, whether it is there."""
    if session is None:
        return {need: need is Need.NOTHING for need in Need}
    writable = not session.project.read_only
    selected = session.selected_segment()
    own = selected is not None and selected.coder == session.coder and writable
    coding = session.document is not None and session.coder is not None and writable
    return {
        Need.NOTHING: True,
        Need.PROJECT: True,
        Need.WRITABLE: writable,
        Need.DOCUMENT: session.document is not None,
        Need.TARGET: session.target_span() is not None,
        Need.OWN_SEGMENT: own,
        Need.CODING: coding,
        Need.UNDO: writable,
        Need.REDO: writable,
        Need.SEVERAL_CODERS: len(session.project.coders.all()) > 1,
        Need.LAST_ANSWERS: bool(session.last_answers) and session.target_span() is not None,
        Need.PROTECTED: writable and session.project.encrypted,
        Need.UNPROTECTED: writable and not session.project.encrypted,
    }


#: Held down, the keys of these go on; of all others one press is one act, however long it is held.
GOING_ON = (
    "edge.",
    "edit.undo",
    "edit.redo",
    "edit.find_",
    "edit.more_",
    "edit.less_",
    "document.next",
    "document.previous",
    "code.next",
    "code.previous",
    "code.incomplete",
    "view.larger",
    "view.smaller",
    "reading.larger",
    "reading.smaller",
)


class ActionBook(QObject):
    """The window's actions by id."""

    shortcuts_changed = Signal()

    def __init__(self, window: QWidget, handlers: Mapping[str, Callable[[], object]], own: Mapping[str, str]) -> None:
        super().__init__(window)
        self.window = window
        self.own = dict(own)
        self.actions: dict[str, QAction] = {}
        #: What each does and its key, in words: with every answer some are enabled or disabled.
        self._tips: dict[str, str] = {}
        for spec in CATALOGUE:
            # Given by name: with a text in front Qt's icons and their hundred names would be made to tell it from one.
            action = QAction(window, text=self.text(spec))
            action.setObjectName(spec.id)
            action.setCheckable(spec.checkable)
            action.setAutoRepeat(spec.id.startswith(GOING_ON))
            action.triggered.connect(_calling(handlers[spec.id]))
            if spec.id == "file.quit":
                action.setMenuRole(QAction.MenuRole.QuitRole)
            elif spec.id == "help.about":
                action.setMenuRole(QAction.MenuRole.AboutRole)
            elif spec.id == "file.preferences":
                action.setMenuRole(QAction.MenuRole.PreferencesRole)
            self.actions[spec.id] = action
            if spec.in_text:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            else:
                window.addAction(action)
        self.apply_shortcuts()

    def __getitem__(self, name: str) -> QAction:
        return self.actions[name]

    @staticmethod
    def text(spec: ActionSpec) -> str:
        return tr("Actions", spec.text)

    def attach_text(self, text: QWidget) -> None:
        """Let the keys of the text work in this widget."""
        for spec in CATALOGUE:
            if spec.in_text:
                text.addAction(self.actions[spec.id])

    def keys(self, spec: ActionSpec) -> list[str]:
        """The action's keys: the user's own, else the catalogue's."""
        if spec.id in self.own:
            return [self.own[spec.id]] if self.own[spec.id] else []
        return list(spec.keys)

    def apply_shortcuts(self) -> None:
        self._tips.clear()
        for spec in CATALOGUE:
            keys = [QKeySequence(key) for key in self.keys(spec)]
            self.actions[spec.id].setShortcuts(keys)
            self._tip(spec, "" if self.actions[spec.id].isEnabled() else tr("Actions", REASONS[spec.needs]))
        shown_keys.tell({spec.id: next(iter(self.keys(spec)), "") for spec in CATALOGUE})
        self.shortcuts_changed.emit()

    def say_anew(self) -> None:
        """Say every action in the language of the desk."""
        for spec in CATALOGUE:
            self.actions[spec.id].setText(self.text(spec))
        self.apply_shortcuts()

    def set_key(self, name: str, key: str | None) -> None:
        """Give an action another key, "" for none, None for the catalogue's again."""
        if key is None:
            self.own.pop(name, None)
        else:
            self.own[name] = key
        self.apply_shortcuts()

    def holder(self, key: str, but: str) -> ActionSpec | None:
        """The other action that has this key."""
        wanted = QKeySequence(key)
        for spec in CATALOGUE:
            if spec.id != but and any(QKeySequence(own) == wanted for own in self.keys(spec)):
                return spec
        return None

    def reason_for(self, key: QKeyCombination) -> str:
        """Why the action with this key cannot be done now; "" where it can, or no action has the key."""
        held = self.holder(QKeySequence(key).toString(), "")
        if held is None or held.in_text or self.actions[held.id].isEnabled():
            return ""
        return tr("Actions", REASONS[held.needs])

    def key_text(self, name: str) -> str:
        """The first key as the platform writes it."""
        keys = self.keys(BY_ID[name])
        return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""

    def _tip(self, spec: ActionSpec, reason: str = "") -> None:
        tip = self._tips.get(spec.id)
        if tip is None:
            tip, key = tr("Actions", spec.tip), self.key_text(spec.id)
            tip = self._tips[spec.id] = f"{tip} ({key})" if key else tip
        self.actions[spec.id].setToolTip(f"{tip}. {reason}" if reason else tip)

    def refresh(self, session: Session | None) -> None:
        """Enable what makes sense now; what does not says why in its tooltip."""
        needs = met_needs(session)
        for spec in CATALOGUE:
            met = needs[spec.needs]
            action = self.actions[spec.id]
            if action.isEnabled() != met:
                action.setEnabled(met)
                self._tip(spec, "" if met else tr("Actions", REASONS[spec.needs]))

    def fill_menu(self, menu: QMenu, name: str) -> None:
        """Put the actions of one menu into it, a line between groups."""
        group: str | None = None
        for spec in CATALOGUE:
            if spec.menu != name:
                continue
            if group is not None and spec.group != group:
                menu.addSeparator()
            group = spec.group
            menu.addAction(self.actions[spec.id])


def _calling(handler: Callable[[], object]) -> Callable[[bool], None]:
    def call(_checked: bool = False) -> None:
        handler()

    return call
