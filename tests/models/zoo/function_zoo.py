"""Functions of TensorFlow 2 as SavedModels and frozen graphs, with loops and branches in either form; see `zoo.py`."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
import tensorflow as tf
from keras_forms import frozen
from zoo import Made, Zoo, seeded

zoo = Zoo("tf")
Given = dict[str, np.ndarray]


def add(name: str, **declared: Any) -> Any:
    """A builder of a function: shapes, types and data of its inputs by name; `make(rng)` gives the function."""

    def registered(make: Callable[[np.random.Generator], Callable[..., Any]]) -> Any:
        @zoo.model(name)
        def build(place: Path) -> Made:
            rng = seeded(name)
            module = tf.Module()
            module.serve = make(rng)
            module.kept = getattr(module.serve, "variables", None)
            inputs = {k: data(rng) if callable(data) else data for k, (_, data) in declared.items()}
            specs = {k: tf.TensorSpec(shape, np.asarray(inputs[k]).dtype, k) for k, (shape, _) in declared.items()}
            if any(np.asarray(v).dtype == object for v in inputs.values()):
                specs = {
                    k: tf.TensorSpec(s.shape, tf.string if s.dtype == object else s.dtype, k) for k, s in specs.items()
                }
            wrapped = tf.function(lambda **given: module.serve(**given))
            module.wrapped = wrapped
            signature = wrapped.get_concrete_function(**specs)
            tf.saved_model.save(module, str(place / "saved_model"), {"serving_default": signature})
            loaded = tf.saved_model.load(str(place / "saved_model"))
            again = loaded.signatures["serving_default"]
            outputs = {k: v.numpy() for k, v in again(**{k: tf.constant(v) for k, v in inputs.items()}).items()}
            forms = frozen(again, inputs, place)
            (place / "switches").mkdir(exist_ok=True)
            switches = {f"_v1{k}": f"switches/{v}" for k, v in frozen(again, inputs, place / "switches", True).items()}
            return Made("saved_model", inputs, dict(sorted(outputs.items())), forms={**forms, **switches})

        return make

    return registered


def normal(*shape: int) -> Any:
    return lambda rng: rng.standard_normal(shape).astype("float32")


def whole(high: int, *shape: int, dtype: str = "int32") -> Any:
    return lambda rng: rng.integers(0, high, shape).astype(dtype)


def matrix(rng: np.random.Generator, *shape: int) -> Any:
    drawn = rng.normal(0, 1 / np.sqrt(max(1, np.prod(shape[:-1]))), shape)
    return tf.Variable(drawn.astype("float32"))


def corners(rng: np.random.Generator, *shape: int) -> np.ndarray:
    a = np.sort(rng.random((*shape, 2, 2), "float32"), -2)
    return a.reshape(*shape, 4)


@add("newton_while", x=([None], lambda rng: rng.uniform(1, 9, 4).astype("float32")))
def newton_while(rng: np.random.Generator) -> Any:
    def run(x: Any) -> Any:
        def more(i: Any, y: Any) -> Any:
            return tf.logical_and(i < 20, tf.reduce_max(tf.abs(y * y - x)) > 1e-4)

        count, root = tf.while_loop(more, lambda i, y: (i + 1, 0.5 * (y + x / y)), (0, x))
        return {"count": count, "root": root}

    return run


@add("branch_on_sum", x=([None, 4], normal(3, 4)), flag=([], np.array(True)))
def branch_on_sum(rng: np.random.Generator) -> Any:
    w = matrix(rng, 4, 4)

    def run(x: Any, flag: Any) -> Any:
        y = tf.cond(flag, lambda: tf.matmul(x, w), lambda: x * 2.0)
        return {"y": tf.cond(tf.reduce_sum(y) > 0.0, lambda: tf.nn.relu(y), lambda: -y)}

    run.variables = [w]
    return run


@add("switch_case", x=([2, 3], normal(2, 3)), which=([], np.array(1, "int32")))
def switch_case(rng: np.random.Generator) -> Any:
    def run(x: Any, which: Any) -> Any:
        branches = [lambda: x + 1.0, lambda: tf.nn.softmax(x), lambda: tf.reverse(x, [1])]
        return {"y": tf.switch_case(which, branches)}

    return run


@add("rnn_by_hand", x=([None, None, 5], normal(2, 6, 5)))
def rnn_by_hand(rng: np.random.Generator) -> Any:
    w, u, b = matrix(rng, 5, 7), matrix(rng, 7, 7), matrix(rng, 7)

    def run(x: Any) -> Any:
        steps = tf.shape(x)[1]
        found = tf.TensorArray(tf.float32, steps, element_shape=[None, 7])
        state = tf.zeros([tf.shape(x)[0], 7])

        def body(i: Any, state: Any, found: Any) -> Any:
            state = tf.tanh(tf.matmul(x[:, i], w) + tf.matmul(state, u) + b)
            return i + 1, state, found.write(i, state)

        _, last, found = tf.while_loop(lambda i, *_: i < steps, body, (0, state, found))
        return {"all": tf.transpose(found.stack(), [1, 0, 2]), "last": last}

    run.variables = [w, u, b]
    return run


@add("scan_cumulative", x=([None, 3], normal(5, 3)))
def scan_cumulative(rng: np.random.Generator) -> Any:
    def run(x: Any) -> Any:
        return {
            "decayed": tf.scan(lambda a, v: 0.9 * a + v, x),
            "folded": tf.foldl(lambda a, v: tf.maximum(a, v), x),
            "back": tf.foldr(lambda a, v: a * 0.5 + v, x),
        }

    return run


@add("beam_search", words=([None], whole(9, 3)))
def beam_search(rng: np.random.Generator) -> Any:
    table, out = matrix(rng, 9, 6), matrix(rng, 6, 9)
    width, steps = 3, 5

    def run(words: Any) -> Any:
        n = tf.shape(words)[0]
        beams = tf.tile(words[:, None, None], [1, width, 1])
        beams = tf.pad(beams, [[0, 0], [0, 0], [0, steps]])
        scores = tf.tile(tf.constant([[0.0, -1e9, -1e9]]), [n, 1])

        def body(i: Any, beams: Any, scores: Any) -> Any:
            last = beams[:, :, i]
            logits = tf.nn.log_softmax(tf.einsum("bwd,dv->bwv", tf.gather(table, last), out))
            total = tf.reshape(scores[:, :, None] + logits, [n, -1])
            scores, at = tf.math.top_k(total, width)
            beams = tf.gather(beams, at // 9, batch_dims=1)
            hot = tf.one_hot(i + 1, steps + 1, dtype=tf.int32)
            return i + 1, beams * (1 - hot) + (at % 9)[:, :, None] * hot, scores

        shapes = (tf.TensorShape([]), tf.TensorShape([None, width, steps + 1]), tf.TensorShape([None, width]))
        _, beams, scores = tf.while_loop(lambda i, *_: i < steps, body, (0, beams, scores), shapes)
        return {"beams": beams, "scores": scores}

    run.variables = [table, out]
    return run


@add(
    "detector_per_image",
    boxes=([None, 12, 4], lambda rng: corners(rng, 2, 12)),
    scores=([None, 12, 3], lambda rng: rng.random((2, 12, 3), "float32")),
)
def detector_per_image(rng: np.random.Generator) -> Any:
    def one(given: Any) -> Any:
        boxes, scores = given
        best, kind = tf.reduce_max(scores, 1), tf.argmax(scores, 1, tf.int32)
        at, valid = tf.image.non_max_suppression_padded(boxes, best, 5, 0.5, 0.1, pad_to_max_output_size=True)
        live = tf.cast(tf.range(5) < valid, tf.float32)
        return tf.gather(boxes, at) * live[:, None], tf.gather(best, at) * live, tf.gather(kind, at), valid

    def run(boxes: Any, scores: Any) -> Any:
        signature = (tf.float32, tf.float32, tf.int32, tf.int32)
        boxes, scores, kinds, count = tf.map_fn(one, (boxes, scores), fn_output_signature=signature)
        return {"boxes": boxes, "scores": scores, "kinds": kinds, "count": count}

    return run


@add(
    "detector_combined",
    boxes=([2, 12, 1, 4], lambda rng: corners(rng, 2, 12, 1)),
    scores=([2, 12, 3], lambda rng: rng.random((2, 12, 3), "float32")),
)
def detector_combined(rng: np.random.Generator) -> Any:
    def run(boxes: Any, scores: Any) -> Any:
        found = tf.image.combined_non_max_suppression(boxes, scores, 4, 8, 0.5, 0.1)
        return {"boxes": found[0], "scores": found[1], "classes": found[2], "count": found[3]}

    return run


@add(
    "detector_per_class",
    boxes=([12, 4], lambda rng: corners(rng, 12)),
    scores=([12, 3], lambda rng: rng.random((12, 3), "float32")),
)
def detector_per_class(rng: np.random.Generator) -> Any:
    def run(boxes: Any, scores: Any) -> Any:
        rows = []
        for kind in range(3):
            at = tf.image.non_max_suppression(boxes, scores[:, kind], 6, 0.5, 0.2)
            label = tf.fill([tf.shape(at)[0], 1], float(kind))
            found = tf.gather(scores[:, kind], at)
            rows.append(tf.concat([tf.gather(boxes, at), found[:, None], label], 1))
        rows = tf.concat(rows, 0)
        _, order = tf.math.top_k(rows[:, 4], tf.minimum(4, tf.shape(rows)[0]))
        return {"rows": tf.gather(rows, order)}

    return run


@add("anchors_decoded", deltas=([None, 16, 4], normal(2, 16, 4)))
def anchors_decoded(rng: np.random.Generator) -> Any:
    def run(deltas: Any) -> Any:
        y, x = tf.meshgrid(tf.range(4, dtype=tf.float32), tf.range(4, dtype=tf.float32), indexing="ij")
        centre = tf.reshape(tf.stack([y, x], -1), [16, 2]) + 0.5
        yx = deltas[..., :2] * 0.1 * 8.0 + centre
        hw = tf.exp(tf.clip_by_value(deltas[..., 2:] * 0.2, -4.0, 4.0)) * 8.0
        boxes = tf.concat([yx - hw / 2.0, yx + hw / 2.0], -1)
        return {"boxes": tf.clip_by_value(boxes / 32.0, 0.0, 1.0)}

    return run


@add("space_to_batch_dilated", image=([None, 16, 20, 3], normal(1, 16, 20, 3)))
def space_to_batch_dilated(rng: np.random.Generator) -> Any:
    w, v = matrix(rng, 3, 3, 3, 8), matrix(rng, 3, 3, 8, 1)

    def run(image: Any) -> Any:
        y = tf.space_to_batch(image, [2, 2], [[2, 2], [2, 2]])
        y = tf.nn.relu(tf.nn.conv2d(y, w, 1, "VALID"))
        y = tf.batch_to_space(y, [2, 2], [[0, 0], [0, 0]])
        y = tf.space_to_batch(y, [4, 4], [[4, 4], [4, 4]])
        y = tf.nn.depthwise_conv2d(y, v, [1, 1, 1, 1], "VALID")
        y = tf.batch_to_space(y, [4, 4], [[0, 0], [0, 0]])
        return {"y": tf.nn.depth_to_space(tf.nn.space_to_depth(y, 4), 2)}

    run.variables = [w, v]
    return run


@add("quantized_aware", image=([None, 16, 16, 3], normal(1, 16, 16, 3)))
def quantized_aware(rng: np.random.Generator) -> Any:
    """As tfmot writes it: weights per channel, activations per tensor, ranges that are variables."""
    w, v = matrix(rng, 3, 3, 3, 8), matrix(rng, 3, 3, 8, 1)
    low, high = tf.Variable(np.full(8, -1.0, "float32")), tf.Variable(np.linspace(0.6, 1.2, 8).astype("float32"))
    bounds = [tf.Variable(np.float32(b)) for b in (-3.0, 3.0, 0.0, 4.0, -5.0, 5.0)]
    scale, shift = matrix(rng, 8), matrix(rng, 8)

    def run(image: Any) -> Any:
        fake = tf.quantization.fake_quant_with_min_max_vars
        x = fake(image, bounds[0], bounds[1])
        k = tf.quantization.fake_quant_with_min_max_vars_per_channel(w, low, high, narrow_range=True)
        x = tf.nn.relu(tf.nn.conv2d(x, k, 2, "SAME") * (scale + 1.0) + shift)
        x = fake(x, bounds[2], bounds[3])
        k = fake(v, -1.0, 1.0, narrow_range=True)
        x = tf.nn.relu6(tf.nn.depthwise_conv2d(x, k, [1, 1, 1, 1], "SAME"))
        x = fake(x, bounds[2], bounds[3])
        x = tf.reduce_mean(x, [1, 2])
        return {"y": fake(x, bounds[4], bounds[5])}

    run.variables = [w, v, low, high, *bounds, scale, shift]
    return run


@add(
    "sparse_embedding",
    ids=([None], np.array([3, 1, 4, 1, 5], "int64")),
    rows=([None], np.array([0, 0, 1, 2, 2], "int64")),
    weights=([None], np.array([1.0, 2.0, 0.5, 1.5, 1.0], "float32")),
)
def sparse_embedding(rng: np.random.Generator) -> Any:
    table, dense = matrix(rng, 9, 4), matrix(rng, 9, 3)

    def run(ids: Any, rows: Any, weights: Any) -> Any:
        taken = tf.gather(table, ids) * weights[:, None]
        total = tf.math.segment_sum(taken, rows)
        mean = total / tf.math.segment_sum(weights, rows)[:, None]
        indices = tf.stack([rows, ids], 1)
        sparse = tf.SparseTensor(indices, weights, [3, 9])
        product = tf.sparse.sparse_dense_matmul(tf.sparse.reorder(sparse), dense)
        return {"mean": mean, "product": product, "dense": tf.scatter_nd(indices, weights, [3, 9])}

    run.variables = [table, dense]
    return run


@add("ragged_pooling", values=([None, 3], normal(6, 3)), lengths=([None], np.array([2, 0, 3, 1], "int32")))
def ragged_pooling(rng: np.random.Generator) -> Any:
    def run(values: Any, lengths: Any) -> Any:
        rows = tf.RaggedTensor.from_row_lengths(values, lengths, validate=False)
        return {
            "sums": tf.reduce_sum(rows, 1),
            "dense": rows.to_tensor(default_value=-1.0),
            "starts": rows.row_starts(),
        }

    return run


@add(
    "hub_text",
    words=([None, None], whole(30, 2, 6, dtype="int64")),
    mask=([None, None], whole(2, 2, 6)),
    scale=([], np.float32(0.5)),
)
def hub_text(rng: np.random.Generator) -> Any:
    """A module of TF Hub with three inputs: mean of embeddings by a mask."""
    table, w = matrix(rng, 30, 8), matrix(rng, 8, 8)

    def run(words: Any, mask: Any, scale: Any) -> Any:
        x = tf.nn.embedding_lookup(table, words)
        m = tf.cast(mask, tf.float32)[..., None]
        pooled = tf.math.divide_no_nan(tf.reduce_sum(x * m, 1), tf.reduce_sum(m, 1))
        y = tf.linalg.matmul(pooled * scale, w)
        return {"pooled": pooled, "unit": tf.math.l2_normalize(y, -1), "near": tf.linalg.matmul(y, y, transpose_b=True)}

    run.variables = [table, w]
    return run


@add("hub_image", images=([None, None, None, 3], lambda rng: rng.integers(0, 255, (1, 40, 50, 3)).astype("uint8")))
def hub_image(rng: np.random.Generator) -> Any:
    w, v = matrix(rng, 3, 3, 3, 8), matrix(rng, 8, 5)

    def run(images: Any) -> Any:
        x = tf.image.convert_image_dtype(images, tf.float32)
        x = tf.image.resize(x, [32, 32])
        x = (x - tf.constant([0.485, 0.456, 0.406])) / tf.constant([0.229, 0.224, 0.225])
        x = tf.nn.relu(tf.nn.conv2d(x, w, 2, [[0, 0], [1, 1], [1, 1], [0, 0]]))
        x = tf.nn.max_pool2d(x, 3, 2, "SAME")
        x = tf.matmul(tf.reduce_mean(x, [1, 2]), v)
        return {"classes": tf.argmax(x, -1), "probabilities": tf.nn.softmax(x)}

    run.variables = [w, v]
    return run


@add("audio_frames", audio=([None], normal(2000)))
def audio_frames(rng: np.random.Generator) -> Any:
    """YAMNet's features: Hann windows, magnitudes, log mel, patches that overlap."""

    def run(audio: Any) -> Any:
        frames = tf.signal.frame(audio, 200, 80, pad_end=False)
        power = tf.abs(tf.signal.rfft(frames * tf.signal.hann_window(200), [256]))
        mel = tf.signal.linear_to_mel_weight_matrix(20, 129, 8000.0, 125.0, 3800.0)
        log = tf.math.log(tf.matmul(power, mel) + 0.01)
        return {
            "patches": tf.signal.frame(log, 8, 4, axis=0),
            "mfcc": tf.signal.mfccs_from_log_mel_spectrograms(log)[..., :13],
        }

    return run


@add("wordpiece_mask", ids=([None, None], whole(7, 2, 9)))
def wordpiece_mask(rng: np.random.Generator) -> Any:
    """Lengths, masks and shifts computed of padded words."""

    def run(ids: Any) -> Any:
        lengths = tf.reduce_sum(tf.cast(ids != 0, tf.int32), 1)
        width = tf.shape(ids)[1]
        mask = tf.sequence_mask(lengths, width, tf.float32)
        both = tf.linalg.band_part(tf.ones([width, width]), -1, 0)[None] * mask[:, None, :]
        shifted = tf.pad(ids, [[0, 0], [1, 0]], constant_values=1)[:, :-1]
        last = tf.gather(ids, tf.maximum(lengths - 1, 0), batch_dims=1)
        return {
            "bias": (1.0 - both) * -1e9,
            "shifted": shifted,
            "last": last,
            "places": tf.cumsum(tf.ones_like(ids), 1) - 1,
        }

    return run


@add(
    "key_value_cache",
    x=([1, 1, 16], normal(1, 1, 16)),
    keys=([1, 2, None, 8], normal(1, 2, 5, 8)),
    values=([1, 2, None, 8], normal(1, 2, 5, 8)),
)
def key_value_cache(rng: np.random.Generator) -> Any:
    w = [matrix(rng, 16, 16) for _ in range(4)]

    def run(x: Any, keys: Any, values: Any) -> Any:
        q, k, v = (
            tf.transpose(tf.reshape(tf.einsum("bld,de->ble", x, w[i]), [1, 1, 2, 8]), [0, 2, 1, 3]) for i in range(3)
        )
        keys, values = tf.concat([keys, k], 2), tf.concat([values, v], 2)
        scores = tf.nn.softmax(tf.matmul(q, keys, transpose_b=True) / np.float32(np.sqrt(8)))
        y = tf.reshape(tf.transpose(tf.matmul(scores, values), [0, 2, 1, 3]), [1, 1, 16])
        return {"y": tf.einsum("bld,de->ble", y, w[3]), "keys": keys, "values": values}

    run.variables = w
    return run


@add("generate_loop", words=([1, None], whole(20, 1, 3)))
def generate_loop(rng: np.random.Generator) -> Any:
    """keras_hub's generation: a loop that writes words into a padded row until the end word."""
    table, w = matrix(rng, 20, 8), matrix(rng, 8, 20)

    def run(words: Any) -> Any:
        start = tf.shape(words)[1]
        row = tf.pad(words, [[0, 0], [0, 6]])

        def more(i: Any, row: Any, done: Any) -> Any:
            return tf.logical_and(i < start + 6, tf.logical_not(done))

        def body(i: Any, row: Any, done: Any) -> Any:
            seen = tf.cast(tf.range(tf.shape(row)[1]) < i, tf.float32)[None, :, None]
            x = tf.reduce_sum(tf.gather(table, row) * seen, 1) / tf.cast(i, tf.float32)
            word = tf.argmax(tf.matmul(x, w), -1, tf.int32)
            row = tf.tensor_scatter_nd_update(row, [[0, i]], word)
            return i + 1, row, tf.reduce_all(word == 3)

        shapes = (tf.TensorShape([]), tf.TensorShape([1, None]), tf.TensorShape([]))
        i, row, _ = tf.while_loop(more, body, (start, row, tf.constant(False)), shapes)
        return {"row": row, "length": i}

    run.variables = [table, w]
    return run


@add("parallel_windows", x=([None, 24, 24, 4], normal(1, 24, 24, 4)))
def parallel_windows(rng: np.random.Generator) -> Any:
    def run(x: Any) -> Any:
        patches = tf.image.extract_patches(x, [1, 3, 3, 1], [1, 2, 2, 1], [1, 1, 1, 1], "SAME")
        mean = tf.nn.avg_pool2d(x, 3, 1, "SAME")
        spread = tf.nn.avg_pool2d(x * x, 3, 1, "SAME") - mean * mean
        local = tf.nn.local_response_normalization(x, 2, 1.0, 1e-3, 0.75)
        top, at = tf.nn.max_pool_with_argmax(x, 2, 2, "VALID")
        return {
            "patches": patches,
            "spread": tf.sqrt(tf.maximum(spread, 0.0) + 1e-3),
            "local": local,
            "top": top,
            "at": at,
        }

    return run


@add("image_augmented", image=([None, 20, 24, 3], lambda rng: rng.random((2, 20, 24, 3), "float32")))
def image_augmented(rng: np.random.Generator) -> Any:
    def run(image: Any) -> Any:
        x = tf.image.per_image_standardization(image)
        y = tf.image.adjust_contrast(tf.image.adjust_brightness(image, 0.1), 1.3)
        z = tf.image.rgb_to_grayscale(tf.image.flip_left_right(image))
        w = tf.image.resize_with_pad(image, 32, 32)
        v = tf.image.central_crop(tf.image.rot90(image), 0.5)
        s = tf.image.ssim(image, tf.image.flip_up_down(image), 1.0, filter_size=5)
        grid = tf.image.resize(image, [10, 12], "nearest")
        edges = tf.image.sobel_edges(image)
        return {"x": x, "y": y, "z": z, "w": w, "v": v, "s": s, "grid": grid, "edges": edges}

    return run


@add("warp_flow", image=([1, 12, 14, 3], normal(1, 12, 14, 3)), flow=([1, 12, 14, 2], normal(1, 12, 14, 2)))
def warp_flow(rng: np.random.Generator) -> Any:
    """tfa's dense_image_warp: four neighbours gathered."""

    def run(image: Any, flow: Any) -> Any:
        h, w = 12, 14
        y, x = tf.meshgrid(tf.range(h), tf.range(w), indexing="ij")
        at = tf.cast(tf.stack([y, x], -1), tf.float32)[None] - flow
        flat = tf.reshape(image, [h * w, 3])
        parts = []
        for i, n in enumerate((h, w)):
            floor = tf.minimum(tf.maximum(0.0, tf.floor(at[..., i])), n - 2.0)
            parts.append((tf.cast(floor, tf.int32), tf.minimum(tf.maximum(0.0, at[..., i] - floor), 1.0)[..., None]))
        (fy, ay), (fx, ax) = parts
        corner = lambda j, i: tf.gather(flat, (fy + j) * w + fx + i)  # noqa: E731
        top = ax * (corner(0, 1) - corner(0, 0)) + corner(0, 0)
        low = ax * (corner(1, 1) - corner(1, 0)) + corner(1, 0)
        return {"y": ay * (low - top) + top}

    return run


@add("ctc_decoded", logits=([None, 1, 6], normal(9, 1, 6)))
def ctc_decoded(rng: np.random.Generator) -> Any:
    def run(logits: Any) -> Any:
        best = tf.argmax(logits, 2, tf.int32)[:, 0]
        fresh = tf.concat([[True], best[1:] != best[:-1]], 0)
        kept = tf.boolean_mask(best, tf.logical_and(fresh, best != 5))
        return {"words": kept, "count": tf.size(kept)}

    return run


@add(
    "dynamic_slices",
    x=([None, 10, 4], normal(2, 10, 4)),
    at=([], np.array(3, "int32")),
    length=([], np.array(4, "int32")),
)
def dynamic_slices(rng: np.random.Generator) -> Any:
    def run(x: Any, at: Any, length: Any) -> Any:
        y = x[:, at : at + length]
        z = tf.slice(x, [0, at, 1], [-1, length, 2])
        w = tf.roll(x, at, 1)[:, ::-1, ::2]
        v = tf.concat([x[:, :at], x[:, at + 1 :]], 1)
        return {"y": y, "z": z, "w": w, "v": v, "u": tf.reshape(y, [tf.shape(y)[0], -1])}

    return run


@add("sets_and_sorts", x=([None], whole(6, 12)), y=([None, 5], normal(3, 5)))
def sets_and_sorts(rng: np.random.Generator) -> Any:
    def run(x: Any, y: Any) -> Any:
        values, at, count = tf.unique_with_counts(x)
        return {
            "values": values,
            "at": at,
            "count": count,
            "where": tf.where(x > 2),
            "sorted": tf.sort(y, direction="DESCENDING"),
            "order": tf.argsort(y, stable=True),
            "bins": tf.searchsorted(tf.constant([-1.0, 0.0, 1.0]), tf.reshape(y, [-1])),
            "histogram": tf.math.bincount(x, minlength=6, maxlength=6),
        }

    return run


@add("bert_layers", ids=([None, None], whole(40, 2, 7)), mask=([None, None], whole(2, 2, 7)))
def bert_layers(rng: np.random.Generator) -> Any:
    """As transformers writes it in TensorFlow: shape lists, heads by reshape, erf Gelu."""
    words, places, kinds = matrix(rng, 40, 24), matrix(rng, 16, 24), matrix(rng, 2, 24)
    w = [[matrix(rng, *s) for s in ((24, 24), (24,)) * 4 + ((24, 48), (48,), (48, 24), (24,))] for _ in range(2)]
    ones = tf.Variable(rng.uniform(0.5, 1.5, 24).astype("float32"))

    def norm(x: Any) -> Any:
        mean, variance = tf.nn.moments(x, [-1], keepdims=True)
        scale = tf.math.rsqrt(variance + 1e-12) * ones
        return x * scale + (words[0] - mean * scale)

    def run(ids: Any, mask: Any) -> Any:
        n, length = tf.shape(ids)[0], tf.shape(ids)[1]
        x = (
            tf.gather(words, ids)
            + tf.gather(places, tf.range(length))[None]
            + tf.gather(kinds, tf.fill([n, length], 0))
        )
        x = norm(x)
        bias = (1.0 - tf.cast(mask[:, None, None, :], tf.float32)) * -10000.0
        for p in w:

            def heads(i: int, x: Any = x, p: Any = p) -> Any:
                y = tf.tensordot(x, p[2 * i], 1) + p[2 * i + 1]
                return tf.transpose(tf.reshape(y, [n, -1, 3, 8]), [0, 2, 1, 3])

            scores = tf.matmul(heads(0), heads(1), transpose_b=True) / tf.math.sqrt(8.0) + bias
            y = tf.matmul(tf.nn.softmax(scores, -1), heads(2))
            y = tf.reshape(tf.transpose(y, [0, 2, 1, 3]), [n, -1, 24])
            x = norm(tf.tensordot(y, p[6], 1) + p[7] + x)
            y = tf.tensordot(x, p[8], 1) + p[9]
            y = 0.5 * y * (1.0 + tf.math.erf(y / tf.math.sqrt(2.0)))
            x = norm(tf.tensordot(y, p[10], 1) + p[11] + x)
        return {"hidden": x, "pooled": tf.tanh(x[:, 0])}

    run.variables = [words, places, kinds, ones, w]
    return run


if __name__ == "__main__":
    zoo.main()
