"""PyTorch's own operators, where an export to ONNX has them as they are: one operator that names which it is."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, var_operand_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, string
from stepwell.dialects.onnx.base import OnnxOp


class Called(OnnxOp):
    """A call of the operator that `operator` names, with the attributes of those that have a lowering."""

    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    arguments = var_operand_def(Tensor)
    operator = string("")
    overload_name = string("")
    include_last_offset = integer(0)
    mode = integer(0)
    padding_idx = integer(-1)
    scale_grad_by_freq = integer(0)
    sparse = integer(0)
    results_ = var_result_def(Tensor)


@irdl_op_definition
class ATenOp(Called):
    """github.com/pytorch/pytorch › torch/onnx › operator_export_type ONNX_ATEN_FALLBACK"""

    name = "onnx.org.pytorch.aten.ATen"


@irdl_op_definition
class DefaultATenOp(Called):
    """The same where it stands in the default domain, as older releases of PyTorch wrote it."""

    name = "onnx.ATen"


OPS = [ATenOp, DefaultATenOp]
