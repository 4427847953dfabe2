"""The codings that are gone through after a definition changed: which one is in hand, and how many are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.definition import Stale
    from desktop.core.model import CodingId


class ConfirmQueue:
    """``total`` is how many there were when it began, or as many more as came meanwhile."""

    def __init__(self, items: Sequence[Stale]) -> None:
        self.items = list(items)
        self.at = 0
        self.total = len(self.items)

    @property
    def present(self) -> Stale | None:
        return self.items[self.at] if self.items else None

    @property
    def left(self) -> int:
        return len(self.items)

    def step(self, by: int) -> None:
        """Go on without an answer, and round at the end."""
        if self.items:
            self.at = (self.at + by) % len(self.items)

    def settle(self, coding: CodingId) -> None:
        """One is answered; the next one takes its place."""
        at = next((place for place, one in enumerate(self.items) if one.coding == coding), None)
        if at is None:
            return
        del self.items[at]
        if at < self.at:
            self.at -= 1
        if self.at >= len(self.items):
            self.at = 0

    def renew(self, items: Sequence[Stale]) -> None:
        """Others may have come or gone: one that came back is in hand again, else the present one stays."""
        before, present = {one.coding for one in self.items}, self.present
        came = [one.coding for one in items if one.coding not in before]
        place, self.items = self.at, list(items)
        self.total = max(self.total, len(self.items))
        wanted = came[0] if len(came) == 1 else present.coding if present is not None else None
        at = next((number for number, one in enumerate(self.items) if one.coding == wanted), None)
        self.at = at if at is not None else min(place, max(0, len(self.items) - 1))
