"""The pages of a codebook, of memos, of finding and of periods, each with the sample and with nothing in it."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest

from desktop.core.model import MemoKind, MemoTarget
from desktop.core.project import Project
from desktop.core.sample_builder import build_sample
from desktop.ui.settings import Settings
from desktop.ui.windows.main_window import MainWindow
from tests.pictures.shots import FURTHER, MAIN, Shot, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from desktop.core.model import CodeId
    from desktop.ui.session import Session
    from desktop.ui.theme import Theme

SIZE = (1280, 820)


def code(project: Project, name: str) -> CodeId:
    return next(each.id for each in project.codebook.codes(builtins=False) if each.name == name)


def worked(project: Project) -> None:
    """What a few days of work leave: memos of each kind, a journal, codes out of use, other names, a note."""
    project.coder = project.coders.all()[0].id
    journal = project.journal
    journal.create("First week", "Two of us read the same interview.\n\n- “camp” and “prison” still mix\n- ask Jonas")
    journal.create("", f"Compare what [[former traders|code:{code(project, 'Former trader')}]] say of the border.")
    journal.create("Ask the archive for the 2014 maps", "", MemoKind.TO_DO)
    first = project.documents.all()[0]
    project.memos.write(MemoTarget.DOCUMENT, first.id, "A wire article: its numbers are the office’s, not its own.")
    project.memos.write(MemoTarget.CODE, code(project, "Surveillance"), "Does watching by neighbours belong here?")
    define = project.definitions
    watched = code(project, "Surveillance")
    before = define.get(watched)
    define.set(watched, replace(before, short="Watched, overheard, reported on"), "", meaning=False)
    project.organising.retire([code(project, "Satellite imagery")], "Taken into another project")


class Stage:
    """A window for each picture, with the sample at work or with a new project."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.made: list[MainWindow] = []

    def _window(self, theme: Theme, project: Project) -> MainWindow:
        settings = Settings(QSettings(str(self.folder / f"{len(self.made)}.ini"), QSettings.Format.IniFormat))
        settings.preferences.reduced_motion = True
        settings.preferences.theme, settings.preferences.scale = theme.mode, theme.scale
        self.made.append(MainWindow(settings, theme))
        self.made[-1].show_project(project, "Ana Ruiz")
        return self.made[-1]

    def full(self, theme: Theme) -> MainWindow:
        project = build_sample(self.folder / f"closed-country {len(self.made)}.testimonia")
        worked(project)
        return self._window(theme, project)

    def empty(self, theme: Theme) -> MainWindow:
        project = Project.create(self.folder / f"new {len(self.made)}.testimonia", coder="Ana Ruiz")
        return self._window(theme, project)


def _session(window: MainWindow) -> Session:
    assert window.session is not None
    return window.session


def _page(name: str, act: Callable[[MainWindow, object], None] | None = None) -> Callable[[QWidget], None]:
    def pose(widget: QWidget) -> None:
        assert isinstance(widget, MainWindow)
        widget.show_page(name)
        settle(400)
        if act is not None:
            act(widget, widget.pages[name])
            settle(200)

    return pose


def _find(window: MainWindow, page: object) -> None:
    page.begin("prison")  # type: ignore[attr-defined]
    settle(600)


def _entry(window: MainWindow, page: object) -> None:
    window.more.memo.new_entry()
    QTest.keyClicks(window.focusWidget(), "Border")


def _several(window: MainWindow, page: object) -> None:
    """Codes chosen, one of them in hand."""
    project = _session(window).project
    names = ("Foreign media punished", "Censorship", "Surveillance")
    page.tree.select_codes([code(project, name) for name in names])  # type: ignore[attr-defined]


def _period(window: MainWindow, page: object) -> None:
    page.choose(code(_session(window).project, "about 2016"))  # type: ignore[attr-defined]


def pictures() -> Iterator[Shot]:
    with tempfile.TemporaryDirectory(prefix="testimonia-organise-") as folder:
        stage = Stage(Path(folder))
        try:
            yield Shot("page-codebook", stage.full, _page("codebook"), SIZE, MAIN)
            yield Shot("page-codebook-chosen", stage.full, _page("codebook", _several), SIZE, FURTHER)
            yield Shot("page-memos", stage.full, _page("memos"), SIZE, FURTHER)
            yield Shot("page-memos-entry", stage.full, _page("memos", _entry), SIZE)
            yield Shot("page-find", stage.full, _page("find", _find), SIZE, FURTHER)
            yield Shot("page-periods", stage.full, _page("periods", _period), SIZE, FURTHER)
            yield Shot("page-completeness", stage.full, _page("completeness"), SIZE, MAIN)
            yield Shot("page-health", stage.full, _page("health"), SIZE, FURTHER)
            for name in ("codebook", "memos", "find", "periods", "completeness", "health", "revisions"):
                yield Shot(f"page-{name}-empty", stage.empty, _page(name), SIZE)
        finally:
            for each in stage.made:
                each.take_down()
