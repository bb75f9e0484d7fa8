"""Where Transposes would stand, for a choice of the order in which each operation of a block is computed.

A Transpose with a constant order is no operation here but a relation: its result is a *form* of the value at the root
of the chain. An operation wants its operands in forms that follow from its order; whatever form is wanted of a value
other than the one that it is given in costs a Transpose, once for all who want it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from math import prod
from typing import NamedTuple

from xdsl.ir import Block, Operation, OpResult, SSAValue

from stepwell.dialects.computed import transposed
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset import convolution as c
from stepwell.dialects.opset import pooling as p
from stepwell.dialects.opset.activation import LogSoftmaxOp, SoftMax1Op, SoftMaxOp
from stepwell.dialects.opset.arithmetic import AddOp, CumSumOp, MultiplyOp
from stepwell.dialects.opset.blocks import DepthToSpaceOp, SpaceToDepthOp
from stepwell.dialects.opset.canonicalize.movement import order_of
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.layout import axes_of
from stepwell.dialects.opset.layout.axes import Axes, Form, Order, composed, form, identity, inverse
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import TransposeOp
from stepwell.dialects.opset.normalization import BatchNormInference1Op, BatchNormInferenceOp, MVNOp, NormalizeL2Op
from stepwell.dialects.opset.reduction import Reduction
from stepwell.dialects.opset.shape import ShapeOf1Op, ShapeOfOp
from stepwell.dialects.opset.sort import TopK1Op, TopK3Op, TopKOp
from stepwell.dialects.opset.transforms.attention_borders import of_attention
from stepwell.dialects.types import Dim, element, element_of, lower, rank_of, shape_of, upper

SHAPES = (ShapeOf1Op, ShapeOfOp)

ANCHORS = (
    *(op for op in c.OPS if op.name.startswith(("opset.Convolution", "opset.GroupConvolution", "opset.Deformable"))),
    *p.OPS,
    BatchNormInference1Op,
    BatchNormInferenceOp,
    DepthToSpaceOp,
    SpaceToDepthOp,
)
"""Operations next to which a Transpose hides what could be fused with them."""


@cache
def is_anchor(cls: type[Operation]) -> bool:
    return issubclass(cls, ANCHORS)


FOLLOWED = (*ANCHORS, MatMulOp)
"""Operations behind which a Transpose does: a bias or a scale becomes part of a product as of a convolution."""


@cache
def is_followed(cls: type[Operation]) -> bool:
    return issubclass(cls, FOLLOWED)


def keeps_scale(value: SSAValue) -> bool:
    """Whether what scales an MVN is read by several, so that no Transpose between them lets one product take it in."""
    if not isinstance(value.owner, MVNOp):
        return False
    for _ in range(3):
        if not value.has_one_use():
            return True
        user = next(iter(value.uses)).operation
        if not isinstance(user, AddOp | MultiplyOp | TransposeOp):
            return False
        value = user.results[0]
    return not value.has_one_use()


ALONG = (CumSumOp, LogSoftmaxOp, MVNOp, NormalizeL2Op, Reduction, SoftMax1Op, SoftMaxOp, TopK1Op, TopK3Op, TopKOp)
"""Operations along axes: they are left in their order, unless that costs a Transpose."""


@cache
def goes_along(cls: type[Operation]) -> bool:
    return issubclass(cls, ALONG)


ONE = 1 << 16
"""What a Transpose costs; below it counts how much it moves and where it stands."""
STEP = 4
"""What twice the bytes cost."""
NEAR = 8
"""What it costs to stand next to an anchor: as much as four times the bytes."""
TURNED = 2
"""What it costs to compute an operation along axes in another order."""
SMALL = 1
"""What a Reshape costs that moves sizes of 1."""
MANY = 64
"""Users of a value from which on what they want is counted, and not looked at one by one for each proposal."""
UNKNOWN = 16
"""The size that an unknown dimension is taken for, where costs are compared."""

Orders = dict[Operation, Order]


class Over(Mapping[Operation, Order]):
    """Orders over those chosen so far, without a copy."""

    def __init__(self, upper: Orders, lower: Orders):
        self.upper, self.lower = upper, lower

    def __getitem__(self, op: Operation) -> Order:
        found = self.upper.get(op)
        return self.lower[op] if found is None else found

    def get(self, op: Operation, default: Order | None = None) -> Order | None:  # pyright: ignore[reportIncompatibleMethodOverride]: no other use
        found = self.upper.get(op)
        return self.lower.get(op, default) if found is None else found

    def __iter__(self) -> Iterator[Operation]:
        return iter({**self.lower, **self.upper})

    def __len__(self) -> int:
        return len({**self.lower, **self.upper})


Labels = Orders | Over


class Use(NamedTuple):
    """An operand: the operation, its index, and the form of the root that it is."""

    op: Operation
    index: int
    order: Form


class Demand(NamedTuple):
    """What a use wants: a form of the root (None: any is as good), perhaps next to an anchor."""

    form: Form | None
    anchored: bool


class Graph:
    """The values, uses and axes of a block, each looked up once."""

    def __init__(self, block: Block):
        self.block = block
        self._roots: dict[SSAValue, tuple[SSAValue, Form]] = {}
        self._uses: dict[SSAValue, list[Use]] = {}
        self._axes: dict[Operation, Axes | None] = {}
        self._weights: dict[SSAValue, int] = {}
        self._users: dict[SSAValue, dict[Operation, list[Use]]] = {}
        self._counted: dict[SSAValue, Counter[Demand]] = {}
        """For values with many users what these want in the orders chosen so far."""
        self.transposes = [op for op in block.ops if isinstance(op, TransposeOp) and self._relates(op)]

    def _relates(self, op: TransposeOp) -> bool:
        """Whether a Transpose has a known order; takes note of it."""
        try:
            order = order_of(op)
        except NoMatch:
            return False
        if len(order) != rank_of(op.operands[0]) or not order or of_attention(op, order):
            return False
        root, inner = self.root(op.operands[0])
        self._roots[op.results[0]] = (root, composed(inner, order))
        return True

    def root(self, value: SSAValue) -> tuple[SSAValue, Form]:
        """The value before all Transposes, and the form of it that the given value is."""
        return self._roots.get(value) or (value, identity(rank_of(value) or 0))

    def is_relation(self, op: Operation) -> bool:
        return isinstance(op, TransposeOp) and op.results[0] in self._roots

    def uses(self, root: SSAValue) -> list[Use]:
        """All who use a value, or what Transposes make of it."""
        found = self._uses.get(root)
        if found is None:
            found = self._uses[root] = []
            work = [root]
            while work:
                value = work.pop()
                order = self.root(value)[1]
                for use in value.uses:
                    if self.is_relation(use.operation) and use.index == 0:
                        work.append(use.operation.results[0])
                    else:
                        found.append(Use(use.operation, use.index, order))
        return found

    def axes(self, op: Operation | Block) -> Axes | None:
        """The axes of an operation of this block, where their order is free."""
        if not isinstance(op, Operation) or isinstance(op, TransposeOp):
            return None
        if op not in self._axes:
            self._axes[op] = axes_of(op) if op.parent is self.block else None
        return self._axes[op]

    def given(self, root: SSAValue, labels: Labels) -> Form:
        """The form in which a value is computed."""
        owner = root.owner
        order = labels.get(owner) if isinstance(owner, Operation) else None
        if order is not None:
            axes = self.axes(owner)
            assert axes is not None and isinstance(root, OpResult)
            return form(axes.results[root.index], order)
        return identity(rank_of(root) or 0)

    def wanted(self, use: Use, labels: Labels) -> Form | None:
        """The form of the root that a use wants; None where any is as good."""
        if isinstance(use.op, SHAPES):
            return None
        order = labels.get(use.op)
        if order is not None:
            axes = self.axes(use.op)
            assert axes is not None
            dims = axes.operands[use.index]
            if dims is not None:
                return composed(use.order, form(dims, order))
        return use.order

    def demand(self, use: Use, labels: Labels) -> Demand:
        return Demand(self.wanted(use, labels), is_anchor(type(use.op)))

    def demands(self, root: SSAValue, labels: Over) -> Iterable[Demand]:
        """What the users of a value want, each demand at least once."""
        uses = self.uses(root)
        if len(uses) < MANY:
            return [self.demand(use, labels) for use in uses]
        involved, counted = self._without(root, labels)
        return [*counted, *(self.demand(use, labels) for use in involved)]

    def parted(self, root: SSAValue, labels: Over) -> tuple[list[Use], Iterable[Form | None]]:
        """The uses of a value by operations that a proposal is about, and the forms that the others want."""
        uses = self.uses(root)
        if len(uses) < MANY:
            others = [self.wanted(use, labels) for use in uses if use.op not in labels.upper]
            return [use for use in uses if use.op in labels.upper], others
        involved, counted = self._without(root, labels)
        return involved, [demand.form for demand in counted]

    def _without(self, root: SSAValue, labels: Over) -> tuple[list[Use], Counter[Demand]]:
        """The uses of a value with many by operations that a proposal is about, and what the others want."""
        if root not in self._counted:
            users = self._users[root] = {}
            for use in self.uses(root):
                users.setdefault(use.op, []).append(use)
            self._counted[root] = Counter(self.demand(use, labels.lower) for use in self.uses(root))
        users, proposed = self._users[root], labels.upper
        few, many = (proposed, users) if len(proposed) < len(users) else (users, proposed)
        involved = [use for op in few if op in many for use in users[op]]
        return involved, self._counted[root] - Counter(self.demand(use, labels.lower) for use in involved)

    def count(self, op: Operation, labels: Orders, by: int) -> None:
        """Note that an operation wants its operands in an order chosen for it (1), or does so no more (-1)."""
        for root in {self.root(value)[0] for value in op.operands} if self._counted else ():
            if root in self._counted:
                for use in self._users[root][op]:
                    self._counted[root][self.demand(use, labels)] += by

    def relevant(self, root: SSAValue, of: Form) -> Form:
        """A form without the dimensions of size 1, if a Reshape can move these."""
        shape = shape_of(root)
        if shape is None or 1 not in shape or not reshapable(shape):
            return of
        return tuple(d for d in of if shape[d] != 1)

    def weight(self, root: SSAValue) -> int:
        """The cost of a Transpose of this value."""
        found = self._weights.get(root)
        if found is None:
            sizes = [upper(d) or max(lower(d), UNKNOWN) for d in shape_of(root) or ()]
            bits = prod(sizes) * (element(element_of(root)).bits or 32)
            found = self._weights[root] = ONE + min(STEP * bits.bit_length(), ONE // 4)
        return found

    def cost(self, root: SSAValue, labels: Over) -> int:
        """What the Transposes of a value cost."""
        given = self.given(root, labels)
        if isinstance(root.owner, ConstantOp):
            return self._constant_cost(root, labels)
        own = self.relevant(root, given)
        anchored = is_followed(type(root.owner)) or keeps_scale(root)
        found: dict[Form, bool] = {}
        reshaped: set[Form] = set()
        for wanted, is_near in self.demands(root, labels):
            if wanted is None or wanted == given:
                continue
            key = self.relevant(root, wanted)
            if key == own:
                reshaped.add(wanted)
            else:
                found[key] = found.get(key, anchored) or is_near
        near = NEAR * sum(found.values())
        return self.weight(root) * len(found) + near + SMALL * len(reshaped) if found or reshaped else 0

    def _constant_cost(self, root: SSAValue, labels: Over) -> int:
        """A constant is written in any form, but a large one only once for nothing."""
        payload = root.owner.payload  # pyright: ignore[reportAttributeAccessIssue]: the owner is a constant
        if payload.small:
            return 0
        forms = {self.wanted(use, labels) or use.order for use in self.uses(root)}
        moved = [f for f in forms if f != identity(len(f))]
        cannot = sum(transposed(payload, f) is None for f in moved)
        return self.weight(root) * (max(len({self.relevant(root, f) for f in forms}) - 1, 0) + cannot)

    @staticmethod
    def turned(op: Operation, order: Order | None) -> int:
        """What it costs that an operation is computed in an order."""
        if order is None or not goes_along(type(op)):
            return 0
        return 0 if order == identity(len(order)) else TURNED

    def total(self, roots: Iterable[SSAValue], labels: Over) -> int:
        return sum(self.cost(root, labels) for root in roots)

    def touched(self, ops: Iterable[Operation]) -> dict[SSAValue, None]:
        """The roots whose cost depends on the orders of these operations."""
        found: dict[SSAValue, None] = {}
        for op in ops:
            found.update(dict.fromkeys(op.results))
            found.update(dict.fromkeys(self.root(value)[0] for value in op.operands))
        return found


def reshapable(shape: tuple[Dim, ...]) -> bool:
    """Whether a Reshape with numbers gives every form of the shape that moves sizes of 1: at most one is not known."""
    unknown = sum(not isinstance(d, int) for d in shape)
    return unknown == 0 or (unknown == 1 and 0 not in shape)


def for_operand(order: Form, given: Form) -> Form:
    """The form of Transpose(x, order) in which it is x in the form `given`."""
    return composed(inverse(order), given)


__all__ = ["ANCHORS", "ONE", "SHAPES", "SMALL", "Graph", "Labels", "Use", "for_operand", "reshapable"]
