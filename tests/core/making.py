"""Small projects for tests of the core, and one random user who does everything that can be done."""

from __future__ import annotations

import hashlib
import random
from typing import TYPE_CHECKING

from desktop.core import errors
from desktop.core.importers.parsed import Parsed
from desktop.core.model import (
    Basis,
    Cardinality,
    Certainty,
    CodeId,
    CoderKind,
    DocumentState,
    FacetKind,
    MemoTarget,
)
from desktop.core.project import Project
from desktop.core.text import normalise
from tests.core.every_verb import every_verb, name_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.model import DocumentId, FacetId, SegmentId
    from tests.core.every_verb import Verb

TEXT = (
    "People are watched more closely than ten years ago.\n"
    "박 씨는 2016년에 떠났다 👩‍👩‍👧. She said: “We were told to stand in front.”\n"
    "قالت امرأة غادرت عام 2021 إنها رأت ذلك.\n\n"
    "The camps seem to be still in use; e\u0301tude and 🕊 stand beside each other."
)
NAMES = [
    "Torture",
    "강제 노동",
    "تعذيب",
    "Überwachung",
    "child labour",
    "Ω",
    "𝔸bc",
    "a" * 60,
    "New 'name'; --",
    "100 %",
]


def parsed(name: str, text: str = TEXT) -> Parsed:
    """What the importer of plain text gives for these words."""
    data = text.encode()
    return Parsed(
        name=name,
        original_name=f"{name}.txt",
        text=normalise(text),
        original=data,
        original_sha256=hashlib.sha256(data).hexdigest(),
        importer="text",
        importer_version="1",
        encoding="utf-8",
        layout=(),
        notes=(),
        kind_guess="",
    )


def small_project(
    path: Path, coders: tuple[str, ...] = ("Ana Ruiz", "Jonas Weber"), passphrase: str | None = None
) -> Project:
    """Two coders, three facets with a few codes, one document."""
    project = Project.create(path, name="Small", coder=coders[0], passphrase=passphrase)
    for name in coders[1:]:
        project.coders.add(name)
    book = project.codebook
    abuse = book.create_facet("Abuse type")
    source = book.create_facet("Source type", cardinality=Cardinality.ONE)
    book.create_facet("Time period", kind=FacetKind.PERIOD, cardinality=Cardinality.ONE)
    killing = book.create_code(abuse, "Unlawful killing")
    book.create_code(abuse, "Execution", parent=killing)
    book.create_code(abuse, "Surveillance")
    book.create_code(source, "Satellite imagery")
    book.create_code(source, "UN document")
    project.documents.add([parsed("Review")])
    return project


def codes_of(project: Project) -> dict[str, CodeId]:
    """Codes by name, without the built-in answers."""
    return {code.name: code.id for code in project.codebook.codes(builtins=False)}


class RandomUser:
    """Does one random thing after another; what the project refuses in a sentence is not done."""

    def __init__(self, project: Project, seed: int) -> None:
        self.project = project
        self.random = random.Random(seed)
        self.serial = 0
        self.done: dict[str, int] = {}

    def name(self) -> str:
        self.serial += 1
        return f"{self.random.choice(NAMES)} {self.serial}" if self.random.random() < 0.9 else self.random.choice(NAMES)

    def act(self, *among: Verb) -> str | None:
        """One action, of these where some are named; its name, or None when it was refused or changed nothing."""
        verb = self.random.choice(among or every_verb())
        before = self.project.step_count()
        try:
            verb(self)
        except errors.TestimoniaError:
            assert self.project.step_count() == before
            return None
        if self.project.step_count() == before:
            return None
        name = name_of(verb)
        self.done[name] = self.done.get(name, 0) + 1
        return name

    # choosing

    def document(self) -> DocumentId | None:
        documents = self.project.documents.all()
        return self.random.choice(documents).id if documents else None

    def facet(self) -> FacetId | None:
        facets = self.project.codebook.facets()
        return self.random.choice(facets).id if facets else None

    def code(self, *, own: bool = False) -> CodeId | None:
        codes = self.project.codebook.codes(builtins=not own)
        return self.random.choice(codes).id if codes else None

    def span(self, document: DocumentId) -> tuple[int, int]:
        length = self.project.documents.get(document).chars
        a, b = sorted(self.random.sample(range(length + 1), 2))
        return (a, b) if self.random.random() < 0.6 else (0, min(length, 9))

    def own_segment(self) -> SegmentId | None:
        document = self.document()
        if document is None or self.project.coder is None:
            return None
        segments = self.project.coding.segments(document, [self.project.coder])
        return self.random.choice(segments).id if segments else None


def add_document(user: RandomUser) -> None:
    user.project.documents.add([parsed(user.name()[:80], TEXT * user.random.randint(1, 3))])


def add_documents(user: RandomUser) -> None:
    user.project.documents.add([parsed("One"), parsed("One"), parsed("Two", "two words")])


def rename_document(user: RandomUser) -> None:
    if (document := user.document()) is not None:
        user.project.documents.rename(document, user.name())


def describe_document(user: RandomUser) -> None:
    if (document := user.document()) is not None:
        user.project.documents.describe(document, user.random.choice(["", "Interview", "Field report"]))


def set_layout(user: RandomUser) -> None:
    if (document := user.document()) is not None:
        role = user.random.choice(["title", "heading1", "speaker"])
        user.project.documents.set_layout(document, user.random.choice([[], [(0, role)]]))


def move_document(user: RandomUser) -> None:
    if (document := user.document()) is not None:
        user.project.documents.move(document, user.document())


def delete_document(user: RandomUser) -> None:
    if user.random.random() < 0.3 and (document := user.document()) is not None:
        user.project.documents.delete(document)


def set_state(user: RandomUser) -> None:
    if (document := user.document()) is not None:
        user.project.documents.set_state(document, user.random.choice(list(DocumentState)))


def create_facet(user: RandomUser) -> None:
    kind, cardinality = user.random.choice(list(FacetKind)), user.random.choice(list(Cardinality))
    required = user.random.random() < 0.5
    user.project.codebook.create_facet(user.name(), kind=kind, cardinality=cardinality, required=required)


def rename_facet(user: RandomUser) -> None:
    if (facet := user.facet()) is not None:
        user.project.codebook.rename_facet(facet, user.name())


def describe_facet(user: RandomUser) -> None:
    if (facet := user.facet()) is not None:
        user.project.codebook.describe_facet(facet, user.name())


def change_facet(user: RandomUser) -> None:
    if (facet := user.facet()) is not None:
        cardinality = user.random.choice(list(Cardinality))
        user.project.codebook.change_facet(facet, cardinality=cardinality, required=user.random.random() < 0.5)


def move_facet(user: RandomUser) -> None:
    if (facet := user.facet()) is not None:
        user.project.codebook.move_facet(facet, user.facet())


def delete_facet(user: RandomUser) -> None:
    if user.random.random() < 0.2 and (facet := user.facet()) is not None:
        user.project.codebook.delete_facet(facet)


def create_code(user: RandomUser) -> None:
    if (facet := user.facet()) is not None:
        parents = [code.id for code in user.project.codebook.codes(facet, builtins=False)]
        parent = user.random.choice([None, *parents])
        user.project.codebook.create_code(facet, user.name(), parent=parent, definition=user.name())


def create_period(user: RandomUser) -> None:
    facets = [facet.id for facet in user.project.codebook.facets() if facet.kind is FacetKind.PERIOD]
    if facets:
        user.project.codebook.create_period(user.random.choice(facets), str(user.random.randint(1990, 2025)))


def rename_code(user: RandomUser) -> None:
    if (code := user.code(own=True)) is not None:
        user.project.codebook.rename_code(code, user.name())


def describe_code(user: RandomUser) -> None:
    if (code := user.code(own=True)) is not None:
        user.project.codebook.describe_code(code, definition=user.name(), include=user.name(), exclude="")


def recolour_code(user: RandomUser) -> None:
    if (code := user.code(own=True)) is not None:
        user.project.codebook.recolour_code(code, user.random.choice([None, *range(12)]))


def move_code(user: RandomUser) -> None:
    code, parent = user.code(own=True), user.code(own=True)
    if code is not None:
        user.project.codebook.move_code(code, user.random.choice([None, parent]), user.code(own=True))


def set_shortcut(user: RandomUser) -> None:
    if (code := user.code(own=True)) is not None:
        user.project.codebook.set_shortcut(code, user.random.choice([None, 1, 2, 3]))


def delete_code(user: RandomUser) -> None:
    if user.random.random() < 0.4 and (code := user.code(own=True)) is not None:
        user.project.codebook.delete_code(code)


def mark(user: RandomUser) -> None:
    if (document := user.document()) is not None:
        user.project.coding.mark(document, *user.span(document))


def code_span(user: RandomUser) -> None:
    document, codes = user.document(), [user.code(), user.code()]
    if document is not None:
        user.project.coding.code_span(document, *user.span(document), [code for code in codes if code is not None])


def apply(user: RandomUser) -> None:
    segment, code = user.own_segment(), user.code()
    if segment is not None and code is not None:
        keep = user.random.random() < 0.3
        user.project.coding.apply(segment, code, certainty=Certainty.UNSURE, keep_others=keep)


def remove(user: RandomUser) -> None:
    segment = user.own_segment()
    codings = user.project.coding.segment(segment).codings if segment is not None else ()
    if segment is not None and codings:
        user.project.coding.remove(segment, user.random.choice(codings).code)


def qualify(user: RandomUser) -> None:
    segment = user.own_segment()
    codings = user.project.coding.segment(segment).codings if segment is not None else ()
    if codings:
        certainty = user.random.choice([None, *Certainty])
        basis = user.random.choice([None, *Basis])
        coding = user.random.choice(codings).id
        user.project.coding.qualify(coding, certainty=certainty, basis=basis, note=user.name())


def move_edges(user: RandomUser) -> None:
    segment = user.own_segment()
    if segment is not None:
        document = user.project.coding.segment(segment).document
        user.project.coding.move_edges(segment, *user.span(document))


def delete_segment(user: RandomUser) -> None:
    segment = user.own_segment()
    if segment is not None and user.random.random() < 0.5:
        user.project.coding.delete(segment)


def write_memo(user: RandomUser) -> None:
    targets = {
        MemoTarget.PROJECT: user.project.info().id,
        MemoTarget.DOCUMENT: user.document(),
        MemoTarget.CODE: user.code(),
        MemoTarget.SEGMENT: user.own_segment(),
    }
    kind = user.random.choice(list(MemoTarget))
    if (target := targets[kind]) is not None:
        user.project.memos.write(kind, target, user.random.choice(["", user.name(), "two\n\nparagraphs 🕊"]))


def rename_project(user: RandomUser) -> None:
    user.project.rename(user.name())


def add_coder(user: RandomUser) -> None:
    if len(user.project.coders.all()) < 6:
        user.project.coders.add(user.name(), CoderKind.PERSON)


def rename_coder(user: RandomUser) -> None:
    coder = user.random.choice(user.project.coders.all())
    user.project.coders.rename(coder.id, user.name())


VERBS: list[Callable[[RandomUser], None]] = [
    add_document,
    add_documents,
    rename_document,
    describe_document,
    set_layout,
    move_document,
    delete_document,
    set_state,
    create_facet,
    rename_facet,
    describe_facet,
    change_facet,
    move_facet,
    delete_facet,
    create_code,
    create_code,
    create_period,
    rename_code,
    describe_code,
    recolour_code,
    move_code,
    set_shortcut,
    delete_code,
    mark,
    code_span,
    code_span,
    code_span,
    apply,
    apply,
    apply,
    remove,
    qualify,
    qualify,
    move_edges,
    move_edges,
    delete_segment,
    write_memo,
    write_memo,
    rename_project,
    add_coder,
    rename_coder,
]
