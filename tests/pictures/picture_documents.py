"""The list of documents: plain, in groups, narrowed, several chosen; and the report of a defect."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel

from desktop.core.defects import defect_report
from desktop.core.model import DocumentState
from desktop.core.queries.documents_list import Arrangement, Group, Order
from desktop.ui.dialogs.defect import DefectDialog
from desktop.ui.widgets.documents_panel import DocumentsPanel
from tests.core.making import parsed
from tests.pictures.picture_pages import Stage
from tests.pictures.shots import PSEUDO, Shot, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

MORE = ("Interview 12, driver", "Interview 9, teacher", "Letter from the north, undated", "Ledger of the salt works")


def _filled(widget: QWidget) -> DocumentsPanel:
    assert isinstance(widget, DocumentsPanel)
    project = widget.session.project
    made = project.documents.add([parsed(name) for name in MORE])
    for document in made[:2]:
        project.documents.describe(document, "Interview transcript")
    project.documents.set_state(made[3], DocumentState.FINISHED)
    settle()
    return widget


def _plain(widget: QWidget) -> None:
    _filled(widget)


def _grouped(widget: QWidget) -> None:
    panel = _filled(widget)
    panel.model.set_arrangement(Arrangement(Order.NAME, group=Group.STATE, folded=frozenset(["finished"])))
    panel.list.setFocus()
    panel.list.take(panel.model.index(0))
    settle()


def _narrowed(widget: QWidget) -> None:
    _filled(widget).model.set_arrangement(Arrangement(Order.PROGRESS, only_open=True))
    settle()


def _several(widget: QWidget) -> None:
    panel = _filled(widget)
    panel.list.setFocus()
    for row in (1, 2, 4):
        index = panel.model.index(row)
        panel.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)
    settle()


def _report() -> str:
    try:
        int("x")
    except ValueError as error:
        return "3 times:\n" + defect_report(error, "1.0")
    return ""


def pictures() -> Iterator[Shot]:
    """The panel in its states, and the report."""
    with tempfile.TemporaryDirectory(prefix="testimonia-documents-") as folder:
        stage = Stage(Path(folder))

        def panel() -> DocumentsPanel:
            return DocumentsPanel(stage.session())

        for name, pose in (
            ("plain", _plain),
            ("grouped", _grouped),
            ("narrowed", _narrowed),
            ("several", _several),
        ):
            yield Shot(f"documents-{name}", lambda theme: panel(), pose, size=(236, 760), more=(PSEUDO,))
        yield Shot(
            "defect",
            lambda theme: DefectDialog(None, "Something in the program went wrong 3 times.", _report()),
            size=None,
            more=(PSEUDO,),
        )
        for session in stage.sessions:
            session.close()
