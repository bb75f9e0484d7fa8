"""Which order each operation is computed in, so that the fewest Transposes are left.

From an operation next to a Transpose an order is proposed to all that it is connected with: each takes the order that
fits its neighbours. Which of them take it is the smallest cut between those that do and those that do not; a proposal
is followed only if the Transposes then cost less than before. Proposals are made until none is of use.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from xdsl.ir import Operation, OpResult, SSAValue

from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.layout.axes import Form, Order, composed, form, identity, order_for
from stepwell.dialects.opset.transforms.sink_cut import INFINITE, Cut
from stepwell.dialects.opset.transforms.sink_graph import SMALL, Graph, Orders, Over, for_operand
from stepwell.dialects.types import shape_of

ROUNDS = 4
"""Times that all Transposes are looked at; after the second time hardly anything is found."""
EFFORT = 64
"""Steps for each operation of the block, in all."""


class Choice:
    """The orders chosen so far; operations that are not in `labels` keep theirs."""

    def __init__(self, graph: Graph):
        self.graph = graph
        self.labels: Orders = {}
        self.tried: set[tuple[Operation, Order]] = set()
        self.steps = EFFORT * (len(graph.transposes) + sum(1 for _ in graph.block.ops))

    def run(self) -> Orders:
        """Choose; gives the operations with another order than their own."""
        roots = list(dict.fromkeys(self.graph.root(op.results[0])[0] for op in self.graph.transposes))
        for _ in range(ROUNDS):
            self.tried.clear()
            touched: dict[SSAValue, None] = {}
            for root in roots:
                touched.update(self.improve(root))
            if not touched:
                break
            roots = list(dict.fromkeys([*roots, *touched]))
        return self.labels

    def improve(self, root: SSAValue) -> dict[SSAValue, None]:
        """Make proposals that would do without a Transpose of a value; gives the values whose Transposes changed."""
        graph, touched = self.graph, {}
        if isinstance(root.owner, ConstantOp):
            return touched
        together: dict[Form, Orders] = {}
        for use in graph.uses(root):
            given, wanted = graph.given(root, self.labels), graph.wanted(use, self.labels)
            if wanted is None or wanted == given:
                continue
            order = self.for_use(use.op, use.index, for_operand(use.order, given))
            if order is not None:
                together.setdefault(wanted, {})[use.op] = order
            proposals = [(use.op, order)]
            if isinstance(root, OpResult):
                proposals.append((root.op, self.for_result(root, wanted)))
            for op, order in proposals:
                if order is None or (op, order) in self.tried or self.steps < 0:
                    continue
                taken = self.propose({op: order})
                if taken:
                    touched.update(taken)
                    break
        # One Transpose for several users goes only if all of them do without it.
        for seeds in together.values():
            if len(seeds) > 1 and self.steps >= 0 and any(self.labels.get(op) != seeds[op] for op in seeds):
                touched.update(self.propose(seeds))
        return touched

    def current(self, op: Operation) -> Order:
        axes = self.graph.axes(op)
        assert axes is not None
        return self.labels.get(op) or identity(axes.rank)

    def for_use(self, op: Operation, index: int, wanted: Form) -> Order | None:
        """The order in which an operation takes an operand in a form."""
        axes = self.graph.axes(op)
        dims = axes.operands[index] if axes is not None else None
        if axes is None or dims is None:
            return None
        base = self.current(op)
        return base if form(dims, base) == wanted else order_for(axes, dims, wanted, base)

    def for_result(self, value: OpResult, wanted: Form) -> Order | None:
        """The order in which an operation gives a result in a form."""
        axes = self.graph.axes(value.op)
        if axes is None:
            return None
        base, dims = self.current(value.op), axes.results[value.index]
        return base if form(dims, base) == wanted else order_for(axes, dims, wanted, base)

    def propose(self, seeds: Orders) -> dict[SSAValue, None]:
        """Propose orders; gives the values whose Transposes changed, none if it is of no use."""
        orders = self.spread(seeds)
        touched = self.graph.touched(orders)
        before, after = self.cost(orders, touched, {}), self.cost(orders, touched, orders)
        self.steps -= 4 * len(touched)
        best, chosen = (after, orders) if after < before else (before, None)
        part = self.cut(orders, touched) if after else None
        if part and self.cost(orders, touched, part) < best:
            chosen = part
        if chosen is None:
            return {}
        for op, taken in chosen.items():
            self.graph.count(op, self.labels, -1)
            if taken == identity(len(taken)):
                self.labels.pop(op, None)
            else:
                self.labels[op] = taken
            self.graph.count(op, self.labels, 1)
        return touched

    def cost(self, ops: Iterable[Operation], touched: Iterable[SSAValue], taken: Orders) -> int:
        """What these operations and values cost with some orders taken."""
        labels = Over(taken, self.labels)
        return self.graph.total(touched, labels) + sum(self.graph.turned(op, labels.get(op)) for op in ops)

    def spread(self, seeds: Orders) -> Orders:
        """The orders that fit operations' new orders: of those around them, those around these, and so on."""
        graph = self.graph
        orders: Orders = dict(seeds)
        work = deque(seeds)
        while work:
            op = work.popleft()
            axes, order = graph.axes(op), orders[op]
            assert axes is not None
            self.tried.add((op, order))
            self.steps -= 1
            for index, dims in enumerate(axes.operands):
                root, through = graph.root(op.operands[index])
                if dims is None or not isinstance(root, OpResult) or isinstance(root.op, ConstantOp):
                    continue
                wanted = composed(through, form(dims, order))
                if root.op not in orders:
                    self._take(root.op, self.for_result(root, wanted), orders, work)
            for result, dims in zip(op.results, axes.results, strict=True):
                given = form(dims, order)
                for use in graph.uses(result):
                    self.steps -= 1
                    if use.op not in orders:
                        fitting = self.for_use(use.op, use.index, for_operand(use.order, given))
                        self._take(use.op, fitting, orders, work)
        return orders

    def _take(self, op: Operation, order: Order | None, orders: Orders, work: deque[Operation]) -> None:
        if order is not None and order != self.current(op):
            orders[op] = order
            work.append(op)

    def cut(self, orders: Orders, touched: Iterable[SSAValue]) -> Orders | None:
        """The part of a proposal that costs least; of several the largest one."""
        cut = Cut()
        nodes = {op: cut.node() for op in orders}
        for op, node in nodes.items():
            more = self.graph.turned(op, orders[op]) - self.graph.turned(op, self.labels.get(op))
            if more:
                cut.edge(*((0, node) if more > 0 else (node, 1)), abs(more))
        for root in touched:
            if not isinstance(root.owner, ConstantOp):
                self._terms(cut, nodes, root, orders, self.graph.relevant, self.graph.weight(root))
                if 1 in (shape_of(root) or ()):
                    self._terms(cut, nodes, root, orders, _exact, SMALL)
        sides = cut.solve(8 * len(cut.to) + max(self.steps, 0))
        self.steps -= len(cut.to)
        return None if sides is None else {op: orders[op] for op, node in nodes.items() if sides[node]}

    def _terms(
        self,
        cut: Cut,
        nodes: dict[Operation, int],
        root: SSAValue,
        orders: Orders,
        key_of: Callable[[SSAValue, Form], Form],
        weight: int,
    ) -> None:
        """Add what the Transposes of a value cost to a cut.

        A form is made by a Transpose if anyone wants it and the producer does not give it; both may depend on whether
        they take the proposal. What a cut cannot say is counted as more than it costs.
        """
        graph = self.graph
        proposed = Over(orders, self.labels)
        producer = nodes.get(root.owner) if isinstance(root.owner, Operation) else None
        gives = [key_of(root, graph.given(root, labels)) for labels in (self.labels, proposed)]
        involved, others = graph.parted(root, proposed)
        always = {key_of(root, of) for of in others if of is not None}
        wants: list[dict[Form, list[int]]] = [{}, {}]
        for use in involved:
            forms = [graph.wanted(use, labels) for labels in (self.labels, proposed)]
            keys = [None if f is None else key_of(root, f) for f in forms]
            if keys[0] is None or keys[1] is None:
                continue
            if keys[0] == keys[1]:
                always.add(keys[0])
                continue
            for side in (0, 1):
                wants[side].setdefault(keys[side], []).append(nodes[use.op])  # pyright: ignore[reportArgumentType]: not None
        for key in {*always, *wants[0], *wants[1]}:
            stay, leave = wants[0].get(key, []), wants[1].get(key, [])
            given = (gives[0] == key, gives[1] == key)
            if given == (True, True):
                continue
            if given == (False, False):
                if key not in always:
                    _any(cut, 0, stay, weight)
                    _any(cut, 1, leave, weight)
                continue
            assert producer is not None
            # The Transpose is there only where the producer is on the side that does not give the form.
            side = 1 if given[0] else 0
            same, other = (leave, stay) if side else (stay, leave)
            if key in always or same:
                cut.edge(*((0, producer) if side else (producer, 1)), weight)
            elif side:
                _pair(cut, other, producer, weight)
            else:
                hub = cut.node()
                cut.edge(producer, hub, weight)
                for node in other:
                    cut.edge(hub, node, INFINITE)


def _exact(root: SSAValue, of: Form) -> Form:
    return of


def _any(cut: Cut, side: int, nodes: list[int], weight: int) -> None:
    """A cost if any of the nodes is on a side."""
    if not nodes:
        return
    hub = cut.node()
    cut.edge(*((0, hub) if side else (hub, 1)), weight)
    for node in nodes:
        cut.edge(*((hub, node) if side else (node, hub)), INFINITE)


def _pair(cut: Cut, nodes: list[int], producer: int, weight: int) -> None:
    """A cost if the producer takes the proposal and any of the nodes does not."""
    hub = cut.node()
    for node in nodes:
        cut.edge(node, hub, INFINITE)
    cut.edge(hub, producer, weight)


__all__ = ["Choice"]
