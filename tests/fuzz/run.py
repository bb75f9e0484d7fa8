"""Long runs: `python tests/fuzz/run.py [--first SEED] [--count N | --minutes M] [--often MODULE]`.

Each seed is a graph: converted with the whole pipeline and with the bare one, run by OpenVINO and held against
onnxruntime, printed and parsed, saved and read, compressed. What is wrong is printed with the pass it comes from and
with what OpenVINO makes of the ONNX file itself; `--save FOLDER` keeps the models.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from collections import Counter
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import onnx

from tests.fuzz import checks, known
from tests.fuzz.generator import generate
from tests.fuzz.operators import RECIPES

EXTRAS = (checks.text_round_trip, checks.file_round_trip, checks.compression)


def examine(seed: int, extras: bool) -> tuple[str, list[str]]:
    """Whose fault it is that a seed is wrong ("" where nothing is), and what is wrong.

    "avoided": the runtime's own reading of the file goes wrong as the bare pipeline does, and the whole one does not.
    """
    case = generate(seed)
    wrong = checks.outcome(case)
    # What is folded before it reaches the runtime: on empty tensors some of its kernels overrun their memory.
    empty = not all(a.size for a, _ in case.values.values())
    bare = wrong if empty else checks.outcome(case, checks.BARE)
    if wrong or bare:
        own = checks.own_reader(case)
        head = f"{len(case.model.graph.node)} nodes, opset {case.model.opset_import[0].version}"
        lines = [f"{head}; OpenVINO's own reader: {own or 'right'}", f"full: {wrong or 'right'}"]
        if wrong.partition(":")[0] != bare.partition(":")[0]:
            lines.append(f"bare: {bare or 'right'}")
            lines.append(checks.bisect(case))
        if not wrong and known.excused(bare, own):
            return "avoided", lines
        return ("runtime" if own and bool(wrong) == bool(bare) else "ours"), lines
    found: list[str] = []
    for check in EXTRAS if extras else ():
        try:
            if problem := check(case):
                found.append(problem)
        except Exception as error:
            found.append(f"{check.__name__}: {type(error).__name__}: {str(error)[:300]}")
    return ("ours" if found else ""), found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--minutes", type=float, default=1e9)
    parser.add_argument("--extras", type=int, default=10, help="round trips and compression for every n-th graph")
    parser.add_argument("--often", metavar="MODULE", help="its recipes ten times as often: patterns, idioms, layers …")
    parser.add_argument("--save", type=Path)
    args = parser.parse_args()
    if args.save:
        args.save.mkdir(parents=True, exist_ok=True)
        prefer(args.often)
    start, tried = time.monotonic(), 0
    count: Counter[str] = Counter()
    pool = worker(args.often)
    for seed in range(args.first, args.first + args.count):
        if time.monotonic() - start > 60 * args.minutes:
            break
        try:
            fault, lines = pool.submit(examine, seed, args.extras > 0 and seed % args.extras == 0).result(120)
        except (BrokenExecutor, TimeoutError) as error:
            fault, lines = "died", [type(error).__name__]
            pool.shutdown(wait=False, cancel_futures=True)
            pool = worker(args.often)
        except Exception as error:
            fault, lines = "raised", [f"{type(error).__name__}: {str(error)[:300]}"]
        tried += 1
        count[fault] += 1
        if fault:
            print(f"seed {seed} ({fault})", *lines, sep="\n  ", flush=True)
            if args.save:
                onnx.save(generate(seed).model, args.save / f"{seed}.onnx")
    faults = ", ".join(f"{n} {fault}" for fault, n in sorted(count.items()) if fault) or "none wrong"
    print(f"{tried} graphs, {faults}, {time.monotonic() - start:.0f} s")
    pool.shutdown(wait=False, cancel_futures=True)


def prefer(module: str | None) -> None:
    for name, (function, weight) in list(RECIPES.items()):
        if module and function.__module__.endswith(f".{module}"):
            RECIPES[name] = (function, 10 * weight)


def worker(often: str | None) -> ProcessPoolExecutor:
    """Another process: OpenVINO may take it down."""
    return ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), prefer, (often,))


if __name__ == "__main__":
    main()
