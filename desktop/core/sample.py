"""The sample project as it is kept with the program: its texts and what two coders made of them.

``resources/sample/coding.json`` names a starter codebook, the coders, the documents with their files, and every segment
by its exact quote, which stands in its document once. Codes are given by their path, periods in words and EDTF. This
module only reads and checks; what replays it into a project is elsewhere.

The files come with the program and are covered by tests, so a fault in them is a defect: ValueError.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.core.codebook_files import CodebookSpec, FacetSpec, load_codebook
from desktop.core.model import Basis, Builtin, Cardinality, Certainty, DocumentState, FacetKind
from desktop.core.text import normalise
from desktop.paths import resource

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = "testimonia-sample"


@dataclass(frozen=True, slots=True)
class SampleAnswer:
    """One coding: exactly one of ``path`` (code names from the top), ``builtin`` and ``edtf`` is given."""

    facet: str
    path: tuple[str, ...] | None
    builtin: Builtin | None
    edtf: str | None
    words: str
    certainty: Certainty | None
    basis: Basis | None
    note: str


@dataclass(frozen=True, slots=True)
class SampleSegment:
    """One segment, ``[start, end)`` in code points of the normalised text of its document."""

    document: str
    coder: str
    start: int
    end: int
    quote: str
    answers: tuple[SampleAnswer, ...]
    memo: str


@dataclass(frozen=True, slots=True)
class SampleMemo:
    """A coder's memo on a document, or on the code at ``facet`` and ``path``."""

    coder: str
    text: str
    facet: str = ""
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleDocument:
    """One text with its file, how it is shown (``layout`` as in model.Document) and what the coders say of it.

    A coder who is not in ``states`` has yet to begin.
    """

    file: Path
    name: str
    kind: str
    text: str
    layout: tuple[tuple[int, str], ...]
    states: dict[str, DocumentState]
    memos: tuple[SampleMemo, ...]


@dataclass(frozen=True, slots=True)
class SampleSpec:
    """The whole sample. ``segments`` are ordered by document, then coder, then place, as they are to be replayed."""

    name: str
    memo: str
    codebook: CodebookSpec
    coders: tuple[str, ...]
    documents: tuple[SampleDocument, ...]
    segments: tuple[SampleSegment, ...]
    code_memos: tuple[SampleMemo, ...]

    def document(self, file_name: str) -> SampleDocument:
        return next(each for each in self.documents if each.file.name == file_name)


def load_sample() -> SampleSpec:
    """Read the sample that comes with the program. Raises ValueError where it does not fit itself."""
    data = json.loads(resource("sample", "coding.json").read_text("utf-8"))
    if data["format"] != FORMAT or data["version"] != 1:
        raise ValueError("coding.json is no sample of this version")
    coders = tuple(data["coders"])
    codebook = load_codebook(str(data["codebook"]))
    documents = tuple(_document(each, coders) for each in data["documents"])
    texts = {each.file.name: each.text for each in documents}
    found = [_segment(each, texts, coders, codebook) for each in data["segments"]]
    order = {name: place for place, name in enumerate(texts)}
    found.sort(key=lambda each: (order[each.document], coders.index(each.coder), each.start, each.end))
    code_memos = tuple(
        SampleMemo(
            _one_of(each["coder"], coders),
            each["text"],
            each["facet"],
            _path(_facet(codebook, each["facet"]), each["code"]),
        )
        for each in data["code_memos"]
    )
    return SampleSpec(data["name"], data["memo"], codebook, coders, documents, tuple(found), code_memos)


def _one_of(coder: str, coders: tuple[str, ...]) -> str:
    if coder not in coders:
        raise ValueError(f"{coder} is not among the coders")
    return coder


def _document(data: dict[str, Any], coders: tuple[str, ...]) -> SampleDocument:
    file = resource("sample", data["file"])
    text = normalise(file.read_text("utf-8"))
    layout = tuple((int(index), str(role)) for index, role in data["layout"])
    if layout and not 0 <= layout[0][0] <= layout[-1][0] < len(text.split("\n")):
        raise ValueError(f"the layout of {file.name} reaches beyond its paragraphs")
    states = {_one_of(coder, coders): DocumentState(state) for coder, state in data["states"].items()}
    memos = tuple(SampleMemo(_one_of(each["coder"], coders), each["text"]) for each in data["memos"])
    return SampleDocument(file, data["name"], data["kind"], text, layout, states, memos)


def _segment(
    data: dict[str, Any], texts: dict[str, str], coders: tuple[str, ...], codebook: CodebookSpec
) -> SampleSegment:
    quote, text = data["quote"], texts[data["document"]]
    if text.count(quote) != 1:
        raise ValueError(f"“{quote}” stands {text.count(quote)} times in {data['document']}")
    start = text.index(quote)
    answers = tuple(_answer(each, codebook) for each in data["answers"])
    return SampleSegment(
        data["document"],
        _one_of(data["coder"], coders),
        start,
        start + len(quote),
        quote,
        answers,
        data.get("memo", ""),
    )


def _answer(data: dict[str, Any], codebook: CodebookSpec) -> SampleAnswer:
    facet = _facet(codebook, data["facet"])
    given = [key for key in ("code", "builtin", "edtf") if key in data]
    if len(given) != 1 or ("edtf" in data and facet.kind is not FacetKind.PERIOD):
        raise ValueError(f"an answer to {facet.name} is not one code, one built-in answer or one period: {data}")
    certainty, basis = data.get("certainty"), data.get("basis")
    return SampleAnswer(
        facet.name,
        _path(facet, data["code"]) if "code" in data else None,
        Builtin(data["builtin"]) if "builtin" in data else None,
        data.get("edtf"),
        data.get("words", ""),
        Certainty(certainty) if certainty else None,
        Basis(basis) if basis else None,
        data.get("note", ""),
    )


def _facet(codebook: CodebookSpec, name: str) -> FacetSpec:
    found = codebook.facet(name)
    if found is None:
        raise ValueError(f"the codebook has no facet {name}")
    return found


def _path(facet: FacetSpec, names: list[str]) -> tuple[str, ...]:
    path = tuple(names)
    if all(each != path for each, _ in facet.walk()):
        raise ValueError(f"{facet.name} has no code {' › '.join(path)}")
    return path


def open_facets(segment: SampleSegment, codebook: CodebookSpec) -> tuple[str, ...]:
    """The required facets that a segment leaves unanswered, in the order of the codebook."""
    answered = {each.facet for each in segment.answers}
    return tuple(each.name for each in codebook.facets if each.required and each.name not in answered)


def over_answered(segment: SampleSegment, codebook: CodebookSpec) -> tuple[str, ...]:
    """The facets that take one answer and have several, in the order of the codebook."""
    given = [each.facet for each in segment.answers]
    return tuple(
        each.name for each in codebook.facets if each.cardinality is Cardinality.ONE and given.count(each.name) > 1
    )
