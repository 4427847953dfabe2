"""What the history of a damaged file proves: its steps are sealed by hashes, and every row was written by steps.

A step counts as sealed when its arguments and changes give the hash that lies beside them, and its place in the chain
is known. Where all steps are sealed, the state of the project follows from them alone, whatever became of the rows.
Where some are lost, a row that a sealed step left may have been changed by one of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice, product
from typing import TYPE_CHECKING, Any, Final

from desktop.core.errors import UnreadableColumn
from desktop.core.model import is_erased
from desktop.core.storage import payloads
from desktop.core.storage.columns import loaded
from desktop.core.storage.salvaging.found import STEP_NUMBERS
from desktop.core.storage.schema import COLUMNS, STEP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.model import Change
    from desktop.core.storage.salvaging.found import Found, Row

# Combinations of doubtful readings of one step that are tried.
MOST_TRIED: Final = 64
HEAD: Final = (
    *("id", "parent", "merged_parent", "kind", "target", "coder_id", "session", "app_version", "schema_version"),
    *("at", "action", "document_id", "segment_id", "changes"),
)


@dataclass(slots=True)
class StepRead:
    """One step as it could be read; ``fits`` when its payload is sealed, ``linked`` when its head is too."""

    row: Row
    changes: list[Change]
    fits: bool
    linked: bool
    number: int = 0


@dataclass(slots=True)
class State:
    """What the readable steps say of one row: ``values`` None when it was deleted.

    ``complete`` when every column is known; ``sure`` when sealed steps alone said so; ``made`` and ``last`` are the
    numbers of the step that made the row and of the last that wrote it.
    ``seen`` are the values that changes of lost steps give its columns.
    """

    values: Row | None = None
    complete: bool = False
    sure: bool = True
    made: int = 0
    last: int = 0
    seen: dict[str, list[Any]] = field(default_factory=dict)


@dataclass(slots=True)
class Chain:
    """The steps and what follows from them.

    ``last_gap`` is the number of the last step that is lost or not sealed, infinite when rows may have been written by
    steps of which nothing is known; 0 when every row follows from the steps. ``end_known`` when the newest step is
    there; ``newest`` is its time.
    """

    rows: dict[str, dict[int, State]]
    sealed: int
    known: int
    last_gap: float
    end_known: bool
    newest: str
    layout: int

    def proves(self, state: State | None) -> bool:
        """Whether no lost step can have changed the row: it was made, or taken away, after the last of them."""
        if state is None or not state.sure:
            return False
        if state.values is None:
            return state.last > self.last_gap
        return state.complete and state.made > self.last_gap

    @property
    def complete(self) -> bool:
        return self.last_gap == 0


def read_chain(found: Found) -> Chain:
    """Judge the steps of a damaged file and replay those that can be read."""
    erased = _erased(found)
    steps = {row: _read_step(found, row, erased.get(row, frozenset())) for row in found.steps}
    _number(steps)
    trusted = [step for step in steps.values() if step.fits and step.linked]
    numbers = {step.number for step in trusted}
    listed = [entry[0] for entry in found.entries.get(STEP_NUMBERS, {}).values() if type(entry[0]) is int]
    plausible = [number for number in listed if 0 < number < 1 << 40]
    highest = max((*numbers, *(step.number for step in steps.values() if step.fits)), default=0)
    last_gap: float = max((n for n in range(1, highest + 1) if n not in numbers), default=0)
    end_known = _end_is_known(found, steps, plausible, highest)
    # Behind a damaged log the file lies as it was at some earlier moment: the steps that can be read without a gap say
    # how it was at a later one.
    if not end_known and (last_gap or not found.log_damaged):
        last_gap = float("inf")
    newest = max(trusted, key=lambda step: step.number, default=None)
    return Chain(
        _replay(sorted(steps.values(), key=lambda step: step.number), found, steps),
        len(trusted),
        max(highest, len(steps), len(plausible)),
        last_gap,
        end_known,
        newest.row["at"] if newest else "",
        max((step.row["schema_version"] for step in trusted), default=0),
    )


def _end_is_known(found: Found, steps: dict[int, StepRead], listed: list[int], highest: int) -> bool:
    """Whether the newest step is there: the table and its index say the same, and no change belongs to another."""
    return (
        not found.log_damaged
        and {STEP, STEP_NUMBERS} <= found.whole
        and sorted(listed) == list(range(1, highest + 1))
        and found.changes.keys() <= steps.keys()
        and found.blocks.keys() <= steps.keys()
    )


def _erased(found: Found) -> dict[int, frozenset[str]]:
    """By step the hashes of payloads out of which something was erased for good."""
    rows = [*found.live.get("erasure", {}).values()]
    rows += [row for versions in found.loose.get("erasure", {}).values() for row in versions]
    hashes: dict[int, set[str]] = {}
    for row in rows:
        if row["kind"] == "payload" and row["payload_hash"]:
            hashes.setdefault(row["row_id"], set()).add(row["payload_hash"])
    return {step: frozenset(values) for step, values in hashes.items()}


def _read_step(found: Found, step: int, erased: frozenset[str]) -> StepRead:
    """The reading of a step that its hashes confirm, else the likeliest."""
    best: StepRead | None = None
    for row in found.steps[step]:
        linked = _linked(found, row)
        for changes, lines in islice(_readings(found, step), MOST_TRIED):
            digest = payloads.payload_hash(row["args"], lines)
            fits = len(lines) == row["changes"] and (digest == row["payload_hash"] or digest in erased)
            read = StepRead(row, changes, fits, linked)
            if fits and linked:
                return read
            if best is None or (fits, linked) > (best.fits, best.linked):
                best = read
    assert best is not None
    return best


def _linked(found: Found, row: Row) -> bool:
    return any(_sealed(parent, row) == row["hash"] for parent in _parent_hashes(found, row))


def _parent_hashes(found: Found, row: Row) -> Iterator[str]:
    """What the step before may have for a seal: as it stands there, and as it ought to be, where that is damaged."""
    if row["parent"] is None:
        yield ""
        return
    before = found.steps.get(row["parent"], ())
    yield from (parent["hash"] for parent in before)
    for parent in before:
        grand = found.steps.get(parent["parent"], ()) if parent["parent"] is not None else ()
        hashes = [""] if parent["parent"] is None else [each["hash"] for each in grand]
        yield from (_sealed(each, parent) for each in hashes)


def _sealed(parent_hash: str, row: Row) -> str:
    return payloads.step_hash(parent_hash, [row[name] for name in HEAD], row["payload_hash"])


def _readings(found: Found, step: int) -> Iterator[tuple[list[Change], list[str]]]:
    """The changes of a step and their lines, in every combination of the readings of their pieces."""
    small = [versions for _, versions in sorted(found.changes.get(step, {}).items())]
    blocks = [versions for _, versions in sorted(found.blocks.get(step, {}).items())]
    for pieces in product(*small, *blocks):
        changes: list[Change] = []
        lines: list[str] = []
        for piece in pieces:
            for change in _changes(piece):
                changes.append(change)
                lines.append(payloads.change_line(change))
        yield changes, lines


def _changes(piece: Row) -> Iterator[Change]:
    """The changes of one piece, none where it cannot be read."""
    try:
        if "data" not in piece:
            before, after = piece["before"], piece["after"]
            yield payloads.change_of(
                piece["table_name"],
                piece["row_id"],
                None if before is None else loaded(before),
                None if after is None else loaded(after),
            )
            return
        for line in payloads.unpacked(piece["data"]):
            parts = loaded(line)
            if isinstance(parts, list) and len(parts) == 4:
                yield payloads.change_of(*parts)
    except UnreadableColumn:
        return


def _number(steps: dict[int, StepRead]) -> None:
    """The places of the steps. The number in a row is not sealed, so neighbours in the chain must agree on it."""
    following: dict[int, list[int]] = {}
    for row, step in steps.items():
        if step.linked and step.row["parent"] in steps:
            following.setdefault(step.row["parent"], []).append(row)
    heads = [row for row, step in steps.items() if not (step.linked and step.row["parent"] in steps)]
    for head in heads:
        run, at = [head], head
        while len(following.get(at, ())) == 1 and (at := following[at][0]) not in run[-1:]:
            run.append(at)
            if len(run) > len(steps):
                break
        if steps[head].row["parent"] is None and steps[head].linked:
            offset, agreed = 1, True
        else:
            offsets = [steps[row].row["number"] - place for place, row in enumerate(run)]
            offset = max(set(offsets), key=offsets.count)
            agreed = offsets.count(offset) > 1 and 0 < offset < 1 << 40
        for place, row in enumerate(run):
            step = steps[row]
            step.number = offset + place if agreed else step.row["number"]
            # The head of a run may hang on a step that is lost; its child has its hash, and their numbers agree. Where
            # that step is there and its seal is another, the head was altered.
            lost = place == 0 and step.row["parent"] not in steps
            step.linked = agreed and (step.linked or lost)


def _replay(order: list[StepRead], found: Found, steps: dict[int, StepRead]) -> dict[str, dict[int, State]]:
    rows: dict[str, dict[int, State]] = {table: {} for table in COLUMNS}
    for step in order:
        sure = step.fits and step.linked
        for change in step.changes:
            _apply(rows[change.table].setdefault(change.row, State()), change, step.number, sure=sure)
    # Changes whose step is lost say at least which values a row once had.
    for pieces in (found.changes, found.blocks):
        for step_id, places in pieces.items():
            if step_id not in steps:
                for versions in places.values():
                    for piece in versions:
                        for change in _changes(piece):
                            _see(rows[change.table].setdefault(change.row, State(complete=False)), change)
    return rows


def _apply(state: State, change: Change, number: int, *, sure: bool) -> None:
    state.last = number
    if change.after is None:
        state.values, state.complete, state.sure = None, False, sure
        return
    if change.before is None:
        state.values = {"id": change.row, **change.after}
        state.complete = len(change.after) == len(COLUMNS[change.table])
        state.sure, state.made = sure, number
    else:
        state.values = {**(state.values or {"id": change.row}), **change.after}
        state.sure = state.sure and sure
    if any(is_erased(value) for value in state.values.values()):
        state.values = {name: value for name, value in state.values.items() if not is_erased(value)}
        state.complete = False


def _see(state: State, change: Change) -> None:
    for values in (change.before, change.after):
        for name, value in (values or {}).items():
            known = state.seen.setdefault(name, [])
            if value not in known:
                known.append(value)
