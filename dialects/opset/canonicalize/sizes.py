"""Sizes that a model computes.

Gather(ShapeOf(f(x)), i) -> Gather(ShapeOf(x), j), where dimension i of f(x) has the size of dimension j of x: what
many places of a model ask of many tensors is then asked once.
Select(known, numbers, Concat(a, b, …)) -> Concat(a, numbers, …)
Concat of sizes of one tensor -> Gather(ShapeOf(x), [i, j])
Concat(Gather(x, [i]), Gather(x, [j])) -> Gather(x, [i, j])
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.gather import Gather7Op, GatherOp
from stepwell.dialects.opset.matching import constant_of, ints, literal, made_by, numbers, single
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.opset.origins import Size, first_of, origins
from stepwell.dialects.opset.shape import ShapeOf1Op, ShapeOfOp
from stepwell.dialects.opset.slicing import SliceOp, StridedSliceOp
from stepwell.dialects.opset.values import constant_ints
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, rank_of, static_shape

rules = RuleSet()


@rules.rewrite(Gather7Op, GatherOp)
def size_of_first(op: Gather7Op | GatherOp, rw: Rewriter):
    """Gather(ShapeOf(f(x)), i) -> Gather(ShapeOf(x), j)"""
    of = made_by(op.operands[0], ShapeOf1Op, ShapeOfOp)
    tensor, places = of.operands[0], op.operands[1]
    rank, shape = rank_of(tensor), static_shape(places)
    if rank is None or shape is None or plain(op.batch_dims) or ints(op.operands[2]) not in ((0,), (-1,)):
        raise NoMatch("it does not choose sizes")
    chosen = ints(places)
    if not chosen or not all(-rank <= i < rank for i in chosen):
        raise NoMatch("the tensor has no such dimension")
    firsts = [first_of(Size(tensor, i % rank)) for i in chosen]
    if firsts[0].tensor is tensor or any(first.tensor is not firsts[0].tensor for first in firsts):
        raise NoMatch("the sizes are those of no one tensor before")
    form = {"output_type": plain(of.output_type)} if isinstance(of, ShapeOfOp) else {}
    sizes = rw.emit(type(of), firsts[0].tensor, **form)
    axes = np.reshape([first.axis for first in firsts], shape)
    index = constant_of(rw, literal(axes, places))
    return rw.emit(type(op), sizes, index, op.operands[2], batch_dims=0)


@rules.rewrite(ConcatOp, SliceOp, StridedSliceOp)
def sizes_together(op: ConcatOp | SliceOp | StridedSliceOp, rw: Rewriter):
    """Concat(ShapeOf(f(x)), ShapeOf(g(x)), …), Slice(ShapeOf(x)) -> Gather(ShapeOf(x), [i, j, …]), of sizes of x"""
    kind = element_of(op.results[0])
    if rank_of(op.results[0]) != 1 or element(kind).name not in ("i32", "i64"):
        raise NoMatch("it does not join vectors of integers")
    if isinstance(op, ConcatOp) and len(op.operands) < 2:
        raise NoMatch("it joins nothing")
    found = origins(op.results[0])
    if not found or not all(isinstance(each, Size) for each in found):
        raise NoMatch("not all elements are sizes")
    firsts = [first_of(each) for each in found if isinstance(each, Size)]
    tensor = firsts[0].tensor
    if any(first.tensor is not tensor for first in firsts):
        raise NoMatch("the sizes are those of several tensors")
    sizes = rw.emit(ShapeOfOp, tensor, output_type=kind)
    index = numbers(rw, [first.axis for first in firsts])
    return rw.emit(GatherOp, sizes, index, numbers(rw, 0), batch_dims=0)


@rules.rewrite(ConcatOp)
def elements_together(op: ConcatOp, rw: Rewriter):
    """Concat(…, Gather(x, i), Gather(x, j), …) -> Concat(…, Gather(x, [i, j]), …), of vectors"""
    if rank_of(op.results[0]) != 1:
        raise NoMatch("it does not join vectors")
    parts: list[tuple[SSAValue, list[Any]]] = []
    for value in op.operands:
        gather = value.owner
        chooses = isinstance(gather, Gather7Op | GatherOp) and value.has_one_use() and _chooses(gather)
        if chooses and parts and parts[-1][1] and same_source(parts[-1][1][-1], gather):
            parts[-1][1].append(gather)
        else:
            parts.append((value, [gather] if chooses else []))
    if len(parts) == len(op.operands):
        raise NoMatch("no two neighbours are of one tensor")
    made = []
    for value, gathers in parts:
        if len(gathers) > 1:
            first = gathers[0]
            rw.absorb(*gathers)
            chosen = [i for gather in gathers for i in ints(gather.operands[1])]
            index = constant_of(rw, literal(chosen, first.operands[1]))
            value = rw.emit(type(first), first.operands[0], index, first.operands[2], batch_dims=0)
        made.append(value)
    return made[0] if len(made) == 1 else rw.emit(ConcatOp, *made, axis=0)


def _chooses(op: Gather7Op | GatherOp) -> bool:
    """Whether it takes known elements of a vector."""
    return rank_of(op.operands[0]) == 1 and rank_of(op.operands[1]) == 1 and constant_ints(op.operands[1]) is not None


def same_source(a: Any, b: Any) -> bool:
    """Whether two Gathers of one form take elements of one tensor."""
    return type(a) is type(b) and a.operands[0] is b.operands[0]


@rules.rewrite(SelectOp)
def parts_of_select(op: SelectOp, rw: Rewriter):
    """Select(known, numbers, Concat(a, b, …)) -> Concat(a, numbers, …): sizes of which -1 means the operand's"""
    source = single(op.operands[2], ConcatOp)
    flags, values = constant_ints(op.operands[0]), constant_ints(op.operands[1])
    shape = static_shape(op.results[0])
    if flags is None or values is None or shape is None or len(shape) != 1:
        raise NoMatch("what is chosen is not known")
    flags, values = (v * shape[0] if len(v) == 1 else v for v in (flags, values))
    parts: list[SSAValue | tuple[int, ...]] = []
    at = 0
    for value in source.operands:
        size = static_shape(value)
        if size is None:
            raise NoMatch("the size of a part is not known")
        chosen = set(map(bool, flags[at : at + size[0]]))
        if len(chosen) > 1:
            raise NoMatch("a part is chosen by halves")
        parts.append(values[at : at + size[0]] if True in chosen else value)
        at += size[0]
    if at != shape[0]:
        raise NoMatch("the vector is stretched")
    rw.absorb(source)
    made = [constant_of(rw, literal(part, op.operands[1])) if isinstance(part, tuple) else part for part in parts]
    return rw.emit(ConcatOp, made, axis=0)
