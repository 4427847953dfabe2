"""A passphrase really protects: what lies beside an open project tells nothing, and nothing is lost on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core import protection
from desktop.core.errors import (
    AlreadyProtected,
    BadPassphrase,
    NotAProject,
    NotProtected,
    PassphraseNeeded,
    ProjectInUse,
    ReadOnly,
    RewriteFailed,
    WrongPassphrase,
)
from desktop.core.model import MemoTarget
from desktop.core.project import Project
from desktop.core.storage import keys
from desktop.core.verify import verify
from tests.core.making import codes_of, parsed, small_project
from tests.scale import scale

if TYPE_CHECKING:
    from pathlib import Path

WORD = "kirschbaumholz"
ODD = [
    "it's",
    'say "when"',
    "'; DROP TABLE segment; --",
    "x'00'",
    "  blanks  ",
    "열쇠와 자물쇠",
    "مفتاح",
    "🗝️🗝️",
    "a\x00b",
    "\n",
]


def filled(path: Path, passphrase: str | None = None) -> Project:
    """A project whose texts, names, notes and memos all hold the word."""
    project = small_project(path, passphrase=passphrase)
    document = project.documents.add([parsed(f"{WORD} interview", f"They spoke of {WORD} and of the camp. " * 50)])[0]
    code = codes_of(project)["Execution"]
    for start in range(0, 400, 40):
        project.coding.apply(project.coding.mark(document, start, start + 20), code, note=f"note on {WORD}")
    project.memos.write(MemoTarget.DOCUMENT, document, f"a memo about {WORD}")
    return project


def beside(path: Path) -> dict[str, bytes]:
    """The bytes of everything in the folder of the project, and below it."""
    return {str(file.relative_to(path.parent)): file.read_bytes() for file in path.parent.rglob("*") if file.is_file()}


def telling(path: Path) -> list[str]:
    spelt = (WORD.encode(), WORD.encode("utf-16-le"), b"CREATE TABLE")
    return [name for name, data in beside(path).items() if any(part in data for part in spelt)]


def test_nothing_beside_an_open_protected_project_tells_anything(tmp_path: Path) -> None:
    path = tmp_path / "closed.testimonia"
    with filled(path, "open sesame") as project:
        names = beside(path).keys()
        assert f"{path.name}-wal" in names
        assert telling(path) == []
        protection.change_passphrase(project, "open barley")
        assert any("snapshots" in name for name in beside(path))
        assert telling(path) == []
    assert telling(path) == []
    assert WORD.encode() not in path.read_bytes()


def test_the_search_would_find_the_word_in_a_project_without_a_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "open.testimonia"
    with filled(path):
        assert telling(path)


@pytest.mark.usefixtures("quick_keys")
@pytest.mark.parametrize("passphrase", ODD)
def test_odd_passphrases_open_what_they_closed_and_nothing_else_does(tmp_path: Path, passphrase: str) -> None:
    path = tmp_path / "odd.testimonia"
    small_project(path, passphrase=passphrase).close()
    with pytest.raises(PassphraseNeeded):
        Project.open(path)
    with pytest.raises(WrongPassphrase):
        Project.open(path, passphrase=passphrase + " ")
    with Project.open(path, passphrase=passphrase) as project:
        assert project.encrypted
        assert verify(project).sound


@given(st.text(min_size=1, max_size=30))
@settings(max_examples=scale(15, 200), deadline=None)
@pytest.mark.usefixtures("quick_keys")
def test_any_passphrase_gives_the_same_key_again(passphrase: str) -> None:
    key = keys.fresh(passphrase)
    assert keys.derive(passphrase, key.salt) == key
    assert keys.derive(passphrase + "x", key.salt) != key
    assert passphrase not in repr(key) or len(passphrase) < 6


def test_accents_count_the_same_however_the_keyboard_makes_them() -> None:
    salt = bytes(16)
    assert keys.derive("caf\u00e9", salt) == keys.derive("cafe\u0301", salt)


@pytest.mark.parametrize("passphrase", ["", "\ud800", "x" * 10_001])
def test_what_is_no_passphrase_is_refused_and_leaves_nothing(tmp_path: Path, passphrase: str) -> None:
    path = tmp_path / "none.testimonia"
    with pytest.raises(BadPassphrase):
        small_project(path, passphrase=passphrase)
    assert list(tmp_path.iterdir()) == []


def test_any_sqlcipher_opens_the_file_with_the_passphrase(tmp_path: Path) -> None:
    from sqlcipher3 import dbapi2

    path = tmp_path / "standard.testimonia"
    small_project(path, passphrase="open sesame").close()
    connection = dbapi2.connect(str(path))
    connection.execute("PRAGMA key = 'open sesame'")
    assert connection.execute("SELECT count(*) FROM project").fetchone() == (1,)
    connection.close()


def test_encrypting_changing_and_decrypting_keep_every_row(tmp_path: Path) -> None:
    path = tmp_path / "turn.testimonia"
    with filled(path) as project:
        coder = project.coder
        rows = project.store.dump()
        steps = project.history(limit=1000)
        protection.encrypt(project, "one")
        assert project.encrypted
        assert project.store.dump() == rows
        document = project.documents.all()[-1].id
        project.coding.mark(document, 500, 520)
        project.undo()
        protection.change_passphrase(project, "two")
        protection.check_passphrase(project, "two")
        with pytest.raises(WrongPassphrase):
            protection.check_passphrase(project, "one")
        assert project.store.dump() == rows
    with pytest.raises(WrongPassphrase):
        Project.open(path, passphrase="one")
    with Project.open(path, passphrase="two") as project:
        project.coder = coder
        assert project.store.dump() == rows
        assert [head.id for head in project.history(limit=1000)][-len(steps) :] == [head.id for head in steps]
        protection.decrypt(project)
        assert not project.encrypted
        project.undo()
        project.redo()
    with Project.open(path) as project:
        assert project.store.dump() == rows
        assert verify(project).problems == ()


def test_what_cannot_be_is_said(tmp_path: Path) -> None:
    path = tmp_path / "said.testimonia"
    with small_project(path) as project:
        with pytest.raises(NotProtected, match="not protected"):
            protection.decrypt(project)
        with pytest.raises(NotProtected):
            protection.change_passphrase(project, "x")
        protection.encrypt(project, "x")
        with pytest.raises(AlreadyProtected, match="protected with a passphrase already"):
            protection.encrypt(project, "y")
        with Project.open(path, read_only=True, passphrase="x") as reader, pytest.raises(ReadOnly):
            protection.decrypt(reader)


def test_a_file_that_somebody_reads_is_not_exchanged(tmp_path: Path) -> None:
    path = tmp_path / "read.testimonia"
    with filled(path) as project:
        before = project.store.dump()
        with Project.open(path, read_only=True) as reader:
            reader.documents.all()
            with pytest.raises(ProjectInUse, match="open elsewhere"):
                protection.encrypt(project, "x")
        assert not project.encrypted
        assert project.store.dump() == before
        project.documents.add([parsed("Later", "It goes on.")])
        protection.encrypt(project, "x")
        assert project.encrypted


def test_a_copy_that_differs_never_takes_the_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.core.storage import connection as files
    from desktop.core.storage import rewriting

    path = tmp_path / "differs.testimonia"
    made = rewriting._made

    def spoilt(old: Path, key: keys.Key | None, fresh: Path, new_key: keys.Key | None) -> None:
        made(old, key, fresh, new_key)
        connection = files.connected(fresh, "rw", new_key)
        connection.execute("DELETE FROM coding WHERE id = (SELECT min(id) FROM coding)")
        connection.close()

    monkeypatch.setattr(rewriting, "_made", spoilt)
    with filled(path) as project:
        before = project.store.dump()
        with pytest.raises(RewriteFailed, match="the copy of coding differs"):
            protection.encrypt(project, "x")
        assert not project.encrypted
        assert project.store.dump() == before
    assert not [name for name in beside(path) if "-rewriting" in name]
    Project.open(path).close()


def test_what_an_interrupted_rewriting_left_is_taken_away_by_the_next_writer(tmp_path: Path) -> None:
    path = tmp_path / "left.testimonia"
    filled(path, "x").close()
    (tmp_path / "left.testimonia-rewriting").write_bytes(b"half of it, readable " + WORD.encode())
    (tmp_path / "left.testimonia-rewriting-journal").write_bytes(b"x")
    with Project.open(path, passphrase="x"):
        assert telling(path) == []
        assert not [name for name in beside(path) if "-rewriting" in name]


def test_the_file_keeps_its_rights_when_it_is_written_anew(tmp_path: Path) -> None:
    path = tmp_path / "rights.testimonia"
    with filled(path) as project:
        path.chmod(0o640)
        protection.encrypt(project, "x")
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    real = tmp_path / "store" / "real.testimonia"
    filled(real).close()
    link = tmp_path / "link.testimonia"
    link.symlink_to(real)
    with Project.open(link) as project:
        protection.encrypt(project, "x")
    assert link.is_symlink()
    assert WORD.encode() not in real.read_bytes()


def test_a_text_or_a_picture_is_not_asked_for_a_passphrase(tmp_path: Path) -> None:
    for name, data in {"text": b"It was late. " * 1000, "short": bytes(range(256)) * 4, "zeros": bytes(8192)}.items():
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(NotAProject):
            Project.open(path, passphrase="x")


def test_noise_gets_the_sentence_that_names_all_three_reasons(tmp_path: Path) -> None:
    import random

    path = tmp_path / "noise.testimonia"
    data = random.Random(4).randbytes(16_384)
    path.write_bytes(data)
    with pytest.raises(WrongPassphrase, match="no Testimonia project or its first page is damaged"):
        Project.open(path, passphrase="x")
    assert path.read_bytes() == data
    assert [file.name for file in tmp_path.iterdir()] == ["noise.testimonia"]


@pytest.mark.parametrize("how", list(protection.Treatment))
def test_older_snapshots_are_treated_as_asked(tmp_path: Path, how: protection.Treatment) -> None:
    from desktop.core.snapshots.keeper import Policy, listed

    path = tmp_path / "older.testimonia"
    with filled(path) as project:
        project.safeguard("asked")
        old = project.key
        protection.encrypt(project, "x")
        found = [snapshot.path for snapshot in listed(path, project.info().id, Policy())]
        assert found
        notes = protection.treat_snapshots(found, how, old, project.key)
        assert notes == []
        there = [file for file in found if file.exists()]
        if how is protection.Treatment.DELETE:
            assert there == []
        else:
            assert there == found
            held = [WORD.encode() in file.read_bytes() for file in there]
            assert all(held) if how is protection.Treatment.KEEP else not any(held)
        if how is protection.Treatment.SAME:
            with Project.open(found[0], read_only=True, passphrase="x") as snapshot:
                assert snapshot.documents.all()
