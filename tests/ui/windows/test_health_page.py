"""The health of the codebook with real keys: counted beside the desk, and each finding opens its passages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from desktop.core.codebook_health import Ill
from desktop.core.covering import cover
from desktop.core.definition import Definition
from desktop.ui.models.health_words import FINE, NAMES, finding_detail, finding_name, rule
from desktop.ui.windows.health_page import HealthPage
from tests.ui.desk_case import code, coder, in_front

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session

K, LEFT = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def session(session: Session) -> Session:
    """Execution is given twice by Ana, UN document with it, Surveillance once by Jonas."""
    document = session.project.documents.all()[0].id
    session.set_coder(coder(session, "Jonas Weber"))
    session.project.coding.code_span(document, 30, 40, [code(session, "Surveillance")])
    session.set_coder(coder(session, "Ana Ruiz"))
    for start, end in ((0, 6), (7, 10)):
        session.project.coding.code_span(
            document, start, end, [code(session, "Execution"), code(session, "UN document")]
        )
    return session


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[HealthPage]:
    made = in_front(qtbot, HealthPage(session), 1400, 800)
    made.refresh()
    settled(qtbot, made)
    yield made
    made.shut_down()


def settled(qtbot: QtBot, page: HealthPage) -> None:
    qtbot.waitUntil(lambda: page.task is None and not page.wait.isActive() and not page.stale, timeout=10_000)


def names(page: HealthPage, ill: Ill) -> list[str]:
    page.kinds.choose(ill)
    return [line.words for line in page.codes.lines.lines]


def test_kinds_are_listed_with_their_numbers_and_their_rule(page: HealthPage) -> None:
    assert [(line.words, line.detail) for line in page.kinds.lines.lines] == [
        ("No definition", "5"),
        ("No example", "5"),
        ("Unused", "1"),
        ("Used once", "1"),
        ("Of one coder only", "2"),
        ("Nearly always together", "0"),
        ("Over-broad", "0"),
    ]
    assert page.head.remark.text() == "5 codes in use, 14 questions"
    page.kinds.choose(Ill.TOGETHER)
    assert page.well.isVisible()
    assert "at least 80 % have both, and at least 5 do" in page.rule.text()
    assert not page.side.isVisible()


def test_every_kind_has_its_words() -> None:
    assert set(NAMES) == set(FINE) == set(Ill)
    assert len({rule(ill) for ill in Ill}) == len(Ill)


def test_a_finding_opens_its_passages(page: HealthPage) -> None:
    assert names(page, Ill.ONE_CODER) == ["Execution", "UN document"]
    assert [line.detail for line in page.codes.lines.lines] == ["2 passages of Ana Ruiz"] * 2
    lines = page.passages.passages.lines
    assert [(line.words, line.place) for line in lines] == [
        ("People", "Review · paragraph 1 · Ana Ruiz"),
        ("are", "Review · paragraph 1 · Ana Ruiz"),
    ]
    assert page.path.text() == "Abuse type › Unlawful killing › Execution"
    names(page, Ill.UNUSED)
    assert page.no_passages.isVisible()


def test_from_kind_to_code_to_passage_by_key(qtbot: QtBot, page: HealthPage, session: Session) -> None:
    class Window:
        def __init__(self) -> None:
            self.session, self.pages, self.shown = session, dict[str, Any](), list[str]()

        def show_page(self, name: str) -> None:
            self.shown.append(name)

    window: Any = Window()
    page.join(window)
    page.kinds.choose(Ill.USED_ONCE)
    page.kinds.setFocus()
    qtbot.keyClick(page.kinds, K.Key_Return)
    assert page.codes.hasFocus()
    qtbot.keyClick(page.codes, K.Key_Return)
    assert page.passages.hasFocus()
    assert not session.is_shown(coder(session, "Jonas Weber"))
    qtbot.keyClick(page.passages, K.Key_Return)
    selected = session.selected_segment()
    assert selected is not None
    assert (selected.start, selected.end) == (30, 40)
    assert session.is_shown(coder(session, "Jonas Weber")), "whose passage it is has to be on screen"
    assert session.code_in_hand == code(session, "Surveillance")
    assert window.shown == ["desk"]
    qtbot.mouseClick(page.in_book, LEFT)
    assert window.shown == ["desk", "codebook"]


def test_what_is_put_right_is_no_longer_listed(qtbot: QtBot, page: HealthPage, session: Session) -> None:
    assert "Execution" in names(page, Ill.NO_DEFINITION)
    session.project.definitions.set(code(session, "Execution"), Definition(short="By order"))
    qtbot.waitUntil(lambda: page.stale)
    settled(qtbot, page)
    assert page.kinds.present == Ill.NO_DEFINITION, "what was looked at stays"
    assert "Execution" not in [line.words for line in page.codes.lines.lines]
    # What is deleted goes at once, however long the next count takes.
    session.project.codebook.delete_code(code(session, "Surveillance"))
    page._show_kinds()
    assert "Surveillance" not in names(page, Ill.NO_DEFINITION)


def test_a_double_click_takes_the_code_in_hand(qtbot: QtBot, page: HealthPage, session: Session) -> None:
    names(page, Ill.UNUSED)
    with qtbot.waitSignal(page.closed):
        page.put_in_hand()
    assert session.code_in_hand == code(session, "Satellite imagery")


def test_covered_passages_are_not_read_in_the_list(page: HealthPage, session: Session) -> None:
    cover(session.project, code(session, "Execution"), True)
    names(page, Ill.ONE_CODER)
    page._show_finding()
    lines = page.passages.passages.lines
    assert [(line.words, line.covered) for line in lines] == [("", True), ("", True)]
    assert page.passages.passages.index(0).data() == "covered passage"


def test_pairs_and_broad_codes_are_said_with_their_numbers(session: Session) -> None:
    from desktop.core.codebook_health import Finding

    project = session.project
    pair = Finding(Ill.TOGETHER, (code(session, "Execution"), code(session, "UN document")), 8, 10)
    assert finding_name(project, pair) == "Execution and UN document"
    assert finding_detail(project, pair) == "both on 8 of 10"
    broad = Finding(Ill.OVER_BROAD, (code(session, "Execution"),), 30, 60, 9, 10)
    assert finding_detail(project, broad) == "30 of 60 passages"
    everywhere = Finding(Ill.OVER_BROAD, (code(session, "Execution"),), 30, 200, 9, 10)
    assert finding_detail(project, everywhere) == "in 9 of 10 documents"


def test_leaving_lets_go_of_what_is_counted(qtbot: QtBot, session: Session) -> None:
    page = HealthPage(session)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    page.shut_down()
    assert page.task is None
    assert page.stale
    page.refresh()
    settled(qtbot, page)
    assert page.health is not None
    page.shut_down()
