"""Pages to a PDF, to a printer, to a picture on screen; each page is a turn, between which one may stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop.core.exporters.target import writing_bytes
from desktop.ui.printing.content import PrintOptions, gather
from desktop.ui.printing.layout import TWIPS
from desktop.ui.printing.painter import PagePainter
from desktop.ui.printing.setting import Typesetter, sheet_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice

    from desktop.core.model import DocumentId
    from desktop.core.project import Project

DPI = 72 * TWIPS
PAPERS: dict[str, QPageSize.PageSizeId] = {
    "A4": QPageSize.PageSizeId.A4,
    "A5": QPageSize.PageSizeId.A5,
    "A3": QPageSize.PageSizeId.A3,
    "Letter": QPageSize.PageSizeId.Letter,
    "Legal": QPageSize.PageSizeId.Legal,
}


def paper_size(paper: str, *, landscape: bool = False) -> QSizeF:
    """A paper by its name, in points."""
    size = QPageSize(PAPERS[paper]).size(QPageSize.Unit.Point)
    return size.transposed() if landscape else size


def page_layout(paper: str, *, landscape: bool = False) -> QPageLayout:
    """The same for a device that prints; our own columns leave the margins free."""
    turned = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(PAPERS[paper]), turned, QMarginsF(0, 0, 0, 0))


def paper_of(layout: QPageLayout) -> str | None:
    """The name of the paper of a layout, as far as it is one of ours."""
    wanted = layout.pageSize().id()
    return next((name for name, size in PAPERS.items() if size == wanted), None)


def is_mirrored() -> bool:
    """Whether the margin stands on the right, as it does on the desk then."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def painting(device: QPagedPaintDevice, resolution: int, pages: PagePainter, chosen: Sequence[int]) -> Iterator[int]:
    """Paint the pages with these numbers, from 0; yields after each how many are done. OSError where nothing can be."""
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("nothing can be printed there")
    try:
        for done, page in enumerate(chosen, start=1):
            if done > 1 and not device.newPage():
                raise OSError("no further page can be printed")
            painter.save()
            painter.scale(resolution / DPI, resolution / DPI)
            pages.paint(painter, page)
            painter.restore()
            yield done
    finally:
        painter.end()


def pdf_turns(setter: Typesetter, layout: QPageLayout, into: QBuffer, *, black: bool) -> Iterator[int]:
    """Write all pages as PDF into a buffer, page by page."""
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(into)
    writer.setResolution(DPI)
    writer.setPageLayout(layout)
    writer.setTitle(setter.content.name)
    writer.setCreator("Testimonia")
    pages = PagePainter(setter, black=black, mirrored=is_mirrored())
    yield from painting(writer, DPI, pages, range(len(setter.pages)))


def keep(into: QBuffer, path: Path, project: Path | None) -> None:
    """Put a PDF that is whole into its place; errors of the exporters where that cannot be."""
    with writing_bytes(path, project=project) as file:
        file.write(bytes(into.data().data()))


def write_pdf(
    project: Project,
    document: DocumentId,
    path: Path,
    options: PrintOptions,
    *,
    paper: str = "A4",
    landscape: bool = False,
) -> int:
    """Print a document into a PDF in one go; how many pages there are."""
    setter = Typesetter(gather(project, document, options), sheet_of(paper_size(paper, landscape=landscape))).run()
    buffer = QBuffer()
    for _page in pdf_turns(setter, page_layout(paper, landscape=landscape), buffer, black=options.black):
        pass
    keep(buffer, path, project.path)
    return len(setter.pages)


def picture(setter: Typesetter, page: int, pixels_wide: int, ratio: float, *, black: bool) -> QImage:
    """A page so wide on screen, on white."""
    scale = pixels_wide * ratio / setter.sheet.width
    image = QImage(
        max(1, round(setter.sheet.width * scale)),
        max(1, round(setter.sheet.height * scale)),
        QImage.Format.Format_RGB32,
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    try:
        painter.scale(scale, scale)
        PagePainter(setter, black=black, mirrored=is_mirrored()).paint(painter, page)
    finally:
        painter.end()
    image.setDevicePixelRatio(ratio)
    return image
