"""Giving codings another code, whoever's they are, so that no answer is lost and none is doubled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.core.hanging import remove_codings
from desktop.core.model import Certainty
from desktop.core.storage import organising as asking
from desktop.core.storage import reading
from desktop.core.storage.schema import CODING, CONFIRMATION, FOREIGN_ID

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.core.model import CodeId, Segment
    from desktop.core.storage.store import Row, Store


@dataclass(slots=True)
class Kept:
    """A coding that others with the same answer join; ``changed`` is what it takes from them."""

    row: Row
    changed: dict[str, Any]

    def take(self, other: Row) -> None:
        """What the coding does not say itself, the other one says; notes are joined, and a doubt of either stays one.

        Where they differ otherwise it stays as it is.
        """
        if other["certainty"] == Certainty.UNSURE and self._now("certainty") != Certainty.UNSURE:
            self.changed["certainty"] = Certainty.UNSURE.value
        for name in ("certainty", "basis"):
            if self._now(name) is None and other[name] is not None:
                self.changed[name] = other[name]
        note, more = self._now("note"), other["note"]
        if more and more not in (note, *note.split("\n\n")):
            self.changed["note"] = f"{note}\n\n{more}" if note else more

    def _now(self, name: str) -> Any:
        return self.changed.get(name, self.row[name])


def recode(store: Store, codings: Iterable[Row], target: Mapping[int, CodeId]) -> int:
    """Within a step: give each coding the code that ``target`` says for its row; how many moved or joined.

    Where the segment has that code already, one coding stays: the one that was there, else the oldest of those that
    come. Certainty and basis are taken over where the one that stays says nothing, a doubt stays a doubt, notes are
    joined, and names in other programs go over. That an old definition was confirmed says nothing about another code
    and is dropped.
    """
    coming = sorted(codings, key=lambda row: int(row["id"]))
    wanted = {int(target[row["id"]]) for row in coming}
    moving = {row["id"] for row in coming}
    there = {
        (row["segment_id"], row["code_id"]): Kept(row, {})
        for row in asking.codings_with(store, sorted(wanted))
        if row["id"] not in moving
    }
    heirs: dict[int, int] = {}
    for row in coming:
        code = int(target[row["id"]])
        kept = there.get((row["segment_id"], code))
        if kept is None:
            there[row["segment_id"], code] = Kept(row, {"code_id": code})
        else:
            kept.take(row)
            heirs[row["id"]] = kept.row["id"]
    store.delete_many(CONFIRMATION, reading.rows_referring(store, CONFIRMATION, "coding_id", sorted(moving)))
    hand_names(store, heirs)
    remove_codings(store, sorted(heirs))
    store.update_many(CODING, {kept.row["id"]: kept.changed for kept in there.values() if kept.changed})
    return len(coming)


def unite_codings(store: Store, kept: Segment, gone: Segment) -> None:
    """Within a step: the codings of one segment go over to another of the same coder.

    Where both have a code, one coding stays as ``recode`` says.
    """
    rows = store.rows_by_ids(CODING, [coding.id for coding in (*kept.codings, *gone.codings)])
    there = {coding.code: Kept(rows[coding.id], {}) for coding in kept.codings}
    heirs: dict[int, int] = {}
    for coding in gone.codings:
        mine = there.get(coding.code)
        if mine is None:
            store.update(CODING, coding.id, {"segment_id": kept.id})
        else:
            mine.take(rows[coding.id])
            heirs[coding.id] = mine.row["id"]
    hand_names(store, heirs)
    remove_codings(store, sorted(heirs))
    store.update_many(CODING, {mine.row["id"]: mine.changed for mine in there.values() if mine.changed})


def hand_names(store: Store, heirs: Mapping[int, int]) -> None:
    """Within a step: what other programs call rows that go is now the name of their heirs."""
    if not heirs:
        return
    rows = store.rows_by_ids(FOREIGN_ID, reading.foreign_ids_of(store, sorted(heirs)))
    held = store.rows_by_ids(FOREIGN_ID, reading.foreign_ids_of(store, sorted(set(heirs.values()))))
    taken = {(row["kind"], row["guid"], row["row_id"]) for row in held.values()}
    for row in rows.values():
        heir = (row["kind"], row["guid"], heirs[row["row_id"]])
        if heir in taken:
            store.delete(FOREIGN_ID, row["id"])
        else:
            taken.add(heir)
            store.update(FOREIGN_ID, row["id"], {"row_id": heir[2]})
