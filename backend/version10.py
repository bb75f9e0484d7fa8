"""What IR version 10 asks for beyond its number.

The runtime gives inputs and outputs of version 10 the types of its old interface (an i64 output is an i32 one, a
boolean one f32) and the names of the layers they belong to, beside their own. So each output needs a value of its
own, which is not an input's either, and the layer of an input or output no name that is another tensor's: the
runtime refuses other models.
"""

from __future__ import annotations

from xdsl.dialects.builtin import ArrayAttr, ModuleOp, StringAttr
from xdsl.ir import Operation, SSAValue

from stepwell.backend.names import layer_names
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.infrastructure import ParameterOp, ResultOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.provenance import OUTPUT_NAMES, layer_name, set_layer_name, set_tensor_names, tensor_names
from stepwell.dialects.types import element

UNCONVERTED = ("string", "dynamic")


def prepared(module: ModuleOp) -> ModuleOp:
    """A copy of a module that is valid in version 10."""
    module = module.clone()
    outputs: dict[SSAValue, list[ResultOp]] = {}
    for op in module.body.block.ops:
        if isinstance(op, ResultOp):
            outputs.setdefault(op.operands[0], []).append(op)
    for value, results in outputs.items():
        if isinstance(value.owner, ParameterOp):
            _separate(value.owner, results)
        else:
            for result in results[1:]:
                _copy(value, result, [])
    _rename(module)
    return module


def _separate(parameter: ParameterOp, results: list[ResultOp]) -> None:
    """Put a conversion that changes nothing between an input and its outputs, and give each its own names."""
    value = parameter.results[0]
    names, own = list(tensor_names(value)), layer_name(parameter)
    kept = own if own in names else next(iter(names), None)
    wanted = names + [n for r in results for n in _given(r)]
    moved = [n for n in dict.fromkeys(wanted) if n != kept]
    set_tensor_names(parameter, [[n for n in names if n not in moved]])
    for result in results:
        _copy(value, result, moved)
        moved = []


def _copy(value: SSAValue, result: ResultOp, names: list[str]) -> None:
    kind = element(value.type)
    if kind.name in UNCONVERTED:
        return
    copy = ConvertOp.of(value, destination_type=kind)
    owner = value.owner
    assert isinstance(owner, Operation) and result.parent is not None
    set_layer_name(copy, names[0] if names else f"{layer_name(owner) or 'value'}/output")
    set_tensor_names(copy, [names])
    result.parent.insert_op_before(copy, result)
    result.operands = [copy.results[0]]


def _given(result: Operation) -> list[str]:
    names = result.attributes.get(OUTPUT_NAMES)
    return [n.data for n in names.data if isinstance(n, StringAttr)] if isinstance(names, ArrayAttr) else []


def _rename(module: ModuleOp) -> None:
    """Give layers of inputs and outputs another name where theirs is another tensor's."""
    ops = [op for op in module.body.block.ops if isinstance(op, OpsetOp)]
    leaves: list[SSAValue] = [op.results[0] for op in ops if isinstance(op, ParameterOp)]
    leaves += [op.operands[0] for op in ops if isinstance(op, ResultOp)]
    owner: dict[str, SSAValue] = {}
    for value in leaves:
        for name in tensor_names(value):
            owner.setdefault(name, value)
    names = layer_names(ops)
    taken = set(names.values()) | set(owner)
    for value in dict.fromkeys(leaves):
        op = value.owner
        assert isinstance(op, Operation)
        port = f".{value.index}" if len(op.results) > 1 else ""  # pyright: ignore[reportAttributeAccessIssue]: a result
        if owner.get(names[op] + port, value) is not value:
            number = 1
            while {f"{names[op]}_{number}", f"{names[op]}_{number}{port}"} & taken:
                number += 1
            names[op] = f"{names[op]}_{number}"
            taken.add(names[op])
            set_layer_name(op, names[op])


__all__ = ["prepared"]
