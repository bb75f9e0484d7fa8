"""Contracts: what holds of a module at the border of a stage, by name, and the pass that checks one.

* `caffe-core`: caffe operations, in SSA order;
* `onnx-core`: onnx operations in their newest form, in SSA order;
* `mxnet-core`: mxnet operations, in SSA order;
* `tf-core`: tf operations without functions, variables and frames, in SSA order;
* `opset`: opset operations only, in SSA order, every rank known where the runtime needs it;
* `opset-final`: the same, and every result has the type that inference gives.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Operation, OpResult, SSAValue
from xdsl.passes import ModulePass
from xdsl.utils.exceptions import VerifyException

from stepwell.dialects.errors import InferenceError, StepwellError
from stepwell.dialects.opset.base import OpsetOp, compatible
from stepwell.dialects.provenance import describe
from stepwell.dialects.types import element, element_of, spell
from stepwell.dialects.walk import operations


@dataclass(frozen=True)
class Contract:
    """The dialects that may occur, and whether types must be those of inference."""

    name: str
    dialects: frozenset[str]
    inferred: bool = False
    newest: bool = False

    def faults(self, module: ModuleOp) -> list[str]:
        """Everything that breaks the contract, a sentence each."""
        found = [*dominance_faults(module.body.block, set())]
        foreign: Counter[str] = Counter()
        others: list[str] = []
        for op in operations(module):
            name = op.name
            dialect = name.partition(".")[0]
            if dialect not in self.dialects:
                foreign[name] += 1
            if self.newest and dialect == "onnx" and _version_suffix(name):
                others.append(f"{describe(op)} is an old form, {name}")
            if isinstance(op, OpsetOp):
                others.extend(_element_types(op))
                if self.inferred:
                    others.extend(_types(op))
        found.extend(f"{count} x {name} must not remain" for name, count in foreign.items())
        return found + others


def _version_suffix(name: str) -> bool:
    head, _, tail = name.rpartition("_")
    return bool(head) and tail.isdigit()


def _element_types(op: OpsetOp) -> Iterator[str]:
    for result in op.results:
        if element(element_of(result)).carrier:
            yield f"{describe(op)}: {op.name} gives {spell(result)}, which is no type of OpenVINO"


def _types(op: OpsetOp) -> Iterator[str]:
    if op.regions:
        return
    try:
        inferred = op.infer()
    except InferenceError as error:
        yield f"{describe(op)}: {error}"
        return
    for result, type_ in zip(op.results, inferred, strict=True):
        if not compatible(result.type, type_):
            yield f"{describe(op)}: {op.name} has type {spell(result)}, inference gives {spell(type_)}"


def verifier_faults(module: ModuleOp) -> Iterator[tuple[Operation | None, str]]:
    """What xDSL's verifier and ours refuse: the operation (None: it is in the sentence) and the first line of why."""
    for op in module.walk():
        try:
            op.verify(verify_nested_ops=False)
        except VerifyException as error:
            yield op, str(error).splitlines()[0]
    for fault in dominance_faults(module.body.block, set()):
        yield None, fault


def dominance_faults(block: Block, outer: set[SSAValue]) -> Iterator[str]:
    """Values used before they are defined; xDSL's verifier does not look."""
    stack: list[tuple[Iterator[Operation], set[SSAValue]]] = [(iter(block.ops), outer | set(block.args))]
    while stack:
        ops, known = stack[-1]
        op = next(ops, None)
        if op is None:
            stack.pop()
            continue
        if any(v not in known and not _is_back_edge(op, v) for v in op.operands):
            yield f"{describe(op)}: {op.name} uses a value before it is defined"
        known.update(op.results)
        for region in op.regions:
            for inner in region.blocks:
                stack.append((iter(inner.ops), known | set(inner.args)))


def _is_back_edge(op: Operation, value: SSAValue) -> bool:
    """A Merge of TensorFlow 1 takes the end of its loop, which comes after it."""
    return op.name in ("tf.Merge", "tf.RefMerge") and isinstance(value, OpResult) and "NextIteration" in value.op.name


CONTRACTS = {
    c.name: c
    for c in (
        Contract("caffe-core", frozenset({"caffe", "stepwell"})),
        Contract("onnx-core", frozenset({"onnx", "stepwell"}), newest=True),
        Contract("mxnet-core", frozenset({"mxnet", "stepwell"})),
        Contract("tf-core", frozenset({"tf", "stepwell"})),
        Contract("opset", frozenset({"opset"})),
        Contract("opset-final", frozenset({"opset"}), inferred=True),
    )
}


@dataclass(frozen=True)
class Check(ModulePass):
    """Check the contract of a stage: `check{contract=opset-final}`."""

    name = "check"
    contract: str = "opset"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        contract = CONTRACTS.get(self.contract)
        if contract is None:
            raise StepwellError(f"no contract is named '{self.contract}'; there are {', '.join(sorted(CONTRACTS))}")
        faults = contract.faults(op)
        if faults:
            shown = "\n".join(f"  {fault}" for fault in faults[:20])
            more = f"\n  and {len(faults) - 20} more" if len(faults) > 20 else ""
            raise StepwellError(f"the module does not meet the contract '{self.contract}':\n{shown}{more}")
