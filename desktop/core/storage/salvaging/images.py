"""The pages of a damaged file as they would be read now, and older or doubtful images of them.

Now read are the pages of the file, each covered by its newest committed frame of the write-ahead log, or by the
rollback journal of an action that was never finished. Bytes that were
cut out of the file move all that follow; the place where they are missing is found by trying on which side of it pages
begin where pages should.
"""

from __future__ import annotations

import os
import struct
from collections import OrderedDict
from pathlib import Path
from typing import IO, TYPE_CHECKING

from desktop.core.errors import NotAProject, PassphraseNeeded, StorageFailed, WrongPassphrase
from desktop.core.storage import connection as files
from desktop.core.storage.keys import MAGIC, RANDOM_FROM, SALT_BYTES, Key
from desktop.core.storage.salvaging import ciphered, journals
from desktop.core.storage.salvaging.cells import TABLE_LEAF, children, is_tree_page

if TYPE_CHECKING:
    from collections.abc import Iterator

DEFAULT_SIZE = 4_096
SIZES = frozenset(1 << power for power in range(9, 17))
KEPT = 2_048
AHEAD = 64
WAL_HEADER = 32
FRAME_HEADER = 24
WAL_MAGICS = (0x377F0682, 0x377F0683)
# Pages of which a lost beginning is looked for; whole pages lost before the first readable one.
TRIED = 8
NO_PAGE = (
    "No page of {path} opens with this passphrase. Try it again; if you are sure of it, the first 16 bytes of the file "
    "are damaged, and without them nothing can open the rest. It was left as it is; go back to an earlier copy."
)


class Images:
    """Page images of ``path``; ``key`` where it is encrypted. Numbers count from 1.

    ``size`` is that of a page, ``usable`` the bytes of it that hold rows, ``count`` the number of pages.
    ``log_damaged`` says that the log ended in frames that could not be believed, or the journal in pages; ``journal``
    is what takes back an action that was never finished. Raises WrongPassphrase, StorageFailed
    or OSError.
    """

    def __init__(self, path: Path, key: Key | None, scratch: Path) -> None:
        self.path = path
        self.cipher = ciphered.Decipherer(key, scratch) if key is not None else None
        self.size, self.usable, self.count, self.cut, self.removed = DEFAULT_SIZE, DEFAULT_SIZE, 0, 0, 0
        self.covered: dict[int, int] = {}
        self.loose_frames: list[tuple[int, int]] = []
        self.log_damaged = False
        self._kept: OrderedDict[int, bytes] = OrderedDict()
        self._sealed: dict[int, bool] = {}
        self._newest: dict[int, int] | None = None
        self._log: IO[bytes] | None = None
        self._file = path.open("rb")
        try:
            self.bytes = os.fstat(self._file.fileno()).st_size
            self._stamp = self._stamps()
            self.journal = self._open_sides()
            self._measure()
            if self.journal is None:
                self._read_log()
            else:
                self._take_back(self.journal)
        except BaseException:
            self.close()
            raise

    def _open_sides(self) -> journals.Journal | None:
        """Open what lies beside the file: its log, else a journal, which is returned."""
        log = Path(f"{self.path}-wal")
        if log.is_file() and log.stat().st_size >= WAL_HEADER:
            self._log = log.open("rb")
            return None
        beside = journals.opened(f"{self.path}-journal", SIZES)
        if beside is None or (self.cipher is not None and beside[1].size != self.size):
            if beside is not None:
                beside[0].close()
            if log.is_file():
                self._log = log.open("rb")
            return None
        self._log, journal = beside
        return journal

    def close(self) -> None:
        self._file.close()
        if self._log is not None:
            self._log.close()
        if self.cipher is not None:
            self.cipher.close()

    def check_still(self) -> None:
        """Raises StorageFailed when the file was written while it was read."""
        if self._stamps() != self._stamp:
            raise StorageFailed(
                "{path} was changed while it was being read. No new project was made; close the desk that has it open, "
                "and try again.",
                path=self.path,
            )

    def _stamps(self) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        for side in ("", "-wal", "-journal"):
            try:
                state = os.stat(f"{self.path}{side}")
                found.append((state.st_size, state.st_mtime_ns))
            except OSError:
                found.append((-1, 0))
        return found

    # images

    def live(self, number: int) -> bytes | None:
        """The usable bytes of a page as they would be read now; None where the file has no such page."""
        if not 1 <= number <= self.count:
            return None
        if number not in self._kept:
            self._fetch(number)
        self._kept.move_to_end(number)
        return self._kept[number]

    def latest(self, number: int) -> bytes | None:
        """The page as the newest frame has it that does not count; else as it would be read now."""
        if self._newest is None:
            self._newest = dict(self.loose_frames)
        at = self._newest.get(number)
        return self.live(number) if at is None else next(iter(self._plain([(number, self._frame(at))])))

    def sealed(self, number: int) -> bool:
        """Whether the page proves itself to be as it was written: only pages of encrypted files can."""
        if self.cipher is None:
            return False
        if number not in self._sealed:
            self._sealed[number] = self.cipher.sealed(number, self._raw(number))
        return self._sealed[number]

    def loose(self) -> Iterator[bytes]:
        """Images that are not read any more, or not believed: below the log, and frames of it that do not count."""
        # What lies under the pages of a journal was never acknowledged.
        for number in sorted(self.covered) if self.journal is None else ():
            yield from self._plain([(number, self._raw_of_file(number))])
        for number, at in self.loose_frames:
            yield from self._plain([(number, self._frame(at))])

    def _fetch(self, number: int) -> None:
        if self.cipher is None:
            self._kept[number] = self._raw(number)[: self.usable]
        else:
            numbers = [n for n in range(number, min(number + AHEAD, self.count + 1)) if n not in self._kept]
            wanted = [(n, self._raw(n)) for n in numbers]
            for (n, raw), plain in zip(wanted, self._plain(wanted), strict=True):
                self._sealed.setdefault(n, self.cipher.sealed(n, raw))
                self._kept[n] = plain
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)

    def _plain(self, pages: list[tuple[int, bytes]]) -> list[bytes]:
        if self.cipher is None:
            return [page[: self.usable] for _, page in pages]
        return self.cipher.plain([(number, page.ljust(self.size, b"\0")) for number, page in pages])

    def _raw(self, number: int) -> bytes:
        at = self.covered.get(number)
        return self._raw_of_file(number) if at is None else self._frame(at)

    def _raw_of_file(self, number: int) -> bytes:
        return self._at((number - 1) * self.size - (self.removed if number >= self.cut else 0))

    def _frame(self, at: int) -> bytes:
        assert self._log is not None
        self._log.seek(at)
        return self._log.read(self.size).ljust(self.size, b"\0")

    def _at(self, at: int) -> bytes:
        if at < 0:
            return bytes(-at) + self._at(0)[: self.size + at] if at > -self.size else bytes(self.size)
        self._file.seek(at)
        return self._file.read(self.size).ljust(self.size, b"\0")

    # measuring

    def _measure(self) -> None:
        at = None if self.journal is None else self.journal.pages.get(1)
        head = (self._at(0) if at is None else self._frame(at))[: files.HEADER]
        if self.cipher is not None:
            self.usable = ciphered.USABLE
            self._measure_ciphered()
            return
        pages = 0
        if head.startswith(MAGIC):
            size = int.from_bytes(head[16:18], "big")
            self.size = 65_536 if size == 1 else size if size in SIZES else DEFAULT_SIZE
            pages = int.from_bytes(head[28:32], "big") if self.journal is None else self.journal.count
            if self.size - head[20] >= 480 and head[20] < 128:
                self.usable = self.size - head[20]
        self.usable = min(self.usable, self.size)
        if not head.startswith(MAGIC):
            self.usable = self.size
        self.count = -(-self.bytes // self.size)
        self._find_cut(pages)

    def _find_cut(self, pages: int) -> None:
        """Where bytes are missing: behind it every page lies earlier than its number says."""
        known = 0 < pages <= self.count + (1 << 20)
        # A file that is longer than it says, or shorter because the rest lies in the log, misses nothing.
        missing = pages * self.size - self.bytes if known else 0
        if known and missing <= 0:
            return
        shift = (-self.bytes) % self.size
        guesses = [missing] if known else [shift + self.size * whole for whole in range(TRIED) if shift or whole]
        best = (self._score(0, 0), 0, 0)
        for removed in guesses:
            count = -(-(self.bytes + removed) // self.size)
            behind = [n for n in range(1, count + 1) if is_tree_page(self._at((n - 1) * self.size - removed), n)]
            before = {n for n in range(1, self.count + 1) if is_tree_page(self._at((n - 1) * self.size), n)}
            behind_set = set(behind)
            # The cut before which most pages fit as they lie, and behind which most fit as they moved.
            fits, most, cut = len(behind_set), len(behind_set), 1
            for number in range(1, count + 1):
                fits += (number in before) - (number in behind_set)
                if fits > most:
                    most, cut = fits, number + 1
            best = max(best, (self._score(cut, removed), cut, removed))
        _, self.cut, self.removed = best
        self.cut = self.cut if self.removed else 0
        self.count = -(-(self.bytes + self.removed) // self.size)
        self._kept.clear()

    def _score(self, cut: int, removed: int) -> int:
        """How many pages lead to pages that can be what they are led to."""
        self.cut, self.removed = cut, removed
        count = -(-(self.bytes + removed) // self.size)
        kinds = {}
        for number in range(1, count + 1):
            page = self._raw_of_file(number)
            if is_tree_page(page, number):
                kinds[number] = (page[100 if number == 1 else 0], children(page[: self.usable], number))
        score = 0
        for kind, below in kinds.values():
            family = (5, TABLE_LEAF) if kind in (5, TABLE_LEAF) else (2, 10)
            score += sum(1 if child in kinds and kinds[child][0] in family else -1 for child in below)
        return score

    def _measure_ciphered(self) -> None:
        assert self.cipher is not None
        self.count = -(-self.bytes // self.size)
        sound = {n for n in range(1, self.count + 1) if self.cipher.sealed(n, self._at((n - 1) * self.size))}
        if len(sound) < self.count:
            self._find_sealed(sound)
        if not sound and not self.removed and not self._log_sealed():
            raise WrongPassphrase(NO_PAGE, path=self.path)

    def _find_sealed(self, sound: set[int]) -> None:
        """The seal of a page tells exactly how far it was moved."""
        assert self.cipher is not None
        shift = (-self.bytes) % self.size
        for removed in (shift + whole * self.size for whole in range(TRIED) if shift or whole):
            count = -(-(self.bytes + removed) // self.size)
            moved = [n for n in range(1, count + 1) if self.cipher.sealed(n, self._at((n - 1) * self.size - removed))]
            if moved:
                self.cut, self.removed, self.count = moved[0], removed, count
                return

    def _log_sealed(self) -> bool:
        """Whether the log alone shows that the key fits."""
        if self._log is None:
            return False
        assert self.cipher is not None
        if self.journal is not None:
            return any(self.cipher.sealed(number, self._frame(at)) for number, at in self.journal.pages.items())
        for at in range(WAL_HEADER, os.fstat(self._log.fileno()).st_size - self.size, FRAME_HEADER + self.size):
            self._log.seek(at)
            number = int.from_bytes(self._log.read(4), "big")
            if self.cipher.sealed(number & 0xFFFFFFFF, self._frame(at + FRAME_HEADER)):
                return True
        return False

    # the journal and the write-ahead log

    def _take_back(self, journal: journals.Journal) -> None:
        """The file as it was before the action that was being written."""
        self.covered.update(journal.pages)
        self.log_damaged = journal.damaged
        if journal.count and not self.removed:
            self.count = journal.count
        self.count = max(self.count, *self.covered, 1)
        self._kept.clear()
        self._sealed.clear()

    def _read_log(self) -> None:
        if self._log is None:
            return
        size = os.fstat(self._log.fileno()).st_size
        if size < WAL_HEADER:
            self.log_damaged = size > 0
            return
        self._log.seek(0)
        head = self._log.read(WAL_HEADER)
        magic, _version, page, _serial, salt_a, salt_b, sum_a, sum_b = struct.unpack(">8I", head)
        order = ">" if magic & 1 else "<"
        sound = magic in WAL_MAGICS and page == self.size and _sums(order, head[:24], (0, 0)) == (sum_a, sum_b)
        running = (sum_a, sum_b)
        waiting: dict[int, int] = {}
        pages = 0
        self.log_damaged = not sound
        step = FRAME_HEADER + self.size
        for at in range(WAL_HEADER, size - FRAME_HEADER + 1, step):
            self._log.seek(at)
            frame = self._log.read(FRAME_HEADER)
            number, commit, a, b, one, two = struct.unpack(">6I", frame)
            place = at + FRAME_HEADER
            if sound:
                sound = (a, b) == (salt_a, salt_b) and place + self.size <= size
                if not sound and (a, b) != (salt_a, salt_b) and self._left_over(at, size, (salt_a, salt_b)):
                    break  # frames of an earlier round, which the log has not written over yet
                if sound:
                    running = _sums(order, frame[:8] + self._frame(place), running)
                    sound = running == (one, two) and number > 0
                self.log_damaged = self.log_damaged or not sound
            if sound:
                waiting[number] = place
                if commit:
                    pages = commit
                    self.covered.update(waiting)
                    waiting.clear()
            elif 0 < number <= self.count + size // self.size and place + self.size <= size:
                self.loose_frames.append((number, place))
        self.loose_frames.extend(waiting.items())
        # Frames that were never committed are no damage: what they held was never acknowledged.
        if pages and not self.removed:
            self.count = pages
        self.count = max(self.count, *self.covered, 1)
        self._sealed.clear()

    def _left_over(self, at: int, size: int, salts: tuple[int, int]) -> bool:
        """Whether no frame from here on belongs to this round of the log."""
        assert self._log is not None
        for place in range(at, size - FRAME_HEADER + 1, FRAME_HEADER + self.size):
            self._log.seek(place + 8)
            if struct.unpack(">2I", self._log.read(8)) == salts:
                return False
        return True


def _sums(order: str, data: bytes, start: tuple[int, int]) -> tuple[int, int]:
    """The checksum of the log, carried on over further bytes."""
    one, two = start
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for at in range(0, len(words), 2):
        one = (one + words[at] + two) & 0xFFFFFFFF
        two = (two + words[at + 1] + one) & 0xFFFFFFFF
    return one, two


def key_of(path: Path, passphrase: str | None) -> Key | None:
    """The key of the file; None where it is not encrypted.

    Raises PassphraseNeeded, NotAProject where no page is like one of a project, BadPassphrase or OSError.
    """
    from desktop.core.storage import keys

    with path.open("rb") as file:
        head = file.read(DEFAULT_SIZE)
        if head.startswith(MAGIC) or _in_the_clear(file):
            return None
        file.seek(0)
        sample = file.read(AHEAD * DEFAULT_SIZE)
    if len(sample) < DEFAULT_SIZE or len(set(sample[-DEFAULT_SIZE:])) < RANDOM_FROM:
        raise NotAProject(path=path)
    if passphrase is None:
        raise PassphraseNeeded(path=path)
    return keys.derive(passphrase, head[:SALT_BYTES])


def _in_the_clear(file: IO[bytes]) -> bool:
    """Whether pages of trees lie open in a file whose beginning is damaged: among encrypted pages none looks so."""
    size = os.fstat(file.fileno()).st_size
    for start in {0, size % DEFAULT_SIZE}:
        found = 0
        for number, at in enumerate(range(start, size, DEFAULT_SIZE), 2):
            file.seek(at)
            page = file.read(DEFAULT_SIZE)
            found += len(page) == DEFAULT_SIZE and is_tree_page(page, number) and any(page[3:5])
            if found > 1 + number // 50:
                return True
    return False
