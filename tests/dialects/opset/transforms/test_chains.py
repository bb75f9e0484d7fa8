"""Passes end on long chains: each rule goes the whole way at once, or the worklist would grow with its square."""

from __future__ import annotations

from xdsl.parser import Parser

from stepwell import registry
from stepwell.dialects.opset.transforms.canonicalize import OpsetCanonicalize


def sizes_along_a_chain(count: int) -> str:
    """A chain of activations of which each is asked for its sizes."""
    kind, lines, asked = "tensor<?x4xf32>", ['%v0 = "opset.Parameter_1"() : () -> tensor<?x4xf32>'], []
    for i in range(count):
        lines.append(f'%v{i + 1} = "opset.Sigmoid_1"(%v{i}) : ({kind}) -> {kind}')
        asked.append(f'%s{i} = "opset.ShapeOf_3"(%v{i + 1}) <{{output_type = i64}}> : ({kind}) -> tensor<2xi64>')
        asked.append(f'"opset.Result_1"(%s{i}) : (tensor<2xi64>) -> ()')
    return "\n".join([*lines, *asked])


def test_sizes_along_a_chain():
    context = registry.active().context()
    module = Parser(context, sizes_along_a_chain(200)).parse_module()
    OpsetCanonicalize().apply(context, module)
    asked = [op for op in module.ops if op.name == "opset.ShapeOf_3"]
    assert len(asked) == 200
    assert {op.operands[0].owner.name for op in asked} == {"opset.Parameter_1"}
