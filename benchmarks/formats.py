"""Times whole conversions of real models, format by format, beside `ovc` and `mo`: a process each, in turns.

    python benchmarks/formats.py MODELS --formats tf,keras --peer ovc --runs 3
    python benchmarks/formats.py MODELS --formats caffe,mxnet,kaldi --peer mo --mo-python PYTHON --write PAGE

MODELS is a folder with manifest.json, as `tests/models/compare.py` takes it: that file says how each tool is told of a
model. A peer that fails has a dash.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "models"), str(Path(__file__).parent)]

from compare import Model, command, shared  # noqa: E402  # pyright: ignore[reportMissingImports]: found by the path above
from tables import put  # noqa: E402
from whole_process import Run, run  # noqa: E402

TITLES = {"ovc": "Real models of TensorFlow and Keras beside ovc", "mo": "Caffe, MXNet and Kaldi beside mo 2023.3"}
"""The headings of the page, by peer."""

NAMES = {"tf": "TensorFlow", "keras": "Keras", "caffe": "Caffe", "mxnet": "MXNet", "kaldi": "Kaldi", "onnx": "ONNX"}


def once(tool: str, model: Model, mo_python: Path | None) -> Run | None:
    """One conversion; None where the tool cannot do it, or is not told how."""
    with tempfile.TemporaryDirectory() as folder:
        told = model.told.get(tool)
        line = command(tool, told, Path(folder) / "m.xml", mo_python) if told else None
        if line is None:
            return None
        try:
            # mo's reader of Caffe needs the old form of protobuf's messages.
            return run(line, {"PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION": "python"} if tool == "mo" else {})
        except SystemExit:
            return None


def measured(model: Model, peer: str, runs: int, mo_python: Path | None) -> dict[str, list[Run]]:
    """The runs of each tool; a first round, which fills the page cache, does not count."""
    found: dict[str, list[Run]] = {"stepwell": [], peer: []}
    for turn in range(runs + 1):
        for tool, kept in found.items():
            result = once(tool, model, mo_python) if turn < 2 or kept else None
            if turn and result is not None:
                kept.append(result)
    print(f"{model.name}: {[f'{r.wall:.2f}' for rs in found.values() for r in rs]}", file=sys.stderr)
    return found


def row(model: Model, found: dict[str, list[Run]]) -> str:
    """The median of each tool's runs, and the ratio of their wall times."""
    cells: list[str] = []
    for runs in found.values():
        if runs:
            cells.append(f"{median(r.wall for r in runs):.2f}")
            cells.append(f"{median(r.user + r.system for r in runs):.2f}")
            cells.append(f"{median(r.peak for r in runs):.0f}")
        else:
            cells.extend("—" * 3)
    own, peer = found.values()
    ratio = f"{median(r.wall for r in own) / median(r.wall for r in peer):.2f}" if own and peer else ""
    return f"| {model.name.partition('/')[2]}, {NAMES[model.format]} | {' | '.join(cells)} | {ratio} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", type=Path)
    parser.add_argument("--formats", default="tf,keras")
    parser.add_argument("--peer", choices=tuple(TITLES), default="ovc")
    parser.add_argument("--mo-python", type=Path, help="the interpreter of the environment that has mo")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", help="models whose name has this")
    parser.add_argument("--write", type=Path, help="put the table into this page")
    options = parser.parse_args()
    lines = [
        "| model | stepwell wall s | cpu s | peak MB "
        f"| {options.peer} wall s | cpu s | peak MB | stepwell / {options.peer} |",
        "|---" * 8 + "|",
    ]
    formats = options.formats.split(",")
    for model in sorted(shared(options.models), key=lambda m: formats.index(m.format) if m.format in formats else -1):
        if model.format in formats and (not options.only or options.only in model.name):
            lines.append(row(model, measured(model, options.peer, options.runs, options.mo_python)))
    print("\n".join(lines))
    if options.write:
        put(options.write, TITLES[options.peer], options.runs, "\n".join(lines))


if __name__ == "__main__":
    main()
