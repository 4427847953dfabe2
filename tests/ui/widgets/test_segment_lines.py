"""Answers on two lines stand whole at once: nothing waits for another turn of the window to have its height."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.widgets.segment_panel import SegmentPanel
from tests.ui.desk_case import code

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session

MANY = ("Unlawful killing", "Execution", "Surveillance")


@pytest.fixture(params=[348, 260])
def panel(request: pytest.FixtureRequest, qtbot: QtBot, session: Session) -> SegmentPanel:
    made = SegmentPanel(session)
    qtbot.addWidget(made)
    made.resize(request.param, 560)
    with qtbot.waitExposed(made):
        made.show()
    session.set_span((0, 6))
    QApplication.processEvents()
    return made


def cut(panel: SegmentPanel) -> list[str]:
    """What does not stand whole in its row, and rows that lie over each other, as it is now."""
    found = []
    for row in panel.rows:
        inside = row.holder.rect()
        out = [chip for chip in row.chips if not inside.contains(chip.geometry())]
        found += [f"{chip.text()} at {chip.geometry()} in {inside}" for chip in out]
        if row.height() < row.heightForWidth(row.width()):
            found.append(f"{row.label.text()} is {row.height()} high and needs {row.heightForWidth(row.width())}")
    shown = [*panel.rows, panel.rule]
    for one, after in pairwise(shown):
        if one.geometry().bottom() >= after.geometry().top():
            found.append(f"{one.geometry()} over {after.geometry()}")
    return found


def test_a_second_line_is_whole_at_once(session: Session, panel: SegmentPanel) -> None:
    session.code_many([code(session, name) for name in MANY])
    tall = panel.rows[0].height()
    assert not cut(panel)
    assert tall > panel.rows[1].height(), "the answers stand on two lines here"
    QApplication.processEvents()
    assert panel.rows[0].height() == tall, "and nothing moves afterwards"


def test_a_line_that_is_no_longer_needed_goes_at_once(session: Session, panel: SegmentPanel) -> None:
    session.code_many([code(session, name) for name in MANY])
    QApplication.processEvents()
    for name in MANY[1:]:
        session.remove_code(code(session, name))
    assert not cut(panel)
    low = panel.rows[0].height()
    QApplication.processEvents()
    assert panel.rows[0].height() == low
