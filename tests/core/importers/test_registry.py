from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.core.errors import ImportRefused
from desktop.core.importers import registry
from desktop.core.importers.parsed import Note, Parsed, Unsure, counted
from desktop.core.importers.registry import REGISTRY, parse, parse_path, suffixes
from desktop.core.storage import peeking
from tests.core.importers.made import pdf, with_body
from tests.core.importers.test_plain import KOREAN, RUSSIAN, outcome, reason
from tests.scale import scale


def test_importers_are_told_apart_by_name_and_suffix() -> None:
    assert len({importer.id for importer in REGISTRY}) == len(REGISTRY)
    assert len(set(suffixes())) == len(suffixes())
    assert {".txt", ".md", ".docx", ".pdf"} <= set(suffixes())


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("page.html", b"<p>Words</p>", "it is a web page (.html)."),
        ("book.epub", b"Words", "it is an electronic book (.epub)."),
        ("talk.srt", b"1\n00:00:01,000 --> 00:00:02,000\nWords", "it is a file of subtitles (.srt)."),
        ("table.csv", b"a,b\n1,2\n", "it is a table (.csv)."),
        ("letter.rtf", b"{\\rtf1\\ansi Words}", "it is Rich Text Format (RTF)."),
        ("letter.unknown", b"{\\rtf1\\ansi Words}", "it is Rich Text Format (RTF)."),
        ("voice.mp3", b"ID3\x04\x00\x00" + b"\x00" * 20, "it is a sound recording (MP3)."),
        ("scan.jpg", b"\xff\xd8\xff\xe0" + b"\x00" * 20, "it is a picture (JPEG)."),
        ("mine.testimonia", b"SQLite format 3\x00" + b"\x00" * 90, "it is a database."),
    ],
)
def test_a_kind_that_is_not_read_is_named_with_those_that_are(name: str, data: bytes, what: str) -> None:
    assert reason(name, data) == f"{what} Plain text (.txt), Markdown (.md), Word (.docx) and PDF are read."


def test_a_file_is_read_from_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "증언 with spaces & 🕊.md"
    path.write_bytes(b"# Words")
    parsed = parse_path(path)
    assert isinstance(parsed, Parsed)
    assert (parsed.name, parsed.original_name) == ("증언 with spaces & 🕊", path.name)
    assert parse_path(str(path)) == parsed


def test_an_encoding_reaches_the_reader_through_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("ой".encode("koi8_r"))
    assert isinstance(parse_path(path), Unsure)
    parsed = parse_path(path, "koi8_r")
    assert isinstance(parsed, Parsed)
    assert (parsed.text, parsed.encoding) == ("ой", "koi8_r")


def test_what_cannot_be_opened_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def why(path: Path) -> str:
        with pytest.raises(ImportRefused) as caught:
            parse_path(path)
        return str(caught.value.data["reason"])

    assert why(tmp_path / "none.txt") == "there is no such file."
    assert why(tmp_path) == "it is a folder. Choose the documents in it."
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe.txt")
        assert why(tmp_path / "pipe.txt") == "it is no ordinary file."
    path = tmp_path / "big.txt"
    path.write_bytes(b"x" * 2_000_001)
    monkeypatch.setattr(registry, "MOST_BYTES", 2 * 1024 * 1024 - 100_000)
    assert why(path) == "it is larger than 1 MB."
    with pytest.raises(ImportRefused, match="larger than"):
        parse("big.txt", path.read_bytes())

    def forbidden(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(registry, "MOST_BYTES", 10_000_000)
    monkeypatch.setattr(peeking, "read", forbidden)
    assert why(path) == "you have no permission to read it."


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("a\nb.txt", "a b"),
        ("\ud800.txt", "\ufffd"),
        (".txt", ".txt"),
        ("x" * 250 + ".txt", "x" * 250),
        (" .txt", "Document"),
    ],
)
def test_every_name_becomes_a_line(name: str, wanted: str) -> None:
    parsed = parse(name, b"Words")
    assert isinstance(parsed, Parsed)
    assert parsed.name == wanted
    parsed.original_name.encode("utf-8")


def test_notes_remember_what_they_were_made_of() -> None:
    note = counted(2, "1 thing.", "{count} things in {place}.", place="here")
    assert note == "2 things in here."
    assert (note.template, note.data) == ("{count} things in {place}.", {"count": 2, "place": "here"})
    assert counted(1, "1 thing.", "{count} things.") == "1 thing."
    with pytest.raises(ImportRefused) as caught:
        parse("a.txt", b"")
    assert isinstance(caught.value.data["reason"], Note)


def test_damage_anywhere_is_read_or_refused_never_worse() -> None:
    chance = random.Random(2)
    body = "".join(f"<w:p><w:r><w:t>Paragraph {i} of a statement.</w:t></w:r></w:p>" for i in range(30))
    whole = {
        "a.docx": with_body(body),
        "a.pdf": pdf(*[tuple(f"Line {i} of page {page}." for i in range(9)) for page in range(4)]),
        "a.txt": KOREAN.encode(),
        "b.txt": RUSSIAN.encode("cp1251"),
        "a.md": RUSSIAN.encode("utf-16"),
    }
    ended = 0
    for _ in range(scale(250, 20_000)):
        name, data = chance.choice(list(whole.items()))
        spoilt = bytearray(data)
        for _ in range(chance.choice([1, 3, 20, 200])):
            spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
        if chance.random() < 0.3:
            del spoilt[chance.randrange(1, len(spoilt)) :]
        result = outcome(name, bytes(spoilt))
        if isinstance(result, ImportRefused):
            assert result.sentence.startswith(f"{name} was not imported: ")
        else:
            assert isinstance(result, Unsure) or result.text.strip()
        ended += 1
    assert ended == scale(250, 20_000)


def test_the_libraries_wait_until_they_are_needed() -> None:
    script = (
        "import sys; from desktop.core.importers.registry import parse; parse('a.txt', 'né'.encode());"
        "heavy = {'docx', 'lxml', 'pypdfium2', 'charset_normalizer', 'numpy'} & set(sys.modules); assert not heavy"
    )
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
