"""Long work that needs nothing of an open project: a caller with a screen has it done in another thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")
Beside = Callable[[Callable[[], Result]], Result]


def here(work: Callable[[], Result]) -> Result:
    """Where nobody waits at a screen: at once."""
    return work()
