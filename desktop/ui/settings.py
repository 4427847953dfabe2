"""What the program remembers on this machine: declared once with type and default, kept by Qt.

Recent projects are paths, names and numbers; of a protected one only its path and that it is protected, for its name
is text of the project too.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

RECENT_LIMIT = 12
#: After how many minutes of work a pause is suggested; 0 for never.
BREAKS = (0, 25, 50, 90)


@dataclass(frozen=True, slots=True)
class RecentProject:
    """One line of the start window."""

    path: str
    name: str
    opened_at: str
    documents: int
    segments: int
    encrypted: bool = False

    def without_text(self) -> RecentProject:
        """As it may be kept: of a protected project nothing that stands in it."""
        if not self.encrypted:
            return self
        return replace(self, name=PurePath(self.path).stem, documents=0, segments=0)


@dataclass(slots=True)
class Preferences:
    """The user's choices. ``theme`` is system, light or dark; ``scale`` 1.0 to 2.0; ``coder`` the last name used.

    ``snap`` says to what selections grow: off, word, sentence or paragraph.
    """

    theme: str = "system"
    scale: float = 1.0
    coder: str = ""
    language: str = "en"
    reduced_motion: bool = False
    breaks: int = 50
    snap: str = "off"
    shortcuts: dict[str, str] = field(default_factory=dict)


class Settings:
    """Reads and writes the machine's settings; a value of the wrong type falls back to its default."""

    def __init__(self, store: QSettings | None = None) -> None:
        self.store = store if store is not None else QSettings("Testimonia", "Testimonia")
        self.preferences = self._load()

    def _json(self, key: str, default: Any) -> Any:
        value = self.store.value(key)
        if not isinstance(value, str):
            return default
        try:
            return json.loads(value)
        except ValueError:
            return default

    def _load(self) -> Preferences:
        found = self._json("preferences", {})
        preferences = Preferences()
        if isinstance(found, dict):
            for name, default in asdict(preferences).items():
                value = found.get(name, default)
                if isinstance(value, type(default)) or (isinstance(default, float) and isinstance(value, int)):
                    setattr(preferences, name, value)
        if preferences.theme not in ("system", "light", "dark"):
            preferences.theme = "system"
        if preferences.snap not in ("off", "word", "sentence", "paragraph"):
            preferences.snap = "off"
        if preferences.breaks not in BREAKS:
            preferences.breaks = Preferences().breaks
        preferences.scale = min(2.0, max(1.0, float(preferences.scale)))
        return preferences

    def save(self) -> None:
        self.store.setValue("preferences", json.dumps(asdict(self.preferences)))

    def recent(self) -> list[RecentProject]:
        found = self._json("recent", [])
        projects: list[RecentProject] = []
        for item in found if isinstance(found, list) else []:
            try:
                projects.append(RecentProject(**item))
            except TypeError:
                continue
        return projects[:RECENT_LIMIT]

    def add_recent(self, project: RecentProject) -> None:
        kept = [item for item in self.recent() if item.path != project.path]
        self._save_recent([project.without_text(), *kept])

    def forget_recent(self, path: str) -> None:
        self._save_recent([item for item in self.recent() if item.path != path])

    def _save_recent(self, projects: list[RecentProject]) -> None:
        self.store.setValue("recent", json.dumps([asdict(item) for item in projects[:RECENT_LIMIT]]))

    def geometry(self, window: str) -> QByteArray:
        value = self.store.value(f"geometry/{window}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_geometry(self, window: str, value: QByteArray) -> None:
        self.store.setValue(f"geometry/{window}", value)
