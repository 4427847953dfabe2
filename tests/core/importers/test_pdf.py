from __future__ import annotations

import pytest

from desktop.core.importers.pdf import tidy
from tests.core.importers.made import pdf
from tests.core.importers.test_plain import read, reason


def test_pages_are_parted_by_a_blank_line() -> None:
    parsed = read("report.pdf", pdf(("The first line.", "The second line."), ("On page two.",)))
    assert parsed.text == "The first line.\nThe second line.\n\nOn page two."
    assert parsed.importer == "pdf"
    assert parsed.importer_version.startswith("2 (pypdfium2 ")
    assert parsed.notes == ()


def test_pages_without_text_are_counted() -> None:
    parsed = read("report.pdf", pdf(("Words.",), (), ("More.",), ()))
    assert parsed.text == "Words.\n\nMore."
    assert parsed.notes == ("2 of 4 pages hold no text (perhaps pictures).",)


def test_a_scan_says_so() -> None:
    assert reason("scan.pdf", pdf((), ())) == "it holds no text; its pages are probably pictures of text (a scan)."


def test_words_parted_at_a_line_end_are_whole_again() -> None:
    assert tidy("the wit\ufffeness spoke  \r\nlast line\r\n") == "the witness spoke\nlast line"


def test_a_pdf_is_known_by_its_content() -> None:
    parsed = read("letter.txt", pdf(("Words.",)))
    assert (parsed.importer, parsed.text) == ("pdf", "Words.")
    assert parsed.notes == ("Its name says otherwise, but it is a PDF and was read as one.",)
    assert read("letter.pdf", b"junk before\n" + pdf(("Words.",))).text == "Words."


def test_a_script_in_a_pdf_is_not_text() -> None:
    parsed = read("a.pdf", pdf(("Evidence.",), catalog="/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"))
    assert parsed.text == "Evidence."


def test_broken_ones_end_with_a_sentence() -> None:
    whole = pdf(("Words.",))
    assert reason("a.pdf", b"%PDF-1.4\n" + b"\x07\xff" * 400) == "the PDF is damaged and cannot be opened."
    assert "damaged" in reason("a.pdf", whole[:60])
    assert reason("a.pdf", b"Words, only words.").startswith("its name ends in .pdf, but it holds plain text.")
    assert reason("a.pdf", b"\x00\x01\x02" * 99).startswith("its name ends in .pdf, but it is no such file")


def test_a_page_tree_that_bites_its_tail_ends() -> None:
    looped = pdf(("Words.",)).replace(b"/Kids [4 0 R] /Count 1 ", b"/Kids [2 0 R] /Count 1 ")
    assert reason("a.pdf", looped)


@pytest.mark.parametrize("revision", [2, 3])
def test_a_password_is_named(revision: int) -> None:
    # An /Encrypt dictionary whose check values fit no password, the empty one included.
    bits = 40 if revision == 2 else 128
    locked = pdf(("Words.",)).replace(
        b"/Root 1 0 R",
        b"/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V %d /R %d /Length %d /P -4 /O <%s> /U <%s> >>"
        % (revision - 1, revision, bits, b"41" * 32, b"42" * 32),
    )
    assert reason("a.pdf", locked) == (
        "it is protected with a password. Save a copy without the password and import that."
    )
