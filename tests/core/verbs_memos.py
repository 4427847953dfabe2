"""What the random user does with kinds of memos and with the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core import memo_kinds
from desktop.core.model import MemoKind

if TYPE_CHECKING:
    from desktop.core.model import EntryId
    from tests.core.making import RandomUser


def _kind(user: RandomUser) -> MemoKind | None:
    kinds: tuple[MemoKind | None, ...] = (None, *MemoKind, MemoKind.TO_DO)
    return kinds[user.random.randrange(len(kinds))]


def _entry(user: RandomUser) -> EntryId | None:
    entries = user.project.journal.all()
    return user.random.choice(entries).id if entries else None


def say_what_a_memo_is_for(user: RandomUser) -> None:
    memos = user.project.memos.all()
    if memos:
        memo_kinds.set_kind(user.project, user.random.choice(memos).id, _kind(user))


def tick_off_a_memo(user: RandomUser) -> None:
    known = memo_kinds.kinds(user.project)
    memos = [memo for memo, purpose in known.items() if purpose.kind is MemoKind.TO_DO]
    if memos:
        memo = user.random.choice(memos)
        memo_kinds.set_done(user.project, memo, not known[memo].done)
        return
    others = user.project.memos.all()
    if others:
        memo_kinds.set_kind(user.project, user.random.choice(others).id, MemoKind.TO_DO)


def create_entry(user: RandomUser) -> None:
    user.project.journal.create(user.random.choice(["", user.name()]), user.name(), _kind(user))


def write_entry(user: RandomUser) -> None:
    if (entry := _entry(user)) is not None:
        text = user.random.choice([None, "", "two\n\nparagraphs 🕊", user.name()])
        user.project.journal.write(entry, title=user.random.choice([None, "", user.name()]), text=text)


def say_what_an_entry_is_for(user: RandomUser) -> None:
    if (entry := _entry(user)) is not None:
        user.project.journal.set_kind(entry, _kind(user))


def tick_off_an_entry(user: RandomUser) -> None:
    open_ones = [entry for entry in user.project.journal.all() if entry.kind is MemoKind.TO_DO]
    if open_ones:
        entry = user.random.choice(open_ones)
        user.project.journal.set_done(entry.id, not entry.done)
        return
    if (other := _entry(user)) is not None:
        user.project.journal.set_kind(other, MemoKind.TO_DO)


def delete_entry(user: RandomUser) -> None:
    if user.random.random() < 0.5 and (entry := _entry(user)) is not None:
        user.project.journal.delete(entry)


VERBS = (
    say_what_a_memo_is_for,
    tick_off_a_memo,
    create_entry,
    write_entry,
    say_what_an_entry_is_for,
    tick_off_an_entry,
    delete_entry,
)
