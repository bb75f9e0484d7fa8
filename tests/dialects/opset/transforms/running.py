"""Builds small modules and runs them in OpenVINO before and after a pass."""

from __future__ import annotations

import functools
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Region, SSAValue

from stepwell import registry
from stepwell.backend.writer import save
from stepwell.dialects.opset.base import OpsetOp, as_arrays
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp, ResultOp
from stepwell.dialects.payload import Payload, payload
from stepwell.dialects.types import element, element_of, parse_shape, shape_of, tensor
from stepwell.lowering import pipeline

HINTS = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY"}


@functools.cache
def core() -> Any:
    import openvino

    return openvino.Core()


class Model:
    """A module that grows: Parameters by type, constants by value, operations by class."""

    def __init__(self) -> None:
        self.block = Block()
        self.module = ModuleOp(Region(self.block))

    def add(self, op: Any) -> Any:
        self.block.add_op(op)
        return op.results[0] if len(op.results) == 1 else tuple(op.results)

    def parameter(self, shape: str, kind: str = "f32") -> SSAValue:
        return self.add(ParameterOp.typed(tensor(kind, parse_shape(shape))))

    def constant(self, values: Any, kind: str | None = None) -> SSAValue:
        array = np.asarray(values)
        kind = kind or {"i": "i64", "f": "f32", "b": "boolean"}[array.dtype.kind]
        return self.add(ConstantOp.holding(values if isinstance(values, Payload) else payload(array, kind)))

    def __call__(self, cls: type[OpsetOp], *operands: Any, **properties: Any) -> Any:
        def value(given: Any) -> Any:
            if isinstance(given, SSAValue) or (isinstance(given, list) and isinstance(given[0], SSAValue)):
                return given
            return self.constant(given)

        return self.add(cls.of(*map(value, operands), **properties))

    def result(self, *values: SSAValue) -> ModuleOp:
        for value in values:
            self.block.add_op(ResultOp.make([value]))
        return self.module


def types(module: ModuleOp) -> Counter[str]:
    """How many operations of each name the module has; constants, Parameters and Results are not counted."""
    skipped = ConstantOp | ParameterOp | ResultOp
    return Counter(op.name.removeprefix("opset.") for op in module.walk() if not isinstance(op, ModuleOp | skipped))


def inputs(module: ModuleOp, seed: int = 0) -> list[np.ndarray]:
    """Random inputs; an unknown size is 2 for the first axis, 3 for the second; integers are 2, 3, …, a shape too."""
    random = np.random.default_rng(seed)
    made = []
    for op in module.ops:
        if isinstance(op, ParameterOp):
            value = op.results[0]
            shape = [d if isinstance(d, int) else 2 + i for i, d in enumerate(shape_of(value) or ())]
            dtype = element(element_of(value)).dtype
            assert dtype is not None
            if dtype.kind == "f":
                made.append((random.standard_normal(shape) * 3).astype(dtype))
            elif dtype.kind == "b":
                made.append(random.integers(0, 2, shape).astype(dtype))
            else:
                made.append((2 + np.arange(int(np.prod(shape)))).reshape(shape).astype(dtype))
    return made


def run(module: ModuleOp, given: list[np.ndarray], folder: Path, name: str = "model") -> list[np.ndarray]:
    """What OpenVINO computes for a module."""
    path = folder / f"{name}.xml"
    save(module, path)
    compiled = core().compile_model(core().read_model(str(path)), "CPU", HINTS)
    request = compiled.create_infer_request()
    request.infer(dict(enumerate(given)))
    return [np.array(request.get_output_tensor(i).data) for i in range(len(compiled.outputs))]


def evaluated(module: ModuleOp, given: list[np.ndarray]) -> list[np.ndarray]:
    """What the operations' definitions compute for a module, without OpenVINO's own rewriting."""
    values: dict[SSAValue, np.ndarray] = {}
    rest, found = iter(given), []
    for op in module.ops:
        if isinstance(op, ParameterOp):
            made = (next(rest),)
        elif isinstance(op, ConstantOp):
            made = (op.payload.array(),)
        elif isinstance(op, ResultOp):
            found.append(values[op.operands[0]])
            continue
        else:
            assert isinstance(op, OpsetOp)
            made = as_arrays(op.evaluate(*(values[v] for v in op.operands)))
        values.update(zip(op.results, made, strict=True))
    return found


def passes(module: ModuleOp, text: str) -> ModuleOp:
    """Run a pipeline on the module."""
    context = registry.default(installed=False).context()
    for step in pipeline.parse(text):
        step.apply(context, module)
    module.verify()
    return module


def unchanged(
    module: ModuleOp,
    text: str,
    folder: Path,
    *,
    rtol: float = 2e-5,
    atol: float = 2e-5,
    given: list[np.ndarray] | None = None,
    expected: list[np.ndarray] | None = None,
) -> ModuleOp:
    """Run a pipeline, and hold OpenVINO's outputs afterwards against those before, or those that are expected."""
    given = inputs(module) if given is None else given
    before = run(module, given, folder, "before") if expected is None else expected
    passes(module, text)
    after = run(module, given, folder, "after")
    assert len(before) == len(after)
    for theirs, ours in zip(before, after, strict=True):
        assert theirs.shape == ours.shape and theirs.dtype == ours.dtype
        if theirs.dtype.kind == "f":
            np.testing.assert_allclose(ours, theirs, rtol=rtol, atol=atol)
        else:
            np.testing.assert_array_equal(ours, theirs)
    return module
