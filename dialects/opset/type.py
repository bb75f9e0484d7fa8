"""Operations of the specification's category 'type'."""

from __future__ import annotations

import math

import numpy as np
from xdsl.ir import Attribute
from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.computed import convert_values
from stepwell.dialects.fields import boolean, element_type, plain
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.interval import closed, is_real, opened
from stepwell.dialects.opset.shapes import merge
from stepwell.dialects.opset.values import constant
from stepwell.dialects.types import (
    ANY,
    DYNAMIC,
    ELEMENT_TYPES,
    ElementType,
    element,
    element_of,
    rank_of,
    shape_of,
    tensor,
)


def _class(kind: ElementType) -> int:
    return 2 if kind.is_float else 1 if kind.is_integer else 0


@irdl_op_definition
class ConvertOp(OpsetOp):
    """docs.openvino.ai › Convert-1"""

    name = "opset.Convert_1"
    data = operand_def(Tensor)
    destination_type = element_type()
    output = result_def(Tensor)

    def infer(self):
        return (tensor(self.destination_type, shape_of(self.operands[0])),)

    def evaluate(self, data):
        return convert_values(data, plain(self.destination_type), element(self.operands[0].type))

    def bounds(self, data):
        to = plain(self.destination_type)
        if data is None or to.name not in ("i32", "i64", "f32", "f64"):
            return None
        lo, hi = opened(data.lo), opened(data.hi)
        if is_real(data) and to.is_integer:
            lo, hi = (np.array([v if math.isinf(v) else int(v) for v in b.reshape(-1)], object) for b in (lo, hi))
            lo, hi = lo.reshape(data.lo.shape), hi.reshape(data.lo.shape)
        return closed(lo, hi, to.is_float)


@irdl_op_definition
class ConvertLikeOp(OpsetOp):
    """docs.openvino.ai › ConvertLike-1"""

    name = "opset.ConvertLike_1"
    data = operand_def(Tensor)
    like = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        return (tensor(element_of(self.operands[1]), shape_of(self.operands[0])),)

    def evaluate(self, data, like):
        data_type, to = (element(v.type) for v in self.operands)
        return convert_values(data, to, data_type)


@irdl_op_definition
class ConvertPromoteTypesOp(OpsetOp):
    """docs.openvino.ai › ConvertPromoteTypes-14"""

    name = "opset.ConvertPromoteTypes_14"
    a = operand_def(Tensor)
    b = operand_def(Tensor)
    promote_unsafe = boolean(False)
    pytorch_scalar_promotion = boolean(False)
    u64_integer_promotion_target = element_type("f32")
    output_a = result_def(Tensor)
    output_b = result_def(Tensor)

    def infer(self):
        kind = self._common()
        return tuple(tensor(kind, shape_of(v)) for v in self.operands)

    def _common(self) -> Attribute:
        a, b = (element(v.type) for v in self.operands)
        for one in (a, b):
            if one.name in ("f8e8m0", "f4e2m1", "nf4", "u6", "u3", "u2", "string"):
                self.fail(f"{one.name} is not promoted")
        if a == b:
            return a.mlir
        if DYNAMIC in (a, b):
            return DYNAMIC.mlir
        safe = not plain(self.promote_unsafe)
        if _class(a) != _class(b):
            high, low = sorted((a, b), key=_class, reverse=True)
            if safe and high.is_float and low.is_integer and high.bits < 2 * low.bits:
                self.fail(f"{low.name} does not fit into {high.name}")
            return high.mlir
        if plain(self.pytorch_scalar_promotion):
            ranks = [rank_of(v) for v in self.operands]
            if None in ranks:
                return DYNAMIC.mlir
            if (ranks[0] == 0) != (ranks[1] == 0):
                scalar, other = (a, b) if ranks[0] == 0 else (b, a)
                # The runtime lets an unsigned scalar of twice the width of a signed type pass.
                reach = 2 * other.bits if (scalar.name[0], other.name[0]) == ("u", "i") else other.bits
                if safe and (scalar.bits > reach or (scalar.name[0] == "i" and other.name[0] == "u")):
                    self.fail(f"a scalar of {scalar.name} does not fit into {other.name}")
                return other.mlir
        made = self._wider(a, b)
        if safe and made not in (a, b):
            self.fail(f"neither of {a.name} and {b.name} holds the other")
        return made.mlir

    def _wider(self, a: ElementType, b: ElementType) -> ElementType:
        """The type that holds both, of two reals or two integers."""
        small, large = sorted((a, b), key=lambda e: e.bits)
        if a.is_float:
            return ELEMENT_TYPES["f32" if a.bits == 16 else "f16"] if a.bits == b.bits else large
        if small.name[0] == large.name[0]:
            return large
        signed, unsigned = (a, b) if a.name[0] == "i" else (b, a)
        if unsigned.name == "u64":
            return plain(self.u64_integer_promotion_target)
        return ELEMENT_TYPES[f"i{max(signed.bits, 2 * unsigned.bits)}"]

    def evaluate(self, a, b):
        to = element(self._common())
        return tuple(convert_values(x, to) for x in (a, b))


@irdl_op_definition
class StringTensorPackOp(OpsetOp):
    """docs.openvino.ai › StringTensorPack-15"""

    name = "opset.StringTensorPack_15"
    begins = operand_def(Tensor)
    ends = operand_def(Tensor)
    symbols = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        begins, ends, symbols = self.operands
        if element_of(begins) != element_of(ends) or element(begins.type).name not in ("i32", "i64"):
            self.fail("begins and ends are not both i32 or i64")
        if element(symbols.type).name != "u8" or rank_of(symbols) not in (None, 1):
            self.fail("the symbols are not a list of u8")
        shape = merge(shape_of(begins), shape_of(ends))
        if shape is None and None not in (shape_of(begins), shape_of(ends)):
            self.fail("begins and ends differ in shape")
        return (tensor("string", shape),)

    def evaluate(self, begins, ends, symbols):
        blob = symbols.tobytes()
        pairs = zip(begins.reshape(-1).tolist(), ends.reshape(-1).tolist(), strict=True)
        found = np.empty(begins.size, object)
        found[:] = [blob[a:b].decode("utf-8", "surrogateescape") for a, b in pairs]
        return found.reshape(begins.shape)


@irdl_op_definition
class StringTensorUnpackOp(OpsetOp):
    """docs.openvino.ai › StringTensorUnpack-15"""

    name = "opset.StringTensorUnpack_15"
    data = operand_def(Tensor)
    begins = result_def(Tensor)
    ends = result_def(Tensor)
    symbols = result_def(Tensor)

    def infer(self):
        (data,) = self.operands
        if element(data.type).name != "string":
            self.fail("the data are not strings")
        place = tensor("i32", shape_of(data))
        known = constant(data)
        return (place, place, tensor("u8", (ANY if known is None else len(self.evaluate(known)[2]),)))

    def evaluate(self, data):
        parts = [s if isinstance(s, bytes) else s.encode("utf-8", "surrogateescape") for s in data.reshape(-1)]
        ends = np.cumsum([len(p) for p in parts], dtype=np.int32).reshape(data.shape)
        sizes = np.array([len(p) for p in parts], np.int32).reshape(data.shape)
        return ends - sizes, ends, np.frombuffer(b"".join(parts), np.uint8)


OPS = [
    ConvertOp,
    ConvertLikeOp,
    ConvertPromoteTypesOp,
    StringTensorPackOp,
    StringTensorUnpackOp,
]
