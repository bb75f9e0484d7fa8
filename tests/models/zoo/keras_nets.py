"""Keras networks of layers that are rarer, in every form that they are saved in; see `zoo.py`."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
from keras import applications as apps
from keras import layers, ops
from keras_forms import add, application, zoo


def shown(size: int | None = 32, channels: int = 3, name: str = "image", dtype: str = "float32") -> Any:
    return keras.Input((size, size, channels), name=name, dtype=dtype)


@add("preprocessing_image", dims=(2,))
def preprocessing_image() -> keras.Model:
    x = image = shown(40)
    x = layers.Resizing(36, 34)(layers.Rescaling([0.1, 0.2, 0.3], offset=[1.0, 2.0, 3.0])(x))
    x = layers.Normalization(axis=-1, mean=[0.1, 0.2, 0.3], variance=[1.0, 2.0, 0.5])(layers.CenterCrop(32, 32)(x))
    x = layers.RandomContrast(0.2)(layers.RandomFlip()(x))
    return keras.Model(image, layers.Conv2D(4, 3, strides=2, activation="relu")(x))


@add("preprocessing_bytes", dims=(1, 40, 50), ints=255)
def preprocessing_bytes() -> keras.Model:
    image = shown(None, dtype="uint8")
    x = layers.Resizing(32, 32, crop_to_aspect_ratio=True)(layers.Rescaling(1 / 255)(ops.cast(image, "float32")))
    x = layers.Conv2D(8, 3, strides=2, padding="same")(x)
    return keras.Model(image, layers.Dense(5, activation="softmax")(layers.Flatten()(x)))


@add("preprocessing_columns", dims=(3, 3, 3, 3), ints=9)
def preprocessing_columns() -> keras.Model:
    age, kind = keras.Input((2,), name="age"), keras.Input((1,), dtype="int64", name="kind")
    tags, more = keras.Input((4,), dtype="int64", name="tags"), keras.Input((1,), dtype="int64", name="more")
    parts = [
        layers.Discretization([-1.0, 0.0, 0.5, 1.0], output_mode="one_hot")(age[:, :1]),
        layers.CategoryEncoding(5, output_mode="one_hot")(layers.Discretization([-0.5, 0.5, 1.5])(age[:, 1:])),
        layers.IntegerLookup(vocabulary=[3, 5, 8], output_mode="one_hot")(kind),
        layers.IntegerLookup(vocabulary=[1, 2, 4, 7], output_mode="multi_hot", num_oov_indices=1)(tags),
        layers.CategoryEncoding(9, output_mode="multi_hot")(tags),
        layers.Hashing(6, output_mode="one_hot")(more),
        layers.HashedCrossing(10, output_mode="one_hot")((kind, more)),
        layers.Normalization(axis=None, mean=0.5, variance=2.0)(age),
    ]
    x = layers.Concatenate()([ops.cast(p, "float32") for p in parts])
    return keras.Model([age, kind, tags, more], layers.Dense(1, activation="sigmoid")(layers.Dense(8, "relu")(x)))


@add("preprocessing_words", "", dims=(4, 4))
def preprocessing_words() -> keras.Model:
    colour, size = keras.Input((1,), dtype="string", name="colour"), keras.Input((1,), name="size")
    x = layers.StringLookup(vocabulary=["red", "green", "blue"], output_mode="int")(colour)
    x = layers.Flatten()(layers.Embedding(5, 4)(x))
    return keras.Model([colour, size], layers.Dense(2)(layers.Concatenate()([x, size])))


@add("normalizations", dims=(2,))
def normalizations() -> keras.Model:
    x = image = shown(16, 8)
    x = layers.GroupNormalization(4)(layers.Conv2D(8, 3)(x))
    x = layers.GroupNormalization(-1, scale=False)(layers.Conv2D(8, 3, activation="swish")(x))
    x = layers.LayerNormalization(axis=[1, 2, 3])(x)
    x = layers.LayerNormalization(axis=-1, center=False)(layers.Conv2D(8, 1)(x))
    x = layers.SpectralNormalization(layers.Conv2D(8, 3))(x)
    x = layers.BatchNormalization(axis=1)(x)
    x = layers.UnitNormalization(axis=[1, 2])(x)
    return keras.Model(image, layers.RMSNormalization()(x))


@add("group_norm_resnet", ".h5", dims=(2,))
def group_norm_resnet() -> keras.Model:
    x = image = shown()
    x = layers.Conv2D(16, 3, padding="same", use_bias=False)(x)
    for _ in range(2):
        y = layers.Activation("swish")(layers.GroupNormalization(8)(x))
        y = layers.Conv2D(16, 3, padding="same")(y)
        y = layers.Activation("swish")(layers.GroupNormalization(8)(y))
        x = layers.Add()([x, layers.Conv2D(16, 3, padding="same")(y)])
    return keras.Model(image, layers.Dense(10)(layers.GlobalAveragePooling2D()(x)))


@add("diffusion_unet", dims=(1, 1))
def diffusion_unet() -> keras.Model:
    x, noise = shown(16, 3), keras.Input((1, 1, 1), name="noise")
    image = x
    angle = ops.exp(np.linspace(0, np.log(1000.0), 8).astype("float32")) * 2.0 * np.pi * noise
    e = ops.concatenate([ops.sin(angle), ops.cos(angle)], axis=3)
    e = layers.UpSampling2D(16, interpolation="nearest")(e)
    x = layers.Concatenate()([layers.Conv2D(16, 1)(x), e])
    kept = []

    def block(x: Any, width: int) -> Any:
        skip = x if x.shape[3] == width else layers.Conv2D(width, 1)(x)
        x = layers.BatchNormalization(center=False, scale=False)(x)
        x = layers.Conv2D(width, 3, padding="same", activation="swish")(x)
        return layers.Add()([layers.Conv2D(width, 3, padding="same")(x), skip])

    for width in (16, 24):
        x = block(x, width)
        kept.append(x)
        x = layers.AveragePooling2D(2)(x)
    x = block(x, 32)
    y = layers.Reshape((16, 32))(layers.GroupNormalization(8)(x))
    x = layers.Add()([x, layers.Reshape((4, 4, 32))(layers.MultiHeadAttention(2, 16)(y, y))])
    for width in (24, 16):
        x = layers.Concatenate()([layers.UpSampling2D(2, interpolation="bilinear")(x), kept.pop()])
        x = block(x, width)
    return keras.Model([image, noise], layers.Conv2D(3, 1, kernel_initializer="glorot_uniform")(x))


@add("convolutions_1d", dims=(2, 30))
def convolutions_1d() -> keras.Model:
    x = signal = keras.Input((None, 4), name="signal")
    x = layers.SeparableConv1D(8, 5, padding="same", dilation_rate=2)(x)
    x = layers.DepthwiseConv1D(3, strides=2, padding="same", depth_multiplier=2)(x)
    x = layers.Conv1DTranspose(8, 4, strides=2, padding="same")(layers.Conv1D(8, 3, groups=2, activation="elu")(x))
    x = layers.Cropping1D((1, 2))(layers.UpSampling1D(2)(layers.ZeroPadding1D(2)(x)))
    x = layers.Concatenate()([layers.MaxPooling1D(2, padding="same")(x), layers.AveragePooling1D(2, padding="same")(x)])
    return keras.Model(signal, layers.Dense(3)(layers.GlobalMaxPooling1D()(x)))


@add("convolutions_2d", dims=(1,))
def convolutions_2d() -> keras.Model:
    x = image = shown(33)
    x = layers.Conv2D(8, (3, 5), strides=(2, 1), padding="same", activation="relu")(x)
    x = layers.DepthwiseConv2D(3, dilation_rate=2, padding="same", depth_multiplier=2, activation="relu6")(x)
    x = layers.SeparableConv2D(12, 5, strides=2, depth_multiplier=2)(x)
    x = layers.Conv2D(12, 3, dilation_rate=(2, 3), padding="same", groups=3)(x)
    x = layers.Conv2DTranspose(8, (3, 4), strides=(2, 3), padding="valid", output_padding=1)(x)
    x = layers.Conv2DTranspose(8, 3, dilation_rate=2)(x)
    x = layers.Cropping2D(((1, 0), (2, 3)))(layers.ZeroPadding2D(((1, 2), (0, 1)))(x))
    x = layers.Permute((3, 1, 2))(x)
    return keras.Model(image, layers.AveragePooling2D(3, strides=2, padding="same", data_format="channels_last")(x))


@add("convolutions_3d", dims=(1,))
def convolutions_3d() -> keras.Model:
    x = volume = keras.Input((8, 12, 12, 2), name="volume")
    x = layers.Conv3D(4, (1, 3, 3), padding="same", activation="relu")(x)
    x = layers.Conv3D(8, 3, dilation_rate=(1, 2, 2), groups=2)(x)
    x = layers.Conv3DTranspose(4, 3, strides=(1, 2, 2), padding="same")(x)
    x = layers.UpSampling3D((1, 2, 1))(layers.AveragePooling3D(2, padding="same")(x))
    x = layers.Cropping3D(((0, 0), (1, 2), (0, 1)))(x)
    return keras.Model(volume, layers.GlobalMaxPooling3D(keepdims=True)(x))


@add("unet_3d", dims=(1,))
def unet_3d() -> keras.Model:
    x = volume = keras.Input((8, 16, 16, 1), name="volume")
    x = a = layers.ReLU()(layers.BatchNormalization()(layers.Conv3D(4, 3, padding="same", use_bias=False)(x)))
    x = layers.MaxPooling3D(2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv3D(8, 3, padding="same", use_bias=False)(x)))
    x = layers.Concatenate()([layers.Conv3DTranspose(4, 2, strides=2)(x), a])
    return keras.Model(volume, layers.Conv3D(2, 1, activation="softmax")(x))


@add("super_resolution_transposed", dims=(1, 20, 24))
def super_resolution_transposed() -> keras.Model:
    x = image = shown(None)
    x = first = layers.Conv2D(12, 3, padding="same")(x)
    for _ in range(2):
        y = layers.Conv2D(12, 3, padding="same", activation="relu")(x)
        x = layers.Add()([x, layers.Rescaling(0.1)(layers.Conv2D(12, 3, padding="same")(y))])
    x = layers.Conv2D(48, 3, padding="same")(layers.Add()([x, first]))
    x = layers.Conv2DTranspose(12, 2, strides=2)(x)
    return keras.Model(image, layers.Conv2D(3, 3, padding="same")(x))


@add("pixel_shuffle", dims=(1,))
def pixel_shuffle() -> keras.Model:
    x = image = shown(12)
    x = layers.Conv2D(36, 3, padding="same", activation="relu")(x)
    x = ops.reshape(x, (-1, 12, 12, 2, 2, 9))
    x = ops.reshape(ops.transpose(x, (0, 1, 3, 2, 4, 5)), (-1, 24, 24, 9))
    return keras.Model(image, layers.Conv2D(3, 3, padding="same")(x))


@add("shuffle_net", ".h5", dims=(1,))
def shuffle_net() -> keras.Model:
    x = image = shown()
    x = layers.Conv2D(16, 3, strides=2, padding="same", activation="relu")(x)
    for _ in range(2):
        a, b = ops.split(x, 2, axis=-1)
        b = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(8, 1)(b)))
        b = layers.BatchNormalization()(layers.DepthwiseConv2D(3, padding="same")(b))
        b = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(8, 1)(b)))
        x = layers.Concatenate()([a, b])
        x = layers.Reshape((16, 16, 16))(layers.Permute((1, 2, 4, 3))(layers.Reshape((16, 16, 2, 8))(x)))
    return keras.Model(image, layers.Dense(4)(layers.GlobalAveragePooling2D()(x)))


@add("ghost_se", dims=(1,))
def ghost_se() -> keras.Model:
    x = image = shown()
    for width, stride in ((8, 2), (12, 1), (16, 2)):
        a = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(width // 2, 1, use_bias=False)(x)))
        b = layers.ReLU()(layers.BatchNormalization()(layers.DepthwiseConv2D(3, padding="same", use_bias=False)(a)))
        x = layers.Concatenate()([a, b])
        s = layers.Reshape((1, 1, width))(layers.GlobalAveragePooling2D()(x))
        s = layers.Conv2D(width, 1)(layers.ReLU()(layers.Conv2D(4, 1)(s)))
        x = layers.Multiply()([x, layers.ReLU(6.0)(s + 3.0) * (1.0 / 6.0)])
        x = layers.MaxPooling2D(3, stride, padding="same")(x)
    return keras.Model(image, layers.GlobalMaxPooling2D()(x))


@add("cbam", dims=(1,))
def cbam() -> keras.Model:
    x = image = shown()
    x = layers.Conv2D(16, 3, strides=2, padding="same", activation="relu")(x)
    shared = keras.Sequential([layers.Dense(4, activation="relu"), layers.Dense(16)])
    pooled = [shared(layers.GlobalAveragePooling2D()(x)), shared(layers.GlobalMaxPooling2D()(x))]
    x = layers.Multiply()([x, layers.Reshape((1, 1, 16))(layers.Activation("sigmoid")(layers.Add()(pooled)))])
    both = ops.concatenate([ops.mean(x, axis=3, keepdims=True), ops.max(x, axis=3, keepdims=True)], axis=3)
    x = layers.Multiply()([x, layers.Conv2D(1, 7, padding="same", activation="sigmoid")(both)])
    return keras.Model(image, layers.Conv2D(8, 1)(x))


@add("fpn_retina", dims=(1,))
def fpn_retina() -> keras.Model:
    x = image = shown(64)
    levels = []
    for width in (8, 16, 32):
        x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(width, 3, strides=2, padding="same")(x)))
        levels.append(x)
    top = layers.Conv2D(16, 1)(levels[-1])
    pyramid = [top]
    for level in reversed(levels[:-1]):
        top = layers.Add()([layers.UpSampling2D(2)(top), layers.Conv2D(16, 1)(level)])
        pyramid.append(top)
    head = keras.Sequential(
        [layers.Conv2D(16, 3, padding="same", activation="relu"), layers.Conv2D(8, 3, padding="same")]
    )
    rows = [layers.Reshape((-1, 4))(head(layers.Conv2D(16, 3, padding="same")(p))) for p in pyramid]
    return keras.Model(image, layers.Activation("sigmoid")(layers.Concatenate(axis=1)(rows)))


@add("yolo_decode", dims=(1,))
def yolo_decode() -> keras.Model:
    x = image = shown(64)
    for width in (8, 16, 16, 32):
        x = layers.LeakyReLU(0.1)(
            layers.BatchNormalization()(layers.Conv2D(width, 3, padding="same", use_bias=False)(x))
        )
        x = layers.MaxPooling2D()(x)
    pools = [layers.MaxPooling2D(k, 1, padding="same")(x) for k in (3, 5)]
    x = layers.Conv2D(24, 1)(layers.Concatenate()([x, *pools]))
    x = layers.Reshape((4, 4, 3, 8))(x)
    xy, wh, rest = ops.sigmoid(x[..., 0:2]), ops.exp(x[..., 2:4]), ops.sigmoid(x[..., 4:])
    grid = np.stack(np.meshgrid(np.arange(4.0), np.arange(4.0)), -1)[:, :, None].astype("float32")
    anchors = np.array([[0.1, 0.2], [0.3, 0.3], [0.5, 0.9]], "float32")
    xy = (xy + grid) / 4.0
    wh = wh * anchors
    boxes = ops.concatenate([xy - wh / 2, xy + wh / 2], -1)
    scores = rest[..., :1] * rest[..., 1:]
    return keras.Model(image, [ops.reshape(boxes, (-1, 48, 4)), ops.reshape(scores, (-1, 48, 3))])


@add("centernet_head", dims=(1,))
def centernet_head() -> keras.Model:
    x = image = shown(64)
    x = layers.Conv2D(16, 3, strides=4, padding="same", activation="relu")(x)
    heat = layers.Conv2D(3, 1, activation="sigmoid")(x)
    size = layers.Conv2D(2, 1)(x)
    peak = layers.MaxPooling2D(3, 1, padding="same")(heat)
    heat = ops.where(heat == peak, heat, 0.0)
    scores, at = ops.top_k(ops.reshape(heat, (-1, 16 * 16 * 3)), 5)
    place = at // 3
    sizes = ops.take_along_axis(ops.reshape(size, (-1, 256, 2)), ops.expand_dims(place, -1), axis=1)
    return keras.Model(image, [scores, at % 3, place, sizes])


@add("segmenter_argmax", dims=(1, 32, 48))
def segmenter_argmax() -> keras.Model:
    image = shown(None)
    x = a = layers.Conv2D(8, 3, strides=2, padding="same", activation="relu")(image)
    x = layers.Conv2D(16, 3, strides=2, padding="same", activation="relu")(x)
    context = layers.GlobalAveragePooling2D(keepdims=True)(x)
    x = layers.Multiply()([x, layers.Conv2D(16, 1, activation="hard_sigmoid")(context)])
    x = layers.Concatenate()([layers.UpSampling2D(2, interpolation="bilinear")(x), a])
    x = layers.UpSampling2D(2)(layers.Conv2D(5, 1)(x))
    return keras.Model(image, [ops.argmax(x, axis=-1), ops.max(ops.softmax(x), axis=-1)])


@add("siamese", dims=(2, 2))
def siamese() -> keras.Model:
    a, b = shown(name="a"), shown(name="b")
    x = one = shown()
    for width in (8, 16):
        x = layers.MaxPooling2D()(layers.Conv2D(width, 3, activation="relu")(x))
    inner = keras.Model(one, layers.Dense(8)(layers.Flatten()(x)))
    x, y = inner(a), inner(b)
    distance = ops.sqrt(ops.maximum(ops.sum(ops.square(x - y), axis=1, keepdims=True), 1e-7))
    return keras.Model([a, b], [distance, layers.Dot(1, normalize=True)([x, y])])


@add("capsules", dims=(1,))
def capsules() -> keras.Model:
    image = shown(28, 1)
    x = layers.Conv2D(8, 9, activation="relu")(image)
    x = layers.Reshape((-1, 4))(layers.Conv2D(16, 9, strides=2)(x))

    def squash(x: Any) -> Any:
        n = ops.sum(ops.square(x), axis=-1, keepdims=True)
        return n / (1 + n) / ops.sqrt(n + 1e-7) * x

    u = layers.EinsumDense("bic,cjd->bjid", (5, None, 6))(squash(x))
    b = ops.zeros_like(u[..., 0])
    for _ in range(3):
        c = ops.softmax(b, axis=1)
        v = squash(ops.einsum("bji,bjid->bjd", c, u))
        b = b + ops.einsum("bjd,bjid->bji", v, u)
    return keras.Model(image, ops.norm(v, axis=-1))


@add("vae", dims=(2,))
def vae() -> keras.Model:
    image = shown(28, 1)
    x = layers.Conv2D(8, 3, strides=2, padding="same", activation="relu")(image)
    x = layers.Dense(8, activation="relu")(layers.Flatten()(x))
    mean, log = layers.Dense(2)(x), layers.Dense(2)(x)
    z = mean + ops.exp(0.5 * log) * 0.3
    x = layers.Reshape((7, 7, 8))(layers.Dense(392, activation="relu")(z))
    for width in (8, 4):
        x = layers.Conv2DTranspose(width, 3, strides=2, padding="same", activation="relu")(x)
    return keras.Model(image, [mean, log, layers.Conv2DTranspose(1, 3, padding="same", activation="sigmoid")(x)])


@add("gan_generator", ".h5", dims=(2,))
def gan_generator() -> keras.Model:
    code = keras.Input((16,), name="code")
    x = layers.Dense(4 * 4 * 16, use_bias=False)(code)
    x = layers.Reshape((4, 4, 16))(layers.LeakyReLU()(layers.BatchNormalization()(x)))
    for width, stride in ((16, 1), (8, 2)):
        x = layers.Conv2DTranspose(width, 5, strides=stride, padding="same", use_bias=False)(x)
        x = layers.LeakyReLU()(layers.BatchNormalization()(x))
    return keras.Model(code, layers.Conv2DTranspose(1, 5, strides=2, padding="same", activation="tanh")(x))


@add("recommender", dims=(3, 3, 3), ints=20)
def recommender() -> keras.Model:
    user, item = (keras.Input((1,), dtype="int32", name=n) for n in ("user", "item"))
    seen = keras.Input((6,), dtype="int32", name="seen")
    table = layers.Embedding(20, 8)
    u, i = layers.Flatten()(layers.Embedding(20, 8)(user)), layers.Flatten()(table(item))
    s = table(seen)
    mask = ops.cast(ops.expand_dims(seen != 0, -1), "float32")
    pooled = ops.sum(s * mask, 1) / ops.maximum(ops.sum(mask, 1), 1.0)
    parts = ops.stack([u, i, pooled], 1)
    square = ops.square(ops.sum(parts, 1)) - ops.sum(ops.square(parts), 1)
    crossed = 0.5 * ops.sum(square, axis=1, keepdims=True)
    x0 = x = layers.Concatenate()([u, i, pooled])
    for _ in range(2):
        x = x0 * layers.Dense(24)(x) + x
    return keras.Model([user, item, seen], layers.Activation("sigmoid")(layers.Dense(1)(x) + crossed))


@add("mixture_of_experts", dims=(4,))
def mixture_of_experts() -> keras.Model:
    x = signal = keras.Input((12,), name="signal")
    experts = ops.stack([layers.Dense(8, activation="relu")(x) for _ in range(4)], axis=1)
    gate = ops.softmax(layers.Dense(4)(x))
    best, at = ops.top_k(gate, 2)
    hot = ops.sum(ops.one_hot(at, 4) * best[..., None], axis=1)
    return keras.Model(signal, layers.Dense(3)(ops.sum(experts * hot[..., None], axis=1)))


@add("graph_network", dims=(1, 1))
def graph_network() -> keras.Model:
    nodes, edges = keras.Input((7, 6), name="nodes"), keras.Input((7, 7), name="edges")
    a = edges * edges + np.eye(7, dtype="float32")
    d = ops.rsqrt(ops.sum(a, -1, keepdims=True))
    a = a * d * ops.transpose(d, (0, 2, 1))
    x = nodes
    for width in (8, 4):
        x = layers.ReLU()(ops.matmul(a, layers.Dense(width)(x)))
    return keras.Model([nodes, edges], layers.GlobalAveragePooling1D()(x))


@add("mixed_precision", dims=(2,))
def mixed_precision() -> keras.Model:
    keras.mixed_precision.set_global_policy("mixed_float16")
    try:
        x = image = shown()
        for width in (8, 16):
            x = layers.Conv2D(width, 3, strides=2, padding="same", use_bias=False)(x)
            x = layers.ReLU()(layers.BatchNormalization()(x))
        x = layers.Reshape((64, 16))(x)
        x = layers.LayerNormalization()(x + layers.MultiHeadAttention(2, 8)(x, x))
        return keras.Model(image, layers.Dense(4, activation="softmax", dtype="float32")(layers.Flatten()(x)))
    finally:
        keras.mixed_precision.set_global_policy("float32")


@add("half_precision", dims=(2,))
def half_precision() -> keras.Model:
    image = keras.Input((16, 16, 3), name="image", dtype="float16")
    x = layers.Conv2D(8, 3, activation="relu", dtype="float16")(image)
    return keras.Model(image, layers.Dense(4, dtype="float16")(layers.Flatten(dtype="float16")(x)))


@add("channels_first", dims=(1,))
def channels_first() -> keras.Model:
    x = image = keras.Input((3, 24, 24), name="image")
    x = layers.Permute((2, 3, 1))(x)
    x = layers.Permute((3, 1, 2))(layers.Conv2D(8, 3, activation="relu")(x))
    x = layers.BatchNormalization(axis=1)(x)
    x = layers.Permute((2, 3, 1))(x)
    return keras.Model(image, layers.Flatten()(layers.Permute((3, 1, 2))(layers.Conv2D(4, 3)(x))))


@add("dense_features", dims=(3,))
def dense_features() -> keras.Model:
    x = row = keras.Input((20,), name="row")
    x = layers.BatchNormalization()(x)
    for width in (16, 16, 16):
        y = layers.Dense(width, activation="relu")(layers.GaussianNoise(0.1)(x))
        x = layers.Concatenate()([x, layers.AlphaDropout(0.1)(y)])
    a, b = layers.Dense(8)(x), layers.Dense(8)(x)
    parts = [layers.Maximum()([a, b]), layers.Minimum()([a, b]), layers.Average()([a, b]), layers.Subtract()([a, b])]
    x = layers.Reshape((8, 4))(layers.Concatenate()(parts))
    return keras.Model(row, layers.Flatten()(layers.RepeatVector(3)(ops.max(x, -1))))


@add("harmonic_audio", dims=(2,))
def harmonic_audio() -> keras.Model:
    signal = keras.Input((1024,), name="signal")
    spectrum = layers.MelSpectrogram(fft_length=128, sequence_stride=64, num_mel_bins=16, sampling_rate=8000)(signal)
    x = layers.Permute((2, 1))(spectrum)
    x = layers.Conv1D(8, 3, activation="relu")(layers.BatchNormalization()(x))
    return keras.Model(signal, layers.Dense(5)(layers.GlobalAveragePooling1D()(x)))


application("efficientnet_b1", apps.EfficientNetB1, 64)
application("efficientnet_b3", apps.EfficientNetB3, 64, include_top=False, pooling="avg")
application("efficientnet_v2_b3", apps.EfficientNetV2B3, 64)
application("efficientnet_v2_s", apps.EfficientNetV2S, 64, include_top=False, pooling="max")
application("convnext_small", apps.ConvNeXtSmall, 32, include_top=False)
application("densenet169", apps.DenseNet169, 64, include_top=False, pooling="avg")
application("resnet101_v2", apps.ResNet101V2, 64, include_top=False, pooling="avg")
application("mobilenet_top_any", apps.MobileNet, 64, alpha=0.5, include_top=False, input_shape=(None, None, 3))
application("mobilenet_v3_any", apps.MobileNetV3Small, 64, include_top=False, input_shape=(None, None, 3))
application("vgg19", apps.VGG19, 32, include_top=False, pooling="max")


@add("regnet_x", dims=(1,))
def regnet_x() -> keras.Model:
    """RegNet's blocks: grouped convolutions, squeeze and excite, strides in the shortcut."""
    x = image = shown()
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(16, 3, strides=2, padding="same", use_bias=False)(x)))
    for width, stride in ((16, 2), (32, 2), (32, 1)):
        skip = x
        if stride > 1:
            skip = layers.BatchNormalization()(layers.Conv2D(width, 1, strides=stride, use_bias=False)(x))
        y = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(width, 1, use_bias=False)(x)))
        y = layers.Conv2D(width, 3, stride, padding="same", groups=width // 8, use_bias=False)(y)
        y = layers.ReLU()(layers.BatchNormalization()(y))
        s = layers.GlobalAveragePooling2D(keepdims=True)(y)
        s = layers.Conv2D(width, 1, activation="sigmoid")(layers.Conv2D(4, 1, activation="relu")(s))
        y = layers.BatchNormalization()(layers.Conv2D(width, 1, use_bias=False)(layers.Multiply()([y, s])))
        x = layers.ReLU()(layers.Add()([y, skip]))
    return keras.Model(image, layers.Dense(10)(layers.GlobalAveragePooling2D()(x)))


@add("resnet_rs", dims=(1,))
def resnet_rs() -> keras.Model:
    """ResNet-RS's stem and blocks: padding by hand, pooled shortcuts, squeeze and excite of one Reshape."""
    x = image = shown(40)
    x = layers.Rescaling(1 / 255)(x)
    x = layers.Normalization(mean=[0.485, 0.456, 0.406], variance=[0.0524, 0.0502, 0.0506], axis=3)(x)
    x = layers.Conv2D(8, 3, 2, use_bias=False)(layers.ZeroPadding2D(1)(x))
    x = layers.ReLU()(layers.BatchNormalization()(x))
    for width, stride in ((8, 1), (16, 2)):
        skip = x
        if stride > 1:
            skip = layers.AveragePooling2D(stride, stride, padding="same")(skip)
        skip = layers.BatchNormalization()(layers.Conv2D(4 * width, 1, use_bias=False)(skip))
        y = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(width, 1, use_bias=False)(x)))
        y = layers.ZeroPadding2D(1)(y) if stride > 1 else y
        y = layers.Conv2D(width, 3, stride, padding="same" if stride == 1 else "valid", use_bias=False)(y)
        y = layers.ReLU()(layers.BatchNormalization()(y))
        y = layers.BatchNormalization()(layers.Conv2D(4 * width, 1, use_bias=False)(y))
        s = layers.Reshape((1, 1, 4 * width))(layers.GlobalAveragePooling2D()(y))
        s = layers.Conv2D(4 * width, 1, activation="sigmoid")(layers.Conv2D(width, 1, activation="relu")(s))
        x = layers.ReLU()(layers.Add()([layers.Multiply()([s, y]), skip]))
    return keras.Model(image, layers.Dense(10, activation="softmax")(layers.GlobalAveragePooling2D()(x)))


if __name__ == "__main__":
    zoo.main()
