"""Converts damaged models: each ends in a conversion or in a StepwellError, in bounded time and memory.

`python tests/driver/damage.py [--count N] [--seed S] [--jobs J] [--only PATTERN] [--keep FOLDER]` prints what ends
otherwise, and a table. Mutants of the models of the tests and of ONNX's own node tests are converted and written by
worker processes with a limit on memory; OpenVINO then reads what was written.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import multiprocessing
import os
import random
import re
import resource
import sys
import tempfile
import threading
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "conformance"), str(TESTS / "driver")]

SECONDS = 10
"""What a mutant may take."""
MEMORY = 2 << 30
"""Address space that a worker may take on top of what it has once everything is imported."""
GROWTH = 256 << 20
"""Memory that a mutant may keep resident more than any before it, without being noted."""


@dataclass(frozen=True)
class Job:
    """A mutant: the model it is made from, and the seed."""

    path: Path
    seed: int

    @property
    def name(self) -> str:
        return f"{self.path.parent.name if self.path.stem == 'model' else self.path.stem}:{self.seed}"


@dataclass(frozen=True)
class Outcome:
    """What became of a mutant: converted or refused, or what must not be: crashed, vague, hung, died, unreadable …"""

    job: Job
    status: str
    detail: str
    seconds: float
    peak: int


def seeds() -> list[Path]:
    """The models that mutants are made of."""
    import cases

    small = [*sorted((TESTS / "models" / "data").glob("*.onnx")), TESTS.parent / "examples" / "samplenet.onnx"]
    return small + [f / "model.onnx" for f in cases.cases()]


def operators() -> list[str]:
    import onnx

    return sorted({s.name for s in onnx.defs.get_all_schemas() if s.domain == ""})


def jobs(count: int, seed: int, only: str = "*") -> list[Job]:
    """As many mutants; one in eight is of a real model."""
    rng = random.Random(seed)
    paths = seeds()
    real = [p for p in paths if p.stem != "model"]
    rest = [p for p in paths if p.stem == "model"]
    made = []
    while len(made) < count:
        path = rng.choice(real if rng.random() < 0.125 else rest)
        job = Job(path, rng.randrange(1 << 31))
        if fnmatch.fnmatch(job.name, only):
            made.append(job)
    return made


def convert(data: bytes, folder: Path) -> tuple[str, str]:
    """Convert and write a model: the outcome, and the message of a refusal."""
    import stepwell

    path, xml = folder / "mutant.onnx", folder / "mutant.xml"
    path.write_bytes(data)
    for old in (xml, xml.with_suffix(".bin")):
        old.unlink(missing_ok=True)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", RuntimeWarning)
            stepwell.save(stepwell.convert(path), xml)
    except stepwell.StepwellError as error:
        text = str(error)
        if "its lowering rule failed" in text:
            return "crashed", text[:400]
        if not text.strip() or re.search(r"Error\b.*\bat 0x|object at 0x|Traceback", text):
            return "vague", text
        if len(text) > 100_000:
            return "vague", f"a message of {len(text)} characters: {text[:200]}"
        if sorted(p.name for p in folder.iterdir()) != ["mutant.onnx"]:
            return "crashed", f"files are left: {sorted(p.name for p in folder.iterdir())}"
        return "refused", text
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)
        own = [f for f in place if "stepwell" in f.filename or "/main/" in f.filename or "dialects" in f.filename]
        frames = " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(own[-4:]))
        return "crashed", f"{type(error).__name__}: {str(error)[:200]} [{frames}]"
    return "converted", ""


def _worker(connection: Any) -> None:
    with open(os.devnull, "w") as silence:
        os.dup2(silence.fileno(), 2)
    import onnx  # noqa: F401
    import openvino
    from mutants import mutant

    import stepwell

    core = openvino.Core()
    names = operators()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        stepwell.save(stepwell.convert(TESTS.parent / "examples" / "samplenet.onnx"), folder / "a.xml")
        core.read_model(folder / "a.xml")
        for file in folder.iterdir():
            file.unlink()
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        limit = pages * resource.getpagesize() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        connection.send("ready")
        while (job := connection.recv()) is not None:
            for file in folder.iterdir():
                file.unlink()
            try:
                data = mutant(job.path.read_bytes(), job.seed, names)
            except ValueError:
                connection.send(("refused", "the mutant cannot be serialised", 0.0, 0))
                connection.send("")
                continue
            start = time.perf_counter()
            status, detail = convert(data, folder)
            seconds = time.perf_counter() - start
            connection.send((status, detail, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10))
            unreadable = ""
            if status == "converted":
                try:
                    core.read_model(folder / "mutant.xml")
                except Exception as error:
                    # A model may ask for more memory than there is; OpenVINO computes constants when it reads.
                    unreadable = (
                        "" if "std::bad_alloc" in str(error) else f"{type(error).__name__}: {str(error).strip()[-300:]}"
                    )
            connection.send(unreadable)


def _serve(waiting: Iterator[Job], done: list[Outcome], lock: threading.Lock) -> None:
    context = multiprocessing.get_context("spawn")
    process: Any = None
    ours: Any = None
    peak = 0
    while True:
        with lock:
            job = next(waiting, None)
        if job is None:
            break
        if process is None:
            ours, theirs = context.Pipe()
            process = context.Process(target=_worker, args=(theirs,), daemon=True)
            process.start()
            theirs.close()
            if not ours.poll(300) or ours.recv() != "ready":
                raise RuntimeError("a worker does not start")
            peak = 0
        outcome = None
        what = "converting"
        try:
            ours.send(job)
            if ours.poll(SECONDS):
                status, detail, seconds, used = ours.recv()
                if status != "crashed" and peak and used > peak + GROWTH:
                    status, detail = "memory", f"{used >> 20} MiB after {peak >> 20}; {status} {detail[:200]}"
                peak = max(peak, used)
                what = "reading what was written"
                if ours.poll(SECONDS):
                    unreadable = ours.recv()
                    if unreadable:
                        status, detail = "unreadable", unreadable
                    outcome = Outcome(job, status, detail, seconds, used)
            if outcome is None:
                outcome = Outcome(job, "hung", f"{what}, more than {SECONDS} seconds", SECONDS, 0)
                process.kill()
                process.join()
                process = None
        except (EOFError, OSError):
            process.join()
            outcome = Outcome(job, "died", f"{what}: exit code {process.exitcode}", 0.0, 0)
            process = None
        with lock:
            done.append(outcome)
    if process is not None:
        ours.send(None)
        process.join(30)


def fuzz(todo: list[Job], workers: int) -> Iterator[Outcome]:
    """The outcomes as they come."""
    lock = threading.Lock()
    done: list[Outcome] = []
    waiting = iter(todo)
    threads = [threading.Thread(target=_serve, args=(waiting, done, lock), daemon=True) for _ in range(workers)]
    for thread in threads:
        thread.start()
    given = 0
    while given < len(todo):
        while given < len(done):
            yield done[given]
            given += 1
        if not any(t.is_alive() for t in threads) and given == len(done):
            break
        time.sleep(0.02)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="*", help="NAME:SEED pattern; without a * that one mutant is made")
    parser.add_argument("--keep", type=Path, help="folder for the mutants that end otherwise")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    if ":" in options.only and "*" not in options.only:
        name, seed = options.only.rsplit(":", 1)
        path = next(p for p in seeds() if name == (p.parent.name if p.stem == "model" else p.stem))
        todo = [Job(path, int(seed))]
    else:
        todo = jobs(options.count, options.seed, options.only)
    counts: Counter[str] = Counter()
    slowest, peak = Outcome(todo[0], "", "", 0.0, 0), 0
    for outcome in fuzz(todo, options.jobs):
        counts[outcome.status] += 1
        slowest = max(slowest, outcome, key=lambda o: o.seconds)
        peak = max(peak, outcome.peak)
        if outcome.status not in ("converted", "refused"):
            print(f"{outcome.status:10} {outcome.job.name}: {outcome.detail}", flush=True)
            if options.keep:
                from mutants import mutant

                options.keep.mkdir(parents=True, exist_ok=True)
                data = mutant(outcome.job.path.read_bytes(), outcome.job.seed, operators())
                (options.keep / f"{outcome.job.name.replace(':', '_')}.onnx").write_bytes(data)
    print(json.dumps(dict(counts)), f"slowest {slowest.seconds:.1f} s ({slowest.job.name}), peak {peak >> 20} MiB")
    return 0 if set(counts) <= {"converted", "refused"} else 1


if __name__ == "__main__":
    sys.exit(main())
