"""What the field for everything offers: actions, documents, projects, codes, coders, the guide, and preferences.

What was used last stands first. Actions and pages of the guide are remembered on this machine; what belongs to a
project is remembered only as long as its window is open.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, cast

from desktop.ui.actions.catalogue import CATALOGUE
from desktop.ui.actions.specs import REASONS
from desktop.ui.mnemonics import unmarked
from desktop.ui.translate import tr
from desktop.ui.widgets.command_palette import Command, CommandPalette, Recent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QMenu, QMenuBar

    from desktop.core.model import CoderId, DocumentId
    from desktop.ui.session import Session
    from desktop.ui.settings import Settings
    from desktop.ui.windows.main_window import MainWindow

KEPT = "commands"
#: Of these the name says nothing about a project.
OF_THE_MACHINE = ("action:", "guide:", "preference:")


def make_palette(window: MainWindow) -> CommandPalette:
    """The field for everything of a window, with what was used last on this machine."""
    recent = Recent(_kept(window.settings), lambda names: _keep(window.settings, names))
    palette = CommandPalette(window, lambda: gather_commands(window), recent)
    palette.meant = window.more.reading.cited
    return palette


def _kept(settings: Settings) -> list[str]:
    try:
        found = json.loads(str(settings.store.value(KEPT) or "[]"))
    except ValueError:
        return []
    return [name for name in found if isinstance(name, str)] if isinstance(found, list) else []


def _keep(settings: Settings, names: list[str]) -> None:
    settings.store.setValue(KEPT, json.dumps([name for name in names if name.startswith(OF_THE_MACHINE)]))


def gather_commands(window: MainWindow) -> list[Command]:
    """Documents that were open last, actions in the order of the menus, then everything else."""
    session = window.session
    found = list(_last_documents(window, session)) if session is not None else []
    found += _actions(window)
    if session is not None:
        found += _sets(window, session)
        found += _coders(window, session)
        found += _documents(window, session, {command.id for command in found})
        found += _codes(session)
    found += _projects(window)
    found += _preferences(window)
    found += _guide(window)
    return found


def menu_paths(bar: QMenuBar | QMenu, above: tuple[str, ...] = ()) -> dict[str, str]:
    """By the name of an action the menus in which it stands: "Code › Segment"."""
    found: dict[str, str] = {}
    for action in bar.actions():
        menu = cast("QMenu | None", action.menu())
        if menu is not None:
            found.update(menu_paths(menu, (*above, unmarked(action.text()))))
        elif action.objectName():
            found[action.objectName()] = " › ".join(above)
    return found


def _actions(window: MainWindow) -> list[Command]:
    book, paths = window.book, menu_paths(window.menu)
    found = []
    for spec in CATALOGUE:
        if spec.id == "view.go":
            continue  # this field itself
        action = book[spec.id]
        enabled = action.isEnabled()
        found.append(
            Command(
                unmarked(action.text()).removesuffix("…"),
                paths.get(spec.id, ""),
                spec.icon or "chevron-right",
                action.trigger,
                book.key_text(spec.id),
                enabled,
                f"action:{spec.id}",
                "" if enabled else tr("Actions", REASONS[spec.needs]),
                tr("Actions", spec.tip),
            )
        )
    return found


def _document(window: MainWindow, row: DocumentId, name: str, kind: str) -> Command:
    return Command(name, kind, "document", lambda: window.go_document(row), id=f"document:{row}")


def _last_documents(window: MainWindow, session: Session) -> Iterator[Command]:
    """Those that were open before the one on screen, newest first."""
    names = {document.id: document.name for document in session.project.documents.all()}
    for row in window.more.help.documents:
        if row in names and row != session.document:
            yield _document(window, row, names[row], tr("Go", "document, open before"))


def _documents(window: MainWindow, session: Session, there: set[str]) -> Iterator[Command]:
    for document in session.project.documents.all():
        if f"document:{document.id}" not in there:
            yield _document(window, document.id, document.name, tr("Go", "document"))


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
        Command(code.name, kind, "code", lambda row=code.id: act(row), id=f"code:{code.id}")  # type: ignore[misc]
        for code in session.project.codebook.codes(builtins=False)
    ]


def _coders(window: MainWindow, session: Session) -> Iterator[Command]:
    """Coding as somebody else, and their segments on and off the page."""

    def take(row: CoderId) -> None:
        session.set_coder(row)
        window.remember_coder()

    for coder in session.project.coders.all():
        if coder.id == session.coder:
            continue
        name = tr("Go", "Code as {name}", name=coder.name)
        yield Command(name, tr("Go", "coder"), "coder", lambda row=coder.id: take(row), id=f"coder:{coder.id}")  # type: ignore[misc]
        shown = session.is_shown(coder.id)
        said = (
            tr("Go", "Hide the segments of {name}", name=coder.name)
            if shown
            else tr("Go", "Show the segments of {name}", name=coder.name)
        )
        yield Command(
            said,
            tr("Go", "coder"),
            "eye-off" if shown else "eye",
            lambda row=coder.id, on=not shown: session.show_coder(row, on),  # type: ignore[misc]
            id=f"shown:{coder.id}",
        )


def _projects(window: MainWindow) -> Iterator[Command]:
    there = window.session.project.path.absolute() if window.session is not None else None
    for project in window.settings.recent():
        path = Path(project.path)
        if path != there:
            yield Command(
                project.name or path.stem,
                tr("Go", "project"),
                "folder-open",
                lambda path=path: window.files.open_path(path),  # type: ignore[misc]
                id=f"project:{path}",
                words=str(path.parent),
            )


def _preferences(window: MainWindow) -> list[Command]:
    """What a person may choose for this machine, by its name; each opens the dialog in which it is chosen."""
    names = (
        ("theme", tr("Dialogs", "Theme")),
        ("scale", tr("Dialogs", "Size of text and everything else")),
        ("language", tr("Dialogs", "Language")),
        ("motion", tr("Dialogs", "Less motion")),
        ("breaks", tr("Go", "Suggestions of a pause")),
    )
    kind = tr("Go", "preference")
    return [Command(name, kind, "settings", window.files.preferences, id=f"preference:{key}") for key, name in names]


def _guide(window: MainWindow) -> Iterator[Command]:
    """Pages of the guide and their sections."""
    from desktop.core.guide.book import guide

    try:
        book = guide()
        pages = [book.page(name) for name in book.names]
    except OSError:
        return  # an installation without its guide says so when it is asked for
    for page in pages:
        for section in page.sections:
            if section.level > 2:
                continue
            place = f"{page.name}#{section.anchor}" if section.anchor else page.name
            kind = tr("Go", "guide: {page}", page=page.title) if section.anchor else tr("Go", "guide")
            yield Command(
                section.title,
                kind,
                "book-open",
                lambda place=place: window.more.help.guide(place),  # type: ignore[misc]
                id=f"guide:{place}",
            )
