"""A folder of models of random weights with what their framework computes, for `tests/models/compare.py --folder`.

    python tests/models/zoo/keras_zoo.py FOLDER [NAME ...]      with TensorFlow 2 and Keras 3
    python tests/models/zoo/keras_text.py FOLDER [NAME ...]     the same: transformers and recurrent networks
    python tests/models/zoo/keras_nets.py FOLDER [NAME ...]     the same: networks of layers that are rarer
    python tests/models/zoo/function_zoo.py FOLDER [NAME ...]   with TensorFlow 2, functions and their signatures
    python tests/models/zoo/graph_zoo.py FOLDER [NAME ...]      with TensorFlow 2, graphs of TensorFlow 1
    python tests/models/zoo/mxnet_nets.py FOLDER [NAME ...]     with MXNet; mxnet_zoo.py has its model zoo alone
    python tests/models/zoo/mxnet_tasks.py FOLDER [NAME ...]    the same, with nets of other tasks
    python tests/models/zoo/caffe_zoo.py FOLDER [NAME ...]      with Caffe's library, see tests/ops/caffe/oracle.py
    python tests/models/zoo/caffe_tasks.py FOLDER [NAME ...]    the same, with nets of more tasks

Each file registers builders by name; a builder writes its files below `FOLDER/<format>/<name>` and returns what the
manifest says. Weights and inputs are seeded by the name.
"""

from __future__ import annotations

import json
import sys
import traceback
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np


@dataclass
class Made:
    """The main file in the model's folder, if it is of this format, and the framework's inputs and outputs by name."""

    main: str
    inputs: dict[str, np.ndarray]
    outputs: dict[str, np.ndarray]
    more: dict[str, Any] = field(default_factory=dict)
    forms: dict[str, str] = field(default_factory=dict)
    """Other files of the model in the folder, of TensorFlow: what their names end in, and the file."""


@dataclass
class Zoo:
    """The builders of one format."""

    format: str
    builders: dict[str, Callable[[Path], Made]] = field(default_factory=dict)

    def model(self, name: str) -> Callable[[Callable[[Path], Made]], Callable[[Path], Made]]:
        """Register a builder."""

        def registered(builder: Callable[[Path], Made]) -> Callable[[Path], Made]:
            assert name not in self.builders, name
            self.builders[name] = builder
            return builder

        return registered

    def main(self) -> None:
        """Build what the command line names, or all."""
        folder, names = Path(sys.argv[1]), sys.argv[2:]
        failed = []
        for name, builder in self.builders.items():
            if names and name not in names:
                continue
            place = folder / self.format / name
            place.mkdir(parents=True, exist_ok=True)
            try:
                self._written(folder, name, builder(place))
                print(name, flush=True)
            except Exception:
                traceback.print_exc()
                failed.append(name)
        sys.exit(f"not built: {failed}" if failed else 0)

    def _written(self, folder: Path, name: str, made: Made) -> None:
        golden = f"golden/{self.format}__{name}.npz"
        (folder / "golden").mkdir(exist_ok=True)
        arrays = {f"in:{k}": np.asarray(v) for k, v in made.inputs.items()}
        np.savez(folder / golden, **arrays, **{f"out:{k}": np.asarray(v) for k, v in made.outputs.items()})
        shapes = {k: list(np.shape(v)) for k, v in made.inputs.items()}
        entry = {"id": name, "format": self.format, "main": made.main, "golden": golden, "golden_inputs": shapes}
        entries = [{**entry, **made.more}] if made.main else []
        for ending, main in made.forms.items():
            other = f"k_{name}{ending}" if self.format == "keras" else f"{name}{ending}"
            (folder / "tf" / other).mkdir(parents=True, exist_ok=True)
            entries.append({**entry, "id": other, "format": "tf", "main": f"../../{self.format}/{name}/{main}"})
        file = folder / "manifest.json"
        known = json.loads(file.read_text()) if file.exists() else []
        new = {(e["id"], e["format"]) for e in entries}
        known = [e for e in known if (e["id"], e["format"]) not in new] + entries
        file.write_text(json.dumps(sorted(known, key=lambda e: (e["format"], e["id"])), indent=1) + "\n")


def seeded(name: str) -> np.random.Generator:
    """The random numbers of a model."""
    return np.random.default_rng(zlib.crc32(name.encode()))
