"""What the dialogs for several codes at once have in common: naming the codes, and whose codings they touch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import TestimoniaError
from desktop.ui.messages import sentence_of
from desktop.ui.translate import count_of, listed, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.core.codebook import Codebook
    from desktop.core.model import CodeId

NAMED = 4
"""So many codes are called by their names."""


def in_a_row(parts: Sequence[str]) -> str:
    """Parts of a sentence one after another: "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("Dialogs", "{some} and {last}", some=listed(parts[:-1]), last=parts[-1])


def named(book: Codebook, codes: Sequence[CodeId]) -> str:
    """The codes by their names, of many the first and how many more."""
    shown = [tr("Organise", "“{name}”", name=book.code(code).name) for code in codes[:NAMED]]
    more = len(codes) - len(shown)
    if more == 1:
        shown.append(tr("Organise", "“{name}”", name=book.code(codes[-1]).name))
    elif more:
        shown.append(count_of(more, "{n} more code", "{n} more codes"))
    return in_a_row(shown)


def of_coders(shares: Iterable[tuple[str, int]]) -> str:
    """Whose codings, coder by coder: "12 of Ana Ruiz and 3 of Jonas Weber"."""
    return in_a_row([tr("Organise", "{n} of {coder}", n=count, coder=coder) for coder, count in shares if count])


def refusal(verb: Callable[[], object]) -> str:
    """Why a verb would not do what is asked, as a sentence; nothing where it would."""
    try:
        verb()
    except TestimoniaError as error:
        return sentence_of(error)
    return ""
