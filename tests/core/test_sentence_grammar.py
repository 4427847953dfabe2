"""What a step did reads as English, whatever stands in its places."""

from __future__ import annotations

import re
from typing import Any

import pytest

from desktop.core import sentences
from desktop.core.model import StepHead, StepId, StepKind

TOGETHER = {"segment.join"}  # never fewer than two


def head(action: str, args: dict[str, Any]) -> StepHead:
    fields: dict[str, Any] = dict.fromkeys(StepHead.__dataclass_fields__)
    return StepHead(**{**fields, "id": StepId(1), "action": action, "args": args, "kind": StepKind.DO})


@pytest.mark.parametrize("templates", ["DONE", "NAMED"])
def test_of_one_it_says_one(templates: str) -> None:
    counted = re.compile(r"\{(count|segments|characters)\} (whole )?(\w+)s\b")
    every, of_one = getattr(sentences, templates), getattr(sentences, f"ONE_{templates}")
    wanted = {action for action, template in every.items() if counted.search(template)} - TOGETHER
    assert wanted
    assert wanted - set(of_one) == set()
    for action, template in of_one.items():
        own = set(re.findall(r"\{(\w+)\}", template))
        assert own <= set(re.findall(r"\{(\w+)\}", every[action])), action
        assert re.search(r"\b1 (whole )?\w+s\b", template) is None, template


@pytest.mark.parametrize("kind", ["interview", "Interview", "hour of notes"])
def test_a_kind_needs_no_article(kind: str) -> None:
    said = head("document.describe", {"name": "One", "kind": kind})
    assert sentences.step_sentence(said) == f"Set the kind of One to “{kind}”"
    assert sentences.step_name(said) == f"set the kind of One to “{kind}”"


def test_a_state_stands_by_itself() -> None:
    said = head("document.state", {"name": "One", "state": "todo"})
    assert sentences.step_sentence(said) == "Set One to “to do”"
    assert sentences.step_name(said) == "set One to “to do”"


def test_no_sentence_has_an_article_before_a_name() -> None:
    for template in (*sentences.DONE.values(), *sentences.NAMED.values()):
        assert re.search(r"\b(an?|to to) \{", template) is None, template
