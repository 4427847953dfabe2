"""What is shown in English although another language is spoken: words that no catalogue can reach."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QMenu, QWidget

from tests.access.cutting import painted, plain, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.core.project import Project

_PARTS = re.compile(r"[a-z][a-z’'-]*")
# Names of keys, formats and months, and what the pseudo language lets stand.
_KEPT = re.compile(
    r"\S*/\S*|\S*testimonia-?\S*|"
    r"\b(?:Ctrl|Shift|Alt|Meta|Enter|Return|Esc|Escape|Tab|Space|Home|End|PgUp|PgDown|Del|Backspace|Ins|Up|Down|Left|Right"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|kB|MB|GB|bytes|Testimonia|English|[A-Z]{2,}\w*|[a-z_-]+\.[a-z]{2,4})\b"
)


def _words(text: str) -> list[str]:
    return _PARTS.findall(plain(text).casefold())


class Known:
    """The words that a project brings, which are in no language of ours: everything that is text in its file."""

    def __init__(self, project: Project, *more: str) -> None:
        self.words: set[str] = set()
        self.pairs: set[tuple[str, str]] = set()
        self.short: set[str] = set()
        texts = [*_texts(project), str(project.path), *project.path.parts, *more]
        texts += [project.documents.text(document.id) for document in project.documents.all()]
        for text in texts:
            words = _words(text)
            self.words.update(words)
            self.pairs.update(pairwise(words))
            if len(words) <= 4:
                self.short.update(words)

    def english(self, shown: str, *, wrapped: bool = False) -> list[str]:
        """The English words of what is shown that come neither from the project nor from the keyboard.

        A word of a text stands beside its neighbour of there; alone it must be a name, or what a line ends with.
        """
        left: list[str] = []
        for run in re.split(r"[^\x00-\x7f“”‘’–…]+", _KEPT.sub(" ", plain(shown))):
            words = _words(run)
            for at, word in enumerate(words):
                beside = [pair for pair in ((words[at - 1 : at + 1]), (words[at : at + 2])) if len(pair) == 2]
                known = any(tuple(pair) in self.pairs for pair in beside) or word in self.short
                if not known and self._is_cut(plain(shown), word):
                    continue
                if not known and not (wrapped and len(words) == 1 and word in self.words) and len(word) > 1:
                    left.append(word)
        return left

    def _is_cut(self, shown: str, word: str) -> bool:
        """Whether a word is what is left of one of the project where a line was cut."""
        low = shown.casefold()
        if any(f"{word}{end}" in low for end in ("…", "” õ", "”")):
            return any(each.startswith(word) for each in self.words)
        return f"…{word}" in low and any(each.endswith(word) for each in self.words)


def _texts(project: Project) -> Iterator[str]:
    connection = project.store.connection
    for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        for row in connection.execute(f'SELECT * FROM "{table}"'):
            yield from (value for value in row if isinstance(value, str))


def said_by(part: QWidget) -> Iterator[str]:
    """Everything that a part shows or would say."""
    yield part.toolTip()
    yield part.accessibleName()
    yield part.accessibleDescription()
    if part.isWindow():
        yield part.windowTitle()
    if isinstance(part, (QLabel, QAbstractButton)):
        yield re.sub("<[^>]+>", " ", part.text())
    elif isinstance(part, QLineEdit):
        yield part.placeholderText()
    elif isinstance(part, QMenu):
        for action in part.actions():
            yield from (action.text(), action.toolTip())
    elif isinstance(part, QAbstractItemView) and part.model() is not None:
        for cell in rows(part):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
                value: Any = cell.data(role)
                if isinstance(value, str):
                    yield re.sub("<[^>]+>", " ", value)


def english_in(root: QWidget, known: Known, but: Iterable[str] = ()) -> list[str]:
    """What is shown or said in English in a part of the screen and everything in it."""
    found: dict[str, None] = {}
    kept = set(but)
    for part in [root, *root.findChildren(QWidget)]:
        if not part.isVisible() or part.visibleRegion().isEmpty():
            continue
        text = part.inherits("QPlainTextEdit") or part.inherits("QTextEdit")
        holder = part.parentWidget()
        inside = holder is not None and (holder.inherits("QPlainTextEdit") or holder.inherits("QTextEdit"))
        lines = [(line, False) for line in said_by(part)]
        lines += [] if text or inside else [(line, True) for line in painted(part)]
        for line, wrapped in lines:
            left = [word for word in known.english(line, wrapped=wrapped) if word not in kept]
            if left:
                where = f"{type(part).__name__} in {type(holder).__name__}"
                found[f"{where}: {', '.join(left)} of “{plain(line)[:110]}”"] = None
    return list(found)
