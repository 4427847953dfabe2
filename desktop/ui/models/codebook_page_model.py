"""The codes of the codebook's own page: the filter looks at definitions too, and codings are counted for everybody."""

from __future__ import annotations

import unicodedata
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from desktop.core.errors import TestimoniaError
from desktop.core.queries.code_numbers import CodeNumbers, code_numbers
from desktop.ui.models.codebook_model import CodebookModel
from desktop.ui.moments import when
from desktop.ui.tasks import Task, let_go
from desktop.ui.translate import count_of, listed, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from desktop.core.model import Code, CodeId
    from desktop.ui.models.codebook_shape import Node
    from desktop.ui.session import Session

NONE = CodeNumbers()
#: From so many codings on they are counted beside the screen.
MANY = 20_000
LEAST = 3
"""A definition is looked through from so many letters on; one letter stands in each."""


class CodebookPageModel(CodebookModel):
    """``numbers`` are counted when they are first asked for; ``counted`` tells that they were anew."""

    counted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        self._numbers: dict[CodeId, CodeNumbers] | None = None
        self.task: Task | None = None
        self._read: dict[CodeId, tuple[Code, str]] = {}
        super().__init__(session, parent)

    def numbers(self, code: CodeId) -> CodeNumbers:
        """What was counted of a code."""
        if self._numbers is None:
            self._numbers = {}
            try:
                self._numbers = code_numbers(self.session.project)
            except TestimoniaError as error:  # asked for while rows are painted: no box may open meanwhile
                QTimer.singleShot(0, self, partial(self.session.failed.emit, error))
        return self._numbers.get(code, NONE)

    def _spoken(self, node: Node) -> str:
        """A row with all of its columns."""
        said = super()._spoken(node)
        if node.code is None:
            return said
        counted = self.numbers(node.code.id)
        parts = [
            said,
            node.code.short or " ".join(node.code.definition[:300].split()),
            listed(node.code.aliases),
            count_of(counted.codings, "{n} coding", "{n} codings"),
            count_of(counted.coders, "{n} coder", "{n} coders"),
            count_of(counted.documents, "{n} document", "{n} documents"),
        ]
        if counted.changed:
            parts.append(tr("Codebook", "changed {when}", when=when(counted.changed)))
        return listed(part for part in parts if part)

    def recount(self) -> None:
        """Count again: few when somebody looks, many beside the screen, which shows the former ones meanwhile."""
        self.shut_down()
        if self._numbers is None or sum(each.codings for each in self._numbers.values()) < MANY:
            self._numbers = None
            return
        path, key = self.session.project.path, self.session.project.key

        def work(_progress: Callable[[int, int], bool]) -> dict[CodeId, CodeNumbers]:
            from desktop.core.project import Project

            with Project.open(path, read_only=True, key=key) as beside:
                return code_numbers(beside)

        task = self.task = Task(work, self)
        task.finished.connect(lambda found: self._take(found) if self.task is task else None)
        # What cannot be counted there is counted here, and fails in a sentence.
        task.failed.connect(lambda _error: self._take(None) if self.task is task else None)
        task.ended.connect(task.deleteLater)
        task.start()

    def _take(self, numbers: dict[CodeId, CodeNumbers] | None) -> None:
        self.task, self._numbers = None, numbers
        self.counted.emit()

    def shut_down(self) -> None:
        """Let go of a count that is under way."""
        task, self.task = self.task, None
        if task is not None:
            let_go(task)

    def _search(self) -> None:
        super()._search()
        words = _plain(self._query).split()
        if self._kept is None or len(self._query) < LEAST or not words:
            return
        book = self.session.project.codebook
        for code in book.codes():
            if code.id not in self._matched and self._says(code, words):
                self._matched[code.id] = ()
                self._kept.add(code.id)
                self._kept.update(above.id for above in book.ancestors(code.id))
        if self._best is None:
            self._best = next(iter(self._matched), None)

    def _says(self, code: Code, words: list[str]) -> bool:
        """Whether a definition has all of these words, or what begins like them."""
        known = self._read.get(code.id)
        if known is None or known[0] is not code:
            parts = (code.short, code.definition, code.include, code.exclude, code.example, code.near_miss)
            known = self._read[code.id] = (code, _plain(" ".join((*parts, *code.aliases))))
        return all(word in known[1] for word in words)


def _plain(text: str) -> str:
    """Letters without case and accents."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    return "".join(sign for sign in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(sign))
