"""Agreement of five coders over all codes, beside the krippendorff package on one code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.agreement_case import make_case, ours, package_one_code
from tests.bench.rows import Row, alternate

if TYPE_CHECKING:
    from collections.abc import Iterator

BAR = 0.25


def rows(quick: bool) -> Iterator[Row]:
    """One row: 5 coders x 20 codes x 20,000 segments each over 10 million characters."""
    case = make_case(2026)
    mine, package = alternate(lambda: ours(case), lambda: package_one_code(case), 1 if quick else 3)
    yield Row("agreement, 5 coders, 20 codes, 100,000 segments", "krippendorff package, one code", BAR, mine, package)
