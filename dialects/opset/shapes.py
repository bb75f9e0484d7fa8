"""Pure functions on shapes, shared by the pages' inference rules."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.types import ANY, Dim, Interval, Shape, intersect, interval, lower, print_shape, upper


def broadcast(op: OpsetOp, a: Shape, b: Shape, mode: str = "numpy") -> Shape:
    """The shape of an element-wise operation of two operands; `none` demands equal shapes.

    `pdpd` fits b into a from the front: IR does not say an axis, and its reader takes 0.
    """
    if a == b:
        return a
    if a is None or b is None:
        return merge(a, b) if mode == "none" else None
    if mode == "numpy":
        made = _numpy(a, b)
    elif mode == "none":
        made = merge(a, b)
    else:
        made = _pdpd(a, b)
    if made is None:
        op.fail(f"shapes [{print_shape(a)}] and [{print_shape(b)}] do not broadcast ({mode})")
    return made


@lru_cache(maxsize=1 << 14)
def _numpy(a: tuple[Dim, ...], b: tuple[Dim, ...]) -> tuple[Dim, ...] | None:
    rank = max(len(a), len(b))
    a, b = (1,) * (rank - len(a)) + a, (1,) * (rank - len(b)) + b
    out: list[Dim] = []
    for p, q in zip(a, b, strict=True):
        dim = broadcast_dim(p, q)
        if dim is None:
            return None
        out.append(dim)
    return tuple(out)


def _pdpd(a: tuple[Dim, ...], b: tuple[Dim, ...]) -> tuple[Dim, ...] | None:
    if len(b) > len(a):
        return None
    same = merge(a, b) if len(a) == len(b) else None
    count = len(b)
    while same is None and count and b[count - 1] == 1:
        count -= 1
    out = list(a)
    for i, q in enumerate(b[:count]):
        dim = broadcast_dim(a[i], q)
        if dim is None or (same is None and isinstance(q, int) and q != 1 and a[i] == 1):
            return None
        out[i] = dim
    return tuple(out)


def broadcast_dim(p: Dim, q: Dim) -> Dim | None:
    """The dimension that two dimensions broadcast to; None where they cannot."""
    if p == q or q == 1:
        return p
    if p == 1:
        return q
    if isinstance(p, int) or isinstance(q, int):
        size, other = (p, q) if isinstance(p, int) else (q, p)
        assert isinstance(size, int)
        return None if isinstance(other, int) or (not _holds(other, size) and not _holds(other, 1)) else size
    # A dimension that cannot be 1 decides; two that can give the range of both.
    p_one, q_one = lower(p) <= 1, lower(q) <= 1
    if not p_one and not q_one:
        return intersect(p, q)
    if not p_one:
        return p if q.hi is None or q.hi >= 1 else None
    if not q_one:
        return q if p.hi is None or p.hi >= 1 else None
    hi_p, hi_q = upper(p), upper(q)
    hi = None if hi_p is None or hi_q is None else max(hi_p, hi_q)
    return interval(min(lower(p), lower(q)) if 0 in (lower(p), lower(q)) else 1, hi)


def _holds(dim: Interval, size: int) -> bool:
    return dim.lo <= size and (dim.hi is None or size <= dim.hi)


def merge(a: Shape, b: Shape) -> Shape:
    """The shape that is both; None also where they contradict each other, so test `is None` with known ranks only."""
    if a is None:
        return b
    if b is None:
        return a
    if len(a) != len(b):
        return None
    out = [intersect(p, q) for p, q in zip(a, b, strict=True)]
    return None if None in out else tuple(d for d in out if d is not None)


def add(a: Dim, b: Dim | int) -> Dim:
    """The sum of two dimensions, or of a dimension and a (perhaps negative) number; never below zero."""
    if isinstance(a, int) and isinstance(b, int):
        return max(a + b, 0)
    hi_a, hi_b = upper(a), upper(b)
    return interval(max(lower(a) + lower(b), 0), None if hi_a is None or hi_b is None else max(hi_a + hi_b, 0))


def multiply(a: Dim, b: Dim | int) -> Dim:
    """The product of two dimensions."""
    if isinstance(a, int) and isinstance(b, int):
        return a * b
    if a == 0 or b == 0:
        return 0
    hi_a, hi_b = upper(a), upper(b)
    return interval(lower(a) * lower(b), None if hi_a is None or hi_b is None else hi_a * hi_b)


def product(dims: Sequence[Dim]) -> Dim:
    out: Dim = 1
    for dim in dims:
        out = multiply(out, dim)
    return out


def apply(dim: Dim, function) -> Dim:
    """A non-decreasing function of sizes, applied to a dimension."""
    if isinstance(dim, int):
        return max(function(dim), 0)
    return interval(max(function(dim.lo), 0), None if dim.hi is None else max(function(dim.hi), 0))


__all__ = ["ANY", "Interval", "add", "apply", "broadcast", "broadcast_dim", "merge", "multiply", "product"]
