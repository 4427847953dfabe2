"""Which encoding a plain text is in: known for certain, or a list of guesses for a person to choose from."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from desktop.core.importers.languages import other_script, plausibility
from desktop.core.importers.parsed import EncodingGuess, Note, counted

REPLACE: Final = ":replace"
"""Behind the name of an encoding: bytes that do not fit become U+FFFD and are counted."""

# In the order in which they are preferred where several read a file alike: the commonest name is recorded.
LABELS: Final[dict[str, str]] = {
    "utf-8": Note("Unicode (UTF-8)"),
    "utf-16": Note("Unicode (UTF-16)"),
    "utf-16-le": Note("Unicode (UTF-16, little-endian)"),
    "utf-16-be": Note("Unicode (UTF-16, big-endian)"),
    "utf-32": Note("Unicode (UTF-32)"),
    "utf-32-le": Note("Unicode (UTF-32, little-endian)"),
    "utf-32-be": Note("Unicode (UTF-32, big-endian)"),
    "cp1252": Note("Western European (Windows-1252)"),
    "cp1250": Note("Central European (Windows-1250)"),
    "cp1251": Note("Cyrillic (Windows-1251)"),
    "cp1253": Note("Greek (Windows-1253)"),
    "cp1254": Note("Turkish (Windows-1254)"),
    "cp1255": Note("Hebrew (Windows-1255)"),
    "cp1256": Note("Arabic (Windows-1256)"),
    "cp1257": Note("Baltic (Windows-1257)"),
    "cp1258": Note("Vietnamese (Windows-1258)"),
    "cp949": Note("Korean (CP949, EUC-KR)"),
    "cp932": Note("Japanese (Shift JIS)"),
    "euc_jp": Note("Japanese (EUC-JP)"),
    "iso2022_jp": Note("Japanese (ISO-2022-JP)"),
    "iso2022_kr": Note("Korean (ISO-2022-KR)"),
    "gb18030": Note("Chinese, simplified (GB18030, GBK)"),
    "big5": Note("Chinese, traditional (Big5)"),
    "koi8_r": Note("Cyrillic (KOI8-R)"),
    "koi8_u": Note("Ukrainian (KOI8-U)"),
    "cp866": Note("Cyrillic (DOS 866)"),
    "cp874": Note("Thai (Windows-874)"),
    "iso8859_2": Note("Central European (ISO 8859-2)"),
    "iso8859_5": Note("Cyrillic (ISO 8859-5)"),
    "iso8859_7": Note("Greek (ISO 8859-7)"),
    "iso8859_9": Note("Turkish (ISO 8859-9)"),
    "iso8859_14": Note("Celtic (ISO 8859-14)"),
    "iso8859_15": Note("Western European (ISO 8859-15)"),
    "mac_roman": Note("Western European (Mac)"),
    "cp850": Note("Western European (DOS 850)"),
    "cp437": Note("English (DOS 437)"),
}
_LEGACY: Final = tuple(LABELS)[7:]
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the other's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HIGH: Final = re.compile(rb"[\x80-\xff]")
_HIGH_LINE: Final = re.compile(rb"[^\n]*[\x80-\xff][^\n]*\n?")
_SAMPLE: Final = 65_536
_CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
# Bytes that mean the same in every Windows encoding of an alphabet: curly quotes, dashes, dots, no-break space.
_SHARED: Final = frozenset(
    byte
    for byte in range(0x80, 0x100)
    if len({bytes([byte]).decode(f"cp{page}", "replace") for page in (1250, 1251, 1252, 1253, 1254, 1257)}) == 1
    and bytes([byte]).decode("cp1252", "replace") != "\ufffd"
)


# The letters beyond a-z of languages whose Windows encodings are easily confused, in lower case.
# Within a word only an apostrophe or a soft hyphen is one of these; anything else there must be a letter.
_LETTERLIKE: Final = re.compile(
    rb"[a-z][\x80-\x91\x93-\xac\xae-\xff][a-z]|[a-z][\x82\x84\x96\x97](?:\s|\Z)|[\x82\x84][^\w\s]"
)
# Without a letter of its alphabet such an encoding explains nothing.
_ALPHABETS: Final = frozenset(
    {"cp1251", "cp1253", "cp1255", "cp1256", "cp866", "cp874", "koi8_r", "koi8_u", "iso8859_5", "iso8859_7"}
)
# Close relatives of Windows-1252 that were hardly ever used; they count only where it fails.
_RARE: Final = frozenset({"iso8859_14", "iso8859_15", "iso8859_9"})


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with the name of its encoding and what there is to say about the reading."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why an encoding is not certain, and the guesses, the likeliest first."""

    reason: str
    guesses: tuple[EncodingGuess, ...]


def label_of(encoding: str) -> str:
    """The words for an encoding, as a list of guesses shows them."""
    base = encoding.removesuffix(REPLACE)
    label = LABELS.get(base, base.upper())
    return Note("{label}, damaged places replaced", label=label) if encoding.endswith(REPLACE) else label


def decode_as(data: bytes, encoding: str) -> Decoded:
    """Decode as the user said; LookupError for an unknown encoding, UnicodeDecodeError at a byte that misfits."""
    base = encoding.strip().lower().removesuffix(REPLACE)
    if base in {"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem"}:
        raise LookupError(base)
    codecs.lookup(base)
    if not encoding.strip().lower().endswith(REPLACE):
        return Decoded(data.decode(base), base)
    text = data.decode(base, "replace")
    damaged = text.count("\ufffd") - data.count("\ufffd".encode()) * (base == "utf-8")
    note = counted(
        damaged,
        "1 place could not be read as {label} and shows “\ufffd”.",
        "{count} places could not be read as {label} and show “\ufffd”.",
        label=LABELS.get(base, base),
    )
    return Decoded(text, base, (note,) if damaged > 0 else ())


def control_share(text: str) -> float:
    """The share of control characters, line ends and tabs aside, in the first 100,000 characters of a text."""
    head = text[:100_000]
    return len(_CONTROLS.findall(head)) / max(1, len(head))


def detect(data: bytes) -> Decoded | Doubt | None:
    """Find the encoding of a plain text.

    A byte order mark decides, then strict UTF-8, then what only UTF-16 and UTF-32 look like, then charset-normalizer.
    None when these bytes are no text at all.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(encoding), encoding)
            except UnicodeDecodeError:
                guess = _guess(data, encoding + REPLACE)
                reason = Note("It begins as {label}, but parts of it are damaged.", label=LABELS[encoding])
                return Doubt(reason, (guess,))
    wide = _wide(data) if b"\x00" in data and not _sprinkled(data) else None
    if wide is not None:
        return Decoded(data.decode(wide), wide)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        if control_share(text) > 0.5:
            return None
        escaped = _escaped(data)
        return Decoded(data.decode(escaped), escaped) if escaped else Decoded(text, "utf-8")
    head = data[:100_000]
    controls = sum(head.count(byte) for byte in (*range(9), *range(14, 27), *range(28, 32)))
    if controls > 0.03 * len(head):
        return None
    return _legacy(data)


def _sprinkled(data: bytes) -> bool:
    """Whether the NULs are strays in what is otherwise plain UTF-8."""
    head = data[:_SAMPLE]
    try:
        rest = head[: head.rfind(b"\n") + 1 or len(head)].replace(b"\x00", b"").decode("utf-8")
    except UnicodeDecodeError:
        return False
    return head.count(0) <= 0.1 * len(head) and control_share(rest) < 0.02


def _wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: only the right one yields spaces and line ends, and nothing unassigned."""
    best: tuple[float, str] | None = None
    for encoding, width in (("utf-32-le", 4), ("utf-32-be", 4), ("utf-16-le", 2), ("utf-16-be", 2)):
        if len(data) % width:
            continue
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        head = text[:_SAMPLE]
        strange = sum(1 for c in head if c not in "\n\r\t\f\v" and unicodedata.category(c) in {"Cc", "Cn", "Co"})
        plain = sum(1 for c in head if c in "\n\r\t" or " " <= c <= "~" or "\u3000" <= c <= "\u303f")
        if strange <= 0.01 * len(head) and plain >= 0.03 * len(head) and (best is None or plain > best[0]):
            best = (plain, encoding)
    return best[1] if best else None


def _escaped(data: bytes) -> str | None:
    """The encodings that hide behind ASCII: they switch alphabets by escape sequences (ISO 2022)."""
    for encoding, sign in (("iso2022_jp", b"\x1b$"), ("iso2022_kr", b"\x1b$)C")):
        if sign in data:
            try:
                data.decode(encoding)
            except UnicodeDecodeError:
                continue
            return encoding
    return None


def _sample(data: bytes) -> bytes:
    """The lines that tell something about the encoding, some 64 kB of them."""
    lines: list[bytes] = []
    size = 0
    for match in _HIGH_LINE.finditer(data):
        lines.append(match.group())
        size += len(lines[-1])
        if size >= _SAMPLE:
            break
    # A file without line ends would come whole.
    sample = b"".join(lines)
    return sample if len(sample) <= 4 * _SAMPLE else sample[: 4 * _SAMPLE]


def _strict(data: bytes, encoding: str) -> str | None:
    """The text in this encoding, or None where a byte misfits or becomes a control character."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if control_share(text) > 0.001 + control_share(data[:100_000].decode("ascii", "ignore")) else text


def _legacy(data: bytes) -> Decoded | Doubt:
    sample = _sample(data)
    high = _HIGH.findall(data[: 16 * _SAMPLE])
    if {byte[0] for byte in high} <= _SHARED and len(high) < 0.25 * len(data) and not _LETTERLIKE.search(data):
        text = _strict(data, "cp1252")
        if text is not None:
            return Decoded(text, "cp1252")
    guesses: list[str] = []
    if _mostly_utf8(data):
        guesses.append("utf-8" + REPLACE)
    else:
        certain, guesses = _weigh(sample)
        text = _strict(data, certain) if certain else None
        if certain and text is not None:
            return Decoded(text, certain)
    guesses.extend(code for code in _fallbacks(sample[:8192]) if code not in guesses)
    guesses = [code for code in guesses if code.endswith(REPLACE) or _strict(data, code) is not None]
    if "utf-8" + REPLACE not in guesses:
        guesses = [*guesses[:4], "utf-8" + REPLACE]
    reason = Note("Its bytes can be read in more than one way.")
    if guesses[0].endswith(REPLACE):
        reason = Note("It is nearly {label}, but parts of it are damaged.", label=LABELS["utf-8"])
    return Doubt(reason, tuple(_guess(data, code) for code in guesses[:5]))


def _mostly_utf8(data: bytes) -> bool:
    text = data[: 16 * _SAMPLE].decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    return sum(1 for c in text if c > "\x7f") - damaged > 3 * damaged


def _weigh(sample: bytes) -> tuple[str | None, list[str]]:
    """The encoding if it is certain, and all likely ones in order.

    The commonest words of a language speak first. Only where they are silent is charset-normalizer believed, and only
    if what it finds is coherent and stands alone.
    """
    usual: dict[str, str] = {}
    for code in _LEGACY:
        text = _strict(sample, code)
        if text is not None and (code not in _ALPHABETS or any(map(other_script, text))):
            usual.setdefault(text, code)
    worth = {code: plausibility(text) for text, code in usual.items()}
    if worth.get("cp1252", 0) > 0:
        worth = {code: value for code, value in worth.items() if code not in _RARE}
    likely = sorted((code for code in worth if worth[code] > 0), key=lambda code: -worth[code])
    if likely and worth[likely[0]] >= 0.08 and all(worth[code] < 0.5 * worth[likely[0]] for code in likely[1:]):
        return likely[0], likely
    from charset_normalizer import from_bytes

    candidates: dict[str, tuple[float, float]] = {}
    for match in from_bytes(sample):
        text = _strict(sample, match.encoding)
        if text is not None:
            candidates.setdefault(usual.get(text, match.encoding), (match.chaos, match.coherence))
    ranked = [*likely, *(code for code in candidates if code not in likely)]
    if likely or not candidates:
        return None, ranked
    first, (chaos, coherence) = next(iter(candidates.items()))
    alone = all(chaos + 0.1 <= other[0] for other in list(candidates.values())[1:])
    sound = chaos <= 0.1 and coherence >= 0.4 and len(_HIGH.findall(sample)) >= 24
    return (first if alone and sound else None), ranked


def _fallbacks(sample: bytes) -> list[str]:
    """Encodings in which every byte means something, those first whose reading is mostly plausible letters."""

    def oddness(code: str) -> float:
        text = sample.decode(code, "replace")
        odd = sum(1 for c in text if c > "\x7f" and unicodedata.category(c)[0] not in "LMPZ")
        odd += sum(1 for a, b in pairwise(text) if a.islower() and b.isupper())
        return odd / max(1, len(text))

    return sorted((code for code in _LEGACY if _strict(sample, code) is not None), key=oddness)


def _guess(data: bytes, encoding: str) -> EncodingGuess:
    """A guess with a line of the text around its first telling character, white space folded."""
    found = _HIGH.search(data)
    base = encoding.removesuffix(REPLACE)
    if base.startswith("utf-") and base != "utf-8":
        text = data[:1024].decode(base, "replace")
    else:
        at = found.start() if found else 0
        start = max(data.rfind(b"\n", 0, at) + 1, at - 48)
        text = data[start : at + 480].decode(base, "replace")
    preview = " ".join(text.replace("\x00", "\ufffd").split())[:120]
    return EncodingGuess(encoding, label_of(encoding), preview)
