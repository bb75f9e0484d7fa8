"""MXNet's transforms of signals.

_contrib_fft -> DFT along the last axis, real and imaginary parts one after the other; _contrib_ifft -> the real part of
IDFT, without its division by the length
"""

from __future__ import annotations

from stepwell.dialects import mxnet
from stepwell.dialects.opset.arithmetic import MultiplyOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.signals import DFTOp, IDFTOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, dims, ints, kind, rank, unsqueeze
from stepwell.lowering.idioms.formula import Formula, single

rules = RuleSet()


@rules.lower(mxnet.ContribFftOp)
def fft(op: mxnet.ContribFftOp, rw: Lowering):
    count = rank(op.data)
    data = single(rw, op.data).value
    imaginary = Formula(rw, data).filled(0.0).value
    pairs = concat(rw, [unsqueeze(rw, v, [count]) for v in (data, imaginary)], count)
    made = rw.emit(DFTOp, pairs, ints(rw, [count - 1]))
    flat = concat(rw, [dims(rw, data, range(count - 1)), ints(rw, [-1])]) if count > 1 else ints(rw, [-1])
    return convert(rw, rw.emit(ReshapeOp, made, flat, special_zero=False), kind(op.data).mlir)


@rules.lower(mxnet.ContribIfftOp)
def ifft(op: mxnet.ContribIfftOp, rw: Lowering):
    count = rank(op.data)
    data = single(rw, op.data).value
    target = [*([dims(rw, data, range(count - 1))] if count > 1 else []), ints(rw, [-1, 2])]
    pairs = rw.emit(ReshapeOp, data, concat(rw, target), special_zero=False)
    made = rw.emit(GatherOp, rw.emit(IDFTOp, pairs, ints(rw, [count - 1])), rw.const(0), rw.const(-1), batch_dims=0)
    length = convert(rw, dims(rw, made, [count - 1]), kind(made).mlir)
    return convert(rw, rw.emit(MultiplyOp, made, length), kind(op.data).mlir)


__all__ = ["rules"]
