"""One-operator ONNX models, converted by us, run by OpenVINO and held against an independent result.

A row: `OpCase("Conv", [x, w], {"pads": [1, 1, 1, 1]}, opset=13)`. Inputs listed in `constants` are initialisers, all
others are model inputs. Expected values come from onnxruntime, or from `expected` where that cannot run the case.
`dynamic=True` converts with unknown dimensions (same rank). Numbers on the CPU plugin in f32, accuracy mode.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


@dataclass(frozen=True)
class OpCase:
    """One operator with its inputs (None: left out), attributes and opset."""

    op: str
    inputs: Sequence[np.ndarray | None]
    attributes: Mapping[str, Any] = field(default_factory=dict)
    opset: int = 17
    outputs: int = 1
    constants: Sequence[int] = ()
    expected: Sequence[np.ndarray] | None = None
    domain: str = ""
    domain_version: int = 1
    rtol: float = 1e-3
    atol: float = 1e-5
    dynamic: bool = False
    label: str = ""
    by: str = "onnxruntime"
    """Whose result is expected: that of onnxruntime, or of the reference evaluator of onnx."""

    def __str__(self) -> str:
        return "-".join(filter(None, [self.op, str(self.opset), self.label, "dynamic" if self.dynamic else ""]))

    def model(self) -> onnx.ModelProto:
        names = [f"x{i}" if x is not None else "" for i, x in enumerate(self.inputs)]
        given = [(i, x) for i, x in enumerate(self.inputs) if x is not None]
        inputs = [
            helper.make_tensor_value_info(
                names[i],
                helper.np_dtype_to_tensor_dtype(x.dtype),
                [f"d{i}_{k}" for k in range(x.ndim)] if self.dynamic and not _sizes(x) else list(x.shape),
            )
            for i, x in given
            if i not in self.constants
        ]
        initializers = [numpy_helper.from_array(np.asarray(x), names[i]) for i, x in given if i in self.constants]
        outs = [f"y{i}" for i in range(self.outputs)]
        node = helper.make_node(self.op, names, outs, name="node", domain=self.domain, **self.attributes)
        infos = [helper.make_tensor_value_info(o, TensorProto.UNDEFINED, None) for o in outs]
        graph = helper.make_graph([node], "case", inputs, infos, initializers)
        imports = [helper.make_opsetid("", self.opset)]
        if self.domain:
            imports.append(helper.make_opsetid(self.domain, self.domain_version))
        return helper.make_model(graph, opset_imports=imports, ir_version=10)

    def feeds(self) -> dict[str, np.ndarray]:
        return {f"x{i}": x for i, x in enumerate(self.inputs) if x is not None and i not in self.constants}


def forms(op: str, *rows: Sequence[np.ndarray | None], opsets: Sequence[int] = (17,), **options: Any) -> list[OpCase]:
    """A case for every row of inputs and every opset, with known and with unknown dimensions.

    Options that are no field of a case are the operator's attributes.
    """
    names = set(OpCase.__dataclass_fields__)
    attributes = {k: v for k, v in options.items() if k not in names}
    given = {k: v for k, v in options.items() if k in names}
    label = given.pop("label", "") or "-".join(f"{k}={v}" for k, v in attributes.items() if not hasattr(v, "name"))
    return [
        OpCase(
            op,
            [None if x is None else np.asarray(x) for x in row],
            attributes,
            opset=opset,
            dynamic=dynamic,
            label=f"{label}{number or ''}",
            **given,
        )
        for number, row in enumerate(rows)
        for opset in opsets
        for dynamic in (False, True)
    ]


def _sizes(value: np.ndarray) -> bool:
    """Whether an input may be a shape or axes, whose number decides the rank of a result."""
    return value.ndim == 1 and value.dtype == np.int64


@cache
def core() -> Any:
    import openvino

    return openvino.Core()


def reference(case: OpCase) -> list[np.ndarray]:
    """What onnxruntime computes (or the case's own expectation)."""
    if case.expected is not None:
        return list(case.expected)
    if case.by == "onnx":
        from onnx.reference import ReferenceEvaluator

        with np.errstate(all="ignore"):
            found: Any = ReferenceEvaluator(case.model()).run(None, case.feeds())
        return found
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    model = onnx.shape_inference.infer_shapes(case.model())
    for output in model.graph.output:
        if output.type.tensor_type.elem_type == TensorProto.UNDEFINED:
            output.ClearField("type")  # onnxruntime infers those of its own operators
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return session.run(None, case.feeds())


def converted(model: onnx.ModelProto, feeds: Mapping[str, np.ndarray]) -> list[np.ndarray]:
    """The outputs of the IR that Stepwell makes of a model, run by OpenVINO."""
    import stepwell

    with tempfile.TemporaryDirectory() as scratch:
        source, target = Path(scratch) / "model.onnx", Path(scratch) / "model.xml"
        source.write_bytes(model.SerializeToString())
        stepwell.save(stepwell.convert(source), target)
        config = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY"}
        compiled = core().compile_model(core().read_model(str(target)), "CPU", config)
        request = compiled.create_infer_request()
        request.infer({name: x.astype(np.str_) if x.dtype == object else x for name, x in feeds.items()})
        return [_values(request.get_output_tensor(i)) for i in range(len(compiled.outputs))]


def _values(tensor: Any) -> np.ndarray:
    """The values of an output; strings as Python's, since numpy's own drop zero bytes at the end."""
    return tensor.str_data.astype(object) if tensor.element_type.get_type_name() == "string" else np.array(tensor.data)


def check(case: OpCase) -> None:
    """Convert, run and compare; integers and booleans exactly."""
    expected = reference(case)
    found = converted(case.model(), case.feeds())
    assert len(found) == len(expected)
    for ours, theirs in zip(found, expected, strict=True):
        theirs = np.asarray(theirs)
        assert ours.shape == theirs.shape, f"shape {ours.shape}, expected {theirs.shape}"
        if theirs.dtype.kind in "fV":
            np.testing.assert_allclose(
                ours.astype(np.float64), theirs.astype(np.float64), rtol=case.rtol, atol=case.atol
            )
        else:
            np.testing.assert_array_equal(ours, theirs)
