"""A walk is played by a person beside the desk: its test runs in a thread of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.walks.displays import Display, is_one_of_several
from tests.walks.person import Person
from tests.walks.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


OWN = Display()


def pytest_configure() -> None:
    if is_one_of_several():
        OWN.start()


def pytest_unconfigure() -> None:
    OWN.end()


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Play the tests that have a person; all others go as they are."""
    person = pyfuncitem.funcargs.get("me")
    if not isinstance(person, Person):
        return None
    arguments = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
    person.stage.play(lambda: person.tell_when_lost(lambda: pyfuncitem.obj(**arguments)))
    return True


@pytest.fixture
def me(qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    """Somebody at the desk, with settings of their own and a folder for their files."""
    person = Person(Stage(), tmp_path)
    yield person
    person.leave()
