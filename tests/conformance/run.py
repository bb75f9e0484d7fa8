"""ONNX's own backend tests (node, simple, pytorch-*), converted and run by OpenVINO on the CPU in f32.

`python tests/conformance/run.py [--jobs N] [--only PATTERN] [--shard I/N] [--json FILE] [--record]` prints what fails
and a table per operator. Cases run in worker processes; one that dies or takes too long is noted, and a new worker goes
on.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import multiprocessing
import os
import queue
import sys
import tempfile
import threading
import warnings
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import onnx
from onnx import numpy_helper

KINDS = ("node", "simple", "pytorch-converted", "pytorch-operator")
CONFIG = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY", "INFERENCE_NUM_THREADS": 1}
EXPECTED = Path(__file__).with_name("expected.json")
F64 = "the CPU computes f64 as f32, whose largest number takes the place of infinity and of what is larger"
KNOWN = {
    "test_bernoulli*": "random numbers are those of another generator",
    "*DOUBLE*": F64,
    "*float64*": F64,
    "test_operator_add*": F64,
    "*FLOAT4E2M1*": "NaN has no counterpart in the type; OpenVINO gives 6, ONNX's reference -0",
    "test_resize_*align_corners": "the reference takes the size before rounding; specification and ONNX Runtime, after",
    "test_dynamicquantizelinear*": "-127.49999 is rounded as -127.5, which the product with the scale's reciprocal is",
}
"""Why numbers differ, by the pattern of the cases' names."""
SECONDS = 30
"""What a case may take, the start of its worker left out."""
MEMORY = 4 << 30
"""What a worker may take on top of what it has once everything is imported, in bytes."""


@dataclass(frozen=True)
class Outcome:
    """One case: `status` is passed, refused or crashed (converter), runtime (OpenVINO), wrong, hung or died."""

    name: str
    operator: str
    status: str
    detail: str = ""


def data() -> Path:
    return Path(onnx.__file__).parent / "backend" / "test" / "data"


@cache
def generated() -> Path:
    """The node cases, which newer onnx packages hold as code: written once per version to the temporary folder."""
    target = Path(tempfile.gettempdir()) / f"onnx-node-cases-{onnx.__version__}"
    if not (target / "done").exists():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            _generate(target)
        (target / "done").touch()
    return target


def _generate(target: Path) -> None:
    from onnx.backend.test.case import model, node

    for case in [*node.collect_testcases(), *model.collect_testcases()]:
        if case.model is None:
            continue
        folder = target / case.kind / case.name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "model.onnx").write_bytes(case.model.SerializeToString())
        graph = case.model.graph
        for number, (inputs, outputs) in enumerate(case.data_sets or ()):
            sample = folder / f"test_data_set_{number}"
            sample.mkdir(exist_ok=True)
            for what, values, infos in (("input", inputs, graph.input), ("output", outputs, graph.output)):
                for position, (value, info) in enumerate(zip(values, infos, strict=False)):
                    (sample / f"{what}_{position}.pb").write_bytes(_serialized(value, info.type))


def _serialized(value: Any, type_: onnx.TypeProto) -> bytes:
    if hasattr(value, "SerializeToString"):
        return value.SerializeToString()
    if type_.HasField("sequence_type"):
        return numpy_helper.from_list(value).SerializeToString()
    if type_.HasField("optional_type"):
        return numpy_helper.from_optional(value).SerializeToString()
    if type_.HasField("map_type"):
        return numpy_helper.from_dict(value).SerializeToString()
    return numpy_helper.from_array(np.asarray(value)).SerializeToString()


def cases(only: str = "*") -> list[Path]:
    """The folders of the cases."""
    roots = {kind: data() / kind if (data() / kind).is_dir() else generated() / kind for kind in KINDS}
    if not (data() / "node").is_dir():
        roots["simple"] = generated() / "simple"
    return [f for root in roots.values() for f in sorted(root.glob("test_*")) if fnmatch.fnmatch(f.name, only)]


@cache
def core() -> Any:
    import openvino

    return openvino.Core()


def _load(path: Path, type_: onnx.TypeProto) -> Any:
    content = path.read_bytes()
    if type_.HasField("sequence_type"):
        return numpy_helper.to_list(onnx.SequenceProto.FromString(content))
    if type_.HasField("optional_type"):
        return numpy_helper.to_optional(onnx.OptionalProto.FromString(content))
    return numpy_helper.to_array(onnx.TensorProto.FromString(content))


def _operator(folder: Path, model: onnx.ModelProto | None = None) -> str:
    """The operator that a case is about."""
    model = model or onnx.load(folder / "model.onnx", load_external_data=False)
    nodes = [n for n in model.graph.node if n.op_type not in ("Constant", "Identity")] or list(model.graph.node)
    return nodes[0].op_type if len({n.op_type for n in nodes}) == 1 else folder.name.split("_")[1].capitalize()


def run(folder: Path) -> Outcome:
    """Convert, run and compare one case."""
    import stepwell

    model = onnx.load(folder / "model.onnx", load_external_data=False)
    name, operator = name_of(folder), _operator(folder, model)
    with tempfile.TemporaryDirectory() as scratch:
        xml = Path(scratch) / "model.xml"
        try:
            stepwell.save(stepwell.convert(folder / "model.onnx"), xml)
        except stepwell.StepwellError as error:
            return Outcome(name, operator, "refused", reason(error))
        except Exception as error:
            return Outcome(name, operator, "crashed", f"{type(error).__name__}: {error}"[:400])
        try:
            compiled = core().compile_model(core().read_model(str(xml)), "CPU", CONFIG)
            for sample in sorted(folder.glob("test_data_set_*")):
                problem = _sample(model, compiled, sample)
                if problem:
                    return Outcome(name, operator, "wrong", problem)
        except Exception as error:
            return Outcome(name, operator, "runtime", f"{type(error).__name__}: {error}".strip()[-300:])
    return Outcome(name, operator, "passed")


def tensor(value: np.ndarray, kind: Any) -> Any:
    """A tensor of OpenVINO's with the values of an array; narrow types are given as their bits."""
    import openvino

    if kind == openvino.Type.string or kind not in _narrow():
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
        return found.str_data
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


def reason(error: Exception) -> str:
    """Why a model is refused, without the place of its file."""
    refusals = getattr(error, "refusals", None)
    if refusals:
        return "; ".join(dict.fromkeys(f"{r.operator}: {r.reason}" for r in refusals))
    return " ".join(str(error).split()).partition("model.onnx: ")[2] or " ".join(str(error).split())


def _sample(model: onnx.ModelProto, compiled: Any, folder: Path) -> str:
    weights = {i.name for i in model.graph.initializer}
    inputs = [i for i in model.graph.input if i.name not in weights]
    feeds = {i.name: _load(folder / f"input_{k}.pb", i.type) for k, i in enumerate(inputs)}
    request = compiled.create_infer_request()
    known = {name: port for port in compiled.inputs for name in port.get_names()}
    tensors = {  # They must outlive the request: an output may be an input's memory.
        name: tensor(np.asarray(value), known[name].get_element_type())
        for name, value in feeds.items()
        if name in known
    }
    for name, value in tensors.items():
        request.set_tensor(known[name], value)
    request.infer()
    for position, output in enumerate(model.graph.output):
        theirs = np.asarray(_load(folder / f"output_{position}.pb", output.type))
        problem = difference(array(request.get_output_tensor(position)), theirs)
        if problem:
            return f"{output.name}: {problem}"
    return ""


def difference(ours: np.ndarray, theirs: np.ndarray) -> str:
    """What is wrong with a result; nothing: the empty string."""
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


def name_of(folder: Path) -> str:
    return f"{folder.parent.name}/{folder.name}"


def _worker(connection: Any) -> None:
    """Run the cases that come through a connection, until None comes."""
    with open(os.devnull, "w") as silence:
        os.dup2(silence.fileno(), 2)
    import stepwell  # noqa: F401

    core()
    _limit_memory()
    connection.send("ready")
    while (folder := connection.recv()) is not None:
        connection.send(run(folder))


def _limit_memory() -> None:
    """A case that asks for far too much fails alone."""
    try:
        import resource

        pages = int(Path("/proc/self/statm").read_text().split()[0])
        limit = pages * resource.getpagesize() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    except (ImportError, OSError, ValueError):
        pass


def _serve(waiting: queue.SimpleQueue, done: queue.SimpleQueue) -> None:
    """Feed one worker after another with cases; each case has an outcome in the end."""
    context = multiprocessing.get_context("spawn")
    process: Any = None
    ours: Any = None
    while True:
        folder = waiting.get()
        if folder is None:
            break
        if process is None:
            ours, theirs = context.Pipe()
            process = context.Process(target=_worker, args=(theirs,), daemon=True)
            process.start()
            theirs.close()
            if not ours.poll(300) or ours.recv() != "ready":
                raise RuntimeError("a worker does not start")
        outcome: Outcome | None = None
        problem = ("hung", f"no result after {SECONDS} seconds")
        try:
            ours.send(folder)
            if ours.poll(SECONDS):
                outcome = ours.recv()
        except (EOFError, OSError):
            process.join()
            problem = ("died", f"the process ended with code {process.exitcode}")
        if outcome is None:
            process.kill()
            process.join()
            process = None
            outcome = Outcome(name_of(folder), _operator(folder), *problem)
        done.put(outcome)
    if process is not None:
        ours.send(None)
        process.join(30)


def run_all(folders: list[Path], jobs: int) -> Iterator[Outcome]:
    """The outcomes as they come."""
    waiting: queue.SimpleQueue = queue.SimpleQueue()
    done: queue.SimpleQueue = queue.SimpleQueue()
    for folder in folders:
        waiting.put(folder)
    for _ in range(jobs):
        waiting.put(None)
    servers = [threading.Thread(target=_serve, args=(waiting, done), daemon=True) for _ in range(jobs)]
    for server in servers:
        server.start()
    for _ in folders:
        while True:
            try:
                yield done.get(timeout=5)
                break
            except queue.Empty:
                if not any(server.is_alive() for server in servers) and done.empty():
                    raise RuntimeError("the workers could not be started") from None


def save(outcomes: list[Outcome], file: Path) -> None:
    """Write the outcomes known so far; the file is whole at any time."""
    partial = file.with_suffix(".partial")
    partial.write_text(json.dumps([asdict(o) for o in sorted(outcomes, key=lambda o: o.name)], indent=1) + "\n")
    partial.replace(file)


def summary(outcomes: list[Outcome]) -> dict[str, Any]:
    """What is committed: the versions, and for each case "passed" or the reason."""
    import openvino

    return {
        "onnx": onnx.__version__,
        "openvino": openvino.__version__.split("-")[0],
        "cases": {o.name: o.status if o.status == "passed" else f"{o.status}: {why(o)}" for o in in_order(outcomes)},
    }


def in_order(outcomes: list[Outcome]) -> list[Outcome]:
    return sorted(outcomes, key=lambda o: o.name)


def why(outcome: Outcome) -> str:
    """The reason of a failure: for wrong numbers what is known of it."""
    if outcome.status == "refused":
        return outcome.detail
    known = [text for pattern, text in KNOWN.items() if fnmatch.fnmatch(outcome.name.partition("/")[2], pattern)]
    return known[0] if known else outcome.detail


def document(outcomes: list[Outcome], file: Path) -> None:
    """The page of the documentation: what fails and why, then a table of all operators."""
    recorded = summary(outcomes)
    passed = sum(o.status == "passed" for o in outcomes)
    lines = [
        "# Conformance",
        "",
        f"ONNX's backend tests (onnx {recorded['onnx']}: {', '.join(KINDS)}), converted by Stepwell and run by",
        f"OpenVINO {recorded['openvino']} on the CPU in f32, accuracy mode.",
        "",
        f"**{passed} of {len(outcomes)} cases pass.**",
        "",
        "Written by `python tests/conformance/run.py --record`.",
        "",
        "## What fails",
        "",
        "| Operator | Cases | Outcome | Reason |",
        "|---|---|---|---|",
    ]
    failures: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for outcome in in_order(outcomes):
        if outcome.status != "passed":
            failures[outcome.operator, outcome.status, why(outcome)].append(outcome.name)
    for (operator, status, text), names in sorted(failures.items()):
        lines.append(f"| {operator} | {len(names)} | {status} | {text.replace('|', chr(92) + '|')} |")
    lines += ["", "## All operators", "", "| Operator | Passed | Cases |", "|---|---|---|"]
    lines += [f"| {operator} | {good} | {total} |" for operator, (good, total) in sorted(table(outcomes).items())]
    file.write_text("\n".join(lines) + "\n")


def table(outcomes: list[Outcome]) -> dict[str, list[int]]:
    """For each operator how many cases pass, and how many there are."""
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for outcome in outcomes:
        found[outcome.operator][0] += outcome.status == "passed"
        found[outcome.operator][1] += 1
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="*")
    parser.add_argument("--shard", default="0/1", help="I/N: every N-th case, from the I-th on")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--record", action="store_true", help="write expected.json and docs/conformance.md")
    options = parser.parse_args()
    first, step = map(int, options.shard.split("/"))
    outcomes: list[Outcome] = []
    for outcome in run_all(cases(options.only)[first::step], options.jobs):
        outcomes.append(outcome)
        if outcome.status != "passed":
            print(f"{outcome.status:8} {outcome.name}: {outcome.detail}", flush=True)
        if options.json and len(outcomes) % 20 == 0:
            save(outcomes, options.json)
    if options.json:
        save(outcomes, options.json)
    if options.record:
        EXPECTED.write_text(json.dumps(summary(outcomes), indent=1) + "\n")
        document(outcomes, EXPECTED.parents[2] / "docs" / "conformance.md")
    for operator, (passed, total) in sorted(table(outcomes).items()):
        print(f"{operator:32} {passed:4d} of {total}")
    print(f"{sum(o.status == 'passed' for o in outcomes)} of {len(outcomes)}")


if __name__ == "__main__":
    sys.exit(main())
