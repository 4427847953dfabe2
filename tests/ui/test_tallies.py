"""Numbers that are kept instead of being counted again: they are right after whatever happens, and asked for rarely."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.documents import Progress
from desktop.core.storage import reading
from desktop.ui.models.unsettled import UnsettledCount
from desktop.ui.session import Session
from tests.core.making import RandomUser, small_project
from tests.scale import scale

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("seed", [*range(100, 100 + scale(2, 23)), 123])
def test_kept_numbers_are_those_of_counting_again(tmp_path: Path, qtbot: QtBot, seed: int) -> None:
    project = small_project(tmp_path / "s.testimonia")
    session = Session(project)
    session.open_document(project.documents.all()[0].id)
    unsettled = UnsettledCount(session, session)
    user = RandomUser(project, seed)
    for _ in range(150):
        user.act()
        counted = {} if session.coder is None else project.documents.progress(session.coder)
        for document in project.documents.all():
            assert session.tallies.progress_of(document.id) == counted.get(document.id, Progress(0, 0))
        assert {key: n for key, n in session.counts().items() if n} == {
            key: n for key, n in ({} if session.coder is None else project.codebook.counts(session.coder)).items() if n
        }
        assert unsettled.lines() == UnsettledCount(session).lines()
    session.close()


def test_a_new_code_and_a_new_name_count_nothing_again(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    project = session.project
    unsettled = UnsettledCount(session, session)
    unsettled.lines()
    session.counts()
    document = session.document
    assert document is not None
    session.tallies.progress_of(document)
    asked: list[str] = []
    for name in ("progress", "unsettled", "code_counts"):
        plain = getattr(reading, name)

        def told(*args: object, name: str = name, plain: object = plain, **more: object) -> object:
            asked.append(name)
            return plain(*args, **more)  # type: ignore[operator]

        monkeypatch.setattr(reading, name, told)
    facet = project.codebook.facets()[0]
    made = project.codebook.create_code(facet.id, "Entirely new")
    project.codebook.rename_code(made, "Newer still")
    unsettled.lines(), session.counts(), session.tallies.progress_of(document)
    assert asked == []
    project.codebook.change_facet(facet.id, cardinality=facet.cardinality, required=not facet.required)
    unsettled.lines(), session.counts(), session.tallies.progress_of(document)
    assert sorted(asked) == ["code_counts", "progress", "unsettled"]
