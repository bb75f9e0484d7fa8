"""ONNX RegexFullMatch (see `idioms.matching`)."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.automata import compiled
from stepwell.lowering.idioms.basic import shape
from stepwell.lowering.idioms.matching import final_states
from stepwell.lowering.idioms.regex_syntax import parse
from stepwell.lowering.idioms.strings import pick, unpacked

rules = RuleSet()


@rules.lower(onnx.RegexFullMatchOp)
def regex_full_match(op: onnx.RegexFullMatchOp, rw: Lowering):
    """As many rounds as the longest string has bytes; the state of a string stays when it has ended."""
    if op.pattern is None:
        raise NoMatch("it has no pattern")
    automaton = compiled(parse(plain(op.pattern)))
    found = pick(rw, rw.const(automaton.accepts), final_states(rw, unpacked(rw, op.X), automaton))
    return rw.emit(ReshapeOp, found, shape(rw, op.X), special_zero=False)
