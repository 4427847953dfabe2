"""Pure geometry of spans: overlaps, unions, elementary runs, an index by place, lanes for brackets.

A span is half-open, ``[start, end)``, in any unit that is used throughout (the project uses Unicode code points).
Nothing here knows of documents, codes or colours.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, insort
from collections.abc import Hashable, Iterable, Sequence
from heapq import heappop, heappush
from typing import TypeVar

K = TypeVar("K", bound=Hashable)

#: One entry of a :class:`SegmentIndex`: start, end, id.
Entry = tuple[int, int, int]

#: About one line of text: brackets that meet on a line would look like one if they shared a lane.
LANE_SLACK = 100


def overlaps(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Whether two spans share at least one character; empty spans share none."""
    return max(a[0], b[0]) < min(a[1], b[1])


def intersection(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int] | None:
    """What two spans share, or None."""
    start, end = max(a[0], b[0]), min(a[1], b[1])
    return (start, end) if start < end else None


def union(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The characters covered by any span, as sorted spans that neither overlap nor touch."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if merged and start <= merged[-1][1]:
            if end > merged[-1][1]:
                merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


def sweep(items: Iterable[tuple[int, int, K]]) -> list[tuple[int, int, tuple[K, ...]]]:
    """Cut overlapping spans into elementary runs: ``(start, end, keys)``, each covered by the same keys throughout.

    Keys stand in the order in which they began (the longer first where several begin together) and once each, however
    many spans carry them. Neighbouring runs with the same keys are joined; uncovered stretches are left out.
    """
    ordered = sorted((item for item in items if item[0] < item[1]), key=lambda item: (item[0], -item[1]))
    events: list[tuple[int, int, int]] = []  # place, 0 for an end before 1 for a beginning, which item
    for number, (start, end, _) in enumerate(ordered):
        events.append((start, 1, number))
        events.append((end, 0, number))
    events.sort()
    runs: list[tuple[int, int, tuple[K, ...]]] = []
    active: dict[K, int] = {}
    previous = 0
    for place, begins, number in events:
        if active and place > previous:
            keys = tuple(active)
            if runs and runs[-1][1] == previous and runs[-1][2] == keys:
                runs[-1] = (runs[-1][0], place, keys)
            else:
                runs.append((previous, place, keys))
        previous = place
        key = ordered[number][2]
        if begins:
            active[key] = active.get(key, 0) + 1
        elif active[key] == 1:
            del active[key]
        else:
            active[key] -= 1
    return runs


class SegmentIndex:
    """Spans with ids, found by place.

    Entries are kept sorted by start in one list for each class of length, every class four times as long as the one
    before. Within a class an entry that reaches a place cannot begin far before it, so that a question costs a few
    binary searches and what it answers, however many entries there are and however long some of them.
    """

    __slots__ = ("_classes", "_count")

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._classes: dict[int, list[Entry]] = {}
        self._count = 0
        classes = self._classes
        for entry in sorted(entries):
            classes.setdefault((max(0, entry[1] - entry[0]).bit_length() + 1) >> 1, []).append(entry)
            self._count += 1

    def __len__(self) -> int:
        return self._count

    @staticmethod
    def _class_of(start: int, end: int) -> int:
        """Class ``c`` holds lengths below ``4 ** c``, and from a quarter of that."""
        return (max(0, end - start).bit_length() + 1) >> 1

    def add(self, start: int, end: int, key: int) -> None:
        """Enter a span; the same entry twice is two entries."""
        insort(self._classes.setdefault(self._class_of(start, end), []), (start, end, key))
        self._count += 1

    def remove(self, start: int, end: int, key: int) -> None:
        """Take out one entry; KeyError when it is not there."""
        entry = (start, end, key)
        entries = self._classes.get(self._class_of(start, end), [])
        at = bisect_left(entries, entry)
        if at >= len(entries) or entries[at] != entry:
            raise KeyError(entry)
        del entries[at]
        self._count -= 1

    def query(self, low: int, high: int) -> list[Entry]:
        """Every entry that shares a character with ``[low, high)``, sorted by start, end and id."""
        found: list[Entry] = []
        for length_class, entries in self._classes.items():
            first = bisect_left(entries, (low - (1 << (2 * length_class)),))
            last = bisect_left(entries, (high,))
            found.extend(entry for entry in entries[first:last] if entry[1] > low)
        found.sort()
        return found


def greedy_lanes(spans: Sequence[tuple[int, int]]) -> list[int]:
    """The lowest free lane for each span, taken in the order given, which must be by start.

    Spans that overlap never share a lane.
    """
    free: list[int] = []
    busy: list[tuple[int, int]] = []
    lanes: list[int] = []
    count = 0
    for start, end in spans:
        while busy and busy[0][0] <= start:
            heappush(free, heappop(busy)[1])
        if free:
            lane = heappop(free)
        else:
            lane = count
            count += 1
        heappush(busy, (max(start, end), lane))
        lanes.append(lane)
    return lanes


def lowest_free(used: Iterable[int]) -> int:
    """The lowest lane from 0 that is not among those used."""
    taken = set(used)
    lane = 0
    while lane in taken:
        lane += 1
    return lane


def lane_reach(text: str, end: int, slack: int = LANE_SLACK) -> int:
    """How far the bracket of a span that ends at ``end`` keeps others out of its lane.

    About a line further, but not into the next paragraph, which begins a line of its own.
    """
    newline = text.find("\n", max(0, end - 1), end + slack)
    return end + slack if newline < 0 else max(end, newline + 1)


class LaneBook:
    """Which lane each segment's bracket stands in: given once for a document, and nobody moves for a newcomer.

    Lanes do not depend on what is on screen, so that brackets stand still while the text scrolls. Each group (a coder)
    has lanes of its own, counted from 0. Instead of its end a segment is entered with its reach (:func:`lane_reach`).
    """

    __slots__ = ("_counts", "_indexes", "_lanes")

    def __init__(self) -> None:
        self._lanes: dict[int, int] = {}
        self._indexes: dict[int, SegmentIndex] = {}
        self._counts: dict[int, int] = {}

    def assign(self, entries: Iterable[tuple[int, int, int, int]]) -> None:
        """Begin anew with ``(start, reach, id, group)``: the earlier and, among those, the longer stand further in."""
        self._lanes = {}
        self._indexes = {}
        self._counts = {}
        groups: dict[int, list[Entry]] = {}
        for start, reach, key, group in entries:
            groups.setdefault(group, []).append((start, reach, key))
        for group, members in groups.items():
            members.sort(key=lambda entry: (entry[0], -entry[1], entry[2]))
            lanes = greedy_lanes([(start, reach) for start, reach, _ in members])
            self._lanes.update(zip((key for _, _, key in members), lanes, strict=True))
            self._indexes[group] = SegmentIndex(members)
            self._counts[group] = max(lanes, default=-1) + 1

    def add(self, start: int, reach: int, key: int, group: int) -> int:
        """Give a newcomer the lowest lane that no neighbour holds, and say which."""
        index = self._indexes.setdefault(group, SegmentIndex())
        lane = lowest_free(self._lanes[other] for _, _, other in index.query(start, max(start + 1, reach)))
        index.add(start, reach, key)
        self._lanes[key] = lane
        self._counts[group] = max(self._counts.get(group, 0), lane + 1)
        return lane

    def remove(self, start: int, reach: int, key: int, group: int) -> None:
        """Forget a segment; the others stay where they are. KeyError when it is not there."""
        self._indexes[group].remove(start, reach, key)
        del self._lanes[key]

    def lane_of(self, key: int) -> int:
        return self._lanes[key]

    def count(self, group: int) -> int:
        """How many lanes a group has needed so far."""
        return self._counts.get(group, 0)


def _in_word(text: str, at: int) -> bool:
    """Whether a cut before ``text[at]`` would fall inside a word."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before.isalnum() and after.isalnum():
        return True
    joins = "'’-"
    if after in joins and before.isalnum() and at + 1 < len(text):
        return text[at + 1].isalnum()
    if before in joins and after.isalnum() and at > 1:
        return text[at - 2].isalnum()
    return unicodedata.combining(after) != 0


def snap_to_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span to the words that it cuts, then drop white space at its edges.

    A span of white space alone, or an empty one, comes back as it was. Words are runs of letters and digits, joined
    by an apostrophe or a hyphen between them.
    """
    low, high = max(0, start), min(len(text), end)
    while low < high and text[low].isspace():
        low += 1
    while high > low and text[high - 1].isspace():
        high -= 1
    if low >= high:
        return start, end
    while _in_word(text, low):
        low -= 1
    while _in_word(text, high):
        high += 1
    return low, high
