"""ONNX BitCast (see `idioms.bits`)."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.bits import reinterpreted
from stepwell.lowering.onnx_to_opset.type import data_type

rules = RuleSet()


@rules.lower(onnx.BitCastOp)
def bit_cast(op: onnx.BitCastOp, rw: Lowering):
    return reinterpreted(rw, op.input, data_type(plain(op.to)))
