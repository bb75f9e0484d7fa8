"""TensorFlow's special functions: formulas in f32 (see `idioms.special`, `idioms.incomplete`)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import incomplete, special
from stepwell.lowering.idioms.basic import convert, kind
from stepwell.lowering.idioms.formula import Formula

rules = RuleSet()

FUNCTIONS: dict[Any, Callable[..., Formula]] = {
    tf.BesselI0Op: lambda x: special.bessel_i(x, 0, scaled=False),
    tf.BesselI0eOp: lambda x: special.bessel_i(x, 0, scaled=True),
    tf.BesselI1Op: lambda x: special.bessel_i(x, 1, scaled=False),
    tf.BesselI1eOp: lambda x: special.bessel_i(x, 1, scaled=True),
    tf.BetaincOp: incomplete.beta,
    tf.DawsnOp: special.dawson,
    tf.DigammaOp: special.digamma,
    tf.ExpintOp: special.expint,
    tf.FresnelCosOp: lambda x: special.fresnel(x, sine=False),
    tf.FresnelSinOp: lambda x: special.fresnel(x, sine=True),
    tf.IgammaOp: lambda a, x: incomplete.gamma(a, x, upper=False),
    tf.IgammacOp: lambda a, x: incomplete.gamma(a, x, upper=True),
    tf.LgammaOp: special.lgamma,
    tf.PolygammaOp: special.polygamma,
    tf.SpenceOp: special.spence,
    tf.ZetaOp: special.zeta,
}


@rules.lower(*FUNCTIONS)
def function(op: Any, rw: Lowering):
    """The formula, in f32, which is what the CPU computes f64 in, too."""
    of = kind(op.operands[0]).name

    def single(value: SSAValue) -> Formula:
        return Formula(rw, convert(rw, value, "f32"))

    x, *more = map(single, op.operands)
    found = FUNCTIONS[type(op)](x, *more)
    # The CPU's Minimum and Maximum, which keep a number in the range of a part, lose NaN.
    found = found if more else x.where(x.is_nan(), otherwise=found)
    return found.cast(of).value
