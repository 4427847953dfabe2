"""Snapshots in words: why one was taken, how large it is, what it holds against now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QLocale

from desktop.ui.translate import count_of, listed, number, tr

REASONS = {
    "auto": "Taken by itself",
    "asked": "Taken by you",
    "migration": "Before an update",
    "merge": "Before a merge",
    "deletion": "Before a deletion",
    "encryption": "Before encrypting",
    "restore": "Before going back",
}


class Trouble(Enum):
    """What keeps a snapshot from being read."""

    PASSPHRASE = auto()
    DAMAGED = auto()
    NEWER = auto()
    GONE = auto()


@dataclass(frozen=True, slots=True)
class Held:
    """What a project file holds; ``last`` is the sentence of its last step, in the language of the desk.

    ``mark`` is the hash of that step: two files with one mark are the same. ``changed`` says that somebody worked on
    the snapshot itself after it was taken. ``erasings`` are the ids of the steps that erased for good. ``protected``
    says that a passphrase is needed.
    """

    documents: int
    segments: int
    steps: int
    last: str = ""
    mark: str = ""
    changed: bool = False
    erasings: frozenset[int] = frozenset()
    protected: bool = False


def reason_words(reason: str) -> str:
    """Why a snapshot was taken; a reason of another version of the program stands as it is written."""
    return tr("Snapshots", REASONS[reason]) if reason in REASONS else reason


def size_words(size: int) -> str:
    """A size as people read it: "12 MB", "840 kB"."""
    unit = 1_000_000_000 if size >= 1_000_000_000 else 1_000_000
    digits = 1 if unit <= size < 10 * unit and size % unit >= unit // 20 else 0
    return QLocale().formattedDataSize(size, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def trouble_words(trouble: Trouble, *, own: bool = True) -> str:
    """What is wrong with a snapshot; without a passphrase of one's ``own`` that fits others, any is missing."""
    return {
        Trouble.PASSPHRASE: tr("Snapshots", "under another passphrase")
        if own
        else tr("Snapshots", "needs its passphrase"),
        Trouble.DAMAGED: tr("Snapshots", "damaged"),
        Trouble.NEWER: tr("Snapshots", "of a newer Testimonia"),
        Trouble.GONE: tr("Snapshots", "no longer there"),
    }[trouble]


def held_words(held: Held) -> str:
    """What is in it: "4 documents, 43 segments"."""
    return tr(
        "Snapshots",
        "{documents}, {segments}",
        documents=count_of(held.documents, "{n} document", "{n} documents"),
        segments=count_of(held.segments, "{n} segment", "{n} segments"),
    )


def against_words(held: Held, now: Held | None) -> str:
    """What a snapshot holds against the project now: "14 segments fewer, 1 document more"."""
    if now is None:
        return held_words(held)
    said = _difference(held, now)
    return tr("Snapshots", "{said}, not protected", said=said) if is_open(held, now) else said


def is_open(held: Held, now: Held | None) -> bool:
    """Whether everybody can read the snapshot of a project that is protected itself."""
    return now is not None and now.protected and not held.protected


def _difference(held: Held, now: Held) -> str:
    if held.mark == now.mark:
        return tr("Snapshots", "the same as now")
    parts = []
    documents, segments = held.documents - now.documents, held.segments - now.segments
    if segments:
        more, fewer = ("{n} segment more", "{n} segments more"), ("{n} segment fewer", "{n} segments fewer")
        parts.append(count_of(abs(segments), *(more if segments > 0 else fewer)))
    if documents:
        more, fewer = ("{n} document more", "{n} documents more"), ("{n} document fewer", "{n} documents fewer")
        parts.append(count_of(abs(documents), *(more if documents > 0 else fewer)))
    if parts:
        return listed(parts)
    later = now.steps - held.steps
    if later > 0:
        return count_of(later, "{n} step earlier", "{n} steps earlier")
    return tr("Snapshots", "other steps than now")


def steps_back(held: Held, now: Held) -> str:
    """How much later work is not in it; nothing for a snapshot of this very state."""
    later = now.steps - held.steps
    return count_of(later, "{n} later step is not in it", "{n} later steps are not in it") if later > 0 else ""


def total_words(count: int, size: int, budget: int) -> str:
    """How many snapshots there are and how much of the room for them they take; without a budget, how much."""
    snapshots = count_of(count, "{n} snapshot", "{n} snapshots")
    if not budget:
        return tr("Snapshots", "{snapshots}, {size}", snapshots=snapshots, size=size_words(size))
    return tr(
        "Snapshots",
        "{snapshots}, {size} of {budget}",
        snapshots=snapshots,
        size=size_words(size),
        budget=size_words(budget),
    )


def kept_words(hourly: int, daily: int, weekly: int) -> str:
    """How many are kept while they grow older."""
    return tr(
        "Snapshots",
        "the last {hourly} hours, {daily} days and {weekly} weeks",
        hourly=number(hourly),
        daily=number(daily),
        weekly=number(weekly),
    )
