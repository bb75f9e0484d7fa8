"""One operation at a time against OpenVINO: its types for loosened inputs, its values on the CPU.

A row is an operation class, inputs and properties. An input is a type in our spelling (`"f32[1,3,?,1..9]"`), which
becomes a Parameter, or an array, which becomes a Constant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import numpy as np

from stepwell.backend.attributes import SPELLING, UPPER_CASE
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.opset.base import OpsetOp, as_arrays, layer_type
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp
from stepwell.dialects.payload import Values
from stepwell.dialects.types import parse_shape, spell, tensor

Input = str | np.ndarray


def split(type_: str) -> tuple[str, str]:
    match = re.fullmatch(r"(\w+)\[(.*)\]", type_)
    assert match, type_
    return match[1], match[2]


def build(cls: type[OpsetOp], inputs: Sequence[Input], properties: dict[str, Any]) -> OpsetOp:
    """Our operation on Parameters and Constants; raises InferenceError where it is refused."""
    values = []
    for item in inputs:
        if isinstance(item, str):
            kind, shape = split(item)
            values.append(ParameterOp.typed(tensor(kind, parse_shape(shape))).results[0])
        else:
            values.append(ConstantOp.holding(Values(np.asarray(item))).results[0])
    fields = cls.get_irdl_definition().operands
    if fields and type(fields[-1][1]).__name__ == "VarOperandDef":
        fixed = len(fields) - 1
        return cls.of(*values[:fixed], values[fixed:], **properties)
    return cls.of(*values, **properties)


def ours(cls: type[OpsetOp], inputs: Sequence[Input], properties: dict[str, Any]) -> list[str] | str:
    try:
        return [spell(r) for r in build(cls, inputs, properties).results]
    except InferenceError as error:
        return f"refused: {error}"


@cache
def _factory(opset: str) -> Any:
    from openvino.utils.node_factory import NodeFactory

    return NodeFactory(opset)


def peer(cls: type[OpsetOp], inputs: Sequence[Input], properties: dict[str, Any]) -> tuple[list[Any], Any]:
    """OpenVINO's Parameters and node."""
    import openvino as ov
    from openvino.opset13 import constant

    parameters, arguments = [], []
    for item in inputs:
        if isinstance(item, str):
            kind, shape = split(item)
            arguments.append(
                ov.op.Parameter(getattr(ov.Type, kind), ov.PartialShape(f"[{shape}]" if shape != "..." else "..."))
            )
            parameters.append(arguments[-1])
        else:
            arguments.append(constant(np.asarray(item)))
    type_, version = layer_type(cls)
    written = {
        SPELLING.get(k, k): v.upper() if (type_, k) in UPPER_CASE else list(v) if isinstance(v, tuple) else v
        for k, v in properties.items()
    }
    return parameters, _factory(version).create(type_, [a.output(0) for a in arguments], written)


def theirs(cls: type[OpsetOp], inputs: Sequence[Input], properties: dict[str, Any]) -> list[str] | str:
    try:
        _, node = peer(cls, inputs, properties)
    except (RuntimeError, TypeError) as error:
        return f"refused: {error}"
    return [_spell(o.get_element_type().get_type_name(), o.get_partial_shape()) for o in node.outputs()]


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


def loosened(inputs: Sequence[Input]) -> Iterator[list[Input]]:
    """The inputs themselves, then with each dimension unknown or a range, each or every rank or type unknown."""
    yield list(inputs)
    typed = [i for i, item in enumerate(inputs) if isinstance(item, str)]

    def change(where: Sequence[int], how: Any) -> list[Input]:
        return [f"{split(item)[0]}[{how(split(item)[1])}]" if i in where else item for i, item in enumerate(inputs)]  # pyright: ignore[reportArgumentType]: `where` are the types

    def dims(shape: str) -> list[str]:
        return shape.split(",") if shape and shape != "..." else []

    yield change(typed, lambda s: ",".join("?" for _ in dims(s)) if s != "..." else s)
    yield change(typed, lambda s: ",".join(map(_range, dims(s))) if s != "..." else s)
    yield change(typed, lambda s: "...")
    for at in typed:
        if len(typed) > 1:
            yield change([at], lambda s: "...")
            yield [re.sub(r"^\w+", "dynamic", item) if i == at else item for i, item in enumerate(inputs)]  # pyright: ignore[reportArgumentType, reportCallIssue]: `at` is a type
        for axis in range(len(dims(split(inputs[at])[1]))):  # pyright: ignore[reportArgumentType]: `at` is a type
            for loose in (lambda d: "?", _range):
                yield change(
                    [at],
                    lambda s: ",".join(loose(d) if k == axis else d for k, d in enumerate(dims(s))),  # noqa: B023
                )


def _range(dim: str) -> str:
    return dim if not dim.isdigit() else f"{max(int(dim) - 1, 0)}..{int(dim) + 2}"


def disagreements(cls: type[OpsetOp], inputs: Sequence[Input], properties: dict[str, Any]) -> list[str]:
    """Where our types of the operation, as it is and loosened, differ from OpenVINO's; two refusals agree."""
    found = []
    for variant in loosened(inputs):
        mine, other = ours(cls, variant, properties), theirs(cls, variant, properties)
        if mine != other and not (isinstance(mine, str) and isinstance(other, str)):
            shown = [v if isinstance(v, str) else v.tolist() for v in variant]
            found.append(f"{cls.name}{shown} {properties}: OpenVINO {other}; ours {mine}")
    return found


def values(
    cls: type[OpsetOp], arrays: Sequence[np.ndarray], properties: dict[str, Any], constants: Sequence[int] = ()
) -> list[tuple[np.ndarray, np.ndarray]]:
    """(ours, OpenVINO's) for each result; operands listed in `constants` are constants of the model."""
    import openvino as ov

    build_model: Any = ov.Model
    inputs = [
        a if i in constants else f"{ov.Type(a.dtype).get_type_name()}[{','.join(map(str, a.shape))}]"
        for i, a in enumerate(arrays)
    ]
    parameters, node = peer(cls, inputs, properties)
    model = build_model([node.output(i) for i in range(node.get_output_size())], parameters, "one")
    hints = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY"}
    request = _core().compile_model(model, "CPU", hints).create_infer_request()
    request.infer([a for i, a in enumerate(arrays) if i not in constants])
    with np.errstate(all="ignore"):
        made = as_arrays(build(cls, inputs, properties).evaluate(*arrays))
    return [(mine, request.get_output_tensor(i).data.copy()) for i, mine in enumerate(made)]


@cache
def _core() -> Any:
    import openvino

    return openvino.Core()


def wrong_values(
    cls: type[OpsetOp],
    arrays: Sequence[np.ndarray],
    properties: dict[str, Any],
    constants: Sequence[int] = (),
    tolerance: float = 1e-3,
) -> list[str]:
    """Which results differ from what OpenVINO's CPU plugin computes."""
    found = []
    for i, (mine, other) in enumerate(values(cls, arrays, properties, constants)):
        if mine.shape != other.shape or mine.dtype != other.dtype:
            found.append(f"result {i}: {mine.dtype}{mine.shape}, expected {other.dtype}{other.shape}")
        elif not np.allclose(mine.astype(float), other.astype(float), rtol=tolerance, atol=tolerance):
            found.append(f"result {i}: {mine.reshape(-1)[:6]}, expected {other.reshape(-1)[:6]}")
    return found


def noise(*shape: int) -> np.ndarray:
    """The same f32 values for the same shape in every run."""
    return np.random.default_rng(shape or 0).standard_normal(shape).astype(np.float32)
