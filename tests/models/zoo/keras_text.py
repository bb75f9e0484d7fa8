"""Keras transformers and recurrent networks, in every form that they are saved in; see `zoo.py`."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
from keras import layers, ops
from keras_forms import add, zoo


def words_of(name: str = "words", length: int | None = None) -> Any:
    return keras.Input((length,), dtype="int32", name=name)


def places(width: int, length: int) -> np.ndarray:
    """Sines and cosines of a transformer's positions."""
    angle = np.arange(length)[:, None] / 10000 ** (2 * (np.arange(width) // 2) / width)
    return np.where(np.arange(width) % 2, np.cos(angle), np.sin(angle)).astype("float32")


@keras.saving.register_keras_serializable("zoo")
class Positions(layers.Layer):
    """As keras_hub does it: the first rows of a table."""

    def build(self, shape: Any) -> None:
        self.table = self.add_weight(shape=(32, shape[-1]), name="table")

    def call(self, x: Any) -> Any:
        length = ops.shape(x)[1]
        return ops.broadcast_to(ops.slice(self.table, (0, 0), (length, x.shape[-1])), ops.shape(x))


@keras.saving.register_keras_serializable("zoo")
class Sines(layers.Layer):
    """Sines and cosines of the positions that there are, counted."""

    def call(self, x: Any) -> Any:
        length, width = ops.shape(x)[1], x.shape[-1]
        rate = ops.power(1e-4, ops.cast(2 * (ops.arange(width) // 2), "float32") / width)
        angle = ops.expand_dims(ops.cast(ops.arange(length), "float32"), 1) * ops.expand_dims(rate, 0)
        even = ops.cast(ops.arange(width) % 2, "float32")
        return x + ops.sin(angle) * (1 - even) + ops.cos(angle) * even


@keras.saving.register_keras_serializable("zoo")
class Buckets(layers.Layer):
    """T5's bias of the scores: distances between positions in buckets."""

    def build(self, shape: Any) -> None:
        self.table = self.add_weight(shape=(16, 3), name="table")

    def call(self, x: Any) -> Any:
        length = ops.shape(x)[1]
        away = ops.expand_dims(ops.arange(length), 0) - ops.expand_dims(ops.arange(length), 1)
        side = ops.cast(away > 0, "int32") * 8
        away = ops.abs(away)
        far = 4 + ops.cast(ops.log(ops.cast(away, "float32") / 4 + 1e-6) / np.log(32.0) * 4, "int32")
        bucket = side + ops.where(away < 4, away, ops.minimum(far, 7))
        return ops.transpose(ops.take(self.table, bucket, axis=0), (2, 0, 1))[None]


@keras.saving.register_keras_serializable("zoo")
class Rotary(layers.Layer):
    """keras_hub's RotaryEmbedding, of (batch, length, heads, width)."""

    def call(self, x: Any) -> Any:
        half = x.shape[-1] // 2
        inverse = 1.0 / ops.power(10000.0, ops.arange(half, dtype="float32") / half)
        angle = ops.einsum("i,j->ij", ops.arange(ops.shape(x)[1], dtype="float32"), inverse)
        angle = ops.stack((angle, angle), axis=-2)
        angle = ops.reshape(angle, (-1, 2 * half))[None, :, None, :]
        a, b = ops.split(x, 2, axis=-1)
        return x * ops.cos(angle) + ops.concatenate((-b, a), -1) * ops.sin(angle)


@keras.saving.register_keras_serializable("zoo")
class Causal(layers.Layer):
    """keras_hub's mask: rows and columns counted, and the words that are padding."""

    def call(self, x: Any, words: Any) -> Any:
        length = ops.shape(x)[1]
        i = ops.expand_dims(ops.arange(length), -1)
        mask = ops.broadcast_to(ops.expand_dims(i >= ops.arange(length), 0), (ops.shape(x)[0], length, length))
        return ops.minimum(ops.cast(mask, "int32"), ops.cast(ops.expand_dims(words != 0, 1), "int32"))


def turned(x: Any, length: int) -> Any:
    """Rotary positions: halves that are turned by an angle."""
    half = x.shape[-1] // 2
    angle = np.arange(length)[:, None, None] / 10000 ** (np.arange(half) / half)
    cos, sin = (ops.convert_to_tensor(f(angle).astype("float32")) for f in (np.cos, np.sin))
    a, b = x[..., :half], x[..., half:]
    return ops.concatenate([a * cos - b * sin, b * cos + a * sin], axis=-1)


def feed_forward(x: Any, activation: Any = "relu") -> Any:
    return layers.Dense(x.shape[-1])(layers.Dense(48, activation=activation)(x))


@add("gpt_causal", "", dims=(2, 7), ints=80)
def gpt_causal() -> keras.Model:
    words = words_of()
    x = layers.Embedding(80, 24)(words)
    x = x + Positions()(x)
    for _ in range(2):
        y = layers.LayerNormalization()(x)
        x = x + layers.MultiHeadAttention(3, 8)(y, y, use_causal_mask=True)
        x = x + feed_forward(layers.LayerNormalization()(x), lambda t: keras.activations.gelu(t, approximate=True))
    return keras.Model(words, layers.Dense(80)(layers.LayerNormalization()(x)))


@add("gpt_tied", ".h5", dims=(2,), ints=80)
def gpt_tied() -> keras.Model:
    words = words_of(length=10)
    embedding = layers.Embedding(80, 24)
    x = embedding(words) + ops.convert_to_tensor(places(24, 10))
    for _ in range(2):
        y = layers.MultiHeadAttention(2, 12, use_bias=False)(x, x, attention_mask=np.tril(np.ones((1, 10, 10), bool)))
        x = layers.LayerNormalization(epsilon=1e-5)(x + y)
        x = layers.LayerNormalization(epsilon=1e-5)(x + feed_forward(x, "gelu"))
    return keras.Model(words, layers.Dense(80, activation="softmax")(x))


@add("bert_masked", "", dims=(2, 9, 2, 9), ints=4)
def bert_masked() -> keras.Model:
    words, kinds = words_of("token_ids"), words_of("segment_ids")
    x = layers.Embedding(60, 24, mask_zero=True)(words) + layers.Embedding(4, 24)(kinds)
    x = layers.LayerNormalization(epsilon=1e-12)(x + Positions()(x))
    for _ in range(2):
        mask = ops.logical_and(ops.expand_dims(words != 0, 1), ops.expand_dims(words != 0, 2))
        x = layers.LayerNormalization(epsilon=1e-12)(x + layers.MultiHeadAttention(3, 8)(x, x, attention_mask=mask))
        x = layers.LayerNormalization(epsilon=1e-12)(x + feed_forward(x, "gelu"))
    pooled = layers.Dense(24, activation="tanh")(x[:, 0, :])
    return keras.Model([words, kinds], {"sequence": x, "pooled": pooled})


@add("llama_like", dims=(2,), ints=80)
def llama_like() -> keras.Model:
    """Rotary positions, RMS norms, gated feed forward, groups of queries."""
    words = words_of(length=8)
    x = layers.Embedding(80, 32)(words)
    for _ in range(2):
        y = layers.RMSNormalization()(x)
        q = turned(layers.EinsumDense("abc,cde->abde", (None, 4, 8))(y), 8)
        k = turned(layers.EinsumDense("abc,cde->abde", (None, 2, 8))(y), 8)
        v = layers.EinsumDense("abc,cde->abde", (None, 2, 8))(y)
        k, v = ops.repeat(k, 2, axis=2), ops.repeat(v, 2, axis=2)
        scores = ops.einsum("aecd,abcd->acbe", k, q) * 8**-0.5
        scores = scores + np.triu(np.full((8, 8), -1e9, "float32"), 1)
        y = ops.einsum("acbe,aecd->abcd", ops.softmax(scores), v)
        x = x + layers.EinsumDense("abcd,cde->abe", (None, 32))(y)
        y = layers.RMSNormalization()(x)
        x = x + layers.Dense(32)(layers.Dense(64, activation="silu")(y) * layers.Dense(64)(y))
    return keras.Model(words, layers.Dense(80, use_bias=False)(layers.RMSNormalization()(x)))


@add("grouped_queries", dims=(2, 6))
def grouped_queries() -> keras.Model:
    x = signal = keras.Input((None, 32), name="signal")
    for _ in range(2):
        y = layers.LayerNormalization()(x)
        x = x + layers.GroupQueryAttention(8, 4, 2)(y, y, use_causal_mask=True)
        x = x + feed_forward(layers.LayerNormalization()(x), "silu")
    return keras.Model(signal, x)


@add("encoder_decoder", "", dims=(2, 7, 2, 5), ints=40)
def encoder_decoder() -> keras.Model:
    source, target = words_of("source"), words_of("target")
    scale = 24**0.5
    x = layers.Embedding(40, 24, mask_zero=True)(source) * scale
    x = Sines()(x)
    y = layers.Embedding(40, 24, mask_zero=True)(target) * scale
    y = Sines()(y)
    for _ in range(2):
        x = layers.LayerNormalization()(layers.Add()([x, layers.MultiHeadAttention(3, 8)(x, x, x)]))
        x = layers.LayerNormalization()(layers.Add()([x, feed_forward(x)]))
    for _ in range(2):
        y = layers.LayerNormalization()(layers.Add()([y, layers.MultiHeadAttention(3, 8)(y, y, use_causal_mask=True)]))
        y = layers.LayerNormalization()(layers.Add()([y, layers.MultiHeadAttention(3, 8)(y, x, x)]))
        y = layers.LayerNormalization()(layers.Add()([y, feed_forward(y)]))
    return keras.Model([source, target], layers.Dense(40, activation="softmax")(y))


@add("t5_bias", "", dims=(2, 6), ints=50)
def t5_bias() -> keras.Model:
    words = words_of()
    x = layers.Embedding(50, 24)(words)
    bias = Buckets()(x)
    for _ in range(2):
        y = layers.RMSNormalization(epsilon=1e-6)(x)
        q, k, v = (layers.Dense(24, use_bias=False)(y) for _ in range(3))
        q, k, v = (ops.transpose(layers.Reshape((-1, 3, 8))(t), (0, 2, 1, 3)) for t in (q, k, v))
        y = ops.matmul(ops.softmax(ops.matmul(q, ops.transpose(k, (0, 1, 3, 2))) + bias), v)
        x = x + layers.Dense(24, use_bias=False)(layers.Reshape((-1, 24))(ops.transpose(y, (0, 2, 1, 3))))
        x = x + feed_forward(layers.RMSNormalization(epsilon=1e-6)(x))
    return keras.Model(words, x)


@add("gemma_like", "", dims=(2, 6), ints=50)
def gemma_like() -> keras.Model:
    """keras_hub's decoder: rotary positions, one key for all heads, softcapped scores."""
    words = words_of()
    x = layers.Embedding(50, 24)(words)
    mask = Causal()(x, words)
    x = x * 24**0.5
    for _ in range(2):
        y = layers.RMSNormalization()(x)
        q = Rotary()(layers.EinsumDense("btd,ndh->btnh", (None, 3, 8))(layers.Reshape((-1, 24))(y)))
        k = Rotary()(layers.EinsumDense("bsd,kdh->bskh", (None, 1, 8))(y))
        v = layers.EinsumDense("bsd,kdh->bskh", (None, 1, 8))(y)
        q = layers.Reshape((-1, 1, 3, 8))(q * 8**-0.5)
        scores = ops.einsum("btkgh,bskh->bkgts", q, k)
        scores = ops.tanh(scores / 50.0) * 50.0
        y = ops.einsum("bkgts,bskh->btkgh", layers.Softmax()(scores, mask=mask[:, None, None, :, :]), v)
        x = x + layers.EinsumDense("btnh,nhd->btd", (None, 24))(layers.Reshape((-1, 3, 8))(y))
        y = layers.RMSNormalization()(x)
        gate = layers.Activation(lambda t: keras.activations.gelu(t, approximate=True))(layers.Dense(48)(y))
        x = x + layers.Dense(24)(gate * layers.Dense(48)(y))
    return keras.Model(words, layers.RMSNormalization()(x))


@add("attention_layers", dims=(2, 5, 2, 7))
def attention_layers() -> keras.Model:
    a, b = keras.Input((None, 8), name="a"), keras.Input((None, 8), name="b")
    x = layers.Attention(use_scale=True, score_mode="concat")([a, b])
    y = layers.Attention(use_scale=True)([a, b])
    z = layers.AdditiveAttention()([a, b])
    pooled = layers.MultiHeadAttention(2, 4, value_dim=6, output_shape=5)(a, b)
    return keras.Model([a, b], layers.Concatenate()([x, y, z, pooled]))


@add("image_attention", dims=(2,))
def image_attention() -> keras.Model:
    x = image = keras.Input((8, 8, 12), name="image")
    x = layers.MultiHeadAttention(2, 6, attention_axes=(1, 2))(x, x)
    return keras.Model(image, layers.MultiHeadAttention(2, 6, attention_axes=2)(x, x))


@add("linear_attention", dims=(2, 9))
def linear_attention() -> keras.Model:
    """Performer-like: elu + 1 instead of Softmax."""
    x = signal = keras.Input((None, 16), name="signal")
    for _ in range(2):
        q, k, v = (layers.Dense(16)(x) for _ in range(3))
        q, k, v = (layers.Reshape((-1, 2, 8))(t) for t in (q, k, v))
        q, k = ops.elu(q) + 1.0, ops.elu(k) + 1.0
        both = ops.einsum("bnhd,bnhe->bhde", k, v)
        norm = 1.0 / (ops.einsum("bnhd,bhd->bnh", q, ops.sum(k, axis=1)) + 1e-6)
        x = layers.LayerNormalization()(x + layers.Reshape((-1, 16))(ops.einsum("bnhd,bhde,bnh->bnhe", q, both, norm)))
    return keras.Model(signal, x)


@add("fnet", dims=(2,))
def fnet() -> keras.Model:
    x = signal = keras.Input((8, 16), name="signal")
    for _ in range(2):
        real, _ = ops.fft2((x, ops.zeros_like(x)))
        x = layers.LayerNormalization()(x + real)
        x = layers.LayerNormalization()(x + feed_forward(x, "gelu"))
    return keras.Model(signal, x)


@add("mlp_mixer", ".h5", dims=(1,))
def mlp_mixer() -> keras.Model:
    image = keras.Input((32, 32, 3), name="image")
    x = layers.Reshape((16, 32))(layers.Conv2D(32, 8, strides=8)(image))
    for _ in range(2):
        y = layers.Permute((2, 1))(layers.LayerNormalization()(x))
        x = layers.Add()([x, layers.Permute((2, 1))(feed_forward(y, "gelu"))])
        x = layers.Add()([x, feed_forward(layers.LayerNormalization()(x), "gelu")])
    return keras.Model(image, layers.Dense(10)(layers.GlobalAveragePooling1D()(x)))


@add("conformer", dims=(1, 20))
def conformer() -> keras.Model:
    x = signal = keras.Input((None, 16), name="signal")
    for _ in range(2):
        x = x + 0.5 * feed_forward(layers.LayerNormalization()(x), "swish")
        y = layers.LayerNormalization()(x)
        x = x + layers.MultiHeadAttention(2, 8)(y, y)
        y = layers.Conv1D(32, 1)(layers.LayerNormalization()(x))
        y, gate = ops.split(y, 2, axis=-1)
        y = layers.DepthwiseConv1D(5, padding="same")(y * ops.sigmoid(gate))
        x = x + layers.Conv1D(16, 1)(layers.Activation("swish")(layers.BatchNormalization()(y)))
        x = layers.LayerNormalization()(x + 0.5 * feed_forward(layers.LayerNormalization()(x), "swish"))
    return keras.Model(signal, layers.Dense(10, activation="log_softmax")(x))


@add("swin_windows", dims=(1,))
def swin_windows() -> keras.Model:
    x = image = keras.Input((16, 16, 16), name="image")
    for shift in (0, 2):
        y = layers.LayerNormalization()(x)
        y = ops.roll(y, (-shift, -shift), axis=(1, 2)) if shift else y
        y = ops.transpose(ops.reshape(y, (-1, 4, 4, 4, 4, 16)), (0, 1, 3, 2, 4, 5))
        y = ops.reshape(y, (-1, 16, 16))
        qkv = ops.transpose(ops.reshape(layers.Dense(48)(y), (-1, 16, 3, 2, 8)), (2, 0, 3, 1, 4))
        y = ops.matmul(ops.softmax(ops.matmul(qkv[0] * 8**-0.5, ops.transpose(qkv[1], (0, 1, 3, 2)))), qkv[2])
        y = layers.Dense(16)(ops.reshape(ops.transpose(y, (0, 2, 1, 3)), (-1, 16, 16)))
        y = ops.transpose(ops.reshape(y, (-1, 4, 4, 4, 4, 16)), (0, 1, 3, 2, 4, 5))
        y = ops.reshape(y, (-1, 16, 16, 16))
        x = x + (ops.roll(y, (shift, shift), axis=(1, 2)) if shift else y)
        x = x + feed_forward(layers.LayerNormalization()(x), "gelu")
    parts = [x[:, i::2, j::2] for j in (0, 1) for i in (0, 1)]
    return keras.Model(image, layers.Dense(32, use_bias=False)(layers.LayerNormalization()(ops.concatenate(parts, -1))))


@add("rnn_masked", dims=(3, 8), ints=6)
def rnn_masked() -> keras.Model:
    words = words_of()
    x = layers.Embedding(60, 12, mask_zero=True)(words)
    x = layers.Bidirectional(layers.GRU(10, return_sequences=True))(x)
    x = layers.LSTM(10, return_sequences=True)(x)
    return keras.Model(words, layers.Dense(4)(layers.Bidirectional(layers.LSTM(6))(x)))


@add("masking_layer", ".h5", dims=(2,))
def masking_layer() -> keras.Model:
    x = signal = keras.Input((9, 5), name="signal")
    x = layers.Masking(0.0)(x)
    x = layers.GRU(8, return_sequences=True, reset_after=False)(x)
    return keras.Model(signal, layers.SimpleRNN(6)(x))


@add("stateful_rnn", dims=())
def stateful_rnn() -> keras.Model:
    x = signal = keras.Input(batch_shape=(2, 5, 4), name="signal")
    x = layers.LSTM(6, stateful=True, return_sequences=True)(x)
    return keras.Model(signal, layers.GRU(5, stateful=True)(x))


@add("rnn_states", dims=(2, 6, 2, 2))
def rnn_states() -> keras.Model:
    x = keras.Input((None, 4), name="signal")
    h, c = keras.Input((8,), name="h"), keras.Input((8,), name="c")
    y, h1, c1 = layers.LSTM(8, return_sequences=True, return_state=True)(x, initial_state=[h, c])
    z, g1 = layers.GRU(8, return_sequences=True, return_state=True)(y, initial_state=h)
    return keras.Model([x, h, c], [z, h1, c1, g1])


@add("stacked_cells", dims=(2, 6))
def stacked_cells() -> keras.Model:
    x = signal = keras.Input((None, 4), name="signal")
    cells = [layers.LSTMCell(6), layers.GRUCell(5), layers.SimpleRNNCell(7)]
    x = layers.RNN(layers.StackedRNNCells(cells), return_sequences=True)(x)
    return keras.Model(signal, layers.TimeDistributed(layers.Dense(3))(x))


@add("rnn_unrolled", dims=(2,))
def rnn_unrolled() -> keras.Model:
    x = signal = keras.Input((4, 5), name="signal")
    x = layers.GRU(6, unroll=True, return_sequences=True)(x)
    return keras.Model(signal, layers.LSTM(6, unroll=True, go_backwards=True)(x))


@add("rnn_activations", dims=(2, 6))
def rnn_activations() -> keras.Model:
    x = signal = keras.Input((None, 5), name="signal")
    x = layers.LSTM(8, activation="relu", recurrent_activation="sigmoid", return_sequences=True)(x)
    x = layers.GRU(8, activation="softsign", return_sequences=True)(x)
    x = layers.SimpleRNN(8, activation="relu", return_sequences=True)(x)
    return keras.Model(signal, layers.Bidirectional(layers.SimpleRNN(4, use_bias=False), merge_mode="mul")(x))


@add("conv_lstms", dims=(1, 3, 1))
def conv_lstms() -> keras.Model:
    a = keras.Input((4, 12, 3), name="a")
    x = layers.ConvLSTM1D(4, 3, padding="same", return_sequences=True)(a)
    x = layers.ConvLSTM1D(4, 3, strides=2)(x)
    b = keras.Input((None, 8, 8, 2), name="b")
    y = layers.ConvLSTM2D(3, 3, padding="same", return_sequences=True)(b)
    y = layers.ConvLSTM2D(3, 3, dilation_rate=2)(layers.BatchNormalization()(y))
    c = keras.Input((2, 4, 6, 6, 2), name="c")
    z = layers.ConvLSTM3D(2, 3, padding="same")(c)
    return keras.Model([a, b, c], [x, y, z])


@add("video_frames", dims=(1,))
def video_frames() -> keras.Model:
    frames = keras.Input((5, 24, 24, 3), name="frames")
    inner = image = keras.Input((24, 24, 3))
    for width in (8, 16):
        inner = layers.MaxPooling2D()(layers.BatchNormalization()(layers.Conv2D(width, 3, activation="relu")(inner)))
    one = keras.Model(image, layers.GlobalAveragePooling2D()(inner))
    x = layers.TimeDistributed(one)(frames)
    return keras.Model(frames, layers.Dense(4)(layers.LSTM(8)(x)))


@add("luong_decoder", dims=(2, 7), ints=30)
def luong_decoder() -> keras.Model:
    """Five words decoded greedily, each with attention over the source."""
    source = words_of("source")
    memory, state = layers.GRU(12, return_sequences=True, return_state=True)(layers.Embedding(30, 8)(source))
    embedding, cell, out = layers.Embedding(30, 8), layers.GRUCell(12), layers.Dense(30)
    word = ops.zeros_like(source[:, 0])
    found = []
    for _ in range(5):
        state, _ = cell(embedding(word), state)
        weights = ops.softmax(ops.einsum("bd,btd->bt", state, memory))
        context = ops.sum(memory * weights[:, :, None], axis=1)
        scores = out(ops.concatenate([state, context], -1))
        word = ops.argmax(scores, -1)
        found.append(word)
    return keras.Model(source, [ops.stack(found, 1), scores])


@add("tcn", ".h5", dims=(1, 30))
def tcn() -> keras.Model:
    x = signal = keras.Input((None, 4), name="signal")
    for rate in (1, 2, 4):
        y = x
        for _ in range(2):
            y = layers.Conv1D(8, 3, padding="causal", dilation_rate=rate)(y)
            y = layers.SpatialDropout1D(0.1)(layers.ReLU()(layers.LayerNormalization()(y)))
        x = layers.ReLU()(layers.Add()([layers.Conv1D(8, 1)(x) if x.shape[-1] != 8 else x, y]))
    return keras.Model(signal, layers.Dense(3)(x[:, -1, :]))


@add("deep_speech", dims=(1, 24))
def deep_speech() -> keras.Model:
    x = signal = keras.Input((None, 32), name="spectrogram")
    x = layers.Reshape((-1, 32, 1))(x)
    for width, size, step in ((8, (11, 5), (2, 2)), (8, (11, 5), (1, 2))):
        x = layers.Conv2D(width, size, step, padding="same", use_bias=False)(x)
        x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Reshape((-1, 64))(x)
    for _ in range(2):
        x = layers.Bidirectional(layers.GRU(12, return_sequences=True), merge_mode="concat")(x)
    return keras.Model(signal, layers.Dense(20, activation="softmax")(layers.Dense(24, activation="relu")(x)))


if __name__ == "__main__":
    zoo.main()
