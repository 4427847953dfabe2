"""The codebook as a tree for Qt: facets, under them codes, the built-in answers last.

After a change of the codebook only the rows that differ move, come or go; after a coding only counts are repainted.
A filter keeps the codes that fit and those above them. Codes that stand beside each other are in the order in which
somebody put them, or for looking only by name or use.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence

from desktop.core.code_order import Order, in_order, totals
from desktop.core.model import Cardinality, Code, CodeId, Facet, FacetId
from desktop.core.queries.code_search import CodeSearch, Fit, SearchEntry
from desktop.ui.bounded import bounded
from desktop.ui.calling import called
from desktop.ui.guarded import answering
from desktop.ui.models.codebook_shape import CodebookShape, Node
from desktop.ui.tallies import INCREMENTAL
from desktop.ui.translate import count_of, listed, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.model import Step
    from desktop.ui.session import Session

    Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
FEW_CHANGES = 100
# What the codebook is made of, as its rows show it.
SHOWN = frozenset({"facet", "code", "code_part", "code_alias", "code_confusion", "retirement"})

NOWHERE = Qt.ItemFlag.ItemIsDropEnabled
_ROW_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
# By whether it can be edited and whether it can be dragged; joined once, because a view asks for every row.
FLAGS = {
    (edited, dragged): _ROW_FLAGS
    | (Qt.ItemFlag.ItemIsEditable if edited else Qt.ItemFlag.NoItemFlags)
    | (Qt.ItemFlag.ItemIsDragEnabled if dragged else Qt.ItemFlag.NoItemFlags)
    for edited in (False, True)
    for dragged in (False, True)
}


@dataclass(frozen=True, slots=True)
class CodebookRow:
    """What a row shows. ``own`` counts the coder's segments with the code, ``count`` those of the codes under it too.

    ``matched`` are indices into the name in code points; ``level`` is 0 for facets and 1 for the codes under them.
    ``also`` is the further name that the filter found, empty where the name itself fits.
    """

    facet: Facet
    code: Code | None
    level: int
    count: int
    own: int
    matched: tuple[int, ...]
    parent: bool
    also: str = ""

    @property
    def name(self) -> str:
        return self.facet.name if self.code is None else called(self.code)

    @property
    def retired(self) -> bool:
        """Whether it is a code that was taken out of use."""
        return self.code is not None and not self.code.in_use


class CodebookModel(CodebookShape):
    """Rows carry a ``CodebookRow`` in the role ``ROW``.

    ``structure_changing`` comes before rows may come or go, ``structure_changed`` after they came, went or moved; a
    filter makes all rows anew and has only the latter.
    """

    structure_changing = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.order = Order.HAND
        self._uses: dict[CodeId, int] | None = None
        self._kept: set[CodeId] | None = None
        self._matched: dict[CodeId, tuple[int, ...]] = {}
        self._also: dict[CodeId, str] = {}
        self._best: CodeId | None = None
        self._query = ""
        #: The codes that were looked through last, made ready for it once instead of with every letter.
        self._searched: tuple[list[Code], CodeSearch] | None = None
        self._counted: dict[CodeId, int] | None = None
        self._totals: dict[CodeId, int] = {}
        self._fill()
        session.step_done.connect(self._follow)
        session.coder_changed.connect(self._recount)
        session.reloaded.connect(self._reread)

    # what is wanted and what it says

    def flags(self, index: Index) -> Qt.ItemFlag:
        node = self._node(index)
        if node is None:
            return NOWHERE
        writable = not self.session.project.read_only
        return FLAGS[writable and (node.code is None or node.code.builtin is None), writable or node.code is not None]

    @answering(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self._node(index)
        if node is None:
            return None
        if role == ROW:
            return self._row(node)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return node.facet.name if node.code is None else called(node.code)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(node)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(node)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node = self._node(index)
        name = str(value).strip()
        if node is None or role != Qt.ItemDataRole.EditRole or not name or name == self.data(index):
            return False
        book, attempt = self.session.project.codebook, self.session.attempt
        if node.code is None:
            attempt(book.rename_facet, node.facet.id, name)
        else:
            attempt(book.rename_code, node.code.id, name)
        return bool(self.data(index) == name)

    # reading

    def _row(self, node: Node) -> CodebookRow:
        code, level, above = node.code, 0, node.parent
        while above is not None:
            level, above = level + 1, above.parent
        count = own = 0
        if code is not None:
            self._need_counts()
            count, own = self._totals.get(code.id, 0), (self._counted or {}).get(code.id, 0)
        matched = self._matched.get(code.id, ()) if code is not None else ()
        also = self._also.get(code.id, "") if code is not None else ""
        return CodebookRow(node.facet, code, level, count, own, matched, bool(node.children), also)

    def _tip(self, node: Node) -> str:
        row = self._row(node)
        if row.code is None:
            lines = [row.name, cardinality_words(row.facet), bounded(row.facet.definition)]
        else:
            lines = [row.name]
            if row.code.aliases:
                lines.append(tr("Codebook", "also: {names}", names=listed(row.code.aliases)))
            lines.append(bounded(row.code.short or row.code.definition))
            if row.retired:
                lines += self._why_retired(row.code)
            lines.append(count_of(row.own, "{n} segment of yours", "{n} segments of yours"))
            if row.count != row.own:
                more = row.count - row.own
                lines.append(
                    count_of(more, "{n} answer with the codes under it", "{n} answers with the codes under it")
                )
        return "\n".join(line for line in lines if line)

    def _why_retired(self, code: Code) -> list[str]:
        """What is to be known of a code that was taken out of use."""
        lines = [tr("Codebook", "Retired: it keeps its codings and is not given any more.")]
        found = self.session.project.organising.retirement(code.id)
        if found is None:
            return lines
        if found.reason:
            lines.append(tr("Codebook", "Why: {reason}", reason=found.reason))
        book = self.session.project.codebook
        if found.replaced_by is not None and not book.is_retired(found.replaced_by):
            lines.append(tr("Codebook", "Given instead: {name}", name=book.path(found.replaced_by)))
        return lines

    def _spoken(self, node: Node) -> str:
        row = self._row(node)
        if row.code is None:
            return listed((row.name, cardinality_words(row.facet)))
        parts = [row.name, count_of(row.own, "{n} segment", "{n} segments")]
        if row.retired:
            parts.append(tr("Codebook", "retired"))
        if row.code.shortcut is not None:
            parts.append(favourite_key(row.code.shortcut))
        return listed(parts)

    def code_at(self, index: Index) -> Code | None:
        node = self._node(index)
        return node.code if node is not None else None

    def facet_at(self, index: Index) -> Facet | None:
        """The facet of a row, be it the facet itself or one of its codes."""
        node = self._node(index)
        return node.facet if node is not None else None

    def index_of_code(self, code: CodeId | None) -> QModelIndex:
        node = self._by_code.get(code) if code is not None else None
        return self._index(node) if node is not None else QModelIndex()

    def index_of_facet(self, facet: FacetId) -> QModelIndex:
        node = self._by_facet.get(facet)
        return self._index(node) if node is not None else QModelIndex()

    def row_id(self, index: Index) -> int | None:
        """The id of a row's facet or code, as it is kept in what the desk remembers."""
        node = self._node(index)
        return node.row_id if node is not None else None

    def index_of_row(self, row_id: int) -> QModelIndex:
        found = self.index_of_code(CodeId(row_id))
        return found if found.isValid() else self.index_of_facet(FacetId(row_id))

    def parents(self) -> Iterable[QModelIndex]:
        """Every row that has rows under it, from the top down."""
        pending = list(self._facets)
        while pending:
            node = pending.pop()
            if node.children:
                yield self._index(node)
                pending.extend(child for child in node.children if child.children)

    # filtering

    @property
    def filtered(self) -> bool:
        return self._kept is not None

    @property
    def best(self) -> CodeId | None:
        """Of the codes that fit the filter the one that fits best."""
        return self._best

    def set_filter(self, text: str) -> None:
        """Show only codes that fit, with the codes above them; what is scattered through a name does not fit."""
        query = text.strip()
        if query == self._query:
            return
        self._warm()
        self._query = query
        self.beginResetModel()
        self._search()
        self._fill()
        self.endResetModel()
        self.structure_changed.emit()

    def found(self) -> tuple[int, int]:
        """How many codes fit the filter, of how many."""
        total = len(self.session.project.codebook.codes())
        return (total if self._kept is None else len(self._matched)), total

    def _warm(self) -> None:
        """Read what rows are made of, so that what cannot be read fails before views are told that rows change."""
        self.session.project.codebook.codes()
        self._order_uses()

    def _search(self) -> None:
        self._matched, self._also, self._best = {}, {}, None
        if not self._query:
            self._kept = None
            return
        book = self.session.project.codebook
        codes = book.codes()
        if self._searched is None or codes != self._searched[0]:
            search = CodeSearch(
                SearchEntry(
                    code.id,
                    code.name,
                    "",
                    code.facet,
                    " ".join(above.name for above in book.ancestors(code.id)),
                    aliases=code.aliases,
                )
                for code in codes
            )
            self._searched = codes, search
        found = self._searched[1].rank(self._query, None, len(codes), mistakes=False)
        hits = [hit for hit in found if hit.score.fit is not Fit.SCATTERED]
        self._best = CodeId(hits[0].entry.code) if hits else None
        self._matched = {CodeId(hit.entry.code): () if hit.also else hit.matched for hit in hits}
        self._also = {CodeId(hit.entry.code): hit.also for hit in hits if hit.also}
        self._kept = set(self._matched)
        for code in list(self._kept):
            self._kept.update(above.id for above in book.ancestors(code))

    def _wanted_facets(self) -> list[Facet]:
        facets = self.session.project.codebook.facets()
        return facets if self._kept is None else [facet for facet in facets if self._wanted(facet, None)]

    def _wanted(self, facet: Facet, parent: Code | None) -> list[Code]:
        codes = self.session.project.codebook.children(facet.id, parent.id if parent else None)
        if self.order is not Order.HAND:
            codes = in_order(codes, self.order, self._order_uses())
        return codes if self._kept is None else [code for code in codes if code.id in self._kept]

    # order

    def set_order(self, order: Order) -> None:
        """Show codes by hand, by name or by use; nothing is written."""
        if order is not self.order:
            self.order, self._uses = order, None
            if self._sync_facets():
                self.structure_changed.emit()

    def _order_uses(self) -> dict[CodeId, int]:
        """Counted when the rows are put in order, so that none jumps away under the hand with every coding."""
        if self.order is not Order.USE:
            return {}
        if self._uses is None:
            self._uses = self.session.project.organising.uses()
        return self._uses

    # keeping up

    def _follow(self, step: Step) -> None:
        tables = step.tables()
        if tables & SHOWN:
            self._sync_all()
            if tables & {"segment", "coding"}:
                self._recount()
        elif tables <= INCREMENTAL and len(step.changes) <= FEW_CHANGES:
            touched = {
                CodeId(values["code_id"])
                for change in step.changes
                if change.table == "coding"
                for values in (change.before, change.after)
                if values and "code_id" in values
            }
            self._adjust(touched)
        elif tables & {"segment", "coding"}:
            self._recount()

    def _sync_all(self) -> None:
        self._counted = self._uses = None
        self.structure_changing.emit()
        if self._query:
            self._search()
        if self._sync_facets():
            self.structure_changed.emit()

    def _reread(self) -> None:
        self._sync_all()
        self._recount()

    # counts

    def _need_counts(self) -> None:
        """Own counts and their sums up the tree, made when they are first shown."""
        if self._counted is not None:
            return
        self._counted = dict(self.session.counts())
        self._totals = totals(self.session.project.codebook.codes(), self._counted)

    def _adjust(self, codes: Iterable[CodeId]) -> None:
        if self._counted is None:
            return
        counts = self.session.counts()
        book = self.session.project.codebook
        for code in codes:
            more = counts.get(code, 0) - self._counted.get(code, 0)
            if not more:
                continue
            self._counted[code] = counts.get(code, 0)
            for each in (code, *(above.id for above in book.ancestors(code))):
                self._totals[each] = self._totals.get(each, 0) + more
                node = self._by_code.get(each)
                if node is not None:
                    self._changed(node)

    def _recount(self) -> None:
        self._counted = None
        for siblings in (self._facets, *(node.children for node in self._nodes.values())):
            if siblings:
                self.dataChanged.emit(self._index(siblings[0]), self._index(siblings[-1]))


def favourite_key(place: int) -> str:
    """The key of a favourite 1..9 as the platform writes it."""
    return QKeySequence(f"Ctrl+{place}").toString(QKeySequence.SequenceFormat.NativeText)


def cardinality_words(facet: Facet) -> str:
    """How many answers a facet takes, as it stands at the end of its line."""
    if facet.cardinality is Cardinality.ONE:
        return tr("Codebook", "one answer") if facet.required else tr("Codebook", "one answer, optional")
    return tr("Codebook", "many answers") if facet.required else tr("Codebook", "many answers, optional")
