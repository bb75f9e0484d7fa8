"""Element types and shapes, and the tensor types made of them.

A dimension is an `int` or an `Interval`; a shape is a tuple of dimensions, or None where the rank is unknown. In the
IR a shape with bounds is a `tensor` with `#stepwell.bounds` as its encoding, one of unknown rank a `tensor<*x…>`.
Names of element types are OpenVINO's (docs.openvino.ai › OpenVINO IR format › Operation sets: element types).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import prod
from typing import NamedTuple, TypeAlias

import ml_dtypes
import numpy as np
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    BFloat16Type,
    ComplexType,
    Float4E2M1FNType,
    Float6E2M3FNType,
    Float6E3M2FNType,
    Float8E4M3FNType,
    Float8E4M3FNUZType,
    Float8E5M2FNUZType,
    Float8E5M2Type,
    Float8E8M0FNUType,
    Float16Type,
    Float32Type,
    Float64Type,
    IntegerType,
    NoneAttr,
    Signedness,
    TensorType,
    UnrankedTensorType,
)
from xdsl.ir import Attribute, Data, ParametrizedAttribute, SSAValue, TypeAttribute
from xdsl.irdl import irdl_attr_definition
from xdsl.parser import AttrParser
from xdsl.printer import Printer

from stepwell.dialects.errors import InferenceError


class Interval(NamedTuple):
    """A dimension known to lie in lo..hi, both included; hi is None where it has no upper bound."""

    lo: int
    hi: int | None

    def __str__(self) -> str:
        if self.hi is None:
            return "?" if self.lo == 0 else f"{self.lo}.."
        return f"{self.lo}..{self.hi}" if self.lo else f"..{self.hi}"


Dim: TypeAlias = int | Interval
Shape: TypeAlias = tuple[Dim, ...] | None

ANY = Interval(0, None)
"""A dimension of which nothing is known."""


@irdl_attr_definition
class StringType(ParametrizedAttribute, TypeAttribute):
    """The element type of string tensors."""

    name = "stepwell.string"


@irdl_attr_definition
class NF4Type(ParametrizedAttribute, TypeAttribute):
    """4-bit normal float (QLoRA, arXiv 2305.14314)."""

    name = "stepwell.nf4"


@irdl_attr_definition
class DynamicType(ParametrizedAttribute, TypeAttribute):
    """An element type that is not known yet."""

    name = "stepwell.dynamic"


@irdl_attr_definition
class ResourceType(ParametrizedAttribute, TypeAttribute):
    """A handle of a variable, table, queue or other state (TensorFlow)."""

    name = "stepwell.resource"


@irdl_attr_definition
class VariantType(ParametrizedAttribute, TypeAttribute):
    """A value that is no tensor, such as a list of tensors (TensorFlow)."""

    name = "stepwell.variant"


@irdl_attr_definition
class BoundsAttr(Data[tuple[Dim, ...]]):
    """The encoding of a tensor type that has a bounded dimension: all its dimensions, in IR spelling."""

    name = "stepwell.bounds"

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> tuple[Dim, ...]:
        with parser.in_angle_brackets():
            shape = parse_shape(parser.parse_str_literal())
        if shape is None:
            parser.raise_error("bounds need a rank")
        return shape

    def print_parameter(self, printer: Printer) -> None:
        with printer.in_angle_brackets():
            printer.print_string_literal(print_shape(self.data))


@dataclass(frozen=True)
class ElementType:
    """One element type: OpenVINO's name and port precision, width in bits (0: variable), MLIR and numpy types.

    Types narrower than a byte are held in numpy with one element per byte and packed only in the .bin file. A type
    that OpenVINO has not has a carrier instead of a precision: OpenVINO's smallest type that holds its values exactly.
    """

    name: str
    precision: str
    bits: int
    mlir: Attribute
    dtype: np.dtype | None
    carrier: str = ""

    @property
    def packed(self) -> bool:
        """Whether several elements share a byte in a file."""
        return 0 < self.bits < 8 and self.name != "boolean"

    @property
    def is_float(self) -> bool:
        return self.name[0] in "fbn" and self.name != "boolean"

    @property
    def is_integer(self) -> bool:
        return self.name[0] in "iu"

    def nbytes(self, count: int) -> int:
        """Bytes that `count` elements take in a file."""
        if self.name in ("u3", "u6"):
            # Eight (four) of them fill three bytes; a group is never cut.
            return -(-count * self.bits // 24) * 3
        return count if self.name == "boolean" else (count * self.bits + 7) // 8


def _unsigned(bits: int) -> IntegerType:
    return IntegerType(bits, Signedness.UNSIGNED)


_TABLE = [
    ElementType("f64", "FP64", 64, Float64Type(), np.dtype(np.float64)),
    ElementType("f32", "FP32", 32, Float32Type(), np.dtype(np.float32)),
    ElementType("f16", "FP16", 16, Float16Type(), np.dtype(np.float16)),
    ElementType("bf16", "BF16", 16, BFloat16Type(), np.dtype(ml_dtypes.bfloat16)),
    ElementType("f8e4m3", "F8E4M3", 8, Float8E4M3FNType(), np.dtype(ml_dtypes.float8_e4m3fn)),
    ElementType("f8e5m2", "F8E5M2", 8, Float8E5M2Type(), np.dtype(ml_dtypes.float8_e5m2)),
    ElementType("f8e8m0", "F8E8M0", 8, Float8E8M0FNUType(), np.dtype(ml_dtypes.float8_e8m0fnu)),
    ElementType("f4e2m1", "F4E2M1", 4, Float4E2M1FNType(), np.dtype(ml_dtypes.float4_e2m1fn)),
    ElementType("nf4", "NF4", 4, NF4Type(), np.dtype(np.uint8)),
    ElementType("i64", "I64", 64, IntegerType(64), np.dtype(np.int64)),
    ElementType("i32", "I32", 32, IntegerType(32), np.dtype(np.int32)),
    ElementType("i16", "I16", 16, IntegerType(16), np.dtype(np.int16)),
    ElementType("i8", "I8", 8, IntegerType(8), np.dtype(np.int8)),
    ElementType("i4", "I4", 4, IntegerType(4), np.dtype(ml_dtypes.int4)),
    ElementType("u64", "U64", 64, _unsigned(64), np.dtype(np.uint64)),
    ElementType("u32", "U32", 32, _unsigned(32), np.dtype(np.uint32)),
    ElementType("u16", "U16", 16, _unsigned(16), np.dtype(np.uint16)),
    ElementType("u8", "U8", 8, _unsigned(8), np.dtype(np.uint8)),
    ElementType("u6", "U6", 6, _unsigned(6), np.dtype(np.uint8)),
    ElementType("u4", "U4", 4, _unsigned(4), np.dtype(ml_dtypes.uint4)),
    ElementType("u3", "U3", 3, _unsigned(3), np.dtype(np.uint8)),
    ElementType("u2", "U2", 2, _unsigned(2), np.dtype(ml_dtypes.uint2)),
    ElementType("u1", "U1", 1, _unsigned(1), np.dtype(np.uint8)),
    ElementType("boolean", "BOOL", 8, IntegerType(1), np.dtype(np.bool_)),
    ElementType("string", "STRING", 0, StringType(), np.dtype(np.object_)),
    ElementType("dynamic", "dynamic", 0, DynamicType(), None),
]

ELEMENT_TYPES: dict[str, ElementType] = {e.name: e for e in _TABLE}
"""OpenVINO's element types."""

CARRIED: dict[str, ElementType] = {
    e.name: e
    for e in (
        ElementType("f8e4m3fnuz", "", 8, Float8E4M3FNUZType(), np.dtype(ml_dtypes.float8_e4m3fnuz), "f16"),
        ElementType("f8e5m2fnuz", "", 8, Float8E5M2FNUZType(), np.dtype(ml_dtypes.float8_e5m2fnuz), "f16"),
        ElementType("f6e2m3", "", 6, Float6E2M3FNType(), np.dtype(ml_dtypes.float6_e2m3fn), "f16"),
        ElementType("f6e3m2", "", 6, Float6E3M2FNType(), np.dtype(ml_dtypes.float6_e3m2fn), "f16"),
        ElementType("i2", "", 2, IntegerType(2), np.dtype(ml_dtypes.int2), "i8"),
    )
}
"""Those of source frameworks that OpenVINO has not."""

FOREIGN: dict[str, ElementType] = {
    e.name: e
    for e in (
        ElementType("complex64", "", 64, ComplexType(Float32Type()), np.dtype(np.complex64)),
        ElementType("complex128", "", 128, ComplexType(Float64Type()), np.dtype(np.complex128)),
        ElementType("resource", "", 0, ResourceType(), None),
        ElementType("variant", "", 0, VariantType(), None),
    )
}
"""Those that no type of OpenVINO carries; a lowering leaves none of them."""

ALL_TYPES = ELEMENT_TYPES | CARRIED | FOREIGN

BY_PRECISION: dict[str, ElementType] = {e.precision: e for e in _TABLE} | {"UNSPECIFIED": _TABLE[-1]}
_BY_MLIR: dict[Attribute, ElementType] = {e.mlir: e for e in ALL_TYPES.values()}
_BY_DTYPE: dict[np.dtype, ElementType] = {
    e.dtype: e for e in reversed(ALL_TYPES.values()) if e.dtype is not None and e.name not in ("nf4", "u6", "u3", "u1")
}

DYNAMIC = ELEMENT_TYPES["dynamic"]


def element(of: str | np.dtype | type | Attribute) -> ElementType:
    """The element type named by OpenVINO's name, a numpy dtype, an MLIR type, or the type of a tensor."""
    # Asked several times of every operation: exact classes first, as xDSL's take long to be checked.
    if type(of) is TensorType or type(of) is UnrankedTensorType:
        of = of.element_type
    elif isinstance(of, str):
        return ALL_TYPES[of]
    found = _BY_MLIR.get(of)  # pyright: ignore[reportArgumentType, reportCallIssue]: anything may be looked up
    if found is not None:
        return found
    if isinstance(of, Attribute):
        return _BY_MLIR[of]
    dtype = np.dtype(of)
    if dtype.kind in "US":
        return ELEMENT_TYPES["string"]
    return _BY_DTYPE[dtype.newbyteorder("=")]


MAX_BYTES = (1 << 63) - 1
"""Bytes that the runtime, and numpy, can count."""

MAX_RANK = 64
"""Dimensions that a numpy array can have; a constant has no more."""


@lru_cache(maxsize=1 << 16)
def tensor(element_type: str | Attribute, shape: Shape) -> TensorType | UnrankedTensorType:
    """The tensor type of an element type (name or MLIR type) and a shape; equal arguments give one shared object.

    Raises InferenceError for a tensor whose bytes cannot be counted: readers multiply the sizes without looking. A
    size of zero does not help, since products of some of the sizes are taken too.
    """
    mlir = ALL_TYPES[element_type].mlir if isinstance(element_type, str) else element_type
    if shape is None:
        made = UnrankedTensorType(mlir)
    else:
        width = max(_BY_MLIR[mlir].bits, 8) // 8
        if prod(max(lower(d), 1) for d in shape) * width > MAX_BYTES:
            raise InferenceError(f"{_BY_MLIR[mlir].name}[{short(shape)}] is larger than any memory")
        sizes = [d if isinstance(d, int) else DYNAMIC_INDEX for d in shape]
        bounded = any(not isinstance(d, int) and d != ANY for d in shape)
        made = TensorType(mlir, sizes, BoundsAttr(shape) if bounded else NoneAttr())
    object.__setattr__(made, "_shape", shape)
    return made


def shape_of(of: Attribute | SSAValue) -> Shape:
    """The shape of a tensor type or of a value; None where the rank is unknown."""
    if isinstance(of, SSAValue):
        of = of.type
    try:
        return of._shape  # pyright: ignore[reportAttributeAccessIssue]: kept by tensor()
    except AttributeError:
        pass
    shape: Shape = None
    if isinstance(of, TensorType):
        if isinstance(of.encoding, BoundsAttr):
            shape = of.encoding.data
        else:
            shape = tuple(ANY if d.data == DYNAMIC_INDEX else d.data for d in of.shape)
    object.__setattr__(of, "_shape", shape)
    return shape


def static_shape(of: Attribute | SSAValue) -> tuple[int, ...] | None:
    """The shape if every dimension is known, otherwise None."""
    shape = shape_of(of)
    if shape is None or any(not isinstance(d, int) for d in shape):
        return None
    return shape  # pyright: ignore[reportReturnType]: checked above


def rank_of(of: Attribute | SSAValue) -> int | None:
    shape = shape_of(of)
    return None if shape is None else len(shape)


def element_of(value: SSAValue) -> Attribute:
    """The MLIR element type of a value."""
    return value.type.element_type  # pyright: ignore[reportAttributeAccessIssue]: all values are tensors


def lower(dim: Dim) -> int:
    return dim if isinstance(dim, int) else dim.lo


def upper(dim: Dim) -> int | None:
    return dim if isinstance(dim, int) else dim.hi


def interval(lo: int, hi: int | None) -> Dim:
    """The dimension between the two bounds: an int where they meet."""
    return lo if lo == hi else Interval(max(lo, 0), hi)


def intersect(a: Dim, b: Dim) -> Dim | None:
    """The dimension that is both; None where they contradict each other."""
    lo = max(lower(a), lower(b))
    highs = [h for h in (upper(a), upper(b)) if h is not None]
    hi = min(highs) if highs else None
    return None if hi is not None and lo > hi else interval(lo, hi)


def union(a: Dim, b: Dim) -> Dim:
    """The smallest dimension that holds both."""
    hi_a, hi_b = upper(a), upper(b)
    return interval(min(lower(a), lower(b)), None if hi_a is None or hi_b is None else max(hi_a, hi_b))


def parse_dim(text: str) -> Dim:
    """A dimension in IR spelling: `3`, `?`, `-1`, `1..10`, `..10`, `5..`."""
    text = text.strip()
    if text in ("?", "-1"):
        return ANY
    if ".." in text:
        lo, hi = text.split("..")
        low, high = int(lo or 0), int(hi) if hi else None
        if low < 0 or (high is not None and high < low):
            raise ValueError(f"'{text}' is an empty range")
        return interval(low, high)
    if int(text) < 0:
        raise ValueError(f"'{text}' is not a dimension")
    return int(text)


def parse_shape(text: str) -> Shape:
    """A shape in IR spelling; `...` alone is an unknown rank, the empty string a scalar."""
    text = text.strip()
    if text == "...":
        return None
    return tuple(parse_dim(part) for part in text.split(",")) if text else ()


def print_shape(shape: Shape, separator: str = ",") -> str:
    return "..." if shape is None else separator.join(map(str, shape))


def short(shape: Sequence[Dim], most: int = 8) -> str:
    """A shape for messages, which may have any rank."""
    more = f",… ({len(shape)} dimensions)" if len(shape) > most else ""
    return print_shape(tuple(shape[:most])) + more


def spell(of: Attribute | SSAValue) -> str:
    """A type as messages show it: `f32[1,3,?,1..10]`."""
    type_ = of.type if isinstance(of, SSAValue) else of
    if not isinstance(type_, TensorType | UnrankedTensorType):
        return str(type_)
    shape = shape_of(type_)
    return f"{element(type_).name}[{'...' if shape is None else short(shape, 16)}]"
