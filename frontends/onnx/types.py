"""TypeProto to tensor types."""

from __future__ import annotations

from math import prod
from typing import Any

from xdsl.ir import Attribute

from stepwell.dialects.types import ANY, DYNAMIC, tensor
from stepwell.frontends.onnx.faults import Fault
from stepwell.frontends.onnx.tensors import MAX_BYTES, element_type

_OTHERS = {
    "sequence_type": "a sequence of tensors",
    "optional_type": "an optional value",
    "map_type": "a map",
    "sparse_tensor_type": "a sparse tensor",
    "opaque_type": "an opaque value",
}


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
    sizes = [d for d in shape if isinstance(d, int)]
    if len(sizes) == len(shape) and element.nbytes(prod(sizes)) > MAX_BYTES:
        raise Fault(f"{element.name}{sizes[:8]} is larger than any memory")
    return tensor(element.mlir, shape)
