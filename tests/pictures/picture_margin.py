"""The margin by facet, code and coder, four layers on one passage, patterns, the strip with hits, the hover card."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.pictures.picture_desk import Stage, at_desk
from tests.pictures.shots import LOW, MAIN, Shot, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.ui.widgets.document_pane import DocumentPane
    from desktop.ui.windows.main_window import MainWindow


def layered(window: MainWindow, pane: DocumentPane) -> None:
    """Four segments of the coder on top of each other, of unlike length, and some of everybody else's around."""
    session = window.session
    assert session is not None
    assert session.document is not None
    project, text = session.project, session.text()
    facets = project.codebook.facets()
    codes = [[code.id for code in project.codebook.codes(facet.id) if code.in_use] for facet in facets]
    start = text.index(". ", len(text) // 3) + 2
    places = [start]
    for _ in range(6):
        places.append(text.index(". ", places[-1]) + 2)
    spans = [
        (places[0], places[5] - 1),
        (places[1], places[4] - 1),
        (places[1] + 12, places[3] - 1),
        (places[2], places[2] + 40),
    ]
    for number, span in enumerate(spans):
        project.coding.code_span(session.document, *span, [group[(number + 1) % len(group)] for group in codes[:2]])
    session.select_segment(None)
    pane.scroll_to(*spans[0], flash=False)
    settle(100)


def by(way: str, *, everybody: bool = False, layers: bool = False, patterns: bool = False) -> Callable[..., None]:
    def act(window: MainWindow, pane: DocumentPane) -> None:
        margin = window.more.margin
        if layers:
            layered(window, pane)
        if everybody:
            window.work.show_everybody()
        margin.set_way(way)
        if patterns:
            margin.switch_patterns()
        if pane.strip is not None:
            pane.strip.settle()
        settle(120)

    return act


def crowded(window: MainWindow, pane: DocumentPane) -> None:
    """So many segments on one passage that lanes and labels run out."""
    layered(window, pane)
    session = window.session
    assert session is not None
    assert session.document is not None
    project = session.project
    codes = [code.id for code in project.codebook.codes(project.codebook.facets()[0].id) if code.in_use]
    start = session.text().index(". ", len(session.text()) // 3) + 2
    for number in range(14):
        project.coding.code_span(session.document, start + 4 * number, start + 300 - 6 * number, [codes[number % 5]])
    session.select_segment(None)
    settle(200)


def found(window: MainWindow, pane: DocumentPane) -> None:
    assert window.desk is not None
    bar = window.desk.view.find_bar
    bar.open_bar()
    bar.field.setText("the")
    settle(600)
    if pane.strip is not None:
        pane.strip.settle()


def card(window: MainWindow, pane: DocumentPane) -> None:
    layered(window, pane)
    session = window.session
    assert session is not None
    assert session.work is not None
    rows = session.own_segments()
    inner = min(rows, key=lambda row: row.end - row.start)
    pane.scroll_to(inner.start, inner.end, flash=False)
    pane.set_selected_span(inner.start + 3, inner.start + 3)
    window.work.show_everybody()
    settle(60)
    window.more.margin.show_card()
    settle(100)


def pictures() -> Iterator[Shot]:
    with tempfile.TemporaryDirectory(prefix="testimonia-margin-") as folder:
        stage = Stage(Path(folder))
        yield Shot("margin-facet", stage.window, at_desk(by("facet", layers=True)), more=(LOW,))
        yield Shot("margin-code", stage.window, at_desk(by("code", layers=True)), more=MAIN)
        yield Shot("margin-coder", stage.window, at_desk(by("coder", everybody=True)), more=(LOW,))
        patterned = by("facet", layers=True, patterns=True)
        yield Shot("margin-patterns", stage.window, at_desk(patterned))
        patterned = by("code", layers=True, patterns=True)
        yield Shot("margin-code-patterns", stage.window, at_desk(patterned))
        yield Shot("margin-crowded", stage.window, at_desk(crowded), more=(LOW,))
        yield Shot("margin-strip", stage.window, at_desk(found))
        yield Shot("margin-card", stage.window, at_desk(card), more=(LOW,))
