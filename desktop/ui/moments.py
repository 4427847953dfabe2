"""Stored times and bounds of periods in the user's words: "today, 09:41", "14 September", "since May 2019"."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from desktop.ui.translate import tr

_YEAR = "yyyy"


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
    form = day_form() if day.year == today.year else date_form()
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def stored(moment: datetime) -> str:
    """A time of the user as the file holds it: UTC with milliseconds and a Z."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03}Z"


def day_form() -> str:
    # translators: how a day is written, in the signs of Qt: "14 September"; letters of your own in ' '
    return tr("Moments", "d MMMM")


def date_form() -> str:
    # translators: how a date is written, in the signs of Qt: "14 September 2024"; letters of your own in ' '
    return tr("Moments", "d MMMM yyyy")


def month_form() -> str:
    # translators: how a month is written, in the signs of Qt: "September 2024"; letters of your own in ' '
    return tr("Moments", "MMMM yyyy")


def dates_said(days: tuple[date | None, date | None]) -> str:
    """Inclusive days in the coarsest plain words: "2016", "2015 to 2017", "May 2019", "since 2020", "before 2011"."""
    from calendar import monthrange

    low, high = days
    years = (low is None or (low.month, low.day) == (1, 1)) and (high is None or (high.month, high.day) == (12, 31))
    months = (low is None or low.day == 1) and (high is None or high.day == monthrange(high.year, high.month)[1])
    form = _YEAR if years else month_form() if months else date_form()
    if low is None or high is None:
        return _open_said(low, high, form)
    first, last = _formed(low, form), _formed(high, form)
    if first == last:
        return last
    if not years and low.year == high.year:
        same_month = low.month == high.month and not months
        first = _formed(low, "d" if same_month else "MMMM" if months else day_form())
    return tr("Periods", "{first} to {last}", first=first, last=last)


def _open_said(low: date | None, high: date | None, form: str) -> str:
    if low is not None:
        return tr("Periods", "since {first}", first=_formed(low, form))
    if high is None:
        return tr("Periods", "any time")
    if high == date.max:
        return tr("Periods", "until {last}", last=_formed(high, form))
    if form == _YEAR:
        following = date(high.year + 1, 1, 1)
    elif form == month_form():
        following = date(high.year + high.month // 12, high.month % 12 + 1, 1)
    else:
        following = date.fromordinal(high.toordinal() + 1)
    return tr("Periods", "before {last}", last=_formed(following, form))


def _formed(day: date, form: str) -> str:
    if form == _YEAR:
        return f"{day.year:04}"
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
