"""Reading tables: encodings, delimiters, workbooks, and files that mean no good."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from desktop.core.codebook_exchange import tables
from desktop.core.codebook_exchange.building import Target
from desktop.core.codebook_exchange.sources import default_target, draft_of, from_table, from_text, open_source
from desktop.core.codebook_exchange.tables import read_table
from desktop.core.errors import BadCodebook
from tests.core.codebook_exchange.case import code, csv_bytes, drafted, paths, xlsx_bytes

if TYPE_CHECKING:
    from pathlib import Path

ROWS = [["name", "description"], ["Überwachung", "Mit „Anführung“; und Strich"], ["Hunger", "a, b"]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_delimiter_and_encoding_are_found(delimiter: str, encoding: str) -> None:
    table = read_table(csv_bytes(ROWS, delimiter, encoding), "x.csv")
    assert [list(row) for row in table.rows] == ROWS
    assert table.delimiter == delimiter


def test_a_first_line_that_names_the_delimiter_is_believed() -> None:
    table = read_table(b"sep=;\nname;x\na,b;c\n", "x.csv")
    assert table.rows == (("name", "x"), ("a,b", "c"))


def test_an_encoding_that_is_said_wins() -> None:
    data = csv_bytes([["name"], ["Её"]], encoding="koi8_r")
    assert read_table(data, "x.csv", encoding="koi8_r").rows[1] == ("Её",)
    with pytest.raises(BadCodebook, match="not in the encoding utf-16"):
        read_table(data[:-1], "x.csv", encoding="utf-16")


def test_guarded_cells_come_back_as_they_were() -> None:
    assert read_table(b"name\n'=1+1\n'quoted\n''=x\n", "x.csv").rows[1:] == (("=1+1",), ("'quoted",), ("'=x",))


def test_rows_of_different_length_become_one_table() -> None:
    table = read_table(b"name,description\na\nb,c,d,e\n\n\n", "x.csv")
    assert table.rows == (("name", "description", "", ""), ("a", "", "", ""), ("b", "c", "d", "e"))


def test_a_workbook_gives_words_numbers_and_days_as_they_are_read() -> None:
    import datetime

    from xlsxwriter import Workbook

    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("Codes")
    for at, cell in enumerate(["name", 3, 2.5, True, "강제 노동"]):
        sheet.write(at, 0, cell)
    sheet.write_datetime(5, 0, datetime.datetime(2016, 5, 1), book.add_format({"num_format": "yyyy-mm-dd"}))
    sheet.write_formula(6, 0, '=HYPERLINK("http://x","y")', value="shown")
    book.close()
    table = read_table(out.getvalue(), "x.xlsx")
    assert [row[0] for row in table.rows] == ["name", "3", "2.5", "yes", "강제 노동", "2016-05-01", "shown"]
    assert (table.sheet, table.sheets) == ("Codes", ("Codes",))


def test_the_first_sheet_with_words_is_read_unless_another_is_named() -> None:
    data = xlsx_bytes([], About=[["name"], ["a"]], More=[["name"], ["b"]])
    assert read_table(data, "x.xlsx").rows[1] == ("a",)
    assert read_table(data, "x.xlsx", sheet="More").rows[1] == ("b",)
    with pytest.raises(BadCodebook, match="no sheet “None”"):
        read_table(data, "x.xlsx", sheet="None")


# what means no good


def bomb(size: int, name: str = "xl/worksheets/sheet1.xml") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr(name, b" " * size)
    return out.getvalue()


def with_doctype() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(xlsx_bytes([["name"], ["a"]]))) as old, zipfile.ZipFile(out, "w") as archive:
        for part in old.infolist():
            data = old.read(part)
            if part.filename == "xl/sharedStrings.xml":
                data = b'<!DOCTYPE x [<!ENTITY a "b">]>' + data
            archive.writestr(part, data)
    return out.getvalue()


HOSTILE = {
    "zip bomb": (bomb(20 << 20), "far more than a codebook holds"),
    "entities": (with_doctype(), "declares XML entities"),
    "cut workbook": (xlsx_bytes(ROWS)[:-200], "the workbook is damaged"),
    "another package": (bomb(10, "word/document.xml").replace(b"xl/workbook.xml", b"xx/workbook.xml"), "is no Excel"),
    "only the beginning": (b"PK\x03\x04" + b"\0" * 60, "the workbook is damaged"),
    "old workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "of the old form"),
    "a password": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600,
        "locked with a password",
    ),
    "nothing": (b"", "it holds no rows"),
    "blank": (b" \n , \n", "it holds no rows"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "it is no text and no workbook"),
    "too many rows": (b"name\n" + b"a\n" * 20_100, "more than 20,000 rows"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_means_no_good_is_refused_with_a_sentence(name: str) -> None:
    data, sentence = HOSTILE[name]
    with pytest.raises(BadCodebook) as refused:
        read_table(data, "x.csv")
    assert sentence in refused.value.sentence
    assert refused.value.sentence.endswith("Nothing was changed.")


def test_a_workbook_that_lies_about_its_size_is_read_to_its_end() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(xlsx_bytes([["name"], ["a"]]))) as old, zipfile.ZipFile(out, "w") as archive:
        for part in old.infolist():
            data = old.read(part).replace(b'<dimension ref="A1:A2"/>', b'<dimension ref="A1:XFD1048576"/>')
            archive.writestr(part, data)
    assert read_table(out.getvalue(), "x.xlsx").rows == (("name",), ("a",))


def test_a_file_far_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_BYTES", 1000)
    (tmp_path / "x.csv").write_bytes(b"a" * 1001)
    with pytest.raises(BadCodebook, match="is larger than 0 MB"):
        open_source(tmp_path / "x.csv")
    with pytest.raises(BadCodebook, match="it is a folder"):
        open_source(tmp_path)
    with pytest.raises(BadCodebook, match="cannot be opened"):
        open_source(tmp_path / "none.csv")


def test_too_many_columns_and_huge_cells_are_cut_and_said() -> None:
    table = read_table(csv_bytes([["name", *map(str, range(200))], ["a" * 100_005]]), "x.csv")
    assert len(table.rows[0]) == 100
    assert len(table.rows[1][0]) == 100_000
    assert list(table.notes) == [
        "Only the first 100 columns were read.",
        "1 cell was cut after 100,000 characters.",
    ]


def test_names_that_nobody_can_have_are_brought_to_one_line_or_left_out() -> None:
    draft = drafted(csv_bytes([["name"], ["two\nlines"], ["\u200b"], ["x" * 300], ["tab\tin it"], ["Ok"]]))
    assert [path[0] for path in paths(draft)["mine"]] == ["two lines", "x" * 200, "tab in it", "Ok"]
    assert "3 names were brought to one line of at most 200 characters." in draft.notes
    assert "1 code without a visible name was left out." in draft.notes


def test_a_hundred_levels_are_brought_to_forty() -> None:
    text = "\n".join("\t" * depth + f"Level {depth}" for depth in range(100))
    draft = draft_of(from_text(text, "t"), Target("T"))
    found = paths(draft)["T"]
    assert max(map(len, found)) == 40
    assert len(found) == 100
    assert "60 codes lay more than 40 deep; they were put on the 40th level." in draft.notes
    rows = [["name", "parent"], *([f"c{n}", f"c{n - 1}"] for n in range(3000))]
    deep = drafted(csv_bytes(rows))
    assert max(len(path) for path in paths(deep)["mine"]) == 40
    assert deep.spec.code_count == 3001


def test_the_same_code_twice_is_one_and_what_differs_is_said() -> None:
    rows = [["name", "definition", "example"], ["A", "first", ""], ["a", "second", "x"], ["B", "", ""], ["B", "", ""]]
    draft = drafted(csv_bytes(rows))
    assert paths(draft)["mine"] == [("A",), ("B",)]
    assert (code(draft, "A").definition, code(draft, "A").example) == ("first", "x")
    assert "1 code came twice with different words; what stands first was kept." in draft.notes
    assert "1 code came twice; it was taken once." in draft.notes


def test_answers_that_every_facet_has_are_left_out() -> None:
    draft = drafted(csv_bytes([["name"], ["Unknown"], ["Hope"]]))
    assert paths(draft)["mine"] == [("Hope",)]
    assert "1 name is that of an answer which every facet has already; it was left out." in draft.notes


def test_what_stands_above_itself_stands_on_top() -> None:
    draft = drafted(csv_bytes([["name", "parent"], ["a", "b"], ["b", "c"], ["c", "a"], ["d", "d"]]))
    assert draft.spec.code_count == 4
    assert any("stands above itself" in note for note in draft.notes)


def test_a_table_without_names_is_refused_and_can_be_corrected() -> None:
    from dataclasses import replace

    from desktop.core.codebook_exchange.roles import Role

    source = from_table(read_table(csv_bytes([["definition"], ["some words"]]), "x.csv"))
    assert source.columns is not None
    blank = source.with_columns(replace(source.columns, roles=(Role.DEFINITION,)))
    with pytest.raises(BadCodebook, match="no column is said to hold the names"):
        draft_of(blank, default_target(blank))
    named = blank.with_columns(source.columns.with_role(0, Role.NAME))
    assert paths(draft_of(named, Target("F")))["F"] == [("some words",)]
