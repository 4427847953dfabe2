"""Memos and journal written out and read back from the disk."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest
from docx import Document

from desktop.core import errors, memo_kinds
from desktop.core.exporters.memos_export import COLUMNS, MemosReport, write_memos
from desktop.core.memo_links import Goal, LinkKind, written
from desktop.core.memo_list import everything
from desktop.core.model import MemoKind, MemoTarget
from tests.core.making import codes_of, parsed, small_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = small_project(tmp_path / "memos.testimonia")
    code = codes_of(made)["Surveillance"]
    document = made.documents.add([parsed("Letter", "First line.\n\nShe was\x0c seen 🕊 there.")])[0]
    segment = made.coding.code_span(document, 13, 29, [code])
    link = written(Goal(LinkKind.CODE, code), "old words")
    made.memos.write(MemoTarget.SEGMENT, segment, f"# Why\n\nSee {link} and {written(Goal(LinkKind.MEMO, 4), 'gone')}.")
    memo = made.memos.get(MemoTarget.SEGMENT, segment)
    assert memo is not None
    memo_kinds.set_kind(made, memo.id, MemoKind.QUESTION)
    made.memos.write(MemoTarget.CODE, code, "=1+1")
    made.journal.create(
        "Day *one*", f"- a **bold** word\n1. {written(Goal(LinkKind.SEGMENT, segment), 'seen')}", MemoKind.TO_DO
    )
    yield made
    made.close()


def test_a_table_has_what_each_is_on_and_its_links_in_words(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "memos.csv"
    report = write_memos(project, target, "csv")
    assert report == MemosReport(memos=2, entries=1, broken=1, guarded=2)
    with target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == COLUMNS
    passage, code, entry = rows
    assert passage["on"] == "Passage"
    assert (passage["document"], passage["paragraph"], passage["start"], passage["end"]) == ("Letter", "2", "13", "29")
    assert passage["quote"] == "She was\x0c seen 🕊 "
    assert passage["kind"] == "Question"
    assert "See Surveillance (Abuse type › Surveillance) and gone (no longer there)." in passage["text"]
    assert (code["on"], code["name"], code["text"]) == ("Code", "Abuse type › Surveillance", "'=1+1")
    assert (entry["on"], entry["title"], entry["kind"], entry["done"]) == ("Journal", "Day *one*", "To do", "no")
    assert "seen (Letter, ¶ 2)" in entry["text"]
    assert entry["coder"] == "Ana Ruiz"


def test_markdown_quotes_the_passage_and_names_are_no_signs(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "memos.md"
    write_memos(project, target, "markdown")
    text = target.read_text(encoding="utf-8")
    assert text.startswith("# Small: memos and journal\n")
    assert "## Passage: Letter, ¶ 2\n" in text
    assert "\n> She was\x0c seen 🕊 \n" in text
    assert "\n### Why\n" in text
    assert "## Day \\*one\\*\n" in text


def test_markdown_holds_nothing_that_a_reader_would_load_or_take_for_a_sign(project: Project, tmp_path: Path) -> None:
    words = "- <img src=//x.example/p> ![p](http://x.example/p)\n1. *one* &amp; # ~~two~~"
    document = project.documents.add([parsed("Page", words)])[0]
    code = codes_of(project)["Surveillance"]
    segment = project.coding.code_span(document, 0, len(words), [code])
    project.codebook.rename_code(code, "*Seen* <b>")
    link = written(Goal(LinkKind.CODE, code), "x")
    memo = f"```\n# <i>\n```\n##### deep\n#no heading\n<script>x</script> ![p](http://x.example/p) {link}"
    project.memos.write(MemoTarget.SEGMENT, segment, memo)
    target = tmp_path / "memos.md"
    goals = [each.goal for each in everything(project) if each.segment == segment]
    write_memos(project, target, "markdown", only=goals)
    text = target.read_text(encoding="utf-8")
    assert "\n> \\- \\<img src=//x.example/p\\> \\!\\[p\\](http://x.example/p)\n" in text
    assert "\n> 1\\. \\*one\\* \\&amp; \\# \\~\\~two\\~\\~\n" in text
    assert "\n```\n# <i>\n```\n" in text
    assert "\n###### deep\n#no heading\n" in text
    assert "\n\\<script>x\\</script> \\![p](http://x.example/p) \\*Seen\\* \\<b\\>" in text
    write_memos(project, tmp_path / "memos.docx", "docx", only=goals)
    lines = [paragraph.text for paragraph in Document(str(tmp_path / "memos.docx")).paragraphs]
    assert any("*Seen* <b> (Abuse type › *Seen* <b>)" in line for line in lines)


def test_a_word_document_of_many_memos_looks_for_each_style_once(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Looked for at each paragraph, 500 memos took five seconds."""
    from docx.styles.styles import Styles

    asked: list[str] = []
    look = Styles.__getitem__

    def counted(styles: Styles, name: str) -> object:
        asked.append(name)
        return look(styles, name)

    monkeypatch.setattr(Styles, "__getitem__", counted)
    monkeypatch.setattr(Styles, "get_style_id", None)
    for number in range(20):
        project.journal.create(f"Entry {number}", "One.\n\n- two\n\nThree **four**.\n\n> five\n\n## six")
    write_memos(project, tmp_path / "memos.docx", "docx")
    assert 3 < len(asked) == len(set(asked))


def test_a_word_document_has_styles_and_no_marks(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "memos.docx"
    write_memos(project, target, "docx")
    paragraphs: list[Any] = list(Document(str(target)).paragraphs)
    styles = {paragraph.text: paragraph.style.name for paragraph in paragraphs}
    assert styles["Small: memos and journal"] == "Heading 1"
    assert styles["Passage: Letter, ¶ 2"] == "Heading 2"
    assert styles["Why"] == "Heading 3"
    assert styles["She was\ufffd seen 🕊 "] == "Quote"
    assert styles["a bold word"] == "List Bullet"
    bold = next(paragraph for paragraph in paragraphs if paragraph.text == "a bold word")
    assert [run.text for run in bold.runs if run.bold] == ["bold"]


def test_only_what_a_list_shows_is_written_in_its_order(project: Project, tmp_path: Path) -> None:
    goals = [each.goal for each in reversed(everything(project))][:2]
    target = tmp_path / "memos.csv"
    assert write_memos(project, target, "csv", only=goals).as_dict()["memos"] == 1
    with target.open(encoding="utf-8", newline="") as file:
        assert [row["on"] for row in csv.DictReader(file)] == ["Journal", "Code"]


def test_cancelling_and_bad_places_leave_nothing(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "memos.md"
    with pytest.raises(errors.Cancelled):
        write_memos(project, target, "markdown", on_progress=lambda done, _total: done < 2)
    assert not target.exists()
    with pytest.raises(errors.Cancelled):
        write_memos(project, target, "docx", on_progress=lambda done, _total: done < 2)
    assert not target.exists()
    with pytest.raises(errors.ExportFailed):
        write_memos(project, project.path, "docx")
    with pytest.raises(errors.ExportFailed):
        write_memos(project, tmp_path / "nowhere" / "a.md", "markdown")
