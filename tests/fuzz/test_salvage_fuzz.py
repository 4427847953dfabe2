"""Whatever is done to the bytes of a project: what is salvaged is what was, and the rest is named as lost."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from desktop.core import errors
from desktop.core.project import Project
from desktop.core.salvage import salvage
from desktop.core.verify import verify
from tests.fuzz.file_damage import KINDS, injured
from tests.fuzz.salvage_case import PASSPHRASE, Case, differences, make, read
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("quick_keys_throughout")

# Seconds that reading a project of a few megabytes may take, on a busy machine; it takes about one.
LIMIT = 120
FLAVOURS = {
    "plain": {},
    "with a log": {"logged": True},
    "encrypted": {"passphrase": PASSPHRASE},
    "encrypted, with a log": {"passphrase": PASSPHRASE, "logged": True},
}
# Of an encrypted file these may take away the salt, without which nothing can be read.
AT_THE_SALT = ("first page", "head cut", "bytes", "page of zeros", "noise")


@pytest.fixture(scope="module", params=list(FLAVOURS))
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Case:
    return make(tmp_path_factory.mktemp("rich"), **FLAVOURS[request.param])  # type: ignore[arg-type]


@contextmanager
def limited() -> Iterator[None]:
    """Ends what hangs."""
    if not hasattr(signal, "SIGALRM"):
        yield
        return

    def stop(_number: int, _frame: object) -> None:
        raise AssertionError(f"still reading after {LIMIT} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(LIMIT)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def lay(folder: Path, file: bytes, log: bytes | None) -> Path:
    folder.mkdir()
    path = folder / "hurt.testimonia"
    path.write_bytes(file)
    if log is not None:
        (folder / "hurt.testimonia-wal").write_bytes(log)
    return path


def is_hurt(folder: Path, file: bytes, log: bytes | None, case: Case) -> bool:
    """Whether the project cannot be opened any more, is not whole, or is not what it was."""
    try:
        with Project.open(lay(folder, file, log), read_only=True, passphrase=case.passphrase) as project:
            return not verify(project).sound or read(project).dump != case.dump
    except errors.TestimoniaError:
        return True


def test_a_project_that_is_whole_comes_out_as_it_is(case: Case, tmp_path: Path) -> None:
    hurt = lay(tmp_path / "from", case.file, case.log)
    report = salvage(hurt, tmp_path / "new.testimonia", passphrase=case.passphrase)
    assert report.whole, report.as_dict()
    assert report.steps_sealed == report.steps_known > 200
    with Project.open(tmp_path / "new.testimonia", passphrase=case.passphrase) as project:
        assert project.encrypted is (case.passphrase is not None)
        assert read(project).dump == case.dump


def test_nothing_is_ever_silently_different(case: Case, tmp_path: Path) -> None:
    """Long: 300 injuries over the four files, short: five on each."""
    turns = scale(5, 75)
    hurting = told_lost = refused = 0
    saved_documents: list[float] = []
    for seed in range(turns):
        injury = injured(case.file, case.log, seed)
        place = f"{injury.kind}, seed {seed}"
        hurting += is_hurt(tmp_path / f"{seed}-opened", injury.file, injury.log, case)
        folder = tmp_path / str(seed)
        hurt = lay(folder, injury.file, injury.log)
        new = folder / "new.testimonia"
        try:
            with limited():
                report = salvage(hurt, new, passphrase=case.passphrase)
        except errors.WrongPassphrase:
            report = None
        if report is None:
            assert case.passphrase is not None, place
            assert injury.kind in AT_THE_SALT, place
            assert injury.file[:16] != case.file[:16], place
            assert not new.exists()
            refused += 1
        else:
            with Project.open(new, passphrase=case.passphrase) as project:
                saved = read(project)
            assert report.problems == [], place
            assert differences(case, saved, report, older=injury.log_hurt) == [], place
            share = len(saved.dump["document"]) / len(case.dump["document"])
            saved_documents.append(share)
            told_lost += not report.whole
            if injury.kind == "one byte":
                assert share >= 0.9, place
                assert len(saved.segments) >= 0.9 * len(case.segments), place
        # What is damaged is only read, and nothing but the new project is left beside it.
        assert hurt.read_bytes() == injury.file
        if injury.log is not None:
            assert (folder / "hurt.testimonia-wal").read_bytes() == injury.log
        assert {one.name for one in folder.iterdir()} <= {hurt.name, f"{hurt.name}-wal", new.name}
    assert hurting >= 0.6 * turns, "most of the injuries must be some"
    assert told_lost + refused > 0
    assert refused <= turns / 3
    assert sum(saved_documents) >= 0.8 * len(saved_documents)


def test_a_wrong_passphrase_opens_no_ruin(case: Case, tmp_path: Path) -> None:
    if case.passphrase is None:
        report = salvage(lay(tmp_path / "a", case.file, case.log), tmp_path / "new", passphrase="not needed")
        assert report.whole
        return
    hurt = lay(tmp_path / "a", case.file, case.log)
    with pytest.raises(errors.WrongPassphrase):
        salvage(hurt, tmp_path / "new", passphrase=PASSPHRASE + "!")
    with pytest.raises(errors.PassphraseNeeded):
        salvage(hurt, tmp_path / "new")
    assert [one.name for one in tmp_path.iterdir()] == ["a"]


def test_every_kind_of_injury_hurts() -> None:
    file, kinds = bytes(range(256)) * 400, set[str]()
    for seed in range(20):
        injury = injured(file, None, seed)
        kinds.add(injury.kind)
        assert injury.file != file or injury.kind in ("noise", "torn page", "pages swapped"), seed
    assert kinds == set(KINDS)
