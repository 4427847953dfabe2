"""Damaging data in ways that break readers: bytes flipped, lost, doubled and put in, values exchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import random

PIECES = (
    *(b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\r", b"\n\n", b'"', b"\\", b"\\u0000", b"\\ud800"),
    *(b"{", b"}", b"[", b"]", b",", b":", b"null", b"true", b"-1", b"1e999", b"NaN", b"9" * 30, b"0.5"),
    *(b"<", b">", b"&#0;", b"<!DOCTYPE x [", b"PK\x03\x04", b"%PDF", b"endobj", b"stream", b"<<", b">>", b"/Kids"),
)
VALUES: tuple[Any, ...] = (
    *(None, True, 0, -1, 1, 2**63, 2**70, 10**400, 0.5, float("inf"), "", "a", "\0", "\ud800", "0", "-1", "1e3"),
    *([], {}, [None], [[]], {"": ""}, {"id": "1"}, "9" * 40, "2016-02-30", "../..", "todo", "person", "tree"),
)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The same bytes after one to eight injuries."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        at = chance.randrange(len(out) + 1)
        size = chance.choice((1, 1, 4, 40, 1_000))
        act = chance.randrange(7)
        if act == 0 and out:
            out[at % len(out)] ^= 1 << chance.randrange(8)
        elif act == 1:
            del out[at : at + size]
        elif act == 2:
            out[at:at] = out[at : at + size]
        elif act == 3:
            out[at:at] = chance.choice(PIECES)
        elif act == 4:
            out[at : at + size] = chance.randbytes(size)
        elif act == 5:
            piece = chance.choice(PIECES)
            out[at : at + len(piece)] = piece
        elif chance.random() < 0.3:
            del out[at:]
    return bytes(out)


def exchanged(value: Any, chance: random.Random) -> Any:
    """The same JSON value with one value in it exchanged, taken away, doubled, or put under another name."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(list(value))
        changed = dict(value)
        act = chance.randrange(12)
        if act == 0:
            del changed[key]
        elif act == 1:
            changed[chance.choice(("id", "code", "", "start", key + "x"))] = changed.pop(key)
        else:
            changed[key] = exchanged(value[key], chance)
        return changed
    if isinstance(value, list) and value and chance.random() < 0.9:
        at = chance.randrange(len(value))
        act = chance.randrange(12)
        if act == 0:
            return value[:at] + value[at + 1 :]
        if act == 1:
            return [*value, value[at]]
        return [*value[:at], exchanged(value[at], chance), *value[at + 1 :]]
    if isinstance(value, str) and value and chance.random() < 0.4:
        at = chance.randrange(len(value))
        return value[:at] + chance.choice(("", "\0", "\u2028", "1", "-", value[at:])) + value[at + 1 :]
    if isinstance(value, int) and not isinstance(value, bool) and chance.random() < 0.5:
        return value + chance.choice((-1, 1, 1_000, -1_000, 2**40))
    return chance.choice(VALUES)
