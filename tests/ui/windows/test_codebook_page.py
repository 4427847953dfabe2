"""The page of the whole codebook with real keys: columns, filter, order, several codes, and what it leads to."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QLineEdit, QStyleOptionViewItem

from desktop.core.code_order import Order
from desktop.core.definition import Definition
from desktop.ui.theme import current
from desktop.ui.translate import install_locale
from desktop.ui.widgets.base import advance
from desktop.ui.widgets.delegates.codebook_columns import CodebookColumns, columns
from desktop.ui.windows.codebook_page import CodebookPage
from tests.core.making import small_project
from tests.core.organising_case import code_spans, make, tree
from tests.ui.desk_case import code, coder
from tests.ui.dialogs.driving import drive, looking
from tests.ui.window_case import codebook_page, own_settings, window_on
from tests.walks.eyes import painted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.project import Project
    from desktop.core.storage.store import Store
    from desktop.ui.dialogs.move_codes import MoveCodes
    from desktop.ui.windows.main_window import MainWindow

K, LEFT = Qt.Key, Qt.MouseButton.LeftButton
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Hunger with Bark and Grass under it, in the first facet; Ana has coded Bark twice, Jonas once."""
    project = small_project(tmp_path / "book.testimonia")
    made = make(project, "Hunger/Bark", "Hunger/Grass", "Fear")
    for who, starts in (("Jonas Weber", (20,)), ("Ana Ruiz", (0, 10))):
        found = project.coders.by_name(who)
        assert found is not None
        project.coder = found.id
        code_spans(project, made["Hunger/Bark"], *starts)
    shown = window_on(qtbot, own_settings(tmp_path), project)
    yield shown
    shown.take_down()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> CodebookPage:
    made = codebook_page(window)
    qtbot.waitUntil(lambda: made.tree.hasFocus())
    return made


def project_of(page: CodebookPage) -> Project:
    return page.session.project


def settled(qtbot: QtBot, page: CodebookPage) -> None:
    qtbot.waitUntil(lambda: not page.wait.isActive())


def filtered(qtbot: QtBot, page: CodebookPage) -> None:
    qtbot.waitUntil(lambda: not page.typing.isActive())


def choose(page: CodebookPage, *names: str) -> None:
    page.show_codes([code(page.session, name) for name in names])


def test_every_column_says_what_was_counted(qtbot: QtBot, page: CodebookPage) -> None:
    settled(qtbot, page)
    seen = painted(page)
    for head in ("Code", "In short", "Codings", "Coders", "Documents", "Changed"):
        assert head in seen
    found = page.model.numbers(code(page.session, "Bark"))
    assert (found.codings, found.coders, found.documents) == (3, 2, 1)
    assert found.changed
    assert page.model.numbers(code(page.session, "Hunger")).codings == 0


def test_numbers_follow_a_coding_without_being_asked_for_each_row(
    qtbot: QtBot, page: CodebookPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled(qtbot, page)
    from desktop.core.storage import organising as asking

    asked: list[Store] = []
    real = asking.numbers

    def numbers(store: Store) -> list[tuple[int, int, int, int]]:
        asked.append(store)
        return real(store)

    monkeypatch.setattr(asking, "numbers", numbers)
    code_spans(project_of(page), code(page.session, "Fear"), 30, 40)
    settled(qtbot, page)
    assert page.model.numbers(code(page.session, "Fear")).codings == 2
    assert len(asked) == 1


def test_the_columns_give_way_in_narrow_windows() -> None:
    theme = current()
    wide, middle, narrow = (columns(theme, theme.px(width)) for width in (1100, 700, 400))
    assert {"name", "short", "names", "codings", "coders", "documents", "changed"} == set(wide)
    assert {"name", "short", "codings", "coders", "documents"} == set(middle)
    assert {"name", "codings"} == set(narrow)
    assert "names" not in columns(theme, theme.px(1100), named=False)
    for places in (wide, middle, narrow):
        ordered = sorted(places.values())
        assert all(one[1] <= other[0] for one, other in itertools.pairwise(ordered))


@pytest.mark.parametrize("locale", ["en", "pseudo"])
def test_nothing_in_a_row_is_painted_over_anything_else(
    page: CodebookPage, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, locale: str
) -> None:
    install_locale(qapp, locale)
    boxes: list[tuple[int, int]] = []
    ground = QPixmap(930, 28)
    painter = QPainter(ground)
    monkeypatch.setattr(
        CodebookColumns,
        "_line",
        lambda _self, _painter, _option, box, font, _ink, text: boxes.append(
            (box.left(), box.left() + min(box.width(), advance(font, text)))
        ),
    )
    try:
        index = page.model.index_of_code(code(page.session, "Bark"))
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, 930, 28)
        page.columns.paint(painter, option, index)
    finally:
        painter.end()
        install_locale(qapp, "en")
    ordered = sorted(boxes)
    assert len(ordered) >= 4
    assert all(one[1] < other[0] for one, other in itertools.pairwise(ordered)), ordered


def test_the_filter_finds_names_other_names_and_definitions(qtbot: QtBot, page: CodebookPage) -> None:
    session = page.session
    session.project.definitions.set(code(session, "Fear"), Definition(full="Somebody says that they were afraid"))
    page.field.setFocus()
    qtbot.keyClicks(page.field, "afraid")
    filtered(qtbot, page)
    assert page.model.index_of_code(code(session, "Fear")).isValid()
    assert not page.model.index_of_code(code(session, "Bark")).isValid()
    page.field.clear()
    qtbot.keyClicks(page.field, "bark")
    filtered(qtbot, page)
    assert page.model.index_of_code(code(session, "Bark")).isValid()
    assert page.model.index_of_code(code(session, "Hunger")).isValid(), "what it stands under stays in sight"
    qtbot.keyClick(page.field, K.Key_Return)
    assert page.tree.hasFocus()
    assert session.code_in_hand == code(session, "Bark")
    page.field.setFocus()
    page.field.clear()
    qtbot.keyClicks(page.field, "zzzz")
    filtered(qtbot, page)
    assert page.stack.currentWidget() is page.none


def test_the_order_is_for_looking_and_is_remembered(page: CodebookPage) -> None:
    before = tree(project_of(page))
    page.show_order(Order.USE)
    assert page.model.order is Order.USE
    assert page.order.text() == "Sorted by use"
    assert tree(project_of(page)) == before
    again = CodebookPage(page.session)
    assert again.model.order is Order.USE
    again.deleteLater()


def test_letters_typed_at_once_filter_once_and_enter_takes_what_stands_there(qtbot: QtBot, page: CodebookPage) -> None:
    shapes: list[int] = []
    page.model.modelReset.connect(lambda: shapes.append(1))
    page.field.setFocus()
    qtbot.keyClicks(page.field, "grass")
    qtbot.keyClick(page.field, K.Key_Return)
    assert shapes == [1]
    assert page.session.code_in_hand == code(page.session, "Grass")
    filtered(qtbot, page)
    assert shapes == [1]


def test_several_codes_have_verbs_and_one_can_be_split(page: CodebookPage) -> None:
    choose(page, "Bark", "Grass")
    assert page.tools.chosen.text() == "2 codes chosen"
    assert page.tools.merge.isEnabled()
    assert not page.tools.split.isEnabled()
    assert page.tools.split.toolTip() == "One code is split at a time"
    assert not page.tools.again.isEnabled()
    choose(page, "Bark")
    assert page.tools.split.isEnabled()
    page.tree.setCurrentIndex(page.model.index(0, 0))
    assert page.tools.chosen.text() == "No code chosen"
    assert not page.tools.merge.isEnabled()


def test_the_side_says_what_the_code_means_and_how_it_is_used(qtbot: QtBot, page: CodebookPage) -> None:
    session, side = page.session, page.side
    choose(page, "Hunger")
    settled(qtbot, page)
    assert side.name.text() == "Hunger"
    assert side.used.text() == "Nobody has coded with it itself, 3 codings with the codes under it"
    choose(page, "Bark")
    settled(qtbot, page)
    assert side.used.text() == "3 codings by 2 coders in 1 document"
    session.project.organising.retire([code(session, "Bark")], "Too narrow", code(session, "Fear"))
    settled(qtbot, page)
    assert "Too narrow" in side.standing.text()
    assert "“Fear” is given in its place." in side.standing.text()
    assert page.head.remark.text().endswith("1 retired")
    page.tree.setCurrentIndex(page.model.index(0, 0))
    settled(qtbot, page)
    assert side.name.text() == "Abuse type"
    assert side.settings.isVisible()
    assert not side.define.isVisible()


def test_keys_rename_delete_move_and_lead_back(qtbot: QtBot, page: CodebookPage, window: MainWindow) -> None:
    choose(page, "Grass")
    qtbot.keyClick(page.tree, K.Key_Up, ALT)
    assert tree(project_of(page))[-4:] == ["Hunger", "Hunger/Grass", "Hunger/Bark", "Fear"]
    qtbot.keyClick(page.tree, K.Key_F2)
    editor = page.tree.viewport().findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "Eating grass")
    qtbot.keyClick(editor, K.Key_Return)
    qtbot.waitUntil(lambda: "Hunger/Eating grass" in tree(project_of(page)))
    qtbot.waitUntil(page.tree.hasFocus)
    drive(lambda: qtbot.keyClick(page.tree, K.Key_Delete), lambda dialog: dialog.finish())
    assert "Hunger/Eating grass" not in tree(project_of(page))
    qtbot.keyClick(page.tree, K.Key_Escape)
    assert window.stack.currentWidget() is window.desk


def test_enter_opens_the_definition(qtbot: QtBot, page: CodebookPage) -> None:
    titles: list[str] = []
    choose(page, "Bark")
    drive(lambda: qtbot.keyClick(page.tree, K.Key_Return), looking(lambda dialog: titles.append(dialog.windowTitle())))
    assert titles == ["Edit the code"]


def test_its_passages_are_reviewed_on_the_desk(qtbot: QtBot, page: CodebookPage, window: MainWindow) -> None:
    choose(page, "Bark")
    settled(qtbot, page)
    qtbot.mouseClick(page.side.passages, LEFT)
    assert window.stack.currentWidget() is window.desk
    assert window.more.review.rounds is not None
    assert window.more.review.rounds.going is not None
    assert len(window.more.review.rounds.going.items) == 2


def test_health_shows_its_codes_here(qtbot: QtBot, page: CodebookPage) -> None:
    page.field.setText("fear")
    filtered(qtbot, page)
    page.show_codes([code(page.session, "Bark"), code(page.session, "Grass")])
    assert page.field.text() == ""
    assert [page.session.project.codebook.code(one).name for one in page.selected_codes()] == ["Bark", "Grass"]


def test_for_reading_only_nothing_is_offered(qtbot: QtBot, tmp_path: Path) -> None:
    from desktop.core.project import Project
    from desktop.ui.session import Session

    path = small_project(tmp_path / "read.testimonia")
    place = path.path
    path.close()
    session = Session(Project.open(place, read_only=True))
    page = CodebookPage(session)
    qtbot.addWidget(page)
    choose(page, "Execution")
    assert not page.tools.merge.isEnabled()
    assert page.tools.merge.toolTip() == "This project is open for reading only"
    page.refresh()
    assert not page.side.define.isEnabled()
    session.close()


def test_without_codes_a_sentence_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    from desktop.core.project import Project
    from desktop.ui.session import Session

    session = Session(Project.create(tmp_path / "empty.testimonia", name="Empty"))
    page = CodebookPage(session)
    qtbot.addWidget(page)
    page.refresh()
    assert page.stack.currentWidget() is page.empty
    session.close()


def test_without_a_coder_everything_is_counted(qtbot: QtBot, page: CodebookPage) -> None:
    page.session.set_coder(None)
    settled(qtbot, page)
    assert page.model.numbers(code(page.session, "Bark")).codings == 3
    page.session.set_coder(coder(page.session, "Ana Ruiz"))


def test_what_was_moved_far_stays_chosen(qtbot: QtBot, page: CodebookPage, window: MainWindow) -> None:
    choose(page, "Bark", "Grass")

    def act(dialog: MoveCodes) -> None:
        qtbot.keyClicks(dialog.pick.field, "fear")
        dialog.finish()

    drive(lambda: qtbot.mouseClick(page.tools.move_to, LEFT), act)
    assert tree(project_of(page))[-4:] == ["Hunger", "Fear", "Fear/Bark", "Fear/Grass"]
    assert page.tools.chosen.text() == "2 codes chosen"
    window.book["edit.undo"].trigger()
    assert tree(project_of(page))[-4:] == ["Hunger", "Hunger/Bark", "Hunger/Grass", "Fear"]
    settled(qtbot, page)
    assert page.tools.chosen.text() == "2 codes chosen"
