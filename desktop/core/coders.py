"""Coders: the people whose segments are kept apart. A name is a declaration, not an authentication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.clock import now
from desktop.core.errors import NameTaken, NotFound
from desktop.core.model import Coder, CoderId, CoderKind
from desktop.core.naming import clean_name, name_key
from desktop.core.storage import reading
from desktop.core.storage.schema import CODER

if TYPE_CHECKING:
    from desktop.core.project import Project


class Coders:
    """The verbs of coders."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.known: dict[CoderId, Coder] | None = None

    def forget(self) -> None:
        self.known = None

    def _all(self) -> dict[CoderId, Coder]:
        if self.known is None:
            self.known = {
                CoderId(row["id"]): Coder(CoderId(row["id"]), row["name"], CoderKind(row["kind"]), row["created_at"])
                for row in self.project.store.rows(CODER, order="created_at, id")
            }
        return self.known

    def all(self) -> list[Coder]:
        """People in the order in which they came, the consensus last."""
        return sorted(self._all().values(), key=lambda coder: coder.kind is CoderKind.CONSENSUS)

    def get(self, coder: CoderId) -> Coder:
        found = self._all().get(coder)
        if found is None:
            raise NotFound(noun="coder")
        return found

    def by_name(self, name: str) -> Coder | None:
        key = name_key(name.strip())
        return next((coder for coder in self._all().values() if name_key(coder.name) == key), None)

    def add(self, name: str, kind: CoderKind = CoderKind.PERSON) -> CoderId:
        """Raises BadName, NameTaken."""
        title = clean_name(name, "coder")
        if self.by_name(title) is not None:
            raise NameTaken(noun="coder", name=title)
        with self.project.step("coder.add", {"name": title}):
            row = self.project.store.insert(
                CODER, {"name": title, "name_key": name_key(title), "kind": kind.value, "created_at": now()}
            )
            self.forget()
        return CoderId(row)

    def rename(self, coder: CoderId, name: str) -> None:
        """Raises NotFound, BadName, NameTaken."""
        before = self.get(coder)
        title = clean_name(name, "coder")
        other = self.by_name(title)
        if other is not None and other.id != coder:
            raise NameTaken(noun="coder", name=title)
        with self.project.step("coder.rename", {"name": title, "before": before.name}):
            self.project.store.update(CODER, coder, {"name": title, "name_key": name_key(title)})

    def segment_counts(self) -> dict[CoderId, int]:
        """Segments of each coder in the whole project."""
        counts = reading.segments_per_coder(self.project.store)
        return {coder: counts.get(coder, 0) for coder in self._all()}
