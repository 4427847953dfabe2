"""What the margin says by code and by coder, asked of an open project while painting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import NotFound
from desktop.core.model import CodeId, CoderId, CoderKind
from desktop.ui.calling import called
from desktop.ui.translate import tr
from desktop.ui.widgets.coder_bar import initial_of
from desktop.ui.widgets.document_pane.words import MOST_STRIPES, MarginLabel

if TYPE_CHECKING:
    from desktop.core.model import Code
    from desktop.ui.session import Session
    from desktop.ui.widgets.document_pane import DocumentPane
    from desktop.ui.widgets.document_pane.model import PaneSegment, PaneStyle

#: What the margin may be sorted by.
WAYS = ("facet", "code", "coder")


class CodeWords:
    """Every code of a segment in every facet: a line in its bracket and a label for each."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def _codes(self, segment: PaneSegment) -> tuple[list[Code], list[Code]]:
        """Its own codes, and those that the document gives to it, in the order of the facets."""
        book, work = self.session.project.codebook, self.session.work
        own: list[Code] = []
        for row in segment.codes:
            try:
                own.append(book.code(CodeId(row)))
            except NotFound:  # undone a moment ago
                continue
        place = {facet.id: number for number, facet in enumerate(book.facets())}
        own.sort(key=lambda code: place.get(code.facet, len(place)))
        answered = {code.facet for code in own}
        defaults = work.defaults if work is not None else {}
        given = [code for facet, codes in defaults.items() if facet not in answered for code in codes]
        given.sort(key=lambda code: place.get(code.facet, len(place)))
        return own, given

    def colours(self, segment: PaneSegment) -> tuple[int | None, ...]:
        own, _given = self._codes(segment)
        return tuple(code.colour for code in own[:MOST_STRIPES]) or (None,)

    def labels(self, segment: PaneSegment) -> tuple[MarginLabel, ...]:
        own, given = self._codes(segment)
        said = [MarginLabel(called(code), (code.colour,)) for code in own]
        said += [MarginLabel(called(code), (code.colour,), inherited=True) for code in given]
        return tuple(said) or (MarginLabel("", (None,)),)


class CoderWords:
    """Who marked a segment: bracket and disc in the colour of the coder, the name, then what the facet says."""

    def __init__(self, session: Session, style: PaneStyle) -> None:
        self.session = session
        self.style = style

    def _place(self, coder: int) -> int:
        """The place of a coder among all, which gives the colour; it stays when others are hidden."""
        rows = [each.id for each in self.session.project.coders.all()]
        return rows.index(CoderId(coder)) if coder in rows else len(rows)

    def name(self, coder: int) -> str:
        found = self.session.project.coders.get(CoderId(coder))
        return tr("Coders", "Consensus") if found.kind is CoderKind.CONSENSUS else found.name

    def colours(self, segment: PaneSegment) -> tuple[int | None, ...]:
        return (self._place(segment.coder),)

    def labels(self, segment: PaneSegment) -> tuple[MarginLabel, ...]:
        name, answer = self.name(segment.coder), self.style.label(segment)
        words = tr("Document pane", "{coder}: {answer}", coder=name, answer=answer) if answer else name
        answers = max(1, len(self.style.lens_codes(segment)))
        return (MarginLabel(words, self.colours(segment), answers, initial=initial_of(name), short=answer),)


def set_margin_by(pane: DocumentPane, session: Session, way: str) -> None:
    """Let the margin of a pane speak by facet, code or coder."""
    if way == "code":
        pane.set_margin(CodeWords(session), striped=True)
    elif way == "coder":
        pane.set_margin(CoderWords(session, pane.pane_style))
    else:
        pane.set_margin(None)
