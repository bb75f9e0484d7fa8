"""`tf-inline`: calls of functions become the functions' operations, and control flow by functions gets regions.

tf.PartitionedCall, StatefulPartitionedCall, RemoteCall -> the operations of the function
tf.If, While, Case and their stateless forms -> tf.IfRegion, WhileRegion, CaseRegion
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.ir import Block, Operation, Region, SSAValue
from xdsl.passes import ModulePass

from stepwell.dialects import tf
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import plain
from stepwell.dialects.provenance import add_tensor_names, describe, layer_name, rename, transfer
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
INLINED = frozenset((*CALLS, *IFS, *WHILES, *FIRST, *CASES))


class Inside(NamedTuple):
    """Where operations are: the functions that are being inlined, and whether the operations are there only once.

    Where they are, a function that nothing else calls can be moved instead of copied.
    """

    stack: tuple[str, ...]
    once: bool


@dataclass(frozen=True)
class TfInline(ModulePass):
    """Inline functions; raises StepwellError for calls without end, missing functions and wrong arguments."""

    name = "tf-inline"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        block = op.body.block
        functions = {plain(f.sym_name): f for f in block.ops if isinstance(f, tf.FunctionOp)}
        everything = list(op.walk())
        _Inliner(functions, len(everything), _called_once(everything)).block(block, Inside((), True))
        for function in functions.values():
            function.detach()
            function.erase()


class _Inliner:
    def __init__(self, functions: dict[str, tf.FunctionOp], size: int, once: Container[str]):
        self.functions, self.once = functions, once
        self.left = MOST + OFTEN * size

    def block(self, block: Block, at: Inside) -> None:
        """Inline what the operations of a block call."""
        for op in list(block.ops):
            kind = type(op)
            if kind not in INLINED:
                continue
            if kind in CALLS:
                self._call(op, at)
            elif kind in IFS:
                self._if(op, at)
            elif kind in CASES:
                self._case(op, at)
            elif kind in WHILES:
                self._while(op, at)
            elif isinstance(op, FIRST):
                self.block(op.body.block, at)

    def _function(self, op: Operation, name: str, at: Inside) -> tf.FunctionOp:
        if name in at.stack:
            cycle = " -> ".join([*at.stack[at.stack.index(name) :], name])
            raise StepwellError(f"{describe(op)}: the function '{name}' calls itself ({cycle}): IR has no recursion")
        if len(at.stack) >= MAX_DEPTH:
            raise StepwellError(f"{describe(op)}: functions call each other more than {MAX_DEPTH} deep")
        found = self.functions.get(name)
        if found is None:
            raise StepwellError(f"{describe(op)}: the graph has no function '{name}'")
        return found

    def _body(self, op: Operation, name: str, arguments: Sequence[SSAValue], at: Inside) -> Block:
        """The operations of a function for these arguments, in a block of their own that ends in a yield."""
        function = self._function(op, name, at)
        source = function.body.block
        if len(source.args) != len(arguments):
            raise StepwellError(
                f"{describe(op)}: it gives {len(arguments)} arguments to the function '{name}', which has "
                f"{len(source.args)}"
            )
        self.left -= sum(1 for _ in source.walk())
        if self.left < 0:
            raise StepwellError(f"{describe(op)}: inlining the functions would make too many operations")
        moves = at.once and name in self.once
        prefix = layer_name(op) or plain(StringAttr(name))
        block = _moved(source, arguments, prefix) if moves else _copied(source, arguments, prefix)
        self.block(block, Inside((*at.stack, name), moves))
        return block

    def _call(self, op: Any, at: Inside) -> None:
        block = self._body(op, plain(op.f), list(op.operands), at)
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

    def _region(self, op: Operation, name: str, arguments: Sequence[SSAValue], at: Inside) -> Region:
        block = self._body(op, name, arguments, at)
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

    def _if(self, op: Any, at: Inside) -> None:
        arguments = list(op.operands)[1:]
        regions = [self._region(op, plain(f), arguments, at) for f in (op.then_branch, op.else_branch)]
        types = [r.type for r in op.results]
        self._replace(op, tf.IfRegionOp.create(operands=[op.operands[0]], result_types=types, regions=regions))

    def _case(self, op: Any, at: Inside) -> None:
        arguments = list(op.operands)[1:]
        regions = [self._region(op, name, arguments, at) for name in plain(op.branches)]
        types = [r.type for r in op.results]
        self._replace(op, tf.CaseRegionOp.create(operands=[op.operands[0]], result_types=types, regions=regions))

    def _while(self, op: Any, at: Inside) -> None:
        regions = []
        for name in (plain(op.cond), plain(op.body)):
            function = self._function(op, name, at)
            outer = Block(arg_types=[a.type for a in function.body.block.args])
            inner = self._body(op, name, list(outer.args), at)
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


def _moved(source: Block, arguments: Sequence[SSAValue], prefix: str) -> Block:
    """The operations of a function that is called nowhere else, for these arguments."""
    for argument, value in zip(source.args, arguments, strict=True):
        argument.replace_all_uses_with(value)
    block = Block()
    for inner in list(source.ops):
        inner.detach()
        _rename(inner, prefix)
        block.add_op(inner)
    return block


def _copied(source: Block, arguments: Sequence[SSAValue], prefix: str) -> Block:
    """The operations of a function again, for these arguments."""
    block = Block()
    known: dict[SSAValue, SSAValue] = dict(zip(source.args, arguments, strict=True))
    later: list[tuple[Operation, Operation]] = []
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
    return block


def _called_once(ops: Iterable[Operation]) -> frozenset[str]:
    """The functions that one operation names, once."""
    named = Counter(name for op in ops if type(op) in INLINED for name in _functions_of(op))
    return frozenset(name for name, count in named.items() if count == 1)


def _functions_of(op: Any) -> list[str]:
    match op:
        case tf.IfOp() | tf.StatelessIfOp():
            return [plain(op.then_branch), plain(op.else_branch)]
        case tf.WhileOp() | tf.StatelessWhileOp():
            return [plain(op.cond), plain(op.body)]
        case tf.CaseOp() | tf.StatelessCaseOp():
            return plain(op.branches)
        case _:
            return [] if isinstance(op, FIRST) else [plain(op.f)]


def _rename(op: Operation, prefix: str) -> None:
    """Put the caller's name in front of an operation's."""
    for each in op.walk():
        name = layer_name(each)
        if name is None:
            continue
        full = f"{prefix}/{name}"
        rename(each, full)
        for index, result in enumerate(each.results):
            add_tensor_names(result, [f"{full}:{index}"])


__all__ = ["TfInline"]
