"""What is told about a defect: where it is in the program, and not a word of the project."""

from __future__ import annotations

import pytest

from desktop.core import errors
from desktop.core.codebook import Codebook
from desktop.core.defects import defect_report, kind_of
from desktop.core.errors import NameTaken

SECRET = "Kestrel-7-witness"


def raised(error: Exception, cause: BaseException | None = None) -> BaseException:
    try:
        raise error from cause
    except Exception as caught:
        return caught


@pytest.mark.parametrize(
    "error",
    [
        ValueError(SECRET),
        KeyError(SECRET),
        OSError(2, SECRET, f"somewhere/{SECRET}.testimonia"),
        NameTaken(noun="code", name=SECRET),
        errors.TestimoniaError(f"{SECRET} was not written."),
        UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, SECRET),
        ExceptionGroup(SECRET, [ValueError(SECRET)]),
    ],
)
def test_no_message_is_told(error: Exception) -> None:
    noted = raised(error, raised(RuntimeError(SECRET)))
    noted.add_note(SECRET)
    report = defect_report(noted, "1.0")
    assert SECRET not in report
    assert type(error).__name__ in report
    assert "RuntimeError" in report
    assert "tests.core.test_defects" in report


def test_a_sentence_of_ours_is_told_with_its_places_empty() -> None:
    assert kind_of(NameTaken(noun="code", name=SECRET)).endswith(NameTaken.template)


def test_places_in_the_program_are_told_from_its_folder_on() -> None:
    try:
        Codebook(None).facets()  # type: ignore[arg-type]
    except AttributeError as error:
        report = defect_report(error)
    lines = [line for line in report.split("\n") if "codebook" in line]
    assert lines
    assert all(line.startswith("  desktop/core/codebook") for line in lines)


def test_what_led_to_it_is_told_and_a_ring_of_causes_ends() -> None:
    first, second = ValueError(SECRET), TypeError(SECRET)
    first.__cause__, second.__cause__ = second, first
    assert defect_report(first).count("after") == 1


def test_a_long_way_is_told_from_its_end() -> None:
    def down(level: int) -> None:
        if level:
            down(level - 1)
        raise ValueError(SECRET)

    try:
        down(200)
    except ValueError as error:
        report = defect_report(error)
    assert "more" in report
    assert len(report.split("\n")) < 60
