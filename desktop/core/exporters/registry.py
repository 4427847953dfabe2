"""The forms in which a project can be exported; a further one is one file and one line here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class ExportForm:
    """``label`` is the form in words, ``suffix`` that of its files with the dot."""

    id: str
    label: str
    suffix: str


CSV: Final = ExportForm("csv", "Table of coded segments (CSV)", ".csv")
JSON: Final = ExportForm("json", "Whole project (JSON)", ".json")

FORMS: Final[tuple[ExportForm, ...]] = (CSV, JSON)
