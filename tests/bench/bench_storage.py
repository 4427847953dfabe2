"""What the file costs: loading the segments of a document, adding one, as the project grows."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.project_case import make_project
from tests.bench.rows import Row, alternate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.core.model import DocumentId
    from desktop.core.project import Project

GROWTH = 100
EACH = 500
LENGTH = 100_000


def adding(project: Project, document: DocumentId) -> Callable[[], object]:
    """Every call marks another passage and answers it with one code, committed."""
    code = next(code for code in project.codebook.codes(builtins=False))
    starts = iter(range(7, LENGTH, 3))

    def add() -> None:
        start = next(starts)
        project.coding.code_span(document, start, start + 2, [code.id])

    return add


def rows(quick: bool) -> Iterator[Row]:
    """Three rows: loading and adding in a project of 100 documents, adding among 100 times as many segments."""
    times = 15 if quick else 41
    with tempfile.TemporaryDirectory(prefix="testimonia-bench-") as folder:
        home = Path(folder)
        small, (alone,) = make_project(home / "small.testimonia", 1, LENGTH, EACH)
        large, many = make_project(home / "large.testimonia", GROWTH, LENGTH, EACH)
        middle = many[GROWTH // 2]
        assert len(large.coding.segments(middle)) == len(small.coding.segments(alone)) == EACH
        ours, base = alternate(lambda: large.coding.segments(middle), lambda: small.coding.segments(alone), times)
        note = f"{EACH} segments of {EACH * GROWTH:,}"
        yield Row("load a document's segments, 100 documents", "the same of 1 document", 2.0, ours, base, note)
        ours, base = alternate(adding(large, middle), adding(small, alone), times)
        yield Row("add a segment and commit, 100 documents", "the same of 1 document", 2.5, ours, base)
        small.close()
        large.close()
        few, (thin,) = make_project(home / "few.testimonia", 1, LENGTH, 100)
        dense, (thick,) = make_project(home / "dense.testimonia", 1, LENGTH * GROWTH, 100 * GROWTH)
        ours, base = alternate(adding(dense, thick), adding(few, thin), times)
        yield Row("add a segment and commit, 10 MB with 10,000", "100 kB with 100", 2.5, ours, base)
        few.close()
        dense.close()
