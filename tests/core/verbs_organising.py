"""What the random user does with several codes at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.code_order import Order

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.model import CodeId
    from tests.core.making import RandomUser


def _several(user: RandomUser) -> list[CodeId]:
    """Some codes, mostly of one facet."""
    book = user.project.codebook
    facet = user.facet()
    codes = [code.id for code in book.codes(facet if user.random.random() < 0.9 else None, builtins=False)]
    return user.random.sample(codes, min(len(codes), user.random.randint(1, 4)))


def move_several(user: RandomUser) -> None:
    codes = _several(user)
    others = [*codes, *_several(user)]
    parent = user.random.choice([None, *others])
    user.project.organising.move(codes, parent, user.random.choice([None, *others]))


def merge_several(user: RandomUser) -> None:
    codes = _several(user)
    if len(codes) > 1 and user.random.random() < 0.6:
        user.project.organising.merge(codes, user.random.choice(codes))


def recolour_several(user: RandomUser) -> None:
    if codes := _several(user):
        user.project.organising.recolour(codes, user.random.choice([None, *range(12)]))


def retire_several(user: RandomUser) -> None:
    if codes := _several(user):
        reason, others = user.random.choice(["", user.name()]), [None, *_several(user)]
        user.project.organising.retire(codes, reason, user.random.choice(others))


def use_again(user: RandomUser) -> None:
    out = [code.id for code in user.project.codebook.codes() if not code.in_use]
    if out:
        user.project.organising.use_again(user.random.sample(out, min(len(out), 3)))


def delete_several(user: RandomUser) -> None:
    if user.random.random() < 0.2 and (codes := _several(user)):
        user.project.organising.delete(codes)


def set_several(user: RandomUser) -> None:
    if codes := _several(user):
        parent = user.random.choice([None, *_several(user)])
        user.project.organising.set_properties(codes, colour=user.random.randrange(12), in_use=True, parent=parent)


def sort_children(user: RandomUser) -> None:
    if (facet := user.facet()) is not None:
        by, down, deep = user.random.choice(list(Order)), user.random.random() < 0.5, user.random.random() < 0.5
        user.project.organising.sort_children(facet, None, by, descending=down, deep=deep)


def sort_all(user: RandomUser) -> None:
    by = user.random.choice(list(Order))
    user.project.organising.sort_all(by, descending=user.random.random() < 0.5)


def split(user: RandomUser) -> None:
    organising = user.project.organising
    counts = user.project.codebook.counts()
    used = [code for code in user.project.codebook.codes(builtins=False) if counts.get(code.id)]
    if not used:
        return
    code = user.random.choice(used)
    others = [item.id for item in user.project.codebook.codes(code.facet, builtins=False)]
    choices: list[CodeId | str] = [*user.random.sample(others, min(2, len(others))), user.name(), user.name()]
    answers = {passage.coding: user.random.choice(choices) for passage in organising.passages(code.id)}
    organising.split(code.id, answers, under=user.random.random() < 0.5)


VERBS: tuple[Callable[[RandomUser], None], ...] = (
    move_several,
    move_several,
    merge_several,
    recolour_several,
    retire_several,
    use_again,
    delete_several,
    set_several,
    sort_children,
    sort_all,
    split,
)
