"""Writes docs/keras.md: for every layer the captured models that it is in, and how many of them give Keras's numbers.

    python tests/ops/keras/page.py

No other converter to OpenVINO reads Keras files, so there is no column beside ours.
"""

from __future__ import annotations

import json
import sys
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import h5py

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(HERE))

import keras_golden as golden  # noqa: E402

MISSING = {
    "`Lambda`, layers and models of one's own": "their code is not in the file, or is not run; a rule of an extension "
    "can lower them by name",
    "`Hashing`, `TextVectorization`": "there is no lowering yet; a SavedModel made by `model.export` converts",
    "`HashedCrossing`, `MelSpectrogram`, `STFTSpectrogram`": "there is no lowering yet",
    "`LocallyConnected` of implementation 3": "it keeps a sparse matrix; 1 and 2 convert",
    "variables that Keras 3 has quantised": "there is no lowering yet",
}

KINDS = (".keras of Keras 3", ".h5 of Keras 3", ".keras of Keras 2", ".h5 of Keras 2")


def classes(entry: Any) -> Iterator[str]:
    """The layers and operations that a configuration names."""
    if isinstance(entry, dict):
        name, config = entry.get("class_name"), entry.get("config")
        if isinstance(name, str) and isinstance(config, dict) and "name" in config:
            module = str(entry.get("module") or "")
            operation = ".ops." in module or (not module and "trainable" not in config and "inbound_nodes" in entry)
            if name in ("TFOpLambda", "SlicingOpLambda"):
                yield f"tf.{config.get('function')}".replace("compat.v1.", "")
            elif name not in ("InputLayer", "Functional", "Sequential"):
                yield f"ops.{name}" if operation and name != "Discretization" else name
        for value in entry.values():
            yield from classes(value)
    elif isinstance(entry, list):
        for value in entry:
            yield from classes(value)


def config_of(path: Path) -> Any:
    if path.suffix == ".keras":
        with zipfile.ZipFile(path) as archive:
            return json.loads(archive.read("config.json"))
    with h5py.File(path) as file:
        return json.loads(file.attrs["model_config"])


def kind_of(name: str) -> int:
    return 2 * ("_k2." in name) + name.endswith(".h5")


def main() -> None:
    families = sorted(f.name.removesuffix(".tar.xz") for f in golden.DATA.glob("*.tar.xz"))
    total, good = [0] * 4, [0] * 4
    rows: dict[str, list[list[int]]] = defaultdict(lambda: [[0, 0] for _ in KINDS])
    failed: list[str] = []
    for family in families:
        for name in golden.names(family):
            try:
                golden.check(family, name)
                passed = 1
            except Exception as error:
                passed = 0
                failed.append(f"* {family}, {name}: {str(error).splitlines()[0]}")
            kind = kind_of(name)
            total[kind] += 1
            good[kind] += passed
            for layer in set(classes(config_of(golden.folder(family) / name))):
                rows[layer][kind][0] += 1
                rows[layer][kind][1] += passed
    lines = [
        "# Keras",
        "",
        "Small models saved by Keras 3.15 and tf_keras 2.21 (Keras 2), with random weights, converted by Stepwell from",
        "the file alone and run by OpenVINO 2026.4.1 on the CPU in f32, accuracy mode. Numbers agree within rtol 1e-3,",
        "atol 1e-5 (models of half precision within 1e-2, of bfloat16 within 4e-2); integers, booleans and strings",
        "exactly.",
        "",
        f"**{sum(good)} of {sum(total)} models pass.** "
        + "; ".join(f"{k}: {g} of {t}" for k, g, t in zip(KINDS, good, total, strict=True))
        + ".",
        "",
        "Written by `python tests/ops/keras/page.py`; the models by `tests/ops/keras/capture.py`. The fields of each",
        "layer are in [dialects/keras.md](dialects/keras.md).",
        "",
        "| Layer | " + " | ".join(KINDS) + " |",
        "|---|---|---|---|---|",
    ]

    def cell(cases: list[int]) -> str:
        return "–" if not cases[0] else str(cases[0]) if cases[0] == cases[1] else f"{cases[1]} of {cases[0]}"

    for layer in sorted(rows, key=lambda n: (n.startswith("ops."), n.startswith("tf."), n)):
        lines.append(f"| `{layer}` | " + " | ".join(cell(c) for c in rows[layer]) + " |")
    lines += ["", "A number is that of the models with the layer in which every output agrees.", ""]
    lines += ["## What does not convert", "", "| Layer | Why |", "|---|---|"]
    lines += [f"| {layer} | {why} |" for layer, why in MISSING.items()]
    if failed:
        lines += ["", "## What fails", "", *failed]
    (ROOT / "docs" / "keras.md").write_text("\n".join(lines) + "\n")
    print(f"{sum(good)} of {sum(total)}")


if __name__ == "__main__":
    main()
