"""One snapshot in full: what it holds beside what the project holds now, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.ui.models.snapshot_words import Held, Trouble, is_open, reason_words, size_words, steps_back
from desktop.ui.models.snapshots_model import moment_of
from desktop.ui.theme import current
from desktop.ui.translate import number, tr
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Hairline, Label
from desktop.ui.widgets.panel import MessageStrip

if TYPE_CHECKING:
    from desktop.core.snapshots.listing import Snapshot


class SnapshotDetails(QWidget):
    """``in_place`` says whether the open project may be put back; without it only a new file can be made."""

    restore_as_wanted = Signal()
    restore_here_wanted = Signal()
    delete_wanted = Signal()
    passphrase_wanted = Signal()
    look_wanted = Signal()

    def __init__(self, *, in_place: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.in_place = in_place
        self.title = Label("", self, size=15, weight=600, wrap=True)
        self.why = Label("", self, role="text2", size=12, wrap=True)
        self.table = QGridLayout()
        self.cells: dict[tuple[str, str], Label] = {}
        self.last_head = Label(tr("Snapshots", "Last step in it"), self, role="text3", size=12)
        self.last = Label("", self, size=12, wrap=True)
        self.later = Label("", self, role="text2", size=12, wrap=True)
        self.locked = MessageStrip(
            "warn",
            "",
            self,
            action=tr("Snapshots", "Give its passphrase…"),
        )
        self.locked.acted.connect(self.passphrase_wanted)
        self.trouble = MessageStrip("bad", "", self)
        self.look = Button(tr("Snapshots", "Look into it"), self, icon="book-open")
        self.look.clicked.connect(self.look_wanted)
        self.restore_as = Button(tr("Snapshots", "Restore into a new file…"), self, icon="file-new")
        self.restore_here = Button(tr("Snapshots", "Restore in place…"), self, icon="history")
        self.delete = Button(tr("Snapshots", "Delete this snapshot…"), self, icon="trash")
        self.restore_as.clicked.connect(self.restore_as_wanted)
        self.restore_here.clicked.connect(self.restore_here_wanted)
        self.delete.clicked.connect(self.delete_wanted)
        self.restore_here.setVisible(in_place)
        self._build()
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _build(self) -> None:
        trailing = Qt.AlignmentFlag.AlignTrailing
        for column, words in ((1, tr("Snapshots", "snapshot")), (2, tr("Snapshots", "now"))):
            self.table.addWidget(Label(words, self, role="text3", size=11, trailing=True), 0, column, trailing)
        kinds = (
            ("documents", tr("Snapshots", "Documents")),
            ("segments", tr("Snapshots", "Segments")),
            ("steps", tr("Snapshots", "Steps")),
        )
        for place, (key, words) in enumerate(kinds):
            line = 2 * place + 1
            self.table.addWidget(Hairline(self), line, 0, 1, 3)
            self.table.addWidget(Label(words, self, size=12), line + 1, 0)
            for column, side in ((1, "held"), (2, "now")):
                cell = Label("", self, size=12, tabular=True, trailing=True, weight=500 if side == "held" else 400)
                self.cells[key, side] = cell
                self.table.addWidget(cell, line + 1, column, trailing)
        self.table.setColumnStretch(0, 1)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.title)
        self.column.addWidget(self.why)
        self.column.addLayout(self.table)
        self.about_last = QVBoxLayout()
        for part in (self.last_head, self.last, self.later):
            self.about_last.addWidget(part)
        self.column.addLayout(self.about_last)
        self.column.addWidget(self.locked)
        self.column.addWidget(self.trouble)
        self.column.addStretch(1)
        self.buttons = QVBoxLayout()
        for button in (self.look, self.restore_as, self.restore_here, self.delete):
            self.buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addLayout(self.buttons)

    def _restyle(self) -> None:
        px = self.theme.px
        self.column.setContentsMargins(0, px(2), 0, 0)
        self.column.setSpacing(px(12))
        self.table.setHorizontalSpacing(px(16))
        self.table.setVerticalSpacing(px(5))
        self.about_last.setSpacing(px(3))
        self.buttons.setSpacing(px(8))
        for column in (1, 2):
            self.table.setColumnMinimumWidth(column, px(56))

    def show_snapshot(self, snapshot: Snapshot, found: Held | Trouble | None, now: Held | None) -> None:
        """Show a snapshot, what was found in it (None: not read yet) and what the project holds now."""
        self.title.setText(moment_of(snapshot, seconds=True))
        self.why.setText(
            tr(
                "Snapshots",
                "{reason}, {size}",
                reason=reason_words(snapshot.reason),
                size=size_words(snapshot.bytes),
            )
        )
        held = found if isinstance(found, Held) else None
        for key in ("documents", "segments", "steps"):
            for side, values in (("held", held), ("now", now)):
                self.cells[key, side].setText("–" if values is None else number(getattr(values, key)))
        self.last.setText(held.last if held is not None else "")
        later = steps_back(held, now) if held is not None and now is not None else ""
        self.later.setText(later)
        self.locked.say(
            "warn",
            tr("Snapshots", "This snapshot is protected with a passphrase.")
            if now is None
            else tr("Snapshots", "This snapshot is under another passphrase than the project."),
        )
        unusable = found if isinstance(found, Trouble) else None
        kind, sentence = self._trouble(found, now)
        if sentence:
            self.trouble.say(kind, sentence)
        for part, shown in (
            (self.last_head, held is not None and bool(held.last)),
            (self.last, held is not None and bool(held.last)),
            (self.later, bool(later)),
            (self.locked, unusable is Trouble.PASSPHRASE),
            (self.trouble, bool(sentence)),
        ):
            part.setVisible(shown)
        for button in (self.restore_as, self.restore_here):
            button.setEnabled(held is not None)
            button.setToolTip(tr("Snapshots", "What cannot be read cannot be restored.") if unusable else "")
        self.look.setEnabled(held is not None)
        self.look.setToolTip(tr("Snapshots", "Opens it in a window of its own, where it can only be read."))

    @staticmethod
    def _trouble(found: Held | Trouble | None, now: Held | None) -> tuple[str, str]:
        """What ought to be known before this snapshot is used, with how grave it is."""
        if isinstance(found, Held) and is_open(found, now):
            return "warn", tr(
                "Snapshots",
                "Everybody can read this snapshot without a passphrase. Delete it when you do not need it any more.",
            )
        if isinstance(found, Held) and found.changed:
            return "warn", tr("Snapshots", "Somebody worked on this snapshot itself after it was taken.")
        return (
            {
                Trouble.DAMAGED: (
                    "bad",
                    tr("Snapshots", "This snapshot is damaged and cannot be read whole. Choose another one."),
                ),
                Trouble.NEWER: (
                    "warn",
                    tr("Snapshots", "A newer Testimonia took this snapshot. Install that version to read it."),
                ),
                Trouble.GONE: ("bad", tr("Snapshots", "The file is no longer there. Choose another snapshot.")),
            }.get(found, ("", ""))
            if isinstance(found, Trouble)
            else ("", "")
        )
