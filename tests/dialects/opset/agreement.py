"""Type inference and evaluation held against OpenVINO itself, model by model of the corpus.

As a script: `python tests/dialects/opset/agreement.py TYPE [TYPE ...]` prints where the two differ for layer types.
"""

from __future__ import annotations

import sys
import tempfile
import traceback
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from xdsl.dialects.builtin import ModuleOp

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import corpus

from stepwell.backend.reader import read
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.opset.base import OpsetOp, as_arrays
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp, ResultOp
from stepwell.dialects.payload import pack
from stepwell.dialects.types import element, spell


@cache
def core() -> Any:
    import openvino

    return openvino.Core()


def openvino_types(xml: Path) -> list[str] | str:
    """The types of the model's results as OpenVINO infers them, in our spelling; a text where it refuses."""
    try:
        model = core().read_model(str(xml))
    except RuntimeError as error:
        return f"refused: {str(error).strip().splitlines()[-1]}"
    return [_spell(r.get_element_type().get_type_name(), r.get_partial_shape()) for r in _results(model)]


def _results(model: Any) -> list[Any]:
    return [r.output(0) for r in model.get_results()]


def _spell(kind: str, shape: Any) -> str:
    if shape.rank.is_dynamic:
        return f"{kind}[...]"
    dims = []
    for dim in shape:
        if dim.is_static:
            dims.append(str(dim.get_length()))
            continue
        lo, hi = dim.get_min_length(), dim.get_max_length()
        dims.append("?" if lo == 0 and hi == -1 else f"{lo}.." if hi == -1 else f"{lo}..{hi}" if lo else f"..{hi}")
    return f"{kind}[{','.join(dims)}]"


def our_types(xml: Path) -> list[str] | str:
    """The same by our reader and inference."""
    try:
        module = read(xml)
    except StepwellError as error:
        return f"refused: {error}"
    return [spell(op.operands[0]) for op in module.ops if isinstance(op, ResultOp)]


def disagreements(case: corpus.Case) -> list[str]:
    """Where the types of a model and its loosened variants differ between OpenVINO and us."""
    found = []
    text = case.xml.read_text()
    weights = case.xml.with_suffix(".bin").read_bytes()
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "model.xml"
        path.with_suffix(".bin").write_bytes(weights)
        for label, variant in [("as-is", text), *corpus.variants(text)]:
            path.write_text(variant)
            theirs = openvino_types(path)
            try:
                ours = our_types(path)
            except Exception:
                ours = "crashed: " + traceback.format_exc(limit=-2).replace("\n", " | ")
            refused = isinstance(theirs, str) and isinstance(ours, str) and ours.startswith("refused")
            if ours != theirs and not refused:
                found.append(f"{case.name} {label}: OpenVINO {theirs}; ours {ours}")
    return found


def evaluate(module: ModuleOp, inputs: list[np.ndarray]) -> list[np.ndarray] | None:
    """Run a flat module on the numpy evaluations; None where an operation has none."""
    values: dict[Any, np.ndarray] = {}
    outputs: list[np.ndarray] = []
    feed = iter(inputs)
    for op in module.ops:
        assert isinstance(op, OpsetOp)
        if isinstance(op, ParameterOp):
            array, kind = next(feed), element(op.results[0].type)
            # The archive keeps bf16 as the 16-bit type that numpy has.
            values[op.results[0]] = array.view(kind.dtype) if kind.name == "bf16" else array
        elif isinstance(op, ConstantOp):
            values[op.results[0]] = op.payload.array()
        elif isinstance(op, ResultOp):
            outputs.append(values[op.operands[0]])
        elif not op.can_evaluate():
            return None
        else:
            with np.errstate(all="ignore"):
                made = as_arrays(op.evaluate(*(values[v] for v in op.operands)))
            values.update(zip(op.results, made, strict=True))
    return outputs


def evaluation_error(case: corpus.Case, rtol: float = 1e-3, atol: float = 1e-5) -> str | None:
    """What is wrong with our evaluation of a model; "none" where there is no evaluation or nothing to compare."""
    given, expected = case.inputs, case.outputs
    if given is None or expected is None:
        return "none"
    kinds = []
    try:
        module = read(case.xml)
        kinds = [element(op.operands[0].type) for op in module.ops if isinstance(op, ResultOp)]
        ours = evaluate(module, list(given.values()))
    except Exception:
        return "crashed: " + traceback.format_exc(limit=-2).replace("\n", " | ")
    if ours is None:
        return "none"
    for (name, theirs), mine, kind in zip(expected.items(), ours, kinds, strict=True):
        # OpenVINO hands out types that numpy lacks as their bytes.
        if kind.packed:
            mine, theirs = pack(mine.reshape(-1), kind), theirs.reshape(-1).view(np.uint8)
        elif kind.name[0] in "fb" and theirs.dtype != mine.dtype:
            theirs = theirs.view(mine.dtype)
        if mine.shape != theirs.shape:
            return f"{name}: shape {mine.shape}, expected {theirs.shape}"
        a, b = (x.astype(np.float64) if x.dtype.kind in "fV" else x for x in (mine, theirs))
        if a.dtype.kind == "f":
            if mine.dtype.itemsize <= 2:
                rtol, atol = 1e-2, 1e-2
            same = np.allclose(a, b, rtol=rtol, atol=atol, equal_nan=True)
        else:
            same = np.array_equal(a, b)
        if not same:
            return f"{name}: expected {b.reshape(-1)[:6]}, got {a.reshape(-1)[:6]}"
    return None


if __name__ == "__main__":
    for chosen in corpus.cases():
        if chosen.type in sys.argv[1:]:
            print(*disagreements(chosen), sep="\n", end="\n" if disagreements(chosen) else "")
            problem = evaluation_error(chosen)
            print(f"{chosen.name}: evaluation {'agrees' if problem is None else problem}")
