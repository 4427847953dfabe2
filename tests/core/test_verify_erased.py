"""What was erased for good and stands in the history again is no sound project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core import erasing
from desktop.core.erasure import EraseDocuments
from desktop.core.verify import verify
from tests.core.making import parsed, small_project

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("documents", [1, 600], ids=["in rows", "in blocks"])
def test_a_payload_that_is_whole_again_after_it_was_erased_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, documents: int
) -> None:
    monkeypatch.setenv("TESTIMONIA_CONFIG", str(tmp_path / "settings"))
    with small_project(tmp_path / "p.testimonia") as project:
        made = project.documents.add([parsed(f"Statement {number}", f"Words {number}.") for number in range(documents)])
        imported = project.history(limit=1)[0]
        raw = project.store.connection
        tables = ("step_change", "step_block")
        rows = {
            name: raw.execute(f"SELECT * FROM {name} WHERE step_id = ?", (imported.id,)).fetchall() for name in tables
        }
        (args,) = raw.execute("SELECT args FROM step WHERE id = ?", (imported.id,)).fetchone()
        assert bool(rows["step_block"]) is (documents > 500)
        erasing.erase(project, EraseDocuments((made[0],)))
        assert verify(project).problems == ()
        raw = project.store.connection
        raw.execute("UPDATE step SET args = ? WHERE id = ?", (args, imported.id))
        for name, whole in rows.items():
            raw.execute(f"DELETE FROM {name} WHERE step_id = ?", (imported.id,))
            for row in whole:
                raw.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", row)
        (problem,) = verify(project).problems
        assert problem.code == "step.unerased"
        assert f"step {imported.number} (" in str(problem)
        assert "holds again what was erased for good" in str(problem)
