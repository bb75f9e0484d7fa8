"""The three operations with bodies: TensorIterator, Loop and If.

A body is a region of one block that holds Parameter and Result operations, in port order, and no captured values.
A port is a dictionary:

* input `{external = i, parameter = j}`: operand i feeds the body's Parameter j; with `axis`, `start`, `end`, `stride`,
  `part_size` it is cut into slices, one per iteration; `purpose = "current_iteration"` (external = -1) is the counter;
* output `{external = i, result = j}`: the body's Result j gives result i, concatenated where there is an `axis`;
  `purpose = "execution_condition"` (external = -1) decides whether a Loop goes on;
* back edge `{result = i, parameter = j}`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from xdsl.dialects.builtin import ArrayAttr
from xdsl.ir import Attribute, Block, Region
from xdsl.irdl import irdl_op_definition, operand_def, prop_def, region_def, traits_def, var_operand_def, var_result_def
from xdsl.traits import NoTerminator, Pure

from stepwell.dialects.base import Tensor, retype
from stepwell.dialects.fields import attr, plain
from stepwell.dialects.opset.base import OpsetOp, Types
from stepwell.dialects.opset.infrastructure import ParameterOp, ResultOp
from stepwell.dialects.opset.shapes import multiply
from stepwell.dialects.opset.values import forget, normalize_axis, scalar
from stepwell.dialects.types import ANY, DYNAMIC, Dim, Shape, interval, shape_of, spell, tensor, union


def parameters(region: Region) -> list[ParameterOp]:
    """The Parameters of a body in order."""
    return [op for op in region.block.ops if isinstance(op, ParameterOp)]


def results(region: Region) -> list[ResultOp]:
    """The Results of a body in order."""
    return [op for op in region.block.ops if isinstance(op, ResultOp)]


def reinfer(block: Block) -> None:
    """Infer the result types of all operations of a block again, in order."""
    for op in block.ops:
        if isinstance(op, OpsetOp):
            forget(op)
            for result, type_ in zip(op.results, op.infer(), strict=True):
                retype(result, type_)


def ports(entries: Iterable[dict[str, Any]]) -> ArrayAttr:
    """Ports as an attribute, also where there are none."""
    return ArrayAttr([attr(e) for e in entries])


def _ports(attribute: Attribute) -> tuple[dict[str, Any], ...]:
    return plain(attribute)


def join(a: Attribute, b: Attribute) -> Attribute:
    """The smallest type that holds both."""
    assert isinstance(a, Tensor) and isinstance(b, Tensor)
    if a == b:
        return a
    kind = a.element_type if a.element_type == b.element_type else DYNAMIC.mlir
    x, y = shape_of(a), shape_of(b)
    if x is None or y is None or len(x) != len(y):
        return tensor(kind, None)
    return tensor(kind, tuple(union(p, q) for p, q in zip(x, y, strict=True)))


def widened(a: Attribute, b: Attribute) -> Attribute:
    """`join`, with every bound that moved given up, so that a fixed point is reached at once."""
    joined = join(a, b)
    old, new = shape_of(a), shape_of(joined)
    if old is None or new is None:
        return joined
    dims = tuple(q if p == q else ANY for p, q in zip(old, new, strict=True))
    assert isinstance(joined, Tensor)
    return tensor(joined.element_type, dims)


class _Iteration(OpsetOp):
    """What TensorIterator and Loop share."""

    input_ports = prop_def(ArrayAttr)
    output_ports = prop_def(ArrayAttr)
    back_edges = prop_def(ArrayAttr)
    outputs = var_result_def(Tensor)
    body = region_def("single_block")
    traits = traits_def(Pure(), NoTerminator())

    def iterations(self, inputs: Iterable[dict[str, Any]]) -> Dim:
        """How often the body runs."""
        raise NotImplementedError

    def joined(self, port: dict[str, Any], part: Dim, count: Dim) -> Dim:
        """The size of an output along the axis on which the body's results are joined."""
        return multiply(part, count)

    def infer(self) -> Types:
        body = self.body
        inner, outer = parameters(body), results(body)
        inputs, outputs, edges = (
            _ports(self.input_ports),
            _ports(self.output_ports),
            _ports(self.back_edges),
        )
        count = self.iterations(inputs)
        for port in inputs:
            if port["external"] >= 0:
                retype(inner[port["parameter"]].results[0], self._part(port))
        # A back edge may bring another type than the first iteration: widen until nothing changes.
        changed = True
        while changed:
            reinfer(body.block)
            changed = False
            for edge in edges:
                parameter = inner[edge["parameter"]].results[0]
                wider = widened(parameter.type, outer[edge["result"]].operands[0].type)
                if wider != parameter.type:
                    retype(parameter, wider)
                    changed = True
        found: dict[int, Attribute] = {}
        for port in outputs:
            if port["external"] >= 0:
                found[port["external"]] = self._whole(port, outer[port["result"]].operands[0].type, count)
        return tuple(found[i] for i in range(len(found)))

    def _axis(self, port: dict[str, Any], shape: tuple[Dim, ...]) -> int:
        """The axis along which an operand is cut."""
        if not shape:
            self.fail("a scalar cannot be cut into slices")
        return normalize_axis(self, port["axis"], len(shape))

    def _part(self, port: dict[str, Any]) -> Attribute:
        type_ = self.operands[port["external"]].type
        shape = shape_of(type_)
        if "axis" not in port or shape is None:
            return type_
        axis = self._axis(port, shape)
        assert isinstance(type_, Tensor)
        return tensor(type_.element_type, (*shape[:axis], port["part_size"], *shape[axis + 1 :]))

    def _whole(self, port: dict[str, Any], type_: Attribute, count: Dim) -> Attribute:
        shape: Shape = shape_of(type_)
        if "axis" not in port or shape is None:
            return type_
        axis = port["axis"] % max(len(shape), 1)
        assert isinstance(type_, Tensor)
        if not shape:
            return tensor(type_.element_type, (count,))
        size = self.joined(port, shape[axis], count)
        return tensor(type_.element_type, (*shape[:axis], size, *shape[axis + 1 :]))


def _slices(dim: Dim, port: dict[str, Any]) -> Dim:
    if not isinstance(dim, int):
        return ANY
    start = port["start"] + dim if port["start"] < 0 else port["start"]
    end = port["end"] + dim if port["end"] < 0 else port["end"]
    return (abs(end - start) + 1) // abs(port["stride"])


@irdl_op_definition
class TensorIteratorOp(_Iteration):
    """docs.openvino.ai › TensorIterator-1"""

    name = "opset.TensorIterator_1"
    inputs = var_operand_def(Tensor)

    def iterations(self, inputs):
        count: Dim = ANY
        for port in inputs:
            shape = shape_of(self.operands[port["external"]]) if "axis" in port else None
            if shape is not None and not isinstance(count, int):
                count = _slices(shape[self._axis(port, shape)], port)
        return count

    def joined(self, port, part, count):
        return multiply(port["part_size"], count)


@irdl_op_definition
class LoopOp(_Iteration):
    """docs.openvino.ai › Loop-5. Operand 0 is the trip count (-1: no limit), 1 the condition to start; ports from 2."""

    name = "opset.Loop_5"
    trip_count_ = operand_def(Tensor)
    execution_condition = operand_def(Tensor)
    inputs = var_operand_def(Tensor)

    def iterations(self, inputs):
        # A body runs before its condition is known: the one before the loop counts for the first time only.
        limit, start, goes_on = scalar(self.operands[0]), scalar(self.operands[1]), self._condition()
        if start == 0 or limit == 0:
            return 0
        least = 1 if start == 1 else 0
        if goes_on == 0:
            return interval(least, 1)
        if limit is None or limit < 0:
            return ANY
        return limit if goes_on == 1 and start == 1 else interval(least, limit)

    def _condition(self) -> int | None:
        for port in _ports(self.output_ports):
            if port.get("purpose") == "execution_condition":
                return scalar(results(self.body)[port["result"]].operands[0])
        return 1


def _either(p: Dim, q: Dim) -> Dim:
    return union(p, q) if isinstance(p, int) and isinstance(q, int) else ANY


@irdl_op_definition
class IfOp(OpsetOp):
    """docs.openvino.ai › If-8. Operand 0 is the condition; the ports of each branch count from 1."""

    name = "opset.If_8"
    cond = operand_def(Tensor)
    inputs = var_operand_def(Tensor)
    then_input_ports = prop_def(ArrayAttr)
    then_output_ports = prop_def(ArrayAttr)
    else_input_ports = prop_def(ArrayAttr)
    else_output_ports = prop_def(ArrayAttr)
    outputs = var_result_def(Tensor)
    then_body = region_def("single_block")
    else_body = region_def("single_block")
    traits = traits_def(Pure(), NoTerminator())

    def infer(self) -> Types:
        shape = shape_of(self.operands[0])
        if shape is not None and len(shape) > 1:
            self.fail("the condition must be one value, of rank 0 or 1")
        taken = scalar(self.operands[0])
        then = self._branch(self.then_body, self.then_input_ports, self.then_output_ports)
        other = self._branch(self.else_body, self.else_input_ports, self.else_output_ports)
        if taken is not None:
            return then if taken else other
        return tuple(self._either(a, b) for a, b in zip(then, other, strict=True))

    def _either(self, a: Attribute, b: Attribute) -> Attribute:
        """What is sure of a result whichever branch is taken; a scalar counts as a list."""
        assert isinstance(a, Tensor) and isinstance(b, Tensor)
        kinds = {a.element_type, b.element_type}
        if len(kinds) > 1 and DYNAMIC.mlir not in kinds:
            self.fail(f"the branches give {spell(a)} and {spell(b)}")
        kind = kinds.pop() if len(kinds) == 1 else DYNAMIC.mlir
        x, y = shape_of(a), shape_of(b)
        if x is None or y is None or (len(x) != len(y) and {len(x), len(y)} != {0, 1}):
            return tensor(kind, None)
        x, y = (x or (1,), y or (1,)) if len(x) != len(y) else (x, y)
        return tensor(kind, tuple(_either(p, q) for p, q in zip(x, y, strict=True)))

    def _branch(self, body: Region, inputs: Attribute, outputs: Attribute) -> Types:
        inner, outer = parameters(body), results(body)
        for port in _ports(inputs):
            retype(inner[port["parameter"]].results[0], self.operands[port["external"]].type)
        reinfer(body.block)
        found = {port["external"]: outer[port["result"]].operands[0].type for port in _ports(outputs)}
        return tuple(found[i] for i in range(len(found)))


OPS = [IfOp, LoopOp, TensorIteratorOp]

__all__ = [
    "OPS",
    "IfOp",
    "LoopOp",
    "TensorIteratorOp",
    "join",
    "parameters",
    "ports",
    "reinfer",
    "results",
    "retype",
    "widened",
]
