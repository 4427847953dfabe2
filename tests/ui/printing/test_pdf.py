"""What is on paper: the words of every paragraph in order and selectable, the margin, what is covered, the memos."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core import covering
from desktop.core.model import MemoTarget, SegmentId
from desktop.ui.printing import output
from desktop.ui.printing.content import SIGN, PrintOptions, gather, initials, masked
from desktop.ui.printing.painter import PagePainter
from desktop.ui.printing.setting import Typesetter, sheet_of
from tests.core.making import parsed, small_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.model import DocumentId
    from desktop.core.project import Project

WORDS = (
    "The office filed five affidavits; the first official fled on foot.\n"
    "박 씨는 2016년에 떠났다. 그들은 산에 숨었다.\n"
    "قالت امرأة غادرت عام 2021 إنها رأت ذلك في المخيم.\n"
    "\n"
    "She said: we stood in front. "
)


def letters(text: str) -> str:
    """Words without what lines and pages add between them."""
    return "".join(text.split())


def words_of(path: Path) -> list[str]:
    """The text of each page, as a reader of PDFs selects it."""
    import pypdfium2

    with pypdfium2.PdfDocument(str(path)) as pdf:
        return [page.get_textpage().get_text_range() for page in pdf]


@pytest.fixture
def project(tmp_path: Path, qtbot: QtBot) -> Iterator[Project]:
    made = small_project(tmp_path / "paper.testimonia")
    yield made
    made.close()


def add(project: Project, name: str, text: str) -> DocumentId:
    project.documents.add([parsed(name, text)])
    return next(each.id for each in project.documents.all() if each.name == name)


def test_every_paragraph_is_in_the_pdf_and_in_order(project: Project, tmp_path: Path) -> None:
    text = "\n".join(f"{number}. {WORDS}" for number in range(40))
    document = add(project, "Long", text)
    code = project.codebook.codes()[0].id
    project.coding.code_span(document, 4, 900, [code])
    count = output.write_pdf(project, document, tmp_path / "long.pdf", PrintOptions())
    pages = words_of(tmp_path / "long.pdf")
    assert len(pages) == count > 2
    found, at = letters("".join(pages)), 0
    setter = Typesetter(gather(project, document, PrintOptions()), sheet_of(output.paper_size("A4"))).run()
    for box, line in zip(setter.lines, setter.set_lines, strict=True):
        shift = max(0, line.block.start)
        words = letters(line.block.text[box.start - shift : box.end - shift])
        assert words in found[at:], f"lost or out of order: {words!r}"
        at = found.index(words, at) + len(words)
    assert letters(f"1of{count}") in letters(pages[0])
    assert letters(f"{count}of{count}") in letters(pages[-1])


def test_lines_hold_the_whole_text_and_nothing_else(project: Project) -> None:
    text = f"{WORDS}\n{'word ' * 2000}\n{'x' * 9000}\n🕊 👩‍👩‍👧 e\u0301tude"
    document = add(project, "Strange", text)
    setter = Typesetter(gather(project, document, PrintOptions()), sheet_of(output.paper_size("A5"))).run()
    shown = project.documents.text(document)
    body = setter.lines[setter.offset : setter.offset_end]
    pieces = "".join(shown[box.start : box.end] for box in body)
    assert pieces == shown.replace("\n", "")
    printed = [placed.line for page in setter.pages for placed in page]
    assert printed == list(range(len(setter.lines)))


def test_segments_have_labels_and_a_legend(project: Project, tmp_path: Path) -> None:
    document = project.documents.all()[0].id
    code = next(code for code in project.codebook.codes() if code.name == "Surveillance")
    project.coding.code_span(document, 0, 30, [code.id])
    output.write_pdf(project, document, tmp_path / "one.pdf", PrintOptions(by="code"))
    found = " ".join(words_of(tmp_path / "one.pdf"))
    assert found.count("Surveillance") == 2, "once beside the text, once in the legend"
    assert "Surveillance, 1 segment" in found
    assert project.documents.get(document).text_sha256[:12] in found
    output.write_pdf(project, document, tmp_path / "nobody.pdf", PrintOptions(coders=frozenset()))
    assert "Surveillance" not in " ".join(words_of(tmp_path / "nobody.pdf"))


def test_what_is_covered_stays_covered_until_it_is_asked_for(project: Project, tmp_path: Path) -> None:
    document = project.documents.all()[0].id
    code = project.codebook.codes()[0].id
    project.coding.code_span(document, 0, 20, [code])
    covering.set_covered(project, [code])
    output.write_pdf(project, document, tmp_path / "covered.pdf", PrintOptions(memos=True))
    found = " ".join(words_of(tmp_path / "covered.pdf"))
    assert "People are watched" not in found
    assert "closely" in found
    assert "1 passage is covered" in found
    output.write_pdf(project, document, tmp_path / "read.pdf", PrintOptions(uncover=True))
    assert "People are watched" in " ".join(words_of(tmp_path / "read.pdf"))


def test_memos_are_numbered_and_stand_at_the_end(project: Project, tmp_path: Path) -> None:
    document = project.documents.all()[0].id
    segment = project.coding.code_span(document, 0, 30, [project.codebook.codes()[0].id])
    project.memos.write(MemoTarget.SEGMENT, segment, "Whose words are these?")
    output.write_pdf(project, document, tmp_path / "memos.pdf", PrintOptions(memos=True))
    found = " ".join(" ".join(words_of(tmp_path / "memos.pdf")).split())
    assert found.index("[1]") < found.index("Whose words are these?")
    output.write_pdf(project, document, tmp_path / "none.pdf", PrintOptions())
    assert "Whose words" not in " ".join(words_of(tmp_path / "none.pdf"))


def test_labels_without_room_are_told_in_full(project: Project, tmp_path: Path) -> None:
    document = project.documents.all()[0].id
    codes = [code.id for code in project.codebook.codes()]
    for start in range(120):
        project.coding.code_span(document, start, start + 3, codes[:3])
    options = PrintOptions(by="code")
    setter = Typesetter(gather(project, document, options), sheet_of(output.paper_size("A5", landscape=True))).run()
    labels = [one.label for one in setter.content.segments]
    margin = setter.margin(0)
    assert margin.unnamed, "a page that has no room for so many"
    told = [line.block.text for line in setter.set_lines if line.block.role == "note"]
    assert any(labels[-1] in each for each in told)


def test_without_colours_nothing_on_the_page_is_coloured(project: Project) -> None:
    document = project.documents.all()[0].id
    project.coding.code_span(document, 0, 30, [project.codebook.codes()[0].id])

    def colours(black: bool) -> int:
        setter = Typesetter(gather(project, document, PrintOptions()), sheet_of(output.paper_size("A5"))).run()
        image = output.picture(setter, 0, 300, 1.0, black=black)
        found = 0
        for y in range(0, image.height(), 2):
            for x in range(0, image.width(), 2):
                colour = image.pixelColor(x, y)
                found += (
                    max(colour.red(), colour.green(), colour.blue()) - min(colour.red(), colour.green(), colour.blue())
                    > 12
                )
        return found

    assert colours(black=False) > 20
    assert colours(black=True) == 0


def test_mirrored_the_margin_stands_on_the_other_side(project: Project) -> None:
    setter = Typesetter(
        gather(project, project.documents.all()[0].id, PrintOptions()), sheet_of(output.paper_size("A4"))
    )
    setter.run()
    plain, turned = PagePainter(setter), PagePainter(setter, mirrored=True)
    sheet = setter.sheet
    assert plain.place(sheet.text_at, sheet.text) > sheet.width - plain.place(sheet.text_at, sheet.text) - sheet.text
    assert turned.place(sheet.text_at, sheet.text) == sheet.width - sheet.text_at - sheet.text


def test_small_things() -> None:
    assert masked("ab cd", [(1, 4)]) == f"a{SIGN} {SIGN}d"
    assert initials(["Ana Ruiz", "Jonas Weber"]) == ["AR", "JW"]
    assert initials(["Ana Ruiz", "Alba Rey"]) == ["Ana Ruiz", "Alba Rey"]


def test_segments_that_are_alike_stand_in_the_order_of_their_coders(project: Project) -> None:
    document = add(project, "Alike", WORDS)
    code = project.codebook.codes()[0].id
    coders = [one.id for one in project.coders.all()]
    assert len(coders) > 1
    for start in (4, 20):
        for coder in reversed(coders):
            project.coder = coder
            project.coding.code_span(document, start, start + 9, [code])
    content = gather(project, document, PrintOptions())
    of = {one.id: one.coder for one in project.coding.segments(document)}
    assert [of[SegmentId(one.key)] for one in content.segments] == coders * 2
    setter = Typesetter(content, sheet_of(output.paper_size("A4"))).run()
    assert [span.key for span in setter.spans] == [one.key for one in content.segments]
