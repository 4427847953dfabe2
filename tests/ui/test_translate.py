from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QKeySequence

from desktop.core.errors import TooManyAnswers
from desktop.core.notes import Grouped, Named, Note
from desktop.ui.messages import sentence_of, words_of
from desktop.ui.translate import (
    count_of,
    install_locale,
    isolate,
    joined,
    language_of,
    listed,
    mirrored,
    number,
    parted,
    present_language,
    pseudo,
    slants,
    tr,
)
from tests.effort import calls_of
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    install_locale(qapp, "en")


def test_english_is_the_template_filled() -> None:
    assert tr("Desk", "Go to {place}", place="the end") == "Go to the end"
    assert tr("Desk", "{n} steps", n=1207) == "1,207 steps"
    assert tr("Desk", "as it {stands}") == "as it {stands}"


def test_filling_a_sentence_costs_little(qapp: QApplication) -> None:
    assert calls_of(lambda: tr("Counts", "{a}: {b}", a="one", b="two")) < 14  # 10; 15 with every field looked at


def test_numbers_are_grouped_whatever_the_system_says() -> None:
    assert number(1207) == "1,207"
    assert number(-3) == "-3"
    assert number(5_000_000_000) == "5,000,000,000"
    assert number(0.6667, 2) == "0.67"


def test_counts_agree_with_their_noun() -> None:
    assert [count_of(n, "{n} segment", "{n} segments") for n in (0, 1, 2)] == ["0 segments", "1 segment", "2 segments"]


def test_pseudo_lengthens_and_keeps_fields_and_keys(qapp: QApplication) -> None:
    install_locale(qapp, "pseudo")
    said = tr("Desk", "Press {keys} or Ctrl+Shift+K to export CSV", keys="Enter")
    assert "Enter" in said
    assert "Ctrl+Shift+K" in said
    assert "CSV" in said
    assert "Press" not in said
    assert count_of(1, "{n} segment", "{n} segments") == pseudo("{n} segment").format(n="1")
    assert count_of(2, "{n} segment", "{n} segments") == pseudo("{n} segments").format(n="2")


@given(
    st.lists(
        st.sampled_from(["word", "{field}", "{n}", "Ctrl+K", "CSV", "%n", "{{", "long sentence here."]), min_size=1
    )
)
@settings(max_examples=scale(60, 1000))
def test_pseudo_keeps_every_field_in_order(parts: list[str]) -> None:
    text = " ".join(parts)
    made = pseudo(text)
    fields = r"\{\{|\{[a-z]+\}|%n|Ctrl\+K|CSV"
    assert re.findall(fields, made) == re.findall(fields, text)
    assert len(made) >= 1.35 * len(text)


def test_mirror_turns_the_desk_and_isolates(qapp: QApplication) -> None:
    assert isolate("Ctrl+K") == "Ctrl+K"
    install_locale(qapp, "mirror")
    assert mirrored()
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert isolate("Ctrl+K") == "\u2068Ctrl+K\u2069"
    assert isolate("") == ""
    install_locale(qapp, "en")
    assert not mirrored()


def test_spanish_and_arabic_say_it_with_their_plural_forms_numbers_and_direction(qapp: QApplication) -> None:
    install_locale(qapp, "es")
    assert present_language() == "es"
    assert [count_of(n, "{n} code", "{n} codes") for n in (0, 1, 2)] == ["0 códigos", "1 código", "2 códigos"]
    assert number(120700) == "120.700"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("QLineEdit", "&Undo") == "&Deshacer"
    assert QKeySequence("Ctrl+Shift+Del").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Shift+Del"
    install_locale(qapp, "ar")
    said = {n: count_of(n, "{n} code", "{n} codes") for n in (0, 1, 2, 3, 11, 100)}
    assert len(set(said.values())) == 6
    assert "3" in said[3]
    assert mirrored()
    assert not slants()
    install_locale(qapp, "en")
    assert count_of(2, "{n} code", "{n} codes") == "2 codes"
    assert slants()


def test_the_language_of_the_system_is_taken_where_it_is_spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    for spoken, wanted in ((["es-MX", "es"], "es"), (["ko-KR", "ar_EG"], "ar"), (["ko-KR"], "en"), ([], "en")):
        monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale, found=spoken: found)
        assert language_of("system") == wanted
    assert language_of("xx") == "en"


def test_an_unknown_locale_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="unknown locale"):
        install_locale(qapp, "xx")


@pytest.mark.parametrize("code", ["en", "es", "ar", "mirror", "pseudo"])
def test_the_key_that_sentences_call_enter_is_called_so_in_menus(qapp: QApplication, code: str) -> None:
    try:
        install_locale(qapp, code)
        assert QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Enter"
        assert QKeySequence("Ctrl+Return").toString() == "Ctrl+Return"  # what is stored stays
    finally:
        install_locale(qapp, "en")


def test_names_stand_after_one_another_as_the_language_has_it(qapp: QApplication) -> None:
    assert listed(["Ana", "Jonas"]) == "Ana, Jonas"
    assert joined("  ·  ", ["Ana", "today"]) == "Ana  ·  today"
    install_locale(qapp, "ar")
    line = listed(["Ana", "قرية"])
    assert "، " in line
    assert ", " not in line
    assert Painted.of(line) == "R", "names in Latin letters turn no line of an Arabic desk"
    assert Painted.of(tr("Compare", "{name}, {count}", name="Ana", count="15")) == "R"
    assert parted(line) == ["Ana", "قرية"]
    assert listed(["Ana"]).strip("\u2068\u2069") == "Ana", "a name alone runs as it is written"


class Painted:
    """The direction that a painter gives to a line: that of its first strong sign outside of isolates."""

    @staticmethod
    def of(line: str) -> str:
        deep = 0
        for sign in line:
            kind = unicodedata.bidirectional(sign)
            deep += kind in ("LRI", "RLI", "FSI")
            deep -= kind == "PDI"
            if not deep and kind in ("L", "R", "AL"):
                return "L" if kind == "L" else "R"
        return "L"


def test_names_within_the_sentences_of_errors_and_reports_are_quoted_as_the_language_does(qapp: QApplication) -> None:
    error = TooManyAnswers(names=Named(["camp", "prison", "exile"], most=2), facet="place")
    assert sentence_of(error).startswith("“camp”, “prison” … cannot stand together")
    install_locale(qapp, "ar")
    said = sentence_of(error)
    assert said.count("«") == 3
    assert "، " in said
    assert "“" not in said


def test_numbers_within_reports_are_grouped_as_the_language_does(qapp: QApplication) -> None:
    note = Note("it has more than {most} rows, which no codebook has", most=Grouped(100_000))
    assert str(note) == words_of(note) == "it has more than 100,000 rows, which no codebook has"
    install_locale(qapp, "es")
    assert "100.000" in words_of(note)
