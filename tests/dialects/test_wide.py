"""Operations with very many operands get new ones all at once; what uses what is right meanwhile."""

from __future__ import annotations

from xdsl.ir import Block, Operation

from stepwell.dialects.opset.activation import ReLUOp, SigmoidOp
from stepwell.dialects.opset.infrastructure import ParameterOp
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.types import tensor
from stepwell.dialects.wide import MANY, Late


def concat(count: int) -> tuple[list[Operation], list[Operation], ConcatOp]:
    """A Concat of so many activations, and as many others that may take their place."""
    given = ParameterOp.typed(tensor("f32", (1,)))
    old = [ReLUOp.of(given.results[0]) for _ in range(count)]
    new = [SigmoidOp.of(given.results[0]) for _ in range(count)]
    made = ConcatOp.of(*(op.results[0] for op in old), axis=0)
    Block([given, *old, *new, made])
    return old, new, made


def test_a_wide_operation_has_its_operands_once_it_is_settled():
    old, new, made = concat(MANY)
    late = Late()
    for a, b in zip(old[1:], new[1:], strict=True):
        late.replace(a.results[0], b.results[0])
        assert not a.results[0].uses
        assert [(use.operation, use.index) for use in b.results[0].uses] == [(made, new.index(b))]
    assert made.operands[5] is old[5].results[0]
    late.settle(made)
    assert [v.owner for v in made.operands] == [old[0], *new[1:]]
    made.operands[2] = old[2].results[0]
    assert not new[2].results[0].uses
    assert old[2].results[0].has_one_use()
    made.verify()


def test_others_have_theirs_at_once():
    old, new, made = concat(MANY - 1)
    Late().replace(old[3].results[0], new[3].results[0])
    assert made.operands[3] is new[3].results[0]
    wide_old, wide_new, wide = concat(MANY)
    Late().replace(wide_old[3].results[0], wide_new[3].results[0], lambda user: False)
    assert wide.operands[3] is wide_new[3].results[0]


def test_both_operands_that_are_one_value_are_replaced():
    old, new, made = concat(MANY)
    made.operands[1] = old[0].results[0]
    late = Late()
    late.replace(old[0].results[0], new[0].results[0])
    late.settle(made)
    assert made.operands[0] is made.operands[1] is new[0].results[0]
    assert {use.operation for use in new[0].results[0].uses} == {made}
    assert new[0].results[0].uses.get_length() == 2
