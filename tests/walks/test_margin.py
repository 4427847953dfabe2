"""The margin turned to codes and coders and made wider, the card over a passage, the strip, and what is hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from desktop.ui.widgets.document_pane import DocumentPane
from desktop.ui.widgets.hover_card import HoverCard
from tests.walks import eyes
from tests.walks.mouse import LEFT, NO_KEYS

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from desktop.ui.widgets.document_pane.strip import Strip
    from tests.walks.mouse import Place
    from tests.walks.person import Person

PHRASE = "daily life is followed"


def text() -> DocumentPane:
    pane = eyes.text_pane()
    assert isinstance(pane, DocumentPane)
    return pane


def strip() -> Strip:
    found = text().strip
    assert found is not None
    return found


def lead(me: Person) -> int:
    """Where the text begins."""
    return me.stage.ask(lambda: text().viewport().geometry().left())


def scrolled(me: Person) -> int:
    return me.stage.ask(lambda: text().verticalScrollBar().value())


def without_documents(me: Person) -> None:
    """Give the text the room of the documents, unless it has it."""
    if me.stage.ask(lambda: eyes.part_called("Filter documents") is not None):
        me.press("F9")
    me.still()


def start(me: Person) -> None:
    me.start()
    me.click("Open the sample project")
    me.sees("A closed country has closed further", "Ana Ruiz, 15")


def edge(me: Person, away: int = 0) -> Place:
    """The inner edge of the margin, or a place so far from it towards the text."""

    def place() -> Place:
        pane = text()
        return pane, QPoint(pane.viewport().geometry().left() - 3 + away, pane.height() // 2)

    return me.stage.ask(place)


def card_words() -> str:
    """What the card says, or nothing."""
    cards = [card for card in text().findChildren(HoverCard) if card.isVisible()]
    return cards[0].accessibleDescription() if cards else ""


def point_at(me: Person, phrase: str) -> None:
    place = me.place_in_text(phrase)

    def there(window: QWindow, at: QPoint) -> None:
        QTest.mouseMove(window, at + QPoint(2, 0))
        QTest.mouseMove(window, at)

    me._mouse(lambda: place, there)


def test_the_margin_turns_to_codes_and_to_coders_by_key_and_by_menu(me: Person) -> None:
    start(me)
    me.sees_in_margin("Surveillance", "Foreign media punished")
    me.press("Ctrl+Alt+B")
    me.sees_in_margin("Surveillance", "UN document", "2015 to 2025")
    me.sees("The margin shows all codes")
    me.picture("margin-1-code")
    me.press("Ctrl+Alt+B")
    me.sees_in_margin("Ana Ruiz: Surveillance")
    me.click("What the margin shows")
    me.choose("Margin by facet")
    me.sees("The margin shows the facet that colours the page")
    me.does_not_see_in_margin("Ana Ruiz: Surveillance")
    me.press("Ctrl+L")
    me.sees_in_margin("UN document")
    me.close()
    me.start()
    me.click("Open the sample project")
    me.sees_in_margin("Surveillance")


def test_the_margin_is_dragged_wider_remembered_and_brought_back(me: Person) -> None:
    start(me)
    without_documents(me)
    usual = lead(me)
    me.drag(edge(me), edge(me, 60))
    me.still()
    assert abs(lead(me) - usual - 60) <= 4
    wide = lead(me)
    me.close()
    start(me)
    without_documents(me)
    assert lead(me) == wide
    place = edge(me)
    me._mouse(lambda: place, lambda window, at: QTest.mouseDClick(window, LEFT, NO_KEYS, at))
    me.still()
    assert lead(me) == usual
    me.command("Narrower margin")
    me.command("Narrower margin")
    me.still()
    assert lead(me) < usual
    me.command("Normal margin")
    me.still()
    assert lead(me) == usual


def test_a_card_comes_over_a_passage_and_at_the_caret(me: Person) -> None:
    start(me)
    me.press("Ctrl+Shift+S")
    me.sees_in_margin("Surveillance")
    point_at(me, PHRASE)
    me.until(lambda: "Surveillance" in card_words(), "a card over the passage")
    me.sees("UN document")
    for name in ("Ana Ruiz", "Jonas Weber"):
        assert name in me.stage.ask(card_words)
    me.picture("margin-2-card")
    point_at(me, "happens")
    me.until(lambda: not card_words(), "no card beside the passage")

    me.click_in(PHRASE)
    me.press("Ctrl+Alt+I")
    me.until(lambda: "Surveillance" in card_words(), "a card at the caret")
    me.press("Escape")
    me.until(lambda: not card_words(), "no card any more")
    me.press("Ctrl+Alt+I")
    me.until(lambda: bool(card_words()), "a card again")
    me.press("Ctrl+Alt+I")
    me.until(lambda: not card_words(), "the same key takes it away")


def test_the_strip_leads_anywhere_and_can_be_put_away(me: Person) -> None:
    start(me)
    me.press("Ctrl+Alt+O")
    assert me.stage.ask(lambda: text().strip is None)
    me.press("Ctrl+Alt+O")

    def foot() -> Place:
        return strip(), QPoint(8, strip().height() - 6)

    before = scrolled(me)
    me._mouse(foot, lambda window, at: QTest.mouseClick(window, LEFT, NO_KEYS, at))
    me.still()
    after = scrolled(me)
    assert after > before
    me.drag(me.stage.ask(foot), me.stage.ask(lambda: (strip(), QPoint(8, 6))))
    me.still()
    assert scrolled(me) < after
    me.picture("margin-3-strip")


def test_what_is_hidden_is_counted_and_a_press_shows_it(me: Person) -> None:
    start(me)
    me.sees("15 segments of Jonas Weber are hidden")
    me.picture("margin-4-hidden")
    me.click("15 segments of Jonas Weber are hidden")
    me.until(lambda: "are hidden" not in " ".join(eyes.visible_words()), "nothing is hidden")
    me.press("Ctrl+Alt+B", "Ctrl+Alt+B")
    me.sees_in_margin("Jonas Weber: Surveillance")
    me.click("Jonas Weber, 15")
    me.sees("15 segments of Jonas Weber are hidden")
    me.does_not_see_in_margin("Jonas Weber: Surveillance")
