"""Large codebooks: the tree, answering with answers that hold for a document, counting, finding, merging."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.core.codebook_health import health
from desktop.core.completeness import completeness
from desktop.core.queries.concordance import Query, search
from desktop.ui.theme import Theme, set_current
from tests.bench import codebook_case as case
from tests.bench.rows import Row, alternate, timed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.model import DocumentId
    from desktop.core.project import Project

CODES, DOCUMENTS, EACH = 2_000, 400, 25
MERGED = 5_000
WORDS = "guards beat"


def _tree(project: Project, times: int) -> Row:
    trees = case.Trees(project)
    ours, bare = [], []
    for turn in range(times + 1):
        pair = timed(trees.ours), timed(trees.bare)
        trees.clear()
        if turn:  # the first meets fonts and numbers that are not known yet
            ours.append(pair[0])
            bare.append(pair[1])
    trees.close()
    return Row(
        f"the codebook, {CODES:,} codes, built and painted",
        "Qt's own tree of the names",
        4.0,
        statistics.median(ours),
        statistics.median(bare),
    )


def _answering(project: Project, documents: list[DocumentId], times: int) -> Row:
    plain, inheriting = documents[0], documents[1]
    facets = project.codebook.facets()
    given = [next(code.id for code in project.codebook.codes(facet.id)) for facet in facets]
    project.defaults.set([inheriting], given)
    starts = range(1, 4_000, 3)
    ours, base = alternate(case.answering(project, inheriting, starts), case.answering(project, plain, starts), times)
    return Row("answer where answers hold for the whole document", "where none do", 1.5, ours, base)


def _merging(home: Path, times: int) -> Row:
    merge, bare = case.Merging(home / "merge.testimonia", MERGED), case.BareMerge(home / "bare.db", MERGED)
    pairs = []
    for _ in range(times):
        merge.again()
        pairs.append((timed(merge), timed(bare)))
    merge.close()
    bare.close()
    ours, base = (statistics.median(pair[which] for pair in pairs) for which in (0, 1))
    return Row(f"merge 20 codes with {MERGED:,} codings", "the same rows by the bare driver", 25.0, ours, base)


# Why these bars: docs/decisions/0014-what-large-codebooks-cost.md.
def rows(quick: bool) -> Iterator[Row]:
    """Six rows."""
    application = QApplication.instance() or QApplication([])
    theme = Theme(mode="light")
    set_current(theme)
    theme.apply(application)  # type: ignore[arg-type]
    times = 3 if quick else 9
    with tempfile.TemporaryDirectory(prefix="testimonia-bench-") as folder:
        home = Path(folder)
        project, documents = case.large_project(home / "large.testimonia", CODES, DOCUMENTS, EACH)
        coder = project.coder
        assert coder is not None
        much = f"{DOCUMENTS * EACH:,} segments in {DOCUMENTS} documents"
        yield _tree(project, times)
        yield _answering(project, documents, 5 * times)
        reading = "reading its codings"
        ours, base = alternate(lambda: completeness(project, coder), lambda: case.read_rows(project), times)
        yield Row("completeness of a project", reading, 3.0, ours, base, much)
        ours, base = alternate(lambda: health(project), lambda: case.read_rows(project), times)
        yield Row(f"health of {CODES:,} codes", reading, 15.0, ours, base, much)
        reader = case.Reader(project, WORDS)
        if not reader():
            raise AssertionError("the words stand nowhere")
        ours, base = alternate(lambda: list(search(project, Query(WORDS))), reader, times)
        yield Row("find words everywhere, all places", "a pattern over the texts", 4.0, ours, base)
        project.close()
        yield _merging(home, times)
