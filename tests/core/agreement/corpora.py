"""Small random projects for the property tests."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from desktop.core.agreement import AgreementReport, compare
from desktop.core.agreement.spans_table import PatternTable, count_patterns
from desktop.core.model import CodeId, CoderId, DocumentId

if TYPE_CHECKING:
    from desktop.core.agreement import Span


@dataclass(frozen=True)
class Corpus:
    codes: list[CodeId]
    coders: list[CoderId]
    documents: dict[DocumentId, int]
    finished: dict[DocumentId, frozenset[CoderId]]
    spans: list[Span]

    def report(self) -> AgreementReport:
        return compare(self.codes, self.coders, self.documents, self.spans, self.finished)

    def tables(self) -> list[PatternTable]:
        """Patterns per code over all documents, whoever finished them."""
        rows = {code: (place,) for place, code in enumerate(self.codes)}
        found = count_patterns(rows, len(rows), self.coders, self.documents, self.finished, self.spans)
        return [one.table for one in found]

    def with_spans(self, spans: list[Span]) -> Corpus:
        return replace(self, spans=spans)


@st.composite
def corpora(draw: st.DrawFn, all_finished: bool = False, max_coders: int = 5) -> Corpus:
    """Overlapping, doubled, touching and empty spans; documents without characters; coders who have not finished."""
    # Ids far apart: nothing may rest on their being small or in order.
    codes = [CodeId(100 - 7 * place) for place in range(draw(st.integers(1, 3)))]
    coders = [CoderId(50 + 13 * place) for place in range(draw(st.integers(2, max_coders)))]
    lengths = draw(st.lists(st.integers(0, 25), min_size=1, max_size=4))
    documents = {DocumentId(1000 - place): length for place, length in enumerate(lengths)}
    finished = {}
    for document in documents:
        done = coders if all_finished else draw(st.lists(st.sampled_from(coders), unique=True))
        if not all_finished and draw(st.booleans()):
            done = coders
        finished[document] = frozenset(done)
    spans: list[Span] = []
    for _ in range(draw(st.integers(0, 14))):
        document = draw(st.sampled_from(list(documents)))
        edges = sorted(draw(st.tuples(*[st.integers(0, documents[document])] * 2)))
        spans.append((draw(st.sampled_from(codes)), document, draw(st.sampled_from(coders)), edges[0], edges[1]))
    return Corpus(codes, coders, documents, finished, spans)
