"""What columns mean, over the headings of many programs and languages."""

from __future__ import annotations

import pytest

from desktop.core.codebook_exchange import colours
from desktop.core.codebook_exchange.building import Target
from desktop.core.codebook_exchange.columns import guess
from desktop.core.codebook_exchange.roles import ROLE_WORDS, Role, role_of
from desktop.core.codebook_exchange.sources import draft_of, from_table, from_text
from desktop.core.codebook_exchange.tables import read_table
from desktop.core.model import FacetKind
from tests.core.codebook_exchange.case import code, csv_bytes, drafted, paths, xlsx_bytes

R = Role
#: Tables as other programs write them, each with the roles and the paths that it means.
TABLES: dict[str, tuple[list[list[str]], list[Role], list[tuple[str, ...]]]] = {
    "Taguette": (
        [["tag", "description", "number of highlights"], ["hope", "What keeps people going", "12"], ["fear", "", "3"]],
        [R.NAME, R.DEFINITION, R.SKIP],
        [("hope",), ("fear",)],
    ),
    "QualCoder": (
        [
            ["name", "memo", "catname", "owner", "date", "color"],
            ["Hiding", "Under stones", "Coping", "me", "2024", "#F4FA58"],
        ],
        [R.NAME, R.DEFINITION, R.PARENT, R.SKIP, R.SKIP, R.COLOUR],
        [("Coping",), ("Coping", "Hiding")],
    ),
    "ATLAS.ti": (
        [
            ["Code", "Comment", "Grounded", "Density", "Code Groups", "Created by", "Modified"],
            ["Hunger", "No food", "4", "1", "Hardship", "A", "2024-01-01"],
        ],
        [R.NAME, R.DEFINITION, R.SKIP, R.SKIP, R.SKIP, R.SKIP, R.SKIP],
        [("Hunger",)],
    ),
    "MAXQDA": (
        [
            ["Color", "Parent code", "Code", "Memo", "Coded segments"],
            ["#00A0FF", "", "Abuse", "", "3"],
            ["#00A0FF", "Abuse", "Torture", "Pain on purpose", "2"],
            ["", "Abuse\\Torture", "Beating", "", "1"],
        ],
        [R.COLOUR, R.PARENT, R.NAME, R.DEFINITION, R.SKIP],
        [("Abuse",), ("Abuse", "Torture"), ("Abuse", "Torture", "Beating")],
    ),
    "MAXQDA in German": (
        [
            ["Farbe", "Obercode", "Code", "Code-Memo", "Häufigkeit"],
            ["#ff0000", "", "Gewalt", "", "3"],
            ["#ff0000", "Gewalt", "Folter", "Schmerz", "2"],
        ],
        [R.COLOUR, R.PARENT, R.NAME, R.DEFINITION, R.SKIP],
        [("Gewalt",), ("Gewalt", "Folter")],
    ),
    "NVivo": (
        [
            ["Name", "Description", "Files", "References"],
            ["Abuse", "All of it", "3", "9"],
            ["  Torture", "Pain", "2", "4"],
            ["    Beating", "", "1", "1"],
            ["Hope", "", "1", "1"],
        ],
        [R.NAME, R.DEFINITION, R.SKIP, R.SKIP],
        [("Abuse",), ("Abuse", "Torture"), ("Abuse", "Torture", "Beating"), ("Hope",)],
    ),
    "NVivo with full names": (
        [["Hierarchical Name", "Description"], ["Nodes\\\\Abuse", "x"], ["Nodes\\\\Abuse\\Torture", "y"]],
        [R.PATH, R.DEFINITION],
        [("Nodes",), ("Nodes", "Abuse"), ("Nodes", "Abuse", "Torture")],
    ),
    "Dedoose": (
        [
            ["Id", "Parent Id", "Depth", "Title", "Description"],
            ["10", "0", "0", "Abuse", ""],
            ["11", "10", "1", "Torture", "Pain"],
        ],
        [R.NUMBER, R.PARENT, R.DEPTH, R.NAME, R.DEFINITION],
        [("Abuse",), ("Abuse", "Torture")],
    ),
    "QDA Miner": (
        [
            ["Category", "Code", "Description", "Color", "Keywords"],
            ["Abuse", "Torture", "Pain", "255,0,0", "pain; hurt"],
        ],
        [R.PARENT, R.NAME, R.DEFINITION, R.COLOUR, R.ALIASES],
        [("Abuse",), ("Abuse", "Torture")],
    ),
    "REQUAL": (
        [["code_id", "code_name", "code_description", "code_color"], ["1", "Hope", "What helps", "rgb(2,99,171)"]],
        [R.NUMBER, R.NAME, R.DEFINITION, R.COLOUR],
        [("Hope",)],
    ),
    "levels": (
        [
            ["Level 1", "Level 2", "Level 3", "Definition"],
            ["Abuse", "", "", "a"],
            ["", "Torture", "", "b"],
            ["", "", "Beating", "c"],
            ["Hope", "", "", "d"],
        ],
        [R.LEVEL, R.LEVEL, R.LEVEL, R.DEFINITION],
        [("Abuse",), ("Abuse", "Torture"), ("Abuse", "Torture", "Beating"), ("Hope",)],
    ),
    "theme and sub-code": (
        [
            ["1st order code", "2nd order theme", "Example"],
            ["Abuse", "Torture", "They beat us"],
            ["Abuse", "Killing", ""],
        ],
        [R.LEVEL, R.LEVEL, R.EXAMPLE],
        [("Abuse",), ("Abuse", "Torture"), ("Abuse", "Killing")],
    ),
    "paths": (
        [["code path", "definition"], ["Abuse / Torture", "x"], ["Abuse / Killing", "y"], ["and/or", "z"]],
        [R.PATH, R.DEFINITION],
        [("Abuse",), ("Abuse", "Torture"), ("Abuse", "Killing"), ("and/or",)],
    ),
    "names that are paths": (
        [["name", "definition"], ["Abuse::Torture", "x"], ["Abuse::Killing", "y"]],
        [R.PATH, R.DEFINITION],
        [("Abuse",), ("Abuse", "Torture"), ("Abuse", "Killing")],
    ),
    "depth": (
        [
            ["Ebene", "Kategorie", "Beschreibung", "Ankerbeispiel"],
            ["1", "Gewalt", "x", "„Sie schlugen“"],
            ["2", "Folter", "y", ""],
        ],
        [R.DEPTH, R.NAME, R.DEFINITION, R.EXAMPLE],
        [("Gewalt",), ("Gewalt", "Folter")],
    ),
    "a codebook of six parts": (
        [
            [
                "Code",
                "Brief definition",
                "Full definition",
                "When to use",
                "When not to use",
                "Example",
                "Close but no",
            ],
            ["Hope", "s", "f", "i", "e", "x", "n"],
        ],
        [R.NAME, R.SHORT, R.DEFINITION, R.INCLUDE, R.EXCLUDE, R.EXAMPLE, R.NEAR_MISS],
        [("Hope",)],
    ),
    "Spanish": (
        [["Código", "Definición", "Criterios de inclusión", "Ejemplo"], ["Esperanza", "d", "i", "e"]],
        [R.NAME, R.DEFINITION, R.INCLUDE, R.EXAMPLE],
        [("Esperanza",)],
    ),
    "French": (
        [["Nom du code", "Description", "Exclusion", "Couleur"], ["Espoir", "d", "x", "#09865E"]],
        [R.NAME, R.DEFINITION, R.EXCLUDE, R.COLOUR],
        [("Espoir",)],
    ),
    "Korean": (
        [["코드 이름", "정의", "예시"], ["강제 노동", "강제로 일하게 함", "아이들"]],
        [R.NAME, R.DEFINITION, R.EXAMPLE],
        [("강제 노동",)],
    ),
    "Japanese": ([["コード名", "定義", "例"], ["希望", "x", "y"]], [R.NAME, R.DEFINITION, R.EXAMPLE], [("希望",)]),
    "Arabic": ([["الرمز", "التعريف", "مثال"], ["تعذيب", "ألم", "نص"]], [R.NAME, R.DEFINITION, R.EXAMPLE], [("تعذيب",)]),
    "Russian": (
        [["Название", "Описание", "Цвет"], ["Надежда", "x", "#4497AB"]],
        [R.NAME, R.DEFINITION, R.COLOUR],
        [("Надежда",)],
    ),
    "headings under a title": (
        [["Codebook of the study", ""], ["Version 3, 2024", ""], ["", ""], ["Code", "Definition"], ["Hope", "x"]],
        [R.NAME, R.DEFINITION],
        [("Hope",)],
    ),
    "no headings": (
        [
            ["Hope", "What keeps people going through the long years of waiting", "#0263AB"],
            ["Fear", "What keeps people from speaking, even to those they know well", "#BF7C16"],
        ],
        [R.NAME, R.DEFINITION, R.COLOUR],
        [("Hope",), ("Fear",)],
    ),
    "one column without heading": ([["Hope"], ["Fear"]], [R.NAME], [("Hope",), ("Fear",)]),
}


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_tables_of_other_programs_are_understood(name: str, form: str) -> None:
    rows, roles, found = TABLES[name]
    table = read_table(csv_bytes(rows) if form == "csv" else xlsx_bytes(rows), "mine")
    columns = guess(table)
    assert list(columns.roles) == roles
    if found:
        draft = draft_of(from_table(table), Target("F"))
        # Codes that are only named as being above others come when they are named.
        assert sorted(paths(draft)["F"]) == sorted(found)


def test_every_role_has_words_and_a_heading_that_is_known() -> None:
    assert set(ROLE_WORDS) == set(Role)
    for word, role in {
        "Definition (full)": R.DEFINITION,
        "Colour [hex]": R.COLOUR,
        "Code name in English": R.NAME,
    }.items():
        assert role_of(word) == (role, False)
    assert role_of("Häufigkeit") == (R.SKIP, True)
    assert role_of("wholly else") is None


def test_a_guess_is_corrected_and_a_role_moves_to_the_column_that_is_said() -> None:
    table = read_table(csv_bytes([["name", "other"], ["a", "b"]]), "x")
    columns = guess(table).with_role(1, R.NAME)
    assert columns.roles == (R.SKIP, R.NAME)
    assert columns.with_role(0, R.DEFINITION).with_role(1, R.DEFINITION).roles == (R.DEFINITION, R.DEFINITION)


def test_facets_come_from_the_table_the_top_or_are_chosen() -> None:
    data = csv_bytes([["facet", "code"], ["Abuse", "Torture"], ["Source", "Victim"], ["", "Loose"]])
    assert paths(drafted(data, Target("Rest"))) == {
        "Abuse": [("Torture",)],
        "Source": [("Victim",)],
        "Rest": [("Loose",)],
    }
    assert paths(drafted(data, Target("All", own_facets=False))) == {"All": [("Torture",), ("Victim",), ("Loose",)]}
    top = drafted(
        csv_bytes([["path"], ["Abuse > Torture"], ["Abuse > Torture > Beating"]]), Target("x", top_is_facet=True)
    )
    assert paths(top) == {"Abuse": [("Torture",), ("Torture", "Beating")]}


def test_periods_are_read_in_words_and_what_is_none_is_said() -> None:
    rows = [
        ["name", "period"],
        ["Famine", "1994-1998"],
        ["Lately", "since 2020"],
        ["Never", "soon"],
        ["Twice", "from 1994 to 1998"],
    ]
    draft = drafted(csv_bytes(rows), Target("When"))
    assert draft.spec.facets[0].kind is FacetKind.PERIOD
    assert [(one.name, one.edtf) for _, one in draft.spec.facets[0].walk()] == [
        ("Famine", "1994/1998"),
        ("Lately", "2020/.."),
    ]
    assert "“Never” was left out, because no period can be read in “soon”." in draft.notes
    assert "“Twice” is the same period as “Famine” and was left out." in draft.notes


def test_a_facet_of_the_project_keeps_its_kind() -> None:
    source = from_text("1994\nabout 2016\n\tsummer 2016\nsomewhen", "t")
    draft = draft_of(source, Target("When", own_facets=False))
    assert draft.spec.facets[0].kind is FacetKind.TREE
    from desktop.core.codebook_exchange.building import build
    from desktop.core.codebook_exchange.indented import read_text

    draft = build(read_text(source.text or "", "t"), Target("When"), "t", {"When": FacetKind.PERIOD})
    assert [one.edtf for _, one in draft.spec.facets[0].walk()] == ["1994", "2016~", "2016-22"]
    assert any("has no tree" in note for note in draft.notes)
    assert any("“somewhen”" in note for note in draft.notes)


def test_everything_a_row_can_say_comes_in() -> None:
    rows = [
        [
            "facet",
            "code",
            "also called",
            "easily confused with",
            "colour",
            "favourite",
            "out of use",
            "facet answers",
            "facet required",
        ],
        ["Abuse", "", "", "", "", "", "", "one", "yes"],
        ["Abuse", "Torture", "pain; hurt", "Killing: nobody dies", "red", "1", "", "", ""],
        ["Abuse", "Killing", "murder", "Nothing such", "#0263AB", "1", "yes", "", ""],
    ]
    draft = drafted(csv_bytes(rows))
    facet, torture, killing = draft.spec.facets[0], code(draft, "Torture"), code(draft, "Killing")
    assert (facet.cardinality.value, facet.required) == ("one", True)
    assert torture.aliases == ("pain", "hurt")
    assert [(one.path, one.note) for one in torture.confused_with] == [(("Abuse", "Killing"), "nobody dies")]
    assert (killing.colour, killing.in_use, torture.shortcut, killing.shortcut) == (0, False, 1, None)
    assert killing.confused_with == ()
    said = set(draft.notes)
    assert "1 colour became the nearest of the twelve." in said
    assert "1 favourite was no number from 1 to 9 or came twice; it was left out." in said
    assert "1 code that is easily confused with another was not found; the remark was left out." in said


def test_the_twelve_colours_are_those_of_the_desk() -> None:
    from desktop.ui.palette import CODE_LIGHT, CODE_NAMES

    assert tuple(colour.name().upper() for colour in CODE_LIGHT) == colours.HEX
    assert colours.NAMES == CODE_NAMES


@pytest.mark.parametrize(
    ("cell", "place"),
    [
        ("#0263AB", 0),
        ("0263ab", 0),
        ("#FF0263AB", 0),
        ("rgb(2, 99, 171)", 0),
        ("2;99;171", 0),
        ("teal", 11),
        ("#00f", 9),
        ("navy", 9),
    ],
)
def test_colours_are_read_however_they_are_written(cell: str, place: int) -> None:
    found = colours.nearest(cell)
    assert found is not None
    assert found[0] == place


@pytest.mark.parametrize("cell", ["", "no colour", "#12345", "rgb(300, 0, 0)", "12"])
def test_what_is_no_colour_is_none(cell: str) -> None:
    assert colours.nearest(cell) is None


def test_cells_that_were_made_one_belong_to_every_row_beside_them() -> None:
    rows = [["Facet", "Code"], ["", "Stray"], ["Abuse", "Torture"], ["", "Beating"], ["Source", "Victim"], ["", "UN"]]
    found = paths(drafted(csv_bytes(rows)))
    assert {name: [path[-1] for path in each] for name, each in found.items()} == {
        "mine": ["Stray"],
        "Abuse": ["Torture", "Beating"],
        "Source": ["Victim", "UN"],
    }


@pytest.mark.parametrize(
    "headings",
    [("Theme", "Subtheme", "Code"), ("Category", "Sub-category", "Codes"), ("Kategorie", "Subkategorie", "Code")],
)
def test_themes_and_subthemes_side_by_side_are_a_tree(headings: tuple[str, ...]) -> None:
    rows = [
        [*headings, "Definition"],
        ["A", "b", "c", "x"],
        ["", "", "d", "y"],
        ["", "e", "f", "z"],
        ["G", "", "h", ""],
    ]
    assert paths(drafted(csv_bytes(rows)))["mine"] == [
        ("A",),
        ("A", "b"),
        ("A", "b", "c"),
        ("A", "b", "d"),
        ("A", "e"),
        ("A", "e", "f"),
        ("G",),
        ("G", "h"),
    ]
