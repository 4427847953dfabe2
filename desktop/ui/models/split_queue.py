"""Where somebody is who splits a code: its passages one by one, what was decided of each, and what can be decided."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.core.naming import name_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.codebook import Codebook
    from desktop.core.model import Code, CodeId, CoderId, CodingId
    from desktop.core.splitting import Passage

NUMBERED = 9
AT_FIRST = 6
"""So many codes are offered at first; the numbers that are left are for those that are found or named meanwhile."""


class SplitQueue:
    """``answers`` says of a coding which code it gets, by id or by the name of a new one; the code itself: it stays."""

    def __init__(self, book: Codebook, code: Code, passages: Sequence[Passage]) -> None:
        self.book, self.code = book, code
        self.passages = list(passages)
        self.answers: dict[CodingId, CodeId | str] = {}
        self.choices: list[CodeId | str] = [*(one.id for one in self._near()[:AT_FIRST])]
        self.at = 0

    def _near(self) -> list[Code]:
        """The codes under it and beside it to which its passages can go."""
        book, code = self.book, self.code
        near = [*book.children(code.facet, code.id), *book.children(code.facet, code.parent)]
        return [one for one in near if self.fits(one)]

    def fits(self, one: Code) -> bool:
        """Whether a passage can go to this code."""
        same_kind = (one.edtf is None) == (self.code.edtf is None)
        return one.id != self.code.id and one.builtin is None and one.in_use and same_kind

    # where one is

    @property
    def present(self) -> Passage | None:
        return self.passages[self.at] if self.at < len(self.passages) else None

    @property
    def left(self) -> int:
        """How many passages nothing was decided of."""
        return sum(one.coding not in self.answers for one in self.passages)

    @property
    def changed(self) -> dict[CodingId, CodeId | str]:
        """What was decided of those that do not stay."""
        return {coding: answer for coding, answer in self.answers.items() if answer != self.code.id}

    def go(self, by: int) -> None:
        """To the next passage (1) or the one before (-1), not beyond the ends."""
        self.at = max(0, min(len(self.passages) - 1, self.at + by))

    def show_of(self, passages: Sequence[Passage]) -> None:
        """Go through other passages; what was decided of those that are not among them is forgotten."""
        here = self.present
        self.passages = list(passages)
        known = {one.coding for one in passages}
        self.answers = {coding: answer for coding, answer in self.answers.items() if coding in known}
        self.at = next((at for at, one in enumerate(passages) if here and one.coding == here.coding), 0)

    # deciding

    def answer(self, choice: CodeId | str) -> None:
        """Decide of the present passage, and go on to the next of which nothing was decided, round if need be."""
        if self.present is None:
            return
        self.answers[self.present.coding] = choice
        count = len(self.passages)
        for step in range(1, count):
            at = (self.at + step) % count
            if self.passages[at].coding not in self.answers:
                self.at = at
                return
        self.go(1)

    def add(self, choice: CodeId | str) -> CodeId | str:
        """Offer one more code, or a new name; the one that is offered already is taken again."""
        known = next((one for one in self.choices if self.same(one, choice)), None)
        if known is not None:
            return known
        self.choices.append(choice)
        return choice

    @staticmethod
    def same(one: CodeId | str, other: CodeId | str) -> bool:
        if isinstance(one, str) and isinstance(other, str):
            return name_key(one) == name_key(other)
        return one == other

    def name_of(self, choice: CodeId | str) -> str:
        return choice if isinstance(choice, str) else self.book.code(choice).name

    @property
    def has_names(self) -> bool:
        """Whether a code is made by what was decided."""
        return any(isinstance(answer, str) for answer in self.answers.values())

    def counts(self) -> Counter[CodeId | str]:
        """How many passages go to each choice."""
        return Counter(self.answers.values())

    def whose(self) -> Counter[CoderId]:
        """How many codings of which coder would change."""
        changed = self.changed
        return Counter(one.coder for one in self.passages if one.coding in changed)
