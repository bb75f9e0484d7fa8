"""What every Caffe layer shares.

A layer of the type Convolution is `caffe.Convolution`. Fields are spelled as in the layer's parameter message
(`convolution_param`) and have its defaults; blobs are operands behind the bottoms, by the role that the layer gives
to them. Types of results are not known here: they are inferred when the layers are lowered.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, ClassVar, Self

import numpy as np
from xdsl.dialects.builtin import DenseArrayBase, DictionaryAttr, FloatAttr, IntegerAttr, StringAttr
from xdsl.ir import SSAValue
from xdsl.irdl import (
    OptOperandDef,
    VarOperandDef,
    irdl_op_definition,
    operand_def,
    prop_def,
    result_def,
    traits_def,
    var_operand_def,
    var_result_def,
)
from xdsl.traits import Pure

from stepwell.dialects.base import Tensor, TypedOp
from stepwell.dialects.fields import ConstantAttr, Kind, ints, number, plain, string
from stepwell.dialects.types import tensor

INT = Kind(IntegerAttr, "integer")
FLOAT = Kind(FloatAttr, "number")
BOOL = Kind(IntegerAttr, "boolean")
INTS = Kind(DenseArrayBase, "ints")
FLOATS = Kind(DenseArrayBase, "floats")

ANY_TENSOR = tensor("dynamic", None)
"""The type of every result of a layer."""

REFUSAL = "caffe.refusal"
"""On a layer that has no class: why it cannot be lowered."""


def single(default: float) -> Any:
    """A float field with a default, which the message holds in single precision."""
    return number(float(np.float32(default)))


class Misfit(Exception):  # noqa: N818 - becomes a StepwellError where the layer is known
    """Bottoms or blobs that a layer does not take, as the end of a sentence that begins with the layer."""


class CaffeOp(TypedOp):
    """A layer of Caffe or of one of its forks."""

    PARAM: ClassVar[str] = ""
    """The field of LayerParameter with the layer's parameters."""
    TYPES: ClassVar[tuple[str, ...]] = ()
    """The names that files have for the type, where they are not the class's."""
    BLOBS: ClassVar[tuple[str, ...]] = ()
    """The operands that are blobs, in the order of the file; the others are bottoms."""
    PATHS: ClassVar[dict[str, str]] = {}
    """Fields that lie in a message within the parameters: field → `nms_param.top_k`."""

    traits = traits_def(Pure())

    @classmethod
    def of(cls, *operands: SSAValue | Sequence[SSAValue] | None, count: int = 1, **properties: Any) -> Self:
        """Build the layer; `count` is the number of its tops."""
        return cls.make(operands, [ANY_TENSOR] * count, properties)

    @classmethod
    def arrange(
        cls, bottoms: Sequence[SSAValue], blobs: Sequence[SSAValue], fields: dict[str, Any]
    ) -> list[SSAValue | Sequence[SSAValue] | None]:
        """The operands by the fields of the class; raises Misfit where there are too few or too many of them."""
        made: list[SSAValue | Sequence[SSAValue] | None] = []
        left, values = list(bottoms), list(blobs)
        for name, definition in cls.get_irdl_definition().operands:
            held = values if name in cls.BLOBS else left
            if isinstance(definition, VarOperandDef) and not isinstance(definition, OptOperandDef):
                made.append(tuple(held))
                held.clear()
            elif held:
                made.append(held.pop(0))
            elif isinstance(definition, OptOperandDef):
                made.append(None)
            elif name in cls.BLOBS:
                raise Misfit(without_blob(name, len(blobs)))
            else:
                raise Misfit(f"it has {len(bottoms)} bottoms, which is too few")
        if left:
            raise Misfit(f"it has {len(bottoms)} bottoms, which is more than it takes")
        return made

    @classmethod
    def wanted(cls, fields: dict[str, Any]) -> int:
        """How many blobs the layer has at most, by its fields."""
        if fields.get("bias_term") is False:
            return len([b for b in cls.BLOBS if b != "bias"])
        return len(cls.BLOBS)


def without_blob(name: str, held: int) -> str:
    if held:
        return f"its {name} is missing: the weights have {held} {'blob' if held == 1 else 'blobs'} for it"
    return f"it has no weights (its {name} is missing); give the .caffemodel that the net was trained into"


@cache
def types_of(cls: type[CaffeOp]) -> tuple[str, ...]:
    """The names that files have for the type of a layer."""
    return cls.TYPES or (cls.name.removeprefix("caffe."),)


class Neuron(CaffeOp):
    """A layer of one bottom and one top without blobs."""

    bottom = operand_def(Tensor)
    top = result_def(Tensor)


@irdl_op_definition
class BlobOp(CaffeOp):
    """A blob of a layer, from the file of weights."""

    name = "caffe.Blob"
    value = prop_def(ConstantAttr)
    top = result_def(Tensor)


@irdl_op_definition
class FilledOp(CaffeOp):
    """A top of a DummyData layer whose filler is `constant`."""

    name = "caffe.Filled"
    shape = ints()
    value = single(0)
    top = result_def(Tensor)


@irdl_op_definition
class UnknownOp(CaffeOp):
    """A layer without a class, with its parameters as they are; only a rule for its name can lower it.

    Its blobs are the last operands.
    """

    name = "caffe.Unknown"
    bottoms = var_operand_def(Tensor)
    type = string()
    given = prop_def(DictionaryAttr)
    tops = var_result_def(Tensor)
    traits = traits_def()

    @property
    def full_name(self) -> str:
        """The name that an extension's rule for this layer has: `caffe.MyLayer`."""
        return f"caffe.{plain(self.type)}"

    @property
    def refusal(self) -> str:
        """Why it cannot be lowered, where no rule of an extension does it."""
        known = self.attributes.get(REFUSAL)
        if isinstance(known, StringAttr):
            return known.data
        return "a layer that neither Caffe nor a known fork of it has; its code is not in the files"


OPS = [BlobOp, FilledOp, UnknownOp]
