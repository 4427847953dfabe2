"""Whatever somebody did, undone one by one it is as if it never happened, and redone it is all there again."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import desktop
from desktop.core.model import StepKind
from desktop.core.project import Project
from desktop.core.sentences import DONE, NAMED, step_name, step_sentence
from desktop.core.storage import history, reading
from desktop.core.verify import verify
from tests.core.every_verb import every_verb, name_of
from tests.core.making import RandomUser, small_project
from tests.scale import scale

ACTIONS = 300


def reopened(project: Project) -> Project:
    coder, path = project.coder, project.path
    project.close()
    again = Project.open(path)
    again.coder = coder
    return again


@pytest.mark.parametrize("seed", range(scale(3, 40)))
def test_a_long_random_history_is_undone_and_redone_row_for_row(tmp_path: Path, seed: int) -> None:
    project = small_project(tmp_path / "random.testimonia")
    # The steps of the small project itself stay: only what the random user does is undone.
    first = project.step_count()
    user = RandomUser(project, seed)
    beginning = project.store.dump()
    tried = 0
    while sum(user.done.values()) < ACTIONS:
        user.act()
        tried += 1
        assert tried < 20 * ACTIONS, user.done
    end = project.store.dump()
    made = project.step_count() - first
    assert made >= ACTIONS
    assert end != beginning

    for count in range(made):
        project.undo()
        if count % 10 == 9:
            project = reopened(project)
    assert project.store.dump() == beginning

    for count in range(made):
        project.redo()
        if count % 10 == 9:
            project = reopened(project)
    assert project.store.dump() == end
    assert project.redo_candidate() is None

    assert history.verify_chain(project.store) is None
    assert reading.integrity(project.store) == []
    assert verify(project).problems == ()
    assert project.step_count() == first + 3 * made
    project.close()
    # What was deleted with many segments in it left snapshots beside the project, and nothing else is there.
    assert {path.name for path in tmp_path.iterdir()} <= {"random.testimonia", "random.testimonia-snapshots"}


# What cannot be undone, or begins a project, is no matter of a random user.
ELSEWHERE = {
    "project.create",
    "project.build",
    "project.migrate",
    "erase.document",
    "erase.coder",
    "erase.passages",
}


def test_random_users_between_them_do_everything(tmp_path: Path) -> None:
    done: set[str] = set()
    actions: set[str] = set()
    verbs, wanted = {name_of(verb) for verb in every_verb()}, set(DONE) - ELSEWHERE
    for seed in range(20):  # the rarest is done once or twice by three or four of them
        project = small_project(tmp_path / f"all{seed}.testimonia")
        user = RandomUser(project, 1000 + seed)
        for turn in range(1_200):
            # Every second time one of those that nobody has done yet: what is rare would otherwise take minutes.
            rare = [verb for verb in every_verb() if name_of(verb) not in done | set(user.done)] if turn % 2 else []
            user.act(*rare)
            if turn >= 600 and not rare and turn % 2:
                break
        done |= set(user.done)
        heads = project.history(limit=project.step_count())
        actions |= {head.action for head in heads}
        unfilled = [head.action for head in heads if "{" in step_sentence(head) + step_name(head)]
        assert unfilled == []
        project.close()
        if done == verbs and wanted <= actions:
            break
    assert done == verbs
    # Whatever has a sentence is done by somebody here, and whatever is done has one, and a name for undoing it.
    assert actions - {"project.create"} == wanted
    assert set(NAMED) == wanted


def test_every_step_of_the_program_has_a_sentence() -> None:
    """Steps are named where they are made: a name without a sentence would stand in the history as it is."""
    core = Path(desktop.__file__).parent
    found: set[str] = set()
    for path in core.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "step":
                name = node.args[0] if node.args else None
                if isinstance(name, ast.Constant) and isinstance(name.value, str):
                    found.add(name.value)
    assert found
    assert found <= set(DONE)


def test_two_coders_undo_each_their_own(tmp_path: Path) -> None:
    project = small_project(tmp_path / "two.testimonia")
    ana, jonas = (coder.id for coder in project.coders.all())
    document = project.documents.all()[0].id
    codes = [code.id for code in project.codebook.codes(builtins=False)]
    project.coder = ana
    project.coding.code_span(document, 0, 6, [codes[0]])
    project.coder = jonas
    project.coding.code_span(document, 3, 9, [codes[1]])
    project.coder = ana
    head = project.undo_candidate()
    assert head is not None
    assert head.args["start"] == 0
    project.undo()
    assert [(s.coder, s.start) for s in project.coding.segments(document)] == [(jonas, 3)]
    assert project.history(limit=1)[0].kind is StepKind.UNDO
    project.coder = jonas
    assert project.redo_candidate() is None
    project.undo()
    assert project.coding.segments(document) == []
    project.redo()
    assert [(s.coder, s.start) for s in project.coding.segments(document)] == [(jonas, 3)]
    project.close()
