"""The sample project, built as people would have: files imported, then two coders' work done over again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.importers.batch import read_files
from desktop.core.model import CodeId, FacetId, MemoTarget
from desktop.core.project import Project
from desktop.core.sample import SampleAnswer, SampleSegment, SampleSpec, load_sample

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.model import CoderId, DocumentId

NAME = "Sample project"


def free_place(folder: Path | str, name: str = NAME, suffix: str = ".testimonia") -> Path:
    """A path in ``folder`` at which nothing is yet: the name, or the name with the next free number."""
    place = Path(folder) / f"{name}{suffix}"
    number = 2
    while place.exists() or place.is_symlink():
        place = Path(folder) / f"{name} {number}{suffix}"
        number += 1
    return place


def build_sample(path: Path | str, on_progress: Callable[[int, int], bool] | None = None) -> Project:
    """The sample at ``path``, open, with its first coder at work.

    ``on_progress(done, total)`` counts segments and may return False: then Cancelled is raised. Raises ProjectExists
    and StorageFailed. Nothing is left behind when it fails.
    """
    spec = load_sample()
    project = Project.create(path, name=spec.name, coder=spec.coders[0], codebook=spec.codebook)
    try:
        _Replay(project, spec).run(on_progress)
    except BaseException:
        project.discard()
        raise
    return project


class _Replay:
    """The coders' work through the services, each step by the one who did it."""

    def __init__(self, project: Project, spec: SampleSpec) -> None:
        self.project = project
        self.spec = spec
        self.coders: dict[str, CoderId] = {}
        self.documents: dict[str, DocumentId] = {}

    def run(self, on_progress: Callable[[int, int], bool] | None) -> None:
        from desktop.core.errors import Cancelled

        self.coders = {name: self._coder(name) for name in self.spec.coders}
        self._import()
        self.project.memos.write(MemoTarget.PROJECT, self.project.info().id, self.spec.memo)
        for place, segment in enumerate(self.spec.segments):
            self.project.coder = self.coders[segment.coder]
            self._code(segment)
            if on_progress is not None and not on_progress(place + 1, len(self.spec.segments)):
                raise Cancelled
        self._memos_and_states()
        self.project.coder = self.coders[self.spec.coders[0]]
        # Whoever opens it begins as the first coder, without being asked.
        self.project.set_view_state("coder", self.spec.coders[0])

    def _coder(self, name: str) -> CoderId:
        known = self.project.coders.by_name(name)
        return known.id if known is not None else self.project.coders.add(name)

    def _import(self) -> None:
        batch = read_files(document.file for document in self.spec.documents)
        parsed = [
            replace(found, name=document.name, kind_guess=document.kind, layout=document.layout)
            for found, document in zip(batch.parsed, self.spec.documents, strict=True)
        ]
        made = self.project.documents.add(parsed)
        names = (document.file.name for document in self.spec.documents)
        self.documents = dict(zip(names, made, strict=True))

    def _code(self, segment: SampleSegment) -> None:
        document = self.documents[segment.document]
        codes = [self._answer(answer) for answer in segment.answers]
        names = [self.project.codebook.code(code).name for code in codes]
        args = {"count": len(names), "codes": names, "start": segment.start, "end": segment.end}
        action = "coding.apply_many" if codes else "segment.create"
        with self.project.step(action, args, document=document) as scope:
            scope.segment = made = self.project.coding.mark(document, segment.start, segment.end)
            for answer, code in zip(segment.answers, codes, strict=True):
                self.project.coding.apply(
                    made,
                    code,
                    certainty=answer.certainty,
                    basis=answer.basis,
                    note=answer.note,
                    keep_others=True,
                )
        if segment.memo:
            self.project.memos.write(MemoTarget.SEGMENT, made, segment.memo)

    def _answer(self, answer: SampleAnswer) -> CodeId:
        book = self.project.codebook
        facet = self._facet(answer.facet)
        if answer.builtin is not None:
            return book.builtin(facet, answer.builtin).id
        if answer.edtf is not None:
            return book.create_period(facet, answer.edtf)
        return self._code_at(facet, answer.path or ())

    def _facet(self, name: str) -> FacetId:
        found = self.project.codebook.facet_named(name)
        if found is None:
            raise LookupError(name)
        return found.id

    def _code_at(self, facet: FacetId, path: tuple[str, ...]) -> CodeId:
        found = self.project.codebook.find(facet, path)
        if found is None:
            raise LookupError(path)
        return found.id

    def _memos_and_states(self) -> None:
        for document in self.spec.documents:
            place = self.documents[document.file.name]
            for memo in document.memos:
                self.project.coder = self.coders[memo.coder]
                self.project.memos.write(MemoTarget.DOCUMENT, place, memo.text)
            for name, state in document.states.items():
                self.project.coder = self.coders[name]
                self.project.documents.set_state(place, state)
        for memo in self.spec.code_memos:
            self.project.coder = self.coders[memo.coder]
            code = self._code_at(self._facet(memo.facet), memo.path)
            self.project.memos.write(MemoTarget.CODE, code, memo.text)
