"""ONNX Runtime's operators that ONNX has as well, under another name or with another form.

ExpandDims -> Unsqueeze; TorchEmbedding -> Gather; SampleOp -> Identity; TransposeMatMul -> FusedMatMul;
GatherND, GridSample, Pad, Range, Trilu, Unique -> those of ONNX; Rfft -> DFT; IsAllFinite -> IsNaN, IsInf, ReduceMax
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft, microsoft_embedding, microsoft_tensors
from stepwell.dialects.onnx.transforms.upgrade.build import attributes, const, like
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(microsoft.TransposeMatMulOp)
def transpose_mat_mul(op: microsoft.TransposeMatMulOp, rw: Rewriter):
    return rw.emit(microsoft.FusedMatMulOp, op.A, op.B, **attributes(op))


@rules.rewrite(microsoft_embedding.TorchEmbeddingOp)
def torch_embedding(op: microsoft_embedding.TorchEmbeddingOp, rw: Rewriter):
    """The other operands matter to gradients only."""
    return rw.emit(onnx.GatherOp, op.weight, op.indices)


@rules.rewrite(microsoft_tensors.ExpandDimsOp)
def expand_dims(op: microsoft_tensors.ExpandDimsOp, rw: Rewriter):
    axes = rw.emit(onnx.ReshapeOp, rw.emit(onnx.CastOp, op.axis, to=7), const(rw, [1]))
    return rw.emit(onnx.UnsqueezeOp, op.X, axes)


@rules.rewrite(microsoft_tensors.GatherNDOp)
def gather_nd(op: microsoft_tensors.GatherNDOp, rw: Rewriter):
    return rw.emit(onnx.GatherNDOp, op.data, rw.emit(onnx.CastOp, op.indices, to=7))


@rules.rewrite(microsoft_tensors.GridSampleOp)
def grid_sample(op: microsoft_tensors.GridSampleOp, rw: Rewriter):
    """The modes had other names."""
    names = {"bilinear": "linear", "bicubic": "cubic", "nearest": "nearest"}
    mode = plain(op.mode)
    if mode not in names:
        raise NoMatch(f"the mode '{mode}' is none of {', '.join(names)}")
    return rw.emit(onnx.GridSampleOp, op.X, op.Grid, **attributes(op, "mode"), mode=names[mode])


@rules.rewrite(microsoft_tensors.PadOp)
def pad(op: microsoft_tensors.PadOp, rw: Rewriter):
    """The pads may be a row; the value may be a list of one."""
    pads = rw.emit(onnx.ReshapeOp, op.pads, const(rw, [-1]))
    value = None if op.value is None else rw.emit(onnx.ReshapeOp, op.value, const(rw, []))
    return rw.emit(onnx.PadOp, op.data, pads, value, None, **attributes(op))


@rules.rewrite(microsoft_tensors.RangeOp)
def range_(op: microsoft_tensors.RangeOp, rw: Rewriter):
    """The operands may be lists of one; a step that is not given is 1."""
    delta = like(rw, 1, op.start) if op.delta is None else op.delta
    return rw.emit(onnx.RangeOp, *(rw.emit(onnx.ReshapeOp, v, const(rw, [])) for v in (op.start, op.limit, delta)))


@rules.rewrite(microsoft_tensors.SampleOpOp)
def sample_op(op: microsoft_tensors.SampleOpOp, rw: Rewriter):
    return rw.emit(onnx.IdentityOp, op.X)


@rules.rewrite(microsoft_tensors.TriluOp)
def trilu(op: microsoft_tensors.TriluOp, rw: Rewriter):
    return rw.emit(onnx.TriluOp, op.X, op.k, **attributes(op))


@rules.rewrite(microsoft_tensors.UniqueOp)
def unique(op: microsoft_tensors.UniqueOp, rw: Rewriter):
    """In the order of their first places."""
    found, _, places, counts = rw.emit(onnx.UniqueOp, op.x, sorted=0)
    return found, places, counts


def plain_signal(op: microsoft_tensors.RfftOp | microsoft_tensors.IrfftOp) -> None:
    """Decline what the kernels decline."""
    if plain(op.signal_ndim) != 1 or plain(op.normalized) or not plain(op.onesided):
        raise NoMatch("only the one-sided transform of one dimension that is not normalised is defined")


@rules.rewrite(microsoft_tensors.RfftOp)
def rfft(op: microsoft_tensors.RfftOp, rw: Rewriter):
    """Of the last axis; the parts of a number become a new one."""
    plain_signal(op)
    wide = rw.emit(onnx.UnsqueezeOp, op.X, const(rw, [-1]))
    return rw.emit(onnx.DFTOp, wide, None, const(rw, -2), onesided=1)


@rules.rewrite(microsoft_tensors.IsAllFiniteOp)
def is_all_finite(op: microsoft_tensors.IsAllFiniteOp, rw: Rewriter):
    """Whether no element is infinite, or none is not a number, or neither."""
    seen: list[SSAValue] = []
    for value in op.input:
        if not plain(op.isnan_only):
            seen.append(rw.emit(onnx.IsInfOp, value))
        if not plain(op.isinf_only):
            seen.append(rw.emit(onnx.IsNaNOp, value))
    if not seen:
        return const(rw, True, "boolean")
    worst: SSAValue | None = None
    for flags in seen:
        each = rw.emit(onnx.ReduceMaxOp, rw.emit(onnx.CastOp, flags, to=6), None, keepdims=0)
        worst = each if worst is None else rw.emit(onnx.MaxOp, [worst, each])
    assert worst is not None
    return rw.emit(onnx.EqualOp, worst, const(rw, 0, "i32"))
