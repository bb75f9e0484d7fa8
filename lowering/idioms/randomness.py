"""Random numbers from the runtime's generator."""

from __future__ import annotations

import math

from xdsl.ir import Attribute, SSAValue

from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import CosOp, LogOp, MultiplyOp, SqrtOp
from stepwell.dialects.opset.generation import RandomUniformOp
from stepwell.lowering.conversion import Lowering


def seeds(rw: Lowering, seed: Attribute | None, part: int = 0) -> dict[str, int]:
    """The seeds of the `part`-th source of an operation.

    With a seed of its own an operation repeats its numbers in another compiled model. Without one it is told from the
    others by its place: the runtime merges sources that are alike, and both seeds 0 are no exception.
    """
    given = plain(seed) if seed is not None else None
    if given is None:
        return {"global_seed": 0, "op_seed": 4 * rw.total + part}
    return {"global_seed": int(given) & 0xFFFFFFFF if math.isfinite(given) else 0, "op_seed": part + 1}


def uniform(rw: Lowering, target: SSAValue, low: float, high: float, seed: Attribute | None, part: int = 0) -> SSAValue:
    """f32 numbers from `low` to below `high` in a shape given as a 1-D tensor."""
    limits = rw.const(low, "f32"), rw.const(high, "f32")
    return rw.emit(RandomUniformOp, target, *limits, output_type="f32", **seeds(rw, seed, part))


def normal(rw: Lowering, u: SSAValue, v: SSAValue) -> SSAValue:
    """Normal numbers of uniform ones, u of (0, 1) and v of (0, 2 pi): sqrt(-2 ln u) * cos(v), Box and Muller 1958."""
    radius = rw.emit(SqrtOp, rw.emit(MultiplyOp, rw.emit(LogOp, u), rw.const(-2.0)))
    return rw.emit(MultiplyOp, radius, rw.emit(CosOp, v))


__all__ = ["normal", "seeds", "uniform"]
