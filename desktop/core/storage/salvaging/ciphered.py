"""Pages of an encrypted file, one by one, whether or not they are as they were written.

SQLCipher gives a page only when its seal (HMAC-SHA-512 over the encrypted bytes, their initialisation vector and the
page's number) fits, and none at all when that of page 1 does not. To read on, the encrypted bytes are laid into a
file of our own that has the same key and no seals, as what large values spill over into; the engine then decrypts
them as ever. The initialisation vector goes before its page as if it were one more block: the blocks behind it come out
as they were (cipher block chaining), only the vector's own place holds nonsense.
The format is https://www.zetetic.net/sqlcipher/design/.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as driver

from desktop.core.errors import StorageFailed
from desktop.core.storage import connection as files
from desktop.core.storage.keys import MAGIC

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.core.storage.keys import Key

PAGE = 4_096
SALT = 16
IV = 16
SEAL = 64
USABLE = PAGE - IV - SEAL

# Of the file without seals: large pages, each of which takes several of ours, every one behind its vector.
OWN_PAGE = 65_536
SLOT = IV + USABLE
SLOTS = 16
ROWS = 4
BATCH = SLOTS * ROWS
# Fills one page that it spills onto, nearly, whatever the engine reserves of that page.
VALUE = 73_600
BLOCK = 16
PROBE = 20_000


class Decipherer:
    """Decrypts pages of the file whose ``key`` this is, through a file ``scratch`` that holds only encrypted bytes."""

    def __init__(self, key: Key, scratch: Path) -> None:
        self.key = key
        self.scratch = scratch
        self.places: list[int] = []
        self.begin = 0
        self.made = False
        salt = bytes(byte ^ 0x3A for byte in key.salt)
        self._seal_key = hashlib.pbkdf2_hmac("sha512", key.raw, salt, 2, 32)

    def sealed(self, number: int, page: bytes) -> bool:
        """Whether the page is, bit for bit, what was written as page ``number``."""
        if len(page) != PAGE:
            return False
        covered = page[SALT if number == 1 else 0 : PAGE - SEAL] + number.to_bytes(4, "little")
        return hmac.compare_digest(hmac.digest(self._seal_key, covered, "sha512"), page[PAGE - SEAL :])

    def plain(self, pages: Sequence[tuple[int, bytes]]) -> list[bytes]:
        """The first USABLE bytes of each (number, encrypted page), deciphered. Raises StorageFailed."""
        found: list[bytes] = []
        try:
            if not self.places:
                self._prepare()
            for at in range(0, len(pages), BATCH):
                found.extend(self._batch(pages[at : at + BATCH]))
        except OSError as error:
            raise StorageFailed(files.UNREADABLE, reason=error.strerror or error) from error
        except files.FAULTS as error:
            raise StorageFailed(files.UNREADABLE, reason=files.reason_of(error)) from error
        return found

    def close(self) -> None:
        for side in ("", "-journal") if self.made else ():
            with suppress(OSError):
                os.unlink(f"{self.scratch}{side}")

    def _connect(self) -> Any:
        connection = driver.connect(str(self.scratch), isolation_level=None)
        connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
        connection.execute(f'PRAGMA key = "{self.key.spec()}"').fetchall()
        connection.execute(f"PRAGMA cipher_page_size = {OWN_PAGE}").fetchall()
        connection.execute("PRAGMA cipher_use_hmac = OFF").fetchall()
        return connection

    def _prepare(self) -> None:
        # Nothing that is already there is ever written over.
        os.close(os.open(self.scratch, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        self.made = True
        connection = self._connect()
        try:
            connection.execute("PRAGMA journal_mode = OFF").fetchall()
            connection.execute("CREATE TABLE page (id INTEGER PRIMARY KEY, data BLOB)")
            connection.execute("BEGIN")
            for row in range(ROWS):
                # The spilled page is the first that a row makes; splits of the table come behind it.
                self.places.append(connection.execute("PRAGMA page_count").fetchone()[0] + 1)
                connection.execute("INSERT INTO page VALUES (?, zeroblob(?))", (row, VALUE))
            connection.execute("COMMIT")
        finally:
            connection.close()
        self._calibrate()

    def _calibrate(self) -> None:
        """Find out at which byte of a value its own page begins.

        A bit that is turned in one encrypted block turns the same bit of the next block and nothing behind it.
        """
        with self.scratch.open("r+b") as file:
            at = (self.places[0] - 1) * OWN_PAGE + PROBE
            file.seek(at)
            byte = file.read(1)[0]
            file.seek(at)
            file.write(bytes((byte ^ 1,)))
        connection = self._connect()
        try:
            value = connection.execute("SELECT data FROM page WHERE id = 0").fetchone()[0].rstrip(b"\0")
        finally:
            connection.close()
        self.begin = len(value) - 1 - (PROBE + BLOCK)
        if value[-1:] != b"\x01" or self.begin + SLOTS * SLOT > VALUE:
            raise StorageFailed(files.UNREADABLE, reason="the engine keeps encrypted pages in an unknown way")

    def _batch(self, pages: Sequence[tuple[int, bytes]]) -> list[bytes]:
        rows = [pages[at : at + SLOTS] for at in range(0, len(pages), SLOTS)]
        with self.scratch.open("r+b") as file:
            for place, row in zip(self.places, rows, strict=False):
                file.seek((place - 1) * OWN_PAGE)
                for number, page in row:
                    blocks = page[SALT if number == 1 else 0 : USABLE]
                    file.write((page[USABLE : USABLE + IV] + blocks).ljust(SLOT, b"\0"))
        found: list[bytes] = []
        connection = self._connect()
        try:
            for place, row in enumerate(rows):
                (value,) = connection.execute("SELECT data FROM page WHERE id = ?", (place,)).fetchone()
                for slot, (number, _page) in enumerate(row):
                    at = self.begin + slot * SLOT + IV
                    blocks = value[at : at + USABLE - (SALT if number == 1 else 0)]
                    found.append(MAGIC + blocks if number == 1 else blocks)
        finally:
            connection.close()
        return found
