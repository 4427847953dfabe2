"""What a file is, told from its bytes and only then from its name."""

from __future__ import annotations

import io
import zipfile
from typing import Final

# Signatures as published in the formats' own specifications: (offset, bytes, what it is). Those of a few letters
# may also begin a sentence and count only when a NUL follows soon.
_SIGNATURES: Final = (
    (0, b"\x89PNG\r\n\x1a\n", "a picture (PNG)"),
    (0, b"\xff\xd8\xff", "a picture (JPEG)"),
    (0, b"GIF87a", "a picture (GIF)"),
    (0, b"GIF89a", "a picture (GIF)"),
    (0, b"II*\x00", "a picture (TIFF)"),
    (0, b"MM\x00*", "a picture (TIFF)"),
    (0, b"BM", "a picture (BMP)"),
    (0, b"MZ", "a program"),
    (0, b"\x7fELF", "a program"),
    (0, b"\xcf\xfa\xed\xfe", "a program"),
    (0, b"\x1f\x8b\x08", "a compressed file (gzip)"),
    (0, b"7z\xbc\xaf\x27\x1c", "an archive (7z)"),
    (0, b"Rar!\x1a\x07", "an archive (RAR)"),
    (0, b"BZh91AY&SY", "a compressed file (bzip2)"),
    (0, b"\xfd7zXZ\x00", "a compressed file (xz)"),
    (257, b"ustar", "an archive (tar)"),
    (0, b"SQLite format 3\x00", "a database"),
    (0, b"ID3", "a sound recording (MP3)"),
    (0, b"OggS\x00", "a sound recording (Ogg)"),
    (0, b"fLaC\x00", "a sound recording (FLAC)"),
    (0, b"RIFF", "a sound, film or picture (RIFF)"),
    (4, b"ftyp", "a film or sound recording (MP4)"),
    (0, b"\x1aE\xdf\xa3", "a film (Matroska)"),
    (0, b"{\\rtf", "Rich Text Format (RTF)"),
)
_SHORT: Final = 4
OPEN_DOCUMENT: Final = "an OpenDocument file"
ARCHIVE: Final = "an archive (zip)"

# Named so that a sentence can say what the file is; their texts are not plain text.
OTHER_SUFFIXES: Final = {
    **dict.fromkeys((".html", ".htm", ".xhtml", ".mht"), "a web page"),
    **dict.fromkeys((".epub", ".mobi", ".azw3"), "an electronic book"),
    **dict.fromkeys((".odt", ".ott", ".fodt"), "an OpenDocument text"),
    **dict.fromkeys((".doc", ".dot"), "an older Word document (.doc)"),
    **dict.fromkeys((".xls", ".xlsx", ".ods", ".csv", ".tsv"), "a table"),
    **dict.fromkeys((".ppt", ".pptx", ".odp"), "a presentation"),
    **dict.fromkeys((".srt", ".vtt", ".sbv"), "a file of subtitles"),
    **dict.fromkeys((".eml", ".msg", ".mbox"), "a letter by e-mail"),
    **dict.fromkeys((".qdpx", ".qdp", ".qdc", ".qde", ".testimonia"), "a project or codebook"),
    **dict.fromkeys((".json", ".xml", ".yaml", ".yml"), "a file of data"),
    ".rtf": "Rich Text Format (RTF)",
    ".pages": "a Pages document",
}


def container(data: bytes) -> str:
    """Look into a zip archive: ``docx``, ``damaged`` or ``locked``, else the words for what it is."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            names = {info.filename for info in infos}
            if any(info.flag_bits & 1 for info in infos):
                return "locked"
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                kind = archive.read("mimetype").decode("ascii", "replace")
                if "epub" in kind:
                    return "an electronic book"
                if "opendocument.text" in kind:
                    return "an OpenDocument text"
                if "opendocument" in kind:
                    return OPEN_DOCUMENT
    except Exception:  # an archive can be broken in many ways, and zipfile lets zlib.error, struct.error and more out
        return "damaged"
    if any(name.startswith("word/") for name in names) and "[Content_Types].xml" in names:
        return "docx"
    if any(name.startswith("xl/") for name in names):
        return "a table"
    if any(name.startswith("ppt/") for name in names):
        return "a presentation"
    if any(name.endswith(".qde") for name in names):
        return "a project or codebook"
    return ARCHIVE


def recognise(data: bytes) -> str:
    """Tell what binary data is: ``pdf``, ``docx``, ``zip-damaged``, ``locked``, ``ole``, words for others, or ""."""
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06\x00")):
        kind = container(data)
        return "zip-damaged" if kind == "damaged" else kind
    if data.startswith(b"%PDF-"):
        return "pdf"
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "locked" if "EncryptedPackage".encode("utf-16-le") in data else "ole"
    head = data[:1024]
    for at, magic, what in _SIGNATURES:
        if head[at : at + len(magic)] == magic and (len(magic) > _SHORT or b"\x00" in head or magic[0] > 0x7E):
            return what
    return ""
