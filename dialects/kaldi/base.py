"""What every operation of Kaldi shares.

A value has the type `tensor<?xNxf32>`: a vector of N numbers for every frame t of an utterance and, as far as something
asks for them, for the frames around it. Parameters are fields, spelled as the tokens of the file. What only training
needs (learning rates, statistics of activations) is not kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Self

from xdsl.dialects.builtin import DenseArrayBase, FloatAttr, IntegerAttr
from xdsl.ir import Region, SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, prop_def, result_def, traits_def, var_operand_def
from xdsl.traits import Pure

from stepwell.dialects.base import Tensor, TypedOp
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import ConstantAttr, Kind, optional, plain, string
from stepwell.dialects.payload import Payload
from stepwell.dialects.types import ANY, Dim, shape_of, tensor

INT = Kind(IntegerAttr, "integer")
FLOAT = Kind(FloatAttr, "number")
BOOL = Kind(IntegerAttr, "boolean")
INTS = Kind(DenseArrayBase, "ints")
TENSOR = ConstantAttr


def frames(width: Dim) -> Any:
    """The type of a value of vectors of so many numbers."""
    return tensor("f32", (ANY, width))


def width_of(value: SSAValue) -> Dim:
    """How many numbers each vector of a value has."""
    shape = shape_of(value)
    return shape[-1] if shape else ANY


def parameter() -> Any:
    """A field that is a vector or a matrix of the file."""
    return prop_def(TENSOR)


def opt_parameter() -> Any:
    return optional(TENSOR)


def values_of(field: Any) -> Payload:
    """The values of such a field."""
    return plain(field)


class KaldiOp(TypedOp):
    """A component, or a part of a descriptor."""

    OF_UTTERANCE: ClassVar[bool] = False
    """Whether each frame is of all frames of the utterance."""
    traits = traits_def(Pure())

    def width(self) -> Dim:
        """How many numbers each vector of the result has; raises InferenceError where the parameters do not fit."""
        return width_of(self.operands[0])

    def around(self, lo: int, hi: int) -> tuple[int, int] | None:
        """The frames of its input that an operation uses as far as they are there; None: it needs just lo to hi."""
        return None

    def reached(self, lo: int, hi: int) -> tuple[int, int] | None:
        """The frames that can be computed where the input has lo to hi; None: just those."""
        return None

    def fits(self, expected: int, what: str = "its input") -> None:
        """Raise InferenceError where the vectors of the operand are of another size."""
        found = width_of(self.operands[0])
        if isinstance(found, int) and found != expected:
            raise InferenceError(f"{what} has {found} dimensions, and its parameters are for {expected}")

    @classmethod
    def of(
        cls,
        *operands: SSAValue | Sequence[SSAValue] | None,
        regions: Sequence[Region | None] = (),
        **properties: Any,
    ) -> Self:
        """Build the operation; its type follows from operands and parameters."""
        op = cls.make(operands, (), properties, regions=regions)
        op.set_result_types([frames(op.width())])
        return op


class Component(KaldiOp):
    """A component of one input."""

    input = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class UnknownOp(KaldiOp):
    """A component without a class; only a rule for its name can lower it."""

    name = "kaldi.Unknown"
    arguments = var_operand_def(Tensor)
    kind = string()
    output = result_def(Tensor)
    traits = traits_def()

    def width(self) -> Dim:
        return ANY

    @property
    def full_name(self) -> str:
        """The name that an extension's rule for this component has: `kaldi.MyComponent`."""
        return f"kaldi.{plain(self.kind)}"

    @property
    def refusal(self) -> str:
        """Why it cannot be lowered, where no rule of an extension does it."""
        return "a component that Kaldi 5.5 has not, or of which only its training is known"


OPS = [UnknownOp]
