"""Every sentence of the interface is found, and said in every language that has a catalogue."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest

from tools.catalogues import ts
from tools.catalogues.catalogue import check, compiled_bytes, path_of
from tools.catalogues.checks import Allowed, faults_of, read_allowed
from tools.catalogues.languages import KEYS, LANGUAGES
from tools.catalogues.sentences import Found, Key, Sentence, read_sentences
from tools.catalogues.tree import Source

if TYPE_CHECKING:
    from pathlib import Path

SPANISH, ARABIC = LANGUAGES["es"], LANGUAGES["ar"]
NOTHING = Allowed(frozenset())


@pytest.fixture(scope="module")
def found() -> Found:
    return read_sentences()


def test_every_sentence_of_the_program_can_be_read(found: Found) -> None:
    assert not found.faults
    assert len(found.sentences) > 2000
    contexts = {key.context for key in found.sentences}
    assert {Key("Steps", "Undid: {step}"), Key("Steps", "(erased)"), Key("Phrases", "the disk is full")} <= set(
        found.sentences
    )
    assert {"Actions", "Counts", "Errors", "Reports", "Steps", "Status"} <= contexts


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_the_catalogue_says_everything(found: Found, code: str) -> None:
    report = check(code, found)
    assert report.fine, "\n".join(report.lines())


def read(tmp_path: Path, text: str, more: str = "") -> Found:
    """What is found in a program of one or two modules."""
    folder = tmp_path / "desktop"
    folder.mkdir()
    (folder / "told.py").write_text(textwrap.dedent(text), encoding="utf-8")
    (folder / "table.py").write_text(textwrap.dedent(more), encoding="utf-8")
    found = Found()
    from tools.catalogues.sentences import Gatherer

    source = Source(tmp_path)
    gather = Gatherer(source, found)
    for module in source.modules.values():
        gather.module(module)
    return found


def texts(found: Found) -> list[tuple[str, str]]:
    return [(key.context, key.text) for key in found.sentences]


def test_literal_sentences_are_read_with_their_plurals_and_remarks(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        """
        from desktop.ui.translate import counted_words

        def said(n):
            # translators: on a button
            tr("Desk", "Go " "on")
            tr("Desk", "{n} left", n=n)
            counted_words("Hidden", n, "{n} is hidden", "{n} are hidden", n=n)
            return count_of(n, "{n} code", "{n} codes")
        """,
    )
    assert not found.faults
    assert found.sentences[Key("Desk", "Go on")].remarks == ["on a button"]
    assert found.sentences[Key("Desk", "{n} left")].plural
    assert found.sentences[Key("Hidden", "{n} are hidden", "{n} is hidden")].plural
    assert found.sentences[Key("Counts", "{n} codes", "{n} code")].plural


def test_sentences_from_tables_are_followed_to_them(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        """
        from desktop.table import NAMES, ROWS

        def named(what):
            return tr("Table", NAMES[what])

        def rows():
            return [tr("Row", words) for _, words in ROWS]

        def chosen(yes):
            words = "Yes" if yes else "No"
            return tr("Choice", words)

        def given(words):
            return tr("Given", words)

        def giving():
            given("first")
            given(words="second")
        """,
        """
        NAMES = {"a": "One", "b": "Two"}
        ROWS = (("x", "Three"), ("y", "Four"))
        """,
    )
    assert not found.faults
    assert sorted(texts(found)) == sorted(
        [
            ("Table", "One"), ("Table", "Two"), ("Row", "Three"), ("Row", "Four"), ("Choice", "Yes"), ("Choice", "No"),
            ("Given", "first"), ("Given", "second"),
        ]
    )  # fmt: skip


@pytest.mark.parametrize(
    "line", ['tr("Desk", f"Go to {place}")', 'tr("Desk", name)', 'tr("Desk")', 'count_of(2, "one", name.many)']
)
def test_what_is_no_literal_is_a_fault_with_its_place(tmp_path: Path, line: str) -> None:
    found = read(tmp_path, f"def said(place, name):\n    return {line}\n")
    assert [fault.split(": ")[0] for fault in found.faults] == ["desktop/told.py:2"]


def entry(text: str, *forms: str, one: str = "", plural: bool = False) -> ts.Entry:
    return ts.Entry(Key("Desk", text, one), plural, list(forms))


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        (entry("Go to {place}", "Ir a {lugar}"), "fields"),
        (entry("Go to {place}", "Ir a {place"), "fields"),
        (entry("Rows: %n", "Filas: %1"), "%-fields"),
        (entry("Press Ctrl+K now", "Pulse Control+K ahora"), "key names"),
        (entry("Open…", "Abrir"), "ellipsis"),
        (entry("Done.", "Hecho"), "full stop"),
        (entry("Name:", "Nombre"), "colon"),
        (entry("Name ", "Nombre"), "spaces"),
        (entry("One\ntwo", "Uno dos"), "newlines"),
        (entry("Save && close", "Guardar y cerrar"), "mnemonics"),
        (entry("Read <b>this</b>", "Lea esto"), "marks of text"),
        (entry("Memo", "Memo"), "as in English"),
        (entry("{n} codes", "{n} código", one="{n} code", plural=True), "plural forms missing"),
        (entry("{n} codes", "{n} código", "", one="{n} code", plural=True), "plural forms missing"),
        (entry("{n} codes", "un código", "códigos", one="{n} code", plural=True), "fields"),
    ],
)
def test_a_wrong_translation_is_told(made: ts.Entry, kind: str) -> None:
    assert [fault.kind for fault in faults_of(made, SPANISH, NOTHING)] == [kind]


def test_right_translations_are_silent() -> None:
    assert not faults_of(entry("Go to {place}…", "Ir a {place}…"), SPANISH, NOTHING)
    assert not faults_of(entry("{n} %", "{n} %"), SPANISH, NOTHING)
    assert not faults_of(entry("CSV", "CSV"), SPANISH, read_allowed())
    assert not faults_of(entry("{n} codes", "un código", "{n} códigos", one="{n} code", plural=True), SPANISH, NOTHING)
    forms = ("لا رموز", "رمز واحد", "رمزان", "{n} رموز", "{n} رمزًا", "{n} رمز")
    assert not faults_of(entry("{n} codes", *forms, one="{n} code", plural=True), ARABIC, NOTHING)


def test_arabic_takes_its_own_signs() -> None:
    assert [fault.kind for fault in faults_of(entry("Go on?", "أتتابع?"), ARABIC, NOTHING)] == ["punctuation"]
    assert not faults_of(entry("Go on?", "أتتابع؟"), ARABIC, NOTHING)


def test_a_catalogue_keeps_its_translations_and_marks_what_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "some.ts"
    kept, gone, moved = Key("Desk", "Keep “it” & go"), Key("Desk", "Gone"), Key("Desk", "Moved")
    before = {key: ts.Entry(key, False, [key.text.upper()]) for key in (kept, gone, moved)}
    ts.write(path, "es", before)
    assert ts.read(path) == before
    there = Key("Panel", "Moved")
    now = [Sentence(kept, remarks=["a button"]), Sentence(there), Sentence(Key("Desk", "{n} new", "{n} new one"), True)]
    merged = ts.merge(ts.read(path), now, 2, clean=False)
    assert merged[kept].forms == [kept.text.upper()]
    assert merged[there].forms == ["MOVED"]
    assert merged[gone].vanished
    ts.write(path, "es", merged)
    assert ts.read(path) == merged
    assert gone not in ts.merge(ts.read(path), now, 2, clean=True)


def test_the_names_of_keys_are_compiled_and_only_enter_is_called_otherwise() -> None:
    assert path_of(KEYS, "qm").read_bytes() == compiled_bytes(KEYS)
    names = {key.text: entry.forms for key, entry in ts.read(path_of(KEYS)).items()}
    assert {name: forms for name, forms in names.items() if forms != [name]} == {"Return": ["Enter"]}
    assert {"Ctrl", "Shift", "Alt", "Meta", "PgDown", "Space", "F%1"} <= set(names)


def test_each_language_has_its_glossary_and_its_compiled_catalogue() -> None:
    for code in LANGUAGES:
        assert path_of(code, "qm").stat().st_size > 100_000
        assert (path_of(code).parent / f"glossary.{code}.md").is_file()


#: Sentences in which the number stands apart from what is counted.
NUMBER_APART = {
    "{n} of {coder}", "paragraph {n}", "Review {n}", "{n} kept", "{n} changed", "{n} removed", "{n} skipped",
    "{count} of {pages} pages hold no text (perhaps pictures).", "{count} more of the kind {kind}.",
}  # fmt: skip


def test_arabic_says_one_two_few_and_many_each_in_its_own_way() -> None:
    alike = {
        key.text
        for key, entry in ts.read(path_of("ar")).items()
        if entry.plural and not entry.vanished and len(set(entry.forms)) == 1
    }
    assert alike <= NUMBER_APART


@pytest.mark.parametrize(("code", "foreign"), [("es", "«»"), ("ar", "“”")])
def test_quotes_are_those_of_the_language(code: str, foreign: str) -> None:
    wrong = {
        form
        for entry in ts.read(path_of(code)).values()
        if not entry.vanished
        for form in entry.forms
        if set(foreign) & set(form)
    }
    assert not wrong
