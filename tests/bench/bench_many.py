"""The desk with 10,000 documents and 2,000 codes beside one with nothing, and the history of 100,000 steps.

Every row is the work of a person as far as the painted answer, taken in turns with the same in a small project.
"""

from __future__ import annotations

import random
import statistics
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from desktop.core.model import DocumentState
from desktop.core.project import Project
from desktop.ui.app import Desk
from desktop.ui.settings import Settings
from desktop.ui.widgets.history_view import HistoryPage
from tests.bench.bench_history import unsafe, with_actions
from tests.bench.bench_start import start
from tests.bench.codebook_case import large_project
from tests.bench.pane_case import make_text
from tests.bench.project_case import parsed
from tests.bench.rows import Row, timed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow

DOCUMENTS, CODES = 10_000, 2_000
SHOWN_BAR = 2.0
BAR = 2.5
FEW = 3


def many(path: Path, documents: int, codes: int) -> None:
    """A project of so many documents and codes, some of it coded; each of a few kinds and states."""
    project, made = large_project(path, codes, FEW, 40)
    chance = random.Random(3)
    text = make_text(400)
    with unsafe(project):
        project.documents.add(
            [parsed(f"Interview {number}", f"{number:06} {text}") for number in range(FEW, documents)]
        )
        everything = project.documents.all()
        with project.step("document.state_many", {"count": documents, "state": "finished"}):
            for document in everything[FEW::7]:
                project.documents.set_state(document.id, DocumentState.FINISHED)
        with project.step("document.describe_many", {"count": documents, "kind": "Interview"}):
            for document in everything:
                project.documents.describe(document.id, chance.choice(("Interview", "Report", "News article")))
    project.set_view_state("coder", "Anna")
    assert made
    project.close()


def nothing(path: Path) -> None:
    """A project with a coder and no more."""
    project = Project.create(path, name="Bench", coder="Anna")
    project.set_view_state("coder", "Anna")
    project.close()


def settle() -> None:
    for _ in range(8):
        QApplication.processEvents()


@contextmanager
def desk_on(path: Path, home: Path) -> Iterator[tuple[MainWindow, Session]]:
    settings = Settings(QSettings(str(home / f"{path.stem}.ini"), QSettings.Format.IniFormat))
    settings.preferences.reduced_motion = True
    desk = Desk([], settings)
    desk.window.resize(1440, 900)
    desk.open(path)
    desk.window.show()
    window = desk.window
    settle()
    assert window.session is not None
    try:
        yield window, window.session
    finally:
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settings.store.sync()


def switching(window: MainWindow, session: Session) -> Callable[[], None]:
    """To one of the first documents, which are alike in both projects, as far as the painted text."""
    first = [document.id for document in session.project.documents.all()[:FEW]]
    turn = iter(range(10**6))

    def switch() -> None:
        session.open_document(first[next(turn) % FEW])
        settle()

    return switch


def filtering(window: MainWindow, words: tuple[str, ...]) -> Callable[[], None]:
    """Another letter in the field above the documents."""
    assert window.desk is not None
    field = window.desk.documents.field
    turn = iter(range(10**6))

    def letter() -> None:
        field.setText(words[next(turn) % len(words)])
        settle()

    return letter


def coding_and_undo(session: Session) -> Callable[[], None]:
    """A passage is coded, and that taken back."""
    code = session.project.codebook.codes(builtins=False)[0].id
    turn = iter(range(10**6))

    def act() -> None:
        place = 3 * (next(turn) % 500)
        session.set_span((place, place + 2))
        session.code(code)
        settle()
        session.undo()
        settle()

    return act


def code_filter(window: MainWindow) -> Callable[[], None]:
    """Another letter in the field above the codebook."""
    assert window.desk is not None
    assert window.desk.right.parts is not None
    field = window.desk.right.codebook.field
    turn = iter(range(10**6))

    def letter() -> None:
        field.setText(("c", "co", "cod", "")[next(turn) % 4])
        settle()

    return letter


def within(home: Path, times: int) -> Iterator[Row]:
    """Switching, filtering, coding and undoing, in turns with a small project of the same first documents."""
    many(home / "few.testimonia", FEW + 10, 40)
    with (
        desk_on(home / "many.testimonia", home) as (window, session),
        desk_on(home / "few.testimonia", home) as (small, little),
    ):
        pairs = (
            ("switch to another document", switching(window, session), switching(small, little), BAR),
            ("code a passage and undo it", coding_and_undo(session), coding_and_undo(little), BAR),
        )
        for what, ours, base, bar in pairs:
            measured = [(timed(ours), timed(base)) for _ in range(times)][2:]
            mine, theirs = (statistics.median(pair[which] for pair in measured) for which in (0, 1))
            yield Row(f"{what}, {DOCUMENTS:,} documents", f"{FEW + 10} documents", bar, mine, theirs, ceiling=50.0)
        # Filtering looks at every document: 10,000 names may cost as much as showing the desk does, and no more.
        switch = switching(small, little)
        frame = statistics.median([timed(switch) for _ in range(times)])
        words = ("i", "in", "int", "inte 77", "inte 7", "")
        letter = filtering(window, words)
        typed = statistics.median([timed(letter) for _ in range(4 * len(words))])
        what = f"a letter in the filter of {DOCUMENTS:,} documents"
        yield Row(what, "switching a document", BAR, typed, frame, ceiling=50.0)
        letter = code_filter(window)
        typed = statistics.median([timed(letter) for _ in range(12)])
        yield Row(f"a letter in the filter of {CODES:,} codes", "switching a document", BAR, typed, frame)


def opening_history(path: Path, times: int) -> float:
    """Milliseconds until the history page is filled."""
    from desktop.ui.session import Session

    with Project.open(path, read_only=True) as project:
        session = Session(project)
        found: list[float] = []

        def show() -> None:
            page = HistoryPage(session)
            page.resize(1200, 800)
            page.show()
            page.refresh()
            settle()
            page.shut_down()
            page.deleteLater()

        for _ in range(times):
            found.append(timed(show))
        session.end()
        return statistics.median(found[1:])


def rows(quick: bool) -> Iterator[Row]:
    """Showing the desk as whole processes, then what is done in it, then the history."""
    with tempfile.TemporaryDirectory(prefix="testimonia-bench-") as folder:
        home = Path(folder)
        many(home / "many.testimonia", DOCUMENTS, CODES)
        nothing(home / "empty.testimonia")
        full, empty = (["-m", "desktop", str(home / f"{name}.testimonia")] for name in ("many", "empty"))
        start(full, home), start(empty, home)
        pairs = [(start(full, home), start(empty, home)) for _ in range(5 if quick else 11)]
        ours, base = (statistics.median(pair[which] for pair in pairs) for which in (0, 1))
        what = f"start to painted window, {DOCUMENTS:,} documents and {CODES:,} codes"
        yield Row(what, "an empty project", SHOWN_BAR, ours, base)
        yield from within(home, 7 if quick else 21)
        steps = 10_000 if quick else 100_000
        with_actions(home / "steps.testimonia", steps)
        with_actions(home / "ten.testimonia", 10)
        times = 5 if quick else 9
        ours, base = (opening_history(home / f"{name}.testimonia", times) for name in ("steps", "ten"))
        yield Row(f"open the history of {steps:,} steps", "of some hundred", BAR, ours, base, ceiling=100.0)
