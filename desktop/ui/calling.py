"""What a code is called on the desk: by its name, and the answers that every facet has in the language of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.sentences import BUILTINS
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.core.model import Code


def called(code: Code) -> str:
    """The name to show. In the project, in exports and in the history built-in answers keep their English names."""
    return code.name if code.builtin is None else tr("History", BUILTINS[code.builtin.value])
