"""The models of which capture.py takes the numbers: a function for each family that gives its cases.

`k` is Keras 3 or Keras 2 (tf_keras); a row is captured by both where both have the layer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass
class Case:
    """A model to capture."""

    name: str
    build: Callable[[Any], Any]
    version: str = "3"
    suffix: str = "keras"
    inputs: Sequence[Any] | None = None
    batch: int = 2
    free: int = 5
    """The size of other unknown dimensions."""
    limit: int = 4
    """Integers of inputs are below it."""
    times: int = 1
    randomize: bool = True
    unsafe: bool = False
    twin: Callable[[Any], Any] | None = None
    """The same model with channels last, which computes what this one should."""
    archive: bool = False
    """Whether Keras 2 saves it in an archive too, as its last releases do."""
    h5: bool = True
    """Whether Keras 3 can save it as .h5."""
    tolerance: tuple[float, float] | None = None
    """Relative and absolute, where a model computes in less than single precision."""


CASE_FIELDS = {"inputs", "archive", "batch", "free", "h5", "limit", "times", "randomize", "tolerance", "twin", "unsafe"}
found: list[Case] = []


def both(name: str, build: Callable[[Any], Any], versions: str = "32", **options: Any) -> None:
    """A model in Keras 3's own format, in its .h5, and in that of Keras 2."""
    for version in versions:
        suffixes = ("keras",) if version == "3" else ("h5",)
        if options.get("archive") if version == "2" else len(found) % 3 == 0 and options.get("h5", True):
            suffixes = ("keras", "h5")
        for suffix in suffixes:
            found.append(Case(f"{name}_k{version}", build, version, suffix, **options))


def layer(
    name: str, shape: Any, versions: str = "32", label: str = "", dtype: str | None = None, **options: Any
) -> None:
    """A model of one layer. Shapes leave out the batch; a list of them is several inputs, given as a list."""
    case = {k: options.pop(k) for k in list(options) if k in CASE_FIELDS}

    def build(k: Any) -> Any:
        if isinstance(shape, list):
            given = [k.Input(s, dtype=dtype, name=f"x{i}") for i, s in enumerate(shape)]
            return k.Model(given, getattr(k.layers, name)(name="y", **options)(given))
        x = k.Input(shape, dtype=dtype, name="x")
        return k.Model(x, getattr(k.layers, name)(name="y", **options)(x))

    text = label or "-".join(f"{a}={getattr(b, '__name__', b)}" for a, b in options.items())
    safe = "".join(c if c.isalnum() or c in "=-._" else "" for c in text.replace(", ", "."))
    both(f"{name}-{safe}" if safe else name, build, versions, **case)


def activation() -> None:
    for name in ("elu", "exponential", "gelu", "hard_sigmoid", "linear", "mish", "relu", "selu", "sigmoid", "softmax",
                 "softplus", "softsign", "swish", "tanh"):  # fmt: skip
        layer("Activation", (6,), activation=name)
    for name in ("celu", "glu", "hard_shrink", "hard_silu", "hard_tanh", "leaky_relu", "log_sigmoid", "log_softmax",
                 "relu6", "silu", "soft_shrink", "sparse_plus", "sparse_sigmoid", "sparsemax", "squareplus",
                 "tanh_shrink"):  # fmt: skip
        layer("Activation", (3, 6), "3", activation=name)
    layer("ELU", (6,), alpha=0.5)
    layer("LeakyReLU", (6,), "3", negative_slope=0.25)
    layer("LeakyReLU", (6,), "2", alpha=0.25)
    layer("PReLU", (6,))
    layer("PReLU", (4, 5, 3), shared_axes=[1, 2])
    layer("PReLU", (4, 3), shared_axes=[1, 2])
    layer("ReLU", (6,))
    layer("ReLU", (6,), max_value=1.0)
    layer("ReLU", (6,), negative_slope=0.5)
    layer("ReLU", (6,), max_value=1.0, negative_slope=0.5)
    layer("ReLU", (6,), threshold=0.5)
    layer("ReLU", (6,), threshold=0.5, negative_slope=0.25, max_value=1.5)
    layer("Softmax", (4, 6))
    layer("Softmax", (4, 6), axis=1)
    layer("Softmax", (4, 6), axis=[1, 2])
    layer("ThresholdedReLU", (6,), "2", theta=0.5)
    both("softmax_mask", softmax_mask)
    both("activation_object", activation_object)


def softmax_mask(k: Any) -> Any:
    x, m = k.Input((4, 6), name="x"), k.Input((4, 6), dtype="bool", name="m")
    return k.Model([x, m], k.layers.Softmax(name="y")(x, mask=m))


def activation_object(k: Any) -> Any:
    x = k.Input((6,), name="x")
    y = k.layers.Dense(3, activation=k.layers.LeakyReLU(), name="d")(x)
    return k.Model(x, k.layers.Dense(2, activation=k.layers.Softmax(), name="y")(y))


def arithmetic() -> None:
    for name in ("Add", "Average", "Maximum", "Minimum", "Multiply"):
        layer(name, [(4, 3), (4, 3), (4, 3)])
        layer(name, [(4, 3), (3,)], label="ranks")
    layer("Add", [(4, 3), (1, 3)], label="broadcast")
    layer("Subtract", [(4, 3), (4, 3)])
    layer("Rescaling", (4, 4, 3), scale=0.5, offset=-1.0)
    layer("Rescaling", (4, 4, 3), scale=[0.5, 1.0, 2.0], offset=[1.0, 0.0, -1.0])
    layer("Normalization", (4, 3))
    layer("Normalization", (4, 3), axis=1)
    layer("Normalization", (4, 3), axis=None)
    layer("Normalization", (4, 3), axis=[1, 2])
    layer("Normalization", (4, 3), mean=2.0, variance=3.0, axis=None, randomize=False)
    layer("Normalization", (4, 3), mean=[2.0, 1.0, 0.5], variance=[3.0, 1.0, 4.0], randomize=False)
    layer("Normalization", (4, 3), mean=[2.0, 1.0, 0.5], variance=[3.0, 1.0, 4.0], invert=True, randomize=False)


def convolution() -> None:
    for n, shape in ((1, (9, 4)), (2, (9, 7, 4)), (3, (5, 6, 7, 4))):
        conv = f"Conv{n}D"
        layer(conv, shape, filters=3, kernel_size=3)
        layer(conv, shape, filters=3, kernel_size=2, strides=2, padding="same", activation="relu")
        layer(conv, shape, filters=3, kernel_size=3, strides=2, padding="same", use_bias=False)
        layer(conv, shape, filters=3, kernel_size=2, dilation_rate=2, padding="same")
    layer(
        "Conv2D",
        (None, None, 4),
        filters=3,
        kernel_size=(3, 2),
        padding="same",
        strides=(2, 1),
        label="dynamic",
        free=6,
    )
    layer("Conv1D", (9, 4), filters=3, kernel_size=3, padding="causal", dilation_rate=2)
    layer("Conv1D", (9, 4), filters=3, kernel_size=2, padding="causal", strides=2)
    layer("Conv1D", (9, 4), filters=6, kernel_size=3, groups=2, activation="tanh")
    layer("Conv2D", (9, 7, 4), filters=6, kernel_size=3, groups=2, padding="same")
    layer("Conv2D", (9, 7, 4), filters=4, kernel_size=3, groups=4)
    for n, shape in ((1, (5, 4)), (2, (5, 4, 4)), (3, (3, 4, 2, 4))):
        conv = f"Conv{n}DTranspose"
        layer(conv, shape, filters=3, kernel_size=3)
        layer(conv, shape, filters=3, kernel_size=3, strides=2)
        layer(conv, shape, filters=3, kernel_size=3, strides=2, padding="same", activation="relu")
        layer(conv, shape, filters=3, kernel_size=2, strides=3, padding="same")
        layer(conv, shape, filters=3, kernel_size=2, strides=3)
    layer("Conv2DTranspose", (5, 4, 4), filters=3, kernel_size=4, strides=2, padding="same", use_bias=False)
    layer("Conv2DTranspose", (5, 4, 4), filters=3, kernel_size=3, strides=2, padding="same", output_padding=1)
    layer("Conv2DTranspose", (5, 4, 4), filters=3, kernel_size=3, strides=2, padding="same", output_padding=0)
    layer("Conv2DTranspose", (5, 4, 4), filters=3, kernel_size=3, strides=3, output_padding=1)
    layer("Conv2DTranspose", (None, None, 4), filters=3, kernel_size=3, strides=2, padding="same", label="dynamic")
    layer("DepthwiseConv1D", (9, 4), kernel_size=3)
    layer("DepthwiseConv1D", (9, 4), kernel_size=3, strides=2, padding="same", depth_multiplier=2)
    layer("DepthwiseConv2D", (9, 7, 4), kernel_size=3, activation="relu")
    layer("DepthwiseConv2D", (9, 7, 4), kernel_size=3, strides=2, padding="same", depth_multiplier=2)
    layer("DepthwiseConv2D", (9, 7, 4), kernel_size=2, dilation_rate=2, use_bias=False)
    layer("SeparableConv1D", (9, 4), filters=3, kernel_size=3)
    layer("SeparableConv1D", (9, 4), filters=3, kernel_size=3, padding="causal", depth_multiplier=2)
    layer("SeparableConv2D", (9, 7, 4), filters=3, kernel_size=3, padding="same", activation="relu")
    layer("SeparableConv2D", (9, 7, 4), filters=3, kernel_size=3, strides=2, depth_multiplier=2, use_bias=False)
    layer("LocallyConnected1D", (9, 4), "2", filters=3, kernel_size=3, strides=2)
    layer("LocallyConnected1D", (9, 4), "2", filters=3, kernel_size=3, implementation=2, padding="same")
    layer("LocallyConnected2D", (6, 5, 2), "2", filters=3, kernel_size=(3, 2), activation="relu")
    layer("LocallyConnected2D", (6, 5, 2), "2", filters=3, kernel_size=(3, 2), strides=(2, 1), use_bias=False)
    layer("LocallyConnected2D", (6, 5, 2), "2", filters=3, kernel_size=(3, 2), implementation=2)

    twins("Conv1D", (4, 9), filters=3, kernel_size=3, padding="same")
    twins("Conv2D", (4, 9, 7), filters=3, kernel_size=3, strides=2, padding="same")
    twins("Conv3D", (4, 5, 6, 7), filters=3, kernel_size=2)
    twins("Conv2DTranspose", (4, 5, 4), filters=3, kernel_size=3, strides=2, padding="same")
    twins("DepthwiseConv2D", (4, 9, 7), kernel_size=3)
    twins("SeparableConv2D", (4, 9, 7), filters=3, kernel_size=3)


def twins(name: str, shape: tuple[int, ...], **options: Any) -> None:
    """A layer with channels first, which TensorFlow's CPU has not: the numbers are those of its twin, transposed."""

    def build(k: Any, data_format: str = "channels_first") -> Any:
        sizes = shape if data_format == "channels_first" else (*shape[1:], shape[0])
        x = k.Input(sizes, name="x")
        return k.Model(x, getattr(k.layers, name)(name="y", data_format=data_format, **options)(x))

    both(f"{name}-first", build, twin=lambda k: build(k, "channels_last"))


def image() -> None:
    layer("UpSampling1D", (4, 3))
    layer("UpSampling1D", (4, 3), size=3)
    layer("UpSampling2D", (4, 3, 2), size=(2, 3))
    layer("UpSampling2D", (None, None, 2), label="dynamic")
    layer("UpSampling3D", (2, 3, 2, 2), size=(1, 2, 3))
    for name in ("bilinear", "bicubic", "lanczos3", "lanczos5"):
        layer("UpSampling2D", (4, 3, 2), interpolation=name)
    for name in ("area", "gaussian", "mitchellcubic"):
        layer("UpSampling2D", (4, 3, 2), "2", interpolation=name)
    for name in ("nearest", "bilinear", "bicubic", "lanczos3", "lanczos5"):
        layer("Resizing", (7, 6, 2), height=4, width=9, interpolation=name)
    for name in ("area", "gaussian", "mitchellcubic"):
        layer("Resizing", (7, 6, 2), "2", height=4, width=9, interpolation=name)
    layer("Resizing", (8, 6, 2), height=4, width=4, crop_to_aspect_ratio=True)
    layer("Resizing", (8, 6, 2), "3", height=4, width=4, pad_to_aspect_ratio=True, fill_value=1.0)
    layer("Resizing", (9, 8, 2), "3", height=4, width=3, antialias=True)
    layer("CenterCrop", (7, 6, 2), height=4, width=3)
    layer("CenterCrop", (7, 6, 2), height=9, width=4)
    layer("RandomCrop", (7, 6, 2), height=4, width=3)

    layer("UpSampling2D", (2, 4, 3), data_format="channels_first")
    layer("Resizing", (2, 7, 6), "3", height=4, width=9, data_format="channels_first")


def infrastructure() -> None:
    for name, options in (
        ("Dropout", {"rate": 0.5}), ("AlphaDropout", {"rate": 0.5}), ("GaussianDropout", {"rate": 0.5}),
        ("GaussianNoise", {"stddev": 0.5}), ("SpatialDropout1D", {"rate": 0.5}),
        ("ActivityRegularization", {"l1": 0.1}),
    ):  # fmt: skip
        layer(name, (4, 3), **options)
    layer("SpatialDropout2D", (4, 3, 2), rate=0.5)
    layer("SpatialDropout3D", (4, 3, 2, 2), rate=0.5)
    layer("Identity", (4,))
    layer("Masking", (4, 3), inputs=[np.array([[[0, 0, 0], [1, 0, 2], [0, 0, 0], [3, 1, 2]]], np.float32)])
    layer(
        "Masking", (4, 3), mask_value=1.0, inputs=[np.array([[[1, 1, 1], [1, 0, 2], [0, 0, 0], [3, 1, 2]]], np.float32)]
    )
    for name, options in (("RandomFlip", {}), ("RandomRotation", {"factor": 0.2}),
                          ("RandomZoom", {"height_factor": 0.2}),
                          ("RandomContrast", {"factor": 0.2}),
                          ("RandomTranslation", {"height_factor": 0.2, "width_factor": 0.2})):  # fmt: skip
        layer(name, (4, 4, 3), **options)


def matrix() -> None:
    layer("Dense", (6,), units=3)
    layer("Dense", (6,), units=3, use_bias=False, activation="sigmoid")
    layer("Dense", (2, 5, 6), units=3, activation="relu")
    layer("Dense", (None, 6), units=3, label="dynamic")
    layer("EinsumDense", (6,), equation="ab,bc->ac", output_shape=3, bias_axes="c")
    layer("EinsumDense", (4, 6), equation="abc,cd->abd", output_shape=(None, 3), bias_axes="d", activation="relu")
    layer("EinsumDense", (4, 6), equation="abc,cde->abde", output_shape=(None, 3, 2), bias_axes="de")
    layer("EinsumDense", (4, 6), equation="...x,xy->...y", output_shape=3, bias_axes="y")
    layer("EinsumDense", (4, 6), equation="abc,bd->adc", output_shape=(3, 6), bias_axes="d")
    layer("EinsumDense", (4, 6), equation="...bc,cd->...bd", output_shape=(4, 3))
    layer("Dot", [(6,), (6,)], axes=1)
    layer("Dot", [(6,), (6,)], axes=1, normalize=True)
    layer("Dot", [(4, 6), (5, 6)], axes=2)
    layer("Dot", [(4, 6), (6, 5)], axes=(2, 1), normalize=True)
    layer("Dot", [(4, 6), (4, 5)], axes=(1, 1))
    layer("Dot", [(4, 6), (6,)], axes=(2, 1))
    layer("Dot", [(6,), (4, 6)], axes=(1, 2))


def movement() -> None:
    layer("Concatenate", [(4, 3), (4, 2)])
    layer("Concatenate", [(4, 3), (2, 3)], axis=1)
    layer("Embedding", (5,), input_dim=7, output_dim=3, dtype="int32", limit=7)
    layer(
        "Embedding",
        (None,),
        input_dim=7,
        output_dim=3,
        dtype="float32",
        label="float",
        limit=3,
        inputs=[np.array([[1.0, 2.0, 6.0]], np.float32)],
    )
    layer("Embedding", (3, 2), input_dim=7, output_dim=3, dtype="int64", label="wide")
    layer("Permute", (4, 3, 2), dims=(3, 1, 2))
    layer("RepeatVector", (4,), n=3)
    for n, shape in ((1, (5, 3)), (2, (5, 4, 3)), (3, (5, 4, 4, 3))):
        layer(f"ZeroPadding{n}D", shape)
        layer(f"Cropping{n}D", shape)
    layer("ZeroPadding1D", (5, 3), padding=(2, 1))
    layer("ZeroPadding2D", (5, 4, 3), padding=((1, 0), (2, 3)))
    layer("ZeroPadding2D", (5, 4, 3), padding=(1, 2))
    layer("ZeroPadding3D", (3, 2, 2, 3), padding=((1, 0), (2, 3), (0, 1)))
    layer("Cropping1D", (5, 3), cropping=(2, 0))
    layer("Cropping2D", (5, 6, 3), cropping=((1, 0), (2, 3)))
    layer("Cropping3D", (4, 5, 4, 3), cropping=((1, 0), (2, 1), (0, 1)))

    layer("ZeroPadding2D", (3, 5, 4), padding=((1, 0), (2, 3)), data_format="channels_first")
    layer("Cropping2D", (3, 5, 6), cropping=((1, 0), (2, 3)), data_format="channels_first")
    layer("Cropping3D", (3, 5, 6, 4), data_format="channels_first")


def normalization() -> None:
    layer("BatchNormalization", (4, 3))
    layer("BatchNormalization", (5, 4, 3), axis=1)
    layer("BatchNormalization", (5, 4, 3), scale=False, epsilon=0.1)
    layer("BatchNormalization", (5, 4, 3), center=False)
    layer("BatchNormalization", (5, 4, 3), scale=False, center=False)
    layer("BatchNormalization", (3,), trainable=False)
    layer("LayerNormalization", (4, 6))
    layer("LayerNormalization", (4, 6), axis=1)
    layer("LayerNormalization", (4, 6), axis=[1, 2])
    layer("LayerNormalization", (4, 6), scale=False, epsilon=0.1)
    layer("LayerNormalization", (4, 6), center=False)
    layer("LayerNormalization", (4, 6), "3", rms_scaling=True)
    layer("GroupNormalization", (4, 3, 6), groups=2)
    layer("GroupNormalization", (6, 4), groups=3, axis=1)
    layer("GroupNormalization", (4, 3, 6), groups=-1, scale=False)
    layer("GroupNormalization", (4, 6), groups=1, center=False)
    layer("RMSNormalization", (4, 6), "3")
    layer("RMSNormalization", (4, 6), "3", epsilon=0.1)
    layer("UnitNormalization", (4, 6))
    layer("UnitNormalization", (4, 6), axis=1)


def pooling() -> None:
    for n, shape in ((1, (9, 3)), (2, (9, 7, 3)), (3, (5, 6, 7, 2))):
        for kind in ("Max", "Average"):
            layer(f"{kind}Pooling{n}D", shape, pool_size=2)
            layer(f"{kind}Pooling{n}D", shape, pool_size=3, strides=2, padding="same")
            layer(f"Global{kind}Pooling{n}D", shape)
            layer(f"Global{kind}Pooling{n}D", shape, keepdims=True)
    layer("MaxPooling2D", (9, 7, 3), pool_size=(2, 3), strides=(3, 1))
    layer("AveragePooling2D", (None, None, 3), pool_size=(2, 3), padding="same", label="dynamic")
    layer("GlobalAveragePooling2D", (3, 5, 4), data_format="channels_first")
    layer("GlobalMaxPooling1D", (3, 5), data_format="channels_first")
    layer("MaxPooling2D", (3, 9, 7), "3", padding="same", data_format="channels_first")
    layer("AveragePooling1D", (3, 9), "3", pool_size=2, data_format="channels_first")
    for n, shape in ((1, (9, 3)), (2, (9, 7, 3)), (3, (5, 6, 7, 2))):
        for kind in ("Max", "Average"):
            layer(f"Adaptive{kind}Pooling{n}D", shape, "3", output_size=3)


def shape() -> None:
    layer("Flatten", (4, 3))
    layer("Flatten", (None, 3), label="dynamic")
    layer("Flatten", (2, 4, 3), data_format="channels_first")
    layer("Flatten", (), label="scalars")
    layer("Reshape", (4, 6), target_shape=(3, 8))
    layer("Reshape", (4, 6), target_shape=(-1, 2))
    layer("Reshape", (None, 6), target_shape=(-1, 2, 3), label="dynamic")


MASKED = np.array([[1, 2, 0, 3, 0], [3, 0, 0, 0, 0]], np.int32)
"""Words of which some are padding, also between others."""


def masked(k: Any, size: int = 3) -> tuple[Any, Any]:
    """Words and their vectors, which have a mask."""
    x = k.Input((5,), dtype="int32", name="x")
    return x, k.layers.Embedding(4, size, mask_zero=True, name="e")(x)


def over_masked(name: str, make: Callable[[Any], Any], versions: str = "32") -> None:
    """A layer that is given vectors with a mask."""

    def build(k: Any) -> Any:
        x, e = masked(k)
        return k.Model(x, make(k)(e))

    both(f"masked-{name}", build, versions, inputs=[MASKED])


def recurrent() -> None:
    for name in ("LSTM", "GRU", "SimpleRNN"):
        layer(name, (5, 3), units=4)
        layer(name, (5, 3), units=4, return_sequences=True, go_backwards=True)
        layer(name, (5, 3), units=4, use_bias=False, activation="relu")
        layer(name, (5, 3), units=4, activation="softsign", return_sequences=True)
        layer(name, (None, 3), units=4, label="dynamic", return_sequences=True)
        over_masked(name, lambda k, name=name: getattr(k.layers, name)(4, name="y"))
        over_masked(
            f"{name}-sequences", lambda k, name=name: getattr(k.layers, name)(4, return_sequences=True, name="y")
        )
        over_masked(
            f"{name}-backwards",
            lambda k, name=name: getattr(k.layers, name)(4, return_sequences=True, go_backwards=True, name="y"),
        )
        over_masked(
            f"{name}-zero",
            lambda k, name=name: getattr(k.layers, name)(4, return_sequences=True, zero_output_for_mask=True, name="y"),
        )
        both(f"{name}-states", lambda k, name=name: with_states(k, name))
        both(f"{name}-stateful", lambda k, name=name: stateful(k, name), times=3)
    layer("LSTM", (5, 3), units=4, recurrent_activation="hard_sigmoid")
    layer("GRU", (5, 3), units=4, recurrent_activation="hard_sigmoid", return_sequences=True, reset_after=False)
    layer("GRU", (5, 3), units=4, reset_after=False)
    layer("GRU", (5, 3), units=4, reset_after=False, use_bias=False, go_backwards=True)
    both("cells-lstm", lambda k: cells(k, lambda: k.layers.LSTMCell(4)))
    for name in ("LSTM", "GRU", "SimpleRNN"):
        both(f"cells-{name}-alone", lambda k, name=name: cell_alone(k, name), "3")
    both("cells-gru", lambda k: cells(k, lambda: k.layers.GRUCell(4), return_sequences=True))
    both("cells-simple", lambda k: cells(k, lambda: k.layers.SimpleRNNCell(4, activation="relu"), go_backwards=True))
    both(
        "cells-stacked", lambda k: cells(k, lambda: [k.layers.LSTMCell(4), k.layers.GRUCell(3)], return_sequences=True)
    )
    both("cells-stacked-state", stacked_state, "3")
    over_masked("cells", lambda k: k.layers.RNN(k.layers.LSTMCell(4), return_sequences=True, name="y"))
    for mode in ("concat", "sum", "ave", "mul", None):
        both(f"bidirectional-{mode}", lambda k, mode=mode: bidirectional(k, mode, return_sequences=mode != "sum"))
    both("bidirectional-state", bidirectional_state)
    both("bidirectional-other", bidirectional_other)
    over_masked("bidirectional", lambda k: k.layers.Bidirectional(k.layers.GRU(3, return_sequences=True), name="y"))
    over_masked("bidirectional-last", lambda k: k.layers.Bidirectional(k.layers.LSTM(3), name="y"))
    for n, shape in ((1, (3, 6, 2)), (2, (3, 6, 5, 2)), (3, (3, 4, 4, 3, 2))):
        layer(f"ConvLSTM{n}D", shape, filters=2, kernel_size=2)
    layer("ConvLSTM2D", (3, 6, 5, 2), filters=2, kernel_size=3, padding="same", return_sequences=True)
    layer("ConvLSTM2D", (3, 6, 5, 2), filters=2, kernel_size=2, strides=2, go_backwards=True, return_sequences=True)
    layer("ConvLSTM2D", (3, 6, 5, 2), filters=2, kernel_size=2, use_bias=False, activation="relu")
    both("time-dense", lambda k: timed(k, (5, 3), lambda: k.layers.Dense(2)))
    both("time-conv", lambda k: timed(k, (3, 6, 5, 2), lambda: k.layers.Conv2D(3, 2)))
    both("time-flatten", lambda k: timed(k, (None, 4, 3), lambda: k.layers.Flatten()))
    both("time-model", lambda k: timed(k, (5, 3), lambda: small_model(k)))
    both("time-lstm", lambda k: timed(k, (2, 5, 3), lambda: k.layers.LSTM(4)))
    both("spectral", lambda k: timed(k, (5, 3), lambda: k.layers.Dense(2), "SpectralNormalization"), "3")


def with_states(k: Any, name: str) -> Any:
    """States of one layer begin another."""
    x = k.Input((5, 3), name="x")
    made = getattr(k.layers, name)(4, return_state=True, return_sequences=True, name="a")(x)
    y, *states = made
    z = getattr(k.layers, name)(4, return_state=True, name="b")(y, initial_state=states)
    return k.Model(x, list(z))


def stateful(k: Any, name: str) -> Any:
    x = k.Input(batch_shape=(2, 5, 3), name="x")
    return k.Model(x, getattr(k.layers, name)(4, stateful=True, name="y")(x))


def cell_alone(k: Any, name: str) -> Any:
    """A cell that is called without a layer around it, twice."""
    x = k.Input((3,), name="x")
    states = [k.Input((4,), name=f"s{i}") for i in range(2 if name == "LSTM" else 1)]
    cell = getattr(k.layers, f"{name}Cell")(4, name="y")
    _, after = cell(x, states)
    y, after = cell(x, after)
    return k.Model([x, *states], [y, *after])


def cells(k: Any, make: Callable[[], Any], **options: Any) -> Any:
    x = k.Input((5, 3), name="x")
    return k.Model(x, k.layers.RNN(make(), name="y", **options)(x))


def stacked_state(k: Any) -> Any:
    x = k.Input((5, 3), name="x")
    y, *states = k.layers.RNN(k.layers.LSTMCell(3), return_state=True, name="y")(x)
    return k.Model(x, [y, *states])


def bidirectional(k: Any, mode: Any, **options: Any) -> Any:
    x = k.Input((5, 3), name="x")
    return k.Model(x, k.layers.Bidirectional(k.layers.LSTM(4, **options), merge_mode=mode, name="y")(x))


def bidirectional_state(k: Any) -> Any:
    x = k.Input((5, 3), name="x")
    inner = k.layers.GRU(4, return_state=True, return_sequences=True)
    return k.Model(x, list(k.layers.Bidirectional(inner, name="y")(x)))


def bidirectional_other(k: Any) -> Any:
    x = k.Input((5, 3), name="x")
    other = k.layers.GRU(4, go_backwards=True, activation="relu", return_sequences=True)
    inner = k.layers.LSTM(4, return_sequences=True)
    return k.Model(x, k.layers.Bidirectional(inner, backward_layer=other, name="y")(x))


def small_model(k: Any) -> Any:
    x = k.Input((3,))
    return k.Model(x, k.layers.Dense(2, activation="tanh")(k.layers.Dense(4)(x)))


def timed(k: Any, shape: Any, make: Callable[[], Any], wrapper: str = "TimeDistributed") -> Any:
    x = k.Input(shape, name="x")
    return k.Model(x, getattr(k.layers, wrapper)(make(), name="y")(x))


def categories() -> None:
    for mode in ("one_hot", "multi_hot", "count"):
        # Keras 2 encodes single categories only.
        versions = "3" if mode == "one_hot" else "32"
        both(f"CategoryEncoding-{mode}", lambda k, mode=mode: encoded(k, mode), versions, limit=6)
        both(f"Discretization-{mode}", lambda k, mode=mode: discretized(k, mode), versions, inputs=[LEVELS])
    both("CategoryEncoding-one", lambda k: encoded(k, "one_hot", 1), limit=6)
    both(
        "CategoryEncoding-weights", encoded_weights, inputs=[np.array([[0, 2, 2]]), np.array([[0.5, 1, 2]], np.float32)]
    )
    both("Discretization-int", lambda k: discretized(k, "int"), inputs=[LEVELS])
    for name, words, data in (("IntegerLookup", [12, 3, 7], NUMBERS), ("StringLookup", ["to", "be", "or not"], WORDS)):
        for mode in ("int", "one_hot", "multi_hot", "count"):
            both(
                f"{name}-{mode}",
                lambda k, name=name, words=words, mode=mode: looked_up(k, name, vocabulary=words, output_mode=mode),
                inputs=[data],
                versions="3" if mode == "one_hot" else "32",
            )
        mask = words[1]
        rest = [words[0], words[2]]
        both(
            f"{name}-mask",
            lambda k, name=name, rest=rest, mask=mask: looked_up(k, name, vocabulary=rest, mask_token=mask),
            inputs=[data],
        )
        both(
            f"{name}-mask-count",
            lambda k, name=name, rest=rest, mask=mask: looked_up(
                k, name, vocabulary=rest, mask_token=mask, output_mode="count"
            ),
            inputs=[data],
        )
        both(
            f"{name}-invert",
            lambda k, name=name, words=words: looked_up(k, name, "int64", vocabulary=words, invert=True),
            inputs=[np.array([[0, 1, 3, 9]])],
        )
        both(
            f"{name}-idf",
            lambda k, name=name, words=words: looked_up(
                k, name, vocabulary=words, output_mode="tf_idf", idf_weights=[0.5, 1.5, 2.0]
            ),
            inputs=[data],
            randomize=False,
        )
    both(
        "IntegerLookup-oov",
        lambda k: looked_up(k, "IntegerLookup", vocabulary=[3, 7], num_oov_indices=2),
        inputs=[NUMBERS],
    )
    both(
        "StringLookup-places",
        lambda k: looked_up(k, "StringLookup", vocabulary=["to", "be"], num_oov_indices=3),
        inputs=[WORDS],
    )
    both("IntegerLookup-adapted", adapted, "3", inputs=[NUMBERS], h5=False)


LEVELS = np.array([[-1.5, 1.0, 3.4, 0.5], [0.0, 3.0, 1.3, 2.0]], np.float32)
NUMBERS = np.array([[3, 7, 5, 3], [12, 9, 7, 7]])
WORDS = np.array([["be", "or not", "?", "be"], ["to", "bé", "or not", "or not"]], object)


def encoded(k: Any, mode: str, width: int = 3) -> Any:
    x = k.Input((width,), dtype="int32", name="x")
    return k.Model(x, k.layers.CategoryEncoding(num_tokens=6, output_mode=mode, name="y")(x))


def encoded_weights(k: Any) -> Any:
    x, w = k.Input((3,), dtype="int64", name="x"), k.Input((3,), name="w")
    return k.Model([x, w], k.layers.CategoryEncoding(num_tokens=4, output_mode="count", name="y")(x, count_weights=w))


def discretized(k: Any, mode: str) -> Any:
    x = k.Input((4,), name="x")
    options = {"dtype": "int64"} if mode == "int" and "tf_keras" in k.__name__ else {}
    return k.Model(x, k.layers.Discretization([0.0, 1.0, 2.0], output_mode=mode, name="y", **options)(x))


def looked_up(k: Any, name: str, of: str | None = None, **options: Any) -> Any:
    x = k.Input((4,), dtype=of or ("string" if name == "StringLookup" else "int64"), name="x")
    return k.Model(x, getattr(k.layers, name)(name="y", **options)(x))


def adapted(k: Any) -> Any:
    layer = k.layers.IntegerLookup(name="y")
    layer.adapt(np.array([7, 7, 3]))
    x = k.Input((4,), dtype="int64", name="x")
    return k.Model(x, layer(x))


def attention() -> None:
    layer("Attention", [(4, 6), (5, 6)])
    layer("Attention", [(4, 6), (5, 6), (5, 6)], use_scale=True)
    layer("Attention", [(4, 6), (5, 6)], score_mode="concat")
    layer("Attention", [(4, 6), (5, 6)], score_mode="concat", use_scale=True)
    layer("AdditiveAttention", [(4, 6), (5, 6)])
    layer("AdditiveAttention", [(4, 6), (5, 6)], use_scale=False)
    for name in ("Attention", "AdditiveAttention"):
        both(f"{name}-scores", lambda k, name=name: list_attention(k, name, return_attention_scores=True))
        both(f"{name}-causal", lambda k, name=name: list_attention(k, name, use_causal_mask=True))
        over_masked(name, lambda k, name=name: lambda e: getattr(k.layers, name)(name="y")([e, e]))
        both(f"{name}-masks", lambda k, name=name: list_masks(k, name))
    both("MultiHeadAttention", lambda k: heads(k, {}))
    both("MultiHeadAttention-options", lambda k: heads(k, {"value_dim": 5, "output_shape": 4, "use_bias": False}))
    both("MultiHeadAttention-scores", lambda k: heads(k, {}, return_attention_scores=True))
    both("MultiHeadAttention-causal", lambda k: heads(k, {}, use_causal_mask=True))
    both("MultiHeadAttention-dropout", lambda k: heads(k, {"dropout": 0.5}))
    both("MultiHeadAttention-key", heads_key)
    both("MultiHeadAttention-mask", heads_mask)
    both("MultiHeadAttention-array", heads_array, "3")
    both("MultiHeadAttention-batch", lambda k: heads_image(k, None, None))
    both("MultiHeadAttention-columns", lambda k: heads_image(k, (1,), None))
    both("MultiHeadAttention-image", lambda k: heads_image(k, None))
    both("MultiHeadAttention-rows", lambda k: heads_image(k, (2,)))
    over_masked("MultiHeadAttention", lambda k: lambda e: k.layers.MultiHeadAttention(2, 3, name="y")(e, e))
    over_masked(
        "MultiHeadAttention-dropout", lambda k: lambda e: k.layers.MultiHeadAttention(2, 3, dropout=0.1, name="y")(e, e)
    )
    both("GroupQueryAttention", group_query, "3")
    both("GroupQueryAttention-causal", lambda k: group_query(k, use_causal_mask=True), "3")


def list_attention(k: Any, name: str, **call: Any) -> Any:
    q, v = k.Input((4, 6), name="q"), k.Input((4, 6), name="v")
    y = getattr(k.layers, name)(name="y")([q, v], **call)
    return k.Model([q, v], list(y) if isinstance(y, tuple | list) else y)


def list_masks(k: Any, name: str) -> Any:
    q, v = k.Input((4, 6), name="q"), k.Input((5, 6), name="v")
    a, b = k.Input((4,), dtype="bool", name="a"), k.Input((5,), dtype="bool", name="b")
    return k.Model([q, v, a, b], getattr(k.layers, name)(name="y")([q, v], mask=[a, b]))


def heads(k: Any, options: Any, **call: Any) -> Any:
    x = k.Input((4, 6), name="x")
    y = k.layers.MultiHeadAttention(2, 3, name="y", **options)(x, x, **call)
    return k.Model(x, list(y) if isinstance(y, tuple | list) else y)


def heads_key(k: Any) -> Any:
    q, v, w = k.Input((4, 6), name="q"), k.Input((None, 5), name="v"), k.Input((None, 3), name="w")
    return k.Model([q, v, w], k.layers.MultiHeadAttention(2, 3, name="y")(q, v, key=w))


def heads_mask(k: Any) -> Any:
    q, v, m = k.Input((4, 6), name="q"), k.Input((5, 6), name="v"), k.Input((4, 5), dtype="bool", name="m")
    return k.Model([q, v, m], k.layers.MultiHeadAttention(2, 3, name="y")(q, v, attention_mask=m))


def heads_array(k: Any) -> Any:
    """The mask is an array, which the file has in its configuration."""
    x, mask = k.Input((4, 6), name="x"), np.tril(np.ones((1, 4, 4), bool))
    return k.Model(x, k.layers.MultiHeadAttention(2, 3, name="y")(x, x, attention_mask=mask))


def heads_image(k: Any, axes: Any, batch: int | None = 2) -> Any:
    x = k.Input(batch_shape=(batch, 3, 4, 6), name="x")
    return k.Model(x, k.layers.MultiHeadAttention(2, 3, attention_axes=axes, name="y")(x, x))


def group_query(k: Any, **call: Any) -> Any:
    q, v = k.Input((4, 6), name="q"), k.Input((5, 6), name="v")
    return k.Model([q, v], k.layers.GroupQueryAttention(3, 4, 2, name="y")(q, v, **call))


def convnext(k: Any) -> Any:
    """Layers that keras.applications has for itself."""
    from importlib import import_module

    name = "keras.src.applications.convnext" if hasattr(k, "ops") else "tf_keras.src.applications.convnext"
    module = import_module(name)
    x = k.Input((8, 8, 4), name="x")
    y = k.layers.DepthwiseConv2D(7, padding="same")(x)
    y = k.layers.Dense(4)(k.layers.Dense(8, activation="gelu")(k.layers.LayerNormalization(epsilon=1e-6)(y)))
    y = module.StochasticDepth(0.1, name="d")(module.LayerScale(1e-6, 4, name="s")(y))
    return k.Model(x, k.layers.Add(name="y")([x, y]))


def inception_resnet(k: Any) -> Any:
    """The sum of InceptionResNetV2, a layer that keras.applications has for itself."""
    from importlib import import_module

    module = import_module(f"{'keras' if hasattr(k, 'ops') else 'tf_keras'}.src.applications.inception_resnet_v2")
    x = k.Input((4, 4, 3), name="x")
    return k.Model(x, module.CustomScaleLayer(0.17, name="y")([x, k.layers.Conv2D(3, 1)(x)]))


def masks() -> None:
    """Masks on their way through layers."""
    lstm = {"return_sequences": True, "name": "y"}
    over_masked("dense", lambda k: lambda e: k.layers.LSTM(4, **lstm)(k.layers.Dense(3)(e)))
    over_masked("normal", lambda k: lambda e: k.layers.LSTM(4, **lstm)(k.layers.LayerNormalization()(e)))
    over_masked("lost", lambda k: lambda e: k.layers.LSTM(4, **lstm)(k.layers.Conv1D(3, 1)(e)))
    over_masked("add", lambda k: lambda e: k.layers.LSTM(4, **lstm)(k.layers.Add()([e, k.layers.Dense(3)(e)])))
    over_masked("add-lost", lambda k: lambda e: k.layers.LSTM(4, **lstm)(k.layers.Add()([e, k.layers.Conv1D(3, 1)(e)])))
    over_masked(
        "concatenate",
        lambda k: lambda e: k.layers.LSTM(4, **lstm)(k.layers.Concatenate()([e, k.layers.Conv1D(3, 1)(e)])),
    )
    over_masked("pool", lambda k: lambda e: k.layers.GlobalAveragePooling1D(name="y")(e))
    over_masked("two", lambda k: lambda e: k.layers.LSTM(4, name="y")(k.layers.LSTM(3, return_sequences=True)(e)))
    over_masked("time", lambda k: lambda e: k.layers.LSTM(4, name="y")(k.layers.TimeDistributed(k.layers.Dense(3))(e)))
    both("two-masks", two_masks, inputs=[MASKED, MASKED[::-1].copy()])
    both(
        "masking-layer",
        masking_layer,
        inputs=[np.array([[[0, 0], [1, 2], [0, 0]], [[1, 0], [0, 0], [2, 1]]], np.float32)],
    )
    both(
        "sequential",
        lambda k: k.Sequential(
            [
                k.Input((5,), dtype="int32", name="x"),
                k.layers.Embedding(4, 3, mask_zero=True),
                k.layers.Dropout(0.1),
                k.layers.LSTM(4, name="y"),
            ]
        ),
        inputs=[MASKED],
    )
    both("explicit", explicit_mask, inputs=[np.ones((2, 3, 2), np.float32), np.array([[1, 0, 1], [1, 1, 0]], bool)])
    both("nested", nested_mask, inputs=[MASKED])


def two_masks(k: Any) -> Any:
    a, b = (k.Input((5,), dtype="int32", name=n) for n in "ab")
    e = k.layers.Embedding(4, 3, mask_zero=True)
    return k.Model([a, b], k.layers.LSTM(4, name="y", return_sequences=True)(k.layers.Multiply()([e(a), e(b)])))


def masking_layer(k: Any) -> Any:
    x = k.Input((3, 2), name="x")
    return k.Model(x, k.layers.GRU(4, name="y")(k.layers.Masking()(x)))


def explicit_mask(k: Any) -> Any:
    x, m = k.Input((3, 2), name="x"), k.Input((3,), dtype="bool", name="m")
    return k.Model([x, m], k.layers.LSTM(4, name="y")(x, mask=m))


def nested_mask(k: Any) -> Any:
    x, e = masked(k)
    inner = k.Sequential([k.layers.Dense(3), k.layers.LSTM(4)], name="y")
    return k.Model(x, inner(e))


def graphs() -> None:
    """Forms of models."""
    both("shared", shared, archive=True)
    both("shared-model", shared_model, archive=True)
    both("nested", nested, archive=True)
    both("deep", deep, archive=True)
    both("frozen", frozen, archive=True)
    both("two-outputs", lambda k: two_outputs(k, list))
    both("dictionary", lambda k: two_outputs(k, dict))
    both("same-twice", same_twice)
    both("sequential", lambda k: sequential(k, k.Input((6, 5, 2), name="x")))
    both("sequential-built", sequential_built)
    both(
        "sequential-nested",
        lambda k: k.Sequential([k.Input((4,), name="x"), small_chain(k), k.layers.Dense(2, name="y")]),
    )
    both("input-is-output", input_is_output)
    both("autoencoder", autoencoder)
    both("residual", residual, archive=True)
    both("transformer", transformer, archive=True)
    both("convnext", convnext, unsafe=True)
    for policy, tolerance in (("mixed_float16", 1e-2), ("float16", 1e-2), ("mixed_bfloat16", 4e-2), ("float64", 1e-3)):
        both(
            f"policy-{policy}",
            lambda k, policy=policy: policies(k, policy),
            "3" if policy == "mixed_bfloat16" else "32",
            tolerance=(tolerance, tolerance),
        )
    both("inception-resnet", inception_resnet, unsafe=True)


def shared(k: Any) -> Any:
    """A layer called three times, once on its own result."""
    a, b = k.Input((4,), name="a"), k.Input((4,), name="b")
    d = k.layers.Dense(4, activation="tanh", name="d")
    return k.Model([a, b], k.layers.Concatenate(name="y")([d(a), d(b), d(d(a))]))


def shared_model(k: Any) -> Any:
    a, b = k.Input((4,), name="a"), k.Input((4,), name="b")
    m = small_chain(k)
    return k.Model([a, b], k.layers.Subtract(name="y")([m(a), m(b)]))


def small_chain(k: Any) -> Any:
    return k.Sequential(
        [k.Input((4,)), k.layers.Dense(4), k.layers.BatchNormalization(), k.layers.Dense(4)], name="chain"
    )


def nested(k: Any) -> Any:
    a, b = k.Input((4,)), k.Input((4,))
    s = k.layers.Add()([k.layers.Dense(3)(a), k.layers.Dense(3, use_bias=False)(b)])
    inner = k.Model([a, b], [k.layers.BatchNormalization()(s), s], name="inner")
    x = k.Input((4,), name="x")
    y, z = inner([x, k.layers.Dense(4)(x)])
    return k.Model(x, k.layers.Multiply(name="y")([y, z]))


def deep(k: Any) -> Any:
    model = small_chain(k)
    for depth in range(4):
        x = k.Input((4,), name=f"x{depth}")
        model = k.Model(x, k.layers.Dense(4, name=f"d{depth}")(model(x)), name=f"m{depth}")
    return model


def frozen(k: Any) -> Any:
    """Layers that are not trained have their variables elsewhere in an .h5."""
    x = k.Input((4,), name="x")
    inner = small_chain(k)
    inner.layers[0].trainable = False
    y = inner(x)
    other = small_chain_2(k)
    other.trainable = False
    return k.Model(x, k.layers.Dense(2, name="y")(other(y)))


def small_chain_2(k: Any) -> Any:
    x = k.Input((4,))
    y = k.layers.BatchNormalization()(k.layers.Dense(4)(x))
    return k.Model(x, k.layers.Dense(4)(y), name="other")


def two_outputs(k: Any, kind: Any) -> Any:
    x = k.Input((4,), name="x")
    y, z = k.layers.Dense(3, name="d")(x), k.layers.Dense(2, name="c")(x)
    return k.Model(x, [y, z] if kind is list else {"one": y, "two": z})


def same_twice(k: Any) -> Any:
    x = k.Input((4,), name="x")
    d = k.layers.Dense(4, name="d")
    return k.Model(x, [d(x), d(d(x))])


def sequential(k: Any, *first: Any) -> Any:
    rest = [k.layers.Conv2D(3, 2, activation="relu"), k.layers.MaxPooling2D(), k.layers.Flatten(), k.layers.Dense(2)]
    return k.Sequential([*first, *rest])


def sequential_built(k: Any) -> Any:
    model = sequential(k)
    model.build((None, 6, 5, 2))
    return model


def input_is_output(k: Any) -> Any:
    x = k.Input((4,), name="x")
    return k.Model(x, [k.layers.Dense(2, name="d")(x), x])


def autoencoder(k: Any) -> Any:
    x = k.Input((8, 8, 1), name="x")
    y = k.layers.MaxPooling2D()(k.layers.Conv2D(3, 3, padding="same", activation="relu")(x))
    y = k.layers.UpSampling2D()(k.layers.Conv2D(3, 3, padding="same")(y))
    return k.Model(x, k.layers.Conv2DTranspose(1, 3, padding="same", activation="sigmoid", name="y")(y))


def residual(k: Any) -> Any:
    x = k.Input((8, 8, 3), name="x")
    y = k.layers.ReLU()(
        k.layers.BatchNormalization()(k.layers.Conv2D(4, 3, strides=2, padding="same", use_bias=False)(x))
    )
    z = k.layers.BatchNormalization()(k.layers.DepthwiseConv2D(3, padding="same", use_bias=False)(y))
    y = k.layers.Add()([y, k.layers.Activation("swish")(z)])
    return k.Model(x, k.layers.Dense(2, activation="softmax", name="y")(k.layers.GlobalAveragePooling2D()(y)))


def transformer(k: Any) -> Any:
    x = k.Input((6,), dtype="int32", name="x")
    e = k.layers.Embedding(4, 8)(x)
    a = k.layers.MultiHeadAttention(2, 4)(e, e)
    e = k.layers.LayerNormalization(epsilon=1e-6)(k.layers.Add()([e, k.layers.Dropout(0.1)(a)]))
    f = k.layers.Dense(8)(k.layers.Dense(16, activation="gelu")(e))
    e = k.layers.LayerNormalization(epsilon=1e-6)(k.layers.Add()([e, f]))
    return k.Model(x, k.layers.Dense(2, name="y")(k.layers.GlobalAveragePooling1D()(e)))


def policies(k: Any, policy: str) -> Any:
    x = k.Input((6, 5, 2), name="x")
    made = {"dtype": policy}
    y = k.layers.Conv2D(3, 2, activation="relu", **made)(x)
    y = k.layers.BatchNormalization(**made)(y)
    y = k.layers.Dense(4, **made)(k.layers.Flatten(**made)(y))
    return k.Model(x, k.layers.Dense(2, dtype="float32", name="y")(y))


def operators() -> None:
    """Operations of keras.ops between layers, and TensorFlow's functions in models of Keras 2."""
    for name, make in OPERATORS.items():

        def build(k: Any, make: Any = make) -> Any:
            x = k.Input((4, 6), name="x")
            y = make(k.ops if hasattr(k, "ops") else None, x)
            return k.Model(x, y if not isinstance(y, tuple) else list(y))

        both(f"op-{name}", build, "3")
    import tensorflow as tf

    for name, make in FUNCTIONS.items():

        def build2(k: Any, make: Any = make) -> Any:
            x = k.Input((4, 6), name="x")
            y = make(tf, x)
            return k.Model(x, y if not isinstance(y, tuple) else list(y))

        both(f"tf-{name}", build2, "2")


OPERATORS: dict[str, Any] = {
    "arithmetic": lambda o, x: (x + 1.5, 2 - x, x * x, x / 2, 3 / (x + 4.0), -x, abs(x), x**2, x // 2, x % 3),
    "compare": lambda o, x: (x > 0, x >= 0.5, x < 0, x <= 0.5, o.equal(x, 0), o.not_equal(x, 0)),
    "logical": lambda o, x: (
        o.logical_and(x > 0, x < 1),
        o.logical_or(x > 1, x < 0),
        o.logical_not(x > 0),
        o.logical_xor(x > 0, x < 1),
    ),
    "unary": lambda o, x: (
        o.exp(x),
        o.floor(x),
        o.ceil(x),
        o.sign(x),
        o.sin(x),
        o.cos(x),
        o.tan(x),
        o.square(x),
        o.tanh(x),
        o.erf(x),
        o.round(x),
        o.arctan(x),
        o.sinh(x),
        o.cosh(x),
        o.expm1(x),
    ),
    "positive": lambda o, x: (
        o.sqrt(abs(x) + 1),
        o.log(abs(x) + 1),
        o.rsqrt(abs(x) + 1),
        o.reciprocal(abs(x) + 1),
        o.log1p(abs(x)),
        o.log2(abs(x) + 1),
        o.log10(abs(x) + 1),
    ),
    "inverse": lambda o, x: (o.arcsin(x / 4), o.arccos(x / 4), o.arctanh(x / 4), o.arcsinh(x), o.arccosh(abs(x) + 1)),
    "activations": lambda o, x: (
        o.relu(x),
        o.relu6(x),
        o.sigmoid(x),
        o.silu(x),
        o.softplus(x),
        o.softsign(x),
        o.elu(x),
        o.elu(x, 0.5),
        o.selu(x),
        o.gelu(x, approximate=True),
        o.gelu(x, approximate=False),
        o.leaky_relu(x, 0.1),
        o.softmax(x, axis=1),
        o.log_softmax(x, axis=-1),
        o.hard_sigmoid(x),
    ),
    "reductions": lambda o, x: (
        o.mean(x, axis=1),
        o.sum(x, axis=(1, 2)),
        o.max(x, axis=-1, keepdims=True),
        o.min(x, axis=1),
        o.prod(x, axis=1),
        o.var(x, axis=1),
        o.std(x, axis=1),
        o.logsumexp(x, axis=1),
        o.any(x > 1, axis=1),
        o.all(x > -1, axis=1),
        o.mean(x),
    ),
    "argmax": lambda o, x: (o.argmax(x, axis=1), o.argmin(x, axis=-1), o.argmax(x, axis=1, keepdims=True)),
    "cumsum": lambda o, x: (
        o.cumsum(x, axis=1),
        o.sort(x, axis=1),
        o.normalize(x, axis=1),
        o.normalize(x, axis=-1, order=1),
    ),
    "top-k": lambda o, x: tuple(o.top_k(x, 2)),
    "get-item": lambda o, x: (
        x[:, 0],
        x[..., 1:3],
        x[:, None],
        x[:, -1],
        x[:, ::-1],
        x[:, 1:-1, ::2],
        x[:, 2, 1:4],
        x[..., -1],
    ),
    "shapes": lambda o, x: (
        o.reshape(x, (-1, 12)),
        o.transpose(x, (0, 2, 1)),
        o.transpose(x),
        o.expand_dims(x, 1),
        o.squeeze(o.expand_dims(x, 1), 1),
        o.swapaxes(x, 1, 2),
    ),
    "join": lambda o, x: (o.concatenate([x, x * 2], axis=1), o.stack([x, x], axis=1), o.stack([x, x], axis=-1)),
    "split": lambda o, x: (*o.split(x, 2, axis=1), *o.split(x, [1, 3], axis=2), *o.unstack(x, num=4, axis=1)),
    "repeat": lambda o, x: (o.repeat(x, 2, axis=1), o.tile(x, (1, 2, 1)), o.flip(x, axis=1), o.roll(x, 1, axis=1)),
    "pad": lambda o, x: (
        o.pad(x, ((0, 0), (1, 2), (0, 0))),
        o.pad(x, ((0, 0), (1, 2), (0, 0)), mode="reflect"),
        o.pad(x, ((0, 0), (0, 0), (1, 1)), constant_values=2.0),
    ),
    "take": lambda o, x: (
        o.take(x, [0, 2], axis=1),
        o.where(x > 0, x, 0.0),
        o.clip(x, 0, 1),
        o.maximum(x, 0.5),
        o.minimum(x, 0.5),
    ),
    "cast": lambda o, x: (
        o.cast(x, "int32"),
        o.cast(x > 0, "float32"),
        o.ones_like(x),
        o.zeros_like(x),
        o.one_hot(o.cast(abs(x), "int32"), 6),
    ),
    "products": lambda o, x: (
        o.matmul(x, o.transpose(x, (0, 2, 1))),
        o.einsum("bij,bkj->bik", x, x),
        o.einsum("bij->bji", x),
    ),
    "constants": lambda o, x: (
        x + o.arange(6, dtype="float32"),
        o.multiply(x, np.array([[1.0], [2.0], [3.0], [4.0]], "float32")),
    ),
    "resize": lambda o, x: (
        o.image.resize(o.expand_dims(x, -1), (8, 3)),
        o.image.resize(o.expand_dims(x, -1), (8, 3), interpolation="nearest"),
    ),
    "integers": lambda o, x: (
        o.cast(x, "int32") + 1,
        o.cast(x, "int32") * 2,
        o.cast(x, "int32") // 2,
        o.cast(x, "int32") / 2,
    ),
}
"""By name: from keras.ops and a tensor [?, 4, 6] to results."""

FUNCTIONS: dict[str, Any] = {
    "operators": lambda tf, x: (x + 1.5, 2 - x, x * x, x / 2, -x, abs(x), x**2, x // 2, x % 3, x > 0, x <= 1),
    "math": lambda tf, x: (
        tf.exp(x),
        tf.sqrt(abs(x) + 1.0),
        tf.math.log(abs(x) + 1.0),
        tf.square(x),
        tf.math.sign(x),
        tf.floor(x),
        tf.math.ceil(x),
        tf.tanh(x),
        tf.math.rsqrt(abs(x) + 1.0),
        tf.sin(x),
        tf.round(x),
        tf.math.erf(x),
    ),
    "nn": lambda tf, x: (
        tf.nn.relu(x),
        tf.nn.relu6(x),
        tf.nn.sigmoid(x),
        tf.nn.softmax(x),
        tf.nn.swish(x),
        tf.nn.elu(x),
        tf.nn.leaky_relu(x),
        tf.nn.softplus(x),
        tf.nn.gelu(x),
        tf.nn.log_softmax(x),
    ),
    "reduce": lambda tf, x: (
        tf.reduce_mean(x, axis=1, keepdims=True),
        tf.reduce_sum(x, axis=[1, 2]),
        tf.reduce_max(x, axis=-1),
        tf.reduce_min(x, 1),
        tf.reduce_prod(x, axis=1),
        tf.reduce_any(x > 1, axis=1),
        tf.reduce_all(x > -1, axis=1),
        tf.math.reduce_std(x, axis=1),
        tf.math.reduce_variance(x, axis=1),
    ),
    "shape": lambda tf, x: (
        tf.reshape(x, (-1, 24)),
        tf.reshape(x, [tf.shape(x)[0], 6, -1]),
        tf.expand_dims(x, 1),
        tf.squeeze(tf.expand_dims(x, 1), 1),
        tf.transpose(x, [0, 2, 1]),
        tf.shape(x),
    ),
    "join": lambda tf, x: (
        tf.concat([x, x * 2.0], 1),
        tf.stack([x, x], 1),
        *tf.split(x, 2, axis=1),
        *tf.split(x, [1, 3], axis=1),
        tf.tile(x, [1, 2, 1]),
    ),
    "getitem": lambda tf, x: (x[:, 1:, ...], x[:, 0], x[:, tf.newaxis], x[..., -1], x[:, ::-1], x[:, 1, 2:4]),
    "select": lambda tf, x: (
        tf.where(x > 0, x, 0.0),
        tf.clip_by_value(x, 0.0, 1.0),
        tf.maximum(x, 0.5),
        tf.minimum(x, 0.5),
        tf.gather(x, [0, 1], axis=1),
        tf.one_hot(tf.cast(abs(x), tf.int32), 5),
        tf.argmax(x, axis=1),
        tf.zeros_like(x),
        tf.ones_like(x),
        tf.cast(x, tf.int32),
    ),
    "products": lambda tf, x: (
        tf.matmul(x, x, transpose_b=True),
        tf.math.l2_normalize(x, axis=1),
        tf.constant([1.0, 2, 3, 4, 5, 6]) * x,
        tf.add(x, x),
        tf.subtract(x, 1.0),
        tf.multiply(x, 2.0),
        tf.divide(x, 2.0),
    ),
    "pad": lambda tf, x: (
        tf.pad(x, [[0, 0], [1, 1], [0, 0]]),
        tf.pad(x, [[0, 0], [1, 1], [0, 0]], "REFLECT"),
        tf.cumsum(x, axis=1),
        tf.reverse(x, [1]),
    ),
    "image": lambda tf, x: (tf.image.resize(tf.expand_dims(x, -1), (8, 3)), tf.identity(x)),
}
"""By name: from TensorFlow and a tensor [?, 4, 6] to results."""

FAMILIES = (
    "activation", "arithmetic", "attention", "categories", "convolution", "graphs", "image", "infrastructure",
    "masks", "matrix", "movement", "normalization", "operators", "pooling", "recurrent", "shape",
)  # fmt: skip


def cases(family: str) -> list[Case]:
    """The cases of a family."""
    found.clear()
    globals()[family]()
    return list(found)
