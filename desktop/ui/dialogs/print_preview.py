"""A coded document as it will be on paper, what is to be on it, and the ways out: a PDF or the system's printing."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QMarginsF, Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.errors import ExportFailed, TestimoniaError
from desktop.core.model import CoderKind
from desktop.ui.covering import covering_of
from desktop.ui.dialogs.base import Dialog
from desktop.ui.messages import sentence_of
from desktop.ui.printing import output
from desktop.ui.printing.content import PrintOptions, gather
from desktop.ui.printing.last import LastPrint, usual_paper
from desktop.ui.printing.painter import PagePainter
from desktop.ui.printing.setting import Typesetter, sheet_of
from desktop.ui.printing.turns import Turns
from desktop.ui.translate import number, tr
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.pages_view import FIT, ZOOMS, PagesView
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtPrintSupport import QPrinter

    from desktop.core.model import CoderId, DocumentId
    from desktop.ui.session import Session
    from desktop.ui.settings import Settings


SETUP_SYSTEMS = ("win32", "darwin")
"""Which systems have a dialog of their own for the page; elsewhere Qt would show one that says less than ours."""


class PrintPreview(Dialog):
    """Lays the pages out beside the keys, shows them, and writes or prints them."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        document: DocumentId,
        folder: Path,
        settings: Settings | None = None,
    ) -> None:
        super().__init__(parent, tr("Print", "Print the document"), accept=tr("Print", "Save as PDF…"), wide=1080)
        self.session, self.document, self.folder, self.settings = session, document, folder, settings
        #: What was chosen the last time on this machine, for any document of any project.
        self.chosen = LastPrint.read(settings.printing() if settings is not None else {})
        self.setter: Typesetter | None = None
        self.written: Path | None = None
        if self.cancel is not None:
            self.cancel.set_text(tr("Print", "Close"))
        self.view = PagesView(self._content)
        self.view.setMinimumSize(self.theme.px(300), self.theme.px(300))
        self.told = Label("", self._content, role="text2", size=12, wrap=True)
        self.setting, self.writing = Turns(self), Turns(self)
        self.setting.progressed.connect(self._say_laying)
        self.setting.finished.connect(self._laid)
        self.setting.failed.connect(self._failed)
        self.writing.progressed.connect(self._say_writing)
        self.writing.failed.connect(self._failed)
        self._after_writing = self._kept
        self.writing.finished.connect(lambda: self._after_writing())
        self.buffer: QBuffer | None = None
        self.options_side = self._make_options()
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(16))
        left = QVBoxLayout()
        left.setSpacing(self.theme.px(6))
        left.addLayout(self._make_zoom())
        left.addWidget(self.view, 1)
        row.addLayout(left, 1)
        row.addWidget(self.options_side)
        self.body.addLayout(row, 1)
        self.printer = self.add_button(Button(tr("Print", "Print…"), self))
        self.printer.clicked.connect(self.print_out)
        self._look_for_printers()
        self.view.page_changed.connect(lambda _page: self._say_page())
        self.start_at(self.view)
        self.lay_out()

    # parts

    def _make_zoom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(6))
        self.smaller = IconButton("minus", tr("Print", "Smaller"), self._content, shortcut="-")
        self.larger = IconButton("plus", tr("Print", "Larger"), self._content, shortcut="+")
        self.zoom = MenuButton("", self._content)
        choices: list[tuple[object, str]] = [(FIT, tr("Print", "Fit the width"))]
        choices += [(each, tr("Print", "{percent} %", percent=number(each))) for each in ZOOMS]
        self.zoom.set_choices(choices, FIT)
        self.zoom.setToolTip(tr("Print", "How large the pages are shown"))
        self.zoom.chosen.connect(self.view.set_zoom)
        self.view.zoom_changed.connect(self.zoom.set_present)
        self.smaller.clicked.connect(lambda: self.view.step_zoom(-1))
        self.larger.clicked.connect(lambda: self.view.step_zoom(1))
        row.addWidget(self.told, 1)
        for part in (self.smaller, self.zoom, self.larger):
            row.addWidget(part)
        return row

    def _make_options(self) -> QWidget:
        side = QWidget(self._content)
        side.setFixedWidth(self.theme.px(260))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(6))
        project, session = self.session.project, self.session

        def menu(name: str, choices: list[tuple[object, str]], present: object) -> MenuButton:
            column.addWidget(Label(name, side, role="text2", size=12, weight=500))
            made = MenuButton("", side)
            made.set_choices(choices, present)
            made.setToolTip(name)
            made.chosen.connect(lambda _key: self.lay_out())
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeading)
            column.addSpacing(self.theme.px(6))
            return made

        def check(words: str, checked: bool, tip: str) -> CheckBox:
            made = CheckBox(words, side)
            made.setChecked(checked)
            made.setToolTip(tip)
            made.toggled.connect(lambda _on: self.lay_out())
            column.addWidget(made)
            return made

        facets = project.codebook.facets()
        by: list[tuple[object, str]] = [(("facet", facet.id), facet.name) for facet in facets]
        by += [(("code", None), tr("Print", "All codes")), (("coder", None), tr("Print", "Coders"))]
        usual = ("facet", session.lens) if session.lens else by[0][0]
        present = next(
            (key for key, _words in by if self.chosen.by != "facet" and key == (self.chosen.by, None)), usual
        )
        self.by = menu(tr("Print", "In the margin"), by, present)
        self.coders: dict[CoderId, CheckBox] = {}
        counts = session.coder_counts()
        if len(counts) > 1:
            column.addWidget(Label(tr("Print", "Whose segments"), side, role="text2", size=12, weight=500))
            for coder in project.coders.all():
                name = tr("Print", "Consensus") if coder.kind is CoderKind.CONSENSUS else coder.name
                words = tr("Print", "{name}, {count}", name=name, count=number(counts.get(coder.id, 0)))
                tip = tr("Print", "Print this coder's segments")
                self.coders[coder.id] = check(words, session.is_shown(coder.id), tip)
            column.addSpacing(self.theme.px(6))
        self.memos = check(
            tr("Print", "Memos at the end"),
            self.chosen.memos,
            tr("Print", "Number the memos in the margin and print them at the end"),
        )
        self.black = check(
            tr("Print", "Black and white"), self.chosen.black, tr("Print", "Without colours: patterns tell codes apart")
        )
        self.uncover = check(
            tr("Print", "Covered passages too"), False, tr("Print", "Print the words that are covered on the screen")
        )
        self.uncover.setVisible(bool(covering_of(session).spans_of(self.document)))
        column.addSpacing(self.theme.px(6))
        papers: list[tuple[object, str]] = [(name, name) for name in output.PAPERS]
        self.paper = menu(tr("Print", "Paper"), papers, self.chosen.paper or usual_paper())
        turned: list[tuple[object, str]] = [
            (False, tr("Print", "Portrait")),
            (True, tr("Print", "Landscape")),
        ]
        self.turned = menu(tr("Print", "Orientation"), turned, self.chosen.landscape)
        self.setup = Button(tr("Print", "Page set-up…"), side)
        self.setup.setToolTip(tr("Print", "Choose paper and orientation in the system's own dialog"))
        self.setup.clicked.connect(self.set_up)
        column.addWidget(self.setup, 0, Qt.AlignmentFlag.AlignLeading)
        self.no_printer = Label("", side, role="text2", size=12, wrap=True)
        column.addWidget(self.no_printer)
        column.addStretch(1)
        return side

    def _look_for_printers(self) -> None:
        from PySide6.QtPrintSupport import QPrinterInfo

        there = bool(QPrinterInfo.availablePrinterNames())
        self.printer.setEnabled(there)
        self.setup.setVisible(there and sys.platform in SETUP_SYSTEMS)
        said = "" if there else tr("Print", "No printer is set up on this machine. The pages can be saved as a PDF.")
        self.no_printer.setText(said)
        self.no_printer.setVisible(not there)
        self.printer.setToolTip(said or tr("Print", "Choose a printer and the pages in the system's own dialog"))

    def set_up(self) -> None:
        """Paper and orientation from the dialog that the system has for them."""
        from PySide6.QtPrintSupport import QPageSetupDialog

        printer = self._printer()
        dialog = QPageSetupDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.take_layout(printer.pageLayout())

    def take_layout(self, layout: QPageLayout) -> None:
        """Lay out for a paper that was chosen elsewhere."""
        paper = output.paper_of(layout)
        if paper is None:
            name = layout.pageSize().name()
            self.complain(
                tr("Print", "{paper} cannot be set here. The paper is as it was; choose one of these.", paper=name)
            )
            return
        self.paper.set_present(paper)
        self.turned.set_present(layout.orientation() == QPageLayout.Orientation.Landscape)
        self.lay_out()

    # laying out

    def options(self) -> PrintOptions:
        by, facet = self.by.present
        chosen = frozenset(coder for coder, box in self.coders.items() if box.isChecked()) if self.coders else None
        return PrintOptions(chosen, by, facet, self.memos.isChecked(), self.black.isChecked(), self.uncover.isChecked())

    def lay_out(self) -> None:
        """Begin again with what is chosen now; what was under way is left."""
        self.writing.stop()
        self.complain("")
        self.setter = None
        self.primary.setEnabled(False)
        self.printer.setEnabled(False)
        self.setting.start(self._laying())

    def _laying(self) -> Iterator[tuple[int, int]]:
        yield 0, 0
        size = output.paper_size(self.paper.present, landscape=self.turned.present)
        content = gather(self.session.project, self.document, self.options())
        setter = Typesetter(content, sheet_of(size))
        while setter.turn():
            yield setter.progress
        self.setter = setter

    def _say_laying(self, done: int, total: int) -> None:
        percent = number(100 * done // total) if total else number(0)
        self.told.setText(tr("Print", "Laying out the pages: {percent} %", percent=percent))

    def _laid(self) -> None:
        self.view.show_pages(self.setter, black=self.black.isChecked())
        self.primary.setEnabled(True)
        self._look_for_printers()
        self._say_page()

    def _say_page(self) -> None:
        if self.setter is not None and not self.writing.is_busy:
            page, pages = number(self.view.page + 1), number(self.view.count)
            self.told.setText(tr("Print", "Page {page} of {pages}", page=page, pages=pages))

    # out

    def commit(self) -> bool:
        """Save as PDF; the dialog stays, and says when the file is there."""
        from PySide6.QtWidgets import QFileDialog

        if self.writing.is_busy:
            self._stop_writing()
            return False
        name = (
            "".join("-" if sign in '\\/:*?"<>|' else sign for sign in self.setter.content.name) if self.setter else ""
        )
        chosen, _kind = QFileDialog.getSaveFileName(
            self, tr("Print", "Save as PDF"), str(self.folder / f"{name}.pdf"), "PDF (*.pdf)"
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(".pdf"))
        return False

    def save(self, path: Path) -> None:
        """Write the pages as PDF, some each turn."""
        setter = self.setter
        if setter is None:
            return
        self.written, self.buffer = path, QBuffer()
        layout = output.page_layout(self.paper.present, landscape=self.turned.present)
        turns = output.pdf_turns(setter, layout, self.buffer, black=self.black.isChecked())
        self._begin(turns, len(setter.pages), self._kept)

    def _begin(self, turns: Iterator[int], total: int, after: Any) -> None:
        self.complain("")
        self.primary.set_text(tr("Print", "Stop"))
        self.options_side.setEnabled(False)
        self.printer.setEnabled(False)
        self._after_writing = after

        def work() -> Iterator[tuple[int, int]]:
            try:
                for done in turns:
                    yield done, total
            finally:
                turns.close()  # type: ignore[attr-defined]

        self.writing.start(work())

    def _say_writing(self, done: int, total: int) -> None:
        page, pages = number(done), number(total)
        self.told.setText(tr("Print", "Writing page {page} of {pages}", page=page, pages=pages))

    def _ended(self) -> None:
        self.primary.set_text(tr("Print", "Save as PDF…"))
        self.options_side.setEnabled(True)
        self._look_for_printers()
        self._say_page()

    def _stop_writing(self) -> None:
        self.writing.stop()
        self._ended()
        self.complain(tr("Print", "Stopped. Nothing was written."), "info")

    def _kept(self) -> None:
        path, buffer = self.written, self.buffer
        self._ended()
        if path is None or buffer is None:
            return
        try:
            output.keep(buffer, path, self.session.project.path)
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return
        self.complain(tr("Print", "Written to {path}", path=str(path)), "ok")

    def _failed(self, error: object) -> None:
        self._ended()
        if isinstance(error, TestimoniaError):
            self.complain(sentence_of(error))
        else:
            self.complain(sentence_of(ExportFailed(path=self.written or "", reason=str(error))))

    def _printer(self) -> QPrinter:
        from PySide6.QtPrintSupport import QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setCreator("Testimonia")
        printer.setPageLayout(output.page_layout(self.paper.present, landscape=self.turned.present))
        return printer

    def print_out(self) -> None:
        """Let the system ask for a printer and pages, then print."""
        from PySide6.QtPrintSupport import QPrintDialog

        setter = self.setter
        if setter is None:
            return
        printer = self._printer()
        printer.setDocName(setter.content.name)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(setter.pages))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.send(printer)

    def send(self, printer: QPrinter) -> None:
        """Print what was chosen, some pages a turn."""
        setter = self.setter
        assert setter is not None
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
        first, last = printer.fromPage() or 1, printer.toPage() or len(setter.pages)
        chosen = range(max(1, first) - 1, min(last, len(setter.pages)))
        pages = PagePainter(setter, black=self.black.isChecked(), mirrored=output.is_mirrored())
        turns = output.painting(printer, printer.resolution(), pages, chosen)
        self.written = None
        said = tr("Print", "Sent to {printer}", printer=printer.printerName())

        def sent() -> None:
            self._ended()
            self.complain(said, "ok")

        self._begin(turns, len(chosen), sent)

    def done(self, result: int) -> None:
        """Nothing goes on when the dialog is gone; what was chosen is there the next time."""
        if self.settings is not None:
            by, _facet = self.by.present
            marks = (self.memos.isChecked(), self.black.isChecked())
            last = LastPrint(by, *marks, self.paper.present, self.turned.present)
            self.settings.set_printing(asdict(last))
        self.setting.stop()
        self.writing.stop()
        super().done(result)


def show_print_preview(
    parent: QWidget | None, session: Session, document: DocumentId, folder: Path, settings: Settings | None = None
) -> None:
    """Show a document as it will be printed, until the person is done with it."""
    PrintPreview(parent, session, document, folder, settings).run()
