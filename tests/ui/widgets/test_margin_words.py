"""The margin by facet, by code and by coder: what its labels say and in which colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.model import CoderKind
from desktop.ui.theme import Theme
from desktop.ui.widgets.document_pane import DocumentPane
from desktop.ui.widgets.margin_words import set_margin_by
from desktop.ui.widgets.pane_link import PaneLink
from tests.ui.desk_case import code, coder, facet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> DocumentPane:
    made = DocumentPane(theme=Theme(mode="light"))
    qtbot.addWidget(made)
    made.reduced_motion = True
    made.resize(1100, 600)
    PaneLink(session, made)
    made.show()
    qtbot.waitExposed(made)
    session.set_lens(facet(session, "Source type"))
    return made


def mark(session: Session, span: tuple[int, int], *names: str) -> int:
    assert session.document is not None
    return session.project.coding.code_span(session.document, *span, [code(session, name) for name in names])


def said(pane: DocumentPane, row: int) -> list[tuple[str, bool, str]]:
    segment = pane.segment(row)
    assert segment is not None
    return [(label.text, label.inherited, label.initial) for label in pane.margin_words.labels(segment)]


def test_by_facet_it_is_the_answer_to_the_one_that_colours_the_page(pane: DocumentPane, session: Session) -> None:
    row = mark(session, (0, 6), "UN document", "Surveillance")
    set_margin_by(pane, session, "facet")
    assert said(pane, row) == [("UN document", False, "")]
    session.set_lens(facet(session, "Abuse type"))
    assert said(pane, row) == [("Surveillance", False, "")]
    segment = pane.segment(row)
    assert segment is not None
    assert pane.margin_words.colours(segment) == (session.project.codebook.code(code(session, "Surveillance")).colour,)
    assert not pane.striped


def test_by_code_every_code_has_a_line_and_a_label_in_the_order_of_the_facets(
    pane: DocumentPane, session: Session
) -> None:
    row = mark(session, (0, 6), "UN document", "Surveillance")
    set_margin_by(pane, session, "code")
    assert pane.striped
    assert said(pane, row) == [("Surveillance", False, ""), ("UN document", False, "")]
    segment = pane.segment(row)
    assert segment is not None
    book = session.project.codebook
    colours = tuple(book.code(code(session, name)).colour for name in ("Surveillance", "UN document"))
    assert pane.margin_words.colours(segment) == colours
    shown, capped, _used = pane._margin.brackets(pane.scene())
    assert [bracket.rows for bracket in shown] == [2]
    assert not capped


def test_by_code_it_names_what_the_document_says_and_survives_a_code_that_goes(
    pane: DocumentPane, session: Session
) -> None:
    assert session.document is not None
    session.project.defaults.set(session.document, [code(session, "UN document")])
    row = mark(session, (0, 6), "Surveillance")
    set_margin_by(pane, session, "code")
    assert said(pane, row) == [("Surveillance", False, ""), ("UN document", True, "")]
    empty = session.project.coding.mark(session.document, 8, 12)
    session.project.defaults.set(session.document, [])
    assert said(pane, empty) == [("", False, "")]
    made = session.create_and_code(facet(session, "Abuse type"), "Quite new")
    assert made is None  # nothing is selected
    session.set_span((14, 18))
    made = session.create_and_code(facet(session, "Abuse type"), "Quite new")
    assert made is not None
    assert said(pane, made) == [("Quite new", False, "")]
    session.undo()
    pane.grab()


def test_by_coder_it_says_who_by_name_initial_and_colour(pane: DocumentPane, session: Session) -> None:
    row = mark(session, (0, 6), "UN document")
    session.set_coder(coder(session, "Jonas Weber"))
    other = mark(session, (3, 9), "Surveillance")
    agreed = session.project.coders.add("Consensus", CoderKind.CONSENSUS)
    session.set_coder(agreed)
    third = mark(session, (2, 9), "UN document")
    set_margin_by(pane, session, "coder")
    assert said(pane, row) == [("Ana Ruiz: UN document", False, "A")]
    assert said(pane, other) == [("Jonas Weber", False, "J")], "no answer to this facet"
    assert said(pane, third) == [("Consensus: UN document", False, "C")]
    places = [pane.margin_words.colours(segment) for key in (row, other, third) if (segment := pane.segment(key))]
    assert len(set(places)) == 3
    session.show_coder(coder(session, "Ana Ruiz"), False)
    assert places[0] == pane.margin_words.colours(pane._segments[row]), "a colour stays when others are hidden"
    pane.grab()


def test_by_coder_what_has_no_room_is_the_name_that_the_disc_stands_for(pane: DocumentPane, session: Session) -> None:
    row = mark(session, (0, 6), "UN document")
    set_margin_by(pane, session, "coder")
    segment = pane.segment(row)
    assert segment is not None
    (label,) = pane.margin_words.labels(segment)
    assert (label.text, label.short, label.initial) == ("Ana Ruiz: UN document", "UN document", "A")


def test_the_brackets_of_who_codes_stand_nearest_to_the_text(pane: DocumentPane, session: Session) -> None:
    ana, jonas = coder(session, "Ana Ruiz"), coder(session, "Jonas Weber")
    for own, other in ((jonas, ana), (ana, jonas), (jonas, ana)):
        session.set_coder(own)
        mark(session, (0, 6), "UN document")
        session.show_coder(other, True)
        assert next(group for group in pane.lane_groups(0) if group in (ana, jonas)) == own
    assert len(pane.lane_groups(0)) > 1
