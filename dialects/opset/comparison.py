"""Operations of the specification's category 'comparison'."""

from __future__ import annotations

import numpy as np
from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import boolean, plain
from stepwell.dialects.opset.elementwise import Comparison, Predicate


@irdl_op_definition
class EqualOp(Comparison):
    """docs.openvino.ai › Equal-1"""

    name = "opset.Equal_1"

    def compute(self, a, b):
        return a == b


@irdl_op_definition
class GreaterOp(Comparison):
    """docs.openvino.ai › Greater-1"""

    name = "opset.Greater_1"

    def compute(self, a, b):
        return a > b


@irdl_op_definition
class GreaterEqualOp(Comparison):
    """docs.openvino.ai › GreaterEqual-1"""

    name = "opset.GreaterEqual_1"

    def compute(self, a, b):
        return a >= b


@irdl_op_definition
class IsFiniteOp(Predicate):
    """docs.openvino.ai › IsFinite-10"""

    name = "opset.IsFinite_10"

    def compute(self, x):
        return np.isfinite(x)


@irdl_op_definition
class IsInfOp(Predicate):
    """docs.openvino.ai › IsInf-10"""

    name = "opset.IsInf_10"
    detect_negative = boolean(True)
    detect_positive = boolean(True)

    def compute(self, x):
        return (np.isposinf(x) & plain(self.detect_positive)) | (np.isneginf(x) & plain(self.detect_negative))


@irdl_op_definition
class IsNaNOp(Predicate):
    """docs.openvino.ai › IsNaN-10"""

    name = "opset.IsNaN_10"

    def compute(self, x):
        return np.isnan(x)


@irdl_op_definition
class LessOp(Comparison):
    """docs.openvino.ai › Less-1"""

    name = "opset.Less_1"

    def compute(self, a, b):
        return a < b


@irdl_op_definition
class LessEqualOp(Comparison):
    """docs.openvino.ai › LessEqual-1"""

    name = "opset.LessEqual_1"

    def compute(self, a, b):
        return a <= b


@irdl_op_definition
class NotEqualOp(Comparison):
    """docs.openvino.ai › NotEqual-1"""

    name = "opset.NotEqual_1"

    def compute(self, a, b):
        return a != b


OPS = [
    EqualOp,
    GreaterOp,
    GreaterEqualOp,
    IsFiniteOp,
    IsInfOp,
    IsNaNOp,
    LessOp,
    LessEqualOp,
    NotEqualOp,
]
