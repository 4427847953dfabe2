"""The pages of an open project beside the desk, made when they are first shown."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop.ui.widgets.page import Page
    from desktop.ui.windows.main_window import MainWindow

# By name the module and class of a page, which is a ``desktop.ui.widgets.page.Page``.
PAGES: Final[dict[str, tuple[str, str]]] = {
    "history": ("desktop.ui.widgets.history_view", "HistoryPage"),
    "compare": ("desktop.ui.windows.compare_window", "ComparePage"),
    "codebook": ("desktop.ui.windows.codebook_page", "CodebookPage"),
    "health": ("desktop.ui.windows.health_page", "HealthPage"),
    "revisions": ("desktop.ui.windows.revisions_page", "RevisionsPage"),
    "periods": ("desktop.ui.windows.periods_page", "PeriodsPage"),
    "completeness": ("desktop.ui.windows.completeness_page", "CompletenessPage"),
    "memos": ("desktop.ui.windows.memos_page", "MemosPage"),
    "find": ("desktop.ui.windows.find_page", "FindPage"),
}


def make_page(window: MainWindow, name: str) -> Page:
    """The page, joined with the window; of one that could not be made, because its file failed, nothing stays."""
    module, kind = PAGES[name]
    before = set(window.children())
    try:
        page: Page = getattr(import_module(module), kind)(window.session, window)
        page.join(window)
    except Exception:
        for part in set(window.children()) - before:
            part.setParent(None)  # at once: half a page must not be laid out, painted or told of steps
            part.deleteLater()
        raise
    page.closed.connect(lambda: window.show_page("desk"))
    return page
