"""Thresholds of overlaps."""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import MaximumOp, MultiplyOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import like


def above(rw: Lowering, threshold: SSAValue) -> SSAValue:
    """The next number: a box whose overlap is the threshold stays in ONNX and TensorFlow, and goes in OpenVINO."""
    tiny, step = np.finfo(np.float32).tiny, np.float32(1 + 2**-23)
    known = values.constant(threshold)
    if known is not None:
        return like(rw, np.maximum(known.astype(np.float32) * step, tiny), threshold)
    return rw.emit(MaximumOp, rw.emit(MultiplyOp, threshold, like(rw, step, threshold)), like(rw, tiny, threshold))


__all__ = ["above"]
