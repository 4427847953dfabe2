"""What the person sees of the desk, and waiting until it is so."""

from __future__ import annotations

import os
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from desktop.ui.translate import pseudo
from tests.walks import eyes

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.ui.app import Desk
    from tests.walks.stage import Stage

PICTURES = "TESTIMONIA_PICTURES"
OUT = Path(__file__).resolve().parents[2] / "out" / "walks"
SOON = 8.0


class Looking:
    """Methods are for the walk, in the person's thread."""

    stage: Stage
    desk: Desk | None
    name: str

    def window(self) -> QWidget:
        assert self.desk is not None, "the program is not running"
        return self.desk.window

    # waiting

    def until(self, true: Callable[[], object], what: str, patience: float = SOON) -> None:
        """Look again and again until something is so."""
        end = time.monotonic() + patience
        while not self.stage.ask(true):
            if time.monotonic() > end:
                raise AssertionError(f"never came about: {what}\n{self.all_words()}")
            time.sleep(0.01)

    def still(self) -> None:
        """Wait until the text has stopped moving."""

        def place() -> tuple[object, ...]:
            pane = eyes.text_pane()
            return pane.verticalScrollBar().value(), pane.viewport().rect().getRect(), self.window().size().toTuple()

        before, since = self.stage.ask(place), time.monotonic()
        while time.monotonic() - since < 0.06:
            time.sleep(0.01)
            now = self.stage.ask(place)
            if now != before:
                before, since = now, time.monotonic()

    # seeing

    def all_words(self) -> str:
        return "\n".join(self.stage.ask(eyes.visible_words))

    def sees(self, *texts: str, patience: float = SOON) -> None:
        """Each of the texts can be read somewhere, at once or soon."""
        for text in texts:
            self.until(partial(eyes.is_seen, text), f"“{text}”", patience)

    def reads(self, text: str) -> None:
        """The text stands there in letters, not only in what a screen reader would say."""
        self.until(partial(eyes.is_painted, text), f"“{text}” in letters")

    def does_not_see(self, *texts: str) -> None:
        found = self.stage.ask(eyes.visible_words)
        for text in texts:
            assert not [words for words in found if text in words], f"“{text}” is to be seen"

    def sees_in_margin(self, *texts: str) -> None:
        """Each of the texts stands beside the document, in this order."""

        def stand() -> bool:
            words, at = eyes.margin_words(), 0
            for text in texts:
                places = [place for place in range(at, len(words)) if text in words[place]]
                if not places:
                    return False
                at = places[0] + 1
            return True

        self.until(stand, f"{texts} in the margin, where there is {self.stage.ask(eyes.margin_words)}")

    def sees_selected(self, text: str) -> None:
        """Exactly this passage is selected in the text."""

        def selected() -> str:
            return eyes.text_pane().textCursor().selectedText().replace("\u2029", "\n")

        self.until(lambda: selected() == text, f"the selection of “{text}”, where it is “{self.stage.ask(selected)}”")

    @staticmethod
    def said(text: str) -> str:
        """A sentence of the desk as it reads in the language that is shown."""
        return pseudo(text) if os.environ.get("TESTIMONIA_LANGUAGE") == "pseudo" else text

    def sees_coding_as(self, name: str) -> None:
        """The window says that this coder codes now, and with how many segments."""

        def said() -> bool:
            words = eyes.visible_words()
            place = words.index("Coding as") if "Coding as" in words else len(words)
            return any(each.startswith(name) for each in words[place + 1 : place + 4])

        self.until(said, f"coding as {name}")

    def sees_answers(self, *names: str) -> None:
        """The panel of the segment shows these answers, and no others, one facet after the other."""
        self.until(
            lambda: eyes.shown_answers() == list(names),
            f"the answers {names} of the segment, where there are {self.stage.ask(eyes.shown_answers)}",
        )

    def sees_no_palette(self) -> None:
        """The palette is gone and the text has the keyboard again."""

        def back() -> bool:
            return QApplication.focusWidget() is eyes.text_pane()

        self.until(back, "the keyboard is back in the text")

    def does_not_see_in_margin(self, text: str) -> None:
        self.until(lambda: not any(text in words for words in eyes.margin_words()), f"no “{text}” in the margin")

    def share_of_light(self) -> float:
        """How much of the window is light ground, from 0 to 1."""

        def look() -> float:
            image = self.window().grab().toImage().scaled(360, 225)
            points = [(x, y) for x in range(image.width()) for y in range(image.height())]
            return sum(image.pixelColor(x, y).lightness() > 150 for x, y in points) / len(points)

        return self.stage.ask(look)

    def picture(self, name: str, *, dark: bool = False) -> None:
        """Keep a picture of what is on screen, and one in the dark, where pictures are wanted."""
        desk = self.desk
        if not os.environ.get(PICTURES) or desk is None:
            return

        def take(suffix: str) -> None:
            OUT.mkdir(parents=True, exist_ok=True)
            window = self.window()
            image = window.grab()
            for other in eyes.windows():
                if other is not window:
                    painter = QPainter(image)
                    painter.drawPixmap(window.mapFromGlobal(other.mapToGlobal(QPoint(0, 0))), other.grab())
                    painter.end()
            image.save(str(OUT / f"{name}{suffix}.png"))

        time.sleep(0.3)
        self.stage.do(partial(take, ""))
        if dark:
            self.stage.do(partial(desk.theme.set_mode, "dark"))
            self.stage.do(partial(take, "-dark"))
            self.stage.do(partial(desk.theme.set_mode, "light"))

    def tell_when_lost(self, walk: Callable[[], Any]) -> None:
        """Keep a picture of where a walk failed."""
        try:
            walk()
        except AssertionError:
            self.picture(f"lost-{self.name}")
            raise
