"""A damaged project: what can still be done, and what came of reading out what is readable."""

from __future__ import annotations

from contextlib import suppress
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.core.notes import Note
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.file_names import in_words
from desktop.ui.dialogs.note_list import NoteList, NoteRow
from desktop.ui.dialogs.parts import Choices
from desktop.ui.dialogs.row_list import Framed
from desktop.ui.messages import words_of
from desktop.ui.moments import day_and_time, when
from desktop.ui.translate import count_of, isolate, listed, tr
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.core.salvage import SalvageReport
    from desktop.core.snapshots.listing import Snapshot

_COUNTED = {
    "documents": ("{n} document", "{n} documents"),
    "segments": ("{n} segment", "{n} segments"),
    "codings": ("{n} coding", "{n} codings"),
    "facets": ("{n} facet", "{n} facets"),
    "codes": ("{n} code", "{n} codes"),
    "memos": ("{n} memo", "{n} memos"),
    "coders": ("{n} coder", "{n} coders"),
}


class Way(Enum):
    """What to do about a damaged file."""

    SNAPSHOTS = auto()
    SALVAGE = auto()


class DamagedDialog(Dialog):
    """The way is chosen; where there are snapshots they are the better one, for nothing in them is missing."""

    def __init__(
        self,
        parent: QWidget | None,
        path: Path,
        sentence: str,
        snapshots: Sequence[Snapshot],
        *,
        certain: bool = True,
    ) -> None:
        super().__init__(
            parent,
            tr("Salvage", "This project is damaged") if certain else tr("Salvage", "Is this project damaged?"),
            accept=tr("Salvage", "Go on…"),
            subtitle=isolate(in_words(path)),
            wide=500,
        )
        self.body.addWidget(Label(sentence, self._content, wrap=True))
        ways: list[tuple[object, str, str]] = []
        if snapshots:
            newest = snapshots[0].at.isoformat().replace("+00:00", "Z")
            number = count_of(len(snapshots), "{n} snapshot", "{n} snapshots")
            ways.append(
                (
                    Way.SNAPSHOTS,
                    tr("Salvage", "Open an earlier snapshot"),
                    tr("Salvage", "{count}, the newest from {moment}. What was done after it is not in it.",
                       count=number, moment=when(newest)),
                )
            )  # fmt: skip
        ways.append(
            (
                Way.SALVAGE,
                tr("Salvage", "Read out what is readable"),
                tr(
                    "Salvage",
                    "Everything that can be read and believed goes into a new project, with a list of what is lost. "
                    "The damaged file is left as it is.",
                ),
            )
        )
        self.ways = Choices(ways, ways[0][0], self._content)
        self.add_field(tr("Salvage", "What can be done"), self.ways)
        self.start_at(self.ways.cards[ways[0][0]])


def choose_way(
    parent: QWidget | None, path: Path, sentence: str, snapshots: Sequence[Snapshot], *, certain: bool = True
) -> Way | None:
    """What to do about a project that is damaged, or may be; None to leave it."""
    dialog = DamagedDialog(parent, path, sentence, snapshots, certain=certain)
    if not dialog.run():
        return None
    way = dialog.ways.present
    return way if isinstance(way, Way) else None


def counted(numbers: dict[str, int]) -> str:
    """How many of what: "4 documents, 43 segments"."""
    return listed(count_of(numbers[name], *words) for name, words in _COUNTED.items() if numbers.get(name))


def _said(note: Note) -> str:
    """A sentence of the report, with its moment as the desk writes moments."""
    moment = note.data.get("at")
    if isinstance(moment, str):
        with suppress(ValueError):
            note = Note(note.template, **{**note.data, "at": day_and_time(moment)})
    return words_of(note)


class SalvageDone(Dialog):
    """What was saved, in numbers, and every sentence on what was lost or is not proven."""

    def __init__(self, parent: QWidget | None, target: Path, report: SalvageReport) -> None:
        title = tr("Salvage", "Everything was saved") if report.whole else tr("Salvage", "What could be saved")
        super().__init__(
            parent,
            title,
            accept=tr("Salvage", "Open the new project"),
            cancel=False,
            subtitle=isolate(in_words(target)),
            wide=520,
        )
        self.report = report
        saved = counted(report.saved)
        self.saved = Label("", self._content, wrap=True)
        self.saved.setText(
            tr("Salvage", "Saved: {counts}.", counts=saved) if saved else tr("Salvage", "Nothing could be saved.")
        )
        self.body.addWidget(self.saved)
        self.list = NoteList(tr("Salvage", "What was lost"), self._rows(), self._content)
        if self.list.rows:
            self.body.addWidget(Framed(self.list), 1)
        else:
            self.list.hide()
        self.copy = self.add_button(Button(tr("Dialogs", "Copy the report"), self, icon="copy"))
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text()))
        self.start_at(self.primary)

    def _rows(self) -> list[NoteRow]:
        rows: list[NoteRow] = []
        for heading, notes, icon, role in (
            (tr("Salvage", "Lost"), self.report.lost, "alert", "bad"),
            (tr("Salvage", "Saved, and not proven"), self.report.unproven, "question", "warn"),
            (tr("Salvage", "Wrong in the new project"), self.report.problems, "alert", "bad"),
            (tr("Salvage", "Worth knowing"), self.report.notes, "info", "text2"),
        ):
            if notes:
                rows.append(NoteRow(heading, heading=True))
                rows.extend(NoteRow(_said(note), icon=icon, role=role) for note in notes)
        return rows

    def text(self) -> str:
        """The report to keep."""
        lines = [self.windowTitle(), self.saved.text()]
        if self.list.rows:
            lines += ["", self.list.text()]
        return "\n".join(lines) + "\n"
