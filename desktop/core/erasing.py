"""Erasing for good: the one action that cannot be undone.

Within one step the rows go, the texts lose their passages, and every payload of the history that held something of it
is blanked; then the whole file is written anew. Either the step is there or it is not: a file that was not written anew
yet, because somebody pulled the plug or else read it, carries a mark and is written anew at its next opening.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.core.beside import here
from desktop.core.erasing_forms import ways_of_writing
from desktop.core.erasing_plan import Plan, plan_for
from desktop.core.erasure import Copy, EraseCoder, EraseDocuments, ErasePassages, Preview, Report
from desktop.core.errors import (
    Cancelled,
    NothingToErase,
    NotOfThisProject,
    ProjectInUse,
    ReadOnly,
    ReasonTells,
    RewriteFailed,
    StorageFailed,
    TestimoniaError,
)
from desktop.core.model import DocumentId, StepKind
from desktop.core.naming import name_key
from desktop.core.notes import Named, Note
from desktop.core.passages import SHORTEST_QUOTE, Needles
from desktop.core.snapshots.taking import quiet
from desktop.core.storage import bodies, erasing, redacting
from desktop.core.storage import connection as files
from desktop.core.storage.redacting import STAYING
from desktop.core.storage.rewriting import rewrite, wiped
from desktop.core.storage.schema import (
    ASSIGNMENT,
    CODE_EXAMPLE,
    CODER,
    CODING,
    CONFIRMATION,
    DOCUMENT_DEFAULT,
    DOCUMENT_VERSION,
    FOREIGN_ID,
    JOURNAL_ENTRY,
    MEMO,
    PROJECT,
    SEGMENT,
)
from desktop.core.storage.store import Store
from desktop.core.text import word_count

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.core.beside import Beside
    from desktop.core.erasure import Wish
    from desktop.core.project import Project
    from desktop.core.step_scope import StepScope

    Progress = Callable[[int, int], bool]

STAGES = 3
_NUMBER = re.compile(r"\b[0-9]{1,19}\b")
# So many documents are named in one sentence.
NAMED = 20
ACTIONS = {EraseDocuments: "erase.document", EraseCoder: "erase.coder"}
BEYOND = (
    Note("Exports, copies that were sent or put elsewhere, and backups of this computer are not reached."),
    Note("What the disk itself has kept in blocks that are free now is not reached."),
    Note("Of the erased steps the seal stays: whoever knows word for word what stood there can prove it with that."),
)
QUOTED = Note("Memos and notes on anything else stay, also where they quote from it.")
BRIEFLY = Note(
    "Memos and notes stay, and so do quotations in them of fewer than {number} characters of a passage, or of a part "
    "of it.",
    number=SHORTEST_QUOTE,
)


def preview(project: Project, wish: Wish) -> Preview:
    """Everything that erasing would take, what holds it besides, and what cannot be reached. Changes nothing.

    Raises NotFound or BadSpan.
    """
    plan = plan_for(project, wish)
    hashes: dict[int, str] = {}
    kinds: dict[int, str] = {}
    for redaction in redacting.redactions(project.store, plan.redactor):
        hashes[redaction.step] = redaction.payload_hash
        kinds[redaction.step] = redaction.kind
    return replace(_counted(project, wish, plan, kinds), snapshots=_copies(project, plan, hashes))


def erase(
    project: Project,
    wish: Wish,
    *,
    reason: str = "",
    on_progress: Progress | None = None,
    delete_snapshots: Sequence[Path] = (),
    beside: Beside[Any] = here,
) -> Report:
    """Erase for good, as one step that cannot be undone, and write the file anew.

    ``reason`` stays in the history. ``delete_snapshots`` are snapshots of this project. ``on_progress(done, total)``
    may return False until the step is written. ``beside`` writes the file anew wherever the caller wants it done; until
    then the project has no connection. Raises ReadOnly, NotFound, BadSpan, NothingToErase, ReasonTells,
    NotOfThisProject, Cancelled or StorageFailed; the project is as it was then.
    """
    if project.read_only:
        raise ReadOnly
    if project.scope is not None:
        raise StorageFailed(reason="an action is still going on")
    known = {_place(copy.path): copy.path for copy in _listed(project)} if delete_snapshots else {}
    for path in delete_snapshots:
        if _place(path) not in known:
            raise NotOfThisProject(path=path)
    erasing.wipe_while_deleting(project.store)
    with project.step(ACTIONS.get(type(wish), "erase.passages"), kind=StepKind.ERASE) as scope:
        plan = plan_for(project, wish)
        _go_on(on_progress, 1)
        hashes, found = _write(project, wish, plan)
        if found.empty:
            raise NothingToErase
        _say(scope, found, plan, reason)
        _go_on(on_progress, 2)
    if scope.step is None:
        raise NothingToErase
    project.documents.texts.clear()
    project.documents.numbered.clear()
    notes: list[Note] = []
    with suppress(TestimoniaError):  # a snapshot that cannot be looked into is said to be one
        found = replace(found, snapshots=_copies(project, plan, hashes))
    deleted = tuple(beside(lambda: _deleted(delete_snapshots, notes)))
    rewritten = _finished(project, notes, beside)
    project.tell_reloaded()
    if on_progress is not None:
        on_progress(STAGES, STAGES)
    return Report(found, scope.step.head.id, rewritten, deleted, tuple(notes))


def deleted_documents(project: Project, name: str) -> list[DocumentId]:
    """Documents that were deleted and had this name: their words still lie in the history. Reads the whole history."""
    key = name_key(name.strip())
    ever = erasing.ties_ever(project.store)
    gone = sorted(ever.documents() - erasing.ties_now(project.store).documents())
    return [DocumentId(row) for row in gone if any(name_key(each) == key for each in ever.names[row])]


def pending(store: Store) -> bool:
    """Whether something was erased and the file has not been written anew since."""
    return erasing.is_marked(store)


def finish(project: Project, beside: Beside[Any] = here) -> None:
    """Write the file anew, without a trace of what was erased.

    Raises ReadOnly, ProjectInUse, RewriteFailed or StorageFailed; then it is still to be done.
    """
    with quiet(project.path), project.suspended():  # a snapshot may still be on its way
        beside(lambda: rewrite(project.path, project.key, project.key))
    erasing.forget_view_states(project.store, [erasing.MARK])


def finish_pending(project: Project) -> None:
    """At opening for writing: what an earlier erasing left to do. What hinders it becomes a warning."""
    notes: list[Note] = []
    if not project.read_only and pending(project.store) and not _finished(project, notes):
        project.warnings.extend(notes)


def _finished(project: Project, notes: list[Note], beside: Beside[Any] = here) -> bool:
    try:
        finish(project, beside)
    except (ProjectInUse, RewriteFailed, StorageFailed) as error:
        if project.store.closed:
            raise
        if isinstance(error, ProjectInUse):
            note = Note("The words are erased, but traces of them stay in the file while it is open elsewhere.")
        else:
            reason = error.data.get("reason", error.sentence)
            note = Note("The words are erased, but traces of them stay in the file: {reason}.", reason=reason)
        notes.append(note)
        notes.append(Note("It will be written anew when the project is next opened here for writing."))
        return False
    return True


def _go_on(on_progress: Progress | None, done: int) -> None:
    if on_progress is not None and not on_progress(done, STAGES):
        raise Cancelled


# writing


def _write(project: Project, wish: Wish, plan: Plan) -> tuple[dict[int, str], Preview]:
    """Within the step: everything but the file itself. Returns the new payload hashes by step, and what went."""
    store = project.store
    hashes: dict[int, str] = {}
    kinds: dict[int, str] = {}
    redactions = list(redacting.redactions(store, plan.redactor))
    for redaction in redactions:
        hashes[redaction.step] = redaction.payload_hash
        kinds[redaction.step] = redaction.kind
    found = _counted(project, wish, plan, kinds)
    for table, rows in plan.delete.items():
        store.delete_many(table, rows)
    for (table, row), values in plan.update.items():
        store.update(table, row, values)
    for version, text in plan.texts.items():
        sha = bodies.put_text(store, text)
        store.update(DOCUMENT_VERSION, version, {"text_sha256": sha, "words": word_count(text)})
    for document in plan.originals:
        erasing.note_original(store, document)
    for redaction in redactions:
        redacting.write(store, redaction)
        erasing.note_payload(store, redaction.step, redaction.payload_hash)
    # What this step itself remembers of the rows it took must not hold it either.
    store.recorded[:] = [plan.redactor.change(change, only_before=True) for change in store.recorded]
    erasing.remove_bodies(store, plan.loose_texts, plan.loose_originals)
    _forget_views(project, plan)
    erasing.forget_statistics(store)
    store.set_view_state(erasing.MARK, True)
    return hashes, found


def _forget_views(project: Project, plan: Plan) -> None:
    store = project.store
    gone: list[str] = []
    for key, value in erasing.view_states(store).items():
        if plan.rename is not None and value == plan.rename[0]:
            store.set_view_state(key, plan.rename[1])
        elif _tells_of(value, plan.redactor.rows) or plan.needles.holds(str(value)):
            gone.append(key)
    if "document" in gone:
        gone.append("place")
    erasing.forget_view_states(store, gone)


def _tells_of(value: Any, rows: set[int]) -> bool:
    """Whether what the desk remembers names a row, somewhere in it; pairs of rows are kept as "id-id"."""
    return any(int(number) in rows for number in _NUMBER.findall(str(value)))


def _say(scope: StepScope, found: Preview, plan: Plan, reason: str) -> None:
    """The arguments of the step: numbers, and the reason."""
    words = " ".join(reason.split())
    names = [part.name for part in found.documents if part.whole]
    names += [plan.rename[0]] if plan.rename is not None else []
    if plan.needles.holds(words) or Needles(names).holds(words):
        raise ReasonTells
    scope.args.update(
        {
            "count": len(found.documents),
            "characters": found.characters,
            "segments": found.of_segments,
            "codings": found.codings,
            "memos": found.memos,
            "steps": found.steps,
        }
    )
    if words:
        scope.args["reason"] = words


# counting


def _counted(project: Project, wish: Wish, plan: Plan, kinds: dict[int, str]) -> Preview:
    """What the plan comes to; to be asked before anything is written."""
    store = project.store
    coders: dict[int, int] = {}
    for row in store.rows_by_ids(SEGMENT, plan.delete.get(SEGMENT, ())).values():
        coders[row["coder_id"]] = coders.get(row["coder_id"], 0) + 1
    names = [(coder.name, coders[coder.id]) for coder in project.coders.all() if coder.id in coders]
    codings = store.rows_by_ids(CODING, plan.delete.get(CODING, ())).values()
    notes = sum(1 for row in codings if row["note"])
    masked = [table for table, _row in plan.update]
    locked = erasing.locked_by(store, set(kinds), _going(plan))
    beyond: tuple[Note, ...] = BEYOND
    if isinstance(wish, EraseDocuments):
        beyond = (QUOTED, *BEYOND)
    elif isinstance(wish, ErasePassages) and (wish.passages or wish.codes):
        beyond = (BRIEFLY, *BEYOND)
    if plan.unsearched:
        beyond = (
            Note(
                "The originals of {names} stay. What they hold besides their text, such as properties or comments, was "
                "not searched.",
                names=_names(plan.unsearched),
            ),
            *beyond,
        )
    if plan.quoting:
        beyond = (
            Note(
                "The codebook quotes from it, and that stays: {names}. Change it, then erase these words as well: the "
                "history keeps what stood there before.",
                names=_names(plan.quoting),
            ),
            *beyond,
        )
    if plan.named:
        beyond = (
            Note(
                "In the codebook, the project’s name or the coders’ names the words stay: {names}. Change them first.",
                names=Named(plan.named),
            ),
            *beyond,
        )
    return Preview(
        wish=wish,
        documents=tuple(plan.parts),
        segments=tuple(names),
        codings=len(plan.delete.get(CODING, ())),
        notes=notes + masked.count(CODING) + masked.count(CODE_EXAMPLE),
        memos=sum(len(plan.delete.get(table, ())) + masked.count(table) for table in (MEMO, JOURNAL_ENTRY)),
        states=len(plan.delete.get(ASSIGNMENT, ())),
        defaults=len(plan.delete.get(DOCUMENT_DEFAULT, ())),
        examples=len(plan.delete.get(CODE_EXAMPLE, ())),
        confirmations=len(plan.delete.get(CONFIRMATION, ())),
        foreign=len(plan.delete.get(FOREIGN_ID, ())),
        covered=plan.covered,
        earlier=plan.ever,
        steps=len(kinds),
        locked=locked,
        codes=sum(map(masked.count, STAYING - {CODER, PROJECT})),
        rename=plan.rename,
        shared=tuple(
            Note("“{name}” has the same text, original or passage and keeps it.", name=name) for name in plan.same
        ),
        beyond=beyond,
        written=ways_of_writing(plan.written, wish.words) if isinstance(wish, ErasePassages) else (),
    )


def _names(names: Sequence[str]) -> str:
    return Named(names, NAMED)


def _going(plan: Plan) -> set[int]:
    return {row for rows in plan.delete.values() for row in rows}


# snapshots


def _listed(project: Project) -> list[Any]:
    from desktop.core.snapshots.listing import listed
    from desktop.core.snapshots.settings import load_policy

    return listed(project.path, project.info().id, load_policy())


def _place(path: Path) -> str:
    return str(path.resolve())


def _copies(project: Project, plan: Plan, hashes: dict[int, str]) -> tuple[Copy, ...]:
    """Every snapshot, and whether it holds something of what goes."""
    return tuple(
        Copy(each.path, each.at, each.bytes, _holds(each.path, project, plan, hashes)) for each in _listed(project)
    )


def _holds(path: Path, project: Project, plan: Plan, hashes: dict[int, str]) -> bool | None:
    try:
        connection = files.open_existing(path, read_only=True, key=project.key)
    except TestimoniaError:
        return None
    try:
        store = Store(connection, path, read_only=True)
        erased = erasing.erased_steps(store)
        steps = erasing.step_ids(store)
        if any(step in steps and erased.get(step) != payload for step, payload in hashes.items()):
            return True
        texts = plan.loose_texts & erasing.texts_there(store).keys()
        return bool(texts or plan.loose_originals & erasing.originals_there(store))
    except (TestimoniaError, ValueError):
        return None
    finally:
        files.close(connection, path, read_only=True)


def _deleted(paths: Sequence[Path], notes: list[Note]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        wiped(path)
        if path.exists():
            notes.append(Note("The snapshot {path} could not be deleted.", path=path))
        else:
            found.append(path)
    return found
