"""`tf-inline`: calls of functions become the functions' operations, and control flow by functions gets regions.

tf.PartitionedCall, StatefulPartitionedCall, RemoteCall -> the operations of the function
tf.If, While, Case and their stateless forms -> tf.IfRegion, WhileRegion, CaseRegion
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp, NameLoc, StringAttr
from xdsl.ir import Block, Operation, Region, SSAValue
from xdsl.passes import ModulePass

from stepwell.dialects import tf
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import plain
from stepwell.dialects.provenance import LAYER, add_tensor_names, describe, layer_name, transfer
from stepwell.dialects.structure import YieldOp

MAX_DEPTH = 64
"""Calls within calls."""

MOST, OFTEN = 1 << 16, 64
"""Operations that inlining may make: so many, and each of the model so often."""

CALLS = (tf.PartitionedCallOp, tf.StatefulPartitionedCallOp, tf.RemoteCallOp)
IFS = (tf.IfOp, tf.StatelessIfOp)
WHILES = (tf.WhileOp, tf.StatelessWhileOp)
FIRST = (tf.InitializeOp,)
CASES = (tf.CaseOp, tf.StatelessCaseOp)


@dataclass(frozen=True)
class TfInline(ModulePass):
    """Inline functions; raises StepwellError for calls without end, missing functions and wrong arguments."""

    name = "tf-inline"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        block = op.body.block
        functions = {plain(f.sym_name): f for f in block.ops if isinstance(f, tf.FunctionOp)}
        _Inliner(functions, sum(1 for _ in op.walk())).block(block, ())
        for function in functions.values():
            function.detach()
            function.erase()


class _Inliner:
    def __init__(self, functions: dict[str, tf.FunctionOp], size: int):
        self.functions = functions
        self.left = MOST + OFTEN * size

    def block(self, block: Block, stack: tuple[str, ...]) -> None:
        """Inline what the operations of a block call."""
        for op in list(block.ops):
            if isinstance(op, CALLS):
                self._call(op, stack)
            elif isinstance(op, IFS):
                self._if(op, stack)
            elif isinstance(op, CASES):
                self._case(op, stack)
            elif isinstance(op, WHILES):
                self._while(op, stack)
            elif isinstance(op, FIRST):
                self.block(op.body.block, stack)

    def _function(self, op: Operation, name: str, stack: tuple[str, ...]) -> tf.FunctionOp:
        if name in stack:
            cycle = " -> ".join([*stack[stack.index(name) :], name])
            raise StepwellError(f"{describe(op)}: the function '{name}' calls itself ({cycle}): IR has no recursion")
        if len(stack) >= MAX_DEPTH:
            raise StepwellError(f"{describe(op)}: functions call each other more than {MAX_DEPTH} deep")
        found = self.functions.get(name)
        if found is None:
            raise StepwellError(f"{describe(op)}: the graph has no function '{name}'")
        return found

    def _body(self, op: Operation, name: str, arguments: Sequence[SSAValue], stack: tuple[str, ...]) -> Block:
        """The operations of a function for these arguments, in a block of their own that ends in a yield."""
        function = self._function(op, name, stack)
        source = function.body.block
        if len(source.args) != len(arguments):
            raise StepwellError(
                f"{describe(op)}: it gives {len(arguments)} arguments to the function '{name}', which has "
                f"{len(source.args)}"
            )
        self.left -= sum(1 for _ in source.walk())
        if self.left < 0:
            raise StepwellError(f"{describe(op)}: inlining the functions would make too many operations")
        block = Block()
        known: dict[SSAValue, SSAValue] = dict(zip(source.args, arguments, strict=True))
        later: list[tuple[Operation, Operation]] = []
        prefix = layer_name(op) or plain(StringAttr(name))
        for inner in source.ops:
            early = any(v not in known for v in inner.operands)
            made = inner.clone(known)
            _rename(made, prefix)
            block.add_op(made)
            if early:
                later.append((inner, made))
        for inner, made in later:  # A Merge takes the end of its loop, which comes after it.
            for at, value in enumerate(inner.operands):
                made.operands[at] = known[value]
        self.block(block, (*stack, name))
        return block

    def _call(self, op: Any, stack: tuple[str, ...]) -> None:
        block = self._body(op, plain(op.f), list(op.operands), stack)
        given = self._yielded(op, block, len(op.results))
        parent = op.parent
        assert parent is not None
        for inner in list(block.ops):
            inner.detach()
            parent.insert_op_before(inner, op)
        for old, new in zip(op.results, given, strict=True):
            transfer(old, new)
            old.replace_all_uses_with(new)
        op.detach()
        op.erase()

    def _yielded(self, op: Operation, block: Block, count: int) -> list[SSAValue]:
        """The values that a body gives; its yield is taken away."""
        last = block.last_op
        assert isinstance(last, YieldOp)
        given = list(last.operands)
        if len(given) != count:
            raise StepwellError(f"{describe(op)}: it has {count} results, and its function gives {len(given)}")
        last.detach()
        last.erase()
        return given

    def _region(self, op: Operation, name: str, arguments: Sequence[SSAValue], stack: tuple[str, ...]) -> Region:
        block = self._body(op, name, arguments, stack)
        last = block.last_op
        assert last is not None
        if len(last.operands) != len(op.results):
            raise StepwellError(
                f"{describe(op)}: it has {len(op.results)} results, the function '{name}' gives {len(last.operands)}"
            )
        return Region(block)

    def _replace(self, op: Operation, made: Operation) -> None:
        made.location = op.location
        made.attributes.update(op.attributes)
        parent = op.parent
        assert parent is not None
        parent.insert_op_before(made, op)
        for old, new in zip(op.results, made.results, strict=True):
            old.replace_all_uses_with(new)
        op.detach()
        op.erase()

    def _if(self, op: Any, stack: tuple[str, ...]) -> None:
        arguments = list(op.operands)[1:]
        regions = [self._region(op, plain(f), arguments, stack) for f in (op.then_branch, op.else_branch)]
        types = [r.type for r in op.results]
        self._replace(op, tf.IfRegionOp.create(operands=[op.operands[0]], result_types=types, regions=regions))

    def _case(self, op: Any, stack: tuple[str, ...]) -> None:
        arguments = list(op.operands)[1:]
        regions = [self._region(op, name, arguments, stack) for name in plain(op.branches)]
        types = [r.type for r in op.results]
        self._replace(op, tf.CaseRegionOp.create(operands=[op.operands[0]], result_types=types, regions=regions))

    def _while(self, op: Any, stack: tuple[str, ...]) -> None:
        regions = []
        for name in (plain(op.cond), plain(op.body)):
            function = self._function(op, name, stack)
            outer = Block(arg_types=[a.type for a in function.body.block.args])
            inner = self._body(op, name, list(outer.args), stack)
            for each in list(inner.ops):
                each.detach()
                outer.add_op(each)
            regions.append(Region(outer))
            if len(outer.args) != len(op.operands):
                raise StepwellError(f"{describe(op)}: its function '{name}' takes {len(outer.args)} values")
        last = regions[1].block.last_op
        assert last is not None
        if len(last.operands) != len(op.results):
            raise StepwellError(f"{describe(op)}: its body gives {len(last.operands)} values")
        types = [r.type for r in op.results]
        self._replace(op, tf.WhileRegionOp.create(operands=list(op.operands), result_types=types, regions=regions))


def _rename(op: Operation, prefix: str) -> None:
    """Put the caller's name in front of an operation's."""
    for each in op.walk():
        name = layer_name(each)
        if name is None:
            continue
        full = f"{prefix}/{name}"
        each.attributes[LAYER] = StringAttr(full)
        if isinstance(each.location, NameLoc):
            each.location = NameLoc(StringAttr(full), each.location.location)
        for index, result in enumerate(each.results):
            add_tensor_names(result, [f"{full}:{index}"])


__all__ = ["TfInline"]
