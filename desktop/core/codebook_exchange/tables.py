"""Tables from files: CSV in any encoding with any delimiter, and Excel workbooks, as rows of cells of text."""

from __future__ import annotations

import csv
import io
import warnings
import zipfile
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, Final

from desktop.core.errors import BadCodebook
from desktop.core.exporters import formula_guard
from desktop.core.importers import encodings
from desktop.core.notes import Grouped, Note, counted
from desktop.core.storage import peeking

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MOST_BYTES: Final = 32 * 1024 * 1024
MOST_UNPACKED: Final = 256 * 1024 * 1024
MOST_RATIO: Final = 300
"""How many times larger than packed a part of more than 10 MB may be; sheets of real codebooks stay under 60."""
MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 100
MOST_IN_CELL: Final = 100_000
DELIMITERS: Final = (",", ";", "\t", "|")
_EXCEL: Final = (b"PK\x03\x04",)
_OLD_EXCEL: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# A workbook with a password is a file of the old form that holds the new one (MS-OFFCRYPTO, 1.3.2).
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one sheet, every one as long as the longest; ``source`` is what sentences call the file.

    ``encoding`` and ``delimiter`` are those of a CSV file, ``sheet`` and ``sheets`` belong to a workbook.
    """

    source: str
    rows: tuple[tuple[str, ...], ...]
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()


def refuse(name: str, template: str, **data: Any) -> BadCodebook:
    """The error for a file that cannot be read as a codebook, with a reason that can be translated."""
    return BadCodebook(name=name, reason=Note(template, **data))


def read_bytes(path: Path) -> bytes:
    """The bytes of a file that may be a codebook. Raises BadCodebook for one that is not there or far too large."""
    try:
        if path.is_dir():
            raise refuse(path.name or str(path), "it is a folder")
        if path.stat().st_size > MOST_BYTES:
            raise refuse(path.name, "it is larger than {most} MB, which no codebook is", most=MOST_BYTES >> 20)
        return peeking.read(path) if path.is_file() else path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it cannot be opened"
        raise refuse(path.name, "the file cannot be opened ({reason})", reason=reason) from error


def is_workbook(data: bytes) -> bool:
    return data.startswith(_EXCEL)


def read_table(
    data: bytes, name: str, *, encoding: str | None = None, delimiter: str | None = None, sheet: str | None = None
) -> Table:
    """The table in these bytes; what is not said is found out. Raises BadCodebook."""
    if data.startswith(_OLD_EXCEL) and _ENCRYPTED in data:
        raise refuse(name, "it is locked with a password; save it without one")
    if data.startswith(_OLD_EXCEL):
        raise refuse(name, "it is a workbook of the old form (.xls); save it as .xlsx or CSV")
    table = _workbook(data, name, sheet) if is_workbook(data) else _csv(data, name, encoding, delimiter)
    if not table.rows:
        raise refuse(name, "it holds no rows")
    return table


# CSV


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str, tuple[Note, ...]]:
    """The text of these bytes with its encoding and what there is to say about it. Raises BadCodebook."""
    try:
        if encoding:
            found = encodings.decode_as(data, encoding)
            return found.text, found.encoding, tuple(Note("{said}", said=note) for note in found.notes)
        guess = encodings.detect(data)
    except (LookupError, UnicodeDecodeError) as error:
        raise refuse(name, "it is not in the encoding {encoding}", encoding=encoding or "") from error
    if guess is None:
        raise refuse(name, "it is no text and no workbook")
    if isinstance(guess, encodings.Decoded):
        return guess.text, guess.encoding, ()
    # Of a few words much can be guessed; tables come in encodings that have a name here.
    first = next((one for one in guess.guesses if one.encoding in encodings.LABELS), guess.guesses[0])
    read = encodings.decode_as(data, first.encoding)
    note = Note("The encoding is not certain; it was read as {label}.", label=first.label)
    return read.text, read.encoding, (note, *(Note("{said}", said=each) for each in read.notes))


def _csv(data: bytes, name: str, encoding: str | None, delimiter: str | None) -> Table:
    text, encoding, notes = decode(data, name, encoding)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    # Some programs say in the first line which delimiter follows.
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first) == 5:
        delimiter, text = delimiter or first[4], rest
    delimiter = delimiter or _delimiter(text)
    rows, more = _parsed(text, name, delimiter)
    notes = (*notes, *more)
    return _table(name, [[formula_guard.unguard(cell) for cell in row] for row in rows], notes, encoding, delimiter)


def _parsed(text: str, name: str, delimiter: str) -> tuple[list[list[str]], tuple[Note, ...]]:
    limit = csv.field_size_limit(2**31 - 1)
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            if len(rows) > MOST_ROWS:
                raise refuse(name, "it has more than {most} rows, which no codebook has", most=Grouped(MOST_ROWS))
            rows.append(row)
    except csv.Error as error:
        raise refuse(name, "its rows cannot be told apart") from error
    finally:
        csv.field_size_limit(limit)
    return rows, ()


def _delimiter(text: str) -> str:
    """The sign that splits the first rows into the most columns alike; a comma where none does."""
    best = (0.0, 0, ",")
    for sign in DELIMITERS:
        try:
            rows = [row for row, _ in zip(csv.reader(io.StringIO(text), delimiter=sign), range(50), strict=False)]
        except csv.Error:
            continue
        widths = [len(row) for row in rows if any(cell.strip() for cell in row)]
        if not widths or max(widths) < 2:
            continue
        usual = max(set(widths), key=lambda width: (widths.count(width), width))
        if usual > 1:
            share = widths.count(usual) / len(widths)
            best = max(best, (round(share, 1), usual, sign), key=lambda one: (one[0], one[1]))
    return best[2]


# workbooks


def _check(data: bytes, name: str) -> None:
    """Refuse a package that would unpack to too much, needs a password, or declares entities."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            large = sum(part.file_size for part in parts) > MOST_UNPACKED or len(parts) > 5_000
            large = large or any(
                part.file_size > 10 << 20 and part.file_size > MOST_RATIO * max(1, part.compress_size) for part in parts
            )
            locked = any(part.flag_bits & 1 for part in parts)
            declares = not large and not locked and any(_declares(archive, part) for part in parts)
            is_sheet = any(part.filename == "xl/workbook.xml" for part in parts)
    except Exception as error:  # zipfile lets zlib.error, struct.error and many others out
        raise refuse(name, "the workbook is damaged") from error
    if large:
        raise refuse(name, "it would unpack to far more than a codebook holds, and was not opened")
    if locked:
        raise refuse(name, "it is locked with a password; save it without one")
    if declares:
        raise refuse(name, "it declares XML entities, which no workbook does, and was not opened")
    if not is_sheet:
        raise refuse(name, "it is no Excel workbook (.xlsx)")


def _declares(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    if not part.filename.lower().endswith((".xml", ".rels")):
        return False
    with archive.open(part) as file:
        head = file.read(4096)
    return any("<!DOCTYPE".encode(code) in head for code in ("ascii", "utf-16-le", "utf-16-be"))


def _workbook(data: bytes, name: str, sheet: str | None) -> Table:
    _check(data, name)
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what it says about styles and rules of cells is of no use here
        try:
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            try:
                titles = tuple(each.title for each in book.worksheets)
                if not titles:
                    raise refuse(name, "the workbook has no sheet")
                rows: list[list[str]] = []
                shown = ""
                for each in book.worksheets:
                    if sheet is not None and each.title != sheet:
                        continue
                    rows, shown = _cells(each, name), each.title
                    if sheet is not None or any(any(cell.strip() for cell in row) for row in rows):
                        break
            finally:
                book.close()
        except BadCodebook:
            raise
        except Exception as error:  # a damaged workbook fails anywhere
            raise refuse(name, "the workbook is damaged") from error
    if sheet is not None and not shown:
        raise refuse(name, "it has no sheet “{sheet}”", sheet=sheet)
    return _table(name, rows, (), sheet=shown, sheets=titles)


def _cells(sheet: Any, name: str) -> list[list[str]]:
    # The size that a sheet gives of itself need not be true, and decides how much is made of blank cells.
    sheet.reset_dimensions()
    rows: list[list[str]] = []
    blank = 0
    for row in sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS + 1):
        cells = [_said(value) for value in row]
        while cells and not cells[-1]:
            cells.pop()
        blank = 0 if cells else blank + 1
        if blank > 1_000:  # behind the table there can be a million rows that were only formatted
            break
        rows.append(cells)
        if len(rows) - blank > MOST_ROWS:
            raise refuse(name, "it has more than {most} rows, which no codebook has", most=Grouped(MOST_ROWS))
    return rows


def _said(value: Any) -> str:
    """A cell as its words: whole numbers without a point, days as ISO dates; a formula was read as its result."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    if isinstance(value, date | time):
        return value.isoformat()
    # A line end is written ``_x000D_`` and a line feed by some programs (ECMA-376, ST_Xstring).
    return str(value).replace("_x000D_\n", "\n").replace("\r\n", "\n")


def _table(
    name: str,
    rows: Iterable[list[str]],
    notes: tuple[Note, ...],
    encoding: str = "",
    delimiter: str = "",
    *,
    sheet: str = "",
    sheets: tuple[str, ...] = (),
) -> Table:
    """Rows of one length without blank ones at the end; what is cut is said."""
    found = [list(row) for row in rows]
    while found and not any(cell.strip() for cell in found[-1]):
        found.pop()
    width = max((len(row) for row in found), default=0)
    said = list(notes)
    if width > MOST_COLUMNS:
        width = MOST_COLUMNS
        said.append(Note("Only the first {most} columns were read.", most=MOST_COLUMNS))
    long = 0
    for row in found:
        del row[width:]
        row += [""] * (width - len(row))
        for at, cell in enumerate(row):
            if len(cell) > MOST_IN_CELL:
                row[at] = cell[:MOST_IN_CELL]
                long += 1
    if long:
        said.append(
            counted(
                long,
                "1 cell was cut after {most} characters.",
                "{count} cells were cut after {most} characters.",
                most=Grouped(MOST_IN_CELL),
            )
        )
    return Table(name, tuple(map(tuple, found)), encoding, delimiter, sheet, sheets, tuple(said))
