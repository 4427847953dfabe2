"""Several answers ticked one after another and given together, as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.model import Cardinality

if TYPE_CHECKING:
    from desktop.core.model import CodeId, FacetId, SegmentId
    from desktop.ui.session import Session
    from desktop.ui.widgets.coding_palette.answering import Answering


class Ticks:
    """What the answers to some facets are to be. A facet begins with the answers that it has."""

    def __init__(self, session: Session, answering: Answering) -> None:
        self.session = session
        self.answering = answering
        self.by_facet: dict[FacetId, list[CodeId]] = {}

    def __bool__(self) -> bool:
        return bool(self.by_facet)

    def clear(self) -> None:
        self.by_facet.clear()

    def codes(self) -> list[CodeId]:
        """Everything that is ticked, in the order in which it was."""
        return [code for codes in self.by_facet.values() for code in codes]

    def takes_many(self, facet: FacetId) -> bool:
        return self.session.project.codebook.facet(facet).cardinality is Cardinality.MANY

    def begun(self) -> set[FacetId]:
        return set(self.by_facet)

    def toggle(self, code: CodeId) -> None:
        """Tick a code, or take its tick away. A built-in answer and codes of the facet's own exclude each other."""
        book = self.session.project.codebook
        found = book.code(code)
        codes = self.by_facet.setdefault(found.facet, self.answering.answers(found.facet))
        if code in codes:
            codes.remove(code)
        else:
            alone = found.builtin is not None or not self.takes_many(found.facet)
            codes[:] = [] if alone else [each for each in codes if book.code(each).builtin is None]
            codes.append(code)
        if codes == self.answering.answers(found.facet):
            del self.by_facet[found.facet]

    def add(self, code: CodeId) -> None:
        """Tick a code that is not ticked yet."""
        if code not in self.by_facet.get(self.session.project.codebook.code(code).facet, ()):
            self.toggle(code)

    def give(self) -> SegmentId | None:
        """Let exactly what is ticked be the answers to these facets; the segment, or None where it failed."""
        session, span = self.session, self.session.target_span()
        wanted = {facet: tuple(codes) for facet, codes in self.by_facet.items()}
        if span is None or session.document is None:
            return None
        document, own = session.document, self.answering.segment()
        names = [session.project.codebook.code(code).name for code in self.codes()]

        def act() -> SegmentId:
            coding = session.project.coding
            args = {"count": len(names), "codes": names, "start": span[0], "end": span[1]}
            with session.project.step("coding.apply_many", args, document=document) as scope:
                segment = own.id if own is not None else coding.mark(document, *span)
                for facet, codes in wanted.items():
                    coding.set_answers(segment, facet, codes)
                scope.segment = segment
            return segment

        done = session.attempt(act)
        if done is None:
            return None
        given = self.codes()
        self.clear()
        # What is there already is not given again; the session remembers the set of answers, to be repeated.
        if given:
            session.code_many(given)
        session.select_segment(done)
        return done
