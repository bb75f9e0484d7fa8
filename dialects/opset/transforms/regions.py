"""`opset-detect-regions`: the outputs of a YOLO network become those of RegionYolo, which decodes its boxes' scores.

Result(x) -> Result(RegionYolo(x)), with x transposed where its channels come last. Configurations of Model Optimizer
ask for it; the application then finds anchors and masks in the layer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import OpResult
from xdsl.passes import ModulePass

from stepwell.dialects import provenance
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.opset.infrastructure import ConstantOp, ResultOp
from stepwell.dialects.opset.movement import TransposeOp
from stepwell.dialects.opset.roi import RegionYoloOp
from stepwell.dialects.payload import payload
from stepwell.dialects.types import shape_of, spell

OPTION = "opset-detect-regions (--transformations-config)"


@dataclass(frozen=True)
class OpsetDetectRegions(ModulePass):
    """`masks` are those of each output: `6,7,8;3,4,5;0,1,2`; without them every output has all anchors."""

    name = "opset-detect-regions"
    classes: int = 80
    coords: int = 4
    num: int = 5
    do_softmax: bool = True
    anchors: str = ""
    masks: str = ""
    channels_last: bool = True

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        results = [o for o in op.body.block.ops if isinstance(o, ResultOp)]
        masks = [_numbers(part, int) for part in self.masks.split(";")] if self.masks else [[]] * len(results)
        if len(masks) != len(results):
            raise StepwellError(f"{OPTION}: {len(masks)} masks are given for {len(results)} outputs")
        for result, mask in zip(results, masks, strict=True):
            self._add(result, mask)

    def _add(self, result: ResultOp, mask: list[Any]) -> None:
        value, block = result.data, result.parent
        names = provenance.tensor_names(value)
        shape = shape_of(value)
        if shape is None or len(shape) != 4:
            raise StepwellError(
                f"{OPTION}: the output {', '.join(names)} is no image of four dimensions: {spell(value)}"
            )
        count = len(mask) if mask and not self.do_softmax else self.num
        needed, channels = count * (self.classes + self.coords + 1), shape[3 if self.channels_last else 1]
        if isinstance(channels, int) and channels != needed:
            raise StepwellError(
                f"{OPTION}: the output {', '.join(names)} has {channels} channels, and {needed} are needed: for each "
                f"of {count} boxes {self.classes} classes, {self.coords} coordinates and a score"
            )
        assert block is not None
        source = value
        if self.channels_last:
            order = ConstantOp.holding(payload([0, 3, 1, 2], "i64"), result.location)
            turned = TransposeOp.of(value, order.output)
            turned.location = result.location
            block.insert_ops_before([order, turned], result)
            source = turned.output
        made = RegionYoloOp.of(
            source,
            anchors=_numbers(self.anchors, float),
            axis=1,
            end_axis=3,
            coords=self.coords,
            classes=self.classes,
            num=self.num,
            do_softmax=self.do_softmax,
            mask=mask,
        )
        made.location = result.location
        provenance.set_layer_name(made, f"{names[-1] if names else 'output'}/YoloRegion")
        block.insert_op_before(made, result)
        result.operands[0] = made.output
        if isinstance(value, OpResult):
            provenance.set_tensor_names(
                value.op, [() if r is value else provenance.tensor_names(r) for r in value.op.results]
            )
            provenance.add_tensor_names(made.output, names)


def _numbers(text: str, kind: type) -> list[Any]:
    return [kind(part) for part in text.split(",") if part.strip()]


__all__ = ["OpsetDetectRegions"]
