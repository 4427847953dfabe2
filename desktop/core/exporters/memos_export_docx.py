"""Memos and journal as a Word document: headings, quotes, lists, bold and italic as in their Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from desktop.core.errors import Cancelled
from desktop.core.exporters.target import writing_bytes
from desktop.core.light_markdown import Block, Shape, read
from desktop.core.memo_html import is_rtl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from desktop.core.exporters.memos_export import Told
    from desktop.core.project import Project

# What XML 1.0 cannot hold; a text may, as U+000C between pages.
_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_DEEPEST_HEADING: Final = 6


class _Sheet:
    """Adds paragraphs at the end, which the library looks for anew, with their styles, for each of them."""

    def __init__(self, document: Any) -> None:
        self.document = document
        self.body = document.element.body
        self.ids: dict[str, str] = {}
        self.section = self.body.sectPr  # stands last
        self.body.remove(self.section)

    def add(self, style: str | None = None) -> Any:
        """An empty paragraph."""
        from docx.text.paragraph import Paragraph

        element = self.body.makeelement(_name("p"))
        self.body.append(element)
        paragraph = Paragraph(element, self.document._body)
        if style is not None:
            if style not in self.ids:
                self.ids[style] = self.document.styles[style].style_id
            element.get_or_add_pPr().get_or_add_pStyle().val = self.ids[style]
        return paragraph

    def end(self) -> None:
        self.body.append(self.section)


def _name(sign: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(f"w:{sign}"))


def write_docx(
    project: Project, told: Iterable[Told], target: Path, on_progress: Callable[[int], bool] | None = None
) -> None:
    """``on_progress`` counts and may return False: then Cancelled is raised. Raises ExportFailed."""
    from docx import Document

    document = Document()
    document.core_properties.title = _fit(project.info().name)
    document.core_properties.author = ""
    document.core_properties.comments = ""
    sheet = _Sheet(document)
    _heading(sheet, f"{project.info().name}: memos and journal", 1)
    for place, each in enumerate(told):
        if on_progress is not None and not on_progress(place):
            raise Cancelled
        _heading(sheet, each.heading or "Journal", 2)
        _add(sheet.add(), each.line, italic=True)
        if each.quote:
            for line in each.quote.split("\n"):
                _directed(_add(sheet.add("Quote"), line), line)
            _add(sheet.add("Quote"), each.place)
        for block in read(each.text):
            _block(sheet, block)
    sheet.end()
    with writing_bytes(target, project=project.path) as file:
        document.save(file)


def _fit(text: str) -> str:
    return _UNFIT.sub("\ufffd", text)


def _heading(sheet: _Sheet, words: str, level: int) -> Any:
    return _directed(_add(sheet.add(f"Heading {min(level, _DEEPEST_HEADING)}"), words), words)


def _add(paragraph: Any, words: str, *, bold: bool = False, italic: bool = False, code: bool = False) -> Any:
    run = paragraph.add_run(_fit(words))
    if bold:
        run.bold = True
    if italic:
        run.italic = True
    if code:
        run.font.name = "Courier New"
    return paragraph


def _directed(paragraph: Any, words: str) -> Any:
    """Mark a paragraph that runs from right to left."""
    if is_rtl(words):
        from docx.oxml import OxmlElement

        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
    return paragraph


def _block(sheet: _Sheet, block: Block) -> None:
    words = "".join(run.text for run in block.runs)
    if block.shape is Shape.RULE:
        _add(sheet.add(), "* * *")
        return
    if block.shape is Shape.HEADING:
        paragraph = sheet.add(f"Heading {min(block.level + 2, _DEEPEST_HEADING)}")
    elif block.shape is Shape.BULLET:
        paragraph = sheet.add(_list_style("List Bullet", block.level))
    elif block.shape is Shape.NUMBER:
        # The number as it was typed: Word's own numbering would go on from one memo to the next.
        paragraph = sheet.add(_list_style("List", block.level))
        _add(paragraph, f"{block.number}. ")
    else:
        paragraph = sheet.add("Quote" if block.shape is Shape.QUOTE else None)
    if block.checked is not None:
        _add(paragraph, "☑ " if block.checked else "☐ ")
    for run in block.runs:
        _add(paragraph, run.text, bold=run.bold, italic=run.italic, code=run.code)
        if run.address and run.address != run.text:
            _add(paragraph, f" ({run.address})")
    _directed(paragraph, words)


def _list_style(name: str, level: int) -> str:
    return name if level == 0 else f"{name} {min(level + 1, 3)}"
