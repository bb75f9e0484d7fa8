"""Writes `data/<family>.tar.xz`: small models, saved by Keras itself, with their inputs and outputs.

    python tests/ops/keras/capture.py [FAMILY …]

It needs TensorFlow, Keras 3 and tf_keras (Keras 2), which nothing else here does. Definitions are in `keras_models.py`.
"""

from __future__ import annotations

import io
import os
import sys
import tarfile
import tempfile
import traceback
import zlib
from pathlib import Path
from typing import Any

os.environ.update(TF_CPP_MIN_LOG_LEVEL="3", CUDA_VISIBLE_DEVICES="-1", TF_ENABLE_ONEDNN_OPTS="0")

import keras
import numpy as np
import tf_keras

sys.path.insert(0, str(Path(__file__).parent))
import keras_models as models

FRAMEWORKS = {"3": keras, "2": tf_keras}


def randomize(model: Any, rng: np.random.Generator) -> None:
    """Weights that compress well, none of them zero everywhere; variances stay positive."""
    for weight in model.weights:
        name = getattr(weight, "path", weight.name)
        if "seed" in name or "float" not in str(weight.dtype):
            continue
        shape = tuple(weight.shape)
        values = rng.integers(-16, 17, shape) / 16
        if "variance" in name:
            values = np.abs(values) + 0.25
        if "rnn_state" in name or "count" in name:
            continue
        weight.assign(values.astype(np.float32))


def inputs_of(model: Any, case: models.Case, rng: np.random.Generator) -> list[np.ndarray]:
    """An array for each input: those of the case, otherwise numbers that compress well."""
    found = []
    for index, tensor in enumerate(model.inputs):
        if case.inputs is not None:
            found.append(np.asarray(case.inputs[index]))
            continue
        shape = tuple(
            case.free if d is None and i else (case.batch if d is None else d) for i, d in enumerate(tensor.shape)
        )
        name = str(getattr(tensor.dtype, "name", tensor.dtype))
        if "int" in name:
            found.append(rng.integers(0, case.limit, shape).astype(name))
        elif name == "bool":
            found.append(rng.integers(0, 2, shape).astype(bool))
        else:
            found.append((rng.integers(-32, 33, shape) / 16).astype(name if name != "bfloat16" else "float32"))
    return found


def capture(case: models.Case, folder: Path) -> None:
    framework = FRAMEWORKS[case.version]
    framework.utils.set_random_seed(1)
    framework.backend.clear_session()
    rng = np.random.default_rng(zlib.crc32(case.name.encode()))
    model = case.build(framework)
    if case.randomize:
        randomize(model, rng)
    given = inputs_of(model, case, rng)
    path = folder / f"{case.name}.{case.suffix}"
    model.save(path)
    loaded = model
    for layer in model.layers:
        if hasattr(layer, "finalize_state"):
            layer.finalize_state()
    # Keras 3 forgets lists of axes when it reads its own .h5.
    if case.suffix == "keras" and not case.unsafe:
        loaded = framework.models.load_model(path, compile=False)
    if case.twin is not None:
        loaded = case.twin(framework)
        loaded.set_weights(model.get_weights())
        given = [np.moveaxis(given[0], 1, -1)]
    feed: Any = given if len(given) > 1 else given[0]
    for _ in range(case.times):
        result = loaded(feed, training=False)
    if case.twin is not None:
        given, result = [np.moveaxis(given[0], -1, 1)], np.moveaxis(np.asarray(result), -1, 1)
    names = [t.name.split(":")[0] for t in model.inputs]
    if case.version == "2":
        names = list(model.input_names)
    elif hasattr(model, "_inputs") and model.inputs:
        names = [t._keras_history.operation.name for t in model.inputs]
    arrays = {f"x:{n}": x for n, x in zip(names, given, strict=True)}
    if isinstance(result, dict):
        arrays.update({f"y:{k}": np.asarray(v) for k, v in result.items()})
    else:
        results = list(result) if isinstance(result, list | tuple) else [result]
        taken: set[str] = set()
        for tensor, value in zip(model.outputs, results, strict=True):
            history = tensor._keras_history
            name = (history.layer if case.version == "2" else history.operation).name
            unique, count = name, 0
            while unique in taken:
                count += 1
                unique = f"{name}_{count}"
            taken.add(unique)
            arrays[f"y:{unique}"] = np.asarray(value)
    arrays = {
        k: v.astype(str) if v.dtype == object and not isinstance(v.flat[0], bytes) else v for k, v in arrays.items()
    }
    arrays = {k: np.char.decode(v.astype(bytes), "utf-8") if v.dtype == object else v for k, v in arrays.items()}
    if case.times > 1:
        arrays["times"] = np.asarray(case.times)
    if case.tolerance is not None:
        arrays["tolerance"] = np.asarray(case.tolerance)
    np.savez(str(path) + ".npz", **arrays)


def main(families: list[str]) -> int:
    failed = 0
    for family in families or models.FAMILIES:
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            cases = models.cases(family)
            for case in cases:
                try:
                    capture(case, folder)
                except Exception:
                    failed += 1
                    for file in folder.glob(f"{case.name}.{case.suffix}*"):
                        file.unlink()
                    print(f"{family}: {case.name}: {traceback.format_exc(limit=-2)}")
            target = Path(__file__).parent / "data" / f"{family}.tar.xz"
            target.parent.mkdir(exist_ok=True)
            buffer = io.BytesIO()
            with tarfile.open(fileobj=buffer, mode="w:xz", preset=9) as archive:
                for file in sorted(folder.iterdir(), key=lambda f: (f.suffix, f.name)):
                    info = tarfile.TarInfo(file.name)
                    info.size = file.stat().st_size
                    archive.addfile(info, io.BytesIO(file.read_bytes()))
            target.write_bytes(buffer.getvalue())
            print(f"{family}: {len(cases)} cases, {target.stat().st_size} bytes")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
