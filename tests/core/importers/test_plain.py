from __future__ import annotations

import hashlib
import time

import pytest

from desktop.core.errors import ImportRefused
from desktop.core.importers.encodings import LABELS
from desktop.core.importers.registry import Parsed, Unsure, parse

KOREAN = "증인은 경비원들이 매일 저녁 수감자들을 때렸다고 말했다.\n그 뒤로 아무도 그 일을 이야기하지 않았다.\n" * 4
RUSSIAN = "Свидетель сказал, что охранники каждый вечер избивали заключённых.\nПотом об этом никто не говорил.\n" * 4
ARABIC = "قالت الشاهدة إن الحراس كانوا يضربون السجناء كل مساء ولم يتحدث أحد عن ذلك بعدها.\n" * 6
JAPANESE = "証人は、看守が毎晩囚人を殴っていたと話した。その後、誰もそのことを口にしなかった。\n" * 6
CHINESE = "证人说，看守每天晚上殴打囚犯。从那以后，没有人再提起这件事。\n" * 8
FRENCH = "Le témoin a déclaré que les gardes frappaient les détenus chaque soir, où qu’ils fussent.\n" * 4
GERMAN = (
    "Die Zeugin erzählte, die Wärter hätten die Häftlinge jeden Abend geschlagen. Später schwieg man darüber.\n" * 4
)
SPANISH = "El testigo contó que los guardias golpeaban a los presos cada mañana, y que nadie habló después.\n" * 4
POLISH = "Świadek powiedział, że strażnicy bili więźniów każdego wieczoru. Później nikt o tym nie mówił.\n" * 4
GREEK = "Ο μάρτυρας είπε ότι οι φύλακες χτυπούσαν τους κρατούμενους κάθε βράδυ και κανείς δεν μίλησε για αυτό.\n" * 4
HEBREW = "העד אמר כי השומרים היכו את האסירים בכל ערב, ואיש לא דיבר על כך אחר כך.\n" * 4
ENGLISH = "The witness said that the café on the corner was closed – “for good”, as she put it, at £5 a day.\n" * 4


def read(name: str, data: bytes, encoding: str | None = None) -> Parsed:
    parsed = parse(name, data, encoding=encoding)
    assert isinstance(parsed, Parsed), parsed
    return parsed


def outcome(name: str, data: bytes, encoding: str | None = None) -> Parsed | Unsure | ImportRefused:
    """What comes of a file, a refusal included."""
    try:
        return parse(name, data, encoding=encoding)
    except ImportRefused as refusal:
        return refusal


def reason(name: str, data: bytes, encoding: str | None = None) -> str:
    with pytest.raises(ImportRefused) as caught:
        parse(name, data, encoding=encoding)
    assert caught.value.sentence == f"{name} was not imported: {caught.value.data['reason']}"
    return str(caught.value.data["reason"])


def test_what_comes_in_carries_its_provenance() -> None:
    data = b"\xef\xbb\xbfOne\r\nTwo \xe2\x80\x93 three\r\n"
    parsed = read("My interview.TXT", data)
    assert parsed.text == "One\nTwo – three\n"
    assert parsed.original == data
    assert parsed.original_sha256 == hashlib.sha256(data).hexdigest()
    assert (parsed.name, parsed.original_name) == ("My interview", "My interview.TXT")
    assert (parsed.importer, parsed.importer_version, parsed.encoding) == ("text", "1", "utf-8")
    assert parsed.notes == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"])
@pytest.mark.parametrize("text", [KOREAN, RUSSIAN, ARABIC, FRENCH, "Plain words.\nMore of them.\n", CHINESE])
def test_unicode_is_recognised_with_and_without_a_mark(text: str, encoding: str) -> None:
    assert read("a.txt", text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("text", "encoding", "found"),
    [
        (KOREAN, "cp949", "cp949"),
        (KOREAN, "euc_kr", "cp949"),
        (RUSSIAN, "cp1251", "cp1251"),
        (RUSSIAN, "koi8_r", "koi8_r"),
        (ARABIC, "cp1256", "cp1256"),
        (JAPANESE, "shift_jis", "cp932"),
        (JAPANESE, "iso2022_jp", "iso2022_jp"),
        (CHINESE, "gb18030", "gb18030"),
        (FRENCH, "cp1252", "cp1252"),
        (GERMAN, "iso8859_1", "cp1252"),
        (SPANISH, "cp1252", "cp1252"),
        ("He said: “we can’t go back” – and wept…\n", "cp1252", "cp1252"),
    ],
)
def test_older_encodings_are_recognised(text: str, encoding: str, found: str) -> None:
    parsed = read("a.txt", text.encode(encoding))
    assert (parsed.text, parsed.encoding) == (text, found)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [("Zdjęcie było żółte.", "cp1250"), ("el niño", "mac_roman"), (POLISH, "iso8859_2"), ("ой", "koi8_r")],
)
def test_a_doubtful_encoding_is_never_guessed_silently(text: str, encoding: str) -> None:
    result = parse("a.txt", text.encode(encoding))
    if isinstance(result, Parsed):
        assert result.text == text
        return
    assert result.reason == "Its bytes can be read in more than one way."
    assert 1 < len(result.guesses) <= 5
    assert all(guess.label and guess.preview for guess in result.guesses)
    for guess in result.guesses:
        shown = read("a.txt", text.encode(encoding), guess.encoding)
        assert " ".join(shown.text.split()).startswith(guess.preview[:4])


@pytest.mark.parametrize("encoding", [code for code in LABELS if not code.startswith("utf")])
def test_no_reading_is_silently_wrong(encoding: str) -> None:
    tried = 0
    for text in (KOREAN, RUSSIAN, ARABIC, JAPANESE, CHINESE, FRENCH, GERMAN, SPANISH, POLISH, GREEK, HEBREW, ENGLISH):
        for piece in (text, text[: len(text) // 4], text.split("\n")[0], text[:40], " ".join(text.split()[:3])):
            try:
                data = piece.encode(encoding)
            except UnicodeEncodeError:
                continue
            tried += 1
            result = parse("a.txt", data)
            assert isinstance(result, Unsure) or result.text == piece, (
                f"{result.encoding} for {encoding}: {result.text[:60]}"
            )
    assert tried


def test_short_words_in_an_unknown_alphabet_ask() -> None:
    result = parse("note.txt", "ой".encode("koi8_r"))
    assert isinstance(result, Unsure)
    assert result.name == "note.txt"


def test_the_encoding_given_is_applied_strictly() -> None:
    data = POLISH.encode("iso8859_2")
    assert read("a.txt", data, "iso8859_2").text == POLISH
    assert read("a.txt", data, "ISO-8859-2").text == POLISH
    line_two = b"fine\nnot \xff fine"
    assert reason("a.txt", line_two, "utf-8") == (
        "it is not Unicode (UTF-8): byte 10 (line 2) does not fit. Choose another encoding."
    )
    assert reason("a.txt", b"text", "klingon") == "“klingon” is no encoding that is known."
    assert "no encoding" in reason("a.txt", b"text", "base64")


def test_damaged_utf_8_asks_and_comes_in_with_a_count() -> None:
    data = "Ä ö ü ß é — “quoted”. ".encode() * 20 + b"\xff\xfe and the end."
    result = parse("a.txt", data)
    assert isinstance(result, Unsure)
    assert result.reason == "It is nearly Unicode (UTF-8), but parts of it are damaged."
    assert result.guesses[0].encoding == "utf-8:replace"
    parsed = read("a.txt", data, result.guesses[0].encoding)
    assert parsed.text.endswith("\ufffd\ufffd and the end.")
    assert parsed.encoding == "utf-8"
    assert parsed.notes == ("2 places could not be read as Unicode (UTF-8) and show “\ufffd”.",)


def test_a_cut_file_asks() -> None:
    for data in (
        "Ich weiß, daß ich größer wäre, später, hätte ich weiß".encode()[:-1],
        "Testimony".encode("utf-16")[:-1],
    ):
        result = parse("a.txt", data)
        assert isinstance(result, Unsure)
        assert "damaged" in result.reason
        assert read("a.txt", data, result.guesses[0].encoding).text.endswith("\ufffd")


def test_nul_within_text_is_replaced_and_counted() -> None:
    parsed = read("a.txt", b"Before\x00the interview, and a good deal after it.\x00")
    assert parsed.text == "Before\ufffdthe interview, and a good deal after it.\ufffd"
    assert parsed.notes == ("2 characters that no text can hold (such as NUL) were replaced by “\ufffd”.",)


@pytest.mark.parametrize("data", [b" ", b"\n\n\n", b"\xef\xbb\xbf", "\u3000\xa0\n".encode(), b"\xff\xfe"])
def test_blank_files_are_refused(data: bytes) -> None:
    assert reason("a.txt", data) == "it holds no text, only blank space."


def test_other_kinds_are_refused_whatever_they_are_called() -> None:
    noise = bytes(hashlib.shake_256(b"noise").digest(4000))
    assert reason("a.txt", b"MZ\x90\x00" + noise).startswith("its name ends in .txt, but it is a program.")
    assert reason("a.md", b"\x89PNG\r\n\x1a\n" + noise).startswith("its name ends in .md, but it is a picture (PNG).")
    assert reason("a.txt", noise).startswith("this is no text")
    assert reason("a.txt", b"\x01\x02\x03\x04" * 100).startswith("this is no text")
    assert reason("a.txt", noise, "latin-1").startswith("this is no text")


def test_letters_that_begin_like_a_program_are_text() -> None:
    assert read("a.txt", b"MZ was the witness; BM wrote it down.").text.startswith("MZ was")


def test_markup_named_txt_is_kept_as_it_is() -> None:
    parsed = read("a.txt", b"<html><body>Words</body></html>")
    assert parsed.text == "<html><body>Words</body></html>"
    assert parsed.notes == ("It is the source of a web page; its marks are kept as text.",)


def test_a_file_without_a_known_suffix_is_text_when_it_reads_as_text() -> None:
    assert read("README", b"Words").name == "README"
    assert read("session.2024-05-01", b"Words").name == "session.2024-05-01"


def test_markdown_stays_its_own_source() -> None:
    source = (
        "# Title\n\nSome *words*\n\n## Part <b>one</b>\n\n```\n# no heading\n```\n\nSecond\n------\n\n- item\n---\n"
    )
    parsed = read("a.md", source.encode())
    assert parsed.text == source
    assert parsed.importer == "markdown"
    assert parsed.layout == ((0, "title"), (4, "heading"), (10, "heading"))


def test_metadata_before_markdown_is_no_heading() -> None:
    assert read("a.md", b"---\ntitle: x\n---\n\nBig\n===\n\ntext\n").layout == ((4, "title"),)


def test_five_megabytes_come_in_quickly() -> None:
    for data in (FRENCH.encode() * 14_000, GERMAN.encode("cp1252") * 12_000, RUSSIAN.encode("cp1251") * 8_000):
        start = time.perf_counter()
        assert len(read("a.txt", data).text) > 3_000_000
        assert time.perf_counter() - start < 5
