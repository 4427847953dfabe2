"""Finding words in one text: at once where it is short, beside the screen where it is long."""

from __future__ import annotations

from itertools import islice
from threading import Lock
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.folding import Folded
    from desktop.ui.tasks import Task

    Span = tuple[int, int]

#: More places than these are neither marked nor counted one by one.
MOST_HITS: Final = 10_000
#: A text up to so many code points is looked through while a key goes down.
AT_ONCE: Final = 300_000
#: The first places of a long text come soon, later ones in ever larger lots.
_BATCH: Final = 200


class FindInText:
    """Finds words in one text after the other; a text is folded once, however often words are looked for in it.

    Capitals do not count, and what reads the same is the same: composed and decomposed letters and syllables, curly and
    straight quotation marks, with soft hyphens or without.
    """

    def __init__(self) -> None:
        self.folded: Folded | None = None

    def fold(self, text: str) -> Folded:
        from desktop.core.folding import Folded, Manner

        kept = self.folded
        if kept is None or kept.source != text:
            kept = self.folded = Folded(text, Manner(accents=True))
        return kept

    def places(self, text: str, query: str, limit: int = MOST_HITS) -> list[Span]:
        """Spans of the query in code points of the text; white space in the query matches any white space."""
        from desktop.core.folding import places

        return list(islice(places(self.fold(text), query), limit)) if query.split() else []

    def forget(self) -> None:
        self.folded = None


class _Messenger(QObject):
    """Hands places over from the thread that finds them, and to it the words that are wanted by now."""

    found = Signal(object)

    def __init__(self, text: str, query: str) -> None:
        super().__init__()
        self.text, self.query = text, query
        self._folding = True
        self._lock = Lock()

    def ask(self, text: str, query: str) -> bool:
        """Want other words of the same text; False where it is too late for that."""
        with self._lock:
            if self._folding and text == self.text:
                self.query = query
                return True
            return False

    def take(self) -> str:
        """The words that are wanted; from now on it is too late for others."""
        with self._lock:
            self._folding = False
            return self.query


class FindingHere(QObject):
    """One search in one text at a time; a new one ends the one before.

    ``found`` brings all places so far, in order; ``ended`` says that these are all, or with True that there are more
    than ``MOST_HITS``. Both come before ``start`` returns where the text is short.
    """

    found = Signal(object)
    ended = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.looking = FindInText()
        self.task: Task | None = None
        self._messenger: _Messenger | None = None

    @property
    def is_busy(self) -> bool:
        return self.task is not None

    def start(self, text: str, query: str) -> None:
        """Look for words in a text."""
        if self._messenger is not None and query.split() and self._messenger.ask(text, query):
            return  # the text is being folded, which takes longer than anything else
        self.stop()
        if not query.split():
            self.found.emit([])
            self.ended.emit(False)
        elif len(text) <= AT_ONCE:
            hits = self.looking.places(text, query, MOST_HITS + 1)
            self.found.emit(hits[:MOST_HITS])
            self.ended.emit(len(hits) > MOST_HITS)
        else:
            self._start_beside(text, query)

    def _start_beside(self, text: str, query: str) -> None:
        from desktop.ui.tasks import Task

        looking = self.looking
        messenger = self._messenger = _Messenger(text, query)

        def work(on_progress: Callable[[int, int], bool]) -> bool:
            from desktop.core.folding import places

            hits: list[Span] = []
            told = 0
            folded = looking.fold(text)
            for hit in places(folded, messenger.take()):
                if len(hits) == MOST_HITS:
                    messenger.found.emit(hits)
                    return True
                hits.append(hit)
                if len(hits) >= max(_BATCH, 4 * told):
                    told = len(hits)
                    messenger.found.emit(hits[:])
                    if not on_progress(0, 0):
                        return False
            messenger.found.emit(hits)
            return False

        task = self.task = Task(work, self)
        messenger.found.connect(self._found)
        task.finished.connect(self._ended)
        task.failed.connect(self._failed)
        task.ended.connect(task.deleteLater)
        task.start()

    # What was on its way when a search was ended arrives all the same, and is nobody's.

    def _found(self, hits: list[Span]) -> None:
        if self._messenger is not None and self.sender() is self._messenger:
            self.found.emit(hits)

    def _ended(self, more: bool) -> None:
        if self.task is None or self.sender() is not self.task:
            return
        self.task = self._messenger = None
        self.ended.emit(more)

    def _failed(self, error: object) -> None:
        if self.task is None or self.sender() is not self.task:
            return
        self.task = self._messenger = None
        self.ended.emit(False)
        if isinstance(error, BaseException):
            raise error

    def stop(self) -> None:
        """Hear no more of what is under way."""
        from desktop.ui.tasks import let_go

        task, self.task = self.task, None
        if task is not None:
            let_go(task, self._messenger)
            self._messenger = None

    def forget(self) -> None:
        """Let go of the text, which may have been erased."""
        self.stop()
        self.looking = FindInText()
