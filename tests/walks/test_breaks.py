"""After a while of work a quiet line suggests a pause; it is put off, turned off, and turned on again."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from tests.walks.coding import import_document, make_project

if TYPE_CHECKING:
    from desktop.ui.breaks import BreakClock
    from tests.walks.person import Person

SUGGESTION = "A pause might do you good."
SENTENCES = [f"The {word} boat was counted at the pier." for word in ("first", "second", "third", "fourth", "fifth")]


class Hours:
    """The clock of the desk, which goes on at once by as much as the person says."""

    def __init__(self, me: Person) -> None:
        self.me = me
        self.ahead = 0.0
        self.clock: BreakClock | None = None

        def take() -> None:
            window = me.window()
            self.clock = window.more.review.breaks  # type: ignore[attr-defined]
            assert self.clock is not None
            self.clock.now = lambda: time.monotonic() + self.ahead

        me.stage.do(take)

    def pass_by(self, minutes: float) -> None:
        self.ahead += minutes * 60

    def beat(self) -> None:
        assert self.clock is not None
        self.me.stage.do(self.clock.look)

    def work(self, minutes: int) -> None:
        """Passages are turned to by key, one every two minutes."""
        for _turn in range(minutes // 2):
            self.me.press("Alt+Down" if _turn % 8 < 4 else "Alt+Up")
            self.pass_by(2)
        self.beat()


def test_a_pause_is_suggested_put_off_and_turned_off(me: Person) -> None:
    (me.folder / "pier.txt").write_text("\n\n".join(SENTENCES), encoding="utf-8")
    me.start()
    make_project(me, "Pier", "Ana Ruiz")
    import_document(me, me.folder / "pier.txt", SENTENCES[0])
    for sentence in SENTENCES:
        me.find(sentence)
        me.press("Ctrl+M")
    me.press("Escape")
    hours = Hours(me)
    hours.work(40)
    me.does_not_see(SUGGESTION)
    hours.work(20)
    me.sees(SUGGESTION, "Later", "Do not remind me")
    me.picture("break", dark=True)

    # It takes no keyboard and nothing away: coding goes on under it.
    me.press("Alt+Up", "Ctrl+4")
    me.sees_in_margin("Forced labour")
    me.sees(SUGGESTION)

    # Later is after some more work; a real pause takes it back by itself.
    me.click("Later")
    me.does_not_see(SUGGESTION)
    hours.work(14)
    me.sees(SUGGESTION)
    hours.pass_by(20)
    hours.beat()
    me.does_not_see(SUGGESTION)

    # Turned off it stays off, also after closing; the preferences have it again.
    hours.work(60)
    me.sees(SUGGESTION)
    me.click("Do not remind me")
    me.does_not_see(SUGGESTION)
    me.close()
    me.start(me.folder / "pier.testimonia", coder="Ana Ruiz")
    me.sees(SENTENCES[0])
    hours = Hours(me)
    hours.work(120)
    me.does_not_see(SUGGESTION)
    me.press("Ctrl+,")
    me.sees("Suggest a pause after so much work")
    me.click("25 min")
    me.click("Keep")
    hours.work(30)
    me.sees(SUGGESTION)
