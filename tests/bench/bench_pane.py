"""The document pane: opening, adding, changing what is shown, jumping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.ui.theme import Theme, set_current
from tests.bench import pane_case
from tests.bench.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

MILLI = 1000.0


def _believable(row: Row) -> Row:
    """The row, or ValueError where a hundred times as much was much faster: then nothing was painted."""
    if row.ratio < 1 / 3:
        raise ValueError(f"{row.what}: {row.ours:.2f} ms beside {row.baseline:.2f} ms cannot have been painted")
    return row


def rows(quick: bool) -> Iterator[Row]:
    """The rows of the pane alone; keys that write to the project are measured with the desk."""
    application = QApplication.instance() or QApplication([])
    # As the desk is dressed, whatever was measured before: without it both write in other letters than in use.
    theme = Theme(mode="light")
    set_current(theme)
    theme.apply(application)  # type: ignore[arg-type]
    opened = pane_case.open_document(repeats=5 if quick else 9)
    yield Row(
        "open 1 MB with 1,000 segments",
        "bare QPlainTextEdit, the same text",
        2.0,
        opened["pane"] * MILLI,
        opened["bare"] * MILLI,
    )
    changed = pane_case.change_style(repeats=5 if quick else 9)
    for what, key in (("toggle a code", "toggle"), ("recolour", "recolour"), ("switch coder", "switch")):
        yield Row(
            f"{what}, 10,000 segments",
            "rebuilding with mergeCharFormat",
            0.05,
            changed[key] * MILLI,
            changed["merge"] * MILLI,
        )
    grown = pane_case.add_growth()
    yield _believable(
        Row(
            "add a segment: 10 MB with 10,000",
            "100 kB with 100",
            2.5,
            grown["large"] * MILLI,
            grown["small"] * MILLI,
        )
    )
    yield _believable(
        Row(
            "add a segment: 10 MB with 100,000",
            "100 kB with 1,000",
            2.5,
            grown["dense_large"] * MILLI,
            grown["dense_small"] * MILLI,
        )
    )
    jumped = pane_case.jump()
    yield _believable(
        Row("jump to the end of 10 MB", "of 100 kB", 2.5, jumped["large"] * MILLI, jumped["small"] * MILLI)
    )
    application.processEvents()
