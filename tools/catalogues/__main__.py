"""``python -m tools.catalogues``: update, check, compile; open a part for a translator and take it back."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.catalogues.catalogue import check, compile_one, update
from tools.catalogues.exchange import open_part, take_part
from tools.catalogues.languages import KEYS, LANGUAGES
from tools.catalogues.sentences import Found, read_sentences


def _say(words: object = "") -> None:
    sys.stdout.write(f"{words}\n")


def _faults(found: Found) -> bool:
    for fault in found.faults:
        _say(fault)
    return bool(found.faults)


def _part(text: str) -> tuple[int, int]:
    number, _, of = text.partition("/")
    part = int(number), int(of)
    if not 1 <= part[0] <= part[1]:
        raise ValueError(text)
    return part


def main(arguments: list[str] | None = None) -> int:
    """The exit code is 0 only where nothing is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tools.catalogues", description=__doc__)
    jobs = parser.add_subparsers(dest="job", required=True)
    all_of = jobs.add_parser("all", help="update, compile and check every catalogue")
    of_update = jobs.add_parser("update", help="bring the catalogues to what the source says")
    for each in (all_of, of_update):
        each.add_argument("--clean", action="store_true", help="drop what the source does not say any more")
    of_check = jobs.add_parser("check", help="say what is wrong, changing nothing")
    for each in (all_of, of_check):
        each.add_argument("--most", type=int, default=40, help="so many faults are shown one by one")
    jobs.add_parser("compile", help="write the compiled catalogues")
    of_open = jobs.add_parser("open", help="write what is to be translated")
    of_open.add_argument("--to", type=Path, required=True, metavar="FILE")
    of_open.add_argument("--part", type=_part, default=(1, 1), metavar="1/4")
    of_open.add_argument("--all", action="store_true", help="also what is translated, for reading it again")
    of_take = jobs.add_parser("take", help="take translations over")
    for each in (of_open, of_take):
        each.add_argument("language", choices=sorted(LANGUAGES))
    of_take.add_argument("file", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    if options.job == "take":
        taken, refused = take_part(options.language, options.file)
        for line in refused:
            _say(line)
        _say(f"{taken} taken, {len(refused)} faults")
        return 1 if refused else 0
    if options.job == "compile":
        for code in (*LANGUAGES, KEYS):
            compile_one(code)
        return 0
    found = read_sentences()
    failed = _faults(found)
    if options.job == "open":
        number = open_part(options.language, found, options.to, options.part, options.all)
        _say(f"{number} to translate in {options.to}")
        return 0
    if options.job != "check":
        compile_one(KEYS)
    for code in LANGUAGES:
        if options.job != "check":
            update(code, found, options.clean)
            compile_one(code)
        if options.job != "update":
            report = check(code, found)
            for line in report.lines(options.most):
                _say(line)
            failed = failed or not report.fine
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
