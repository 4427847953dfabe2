"""The codebook for Qt: what it shows, and that a change moves no more than it must."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from desktop.core.code_order import Order
from desktop.core.errors import StorageFailed
from desktop.core.model import Cardinality, FacetId
from desktop.core.project import Project
from desktop.ui.models.codebook_model import ROW, CodebookModel, CodebookRow
from desktop.ui.models.codebook_page_model import CodebookPageModel
from desktop.ui.session import Session
from tests.bench.palette_case import big_codebook
from tests.core.making import RandomUser, small_project
from tests.core.organising_case import make
from tests.effort import calls_of
from tests.scale import scale
from tests.ui.desk_case import code, coder, facet, index_of, rows, unreadable

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

BUILTINS = ["not stated", "unknown", "not applicable"]


@pytest.fixture
def model(session: Session) -> CodebookModel:
    made = CodebookModel(session, session)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def row(model: CodebookModel, name: str) -> CodebookRow:
    found = index_of(model, name).data(ROW)
    assert isinstance(found, CodebookRow)
    return found


class Resets:
    """How often a model was reset, and which rows changed."""

    def __init__(self, model: CodebookModel) -> None:
        self.resets = 0
        self.changed: list[str] = []
        model.modelReset.connect(self._reset)
        model.dataChanged.connect(self._changed)

    def _reset(self) -> None:
        self.resets += 1

    def _changed(self, first: object, last: object) -> None:
        self.changed.append(first.data())  # type: ignore[attr-defined]


def test_facets_hold_their_codes_and_the_built_in_answers_last(model: CodebookModel) -> None:
    assert [name for _, name in rows(model)] == [
        "Abuse type", "Unlawful killing", "Execution", "Surveillance", *BUILTINS,
        "Source type", "Satellite imagery", "UN document", *BUILTINS,
        "Time period", *BUILTINS,
    ]  # fmt: skip
    assert row(model, "Execution").level == 2


def test_a_coding_repaints_counts_up_the_tree_and_resets_nothing(session: Session, model: CodebookModel) -> None:
    assert row(model, "Execution").count == 0
    seen = Resets(model)
    session.set_span((0, 6))
    session.code(code(session, "Execution"))
    assert row(model, "Execution").count == 1
    assert (row(model, "Unlawful killing").count, row(model, "Unlawful killing").own) == (1, 0)
    assert seen.resets == 0
    assert sorted(seen.changed) == ["Execution", "Unlawful killing"]
    session.undo()
    assert row(model, "Unlawful killing").count == 0


def test_counts_are_those_of_who_codes(session: Session, model: CodebookModel) -> None:
    session.set_span((0, 6))
    session.code(code(session, "Surveillance"))
    assert row(model, "Surveillance").count == 1
    session.set_coder(coder(session, "Jonas Weber"))
    assert row(model, "Surveillance").count == 0


def test_a_code_that_is_moved_keeps_the_rows_that_stay(session: Session, model: CodebookModel) -> None:
    book = session.project.codebook
    held = QPersistentModelIndex(model.index_of_code(code(session, "Surveillance")))
    seen = Resets(model)
    book.move_code(code(session, "Execution"), None, code(session, "Unlawful killing"))
    assert [name for _, name in rows(model)][:5] == [
        "Abuse type", "Execution", "Unlawful killing", "Surveillance", "not stated",
    ]  # fmt: skip
    assert (held.row(), held.data()) == (2, "Surveillance")
    session.undo()
    assert [name for _, name in rows(model)][:4] == ["Abuse type", "Unlawful killing", "Execution", "Surveillance"]
    book.move_facet(facet(session, "Time period"), facet(session, "Abuse type"))
    assert [name for level, name in rows(model) if level == 0] == ["Time period", "Abuse type", "Source type"]
    assert seen.resets == 0


def test_a_filter_keeps_what_fits_and_what_stands_above_it(session: Session, model: CodebookModel) -> None:
    model.set_filter("exec")
    assert list(rows(model)) == [(0, "Abuse type"), (1, "Unlawful killing"), (2, "Execution")]
    assert model.best == code(session, "Execution")
    assert row(model, "Execution").matched == (0, 1, 2, 3)
    session.project.codebook.create_code(facet(session, "Source type"), "Executive order")
    assert (1, "Executive order") in list(rows(model))
    model.set_filter("zzz")
    assert list(rows(model)) == []
    assert [model.best] == [None]
    model.set_filter("")
    assert len(list(rows(model))) == 18


def test_names_are_edited_in_place(session: Session, model: CodebookModel) -> None:
    failed: list[object] = []
    session.failed.connect(failed.append)
    assert model.setData(index_of(model, "Execution"), "Killing by order")
    assert session.project.codebook.code(code(session, "Killing by order")).name == "Killing by order"
    assert model.setData(index_of(model, "Source type"), "Kind of source")
    assert not failed
    assert not model.setData(index_of(model, "Surveillance"), "Unlawful killing")
    assert len(failed) == 1
    assert index_of(model, "Surveillance").isValid()


def test_the_cardinality_follows_the_facet(session: Session, model: CodebookModel) -> None:
    seen = Resets(model)
    found = facet(session, "Source type")
    session.project.codebook.change_facet(found, cardinality=Cardinality.MANY, required=False)
    assert row(model, "Source type").facet.cardinality is Cardinality.MANY
    assert seen.resets == 0
    assert model.index_of_facet(FacetId(12345)).isValid() is False


@pytest.mark.parametrize("seed", range(scale(4, 40)))
def test_whatever_happens_the_tree_is_that_of_the_codebook(tmp_path: Path, qtbot: QtBot, seed: int) -> None:
    project = small_project(tmp_path / "random.testimonia")
    session = Session(project)
    session.open_document(project.documents.all()[0].id)
    models = [CodebookModel(session, session), CodebookModel(session, session)]
    models[1].set_filter("o")
    for each in models:
        QAbstractItemModelTester(each, QAbstractItemModelTester.FailureReportingMode.Fatal, each)
    user = RandomUser(project, seed)
    for number in range(scale(60, 200)):
        user.act()
        if number % 7 == 0:
            session.set_coder(project.coder)
            fresh = CodebookModel(session)
            assert list(rows(models[0])) == list(rows(fresh))
            assert [_shown(models[0], name) for _, name in rows(fresh)] == [
                _shown(fresh, name) for _, name in rows(fresh)
            ]
            fresh.set_filter("o")
            assert list(rows(models[1])) == list(rows(fresh))
            fresh.deleteLater()
    session.close()


def _shown(model: CodebookModel, name: str) -> tuple[int, int, int]:
    found = row(model, name)
    return found.level, found.count, found.own


def test_another_order_under_many_parents_is_told_once(session: Session, model: CodebookModel) -> None:
    make(session.project, *(f"Group {group}/Code {9 - at}" for group in range(12) for at in range(3)))
    told: list[int] = []
    model.layoutChanged.connect(lambda *_: told.append(1))
    kept = QPersistentModelIndex(index_of(model, "Code 7", index_of(model, "Group 11")))
    model.set_order(Order.NAME)
    assert len(told) == 1, "a view lays out the whole tree each time"
    assert list(rows(model)) == list(rows(again(session, Order.NAME)))
    assert (kept.data(), kept.parent().data(), kept.row()) == ("Code 7", "Group 11", 0)
    model.set_order(Order.HAND)
    session.project.organising.sort_all(Order.NAME)
    assert len(told) == 3
    session.undo()
    assert len(told) == 4
    assert list(rows(model)) == list(rows(again(session, Order.HAND)))


def again(session: Session, order: Order) -> CodebookModel:
    """The same made anew."""
    made = CodebookModel(session, session)
    made.set_order(order)
    return made


def test_a_filter_that_cannot_be_read_leaves_the_rows_and_can_be_typed_again(
    model: CodebookModel, session: Session
) -> None:
    begun, ended = [], []
    model.modelAboutToBeReset.connect(lambda: begun.append(1))
    model.modelReset.connect(lambda: ended.append(1))
    before = list(rows(model))

    session.project.forget_caches()
    with unreadable(session), pytest.raises(StorageFailed):
        model.set_filter("exec")
    assert begun == ended
    assert list(rows(model)) == before
    model.set_filter("exec")
    assert model.filtered
    assert index_of(model, "Execution").isValid()


def test_numbers_that_cannot_be_counted_are_told_after_the_painting(session: Session, qtbot: QtBot) -> None:
    model = CodebookPageModel(session, session)
    failed: list[object] = []
    session.failed.connect(failed.append)

    with unreadable(session):
        assert model.numbers(code(session, "Execution")).codings == 0
        assert failed == []
    qtbot.waitUntil(lambda: len(failed) == 1)


def test_a_letter_in_the_filter_makes_no_code_ready_again(tmp_path: Path) -> None:
    with Project.create(tmp_path / "large.testimonia", coder="Anna", codebook=big_codebook(300)) as project:
        session = Session(project)
        model = CodebookModel(session)
        count = len(project.codebook.codes())
        model.set_filter("z")
        effort = {letters: calls_of(partial(model.set_filter, letters)) for letters in ("zz", "c", "co", "cod", "zzzz")}
        # 9 to 11 for each code where few fit, and 15 to 17 where some do; 34 and 44 where all are made ready again.
        assert effort["cod"] < 20 * count
        assert effort["zzzz"] < 20 * count
        assert effort["co"] < 30 * count
        session.end()


def test_a_filter_finds_what_codes_are_called_since_it_was_used_last(session: Session, model: CodebookModel) -> None:
    book = session.project.codebook
    renamed = book.codes(builtins=False)[0]

    def best(words: str) -> int | None:
        model.set_filter(words)
        return model.best

    assert best("zeppelin") is None
    book.rename_code(renamed.id, "Zeppelin")
    assert best("zeppeli") == renamed.id
    made = book.create_code(renamed.facet, "Aardvark")
    assert best("aardv") == made
    session.undo()
    assert best("aardva") is None


def test_codes_in_the_order_of_the_tree_are_put_together_once(session: Session) -> None:
    book = session.project.codebook
    book.codes().clear()
    before = book.codes()
    assert len(before) > 3
    assert calls_of(book.codes) < 10
    book.create_code(before[0].facet, "Aardvark")
    assert len(book.codes()) == len(before) + 1
