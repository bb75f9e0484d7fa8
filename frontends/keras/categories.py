"""Calls of layers of categories: the vocabulary is in the configuration, or a text in the archive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import keras
from stepwell.dialects.payload import Values
from stepwell.frontends.faults import Fault
from stepwell.frontends.keras.builder import Builder, tensors
from stepwell.frontends.keras.config import Layer, policy_of
from stepwell.frontends.keras.fields import fields_of, flat
from stepwell.frontends.messages import quoted

LARGEST = 1 << 22
"""Words of a vocabulary."""


def encoding(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """CategoryEncoding and Discretization."""
    cls = keras.operation(layer.class_name)
    assert cls is not None
    inputs = tensors([*args, kwargs])
    mode = layer.config.get("output_mode", "int")
    fields = fields_of(cls, layer)
    fields["dtype"] = policy_of(layer)
    if layer.class_name == "Discretization" and mode == "int":
        fields["dtype"] = "int32" if builder.version >= 3 else "int64"
    if layer.class_name == "Discretization":
        return [builder.one(cls, layer, inputs[0], **fields)]
    weights = kwargs.get("count_weights")
    more = weights if isinstance(weights, SSAValue) else inputs[1] if len(inputs) > 1 else None
    return [builder.one(cls, layer, inputs[0], more, **fields)]


def lookup(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """IntegerLookup and StringLookup."""
    cls = keras.operation(layer.class_name)
    assert cls is not None
    inputs = tensors([*args, kwargs])
    config, text = layer.config, layer.class_name == "StringLookup"
    mode = config.get("output_mode", "int")
    words = config.get("vocabulary")
    if isinstance(words, str) or words is None:
        words = builder.asset(layer, "vocabulary.txt")
        if words is None:
            raise Fault(f"{layer}: its vocabulary is not in the file")
    words = without_special(layer, flat(words))
    try:
        array = np.array([str(w) for w in words], object) if text else np.array([int(w) for w in words], np.int64)
    except (TypeError, ValueError, OverflowError):
        raise Fault(f"{layer}: its vocabulary has {quoted(str(words[:4]))} in it, which are no whole numbers") from None
    if len(array) > LARGEST or len(set(array.tolist())) != len(array):
        raise Fault(f"{layer}: its vocabulary has words twice, or more than {LARGEST}")
    weights = config.get("idf_weights")
    held = None
    if isinstance(weights, list):
        held = builder.held(Values(spread(layer, weights, len(array))), f"{builder.label(layer)}/idf_weights")
    elif mode == "tf_idf":
        held = builder.variable(layer, "idf_weights", optional=True)
    fields = fields_of(cls, layer)
    if config.get("pad_to_max_tokens") and isinstance(config.get("max_tokens"), int):
        fields["depth"] = config["max_tokens"]
    counted = builder.version >= 3 or mode == "int"
    fields["dtype"] = "int64" if counted else policy_of(layer)
    if mode == "tf_idf":
        fields["dtype"] = "float32"
    vocabulary = builder.held(Values(array), f"{builder.label(layer)}/vocabulary")
    return [builder.one(cls, layer, inputs[0], vocabulary, held, **fields)]


def spread(layer: Layer, weights: list[Any], count: int) -> np.ndarray:
    """Weights of the words, before them that of unknown ones, which is the mean, and zeros up to the wanted number."""
    try:
        found = np.asarray(weights, np.float32)
    except (TypeError, ValueError):
        raise Fault(f"{layer}: its idf_weights are {quoted(str(weights[:4]))}") from None
    if len(found) == count:
        unknown = layer.config.get("num_oov_indices", 1)
        lead = unknown if isinstance(unknown, int) and 0 <= unknown < 64 else 0
        found = np.concatenate([np.full(lead, found.mean() if count else 0, np.float32), found])
    most = layer.config.get("max_tokens") if layer.config.get("pad_to_max_tokens") else None
    if isinstance(most, int) and len(found) < most <= LARGEST:
        found = np.pad(found, (0, most - len(found)))
    return found


def without_special(layer: Layer, words: list[Any]) -> list[Any]:
    """A vocabulary without the words for the mask and for what is unknown, with which it may begin."""
    config = layer.config
    mask, unknown = config.get("mask_token"), config.get("num_oov_indices", 1)
    lead = [mask] if mask is not None and config.get("output_mode", "int") == "int" else []
    default = "[UNK]" if layer.class_name == "StringLookup" else -1
    lead += [config.get("oov_token", default)] * (unknown if isinstance(unknown, int) and 0 <= unknown < 64 else 0)
    same = lead and [str(w) for w in words[: len(lead)]] == [str(w) for w in lead]
    return words[len(lead) :] if same else words


__all__ = ["encoding", "lookup"]
