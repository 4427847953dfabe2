"""The preview of a printed document, and two of its pages as a PDF shows them."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.sample_builder import build_sample
from desktop.ui.dialogs.print_preview import PrintPreview
from desktop.ui.session import Session
from tests.pictures.shots import MAIN, Shot, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget


def _all_coders(dialog: QWidget) -> None:
    assert isinstance(dialog, PrintPreview)
    for box in dialog.coders.values():
        box.setChecked(True)
    settle(200)


def pictures() -> Iterator[Shot]:
    with tempfile.TemporaryDirectory(prefix="testimonia-print-") as folder:
        session = Session(build_sample(Path(folder) / "sample.testimonia"))
        session.open_document(session.project.documents.all()[0].id)
        document = session.document
        assert document is not None
        yield Shot(
            "print",
            lambda theme: PrintPreview(None, session, document, Path(folder)),
            _all_coders,
            size=(1080, 780),
            more=MAIN,
        )
        session.close()
