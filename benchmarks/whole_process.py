"""Times whole conversions, a process each: Stepwell beside other converters and, for the bytes alone, `cp`.

    python benchmarks/models.py MODELS
    python benchmarks/whole_process.py --models MODELS/nodes_20k.onnx --ovc ovc --mo mo --runs 5
    python benchmarks/whole_process.py --models MODELS/nodes_20k.onnx --ovc ovc --mo mo --write docs/benchmarks.md

The tools take turns (A B C A B C ...), so that what else the machine does falls on all of them. Time and memory are the
kernel's account of the child (`wait4`), peak memory the resident set's, pages of mapped files included.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from types import MappingProxyType

from tables import put

Command = Callable[[Path, Path], list[str]]

TITLES = {
    "chain_1gib": "16 MatMuls with 4096 x 4096 weights: 1 GiB",
    "nodes_20k": "20,000 element-wise operators in a chain",
    "nodes_100k": "100,000 element-wise operators in a chain",
    "samplenet": "A small model: examples/samplenet.onnx, 22 operators",
}
"""What the page says of each model."""

ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
"""An installed package has its byte code; one that is run from a checkout gets it in the first round."""


@dataclass(frozen=True)
class Run:
    """One process: seconds by the clock, in user code and in the kernel, and the largest resident set in MB."""

    wall: float
    user: float
    system: float
    peak: float


def run(command: Sequence[str], settings: Mapping[str, str] = MappingProxyType({})) -> Run:
    """Run a command to its end, with more environment variables; an exit code other than 0 is a SystemExit."""
    with tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors, env={**ENVIRONMENT, **settings})
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            errors.seek(0)
            raise SystemExit(f"{' '.join(command)}: exit code {child.returncode}\n{errors.read().decode()}")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Run(wall, usage.ru_utime, usage.ru_stime, usage.ru_maxrss / unit)


def tools(options: argparse.Namespace) -> dict[str, Command]:
    """The commands to compare, by name; each writes what it makes into the folder given."""
    found: dict[str, Command] = {
        "stepwell": lambda model, out: [options.stepwell, "convert", str(model), "-q", "-o", f"{out}/m.xml"]
    }
    if options.f16:
        found["stepwell f16"] = lambda model, out: [*found["stepwell"](model, out), "--compress-to-fp16"]
    if options.ovc:
        found["ovc"] = lambda m, out: [options.ovc, str(m), "--output_model", f"{out}/m", "--compress_to_fp16=False"]
        if options.f16:
            found["ovc f16"] = lambda m, out: [options.ovc, str(m), "--output_model", f"{out}/m"]
    if options.mo:
        found["mo"] = lambda m, out: [
            *(options.mo, "--input_model", str(m), "--output_dir", str(out)),
            *("--compress_to_fp16=False", "--silent"),
        ]
    found["cp"] = lambda model, out: ["cp", "--reflink=never", str(model), str(out)]
    return found


def measure(model: Path, commands: dict[str, Command], runs: int, folder: Path | None) -> dict[str, list[Run]]:
    """All runs of all tools on a model; a first round, which fills the page cache, does not count."""
    found: dict[str, list[Run]] = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            out = Path(tempfile.mkdtemp(dir=folder))
            try:
                result = run(command(model, out))
            finally:
                shutil.rmtree(out)
            if turn:
                found[name].append(result)
            print(f"{model.stem} {turn}/{runs} {name} {result.wall:.2f} s", file=sys.stderr)
    return found


def spread(values: Sequence[float], digits: int) -> str:
    """Median (least - most)."""
    return f"{median(values):.{digits}f} ({min(values):.{digits}f}-{max(values):.{digits}f})"


def table(found: dict[str, list[Run]]) -> str:
    """A Markdown table of one model. The ratio is of the medians: a tool's wall time over Stepwell's."""
    lines = [
        "| tool | wall s | user s | system s | peak MB | wall / stepwell |",
        "|---|---|---|---|---|---|",
    ]
    own = {"f16": "stepwell f16"}
    for name, runs in found.items():
        base = median(r.wall for r in found[own.get(name.split()[-1], "stepwell")])
        cells = [
            spread([r.wall for r in runs], 2),
            f"{median(r.user for r in runs):.2f}",
            f"{median(r.system for r in runs):.2f}",
            spread([r.peak for r in runs], 0),
            f"{median(r.wall for r in runs) / base:.2f}",
        ]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", nargs="+", type=Path, required=True)
    parser.add_argument("--stepwell", default="stepwell", help="the command, where it is not on the path")
    parser.add_argument("--ovc", help="OpenVINO's ovc, to compare with")
    parser.add_argument("--mo", help="the older mo, to compare with")
    parser.add_argument("--f16", action="store_true", help="measure the conversion to f16 too")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="where the results are written and removed; else the usual one")
    parser.add_argument("--write", type=Path, help="put the tables into this page")
    options = parser.parse_args()
    commands = tools(options)
    for model in options.models:
        made = table(measure(model, commands, options.runs, options.folder))
        print(f"### {model.stem}\n\n{made}\n", flush=True)
        if options.write:
            put(options.write, TITLES[model.stem], options.runs, made)


if __name__ == "__main__":
    main()
