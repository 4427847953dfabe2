"""A coded document is looked at as it will be on paper, saved as a PDF, and read there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.coding import import_document, make_project

if TYPE_CHECKING:
    from tests.walks.person import Person

STORY = (
    "The crossing\n\nThe guard took the money in March 2016. My sister crossed first, over the ice.\n"
    "قالت امرأة غادرت عام 2021 إنها رأت ذلك.\n박 씨는 2016년에 떠났다.\n"
)


def test_a_coded_document_becomes_a_pdf(me: Person) -> None:
    (me.folder / "story.txt").write_text(STORY, encoding="utf-8")
    me.start()
    make_project(me, "Paper", "Ana Ruiz")
    import_document(me, me.folder / "story.txt", "The crossing")
    me.find("took the money")
    me.type("sev")
    me.press("Return", "Escape")
    me.sees_no_palette()

    me.press("Ctrl+P")
    me.sees("Page 1 of 1")
    me.picture("printing")
    me.click("Black and white")
    me.sees("Page 1 of 1")
    me.click("Save as PDF…")
    target = me.folder / "on paper.pdf"
    me.answer_file_dialog(target)
    me.sees(f"Written to {target}")
    me.press("Escape")

    import pypdfium2

    with pypdfium2.PdfDocument(str(target)) as pdf:
        found = "".join(pdf[0].get_textpage().get_text_range().split())
    at = -1
    for line in filter(None, STORY.split("\n")):
        place = found.index("".join(line.split()))
        assert place >= at, f"out of order: {line}"
        at = place
    assert "1of1" in found
    assert "Severebeating" in found, "the answer in the margin"
