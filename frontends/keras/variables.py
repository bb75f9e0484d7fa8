"""The variables of each layer: their names, where in a `.keras` file they are, and their sizes by the configuration.

An HDF5 file of Keras 1 to 3 lists the variables of a layer of the model in the order of creation, the trainable ones
first. In `.keras` each object has a group, with those of its own by number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

Config = Mapping[str, Any]
Size = int | None


class Variable(NamedTuple):
    """A variable of a layer: the operand that it becomes, its object's path below the layer, and its shape."""

    operand: str
    shape: tuple[Size, ...] | None = None
    path: str = ""
    trainable: bool = True
    needed: bool = True
    """Whether it has to do with what is computed."""


def given(config: Config, *names: str) -> Any:
    """The first of several spellings that a configuration has."""
    return next((config[n] for n in names if config.get(n) is not None), None)


def size(config: Config, *names: str) -> Size:
    found = given(config, *names)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def kernel_size(config: Config, rank: int) -> tuple[Size, ...]:
    found = given(config, "kernel_size", "filter_length")
    if found is None and rank == 2 and config.get("nb_row") is not None:
        found = [config.get("nb_row"), config.get("nb_col")]
    if isinstance(found, int):
        return (found,) * rank
    if isinstance(found, list | tuple) and len(found) == rank:
        return tuple(f if isinstance(f, int) else None for f in found)
    return (None,) * rank


def biased(config: Config) -> bool:
    return given(config, "use_bias", "bias") is not False


def product(a: Size, b: Size) -> Size:
    return None if a is None or b is None else a * b


def dense(config: Config) -> list[Variable]:
    units = size(config, "units", "output_dim")
    return [Variable("kernel", (None, units)), *([Variable("bias", (units,))] if biased(config) else [])]


def einsum_dense(config: Config) -> list[Variable]:
    return [Variable("kernel"), *([Variable("bias")] if config.get("bias_axes") else [])]


def convolution(rank: int, transposed: bool = False) -> Callable[[Config], list[Variable]]:
    def found(config: Config) -> list[Variable]:
        filters = size(config, "filters", "nb_filter")
        ends = (filters, None) if transposed else (None, filters)
        made = [Variable("kernel", (*kernel_size(config, rank), *ends))]
        return [*made, *([Variable("bias", (filters,))] if biased(config) else [])]

    return found


def depthwise(rank: int) -> Callable[[Config], list[Variable]]:
    def found(config: Config) -> list[Variable]:
        made = [Variable("kernel", (*kernel_size(config, rank), None, size(config, "depth_multiplier") or 1))]
        return [*made, *([Variable("bias")] if biased(config) else [])]

    return found


def separable(rank: int) -> Callable[[Config], list[Variable]]:
    def found(config: Config) -> list[Variable]:
        filters = size(config, "filters", "nb_filter")
        made = [
            Variable("depthwise_kernel", (*kernel_size(config, rank), None, size(config, "depth_multiplier") or 1)),
            Variable("pointwise_kernel", (*(1,) * rank, None, filters)),
        ]
        return [*made, *([Variable("bias", (filters,))] if biased(config) else [])]

    return found


def local(config: Config) -> list[Variable]:
    return [Variable("kernel"), *([Variable("bias")] if biased(config) else [])]


def scaled(*names: str) -> Callable[[Config], list[Variable]]:
    """gamma and beta where they are wanted, then variables that training only updates."""

    def found(config: Config) -> list[Variable]:
        made = [Variable("gamma")] if config.get("scale") is not False or config.get("rms_scaling") else []
        if config.get("center") is not False and not config.get("rms_scaling"):
            made.append(Variable("beta"))
        return [*made, *(Variable(n, trainable=False) for n in names)]

    return found


def one(name: str) -> Callable[[Config], list[Variable]]:
    return lambda config: [Variable(name)]


def normalization(config: Config) -> list[Variable]:
    if config.get("mean") is not None:
        return []
    return [*(Variable(n, trainable=False) for n in ("mean", "variance")), Variable("count", (), "", False, False)]


def embedding(config: Config) -> list[Variable]:
    return [Variable("embeddings", (size(config, "input_dim"), size(config, "output_dim")))]


def recurrent(gates: int, path: str) -> Callable[[Config], list[Variable]]:
    """kernel, recurrent kernel and bias of a cell, which is an object of its own in a layer."""

    def found(config: Config) -> list[Variable]:
        units = size(config, "units", "output_dim")
        wide = product(units, gates)
        made = [Variable("kernel", (None, wide), path), Variable("recurrent_kernel", (units, wide), path)]
        return [*made, *([Variable("bias", None, path)] if biased(config) else [])]

    return found


def conv_lstm(rank: int) -> Callable[[Config], list[Variable]]:
    def found(config: Config) -> list[Variable]:
        filters = size(config, "filters", "nb_filter")
        wide, sizes = product(filters, 4), kernel_size(config, rank)
        made = [
            Variable("kernel", (*sizes, None, wide), "cell"),
            Variable("recurrent_kernel", (*sizes, filters, wide), "cell"),
        ]
        return [*made, *([Variable("bias", (wide,), "cell")] if biased(config) else [])]

    return found


def heads(config: Config) -> list[Variable]:
    """A kernel, and a bias, for each of query, key, value, perhaps a gate, and the output."""
    parts = ("query", "key", "value", *(("gate",) if config.get("use_gate") else ()), "output")
    kinds = ("kernel", "bias") if biased(config) else ("kernel",)
    return [Variable(f"{p}_{k}", None, f"{p}_dense|_{p}_dense") for p in parts for k in kinds]


def lookup(config: Config) -> list[Variable]:
    """Weights of words, where they are not in the configuration."""
    if config.get("output_mode") != "tf_idf":
        return []
    return [Variable("idf_weights", None, "", False, not isinstance(config.get("idf_weights"), list))]


def attention(config: Config) -> list[Variable]:
    made = [Variable("scale", ())] if config.get("use_scale") is True else []
    return [*made, *([Variable("concat_score_weight", ())] if config.get("score_mode") == "concat" else [])]


def additive(config: Config) -> list[Variable]:
    return [Variable("scale")] if config.get("use_scale", True) is not False else []


VARIABLES: dict[str, Callable[[Config], list[Variable]]] = {
    "AdditiveAttention": additive,
    "Attention": attention,
    "ConvLSTM1D": conv_lstm(1),
    "ConvLSTM2D": conv_lstm(2),
    "ConvLSTM3D": conv_lstm(3),
    "GRU": recurrent(3, "cell"),
    "IntegerLookup": lookup,
    "StringLookup": lookup,
    "GRUCell": recurrent(3, ""),
    "GroupQueryAttention": heads,
    "LSTM": recurrent(4, "cell"),
    "LSTMCell": recurrent(4, ""),
    "MultiHeadAttention": heads,
    "SimpleRNN": recurrent(1, "cell"),
    "SimpleRNNCell": recurrent(1, ""),
    "BatchNormalization": scaled("moving_mean", "moving_variance"),
    "Conv1D": convolution(1),
    "Conv2D": convolution(2),
    "Conv3D": convolution(3),
    "Conv1DTranspose": convolution(1, transposed=True),
    "Conv2DTranspose": convolution(2, transposed=True),
    "Conv3DTranspose": convolution(3, transposed=True),
    "Dense": dense,
    "DepthwiseConv1D": depthwise(1),
    "DepthwiseConv2D": depthwise(2),
    "EinsumDense": einsum_dense,
    "Embedding": embedding,
    "GroupNormalization": scaled(),
    "LayerNormalization": scaled(),
    "LayerScale": one("gamma"),
    "LocallyConnected1D": local,
    "LocallyConnected2D": local,
    "Normalization": normalization,
    "PReLU": one("alpha"),
    "RMSNormalization": one("scale"),
    "SeparableConv1D": separable(1),
    "SeparableConv2D": separable(2),
    "SpectralNormalization": lambda config: [Variable("vector_u", None, "", False, False)],
}
"""Those of the layers that have some."""

__all__ = ["VARIABLES", "Variable", "biased", "given", "size"]
