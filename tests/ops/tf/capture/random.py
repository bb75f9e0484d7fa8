"""Random numbers: those of seeds, which OpenVINO's RandomUniform gives as TensorFlow does, and shapes of the others."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f32, f64, i32, i64, raw, tf, v1

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case


def seeded(operator, *inputs, seed, label, forms="static dynamic", **attributes):
    """A case of one operator with a seed of its own, which `op` would take for that of the inputs."""
    names = [a for a in ("shape", "minval", "maxval", "logits", "num_samples") if a not in attributes][: len(inputs)]
    names = ["logits", "num_samples"][: len(inputs)] if operator == "Multinomial" else names

    def one(x):
        return getattr(raw, operator)(**{names[0]: x}, **attributes, seed=seed[0], seed2=seed[1])

    def two(x, y):
        return getattr(raw, operator)(**{names[0]: x, names[1]: y}, **attributes, seed=seed[0], seed2=seed[1])

    def three(x, y, z):
        given = dict(zip(names, (x, y, z), strict=True))
        return getattr(raw, operator)(**given, **attributes, seed=seed[0], seed2=seed[1])

    case(operator, (one, two, three)[len(inputs) - 1], *inputs, label=label, forms=forms)


for pair in ((32465, 48971), (78132, 1), (0, 56197), (4571, 0)):
    for shape in ([3, 7], [6], [1, 2, 1, 1]):
        label = f"{pair[0]}-{pair[1]}-{'x'.join(map(str, shape))}"
        seeded("RandomUniform", i32.of(shape), dtype="float32", seed=pair, label=label, forms="static")
        ends = {"minval": -200, "maxval": -50}
        seeded("RandomUniformInt", i32.of(shape), **ends, seed=pair, label=label, forms="static")
seeded("RandomUniform", i64.of([3, 5]), dtype="float32", seed=(5, 7), label="i64-shape")
for dtype in ("float16", "float64", "bfloat16"):
    label = {"float16": "f16", "float64": "f64", "bfloat16": "bf16"}[dtype]
    seeded("RandomUniform", i32.of([3, 5]), dtype=dtype, seed=(5, 7), label=label)
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
seeded("RandomUniformInt", i32.of([18]), i64.of(-150), i64.of(-100), seed=(5, 7), label="i64")
case(
    "RandomUniformInt",
    lambda x: raw.RandomUniformInt(
        shape=x, minval=tf.constant(-150, tf.int64), maxval=tf.constant(1 << 30, tf.int64), seed=3, seed2=8
    ),
    i32.of([2, 9]),
    label="i64-constant",
    forms="static",
)
for dtype in ("int32", "int64"):
    certain = f32.of([[0, -50, -50, -50], [-50, 0, -50, -50]])
    label = f"certain-{dtype}"
    seeded("Multinomial", certain, num_samples=9, output_dtype=dtype, seed=(5, 7), label=label)
seeded("Multinomial", f32.of([[0.0, 0, 0, 0]]), i32.of(16), seed=(5, 7), label="even")
seeded("Multinomial", f64.of([[0.1, 2, -1, 0.5], [1, 1, -9, 3]]), i32.of(32), seed=(5, 7), label="f64")
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
