"""Memos and journal as a Word document: headings, quotes, lists, bold and italic as in their Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from desktop.core.exporters.target import writing_bytes
from desktop.core.light_markdown import Block, Shape, read
from desktop.core.memo_html import is_rtl

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.exporters.memos_export import Told
    from desktop.core.project import Project

# What XML 1.0 cannot hold; a text may, as U+000C between pages.
_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_DEEPEST_HEADING: Final = 6


def write_docx(project: Project, told: list[Told], target: Path) -> None:
    """Raises ExportFailed."""
    from docx import Document

    document = Document()
    document.core_properties.title = _fit(project.info().name)
    document.core_properties.author = ""
    document.core_properties.comments = ""
    _heading(document, f"{project.info().name}: memos and journal", 1)
    for each in told:
        _heading(document, each.heading or "Journal", 2)
        _add(document.add_paragraph(), each.line, italic=True)
        if each.quote:
            for line in each.quote.split("\n"):
                _directed(_add(document.add_paragraph(style="Quote"), line), line)
            _add(document.add_paragraph(style="Quote"), each.place)
        for block in read(each.text):
            _block(document, block)
    with writing_bytes(target, project=project.path) as file:
        document.save(file)


def _fit(text: str) -> str:
    return _UNFIT.sub("\ufffd", text)


def _heading(document: Any, words: str, level: int) -> Any:
    return _directed(document.add_heading(_fit(words), min(level, _DEEPEST_HEADING)), words)


def _add(paragraph: Any, words: str, *, bold: bool = False, italic: bool = False, code: bool = False) -> Any:
    run = paragraph.add_run(_fit(words))
    run.bold, run.italic = bold or None, italic or None
    if code:
        run.font.name = "Courier New"
    return paragraph


def _directed(paragraph: Any, words: str) -> Any:
    """Mark a paragraph that runs from right to left."""
    if is_rtl(words):
        from docx.oxml import OxmlElement

        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
    return paragraph


def _block(document: Any, block: Block) -> None:
    words = "".join(run.text for run in block.runs)
    if block.shape is Shape.RULE:
        document.add_paragraph("* * *")
        return
    if block.shape is Shape.HEADING:
        paragraph = document.add_heading("", min(block.level + 2, _DEEPEST_HEADING))
    elif block.shape is Shape.BULLET:
        paragraph = document.add_paragraph(style=_list_style("List Bullet", block.level))
    elif block.shape is Shape.NUMBER:
        # The number as it was typed: Word's own numbering would go on from one memo to the next.
        paragraph = document.add_paragraph(style=_list_style("List", block.level))
        _add(paragraph, f"{block.number}. ")
    else:
        paragraph = document.add_paragraph(style="Quote" if block.shape is Shape.QUOTE else None)
    if block.checked is not None:
        _add(paragraph, "☑ " if block.checked else "☐ ")
    for run in block.runs:
        _add(paragraph, run.text, bold=run.bold, italic=run.italic, code=run.code)
        if run.address and run.address != run.text:
            _add(paragraph, f" ({run.address})")
    _directed(paragraph, words)


def _list_style(name: str, level: int) -> str:
    return name if level == 0 else f"{name} {min(level + 1, 3)}"
