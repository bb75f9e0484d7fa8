"""What a checkpoint says of a variable: its type and its shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from stepwell.dialects.types import MAX_BYTES, ElementType
from stepwell.frontends.faults import Fault
from stepwell.frontends.tf.types import element_type, shape_of


@dataclass(frozen=True)
class Variable:
    """Type and shape; `data_type` is TensorFlow's number, which tells quantised types from integers."""

    data_type: int
    element: ElementType
    shape: tuple[int, ...]


def static(data_type: int, proto: Any) -> Variable:
    """The type and shape in a checkpoint's entry; raises Fault where no tensor can have them."""
    element, shape = element_type(data_type), shape_of(proto)
    sizes = tuple(d for d in shape or () if isinstance(d, int))
    if shape is None or len(sizes) != len(shape):
        raise Fault("its shape is not known")
    count = max(element.bits, 8) // 8
    for size in sizes:
        count *= max(size, 1)
    if count > MAX_BYTES:
        raise Fault(f"its shape {list(sizes[:8])} is larger than any memory")
    return Variable(data_type, element, sizes)


__all__ = ["Variable", "static"]
