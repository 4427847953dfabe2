"""Everything that a random user can do, from all parts of the core."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.making import RandomUser

    Verb = Callable[[RandomUser], None]


@cache
def every_verb() -> tuple[Verb, ...]:
    """The verbs of ``making`` and of each ``verbs_*.py`` beside it; one that stands there twice is done more often."""
    parts = ["making", *sorted(path.stem for path in Path(__file__).parent.glob("verbs_*.py"))]
    return tuple(verb for part in parts for verb in import_module(f"tests.core.{part}").VERBS)


def name_of(verb: Verb) -> str:
    return f"{verb.__module__.rpartition('.')[2]}.{verb.__name__}"
