"""ONNX's own backend tests (node, simple, pytorch-*), converted and run by OpenVINO on the CPU in f32.

`python tests/conformance/run.py [--jobs N] [--only PATTERN] [--shard I/N] [--json FILE] [--peer] [--record]` prints
what fails and a table per operator. `--peer` converts by OpenVINO's `ovc` instead; `--record` runs both and writes
expected.json and docs/conformance.md.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from functools import cache, partial
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import onnx
from onnx import numpy_helper

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.conformance import values
from tests.conformance.cases import cases, category, name_of, operator_of
from tests.conformance.page import EXPECTED, PAGE, Outcome, document, save, summary
from tests.conformance.pool import Task, run_all

CONFIG = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY", "INFERENCE_NUM_THREADS": 1}


@cache
def core() -> Any:
    import openvino

    return openvino.Core()


def load(path: Path, type_: onnx.TypeProto) -> Any:
    content = path.read_bytes()
    if type_.HasField("sequence_type"):
        return numpy_helper.to_list(onnx.SequenceProto.FromString(content))
    if type_.HasField("optional_type"):
        return numpy_helper.to_optional(onnx.OptionalProto.FromString(content))
    value = numpy_helper.to_array(onnx.TensorProto.FromString(content))
    # Before onnx 1.19 the values of bfloat16 were written as their bits.
    as_bits = type_.tensor_type.elem_type == onnx.TensorProto.BFLOAT16 and value.dtype == np.uint16
    return value.view(ml_dtypes.bfloat16) if as_bits else value


def run(folder: Path, peer: bool = False) -> Outcome:
    """Convert, run and compare one case."""
    import stepwell

    model = onnx.load(folder / "model.onnx", load_external_data=False)
    told = values.options(model, lambda: _feeds(model, folder / "test_data_set_0"))
    outcome = partial(Outcome, name_of(folder), operator_of(folder, model), category(model))
    with tempfile.TemporaryDirectory() as scratch:
        xml = Path(scratch) / "model.xml"
        started = time.perf_counter()
        try:
            (convert_by_ovc if peer else partial(convert, told=told))(folder / "model.onnx", xml)
        except stepwell.StepwellError as error:
            return outcome("refused", reason(error))
        except Exception as error:
            return outcome("crashed", f"{type(error).__name__}: {error}"[:400])
        seconds = round(time.perf_counter() - started, 5)
        try:
            compiled = core().compile_model(core().read_model(str(xml)), "CPU", CONFIG)
            for sample in sorted(folder.glob("test_data_set_*")):
                problem = _sample(model, compiled, sample)
                if problem:
                    return outcome("wrong", problem, seconds)
        except Exception as error:
            return outcome("runtime", f"{type(error).__name__}: {error}".strip()[-300:], seconds)
    return outcome("passed", "", seconds)


def convert(source: Path, target: Path, told: dict[str, Any]) -> None:
    import stepwell

    stepwell.save(stepwell.convert(source, **told), target)


def convert_by_ovc(source: Path, target: Path) -> None:
    import openvino

    openvino.save_model(openvino.convert_model(source), target, compress_to_fp16=False)


def run_by_ovc(folder: Path) -> Outcome:
    return run(folder, peer=True)


def start() -> None:
    """What a worker does before the first case."""
    import stepwell  # noqa: F401

    core()


def failed(folder: Path, status: str, detail: str) -> Outcome:
    """The outcome of a case whose worker was lost."""
    model = onnx.load(folder / "model.onnx", load_external_data=False)
    return Outcome(name_of(folder), operator_of(folder, model), category(model), status, detail)


OURS = Task(run, start, failed)
THEIRS = Task(run_by_ovc, start, failed)


def tensor(value: np.ndarray, kind: Any) -> Any:
    """A tensor of OpenVINO's with the values of an array; narrow types are given as their bits."""
    import openvino

    if (carrier := _carriers().get(value.dtype)) is not None:
        value = value.astype(carrier)
    if kind == openvino.Type.string:
        return openvino.Tensor(np.array(value, order="C").astype(np.str_))
    if kind not in _narrow():
        return openvino.Tensor(np.array(value, order="C"))
    made = openvino.Tensor(kind, openvino.Shape(value.shape))
    bits = kind.bitwidth
    codes = np.array(value, order="C").reshape(-1).view(np.uint16 if bits == 16 else np.uint8)
    if bits < 8:
        each = 8 // bits
        codes = np.pad(codes & ((1 << bits) - 1), (0, -len(codes) % each)).reshape(-1, each)
        codes = np.bitwise_or.reduce(codes << (np.arange(each) * bits).astype(np.uint8), axis=1).astype(np.uint8)
    made.data.reshape(-1).view(codes.dtype)[:] = codes
    return made


def array(found: Any) -> np.ndarray:
    """The values of a tensor of OpenVINO's."""
    import openvino

    kind = found.element_type
    if kind == openvino.Type.string:
        text = found.str_data
        # Bytes that are no UTF-8 do not come as text; as bytes they lose zeros at their end.
        return found.bytes_data if any("\ufffd" in t for t in text.reshape(-1)) else text
    if kind not in _narrow():
        return np.array(found.data)
    bits, shape = kind.bitwidth, tuple(found.shape)
    codes = np.array(found.data).reshape(-1).view(np.uint16 if bits == 16 else np.uint8)
    if bits < 8:
        each = 8 // bits
        shifts = (np.arange(each) * bits).astype(np.uint8)
        codes = ((codes[:, None] >> shifts) & ((1 << bits) - 1)).astype(np.uint8).reshape(-1)[: int(np.prod(shape))]
    dtype = np.dtype(_narrow()[kind])
    if dtype == ml_dtypes.int4:
        return codes.astype(np.int8).astype(dtype).reshape(shape)
    return codes.view(dtype).reshape(shape)


@cache
def _narrow() -> dict[Any, Any]:
    """The numpy types of those element types that OpenVINO's tensors show as something else."""
    from openvino import Type

    return {
        Type.bf16: ml_dtypes.bfloat16,
        Type.f8e4m3: ml_dtypes.float8_e4m3fn,
        Type.f8e5m2: ml_dtypes.float8_e5m2,
        Type.f8e8m0: ml_dtypes.float8_e8m0fnu,
        Type.f4e2m1: ml_dtypes.float4_e2m1fn,
        Type.u4: ml_dtypes.uint4,
        Type.i4: ml_dtypes.int4,
        Type.u2: ml_dtypes.uint2,
    }


@cache
def _carriers() -> dict[Any, Any]:
    """The numpy types that hold the numbers of types which OpenVINO has not."""
    return {
        np.dtype(ml_dtypes.float8_e4m3fnuz): np.float16,
        np.dtype(ml_dtypes.float8_e5m2fnuz): np.float16,
        np.dtype(ml_dtypes.float6_e2m3fn): np.float16,
        np.dtype(ml_dtypes.float6_e3m2fn): np.float16,
        np.dtype(ml_dtypes.int2): np.int8,
    }


def reason(error: Exception) -> str:
    """Why a model is refused, without the place of its file."""
    refusals = getattr(error, "refusals", None)
    if refusals:
        return "; ".join(dict.fromkeys(f"{r.operator}: {r.reason}" for r in refusals))
    return " ".join(str(error).split()).partition("model.onnx: ")[2] or " ".join(str(error).split())


def _feeds(model: onnx.ModelProto, folder: Path) -> dict[str, Any]:
    weights = {i.name for i in model.graph.initializer}
    inputs = [i for i in model.graph.input if i.name not in weights]
    return {i.name: load(folder / f"input_{k}.pb", i.type) for k, i in enumerate(inputs)}


def _sample(model: onnx.ModelProto, compiled: Any, folder: Path) -> str:
    feeds = _feeds(model, folder)
    request = compiled.create_infer_request()
    known = {name: port for port in compiled.inputs for name in port.get_names()}
    tensors = {  # They must outlive the request: an output may be an input's memory.
        name: tensor(part, known[name].get_element_type())
        for whole, value in feeds.items()
        for name, part in values.parts(whole, value, known).items()
    }
    for name, value in tensors.items():
        request.set_tensor(known[name], value)
    request.infer()
    arrays = [array(request.get_output_tensor(i)) for i in range(len(compiled.outputs))]
    found = values.found(model, compiled, arrays)
    for position, output in enumerate(model.graph.output):
        theirs = load(folder / f"output_{position}.pb", output.type)
        problem = values.difference(found[output.name], theirs, difference)
        if problem:
            return f"{output.name}: {problem}"
    return ""


def difference(ours: np.ndarray, theirs: np.ndarray) -> str:
    """What is wrong with a result; nothing: the empty string."""
    if (carrier := _carriers().get(theirs.dtype)) is not None:
        theirs = theirs.astype(carrier)
    if ours.shape != theirs.shape:
        return f"shape {ours.shape}, expected {theirs.shape}"
    if theirs.dtype.kind in "OUS":
        same = [_text(a) == _text(b) for a, b in zip(ours.reshape(-1), theirs.reshape(-1), strict=True)]
        return "" if all(same) else f"{ours.reshape(-1)[:4]}, expected {theirs.reshape(-1)[:4]}"
    if ours.dtype != theirs.dtype:
        return f"type {ours.dtype}, expected {theirs.dtype}"
    if theirs.dtype.kind == "f" or "float" in theirs.dtype.name:
        a, b = ours.astype(np.float64), theirs.astype(np.float64)
        # Two steps of the type where that is more than f32 shows; sums of large numbers are as good as those are.
        step = float(ml_dtypes.finfo(theirs.dtype).eps)
        largest = float(np.abs(b[np.isfinite(b)]).max(initial=0))
        good = np.isclose(a, b, rtol=max(1e-3, 2 * step), atol=max(1e-5, step / 8, 1e-6 * largest), equal_nan=True)
    else:
        a, b = ours.astype(object), theirs.astype(object)
        good = np.asarray(a == b)
    if good.all():
        return ""
    wrong = np.flatnonzero(~good.reshape(-1))[:4]
    return f"{a.reshape(-1)[wrong]} at {wrong}, expected {b.reshape(-1)[wrong]}"


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


def report(folders: list[Path], jobs: int, task: Task, file: Path | None) -> list[Outcome]:
    """The outcomes of all cases; what fails is printed as it comes."""
    outcomes: list[Outcome] = []
    for outcome in run_all(folders, jobs, task):
        outcomes.append(outcome)
        if outcome.status != "passed" and task is OURS:
            print(f"{outcome.status:8} {outcome.name}: {outcome.detail}", flush=True)
        if file and len(outcomes) % 20 == 0:
            save(outcomes, file)
    if file:
        save(outcomes, file)
    return outcomes


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="*")
    parser.add_argument("--shard", default="0/1", help="I/N: every N-th case, from the I-th on")
    parser.add_argument("--data", type=Path, help="the folder backend/test/data of another onnx package")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--peer", action="store_true", help="convert by ovc")
    parser.add_argument("--record", action="store_true", help="write expected.json and docs/conformance.md")
    options = parser.parse_args()
    first, step = map(int, options.shard.split("/"))
    folders = cases(options.only, options.data)[first::step]
    outcomes = report(folders, options.jobs, THEIRS if options.peer else OURS, options.json)
    if options.record:
        EXPECTED.write_text(json.dumps(summary(outcomes), indent=1) + "\n")
        document(outcomes, report(folders, options.jobs, THEIRS, None), PAGE)
    total, passed = Counter(o.operator for o in outcomes), Counter(o.operator for o in outcomes if o.status == "passed")
    for operator, number in sorted(total.items()):
        print(f"{operator:32} {passed[operator]:4d} of {number}")
    print(f"{passed.total()} of {total.total()}")


if __name__ == "__main__":
    sys.exit(main())
