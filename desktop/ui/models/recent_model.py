"""The projects that were opened last, as a list that can be filtered."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.ui.moments import when
from desktop.ui.translate import count_of, tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop.ui.settings import RecentProject

Index = QModelIndex | QPersistentModelIndex
PROJECT_ROLE = Qt.ItemDataRole.UserRole
MISSING_ROLE = Qt.ItemDataRole.UserRole + 1


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


class RecentModel(QAbstractListModel):
    """``PROJECT_ROLE`` gives the RecentProject, ``MISSING_ROLE`` whether its file is not where it was."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.projects: list[RecentProject] = []
        self.rows: list[RecentProject] = []
        self.missing: frozenset[str] = frozenset()
        self.words = ""

    def set_projects(self, projects: Sequence[RecentProject]) -> None:
        self.projects = list(projects)
        self._gather()

    def set_missing(self, paths: Collection[str]) -> None:
        self.missing = frozenset(paths)
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def set_filter(self, words: str) -> None:
        """Keep the projects whose name or path holds every word."""
        if words != self.words:
            self.words = words
            self._gather()

    def _gather(self) -> None:
        wanted = self.words.casefold().split()
        self.beginResetModel()
        self.rows = [
            each
            for each in self.projects
            if all(word in f"{each.name} {shown_path(each.path)}".casefold() for word in wanted)
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        project = self.rows[index.row()]
        gone = project.path in self.missing
        if role == Qt.ItemDataRole.DisplayRole:
            return project.name
        if role == PROJECT_ROLE:
            return project
        if role == MISSING_ROLE:
            return gone
        if role == Qt.ItemDataRole.ToolTipRole:
            return project.path
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = tr("Welcome", "not found at this place") if gone else numbers_of(project)
            lock = (tr("Welcome", "protected"),) if project.encrypted else ()
            return ", ".join((project.name, *lock, shown_path(project.path), when(project.opened_at), state))
        return None
