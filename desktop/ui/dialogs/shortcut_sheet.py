"""The sheet of shortcuts: how it comes out on paper, and printing or keeping it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from desktop.ui.dialogs.base import Dialog, tall
from desktop.ui.dialogs.row_list import Framed
from desktop.ui.key_sheet import A4, draw_sheet, sheet_html, sheet_of
from desktop.ui.theme import current
from desktop.ui.translate import count_of, isolate, tr
from desktop.ui.widgets.base import known_viewport, shape
from desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPagedPaintDevice, QPaintEvent

    from desktop.ui.actions.book import ActionBook
    from desktop.ui.key_sheet import Group

PAGE_WIDTH, PAGE_GAP = 520, 12


class SheetPages(QWidget):
    """The pages below each other, white as the paper is."""

    def __init__(self, groups: list[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.groups = groups
        self.pages: list[QImage] = []
        self.setAccessibleName(tr("Shortcuts", "How the sheet comes out"))
        self.theme.changed.connect(self.paint_pages)
        self.paint_pages()

    def paint_pages(self) -> None:
        """Draw all pages anew, sharp on this screen."""
        ratio = self.devicePixelRatioF()
        wide = self.theme.px(PAGE_WIDTH)
        scale = wide / A4[0]
        size = QSize(round(wide * ratio), round(A4[1] * scale * ratio))
        self.pages = []
        painter = QPainter()

        def begin() -> None:
            if painter.isActive():
                painter.end()
            page = QImage(size, QImage.Format.Format_RGB32)
            page.fill(QColor("white"))
            page.setDevicePixelRatio(ratio)
            self.pages.append(page)
            painter.begin(page)
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
            painter.scale(scale, scale)

        try:
            begin()
            draw_sheet(painter, self.groups, begin)
        finally:
            painter.end()
        high = round(A4[1] * scale)
        self.setFixedSize(wide, len(self.pages) * (high + self.theme.px(PAGE_GAP)) - self.theme.px(PAGE_GAP))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            y = 0
            for page in self.pages:
                painter.drawImage(0, y, page)
                high = round(page.height() / page.devicePixelRatio())
                shape(painter, self.rect().adjusted(0, y, 0, y + high - self.height()), 0, None, self.theme.tokens.line)
                y += high + self.theme.px(PAGE_GAP)
        finally:
            painter.end()


class ShortcutSheet(Dialog):
    """``written`` is the file that was kept last, for whoever asked."""

    def __init__(self, parent: QWidget | None, book: ActionBook) -> None:
        super().__init__(
            parent,
            tr("Shortcuts", "Sheet of shortcuts"),
            accept=tr("Dialogs", "Close"),
            cancel=False,
            accent=False,
            wide=620,
        )
        self.groups = sheet_of(book)
        self.written: Path | None = None
        self.sheet = SheetPages(self.groups)
        self.set_subtitle(
            tr(
                "Shortcuts",
                "The keys as they are now, on {pages} of A4.",
                pages=count_of(len(self.sheet.pages), "{n} page", "{n} pages"),
            )
        )
        self.area = QScrollArea(self._content)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        known_viewport(self.area)
        self.area.setWidget(self.sheet)
        self.area.setMinimumHeight(self.theme.px(120))
        self.area.setAccessibleName(tr("Shortcuts", "How the sheet comes out"))
        tall(self.area)
        self.body.addWidget(Framed(self.area), 1)
        self.html = self.add_button(Button(tr("Shortcuts", "Save as HTML…"), self))
        self.pdf = self.add_button(Button(tr("Shortcuts", "Save as PDF…"), self))
        self.print_button = self.add_button(Button(tr("Shortcuts", "Print…"), self))
        self.html.clicked.connect(lambda: self._save(".html", "HTML", self.write_html))
        self.pdf.clicked.connect(lambda: self._save(".pdf", "PDF", self.write_pdf))
        self.print_button.clicked.connect(self._print)
        self.start_at(self.primary)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self.theme.px(560)))

    def write_html(self, path: Path) -> None:
        """Write the sheet as a page of the web. Raises OSError."""
        path.write_text(sheet_html(self.groups), encoding="utf-8", newline="\n")

    def write_pdf(self, path: Path) -> None:
        """Write the sheet as PDF. Raises OSError."""
        writer = QPdfWriter(str(path))
        writer.setTitle(tr("Shortcuts", "Testimonia: keyboard shortcuts"))
        writer.setCreator("Testimonia")
        self._draw(writer)
        if not path.is_file() or not path.stat().st_size:
            raise OSError(f"{path.name} could not be written")

    def _draw(self, device: QPagedPaintDevice) -> None:
        paper = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        device.setPageLayout(paper)
        painter = QPainter()
        if not painter.begin(device):
            raise OSError("nothing can be drawn there")
        try:
            painter.scale(device.logicalDpiX() / 72, device.logicalDpiY() / 72)
            draw_sheet(painter, self.groups, device.newPage)
        finally:
            painter.end()

    def _save(self, suffix: str, kind: str, write: Callable[[Path], None]) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self,
            tr("Dialogs", "Choose the place"),
            str(Path.home() / (tr("Shortcuts", "Testimonia shortcuts") + suffix)),
            f"{kind} (*{suffix})",
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != suffix:
            path = path.with_name(path.name + suffix)
        try:
            write(path)
        except OSError:
            said = tr(
                "Shortcuts",
                "{name} could not be written. Nothing was changed. Choose another place.",
                name=isolate(path.name),
            )
            self.complain(said)
            return
        self.written = path
        self.complain(tr("Shortcuts", "{name} is written.", name=isolate(path.name)), "ok")

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(tr("Shortcuts", "Testimonia: keyboard shortcuts"))
        dialog = QPrintDialog(printer, self)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return
        try:
            self._draw(printer)
        except OSError:
            said = tr("Shortcuts", "The printer took nothing. Save the sheet as PDF and print it from there.")
            self.complain(said)


def show_sheet(parent: QWidget | None, book: ActionBook) -> None:
    """Show the sheet of the keys as they are now."""
    ShortcutSheet(parent, book).run()
