"""What came after a step that is known: for whoever reads beside a writer."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple

from desktop.core.errors import TestimoniaError
from desktop.core.model import Step, StepKind
from desktop.core.storage import connection as files
from desktop.core.storage import history

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.storage.store import Store


class Mark(NamedTuple):
    """The newest step that is known; number 0 before the first."""

    number: int
    step: int
    hash: str


NOTHING = Mark(0, 0, "")


def newest(store: Store) -> Mark:
    """The last step of the file."""
    found = store.query("SELECT number, id, hash FROM step ORDER BY number DESC LIMIT 1")
    return Mark(*found[0]) if found else NOTHING


def since(store: Store, known: Mark, many: int) -> tuple[Mark, list[Step] | None]:
    """The newest step and those after ``known``, oldest first, as they stood at one moment.

    None in the place of the steps when everything is better read again: more than ``many`` came, what was known is no
    longer in the chain, or something was erased.
    """
    with _one_moment(store):
        last = newest(store)
        if last == known:
            return last, []
        held = store.query("SELECT number, id, hash FROM step WHERE number = ?", (known.number,))
        if known.number and (not held or Mark(*held[0]) != known):
            return last, None
        heads = [head for head in history.heads(store, limit=many + 1) if head.number > known.number]
        if len(heads) > many or any(head.kind is StepKind.ERASE for head in heads):
            return last, None
        return last, [Step(head, tuple(history.changes_of(store, head.id))) for head in reversed(heads)]


@contextmanager
def _one_moment(store: Store) -> Iterator[None]:
    """A transaction that reads: what others write meanwhile does not show within it."""
    with files.translated(reading=True):
        store.connection.execute("BEGIN")
    try:
        yield
    finally:
        with suppress(TestimoniaError), files.translated(reading=True):
            store.connection.execute("COMMIT")


def outward(path: Path) -> tuple[int, int]:
    """Time of the last change and length of a file, by which a change shows to one who opened it as unchanging."""
    about = os.stat(path)
    return about.st_mtime_ns, about.st_size
