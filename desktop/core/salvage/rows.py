"""Which rows of a damaged file are believed.

A row that the sealed history proves is taken as the history says, whatever lies in its place. Where a part of the
history is lost, a row is believed in what two witnesses say alike: the row itself, its entry in an index, any value of
it that the history still names. A segment's place and the code of a coding are never taken from one witness alone. A
row of which only sealed steps are left is taken as it was then, and said to be unproven.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from desktop.core.naming import name_key
from desktop.core.storage.salvaging.found import index_columns
from desktop.core.storage.schema import (
    ANSWER_SET_CODE,
    CODE,
    CODE_ALIAS,
    CODE_CONFUSION,
    CODE_EXAMPLE,
    CODE_PART,
    CODING,
    COLUMNS,
    CONFIRMATION,
    DOCUMENT_DEFAULT,
    DOCUMENT_VERSION,
    ERASURE,
    FOREIGN_ID,
    MEMO,
    MEMO_KIND,
    RETIREMENT,
    REVISION,
    SEGMENT,
)

if TYPE_CHECKING:
    from desktop.core.salvage.chain import Chain, State
    from desktop.core.storage.salvaging.found import Found, Row

# Columns in which a wrong value would give a quote another place or meaning.
VITAL: Final[dict[str, tuple[str, ...]]] = {
    CODE: ("facet_id",),
    DOCUMENT_VERSION: ("document_id", "text_sha256"),
    SEGMENT: ("document_id", "version_id", "coder_id", "start", "end"),
    CODING: ("segment_id", "code_id"),
    MEMO: ("target_kind", "target_id"),
    FOREIGN_ID: ("row_id",),
    CODE_PART: ("code_id", "part"),
    CODE_ALIAS: ("code_id",),
    CODE_CONFUSION: ("code_id", "other_id"),
    CODE_EXAMPLE: ("code_id", "segment_id"),
    REVISION: ("code_id", "number"),
    CONFIRMATION: ("coding_id", "revision_id"),
    RETIREMENT: ("code_id",),
    ANSWER_SET_CODE: ("answer_set_id", "code_id"),
    DOCUMENT_DEFAULT: ("document_id", "code_id"),
    MEMO_KIND: ("memo_id",),
}
ENOUGH: Final = 2
# In place of columns: sealed steps say how the row was, but later ones are lost and may have changed it.
LATER: Final = "later"


@dataclass(slots=True)
class Judged:
    """``rows`` that are believed, and what became of the others.

    ``lost`` ones with what is known of them; ``unproven`` ones by the columns for which there is one witness only;
    ``rebuilt`` rows came from the history alone; ``differing`` lay in the file otherwise than the history says;
    ``planted`` are ones of which a complete history knows nothing. The originals of the documents
    ``without_original`` were erased for good.
    """

    rows: dict[str, dict[int, Row]] = field(default_factory=dict)
    lost: list[tuple[str, Row]] = field(default_factory=list)
    unproven: list[tuple[str, int, tuple[str, ...]]] = field(default_factory=list)
    rebuilt: int = 0
    differing: list[tuple[str, int]] = field(default_factory=list)
    planted: list[tuple[str, Row]] = field(default_factory=list)
    without_original: frozenset[int] = frozenset()


def judge(found: Found, chain: Chain) -> Judged:
    """Decide about every row that lies in the file or that the history names."""
    judged = Judged({table: {} for table in COLUMNS})
    for table in COLUMNS:
        states, live = chain.rows[table], found.live.get(table, {})
        loose = found.loose.get(table, {})
        known = states.keys() | live.keys() | loose.keys()
        if not chain.complete:
            known |= {row for index, _ in index_columns(table) for row in found.entries.get(index, ())}
        for row in sorted(known):
            _judge_row(judged, found, chain, table, row, live.get(row))
    # In the new project another history begins; what was erased out of the old one's steps means nothing there.
    erased = judged.rows[ERASURE].values()
    judged.without_original = frozenset(row["row_id"] for row in erased if row["kind"] == "original")
    judged.rows[ERASURE] = {}
    judged.unproven = [one for one in judged.unproven if one[0] != ERASURE]
    judged.lost = [one for one in judged.lost if one[0] != ERASURE]
    return judged


def _judge_row(judged: Judged, found: Found, chain: Chain, table: str, row: int, live: Row | None) -> None:
    state = chain.rows[table].get(row)
    if state is None and chain.complete:
        if live is not None:
            judged.planted.append((table, live))
        return
    if chain.proves(state):
        assert state is not None
        if state.values is None:
            return
        judged.rows[table][row] = state.values
        if live is None:
            judged.rebuilt += 1
        elif live != state.values:
            judged.differing.append((table, row))
        return
    if chain.complete and state is not None and state.values is None:
        return
    witnesses = _Witnesses(found, table, row, state, live)
    candidate = witnesses.best()
    if candidate is None or any(candidate[1][name] < ENOUGH for name in VITAL.get(table, ())):
        if witnesses.once_so():
            assert state is not None
            assert state.values is not None
            judged.rows[table][row] = state.values
            judged.rebuilt += live is None
            judged.unproven.append((table, row, (LATER,)))
        elif witnesses.could_be_there():
            judged.lost.append((table, witnesses.known()))
        return
    values, votes = candidate
    judged.rows[table][row] = values
    judged.rebuilt += live is None
    alone = tuple(name for name in COLUMNS[table] if votes[name] < ENOUGH)
    if alone:
        judged.unproven.append((table, row, alone))


class _Witnesses:
    """Everything that says something of one row."""

    def __init__(self, found: Found, table: str, row: int, state: State | None, live: Row | None) -> None:
        self.table, self.row, self.state, self.live = table, row, state, live
        self.sealed = (table, row) in found.sealed_rows
        self.loose = found.loose.get(table, {}).get(row, [])
        self.table_whole = table in found.whole
        self.entries: list[Row] = []
        self.denied = False
        for index, columns in index_columns(table):
            entry = found.entries.get(index, {}).get(row)
            if entry is not None:
                self.entries.append({name: value for name, value in zip(columns, entry, strict=False) if name})
            elif index in found.whole and index in _COMPLETE.get(table, ()):
                self.denied = True

    def known(self) -> Row:
        """What can be said of a row that is lost."""
        values: Row = {"id": self.row}
        for one in (*self.loose, self.state.values if self.state else None, *self.entries, self.live):
            values.update(one or {})
        return values

    def could_be_there(self) -> bool:
        """Whether a row that is not believed may have been in the project."""
        if self.live is not None or self.entries:
            return True
        return (self._remembered() or bool(self.loose)) and not self._gone()

    def once_so(self) -> bool:
        """Whether sealed steps say how the row was at one time, and nothing says that it went."""
        state = self.state
        if state is None or state.values is None or not (state.sure and state.complete):
            return False
        return self.live is not None or bool(self.entries) or not self._gone()

    def _remembered(self) -> bool:
        return self.state is not None and (self.state.values is not None or bool(self.state.seen))

    def _gone(self) -> bool:
        """Whether a lost step took the row away: it is not where it would lie."""
        return self.denied or self.table_whole

    def best(self) -> tuple[Row, dict[str, int]] | None:
        """The likeliest values of the row with the number of witnesses of each column.

        None where nothing speaks for the row being there.
        """
        said = self.state.values if self.state is not None else None
        bases: list[Row] = []
        if self.live is not None:
            bases.append({**self.live, **{n: v for n, v in (said or {}).items() if n not in self.live}})
        if (self.live is None and not self.entries) or (self.denied and self.state is None):
            return None
        bases.extend(base for base in (said, *self.loose) if base)
        named: Row = {}
        for entry in self.entries:
            named.update(entry)
        candidates = [*bases, *({**base, **named} for base in (bases or [{"id": self.row}]))]
        best: tuple[Row, dict[str, int]] | None = None
        weight = (-1, -1)
        for values in candidates:
            if not values.keys() >= set(COLUMNS[self.table]) or not _agrees(values):
                continue
            votes = {name: self._votes(name, values) for name in COLUMNS[self.table]}
            vital = sum(votes[name] >= ENOUGH for name in VITAL.get(self.table, ()))
            found = (vital, sum(min(vote, ENOUGH) for vote in votes.values()))
            if found > weight:
                best, weight = (values, votes), found
        return best

    def _votes(self, name: str, values: Row) -> int:
        value = values[name]
        count = 0
        if self.live is not None and self.live[name] == value:
            count += ENOUGH if self.sealed else 1
        elif any(row[name] == value for row in self.loose):
            count += 1
        if self.state is not None and (
            (self.state.values is not None and name in self.state.values and self.state.values[name] == value)
            or value in self.state.seen.get(name, ())
        ):
            count += 1
        count += any(name in entry and entry[name] == value for entry in self.entries)
        if any(name in entry and entry[name] != value for entry in self.entries) and count < ENOUGH + 1:
            count -= 1
        return count


def _agrees(values: Row) -> bool:
    """Whether a name and its key, which may come from two witnesses, belong together."""
    return "name_key" not in values or name_key(values["name"]) == values["name_key"]


# Indexes that have an entry for every row of their table: a whole one that has none says that the row is gone.
_COMPLETE: Final[dict[str, tuple[str, ...]]] = {
    "coder": ("coder_name",),
    "code": ("code_parent",),
    "document": ("document_original",),
    "document_version": ("document_version_number",),
    "segment": ("segment_span", "segment_place"),
    "coding": ("coding_once",),
    "memo": ("memo_target",),
    "assignment": ("assignment_once",),
    "foreign_id": ("foreign_id_once",),
    "setting": ("sqlite_autoindex_setting_1",),
}
