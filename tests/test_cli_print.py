"""``testimonia print`` as a process of its own: a PDF without a display, and sentences where it cannot be."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.core.making import small_project

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def project(tmp_path: Path) -> Path:
    made = small_project(tmp_path / "paper.testimonia")
    made.coding.code_span(made.documents.all()[0].id, 0, 30, [made.codebook.codes()[0].id])
    made.close()
    return made.path


def run(*args: object) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-m", "desktop", *map(str, args)],
        cwd=ROOT,
        env={**env, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_a_document_becomes_a_pdf_without_a_display(project: Path, tmp_path: Path) -> None:
    import pypdfium2

    out = tmp_path / "a ü.pdf"
    done = run("print", project, "Review", "--out", out, "--paper", "A5", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"path": str(out), "pages": 1}
    with pypdfium2.PdfDocument(str(out)) as pdf:
        assert len(pdf) == 1
        assert round(pdf[0].get_width()) == 420
        assert "People are watched" in pdf[0].get_textpage().get_text_range()


def test_what_cannot_be_printed_is_a_sentence(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "none.pdf"
    for more, said in (
        (("Nothing", "--out", out), "There is no document called “Nothing” in this project."),
        (("Review", "--out", out, "--facet", "Colour"), "There is no facet called “Colour” in this project."),
        (("Review", "--out", out, "--coder", "Eve"), "There is no coder called “Eve” in this project."),
    ):
        done = run("print", project, *more)
        assert done.returncode != 0
        assert said in done.stderr
        assert not out.exists()
    before = project.read_bytes()
    assert run("print", project, "Review", "--out", project).returncode == 1
    assert project.read_bytes() == before
