"""MXNet's element types: its names for them, and functions of reals applied to whole numbers."""

from __future__ import annotations

from collections.abc import Callable

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind

DTYPES = {
    "bfloat16": "bf16", "bool": "boolean", "float16": "f16", "float32": "f32", "float64": "f64", "int16": "i16",
    "int32": "i32", "int64": "i64", "int8": "i8", "uint16": "u16", "uint32": "u32", "uint64": "u64", "uint8": "u8",
}  # fmt: skip


def numbered(name: str, default: str = "f32") -> str:
    """The element type of a `dtype`; `None` is the default."""
    if name in ("None", ""):
        return default
    if name not in DTYPES:
        raise NoMatch(f"dtype '{name}' is not one of {', '.join(DTYPES)}")
    return DTYPES[name]


def in_reals(rw: Lowering, value: SSAValue, function: Callable[[SSAValue], SSAValue]) -> SSAValue:
    """A function of reals; of whole numbers it is computed in f32 and cut to their type again, as MXNet does."""
    of = kind(value)
    if of.is_float:
        return function(value)
    return convert(rw, function(convert(rw, value, "f32")), of.mlir)


__all__ = ["DTYPES", "in_reals", "numbered"]
