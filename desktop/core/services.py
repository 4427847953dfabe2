"""The services of a project that are made when they are first asked for; opening one needs none of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.core.answer_sets import AnswerSets
    from desktop.core.defaults import Defaults
    from desktop.core.definitions import Definitions
    from desktop.core.journal import Journal
    from desktop.core.organising import Organising


class Services:
    """What Project is besides its own verbs; each attribute is one noun."""

    @cached_property
    def definitions(self: Any) -> Definitions:
        from desktop.core.definitions import Definitions

        return Definitions(self)

    @cached_property
    def organising(self: Any) -> Organising:
        from desktop.core.organising import Organising

        return Organising(self)

    @cached_property
    def answer_sets(self: Any) -> AnswerSets:
        from desktop.core.answer_sets import AnswerSets

        return AnswerSets(self)

    @cached_property
    def defaults(self: Any) -> Defaults:
        from desktop.core.defaults import Defaults

        return Defaults(self)

    @cached_property
    def journal(self: Any) -> Journal:
        from desktop.core.journal import Journal

        return Journal(self)
