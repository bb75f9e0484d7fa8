"""A pass: `stepwell opt model.onnx --extension new_pass.py -p "onnx-upgrade,count-operators{prefix=onnx}"`."""

import sys
from collections import Counter
from dataclasses import dataclass

from xdsl.passes import ModulePass


@dataclass(frozen=True)
class CountOperators(ModulePass):
    name = "count-operators"
    prefix: str = ""

    def apply(self, ctx, op):
        counts = Counter(o.name for o in op.walk() if o.name.startswith(self.prefix))
        for name, count in counts.most_common():
            print(f"{count:6d} {name}", file=sys.stderr)


def register(registry):
    registry.add_pass(CountOperators)
