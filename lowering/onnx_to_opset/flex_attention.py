"""ONNX FlexAttention -> MatMul, the graph of the scores, SoftMax, the graph of the probabilities, MatMul."""

from __future__ import annotations

from xdsl.ir import Region, SSAValue

from stepwell.dialects.errors import InferenceError, NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import preview
from stepwell.dialects.opset.activation import SoftMaxOp
from stepwell.dialects.opset.arithmetic import DivideOp, MultiplyOp, SqrtOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.attention import repeated
from stepwell.lowering.idioms.basic import convert, dims, kind, like, rank, whole
from stepwell.lowering.idioms.bodies import inline
from stepwell.lowering.onnx_to_opset.type import data_type

rules = RuleSet()


@rules.lower(preview.FlexAttentionOp)
def flex_attention(op: preview.FlexAttentionOp, rw: Lowering):
    """Scores and probabilities have the type of `softmax_precision`; by default f32, for operands of f64 f64.

    The graphs take one tensor and give one of its shape. Each key and value serves a group of query heads.
    """
    for value, what in ((op.Q, "Q"), (op.K, "K"), (op.V, "V")):
        if rank(value, what) != 4:
            raise InferenceError(f"{what} has rank {rank(value, what)}; it needs 4 dimensions")
    for graph, what in ((op.score_mod, "score_mod"), (op.prob_mod, "prob_mod")):
        taken, given = (1, 1) if graph is None else (len(graph.block.args), _yielded(graph))
        if (taken, given) != (1, 1):
            raise InferenceError(f"{what} takes {taken} tensors and gives {given}; one each is needed")
    wanted = plain(op.softmax_precision)
    precision = ("f64" if kind(op.Q).name == "f64" else "f32") if wanted is None else data_type(wanted)
    if precision not in ("bf16", "f16", "f32", "f64"):
        raise NoMatch(f"softmax_precision is {precision}, which is no type of floating-point numbers")
    times = _group(op, rw)
    key, value = repeated(rw, op.K, times), repeated(rw, op.V, times)
    scores = rw.emit(MatMulOp, op.Q, key, transpose_b=True)
    if op.scale is None:
        size = convert(rw, dims(rw, op.Q, [3]), kind(op.Q).mlir)
        scores = rw.emit(DivideOp, scores, rw.emit(SqrtOp, size))
    else:
        scores = rw.emit(MultiplyOp, scores, like(rw, plain(op.scale), scores))
    scores = convert(rw, scores, precision)
    changed = _changed(op, rw, op.score_mod, scores)
    if changed is None:
        return None
    probabilities = rw.emit(SoftMaxOp, convert(rw, changed, precision), axis=-1)
    changed = _changed(op, rw, op.prob_mod, probabilities)
    if changed is None:
        return None
    made = rw.emit(MatMulOp, convert(rw, changed, precision), convert(rw, value, precision))
    return convert(rw, made, kind(op.V).mlir)


def _yielded(graph: Region) -> int:
    end = graph.block.last_op
    assert end is not None
    return len(end.operands)


def _group(op: preview.FlexAttentionOp, rw: Lowering) -> int | SSAValue:
    """How many query heads share a key."""
    many, few = ((shape_of(v) or (None, None))[1] for v in (op.Q, op.K))
    if isinstance(many, int) and isinstance(few, int):
        return whole(many, few, "heads")
    return rw.emit(DivideOp, dims(rw, op.Q, [1]), dims(rw, op.K, [1]))


def _changed(op: preview.FlexAttentionOp, rw: Lowering, graph: Region | None, value: SSAValue) -> SSAValue | None:
    """What a graph makes of a value; None where an operation of it was refused."""
    if graph is None:
        return value
    argument = graph.block.args[0]
    argument.replace_all_uses_with(value)
    graph.block.erase_arg(argument)
    found = inline(rw, graph.block, op)
    return found[0] if found is not None else None
