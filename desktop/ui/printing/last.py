"""What somebody chose the last time a document was printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

from desktop.ui.printing.output import PAPERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.ui.printing.content import By


@dataclass(frozen=True, slots=True)
class LastPrint:
    """Nothing of any project: neither its facets and coders, nor whether what is covered was printed.

    No ``paper``: the one that is usual where the person lives.
    """

    by: By = "facet"
    memos: bool = False
    black: bool = False
    paper: str = ""
    landscape: bool = False

    @classmethod
    def read(cls, kept: Mapping[str, Any]) -> LastPrint:
        """From what was kept; what is not as it can be is as at first."""
        by, paper = kept.get("by"), kept.get("paper")
        return cls(
            by if by in ("code", "coder") else "facet",
            kept.get("memos") is True,
            kept.get("black") is True,
            paper if isinstance(paper, str) and paper in PAPERS else "",
            kept.get("landscape") is True,
        )


def usual_paper() -> str:
    """The paper that is usual where the person lives."""
    return "A4" if QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem else "Letter"
