"""The models of which capture.py takes the numbers: a function for each family that gives its cases.

`k` is Keras 3 or Keras 2 (tf_keras); a row is captured by both where both have the layer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
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
    extra: dict[str, Any] = field(default_factory=dict)


CASE_FIELDS = {"inputs", "batch", "free", "limit", "times", "randomize", "unsafe"}
found: list[Case] = []


def both(name: str, build: Callable[[Any], Any], versions: str = "32", **options: Any) -> None:
    """A model in Keras 3's own format, in its .h5, and in that of Keras 2."""
    for version in versions:
        suffixes = (
            ("keras", "h5") if version == "3" and len(found) % 3 == 0 else ("keras",) if version == "3" else ("h5",)
        )
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


FAMILIES = (
    "activation", "arithmetic", "convolution", "image", "infrastructure", "matrix", "movement", "normalization",
    "pooling", "shape",
)  # fmt: skip


def cases(family: str) -> list[Case]:
    """The cases of a family."""
    found.clear()
    globals()[family]()
    return list(found)
