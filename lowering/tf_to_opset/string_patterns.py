"""TensorFlow's regular expressions, which are RE2's (see `idioms.matching`, `idioms.string_replacing`)."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.automata import compiled
from stepwell.lowering.idioms.matching import final_states
from stepwell.lowering.idioms.regex_syntax import parse
from stepwell.lowering.idioms.string_pieces import shaped
from stepwell.lowering.idioms.string_replacing import replaced, rewrite_of
from stepwell.lowering.idioms.strings import packed, pick, places, unpacked

rules = RuleSet()


def constant_text(value: SSAValue, what: str) -> str:
    """A string that is known before the model runs."""
    known = values.constant(value)
    if known is None or known.size != 1:
        raise NoMatch(f"{what} is computed while the model runs; make it a constant")
    found = known.reshape(-1)[0]
    return found if isinstance(found, str) else bytes(found).decode("utf-8", "surrogateescape")


def text(value: str | bytes) -> str:
    """A string of an attribute."""
    return value if isinstance(value, str) else value.decode("utf-8", "surrogateescape")


@rules.lower(tf.RegexFullMatchOp, tf.StaticRegexFullMatchOp)
def regex_full_match(op: tf.RegexFullMatchOp | tf.StaticRegexFullMatchOp, rw: Lowering):
    """Whether all of a string is a match: its last state says so."""
    if isinstance(op, tf.RegexFullMatchOp):
        pattern = constant_text(op.pattern, "the pattern")
    else:
        pattern = text(plain(op.pattern))
    automaton = compiled(parse(pattern))
    states = final_states(rw, unpacked(rw, op.input), automaton)
    return shaped(rw, pick(rw, rw.const(automaton.accepts), states), op.input)


@rules.lower(tf.RegexReplaceOp, tf.StaticRegexReplaceOp)
def regex_replace(op: tf.RegexReplaceOp | tf.StaticRegexReplaceOp, rw: Lowering):
    """All matches, or the first one of each string, by a text that may have the match and its groups in it."""
    if isinstance(op, tf.RegexReplaceOp):
        pattern, rewrite = constant_text(op.pattern, "the pattern"), constant_text(op.rewrite, "the rewrite")
    else:
        pattern, rewrite = text(plain(op.pattern)), text(plain(op.rewrite))
    every = bool(plain(op.replace_global))
    found = replaced(rw, unpacked(rw, op.input), pattern, rewrite_of(rewrite), every=every)
    return packed(rw, found, places(rw, op.input))
