"""Where snapshots are kept and how many: what is chosen is kept, what cannot be is not taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.core.snapshots.listing import Policy
from desktop.core.snapshots.settings import load_policy
from desktop.ui.dialogs.snapshot_settings import SnapshotSettings, edit_snapshot_settings
from tests.ui.dialogs.driving import drive
from tests.ui.dialogs.test_snapshots import answer_files

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session


def test_settings_are_kept_and_the_former_folder_is_remembered(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for folder in (one, two):
        folder.mkdir()
    path = session.project.path

    def choose(folder: Path) -> Any:
        def act(dialog: Any) -> None:
            answer_files(monkeypatch, folder)
            dialog.place.choose("elsewhere")
            dialog.choose_folder()
            dialog.kept.choose((6, 7, 4))
            dialog.budget.set_present(500_000_000)
            dialog.finish()

        return act

    drive(lambda: edit_snapshot_settings(None, load_policy(), path), choose(one))
    assert load_policy() == Policy(6, 7, 4, 500_000_000, one, ())
    drive(lambda: edit_snapshot_settings(None, load_policy(), path), choose(two))
    assert load_policy().folder == two
    assert load_policy().former == (one,)


def test_a_folder_that_cannot_be_written_is_not_taken(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = SnapshotSettings(None, Policy(hourly=3), session.project.path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.kept.cards[(3, 30, 52)].isChecked()
    answer_files(monkeypatch, tmp_path / "not there")
    dialog.place.choose("elsewhere")
    dialog.choose_folder()
    assert "Nothing can be written" in dialog.complaint
    assert not dialog.primary.isEnabled()
    dialog.place.choose("beside")
    dialog._judge()
    assert dialog.primary.isEnabled()
