"""Columns that hold JSON."""

from __future__ import annotations

import json
from typing import Any

from desktop.core.errors import UnreadableColumn


def loaded(text: str) -> Any:
    """The value of such a column. Raises UnreadableColumn where a damaged file holds something else."""
    try:
        return json.loads(text)
    except (ValueError, TypeError, RecursionError) as error:
        raise UnreadableColumn from error
