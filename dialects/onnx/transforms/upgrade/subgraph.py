"""Scan_8 -> a Scan over the batch around a Scan over the sequence."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import Block, Region, SSAValue
from xdsl.rewriter import InsertPoint

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.base import ANY_TENSOR
from stepwell.dialects.onnx.transforms.upgrade.build import const, like
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.structure import YieldOp

rules = RuleSet()

INT64 = 7


@rules.rewrite(onnx.ScanV8Op)
def scan(op: onnx.ScanV8Op, rw: Rewriter):
    """States and scanned inputs are taken apart along the batch; final states and outputs are put together along it.

    Where each sequence has a length of its own, the steps behind it keep the states and give zeros. A scan backwards
    begins at that length: such an input is turned around in front.
    """
    given, count = list(op.initial_state_and_scan_inputs), len(op.results)
    scanned, directions = plain(op.num_scan_inputs), list(plain(op.directions) or ())
    region, lengths = op.detach_region(op.body), []
    block = Block(arg_types=[ANY_TENSOR] * len(given))
    inner: list[SSAValue] = list(block.args)
    outside = rw.insertion_point
    if op.sequence_lens is not None:
        lengths = [rw.emit(onnx.CastOp, op.sequence_lens, to=INT64)]
        for at, backward in enumerate(directions, len(given) - scanned):
            if backward:
                given[at] = rw.emit(onnx.ReverseSequenceOp, given[at], *lengths, batch_axis=0, time_axis=1)
        length = block.insert_arg(ANY_TENSOR, len(given))
        rw.insertion_point = InsertPoint.at_end(block)
        inner.append(steps(rw, inner[-1]))
        directions = []
        rw.insertion_point = outside
        stop_after(rw, region.block, length, len(given) - scanned)
        rw.insertion_point = outside
        scanned += 1
    each = onnx.ScanOp.of(
        inner, regions=[region], count=count, num_scan_inputs=scanned, scan_input_directions=directions or None
    )
    each.location = op.location
    block.add_ops([each, YieldOp.giving(each.results)])
    operands = [*given, *lengths]
    made = rw.emit(onnx.ScanOp, operands, regions=[Region(block)], count=count, num_scan_inputs=len(operands))
    return [made] if count == 1 else made


def steps(rw: Rewriter, sequence: SSAValue) -> SSAValue:
    """0, 1, … for each step of a sequence."""
    size = rw.emit(onnx.GatherOp, rw.emit(onnx.ShapeOp, sequence), const(rw, 0))
    return rw.emit(onnx.RangeOp, const(rw, 0), size, const(rw, 1))


def stop_after(rw: Rewriter, body: Block, length: SSAValue, states: int) -> None:
    """Give a body the number of its step as the last argument, and what it yields behind `length` its old states."""
    old: Sequence[SSAValue] = body.args[:states]
    step = body.insert_arg(ANY_TENSOR, len(body.args))
    end = body.last_op
    assert isinstance(end, YieldOp)
    rw.insertion_point = InsertPoint.before(end)
    going = rw.emit(onnx.LessOp, step, length)
    found = list(end.operands)
    end.operands = [
        rw.emit(onnx.WhereOp, going, new, old[i] if i < states else like(rw, 0, new)) for i, new in enumerate(found)
    ]
