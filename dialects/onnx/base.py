"""What every ONNX operator shares.

An operator of the default domain is `onnx.Conv`, one of another domain `onnx.com.microsoft.Gelu`. The plain name is the
newest form; an older form that differs in more than the types it allows is `onnx.Softmax_1`, after its first version.
Types of results are not known here: they are inferred when the operators are lowered.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, ClassVar, Self

import numpy as np
from xdsl.dialects.builtin import ArrayAttr, DenseArrayBase, DictionaryAttr, FloatAttr, IntegerAttr, StringAttr
from xdsl.ir import Region, SSAValue
from xdsl.irdl import VarResultDef, irdl_op_definition, prop_def, traits_def, var_operand_def, var_result_def
from xdsl.traits import Pure

from stepwell.dialects.base import Tensor, TypedOp
from stepwell.dialects.fields import ConstantAttr, Kind, integer, number, plain, string
from stepwell.dialects.types import tensor

INT = Kind(IntegerAttr, "integer")
FLOAT = Kind(FloatAttr, "number")
STRING = Kind(StringAttr, "string")
INTS = Kind(DenseArrayBase, "ints")
FLOATS = Kind(DenseArrayBase, "floats")
STRINGS = Kind(ArrayAttr, "strings")
TENSOR = ConstantAttr

ANY_TENSOR = tensor("dynamic", None)
"""The type of every result of an ONNX operator."""


REFUSAL = "onnx.refusal"
"""On an operator that has no newer form: why."""


def single(default: float) -> Any:
    """A float attribute with a default, which the schema holds in single precision."""
    return number(float(np.float32(default)))


class OnnxOp(TypedOp):
    """An operator of ONNX, or of another operator set in ONNX's format."""

    VERSIONS: ClassVar[tuple[int, ...]] = ()
    """The versions of the operator's schema (`since_version`) that have this form."""

    traits = traits_def(Pure())

    @classmethod
    def of(
        cls,
        *operands: SSAValue | Sequence[SSAValue] | None,
        regions: Sequence[Region | None] = (),
        count: int = 1,
        **properties: Any,
    ) -> Self:
        """Build the operator; `count` is the number of values of a variadic result."""
        return cls.make(operands, [ANY_TENSOR] * result_count(cls, count), properties, regions=regions)


@cache
def result_count(cls: type[OnnxOp], variadic: int) -> int:
    """How many results an operator has, given the number of values of its variadic one."""
    results = cls.get_irdl_definition().results
    return sum(variadic if isinstance(definition, VarResultDef) else 1 for _, definition in results)


@cache
def operator_of(cls: type[OnnxOp]) -> tuple[str, str]:
    """The domain and the operator that a class stands for: `("", "Softmax")` for `onnx.Softmax_1`."""
    domain, _, operator = cls.name.removeprefix("onnx.").rpartition(".")
    stem, _, suffix = operator.rpartition("_")
    return domain, stem if stem and suffix.isdigit() else operator


@irdl_op_definition
class UnknownOp(OnnxOp):
    """An operator without a class, with its attributes as they were; only a rule for its name can lower it."""

    name = "onnx.Unknown"
    arguments = var_operand_def(Tensor)
    domain = string()
    operator = string()
    version = integer()
    given = prop_def(DictionaryAttr)
    outputs = var_result_def(Tensor)
    traits = traits_def()

    @classmethod
    def instead_of(cls, op: OnnxOp, reason: str) -> Self:
        """An operator of an old form that has no newer one, without its attributes and graphs; `reason` says why."""
        domain, operator = operator_of(type(op))
        return cls.create(
            operands=list(op.operands),
            result_types=[r.type for r in op.results],
            properties={
                "domain": StringAttr(domain),
                "operator": StringAttr(operator),
                "version": IntegerAttr(max(op.VERSIONS, default=1), 64),
                "given": DictionaryAttr({}),
            },
            attributes={**op.attributes, REFUSAL: StringAttr(reason)},
            location=op.location,
        )

    @property
    def full_name(self) -> str:
        """The name that an extension's class or rule for this operator has: `onnx.com.acme.Swish`."""
        domain = plain(self.domain)
        return ".".join(("onnx", *([domain] if domain else []), plain(self.operator)))

    @property
    def refusal(self) -> str:
        """Why it cannot be lowered, where no rule of an extension does it."""
        known = self.attributes.get(REFUSAL)
        if isinstance(known, StringAttr):
            return known.data
        from stepwell.dialects.onnx.known import refusal

        return refusal(plain(self.domain), plain(self.operator), plain(self.version))


OPS = [UnknownOp]
