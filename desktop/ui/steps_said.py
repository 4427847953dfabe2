"""What steps did, in the language of the desk."""

from __future__ import annotations

from typing import Any

from desktop.core.sentences import BUILTINS, Speaker
from desktop.ui.translate import isolate, number, template_of, tr

#: The answers that every facet has by their names, which no other code has.
_BUILT_IN = {name: key for key, name in BUILTINS.items()}


class StepSpeaker(Speaker):
    def __call__(self, text: str, one: str = "", number: int | None = None) -> str:
        if number is None or not one:
            return tr("Steps", text)
        return template_of("Steps", number, one, text)

    def value(self, value: Any) -> Any:
        if type(value) is int:
            return number(value)
        if isinstance(value, str) and value in _BUILT_IN:
            return isolate(tr("History", BUILTINS[_BUILT_IN[value]]))
        return isolate(value) if isinstance(value, str) else value


#: Given to ``step_sentence`` and ``step_name``; for one template, it is called.
translated = StepSpeaker()
