"""Numbers that random ones are shifted or scaled by, as dropout written out does.

Add(RandomUniform(a, b), c) -> RandomUniform(a + c, b + c), and so for a difference, a product and a quotient

With a factor below zero, which the runtime (2026.4) gives up on, a Negative follows.
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, NegativeOp, SubtractOp
from stepwell.dialects.opset.generation import RandomUniformOp
from stepwell.dialects.opset.matching import constant_of, literal, same_type, single, small
from stepwell.dialects.opset.transforms.products import scalar
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of

rules = RuleSet()


@rules.rewrite(AddOp, DivideOp, MultiplyOp, SubtractOp)
def random_of_limits(op: AddOp | DivideOp | MultiplyOp | SubtractOp, rw: Rewriter):
    """Add(RandomUniform(a, b), c) -> RandomUniform(a + c, b + c); by a negative factor then Negative"""
    random = single(op.operands[0], RandomUniformOp)
    number = scalar(op.operands[1])
    same_type(random.results[0], op.results[0])
    if number is None or element(element_of(op.results[0])).name not in ("f32", "f64"):
        raise NoMatch("it is not shifted or scaled by one number, or the numbers are narrow")
    if isinstance(op, DivideOp | MultiplyOp) and not number:
        raise NoMatch("the factor is zero")
    negative = isinstance(op, DivideOp | MultiplyOp) and number < 0
    number = -number if negative else number
    _, low, high = random.operands
    limits: list[float] = []
    for limit in (low, high):
        value = float(small(limit).reshape(-1)[0])
        if isinstance(op, AddOp | SubtractOp):
            value += number if isinstance(op, AddOp) else -number
        else:
            value = value * number if isinstance(op, MultiplyOp) else value / number
        limits.append(value)
    if not limits[0] < limits[1]:
        raise NoMatch("the limits are too near to each other")
    rw.absorb(random)
    made = rw.emit(
        RandomUniformOp,
        random.operands[0],
        *(constant_of(rw, literal(limit, low)) for limit in limits),
        output_type=element_of(low),
        op_seed=plain(random.op_seed),
        global_seed=plain(random.global_seed),
        alignment=plain(random.alignment),
    )
    return rw.emit(NegativeOp, made) if negative else made
