"""Arithmetic on bounds: what is known of a result whose operands lie between bounds.

Python's own numbers are used (they do not overflow); `values.INFINITE` and its negative become infinities and back.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from xdsl.ir import Operation

from stepwell.dialects.opset.values import INFINITE, Bounds
from stepwell.dialects.types import element, element_of, static_shape


def opened(array: np.ndarray) -> np.ndarray:
    """The numbers as Python objects, where missing bounds are infinities."""
    if array.dtype.kind in "fV":
        return array.astype(np.float64).astype(object)
    made = array.astype(object)
    if array.size and array.dtype == np.int64:
        made = np.where(array == INFINITE, math.inf, made)
        made = np.where(array <= -INFINITE, -math.inf, made)
    return np.asarray(made, object)


def closed(lo: Any, hi: Any, real: bool) -> Bounds:
    """Bounds made of Python numbers: an f64 array for reals, an i64 one otherwise."""
    if real:
        return Bounds(np.asarray(lo, np.float64), np.asarray(hi, np.float64))
    return Bounds(_integers(lo), _integers(hi))


def _integers(values: Any) -> np.ndarray:
    array = np.asarray(values, object)
    flat = [max(-INFINITE, min(INFINITE, v)) if math.isinf(v) else int(v) for v in array.reshape(-1)]
    return np.array([max(-INFINITE, min(INFINITE, int(v))) for v in flat], np.int64).reshape(array.shape)


def is_real(*operands: Bounds) -> bool:
    return any(o.lo.dtype.kind in "fV" for o in operands)


def either(op: Operation, a: Bounds | None, b: Bounds | None) -> tuple[Bounds | None, Bounds | None]:
    """Bounds of integers of which nothing is known of one: none at all."""
    if (a is None) == (b is None) or not element(element_of(op.results[0])).is_integer:
        return a, b
    shape = static_shape(op.operands[0 if a is None else 1])
    if shape is None:
        return a, b
    nothing = Bounds(np.full(shape, -INFINITE), np.full(shape, INFINITE))
    return (nothing, b) if a is None else (a, nothing)


def corners(function: Callable[[Any, Any], Any], a: Bounds, b: Bounds) -> Bounds:
    """Bounds of a function that is monotone in each operand for a fixed other one."""
    safe = np.frompyfunc(function, 2, 1)
    (a_lo, a_hi), (b_lo, b_hi) = map(opened, a), map(opened, b)
    found = np.broadcast_arrays(safe(a_lo, b_lo), safe(a_lo, b_hi), safe(a_hi, b_lo), safe(a_hi, b_hi))
    lo, hi = found[0], found[0]
    for other in found[1:]:
        lo, hi = np.minimum(lo, other), np.maximum(hi, other)
    return closed(lo, hi, is_real(a, b))


def times(a: Any, b: Any) -> Any:
    """The product; nothing times no bound is nothing."""
    return 0 if a == 0 or b == 0 else a * b


def halved(a: Any, b: Any) -> Any:
    """An integer shifted to the right; that without a bound has none."""
    return a if math.isinf(a) else 0 if math.isinf(b) else a >> int(b)


def over(a: Any, b: Any) -> Any:
    """The quotient, down to an integer where both are integers."""
    if math.isinf(b):
        if math.isinf(a):
            return math.copysign(0, a * b)
        return 0 if a == 0 or (a > 0) == (b > 0) or isinstance(a, float) else -1
    if math.isinf(a):
        return a if b > 0 else -a
    return a // b if isinstance(a, int) and isinstance(b, int) else a / b


def cut(a: Any, b: Any) -> Any:
    """The quotient, towards zero where both are integers."""
    found = over(abs(a), abs(b))
    return found if (a < 0) == (b < 0) else -found


def remainder(a: Bounds | None, b: Bounds | None) -> Bounds | None:
    """Bounds of a remainder of numbers that are not negative."""
    if a is None or b is None or is_real(a, b) or (a.lo < 0).any() or (b.lo <= 0).any():
        return None
    most = np.minimum(opened(a.hi), opened(b.hi) - 1)
    return closed(np.zeros_like(most), most, False)


__all__ = ["closed", "corners", "halved", "is_real", "opened", "over", "remainder", "times"]
