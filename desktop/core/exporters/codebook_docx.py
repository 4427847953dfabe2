"""The codebook as a Word document, as a journal prints it: a heading and a list of definitions for each code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from desktop.core.codebook_comparing import BETWEEN
from desktop.core.exporters.codebook_content import ANSWERS, KINDS, PARTS, confusion_in_words, use_in_words
from desktop.core.exporters.target import writing_bytes
from desktop.core.memo_html import is_rtl

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.exporters.codebook_content import CodeEntry, Content, FacetEntry
    from desktop.core.notes import Note
    from desktop.core.project import Project

_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_INK, _QUIET = (0x1E, 0x1C, 0x19), (0x56, 0x52, 0x4C)
_DEEPEST_HEADING: Final = 6
_LABEL_WIDE, _TEXT_WIDE = 3.2, 12.8  # centimetres of the 16 between the margins
_SIZES: Final = {1: 18, 2: 13, 3: 12, 4: 11, 5: 11, 6: 11}


def write_docx(project: Project, content: Content, target: Path) -> list[Note]:
    """Raises ExportFailed."""
    document = _Book(content).document
    with writing_bytes(target, project=project.path) as file:
        document.save(file)
    return []


class _Book:
    def __init__(self, content: Content) -> None:
        from docx import Document

        self.content = content
        self.document: Any = Document()
        self._page()
        self._styles()
        # A document asks its whole text for each paragraph and table that it takes; its body does not.
        self.body: Any = self.document._body
        self.styles = {style.name: style.style_id for style in self.document.styles}
        self._front()
        for facet in content.facets:
            self._facet(facet)
        self._revisions()

    # the page

    def _page(self) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.shared import Cm, Pt

        properties = self.document.core_properties
        properties.title = _fit(f"Codebook of {self.content.title}")[:250]
        properties.author = properties.comments = ""
        section = self.document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.5)
        section.top_margin = section.bottom_margin = Cm(2.3)
        foot = section.footer.paragraphs[0]
        foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = foot.add_run()
        run.font.size = Pt(9)
        for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
            run._r.append(
                _element("w:fldChar", {"w:fldCharType": kind}) if kind else _element("w:instrText", {}, words)
            )

    def _styles(self) -> None:
        from docx.shared import Pt, RGBColor

        styles = self.document.styles
        names = ["Normal", "Title", "Quote", *(f"Heading {level}" for level in range(1, _DEEPEST_HEADING + 1))]
        for name in names:
            style = styles[name]
            sans = name == "Title" or name.startswith("Heading")
            _set_fonts(style, "Calibri" if sans else "Cambria")
            style.font.color.rgb = RGBColor(*_INK)
            style.font.italic = False
        normal = styles["Normal"]
        normal.font.size = Pt(10.5)
        normal.paragraph_format.space_after = Pt(4)
        normal.paragraph_format.line_spacing = 1.12
        styles["Title"].font.size = Pt(24)
        styles["Title"].font.bold = True
        borders = styles["Title"].element.find(".//" + _name("w:pBdr"))
        if borders is not None:
            borders.getparent().remove(borders)
        for level, size in _SIZES.items():
            style = styles[f"Heading {level}"]
            style.font.size, style.font.bold = Pt(size), True
            style.paragraph_format.space_before = Pt(22 if level == 1 else 13)
            style.paragraph_format.space_after = Pt(4)
            style.paragraph_format.keep_with_next = True
        styles["Quote"].font.size = Pt(10)
        styles["Quote"].paragraph_format.left_indent = Pt(9)

    # parts

    def _front(self) -> None:
        self._words(self.document.add_paragraph(style="Title"), f"Codebook of {self.content.title}")
        rows = list(self.content.lines)
        self._list([(name, [("", said)]) for name, said in rows])

    def _facet(self, entry: FacetEntry) -> None:
        facet = entry.facet
        self._words(self.document.add_heading("", 1), facet.name)
        if facet.definition:
            self._words(self.document.add_paragraph(), facet.definition)
        required = "required" if facet.required else "not required"
        said = f"{KINDS[facet.kind].capitalize()}; {ANSWERS[facet.cardinality]}; {required}."
        self._words(self.document.add_paragraph(), said, quiet=True)
        for code in entry.codes:
            self._code(code, facet.name)
        answers = [
            code.name + (f" ({use_in_words(use)})" if self.content.options.counts and use.passages else "")
            for code, use in entry.builtins
        ]
        if answers:
            said = f"Besides, every passage can be answered with: {', '.join(answers)}."
            self._words(self.document.add_paragraph(), said, quiet=True)

    def _code(self, entry: CodeEntry, facet: str) -> None:
        code = entry.code
        heading = self._paragraph(f"Heading {min(entry.depth + 1, _DEEPEST_HEADING)}")
        self._words(heading, f"{entry.number}  {code.name}")
        rows: list[tuple[str, list[tuple[str, str]]]] = []
        if code.short:
            short = self._paragraph()
            short.paragraph_format.keep_with_next = True
            self._words(short, code.short)
        if entry.out_of_use:
            rows.append(("Status", [("", entry.out_of_use)]))
        if code.edtf is not None:
            rows.append(("Period", [("", f"{code.edtf} ({entry.bounds})")]))
        for key, name in PARTS:
            blocks = [("", text)] if (text := getattr(code, key)) else []
            if key in ("example", "near_miss"):
                for one in entry.passages:
                    if one.near_miss is (key == "near_miss"):
                        note = f" {one.note}" if one.note else ""
                        blocks += [("quote", f"“{one.quote}”"), ("place", f"{one.place}.{note}")]
            if blocks:
                rows.append((name, blocks))
        for path, note in entry.confusions:
            said = confusion_in_words(facet, path, note)
            rows.append(("Easily confused with", [("", said)]))
        if code.aliases:
            rows.append(("Further names", [("", "; ".join(code.aliases))]))
        if self.content.options.counts:
            said = use_in_words(entry.use, one_coder=self.content.options.coder is not None)
            rows.append(("Used for", [("", said)]))
        self._list(rows)

    def _revisions(self) -> None:
        revised = [(facet, code) for facet in self.content.facets for code in facet.codes if code.revisions]
        if not revised:
            return
        heading = self.document.add_heading("", 1)
        heading.paragraph_format.page_break_before = True
        self._words(heading, "Revisions of definitions")
        for facet, code in revised:
            self._words(self._paragraph("Heading 2"), BETWEEN.join((facet.facet.name, *code.path)))
            rows = []
            for one in code.revisions:
                parts = ", ".join(part.replace("_", " ") for part in one.changed) or "nothing"
                who = ", ".join(filter(None, (one.at, one.coder)))
                blocks = [("", f"{who}: {parts}")]
                if one.reason:
                    blocks.append(("place", one.reason))
                rows.append((f"Revision {one.number}", blocks))
            self._list(rows)

    # words

    def _list(self, rows: list[tuple[str, list[tuple[str, str]]]]) -> None:
        """Names and what they say, in two columns without lines; a short list stays on one page."""
        if not rows:
            return
        from docx.shared import Cm, Pt

        table = self.body.add_table(0, 2, Cm(_LABEL_WIDE + _TEXT_WIDE))
        table.autofit = False
        # Word goes by the cells, other programs by the columns.
        table.columns[0].width, table.columns[1].width = Cm(_LABEL_WIDE), Cm(_TEXT_WIDE)
        total = sum(len(text) for _, blocks in rows for _, text in blocks)
        for at, (name, blocks) in enumerate(rows):
            row = table.add_row()
            if total < 2_000:
                row._tr.get_or_add_trPr().append(_element("w:cantSplit", {}))
            label, said = row.cells
            label.width, said.width = Cm(_LABEL_WIDE), Cm(_TEXT_WIDE)
            self._words(label.paragraphs[0], name, quiet=True, sans=True)
            first = True
            for kind, text in blocks:
                for line in text.split("\n"):
                    if not line.strip():
                        continue
                    paragraph = said.paragraphs[0] if first else said.add_paragraph()
                    first = False
                    if kind == "quote":
                        paragraph._p.style = self.styles["Quote"]
                    self._words(paragraph, line, quiet=kind == "place")
                    if kind == "place":
                        paragraph.paragraph_format.left_indent = Pt(9)
            for cell in (label, said):
                for paragraph in cell.paragraphs:
                    paragraph.paragraph_format.space_after = Pt(2)
                    if at < len(rows) - 1 and total < 2_000:
                        paragraph.paragraph_format.keep_with_next = True

    def _paragraph(self, style: str = "") -> Any:
        paragraph = self.body.add_paragraph()
        if style:
            paragraph._p.style = self.styles[style]
        return paragraph

    def _words(self, paragraph: Any, text: str, *, quiet: bool = False, sans: bool = False) -> None:
        from docx.shared import Pt, RGBColor

        fit = _fit(text)
        run = paragraph.add_run(fit)
        if quiet:
            run.font.color.rgb = RGBColor(*_QUIET)
            run.font.size = Pt(9.5)
        if sans:
            run.font.name = "Calibri"
        if is_rtl(fit.lstrip("0123456789. ")):
            paragraph._p.get_or_add_pPr().append(_element("w:bidi", {}))
            run.font.rtl = True


def _fit(text: str) -> str:
    """What XML 1.0 can hold; a text may hold more, as U+000C between pages."""
    return _UNFIT.sub("\ufffd", text)


def _name(tag: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(tag))


def _element(tag: str, attributes: dict[str, str], words: str = "") -> Any:
    from docx.oxml import OxmlElement

    element = OxmlElement(tag)
    for key, value in attributes.items():
        element.set(_name(key), value)
    if words:
        element.text = words
    return element


def _set_fonts(style: Any, latin: str) -> None:
    """Fonts for Latin, for Chinese, Japanese and Korean, and for joined scripts; those of a theme would win."""
    style.font.name = latin
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key in list(fonts.attrib):
        if key.endswith("Theme"):
            del fonts.attrib[key]
    for key, value in (("w:eastAsia", "Malgun Gothic"), ("w:cs", "Times New Roman"), ("w:hAnsi", latin)):
        fonts.set(_name(key), value)
