"""ONNX's numbers for element types (onnx.proto, TensorProto.DataType) and the names that we use for them."""

from __future__ import annotations

DATA_TYPES: dict[int, str] = {
    1: "f32",
    2: "u8",
    3: "i8",
    4: "u16",
    5: "i16",
    6: "i32",
    7: "i64",
    8: "string",
    9: "boolean",
    10: "f16",
    11: "f64",
    12: "u32",
    13: "u64",
    16: "bf16",
    17: "f8e4m3",
    19: "f8e5m2",
    21: "u4",
    22: "i4",
    23: "f4e2m1",
    24: "f8e8m0",
    25: "u2",
}
"""Those that IR has."""

UNSUPPORTED: dict[int, str] = {
    14: "complex64",
    15: "complex128",
    18: "float8e4m3fnuz",
    20: "float8e5m2fnuz",
    26: "int2",
}
"""Those that IR has not, by ONNX's name."""
