"""What every operation of the Operations Specification shares.

The name of an operation is its specification page's, version included (`opset.TopK_11`); the layer's `type` and
`version` follow from it. A definition holds fields, `infer` (result types, with the page's constraints), `evaluate`
(numpy) and, where shapes are computed with it, `bounds`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, ClassVar, NoReturn, Self

import numpy as np
from xdsl.ir import Attribute, Region, SSAValue
from xdsl.irdl import traits_def
from xdsl.traits import Pure
from xdsl.utils.exceptions import VerifyException

from stepwell.dialects.base import Tensor, TypedOp
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.types import DYNAMIC, element, intersect, shape_of, spell

Types = Sequence[Attribute]


@cache
def layer_type(cls: type[OpsetOp]) -> tuple[str, str]:
    """The `type` and `version` of the layer in IR XML: `("TopK", "opset11")`."""
    name, version = cls.name.removeprefix("opset.").rsplit("_", 1)
    return cls.IR_TYPE or name, f"opset{version}"


class OpsetOp(TypedOp):
    """An operation of OpenVINO's Operations Specification."""

    IR_TYPE: ClassVar[str | None] = None
    """The layer type in IR XML where it is not the page's name."""

    MONOTONE: ClassVar[bool] = False
    """Whether bounds of the operands give bounds of the result by evaluating each; see `values.py`."""

    traits = traits_def(Pure())

    @classmethod
    def of(
        cls, *operands: SSAValue | Sequence[SSAValue] | None, regions: Sequence[Region] = (), **properties: Any
    ) -> Self:
        """Build the operation and infer its result types; raises InferenceError where the page does not allow it."""
        op = cls.make(operands, (), properties, regions=regions)
        try:
            types = op.infer()
        except BaseException:
            op.drop_all_references()
            raise
        op.set_result_types(types)
        return op

    def infer(self) -> Types:
        """The result types, from operands and properties."""
        raise NotImplementedError(f"{self.name} has no type inference")

    def evaluate(self, *arrays: Any) -> Any:
        """The result on numpy arrays (a tuple for several); overridden where folding is of use."""
        raise NotImplementedError(f"{self.name} has no evaluation")

    @classmethod
    def can_evaluate(cls) -> bool:
        """Whether `evaluate` is there."""
        return cls.evaluate is not OpsetOp.evaluate

    def bounds(self, *operands: Any) -> Any:
        """Bounds of the results from those of the operands (None: unknown); the rule where `evaluate` is not enough."""
        return None

    def fail(self, message: str) -> NoReturn:
        """Refuse the operands: `message` says which constraint of the page they break."""
        kinds = ", ".join(spell(v) for v in self.operands)
        raise InferenceError(f"{self.name.removeprefix('opset.')}({kinds}): {message}")

    def verify_(self) -> None:
        try:
            inferred = self.infer()
        except InferenceError as error:
            raise VerifyException(str(error)) from None
        if len(inferred) != len(self.results):
            raise VerifyException(f"{self.name} has {len(self.results)} results; inference gives {len(inferred)}")
        for result, type_ in zip(self.results, inferred, strict=True):
            if not compatible(result.type, type_):
                raise VerifyException(f"{self.name}: result type {spell(result.type)}, inferred {spell(type_)}")


def compatible(a: Attribute, b: Attribute) -> bool:
    """Whether some tensor could have both types."""
    if a == b:
        return True
    assert isinstance(a, Tensor) and isinstance(b, Tensor)
    if a.element_type != b.element_type and DYNAMIC.mlir not in (a.element_type, b.element_type):
        return False
    x, y = shape_of(a), shape_of(b)
    if x is None or y is None:
        return True
    return len(x) == len(y) and all(intersect(p, q) is not None for p, q in zip(x, y, strict=True))


def single_element(op: OpsetOp, *values: SSAValue) -> Attribute:
    """The common element type of operands that must agree; a dynamic one agrees with any."""
    found = DYNAMIC.mlir
    for value in values:
        kind = value.type.element_type  # pyright: ignore[reportAttributeAccessIssue]: all values are tensors
        if kind == DYNAMIC.mlir or kind == found:
            continue
        if found != DYNAMIC.mlir:
            op.fail(f"element types differ: {element(found).name} and {element(kind).name}")
        found = kind
    return found


def as_arrays(result: Any) -> tuple[np.ndarray, ...]:
    """What `evaluate` returned, as a tuple."""
    return tuple(np.asarray(r) for r in result) if isinstance(result, tuple) else (np.asarray(result),)
