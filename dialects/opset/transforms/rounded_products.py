"""Products of what a model has rounded already, with weights that stay integers.

In its default execution mode the CPU plugin (2026.4) rounds the other factor of such weights to 8 bits itself, in
groups of 32 along the product ("dynamic quantisation"). Numbers that the model has rounded are then rounded twice, to
other steps, and the result is off by some thousandths of its range. An option in the model's run-time information keeps
them; the runtime reads it where its user says nothing else.
"""

from __future__ import annotations

from xdsl.dialects.builtin import DictionaryAttr, ModuleOp
from xdsl.ir import SSAValue

from stepwell.dialects.fields import attr, plain
from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.provenance import MODEL_INFO

SECTION, OPTION = "runtime_options", "DYNAMIC_QUANTIZATION_GROUP_SIZE"
STEPS = 32
"""Operations that are looked at to know where a factor comes from."""

ROUNDED = frozenset({"FakeQuantize", "Round"})
MOVES = frozenset({"Reshape", "Squeeze", "Transpose", "Unsqueeze", "Convert"})
DEQUANTISED = MOVES | {"Multiply", "Subtract"}
KEPT = MOVES | {"Add", "Clamp", "Concat", "Gather", "Maximum", "Minimum", "Multiply", "Pad", "ReLU"}
KEPT |= {"Slice", "Split", "StridedSlice", "Subtract", "VariadicSplit"}
"""What hands on values in the steps that they were rounded to."""


def keep_rounding(module: ModuleOp) -> None:
    """Have the runtime not round the factors of products anew, where the model has rounded one."""
    if not any(map(_rounded_product, module.walk())):
        return
    carried = module.attributes.get(MODEL_INFO)
    found = dict(plain(carried)) if isinstance(carried, DictionaryAttr) else {}
    options = found.get(SECTION)
    options = dict(options) if isinstance(options, dict) else {}
    options.setdefault(OPTION, "0")
    module.attributes[MODEL_INFO] = attr(found | {SECTION: options})


def _rounded_product(op: object) -> bool:
    if not isinstance(op, OpsetOp) or layer_type(type(op))[0] != "MatMul":
        return False
    return _integers(op.operands[1]) and _rounded(op.operands[0])


def _integers(value: SSAValue) -> bool:
    """Whether the weights are a constant of small integers, scaled or not."""
    for _ in range(STEPS):
        owner = value.owner
        if isinstance(owner, ConstantOp):
            return owner.payload.element.bits <= 8
        if not isinstance(owner, OpsetOp) or layer_type(type(owner))[0] not in DEQUANTISED:
            return False
        value = owner.operands[0]
    return False


def _rounded(value: SSAValue) -> bool:
    """Whether something in what the values are made of was rounded; the nearest operations are looked at first."""
    work = [value]
    for seen in range(STEPS):
        if seen >= len(work):
            break
        owner = work[seen].owner
        if not isinstance(owner, OpsetOp):
            continue
        layer = layer_type(type(owner))[0]
        if layer in ROUNDED:
            return True
        if layer in KEPT:
            work += owner.operands[: 1 if layer in MOVES else None]
    return False


__all__ = ["keep_rounding"]
