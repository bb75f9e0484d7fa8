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
    18: "f8e4m3fnuz",
    19: "f8e5m2",
    20: "f8e5m2fnuz",
    21: "u4",
    22: "i4",
    23: "f4e2m1",
    24: "f8e8m0",
    25: "u2",
    26: "i2",
    27: "f6e2m3",
    28: "f6e3m2",
}
"""Those whose values IR can hold, in a type of its own or in a wider one."""

UNSUPPORTED: dict[int, str] = {
    14: "complex64",
    15: "complex128",
}
"""Those that it cannot, by ONNX's name."""
