"""What is told about a defect: where it is in the program, and not a word of the project."""

from __future__ import annotations

from types import FunctionType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core import errors
from desktop.core.codebook import Codebook
from desktop.core.defects import defect_report, kind_of
from desktop.core.errors import NameTaken
from tests.scale import scale

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


# whatever somebody works on may have got into an error by any way


def raises(error: BaseException) -> BaseException:
    try:
        raise error
    except BaseException as caught:
        return caught


def hostile(secret: str) -> list[BaseException]:
    """Errors that hold ``secret`` everywhere an error can hold something."""
    found: list[BaseException] = []
    name = "".join(sign for sign in secret if sign not in "\0") or "x"
    for base in (ValueError, errors.TestimoniaError, OSError, KeyError):
        words = secret.replace("{", "{{").replace("}", "}}") if base is errors.TestimoniaError else secret
        kind = type(name, (base,), {"__module__": name, "template": words, "__doc__": secret})
        found.append(raises(kind(words)))
    lies = type("Lies", (RuntimeError,), {"__module__": "desktop.core.project", "__qualname__": secret})
    found.append(raises(lies(secret)))

    class Answers(ValueError):
        @property
        def __cause__(self) -> BaseException:  # type: ignore[override]
            raise RuntimeError(secret)

        def __str__(self) -> str:
            raise RuntimeError(secret)

        __repr__ = __str__

    found.append(raises(Answers(secret)))
    # A function made of words: its name, its file, its module and its local values.
    for module in (secret, "desktop.core.project", errors.__name__):
        code = compile(
            "def f(value):\n    words = value\n    raise ValueError(value)\n", secret.replace("\0", ""), "exec"
        )
        space: dict[str, object] = {"__name__": module}
        exec(code, space)
        made = space["f"]
        assert isinstance(made, FunctionType)
        made.__code__ = made.__code__.replace(co_name=secret, co_qualname=secret)
        try:
            made(secret)
        except ValueError as error:
            error.add_note(secret)
            error.filename = secret  # type: ignore[attr-defined]
            found.append(error)
    chained = raised(ValueError(secret), raised(KeyError(secret), OSError(5, secret, secret)))
    chained.__context__ = raises(LookupError({secret: secret}))
    found.append(chained)
    found.append(raises(BaseExceptionGroup(secret, [KeyboardInterrupt(secret), ValueError(secret)])))
    return found


@settings(max_examples=scale(60, 600), deadline=None)
@given(st.text(min_size=9, max_size=60).filter(lambda text: text.strip("\0 ")))
def test_no_word_of_the_project_by_any_way(words: str) -> None:
    bare = defect_report(raises(ValueError("nothing")))
    for secret in (words, f"C:/Users/somebody/{words}.testimonia"):
        if secret in bare:
            continue
        for error in hostile(secret):
            report = defect_report(error, "1.0")
            assert secret not in report
            assert words not in report
            # No line holds anything but known places and kinds.
            assert len(report.split("\n")) > 2


def test_a_made_class_is_told_by_the_one_above_it() -> None:
    kind = type(SECRET, (NameTaken,), {"template": SECRET})
    report = defect_report(raises(kind(noun="code", name=SECRET)))
    assert SECRET not in report
    assert "a kind of desktop.core.errors.NameTaken: " in report


def test_a_made_function_has_no_place() -> None:
    space: dict[str, object] = {"__name__": SECRET}
    exec(compile("def f():\n    raise ValueError", f"{SECRET}.py", "exec"), space)
    try:
        space["f"]()  # type: ignore[operator]
    except ValueError as error:
        lines = defect_report(error).split("\n")
    assert lines[-1] == "  ?"
