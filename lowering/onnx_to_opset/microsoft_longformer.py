"""ONNX Runtime's LongformerAttention -> two ScaledDotProductAttention over all keys, and a choice between them.

A token attends to those of a window around it and to the global ones; a global token attends to all of them, with
projections of its own. (github.com/microsoft/onnxruntime › ContribOperators.md › LongformerAttention; arXiv:2004.05150)
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_attention as microsoft
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.comparison import NotEqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.logical import LogicalOrOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.attention import additive, attend, heads, joined, within
from stepwell.lowering.idioms.basic import dims, like, unsqueeze
from stepwell.lowering.onnx_to_opset.microsoft_attention import projected

rules = RuleSet()


@rules.lower(microsoft.LongformerAttentionOp)
def longformer_attention(op: microsoft.LongformerAttentionOp, rw: Lowering):
    """The mask is added to the scores; both attentions are computed for every token."""
    many, reach = plain(op.num_heads), plain(op.window)
    if many < 1 or reach < 0:
        raise NoMatch(f"{many} heads and a window of {reach}")
    is_global = rw.emit(NotEqualOp, op.global_, like(rw, 0, op.global_))
    time = dims(rw, op.input, [1])
    near = within(rw, time, time, None, reach, reach)
    assert near is not None
    mask = unsqueeze(rw, op.mask, [1, 2])
    seen = rw.emit(LogicalOrOp, near, unsqueeze(rw, is_global, [1, 2]))

    def attended(weights: SSAValue, bias: SSAValue, hidden: SSAValue) -> SSAValue:
        query, key, value = (heads(rw, v, many) for v in projected(rw, op.input, weights, bias, None))
        return joined(rw, attend(rw, query, key, value, hidden).output)

    local = attended(op.weight, op.bias, rw.emit(AddOp, additive(rw, seen, op.input), mask))
    everywhere = attended(op.global_weight, op.global_bias, mask)
    return rw.emit(SelectOp, unsqueeze(rw, is_global, [2]), everywhere, local)
