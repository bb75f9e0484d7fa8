"""What every Keras layer shares.

A layer is `keras.Dense`, an operation of `keras.ops` is `keras.ops.Add`. Fields are spelled as in the layer's
configuration, variables are operands by the names that the layer gives to them. Types of results are not known here:
they are inferred when the layers are lowered.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Self

from xdsl.dialects.builtin import ArrayAttr, DenseArrayBase, DictionaryAttr, FloatAttr, IntegerAttr, StringAttr
from xdsl.ir import Region, SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, prop_def, result_def, traits_def, var_operand_def, var_result_def
from xdsl.traits import Pure

from stepwell.dialects.base import Tensor, TypedOp
from stepwell.dialects.fields import ConstantAttr, Kind, plain, string
from stepwell.dialects.types import tensor

INT = Kind(IntegerAttr, "integer")
FLOAT = Kind(FloatAttr, "number")
BOOL = Kind(IntegerAttr, "boolean")
STRING = Kind(StringAttr, "string")
INTS = Kind(DenseArrayBase, "ints")
FLOATS = Kind(DenseArrayBase, "floats")
STRINGS = Kind(ArrayAttr, "strings")
TENSOR = ConstantAttr

ANY_TENSOR = tensor("dynamic", None)
"""The type of every result of a Keras layer."""

REFUSAL = "keras.refusal"
"""On an object that has no class: why it cannot be lowered."""


class KerasOp(TypedOp):
    """A layer of Keras, or an operation of `keras.ops`."""

    traits = traits_def(Pure())

    @classmethod
    def of(
        cls,
        *operands: SSAValue | Sequence[SSAValue] | None,
        regions: Sequence[Region | None] = (),
        count: int = 1,
        **properties: Any,
    ) -> Self:
        """Build the layer; `count` is the number of its results."""
        return cls.make(operands, [ANY_TENSOR] * count, properties, regions=regions)


class Layer(KerasOp):
    """A layer of one tensor that has no variables."""

    inputs = operand_def(Tensor)
    outputs = result_def(Tensor)


@irdl_op_definition
class VariableOp(KerasOp):
    """A variable of a layer, by its path in the file."""

    name = "keras.Variable"
    path = string()
    value = prop_def(ConstantAttr)
    output = result_def(Tensor)


@irdl_op_definition
class UnknownOp(KerasOp):
    """A layer without a class, with its configuration as text; only a rule for its name can lower it.

    Its variables are the last operands.
    """

    name = "keras.Unknown"
    arguments = var_operand_def(Tensor)
    module = string("")
    class_name = string()
    registered_name = string("")
    config = prop_def(DictionaryAttr)
    outputs = var_result_def(Tensor)
    traits = traits_def()

    @property
    def full_name(self) -> str:
        """The name that an extension's rule for this layer has: `keras.my_package>Swish`, `keras.Lambda`."""
        return f"keras.{plain(self.registered_name) or plain(self.class_name)}"

    @property
    def refusal(self) -> str:
        """Why it cannot be lowered, where no rule of an extension does it."""
        known = self.attributes.get(REFUSAL)
        if isinstance(known, StringAttr):
            return known.data
        module = plain(self.module)
        where = f" of {module}" if module and not module.startswith("keras") else ""
        return f"a layer{where} that Keras has not; its code is not in the file"


OPS = [UnknownOp, VariableOp]
