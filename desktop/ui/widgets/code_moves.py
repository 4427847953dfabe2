"""Moving facets and codes about, one or several, and what a drop on the codebook means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.code_order import Order
from desktop.core.errors import OtherOrder, TestimoniaError
from desktop.core.model import Code, CodeId, FacetId
from desktop.ui.messages import sentence_of
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.document_pane.dragging import codes_of, span_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from PySide6.QtCore import QMimeData, QModelIndex

    from desktop.core.model import Facet
    from desktop.ui.models.codebook_model import CodebookModel
    from desktop.ui.session import Session

FACET_MIME = "application/x-testimonia-facet"


@dataclass(frozen=True)
class Drop:
    """What letting go here would do: ``where`` is "on", "above" or "below" a row, ``words`` say it.

    With a ``refusal``, which says why, it would do nothing.
    """

    where: str
    index: QModelIndex
    words: str = ""
    refusal: str = ""


class CodeMoves:
    """Decides and does; the tree only says where the pointer is. ``attempt`` calls a verb and tells what went wrong."""

    def __init__(self, session: Session, model: CodebookModel) -> None:
        self.session = session
        self.codes = model
        self.attempt: Callable[..., Any] = session.attempt

    # by key

    def step(self, index: QModelIndex, direction: int) -> None:
        """Move a facet or code one place among its siblings, up (-1) or down (1)."""
        code, facet = self.codes.code_at(index), self.codes.facet_at(index)
        if code is not None:
            self.step_codes([code.id], direction)
        elif facet is not None and not self.codes.filtered:
            book = self.session.project.codebook
            facets = [item.id for item in book.facets()]
            place = facets.index(facet.id) + direction
            if 0 <= place < len(facets):
                rest = [item for item in facets if item != facet.id]
                self.attempt(book.move_facet, facet.id, rest[place] if place < len(rest) else None)

    def _say(self, words: str, tops: Sequence[Code] = ()) -> None:
        """Tell in the line below why a key has moved nothing."""
        name = tops[0].name if len(tops) == 1 else count_of(len(tops), "{n} code", "{n} codes")
        self.session.said.emit(words, {"what": name} if tops else {})

    def _tops(self, codes: Sequence[CodeId]) -> list[Code]:
        """The codes that a key moves; none, and a sentence, where there is nothing that can be moved together."""
        book = self.session.project.codebook
        own = [code for code in codes if not book.is_retired(code) and book.code(code).builtin is None]
        tops = self.session.project.organising.tops(own)
        if not tops:
            self._say("Built-in answers keep their place")
        elif len({(code.facet, code.parent) for code in tops}) > 1:
            self._say("Keys move only codes together that stand under the same one")
            return []
        elif self.codes.filtered:
            self._say("Codes keep their place while the codebook is filtered")
            return []
        return tops

    def _siblings(self, one: Code) -> list[CodeId]:
        book = self.session.project.codebook
        return [item.id for item in book.children(one.facet, one.parent) if item.builtin is None]

    def _by_hand(self) -> bool:
        """Places mean something only where codes are shown as they were put."""
        if self.codes.order is Order.HAND:
            return True
        self.attempt(_refuse_order)
        return False

    def step_codes(self, codes: Sequence[CodeId], direction: int) -> None:
        """Move codes that stand beside each other one place up (-1) or down (1), together."""
        tops = self._tops(codes)
        if not tops or not self._by_hand():
            return
        siblings, going = self._siblings(tops[0]), {code.id for code in tops}
        places = [at for at, code in enumerate(siblings) if code in going]
        rest = [code for code in siblings if code not in going]
        # Codes that do not touch each other come together first, where the foremost of them stands.
        edge = places[0] if direction < 0 else places[-1]
        place = sum(code not in going for code in siblings[:edge])
        if places[-1] - places[0] + 1 == len(places):
            place += direction
        if 0 <= place <= len(rest):
            following = rest[place] if place < len(rest) else None
            self._move([code.id for code in tops], tops[0].parent, following)
        else:
            self._say("First already: {what}" if direction < 0 else "Last already: {what}", tops)

    def indent(self, codes: Sequence[CodeId]) -> None:
        """Put codes under the one that stands before the first of them."""
        tops = self._tops(codes)
        if not tops or not self._by_hand():
            return
        siblings, going = self._siblings(tops[0]), {code.id for code in tops}
        first = min(siblings.index(code.id) for code in tops)
        above = [code for code in siblings[:first] if code not in going]
        if above:
            self._move([code.id for code in tops], above[-1], None)
        else:
            self._say("No code stands before, under which to put {what}", tops)

    def outdent(self, codes: Sequence[CodeId]) -> None:
        """Put codes out of the one that they stand under, after it."""
        tops = self._tops(codes)
        if not tops or not self._by_hand():
            return
        if tops[0].parent is None:
            self._say("At the top of the facet already: {what}", tops)
            return
        parent = self.session.project.codebook.code(tops[0].parent)
        siblings = self._siblings(parent)
        after = siblings.index(parent.id) + 1
        self._move([code.id for code in tops], parent.parent, siblings[after] if after < len(siblings) else None)

    def _move(self, codes: list[CodeId], parent: CodeId | None, before: CodeId | None) -> None:
        self.attempt(self.session.project.organising.move, codes, parent, before)

    # dropping

    def judge(self, data: QMimeData, index: QModelIndex, share: float, *, unfolded: bool) -> Drop | None:
        """What a drop at ``share`` (0 to 1) of a row's height would do; None where it has no meaning at all."""
        target, facet = self.codes.code_at(index), self.codes.facet_at(index)
        if facet is None or self.session.project.read_only:
            return None
        if span_of(data) is not None:
            return Drop("on", index) if target is not None else None
        if data.hasFormat(FACET_MIME):
            if self.codes.filtered or target is not None:
                return None
            return Drop("below" if share > 0.5 else "above", index)
        book = self.session.project.codebook
        moved = [CodeId(code) for code in codes_of(data) if not book.is_retired(CodeId(code))]
        if not moved:
            return None
        tops = self.session.project.organising.tops(moved)
        if target is not None and target.id in {code.id for code in tops}:
            if len(tops) == 1:
                return None
            return Drop("on", index, refusal=tr("Codebook", "“{name}” is among what is moved.", name=target.name))
        return self._judge_codes(tops, index, target, facet, share, unfolded=unfolded)

    def _judge_codes(
        self,
        tops: list[Code],
        index: QModelIndex,
        target: Code | None,
        facet: Facet,
        share: float,
        *,
        unfolded: bool,
    ) -> Drop:
        where = "on"
        if target is not None and target.builtin is None:
            if share < 0.25:
                where = "above"
            elif share > 0.75 and not (unfolded and self.codes.rowCount(index)):
                where = "below"
        if where != "on" and (self.codes.filtered or self.codes.order is not Order.HAND):
            where = "on"
        parent = target.id if target is not None and where == "on" else target.parent if target is not None else None
        try:
            self.session.project.organising.check_move([code.id for code in tops], parent, facet.id)
        except TestimoniaError as error:
            return Drop("on", index, refusal=sentence_of(error))
        what = tops[0].name if len(tops) == 1 else count_of(len(tops), "{n} code", "{n} codes")
        name = target.name if target is not None else facet.name
        words = {
            "on": tr("Codebook", "{what}: under “{name}”", what=what, name=name),
            "above": tr("Codebook", "{what}: before “{name}”", what=what, name=name),
            "below": tr("Codebook", "{what}: after “{name}”", what=what, name=name),
        }
        if target is None:
            words["on"] = tr("Codebook", "{what}: last at the top of “{name}”", what=what, name=name)
        return Drop(where, index, words[where])

    def drop(self, data: QMimeData, mark: Drop) -> list[CodeId]:
        """Do what the drop means; the codes that were moved."""
        book, index, where = self.session.project.codebook, mark.index, mark.where
        target, facet = self.codes.code_at(index), self.codes.facet_at(index)
        span = span_of(data)
        if facet is None or mark.refusal:
            return []
        if span is not None:
            if target is not None:
                self.session.code_passage(target.id, span)
            return []
        if data.hasFormat(FACET_MIME):
            row = FacetId(int(bytes(data.data(FACET_MIME).data())))
            self.attempt(book.move_facet, row, facet.id if where == "above" else self._facet_after(facet.id, row))
            return []
        codes = [CodeId(code) for code in codes_of(data)]
        if target is None or where == "on":
            self._move(codes, target.id if target is not None else None, None)
        elif where == "above":
            self._move(codes, target.parent, target.id)
        else:
            siblings = [code for code in self._siblings(target) if code not in codes]
            after = siblings.index(target.id) + 1
            self._move(codes, target.parent, siblings[after] if after < len(siblings) else None)
        return codes

    def _facet_after(self, facet: FacetId, moved: FacetId) -> FacetId | None:
        facets = [item.id for item in self.session.project.codebook.facets() if item.id != moved]
        place = facets.index(facet) + 1 if facet in facets else len(facets)
        return facets[place] if place < len(facets) else None


def _refuse_order() -> None:
    raise OtherOrder
