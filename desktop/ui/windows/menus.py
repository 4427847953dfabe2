"""The menus of a window, filled from the catalogue."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.ui.actions.catalogue import BY_ID
from desktop.ui.actions.specs import MENUS, SUBMENUS
from desktop.ui.mnemonics import literal
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from desktop.ui.widgets.top_bar import Menu
    from desktop.ui.windows.main_window import MainWindow


def build_menus(window: MainWindow) -> None:
    """Menus from the catalogue; the favourites stand in a menu of their own under Code."""
    made: dict[str, QMenu] = {}
    book = window.book
    for name, title in MENUS:
        parent: QMenu | Menu = made.get(SUBMENUS.get(name, ""), window.menu)
        menu = made[name] = parent.addMenu(tr("Actions", title))
        menu.setObjectName(f"menu.{name}")
        book.fill_menu(menu, name)
        menu.setToolTipsVisible(True)
        if name == "code":
            favourites = menu.addMenu(tr("Actions", "Favourites"))
            book.fill_menu(favourites, "favourites")
            favourites.aboutToShow.connect(lambda: name_favourites(window))
            book.fill_menu(menu.addMenu(tr("Actions", "Move an edge")), "edges")
        if name == "view":
            book.fill_menu(menu.addMenu(tr("Actions", "Language")), "language")
            windows = menu.addMenu(tr("Actions", "Windows"))
            windows.aboutToShow.connect(partial(list_windows, window, windows))
        if name == "edit":
            book.fill_menu(menu.addMenu(tr("Actions", "Snapping")), "snap")


def name_favourites(window: MainWindow) -> None:
    """Before the menu opens: what each favourite is."""
    favourites = window.session.project.codebook.favourites() if window.session else {}
    for number in range(1, 10):
        action = window.book[f"code.favourite{number}"]
        found = favourites.get(number)
        action.setText(literal(found.name) if found else tr("Actions", BY_ID[f"code.favourite{number}"].text))


def list_windows(window: MainWindow, menu: QMenu) -> None:
    """Before the menu opens: every window by the name of its project, the one in front ticked."""
    menu.clear()
    for each in window.windows.named():
        action = menu.addAction(literal(each.windowTitle()))
        action.setCheckable(True)
        action.setChecked(each is window)
        action.triggered.connect(lambda _checked=False, shown=each: window.windows.bring(shown))
