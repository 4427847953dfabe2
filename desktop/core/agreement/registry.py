"""The measures that a report shows, in the order of its columns. A further measure is one file and one line here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.agreement import cohen_kappa, jaccard, krippendorff_alpha, percent

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.agreement.spans_table import PatternTable
    from desktop.core.agreement.values import Value


@dataclass(frozen=True, slots=True)
class Measure:
    """``function`` takes characters by pattern and the number of coders; ``two_only`` means exactly two coders."""

    id: str
    name: str
    symbol: str
    two_only: bool
    function: Callable[[PatternTable, int], Value]


MEASURES: tuple[Measure, ...] = (
    Measure("percent", "Percent agreement", "%", False, percent.of_patterns),
    Measure("kappa", "Cohen's kappa", "κ", True, cohen_kappa.of_patterns),
    Measure("alpha", "Krippendorff's alpha", "α", False, krippendorff_alpha.of_patterns),
    Measure("jaccard", "Overlap (Jaccard)", "J", False, jaccard.of_patterns),
)
