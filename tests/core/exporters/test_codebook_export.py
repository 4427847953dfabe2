"""The codebook in print: what each form says of each code, and that nothing of the project harms it."""

from __future__ import annotations

import csv
import re
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core.aliases import set_aliases
from desktop.core.definition import Definition, Example, ExampleKind
from desktop.core.errors import ExportFailed
from desktop.core.exporters.codebook_content import CodebookOptions, gather
from desktop.core.exporters.codebook_export import FORMS, write_codebook
from desktop.core.exporters.codebook_markdown import escaped
from desktop.core.model import Confusion
from tests.core.making import codes_of, small_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with small_project(tmp_path / "small.testimonia") as project:
        book, codes = project.codebook, codes_of(project)
        document = project.documents.all()[0].id
        ana, jonas = (coder.id for coder in project.coders.all())
        first = project.coding.mark(document, 0, 6)
        project.coding.apply(first, codes["Execution"])
        second = project.coding.mark(document, 11, 18)
        project.coding.apply(second, codes["Execution"])
        project.coder = jonas
        same = project.coding.mark(document, 0, 6)
        project.coding.apply(same, codes["Execution"])
        project.coder = ana
        project.definitions.set(
            codes["Execution"],
            Definition(
                short="Put to death",
                full="=Killed on order.\n\nSecond *paragraph*.",
                include="with a verdict\u000c",
                exclude="without one",
                example="“They shot him.”",
                near_miss="He died later.",
                confusions=(Confusion(codes["Unlawful killing"], "nobody ordered it"),),
                examples=(
                    Example(first, ExampleKind.EXAMPLE, "clear"),
                    Example(second, ExampleKind.NEAR_MISS),
                ),
            ),
            "after the meeting",
        )
        set_aliases(project, codes["Execution"], ["capital punishment"])
        abuse, _, time = (facet.id for facet in book.facets())
        book.create_code(abuse, "강제 노동", definition="강제로 일하게 함")
        book.create_code(abuse, "تعذيب", definition="ألم شديد")
        book.create_period(time, "1994/1998~", "Arduous March")
        project.organising.retire([codes["Surveillance"]], "too broad")
        yield project


def entry(project: Project, name: str, **options: Any) -> Any:
    content = gather(project, CodebookOptions(**options))
    return next(one for facet in content.facets for one in facet.codes if one.code.name == name)


def test_numbers_counts_and_passages_of_a_code(project: Project) -> None:
    found = entry(project, "Execution")
    assert found.number == "1.1"
    assert found.use == (2, 1, 2), "two coders marked one of the passages alike"
    assert [(one.quote, one.place, one.near_miss) for one in found.passages] == [
        ("People", "Review, paragraph 1", False),
        ("watched", "Review, paragraph 1", True),
    ]
    jonas = project.coders.all()[1].id
    assert entry(project, "Execution", coder=jonas).use == (1, 1, 1)
    assert entry(project, "Surveillance").out_of_use.endswith("too broad")
    assert entry(project, "Arduous March").bounds == "certain 1994 to 1998, possible 1994 to 1999"
    assert [one.number for one in entry(project, "Execution", revisions=True).revisions] == [1]


def test_codes_out_of_use_can_be_left_out_and_numbers_close_up(project: Project) -> None:
    content = gather(project, CodebookOptions(retired=False))
    names = [(one.number, one.code.name) for one in content.facets[0].codes]
    assert names == [("1", "Unlawful killing"), ("1.1", "Execution"), ("2", "강제 노동"), ("3", "تعذيب")]
    assert content.left_out == 1
    assert ("Left out", "1 code out of use") in content.lines


def test_a_code_out_of_use_above_one_in_use_stays(project: Project) -> None:
    project.organising.retire([codes_of(project)["Unlawful killing"]])
    content = gather(project, CodebookOptions(retired=False))
    assert [one.number for one in content.facets[0].codes][:2] == ["1", "1.1"]


def docx_words(path: Path) -> list[str]:
    from docx import Document

    document = Document(str(path))
    found = []
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            found += [" | ".join(cell.text for cell in row.cells) for row in block.rows]
        else:
            found.append(block.text)
    return found


def test_a_word_document_says_everything(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "c.docx"
    report = write_codebook(project, out, "docx", CodebookOptions(revisions=True))
    assert (report.facets, report.codes, report.left_out) == (3, 8, 0)
    words = docx_words(out)
    assert words[0] == "Codebook of Small"
    assert "Coders | Ana Ruiz, Jonas Weber" in words
    for line in (
        "Abuse type",
        "1.1  Execution",
        "Put to death",
        "Definition | =Killed on order.\nSecond *paragraph*.",
        "Exclude | without one",
        "Example | “They shot him.”\n“People”\nReview, paragraph 1. clear",
        "Near miss | He died later.\n“watched”\nReview, paragraph 1.",
        "Easily confused with | Unlawful killing: nobody ordered it",
        "Further names | capital punishment",
        "Used for | 2 passages in 1 document by 2 coders",
        "3  강제 노동",
        "Period | 1994/1998~ (certain 1994 to 1998, possible 1994 to 1999)",
        "Revisions of definitions",
    ):
        assert line in words, line
    assert any(line.startswith("Status | out of use since") for line in words)
    with zipfile.ZipFile(out) as package:
        xml = package.read("word/document.xml").decode()
    arabic = xml[: xml.index("تعذيب")].rpartition("<w:p>")[2]
    assert "<w:bidi/>" in arabic, "Arabic runs from right to left"
    assert "<w:cantSplit/>" in xml
    assert "<w:keepNext/>" in xml


def test_a_word_document_of_many_codes_is_not_searched_for_each_of_them(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from docx.oxml.document import CT_Document
    from docx.oxml.styles import CT_Styles

    searched: list[str] = []
    sections: Any = CT_Document.__dict__["sectPr_lst"].fget
    default: Any = CT_Styles.default_for

    def all_sections(document: Any) -> Any:
        searched.append("sections")
        return sections(document)

    def default_for(styles: Any, kind: Any) -> Any:
        searched.append("styles")
        return default(styles, kind)

    monkeypatch.setattr(CT_Document, "sectPr_lst", property(all_sections))
    monkeypatch.setattr(CT_Styles, "default_for", default_for)

    def searches() -> int:
        searched.clear()
        write_codebook(project, tmp_path / "c.docx", "docx")
        return len(searched)

    few = searches()
    for number in range(20):
        project.codebook.create_code(project.codebook.facets()[0].id, f"Further {number}")
    assert searches() == few


def test_what_asks_nothing_of_the_project_can_be_written_elsewhere(project: Project, tmp_path: Path) -> None:
    from threading import Thread

    elsewhere: list[Any] = []

    def beside(work: Any) -> Any:
        thread = Thread(target=lambda: elsewhere.append(work()))
        thread.start()
        thread.join()
        return elsewhere[-1]

    for form in FORMS[:-1]:
        write_codebook(project, tmp_path / f"one{form.suffix}", form.id)
        write_codebook(project, tmp_path / f"two{form.suffix}", form.id, beside=beside)
        assert (tmp_path / f"two{form.suffix}").stat().st_size == (tmp_path / f"one{form.suffix}").stat().st_size
    assert len(elsewhere) == len(FORMS) - 1


def test_headings_of_a_word_document_follow_the_tree(project: Project, tmp_path: Path) -> None:
    from docx import Document

    write_codebook(project, tmp_path / "c.docx", "docx")
    levels = [
        (str(paragraph.style.name), paragraph.text)
        for paragraph in Document(str(tmp_path / "c.docx")).paragraphs
        if paragraph.style is not None and str(paragraph.style.name).startswith("Heading")
    ]
    assert levels[:3] == [
        ("Heading 1", "Abuse type"),
        ("Heading 2", "1  Unlawful killing"),
        ("Heading 3", "1.1  Execution"),
    ]


def test_markdown_says_everything_and_takes_no_word_for_a_mark(project: Project, tmp_path: Path) -> None:
    write_codebook(project, tmp_path / "c.md", "md", CodebookOptions(revisions=True))
    text = (tmp_path / "c.md").read_text(encoding="utf-8")
    for line in (
        "# Codebook of Small",
        "## Abuse type",
        "  - **1.1 Execution** — Put to death",
        "    Second \\*paragraph\\*.",
        "    *Easily confused with:* Unlawful killing: nobody ordered it",
        "    > — Review, paragraph 1. clear",
        "    *Used for:* 2 passages in 1 document by 2 coders",
        "## Revisions of definitions",
    ):
        assert line in text.split("\n"), line
    assert escaped("# x\n- y\n1. z <b>") == "\\# x\n\\- y\n1\\. z \\<b\\>"


def test_a_csv_guards_against_formulas_unless_told_not_to(project: Project, tmp_path: Path) -> None:
    report = write_codebook(project, tmp_path / "c.csv", "csv")
    assert any("leading apostrophe" in note for note in report.sentences())
    with (tmp_path / "c.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    execution = next(row for row in rows if row["level 2"] == "Execution")
    assert execution["definition"].startswith("'=Killed")
    assert (execution["passages"], execution["documents"], execution["coders"]) == ("2", "1", "2")
    assert execution["linked examples"] == "“People” (Review, paragraph 1)"
    plain = CodebookOptions(guard=False, bom=True, counts=False, passages=False)
    assert len(write_codebook(project, tmp_path / "d.csv", "csv", plain).sentences()) == 1
    data = (tmp_path / "d.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert b"\n=Killed" in data or b'"=Killed' in data
    assert b"passages" not in data


def test_a_workbook_holds_no_formula_and_says_what_it_cannot_hold(project: Project, tmp_path: Path) -> None:
    codes = codes_of(project)
    project.definitions.set(codes["UN document"], Definition(full="x" * 40_000 + "\u0001", include="=1+1"))
    report = write_codebook(project, tmp_path / "c.xlsx", "xlsx")
    said = " ".join(report.sentences())
    assert "1 cell was cut after 32,000 characters" in said
    assert re.search(r"characters? that no workbook can hold", said)
    with zipfile.ZipFile(tmp_path / "c.xlsx") as package:
        sheets = [package.read(name) for name in package.namelist() if name.startswith("xl/worksheets/sheet")]
    assert not any(b"<f>" in sheet for sheet in sheets)
    from openpyxl import load_workbook

    book = load_workbook(tmp_path / "c.xlsx")
    assert book.sheetnames == ["Codebook", "About"]
    assert book["About"]["A1"].value == "Codebook of Small"


@pytest.mark.parametrize("form", [form.id for form in FORMS])
def test_a_place_that_cannot_be_written_is_told(project: Project, tmp_path: Path, form: str) -> None:
    for target in (tmp_path / "none" / "x", project.path, tmp_path):
        with pytest.raises(ExportFailed):
            write_codebook(project, target, form)
    assert {path.name for path in tmp_path.iterdir() if "testimonia" not in path.name} == set()


def test_a_codebook_without_anything_is_written(tmp_path: Path) -> None:
    from desktop.core.project import Project

    with Project.create(tmp_path / "e.testimonia", name="Empty") as project:
        for form in FORMS:
            report = write_codebook(project, tmp_path / f"x{form.suffix}", form.id)
            assert (report.facets, report.codes) == (0, 0)
        with pytest.raises(ValueError, match="no form"):
            write_codebook(project, tmp_path / "x", "pdf")
