"""What the program remembers on this machine: declared once with type and default, kept by Qt.

Recent projects are paths, names and numbers; of a protected one only its path and that it is protected, for its name
is text of the project too.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from collections.abc import Callable

RECENT_LIMIT = 24
#: Of how many screens it is remembered how the desk stood on them.
SCREEN_LIMIT = 12
#: After how many minutes of work a pause is suggested; 0 for never.
BREAKS = (0, 25, 50, 90)

#: What a preference may be; anything else falls back to the default.
CHOICES: dict[str, tuple[object, ...]] = {
    "theme": ("system", "light", "dark"),
    "snap": ("off", "word", "sentence", "paragraph"),
    "breaks": BREAKS,
    "margin_by": ("code", "facet", "coder"),
}
#: The least and the greatest of a preference; what lies outside is brought to the nearer one.
BOUNDS: dict[str, tuple[float, float]] = {
    "scale": (1.0, 2.0),
    "reading_scale": (0.7, 3.0),
    "line_spacing": (1.2, 2.6),
    "measure": (420, 1200),
    "margin_width": (60, 480),
}


@dataclass(frozen=True, slots=True)
class RecentProject:
    """One line of the start window."""

    path: str
    name: str
    opened_at: str
    documents: int
    segments: int
    encrypted: bool = False
    pinned: bool = False

    def without_text(self) -> RecentProject:
        """As it may be kept: of a protected project nothing that stands in it."""
        if not self.encrypted:
            return self
        return replace(self, name=PurePath(self.path).stem, documents=0, segments=0)


@dataclass(slots=True)
class Preferences:
    """The user's choices. ``theme`` is system, light or dark; ``scale`` 1.0 to 2.0; ``coder`` the last name used.

    ``snap`` says to what selections grow: off, word, sentence or paragraph. ``high_contrast`` sharpens either theme.
    ``reading_scale`` enlarges the text of documents alone, ``line_spacing`` is in em, ``measure`` is the width of the
    text in pixels at 100 %, ``reading_font`` a family, or nothing for the one of the program. ``margin_by`` is code,
    facet or coder; ``margin_width`` is in pixels at 100 %. ``patterns`` draws the brackets of codes dashed, doubled
    and dotted too; ``strip`` shows the whole document as a strip beside its text. ``language`` is a code, or system.
    ``toured`` remembers that the tour was offered.
    """

    theme: str = "system"
    high_contrast: bool = False
    scale: float = 1.0
    reading_scale: float = 1.0
    line_spacing: float = 1.65
    measure: int = 600
    reading_font: str = ""
    margin_by: str = "facet"
    margin_width: int = 246
    patterns: bool = False
    strip: bool = True
    toured: bool = False
    coder: str = ""
    language: str = "system"
    reduced_motion: bool = False
    breaks: int = 50
    snap: str = "off"
    shortcuts: dict[str, str] = field(default_factory=dict)


class Settings:
    """Reads and writes the machine's settings; a value of the wrong type falls back to its default."""

    def __init__(self, store: QSettings | None = None) -> None:
        self.store = store if store is not None else QSettings("Testimonia", "Testimonia")
        self.preferences = self._load()
        self.listeners: list[Callable[[], object]] = []

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
        for name, known in CHOICES.items():
            if getattr(preferences, name) not in known:
                setattr(preferences, name, getattr(Preferences(), name))
        for name, (least, greatest) in BOUNDS.items():
            kind = type(least)
            setattr(preferences, name, kind(min(greatest, max(least, getattr(preferences, name)))))
        return preferences

    def save(self) -> None:
        """Keep the preferences; whoever listens shows them."""
        self.store.setValue("preferences", json.dumps(asdict(self.preferences)))
        for listener in list(self.listeners):
            listener()

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
        """Put a project on top; it stays pinned if it was."""
        before = self.recent()
        kept = [item for item in before if item.path != project.path]
        pinned = any(item.pinned for item in before if item.path == project.path)
        self._save_recent([replace(project.without_text(), pinned=pinned), *kept])

    def pin_recent(self, path: str, pinned: bool) -> None:
        """Keep a project before the others, however long ago it was open; or no longer."""
        self._save_recent([replace(item, pinned=pinned) if item.path == path else item for item in self.recent()])

    def forget_recent(self, path: str) -> None:
        self._save_recent([item for item in self.recent() if item.path != path])

    def _save_recent(self, projects: list[RecentProject]) -> None:
        ordered = [item for item in projects if item.pinned] + [item for item in projects if not item.pinned]
        self.store.setValue("recent", json.dumps([asdict(item) for item in ordered[:RECENT_LIMIT]]))

    # how somebody prints

    def printing(self) -> dict[str, Any]:
        """What was chosen last for paper, or nothing."""
        found = self._json("printing", {})
        return found if isinstance(found, dict) else {}

    def set_printing(self, chosen: dict[str, Any]) -> None:
        self.store.setValue("printing", json.dumps(chosen))

    # how the desk stood on each screen

    def layout(self, screen: str) -> dict[str, Any]:
        """What was remembered for a screen, or nothing."""
        found = self._layouts().get(screen)
        return found if isinstance(found, dict) else {}

    def set_layout(self, screen: str, layout: dict[str, Any]) -> None:
        layouts = {name: value for name, value in self._layouts().items() if name != screen}
        layouts[screen] = layout
        kept = list(layouts.items())[-SCREEN_LIMIT:]
        self.store.setValue("layouts", json.dumps(dict(kept)))

    def _layouts(self) -> dict[str, Any]:
        found = self._json("layouts", {})
        return found if isinstance(found, dict) else {}

    def last_screen(self) -> str:
        """The screen on which a window was closed last."""
        value = self.store.value("screen")
        return value if isinstance(value, str) else ""

    def set_last_screen(self, screen: str) -> None:
        self.store.setValue("screen", screen)
