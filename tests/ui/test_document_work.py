"""The numbers of the document on screen, kept from step to step, are those of counting everything."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from desktop.core.codebook_files import load_codebook
from desktop.core.project import Project
from desktop.ui.session import Session
from tests.core.making import parsed
from tests.scale import scale

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.ui.document_work import DocumentWork


def counted(work: DocumentWork) -> dict[int, tuple[int, int]]:
    """Segments and incomplete segments of each coder, by looking at every segment."""
    found: dict[int, tuple[int, int]] = {}
    for segment in work.segments.values():
        total, incomplete = found.get(segment.coder, (0, 0))
        found[segment.coder] = total + 1, incomplete + bool(work.open_count(segment))
    return found


def test_the_numbers_are_those_of_counting(tmp_path: Path, qapp: object) -> None:
    project = Project.create(
        tmp_path / "w.testimonia", name="W", coder="Ana", codebook=load_codebook("Human-rights evidence")
    )
    ana = project.coder
    assert ana is not None
    ben = project.coders.add("Ben")
    project.documents.add([parsed("Interview", "They came at night and took him away. " * 40)])
    session = Session(project)
    session.open_document(project.documents.all()[0].id)
    book = project.codebook
    codes = [code.id for facet in book.facets() for code in book.codes() if code.facet == facet.id][::9]
    chance = random.Random(4)
    for turn in range(scale(150, 1_500)):
        own = session.own_segments()
        if own and chance.random() < 0.6:
            session.select_segment(chance.choice(own).id)
        else:
            start = chance.randrange(1_400)
            session.set_span((start, start + chance.randint(1, 60)))
        act = chance.randrange(10)
        if act < 4:
            session.code_many(chance.sample(codes, chance.randint(1, 3)))
        elif act == 4:
            session.remove_code(chance.choice(codes))
        elif act == 5:
            session.delete_segment()
        elif act == 6 and project.undo_candidate():
            session.undo()
        elif act == 7:
            facet = chance.choice(book.facets())
            book.change_facet(facet.id, cardinality=facet.cardinality, required=not facet.required)
        elif act == 8:
            few = [] if chance.random() < 0.3 else [next(c.id for c in book.codes(f.id)) for f in book.facets()[1:]]
            project.defaults.set(project.documents.all()[0].id, few[: chance.randint(0, 2)])
        else:
            session.set_coder(chance.choice((ana, ben)))
        work = session.work
        assert work is not None
        expected = counted(work)
        assert work.counts() == {coder: total for coder, (total, _open) in expected.items()}, turn
        for coder in (ana, ben):
            assert work.progress(coder) == expected.get(coder, (0, 0)), turn
        asked = {key: (one.segments, one.open) for key, one in session.progress().items()}
        mine = expected.get(session.coder or 0, (0, 0))
        assert asked == ({work.document: mine} if mine[0] else {}), turn
    assert len(expected) == 2
    assert session.coder_counts() == {coder: expected.get(coder, (0, 0))[0] for coder in (ana, ben)}
    session.close()
