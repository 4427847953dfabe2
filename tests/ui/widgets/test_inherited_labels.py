"""Beside the text stands what a segment answers; what the document says for it is lighter, in italics, and said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from desktop.core.model import SegmentId
from desktop.ui.theme import Theme
from desktop.ui.widgets.document_pane import DocumentPane
from desktop.ui.widgets.pane_link import PaneLink
from desktop.ui.widgets.pane_voice import PaneVoice
from tests.ui.desk_case import code, facet

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


def marked(session: Session, *names: str) -> int:
    assert session.document is not None
    return session.project.coding.code_span(session.document, 0, 6, [code(session, name) for name in names])


def says(session: Session, *names: str) -> None:
    assert session.document is not None
    session.project.defaults.set(session.document, [code(session, name) for name in names])


def tip(pane: DocumentPane) -> str:
    pane.grab()
    (_rect, key), *_others = pane._margin._tips
    return pane._margin._tip(key)


def darkest(pane: DocumentPane) -> int:
    """How dark the darkest point of the margin is: that of the name."""
    pane.grab()
    image = pane._margin.grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return min(QColor(image.pixel(*place)).lightness() for place in places)


def test_the_name_beside_the_text_says_that_it_comes_from_the_document(session: Session, pane: DocumentPane) -> None:
    marked(session, "Surveillance")
    assert tip(pane).splitlines()[0] == "2 facets unanswered"
    says(session, "UN document")
    assert tip(pane).splitlines() == ["UN document (from the document)", "1 facet unanswered"]
    session.set_lens(facet(session, "Abuse type"))
    assert tip(pane).splitlines()[0] == "Surveillance"
    session.set_lens(facet(session, "Source type"))
    marked(session, "Satellite imagery")
    assert tip(pane).splitlines()[0] == "Satellite imagery"
    session.undo()
    assert tip(pane).splitlines()[0] == "UN document (from the document)"
    says(session)
    assert tip(pane).splitlines()[0] == "2 facets unanswered"


def test_what_is_inherited_is_lighter_and_in_italics(session: Session, pane: DocumentPane) -> None:
    says(session, "UN document")
    marked(session, "Surveillance")
    light = darkest(pane)
    marked(session, "UN document")
    assert darkest(pane) < light
    look = pane.look
    assert look.label_font(False, True).italic()
    assert not look.label_font(True, False).italic()
    assert look.text("UN document", False, True) is not look.text("UN document")


def test_a_long_inherited_name_is_cut_where_there_is_no_room(session: Session, pane: DocumentPane) -> None:
    row = code(session, "UN document")
    session.project.codebook.rename_code(row, "A document of the United Nations that nobody has read to its end yet")
    says(session, "A document of the United Nations that nobody has read to its end yet")
    marked(session, "Surveillance")
    assert tip(pane).startswith("A document of the United Nations that nobody")
    rect, _key = pane._margin._tips[0]
    assert rect.left() >= 0
    pane.resize(500, 600)
    assert tip(pane).startswith("A document of the United Nations that nobody")


def test_a_segment_in_hand_is_read_out_with_what_it_inherits(
    qtbot: QtBot, session: Session, pane: DocumentPane
) -> None:
    says(session, "UN document")
    row = marked(session, "Surveillance")
    assert session.work is not None
    assert "UN document from the document" in PaneVoice(session, pane).segment(session.work.segments[SegmentId(row)])
    qtbot.mouseClick(pane._margin, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert tip(pane).startswith("UN document (from the document)")
