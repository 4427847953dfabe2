"""Stored times in the user's words: "today, 09:41", "yesterday", "14 September"."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from desktop.ui.translate import tr


def _read(moment: str) -> datetime | None:
    try:
        return datetime.fromisoformat(moment).astimezone()
    except (ValueError, OverflowError, TypeError):
        return None  # in a file that was altered outside


def local(moment: str) -> datetime:
    """A stored time (UTC) where the user is; the beginning of 1970 for what is no time."""
    return _read(moment) or datetime.fromtimestamp(0, UTC).astimezone()


def clock(moment: str, *, seconds: bool = False) -> str:
    """The time of day, "09:41" or "09:41:22"; nothing for what is no time."""
    at = _read(moment)
    if at is None:
        return ""
    return QLocale().toString(QTime(at.hour, at.minute, at.second), "HH:mm:ss" if seconds else "HH:mm")


def day_heading(day: date, today: date | None = None) -> str:
    """A day as the heading of what happened on it: "Today", "Yesterday", "14 September", "14 September 2024"."""
    now = today or date.today()
    if day == now:
        return tr("Moments", "Today")
    if (now - day).days == 1:
        return tr("Moments", "Yesterday")
    return _date(day, now)


def day_and_time(moment: str, today: date | None = None, *, seconds: bool = False) -> str:
    """A day and its time in a line: "today, 09:41", "yesterday, 17:20", "14 September, 17:20"; nothing for no time."""
    at = _read(moment)
    if at is None:
        return ""
    now = today or date.today()
    day, time = at.date(), clock(moment, seconds=seconds)
    if day == now:
        return tr("Moments", "today, {time}", time=time)
    if (now - day).days == 1:
        return tr("Moments", "yesterday, {time}", time=time)
    return tr("Moments", "{day}, {time}", day=_date(day, now), time=time)


def when(moment: str, today: date | None = None) -> str:
    """The day, and of today the time too; nothing for what is no time."""
    at = _read(moment)
    if at is None:
        return ""
    day, now = at.date(), today or date.today()
    if day == now:
        return day_and_time(moment, now)
    if (now - day).days == 1:
        return tr("Moments", "yesterday")
    return _date(day, now)


def _date(day: date, today: date) -> str:
    form = "d MMMM" if day.year == today.year else "d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
