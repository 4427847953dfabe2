"""A project in which much happened, as what may come out of its ruins."""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.core import errors
from desktop.core.model import MemoTarget
from desktop.core.project import Project
from tests.core.making import TEXT, RandomUser, parsed, small_project

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.salvage import SalvageReport

PASSPHRASE = 'vier Möwen über \'m "See"'


@dataclass(slots=True)
class Case:
    """The bytes of a project and of its log, and what it holds."""

    file: bytes
    log: bytes | None
    passphrase: str | None
    segments: dict[int, tuple[int, str, int, int, int, frozenset[int]]] = field(default_factory=dict)
    names: dict[tuple[str, int], str] = field(default_factory=dict)
    memos: dict[int, str] = field(default_factory=dict)
    dump: dict[str, list[dict[str, object]]] = field(default_factory=dict)
    #: What every segment ever was, for injuries to the log: the newest steps may be lost with it.
    ever: set[tuple[int, int, int, int, int]] = field(default_factory=set)


def read(project: Project) -> Case:
    case = Case(b"", None, None, dump=project.store.dump())
    texts = {document.id: project.documents.text(document.id) for document in project.documents.all()}
    for document in project.documents.all():
        for one in project.coding.segments(document.id):
            quote = texts[document.id][one.start : one.end]
            codes = frozenset(int(coding.code) for coding in one.codings)
            case.segments[one.id] = (document.id, quote, one.start, one.end, one.coder, codes)
    for table in ("document", "coder", "code", "facet"):
        for row in case.dump[table]:
            case.names[table, row["id"]] = row["name"]  # type: ignore[index,assignment]
    case.memos = {row["id"]: row["text"] for row in case.dump["memo"]}  # type: ignore[misc]
    return case


def ever(project: Project) -> set[tuple[int, int, int, int, int]]:
    """(segment, document, start, end, coder) of every segment at any time."""
    found: set[tuple[int, int, int, int, int]] = set()
    now: dict[int, dict[str, int]] = {}
    for head in reversed(project.history(limit=1_000_000)):
        for change in project.load_step(head.id).changes:
            if change.table == "segment" and change.after is not None:
                row = now[change.row] = {**now.get(change.row, {}), **change.after}
                found.add((change.row, row["document_id"], row["start"], row["end"], row["coder_id"]))
    return found


def make(folder: Path, *, passphrase: str | None = None, logged: bool = False, turns: int = 250) -> Case:
    """``logged`` leaves the newest steps in the log, as a desk that was killed does."""
    path = folder / "rich.testimonia"
    project = small_project(path)
    chance = random.Random(5)
    long = [TEXT * times + chance.choice(("끝 👩‍👩‍👧", "\u0627", "end")) for times in (20, 90, 150, 400)]
    project.documents.add([parsed(f"Long {n}", text) for n, text in enumerate(long)])
    user = RandomUser(project, 7)
    _work(user, turns, chance)
    _code(user, chance)
    if passphrase is not None:
        from desktop.core import protection

        protection.encrypt(project, passphrase)
    if logged:
        project.close()
        project = Project.open(path, passphrase=passphrase)
        project.store.connection.execute("PRAGMA wal_autocheckpoint = 0").fetchall()
        user.project = project
        project.coder = project.coders.all()[0].id
        _work(user, turns // 3, chance)
    case = read(project)
    case.ever = ever(project)
    if logged:
        for side in ("", "-wal"):
            shutil.copyfile(f"{path}{side}", folder / f"copy{side}")
        case.log = (folder / "copy-wal").read_bytes()
        assert len(case.log) > 50_000
    project.close()
    case.file = (folder / "copy").read_bytes() if logged else path.read_bytes()
    case.passphrase = passphrase
    return case


def _code(user: RandomUser, chance: random.Random) -> None:
    """Two coders mark and answer all over the long documents, and write why."""
    project = user.project
    codes = [code.id for code in project.codebook.codes() if code.in_use]
    for coder in project.coders.all()[:2]:
        project.coder = coder.id
        for document in [one for one in project.documents.all() if one.chars > 100][:12]:
            for _ in range(12):
                start = chance.randrange(document.chars - 40)
                answers = chance.sample(codes, chance.randint(1, 3))
                segment = project.coding.code_span(document.id, start, start + chance.randint(1, 40), answers)
                if chance.random() < 0.2:
                    project.memos.write(MemoTarget.SEGMENT, segment, f"왜? {start} 🕊 " * chance.randint(1, 60))


def _work(user: RandomUser, turns: int, chance: random.Random) -> None:
    for _ in range(turns):
        user.act()
        if chance.random() < 0.1:
            try:
                user.project.undo()
                if chance.random() < 0.4:
                    user.project.redo()
            except errors.TestimoniaError:
                pass


def differences(case: Case, saved: Case, report: SalvageReport, *, older: bool) -> list[str]:
    """What the salvaged project says otherwise than the project did without the report admitting it.

    With ``older`` the newest steps may be lost: what was there at any time will do.
    """
    found: list[str] = []
    proven: dict[object, set[object]] = {}
    for row in saved.dump["coding"]:
        if ("coding", row["id"]) not in report.unproven_rows:
            proven.setdefault(row["segment_id"], set()).add(row["code_id"])
    for segment, held in saved.segments.items():
        document, _quote, start, end, coder, codes = held
        was = case.segments.get(segment)
        if was is None or was[:5] != held[:5]:
            admitted = older or ("segment", segment) in report.unproven_rows
            if not (admitted and (segment, document, start, end, coder) in case.ever):
                found.append(f"segment {segment} is {held}, and was {was}")
            continue
        if not older and not (codes & proven.get(segment, set())) <= was[5]:
            found.append(f"segment {segment} has codes {codes - was[5]} that it never had")
        if not older and codes != was[5] and not report.lost_counts.get("codings"):
            found.append(f"segment {segment} lacks codes, and no coding is lost")
    for key, name in saved.names.items():
        if not older and case.names.get(key) != name and key not in report.unproven_rows:
            found.append(f"{key} is called {name!r}, and was {case.names.get(key)!r}")
    for memo, text in saved.memos.items():
        if not older and case.memos.get(memo) != text and ("memo", memo) not in report.unproven_rows:
            found.append(f"memo {memo} says {text!r}, and said {case.memos.get(memo)!r}")
    if not older:
        missing = len(case.segments.keys() - saved.segments.keys())
        if missing and not report.lost_counts.get("segments"):
            found.append(f"{missing} segments are missing, and none is reported lost")
    return found
