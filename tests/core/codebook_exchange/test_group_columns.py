"""Columns that say to what group a code belongs: the code above it, or its facet where another column says that."""

from __future__ import annotations

import pytest

from desktop.core.codebook_exchange.columns import guess
from desktop.core.codebook_exchange.roles import Role
from desktop.core.codebook_exchange.tables import read_table
from tests.core.codebook_exchange.case import csv_bytes, drafted, paths

R = Role
HEADINGS = (
    "Group, Groups, Group name, Family, Code family, Category, Theme, Cluster, Domain, Parent, Gruppe, Familie",
    "Bereich, Kategorie, Thema, Oberthema, Groupe, Famille, Thème, Grupo, Familia, Família, Tema, Gruppo, Famiglia",
    "Groep, 그룹, 분류, 주제, グループ, 分類, テーマ, 分组, 类, 主题, Группа, Тема, المجموعة, الموضوع",
)


def roles_of(*rows: tuple[str, ...]) -> tuple[Role, ...]:
    return guess(read_table(csv_bytes(rows), "codes.csv")).roles


@pytest.mark.parametrize("heading", [heading for line in HEADINGS for heading in line.split(", ")])
def test_a_group_is_the_code_above(heading: str) -> None:
    for rows, expected in (
        ([("Code", heading, "Definition"), ("Torture", "Abuse", "x"), ("Hunger", "Hardship", "y")], (R.NAME, R.PARENT)),
        ([("Code", "Definition", heading), ("Torture", "x", "Abuse"), ("Hunger", "y", "Hardship")], (R.NAME,)),
    ):
        found = roles_of(*rows)
        assert found[: len(expected)] == expected
        assert set(found) == {R.NAME, R.PARENT, R.DEFINITION}
        assert paths(drafted(csv_bytes(rows)))["mine"] == [
            ("Abuse",),
            ("Abuse", "Torture"),
            ("Hardship",),
            ("Hardship", "Hunger"),
        ]


@pytest.mark.parametrize("heading", ["Group", "Theme", "Gruppe", "グループ", "Группа"])
@pytest.mark.parametrize("above", ["Parent", "Parent code", "Obercode"])
def test_beside_the_code_above_it_is_the_facet(heading: str, above: str) -> None:
    assert roles_of((heading, above, "Code"), ("Harm", "Abuse", "Torture"), ("Harm", "", "Abuse")) == (
        R.FACET,
        R.PARENT,
        R.NAME,
    )


def test_beside_a_facet_it_is_the_code_above() -> None:
    assert roles_of(("Facet", "Group", "Code"), ("Harm", "Abuse", "Torture"), ("Harm", "", "Abuse")) == (
        R.FACET,
        R.PARENT,
        R.NAME,
    )


def test_a_path_says_it_already() -> None:
    rows = (("Path", "Group", "Definition"), ("Abuse > Torture", "Harm", "x"), ("Abuse > Hunger", "Harm", "y"))
    assert roles_of(*rows) == (R.PATH, R.FACET, R.DEFINITION)


def test_a_theme_without_codes_is_a_code() -> None:
    assert roles_of(("Theme", "Definition"), ("Abuse", "x"), ("Hardship", "y")) == (R.NAME, R.DEFINITION)
    assert roles_of(("Group", "Definition"), ("Abuse", "x"), ("Hardship", "y")) == (R.NAME, R.DEFINITION)


def test_several_groups_of_one_code_are_not_read() -> None:
    rows = (("Code", "Groups"), ("Torture", "Abuse; Prison"), ("Hunger", "Hardship"))
    assert roles_of(*rows) == (R.NAME, R.SKIP)
