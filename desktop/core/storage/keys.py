"""From a passphrase to the key of an encrypted file.

The key is derived as SQLCipher 4 derives it (PBKDF2 with HMAC-SHA-512, 256,000 rounds, the first 16 bytes of the file
as salt), so that any SQLCipher opens the file with the passphrase. It is derived here, and only once for a project: the
engine is given the key itself, so that a passphrase is never part of a statement and quotes in it mean nothing.
"""

from __future__ import annotations

import hashlib
import os
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from desktop.core.errors import BadPassphrase
from desktop.core.storage.peeking import peek

if TYPE_CHECKING:
    from pathlib import Path

MAGIC = b"SQLite format 3\x00"
PAGE = 4_096
SALT_BYTES = 16
KEY_BYTES = 32
ROUNDS = 256_000
LONGEST = 10_000
# A page of random bytes holds nearly all of the 256 values (256 * (1 - 1/256)**4080 are missing); a text or a picture
# without compression far fewer.
RANDOM_FROM = 240


@dataclass(frozen=True, slots=True, repr=False)
class Key:
    """The 32 bytes of a key and the 16 of the salt of its file; never shown."""

    raw: bytes
    salt: bytes

    def spec(self) -> str:
        """As ``PRAGMA key`` and ``ATTACH … KEY`` take it."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"

    def __repr__(self) -> str:
        return "Key(…)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a key is written nowhere")


def prepared(passphrase: str) -> bytes:
    """The bytes of a passphrase: composed (NFC), so that an accent counts the same from every keyboard; UTF-8.

    Raises BadPassphrase for an empty one, one of more than 10,000 characters, or one that is no text.
    """
    if not passphrase:
        raise BadPassphrase("A passphrase cannot be empty. Nothing was changed.")
    if len(passphrase) > LONGEST:
        raise BadPassphrase("A passphrase can have up to {longest} characters. Nothing was changed.", longest=LONGEST)
    if any("\ud800" <= sign <= "\udfff" for sign in passphrase):
        # Asked beforehand: the error of the attempt would hold the passphrase itself.
        raise BadPassphrase("This passphrase holds something that is no character. Nothing was changed.")
    return unicodedata.normalize("NFC", passphrase).encode()


def derive(passphrase: str, salt: bytes) -> Key:
    """The key for a file that begins with ``salt``; takes about 0.1 s. Raises BadPassphrase."""
    return Key(hashlib.pbkdf2_hmac("sha512", prepared(passphrase), salt, ROUNDS, KEY_BYTES), salt)


def fresh(passphrase: str) -> Key:
    """A key for a file that is still to be made. Raises BadPassphrase."""
    return derive(passphrase, os.urandom(SALT_BYTES))


def of_file(path: Path, passphrase: str) -> Key:
    """The key that would open the encrypted file at ``path``. Raises BadPassphrase, OSError."""
    return derive(passphrase, peek(path, SALT_BYTES))


def looks_encrypted(path: Path) -> bool:
    """Whether a file may be an encrypted project: no mark of SQLite, and a first page like chance. Raises OSError."""
    page = peek(path, PAGE)
    return len(page) == PAGE and not page.startswith(MAGIC) and len(set(page)) >= RANDOM_FROM
