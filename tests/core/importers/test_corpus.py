"""Real documents with facts known about them, where the corpus lies beside the project."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from desktop.core.errors import ImportRefused
from desktop.core.importers.registry import Parsed, Unsure
from desktop.core.text import normalise
from tests.core.importers.test_plain import outcome

CORPUS = Path(__file__).resolve().parents[3].parent / "shared" / "corpus"
FACTS = CORPUS / "expected_dev.json"
READ = {"txt", "txt(tsv)", "md", "docx", "pdf"}
# Facts that the form of our texts excludes: NUL is replaced, and a document without a word is refused.
EXCLUDED = {"dev/codebooks/afrobarometer_codebook.txt", "dev/office_ugly/mammoth_empty.docx"}
_IGNORED = re.compile("[\u00ad\u200b-\u200f\ufeff\u2060\u202a-\u202e\u2066-\u2069]")


def _facts() -> list[tuple[str, dict[str, Any]]]:
    if not FACTS.exists():
        return [("", {})]
    files = json.loads(FACTS.read_text(encoding="utf-8"))["files"]
    return [(path, fact) for path, fact in files.items() if fact["format"] in READ and path not in EXCLUDED]


def _comparable(text: str, match: str) -> str:
    text = _IGNORED.sub("", unicodedata.normalize("NFC", text))
    return re.sub(r"\s+", "" if match == "nospace" else " ", text).strip()


@pytest.mark.skipif(not FACTS.exists(), reason="the corpus does not lie beside the project")
@pytest.mark.parametrize(("path", "fact"), _facts(), ids=lambda value: value[-60:] if isinstance(value, str) else "")
def test_a_real_document_comes_in_whole_or_says_why_not(path: str, fact: dict[str, Any]) -> None:
    source = CORPUS / path.removeprefix("dev/")
    data = source.read_bytes()
    behaviour = fact["behaviour"]
    parsed = outcome(source.name, data)
    if isinstance(parsed, Unsure):
        assert parsed.guesses
        parsed = outcome(source.name, data, fact.get("encoding") or parsed.guesses[0].encoding)
    if isinstance(parsed, ImportRefused):
        assert parsed.data["reason"]
        assert behaviour not in {"import", "import_no_network"}, parsed.sentence
        return
    assert behaviour not in {"clear_error", "no_text_layer"}
    assert isinstance(parsed, Parsed)
    assert normalise(parsed.text) == parsed.text
    match = fact.get("match", "ws")
    text = _comparable(parsed.text, match)
    lost = [sentence for sentence in fact.get("must_contain", []) if _comparable(sentence, match) not in text]
    junk = [piece for piece in fact.get("must_not_contain", []) if _comparable(piece, match) in text]
    assert not lost
    assert not junk
    assert all(
        pair["must_contain"] in text and pair["must_not_contain"] not in text for pair in fact.get("dehyphenate", [])
    )
