"""Holds our IR of real models against those of `mo` and `ovc`, and writes `docs/comparison.md`.

    python tests/models/compare.py --folder MODELS --mo-python PYTHON         a folder with manifest.json
    python tests/models/compare.py --cache CACHE --count 20                    and so many models of models.toml
    python tests/models/compare.py --folder MODELS --tools stepwell            ours again, the peers as recorded
    python tests/models/compare.py --only nothing --latency                    nothing converted, all IRs timed
    python tests/models/compare.py --only nothing --write docs/comparison.md   the page from the record

Per model and converter: the operation layers by type, those of bodies too (without Parameter, Result and Const), the
bytes of the .bin, and, with `--latency`, what `measure_latency.py` finds. The record is `comparison.json` beside this
file; the IRs stay in `--work`. It needs the peers and the models; CI does not run it.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from comparison_page import page
from lxml import etree

HERE = Path(__file__).parent
RECORD = HERE / "comparison.json"
BORDERS = frozenset({"Parameter", "Result", "Const"})
LISTS = {"caffe/res10_ssd_face": 2, "package/isbnx_yolo": 4}
"""Models that give lists of boxes, whose order is free where scores tie, with the column of the score."""
LIMIT = 900
"""Seconds of a conversion."""


@dataclass
class Model:
    """A model, what each tool has to be told, and the data it was captured with, if any."""

    name: str
    format: str
    told: dict[str, list[str]]
    golden: Path | None = None
    shapes: dict[str, list[int]] = field(default_factory=dict)


def census(xml: Path) -> dict[str, int]:
    """Operation layers by type, those of bodies too."""
    found = Counter(layer.get("type") for layer in etree.parse(str(xml)).iter("layer"))
    return {kind: count for kind, count in sorted(found.items()) if kind not in BORDERS}


def shared(folder: Path) -> Iterator[Model]:
    """The models of a folder that its manifest.json lists, of the formats that are read."""
    manifest = json.loads((folder / "manifest.json").read_text())
    for entry in manifest if isinstance(manifest, list) else manifest["models"]:
        told = arguments(folder / entry["format"] / entry["id"], entry)
        if told:
            golden = folder / entry["golden"] if entry.get("golden") else None
            name = f"{entry['format']}/{entry['id']}"
            yield Model(name, entry["format"], told, golden, entry.get("golden_inputs") or {})


MORE = {
    "tf/foolnltk_seg": ["--input", "dropout[]"],
    "tf/tf2onnx_lstm": ["--input", "keep_prob[]"],
    "tf/musicnn_MTT_vgg": ["--output", "model/Sigmoid"],
}
"""What Stepwell has to be told of a model besides its file."""


def arguments(folder: Path, entry: dict[str, Any]) -> dict[str, list[str]]:
    """Tool -> the arguments that name the model; empty for a format that is not read."""
    main = folder / entry["main"]
    shapes = ",".join(
        f"{name}{list(dims)}".replace(" ", "") for name, dims in (entry.get("golden_inputs") or {}).items()
    )
    more = MORE.get(f"{entry['format']}/{entry['id']}", [])
    match entry["format"]:
        case "onnx":
            return {"stepwell": [str(main)], "ovc": [str(main)], "mo": ["--input_model", str(main)]}
        case "tf":
            asked = (
                "--saved_model_dir"
                if main.is_dir()
                else "--input_meta_graph"
                if main.suffix == ".meta"
                else "--input_model"
            )
            return {"stepwell": [str(main), *more], "ovc": [str(main)], "mo": [asked, str(main)]}
        case "keras":
            # The peers read no Keras files, but the SavedModel that was exported beside one.
            same = str(folder / "saved_model")
            peers = {"ovc": [same], "mo": ["--saved_model_dir", same]} if Path(same).is_dir() else {}
            return {"stepwell": [str(main)], **peers}
        case "caffe":
            text = str(folder / "deploy.prototxt")
            return {"stepwell": [text], "mo": ["--input_model", str(main), "--input_proto", text]}
        case "mxnet":
            return {"stepwell": [str(main), "--input", shapes], "mo": ["--input_model", str(main), "--input", shapes]}
        case "kaldi":
            return {"stepwell": [str(main)], "mo": ["--input_model", str(main)]}
        case _:
            return {}


def packaged(cache: Path, count: int) -> Iterator[Model]:
    """The first so many models of models.toml that `survey.py` has put into its cache."""
    left = count
    for entry in tomllib.loads((HERE / "models.toml").read_text())["model"]:
        file = cache / "models" / entry["name"] / "model.onnx"
        if left and "package" in entry and file.exists():
            left -= 1
            more = entry.get("options", [])
            told = {"stepwell": [str(file), *more], "ovc": [str(file), *more], "mo": ["--input_model", str(file)]}
            golden = cache / "goldens" / f"{entry['name']}.npz"
            yield Model(f"package/{entry['name']}", "onnx", told, golden if golden.exists() else None)


def command(tool: str, told: list[str], xml: Path, mo_python: Path | None) -> list[str] | None:
    """The command line of a conversion; None for a tool that is not there."""
    beside = Path(sys.executable)
    if tool == "stepwell":
        return [str(beside.with_name("stepwell")), "convert", *told, "-q", "-o", str(xml)]
    if tool == "ovc":
        return [str(beside.with_name("ovc")), *told, "--compress_to_fp16=False", "--output_model", str(xml)]
    if mo_python is None:
        return None
    target = ["--output_dir", str(xml.parent), "--model_name", xml.stem, "--compress_to_fp16=False"]
    return [str(mo_python.with_name("mo")), *told, *target]


def converted(model: Model, tool: str, work: Path, mo_python: Path | None) -> dict[str, Any] | None:
    """What a tool makes of a model: layers and bytes, or why it does not."""
    xml = work / model.name.replace("/", "__") / f"{tool}.xml"
    xml.parent.mkdir(parents=True, exist_ok=True)
    line = command(tool, model.told[tool], xml, mo_python)
    if line is None:
        return None
    xml.unlink(missing_ok=True)
    try:
        # mo's reader of Caffe needs the old form of protobuf's messages.
        given = {**os.environ, "PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION": "python"} if tool == "mo" else None
        done = subprocess.run(line, capture_output=True, text=True, timeout=LIMIT, check=False, env=given)
    except subprocess.TimeoutExpired:
        return {"failed": f"not done after {LIMIT} s"}
    if not xml.exists():
        # Without the folders of this machine.
        return {"failed": re.sub(r"/[^\s'\"]*/", "", (done.stderr or done.stdout).strip())[-300:]}
    return {"layers": census(xml), "bin": xml.with_suffix(".bin").stat().st_size}


def timed(model: Model, work: Path) -> dict[str, Any]:
    """Compile time, latency and error of each IR of a model."""
    folder = work / model.name.replace("/", "__")
    files = [str(path) for path in sorted(folder.glob("*.xml"))]
    given = [str(model.golden or ""), json.dumps(model.shapes), str(LISTS.get(model.name, ""))]
    line = [sys.executable, str(HERE / "measure_latency.py"), *given, *files]
    done = subprocess.run(line, capture_output=True, text=True, timeout=LIMIT, check=False)
    return json.loads(done.stdout.splitlines()[-1]) if done.returncode == 0 else {"failed": done.stderr.strip()[-300:]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--count", type=int, default=0)
    parser.add_argument("--only", default="")
    parser.add_argument("--tools", default="stepwell,ovc,mo")
    parser.add_argument("--mo-python", type=Path)
    parser.add_argument("--latency", action="store_true")
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "stepwell-comparison")
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    record = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    models = [*(shared(options.folder) if options.folder else ())]
    models += packaged(options.cache, options.count) if options.cache else ()
    for model in models:
        row = record.setdefault(model.name, {"format": model.format})
        if options.only in model.name:
            for tool in (t for t in options.tools.split(",") if t in model.told):
                found = converted(model, tool, options.work, options.mo_python)
                if found is not None:
                    row[tool] = found
            totals = {t: sum(row[t]["layers"].values()) if "layers" in row[t] else "-" for t in model.told if t in row}
            print(model.name, totals, flush=True)
        if options.latency:
            row["runs"] = timed(model, options.work)
            print(model.name, row["runs"], flush=True)
        RECORD.write_text(json.dumps(dict(sorted(record.items())), indent=1) + "\n")
    if options.write:
        options.write.write_text(page(record))


if __name__ == "__main__":
    main()
