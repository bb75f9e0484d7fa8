"""Graphs of TensorFlow 1; see `zoo.py`.

Layers are written in operators as slim and `tf.layers` wrote them, `is_training` a placeholder where a model says so.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import tensorflow as tf
from slim import Graph, add, conv, dense, depthwise, image, layer_norm, leaky, norm, v1, weight, zoo

cells = v1.nn.rnn_cell


def mobilenet(rng: np.random.Generator, x: Any, training: Any = None, fused: bool = True) -> Any:
    for c, s in ((16, 2), (32, 2), (32, 1), (64, 2)):
        x = tf.nn.relu6(norm(rng, depthwise(rng, x, s=s), training, fused))
        x = tf.nn.relu6(norm(rng, conv(rng, x, c, 1), training, fused))
    return x


@add("slim_mobilenet")
def slim_mobilenet(rng: np.random.Generator) -> Graph:
    x, fed = image(rng, None, 64, 64, 3, known=(2, 64, 64, 3))
    x = mobilenet(rng, x)
    x = tf.nn.avg_pool2d(x, 8, 2, "VALID")
    x = conv(rng, tf.nn.dropout(x, rate=0.0), 10, 1, bias=True)
    x = tf.squeeze(x, [1, 2], name="SpatialSqueeze")
    return fed, {"scores": tf.reshape(tf.nn.softmax(tf.reshape(x, [-1, 10])), tf.shape(x))}


@add("slim_training_flag", "meta")
def slim_training_flag(rng: np.random.Generator) -> Graph:
    x, fed = image(rng, 1, 32, 32, 3)
    training = v1.placeholder_with_default(False, [], "is_training")
    x = mobilenet(rng, x, training)
    x = tf.reduce_mean(x, [1, 2], keepdims=True)
    return fed, {"logits": tf.squeeze(conv(rng, x, 10, 1, bias=True), [1, 2])}


@add("unfused_training_flag")
def unfused_training_flag(rng: np.random.Generator) -> Graph:
    x, fed = image(rng, 1, 32, 32, 3)
    training = v1.placeholder_with_default(False, [], "is_training")
    x = mobilenet(rng, x, training, fused=False)
    x = tf.cond(training, lambda: tf.nn.dropout(x, rate=0.5), lambda: x)
    return fed, {"logits": dense(rng, tf.reshape(x, [-1, 4 * 4 * 64]), 10)}


@add("unfused_norm", "saved_model")
def unfused_norm(rng: np.random.Generator) -> Graph:
    x, fed = image(rng, None, 32, 32, 3, known=(1, 32, 32, 3))
    x = mobilenet(rng, x, fused=False)
    x = tf.reshape(x, [tf.shape(x)[0], 4 * 4 * 64])
    return fed, {"logits": norm(rng, dense(rng, x, 10, bias=False), fused=False)}


@add("slim_resnet_v2")
def slim_resnet_v2(rng: np.random.Generator) -> Graph:
    x, fed = image(rng, 1, 64, 64, 3)
    x = tf.pad(x, [[0, 0], [3, 3], [3, 3], [0, 0]])
    x = conv(rng, x, 16, 7, 2, padding="VALID", bias=True)
    x = tf.nn.max_pool2d(x, 3, 2, "SAME")
    for c, s in ((16, 1), (32, 2), (32, 1)):
        y = tf.nn.relu(norm(rng, x))
        short = x if s == 1 and int(x.shape[-1]) == c else conv(rng, y, c, 1, s, bias=True)
        y = tf.nn.relu(norm(rng, conv(rng, y, c // 2, 1)))
        y = tf.pad(y, [[0, 0], [1, 1], [1, 1], [0, 0]]) if s > 1 else y
        y = tf.nn.relu(norm(rng, conv(rng, y, c // 2, 3, s, padding="VALID" if s > 1 else "SAME")))
        x = short + conv(rng, y, c, 1, bias=True)
    x = tf.reduce_mean(tf.nn.relu(norm(rng, x)), [1, 2], keepdims=True)
    return fed, {"predictions": tf.nn.softmax(tf.squeeze(conv(rng, x, 7, 1, bias=True), [1, 2]))}


@add("deeplab_blocks")
def deeplab_blocks(rng: np.random.Generator) -> Graph:
    """Dilated convolutions as tf.nn.convolution wrote them, with SpaceToBatchND."""
    x, fed = image(rng, None, 65, 65, 3, known=(1, 65, 65, 3))
    x = x * (2.0 / 255.0) - 1.0
    x = tf.nn.relu(norm(rng, conv(rng, x, 16, 3, 2)))
    parts = [tf.nn.relu(norm(rng, conv(rng, x, 16, 1)))]
    for rate in (2, 4, 6):
        pads, crops = space(x, rate)
        y = tf.space_to_batch_nd(x, [rate, rate], pads)
        y = tf.batch_to_space(conv(rng, y, 16, 3, padding="VALID"), [rate, rate], crops)
        parts.append(tf.nn.relu(norm(rng, y)))
        y = tf.space_to_batch_nd(x, [rate, rate], pads)
        w = weight(rng, f"depthwise_{rate}", 3, 3, 16, 1)
        y = tf.nn.depthwise_conv2d(y, w, [1, 1, 1, 1], "VALID")
        y = tf.nn.relu(norm(rng, tf.batch_to_space(y, [rate, rate], crops)))
        parts.append(tf.nn.relu(norm(rng, conv(rng, y, 16, 1))))
    pooled = tf.reduce_mean(x, [1, 2], keepdims=True)
    parts.append(v1.image.resize_bilinear(conv(rng, pooled, 16, 1), [33, 33], align_corners=True))
    x = conv(rng, tf.concat(parts, 3), 21, 1, bias=True)
    x = v1.image.resize_bilinear(x, [65, 65], align_corners=True)
    return fed, {"labels": tf.cast(tf.argmax(x, 3), tf.int32)}


def space(x: Any, rate: int) -> tuple[Any, Any]:
    """Pads and crops of a dilated 3x3 convolution with padding SAME."""
    size = int(x.shape[1])
    over = -(size + 2 * rate) % rate
    return [[rate, rate + over]] * 2, [[0, over]] * 2


@add("darknet_yolo")
def darknet_yolo(rng: np.random.Generator) -> Graph:
    x, fed = image(rng, None, 64, 64, 3, known=(1, 64, 64, 3))
    for c in (8, 16):
        x = tf.pad(x, [[0, 0], [1, 0], [1, 0], [0, 0]])
        x = leaky(norm(rng, conv(rng, x, c, 3, 2, padding="VALID")))
        y = leaky(norm(rng, conv(rng, x, c // 2, 1)))
        x = x + leaky(norm(rng, conv(rng, y, c)))
    route = x
    x = leaky(norm(rng, conv(rng, x, 32, 3, 2)))
    big = conv(rng, x, 3 * 9, 1, bias=True)
    x = v1.image.resize_nearest_neighbor(leaky(norm(rng, conv(rng, x, 8, 1))), (16, 16))
    x = leaky(norm(rng, conv(rng, tf.concat([x, route], 3), 16)))
    small = conv(rng, x, 3 * 9, 1, bias=True)
    anchors = np.array([[1.2, 2.3], [3.1, 2.2], [4.5, 6.1]], "float32")
    found = [decoded(p, anchors, 64) for p in (big, small)]
    boxes, confidences, classes = (tf.concat(parts, 1) for parts in zip(*found, strict=True))
    centre, size = tf.split(boxes, [2, 2], -1)
    return fed, {"boxes": tf.concat([centre - size / 2, centre + size / 2], -1), "scores": confidences * classes}


def decoded(x: Any, anchors: np.ndarray, side: int) -> tuple[Any, Any, Any]:
    """YOLO's boxes of a feature map."""
    grid = x.get_shape().as_list()[1:3]
    count = grid[0] * grid[1] * 3
    x = tf.reshape(x, [-1, count, 9])
    centre, size, confidence, classes = tf.split(x, [2, 2, 1, 4], axis=-1)
    a, b = tf.meshgrid(tf.range(grid[1], dtype=tf.float32), tf.range(grid[0], dtype=tf.float32))
    offset = tf.concat([tf.reshape(a, (-1, 1)), tf.reshape(b, (-1, 1))], -1)
    offset = tf.reshape(tf.tile(offset, [1, 3]), [1, -1, 2])
    stride = (side // grid[0], side // grid[1])
    centre = (tf.sigmoid(centre) + offset) * stride
    size = tf.exp(size) * tf.tile((anchors / stride).astype("float32"), [grid[0] * grid[1], 1]) * stride
    return tf.concat([centre, size], -1), tf.sigmoid(confidence), tf.sigmoid(classes)


@add("detector", "saved_model")
def detector(rng: np.random.Generator) -> Graph:
    """As the Object Detection API writes it: images resized one by one, boxes of an image suppressed in map_fn."""
    x = v1.placeholder(tf.uint8, [None, None, None, 3], "image_tensor")
    fed = {"image_tensor": rng.integers(0, 256, (1, 50, 70, 3)).astype("uint8")}
    ready = tf.map_fn(lambda one: v1.image.resize_bilinear(one[None], [64, 64])[0], tf.cast(x, tf.float32))
    x = (2.0 / 255.0) * ready - 1.0
    x.set_shape([None, 64, 64, 3])
    boxes, scores = [], []
    x = mobilenet(rng, x)
    for c in (32, 32):
        shape = tf.shape(x)
        boxes.append(tf.reshape(conv(rng, x, 12, 1, bias=True), tf.stack([shape[0], -1, 1, 4])))
        scores.append(tf.reshape(conv(rng, x, 15, 1, bias=True), tf.stack([shape[0], -1, 5])))
        x = tf.nn.relu6(norm(rng, conv(rng, x, c, 3, 2)))
    boxes = tf.squeeze(tf.concat(boxes, 1), 2)
    scores = tf.sigmoid(tf.concat(scores, 1))[:, :, 1:]
    anchors = tf.constant(rng.uniform(0.2, 0.8, (boxes.shape[1] or 240, 4)).astype("float32"))
    ty, tx, th, tw = tf.unstack(tf.transpose(tf.reshape(boxes, [-1, 4])))
    ay, ax, ah, aw = tf.unstack(tf.transpose(tf.reshape(tf.tile(anchors[None], [tf.shape(boxes)[0], 1, 1]), [-1, 4])))
    h, w = tf.exp(th / 5.0) * ah, tf.exp(tw / 5.0) * aw
    y, x = ty / 10.0 * ah + ay, tx / 10.0 * aw + ax
    boxes = tf.transpose(tf.stack([y - h / 2.0, x - w / 2.0, y + h / 2.0, x + w / 2.0]))
    boxes = tf.reshape(boxes, tf.stack([-1, 240, 4]))

    def suppressed(given: tuple[Any, Any]) -> tuple[Any, Any, Any]:
        one, marks = given
        best = tf.reduce_max(marks, 1)
        kept = tf.image.non_max_suppression(one, best, 20, 0.6, 0.3)
        count = tf.minimum(tf.size(kept), 20)
        pad = [[0, 20 - tf.size(kept)]]
        return (
            tf.pad(tf.gather(one, kept), [*pad, [0, 0]]),
            tf.pad(tf.gather(best, kept), pad),
            tf.cast(count, tf.float32),
        )

    found = tf.map_fn(suppressed, (boxes, scores), dtype=(tf.float32, tf.float32, tf.float32))
    return fed, dict(zip(("detection_boxes", "detection_scores", "num_detections"), found, strict=True))


@add("ssd_nms")
def ssd_nms(rng: np.random.Generator) -> Graph:
    x, fed = image(rng, 1, 32, 32, 3)
    x = mobilenet(rng, x)
    boxes = tf.reshape(tf.sigmoid(conv(rng, x, 12, 3, bias=True)), [-1, 4])
    scores = tf.nn.softmax(tf.reshape(conv(rng, x, 9, 3, bias=True), [-1, 3]))
    found, marks = [], []
    for kind in (1, 2):
        kept = tf.image.non_max_suppression(boxes, scores[:, kind], 10, 0.5)
        found.append(tf.gather(boxes, kept))
        marks.append(tf.gather(scores[:, kind], kept))
    return fed, {"boxes": tf.concat(found, 0), "scores": tf.concat(marks, 0)}


@add("roi_pooling")
def roi_pooling(rng: np.random.Generator) -> Graph:
    x, fed = image(rng, 1, 48, 48, 3)
    rois = v1.placeholder(tf.float32, [None, 4], "rois")
    fed["rois"] = np.sort(rng.uniform(0, 1, (5, 2, 2)).astype("float32"), 1).reshape(5, 4)
    x = mobilenet(rng, x)
    x = tf.image.crop_and_resize(x, rois, tf.zeros_like(rois[:, 0], tf.int32), [14, 14])
    x = tf.nn.max_pool2d(x, 2, 2, "SAME")
    x = tf.reduce_mean(tf.nn.relu(conv(rng, x, 16)), [1, 2])
    return fed, {"scores": tf.nn.softmax(dense(rng, x, 5)), "boxes": tf.reshape(dense(rng, x, 20), [-1, 5, 4])}


@add("bilstm_tagger")
def bilstm_tagger(rng: np.random.Generator) -> Graph:
    words = v1.placeholder(tf.int32, [None, None], "words")
    lengths = v1.placeholder(tf.int32, [None], "lengths")
    fed = {"words": rng.integers(0, 50, (3, 8)).astype("int32"), "lengths": np.array([8, 5, 2], "int32")}
    x = tf.nn.embedding_lookup(weight(rng, "embedding", 50, 12), words)
    forth, back = cells.LSTMCell(10), cells.LSTMCell(10)
    outputs, _ = v1.nn.bidirectional_dynamic_rnn(forth, back, x, lengths, dtype=tf.float32)
    x = tf.concat(outputs, -1)
    steps = tf.shape(x)[1]
    x = tf.reshape(dense(rng, tf.reshape(x, [-1, 20]), 6), [-1, steps, 6])
    return fed, {"logits": x}


@add("lstm_multi")
def lstm_multi(rng: np.random.Generator) -> Graph:
    x = v1.placeholder(tf.float32, [None, 7, 5], "signal")
    fed = {"signal": rng.standard_normal((2, 7, 5)).astype("float32")}
    cell = cells.MultiRNNCell([cells.BasicLSTMCell(8), cells.GRUCell(6)])
    y, state = v1.nn.dynamic_rnn(cell, x, dtype=tf.float32)
    return fed, {"logits": dense(rng, y[:, -1], 3), "state": state[1]}


@add("lstm_static")
def lstm_static(rng: np.random.Generator) -> Graph:
    x = v1.placeholder(tf.float32, [None, 6, 5], "signal")
    fed = {"signal": rng.standard_normal((2, 6, 5)).astype("float32")}
    cell = cells.BasicLSTMCell(8)
    y, _ = v1.nn.static_rnn(cell, tf.unstack(x, 6, 1), dtype=tf.float32)
    return fed, {"logits": dense(rng, y[-1], 3)}


@add("rnn_time_major", "saved_model")
def rnn_time_major(rng: np.random.Generator) -> Graph:
    x = v1.placeholder(tf.float32, [None, 2, 5], "signal")
    fed = {"signal": rng.standard_normal((9, 2, 5)).astype("float32")}
    cell = cells.LSTMCell(8, num_proj=4, use_peepholes=True, cell_clip=3.0)
    y, _ = v1.nn.dynamic_rnn(cell, x, dtype=tf.float32, time_major=True, scope="a")
    z, _ = v1.nn.dynamic_rnn(cells.BasicRNNCell(7), y, dtype=tf.float32, time_major=True, scope="b")
    return fed, {"last": z[-1], "all": tf.nn.softmax(dense(rng, tf.reshape(z, [-1, 7]), 4))}


@add("bert_like")
def bert_like(rng: np.random.Generator) -> Graph:
    words = v1.placeholder(tf.int32, [None, 12], "input_ids")
    mask = v1.placeholder(tf.int32, [None, 12], "input_mask")
    kinds = v1.placeholder(tf.int32, [None, 12], "segment_ids")
    fed = {
        "input_ids": rng.integers(0, 60, (2, 12)).astype("int32"),
        "input_mask": (np.arange(12) < np.array([[12], [7]])).astype("int32"),
        "segment_ids": rng.integers(0, 2, (2, 12)).astype("int32"),
    }
    shape = tf.shape(words)
    x = tf.reshape(tf.gather(weight(rng, "words", 60, 32), tf.reshape(words, [-1])), [shape[0], 12, 32])
    kind = tf.matmul(tf.one_hot(tf.reshape(kinds, [-1]), 2), weight(rng, "kinds", 2, 32))
    x += tf.reshape(kind, [shape[0], 12, 32])
    x += tf.reshape(tf.slice(weight(rng, "places", 64, 32), [0, 0], [12, -1]), [1, 12, 32])
    x = layer_norm(rng, x)
    ones = tf.ones([shape[0], 12, 1])
    mask = ones * tf.cast(tf.reshape(mask, [shape[0], 1, 12]), tf.float32)
    adder = (1.0 - tf.expand_dims(mask, 1)) * -10000.0
    x = tf.reshape(x, [-1, 32])
    for _ in range(2):
        q, k, v = (tf.transpose(tf.reshape(dense(rng, x, 32), [shape[0], 12, 4, 8]), [0, 2, 1, 3]) for _ in range(3))
        scores = tf.multiply(tf.matmul(q, k, transpose_b=True), 1 / np.sqrt(8.0)) + adder
        y = tf.transpose(tf.matmul(tf.nn.softmax(scores), v), [0, 2, 1, 3])
        x = layer_norm(rng, dense(rng, tf.reshape(y, [shape[0] * 12, 32]), 32) + x)
        y = dense(rng, x, 64)
        y = y * 0.5 * (1.0 + tf.tanh(np.sqrt(2 / np.pi) * (y + 0.044715 * tf.pow(y, 3))))
        x = layer_norm(rng, dense(rng, y, 32) + x)
    x = tf.reshape(x, [shape[0], 12, 32])
    pooled = tf.tanh(dense(rng, tf.squeeze(x[:, 0:1, :], 1), 32))
    return fed, {"pooled": pooled, "probabilities": tf.nn.softmax(dense(rng, pooled, 2))}


@add("wide_deep_columns", "saved_model")
def wide_deep_columns(rng: np.random.Generator) -> Graph:
    """What feature columns become: a hash table, one-hots, buckets, embeddings of sparse ids."""
    city = v1.placeholder(tf.int64, [None], "city")
    age = v1.placeholder(tf.float32, [None, 1], "age")
    fed = {"city": np.array([30, 10, 99], "int64"), "age": rng.uniform(10, 80, (3, 1)).astype("float32")}
    keys = v1.lookup.KeyValueTensorInitializer(np.array([10, 20, 30], "int64"), np.array([0, 1, 2], "int64"))
    at = v1.lookup.StaticHashTable(keys, 3).lookup(city)
    known = tf.one_hot(at, 4)
    bucket = tf.raw_ops.Bucketize(input=age, boundaries=[18.0, 35.0, 60.0])
    buckets = tf.reshape(tf.one_hot(bucket, 4), [-1, 4])
    embedded = tf.nn.embedding_lookup(weight(rng, "city", 4, 5), at)
    deep = tf.concat([age / 40.0 - 1.0, embedded, buckets], 1)
    for c in (16, 8):
        deep = tf.nn.relu(dense(rng, deep, c))
    logit = dense(rng, deep, 1) + dense(rng, tf.concat([known, buckets], 1), 1, bias=False)
    two = tf.concat([tf.zeros_like(logit), logit], -1)
    return fed, {"logistic": tf.sigmoid(logit), "probabilities": tf.nn.softmax(two), "class": tf.argmax(two, -1)}


@add("speech_features")
def speech_features(rng: np.random.Generator) -> Graph:
    x = v1.placeholder(tf.float32, [1, 4000], "samples")
    fed = {"samples": rng.standard_normal((1, 4000)).astype("float32")}
    power = tf.abs(tf.signal.stft(x, 400, 160, 512))
    mel = tf.tensordot(power, tf.signal.linear_to_mel_weight_matrix(20, 257, 16000, 80.0, 7600.0), 1)
    mel.set_shape([1, None, 20])
    mfcc = tf.signal.mfccs_from_log_mel_spectrograms(tf.math.log(mel + 1e-6))[..., :13]
    x = tf.reshape(mfcc, [-1, 23, 13, 1])
    x = tf.nn.relu(conv(rng, x, 8, 3, 2, bias=True))
    return fed, {"words": tf.nn.softmax(dense(rng, tf.reshape(x, [-1, 12 * 7 * 8]), 5))}


@add("qat")
def qat(rng: np.random.Generator) -> Graph:
    """Fake quantisation of weights by channel and of activations."""
    x, fed = image(rng, 1, 32, 32, 3)
    x = tf.quantization.fake_quant_with_min_max_vars(x, -1.0, 0.99)
    for c, s in ((8, 2), (16, 1)):
        w = weight(rng, f"w{c}", 3, 3, int(x.shape[-1]), c)
        w = tf.quantization.fake_quant_with_min_max_vars_per_channel(w, [-1.0] * c, [0.99] * c, narrow_range=True)
        x = tf.nn.relu6(norm(rng, tf.nn.conv2d(x, w, s, "SAME")))
        x = tf.quantization.fake_quant_with_min_max_vars(x, 0.0, 6.0)
        d = weight(rng, f"d{c}", 3, 3, c, 1)
        d = tf.quantization.fake_quant_with_min_max_vars(d, -1.0, 1.0, narrow_range=True)
        x = tf.nn.relu6(tf.nn.bias_add(tf.nn.depthwise_conv2d(x, d, [1, 1, 1, 1], "SAME"), weight(rng, f"b{c}", c)))
        x = tf.quantization.fake_quant_with_min_max_vars(x, 0.0, 6.0)
    return fed, {"scores": tf.nn.softmax(dense(rng, tf.reduce_mean(x, [1, 2]), 4))}


@add("super_resolution")
def super_resolution(rng: np.random.Generator) -> Graph:
    x, fed = image(rng, 1, None, None, 1, known=(1, 12, 17, 1))
    y = tf.nn.relu(conv(rng, x, 8, 5, bias=True))
    y = conv(rng, y, 4, bias=True)
    alpha = weight(rng, "alpha", 4)
    y = tf.nn.relu(y) + alpha * (y - tf.abs(y)) * 0.5
    y = v1.depth_to_space(y, 2)
    big = v1.image.resize_bicubic(x, tf.shape(x)[1:3] * 2)
    return fed, {"large": tf.clip_by_value(y + big, 0.0, 1.0)}


@add("facenet")
def facenet(rng: np.random.Generator) -> Graph:
    x, fed = image(rng, None, 48, 48, 3, known=(2, 48, 48, 3))
    training = v1.placeholder_with_default(False, [], "phase_train")
    x = tf.nn.relu(norm(rng, conv(rng, x, 16, 3, 2, padding="VALID"), training, scale=False))
    for _ in range(2):
        a = tf.nn.relu(norm(rng, conv(rng, x, 8, 1), training, scale=False))
        b = tf.nn.relu(norm(rng, conv(rng, conv(rng, x, 8, 1), 8), training, scale=False))
        x = tf.nn.relu(x + 0.17 * conv(rng, tf.concat([a, b], 3), 16, 1, bias=True))
    x = tf.concat([tf.nn.max_pool2d(x, 3, 2, "VALID"), conv(rng, x, 16, 3, 2, padding="VALID")], 3)
    x = tf.reshape(tf.reduce_mean(x, [1, 2]), [-1, 32])
    x = tf.reshape(dense(rng, x, 16, bias=False), [-1, 1, 1, 16])
    x = tf.reshape(norm(rng, x, training, scale=False), [-1, 16])
    return fed, {"embeddings": tf.nn.l2_normalize(x, 1, 1e-10)}


@add("segnet_transposed", "meta")
def segnet_transposed(rng: np.random.Generator) -> Graph:
    x, fed = image(rng, None, 32, 32, 3, known=(1, 32, 32, 3))
    n = tf.shape(x)[0]
    y = tf.nn.elu(norm(rng, conv(rng, x, 8, 3, 2)))
    z = tf.nn.selu(norm(rng, conv(rng, y, 16, 3, 2)))
    w = weight(rng, "up1", 3, 3, 8, 16)
    z = tf.nn.conv2d_transpose(z, w, tf.stack([n, 16, 16, 8]), 2)
    z = tf.nn.relu(tf.nn.bias_add(z, weight(rng, "bias1", 8)))
    z = tf.concat([z, y], 3)
    z = tf.nn.conv2d_transpose(z, weight(rng, "up2", 2, 2, 4, 16), tf.stack([n, 32, 32, 4]), 2, "VALID")
    return fed, {"mask": tf.nn.softmax(tf.nn.bias_add(z, weight(rng, "bias2", 4)))}


@add("style_transfer")
def style_transfer(rng: np.random.Generator) -> Graph:
    """Instance normalisation, reflected pads, sizes that are not known."""
    x, fed = image(rng, 1, None, None, 3, known=(1, 24, 32, 3))
    x = x - tf.constant([0.3, 0.2, 0.1])

    def instance(y: Any) -> Any:
        mean, variance = tf.nn.moments(y, [1, 2], keepdims=True)
        c = int(y.shape[-1])
        scale, shift = (
            weight(rng, f"s{len(v1.global_variables())}", c),
            weight(rng, f"t{len(v1.global_variables())}", c),
        )
        return scale * (y - mean) / (variance + 1e-3) ** 0.5 + shift

    x = tf.nn.relu(instance(conv(rng, tf.pad(x, [[0, 0], [4, 4], [4, 4], [0, 0]], "REFLECT"), 8, 9, padding="VALID")))
    x = tf.nn.relu(instance(conv(rng, x, 16, 3, 2)))
    x = x + instance(conv(rng, tf.nn.relu(instance(conv(rng, x, 16))), 16))
    size = tf.shape(x)[1:3]
    x = v1.image.resize_nearest_neighbor(x, size * 2)
    x = tf.nn.relu(instance(conv(rng, x, 8)))
    return fed, {"styled": tf.nn.tanh(instance(conv(rng, x, 3, 9))) * 150 + 127.5}


@add("greedy_decoder", "saved_model")
def greedy_decoder(rng: np.random.Generator) -> Graph:
    """A while loop with a TensorArray that feeds back what it found."""
    state = v1.placeholder(tf.float32, [2, 8], "state")
    fed = {"state": rng.standard_normal((2, 8)).astype("float32")}
    cell, table = cells.GRUCell(8), weight(rng, "table", 11, 6)
    w = weight(rng, "out", 8, 11)

    def body(i: Any, word: Any, s: Any, found: Any) -> Any:
        y, s = cell(tf.nn.embedding_lookup(table, word), s)
        word = tf.cast(tf.argmax(tf.matmul(y, w), 1), tf.int32)
        return i + 1, word, s, found.write(i, word)

    words = tf.TensorArray(tf.int32, 5)
    start = tf.zeros([2], tf.int32)
    _, _, last, words = v1.while_loop(lambda i, *_: i < 5, body, (0, start, state, words))
    return fed, {"words": tf.transpose(words.stack()), "last": last}


@add("attention_pooling", "meta")
def attention_pooling(rng: np.random.Generator) -> Graph:
    x = v1.placeholder(tf.float32, [None, None, 16], "frames")
    n = v1.placeholder(tf.int32, [None], "lengths")
    fed = {"frames": rng.standard_normal((2, 7, 16)).astype("float32"), "lengths": np.array([7, 4], "int32")}
    y = tf.tanh(tf.nn.conv1d(x, weight(rng, "c", 3, 16, 12), 1, "SAME") + weight(rng, "cb", 12))
    scores = tf.squeeze(tf.tensordot(y, weight(rng, "v", 12, 1), 1), -1)
    mask = tf.sequence_mask(n, tf.shape(x)[1], tf.float32)
    scores = tf.nn.softmax(scores + (1.0 - mask) * -1e9)
    pooled = tf.reduce_sum(x * tf.expand_dims(scores, -1), 1)
    return fed, {"pooled": pooled, "top": tf.nn.top_k(dense(rng, pooled, 9), 3).values}


if __name__ == "__main__":
    zoo.main()
