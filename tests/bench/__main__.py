"""`python -m tests.bench [--quick] [--to FILE] [NAME...]`: measure, print a table, write it as JSON (out/bench.json).

Every module `tests/bench/bench_NAME.py` has `rows(quick: bool)`, which yields `tests.bench.rows.Row`. The exit code
is 1 when a ratio is over its bar or a benchmark could not be run.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sys
import time
import traceback
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import __version__

if TYPE_CHECKING:
    from types import TracebackType

    from tests.bench.rows import Row

HERE = Path(__file__).resolve().parent
OUT = HERE.parents[1] / "out"


def machine() -> dict[str, object]:
    """What the absolute times depend on."""
    from PySide6.QtCore import qVersion

    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.is_file():
        lines = info.read_text(encoding="utf-8", errors="replace").split("\n")
        model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), model)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return {
        "cpu": model,
        "cores": os.cpu_count(),
        "system": platform.platform(terse=True),
        "python": platform.python_version(),
        "qt": qVersion(),
        "load": None if load is None else round(load, 2),
    }


def line_of(row: Row) -> str:
    """One row of the table."""
    verdict = "ok" if row.passes else "OVER"
    note = f"  {row.note}" if row.note else ""
    if row.unit != "ms":
        note = f"  in {row.unit}{note}"
    return (
        f"{row.what:<58} {row.ratio:>8.3f} {row.bar:>7.3f}  {verdict:<4} {row.ours:>10.2f} {row.baseline:>10.2f}"
        f"  {row.against}{note}"
    )


def main() -> int:
    """Run the benchmarks that were named, or all."""
    names = sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--to", type=Path, default=OUT / "bench.json", metavar="FILE", help="where the JSON goes")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(names))
    options = parser.parse_args()
    unknown = [name for name in options.names if name not in names]
    if unknown:
        parser.error(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(names)}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    host = machine()
    print(f"Testimonia {__version__} on " + ", ".join(f"{key} {value}" for key, value in host.items()))
    print(f"{'what':<58} {'ratio':>8} {'bar':>7}  {'':<4} {'ours ms':>10} {'base ms':>10}  against")
    results: list[Row] = []
    broken: list[str] = []
    unnoticed: list[str] = []

    def notice(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What fails in a slot would only be printed."""
        unnoticed.append(kind.__name__)
        traceback.print_exception(kind, error, trace)

    sys.excepthook = notice
    for name in options.names or names:
        started = time.monotonic()
        try:
            for row in importlib.import_module(f"tests.bench.bench_{name}").rows(options.quick):
                results.append(row)
                print(line_of(row), flush=True)
        except Exception:
            broken.append(name)
            traceback.print_exc()
        if unnoticed and name not in broken:
            broken.append(name)
        unnoticed.clear()
        print(f"{'':<4}{name}: {time.monotonic() - started:.1f} s", flush=True)
    over = [row.what for row in results if not row.passes]
    options.to.parent.mkdir(exist_ok=True)
    report = {
        "version": __version__,
        "quick": options.quick,
        "at": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
        "machine": host,
        "broken": broken,
        "rows": [{**asdict(row), "ratio": round(row.ratio, 4), "passes": row.passes} for row in results],
    }
    options.to.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(results) - len(over)} of {len(results)} rows keep their bar; written to {options.to}")
    for name in broken:
        print(f"could not be run: {name}")
    return 1 if over or broken or not results else 0


if __name__ == "__main__":
    sys.exit(main())
