"""Calls of attention layers: which tensor is query, value and key, and their masks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import keras
from stepwell.frontends.faults import Fault
from stepwell.frontends.keras.builder import Builder, tensors
from stepwell.frontends.keras.config import Layer
from stepwell.frontends.keras.fields import fields_of, flat
from stepwell.frontends.keras.operators import held


def _flag(args: Sequence[Any], at: int, kwargs: Mapping[str, Any], name: str) -> bool:
    return bool(kwargs.get(name) or (len(args) > at and args[at] is True))


def attention(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """Attention and AdditiveAttention: a list of query, value and perhaps key, with a list of masks."""
    cls = keras.operation(layer.class_name)
    assert cls is not None
    inputs = tensors(args[0] if args else kwargs.get("inputs"))
    given = kwargs.get("mask", args[1] if len(args) > 1 else None)
    masks = list(given) if isinstance(given, list) else [builder.mask(v) for v in inputs]
    masks = [m if isinstance(m, SSAValue) else None for m in [*masks, None, None]]
    cast = builder.cast(layer, inputs)
    names = [n for n, _ in cls.get_irdl_definition().operands][3:]
    held = [builder.variable(layer, n, optional=True) for n in names]
    scores = _flag(args, 3, kwargs, "return_attention_scores")
    # Keras 2.4 to 2.9 had `causal` in the configuration.
    causal = _flag(args, 4, kwargs, "use_causal_mask") or layer.config.get("causal") is True
    fields = fields_of(cls, layer)
    fields.update(use_causal_mask=causal, return_attention_scores=scores)
    made = builder.emit(cls, layer, cast, masks[0], masks[1], *held, count=1 + scores, **fields)
    builder.masked(made[:1], masks[0])
    return made


ORDER = ("query", "value", "key")
REST = (
    "query_mask",
    "value_mask",
    "key_mask",
    "attention_mask",
    "return_attention_scores",
    "training",
    "use_causal_mask",
)
REST_2 = ("attention_mask", "return_attention_scores", "training", "use_causal_mask")
"""Keras 2 has no masks of single tensors among the arguments."""


def heads(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """MultiHeadAttention and GroupQueryAttention."""
    cls = keras.operation(layer.class_name)
    assert cls is not None
    names = (*ORDER, *(REST if builder.version >= 3 else REST_2))
    given = {**dict(zip(names, args, strict=False)), **kwargs}
    query, value, key = (given.get(n) if isinstance(given.get(n), SSAValue) else None for n in ORDER)
    if query is None or value is None:
        raise Fault(f"{layer}: it is called without a query or a value")
    masks = []
    for name, tensor in (("query_mask", query), ("value_mask", value), ("key_mask", key)):
        found = given.get(name)
        masks.append(found if isinstance(found, SSAValue) else None if tensor is None else builder.mask(tensor))
    pairs = given.get("attention_mask")
    if pairs is not None:
        pairs = held(builder, layer, pairs)
    scores = given.get("return_attention_scores") is True
    causal = given.get("use_causal_mask") is True
    fields = fields_of(cls, layer)
    axes = layer.config.get("attention_axes")
    if axes is not None:
        fields["attention_axes"] = tuple(flat(axes))
    # The fused kernel of Keras 3 lets a query that sees nothing see everything alike.
    slow = bool(layer.config.get("dropout")) or scores or (axes is not None and len(flat(axes)) > 1)
    fields.update(
        use_causal_mask=causal, return_attention_scores=scores, zero_where_masked=builder.version >= 3 and slow
    )
    cast = [None if v is None else builder.cast(layer, [v])[0] for v in (query, value, key)]
    variables = []
    for name, _ in cls.get_irdl_definition().operands[7:]:
        found = builder.variable(layer, name, optional=not name.endswith("kernel") or name == "gate_kernel")
        variables.append(None if found is None else builder.cast(layer, [found])[0])
    made = builder.emit(cls, layer, *cast, *masks, pairs, *variables, count=1 + scores, **fields)
    builder.masked(made[:1], masks[0])
    return made


__all__ = ["attention", "heads"]
