"""The dialogs of codes and passages as they are when a person has worked: definition, same words, twins, review."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from desktop.core.definition import Example, ExampleKind
from desktop.core.model import Confusion
from desktop.core.sample_builder import build_sample
from desktop.ui.settings import Settings
from tests.pictures.picture_answers import code
from tests.pictures.shots import PSEUDO, Shot, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.core.project import Project
    from desktop.ui.dialogs.base import Dialog
    from desktop.ui.theme import Theme

ALL = (PSEUDO,)


def defined(project: Project) -> None:
    """A definition with every part, other codes that it is confused with, and passages that show it."""
    row = code(project, "Severe beating")
    mine = project.coder
    used = [one for one in project.organising.passages(row) if one.coder == mine]
    define = project.definitions
    whole = replace(
        define.get(row),
        short="Struck again and again, by hand or with a thing",
        example="He was beaten with a belt until he could not stand.",
        near_miss="A single slap in a quarrel between two guards.",
        confusions=(
            Confusion(code(project, "Stress position"), "held still in pain is no blow"),
            Confusion(code(project, "Inhuman conditions"), ""),
        ),
        examples=tuple(
            Example(one.segment, kind, "")
            for one, kind in zip(used, (ExampleKind.EXAMPLE, ExampleKind.NEAR_MISS), strict=False)
        ),
    )
    define.set(row, whole, "", meaning=False)


def twins(project: Project) -> None:
    """Segments of one coder that are nearly the same."""
    document = project.documents.all()[0].id
    for start, end, name in ((400, 470, "Surveillance"), (402, 470, "Execution"), (900, 960, "Surveillance")):
        project.coding.code_span(document, start, end, [code(project, name)])
    project.coding.code_span(document, 900, 950, [code(project, "Death sentence")])


def pictures() -> Iterator[Shot]:
    from desktop.ui.dialogs.another_code import AnotherCode
    from desktop.ui.dialogs.code_editor import CodeEditor
    from desktop.ui.dialogs.code_properties import CodeProperties
    from desktop.ui.dialogs.merge_codes import MergeCodes
    from desktop.ui.dialogs.move_codes import MoveCodes
    from desktop.ui.dialogs.preferences import PreferencesDialog
    from desktop.ui.dialogs.retire_codes import RetireCodes
    from desktop.ui.dialogs.review_choice import ReviewDialog
    from desktop.ui.dialogs.same_words import SameWords
    from desktop.ui.dialogs.split_code import SplitCode
    from desktop.ui.dialogs.twins import TwinsDialog
    from desktop.ui.session import Session

    with tempfile.TemporaryDirectory(prefix="testimonia-asking-") as folder:
        place = Path(folder)
        with build_sample(place / "closed-country.testimonia") as project:
            project.coder = project.coders.all()[0].id
            defined(project)
            twins(project)
            session = Session(project)
            session.open_document(project.documents.all()[0].id)
            facet = project.codebook.facets()[0]
            segment = session.own_segments()[2]
            settings = Settings(QSettings(str(place / "desk.ini"), QSettings.Format.IniFormat))

            def retyped() -> Dialog:
                dialog = CodeEditor(None, session, code=code(project, "Severe beating"), facet=facet.id)
                dialog.definition.edit.appendPlainText("Blows that leave no mark count too.")
                return dialog

            three = [code(project, name) for name in ("Speech punished", "Censorship", "Surveillance")]
            dialogs: dict[str, Callable[[Theme], Dialog]] = {
                "ask-code": lambda _theme: CodeEditor(
                    None, session, code=code(project, "Severe beating"), facet=facet.id
                ),
                "ask-code-changed": lambda _theme: retyped(),
                "ask-code-new": lambda _theme: CodeEditor(None, session, code=None, facet=facet.id),
                "ask-same-words": lambda _theme: SameWords(
                    None, session, "prison", [code(project, "Political prison camp")]
                ),
                "ask-same-words-empty": lambda _theme: SameWords(None, session, "", []),
                "ask-twins": lambda _theme: TwinsDialog(None, session),
                "ask-review": lambda _theme: ReviewDialog(None, session, None, lambda: date(2026, 3, 2)),
                "ask-another-code": lambda _theme: AnotherCode(None, session, segment, moving=False),
                "ask-merge": lambda _theme: MergeCodes(None, session, three),
                "ask-retire": lambda _theme: RetireCodes(None, session, three),
                "ask-move": lambda _theme: MoveCodes(None, session, three),
                "ask-properties": lambda _theme: CodeProperties(None, session, three),
                "ask-split": lambda _theme: SplitCode(None, session, code(project, "Surveillance")),
                "ask-preferences": lambda theme: PreferencesDialog(None, settings, theme),
            }
            for name, make in dialogs.items():
                yield Shot(name, make, pose=lambda _dialog: settle(500), size=None, more=ALL)
            session.end()
