"""Random projects go out and come back; random damage is refused with a sentence and leaves nothing behind."""

from __future__ import annotations

import copy
import json
import random
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.errors import BadExchangeFile
from desktop.core.interchange.json_reader import create_from_json, plan_of
from desktop.core.interchange.json_writer import dumps
from desktop.core.text import normalise
from tests.core.whole_project import build
from tests.scale import scale

SIGNS = st.characters(codec="utf-8", exclude_characters="\x00")
NAMES = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), min_size=1, max_size=12)
TEXTS = st.text(SIGNS, max_size=20)
IDS = st.one_of(
    st.text(SIGNS, min_size=1, max_size=6),
    st.integers(0, 30).map(str),
    st.integers(2**62, 2**64).map(str),
)
TIMES = st.datetimes().map(lambda at: at.isoformat() + "Z")


def some(draw: st.DrawFn, entry: dict[str, Any], **optional: st.SearchStrategy[Any]) -> dict[str, Any]:
    for name, values in optional.items():
        if draw(st.booleans()):
            entry[name] = draw(values)
    return entry


@st.composite
def projects(draw: st.DrawFn) -> dict[str, Any]:
    """A valid file with any of the optional fields."""

    def ids(most: int) -> list[str]:
        return draw(st.lists(IDS, max_size=most, unique=True))

    def names(number: int) -> list[str]:
        return [f"{draw(NAMES)}{place}" for place in range(number)]

    coders, documents, facets = ids(3), ids(3), ids(3)
    data: dict[str, Any] = {"format": "testimonia", "version": 1}
    data["coders"] = [
        some(draw, {"id": one, "name": name}, kind=st.sampled_from(["person", "consensus"]), created=TIMES)
        for one, name in zip(coders, names(len(coders)), strict=True)
    ]
    data["documents"] = [
        some(draw, {"id": one, "name": name, "text": normalise(draw(st.text(SIGNS, max_size=60)))}, kind=TEXTS)
        for one, name in zip(documents, names(len(documents)), strict=True)
    ]
    data["facets"] = [
        some(
            draw,
            {"id": one, "name": name},
            kind=st.sampled_from(["tree", "ordinal", "period"]),
            cardinality=st.sampled_from(["one", "many"]),
            required=st.booleans(),
            definition=TEXTS,
        )
        for one, name in zip(facets, names(len(facets)), strict=True)
    ]
    data["codes"] = []
    for one, name in [*zip(ids(8), names(8), strict=False)] if facets else []:
        above = draw(st.sampled_from([None, *data["codes"]]))
        code = {"id": one, "name": name, "facet": above["facet"] if above else draw(st.sampled_from(facets))}
        if above:
            code["parent"] = above["id"]
        colours = st.one_of(st.none(), st.integers(0, 11))
        data["codes"].append(some(draw, code, definition=TEXTS, include=TEXTS, exclude=TEXTS, colour=colours))
    draw(st.randoms()).shuffle(data["codes"])
    data["segments"] = []
    taken = set()
    places = [one for one in data["documents"] if one["text"]]
    for one in ids(6) if coders and places else []:
        document, coder = draw(st.sampled_from(places)), draw(st.sampled_from(coders))
        start = draw(st.integers(0, len(document["text"]) - 1))
        end = draw(st.integers(start + 1, len(document["text"])))
        if (document["id"], coder, start, end) in taken:
            continue
        taken.add((document["id"], coder, start, end))
        codes: list[Any] = []
        for code in draw(st.lists(st.sampled_from(data["codes"]), unique_by=id, max_size=3)) if data["codes"] else []:
            detail = some(draw, {"code": code["id"]}, certainty=st.sampled_from(["sure", "unsure"]), note=TEXTS)
            codes.append(detail if len(detail) > 1 and detail.get("note") != "" else code["id"])
        segment = {"id": one, "document": document["id"], "coder": coder, "start": start, "end": end, "codes": codes}
        data["segments"].append(some(draw, segment, memo=TEXTS, created=TIMES))
    return data


@settings(max_examples=scale(60, 1500))
@given(projects())
def test_any_sound_file_comes_in_is_equal_on_its_fields_and_comes_back(data: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "a.json"
        source.write_text(json.dumps(data), encoding="utf-8")
        with create_from_json(source, Path(folder) / "a.testimonia")[0] as project:
            first = dumps(project)
        written = json.loads(first)
        for section in ("coders", "documents", "facets", "codes", "segments"):
            entries = {entry["id"]: entry for entry in written[section]}
            for entry in data[section]:
                assert {key: entries[entry["id"]][key] for key in entry} == entry
        source.write_text(first, encoding="utf-8")
        with create_from_json(source, Path(folder) / "b.testimonia")[0] as project:
            assert dumps(project) == first


ODD: list[Any] = [
    None, True, False, 0, -1, 1, 3, 10**30, 0.5, "", "x", "1", "\ud800", "\x00", "a\r\nb", [], {}, [[]], [0],
    {"id": "1"}, "2024", "todo", "person", "tree",
]  # fmt: skip


def spots(value: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) of a value."""
    found: list[tuple[Any, Any]] = []
    pending = [value]
    while pending:
        one = pending.pop()
        keys = list(one) if isinstance(one, dict) else range(len(one)) if isinstance(one, list) else ()
        for key in keys:
            found.append((one, key))
            pending.append(one[key])
    return found


def whole() -> dict[str, Any]:
    folder = Path(tempfile.mkdtemp())
    try:
        with build(folder) as project:
            found: dict[str, Any] = json.loads(dumps(project, originals=True))
            return found
    finally:
        shutil.rmtree(folder)


def damage(data: dict[str, Any], chance: random.Random) -> None:
    for _ in range(chance.randint(1, 3)):
        container, key = chance.choice(spots(data))
        act = chance.randrange(5)
        other, source = chance.choice(spots(data))
        if act == 0:
            container[key] = copy.deepcopy(chance.choice(ODD))
        elif act == 1:
            del container[key]
        elif act == 2:
            container[key] = copy.deepcopy(other[source])
        elif act == 3 and isinstance(container, list):
            container.append(copy.deepcopy(container[key]))
        elif isinstance(container[key], int):
            container[key] += chance.choice([-1, 1, 1000])
        if not data:
            return


def refusal(raw: bytes) -> str | None:
    try:
        plan_of("a.json", raw)
    except BadExchangeFile as error:
        return error.sentence
    return None


def test_any_damage_is_refused_with_a_sentence_or_harmless_and_leaves_no_file(tmp_path: Path) -> None:
    sound = whole()
    refused = came_in = 0
    for seed in range(scale(500, 20_000)):
        chance = random.Random(seed)
        data = copy.deepcopy(sound)
        damage(data, chance)
        raw = json.dumps(data, ensure_ascii=True).encode()
        if seed % 4 == 0:
            at = chance.randrange(len(raw))
            raw = raw[:at] + bytes([chance.randrange(256)]) * chance.randrange(3) + raw[at + chance.randrange(3) :]
        sentence = refusal(raw)
        if sentence is not None:
            assert len(sentence) < 600
            refused += 1
            continue
        # What the checks let pass, the file must take: its own rules are a second opinion.
        came_in += 1
        if came_in % 3 == 0:
            source = tmp_path / "a.json"
            source.write_bytes(raw)
            with create_from_json(source, tmp_path / "a.testimonia")[0] as project:
                first = dumps(project)
            (tmp_path / "a.testimonia").unlink()
            source.write_text(first, encoding="utf-8")
            with create_from_json(source, tmp_path / "a.testimonia")[0] as project:
                assert dumps(project, originals=False) == first
            (tmp_path / "a.testimonia").unlink()
    assert refused > came_in > 0
    assert [path.name for path in tmp_path.iterdir()] in (["a.json"], [])
