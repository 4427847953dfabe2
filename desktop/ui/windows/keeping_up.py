"""Actions brought up to date with what is selected: what can be done, what is chosen, what undo would undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.model import DocumentState
from desktop.core.sentences import step_name
from desktop.ui.mnemonics import literal
from desktop.ui.translate import LANGUAGES, SYSTEM, tr
from desktop.ui.widgets.status_line import translated

if TYPE_CHECKING:
    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow


def refresh_actions(window: MainWindow) -> None:
    """Everything below, for what the window shows now. Raises TestimoniaError when the file cannot be read."""
    session = window.session
    window.book.refresh(session)
    _name_steps(window, session)
    mode = window.settings.preferences.theme
    for name in ("system", "light", "dark"):
        window.book[f"view.{name}"].setChecked(mode == name)
    for name in (SYSTEM, *LANGUAGES):
        window.book[f"language.{name}"].setChecked((window.settings.preferences.language or SYSTEM) == name)
    window.book["view.contrast"].setChecked(window.theme.high_contrast)
    if session is not None and window.desk is not None:
        window.book["view.left"].setChecked(window.desk.documents.isVisible())
        window.book["view.right"].setChecked(window.desk.right.isVisible())
        _tick_state(window, session)


def _name_steps(window: MainWindow, session: Session | None) -> None:
    """Undo and redo say what they would do."""
    for name, word, head in (
        ("edit.undo", "Undo", session.project.undo_candidate() if session else None),
        ("edit.redo", "Redo", session.project.redo_candidate() if session else None),
    ):
        action = window.book[name]
        label = f"{tr('Actions', word)}: {literal(step_name(head, translated))}" if head else tr("Actions", word)
        if action.text() != label:
            action.setText(label)
        possible = head is not None and session is not None and not session.project.read_only
        if action.isEnabled() != possible:
            action.setEnabled(possible)


def _tick_state(window: MainWindow, session: Session) -> None:
    """The state of the document for this coder, and whether everybody's segments are shown."""
    state = (
        session.project.documents.state(session.document, session.coder)
        if session.document is not None and session.coder is not None
        else None
    )
    for each in DocumentState:
        window.book[f"document.{each.value}"].setChecked(each is state)
    others = [coder.id for coder in session.project.coders.all() if coder.id != session.coder]
    window.book["compare.everybody"].setChecked(bool(others) and all(c in session.shown for c in others))
