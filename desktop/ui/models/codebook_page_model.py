"""The codes of the codebook's own page: the filter looks at definitions too, and codings are counted for everybody."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from desktop.core.queries.code_numbers import CodeNumbers, code_numbers
from desktop.ui.models.codebook_model import CodebookModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from desktop.core.model import Code, CodeId
    from desktop.ui.session import Session

NONE = CodeNumbers()
LEAST = 3
"""A definition is looked through from so many letters on; one letter stands in each."""


class CodebookPageModel(CodebookModel):
    """``numbers`` are counted when they are first asked for, and again after ``forget``."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        self._numbers: dict[CodeId, CodeNumbers] | None = None
        self._read: dict[CodeId, tuple[Code, str]] = {}
        super().__init__(session, parent)

    def numbers(self, code: CodeId) -> CodeNumbers:
        """What was counted of a code."""
        if self._numbers is None:
            self._numbers = self.session.attempt(code_numbers, self.session.project) or {}
        return self._numbers.get(code, NONE)

    def forget(self) -> None:
        """Count again when somebody looks."""
        self._numbers = None

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
