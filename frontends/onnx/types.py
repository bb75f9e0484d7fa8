"""TypeProto and TensorProto.DataType to types."""

from __future__ import annotations

from typing import Any

from xdsl.ir import Attribute

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.types import ALL_TYPES, ANY, DYNAMIC, FOREIGN, ElementType, tensor
from stepwell.frontends.faults import Fault

# fmt: off
_NAMES = (
    "undefined", "f32", "u8", "i8", "u16", "i16", "i32", "i64", "string", "boolean", "f16", "f64", "u32", "u64",
    "complex64", "complex128", "bf16", "f8e4m3", "f8e4m3fnuz", "f8e5m2", "f8e5m2fnuz", "u4", "i4", "f4e2m1", "f8e8m0",
    "u2", "i2", "f6e2m3", "f6e3m2",
)
# fmt: on
"""TensorProto.DataType in its order: our name of the type, or ONNX's where there is no such type here."""

_OTHERS = {
    "sequence_type": "a sequence of tensors",
    "optional_type": "an optional value",
    "map_type": "a map",
    "sparse_tensor_type": "a sparse tensor",
    "opaque_type": "an opaque value",
}


def element_type(data_type: int) -> ElementType:
    """The element type of a TensorProto.DataType."""
    name = _NAMES[data_type] if 0 < data_type < len(_NAMES) else None
    if name is None:
        raise Fault("the element type is missing" if data_type == 0 else f"{data_type} is not an element type of ONNX")
    found = ALL_TYPES.get(name)
    if found is None or name in FOREIGN:
        raise Fault(f"the element type {name.upper()} has no counterpart in OpenVINO")
    return found


def type_name(data_type: int) -> str:
    return _NAMES[data_type] if 0 <= data_type < len(_NAMES) else str(data_type)


def declared(proto: Any, what: str) -> Attribute:
    """The tensor type that a TypeProto declares for `what`; raises Fault for what is no tensor.

    A symbolic or negative dimension is unknown, a type or shape that is not given as well.
    """
    which = proto.WhichOneof("value")
    if which is None:
        return tensor(DYNAMIC.mlir, None)
    if which != "tensor_type":
        raise Fault(f"it is {_OTHERS[which]}; {what} must be a tensor")
    kind = proto.tensor_type.elem_type
    element = element_type(kind) if kind else DYNAMIC
    if not proto.tensor_type.HasField("shape"):
        return tensor(element.mlir, None)
    dims = proto.tensor_type.shape.dim
    shape = tuple(d.dim_value if d.HasField("dim_value") and d.dim_value >= 0 else ANY for d in dims)
    try:
        return tensor(element.mlir, shape)
    except InferenceError as error:
        raise Fault(str(error)) from None


def contained(proto: Any) -> tuple[str, Any]:
    """What an input is besides a tensor, `seq`, `optional`, `optional(seq)` or nothing, and the type of its tensors."""
    which, inner = proto.WhichOneof("value"), None
    if which == "optional_type":
        kind, inner = contained(proto.optional_type.elem_type)
        return (f"optional({kind})" if kind else "optional"), inner
    if which == "sequence_type":
        inner = proto.sequence_type.elem_type
        if inner.WhichOneof("value") not in ("tensor_type", None):
            raise Fault(f"it is {spell_type(proto)}; only sequences of tensors can be converted")
        return "seq", inner
    return "", proto


def spell_type(proto: Any) -> str:
    """A TypeProto in ONNX's own spelling: `seq(tensor(f32))`."""
    head, closing = "", ""
    while True:
        which = proto.WhichOneof("value")
        if which in ("sequence_type", "optional_type"):
            head += "seq(" if which == "sequence_type" else "optional("
            proto = getattr(proto, which).elem_type
        elif which == "map_type":
            head += f"map({type_name(proto.map_type.key_type)},"
            proto = proto.map_type.value_type
        elif which in ("tensor_type", "sparse_tensor_type"):
            name = type_name(getattr(proto, which).elem_type)
            return f"{head}{which.removesuffix('_type')}({name}){closing}"
        else:
            return f"{head}{which or 'unknown'}{closing}"
        closing += ")"


__all__ = ["contained", "declared", "element_type", "spell_type", "type_name"]
