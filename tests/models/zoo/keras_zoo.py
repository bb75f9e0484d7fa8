"""Keras models, `.keras` or `.h5`, and their SavedModels for converters that read no Keras files; see `zoo.py`."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
from keras import applications as apps
from keras import layers, ops
from keras_forms import add, application, zoo
from zoo import seeded


@add("unet_up", dims=(1,))
def unet_up() -> keras.Model:
    x = image = keras.Input((64, 64, 3), name="image")
    kept = []
    for width in (8, 16, 32):
        for _ in range(2):
            x = layers.Activation("relu")(
                layers.BatchNormalization()(layers.Conv2D(width, 3, padding="same", use_bias=False)(x))
            )
        kept.append(x)
        x = layers.MaxPooling2D()(x)
    x = layers.Dropout(0.5)(layers.Conv2D(64, 3, padding="same", activation="relu")(x))
    for width, skip in zip((32, 16, 8), reversed(kept), strict=True):
        x = layers.Concatenate()([layers.UpSampling2D(interpolation="bilinear")(x), skip])
        x = layers.Conv2D(width, 3, padding="same", activation="relu")(x)
    return keras.Model(image, layers.Conv2D(2, 1, activation="softmax")(x))


@add("unet_transposed", ".h5", dims=(1, 64, 96))
def unet_transposed() -> keras.Model:
    x = image = keras.Input((None, None, 1), name="image")
    kept = []
    for width in (8, 16):
        x = layers.LeakyReLU(0.1)(layers.BatchNormalization()(layers.Conv2D(width, 3, padding="same")(x)))
        kept.append(x)
        x = layers.Conv2D(width, 3, strides=2, padding="same")(x)
    for width, skip in zip((16, 8), reversed(kept), strict=True):
        x = layers.BatchNormalization()(
            layers.Conv2DTranspose(width, 2 if width == 8 else 3, strides=2, padding="same")(x)
        )
        x = layers.Concatenate()([layers.PReLU(shared_axes=[1, 2])(x), skip])
    return keras.Model(image, layers.Conv2D(1, 1, activation="sigmoid")(x))


@add("deeplab", dims=(1,))
def deeplab() -> keras.Model:
    base = apps.MobileNetV2(input_shape=(96, 96, 3), alpha=0.35, include_top=False, weights=None)
    x = base.get_layer("block_6_expand_relu").output
    parts = [layers.Conv2D(32, 1, padding="same", use_bias=False)(x)]
    for rate in (2, 4, 6):
        parts.append(layers.SeparableConv2D(32, 3, dilation_rate=rate, padding="same", use_bias=False)(x))
        parts.append(layers.Conv2D(32, 3, dilation_rate=rate, padding="same", use_bias=False)(x))
    parts = [layers.ReLU()(layers.BatchNormalization()(p)) for p in parts]
    pooled = layers.Conv2D(32, 1)(layers.GlobalAveragePooling2D(keepdims=True)(x))
    size = (x.shape[1], x.shape[2])
    parts.append(layers.Resizing(*size, interpolation="bilinear")(pooled))
    x = layers.Conv2D(21, 1)(layers.Concatenate()(parts))
    return keras.Model(base.input, ops.argmax(layers.Resizing(96, 96, interpolation="bilinear")(x), axis=-1))


@add("ssd_head", dims=(1,))
def ssd_head() -> keras.Model:
    x = image = keras.Input((96, 96, 3), name="image")
    boxes, scores = [], []
    for width in (16, 32, 32, 64):
        x = layers.SeparableConv2D(width, 3, strides=2, padding="same")(x)
        x = layers.ReLU(6.0)(layers.BatchNormalization()(x))
        boxes.append(layers.Reshape((-1, 4))(layers.Conv2D(12, 3, padding="same")(x)))
        scores.append(layers.Reshape((-1, 5))(layers.Conv2D(15, 3, padding="same")(x)))
    boxes, scores = layers.Concatenate(axis=1)(boxes), layers.Concatenate(axis=1)(scores)
    centre, size = ops.split(boxes, 2, axis=-1)
    size = ops.exp(size * 0.2)
    corners = ops.concatenate([centre - size / 2, centre + size / 2], axis=-1)
    return keras.Model(image, [corners, layers.Softmax()(scores)])


@add("lstm_tagger", dims=(2, 7), ints=100)
def lstm_tagger() -> keras.Model:
    words = keras.Input((None,), dtype="int32", name="words")
    x = layers.Embedding(100, 16, mask_zero=True)(words)
    x = layers.Bidirectional(layers.LSTM(12, return_sequences=True))(x)
    return keras.Model(words, layers.TimeDistributed(layers.Dense(9, activation="softmax"))(x))


@add("lstm_stacked", ".h5", dims=(2,))
def lstm_stacked() -> keras.Model:
    x = signal = keras.Input((20, 6), name="signal")
    x = layers.LSTM(12, return_sequences=True)(x)
    x = layers.LSTM(12, recurrent_activation="hard_sigmoid", go_backwards=True)(x)
    return keras.Model(signal, layers.Dense(3)(x))


@add("gru_bidirectional", dims=(2, 11))
def gru_bidirectional() -> keras.Model:
    x = signal = keras.Input((None, 5), name="signal")
    x = layers.Bidirectional(layers.GRU(8, return_sequences=True), merge_mode="sum")(x)
    x = layers.GRU(8, reset_after=False, return_sequences=True)(x)
    return keras.Model(signal, layers.Dense(4, activation="softmax")(layers.SimpleRNN(8)(x)))


@add("crnn", dims=(1,))
def crnn() -> keras.Model:
    x = image = keras.Input((32, 128, 1), name="image")
    for width, pool in ((16, (2, 2)), (32, (2, 2)), (32, (2, 1))):
        x = layers.MaxPooling2D(pool)(layers.Conv2D(width, 3, padding="same", activation="relu")(x))
    x = layers.Permute((2, 1, 3))(x)
    x = layers.Reshape((32, -1))(x)
    x = layers.Bidirectional(layers.LSTM(16, return_sequences=True))(layers.Dense(32, activation="relu")(x))
    return keras.Model(image, layers.Dense(20, activation="softmax")(x))


@add("conv_lstm", dims=(1,))
def conv_lstm() -> keras.Model:
    x = frames = keras.Input((4, 16, 16, 2), name="frames")
    x = layers.ConvLSTM2D(4, 3, padding="same", return_sequences=True)(x)
    return keras.Model(
        frames, layers.Conv3D(1, 3, padding="same", activation="sigmoid")(layers.BatchNormalization()(x))
    )


def encoder(x: Any, heads: int, mask: Any = None) -> Any:
    y = layers.MultiHeadAttention(heads, 8)(x, x, attention_mask=mask)
    x = layers.LayerNormalization(epsilon=1e-6)(x + y)
    y = layers.Dense(x.shape[-1])(layers.Dense(64, activation="gelu")(x))
    return layers.LayerNormalization(epsilon=1e-6)(x + y)


@add("text_transformer", dims=(2, 9), ints=200)
def text_transformer() -> keras.Model:
    words = keras.Input((None,), dtype="int32", name="words")
    mask = ops.not_equal(words, 0)
    x = layers.Embedding(200, 32)(words)
    places = ops.arange(ops.shape(words)[1])
    x = x + layers.Embedding(64, 32)(places)
    for _ in range(2):
        x = encoder(x, 4, mask[:, None, :])
    return keras.Model(words, layers.Dense(2, activation="softmax")(layers.GlobalAveragePooling1D()(x)))


@add("vit", ".keras", dims=(1,))
def vit() -> keras.Model:
    image = keras.Input((32, 32, 3), name="image")
    x = layers.Reshape((16, 48))(layers.Conv2D(48, 8, strides=8)(image))
    x = x + layers.Embedding(16, 48)(ops.arange(16))
    for _ in range(2):
        y = layers.LayerNormalization()(x)
        x = x + layers.MultiHeadAttention(4, 12)(y, y)
        y = layers.LayerNormalization()(x)
        x = x + layers.Dense(48)(layers.Dense(96, activation=lambda t: ops.gelu(t, approximate=True))(y))
    return keras.Model(image, layers.Dense(10)(ops.mean(layers.LayerNormalization()(x), axis=1)))


@add("seq2seq_attention", dims=(2, 6, 2, 5), ints=30)
def seq2seq_attention() -> keras.Model:
    source = keras.Input((None,), dtype="int32", name="source")
    target = keras.Input((None,), dtype="int32", name="target")
    x, h, c = layers.LSTM(16, return_sequences=True, return_state=True)(layers.Embedding(30, 8)(source))
    y = layers.LSTM(16, return_sequences=True)(layers.Embedding(30, 8)(target), initial_state=[h, c])
    y = layers.Concatenate()([y, layers.Attention()([y, x]), layers.AdditiveAttention()([y, x])])
    return keras.Model([source, target], layers.Dense(30, activation="softmax")(y))


@add("text_cnn", ".h5", dims=(2,), ints=500)
def text_cnn() -> keras.Model:
    words = keras.Input((40,), dtype="int32", name="words")
    x = layers.Embedding(500, 16)(words)
    parts = [layers.GlobalMaxPooling1D()(layers.Conv1D(8, k, activation="relu")(x)) for k in (3, 4, 5)]
    return keras.Model(words, layers.Dense(1, activation="sigmoid")(layers.Dropout(0.5)(layers.Concatenate()(parts))))


@add("wide_deep", dims=(3, 3, 3), ints=20)
def wide_deep() -> keras.Model:
    numbers = keras.Input((6,), name="numbers")
    city = keras.Input((1,), dtype="int32", name="city")
    tags = keras.Input((4,), dtype="int32", name="tags")
    wide = layers.Concatenate()(
        [layers.CategoryEncoding(20, "multi_hot")(tags), layers.CategoryEncoding(20, "one_hot")(city)]
    )
    deep = layers.Concatenate()(
        [layers.Normalization(mean=0.3, variance=2.0)(numbers), layers.Flatten()(layers.Embedding(20, 6)(city))]
    )
    for width in (16, 8):
        deep = layers.Dense(width, activation="relu")(layers.BatchNormalization()(deep))
    crossed = layers.Dot(1)([layers.Dense(8)(deep), deep])
    return keras.Model(
        [numbers, city, tags], layers.Activation("sigmoid")(layers.Add()([layers.Dense(1)(wide), crossed]))
    )


@add("autoencoder", ".h5", dims=(1,))
def autoencoder() -> keras.Model:
    image = keras.Input((28, 28, 1), name="image")
    x = layers.Conv2D(8, 3, strides=2, padding="same", activation="relu")(image)
    x = layers.Conv2D(4, 3, strides=2, padding="same", activation="elu")(x)
    code = layers.Dense(8)(layers.Flatten()(x))
    x = layers.Reshape((7, 7, 4))(layers.Dense(196, activation="selu")(code))
    x = layers.Conv2DTranspose(8, 3, strides=2, padding="same", activation="relu")(x)
    return keras.Model(image, [layers.Conv2DTranspose(1, 3, strides=2, padding="same", activation="sigmoid")(x), code])


@add("c3d", dims=(1,))
def c3d() -> keras.Model:
    x = frames = keras.Input((8, 24, 24, 3), name="frames")
    for width in (4, 8):
        x = layers.BatchNormalization()(layers.Conv3D(width, 3, padding="same", activation="relu")(x))
        x = layers.MaxPooling3D()(layers.ZeroPadding3D()(x))
    x = layers.Conv3DTranspose(4, 2, strides=2)(x)
    return keras.Model(frames, layers.Dense(5)(layers.GlobalAveragePooling3D()(x)))


@add("wavenet", dims=(1, 100))
def wavenet() -> keras.Model:
    x = signal = keras.Input((None, 1), name="signal")
    x = layers.Conv1D(8, 2, padding="causal")(x)
    skips = []
    for rate in (1, 2, 4, 8):
        gate = layers.Conv1D(8, 2, padding="causal", dilation_rate=rate, activation="sigmoid")(x)
        y = gate * layers.Conv1D(8, 2, padding="causal", dilation_rate=rate, activation="tanh")(x)
        skips.append(layers.Conv1D(8, 1)(y))
        x = layers.Add()([x, layers.Conv1D(8, 1)(y)])
    return keras.Model(signal, layers.Conv1D(4, 1, activation="softmax")(layers.ReLU()(layers.Add()(skips))))


@add("activations", dims=(1,))
def activations() -> keras.Model:
    x = image = keras.Input((16, 16, 4), name="image")
    for name in ("swish", "gelu", "mish", "softplus", "softsign", "hard_swish", "hard_sigmoid", "relu6", "elu"):
        x = layers.Conv2D(8, 3, padding="same", activation=name)(x)
    x = layers.PReLU()(layers.Conv2D(8, 1)(x))
    x = layers.LeakyReLU()(layers.DepthwiseConv2D(3, depth_multiplier=2)(x))
    x = layers.GroupNormalization(4)(layers.Conv2D(8, 1, groups=4)(x))
    return keras.Model(image, layers.UnitNormalization()(layers.GlobalAveragePooling2D()(x)))


@add("embedder", dims=(1,))
def embedder() -> keras.Model:
    x = image = keras.Input((64, 64, 3), name="image")
    x = layers.Rescaling(1 / 127.5, offset=-1)(x)
    for width in (8, 16, 32):
        y = layers.SeparableConv2D(width, 3, strides=2, padding="same", use_bias=False)(layers.ZeroPadding2D(1)(x))
        x = layers.Activation("swish")(layers.BatchNormalization(scale=False)(y))
        s = layers.GlobalAveragePooling2D(keepdims=True)(x)
        s = layers.Conv2D(width, 1, activation="sigmoid")(layers.Conv2D(width // 4, 1, activation="swish")(s))
        x = layers.Multiply()([x, s])
    x = layers.Dense(16, use_bias=False)(layers.Flatten()(x))
    return keras.Model(image, ops.normalize(layers.BatchNormalization()(x), axis=-1))


@add("spectrogram", dims=(1,))
def spectrogram() -> keras.Model:
    signal = keras.Input((2048,), name="signal")
    real, imag = ops.stft(signal, sequence_length=256, sequence_stride=128, fft_length=256, center=False)
    power = ops.square(real) + ops.square(imag)
    mel = ops.constant(np.abs(seeded("mel").standard_normal((129, 20))).astype("float32"))
    x = ops.expand_dims(ops.log(ops.matmul(power, mel) + 1e-6), -1)
    x = layers.MaxPooling2D()(layers.Conv2D(8, 3, activation="relu")(x))
    return keras.Model(signal, layers.Dense(3, activation="softmax")(layers.Flatten()(x)))


@add("einsums", dims=(2,))
def einsums() -> keras.Model:
    x = signal = keras.Input((6, 8), name="signal")
    x = layers.EinsumDense("abc,cde->abde", output_shape=(6, 2, 5), bias_axes="de")(x)
    y = ops.einsum("abcd,aecd->acbe", x, x)
    z = ops.einsum("acbe,aecd->abcd", ops.softmax(y), x)
    return keras.Model(signal, layers.EinsumDense("abde,dec->abc", output_shape=(6, 8))(z))


application("mobilenet", apps.MobileNet, 96, alpha=0.25)
application("mobilenet_v2", apps.MobileNetV2, 96, alpha=0.35)
application("mobilenet_v3_small", apps.MobileNetV3Small, 96)
application("mobilenet_v3_large", apps.MobileNetV3Large, 96)
application("mobilenet_v3_minimal", apps.MobileNetV3Small, 96, minimalistic=True)
application("efficientnet_b0", apps.EfficientNetB0, 96)
application("efficientnet_v2_b0", apps.EfficientNetV2B0, 96)
application("densenet121", apps.DenseNet121, 64)
application("nasnet_mobile", apps.NASNetMobile, 96, include_top=False, pooling="avg")
application("resnet50", apps.ResNet50, 64)
application("resnet50_v2", apps.ResNet50V2, 64)
application("inception_v3", apps.InceptionV3, 96, include_top=False, pooling="max")
application("inception_resnet_v2", apps.InceptionResNetV2, 96, include_top=False, pooling="avg")
application("xception", apps.Xception, 96, include_top=False)
application("convnext_tiny", apps.ConvNeXtTiny, 64)
application("vgg16", apps.VGG16, 48, include_top=False)
application("mobilenet_v2_any", apps.MobileNetV2, 96, alpha=0.35, include_top=False, input_shape=(None, None, 3))


if __name__ == "__main__":
    zoo.main()
