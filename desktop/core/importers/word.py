"""Word documents (.docx), ECMA-376 Part 1: every paragraph in the order of the body, tables and text boxes included.

python-docx opens the package; the body is walked here, because its own lists of paragraphs leave out tables, content
controls and tracked insertions. Elements are told by their local names, which transitional and strict files share.
"""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from desktop.core.importers.kinds import recognise
from desktop.core.importers.layout import speakers
from desktop.core.importers.parsed import Note, Parsed, ReadOptions, Unsure, counted, finish, refused, suffix_of
from desktop.core.text import normalise_counted

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES: Final = 200 * 1024 * 1024
"""How much all parts of a package may hold once unpacked."""
MOST_RATIO: Final = 200
"""How many times larger than packed a part of more than 10 MB may be; the XML of real documents stays under 60."""
MOST_PARTS: Final = 20_000

_DOCTYPES: Final = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_DAMAGED: Final = "the Word document is damaged and cannot be opened. If Word still opens it, save it there once more."
# Wrappers whose content belongs to the text around them.
_THROUGH: Final = frozenset(
    {
        "ins",
        "moveTo",
        "smartTag",
        "customXml",
        "sdt",
        "sdtContent",
        "hyperlink",
        "fldSimple",
        "dir",
        "bdo",
        "ruby",
        "rubyBase",
    }
)
_GONE: Final = frozenset({"del", "moveFrom"})
_LEFT_OUT: Final = (
    ("picture", "1 picture was left out.", "{count} pictures were left out."),
    ("footnote", "1 footnote was left out.", "{count} footnotes were left out."),
    ("endnote", "1 endnote was left out.", "{count} endnotes were left out."),
    ("header", "1 page header was left out.", "{count} page headers were left out."),
    ("footer", "1 page footer was left out.", "{count} page footers were left out."),
    ("remark", "1 remark in the margin was left out.", "{count} remarks in the margin were left out."),
    ("deletion", "1 tracked deletion was left out.", "{count} tracked deletions were left out."),
    ("insertion", "1 tracked insertion came in.", "{count} tracked insertions came in."),
    (
        "numbered",
        "The number or bullet of 1 list paragraph was left out.",
        "The numbers or bullets of {count} list paragraphs were left out.",
    ),
    ("hidden", "1 passage marked as hidden came in.", "{count} passages marked as hidden came in."),
    ("symbol", "1 character of a symbol font became “\ufffd”.", "{count} characters of symbol fonts became “\ufffd”."),
    ("ruby", "1 reading aid above characters was left out.", "{count} reading aids above characters were left out."),
    ("chunk", "1 embedded document was left out.", "{count} embedded documents were left out."),
)


def _local(element: Any) -> str:
    """The name of an element without its namespace; empty for instructions, remarks and entities."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _attribute(element: Any, name: str) -> str | None:
    """An attribute by its local name."""
    return next((str(value) for key, value in element.attrib.items() if key.rpartition("}")[2] == name), None)


def _child(element: Any, *names: str) -> Any:
    """The element down a path of local names, or None."""
    for name in names:
        element = next((child for child in element if _local(child) == name), None)
        if element is None:
            return None
    return element


def _on(element: Any) -> bool:
    """Whether a switch such as ``w:vanish`` is there and not turned off."""
    return element is not None and (_attribute(element, "val") or "true").lower() not in {"0", "false", "off"}


def check_package(data: bytes, name: str) -> None:
    """Refuse a package that would unpack to too much, needs a password, or declares entities (XML bombs, XXE)."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            oversized = any(
                info.file_size > 10 * 1024 * 1024 and info.file_size > MOST_RATIO * max(1, info.compress_size)
                for info in infos
            )
            oversized = oversized or len(infos) > MOST_PARTS or sum(info.file_size for info in infos) > MOST_BYTES
            declares = not oversized and any(
                mark in part
                for part in (archive.read(info) for info in infos if info.filename.lower().endswith((".xml", ".rels")))
                for mark in _DOCTYPES
            )
    except Exception as fault:  # zipfile lets zlib.error, struct.error and many others out
        raise refused(name, _DAMAGED) from fault
    if oversized:
        raise refused(name, "it would unpack to far more than a document holds and was not opened.")
    if declares:
        raise refused(name, "it declares XML entities, which no Word document does, and was not opened.")


def style_roles(styles: Any) -> dict[str, str]:
    """The role of each paragraph style by its id: title, dek or heading, inherited along ``w:basedOn``."""
    own: dict[str, str] = {}
    parents: dict[str, str] = {}
    for style in styles if styles is not None else ():
        if _local(style) != "style" or _attribute(style, "type") not in {"paragraph", None}:
            continue
        key = _attribute(style, "styleId") or ""
        label = _child(style, "name")
        # Built-in styles keep their English names in the file, whatever language Word shows them in.
        called = (_attribute(label, "val") or "").lower() if label is not None else ""
        based = _child(style, "basedOn")
        if based is not None:
            parents[key] = _attribute(based, "val") or ""
        level = _child(style, "pPr", "outlineLvl")
        if called == "title":
            own[key] = "title"
        elif called == "subtitle":
            own[key] = "dek"
        elif called.startswith("heading ") or (level is not None and (_attribute(level, "val") or "9") in "012345678"):
            own[key] = "heading"
        elif level is not None or called.startswith("toc"):
            own[key] = ""
    roles: dict[str, str] = {}
    for key in {*own, *parents}:
        at, seen = key, set[str]()
        while at not in own and at in parents and at not in seen:
            seen.add(at)
            at = parents[at]
        if own.get(at):
            roles[key] = own[at]
    return roles


class _Walk:
    """Collects the paragraphs of a body, with their roles, and counts what stays behind."""

    def __init__(self, roles: dict[str, str]) -> None:
        self.paragraphs: list[tuple[str, str]] = []
        self.counts: Counter[str] = Counter()
        self._roles = roles
        self._boxes: list[Any] = []

    def blocks(self, parent: Any, cell: bool = False) -> None:
        """All paragraphs and tables below an element."""
        for element in parent:
            name = _local(element)
            if name == "p":
                self._paragraph(element, cell)
            elif name == "tbl":
                self._table(element)
            elif name in _GONE:
                self.counts["deletion"] += 1
            elif name == "altChunk":
                self.counts["chunk"] += 1
            elif name == "AlternateContent":
                self.blocks(_alternative(element), cell)
            elif name in _THROUGH:
                self.blocks(element, cell)

    def _table(self, table: Any) -> None:
        for row in _below(table, "tr"):
            for cell in _below(row, "tc"):
                merged = _child(cell, "tcPr", "vMerge")
                before = len(self.paragraphs)
                self.blocks(cell, cell=True)
                # The lower parts of a merged cell and empty cells hold one empty paragraph each.
                fresh = self.paragraphs[before:]
                continued = merged is not None and _attribute(merged, "val") != "restart"
                if continued or not any(text.strip() for text, _ in fresh):
                    self.paragraphs[before:] = [entry for entry in fresh if entry[0].strip()]

    def _paragraph(self, paragraph: Any, cell: bool) -> None:
        outer, self._boxes = self._boxes, []
        text = "".join(self._inline(paragraph)).rstrip("\n")
        properties = _child(paragraph, "pPr")
        role = "cell" if cell else ""
        if properties is not None:
            style = _child(properties, "pStyle")
            level = _child(properties, "outlineLvl")
            if level is not None and (_attribute(level, "val") or "9") in "012345678":
                role = role or "heading"
            elif style is not None:
                role = role or self._roles.get(_attribute(style, "val") or "", "")
            number = _child(properties, "numPr", "numId")
            if number is not None and _attribute(number, "val") != "0" and text.strip():
                self.counts["numbered"] += 1
        self.paragraphs.append((text, role if text.strip() else ""))
        boxes, self._boxes = self._boxes, outer
        for box in boxes:
            self.blocks(box, cell)

    def _inline(self, parent: Any) -> Iterator[str]:
        for element in parent:
            name = _local(element)
            if name == "r":
                if _on(_child(element, "rPr", "vanish")):
                    self.counts["hidden"] += 1
                yield from self._run(element)
            elif name in _GONE:
                self.counts["deletion"] += 1
            elif name == "AlternateContent":
                yield from self._inline(_alternative(element))
            elif name in {"oMath", "oMathPara"}:
                yield "".join(t.text or "" for t in element.iter() if _local(t) == "t")
            elif name in _THROUGH:
                if name in {"ins", "moveTo"}:
                    self.counts["insertion"] += 1
                yield from self._inline(element)

    def _run(self, run: Any) -> Iterator[str]:
        for element in run:
            name = _local(element)
            if name == "t":
                # A line end within the XML is white space there, not the end of a paragraph.
                yield (element.text or "").replace("\r\n", " ").replace("\n", " ").replace("\r", " ")
            elif name in {"tab", "ptab"}:
                yield "\t"
            elif name in {"br", "cr"}:
                yield "\n"
            elif name == "noBreakHyphen":
                yield "\u2011"
            elif name == "softHyphen":
                yield "\u00ad"
            elif name == "sym":
                self.counts["symbol"] += 1
                yield "\ufffd"
            elif name == "ruby":
                self.counts["ruby"] += 1
                base = _child(element, "rubyBase")
                if base is not None:
                    yield from self._inline(base)
            elif name in {"footnoteReference", "endnoteReference", "commentReference"}:
                self.counts[{"f": "footnote", "e": "endnote", "c": "remark"}[name[0]]] += 1
            elif name == "AlternateContent":
                yield from self._run(_alternative(element))
            elif name in {"drawing", "pict", "object"}:
                self._drawing(element)

    def _drawing(self, drawing: Any) -> None:
        """Text boxes follow the paragraph they hang on; pictures are counted."""
        stack = list(reversed(drawing))
        while stack:
            element = stack.pop()
            name = _local(element)
            if name == "txbxContent":
                self._boxes.append(element)
                continue
            if name in {"blip", "imagedata"}:
                self.counts["picture"] += 1
            stack.extend(reversed(_alternative(element) if name == "AlternateContent" else element))


def _alternative(element: Any) -> Any:
    """The branch of ``mc:AlternateContent`` that is read: the first choice, else the fallback, never both."""
    branch = _child(element, "Choice")
    if branch is None:
        branch = _child(element, "Fallback")
    return branch if branch is not None else ()


def _below(parent: Any, wanted: str) -> Iterator[Any]:
    """Rows of a table or cells of a row, through content controls and tracked changes."""
    for element in parent:
        name = _local(element)
        if name == wanted:
            yield element
        elif name in _THROUGH:
            yield from _below(element, wanted)


class Word:
    """Word documents since 2007."""

    id = "word"
    version = "1"
    label = "Word"
    suffixes: tuple[str, ...] = (".docx", ".docm", ".dotx")

    def sniff(self, data: bytes, name: str) -> bool:
        """By content: a package with a Word part, whatever it is called."""
        return recognise(data) == "docx"

    def read(self, data: bytes, name: str, options: ReadOptions) -> Parsed | Unsure:
        """Read every paragraph of the body; what stays behind is counted in the notes."""
        check_package(data, name)
        import docx

        try:
            walk = self._walk(data)
        except Exception as fault:  # the libraries let KeyError, XMLSyntaxError and many others out
            raise refused(name, _DAMAGED) from fault
        text = normalise_counted("\n".join(paragraph for paragraph, _ in walk.paragraphs))
        if not text.text.strip() and walk.counts["picture"]:
            raise refused(name, "it holds pictures but no text.")
        notes: list[str] = []
        if suffix_of(name) not in self.suffixes:
            notes.append(Note("Its name says otherwise, but it is a Word document and was read as one."))
        notes.extend(counted(walk.counts[key], one, many) for key, one, many in _LEFT_OUT if walk.counts[key])
        return finish(
            self,
            name,
            data,
            text,
            layout=_layout(walk.paragraphs, text.text),
            notes=tuple(notes),
            library=f"python-docx {docx.__version__}",
        )

    def _walk(self, data: bytes) -> _Walk:
        from docx.opc.package import OpcPackage
        from docx.oxml.parser import parse_xml

        def root(part: Any) -> Any:
            element = getattr(part, "element", None)
            return element if element is not None else parse_xml(part.blob)

        package = OpcPackage.open(io.BytesIO(data))
        main = _related(package, "officeDocument")[0]
        styles = _related(main, "styles")
        walk = _Walk(style_roles(root(styles[0])) if styles else {})
        body = _child(root(main), "body")
        if body is None:
            raise ValueError("the main part has no body")
        walk.blocks(body)
        for kind in ("header", "footer"):
            parts = {id(part): part for part in _related(main, kind)}.values()
            walk.counts[kind] = sum(
                1 for part in parts if any((t.text or "").strip() for t in root(part).iter() if _local(t) == "t")
            )
        return walk


def _related(source: Any, kind: str) -> list[Any]:
    """The parts to which relationships of a kind lead; the kind is the end of the type's address."""
    return [
        relation.target_part
        for relation in source.rels.values()
        if not relation.is_external and relation.reltype.rpartition("/")[2] == kind
    ]


def _layout(paragraphs: list[tuple[str, str]], text: str) -> tuple[tuple[int, str], ...]:
    roles: dict[int, str] = {}
    at = 0
    for paragraph, role in paragraphs:
        # A paragraph with line breaks becomes several of ours; the letter keeps a leading U+FEFF from being dropped.
        count = normalise_counted("x" + paragraph).text.count("\n") + 1
        if role:
            roles.update((at + i, role) for i in range(count))
        at += count
    for i, _ in speakers(text.split("\n")):
        roles.setdefault(i, "speaker")
    return tuple(sorted(roles.items()))
