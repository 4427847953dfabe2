"""What was carried out of a text: words of links go with it; names and definitions that quote it are told before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop.core import erasing, shaping
from desktop.core.definition import Definition
from desktop.core.erasure import EraseCoder, EraseDocuments, ErasePassages, Passage
from desktop.core.memo_links import Goal, LinkKind, written
from desktop.core.model import MemoTarget
from desktop.core.verify import verify
from tests.core.erasing_case import found_in
from tests.core.making import codes_of, parsed, small_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.project import Project

TEXT = "They came at night. FIRSTwörd she said then and left. It was a LONGER QUOTEwörd at the end.\nOTHERwörd.\n"
FIRST, SECOND = (20, 38), (54, 90)
NAMES = ["FIRSTwörd", "QUOTEwörd", "NAMEwörd"]


class Case:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.project: Project = small_project(folder / "p.testimonia")
        project, codes = self.project, codes_of(self.project)
        self.ana, self.jonas = (coder.id for coder in project.coders.all())
        project.coder = self.ana
        (self.document,) = project.documents.add([parsed("NAMEwörd", TEXT)])
        self.watching = codes["Surveillance"]
        facet = project.codebook.code(self.watching).facet
        self.first, self.code = shaping.in_vivo(project, facet, self.document, FIRST)
        self.second = project.coding.code_span(self.document, *SECOND, [self.watching])
        project.coder = self.jonas
        links = (
            f"See {self.link(LinkKind.SEGMENT, self.first, 'FIRSTwörd she said')} in "
            f"{self.link(LinkKind.DOCUMENT, self.document, 'NAMEwörd')}."
        )
        project.memos.write(MemoTarget.CODE, self.watching, links)
        project.memos.write(MemoTarget.CODE, self.watching, f"{links} Again.")
        quote = TEXT[SECOND[0] : SECOND[1]]
        project.journal.create(text=f"Today {self.link(LinkKind.SEGMENT, self.second, quote)}.")

    def link(self, kind: LinkKind, row: int, words: str) -> str:
        return written(Goal(kind, row), words)

    def erase(self, wish: Any) -> None:
        erasing.erase(self.project, wish)
        assert verify(self.project).problems == ()

    def told(self, wish: Any) -> str:
        return " ".join(map(str, erasing.preview(self.project, wish).sentences()))

    def memo(self) -> str:
        return self.project.memos.all()[0].text

    def left(self) -> set[str]:
        self.project.close()
        return found_in(self.folder, NAMES)


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Case]:
    monkeypatch.setenv("TESTIMONIA_CONFIG", str(tmp_path / "settings"))
    (tmp_path / "here").mkdir()
    made = Case(tmp_path / "here")
    yield made
    if not made.project.store.closed:
        made.project.close()


def test_words_of_links_go_with_the_document_they_lead_to(case: Case) -> None:
    case.project.codebook.delete_code(case.code)
    case.erase(EraseDocuments((case.document,)))
    assert case.memo().startswith(f"See [[{'█' * 18}|segment:{case.first}]] in [[{'█' * 8}|document:{case.document}]].")
    assert case.memo().endswith(" Again.")
    # The code that was named after the passage was deleted; its name stays in the history, as the preview says.
    assert case.left() == {"FIRSTwörd"}


def test_words_of_links_go_with_the_passage_they_lead_to(case: Case) -> None:
    wish = ErasePassages(passages=(Passage(case.document, SECOND[0] - 3, SECOND[1] + 1),))
    case.erase(wish)
    entry = case.project.journal.all()[0]
    assert entry.text == f"Today [[{'█' * (SECOND[1] - SECOND[0])}|segment:{case.second}]]."
    assert "FIRSTwörd she said|segment" in case.memo()
    assert case.left() == {"FIRSTwörd", "NAMEwörd"}


def test_words_of_links_to_a_segment_that_reaches_over_what_goes_are_covered_too(case: Case) -> None:
    case.erase(ErasePassages(passages=(Passage(case.document, SECOND[0], SECOND[1] - 4),)))
    assert "QUOTEwörd" not in case.project.journal.all()[0].text
    assert "QUOTEwörd" not in case.left()


def test_words_of_links_to_the_work_of_a_coder_go_with_it(case: Case) -> None:
    case.project.coder = case.ana
    case.project.memos.write(MemoTarget.PROJECT, case.project.info().id, "QUOTEwörd")
    memo = next(one.id for one in case.project.memos.all() if one.text == "QUOTEwörd")
    case.project.coder = case.jonas
    entry = case.project.journal.all()[0]
    case.project.journal.write(entry.id, text=case.link(LinkKind.MEMO, memo, "QUOTEwörd"))
    case.erase(EraseCoder(case.ana))
    assert case.project.journal.all()[0].text == f"[[{'█' * 9}|memo:{memo}]]"
    assert "NAMEwörd|document" in case.memo()


def test_a_code_that_was_named_after_a_passage_is_told_before(case: Case) -> None:
    for wish in (EraseDocuments((case.document,)), ErasePassages(passages=(Passage(case.document, 18, 52),))):
        assert "The codebook quotes from it, and that stays: “FIRSTwörd she said”." in case.told(wish), wish
    assert "codebook quotes" not in case.told(ErasePassages(passages=(Passage(case.document, *SECOND),)))
    assert "codebook quotes" not in case.told(EraseCoder(case.ana))
    case.project.codebook.rename_code(case.code, "Said")
    case.project.codebook.rename_code(case.code, "Night")  # a word of its text, and the name of a code made from it
    assert "stays: “Night”" in case.told(EraseDocuments((case.document,)))
    case.project.codebook.rename_code(case.code, "Morning")
    assert "codebook quotes" not in case.told(EraseDocuments((case.document,)))


def test_a_definition_that_quotes_a_passage_is_told_before(case: Case) -> None:
    words = Definition(full="Seen.", example="For instance: “It was a LONGER\n quotewörd…”")
    case.project.definitions.set(case.watching, words)
    assert "stays: “Surveillance”" in case.told(ErasePassages(passages=(Passage(case.document, 50, 95),)))
    assert "“Surveillance”" in case.told(EraseDocuments((case.document,)))
    assert "“Surveillance”" not in case.told(EraseDocuments((case.project.documents.all()[0].id,)))
    case.project.definitions.set(case.watching, Definition(full="Seen. It was a long one."))
    assert "“Surveillance”" not in case.told(EraseDocuments((case.document,)))


def test_what_hangs_on_passages_is_counted_before(case: Case) -> None:
    project = case.project
    project.coder = case.ana
    project.definitions.set(case.watching, Definition(full="Seen."))
    coding = project.coding.segment(case.second).codings[0].id
    project.definitions.set(case.watching, Definition(full="Watched."))
    assert project.definitions.confirm(coding)
    project.definitions.link_example(case.watching, case.second)
    project.defaults.set(case.document, [codes_of(project)["UN document"]])
    told = case.told(EraseDocuments((case.document,)))
    for sentence in (
        "1 answer for a whole document.",
        "1 link to a passage as an example.",
        "1 confirmation of a coding.",
        "2 memos or journal entries.",
    ):
        assert sentence in told


def test_what_the_desk_remembers_of_a_review_goes(case: Case) -> None:
    state = {"coder": case.ana, "order": [case.second], "codes": [[case.watching]], "marks": {}, "at": 0}
    for key, value in (("review", state), ("left_twins", [f"{case.first}-{case.second}"]), ("order", "name")):
        case.project.set_view_state(key, value)
    case.erase(EraseCoder(case.ana))
    assert [case.project.view_state(key) for key in ("review", "left_twins", "order")] == [None, None, "name"]
