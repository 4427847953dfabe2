"""The preview: pages that follow what is chosen, keys, a PDF, stopping, and no printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest

from desktop.ui.dialogs.print_preview import PrintPreview
from desktop.ui.printing.last import LastPrint
from desktop.ui.printing.output import page_layout
from desktop.ui.settings import Settings
from tests.core.making import parsed
from tests.ui.desk_case import small_session
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def preview(qtbot: QtBot, tmp_path: Path) -> Iterator[PrintPreview]:
    session = small_session(tmp_path)
    session.project.documents.add([parsed("Long", "\n".join(f"Paragraph {n} of many words." for n in range(400)))])
    session.open_document(next(each.id for each in session.project.documents.all() if each.name == "Long"))
    session.code_passage(session.project.codebook.codes()[0].id, (0, 40))
    document = session.document
    assert document is not None
    made = PrintPreview(None, session, document, tmp_path)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.setter is not None)
    yield made
    made.done(0)
    session.close()


def test_the_keyboard_begins_in_the_pages_and_goes_through_them(preview: PrintPreview) -> None:
    view = preview.view
    view.setFocus()
    assert view.count > 5
    assert view.accessibleName() == f"Page 1 of {view.count}"
    assert "Paragraph 3 of many words." in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 1
    assert preview.told.text() == f"Page 2 of {view.count}"
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page == view.count - 1
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.page == view.count - 2
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 0
    wide = view.page_rect(0).width()
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.page_rect(0).width() > wide
    assert preview.zoom.present == view.zoom
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.page_rect(0).width() == wide


def test_the_pages_follow_what_is_chosen(qtbot: QtBot, preview: PrintPreview) -> None:
    upright = preview.view.count
    preview.turned.set_present(True)
    preview.turned.chosen.emit(True)
    assert not preview.primary.isEnabled(), "what is not laid out yet cannot be written"
    qtbot.waitUntil(lambda: preview.setter is not None)
    assert preview.view.count > upright
    rect = preview.view.page_rect(0)
    assert rect.width() > rect.height()
    assert preview.setter is not None
    assert len(preview.setter.content.segments) == 1
    for box in preview.coders.values():
        box.setChecked(False)
    qtbot.waitUntil(lambda: preview.setter is not None)
    assert preview.setter.content.segments == []


def test_a_pdf_is_written_and_told(qtbot: QtBot, preview: PrintPreview, tmp_path: Path) -> None:
    import pypdfium2

    preview.save(tmp_path / "pages.pdf")
    qtbot.waitUntil(lambda: not preview.writing.is_busy)
    assert str(tmp_path / "pages.pdf") in preview.complaint
    with pypdfium2.PdfDocument(str(tmp_path / "pages.pdf")) as pdf:
        assert len(pdf) == preview.view.count


def test_stopping_writes_nothing(preview: PrintPreview, tmp_path: Path) -> None:
    preview.save(tmp_path / "half.pdf")
    under_way = preview.writing.is_busy
    preview.finish()  # the button says Stop now
    assert (under_way, preview.writing.is_busy) == (True, False)
    assert preview.complaint == "Stopped. Nothing was written."
    assert not (tmp_path / "half.pdf").exists()
    assert preview.options_side.isEnabled()


def test_where_nothing_can_be_written_a_sentence_says_so(qtbot: QtBot, preview: PrintPreview, tmp_path: Path) -> None:
    before = preview.session.project.path.read_bytes()
    preview.save(preview.session.project.path)
    qtbot.waitUntil(lambda: not preview.writing.is_busy)
    assert preview.complaint
    assert preview.session.project.path.read_bytes() == before
    preview.save(tmp_path / "no such folder" / "pages.pdf")
    qtbot.waitUntil(lambda: not preview.writing.is_busy)
    assert "no such folder" in preview.complaint


def test_without_a_printer_it_says_so(preview: PrintPreview, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6 import QtPrintSupport

    class Nowhere:
        @staticmethod
        def availablePrinterNames() -> list[str]:
            return []

    monkeypatch.setattr(QtPrintSupport, "QPrinterInfo", Nowhere)
    preview._look_for_printers()
    assert not preview.printer.isEnabled()
    assert "No printer" in preview.no_printer.text()
    assert preview.primary.isEnabled()


def test_pages_go_to_a_printer_in_turns(qtbot: QtBot, preview: PrintPreview, tmp_path: Path) -> None:
    import pypdfium2
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 4)
    preview.send(printer)
    qtbot.waitUntil(lambda: not preview.writing.is_busy)
    with pypdfium2.PdfDocument(str(tmp_path / "printed.pdf")) as pdf:
        assert len(pdf) == 3
        assert f"2 of {preview.view.count}" in pdf[0].get_textpage().get_text_range()


def test_what_was_chosen_is_there_the_next_time(qtbot: QtBot, tmp_path: Path) -> None:
    session, settings = small_session(tmp_path), own_settings(tmp_path)
    document = session.document
    assert document is not None
    first = PrintPreview(None, session, document, tmp_path, settings)
    qtbot.addWidget(first)
    assert (first.by.present, first.turned.present) == (("facet", session.lens), False)
    for part, wanted in ((first.by, ("coder", None)), (first.paper, "A5"), (first.turned, True)):
        part.set_present(wanted)
    first.memos.setChecked(True)
    first.black.setChecked(True)
    first.uncover.setChecked(True)
    first.done(0)
    again = PrintPreview(None, session, document, tmp_path, Settings(settings.store))
    qtbot.addWidget(again)
    assert (again.by.present, again.paper.present, again.turned.present) == (("coder", None), "A5", True)
    assert again.memos.isChecked()
    assert again.black.isChecked()
    assert not again.uncover.isChecked(), "covered passages are asked for each time"
    again.done(0)
    session.close()


@pytest.mark.parametrize("kept", [{"by": 5, "paper": "A99", "landscape": "yes"}, {"paper": ["A5"], "by": None}])
def test_what_is_not_readable_is_as_at_first(kept: dict[str, object]) -> None:
    assert LastPrint.read(kept) == LastPrint()


def test_a_paper_from_the_dialog_of_the_system(qtbot: QtBot, preview: PrintPreview) -> None:
    preview.take_layout(page_layout("Legal", landscape=True))
    assert (preview.paper.present, preview.turned.present) == ("Legal", True)
    qtbot.waitUntil(lambda: preview.setter is not None)
    assert preview.setter is not None
    sheet = preview.setter.sheet
    assert sheet.width > sheet.height
    envelope = QPageLayout(
        QPageSize(QPageSize.PageSizeId.EnvelopeDL), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
    )
    preview.take_layout(envelope)
    assert "cannot be set here" in preview.complaint
    assert preview.paper.present == "Legal"


def test_the_dialog_of_the_system_is_offered_where_there_is_one(
    preview: PrintPreview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["one"])
    for system, offered in (("linux", False), ("darwin", True), ("win32", True)):
        monkeypatch.setattr("desktop.ui.dialogs.print_preview.sys.platform", system)
        preview._look_for_printers()
        assert preview.setup.isVisible() is offered
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    preview._look_for_printers()
    assert not preview.setup.isVisible()
