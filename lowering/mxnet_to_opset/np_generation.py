"""The operators of `mx.np` that make tensors, which become constants."""

from __future__ import annotations

from typing import Any

import numpy as np

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, ints, kind, shape
from stepwell.lowering.mxnet_to_opset.generation import MOST, span
from stepwell.lowering.mxnet_to_opset.types import numbered

rules = RuleSet()

WINDOWS: dict[Any, Any] = {
    mxnet.NpiBlackmanOp: np.blackman,
    mxnet.NpiHammingOp: np.hamming,
    mxnet.NpiHanningOp: np.hanning,
}


def few(count: int, what: str) -> int:
    """A number of elements that is made here."""
    if not 0 <= count <= MOST:
        raise NoMatch(f"{what} of {count} elements; that is none of a network")
    return count


@rules.lower(mxnet.NpiZerosOp, mxnet.NpiOnesOp)
def zeros(op: Any, rw: Lowering):
    value = rw.const(int(isinstance(op, mxnet.NpiOnesOp)), numbered(plain(op.dtype)))
    return broadcast(rw, value, ints(rw, plain(op.shape))) if plain(op.shape) else value


@rules.lower(mxnet.NpiFullLikeOp)
def full_like(op: mxnet.NpiFullLikeOp, rw: Lowering):
    """In the type of the tensor, where none is named."""
    to = numbered(plain(op.dtype), kind(op.a).name)
    return broadcast(rw, rw.const(np.asarray(plain(op.fill_value)), to), shape(rw, op.a))


@rules.lower(mxnet.NpiArangeOp)
def arange(op: mxnet.NpiArangeOp, rw: Lowering):
    return span(plain(op.start), plain(op.stop), plain(op.step), plain(op.repeat), plain(op.dtype), rw)


@rules.lower(mxnet.NpiLogspaceOp)
def logspace(op: mxnet.NpiLogspaceOp, rw: Lowering):
    count = few(plain(op.num), "logspace")
    given = plain(op.start), plain(op.stop), count, plain(op.endpoint), plain(op.base)
    return rw.const(np.logspace(*given), numbered(plain(op.dtype)))


@rules.lower(mxnet.NpiEyeOp)
def eye(op: mxnet.NpiEyeOp, rw: Lowering):
    """M, the columns, are as many as the rows where it is None."""
    rows, columns = plain(op.N), plain(op.M)
    columns = rows if columns == "None" else int(columns)
    few(rows * columns, "eye")
    return rw.const(np.eye(rows, columns, plain(op.k)), numbered(plain(op.dtype)))


@rules.lower(mxnet.NpiIdentityOp)
def identity(op: mxnet.NpiIdentityOp, rw: Lowering):
    rows = (plain(op.shape) or (1,))[0]
    few(rows * rows, "identity")
    return rw.const(np.eye(rows), numbered(plain(op.dtype)))


@rules.lower(mxnet.NpiIndicesOp)
def indices(op: mxnet.NpiIndicesOp, rw: Lowering):
    """For each dimension a tensor of the coordinate along it."""
    sizes = plain(op.dimensions)
    few(int(np.prod(sizes, dtype=object)) * len(sizes), "indices")
    return rw.const(np.indices(sizes), numbered(plain(op.dtype)))


@rules.lower(*WINDOWS)
def window(op: Any, rw: Lowering):
    """Blackman's, Hamming's and Hann's windows."""
    count = plain(op.M)
    made = WINDOWS[type(op)](few(0 if count == "None" else int(count), "a window"))
    return rw.const(np.asarray(made), numbered(plain(op.dtype)))


__all__ = ["rules"]
