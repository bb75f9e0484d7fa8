"""What a call of each kind of layer becomes, and which mask its result has."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import keras
from stepwell.dialects.keras.ops_elementwise import (
    LogicalAndOp,
    LogicalOrOp,
    NotEqualOp,
    OnesLikeOp,
    WhereOp,
    ZerosLikeOp,
)
from stepwell.dialects.keras.ops_movement import ConcatenateOp as JoinOp
from stepwell.dialects.keras.ops_movement import ExpandDimsOp
from stepwell.dialects.keras.ops_reduction import AllOp, AnyOp
from stepwell.dialects.payload import Values
from stepwell.dialects.provenance import location
from stepwell.frontends.faults import Fault
from stepwell.frontends.keras import attention, categories, operators, recurrence
from stepwell.frontends.keras.builder import Builder, tensors
from stepwell.frontends.keras.config import Layer
from stepwell.frontends.keras.fields import flat
from stepwell.frontends.messages import quoted

Call = Callable[[Builder, Layer, Sequence[Any], Mapping[str, Any]], list[SSAValue]]

CODE = "its function is code of Python, which is not run; write the layer with Keras's own, or a rule for it"
REASONS = {
    "Lambda": CODE,
    "HashedCrossing": "it hashes two texts, for which there is no lowering; hash them before the model",
    "Hashing": "there is no lowering; that of the operator which it becomes in a SavedModel is: use model.export",
    "TextVectorization": "there is no lowering; those of what it becomes in a SavedModel are: use model.export",
}
"""Why layers of Keras itself cannot be lowered."""

PASSING = {
    "Activation", "ActivityRegularization", "AlphaDropout", "BatchNormalization", "Dense", "Dropout", "ELU",
    "GaussianDropout", "GaussianNoise", "GroupNormalization", "Identity", "LayerNormalization", "LeakyReLU",
    "Masking", "Normalization", "PReLU", "ReLU", "Rescaling", "Softmax", "SpatialDropout1D", "SpatialDropout2D",
    "SpatialDropout3D", "ThresholdedReLU", "UnitNormalization",
}  # fmt: skip
"""Layers whose result has the mask of their input."""


def call(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """The results of a call, flat."""
    if not tensors([*args, kwargs]):
        raise Fault(f"{layer}: it is called without a tensor")
    if layer.is_operation:
        return operators.operation(builder, layer, args, kwargs)
    args, kwargs = operators.arrays_held(builder, layer, [list(args), dict(kwargs)])
    if layer.quantized and layer.variables is not None:
        reason = f"its variables are quantised ({layer.quantized}); save the model before Keras quantises it"
        return builder.unknown(layer, tensors([*args, kwargs]), reason=reason)
    own = SPECIAL.get(layer.class_name)
    if layer.registered_name:
        own = None
    if own is not None:
        return own(builder, layer, args, kwargs)
    given = tensors([*args, kwargs])
    if layer.registered_name or keras.operation(layer.class_name) is None:
        reason = "" if layer.registered_name else REASONS.get(layer.class_name, "")
        return builder.unknown(layer, given, reason=reason)
    inputs = tensors(args) or tensors(kwargs)
    if not inputs:
        inputs = tensors(kwargs)
    mask = mask_of(builder, inputs, kwargs)
    made = [builder.layer(layer, inputs, mask)]
    if layer.class_name in PASSING:
        builder.masked(made, mask)
    return made


def softmax(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    inputs = tensors(args) or tensors(kwargs)
    mask = mask_of(builder, inputs, kwargs)
    made = [builder.layer(layer, inputs[:1], mask, zero_where_masked=builder.version >= 3)]
    builder.masked(made, mask)
    return made


def random_crop(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    return [builder.layer(layer, tensors(args), resized=builder.version < 3)]


def normalization(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """Mean and variance may be in the configuration."""
    config = layer.config
    if layer.variables is None and config.get("mean") is not None:
        layer.variables = {}
        for name in ("mean", "variance"):
            try:
                layer.variables[name] = Values(np.asarray(plain_list(config.get(name)), np.float32))
            except (TypeError, ValueError, OverflowError):
                raise Fault(f"{layer}: its {name} is {quoted(str(config.get(name)))}") from None
    axis = config.get("axis", -1)
    inputs = tensors(args) or tensors(kwargs)
    mask = builder.mask(inputs[0]) if inputs else None
    made = [builder.layer(layer, inputs, axis=() if axis is None else tuple(flat(axis)))]
    builder.masked(made, mask)
    return made


def plain_list(value: Any) -> Any:
    """An array of a configuration as nested lists; Keras 3 may write it as an object."""
    if isinstance(value, Mapping):
        inner = value.get("config")
        return plain_list(inner.get("value") if isinstance(inner, Mapping) else None)
    return value


def mask_of(builder: Builder, inputs: Sequence[SSAValue], kwargs: Mapping[str, Any]) -> SSAValue | None:
    """The mask that a call is given, otherwise that of its first tensor."""
    given = kwargs.get("mask")
    if isinstance(given, SSAValue):
        return given
    return builder.mask(inputs[0]) if inputs else None


def embedding(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """With `mask_zero` the mask says where the input is not 0."""
    inputs = tensors(args) or tensors(kwargs)
    made = [builder.layer(layer, inputs)]
    if layer.config.get("mask_zero") is True:
        zero = builder.held(Values(np.asarray(0, np.int32)), f"{builder.label(layer)}/zero")
        builder.masked(made, quietly(builder, layer, NotEqualOp, inputs[0], zero))
    return made


def masking(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """The mask says which steps differ somewhere from the mask value."""
    inputs = tensors(args) or tensors(kwargs)
    made = [builder.layer(layer, inputs)]
    value = layer.config.get("mask_value", 0.0)
    value = float(value) if isinstance(value, int | float) else 0.0
    held = builder.held(Values(np.asarray(value, np.float32)), f"{builder.label(layer)}/mask_value")
    differs = quietly(builder, layer, NotEqualOp, inputs[0], held)
    builder.masked(made, quietly(builder, layer, AnyOp, differs, axis=(-1,)))
    return made


def quietly(builder: Builder, layer: Layer, cls: Any, *operands: SSAValue, **options: Any) -> SSAValue:
    """An operation that computes a mask; the layer's name stays with its result."""
    op = cls.of(*operands, **options)
    op.location = location(f"{builder.label(layer)}/mask", op.name, builder.file, builder.index)
    builder.block.add_op(op)
    return op.results[0]


def merging(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """Where all tensors have a mask (before Keras 3: any of them) the result has one."""
    inputs = tensors(args) or tensors(kwargs)
    made = [builder.layer(layer, inputs)]
    masks = [m for v in inputs if (m := builder.mask(v)) is not None]
    if masks and (builder.version < 3 or len(masks) == len(inputs)):
        builder.masked(made, together(builder, layer, masks))
    return made


def together(builder: Builder, layer: Layer, masks: Sequence[SSAValue]) -> SSAValue:
    """Where any mask holds, before Keras 3 where all do."""
    found = masks[0]
    for other in masks[1:]:
        if other is not found:
            found = quietly(builder, layer, LogicalOrOp if builder.version >= 3 else LogicalAndOp, found, other)
    return found


def multiply(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """In Keras 3 what a mask leaves out counts as 1, and what all of them leave out becomes 0."""
    inputs = tensors(args) or tensors(kwargs)
    masks = [builder.mask(v) for v in inputs]
    if builder.version < 3 or not any(m is not None for m in masks):
        return merging(builder, layer, args, kwargs)
    one, zero = (builder.held(Values(np.asarray(n, np.float32)), f"{builder.label(layer)}/{n}") for n in (1, 0))
    wide = [None if m is None else quietly(builder, layer, ExpandDimsOp, m, axis=(-1,)) for m in masks]
    kept = [v if w is None else quietly(builder, layer, WhereOp, w, v, one) for v, w in zip(inputs, wide, strict=True)]
    made = [builder.layer(layer, kept)]
    if all(m is not None for m in masks):
        some = together(builder, layer, [w for w in wide if w is not None])
        made = [builder.one(WhereOp, layer, some, made[0], zero)]
        builder.masked(made, together(builder, layer, [m for m in masks if m is not None]))
    return made


def concatenate(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """The masks are widened to the tensors and joined; a step counts if any (before Keras 3: all) of it does."""
    inputs = tensors(args) or tensors(kwargs)
    made = [builder.layer(layer, inputs)]
    masks = [builder.mask(v) for v in inputs]
    if any(m is not None for m in masks):
        wide = []
        for value, mask in zip(inputs, masks, strict=True):
            if mask is None:
                wide.append(quietly(builder, layer, OnesLikeOp, value, dtype="bool"))
                continue
            nothing = quietly(builder, layer, ZerosLikeOp, value, dtype="bool")
            wide.append(
                quietly(builder, layer, LogicalOrOp, quietly(builder, layer, ExpandDimsOp, mask, axis=(-1,)), nothing)
            )
        axis = layer.config.get("axis", -1)
        op = JoinOp.of(wide, axis=axis if isinstance(axis, int) else -1)
        op.location = location(f"{builder.label(layer)}/mask", op.name, builder.file, builder.index)
        builder.block.add_op(op)
        reduce = AnyOp if builder.version >= 3 else AllOp
        builder.masked(made, quietly(builder, layer, reduce, op.results[0], axis=(-1,)))
    return made


def merge(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """Keras 1: one layer for all ways to merge, by `mode`."""
    names = {"sum": "Add", "mul": "Multiply", "ave": "Average", "max": "Maximum", "concat": "Concatenate"}
    mode = layer.config.get("mode")
    if mode not in names and mode not in ("dot", "cos"):
        return builder.unknown(
            layer, tensors(args), reason=f"the mode of merging is {quoted(str(mode))}, which is code"
        )
    config = dict(layer.config)
    if mode == "concat":
        config["axis"] = config.get("concat_axis", -1)
    if mode in ("dot", "cos"):
        config.update(axes=config.get("dot_axes", -1), normalize=mode == "cos")
    other = Layer(names.get(mode, "Dot"), config, layer.name, path=layer.path)
    return call(builder, other, args, kwargs)


SPECIAL: dict[str, Call] = {
    "AdditiveAttention": attention.attention,
    "Attention": attention.attention,
    "Bidirectional": recurrence.bidirectional,
    "CategoryEncoding": categories.encoding,
    "ClassMethod": operators.tf_function,
    "Concatenate": concatenate,
    "Discretization": categories.encoding,
    "Embedding": embedding,
    "GroupQueryAttention": attention.heads,
    "IntegerLookup": categories.lookup,
    "Masking": masking,
    "Merge": merge,
    "MultiHeadAttention": attention.heads,
    "Multiply": multiply,
    "Normalization": normalization,
    "RNN": recurrence.recurrent,
    "RandomCrop": random_crop,
    "SlicingOpLambda": operators.tf_function,
    "Softmax": softmax,
    "StringLookup": categories.lookup,
    "SpectralNormalization": recurrence.spectral,
    "TFOpLambda": operators.tf_function,
    "TimeDistributed": recurrence.time_distributed,
    **dict.fromkeys(recurrence.CELLS, recurrence.cell),
    **dict.fromkeys(recurrence.STATES, recurrence.recurrent),
    **dict.fromkeys(("Add", "Average", "Maximum", "Minimum", "Subtract"), merging),
}
"""Layers whose calls, results or masks are not those of any layer."""

__all__ = ["SPECIAL", "call"]
