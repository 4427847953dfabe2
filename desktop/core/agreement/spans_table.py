"""From spans to counts of characters: a sweep over edges, never over characters.

For one code every character of a document has a *pattern*: the coders who finished the document and, among them, the
coders who put the code there. All measures by characters follow from how many characters have each pattern. Patterns
are bit masks over *slots*: bit ``i`` stands for the coder in place ``i`` of the chosen coders.

Overlapping, touching and doubled spans of one coder count as their union. Positions are code points, half-open.
All counts are exact integers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.core.errors import BadSpan
from desktop.core.model import CodeId, CoderId, DocumentId

Pattern = tuple[int, int]
"""(mask of coders who finished, mask of those among them who applied the code)"""

PatternTable = Mapping[Pattern, int]
"""Characters by pattern; patterns without characters are left out."""

Span = tuple[CodeId, DocumentId, CoderId, int, int]
"""(code, document, coder, start, end)"""


class Run(NamedTuple):
    """A longest stretch ``[start, end)`` with one mask ``cover`` of the coders who applied the code there."""

    start: int
    end: int
    cover: int


class PairCounts(NamedTuple):
    """Characters by who of two coders applied a code: both, only the first, only the second, neither."""

    n11: int
    n10: int
    n01: int
    n00: int

    @property
    def total(self) -> int:
        return self.n11 + self.n10 + self.n01 + self.n00


def cover_runs(spans: Iterable[tuple[int, int, int]]) -> list[Run]:
    """Runs where at least one coder applied the code, from ``(slot, start, end)`` in any order; empty ones are nothing.

    Neighbouring runs always differ in their mask, so splitting a span in two changes nothing.
    """
    changes: dict[int, list[tuple[int, int]]] = {}
    depth: dict[int, int] = {}
    for slot, start, end in spans:
        if start < end:
            changes.setdefault(start, []).append((slot, 1))
            changes.setdefault(end, []).append((slot, -1))
            depth[slot] = 0
    runs: list[Run] = []
    cover = begun = 0
    for position in sorted(changes):
        before = cover
        for slot, change in changes[position]:
            depth[slot] += change
        for slot, _ in changes[position]:
            cover = cover | 1 << slot if depth[slot] else cover & ~(1 << slot)
        if cover != before:
            if before:
                runs.append(Run(begun, position, before))
            begun = position
    return runs


def disagreement_runs(spans: Iterable[tuple[int, int, int]], coders: int) -> list[Run]:
    """Runs in one document where some, but not all, of ``coders`` coders applied one code."""
    everyone = (1 << coders) - 1
    return [run for run in cover_runs(spans) if run.cover != everyone]


def pair_counts(table: PatternTable, first: int, second: int) -> PairCounts:
    """The two-by-two table of two slots, over the characters that both coders finished."""
    counts = [0, 0, 0, 0]
    for (finished, cover), characters in table.items():
        if finished >> first & 1 and finished >> second & 1:
            counts[(cover >> first & 1) * 2 + (cover >> second & 1)] += characters
    return PairCounts(counts[3], counts[2], counts[1], counts[0])


def covered_by(table: PatternTable, slot: int) -> int:
    """How many characters the coder in this slot applied the code to."""
    return sum(characters for (_, cover), characters in table.items() if cover >> slot & 1)


@dataclass(slots=True)
class RowCounts:
    """What the sweep found for one row of a report."""

    table: PatternTable
    segments: list[int]


def count_patterns(
    rows: Mapping[CodeId, Collection[int]],
    row_count: int,
    coders: Sequence[CoderId],
    documents: Mapping[DocumentId, int],
    finished: Mapping[DocumentId, Collection[CoderId]],
    spans: Iterable[Span],
) -> list[RowCounts]:
    """Patterns and segments for ``row_count`` rows at once.

    ``rows`` says to which rows a coding with a code counts. ``documents`` are lengths in characters of the documents to
    look at; spans in other documents, by other coders, with other codes, or by a coder who has not finished the
    document are passed over. Segments are distinct spans of one coder in one document. Raises BadSpan for a span
    outside its document.

    Everything a span needs is packed into one integer and so is every edge: sorting integers is several times faster
    than sorting tuples, and the set of packed spans drops doubles on the way.
    """
    slots = {coder: slot for slot, coder in enumerate(coders)}
    width = max(documents.values(), default=0).bit_length()
    slot_bits = len(coders).bit_length() + 1  # one bit more than a slot needs: it tells an end from a start
    known = {
        document: (length, {coder: slots[coder] for coder in finished.get(document, ()) if coder in slots})
        for document, length in documents.items()
    }
    masks = {document: sum(1 << slot for slot in slot_of.values()) for document, (_, slot_of) in known.items()}
    groups: list[defaultdict[DocumentId, list[int]]] = [defaultdict(list) for _ in range(row_count)]
    targets = {code: [groups[row] for row in places] for code, places in rows.items()}

    for code, document, coder, start, end in spans:
        if code not in targets or document not in known:
            continue
        length, slot_of = known[document]
        if coder not in slot_of:
            continue
        if not 0 <= start < end <= length:
            if 0 <= start == end <= length:
                continue
            raise BadSpan(start=start, end=end, length=length)
        packed = (start << slot_bits | slot_of[coder] << 1) << width | end
        for place in targets[code]:
            place[document].append(packed)

    lengths: dict[int, int] = {}
    for document, length in documents.items():
        lengths[masks[document]] = lengths.get(masks[document], 0) + length
    return [_count_row(group, masks, lengths, width, slot_bits, len(coders)) for group in groups]


def _count_row(
    group: Mapping[DocumentId, list[int]],
    masks: Mapping[DocumentId, int],
    lengths: Mapping[int, int],
    width: int,
    slot_bits: int,
    coders: int,
) -> RowCounts:
    segments = [0] * coders
    # How many spans of each coder are open is one integer with a field a coder, wide enough for the fullest document.
    field_bits = max(map(len, group.values()), default=0).bit_length()
    by_mask: dict[int, defaultdict[int, int]] = {mask: defaultdict(int) for mask in lengths}
    steps = [sign << slot * field_bits for slot in range(coders) for sign in (1, -1)]
    for document, spans in group.items():
        _sweep(set(spans), width, slot_bits, steps, segments, by_mask[masks[document]])
    table: dict[Pattern, int] = {}
    for mask, by_depth in by_mask.items():
        by_depth.pop(0, None)
        covers: dict[int, int] = {0: lengths[mask] - sum(by_depth.values())}
        for depths, characters in by_depth.items():
            cover = _cover(depths, field_bits)
            covers[cover] = covers.get(cover, 0) + characters
        for cover, characters in sorted(covers.items()):
            if characters:
                table[mask, cover] = characters
    return RowCounts(table, segments)


def _sweep(
    spans: set[int],
    width: int,
    slot_bits: int,
    steps: Sequence[int],
    segments: list[int],
    by_depth: defaultdict[int, int],
) -> None:
    """Add one document's characters by depths to ``by_depth`` and its segments to ``segments``."""
    end_mask = (1 << width) - 1
    slot_mask = (1 << slot_bits) - 1
    edges = [packed >> width for packed in spans]
    for edge in edges:
        segments[(edge & slot_mask) >> 1] += 1
    edges += [(packed & end_mask) << slot_bits | packed >> width & slot_mask | 1 for packed in spans]
    edges.sort()
    depths = previous = 0
    for edge in edges:
        position = edge >> slot_bits
        by_depth[depths] += position - previous  # nothing at all between two edges at one position
        previous = position
        depths += steps[edge & slot_mask]


def _cover(depths: int, field_bits: int) -> int:
    """The mask of the coders whose field in ``depths`` is not zero."""
    cover, slot, field_mask = 0, 0, (1 << field_bits) - 1
    while depths:
        if depths & field_mask:
            cover |= 1 << slot
        depths >>= field_bits
        slot += 1
    return cover
