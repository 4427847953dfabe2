"""The projects that were opened last, as a list that can be filtered."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.narrowing import fits, words_of
from desktop.ui.moments import when
from desktop.ui.translate import count_of, listed, tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop.core.glancing import Glance
    from desktop.ui.settings import RecentProject

Index = QModelIndex | QPersistentModelIndex
PROJECT_ROLE = Qt.ItemDataRole.UserRole
MISSING_ROLE = Qt.ItemDataRole.UserRole + 1
TROUBLE_ROLE = Qt.ItemDataRole.UserRole + 2
STATE_ROLE = Qt.ItemDataRole.UserRole + 3


def shown_path(path: str) -> str:
    """A path as people write it: the home folder is ``~``."""
    home = str(Path.home())
    if path == home or path.startswith(home + os.sep):
        return "~" + path[len(home) :]
    return path


def numbers_of(project: RecentProject) -> str:
    """How much is in it; of a protected project nobody knows before it is open."""
    if project.encrypted:
        return tr("Welcome", "asks for its passphrase")
    return tr(
        "Welcome",
        "{documents}, {segments}",
        documents=count_of(project.documents, "{n} document", "{n} documents"),
        segments=count_of(project.segments, "{n} segment", "{n} segments"),
    )


def trouble_of(found: Glance | None) -> str:
    """What keeps a project from being opened, or nothing; None is a file that gives no answer."""
    if found is None:
        return tr("Welcome", "its drive gives no answer")
    if found.state == "missing":
        return tr("Welcome", "not found at this place")
    if found.state == "unreadable":
        return tr("Welcome", "cannot be read here")
    return tr("Welcome", "damaged or not complete") if found.state == "damaged" else ""


def whereabouts_of(found: Glance | None) -> str:
    """Who has the project open elsewhere, or in what kind of folder it lies; nothing where there is nothing to say."""
    if found is None:
        return ""
    if found.written_to:
        return tr("Welcome", "open: {who}", who=found.writer) if found.writer else tr("Welcome", "open elsewhere")
    if found.place.kind == "synchronised":
        return tr("Welcome", "kept in step by {program}", program=found.place.client)
    return tr("Welcome", "on the network") if found.place.kind == "network" else ""


class RecentModel(QAbstractListModel):
    """``PROJECT_ROLE`` gives the RecentProject, ``MISSING_ROLE`` whether its file is not where it was.

    ``TROUBLE_ROLE`` says why it cannot be opened now, ``STATE_ROLE`` what else is to be known of it, each or nothing.
    Before anybody has looked at the file nothing is said of it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.projects: list[RecentProject] = []
        self.rows: list[RecentProject] = []
        self.found: dict[str, Glance | None] = {}
        self.shown: frozenset[str] = frozenset()
        self.words = ""

    def set_projects(self, projects: Sequence[RecentProject]) -> None:
        self.projects = list(projects)
        self._gather()

    def set_found(self, path: str, found: Glance | None) -> None:
        """What was seen of the file at ``path``."""
        self.found[path] = found
        for row, project in enumerate(self.rows):
            if project.path == path:
                self.dataChanged.emit(self.index(row), self.index(row))

    def set_shown(self, paths: Collection[str]) -> None:
        """The projects that another window of the program shows."""
        self.shown = frozenset(paths)
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def _trouble(self, project: RecentProject) -> str:
        return trouble_of(self.found[project.path]) if project.path in self.found else ""

    def _state(self, project: RecentProject) -> str:
        if project.path in self.shown:
            return tr("Welcome", "open in another window")
        return whereabouts_of(self.found.get(project.path))

    def set_filter(self, words: str) -> None:
        """Keep the projects whose name or path holds every word."""
        if words != self.words:
            self.words = words
            self._gather()

    def _gather(self) -> None:
        wanted = words_of(self.words)
        self.beginResetModel()
        self.rows = [each for each in self.projects if fits(wanted, each.name, shown_path(each.path))]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        project = self.rows[index.row()]
        found = self.found.get(project.path)
        trouble = self._trouble(project)
        if role == Qt.ItemDataRole.DisplayRole:
            return project.name
        if role == PROJECT_ROLE:
            return project
        if role == MISSING_ROLE:
            return found is not None and found.state == "missing"
        if role == TROUBLE_ROLE:
            return trouble
        if role == STATE_ROLE:
            return self._state(project)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (project.name, project.path, trouble or self._state(project)) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (
                project.name,
                tr("Welcome", "pinned") if project.pinned else "",
                tr("Welcome", "protected") if project.encrypted else "",
                shown_path(project.path),
                when(project.opened_at),
                trouble or numbers_of(project),
                "" if trouble else self._state(project),
            )
            return listed(part for part in parts if part)
        return None
