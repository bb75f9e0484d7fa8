"""Two branches of which a condition chooses one: If."""

from __future__ import annotations

from xdsl.ir import Operation, Region, SSAValue

from stepwell.dialects.errors import InferenceError, NoMatch
from stepwell.dialects.opset.subgraph import IfOp, ports
from stepwell.dialects.types import DYNAMIC, element_of, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.bodies import lowered
from stepwell.lowering.idioms.containers import Form, form_of, join, lift, rebuilt, types


def branched(
    op: Operation, rw: Lowering, cond: SSAValue, then_region: Region, else_region: Region
) -> list[SSAValue | None] | None:
    """The results of an operation of which a condition, boolean[] or boolean[1], takes one of two regions.

    The regions have no parent. None where an operation in a region was refused; a result that nothing uses may be None.
    """
    then, other = lowered(rw, then_region, []), lowered(rw, else_region, [])
    if then is None or other is None:
        return None
    if len(then.results) != len(op.results) or len(other.results) != len(op.results):
        raise InferenceError(f"the branches give {len(then.results)} and {len(other.results)} values")
    forms: list[Form | None] = []
    for a, b, old in zip(then.values, other.values, op.results, strict=True):
        forms.append(join(form_of(a), form_of(b)) if old.uses else None)
    for body in (then, other):
        body.conclude(rw, lambda rw, found: [p for v, f in zip(found, forms, strict=True) if f for p in lift(rw, v, f)])
    where = {v: i for i, v in enumerate(dict.fromkeys([*then.captured, *other.captured]))}
    outputs = ports([{"external": i, "result": i} for i in range(len(then.results))])
    made = IfOp.of(
        cond,
        list(where),
        regions=[then.region, other.region],
        then_input_ports=ports(then.capture_ports(1, where)),
        else_input_ports=ports(other.capture_ports(1, where)),
        then_output_ports=outputs,
        else_output_ports=outputs,
    )
    rest = list(made.results)
    parts = [[rest.pop(0) for _ in types(f)] if f else [] for f in forms]
    for index, result in ((i, r) for i, p in enumerate(parts) for r in p):
        if shape_of(result) is None or element_of(result) == DYNAMIC.mlir:
            made.drop_all_references()
            raise NoMatch(
                f"the branches give tensors of different rank or element type for output {index}; "
                "with known shapes (--input) the condition may be known"
            )
    rw.insert(made)
    return [rebuilt(rw, f, p) if f else None for f, p in zip(forms, parts, strict=True)]
