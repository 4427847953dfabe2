"""Who wants to be told of something."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

News = TypeVar("News")


class Listeners(Generic[News]):
    """Functions that are called one after another, in the order in which they came."""

    def __init__(self) -> None:
        self.functions: list[Callable[[News], object]] = []

    def add(self, function: Callable[[News], object]) -> Callable[[], None]:
        """Call ``function`` from now on; returns a function that ends it."""
        self.functions.append(function)

        def end() -> None:
            with suppress(ValueError):
                self.functions.remove(function)

        return end

    def tell(self, news: News) -> None:
        """Call everyone who was there when it began; the first error is raised when all have heard."""
        failed: Exception | None = None
        for function in tuple(self.functions):
            try:
                function(news)
            except Exception as error:  # what happened has happened: the others show it
                failed = failed or error
        if failed is not None:
            raise failed
