"""``testimonia snapshot`` and ``restore``: a copy of a project as it is now, and going back to one."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from desktop.commands import options, output

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.core.project import Project
    from desktop.core.snapshots.keeper import Contents, Snapshot
    from desktop.core.storage.keys import Key

_REASONS = {
    "auto": "by itself",
    "asked": "asked for",
    "migration": "before a migration",
    "merge": "before a merge",
    "deletion": "before a deletion",
    "encryption": "before a change of passphrase",
    "restore": "before going back",
}
_LONGEST_NUMBER = 5
_REFUSED = 130
_ERASED = "what was erased for good after the snapshot was taken"


@click.command(
    "snapshot",
    short_help="Take a snapshot of a project.",
    epilog=options.examples(
        "testimonia snapshot camp.testimonia", "testimonia snapshot camp.testimonia --folder /media/stick"
    ),
)
@options.project_argument
@click.option("--folder", type=options.PATH, metavar="DIR", help="Take it there, in a folder of the project's own.")
@options.json_option
@options.progress_option
def snapshot(file: Path, folder: Path | None, as_json: bool, show_progress: bool) -> int:
    """Take a verified snapshot of the project FILE as it is now, beside whoever works in it.

    None is taken when there is one of this very state. A snapshot is a project file, as protected as the project.
    """
    from desktop.core.snapshots.keeper import contents_now, listed, take
    from desktop.core.snapshots.settings import load_policy

    policy = load_policy()
    if folder is not None:
        policy = replace(policy, folder=folder.absolute())
    with options.open_project(file, read_only=True) as project:
        made = take(project.path, project.key, policy, "asked", on_progress=output.progress("Per cent:", show_progress))
        now = contents_now(project)
        there = listed(project.path, project.info().id, policy)
    found = made or next((each for each in there if (each.step, each.mark) == (now.steps, now.hash[:8])), None)
    if as_json:
        output.say_json({"taken": made is not None, "snapshot": None if found is None else _as_dict(found)})
    elif made is not None:
        output.say(f"Took {made.path}: {_size(made.bytes)}, verified.")
    else:
        where = f" {_moment(found)}, {found.path}" if found is not None else ""
        output.say(f"Nothing changed since the snapshot{where}. None was taken.")
    return 0


@click.command(
    "restore",
    short_help="Go back to a snapshot of a project.",
    epilog=options.examples(
        "testimonia restore camp.testimonia --list",
        "testimonia restore camp.testimonia --snapshot 2 --to earlier.testimonia",
        "testimonia restore camp.testimonia --snapshot 20261123T09 --in-place",
    ),
)
@options.project_argument
@click.option("--list", "wants_list", is_flag=True, help="List the snapshots, newest first; nothing is restored.")
@click.option("--snapshot", "which", metavar="WHICH", help="Its number in the list, its file name or how that begins.")
@click.option("--to", "target", type=options.PATH, metavar="NEW", help="Restore it into this new file.")
@click.option("--in-place", is_flag=True, help="Put FILE itself back, after a snapshot of how it is now.")
@click.option("--yes", is_flag=True, help="Do not ask before putting it back in place.")
@options.json_option
@options.progress_option
def restore(
    file: Path,
    wants_list: bool,
    which: str | None,
    target: Path | None,
    in_place: bool,
    yes: bool,
    as_json: bool,
    show_progress: bool,
) -> int:
    """List the snapshots of the project FILE, or go back to one of them.

    A FILE that cannot be opened any more does not keep its snapshots from being listed and restored into a new file.
    """
    if wants_list or (which is None and target is None and not in_place):
        if which is not None or target is not None or in_place:
            raise click.UsageError("--list goes with neither --snapshot nor --to nor --in-place.")
        return _list(file, as_json)
    if which is None:
        raise click.UsageError("--snapshot says which one is to be restored.")
    if (target is None) is not in_place:
        raise click.UsageError("Say where to: --to NEW for a new file, or --in-place.")
    progress = _of_a_hundred(output.progress("Per cent:", show_progress))
    if target is not None:
        return _restore_as(file, which, target, as_json, progress)
    if not yes and not sys.stdin.isatty():
        raise click.UsageError("Without a terminal to ask at, --in-place needs --yes.")
    return _restore_in_place(file, which, yes, as_json, progress)


def _of_a_hundred(progress: Callable[[int, int], bool] | None) -> Callable[[int, int], bool] | None:
    return None if progress is None else lambda done, total: progress(done * 100 // total, 100)


def _restore_as(file: Path, which: str, target: Path, as_json: bool, progress: Any) -> int:
    from desktop.core.snapshots.keeper import compared, contents, contents_now, restore_as

    project, there = _opened(file)
    try:
        now = None if project is None else contents_now(project)
        chosen = _chosen(there, which)
        key = _key_for(chosen, None if project is None else project.key)
    finally:
        if project is not None:
            project.close()
    restore_as(chosen, key, target, on_progress=progress)
    held = contents(chosen, key)
    _told(chosen, held, target, as_json)
    if now is not None and compared(held, now).erased:
        output.complain(f"{target} may hold {_ERASED}; erase it there too, or delete the file and the snapshot.")
    return 0


def _restore_in_place(file: Path, which: str, yes: bool, as_json: bool, progress: Any) -> int:
    from desktop.core.snapshots.keeper import compared, contents, contents_now, listed, restore_in_place
    from desktop.core.snapshots.settings import load_policy

    with options.open_project(file, must_write=True) as project:
        chosen = _chosen(listed(project.path, project.info().id, load_policy()), which)
        key = _key_for(chosen, project.key)
        held = contents(chosen, key)
        against = compared(held, contents_now(project))
        if not yes:
            steps = ""
            if against.steps < 0:
                steps = f" {output.counted(-against.steps, 'later step is', 'later steps are')} not in it."
            if against.erased:
                output.complain(f"The snapshot may hold {_ERASED}. Going back brings it back.")
            question = f"Put {file} back to the snapshot {_moment(chosen)}?{steps} A snapshot of now is taken first."
            if not click.confirm(question, err=True):
                output.complain(f"Nothing was changed; {file} is as it was.")
                return _REFUSED
        protected = project.encrypted
        restore_in_place(project, chosen, key, on_progress=progress)
        _told(chosen, held, file, as_json)
        if against.erased:
            output.complain(f"{file} may hold {_ERASED} again; erase it once more, and delete the snapshot.")
        if protected and not project.encrypted:
            output.complain(f"{file} is not protected with a passphrase now, because the snapshot was not.")
    return 0


def _told(chosen: Snapshot, held: Contents, target: Path, as_json: bool) -> None:
    if as_json:
        output.say_json({"restored": str(target), "snapshot": {**_as_dict(chosen), **_held_as_dict(held)}})
        return
    output.say(
        f"Restored the snapshot {_moment(chosen)} to {target}: "
        f"{output.counted(held.documents, 'document', 'documents')}, "
        f"{output.counted(held.segments, 'segment', 'segments')}, "
        f"{output.counted(held.codings, 'coding', 'codings')}, {output.counted(held.steps, 'step', 'steps')}."
    )


def _opened(file: Path) -> tuple[Project | None, list[Snapshot]]:
    """The project, if it can be opened, and its snapshots. Raises what opening raises where there are none."""
    from desktop.core.errors import BadPassphrase, PassphraseNeeded, TestimoniaError
    from desktop.core.project_file import real_place
    from desktop.core.snapshots.keeper import listed
    from desktop.core.snapshots.settings import load_policy

    try:
        project = options.open_project(file, read_only=True)
    except (BadPassphrase, PassphraseNeeded):
        raise
    except TestimoniaError as error:
        there = listed(real_place(file), None, load_policy())
        if not there:
            raise
        output.complain(error.sentence)
        return None, there
    try:
        return project, listed(project.path, project.info().id, load_policy())
    except BaseException:
        project.close()
        raise


def _chosen(there: Sequence[Snapshot], which: str) -> Snapshot:
    """Raises NotASnapshot."""
    from desktop.core.errors import NotASnapshot

    if re.fullmatch(rf"[0-9]{{1,{_LONGEST_NUMBER}}}", which):
        if 1 <= int(which) <= len(there):
            return there[int(which) - 1]
        raise NotASnapshot(name=which)
    name = which.replace("\\", "/").rsplit("/", 1)[-1]
    exact = [each for each in there if each.path.name == name]
    plain = re.sub(r"[-: ]", "", name[:19]) + name[19:] if re.match(r"\d{4}-", name) else name
    if re.fullmatch(r"\d{9,}", plain):
        plain = f"{plain[:8]}T{plain[8:]}"
    found = exact or [each for each in there if each.path.name.startswith(plain)]
    if len(found) > 1:
        raise NotASnapshot(
            "{count} snapshots begin with “{name}”. Nothing was changed; write more of it.",
            count=len(found),
            name=which,
        )
    if not found or not plain:
        raise NotASnapshot(name=which)
    return found[0]


def _key_for(chosen: Snapshot, key: Key | None) -> Key | None:
    """The key of the project, else that of the passphrase that was given, else that of one that is typed."""
    from desktop.core.errors import PassphraseNeeded, WrongPassphrase
    from desktop.core.snapshots.keeper import contents, key_for

    try:
        contents(chosen, key)
        return key
    except (PassphraseNeeded, WrongPassphrase):
        words = options.given_passphrase()
        if words is not None:
            given = key_for(chosen, words)
            try:
                contents(chosen, given)
                return given
            except WrongPassphrase:
                pass
        typed = options.asked_passphrase(f"Passphrase of the snapshot {_moment(chosen)}")
        if typed is None:
            raise
        return key_for(chosen, typed)


def _list(file: Path, as_json: bool) -> int:
    from desktop.core.snapshots.keeper import State, compared, contents_now, key_for, looked_into, total

    project, there = _opened(file)
    try:
        key = None if project is None else project.key
        now = None if project is None else contents_now(project)
    finally:
        if project is not None:
            project.close()
    words = options.given_passphrase()
    rows: list[tuple[Snapshot, State, Contents | None]] = []
    for each in there:
        state, held = looked_into(each, key)
        if state is State.OTHER_PASSPHRASE and words is not None:
            state, held = looked_into(each, key_for(each, words))
        rows.append((each, state, held))
    if as_json:
        found = [
            {
                "number": number,
                **_as_dict(each),
                "state": state.value,
                **({} if held is None else _held_as_dict(held)),
                "same_as_now": None if held is None or now is None else compared(held, now).same,
            }
            for number, (each, state, held) in enumerate(rows, 1)
        ]
        output.say_json({"snapshots": found, "now": None if now is None else _held_as_dict(now)})
        return 0
    if not rows:
        output.say(f"There is no snapshot of {file} yet.")
        return 0
    for line in _table(rows, now):
        output.say(line)
    output.say(f"{output.counted(len(rows), 'snapshot', 'snapshots')}, {_size(total(there))}.")
    return 0


def _table(rows: Sequence[tuple[Snapshot, Any, Contents | None]], now: Contents | None) -> list[str]:
    from desktop.core.snapshots.keeper import State

    lines = [["", "taken (UTC)", "size", "reason", "documents", "segments", "steps", ""]]
    for number, (each, state, held) in enumerate(rows, 1):
        numbers = ["-", "-", "-"]
        if held is not None:
            pairs = [(name, getattr(held, name)) for name in ("documents", "segments", "steps")]
            numbers = [f"{value:,}{_against(value, name, now)}" for name, value in pairs]
        remark = "" if state is State.WHOLE else state.value
        if held is not None and now is not None and held.hash == now.hash:
            remark = "as now"
        taken = each.at.strftime("%Y-%m-%d %H:%M:%S")
        lines.append([str(number), taken, _size(each.bytes), _REASONS[each.reason], *numbers, remark])
    return output.table(lines, right=frozenset((0, 2, 4, 5, 6)))


def _against(value: int, name: str, now: Contents | None) -> str:
    """How many more or fewer than now, in brackets."""
    if now is None or value == getattr(now, name):
        return ""
    return f" ({value - getattr(now, name):+,})"


def _moment(each: Snapshot) -> str:
    return f"of {each.at.strftime('%Y-%m-%d %H:%M:%S')} UTC"


def _size(number: int) -> str:
    if number < 1_000_000:
        return f"{max(1, round(number / 1000)):,} kB"
    if number < 1_000_000_000:
        return f"{number / 1_000_000:,.1f} MB"
    return f"{number / 1_000_000_000:,.1f} GB"


def _as_dict(each: Snapshot) -> dict[str, Any]:
    return {
        "path": str(each.path),
        "at": each.at.isoformat().replace("+00:00", "Z"),
        "reason": each.reason,
        "step": each.step,
        "hash_begins": each.mark,
        "bytes": each.bytes,
    }


def _held_as_dict(held: Contents) -> dict[str, Any]:
    from desktop.core.sentences import step_sentence

    last = held.last_step
    return {
        "documents": held.documents,
        "segments": held.segments,
        "codings": held.codings,
        "steps": held.steps,
        "protected": held.encrypted,
        "last_step": None
        if last is None
        else {"number": last.number, "done": step_sentence(last), "at": last.at, "hash": held.hash},
    }
