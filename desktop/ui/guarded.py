"""What Qt asks of a widget or model while another call of Qt is under way: no error may leave it.

Qt sends focus, showing and hiding at once, in the middle of a call such as ``setFocus`` or ``setParent``; it paints and
asks models in the middle of ``grab``, ``scrollTo`` or the ``exec`` of a dialog. An error that leaves one override there
is kept by PySide 6.11 until that call returns; where Qt calls a second override
meanwhile, and this one calls Qt, functions are freed that are still in use, and the program dies. So such an override
keeps its error to itself, and the error is told when the call is over, in the way of all defects.
"""

from __future__ import annotations

import sys
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.core.errors import TestimoniaError

if TYPE_CHECKING:
    from collections.abc import Callable

Part = TypeVar("Part", bound=QObject)
Rest = ParamSpec("Rest")
Answer = TypeVar("Answer")


def guarded(override: Callable[Concatenate[Part, Rest], None]) -> Callable[Concatenate[Part, Rest], None]:
    """An override of an event that lets no error out; what went wrong is told afterwards."""

    @wraps(override)
    def held(part: Part, /, *args: Rest.args, **more: Rest.kwargs) -> None:
        try:
            override(part, *args, **more)
        except Exception as error:
            _tell_afterwards(part, error)

    return held


def answering(
    otherwise: Answer,
) -> Callable[[Callable[Concatenate[Part, Rest], Answer]], Callable[Concatenate[Part, Rest], Answer]]:
    """The same for an override that must answer; where it goes wrong it answers ``otherwise``."""

    def made(override: Callable[Concatenate[Part, Rest], Answer]) -> Callable[Concatenate[Part, Rest], Answer]:
        @wraps(override)
        def held(part: Part, /, *args: Rest.args, **more: Rest.kwargs) -> Answer:
            try:
                return override(part, *args, **more)
            except Exception as error:
                _tell_afterwards(part, error)
                return otherwise

        return held

    return made


def _tell_afterwards(part: Any, error: Exception) -> None:
    def tell() -> None:
        gone = not shiboken6.isValid(part) or (isinstance(part, QWidget) and not part.isVisible())
        if gone and isinstance(error, TestimoniaError):
            return  # the file failed while what shows it was put away: whoever put it away says so
        sys.excepthook(type(error), error, error.__traceback__)

    QTimer.singleShot(0, tell)
