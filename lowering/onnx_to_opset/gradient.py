"""Derivatives, backwards through what has been lowered.

stepwell.variable -> Identity; stepwell.derivative -> the operations of the derivatives
"""

from __future__ import annotations

from xdsl.ir import Operation, OpResult, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.infrastructure import IdentityOp
from stepwell.dialects.provenance import describe
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.structure import DerivativeOp, VariableOp
from stepwell.dialects.types import element, element_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, like, shape
from stepwell.lowering.idioms.derivatives import DERIVATIVES, fitted, zeros

rules = RuleSet()


@rules.lower(VariableOp)
def variable(op: VariableOp, rw: Lowering):
    """An operation of its own tells the variable from whatever else has its value."""
    return rw.emit(IdentityOp, op.data)


@rules.lower(DerivativeOp)
def derivative(op: DerivativeOp, rw: Lowering):
    """From the result to the variables, last operation first; the gradients of several uses of a value are added.

    The gradient of a result of several elements is that of their sum; of a variable that it does not need, 0.
    """
    result, *variables = op.operands
    between = path(result, set(variables))
    for step in between:
        if type(step) not in DERIVATIVES:
            raise NoMatch(f"no derivative is known of {step.name}, which {describe(step)} became")
    moved = set(variables).union(*(s.results for s in between))
    gradients: dict[SSAValue, SSAValue] = {result: broadcast(rw, like(rw, 1, result), shape(rw, result))}
    for step in reversed(between):
        given = [gradients.get(r) for r in step.results]
        if all(g is None for g in given):
            continue
        wanted = [v in moved for v in step.operands]
        found = DERIVATIVES[type(step)](step, rw, given, wanted)
        for value, gradient, is_wanted in zip(step.operands, found, wanted, strict=True):
            if gradient is None or not is_wanted:
                continue
            gradient = fitted(rw, gradient, value)
            known = gradients.get(value)
            gradients[value] = gradient if known is None else rw.emit(AddOp, known, gradient)
    wanted = variables[: len(op.results)]
    return [gradients[v] if v in gradients else zeros(rw, v) for v in wanted]


def path(result: SSAValue, variables: set[SSAValue]) -> list[OpsetOp]:
    """The operations through which a result depends on variables, in order; what is no real number carries nothing."""
    order: list[OpsetOp] = []
    depends: dict[Operation, bool] = {}
    stack: list[tuple[Operation, bool]] = []

    def push(value: SSAValue) -> None:
        if isinstance(value, OpResult) and value not in variables and value.op not in depends:
            stack.append((value.op, False))

    def carries(value: SSAValue) -> bool:
        return value in variables or (isinstance(value, OpResult) and depends.get(value.op, False))

    push(result)
    while stack:
        op, done = stack.pop()
        if done:
            depends[op] = any(carries(v) for v in op.operands) and any(
                element(element_of(r)).is_float for r in op.results
            )
            if depends[op]:
                assert isinstance(op, OpsetOp)
                order.append(op)
        elif op not in depends:
            depends[op] = False
            stack.append((op, True))
            for value in op.operands:
                push(value)
    return order
