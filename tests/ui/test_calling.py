"""Answers that every facet has are called in the language of the desk; the project keeps their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.sentences import step_sentence
from desktop.ui.calling import called
from desktop.ui.models.palette_entries import PaletteEntries
from desktop.ui.steps_said import translated
from desktop.ui.translate import install_locale

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from desktop.ui.session import Session


@pytest.fixture(params=[("es", "no consta"), ("ar", "غير مذكور")], ids=["es", "ar"])
def not_stated(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    code, words = request.param
    install_locale(qapp, code)
    yield words
    install_locale(qapp, "en")


def test_built_in_answers_are_called_in_the_language_of_the_desk(session: Session, not_stated: str) -> None:
    codes = session.project.codebook.codes()
    names = {code.name: called(code) for code in codes}
    assert names["not stated"] == not_stated
    assert all(called(code) == code.name for code in codes if code.builtin is None)


def test_the_palette_finds_them_by_either_name(session: Session, not_stated: str) -> None:
    entries = PaletteEntries(session)
    facet = session.project.codebook.facets()[0].id
    for words in (not_stated, "not stated"):
        assert entries.results(words, facet).rows[0].name == not_stated


def test_steps_call_them_so_too(session: Session, not_stated: str) -> None:
    builtin = next(code.id for code in session.project.codebook.codes() if code.name == "not stated")
    session.set_span((0, 3))
    session.code(builtin)
    head = session.project.history(limit=1)[0]
    assert head.args["code"] == "not stated"
    assert not_stated in step_sentence(head, translated)
