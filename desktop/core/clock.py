"""The time as it is stored."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

MILLISECOND = timedelta(milliseconds=1)
_last = datetime.min.replace(tzinfo=UTC)


def now() -> str:
    """UTC, ISO 8601 with milliseconds and a trailing ``Z``.

    Two calls in one millisecond get different times, so that rows made one after the other keep their order.
    """
    global _last
    moment = datetime.now(UTC)
    moment = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    if _last < moment + timedelta(seconds=1) and moment <= _last:
        moment = _last + MILLISECOND
    _last = moment
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
