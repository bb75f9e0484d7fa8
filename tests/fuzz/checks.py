"""Converting, running and comparing a case; `bisect` names the pass that changes its numbers."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from xdsl.dialects.builtin import ModuleOp

import stepwell
from stepwell import registry
from stepwell.dialects import text
from stepwell.lowering import pipeline
from tests.fuzz.generator import Case

CONFIG = {
    "INFERENCE_PRECISION_HINT": "f32",
    "EXECUTION_MODE_HINT": "ACCURACY",
    "LP_TRANSFORMS_MODE": "NO",
    "INFERENCE_NUM_THREADS": 1,
}
BARE = ("onnx-upgrade", "onnx-canonicalize", "onnx-to-opset")
"""What makes opset of ONNX; every pass after these must keep the numbers."""


@cache
def core() -> Any:
    import openvino

    return openvino.Core()


def passes() -> list[str]:
    """The default pipeline for ONNX, checks left out."""
    return [p for p in pipeline.lines(pipeline.builtin("onnx")) if not p.startswith("check")]


def run_file(path: Path, case: Case) -> list[np.ndarray]:
    """The results of a model file (IR or ONNX) by OpenVINO."""
    model = core().read_model(str(path))
    compiled = core().compile_model(model, "CPU", CONFIG)
    request = compiled.create_infer_request()
    for port in compiled.inputs:
        name = next(n for n in case.feeds if n in port.get_names())
        import openvino

        request.set_tensor(port, openvino.Tensor(np.array(case.feeds[name], order="C")))
    request.infer()
    return [np.array(request.get_output_tensor(i).data) for i in range(len(compiled.outputs))]


def converted(case: Case, names: Sequence[str] | None = None, **options: Any) -> ModuleOp:
    return stepwell.convert(case.model, pipeline=None if names is None else "\n".join(names), **options)


def run_module(module: ModuleOp, case: Case) -> list[np.ndarray]:
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "model.xml"
        stepwell.save(module, path)
        return run_file(path, case)


def run_onnx(case: Case) -> list[np.ndarray]:
    """What OpenVINO's own reader makes of the file."""
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "model.onnx"
        onnx.save(case.model, path)
        return run_file(path, case)


def difference(case: Case, found: Sequence[np.ndarray], slack: float = 1.0) -> str:
    """Where results differ from what is expected; empty where they do not."""
    if len(found) != len(case.expected):
        return f"{len(found)} results instead of {len(case.expected)}"
    for i, (ours, theirs, tolerance) in enumerate(zip(found, case.expected, case.tolerance, strict=True)):
        name = case.model.graph.output[i].name
        if ours.shape != theirs.shape:
            return f"{name}: shape {ours.shape} instead of {theirs.shape}"
        if ours.dtype != theirs.dtype:
            return f"{name}: {ours.dtype} instead of {theirs.dtype}"
        if not ours.size:
            continue
        off = np.abs(ours.astype(np.float64) - theirs.astype(np.float64))
        if not (off <= slack * tolerance).all():
            worst = np.unravel_index(np.argmax(np.where(np.isnan(off), np.inf, off - tolerance)), off.shape)
            at = [int(i) for i in worst]
            return f"{name}{at}: {ours[worst]} instead of {theirs[worst]}, {int((off > tolerance).sum())} of {off.size}"
    return ""


def outcome(case: Case, names: Sequence[str] | None = None) -> str:
    """What is wrong with a case under a pipeline; empty where nothing is."""
    try:
        module = converted(case, names)
    except Exception as error:
        return f"conversion: {type(error).__name__}: {str(error).splitlines()[0][:300] if str(error) else ''}"
    try:
        return difference(case, run_module(module, case))
    except RuntimeError as error:
        return f"runtime: {' '.join(str(error).split())[-300:]}"


def bisect(case: Case) -> str:
    """The first pass with which a case goes wrong, and the passes without which it would not."""
    everything = passes()
    for count in range(len(BARE), len(everything) + 1):
        if found := outcome(case, everything[:count]):
            break
    else:
        return "nothing is wrong"
    needed = [
        p
        for i, p in enumerate(everything)
        if i >= len(BARE) and not outcome(case, everything[:i] + everything[i + 1 :])
    ]
    return f"after {everything[count - 1]}: {found}; right without {', '.join(needed) or 'none of them'}"


def own_reader(case: Case) -> str:
    """What is wrong when OpenVINO reads the ONNX file itself."""
    try:
        return difference(case, run_onnx(case))
    except Exception as error:
        return f"runtime: {' '.join(str(error).split())[-200:]}"


def text_round_trip(case: Case) -> str:
    """Whether print → parse → print gives the same text at every level."""
    names = passes()
    for count in range(len(names) + 1):
        module = converted(case, names[:count]) if count else stepwell.api.read(case.model)
        for locations in (False, True):
            first = text.to_text(module, locations=locations)
            second = text.to_text(text.from_text(first, registry.active().context()), locations=locations)
            if first != second:
                lines = [a for a, b in zip(first.splitlines(), second.splitlines(), strict=False) if a != b]
                return f"text after {names[count - 1] if count else 'reading'}: {lines[:1]}"
    return ""


def saved(module: ModuleOp, folder: str, name: str) -> tuple[bytes, bytes]:
    path = Path(folder) / f"{name}.xml"
    stepwell.save(module, path)
    return path.read_bytes(), path.with_suffix(".bin").read_bytes()


def file_round_trip(case: Case) -> str:
    """Whether saved IR, read and saved again, is the same to the byte, and two conversions are."""
    with tempfile.TemporaryDirectory() as scratch:
        first = saved(converted(case), scratch, "a")
        if saved(converted(case), scratch, "b") != first:
            return "two conversions differ"
        again = saved(stepwell.convert(Path(scratch) / "a.xml"), scratch, "c")
        return "" if again == first else "IR that was read is not written as it was"


def compression(case: Case) -> str:
    """Whether f16 weights give what OpenVINO's own compression of the same model gives."""
    import openvino

    with tempfile.TemporaryDirectory() as scratch:
        plain, theirs, ours = (Path(scratch) / f"{n}.xml" for n in ("plain", "theirs", "ours"))
        stepwell.save(converted(case), plain)
        openvino.save_model(core().read_model(str(plain)), str(theirs), compress_to_fp16=True)
        stepwell.save(converted(case, compress_to_fp16=True), ours)
        a, b = run_file(ours, case), run_file(theirs, case)
    for name, x, y, tolerance in zip([o.name for o in case.model.graph.output], a, b, case.tolerance, strict=True):
        if x.shape != y.shape or not np.allclose(
            np.abs(x.astype(np.float64) - y.astype(np.float64)), 0, atol=tolerance.max(initial=0)
        ):
            return f"compressed: {name} differs from OpenVINO's own compression"
    return ""
