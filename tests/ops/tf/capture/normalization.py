"""Normalisations."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, bf16, f16, f32, f64, raw, tf

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


CHANNELS = (f32(3), f32(3), f32(3), f32(3, low=0.1, high=2))
for name in ("FusedBatchNorm", "FusedBatchNormV2", "FusedBatchNormV3"):
    five = {"outputs": [f"{name}:{i}" for i in range(5)]}
    op(name, f32(2, 4, 5, 3), *CHANNELS, is_training=False, epsilon=1e-3, label="all", **five)
    op(name, f32(2, 4, 5, 3, low=3, high=9), *CHANNELS, exponential_avg_factor=0.25, label="running", **five)
ONE = {"outputs": ["FusedBatchNormV3:0"]}
op("FusedBatchNormV3", bf16(2, 4, 5, 3), *CHANNELS, is_training=False, label="bf16", **ONE)
op("FusedBatchNormV3", f16(2, 4, 5, 3), *CHANNELS, label="f16-training", rtol=0.01, **ONE)
op("FusedBatchNormV3", f32(1, 1, 1, 3), *CHANNELS, label="one", outputs=[f"FusedBatchNormV3:{i}" for i in range(5)])


def global_norm(node):
    """A FusedBatchNormV2 as the operator of old graphs: t, m, v, beta, gamma."""
    if node.op == "FusedBatchNormV2":
        node.op = "BatchNormWithGlobalNormalization"
        scaled = node.attr["is_training"].b
        node.attr.clear()
        node.attr["T"].type = 1
        node.attr["variance_epsilon"].f = 0.001
        node.attr["scale_after_normalization"].b = scaled


for scaled in (False, True):
    case(
        "BatchNormWithGlobalNormalization",
        lambda t, m, v, beta, gamma, scaled=scaled: tf.identity(
            raw.FusedBatchNormV2(x=t, scale=m, offset=v, mean=beta, variance=gamma, is_training=scaled).y, name="y"
        ),
        f32(2, 4, 5, 3),
        f32(3),
        f32(3, low=0.1, high=2),
        f32(3),
        f32(3),
        label="scaled" if scaled else "",
        edit=global_norm,
        outputs=["y:0"],
        oracle=lambda t, m, v, beta, gamma, scaled=scaled: tf.identity(
            (t - m) / tf.sqrt(v + 0.001) * (gamma if scaled else 1.0) + beta, name="z"
        ),
    )


def fused(node):
    """A FusedBatchNormV3 as what TensorFlow's own optimiser makes of one with what is behind it."""
    if node.op == "FusedBatchNormV3":
        node.op = "_FusedBatchNormEx"
        node.attr["activation_mode"].s = b"Relu"
        node.attr["num_side_inputs"].i = 1
        node.input.append("side")


case(
    "_FusedBatchNormEx",
    lambda x, side: tf.identity(known(x), name="y"),
    f32(2, 4, 5, 5),
    f32(2, 4, 5, 5),
    edit=fused,
    outputs=["y:0"],
    oracle=lambda x, side: tf.identity(tf.nn.relu(known(x) + side), name="z"),
)
case(
    "_FusedBatchNormEx",
    lambda x: tf.identity(known(x), name="y"),
    f32(2, 4, 5, 5),
    label="plain",
    rename={"FusedBatchNormV3": "_FusedBatchNormEx"},
    outputs=["y:0"],
    oracle=lambda x: tf.identity(known(x), name="z"),
)


def known(x):
    return raw.FusedBatchNormV3(x=x, is_training=False, **four()).y
