"""Cast_1 -> Cast with the number of the type."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()

NAMES = (
    "UNDEFINED",
    "FLOAT",
    "UINT8",
    "INT8",
    "UINT16",
    "INT16",
    "INT32",
    "INT64",
    "STRING",
    "BOOL",
    "FLOAT16",
    "DOUBLE",
    "UINT32",
    "UINT64",
    "COMPLEX64",
    "COMPLEX128",
)
"""`TensorProto.DataType` of the IR that version 1 belongs to, in order."""


@rules.rewrite(onnx.CastV1Op)
def cast(op: onnx.CastV1Op, rw: Rewriter):
    name = plain(op.to).upper()
    if name not in NAMES[1:]:
        raise NoMatch(f"'{plain(op.to)}' is no type; there are {', '.join(NAMES[1:])}")
    return rw.emit(onnx.CastOp, op.input, to=NAMES.index(name))
