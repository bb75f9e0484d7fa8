"""MXNet's exponentials, logarithms, roots and gamma functions; of whole numbers in f32, cut to their type again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from stepwell.dialects import mxnet
from stepwell.dialects.opset import activation, arithmetic
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import special
from stepwell.lowering.idioms.basic import convert, kind
from stepwell.lowering.idioms.formula import Formula, expm1, log1p, single
from stepwell.lowering.mxnet_to_opset import functions
from stepwell.lowering.mxnet_to_opset.types import in_reals

rules = RuleSet()

SAME = {
    mxnet.ExpOp: activation.ExpOp,
    mxnet.LogOp: arithmetic.LogOp,
    mxnet.SqrtOp: arithmetic.SqrtOp,
}
FORMULAS: dict[Any, Callable[[Formula], Formula]] = {
    mxnet.Expm1Op: expm1,
    mxnet.Log1pOp: log1p,
    mxnet.Log2Op: lambda x: x.log() * 1.4426950408889634,
    mxnet.Log10Op: lambda x: x.log() * 0.4342944819032518,
    mxnet.RsqrtOp: lambda x: 1.0 / x.sqrt(),
    mxnet.ReciprocalOp: lambda x: 1.0 / x,
    mxnet.CbrtOp: lambda x: Formula(x.rw, functions.cube_root(x.rw, x.value)),
    mxnet.RcbrtOp: lambda x: 1.0 / Formula(x.rw, functions.cube_root(x.rw, x.value)),
    mxnet.GammaOp: special.gamma,
    mxnet.GammalnOp: special.lgamma,
    mxnet.ErfinvOp: special.inverse_error,
}


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning."""
    return in_reals(rw, op.data, lambda x: rw.emit(SAME[type(op)], x))


@rules.lower(*FORMULAS)
def formula(op, rw: Lowering):
    """The formula, in f32 at least."""
    return convert(rw, FORMULAS[type(op)](single(rw, op.data)).value, kind(op.data).mlir)


@rules.lower(mxnet.SquareOp)
def square(op: mxnet.SquareOp, rw: Lowering):
    return functions.times(rw, op.data, op.data)


__all__ = ["rules"]
