"""What a random user does with definitions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core.definition import PARTS, Definition, Example, ExampleKind
from desktop.core.model import Confusion, SegmentId
from desktop.core.storage import reading
from desktop.core.storage.schema import CODE_EXAMPLE

if TYPE_CHECKING:
    from tests.core.making import RandomUser


def define_code(user: RandomUser) -> None:
    """Other words for some parts, other codes it is confused with, other passages, or nothing at all."""
    if (code := user.code()) is None:
        return
    definitions = user.project.definitions
    before = definitions.get(code) if user.random.random() < 0.8 else Definition()
    parts = {part: user.random.choice(["", user.name()]) for part in user.random.sample(PARTS, 2)}
    others = {other for _ in range(2) if (other := user.code()) is not None and other != code}
    segments = reading.all_segments(user.project.store)
    chosen = user.random.sample(segments, min(len(segments), user.random.choice([0, 0, 1, 2])))
    after = replace(
        before,
        confusions=tuple(Confusion(other, user.random.choice(["", "the other way round"])) for other in others),
        examples=tuple(Example(SegmentId(row[0]), user.random.choice(list(ExampleKind)), "") for row in chosen),
        **parts,
    )
    definitions.set(code, after, user.random.choice(["", "said in the meeting"]), meaning=user.random.random() < 0.7)


def change_examples(user: RandomUser) -> None:
    """Other passages, and not a word else."""
    segments = reading.all_segments(user.project.store)
    if (code := user.code()) is not None and segments:
        kinds = list(ExampleKind)
        shown = [Example(SegmentId(row[0]), user.random.choice(kinds)) for row in user.random.sample(segments, 1)]
        definitions = user.project.definitions
        definitions.set(code, replace(definitions.get(code), examples=tuple(shown)))


def link_example(user: RandomUser) -> None:
    segment, code = user.own_segment(), user.code()
    if segment is not None and code is not None:
        user.project.definitions.link_example(code, segment, user.random.choice(list(ExampleKind)), user.name())


def unlink_example(user: RandomUser) -> None:
    rows = list(user.project.store.rows(CODE_EXAMPLE))
    if rows:
        row = user.random.choice(rows)
        user.project.definitions.unlink_example(row["code_id"], row["segment_id"])


def confirm_coding(user: RandomUser) -> None:
    stale = user.project.definitions.stale(coder=user.project.coder)
    if stale:
        user.project.definitions.confirm(user.random.choice(stale).coding)


VERBS = (
    define_code,
    define_code,
    define_code,
    change_examples,
    link_example,
    unlink_example,
    confirm_coding,
    confirm_coding,
)
