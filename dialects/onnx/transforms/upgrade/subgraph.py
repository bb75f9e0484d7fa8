"""Scan_8 -> a Scan over the batch around a Scan over the sequence."""

from __future__ import annotations

from xdsl.ir import Block, Region

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.base import ANY_TENSOR
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.structure import YieldOp

rules = RuleSet()


@rules.rewrite(onnx.ScanV8Op)
def scan(op: onnx.ScanV8Op, rw: Rewriter):
    """States and scanned inputs are taken apart along the batch; final states and outputs are put together along it."""
    if op.sequence_lens is not None:
        raise NoMatch("sequences of different lengths have no newer form")
    given, count = list(op.initial_state_and_scan_inputs), len(op.results)
    block = Block(arg_types=[ANY_TENSOR] * len(given))
    inner = onnx.ScanOp.of(
        list(block.args),
        regions=[op.detach_region(op.body)],
        count=count,
        num_scan_inputs=plain(op.num_scan_inputs),
        scan_input_directions=op.directions,
    )
    inner.location = op.location
    block.add_ops([inner, YieldOp.giving(inner.results)])
    made = rw.emit(onnx.ScanOp, given, regions=[Region(block)], count=count, num_scan_inputs=len(given))
    return [made] if count == 1 else made
