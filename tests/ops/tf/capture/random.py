"""Random numbers: those of seeds, which OpenVINO's RandomUniform gives as TensorFlow does, and shapes of the others."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f32, f64, i32, i64, raw, tf, v1

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

for seed, seed2 in ((32465, 48971), (78132, 1), (0, 56197), (4571, 0)):
    for shape in ([3, 7], [6], [1, 2, 1, 1]):
        label = f"{seed}-{seed2}-{'x'.join(map(str, shape))}"
        op("RandomUniform", i32.of(shape), dtype="float32", seed=seed, seed2=seed2, label=label, forms="static")
        op(
            "RandomUniformInt",
            i32.of(shape),
            minval=-200,
            maxval=-50,
            seed=seed,
            seed2=seed2,
            label=label,
            forms="static",
        )
op("RandomUniform", i64.of([3, 5]), dtype="float32", seed=5, seed2=7, label="i64-shape")
op("RandomUniform", i32.of([3, 5]), dtype="float16", seed=5, seed2=7, label="f16")
op("RandomUniform", i32.of([3, 5]), dtype="float64", seed=5, seed2=7, label="f64")
case(
    "RandomUniform",
    lambda x: x + raw.RandomUniform(shape=[18], dtype="float32", seed=3, seed2=4),
    f32(18),
    label="added",
)
case(
    "RandomUniform",
    lambda x: x + raw.RandomUniform(shape=tf.shape(x), dtype="float32", seed=3, seed2=4),
    f32(2, 5),
    label="of-shape",
)
case("RandomUniform", lambda x: x + _uniform([7], 1.5, 2.3), f32(7), label="range")
op("RandomUniformInt", i32.of([18]), i64.of(-150), i64.of(-100), seed=5, seed2=7, label="i64")
for dtype in ("int32", "int64"):
    op(
        "Multinomial",
        f32.of([[0, -50, -50, -50], [-50, 0, -50, -50]]),
        num_samples=9,
        output_dtype=dtype,
        seed=5,
        seed2=7,
        label=f"certain-{dtype}",
    )
op("Multinomial", f32.of([[0.0, 0, 0, 0]]), i32.of(16), seed=5, seed2=7, label="even")
op("Multinomial", f64.of([[0.1, 2, -1, 0.5], [1, 1, -9, 3]]), i32.of(32), seed=5, seed2=7, label="f64")
for name in ("RandomStandardNormal", "TruncatedNormal"):
    case(
        name,
        lambda x, n=name: tf.shape(getattr(raw, n)(shape=x, dtype="float32", seed=1, seed2=2)),
        i32.of([2, 3]),
        label="shape",
    )
case("RandomUniform", lambda x: tf.shape(raw.RandomUniform(shape=x, dtype="float32")), i32.of([2, 3]), label="shape")
case(
    "StatelessRandomUniform",
    lambda x: tf.shape(raw.StatelessRandomUniform(shape=x, seed=[1, 2])),
    i32.of([2, 3]),
    label="shape",
)
case("RandomUniform", lambda x: v1.nn.dropout(x, rate=0.4, seed=7), f32(4, 5), label="dropout")
case("RandomShuffle", lambda x: tf.sort(raw.RandomShuffle(value=x, seed=1, seed2=2)), f32(6), label="sorted")


def _uniform(shape, low, high):
    return tf.random.uniform(shape, low, high, seed=11)
