"""Whatever is merged: each fact that was there is there of the heir, once, and what was told came true."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core import covering, errors
from desktop.core.model import CodeId
from desktop.core.naming import name_key
from desktop.core.storage import reading
from tests.core.making import RandomUser, small_project
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.project import Project


def facts(project: Project, now: Callable[[int], int]) -> dict[str, set[Any]]:
    """What is said of codes, each code called by its heir."""

    def pairs(table: str, beside: str) -> set[Any]:
        return {(now(row["code_id"]), row[beside]) for row in project.store.rows(table)}

    book = project.codebook
    confused = {(now(row["code_id"]), now(row["other_id"])) for row in project.store.rows("code_confusion")}
    names = {(now(code.id), name_key(name)) for code in book.codes() for name in (code.name, *code.aliases)}
    spans = {
        (document.id, place)
        for document in project.documents.all()
        for start, end in covering.covered_spans(project, document.id)
        for place in range(start, end)
    }
    return {
        "codings": pairs("coding", "segment_id"),
        "examples": pairs("code_example", "segment_id"),
        "defaults": pairs("document_default", "document_id"),
        "sets": pairs("answer_set_code", "answer_set_id"),
        "confusions": {pair for pair in confused if pair[0] != pair[1]},
        "names": names,
        "covered": spans,
        "usable": {now(code.id) for code in book.codes(builtins=False) if code.in_use},
        "defined": {
            now(code.id) for code in book.codes() if code.definition or code.include or code.exclude or code.short
        },
    }


def notes(project: Project) -> Counter[str]:
    """Every paragraph that somebody wrote of a coding, an example or a code."""
    texts = [
        row[column]
        for table, column in (("coding", "note"), ("code_example", "note"), ("memo", "text"))
        for row in project.store.rows(table)
    ]
    return Counter({part: 1 for text in texts for part in text.split("\n\n") if part})


@pytest.mark.parametrize("seed", range(scale(4, 60)))
def test_each_fact_is_there_of_the_heir_and_once(tmp_path: Path, seed: int) -> None:
    project = small_project(tmp_path / "merging.testimonia")
    coders = [coder.id for coder in project.coders.all()]
    user, chance = RandomUser(project, 9_000 + seed), random.Random(seed)
    merges = 0
    for turn in range(12):
        project.coder = coders[turn % 2]
        for _ in range(40):
            user.act()
        book, organising = project.codebook, project.organising
        found = [[code.id for code in book.codes(facet.id, builtins=False)] for facet in book.facets()]
        facets = [codes for codes in found if len(codes) > 1]
        if not facets:
            continue
        codes = chance.choice(facets)
        chosen = chance.sample(codes, chance.randint(2, min(5, len(codes))))
        into = chance.choice(chosen)
        try:
            made, shares = organising.merge_preview(chosen, into)
        except errors.TestimoniaError:
            continue
        before, said, count = project.store.dump(), notes(project), len(list(project.store.rows("coding")))
        favourites = {made.heirs.get(code.id, code.id) for code in book.favourites().values()}
        wanted = facts(project, lambda code, heirs=made.heirs: heirs.get(CodeId(code), CodeId(code)))  # type: ignore[misc]
        moved = organising.merge(chosen, into)
        merges += 1

        after = facts(project, lambda code: code)
        for name in ("codings", "examples", "defaults", "sets", "confusions", "names", "usable"):
            assert after[name] == wanted[name], name
        # What the heirs had besides is covered with what came to them; nothing comes to light.
        assert after["covered"] >= wanted["covered"]
        assert after["defined"] >= wanted["defined"]
        assert {code.id for code in book.favourites().values()} == favourites
        assert notes(project) == said
        assert moved == sum(share.codings for share in shares)
        rows = [(row["segment_id"], row["code_id"]) for row in project.store.rows("coding")]
        assert len(rows) == len(set(rows)) == count - sum(share.joined for share in shares)
        assert all(organising.where_now(code) == heir for code, heir in made.heirs.items())
        assert reading.integrity(project.store) == []
        project.undo()
        assert project.store.dump() == before
        project.redo()
    assert merges
    project.close()
