"""What the field for everything offers: every action, document and code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.actions.catalogue import CATALOGUE
from desktop.ui.actions.specs import MENUS
from desktop.ui.mnemonics import unmarked
from desktop.ui.translate import tr
from desktop.ui.widgets.command_palette import Command

if TYPE_CHECKING:
    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow


def gather_commands(window: MainWindow) -> list[Command]:
    """Actions first, in the order of the menus, then documents and codes."""
    found = _actions(window)
    session = window.session
    if session is not None:
        found += _sets(window, session)
        found += _documents(window, session)
        found += _codes(session)
    return found


def _actions(window: MainWindow) -> list[Command]:
    menus = {name: tr("Actions", title) for name, title in MENUS}
    book = window.book
    return [
        Command(
            unmarked(book[spec.id].text()).removesuffix("…"),
            menus.get(spec.menu, ""),
            spec.icon or "chevron-right",
            book[spec.id].trigger,
            book.key_text(spec.id),
            book[spec.id].isEnabled(),
        )
        for spec in CATALOGUE
        if spec.id != "view.go" and spec.menu != "favourites"
    ]


def _documents(window: MainWindow, session: Session) -> list[Command]:
    kind = tr("Go", "document")
    return [
        Command(document.name, kind, "document", lambda row=document.id: window.go_document(row))  # type: ignore[misc]
        for document in session.project.documents.all()
    ]


def _sets(window: MainWindow, session: Session) -> list[Command]:
    """A set of answers is given to the passage, where there is one."""
    if session.target_span() is None or session.project.read_only:
        return []
    kind = tr("Go", "answer the passage")
    return [Command(one.name, kind, one.icon, one.run) for one in window.more.answer.commands()]


def _codes(session: Session) -> list[Command]:
    """A code is given to the passage where there is one, else its definition is shown."""
    can_code = session.target_span() is not None and not session.project.read_only
    act = session.code if can_code else session.set_code_in_hand
    kind = tr("Go", "code the passage") if can_code else tr("Go", "code")
    return [
        Command(code.name, kind, "code", lambda row=code.id: act(row))  # type: ignore[misc]
        for code in session.project.codebook.codes(builtins=False)
    ]
