"""Inputs that become constants: `->value` of --input, and --freeze-placeholder-with-value."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

import numpy as np
from xdsl.ir import Operation

from stepwell import places
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.opset.infrastructure import ConstantOp as OpsetConstantOp
from stepwell.dialects.opset.infrastructure import ParameterOp
from stepwell.dialects.payload import Values
from stepwell.dialects.structure import ConstantOp, InputOp
from stepwell.dialects.types import DYNAMIC, Interval, Shape, element, element_of, print_shape, shape_of, tensor

TRUTH = {"true": True, "1": True, "false": False, "0": False}


def freeze(
    op: InputOp | ParameterOp, value: Sequence[str] | str, shape: Shape = None, kind: str | None = None
) -> np.ndarray:
    """Put a constant in the place of an input, and give its value.

    One number fills nothing: there must be as many numbers as the shape has elements, where the shape is known. They
    are numbers of the type `kind`, where it is given, and become those of the input's type.
    """
    label, of = places.label(op), element(element_of(op.results[0]))
    if of.dtype is None or of.name in DYNAMIC.name:
        of = element("f32")
    flat = [_cast(text, kind or of.name, label) for text in ([value] if isinstance(value, str) else value)]
    if kind == "string" and of.name != "string":
        raise StepwellError(f"the input '{label}' cannot be frozen to text: it is {of.name}")
    known = shape if shape is not None else shape_of(op.results[0])
    array = np.array(flat, of.dtype) if of.name != "string" else np.array(flat, object)
    array = array.reshape(_fitted(label, known, len(flat), scalar=isinstance(value, str)))
    made = _constant(op, Values(array, of))
    made.attributes.update(op.attributes)
    made.location = op.location
    block = op.parent
    assert block is not None
    block.insert_op_before(made, op)
    op.results[0].replace_all_uses_with(made.results[0])
    op.detach()
    op.erase()
    return array


def _constant(op: Operation, data: Values) -> Operation:
    """A constant of the dialect whose operations read the input."""
    if isinstance(op, ParameterOp):
        return OpsetConstantOp.holding(data)
    dialects = {use.operation.dialect_name() for use in op.results[0].uses}
    type_ = tensor(data.element.mlir, data.shape)
    if dialects & {"onnx"}:
        from stepwell.dialects.onnx.infrastructure import ConstantOp as OnnxConstantOp

        return OnnxConstantOp.make([], [type_], {"value": data})
    if dialects & {"tf"}:
        from stepwell.dialects import tf

        return tf.ConstOp.make([], [type_], {"value": data, "dtype": data.element.name})
    return ConstantOp.make([], [type_], {"value": data})


def _cast(text: str, kind: str, label: str):
    """A number of an element type; text that is none of its numbers is a StepwellError."""
    said = text.strip()
    try:
        if kind == "string":
            return said
        if kind == "boolean":
            return TRUTH[said.lower()]
        if element(kind).is_float:
            return float({"true": "1", "false": "0"}.get(said.lower(), said))
        whole = int(said) if said.lstrip("+-").isdecimal() else float(said)
        if whole != int(whole):
            raise ValueError
        array = np.array(int(whole)).astype(element(kind).dtype)
        if int(array) != int(whole):
            raise ValueError
        return int(whole)
    except (KeyError, ValueError, OverflowError):
        raise StepwellError(f"the input '{label}' cannot be frozen to '{text}': it is no {kind}") from None


def _fitted(label: str, shape: Shape, count: int, *, scalar: bool) -> tuple[int, ...]:
    """The shape of so many numbers, of which `shape` is known."""
    if shape is None:
        return () if scalar else (count,)
    unknown = [i for i, d in enumerate(shape) if isinstance(d, Interval)]
    sizes = [1 if isinstance(d, Interval) else d for d in shape]
    if len(unknown) == 1 and prod(sizes) and count % prod(sizes) == 0:
        sizes[unknown[0]] = count // prod(sizes)
    if prod(sizes) != count or any(not _holds(d, s) for d, s in zip(shape, sizes, strict=True)):
        takes = f"; give its sizes as well, as {label}[{','.join(map(str, sizes))}]->[…]"
        raise StepwellError(
            f"the input '{label}' cannot be frozen to {count} number{'s' * (count != 1)}: its shape is "
            f"[{print_shape(shape)}]{takes if unknown else f', which takes {prod(sizes)}'}"
        )
    return tuple(sizes)


def _holds(dim: int | Interval, size: int) -> bool:
    return dim == size if isinstance(dim, int) else dim.lo <= size and (dim.hi is None or size <= dim.hi)


__all__ = ["freeze"]
