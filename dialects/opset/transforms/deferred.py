"""Operations on large constants as payloads that are computed when they are written: nothing is read here.

A view of the bytes (Transpose, Slice, Split …) stays a view; an element-wise operation with constants that are small
or as large becomes a `Mapped`; Concat a `Joined`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import prod
from typing import Any

import numpy as np
from xdsl.ir import Operation

from stepwell.dialects.computed import Joined, Mapped, Reshaped, Strided, converted, transposed
from stepwell.dialects.fields import ConstantAttr, plain
from stepwell.dialects.opset.base import OpsetOp, as_arrays
from stepwell.dialects.opset.elementwise import Binary, Comparison, Unary, narrowed, widened
from stepwell.dialects.opset.gather import Gather1Op, Gather7Op, GatherOp
from stepwell.dialects.opset.movement import ConcatOp, SplitOp, TransposeOp, VariadicSplitOp
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.slicing import SliceOp, StridedSliceOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.payload import SMALL, Payload
from stepwell.dialects.types import MAX_RANK, element, element_of, static_shape

DEEPEST = 48
"""Computations upon each other; reading a payload recurses through them."""

MOST_READS = 256
"""Payloads that are read to read one: a source that is used twice counts twice, and doubles at each step."""

RESHAPES = (ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp)
CUTS = (SliceOp, SplitOp, StridedSliceOp, VariadicSplitOp)
GATHERS = (Gather1Op, Gather7Op, GatherOp)


def compose(op: OpsetOp, sources: Sequence[Payload]) -> list[Payload] | None:
    """The results as payloads over the operands'; None where that cannot be, or would cost more than it saves."""
    shapes = [static_shape(r) for r in op.results]
    if any(s is None or len(s) > MAX_RANK for s in shapes) or any(_depth(s) >= DEEPEST for s in sources):
        return None
    reads = 1 + sum(map(_reads, sources))
    if reads > max(MOST_READS, len(sources) + max(map(_reads, sources))):
        return None
    sizes = [element(element_of(r)).nbytes(prod(s)) for r, s in zip(op.results, shapes, strict=True) if s is not None]
    if not _pays(op, sources, sum(sizes)):
        return None
    made = _composed(op, sources)
    if made is None or [m.shape for m in made] != shapes:
        return None
    for payload in made:
        vars(payload)["_depth"] = 1 + max(map(_depth, sources))
        vars(payload)["_reads"] = reads
    return made


def _depth(payload: Payload) -> int:
    return vars(payload).get("_depth", 0)


def _reads(payload: Payload) -> int:
    return vars(payload).get("_reads", 1)


def _pays(op: OpsetOp, sources: Sequence[Payload], size: int) -> bool:
    """Whether the constants take no more room than before; growth is allowed only where the operands vanish."""
    if size <= max(s.nbytes for s in sources):
        return True
    own = all(_only_user(op, v.owner) for v, s in zip(op.operands, sources, strict=True) if s.nbytes > SMALL)
    distinct = {id(s): s.nbytes for s in sources}
    return own and size <= max(SMALL, sum(distinct.values()))


def _only_user(op: Operation, source: Any) -> bool:
    return all(use.operation is op for use in source.results[0].uses)


def _composed(op: OpsetOp, sources: Sequence[Payload]) -> list[Payload] | None:
    data, rest = sources[0], sources[1:]
    if isinstance(op, RESHAPES):
        shape = static_shape(op.results[0])
        return None if shape is None or prod(shape) != data.size else [Reshaped(data, shape)]
    if isinstance(op, ConcatOp):
        return [Joined(sources, plain(op.axis) % len(data.shape))]
    if isinstance(op, ConvertOp):
        to = element(op.destination_type)
        return [converted(data, to)] if to.bits <= data.element.bits else None
    if not all(r.small for r in rest) and not isinstance(op, Binary):
        return None
    if isinstance(op, TransposeOp):
        made = transposed(data, [int(i) for i in rest[0].array()] or range(len(data.shape))[::-1])
        return None if made is None else [made]
    if isinstance(op, CUTS):
        return _views(op, data, rest, len(op.results))
    if isinstance(op, GATHERS):
        return _gathered(op, data, rest)
    if isinstance(op, Binary | Unary) and "axis" not in op.properties:  # A SoftMax looks at more than one element.
        return _mapped(op, sources)
    return None


def _label(op: OpsetOp, rest: Sequence[Payload]) -> tuple[Any, ...]:
    values = tuple((r.element.name, r.shape, tuple(r.array().reshape(-1).tolist())) for r in rest)
    return (op.name, _properties(op), values)


def _properties(op: OpsetOp) -> tuple[Any, ...]:
    return tuple((n, plain(v)) for n, v in sorted(op.properties.items()) if not isinstance(v, ConstantAttr))


def _bare(op: OpsetOp) -> Any:
    """The operation's evaluation by itself; the operation may be gone when it runs."""
    return type(op).create(properties=dict(op.properties))


def _views(op: OpsetOp, data: Payload, rest: Sequence[Payload], count: int) -> list[Payload] | None:
    """Slices, by the operation's own evaluation, which takes views of views."""
    view = data.view()
    if view is None:
        return None
    bare, arrays = _bare(op), [r.array() for r in rest]

    def part(index: int) -> Callable[[np.ndarray], np.ndarray]:
        return lambda whole: as_arrays(bare.evaluate(whole, *arrays))[index]

    if not all(np.shares_memory(part(i)(view), view) for i in range(count) if part(i)(view).size):
        return None
    return [Strided(data, (*_label(op, rest), i), part(i)) for i in range(count)]


def _gathered(op: OpsetOp, data: Payload, rest: Sequence[Payload]) -> list[Payload] | None:
    """Gather of evenly spaced elements along an axis, whatever axes of size 1 they have: a slice."""
    indices, where = rest[0].array(), rest[1].array()
    if ("batch_dims" in op.properties and plain(op.properties["batch_dims"]) != 0) or data.view() is None:
        return None
    axis = int(where.reshape(-1)[0]) % len(data.shape)
    places = [int(i) + (data.shape[axis] if i < 0 else 0) for i in indices.reshape(-1)]
    steps = {b - a for a, b in pairwise(places)}
    if (
        max(indices.shape, default=1) != indices.size
        or not places
        or len(steps) > 1
        or min(places) < 0
        or max(places) >= data.shape[axis]
    ):
        return None
    step = steps.pop() if steps else 1
    if step <= 0:
        return None
    before = (slice(None),) * axis
    index = (*before, places[0]) if indices.ndim == 0 else (*before, slice(places[0], places[-1] + 1, step))
    shape = (*data.shape[:axis], *indices.shape, *data.shape[axis + 1 :])
    return [Strided(data, _label(op, rest), lambda view: view[index].reshape(shape))]


def _mapped(op: Binary | Unary, sources: Sequence[Payload]) -> list[Payload] | None:
    to, shape = element(element_of(op.results[0])), static_shape(op.results[0])
    simple = (Unary.evaluate, Binary.evaluate, Comparison.evaluate)
    if type(op).evaluate not in simple or any(not s.small and s.shape != shape for s in sources):
        return None
    if isinstance(op, Binary) and plain(op.auto_broadcast) != "numpy" and sources[0].shape != sources[1].shape:
        return None
    if any(s.element.name in ("nf4", "string") or s.element.packed for s in sources):
        return None
    bare, kind = _bare(op), element_of(op.results[0])
    dtype = to.dtype
    assert dtype is not None

    def function(*parts: np.ndarray) -> np.ndarray:
        return narrowed(np.asarray(bare.compute(*map(widened, parts))), dtype, kind)

    if np.broadcast_shapes(*(s.shape for s in sources)) != shape or (
        isinstance(op, Binary) and _divides_by_zero(op, sources)
    ):
        return None
    return [Mapped((op.name, _properties(op)), function, sources, to)]


def _divides_by_zero(op: Binary, sources: Sequence[Payload]) -> bool:
    """Whether an integer may be divided by zero, which only the runtime may decide."""
    if sources[1].element.is_float or op.name not in ("opset.Divide_1", "opset.FloorMod_1", "opset.Mod_1"):
        return False
    return not sources[1].small or not bool(sources[1].array().all())


__all__ = ["compose"]
