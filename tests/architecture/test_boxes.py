"""What stands in the way of a person must be argued: every box and question of the desk, with its reason.

What only went wrong, or only was done, is told in the window (`windows/telling.py`, `Dialog.complain`, status line).
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from tests.architecture.sources import ROOT, called, imports, name_of, python_files, tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

# What makes a box that only has to be read. "module: function" and why nothing less would do.
TOLD: Final = {
    "desktop/ui/messages.py: tell": "the door itself",
    "desktop/ui/windows/telling.py: notice": "over a dialog, or without a window, a notice would not be seen",
    "desktop/ui/windows/telling.py: keep_words": "the window that could tell it is closing, and words hang on it",
    "desktop/ui/windows/exchange_handlers.py: _report": "what of a codebook was skipped, line by line",
    "desktop/ui/widgets/asking_help.py: _say": "a window that can tell nothing itself",
    "desktop/ui/defects.py: _box": "a defect before there is a window",
}
# Questions: something is decided that cannot be taken back, reaches far, or leaves the program.
ASKED: Final = {
    "desktop/ui/messages.py: ask": "the door itself",
    "desktop/ui/dialogs/confirm_delete.py: confirm_impact": "codings or segments of people go with it",
    "desktop/ui/dialogs/snapshots.py: restore_here": "the whole project is replaced",
    "desktop/ui/dialogs/snapshots.py: _restored_as": "which of two projects one goes on in",
    "desktop/ui/dialogs/snapshots.py: delete_chosen": "a snapshot does not come back",
    "desktop/ui/windows/safety_handlers.py: rescue": "which of two projects one goes on in",
    "desktop/ui/windows/saving_copy.py: _ask_target": "a file of somebody is replaced",
    "desktop/ui/windows/segment_handlers.py: _may_join": "words that nobody marked come into the segment",
    "desktop/ui/widgets/history_going.py: ask": "many steps go at once",
    "desktop/ui/widgets/periods/asking.py: agreed": "codes become one, and their codings with them",
    "desktop/ui/widgets/memo_preview.py: _ask_web": "a page outside of the program is opened",
    "desktop/ui/widgets/guide/window.py: _ask_web": "a page outside of the program is opened",
}
# Windows that only report. What an import, an export or an erasing did is read, copied and shown in its folder.
REPORTS: Final = {
    "desktop/ui/dialogs/import_report.py: show_report": "what came in and what did not, document by document",
    "desktop/ui/dialogs/export_done.py: show_export": "what was written, to copy, and its folder",
    "desktop/ui/dialogs/erase.py: show_erased": "what was erased, and which snapshots still hold it",
    "desktop/ui/windows/rescue.py: _salvaged": "what could be read of a damaged file, and the next step to take",
}


def functions(module: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    for node in ast.walk(module):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name, node


def makers(path: Path, names: set[str]) -> set[str]:
    """The innermost functions that call one of some names which come from the doors."""
    found: dict[int, str] = {}
    for name, node in functions(tree(path)):
        for call in ast.walk(node):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and called(call) in names:
                found[id(call)] = name  # inner functions come later and win
    return {f"{name_of(path)}: {name}" for name in found.values()}


def made(names: Mapping[str, tuple[str, ...]]) -> set[str]:
    found: set[str] = set()
    for path in python_files("desktop/ui"):
        known = {name for _line, name in imports(path)}
        home = name_of(path).removesuffix(".py").replace("/", ".")
        here = {
            name for name, homes in names.items() if any(f"{each}.{name}" in known or each == home for each in homes)
        }
        if here:
            found |= makers(path, here)
    return found


def test_every_box_that_only_tells_something_has_its_reason() -> None:
    doors = {
        "tell": ("desktop.ui.messages",),
        "Message": ("desktop.ui.dialogs.message",),
        "QMessageBox": ("PySide6.QtWidgets",),
    }
    assert made(doors) == set(TOLD)


def test_every_question_has_its_reason() -> None:
    assert made({"ask": ("desktop.ui.messages",), "Question": ("desktop.ui.dialogs.message",)}) == set(ASKED)


def test_every_window_that_only_reports_has_its_reason() -> None:
    doors = {
        "ReportDialog": ("desktop.ui.dialogs.import_report",),
        "ExportDone": ("desktop.ui.dialogs.export_done",),
        "EraseReport": ("desktop.ui.dialogs.erase",),
        "SalvageDone": ("desktop.ui.dialogs.salvage",),
    }
    assert made(doors) == set(REPORTS)


def test_a_box_is_found_where_it_is_made() -> None:
    path = ROOT / "desktop" / "ui" / "messages.py"
    assert makers(path, {"Message", "QMessageBox"}) == {"desktop/ui/messages.py: tell"}
