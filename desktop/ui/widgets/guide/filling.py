"""A page of the guide laid out in a text document: the faces and colours of the theme, tables, pictures, links."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextOption,
    QTextTableFormat,
)

from desktop.core.guide.blocks import Block, Kind, Run

if TYPE_CHECKING:
    from desktop.core.guide.book import Guide, Page
    from desktop.ui.theme import Theme

_HEADS = {1: 26.0, 2: 19.0}
_TEXT, _SMALL = 16.0, 13.0
_STEP = 1.5  # from one line to the next, in ems; faces differ too much for a share of their own height
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


@dataclass
class Places:
    """Where the words of a page stand in its document, and where its headings do."""

    starts: list[tuple[int, int]] = field(default_factory=list)  # in the text of the page, in the document
    anchors: dict[str, int] = field(default_factory=dict)

    def at(self, offset: int) -> int:
        """The place in the document of one in the text of the page."""
        found = bisect_right(self.starts, (offset, 1 << 30)) - 1
        if found < 0:
            return 0
        start, place = self.starts[found]
        return place + offset - start


#: Qt keeps a blank of the disc's own letters between it and the words; so wide a one, in %, can be seen.
_DISC_APART = 320


class Filler:
    """Writes one page into a document, at a zoom, for so many pixels of width on a screen of this ratio."""

    def __init__(self, theme: Theme, guide: Guide, zoom: float, room: int, ratio: float = 1.0) -> None:
        self.theme, self.guide, self.zoom = theme, guide, zoom
        self.room, self.ratio = room, ratio
        self.places = Places()
        self.page: Page | None = None
        self.list: QTextList | None = None

    def px(self, pixels: float) -> int:
        return self.theme.px(pixels * self.zoom)

    def fill(self, document: QTextDocument, page: Page) -> Places:
        """Write the page in place of what is there."""
        self.page, self.places = page, Places()
        document.clear()
        document.setDocumentMargin(0)
        document.setIndentWidth(self.px(28))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setDefaultFont(self.theme.reading(_TEXT * self.zoom))
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        offset, first = 0, True
        before: Block | None = None
        for block in page.blocks:
            self._block(cursor, block, offset, before, first)
            offset += len(block.text) + 1
            before, first = block, False
        cursor.endEditBlock()
        around = document.rootFrame().frameFormat()
        around.setTopMargin(self.px(20))
        around.setBottomMargin(self.px(32))
        document.rootFrame().setFrameFormat(around)
        return self.places

    def _step(self, form: QTextBlockFormat, size: float) -> None:
        form.setLineHeight(self.px(size * _STEP), _FIXED)

    def _new(self, cursor: QTextCursor, form: QTextBlockFormat, first: bool) -> None:
        form.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if first:
            cursor.setBlockFormat(form)
        else:
            cursor.insertBlock(form)

    def _block(self, cursor: QTextCursor, block: Block, offset: int, before: Block | None, first: bool) -> None:
        form = QTextBlockFormat()
        self._step(form, _TEXT)
        if block.kind is Kind.TABLE:
            self._table(cursor, block, offset)
            return
        item = block.kind in (Kind.BULLET, Kind.NUMBER)
        if block.kind is Kind.HEADING:
            form.setTopMargin(0 if first else self.px(26))
            form.setBottomMargin(self.px(6))
            form.setHeadingLevel(block.level)
            self._step(form, _HEADS.get(block.level, _TEXT) * 0.86)
        elif item:
            form.setTopMargin(self.px(2))
            form.setBottomMargin(self.px(2))
        elif block.kind is Kind.PICTURE:
            form = QTextBlockFormat()
            form.setTopMargin(self.px(10))
        else:
            form.setTopMargin(self.px(5))
            form.setBottomMargin(self.px(5))
        self._new(cursor, form, first)
        if item:
            if self.list is None or before is None or before.kind is not block.kind:
                style = QTextListFormat()
                number = block.kind is Kind.NUMBER
                style.setStyle(QTextListFormat.Style.ListDecimal if number else QTextListFormat.Style.ListDisc)
                style.setIndent(1)
                self.list = cursor.createList(style)
            else:
                self.list.add(cursor.block())
            mark = QTextCharFormat()  # of the disc, which would be as large as the letters are high
            if block.number:
                font = self.theme.reading(_TEXT * self.zoom)
            else:
                font = QFont(self.theme.ui(11 * self.zoom))
                font.setStretch(_DISC_APART)
            mark.setFont(font)
            mark.setForeground(self.theme.tokens.text2)
            cursor.setBlockCharFormat(mark)
        if block.kind is Kind.HEADING:
            self.places.anchors[block.anchor] = cursor.position()
        if block.kind is Kind.PICTURE:
            self._picture(cursor, block)
        self.places.starts.append((offset, cursor.position()))
        self._runs(cursor, block)

    def _runs(self, cursor: QTextCursor, block: Block) -> None:
        for run in block.runs:
            text = run.text.replace("\n", "\u2028") if block.kind is Kind.FENCE else run.text
            cursor.insertText(text, self._form(run, block))

    def _form(self, run: Run, block: Block, *, small: bool = False, head: bool = False) -> QTextCharFormat:
        t = self.theme.tokens
        form = QTextCharFormat()
        font: QFont
        ink = t.text
        if block.kind is Kind.HEADING:
            size = _HEADS.get(block.level, 16.0)
            font = self.theme.reading(size * self.zoom, 600 if block.level > 1 else 400)
        elif block.kind is Kind.PICTURE:
            font = self.theme.ui(12 * self.zoom)
            ink = t.text2
        elif run.code or block.kind is Kind.FENCE:
            font = self.theme.ui((12.5 if small else 13.5) * self.zoom, 500)
            ink = t.text2
        elif small:
            font = self.theme.ui(_SMALL * self.zoom, 600 if head or run.bold else 400, italic=run.italic)
            ink = t.text2 if head else t.text
        else:
            font = self.theme.reading(_TEXT * self.zoom, 700 if run.bold else 400, italic=run.italic)
        form.setFont(font)
        form.setForeground(ink)
        if run.link and self.page is not None:
            web = run.link.startswith(("http:", "https:"))
            inside = self.guide.inside(self.page.name, run.link)
            if inside is not None or web:
                form.setAnchor(True)
                form.setAnchorHref(run.link if inside is None else "guide:" + "#".join(filter(None, inside)))
                form.setForeground(t.accent)
                form.setFontUnderline(True)
        return form

    def _table(self, cursor: QTextCursor, block: Block, offset: int) -> None:
        columns = max(len(row) for row in block.rows)
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellPadding(self.px(5))
        form.setCellSpacing(0)
        form.setTopMargin(self.px(8))
        form.setBottomMargin(self.px(12))
        form.setHeaderRowCount(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table = cursor.insertTable(len(block.rows), columns, form)
        line = self.theme.tokens.line
        for number, row in enumerate(block.rows):
            for column, runs in enumerate(row):
                cell = table.cellAt(number, column)
                looks = cell.format().toTableCellFormat()
                looks.setBottomBorder(1)
                looks.setBottomBorderBrush(line)
                looks.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                cell.setFormat(looks)
                inside = cell.firstCursorPosition()
                inner = QTextBlockFormat()
                inner.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
                self._step(inner, _SMALL)
                inside.setBlockFormat(inner)
                self.places.starts.append((offset, inside.position()))
                for run in runs:
                    inside.insertText(run.text, self._form(run, block, small=True, head=number == 0))
                offset += sum(len(run.text) for run in runs) + 1
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _picture(self, cursor: QTextCursor, block: Block) -> None:
        """The picture on a line of its own; its words stand below it, for eyes and for screen readers."""
        assert self.page is not None
        form = QTextImageFormat()
        form.setName(block.path)
        form.setProperty(QTextFormat.Property.ImageAltText, block.text)
        form.setToolTip(block.text)
        image = self._fitted(block.path)
        if image is not None:
            cursor.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(block.path), image)
            form.setWidth(image.width() / self.ratio)
            form.setHeight(image.height() / self.ratio)
        cursor.insertImage(form)
        below = QTextBlockFormat()
        below.setTopMargin(self.px(4))
        below.setBottomMargin(self.px(14))
        self._step(below, 12)
        cursor.insertBlock(below)

    def _fitted(self, path: str) -> QImage | None:
        """A picture in the width that there is, sharp on this screen; none grows beyond its own."""
        assert self.page is not None
        image = QImage(str(self.guide.picture(self.page.name, path)))
        if image.isNull():
            return None
        width = max(16, min(image.width(), self.room))
        return image.scaled(
            round(width * self.ratio),
            max(1, round(image.height() * width / image.width() * self.ratio)),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
