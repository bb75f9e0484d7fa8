"""What many element-wise pages share: one operand, or two that broadcast.

A page gives `compute`, a numpy function of arrays in a type that numpy can count in (`widened`); `evaluate` brings
the result back to the element type. What OpenVINO 2026.4 does where the pages are silent is kept: a real result for an
integer tensor is rounded to nearest, integers wrap around, and the element types refused are the runtime's.
"""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from xdsl.ir import Attribute
from xdsl.irdl import operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import enumeration, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.shapes import broadcast
from stepwell.dialects.types import ALL_TYPES, DYNAMIC, ELEMENT_TYPES, FOREIGN, element, element_of, shape_of, tensor

BOOLEAN = ELEMENT_TYPES["boolean"].mlir
NF4 = ELEMENT_TYPES["nf4"].mlir

REALS = frozenset(e.mlir for e in ALL_TYPES.values() if (e.is_float and e.name != "nf4") or e.name == "dynamic")
NUMERIC = frozenset(e.mlir for e in ALL_TYPES.values() if e.name not in ("boolean", "string") and e.name not in FOREIGN)
INTEGRAL = NUMERIC - REALS | {BOOLEAN, DYNAMIC.mlir}
INTEGERS = INTEGRAL - {BOOLEAN, NF4}
INDICES = frozenset({ELEMENT_TYPES["i32"].mlir, ELEMENT_TYPES["i64"].mlir, DYNAMIC.mlir})
ANYTHING = frozenset(e.mlir for e in ALL_TYPES.values())
"""Types that OpenVINO has not are met while a model is lowered; they stand where their carriers will."""


def demand(op: OpsetOp, kind: Attribute, allowed: frozenset[Attribute]) -> None:
    """Refuse an element type that the page does not allow."""
    if kind not in allowed:
        op.fail(f"element type {element(kind).name} is not allowed")


def widened(array: np.ndarray) -> np.ndarray:
    """The array in a type that numpy computes in: f32 for narrower reals, i32 for packed integers."""
    dtype = array.dtype
    if dtype.kind == "V" or (dtype.kind == "f" and dtype.itemsize < 4):
        return array.astype(np.int32 if "int" in dtype.name else np.float32)
    return array


def narrowed(array: np.ndarray, dtype: np.dtype, kind: Attribute | None = None) -> np.ndarray:
    """The array in an element type; reals become integers by rounding, integers wrap around."""
    if array.dtype == dtype:
        made = array
    elif array.dtype.kind == "f" and (dtype.kind in "iu" or "int" in dtype.name):
        made = _integers(np.rint(array), dtype)
    elif dtype.kind == "V" and "int" in dtype.name:
        made = array.astype(np.int64).astype(np.int8).astype(dtype)
    else:
        made = array.astype(dtype)
    if kind is not None and dtype == np.uint8 and kind != _U8:
        made = made & np.uint8((1 << element(kind).bits) - 1)
    return made


_U8 = ELEMENT_TYPES["u8"].mlir


def _integers(array: np.ndarray, dtype: np.dtype) -> np.ndarray:
    # What is not a number or out of range becomes the smallest number, as x86 converts.
    wide = np.int32 if dtype == np.int32 else np.int64
    return array.astype(np.uint64) if dtype == np.uint64 else array.astype(wide).astype(dtype)


def countable(op: OpsetOp) -> Attribute:
    """The element type of the first operand, if numpy can compute in it."""
    kind = element_of(op.operands[0])
    if kind == NF4:
        raise TypeError("nf4 values are codes: nothing is computed with them")
    return kind


class Unary(OpsetOp):
    """One tensor in, one of the same type out."""

    ALLOWED: ClassVar[frozenset[Attribute]] = NUMERIC

    data = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        type_ = self.operands[0].type
        assert isinstance(type_, Tensor)
        if type_.element_type not in self.ALLOWED:
            demand(self, type_.element_type, self.ALLOWED)
        return (type_,)

    def compute(self, x: Any) -> Any:
        """The function on an array of numbers."""
        raise NotImplementedError

    def evaluate(self, data):
        kind = countable(self)
        return narrowed(np.asarray(self.compute(widened(data))), data.dtype, kind)


class Predicate(Unary):
    """One tensor of reals in, a boolean one of the same shape out."""

    ALLOWED: ClassVar[frozenset[Attribute]] = REALS

    def infer(self):
        demand(self, element_of(self.operands[0]), self.ALLOWED)
        return (tensor(BOOLEAN, shape_of(self.operands[0])),)

    def evaluate(self, data):
        return np.asarray(self.compute(widened(data)))


def fitted(a: np.ndarray, b: np.ndarray, mode: str) -> tuple[np.ndarray, np.ndarray]:
    """The arrays as numpy broadcasts them; `pdpd` fits b into a from the front."""
    if mode == "pdpd" and b.ndim < a.ndim:
        b = b.reshape(b.shape + (1,) * (a.ndim - b.ndim))
    return a, b


class Binary(OpsetOp):
    """Two tensors of one element type that broadcast (docs.openvino.ai › Broadcast rules)."""

    ALLOWED: ClassVar[frozenset[Attribute]] = NUMERIC

    a = operand_def(Tensor)
    b = operand_def(Tensor)
    auto_broadcast = enumeration("none", "numpy", "pdpd", default="numpy")
    output = result_def(Tensor)

    def infer(self):
        a, b = self.operands
        if a.type is b.type and isinstance(a.type, Tensor):
            kind = a.type.element_type
            made = a.type
        else:
            kind = single_element(self, a, b)
            made = tensor(kind, broadcast(self, shape_of(a), shape_of(b), plain(self.auto_broadcast)))
        if kind not in self.ALLOWED:
            demand(self, kind, self.ALLOWED)
        return (made,)

    def compute(self, a: Any, b: Any) -> Any:
        """The function on arrays of numbers of one type."""
        raise NotImplementedError

    def evaluate(self, a, b):
        kind = countable(self)
        x, y = fitted(widened(a), widened(b), plain(self.auto_broadcast))
        return narrowed(np.asarray(self.compute(x, y)), a.dtype, kind)


class Comparison(Binary):
    """Two tensors of one element type that broadcast, to booleans."""

    ALLOWED: ClassVar[frozenset[Attribute]] = ANYTHING

    def infer(self):
        a, b = self.operands
        single_element(self, a, b)
        return (tensor(BOOLEAN, broadcast(self, shape_of(a), shape_of(b), plain(self.auto_broadcast))),)

    def evaluate(self, a, b):
        countable(self)
        x, y = fitted(widened(a), widened(b), plain(self.auto_broadcast))
        return np.asarray(self.compute(x, y), np.bool_)

    def bounds(self, a, b):
        """Of integers: false or true for certain where their bounds say so."""
        if a is None or b is None or any(known.lo.dtype.kind not in "iu" for known in (a, b)):
            return None
        mode = plain(self.auto_broadcast)
        least, most = fitted(a.lo, b.hi, mode)
        high, low = fitted(a.hi, b.lo, mode)
        kind = self.name.removeprefix("opset.").partition("_")[0]
        if kind in ("Equal", "NotEqual"):
            same = (least == high) & (low == most) & (least == most)
            may = (least <= most) & (low <= high)
            found = (same, may) if kind == "Equal" else (~may, ~same)
        else:
            one, other = self.compute(least, most), self.compute(high, low)
            found = (one & other, one | other)
        return type(a)(*map(np.asarray, found))
