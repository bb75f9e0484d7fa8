"""Normalisations."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f16, f32, f64, raw, tf

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

FIRST = {4: [0, 3, 1, 2], 5: [0, 4, 1, 2, 3]}
LAST = {4: [0, 2, 3, 1], 5: [0, 2, 3, 4, 1]}
VARIANCE = {"low": 0.1, "high": 2}
for name in ("FusedBatchNorm", "FusedBatchNormV2", "FusedBatchNormV3"):
    norm = f32(2, 3, 4, 5)
    for x, label in (
        (norm, ""),
        (f32(1, 1, 1, 5), "one"),
        (f32(2, 3, 4, 5).known(None, None, None, 5), "channels-known"),
    ):
        suffix = f"-{label}" if label else ""
        vectors = [f32(5), f32(5), f32(5), f32(5, **VARIANCE)]
        op(name, x, *vectors, is_training=False, label=f"inference{suffix}", outputs=[f"{name}:0"])
        case(
            name,
            lambda x, name=name: getattr(raw, name)(x=x, is_training=False, epsilon=0.01, **four())[0] * 1.0,
            x,
            label=f"inference-constant{suffix}",
        )
    vectors = [f32(5), f32(5), f32.of([]), f32.of([])]
    op(
        name,
        norm,
        *vectors,
        is_training=True,
        label="training",
        outputs=[f"{name}:0", f"{name}:1"],
        forms="static dynamic",
    )
    op(name, norm, *vectors, is_training=True, epsilon=0.1, label="training-epsilon", outputs=[f"{name}:0"])
    case(
        name,
        lambda x, a, b, c, d, name=name: (
            getattr(raw, name)(x=x, scale=a, offset=b, mean=c, variance=d, is_training=False, data_format="NCHW")[0]
            + 0.0
        ),
        f32(2, 5, 3, 4),
        f32(5),
        f32(5),
        f32(5),
        f32(5, **VARIANCE),
        oracle=lambda x, a, b, c, d, name=name: _first(
            getattr(raw, name)(x=_last(x), scale=a, offset=b, mean=c, variance=d, is_training=False)[0]
        ),
        label="inference-nchw",
    )
    case(
        name,
        lambda x, a, b, name=name: (
            getattr(raw, name)(x=x, scale=a, offset=b, mean=[], variance=[], is_training=True, data_format="NCHW")[0]
            + 0.0
        ),
        f32(2, 5, 3, 4),
        f32(5),
        f32(5),
        oracle=lambda x, a, b, name=name: _first(
            getattr(raw, name)(x=_last(x), scale=a, offset=b, mean=[], variance=[], is_training=True)[0]
        ),
        label="training-nchw",
    )
op(
    "FusedBatchNormV3",
    f16(2, 3, 4, 5),
    f32(5),
    f32(5),
    f32(5),
    f32(5, **VARIANCE),
    is_training=False,
    label="f16",
    outputs=["FusedBatchNormV3:0"],
)
case(
    "FusedBatchNormV3",
    lambda x: raw.FusedBatchNormV3(x=x, is_training=False, data_format="NDHWC", **four())[0] + 0.0,
    f32(2, 2, 3, 2, 5),
    oracle=lambda x: tf.reshape(
        raw.FusedBatchNormV3(x=tf.reshape(x, [2, 6, 2, 5]), is_training=False, **four())[0], [2, 2, 3, 2, 5]
    ),
    label="ndhwc",
)
case(
    "FusedBatchNormV3",
    lambda x: raw.FusedBatchNormV3(x=x, is_training=False, data_format="NCDHW", **four())[0] + 0.0,
    f32(2, 5, 2, 3, 2),
    oracle=lambda x: _first(
        tf.reshape(
            raw.FusedBatchNormV3(x=tf.reshape(_last(x), [2, 6, 2, 5]), is_training=False, **four())[0], [2, 2, 3, 2, 5]
        )
    ),
    label="ncdhw",
)
for label, more in {
    "default": {},
    "small": {"depth_radius": 1, "bias": 2.0, "alpha": 0.5, "beta": 0.75},
    "wide": {"depth_radius": 9, "bias": 0.5, "alpha": 1e-3, "beta": 1.0},
    "none": {"depth_radius": 0},
}.items():
    op("LRN", f32(2, 3, 4, 7), **more, label=label)
op("LRN", f16(1, 2, 2, 5), depth_radius=1, label="f16")
for x, label in (
    (f32(2, 3), ""),
    (f32(2, 3, 4, 5), "4d"),
    (f32(), "scalar"),
    (f32(0, 3), "empty"),
    (f16(3), "f16"),
    (f64(3), "f64"),
):
    op("L2Loss", x, label=label)
case("Mean", lambda x: _layer_norm(x), f32(2, 3, 4), label="layer-norm")
case("Rsqrt", lambda x: tf.nn.l2_normalize(x, -1), f32(2, 5), label="l2-normalize")
case("Rsqrt", lambda x: tf.nn.l2_normalize(x, [1, 2]), f32(2, 3, 4), label="l2-normalize-two")
case("Mean", lambda x: tf.nn.moments(x, [1, 2]), f32(2, 3, 4, 2), label="moments")


def four():
    """Constant vectors for five channels."""
    return {
        "scale": [1.0, 2.0, 0.5, -1.0, 1.5],
        "offset": [0.0, 1.0, -1.0, 0.5, 2.0],
        "mean": [0.1, -0.2, 0.3, 0.0, 1.0],
        "variance": [1.0, 0.5, 2.0, 0.1, 1.5],
    }


def _layer_norm(x):
    mean, variance = tf.nn.moments(x, [-1], keepdims=True)
    return tf.nn.batch_normalization(x, mean, variance, tf.ones([4]), tf.ones([4]) * 2.0, 1e-3)


def _first(x):
    return tf.transpose(x, FIRST[x.shape.rank])


def _last(x):
    return tf.transpose(x, LAST[x.shape.rank])
