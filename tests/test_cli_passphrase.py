"""Passphrases on the command line: from a file, the environment or the terminal, never as an argument."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.commands.group import run
from desktop.core.project import Project

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "camp.testimonia"
    assert run(["new", str(path), "--coder", "Ana"]) == 0
    return path


def secret(tmp_path: Path, words: str, name: str = "secret.txt") -> str:
    path = tmp_path / name
    path.write_bytes(words.encode())
    return str(path)


def test_a_file_protects_opens_changes_and_frees(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = secret(tmp_path, "it's “one”\r\nnext line"), secret(tmp_path, "two ", "two.txt")
    assert run(["encrypt", str(project), "--new-passphrase-file", one]) == 0
    assert "is protected with a passphrase now" in capsys.readouterr().out
    Project.open(project, passphrase="it's “one”").close()
    assert run(["info", str(project), "--passphrase-file", one]) == 0
    assert run(["info", str(project), "--passphrase-file", two]) == 2
    assert "does not open with this passphrase" in capsys.readouterr().err
    assert run(["passphrase", str(project), "--passphrase-file", one, "--new-passphrase-file", two]) == 0
    assert run(["info", str(project), "--passphrase-file", one]) == 2
    Project.open(project, passphrase="two ").close()
    assert run(["decrypt", str(project), "--passphrase-file", two]) == 0
    assert run(["info", str(project)]) == 0


def test_the_environment_gives_it_too(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TESTIMONIA_NEW_PASSPHRASE", "from outside")
    assert run(["encrypt", str(project)]) == 0
    assert run(["verify", str(project)]) == 2
    assert "--passphrase-file or set TESTIMONIA_PASSPHRASE" in capsys.readouterr().err
    monkeypatch.setenv("TESTIMONIA_PASSPHRASE", "from outside")
    assert run(["verify", str(project)]) == 0
    text = project.parent / "heard.txt"
    text.write_text("They came at night.")
    assert run(["import", str(project), str(text)]) == 0
    assert run(["export", str(project), str(project.parent / "out.json"), "--to", "json"]) == 0


def test_without_a_terminal_a_new_passphrase_must_come_from_somewhere(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = project.read_bytes()
    assert run(["encrypt", str(project)]) == 2
    assert "No new passphrase was given. Nothing was changed" in capsys.readouterr().err
    assert project.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "cannot be empty"), (b"\n", "cannot be empty"), (b"\xff\xfe", "no text in UTF-8"), (None, "No such file")],
)
def test_a_useless_file_is_named(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, words: str
) -> None:
    path = tmp_path / "useless"
    if content is not None:
        path.write_bytes(content)
    assert run(["encrypt", str(project), "--new-passphrase-file", str(path)]) == 2
    assert words in capsys.readouterr().err
    assert run(["info", str(project)]) == 0


def test_what_cannot_be_done_is_said(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = secret(tmp_path, "one")
    assert run(["decrypt", str(project)]) == 1
    assert "is not protected" in capsys.readouterr().err
    assert run(["passphrase", str(project), "--new-passphrase-file", one]) == 1
    assert run(["encrypt", str(project), "--new-passphrase-file", one]) == 0
    capsys.readouterr()
    assert run(["encrypt", str(project), "--passphrase-file", one, "--new-passphrase-file", one]) == 1
    assert "protected with a passphrase already" in capsys.readouterr().err


def test_a_new_project_can_be_protected_from_its_first_byte_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "new.testimonia"
    assert run(["new", str(path), "--protect"]) == 2
    assert "No passphrase was given. Nothing was written" in capsys.readouterr().err
    assert not path.exists()
    assert run(["new", str(path), "--coder", "Wanda", "--passphrase-file", secret(tmp_path, "words")]) == 0
    assert not path.read_bytes().startswith(b"SQLite")
    with Project.open(path, passphrase="words") as project:
        assert [coder.name for coder in project.coders.all()] == ["Wanda"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_at_a_terminal_it_is_asked_for_and_not_shown(project: Path) -> None:
    import pty

    def answered(arguments: list[str], *lines: str) -> tuple[int, str]:
        try:
            master, slave = pty.openpty()
        except OSError:
            pytest.skip("this machine gives out no pseudo-terminals")
        process = subprocess.Popen(
            [sys.executable, "-m", "desktop", *arguments],
            cwd=ROOT,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=dict(os.environ, PYTHONPATH=str(ROOT)),
            start_new_session=True,
        )
        os.close(slave)
        shown = b""
        for line in lines:
            # Typed only when it is asked for: what comes before is thrown away by the prompt.
            asked = b""
            while not asked.rstrip().endswith(b":"):
                asked += os.read(master, 1000)
            shown += asked
            os.write(master, line.encode() + b"\n")
        while True:
            try:
                piece = os.read(master, 1000)
            except OSError:
                break
            if not piece:
                break
            shown += piece
        os.close(master)
        return process.wait(30), shown.decode(errors="replace")

    code, shown = answered(["encrypt", str(project)], "open barley", "open barley")
    assert code == 0, shown
    assert "barley" not in shown
    code, shown = answered(["info", str(project)], "open sesame")
    assert code == 2
    assert "does not open with this passphrase" in shown
    code, shown = answered(["info", str(project)], "open barley")
    assert code == 0
    assert "barley" not in shown


def test_what_the_desk_starts_does_not_get_a_passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.cli import SECRETS, open_desk
    from desktop.commands import options

    assert set(SECRETS) == {options.PASSPHRASE, options.NEW_PASSPHRASE}
    for name in SECRETS:
        monkeypatch.setenv(name, "open barley")
    monkeypatch.setattr(gc, "disable", lambda: None)
    assert open_desk(str(tmp_path / "nothing")) == 2
    assert "open barley" not in os.environ.values()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a device without an end")
def test_a_file_without_an_end_is_not_read_to_it(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["encrypt", str(project), "--new-passphrase-file", "/dev/zero"]) == 2
    assert "can have up to 10000 characters" in capsys.readouterr().err


def test_no_option_takes_a_passphrase_itself() -> None:
    import click

    from desktop.commands.group import commands

    ctx = click.Context(commands)
    for name in commands.list_commands(ctx):
        command = commands.get_command(ctx, name)
        assert command is not None
        for parameter in command.params:
            if "passphrase" in (parameter.name or ""):
                assert parameter.name in ("passphrase_file", "new_passphrase_file")
