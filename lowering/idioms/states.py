"""The states of loops: the forms that they keep in every iteration, and the tensors that they are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from xdsl.ir import Region, SSAValue

from stepwell.dialects.errors import InferenceError, NoMatch
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.bodies import Body
from stepwell.lowering.idioms.containers import Form, TensorForm, form_of, join, rebuilt, types, whole

ATTEMPTS = 8
"""How often a body is lowered while the types of its state still change."""


def stable(
    rw: Lowering,
    region: Region,
    initial: Sequence[Form],
    lower: Callable[[Region, Sequence[Form]], Body | None],
    first: int,
) -> tuple[Body, list[Form]] | None:
    """The body lowered with forms of its state that hold in every iteration, and these.

    A body is lowered for its first iteration. Where it gives another form, a copy is lowered again for both. The next
    state is what it yields from `first` on.
    """
    forms, size = list(initial), sum(1 for _ in region.walk())
    for _ in range(ATTEMPTS):
        if not rw.spend(size):
            raise InferenceError("the types of the states of loops within loops change too often")
        body = lower(region.clone(), forms)
        if body is None:
            return None
        after = [form_of(v) for v in body.values[first : first + len(forms)]]
        wider = [join(a, b) for a, b in zip(forms, after, strict=True)]
        if wider == forms:
            return body, forms
        body.region.drop_all_references()
        for index, (a, b) in enumerate(zip(wider, after, strict=True)):
            if isinstance(a, TensorForm) and not whole(a.type):
                assert isinstance(b, TensorForm)
                raise NoMatch(
                    f"rank or element type of the state {index} changes from one iteration to the next: {b.type}"
                )
        forms = wider
    raise NoMatch("the types of the loop's state do not settle")


def gathered(rw: Lowering, forms: Sequence[Form], parts: Sequence[SSAValue | None]) -> list[Any]:
    """The values of these forms that are made of these tensors, one after the other; None where these are missing."""
    rest, out = list(parts), []
    for form in forms:
        own = [rest.pop(0) for _ in types(form)]
        out.append(None if None in own else rebuilt(rw, form, [p for p in own if p is not None]))
    return out


def spread(found: Sequence[SSAValue], used: Sequence[int], count: int) -> list[SSAValue | None]:
    """Values at their places among the results of the source operation; None at those that nothing uses."""
    out: list[SSAValue | None] = [None] * count
    for value, index in zip(found, used, strict=True):
        out[index] = value
    return out
