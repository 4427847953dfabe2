"""The shape of the codebook as Qt sees it: which rows there are, and moving from one shape to the next.

A codebook in memory is cheap to read whole; what is dear is telling views that everything is new. So the rows that are
there are compared with the rows that are wanted, parent by parent, and only what differs is removed, moved or inserted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.model import Code, CodeId, Facet, FacetId

    Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True, eq=False)
class Node:
    """One row of the tree; ``place`` is its row under its parent."""

    key: int
    facet: Facet
    code: Code | None
    parent: Node | None
    place: int = 0
    children: list[Node] = field(default_factory=list)

    @property
    def row_id(self) -> int:
        return self.facet.id if self.code is None else self.code.id


class CodebookShape(QAbstractItemModel):
    """Facets and codes as rows of one column. ``structure_changed`` follows when rows came, went or moved."""

    structure_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._serial = 0
        self._nodes: dict[int, Node] = {}
        self._facets: list[Node] = []
        self._by_facet: dict[FacetId, Node] = {}
        self._by_code: dict[CodeId, Node] = {}

    # what is wanted

    def _wanted_facets(self) -> list[Facet]:
        raise NotImplementedError

    def _wanted(self, facet: Facet, parent: Code | None) -> list[Code]:
        raise NotImplementedError

    # Qt asks

    def _node(self, index: Index) -> Node | None:
        return self._nodes.get(index.internalId()) if index.isValid() else None

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        above = self._node(parent)
        siblings = above.children if above is not None else self._facets
        if column != 0 or not 0 <= row < len(siblings) or (parent.isValid() and parent.column() != 0):
            return QModelIndex()
        return self.createIndex(row, 0, siblings[row].key)

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        node = self._node(index)
        return self._index(node.parent) if node is not None and node.parent is not None else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.column() > 0:
            return 0
        node = self._node(parent)
        return len(node.children) if node is not None else 0 if parent.isValid() else len(self._facets)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def _index(self, node: Node) -> QModelIndex:
        return self.createIndex(node.place, 0, node.key)

    # building

    def _fill(self) -> None:
        self._nodes, self._by_facet, self._by_code = {}, {}, {}
        self._facets = [self._make(facet, None, None) for facet in self._wanted_facets()]
        _number(self._facets)

    def _make(self, facet: Facet, code: Code | None, parent: Node | None) -> Node:
        self._serial += 1
        node = Node(self._serial, facet, code, parent)
        self._nodes[node.key] = node
        if code is None:
            self._by_facet[facet.id] = node
        else:
            self._by_code[code.id] = node
        node.children = [self._make(facet, child, node) for child in self._wanted(facet, code)]
        _number(node.children)
        return node

    def _drop(self, node: Node) -> None:
        for child in node.children:
            self._drop(child)
        self._nodes.pop(node.key, None)
        if node.code is None:
            if self._by_facet.get(node.facet.id) is node:
                del self._by_facet[node.facet.id]
        elif self._by_code.get(node.code.id) is node:
            del self._by_code[node.code.id]

    # from one shape to the next

    def _sync_facets(self) -> bool:
        wanted = self._wanted_facets()
        moved = self._put_in_order()
        moved |= self._sync(None, [(facet, None) for facet in wanted])
        for node, facet in zip(self._facets, wanted, strict=True):
            changed = node.facet != facet
            node.facet = facet
            if changed:
                self._changed(node)
            moved |= self._sync_codes(node)
        return moved

    def _sync_codes(self, node: Node) -> bool:
        wanted = self._wanted(node.facet, node.code)
        moved = self._sync(node, [(node.facet, code) for code in wanted])
        for child, code in zip(node.children, wanted, strict=True):
            changed = child.code != code
            child.facet, child.code = node.facet, code
            if changed:
                self._changed(child)
            if child.children or self._wanted(child.facet, code):
                moved |= self._sync_codes(child)
        return moved

    def _put_in_order(self) -> bool:
        """Where only the order differs under many parents, tell views once: each time they lay out the whole tree."""
        orders: list[tuple[list[Node], list[int]]] = []
        for node in self._nodes.values():
            if len(node.children) < 2:
                continue
            have = [child.row_id for child in node.children]
            ids: list[int] = [code.id for code in self._wanted(node.facet, node.code)]
            if ids != have and sorted(ids) == sorted(have):
                orders.append((node.children, ids))
        if len(orders) < 2:
            return False
        self._reorder(orders)
        return True

    def _sync(self, parent: Node | None, wanted: Sequence[tuple[Facet, Code | None]]) -> bool:
        """Bring the rows under one parent to what is wanted; True when rows came, went or moved."""
        ids = [facet.id if code is None else code.id for facet, code in wanted]
        siblings = self._facets if parent is None else parent.children
        if [node.row_id for node in siblings] == ids:
            return False
        above = QModelIndex() if parent is None else self._index(parent)
        keep = set(ids)
        self._remove_rows(above, siblings, keep)
        have = {node.row_id for node in siblings}
        order = [row for row in ids if row in have]
        if order != [node.row_id for node in siblings]:
            self._reorder([(siblings, order)])
        self._insert_rows(above, parent, siblings, wanted, ids)
        return True

    def _remove_rows(self, above: QModelIndex, siblings: list[Node], keep: set[Any]) -> None:
        last = len(siblings) - 1
        while last >= 0:
            if siblings[last].row_id in keep:
                last -= 1
                continue
            first = last
            while first > 0 and siblings[first - 1].row_id not in keep:
                first -= 1
            self.beginRemoveRows(above, first, last)
            for node in siblings[first : last + 1]:
                self._drop(node)
            del siblings[first : last + 1]
            _number(siblings)
            self.endRemoveRows()
            last = first - 1

    def _insert_rows(
        self,
        above: QModelIndex,
        parent: Node | None,
        siblings: list[Node],
        wanted: Sequence[tuple[Facet, Code | None]],
        ids: Sequence[int],
    ) -> None:
        at = 0
        while at < len(ids):
            if at < len(siblings) and siblings[at].row_id == ids[at]:
                at += 1
                continue
            follows = siblings[at].row_id if at < len(siblings) else None
            end = ids.index(follows, at) if follows is not None else len(ids)
            self.beginInsertRows(above, at, end - 1)
            siblings[at:at] = [self._make(facet, code, parent) for facet, code in wanted[at:end]]
            _number(siblings)
            self.endInsertRows()
            at = end

    def _reorder(self, orders: Sequence[tuple[list[Node], Sequence[int]]]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        nodes = [self._node(index) for index in before]
        for siblings, order in orders:
            by_id = {node.row_id: node for node in siblings}
            siblings[:] = [by_id[row] for row in order]
            _number(siblings)
        after = [self._index(node) if node is not None else QModelIndex() for node in nodes]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _changed(self, node: Node) -> None:
        index = self._index(node)
        self.dataChanged.emit(index, index)


def _number(siblings: Sequence[Node]) -> None:
    for place, node in enumerate(siblings):
        node.place = place
