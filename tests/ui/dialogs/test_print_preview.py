"""The preview: pages that follow what is chosen, keys, a PDF, stopping, and no printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.dialogs.print_preview import PrintPreview
from tests.core.making import parsed
from tests.ui.desk_case import small_session

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
