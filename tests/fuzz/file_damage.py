"""Injuries to a project file and its log, as disks, cables and programs inflict them; each from a seed."""

from __future__ import annotations

import random
from dataclasses import dataclass

PAGE = 4_096
LOG_HEADER = 32
FRAME = PAGE + 24


@dataclass(frozen=True, slots=True)
class Injury:
    """What was done: ``file`` and ``log`` are the bytes afterwards; ``pages`` the numbers of pages that differ."""

    kind: str
    file: bytes
    log: bytes | None
    pages: frozenset[int]
    log_hurt: bool = False


def _flip(data: bytes, chance: random.Random, start: int = 0) -> bytes:
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 4, 16, 64))):
        out[chance.randrange(start, len(out))] ^= chance.randrange(1, 256)
    return bytes(out)


def _one_byte(data: bytes, chance: random.Random) -> bytes:
    out = bytearray(data)
    out[chance.randrange(PAGE, len(out))] ^= chance.randrange(1, 256)
    return bytes(out)


def _zero_page(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) // PAGE) * PAGE
    return data[:at] + bytes(PAGE) + data[at + PAGE :]


def _noise(data: bytes, chance: random.Random) -> bytes:
    size = chance.choice((16, 200, PAGE, 3 * PAGE))
    at = chance.randrange(len(data) - size)
    return data[:at] + chance.randbytes(size) + data[at + size :]


def _cut_tail(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) // 2, len(data))]


def _cut_head(data: bytes, chance: random.Random) -> bytes:
    return data[chance.choice((1, 7, 100, 700, PAGE, PAGE + 33, 3 * PAGE)) :]


def _cut_inside(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(PAGE, len(data) - 2 * PAGE)
    return data[:at] + data[at + chance.choice((1, 5, 512, 1_000, PAGE)) :]


def _swap(data: bytes, chance: random.Random) -> bytes:
    one, two = sorted(chance.sample(range(1, len(data) // PAGE), 2))
    a, b = one * PAGE, two * PAGE
    return data[:a] + data[b : b + PAGE] + data[a + PAGE : b] + data[a : a + PAGE] + data[b + PAGE :]


def _first_page(data: bytes, chance: random.Random) -> bytes:
    act = chance.randrange(4)
    first = data[:PAGE]
    if act == 0:
        return bytes(PAGE) + data[PAGE:]
    if act == 1:
        return chance.randbytes(PAGE) + data[PAGE:]
    if act == 2:
        return bytes(100) + data[100:]
    return _flip(first, chance) + data[PAGE:]


def _torn_write(data: bytes, chance: random.Random) -> bytes:
    """Every second half of a sector run is of another page."""
    at = chance.randrange(1, len(data) // PAGE) * PAGE
    other = chance.randrange(1, len(data) // PAGE) * PAGE
    half = PAGE // 2
    return data[: at + half] + data[other + half : other + PAGE] + data[at + PAGE :]


KINDS = {
    "one byte": _one_byte,
    "bytes": _flip,
    "page of zeros": _zero_page,
    "noise": _noise,
    "tail cut": _cut_tail,
    "head cut": _cut_head,
    "cut inside": _cut_inside,
    "pages swapped": _swap,
    "first page": _first_page,
    "torn page": _torn_write,
}


def injured(file: bytes, log: bytes | None, seed: int) -> Injury:
    """The injury number ``seed``; with a log every fourth goes into the log."""
    chance = random.Random(seed)
    if log is not None and seed % 2 == 0:
        act = chance.randrange(3)
        if act == 0:
            hurt = _flip(log, chance)
        elif act == 1:
            hurt = log[: chance.randrange(len(log))]
        else:
            at = LOG_HEADER + chance.randrange(len(log) // FRAME) * FRAME
            hurt = log[:at] + bytes(FRAME) + log[at + FRAME :]
        return Injury("log", file, hurt, frozenset(), True)
    kind = list(KINDS)[seed % len(KINDS)]
    hurt = KINDS[kind](file, chance)
    pages = range(max(len(file), len(hurt)) // PAGE + 1)
    differing = {n + 1 for n in pages if hurt[n * PAGE : (n + 1) * PAGE] != file[n * PAGE : (n + 1) * PAGE]}
    return Injury(kind, hurt, log, frozenset(differing))
