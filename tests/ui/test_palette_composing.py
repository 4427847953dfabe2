"""Input methods in the palette: what is being composed is shown and searched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.widgets.coding_palette.query import composing
from tests.ui.palette_case import ANCHOR, COLUMN, Desk


def compose(desk: Desk, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(desk.palette.field, event)


def test_what_is_being_composed_is_searched(desk: Desk) -> None:
    desk.project.codebook.create_code(desk.facet("Abuse type").id, "정치범 수용소")
    desk.open()
    for stage in ("ㅈ", "저", "정"):
        compose(desk, stage)
        assert desk.palette.field.text() == ""
        assert desk.highlighted() == "정치범 수용소", stage
    compose(desk, "ㅊ", "정")
    assert desk.palette.field.text() == "정"
    assert desk.palette.field.query() == "정ㅊ"
    assert desk.highlighted() == "정치범 수용소"
    compose(desk, "")
    compose(desk, "ㄲ")
    assert desk.rows() == []
    compose(desk, "")
    assert desk.highlighted() == "정치범 수용소", "what was given up no longer counts"


def test_what_is_composed_goes_where_the_cursor_stands(desk: Desk) -> None:
    desk.project.codebook.create_code(desk.facet("Abuse type").id, "정치범 수용소")
    desk.open("정범")
    desk.key(Qt.Key.Key_Left)
    compose(desk, "치")
    assert desk.palette.field.query() == "정치범"
    assert desk.highlighted() == "정치범 수용소"


def test_enter_gives_what_is_found_by_composed_text(desk: Desk) -> None:
    code = desk.project.codebook.create_code(desk.facet("Abuse type").id, "정치범 수용소")
    desk.open()
    compose(desk, "정")
    desk.enter()
    (segment,) = desk.project.coding.segments(desk.document)
    assert [coding.code for coding in segment.codings] == [code]
    assert desk.palette.field.query() == ""


def test_japanese_is_found_while_it_is_composed(desk: Desk) -> None:
    desk.project.codebook.create_code(desk.facet("Abuse type").id, "キョウセイ労働")
    desk.open()
    for stage in ("きょ", "きょう", "きょうｓ", "きょうせ", "きょうせい"):
        compose(desk, stage)
        assert desk.highlighted() == "キョウセイ労働", stage
    compose(desk, "強制")
    assert desk.rows() == []
    compose(desk, "", "キョウセイ")
    assert desk.highlighted() == "キョウセイ労働"


@pytest.mark.parametrize(
    ("preedit", "searched"),
    [("ｋ", ""), ("きｙ", "き"), ("きょうs", "きょう"), ("cafe", "cafe"), ("정", "정"), ("", "")],
)
def test_half_a_kana_is_not_searched_for(preedit: str, searched: str) -> None:
    assert composing(preedit) == searched


def test_one_syllable_settled_and_the_next_begun_in_one_event(desk: Desk) -> None:
    """As Korean input methods do: the text must not take the focus before they are done."""
    desk.project.codebook.create_code(desk.facet("Abuse type").id, "정치범 수용소")
    palette = desk.palette
    palette.open_with("", ANCHOR, COLUMN, composing=True)
    palette.set_preedit("정")
    palette.set_preedit("ㅊ")
    palette.feed("정")
    assert desk.pane.hasFocus()
    assert palette.field.query() == "정ㅊ"
    assert desk.highlighted() == "정치범 수용소"
    palette.set_preedit("")
    palette.feed("치")
    assert palette.field.hasFocus()
    assert palette.field.text() == "정치"
