from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core import period_codes, periods
from desktop.core.errors import (
    BadName,
    BadPeriod,
    MergeClash,
    NameTaken,
    NotAPeriodFacet,
    NotFound,
    NothingToUnite,
    PeriodTaken,
)
from desktop.core.model import FacetKind
from desktop.core.project import Project
from tests.core.making import parsed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.model import CodeId, FacetId


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = Project.create(tmp_path / "p.testimonia", coder="Ana")
    made.codebook.create_facet("Time period", kind=FacetKind.PERIOD)
    made.codebook.create_facet("Abuse type")
    made.documents.add([parsed("One")])
    yield made
    made.close()


def facet(project: Project) -> FacetId:
    return project.codebook.facets()[0].id


def period(project: Project, edtf: str, name: str = "") -> CodeId:
    return project.codebook.create_period(facet(project), edtf, name)


def bare(project: Project, name: str) -> CodeId:
    """A code of the facet without EDTF, as an import leaves it."""
    return project.codebook.create_code(facet(project), name)


def code_passage(project: Project, code: CodeId, start: int) -> None:
    project.coding.code_span(project.documents.all()[0].id, start, start + 4, [code])


def listed(project: Project) -> list[str]:
    return [code.name for code in period_codes.in_time(project, facet(project))]


def test_periods_stand_in_time_and_the_rest_behind(project: Project) -> None:
    for name in ("some day", "in 1999"):
        bare(project, name)
    for edtf in ("2016~", "199X", "../1950", "2016"):
        period(project, edtf)
    assert listed(project) == ["before 1951", "1990s", "in 1999", "about 2016", "2016", "some day"]


def test_a_period_is_named_in_one_step(project: Project) -> None:
    code = period(project, "1994/1998~")
    before = project.step_count()
    assert period_codes.name_period(project, code, " Arduous March ", ["고난의 행군", "the famine years"])
    found = project.codebook.code(code)
    assert (found.name, found.aliases) == ("Arduous March", ("고난의 행군", "the famine years"))
    assert found.edtf == "1994/1998~"
    assert project.step_count() == before + 1
    assert not period_codes.name_period(project, code, "Arduous March", found.aliases)
    project.undo()
    assert project.codebook.code(code).name == "1994 to about 1998"
    assert project.codebook.code(code).aliases == ()


def test_a_bad_name_changes_nothing(project: Project) -> None:
    code, other = period(project, "2016"), period(project, "2017")
    for name, aliases, error in (("", [], BadName), ("A", ["b\nc"], BadName), ("2017", [], NameTaken)):
        with pytest.raises(error):
            period_codes.name_period(project, code, name, aliases)
        assert project.codebook.code(code).name == "2016"
    assert other


def test_a_period_is_added_with_all_its_names_in_one_step(project: Project) -> None:
    before = project.step_count()
    code = period_codes.add_period(
        project, facet(project), "1994 / 1998~".replace(" ", ""), "Arduous March", ["famine"]
    )
    found = project.codebook.code(code)
    assert (found.name, found.edtf, found.aliases) == ("Arduous March", "1994/1998~", ("famine",))
    assert project.step_count() == before + 1
    assert project.codebook.code(period_codes.add_period(project, facet(project), "2016")).name == "2016"
    with pytest.raises(PeriodTaken, match="Arduous March"):
        period_codes.add_period(project, facet(project), "1994/1998~")
    with pytest.raises(NotAPeriodFacet):
        period_codes.add_period(project, project.codebook.facets()[1].id, "2016")
    with pytest.raises(BadPeriod):
        period_codes.add_period(project, facet(project), "nonsense")


def test_dates_change_and_a_name_that_was_the_dates_follows(project: Project) -> None:
    plain, named = period(project, "2016"), period(project, "1994/1998", "Arduous March")
    assert period_codes.change_edtf(project, plain, "2017~")
    assert project.codebook.code(plain).name == "about 2017"
    assert period_codes.change_edtf(project, named, "1994/1998~")
    assert project.codebook.code(named).name == "Arduous March"
    assert not period_codes.change_edtf(project, named, "1994/1998~")
    before = project.step_count()
    with pytest.raises(PeriodTaken, match="Arduous March"):
        period_codes.change_edtf(project, plain, "1994/1998~")
    with pytest.raises(BadPeriod):
        period_codes.change_edtf(project, plain, "never")
    assert project.step_count() == before
    project.undo()
    project.undo()
    assert project.codebook.code(named).edtf == "1994/1998"


def test_everything_of_a_period_changes_in_one_step(project: Project) -> None:
    code = period(project, "1994/1998")
    before = project.step_count()
    assert period_codes.change_period(project, code, name="Arduous March", aliases=["famine"], edtf="1994/1998~")
    found = project.codebook.code(code)
    assert (found.name, found.aliases, found.edtf) == ("Arduous March", ("famine",), "1994/1998~")
    assert project.step_count() == before + 1
    assert not period_codes.change_period(project, code, name="Arduous March", aliases=["famine"], edtf="1994/1998~")
    plain, other = period(project, "2016"), period(project, "2018")
    assert period_codes.change_period(project, plain, name="2016", aliases=[], edtf="2016~")
    assert project.codebook.code(plain).name == "about 2016", "its name was its dates"
    dump = project.store.dump()
    with pytest.raises(NameTaken):
        period_codes.change_period(project, plain, name="2018", aliases=["x"], edtf="2017")
    with pytest.raises(PeriodTaken):
        period_codes.change_period(project, plain, name="New", aliases=["x"], edtf="2018")
    assert project.store.dump() == dump
    assert other


def test_only_codes_of_a_period_facet_have_dates(project: Project) -> None:
    abuse = project.codebook.create_code(project.codebook.facets()[1].id, "Torture")
    with pytest.raises(NotAPeriodFacet):
        period_codes.change_edtf(project, abuse, "2016")
    with pytest.raises(NotAPeriodFacet):
        period_codes.unite_with(project, period(project, "2016"), abuse)


def test_a_name_that_is_taken_stays(project: Project) -> None:
    first = period(project, "2016")
    bare(project, "2017")
    assert period_codes.change_edtf(project, first, "2017")
    assert (project.codebook.code(first).name, project.codebook.code(first).edtf) == ("2016", "2017")


def test_codes_that_mean_the_same_days_are_found(project: Project) -> None:
    dated, named = period(project, "2014/2024"), period(project, "1994/1998~", "Arduous March")
    twins = [bare(project, "2014-2024"), bare(project, "between 2014 and 2024")]
    other = bare(project, "1994 to about 1998")
    bare(project, "somewhen"), bare(project, "5/6/2016")
    found = period_codes.equal_periods(project)
    assert [(group.edtf, group.kept.id, {code.id for code in group.others}) for group in found] == [
        ("1994/1998~", named, {other}),
        ("2014/2024", dated, set(twins)),
    ]
    assert period_codes.equal_periods(project, project.codebook.facets()[1].id) == []


def test_equal_periods_are_united_in_one_step(project: Project) -> None:
    dated, named = period(project, "2014/2024"), bare(project, "Recent decade")
    twin, again = bare(project, "2014-2024"), bare(project, "2014 - 2024")
    period_codes.change_edtf(project, named, "1994/1998~")
    other = bare(project, "1994 to about 1998")
    for start, code in enumerate((dated, twin, again, named, other)):
        code_passage(project, code, start * 5)
    before, dump = project.step_count(), project.store.dump()
    assert period_codes.unite(project, period_codes.equal_periods(project)) == 3
    assert project.step_count() == before + 1
    assert period_codes.equal_periods(project) == []
    book = project.codebook
    assert (book.code(named).edtf, book.code(named).aliases) == ("1994/1998~", ("1994 to about 1998",))
    kept = book.with_edtf(facet(project), "2014/2024")
    assert kept is not None
    assert book.counts()[kept.id] == 3
    assert book.counts()[named] == 2
    assert {*kept.aliases, kept.name} == {"2014 to 2024", "2014-2024", "2014 - 2024"}
    for gone in {dated, twin, again} - {kept.id}:
        assert project.organising.where_now(gone) == kept.id
    project.undo()
    assert project.store.dump() == dump
    project.redo()
    assert period_codes.equal_periods(project) == []


def test_one_without_dates_takes_them_from_the_other(project: Project) -> None:
    """What has a name of its own is kept, and it may be the one whose dates have to be set."""
    named, dated = bare(project, "Arduous March"), period(project, "1994/1998~")
    code_passage(project, dated, 0)
    with pytest.raises(PeriodTaken):
        period_codes.change_edtf(project, named, "1994/1998~")
    assert period_codes.unite_with(project, named, dated) == 1
    found = project.codebook.live_code(dated)
    assert (found.name, found.aliases, found.edtf) == ("1994 to about 1998", ("Arduous March",), "1994/1998~")
    with pytest.raises(NothingToUnite):
        period_codes.unite_with(project, dated, dated)
    with pytest.raises(NotFound):
        period_codes.unite_with(project, named, dated)


def test_nothing_to_unite_is_said(project: Project) -> None:
    before = project.step_count()
    with pytest.raises(NothingToUnite):
        period_codes.unite(project, [])
    assert project.step_count() == before


def test_what_a_code_means(project: Project) -> None:
    book = project.codebook
    names = {name: book.code(bare(project, name)) for name in ("around 2016", "5/6/2016", "Torture")}
    assert period_codes.meant(names["around 2016"]) == "2016~"
    assert period_codes.meant(names["5/6/2016"]) is None, "it can mean two days"
    assert period_codes.meant(names["Torture"]) is None
    assert all(period_codes.meant(code) is None for code in book.codes(facet(project)) if code.builtin)


def test_a_failed_union_leaves_everything(project: Project) -> None:
    dated, twin = period(project, "2016"), bare(project, "in 2016")
    groups = period_codes.equal_periods(project)
    book = project.codebook
    # As another program may have it: periods under periods.
    with project.step("test.rows", {}):
        for name, above in (("Spring", dated), ("spring", twin)):
            child = book.create_code(facet(project), f"{name} {above}")
            values = {"name": name, "name_key": "spring", "parent_id": above}
            project.store.update("code", child, values)
        book.forget()
    period_codes.change_edtf(project, child, "2016-21")
    dump = project.store.dump()
    with pytest.raises(MergeClash):
        period_codes.unite(project, groups)
    assert project.store.dump() == dump
    assert periods.canonical(book.code(dated).edtf or "") == "2016"
