"""What the random user does with certainty, ticked answers, sets of answers and answers for whole documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.model import Certainty

if TYPE_CHECKING:
    from desktop.core.model import AnswerSetId, CodeId
    from tests.core.making import RandomUser


def _codes(user: RandomUser, most: int) -> list[CodeId]:
    codes = user.project.codebook.codes()
    return [code.id for code in user.random.sample(codes, min(len(codes), user.random.randint(1, most)))]


def _set(user: RandomUser) -> AnswerSetId | None:
    sets = user.project.answer_sets.all()
    return user.random.choice(sets).id if sets else None


def say_certainty(user: RandomUser) -> None:
    segment = user.own_segment()
    codings = user.project.coding.segment(segment).codings if segment is not None else ()
    if codings:
        chosen = user.random.sample(codings, user.random.randint(1, len(codings)))
        certainty = user.random.choice([None, Certainty.UNSURE, Certainty.UNSURE])
        user.project.coding.set_certainty([coding.id for coding in chosen], certainty)


def write_note(user: RandomUser) -> None:
    segment = user.own_segment()
    codings = user.project.coding.segment(segment).codings if segment is not None else ()
    if codings:
        user.project.coding.note(user.random.choice(codings).id, user.random.choice(["", user.name()]))


def tick_answers(user: RandomUser) -> None:
    segment, facet = user.own_segment(), user.facet()
    if segment is None or facet is None:
        return
    codes = user.project.codebook.codes(facet)
    wanted = [code.id for code in user.random.sample(codes, min(len(codes), user.random.randint(0, 3)))]
    user.project.coding.set_answers(segment, facet, wanted)


def name_answers(user: RandomUser) -> None:
    user.project.answer_sets.create(user.name()[:60], _codes(user, 3))


def rename_answers(user: RandomUser) -> None:
    row = _set(user)
    if row is not None:
        user.project.answer_sets.rename(row, user.name()[:60])


def change_answers(user: RandomUser) -> None:
    row = _set(user)
    if row is not None:
        user.project.answer_sets.change(row, _codes(user, 3))


def delete_answers(user: RandomUser) -> None:
    row = _set(user)
    if row is not None and user.random.random() < 0.5:
        user.project.answer_sets.delete(row)


def move_answers(user: RandomUser) -> None:
    row = _set(user)
    if row is not None:
        user.project.answer_sets.move(row, user.random.choice([None, _set(user)]))


def give_answers(user: RandomUser) -> None:
    row, document = _set(user), user.document()
    if row is None or document is None:
        return
    segment = user.own_segment()
    if segment is not None and user.random.random() < 0.5:
        user.project.answer_sets.apply(row, segment)
    else:
        user.project.answer_sets.apply(row, (document, *user.span(document)))


def set_defaults(user: RandomUser) -> None:
    documents = user.project.documents.all()
    if not documents:
        return
    chosen = user.random.sample(documents, user.random.randint(1, len(documents)))
    codes = _codes(user, 2) if user.random.random() < 0.8 else []
    user.project.defaults.set([document.id for document in chosen], codes)


def set_defaults_of_one(user: RandomUser) -> None:
    """Of one document, in one facet only or in all."""
    if (document := user.document()) is None or (code := user.code()) is None:
        return
    facets = [user.project.codebook.code(code).facet] if user.random.random() < 0.5 else None
    user.project.defaults.set(document, user.random.choice([[code], [code], []]), facets=facets)


VERBS = (
    say_certainty,
    write_note,
    tick_answers,
    name_answers,
    rename_answers,
    change_answers,
    delete_answers,
    move_answers,
    give_answers,
    set_defaults,
    set_defaults_of_one,
)
