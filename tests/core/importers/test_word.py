from __future__ import annotations

import io
import zipfile

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE

from tests.core.importers.made import W, exchanged, pdf, saved, with_body
from tests.core.importers.test_plain import read, reason

DAMAGED = "the Word document is damaged and cannot be opened. If Word still opens it, save it there once more."


def test_paragraphs_tables_and_headings_come_in_their_order() -> None:
    document = docx.Document()
    document.add_heading("Statement of a neighbour", 0)
    document.add_paragraph("Taken in spring.", style="Subtitle")
    document.add_heading("What she saw", 1)
    document.add_paragraph("They came at night.")
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "Who"
    table.cell(0, 1).text = "When"
    table.cell(1, 0).text = "A guard\nand another"
    document.add_paragraph("")
    document.add_paragraph("The end.")
    parsed = read("statement.docx", saved(document))
    assert parsed.text.split("\n") == [
        "Statement of a neighbour",
        "Taken in spring.",
        "What she saw",
        "They came at night.",
        "Who",
        "When",
        "A guard",
        "and another",
        "",
        "The end.",
    ]
    assert parsed.layout == (
        (0, "title"),
        (1, "dek"),
        (2, "heading"),
        (4, "cell"),
        (5, "cell"),
        (6, "cell"),
        (7, "cell"),
    )
    assert parsed.importer == "word"
    assert parsed.importer_version.startswith("1 (python-docx ")
    assert (parsed.encoding, parsed.notes, parsed.kind_guess) == ("", (), "Testimony")


def test_merged_cells_come_in_once_and_nested_tables_where_they_stand() -> None:
    document = docx.Document()
    table = document.add_table(3, 3)
    table.cell(0, 0).merge(table.cell(0, 2)).text = "Across"
    table.cell(1, 0).merge(table.cell(2, 0)).text = "Down"
    table.cell(1, 1).text = "Before"
    table.cell(1, 1).add_table(1, 1).cell(0, 0).text = "Inner"
    table.cell(2, 2).text = "Last"
    assert [line for line in read("t.docx", saved(document)).text.split("\n") if line] == [
        "Across",
        "Down",
        "Before",
        "Inner",
        "Last",
    ]


def run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def test_nothing_hides_in_wrappers() -> None:
    body = f"""
      <w:p>{run("plain ")}<w:hyperlink>{run("linked ")}</w:hyperlink><w:smartTag>{run("smart ")}</w:smartTag>
        <w:fldSimple>{run("field ")}</w:fldSimple><w:sdt><w:sdtContent>{run("control")}</w:sdtContent></w:sdt></w:p>
      <w:sdt><w:sdtContent><w:p>{run("block")}</w:p></w:sdtContent></w:sdt>
      <w:customXml><w:p>{run("custom")}</w:p></w:customXml>
      <w:tbl><w:sdt><w:sdtContent><w:tr><w:tc><w:p>{run("cell")}</w:p></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>"""
    assert read("a.docx", with_body(body)).text == "plain linked smart field control\nblock\ncustom\ncell"


def test_tracked_changes_are_read_as_accepted_and_counted() -> None:
    body = f"""<w:p>{run("He ")}<w:ins>{run("never ")}</w:ins><w:del><w:r><w:delText>always </w:delText></w:r></w:del>
      {run("said so.")}</w:p>"""
    parsed = read("a.docx", with_body(body))
    assert parsed.text == "He never said so."
    assert parsed.notes == ("1 tracked deletion was left out.", "1 tracked insertion came in.")


def test_breaks_tabs_and_hyphens_become_characters() -> None:
    body = """<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>
      <w:t>e</w:t><w:cr/><w:sym w:char="F04A"/></w:r></w:p><w:p><w:r><w:t>two
lines</w:t><w:br w:type="page"/></w:r></w:p>"""
    parsed = read("a.docx", with_body(body))
    assert parsed.text == "a\tb\nc\u2011d\u00ade\n\ufffd\ntwo lines"
    assert parsed.notes == ("1 character of a symbol font became “\ufffd”.",)


def test_what_stays_behind_is_counted() -> None:
    body = f"""<w:p>{run("Text")}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>
      <w:r><w:endnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="1"/></w:r>
      {run(" seen by few", "<w:rPr><w:vanish/></w:rPr>")}{run(" and all", '<w:rPr><w:vanish w:val="0"/></w:rPr>')}</w:p>
      <w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>{run("item")}</w:p>
      <w:p><w:r><w:drawing><blip xmlns="urn:x"/></w:drawing></w:r></w:p>"""
    parsed = read("a.docx", with_body(body))
    assert parsed.text == "Text seen by few and all\nitem\n"
    assert parsed.notes == (
        "1 picture was left out.",
        "2 footnotes were left out.",
        "1 endnote was left out.",
        "1 remark in the margin was left out.",
        "The number or bullet of 1 list paragraph was left out.",
        "1 passage marked as hidden came in.",
    )


def test_page_headers_are_counted() -> None:
    document = docx.Document()
    document.add_paragraph("Words.")
    document.sections[0].header.paragraphs[0].text = "Confidential"
    assert read("a.docx", saved(document)).notes == ("1 page header was left out.",)


def test_a_text_box_follows_its_paragraph_once() -> None:
    box = f"<w:txbxContent><w:p>{run('boxed')}</w:p></w:txbxContent>"
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    body = f"""<w:p>{run("before")}<w:r><mc:AlternateContent xmlns:mc="{mc}"><mc:Choice Requires="wps"><w:drawing>{box}
      </w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>
      {run(" after")}</w:p><w:p>{run("next")}</w:p>"""
    assert read("a.docx", with_body(body)).text == "before after\nboxed\nnext"


def test_headings_are_found_through_other_styles_and_levels() -> None:
    document = docx.Document()
    style = document.styles.add_style("Chapter", WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Heading 2"]
    document.add_paragraph("Mine", style="Chapter")
    document.add_paragraph("Body")
    parsed = read("a.docx", saved(document))
    assert parsed.layout == ((0, "heading"),)
    level = f'<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>{run("Levelled")}</w:p><w:p>{run("Body")}</w:p>'
    assert read("a.docx", with_body(level)).layout == ((0, "heading"),)


def test_strict_files_are_read_too() -> None:
    strict = with_body(f"<w:p>{run('Words')}</w:p>")
    with zipfile.ZipFile(io.BytesIO(strict)) as archive:
        parts = {
            name: archive.read(name)
            .replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
            .replace(
                b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                b"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
            )
            for name in ("word/document.xml", "_rels/.rels")
        }
    assert read("a.docx", exchanged(strict, parts)).text == "Words"


def test_a_word_document_is_known_by_its_content() -> None:
    parsed = read("letter.txt", with_body(f"<w:p>{run('Words')}</w:p>"))
    assert (parsed.importer, parsed.text) == ("word", "Words")
    assert parsed.notes == ("Its name says otherwise, but it is a Word document and was read as one.",)


@pytest.mark.parametrize("marked", ["ascii", "utf-16"])
def test_declared_entities_are_refused(marked: str) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
    xml = f'{bomb}<w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>&b;&f;</w:t></w:r></w:p></w:body></w:document>'
    assert reason("a.docx", with_body("", **{"word/document.xml": xml.encode(marked)})) == (
        "it declares XML entities, which no Word document does, and was not opened."
    )


def test_a_package_that_unpacks_to_too_much_is_refused() -> None:
    big = with_body("", **{"word/media/big.bin": b"\x00" * 60_000_000})
    assert len(big) < 200_000
    assert reason("a.docx", big) == "it would unpack to far more than a document holds and was not opened."
    many = with_body("", **{f"word/media/{i}.bin": b"" for i in range(20_001)})
    assert reason("a.docx", many).startswith("it would unpack")


def test_links_to_outside_are_never_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def reached(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", reached)
    document = docx.Document()
    document.add_paragraph("Words.")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
    document.part.relate_to("http://127.0.0.1:9/x.dotm", kind, is_external=True)
    assert read("a.docx", saved(document)).text == "Words."


def test_deep_nesting_ends_with_a_sentence() -> None:
    assert reason("a.docx", with_body("<w:sdt>" * 5000 + "</w:sdt>" * 5000)) == DAMAGED


def test_other_files_called_docx_say_what_they_are() -> None:
    whole = with_body(f"<w:p>{run('Words')}</w:p>")
    assert reason("a.docx", b"") == "it is empty (0 bytes)."
    assert reason("a.docx", whole[: len(whole) // 2]).startswith("it is damaged: its end is missing")
    assert reason("a.docx", b"Words, plain words.") == (
        "its name ends in .docx, but it holds plain text. Rename it to end in .txt to import it as it is."
    )
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600
    assert reason("a.docx", ole).startswith("it is protected with a password or in an older format of Word.")
    assert reason("a.docx", ole + "EncryptedPackage".encode("utf-16-le")).startswith(
        "it is protected with a password. "
    )
    assert reason("a.doc", ole).startswith("it is a document of an older Office version.")
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("holiday.txt", "sun")
    assert reason("a.docx", stream.getvalue()).startswith("its name ends in .docx, but it is an archive (zip).")
    assert read("a.docx", pdf(("Words.",))).importer == "pdf"


def test_a_broken_part_is_a_sentence() -> None:
    assert reason("a.docx", with_body("", **{"word/document.xml": b"<w:document"})) == DAMAGED
    assert reason("a.docx", with_body("", **{"_rels/.rels": b"<Relationships/>"})) == DAMAGED


def test_documents_without_text_say_so() -> None:
    assert reason("a.docx", saved(docx.Document())) == "it holds no text, only blank space."
    picture = '<w:p><w:r><w:drawing><blip xmlns="urn:x"/></w:drawing></w:r></w:p>'
    assert reason("a.docx", with_body(picture)) == "it holds pictures but no text."
