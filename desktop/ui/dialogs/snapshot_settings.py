"""Where snapshots are kept, how many, and how much of the disk they may take."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop.core.errors import TestimoniaError
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.file_names import can_write, in_words
from desktop.ui.dialogs.parts import Choices
from desktop.ui.messages import sentence_of
from desktop.ui.models.snapshot_words import kept_words, size_words
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.menu_button import MenuButton

if TYPE_CHECKING:
    from desktop.core.snapshots.listing import Policy

BUDGETS = (500_000_000, 1_000_000_000, 2_000_000_000, 5_000_000_000, 10_000_000_000, 50_000_000_000)
Kept = tuple[int, int, int]
PRESETS: tuple[tuple[Kept, str], ...] = (
    ((24, 30, 52), "Many"),
    ((12, 14, 12), "Some"),
    ((6, 7, 4), "Few"),
)


class SnapshotSettings(Dialog):
    """``policy`` is what is wanted now; ``wanted`` what was chosen, once the dialog was accepted."""

    def __init__(self, parent: QWidget | None, policy: Policy, project: Path) -> None:
        super().__init__(parent, tr("Snapshots", "Keeping snapshots"), accept=tr("Dialogs", "Keep"), wide=480)
        self.policy = self.wanted = policy
        self.folder: Path | None = policy.folder
        beside = in_words(project.parent)
        places: list[tuple[object, str, str]] = [
            ("beside", tr("Snapshots", "Beside the project"), isolate(beside)),
            (
                "elsewhere",
                tr("Snapshots", "In a folder of your choice"),
                tr("Snapshots", "On another drive they survive the loss of this one."),
            ),
        ]
        self.place = self.add_field(
            tr("Snapshots", "Place"), Choices(places, "beside" if self.folder is None else "elsewhere")
        )
        self.line = QWidget(self._content)
        row = QHBoxLayout(self.line)
        row.setContentsMargins(0, 0, 0, 0)
        self.shown = ElidedLabel("", self.line, role="text2", size=12)
        self.choose = LinkButton(tr("Snapshots", "Choose the folder…"), self.line)
        self.choose.clicked.connect(self.choose_folder)
        row.addWidget(self.shown, 1)
        row.addWidget(self.choose)
        self.body.addWidget(self.line)
        present = (policy.hourly, policy.daily, policy.weekly)
        cards: list[tuple[object, str, str]] = []
        cards += [(kept, tr("Snapshots", name), kept_words(*kept)) for kept, name in PRESETS]
        if present not in [kept for kept, _name in PRESETS]:
            cards.append((present, tr("Snapshots", "As they are kept now"), kept_words(*present)))
        self.kept = self.add_field(tr("Snapshots", "How many are kept"), Choices(cards, present))
        self.budget = self.add_field(
            tr("Snapshots", "Room for the snapshots of a project"),
            MenuButton(),
            hint=tr("Snapshots", "Never more than a fifth of the free disk. The oldest go first, the newest stays."),
        )
        budgets = sorted({*BUDGETS, policy.budget_bytes})
        self.budget.set_choices([(size, size_words(size)) for size in budgets], policy.budget_bytes)
        self.body.addWidget(
            self.quiet(
                tr(
                    "Snapshots",
                    "One is taken at every opening and every half hour of work, and before anything large. "
                    "None is taken when nothing changed. These settings hold for every project on this computer.",
                )
            )
        )
        self.place.chosen.connect(self._place_chosen)
        self.start_at(self.place)
        self._judge()

    def restyle(self) -> None:
        super().restyle()
        layout = self.line.layout()
        if layout is not None:
            layout.setSpacing(self.theme.px(12))

    def _place_chosen(self, place: object) -> None:
        if place == "elsewhere" and self.folder is None:
            self.choose_folder()
            if self.folder is None:
                self.place.choose("beside")
        self._judge()

    def choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, tr("Snapshots", "Folder for snapshots"), str(self.folder or Path.home())
        )
        if name:
            self.folder = Path(name)
        self._judge()

    def _judge(self) -> None:
        elsewhere = self.place.present == "elsewhere"
        self.line.setVisible(elsewhere)
        error = ""
        if elsewhere and self.folder is not None:
            self.shown.setText(isolate(in_words(self.folder)))
            if not can_write(self.folder):
                error = tr(
                    "Snapshots",
                    "Nothing can be written in this folder now, so nothing would be kept. Choose another one.",
                )
        self.complain(error, "warn")
        self.primary.setEnabled(not error)

    def commit(self) -> bool:
        from desktop.core.snapshots.settings import save_policy

        folder = self.folder if self.place.present == "elsewhere" else None
        hourly, daily, weekly = cast("Kept", self.kept.present)
        former = self.policy.former
        if self.policy.folder is not None and self.policy.folder != folder and self.policy.folder not in former:
            former = (*former, self.policy.folder)
        self.wanted = replace(
            self.policy,
            hourly=hourly,
            daily=daily,
            weekly=weekly,
            budget_bytes=int(self.budget.present),
            folder=folder,
            former=former,
        )
        try:
            save_policy(self.wanted)
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return False
        return True


def edit_snapshot_settings(parent: QWidget | None, policy: Policy, project: Path) -> Policy | None:
    """Let somebody choose how snapshots are kept; what was chosen is saved, None when nothing was."""
    dialog = SnapshotSettings(parent, policy, project)
    return dialog.wanted if dialog.run() else None
