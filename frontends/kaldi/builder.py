"""Operations out of components: each field that the class knows becomes a property, and its place is remembered."""

from __future__ import annotations

from typing import Any

from xdsl.dialects.builtin import StringAttr
from xdsl.ir import Block, Operation, SSAValue
from xdsl.irdl import OptPropertyDef

from stepwell.dialects import kaldi
from stepwell.dialects.base import form
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.kaldi.base import KaldiOp, UnknownOp, frames, width_of
from stepwell.dialects.payload import Payload
from stepwell.dialects.provenance import location, set_layer_name, set_tensor_names
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.types import tensor
from stepwell.frontends.faults import Fault
from stepwell.frontends.kaldi.components import Component
from stepwell.frontends.messages import quoted

RENAMED: dict[str, dict[str, str]] = {
    "nnet2": {"MaxpoolingComponent": "Maxpooling1dComponent"},
}
"""Components that mean something else in one generation than in another."""

SAME = {"NormalizeComponent": ("Dim", "InputDim")}
"""Fields that older files call by another name."""


class Builder:
    """Adds operations to a block."""

    def __init__(self, block: Block, file: str, generation: str):
        self.block, self.file, self.generation = block, file, generation
        self.count = 0
        self.priors: Payload | None = None
        """The priors of the output's classes, where the file has them."""

    def place(self, op: Operation, name: str, operator: str) -> SSAValue:
        """Add an operation that gives the value of a node."""
        op.location = location(name, operator, self.file, self.count)
        self.count += 1
        set_layer_name(op, name)
        set_tensor_names(op, [(name,)])
        self.block.add_op(op)
        return op.results[0]

    def input(self, name: str, width: int, *, rows: int | None = None) -> SSAValue:
        """An input of vectors of so many numbers: a row for each frame, or so many."""
        if width < 1:
            raise Fault(f"the input {quoted(name)} has {width} dimensions")
        type_ = frames(width) if rows is None else tensor("f32", (rows, width))
        op = InputOp.create(result_types=[type_], properties={"tensor_name": StringAttr(name)})
        return self.place(op, name, "kaldi.input")

    def output(self, name: str, value: SSAValue) -> None:
        """An output; what it is called stands for the name of the node that gives it."""
        if isinstance(value.owner, KaldiOp):
            set_tensor_names(value.owner, [])
        at = location(name, "stepwell.output", self.file, self.count)
        self.block.add_op(OutputOp.create(operands=[value], properties={"tensor_name": StringAttr(name)}, location=at))

    def part(self, cls: type[KaldiOp], *operands: Any, name: str, **properties: Any) -> SSAValue:
        """An operation of a descriptor, at the node whose input it is."""
        try:
            op = cls.of(*operands, **properties)
        except InferenceError as error:
            raise Fault(f"{quoted(name)}: {error}") from None
        op.location = location(name, op.name, self.file, self.count)
        self.block.add_op(op)
        return op.results[0]

    def component(self, name: str, made: Component, value: SSAValue) -> SSAValue:
        """A component applied to a value."""
        if made.parts:
            for index, part in enumerate(made.parts):
                last = index == len(made.parts) - 1
                value = self.component(name if last else f"{name}.{index}", part, value)
            return value
        if made.kind == "MixtureProbComponent":
            return self._blocks(name, made.fields.get("Params", []), value)
        if self.generation == "nnet2" and made.kind == "DropoutComponent":
            made.fields["DropoutProportion"] = 0.0  # It is scaled in training already.
        kind = RENAMED.get(self.generation, {}).get(made.kind, made.kind)
        cls = kaldi.operation(kind)
        if cls is None or made.unread:
            return self.place(UnknownOp.of([value], kind=made.kind), name, f"kaldi.{made.kind}")
        try:
            op = cls.of(value, **self._properties(cls, made))
        except InferenceError as error:
            raise Fault(f"{made.kind} {quoted(name)}: {error}") from None
        return self.place(op, name, op.name)

    def _blocks(self, name: str, blocks: list[Payload], value: SSAValue) -> SSAValue:
        """nnet2's MixtureProbComponent: the columns of each matrix's own, times it; the results side by side."""
        parts: list[SSAValue] = []
        at = 0
        for block in blocks:
            part = self.part(kaldi.DimRangeOp, value, name=name, offset=at, dim=block.shape[-1])
            parts.append(self.part(kaldi.LinearComponentOp, part, name=name, Params=block))
            at += block.shape[-1]
        if not parts or at != width_of(value):
            raise Fault(
                f"the matrices of {quoted(name)} are for {at} dimensions together, and it gets {width_of(value)}"
            )
        return self.part(kaldi.AppendOp, parts, name=name)

    def _properties(self, cls: type[KaldiOp], made: Component) -> dict[str, Any]:
        fields = dict(made.fields)
        if made.kind in SAME:
            old, new = SAME[made.kind]
            if old in fields:
                fields.setdefault(new, fields[old])
        spec = cls.get_irdl_definition().properties
        given = {name: fields[name] for name in form(cls).names if name in spec and name in fields}
        needed = (n for n, p in spec.items() if not isinstance(p, OptPropertyDef) and p.default_value is None)
        missing = [n for n in needed if n not in given]
        if missing:
            raise Fault(f"{made.kind} has no field <{missing[0]}>")
        return given


__all__ = ["Builder"]
