"""Times in the user's words."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from desktop.ui.moments import clock, day_and_time, day_heading, local, when

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def stored(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@pytest.mark.parametrize(
    ("days", "heading", "told", "in_line"),
    [
        (0, "Today", "today, 09:41", "today, 09:41"),
        (1, "Yesterday", "yesterday", "yesterday, 09:41"),
        (9, "5 September", "5 September", "5 September, 09:41"),
        (365, "14 September 2024", "14 September 2024", "14 September 2024, 09:41"),
    ],
)
def test_days_are_told_from_today(qapp: QApplication, days: int, heading: str, told: str, in_line: str) -> None:
    today = date(2025, 9, 14)
    moment = datetime(2025, 9, 14, 9, 41, 22) - timedelta(days=days)
    assert day_heading(moment.date(), today) == heading
    assert when(stored(moment), today) == told
    assert day_and_time(stored(moment), today) == in_line


def test_seconds_where_they_are_wanted(qapp: QApplication) -> None:
    moment = stored(datetime(2025, 9, 14, 9, 41, 22))
    assert clock(moment) == "09:41"
    assert clock(moment, seconds=True) == "09:41:22"


def test_what_is_no_time_is_told_as_nothing(qapp: QApplication) -> None:
    assert when("last week") == ""


@pytest.mark.parametrize("moment", ["", "yesterday", "2026-13-45"])
def test_what_is_no_time_is_no_defect(qapp: QApplication, moment: str) -> None:
    assert [clock(moment), clock(moment, seconds=True), day_and_time(moment), when(moment)] == [""] * 4
    assert day_heading(local(moment).date())


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59Z"])
def test_times_at_the_ends_of_time_are_no_defect(qapp: QApplication, moment: str) -> None:
    assert all(isinstance(said, str) for said in (clock(moment), day_and_time(moment), when(moment)))
    assert day_heading(local(moment).date())
