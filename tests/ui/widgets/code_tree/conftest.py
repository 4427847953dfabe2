"""What tests of the tree of codes get: its panel in front, and five codes at the top of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.tree_case import open_panel, with_kinds

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session
    from desktop.ui.widgets.codebook_panel import CodebookPanel


@pytest.fixture
def session(session: Session) -> Session:
    return with_kinds(session)


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> CodebookPanel:
    return open_panel(qtbot, session)
