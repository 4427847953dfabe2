"""Agreement of coders by characters: pure functions over spans, one file a measure, a registry and a report."""

from __future__ import annotations

from desktop.core.agreement.registry import MEASURES, Measure
from desktop.core.agreement.report import (
    AgreementReport,
    CodeRow,
    Difference,
    Excluded,
    PairRow,
    compare,
    differences,
)
from desktop.core.agreement.spans_table import PairCounts, PatternTable, Run, Span
from desktop.core.agreement.values import REASONS, Value

__all__ = [
    "MEASURES",
    "REASONS",
    "AgreementReport",
    "CodeRow",
    "Difference",
    "Excluded",
    "Measure",
    "PairCounts",
    "PairRow",
    "PatternTable",
    "Run",
    "Span",
    "Value",
    "compare",
    "differences",
]
