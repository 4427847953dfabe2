"""PDF through pypdfium2: the text layer, its lines joined to paragraphs, a blank line between pages."""

from __future__ import annotations

import threading
from typing import Any, Final

from desktop.core.importers.flowing import paragraphs_of
from desktop.core.importers.kinds import recognise
from desktop.core.importers.layout import speakers
from desktop.core.importers.parsed import Note, Parsed, ReadOptions, Unsure, counted, finish, refused, suffix_of
from desktop.core.text import normalise_counted

MOST_PAGES: Final = 20_000

# PDFium keeps global state and must not be entered by two threads at once.
_PDFIUM: Final = threading.Lock()
# FPDF_GetLastError, fpdfview.h: 4 is a wrong password, 5 an unknown security scheme.
_LOCKED: Final = frozenset({4, 5})


class Pdf:
    """PDF documents that carry text."""

    id = "pdf"
    version = "2"
    label = "PDF"
    suffixes: tuple[str, ...] = (".pdf",)

    def sniff(self, data: bytes, name: str) -> bool:
        """By content; junk of up to 1 kB before the header is common and allowed in files called .pdf."""
        return recognise(data) == "pdf" or (suffix_of(name) in self.suffixes and b"%PDF-" in data[:1024])

    def read(self, data: bytes, name: str, options: ReadOptions) -> Parsed | Unsure:
        """Read the text of every page; pages that fail or hold none are counted in the notes."""
        import pypdfium2

        with _PDFIUM:
            pages = _pages(data, name)
        failed = sum(1 for page in pages if page is None)
        texts = [tidy(page or "") for page in pages]
        empty = sum(1 for text in texts if not text.strip()) - failed
        if failed == len(pages):
            raise refused(name, "none of its pages can be read; the PDF is damaged.")
        if not any(text.strip() for text in texts):
            raise refused(name, "it holds no text; its pages are probably pictures of text (a scan).")
        text = normalise_counted("\n\n".join(text for text in texts if text.strip()))
        notes: list[str] = []
        if suffix_of(name) not in self.suffixes:
            notes.append(Note("Its name says otherwise, but it is a PDF and was read as one."))
        if failed:
            notes.append(counted(failed, "1 page could not be read.", "{count} pages could not be read."))
        if empty:
            notes.append(
                counted(
                    empty,
                    "1 of {pages} pages holds no text (perhaps a picture).",
                    "{count} of {pages} pages hold no text (perhaps pictures).",
                    pages=len(pages),
                )
            )
        if len(pages) == MOST_PAGES:
            notes.append(Note("Only the first {count} pages were read.", count=MOST_PAGES))
        layout = tuple((i, "speaker") for i, _ in speakers(text.text.split("\n")))
        return finish(
            self,
            name,
            data,
            text,
            layout=layout,
            notes=tuple(notes),
            library=f"pypdfium2 {pypdfium2.PYPDFIUM_INFO.version}",
        )


def tidy(page: str) -> str:
    """The text of a page as PDFium gives it, with our line ends and in paragraphs.

    PDFium ends lines with CRLF and writes U+FFFE where a hyphen stood at the end of a line, the line break already
    gone; without it the word is whole again.
    """
    lines = page.replace("\ufffe", "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(paragraphs_of([line.strip() for line in lines])).strip("\n")


def _pages(data: bytes, name: str) -> list[str | None]:
    """The raw text of each page, None for one that fails."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as fault:
        if fault.err_code in _LOCKED:
            raise refused(
                name, "it is protected with a password. Save a copy without the password and import that."
            ) from fault
        raise refused(name, "the PDF is damaged and cannot be opened.") from fault
    try:
        count = len(document)
        if count == 0:
            raise refused(name, "the PDF has no pages.")
        return [_page(document, i) for i in range(min(count, MOST_PAGES))]
    finally:
        document.close()


def _page(document: Any, index: int) -> str | None:
    import pypdfium2

    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return None
    try:
        text_page = page.get_textpage()
        try:
            return str(text_page.get_text_range())
        finally:
            text_page.close()
    except pypdfium2.PdfiumError:
        return None
    finally:
        page.close()
