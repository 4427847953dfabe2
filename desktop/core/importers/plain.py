"""Plain text and Markdown. Markdown is coded as its source, character for character; only headings are told apart."""

from __future__ import annotations

from desktop.core.importers import encodings
from desktop.core.importers.kinds import OTHER_SUFFIXES, recognise
from desktop.core.importers.layout import markdown_layout, plain_layout
from desktop.core.importers.parsed import Note, Parsed, ReadOptions, Unsure, finish, refused, suffix_of
from desktop.core.text import normalise_counted

_NO_TEXT = "this is no text; its bytes are those of a program, a picture or another kind of file."


class PlainText:
    """Any text without a format of its own, whatever its suffix, unless the suffix names another kind."""

    id = "text"
    version = "1"
    label = "Plain text"
    suffixes: tuple[str, ...] = (".txt", ".text")

    def sniff(self, data: bytes, name: str) -> bool:
        """Everything whose bytes and name are of no other kind."""
        suffix = suffix_of(name)
        return (
            not recognise(data) and suffix not in {".docx", ".docm", ".dotx", ".pdf"} and suffix not in OTHER_SUFFIXES
        )

    def read(self, data: bytes, name: str, options: ReadOptions) -> Parsed | Unsure:
        """Decode strictly, as told or as found out; Unsure when only a person can tell."""
        decoded = self._decode(data, name, options)
        if isinstance(decoded, encodings.Doubt):
            return Unsure(name=name, guesses=decoded.guesses, reason=decoded.reason)
        text = normalise_counted(decoded.text)
        notes = decoded.notes
        if text.text[:200].lstrip().lower().startswith(("<!doctype html", "<html")):
            notes = (*notes, Note("It is the source of a web page; its marks are kept as text."))
        return finish(self, name, data, text, encoding=decoded.encoding, layout=self._layout(text.text), notes=notes)

    def _layout(self, text: str) -> tuple[tuple[int, str], ...]:
        return plain_layout(text)

    def _decode(self, data: bytes, name: str, options: ReadOptions) -> encodings.Decoded | encodings.Doubt:
        if options.encoding is None:
            found = encodings.detect(data)
            if found is None:
                raise refused(name, _NO_TEXT)
            return found
        try:
            decoded = encodings.decode_as(data, options.encoding)
        except LookupError:
            raise refused(name, "“{encoding}” is no encoding that is known.", encoding=options.encoding) from None
        except UnicodeError as fault:
            position = getattr(fault, "start", 0)
            raise refused(
                name,
                "it is not {label}: byte {position} (line {line}) does not fit. Choose another encoding.",
                label=encodings.label_of(options.encoding.strip().lower()),
                position=position + 1,
                line=data.count(b"\n", 0, position) + 1,
            ) from None
        # Any byte is a character in some encodings; a program is no text for that.
        if encodings.control_share(decoded.text) > (0.5 if decoded.encoding.startswith("utf") else 0.05):
            raise refused(name, _NO_TEXT)
        return decoded


class Markdown(PlainText):
    """Markdown, told by its suffix alone: every text is Markdown of a kind."""

    id = "markdown"
    version = "1"
    label = "Markdown"
    suffixes: tuple[str, ...] = (".md", ".markdown", ".mdown")

    def sniff(self, data: bytes, name: str) -> bool:
        """By suffix, unless the bytes are of another kind."""
        return suffix_of(name) in self.suffixes and not recognise(data)

    def _layout(self, text: str) -> tuple[tuple[int, str], ...]:
        return markdown_layout(text)
