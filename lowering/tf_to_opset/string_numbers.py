"""TensorFlow's numbers that strings spell, and strings that spell numbers (see `idioms.string_numbers`)."""

from __future__ import annotations

import numpy as np

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import kind
from stepwell.lowering.idioms.string_numbers import number_of, spelled
from stepwell.lowering.idioms.string_pieces import padded
from stepwell.lowering.idioms.strings import number, pick
from stepwell.lowering.tf_to_opset.string_patterns import text

rules = RuleSet()

FILLS = ("", "-", "0", "+", " ")


@rules.lower(tf.StringToNumberOp)
def string_to_number(op: tf.StringToNumberOp, rw: Lowering):
    """TensorFlow refuses strings that spell no number; here they are 0 or not a number."""
    to = element(op.out_type)
    return number_of(rw, op.string_tensor, to.name, real=to.is_float)


@rules.lower(tf.AsStringOp)
def as_string(op: tf.AsStringOp, rw: Lowering):
    """Integers in decimal digits, as wide as asked for; booleans as words, which no width holds for."""
    of = kind(op.input)
    width, fill = plain(op.width), text(plain(op.fill))
    if of.name == "boolean":
        index = rw.emit(SelectOp, op.input, number(rw, 1), number(rw, 0))
        return pick(rw, rw.const(np.array(["false", "true"], object)), index)
    if not of.is_integer and of.name != "string":
        raise NoMatch(f"numbers of {of.name} become strings; only integers and booleans do: round them before")
    if fill not in FILLS or (of.name == "string" and fill not in ("", "-")):
        raise NoMatch(f"the fill '{fill}'; of integers there are '', '-', '0', '+' and ' ', of strings the first two")
    found = op.input if of.name == "string" else spelled(rw, op.input)
    return found if width <= 0 and fill not in ("+", " ") else padded(rw, found, width, fill)
