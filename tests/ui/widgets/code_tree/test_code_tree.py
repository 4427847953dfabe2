"""Several codes at once in the tree: choosing, moving by keys and by dragging, marks of drops, refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragLeaveEvent, QImage
from PySide6.QtWidgets import QApplication

from desktop.ui.models.codebook_model import ROW
from desktop.ui.widgets.document_pane.dragging import CODES_MIME, code_data, codes_of
from tests.ui.desk_case import code, facet, index_of
from tests.ui.tree_case import (
    ALT,
    CTRL,
    KINDS,
    SHIFT,
    carried,
    choose,
    chosen,
    click,
    drop,
    ids,
    let_go,
    over,
    several,
    spot,
    tops,
    under,
)
from tests.walks.eyes import painted

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session
    from desktop.ui.widgets.codebook_panel import CodebookPanel


# choosing


def test_several_codes_are_chosen_by_mouse_and_by_keys(qtbot: QtBot, panel: CodebookPanel) -> None:
    choose(qtbot, panel, "Surveillance", "Hunger")
    click(qtbot, panel, "Hunger", CTRL)
    assert chosen(panel) == ["Surveillance"]
    click(qtbot, panel, "Surveillance")
    click(qtbot, panel, "Threat", SHIFT)
    assert chosen(panel) == ["Surveillance", "Beating", "Hunger", "Threat"]
    click(qtbot, panel, "Surveillance")
    qtbot.keyClick(panel.tree, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(panel.tree, Qt.Key.Key_Down, SHIFT)
    assert chosen(panel) == ["Surveillance", "Beating", "Hunger"]
    qtbot.keyClick(panel.tree, Qt.Key.Key_A, CTRL)
    own = [each.name for each in panel.session.project.codebook.codes(builtins=False)]
    assert chosen(panel) == own, "the answers that every facet has cannot be worked on"


def test_built_in_answers_are_left_out_of_what_is_chosen(qtbot: QtBot, panel: CodebookPanel) -> None:
    click(qtbot, panel, "Threat")
    qtbot.keyClick(panel.tree, Qt.Key.Key_Down, SHIFT)
    assert panel.tree.currentIndex().data() == "not stated"
    assert chosen(panel) == ["Threat"]


# moving by keys


def test_several_codes_move_by_keys_as_one_step(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    choose(qtbot, panel, "Beating", "Threat")
    before = session.project.step_count()
    qtbot.keyClick(panel.tree, Qt.Key.Key_Up, ALT)
    assert tops(session) == ["Unlawful killing", "Surveillance", "Beating", "Threat", "Hunger"]
    assert session.project.step_count() == before + 1
    assert chosen(panel) == ["Beating", "Threat"]
    qtbot.keyClick(panel.tree, Qt.Key.Key_Up, ALT)
    assert tops(session) == ["Unlawful killing", "Beating", "Threat", "Surveillance", "Hunger"]
    qtbot.keyClick(panel.tree, Qt.Key.Key_Right, ALT)
    assert tops(session) == ["Unlawful killing", "Surveillance", "Hunger"]
    assert under(session, "Unlawful killing") == ["Execution", "Beating", "Threat"]
    assert chosen(panel) == ["Beating", "Threat"]
    qtbot.keyClick(panel.tree, Qt.Key.Key_Left, ALT)
    assert tops(session) == ["Unlawful killing", "Beating", "Threat", "Surveillance", "Hunger"]
    for _ in range(4):
        session.undo()
    assert tops(session) == KINDS
    assert chosen(panel) == ["Beating", "Threat"]


def test_codes_of_different_places_do_not_move_by_keys(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    choose(qtbot, panel, "Execution", "Threat")
    before = session.project.step_count()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
        qtbot.keyClick(panel.tree, key, ALT)
    assert session.project.step_count() == before


# dragging


def test_several_codes_are_carried_together(
    qtbot: QtBot, panel: CodebookPanel, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = carried(monkeypatch)
    choose(qtbot, panel, "Threat", "Beating")
    panel.tree.startDrag(Qt.DropAction.CopyAction)
    assert codes_of(seen[0]) == ids(session, "Beating", "Threat")
    click(qtbot, panel, "Hunger")
    panel.tree.startDrag(Qt.DropAction.CopyAction)
    assert codes_of(seen[1]) == ids(session, "Hunger")
    assert not seen[1].hasFormat(CODES_MIME)


def test_codes_from_elsewhere_are_read_with_care(session: Session) -> None:
    data = code_data(5)
    for text in (b"", b"1,,2", b"1,a", b"1" * 30, "1,\u0664".encode()):
        data.setData(CODES_MIME, text)
        assert codes_of(data) == [5]
    assert codes_of(QMimeData()) == []


def test_several_codes_dropped_go_there_as_one_step(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    choose(qtbot, panel, "Beating", "Threat")
    before = session.project.step_count()
    assert drop(panel, several(session, "Beating", "Threat"), spot(panel, "Unlawful killing"))
    assert under(session, "Unlawful killing") == ["Execution", "Beating", "Threat"]
    assert session.project.step_count() == before + 1
    assert chosen(panel) == ["Beating", "Threat"]
    session.undo()
    assert (tops(session), chosen(panel)) == (KINDS, ["Beating", "Threat"])
    assert session.code_in_hand in ids(session, "Beating", "Threat")
    assert drop(panel, several(session, "Beating", "Threat"), spot(panel, "Surveillance", 0.05))
    assert tops(session) == ["Unlawful killing", "Beating", "Threat", "Surveillance", "Hunger"]
    assert drop(panel, several(session, "Beating", "Threat"), spot(panel, "Hunger", 0.95))
    assert tops(session) == ["Unlawful killing", "Surveillance", "Hunger", "Beating", "Threat"]


def test_the_mark_says_where_a_drop_goes(panel: CodebookPanel, session: Session) -> None:
    data = several(session, "Beating", "Threat")
    told = {
        0.05: ("above", "2 codes: before “Surveillance”"),
        0.5: ("on", "2 codes: under “Surveillance”"),
        0.95: ("below", "2 codes: after “Surveillance”"),
    }
    for share, (where, said) in told.items():
        assert over(panel, data, spot(panel, "Surveillance", share))
        mark = panel.tree.drop_mark
        assert mark is not None
        assert (mark.where, mark.index.data(), mark.words, mark.refusal) == (where, "Surveillance", said, "")
        assert said in painted(panel.tree.viewport())
    over(panel, data, spot(panel, "Abuse type"))
    assert "2 codes: last at the top of “Abuse type”" in painted(panel.tree.viewport())
    QApplication.sendEvent(panel.tree.viewport(), QDragLeaveEvent())
    assert panel.tree.drop_mark is None
    assert not [line for line in painted(panel.tree.viewport()) if line.startswith("2 codes")]


def picture(panel: CodebookPanel) -> QImage:
    return panel.tree.viewport().grab().toImage()


def strip_of(panel: CodebookPanel, image: QImage, y: int) -> int:
    """How many pixels of a line across the tree are in the accent."""
    accent, ratio = panel.theme.tokens.accent.rgb(), image.devicePixelRatio()
    return sum(image.pixel(x, round(y * ratio)) == accent for x in range(image.width()))


def test_the_mark_is_a_line_between_rows_or_a_frame_around_one(panel: CodebookPanel, session: Session) -> None:
    data, rect = several(session, "Beating", "Threat"), panel.tree.visualRect(index_of(panel.model, "Surveillance"))
    plain = [strip_of(panel, picture(panel), y) for y in (rect.top(), rect.bottom(), rect.top() + 1)]
    assert max(plain) == 0
    over(panel, data, spot(panel, "Surveillance", 0.05))
    assert strip_of(panel, picture(panel), rect.top()) > rect.width() / 2
    assert strip_of(panel, picture(panel), rect.bottom() - 1) < 20
    over(panel, data, spot(panel, "Surveillance", 0.95))
    assert strip_of(panel, picture(panel), rect.bottom()) > rect.width() / 2
    over(panel, data, spot(panel, "Surveillance", 0.5))
    framed = picture(panel)
    assert strip_of(panel, framed, rect.top() + 1) > rect.width() / 2
    assert strip_of(panel, framed, rect.bottom() - 1) > rect.width() / 2


@pytest.mark.parametrize(
    ("names", "target", "reason"),
    [
        (("Beating", "Threat"), "UN document", "a code never changes its facet"),
        (("Beating",), "Source type", "a code never changes its facet"),
        (("Beating", "Threat"), "not stated", "no code can stand under it"),
        (("Unlawful killing", "Threat"), "Execution", "Nothing was"),
        (("not stated",), "Hunger", "Nothing was"),
        (("Beating", "Threat"), "Threat", "“Threat” is among what is moved."),
    ],
)
def test_what_cannot_be_dropped_says_why(
    panel: CodebookPanel, session: Session, names: tuple[str, ...], target: str, reason: str
) -> None:
    before = session.project.step_count()
    assert not drop_refused(panel, several(session, *names), target, reason)
    assert session.project.step_count() == before
    assert panel.tree.drop_mark is None


def drop_refused(panel: CodebookPanel, data: QMimeData, target: str, reason: str) -> bool:
    taken = over(panel, data, spot(panel, target))
    mark = panel.tree.drop_mark
    assert mark is not None
    assert reason in mark.refusal
    shown = " ".join(painted(panel.tree.viewport()))
    assert mark.refusal.split()[0] in shown
    let_go(panel, data, spot(panel, target))
    return taken


def test_a_name_that_is_taken_there_is_refused(panel: CodebookPanel, session: Session) -> None:
    session.project.codebook.create_code(facet(session, "Abuse type"), "Threat", parent=code(session, "Surveillance"))
    at = index_of(panel.model, "Threat", panel.model.index_of_code(code(session, "Surveillance")))
    assert at.isValid()
    assert not over(panel, code_data(at.data(ROW).code.id), spot(panel, "Abuse type"))
    mark = panel.tree.drop_mark
    assert mark is not None
    assert "Threat" in mark.refusal
