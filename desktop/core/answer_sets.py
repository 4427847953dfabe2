"""Sets of answers with a name: several codes that are given to a passage in one step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.defaults import require_answerable
from desktop.core.errors import NameTaken, NotFound, NothingToGive, NothingToName, TooManyAnswers
from desktop.core.model import AnswerSetId, CodeId, SegmentId
from desktop.core.naming import clean_name, name_key
from desktop.core.storage import reading
from desktop.core.storage.schema import ANSWER_SET, ANSWER_SET_CODE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.model import DocumentId
    from desktop.core.project import Project

Target = SegmentId | tuple["DocumentId", int, int]


@dataclass(frozen=True, slots=True)
class AnswerSet:
    """``codes`` in the order of the codebook, those that cannot be given now included."""

    id: AnswerSetId
    name: str
    position: int
    codes: tuple[CodeId, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """What giving a set came to: the segment, and the names of the answers that were left out."""

    segment: SegmentId
    left_out: tuple[str, ...]


class AnswerSets:
    """The verbs of sets of answers."""

    def __init__(self, project: Project) -> None:
        self.project = project

    # reading

    def all(self) -> list[AnswerSet]:
        """In the order in which they were put."""
        members: dict[int, list[int]] = {}
        for row in self.project.store.rows(ANSWER_SET_CODE):
            members.setdefault(row["answer_set_id"], []).append(row["code_id"])
        sets = list(self.project.store.rows(ANSWER_SET, order="position, id"))
        if not sets:
            return []
        order = {code.id: place for place, code in enumerate(self.project.codebook.codes())}
        last = len(order)
        return [
            AnswerSet(
                AnswerSetId(row["id"]),
                row["name"],
                row["position"],
                tuple(sorted(map(CodeId, members.get(row["id"], ())), key=lambda code: (order.get(code, last), code))),
            )
            for row in sets
        ]

    def get(self, answer_set: AnswerSetId) -> AnswerSet:
        """Raises NotFound."""
        found = next((one for one in self.all() if one.id == answer_set), None)
        if found is None:
            raise NotFound(noun="set of answers")
        return found

    def named(self, name: str) -> AnswerSet | None:
        key = name_key(name.strip())
        return next((one for one in self.all() if name_key(one.name) == key), None)

    def fitting(self, answer_set: AnswerSet) -> tuple[list[CodeId], list[str]]:
        """The codes that can be given, and the names of those that cannot.

        A merged code stands for what it was merged into. Left out are codes that were deleted or retired, and of
        several answers that do not go together, as after a changed setting, all but the first.
        """
        return self.fitting_codes(answer_set.codes)

    def fitting_codes(self, codes: Sequence[CodeId]) -> tuple[list[CodeId], list[str]]:
        """The same of any codes, in the order in which they are given."""
        book = self.project.codebook
        found: list[CodeId] = []
        left_out: list[str] = []
        for code in codes:
            meant = reading.merged_into(self.project.store, code)
            if meant in found:
                continue
            live = not book.is_retired(CodeId(meant)) and book.code(CodeId(meant)).in_use
            if live and self._go_together([*found, CodeId(meant)]):
                found.append(CodeId(meant))
            else:
                left_out.append(book.code(code).name)
        return found, left_out

    def _go_together(self, codes: Sequence[CodeId]) -> bool:
        try:
            require_answerable(self.project.codebook, codes)
        except TooManyAnswers:
            return False
        return True

    # writing

    def create(self, name: str, codes: Sequence[CodeId]) -> AnswerSetId:
        """A set at the end of the list.

        Raises BadName, NameTaken, NotFound, CodeRetired, TooManyAnswers, and NothingToName for no codes.
        """
        title = self._free_name(name, None)
        members = self._members(codes)
        position = max((one.position for one in self.all()), default=-1) + 1
        store = self.project.store
        with self.project.step("answer_set.create", {"name": title, "codes": self._names(members)}):
            row = store.insert(ANSWER_SET, {"name": title, "name_key": name_key(title), "position": position})
            store.insert_many(ANSWER_SET_CODE, ({"answer_set_id": row, "code_id": code} for code in members))
        return AnswerSetId(row)

    def rename(self, answer_set: AnswerSetId, name: str) -> None:
        before = self.get(answer_set)
        title = self._free_name(name, answer_set)
        with self.project.step("answer_set.rename", {"name": title, "before": before.name}):
            self.project.store.update(ANSWER_SET, answer_set, {"name": title, "name_key": name_key(title)})

    def change(self, answer_set: AnswerSetId, codes: Sequence[CodeId]) -> bool:
        """Let the set be exactly these codes; False when nothing differs. Raises what ``create`` raises."""
        before, store = self.get(answer_set), self.project.store
        members = self._members(codes, known=before.codes)
        with self.project.step("answer_set.change", {"name": before.name, "codes": self._names(members)}) as scope:
            present = {
                row["code_id"]: row["id"] for row in store.rows(ANSWER_SET_CODE, "answer_set_id = ?", (answer_set,))
            }
            store.delete_many(ANSWER_SET_CODE, [row for code, row in present.items() if code not in members])
            new = [{"answer_set_id": answer_set, "code_id": code} for code in members if code not in present]
            store.insert_many(ANSWER_SET_CODE, new)
        return scope.step is not None

    def delete(self, answer_set: AnswerSetId) -> None:
        """Codings that were given with it stay."""
        before, store = self.get(answer_set), self.project.store
        with self.project.step("answer_set.delete", {"name": before.name}):
            rows = [row["id"] for row in store.rows(ANSWER_SET_CODE, "answer_set_id = ?", (answer_set,))]
            store.delete_many(ANSWER_SET_CODE, rows)
            store.delete(ANSWER_SET, answer_set)

    def move(self, answer_set: AnswerSetId, before: AnswerSetId | None) -> None:
        """Put a set before another one, or last."""
        moved = self.get(answer_set)
        order = [one.id for one in self.all() if one.id != answer_set]
        order.insert(order.index(before) if before in order else len(order), answer_set)
        with self.project.step("answer_set.move", {"name": moved.name}):
            self.project.store.update_many(ANSWER_SET, {row: {"position": at} for at, row in enumerate(order)})

    def apply(self, answer_set: AnswerSetId, target: Target) -> Given:
        """Give its answers to a segment of one's own, or to a passage (document, start, end), as one step.

        Raises NotFound, NotYours, NoCoder, BadSpan, and NothingToGive when none of its answers can be given.
        """
        found = self.get(answer_set)
        codes, left_out = self.fitting(found)
        if not codes:
            raise NothingToGive(name=found.name)
        coding = self.project.coding
        if isinstance(target, tuple):
            document, start, end = target
            own = None
        else:
            own = coding.segment(target)
            document, start, end = own.document, own.start, own.end
        args = {"set": found.name, "codes": self._names(codes), "start": start, "end": end}
        with self.project.step("coding.apply_set", args, document=document) as scope:
            segment = own.id if own is not None else coding.mark(document, start, end)
            scope.segment = segment
            for code in codes:
                coding.apply(segment, code)
        return Given(segment, tuple(left_out))

    # checks

    def _names(self, codes: Sequence[CodeId]) -> list[str]:
        return [self.project.codebook.code(code).name for code in codes]

    def _members(self, codes: Sequence[CodeId], known: Sequence[CodeId] = ()) -> list[CodeId]:
        members = require_answerable(self.project.codebook, codes, known)
        if not members:
            raise NothingToName
        return members

    def _free_name(self, name: str, but: AnswerSetId | None) -> str:
        title = clean_name(name, "set of answers")
        other = self.named(title)
        if other is not None and other.id != but:
            raise NameTaken(noun="set of answers", name=title)
        return title
