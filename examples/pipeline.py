"""A lowering pipeline of one's own: the stages, a pass between two of them, conversion and writing."""

import sys
from dataclasses import dataclass

from xdsl.passes import ModulePass

import stepwell
from stepwell.dialects.onnx.transforms.canonicalize import OnnxCanonicalize
from stepwell.dialects.onnx.transforms.upgrade import OnnxUpgrade
from stepwell.lowering.onnx_to_opset import OnnxToOpset
from stepwell.lowering.pipeline import builtin, parse


@dataclass(frozen=True)
class CountOperators(ModulePass):
    name = "count-operators"

    def apply(self, ctx, op):
        print(f"{sum(1 for o in op.walk() if o.dialect_name() == 'onnx')} onnx operators are left to lower")


model, target = sys.argv[1:]
stages = [OnnxUpgrade(), OnnxCanonicalize(), CountOperators(), OnnxToOpset(), *parse(builtin("common"))]
stepwell.save(stepwell.convert(model, pipeline=stages), target)
