"""Gradient -> what it differentiates, computed of variables, and stepwell.derivative.

Gradient names tensors of the graph around it. Names do not last, so the part of the graph between them is copied here,
with the operator's inputs as its variables. What is computed twice by that is found and joined later.
"""

from __future__ import annotations

from xdsl.ir import Block, Operation, OpResult, SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.training import GradientOp
from stepwell.dialects.provenance import LAYER, NAMES, tensor_names
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.structure import DerivativeOp, InputOp, VariableOp

rules = RuleSet()


@rules.rewrite(GradientOp)
def gradient(op: GradientOp, rw: Rewriter):
    """The first inputs are the variables `xs`, the others have the values of `zs`."""
    xs, zs, y = plain(op.xs), plain(op.zs) or (), plain(op.y)
    given = list(op.Inputs)
    if len(given) != len(xs) + len(zs) or len(op.results) > len(xs):
        raise NoMatch(f"{len(given)} inputs and {len(op.results)} outputs for {len(xs)} variables and {len(zs)} others")
    assert op.parent is not None
    named = tensors(op.parent)
    missing = [name for name in (*xs, *zs, y) if name not in named]
    if missing:
        raise NoMatch(f"no tensor of the same graph is called '{missing[0]}'")
    ends = [named[name] for name in (*xs, *zs)]
    copied = between(named[y], set(ends))
    if op in copied:
        raise NoMatch(f"the tensor '{y}' depends on its own gradient")
    variables = [rw.emit(VariableOp, value) for value in given[: len(xs)]]
    copies: dict[SSAValue, SSAValue] = dict(zip(ends, [*variables, *given[len(xs) :]], strict=True))
    for each in copied:
        clone = each.clone(copies)
        for name in (NAMES, LAYER):
            clone.attributes.pop(name, None)
        rw.insert(clone)
        copies.update(zip(each.results, clone.results, strict=True))
    made = DerivativeOp.of(copies.get(named[y], named[y]), variables, len(op.results))
    rw.insert(made)
    return made


def tensors(block: Block) -> dict[str, SSAValue]:
    """The values of a graph by their names."""
    found: dict[str, SSAValue] = {}
    for op in block.ops:
        if isinstance(op, InputOp):
            found[op.label] = op.output
        for result in op.results:
            found.update(dict.fromkeys(tensor_names(result), result))
    return found


def between(result: SSAValue, ends: set[SSAValue]) -> list[Operation]:
    """The operations that a value is computed by from `ends`, in order, without constants and the model's inputs."""
    order: dict[Operation, None] = {}
    stack: list[tuple[Operation, bool]] = []

    def push(value: SSAValue) -> None:
        if isinstance(value, OpResult) and value not in ends and not isinstance(value.op, InputOp | onnx.ConstantOp):
            stack.append((value.op, False))

    push(result)
    while stack:
        op, done = stack.pop()
        if op in order:
            continue
        if done:
            order[op] = None
            continue
        stack.append((op, True))
        for inner in op.walk():
            for value in inner.operands:
                if isinstance(value, OpResult) and value.op.parent is op.parent:
                    push(value)
    return list(order)
