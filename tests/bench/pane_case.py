"""What the document pane costs, each beside what it is measured against in the same run.

Every function returns a dict of seconds and ratios; ``measure`` runs them all. Texts and segments are made from a seed.
"""

from __future__ import annotations

import random
import statistics
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from desktop.ui.widgets.document_pane import DocumentPane, PaneSegment

if TYPE_CHECKING:
    from collections.abc import Callable

_WORDS = [
    *("the", "witness", "said", "that", "officers", "came", "at", "night", "and", "took", "her", "brother", "from"),
    *("house", "to", "a", "camp", "near", "border", "where", "he", "was", "held", "for", "months", "without", "charge"),
    *("while", "guards", "beat", "prisoners", "who", "asked", "food", "medicine", "work", "letters", "families"),
]
WIDTH, HEIGHT = 900, 800
CODES = 20


class BenchStyle:
    """Colours by number; codes can be hidden, recoloured and coders switched, as the desk does it."""

    def __init__(self) -> None:
        self.hidden: set[int] = set()
        self.shift = 0
        self.coder: int | None = None
        self.names = [f"Kind of abuse {number}" for number in range(CODES)]

    def colour_index(self, code: int) -> int | None:
        return (code + self.shift) % 12

    def label(self, segment: PaneSegment) -> str:
        return self.names[segment.codes[0]]

    def lens_codes(self, segment: PaneSegment) -> tuple[int, ...]:
        return segment.codes

    def is_inherited(self, segment: PaneSegment) -> bool:
        return False

    def is_visible(self, segment: PaneSegment) -> bool:
        if self.coder is not None and segment.coder != self.coder:
            return False
        return not self.hidden or any(code not in self.hidden for code in segment.codes)


def make_text(length: int, seed: int = 7) -> str:
    """Paragraphs of 250 to 700 characters, ``length`` in all."""
    rng = random.Random(seed)
    parts: list[str] = []
    size = 0
    while size < length:
        wanted = rng.randint(250, 700)
        words: list[str] = []
        count = 0
        while count < wanted:
            word = rng.choice(_WORDS)
            words.append(word)
            count += len(word) + 1
        paragraph = " ".join(words).capitalize() + "."
        parts.append(paragraph)
        size += len(paragraph) + 1
    return "\n".join(parts)[:length]


def make_segments(length: int, count: int, seed: int = 3, coders: int = 2) -> list[PaneSegment]:
    """Segments of 40 to 400 characters, one in fifty of up to 5,000."""
    rng = random.Random(seed)
    segments: list[PaneSegment] = []
    for number in range(count):
        size = rng.randint(1000, 5000) if rng.random() < 0.02 else rng.randint(40, 400)
        start = rng.randrange(max(1, length - size))
        end = min(length, start + size)
        segments.append(
            PaneSegment(number + 1, start, end, 1 + number % coders, (rng.randrange(CODES),), rng.randrange(3))
        )
    return segments


def _process() -> None:
    QApplication.processEvents()


def _shown(widget: QWidget) -> None:
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    _process()


def _median(action: Callable[[], Any], repeats: int = 9) -> float:
    times: list[float] = []
    for _ in range(repeats):
        begin = time.perf_counter()
        action()
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


def _pane() -> tuple[DocumentPane, BenchStyle]:
    pane = DocumentPane()
    style = BenchStyle()
    pane.set_style(style)
    pane.show_strip(True)
    _shown(pane)
    return pane, style


def open_document(length: int = 1_000_000, count: int = 1_000, repeats: int = 9) -> dict[str, float]:
    """Open a document with segments and paint it, beside a bare QPlainTextEdit with the same text."""
    text, segments = make_text(length), make_segments(length, count)
    bare = QPlainTextEdit()
    bare.setReadOnly(True)
    _shown(bare)
    pane, _ = _pane()

    def open_bare() -> None:
        bare.setPlainText(text)
        bare.viewport().repaint()

    def open_pane() -> None:
        pane.set_document(text)
        pane.set_segments(segments)
        _process()
        pane.viewport().repaint()

    open_bare()
    open_pane()
    bare_times, pane_times = [], []
    for _ in range(repeats):  # in turns, so that another process on the machine slows both
        bare_times.append(_median(open_bare, 1))
        pane_times.append(_median(open_pane, 1))
    base, ours = statistics.median(bare_times), statistics.median(pane_times)
    bare.close()
    pane.close()
    return {"bare": base, "pane": ours, "ratio": ours / base}


def add_one(length: int = 1_000_000, count: int = 1_000, repeats: int = 25) -> float:
    """Seconds from telling the pane of one more segment on screen to its being painted."""
    pane, _ = _pane()
    pane.set_document(make_text(length))
    pane.set_segments(make_segments(length, count))
    _process()
    middle = length // 2
    pane.reduced_motion = True
    pane.scroll_to(middle, middle + 1, flash=False)
    if pane.span_rect(middle, middle + 1).isNull():
        raise AssertionError("the place to add at is not on screen")
    pane.viewport().repaint()
    _process()
    at = iter(range(repeats * 2))

    def add() -> None:
        number = next(at)
        start = middle + 13 * number
        pane.add_segment(PaneSegment(10_000_000 + number, start, start + 30, 1, (number % CODES,)))
        _process()

    seconds = _median(add, repeats)
    pane.close()
    return seconds


def add_growth() -> dict[str, float]:
    """Adding when length and number grow a hundredfold with the same density on screen."""
    small, large = add_one(100_000, 100), add_one(10_000_000, 10_000)
    dense_small, dense_large = add_one(100_000, 1_000), add_one(10_000_000, 100_000)
    return {
        "small": small,
        "large": large,
        "ratio": large / small,
        "dense_small": dense_small,
        "dense_large": dense_large,
        "dense_ratio": dense_large / dense_small,
    }


def merged_formats(text: str, segments: list[PaneSegment]) -> Callable[[], None]:
    """The rebuild that a rich text widget needs after any change of colours."""
    widget = QTextEdit()
    widget.setReadOnly(True)
    widget.setUndoRedoEnabled(False)
    widget.setPlainText(text)
    _shown(widget)
    widget.document().size()

    def rebuild() -> None:
        cursor = QTextCursor(widget.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(QTextCharFormat())
        for segment in segments:
            shape = QTextCharFormat()
            shape.setBackground(QColor.fromHsv(segment.codes[0] * 17 % 360, 60, 240))
            cursor.setPosition(segment.start)
            cursor.setPosition(segment.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(shape)
        cursor.endEditBlock()
        widget.document().size()  # lay out what has changed, as the widget would in its idle time
        widget.viewport().repaint()

    rebuild.widget = widget  # type: ignore[attr-defined]
    return rebuild


def change_style(length: int = 1_000_000, count: int = 10_000, repeats: int = 9) -> dict[str, float]:
    """Toggle a code, recolour, switch coder, beside rebuilding with mergeCharFormat."""
    text, segments = make_text(length), make_segments(length, count)
    rebuild = merged_formats(text, segments)
    base = _median(rebuild, 3)
    pane, style = _pane()
    pane.set_document(text)
    pane.set_segments(segments)
    _process()

    def toggle() -> None:
        style.hidden ^= {3}
        pane.restyle()
        _process()

    def recolour() -> None:
        style.shift += 1
        pane.restyle()
        _process()

    def switch() -> None:
        style.coder = 2 if style.coder == 1 else 1
        pane.restyle()
        _process()

    result = {"merge": base}
    for name, action in (("toggle", toggle), ("recolour", recolour), ("switch", switch)):
        seconds = _median(action, repeats)
        result[name] = seconds
        result[name + "_ratio"] = seconds / base
    pane.close()
    rebuild.widget.close()  # type: ignore[attr-defined]
    return result


def jump_to_end(length: int) -> float:
    """Seconds from opening at the beginning to the end being painted, cold."""
    pane, _ = _pane()
    pane.reduced_motion = True
    times: list[float] = []
    text = make_text(length)
    for _ in range(5):
        pane.set_document(text)
        _process()
        begin = time.perf_counter()
        pane.scroll_to(length - 300, length - 200)
        _process()
        times.append(time.perf_counter() - begin)
        if pane.span_rect(length - 300, length - 200).isNull():
            raise AssertionError("the end is not on screen")
    pane.close()
    return statistics.median(times)


def jump() -> dict[str, float]:
    """A jump to the end of 10 MB beside one to the end of 100 kB."""
    small, large = jump_to_end(100_000), jump_to_end(10_000_000)
    return {"small": small, "large": large, "ratio": large / small}


def scroll_pages(length: int = 1_000_000, count: int = 10_000, pages: int = 40) -> dict[str, float]:
    """Turning pages through a densely coded document, beside a bare QPlainTextEdit."""
    text = make_text(length)
    bare = QPlainTextEdit(text)
    _shown(bare)
    pane, _ = _pane()
    pane.set_document(text)
    pane.set_segments(make_segments(length, count))
    _process()
    result: dict[str, float] = {}
    for name, widget in (("bare", bare), ("pane", pane)):
        bar = widget.verticalScrollBar()
        times: list[float] = []
        for _ in range(pages):
            begin = time.perf_counter()
            bar.setValue(bar.value() + bar.pageStep())
            _process()
            times.append(time.perf_counter() - begin)
        result[name] = statistics.median(times)
        widget.close()
    result["ratio"] = result["pane"] / result["bare"]
    return result


def measure() -> dict[str, dict[str, float]]:
    """Everything, by name."""
    return {
        "open": open_document(),
        "add": add_growth(),
        "style": change_style(),
        "jump": jump(),
        "pages": scroll_pages(),
    }
