"""The last step of a lowering: element types that OpenVINO has not give way to those that carry their values.

Rules see the types of the source, so that CastLike, a zero point or BitCast know them; operations that only move values
give on the type of their operand. Then every such type becomes its carrier (`ElementType.carrier`). Conversions to it
have rounded already (`idioms.basic.convert`).
"""

from __future__ import annotations

from collections.abc import Iterator

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue

from stepwell.dialects.base import Tensor, retype
from stepwell.dialects.computed import converted
from stepwell.dialects.diagnostics import warn
from stepwell.dialects.fields import ConstantAttr
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp, ResultOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.provenance import tensor_names
from stepwell.dialects.types import ElementType, element, element_of, shape_of, tensor
from stepwell.dialects.walk import operations


def carry(module: ModuleOp) -> None:
    """Give every value of a type that OpenVINO has not the type that carries it; ports that change are named."""
    found = {v: kind for v in _values(module) if isinstance(v.type, Tensor) and (kind := element(v.type)).carrier}
    if not found:
        return
    for op in module.body.block.ops:
        if isinstance(op, ParameterOp) and op.output in found:
            _tell("input", op.output, found[op.output])
        elif isinstance(op, ResultOp) and op.data in found:
            _tell("output", op.data, found[op.data])
    for value, kind in found.items():
        retype(value, tensor(kind.carrier, shape_of(value)))
    for op in {v.owner for v in found}:
        if isinstance(op, ConstantOp):
            op.properties["value"] = ConstantAttr(converted(op.payload, element(op.output.type)))
        elif isinstance(op, ConvertOp):
            op.properties["destination_type"] = element_of(op.output)


def _values(module: ModuleOp) -> Iterator[SSAValue]:
    for op in operations(module):
        yield from op.results
        for region in op.regions:
            for block in region.blocks:
                yield from block.args


def _tell(port: str, value: SSAValue, kind: ElementType) -> None:
    names = tensor_names(value)
    name = f" '{names[0]}'" if names else ""
    warn(f"{kind.name} is no type of OpenVINO: the {port}{name} has the same values as {kind.carrier}")


__all__ = ["carry"]
