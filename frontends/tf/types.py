"""DataType and TensorShapeProto (types.proto, tensor_shape.proto) as our types."""

from __future__ import annotations

import re
from typing import Any

from xdsl.ir import Attribute

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.types import ALL_TYPES, ANY, MAX_RANK, ElementType, Shape, tensor
from stepwell.frontends.faults import Fault

# fmt: off
DATA_TYPES = {
    1: "f32", 2: "f64", 3: "i32", 4: "u8", 5: "i16", 6: "i8", 7: "string", 8: "complex64", 9: "i64", 10: "boolean",
    11: "i8", 12: "u8", 13: "i32", 14: "bf16", 15: "i16", 16: "u16", 17: "u16", 18: "complex128", 19: "f16",
    20: "resource", 21: "variant", 22: "u32", 23: "u64", 24: "f8e5m2", 25: "f8e4m3", 26: "f8e4m3fnuz",
    28: "f8e5m2fnuz", 29: "i4", 30: "u4", 31: "i2", 32: "u2",
}
# fmt: on
"""DataType → element type. The quantised types (11, 12, 13, 15, 16) are integers; their scale is kept beside them."""

# fmt: off
NUMBERS = {
    "FLOAT": 1, "DOUBLE": 2, "INT32": 3, "UINT8": 4, "INT16": 5, "INT8": 6, "STRING": 7, "COMPLEX64": 8, "INT64": 9,
    "BOOL": 10, "QINT8": 11, "QUINT8": 12, "QINT32": 13, "BFLOAT16": 14, "QINT16": 15, "QUINT16": 16, "UINT16": 17,
    "COMPLEX128": 18, "HALF": 19, "RESOURCE": 20, "VARIANT": 21, "UINT32": 22, "UINT64": 23, "FLOAT8_E5M2": 24,
    "FLOAT8_E4M3FN": 25, "FLOAT8_E4M3FNUZ": 26, "FLOAT8_E4M3B11FNUZ": 27, "FLOAT8_E5M2FNUZ": 28, "INT4": 29,
    "UINT4": 30, "INT2": 31, "UINT2": 32,
}
# fmt: on
"""The names of DataTypes in texts, after `DT_`; those of references end in `_REF`."""

_NAMED = re.compile(r"""("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n]*)|\bDT_(\w+)""")


def numbered(data: str) -> str:
    """A message as text with the numbers of DataTypes in the place of their names."""
    return _NAMED.sub(_number, data)


def _number(found: re.Match[str]) -> str:
    if found[1] is not None:
        return found[1]
    number = NUMBERS.get(found[2].removesuffix("_REF"), 0)
    return str(number + REF if number and found[2].endswith("_REF") else number)


REF = 100
"""What is added to a DataType for a reference to a variable of it."""


def element_type(data_type: int) -> ElementType:
    """The element type of a DataType; of a reference that of the variable."""
    name = DATA_TYPES.get(data_type - REF if data_type > REF else data_type)
    if name is None:
        raise Fault("the element type is missing" if data_type == 0 else f"the element type {data_type} is not known")
    return ALL_TYPES[name]


def shape_of(proto: Any) -> Shape:
    """The shape of a TensorShapeProto; a negative dimension is unknown."""
    if proto.unknown_rank:
        return None
    if len(proto.dim) > MAX_RANK:
        raise Fault(f"a shape of {len(proto.dim)} dimensions; at most {MAX_RANK}")
    return tuple(d.size if d.size >= 0 else ANY for d in proto.dim)


def tensor_type(data_type: int, shape: Shape) -> Attribute:
    """The tensor type of a DataType and a shape."""
    try:
        return tensor(element_type(data_type).mlir, shape)
    except InferenceError as error:
        raise Fault(str(error)) from None


__all__ = ["DATA_TYPES", "REF", "element_type", "shape_of", "tensor_type"]
