"""What the models of lists share: what views are told when other rows come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.ui.models.lines import ListModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Pair = tuple[str, int]


class Counts(ListModel[Pair]):
    """Names with numbers; one in capitals is a heading."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Any] = []
        self.modelReset.connect(lambda: self.told.append("reset"))
        self.rowsInserted.connect(lambda _parent, first, last: self.told.append(("more", first, last)))
        self.dataChanged.connect(lambda first, last: self.told.append((first.row(), last.row())))

    def key_of(self, item: Pair) -> object:
        return item[0]

    def is_heading(self, item: Pair) -> bool:
        return item[0].isupper()

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item_at(index)
        return item[0] if item is not None and role == Qt.ItemDataRole.DisplayRole else None


def test_views_are_told_no_more_than_what_changed(qtbot: QtBot) -> None:
    model = Counts()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.replace_items([("HEAD", 0), ("a", 1), ("b", 2), ("c", 3)])
    assert model.told == ["reset"]
    model.replace_items([("HEAD", 0), ("a", 5), ("b", 2), ("c", 6)])
    assert (model.told.pop(), model.items[3]) == ((1, 3), ("c", 6))
    model.replace_items(list(model.items))
    model.append_items([])
    assert model.told == ["reset"], "nothing is another"
    model.append_items([("d", 1), ("e", 1)])
    assert model.told.pop() == ("more", 4, 5)
    model.tell()
    assert model.told.pop() == (0, 5)
    model.replace_items(model.items[:-1])
    model.reset_items(list(model.items))
    assert model.told == ["reset"] * 3
    model.replace_items([])
    model.tell()
    assert model.told == ["reset"] * 4
    assert model.rowCount() == 0
    del tester


def test_headings_cannot_be_chosen(qtbot: QtBot) -> None:
    model = Counts()
    model.reset_items([("HEAD", 0), ("a", 1)])
    assert model.flags(model.index(0)) == model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
    assert model.flags(model.index(1)) == usable
    assert (model.rowCount(), model.rowCount(model.index(1))) == (2, 0)
    assert model.item_at(model.index(1)) == ("a", 1)
    assert model.item_at(QModelIndex()) is None
    gone = model.index(1)
    model.items.pop()
    assert model.item_at(gone) is None
