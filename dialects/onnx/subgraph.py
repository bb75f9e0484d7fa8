"""ONNX operators of the family 'subgraph'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import (
    AttrSizedOperandSegments,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    region_def,
    traits_def,
    var_operand_def,
    var_result_def,
)
from xdsl.traits import RecursiveMemoryEffect

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, optional
from stepwell.dialects.onnx.base import INTS, OnnxOp


@irdl_op_definition
class IfOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__If.html"""

    name = "onnx.If"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 13, 16, 19, 21, 23, 24, 25)
    cond = operand_def(Tensor)
    outputs = var_result_def(Tensor)
    else_branch = region_def("single_block")
    then_branch = region_def("single_block")
    traits = traits_def(RecursiveMemoryEffect())


@irdl_op_definition
class LoopOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Loop.html"""

    name = "onnx.Loop"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 13, 16, 19, 21, 23, 24, 25)
    M = opt_operand_def(Tensor)
    cond = opt_operand_def(Tensor)
    v_initial = var_operand_def(Tensor)
    v_final_and_scan_outputs = var_result_def(Tensor)
    body = region_def("single_block")
    irdl_options = (AttrSizedOperandSegments(as_property=True),)
    traits = traits_def(RecursiveMemoryEffect())


@irdl_op_definition
class ScanOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Scan.html"""

    name = "onnx.Scan"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 11, 16, 19, 21, 23, 24, 25)
    initial_state_and_scan_inputs = var_operand_def(Tensor)
    num_scan_inputs = integer()
    scan_input_axes = optional(INTS)
    scan_input_directions = optional(INTS)
    scan_output_axes = optional(INTS)
    scan_output_directions = optional(INTS)
    final_state_and_scan_outputs = var_result_def(Tensor)
    body = region_def("single_block")
    traits = traits_def(RecursiveMemoryEffect())


@irdl_op_definition
class ScanV8Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Scan.html, version 8.

    Every operand has a leading batch dimension, the scanned axis is 1.
    """

    name = "onnx.Scan_8"
    VERSIONS: ClassVar[tuple[int, ...]] = (8,)
    sequence_lens = opt_operand_def(Tensor)
    initial_state_and_scan_inputs = var_operand_def(Tensor)
    directions = optional(INTS)
    num_scan_inputs = integer()
    final_state_and_scan_outputs = var_result_def(Tensor)
    body = region_def("single_block")
    irdl_options = (AttrSizedOperandSegments(as_property=True),)
    traits = traits_def(RecursiveMemoryEffect())


@irdl_op_definition
class SequenceMapOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__SequenceMap.html"""

    name = "onnx.SequenceMap"
    VERSIONS: ClassVar[tuple[int, ...]] = (17,)
    input_sequence = operand_def(Tensor)
    additional_inputs = var_operand_def(Tensor)
    out_sequence = var_result_def(Tensor)
    body = region_def("single_block")
    traits = traits_def(RecursiveMemoryEffect())


OPS = [
    IfOp,
    LoopOp,
    ScanOp,
    ScanV8Op,
    SequenceMapOp,
]
