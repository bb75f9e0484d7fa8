"""Reductions, cumulative sums, positions of extremes, histograms."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, bf16, boolean, f16, f32, f64, i8, i16, i32, i64, raw, tf, u8

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

AXES = {"0": 0, "1": 1, "-1": -1, "list": [1], "two": [0, 2], "negative": [-1, 0], "all": [0, 1, 2], "none": []}
for name in ("Sum", "Mean", "Max", "Min", "Prod", "EuclideanNorm", "All", "Any"):
    kind = boolean if name in ("All", "Any") else f32
    for label, axis in AXES.items():
        case(
            name,
            lambda x, name=name, axis=axis: getattr(raw, name)(input=x, axis=tf.constant(axis, tf.int32)),
            kind(2, 3, 4),
            label=label,
        )
    for label, axis in {"keep": [1], "keep-two": [0, -1], "keep-all": [0, 1, 2]}.items():
        op(name, kind(2, 3, 4), axis=axis, keep_dims=True, label=label)
    op(name, kind(2, 3, 4, 2, 2), axis=[1, -1], label="5d")
    op(name, kind(2, 3, 4), i32.of([0, 2]), label="axis-input", forms="static")
    case(
        name,
        lambda x, name=name: getattr(raw, name)(input=x, axis=tf.constant([-1], tf.int64)),
        kind(2, 3),
        label="i64-axis",
    )
    case(name, lambda x, name=name: getattr(raw, name)(input=x, axis=tf.constant([], tf.int32)), kind(), label="scalar")
    if name not in ("Max", "Min", "Mean"):
        op(name, kind(0, 3), axis=[0], label="empty")
        op(name, kind(0, 3), axis=[1], label="empty-kept")
for name in ("Sum", "Mean", "Max", "Min", "Prod"):
    for kind, label in ((i32, "i32"), (i64, "i64"), (f16, "f16"), (f64, "f64"), (bf16, "bf16"), (i8, "i8"), (u8, "u8")):
        if kind in (i8, u8) and name == "Mean":
            continue
        op(
            name,
            kind(2, 3, low=-3 if kind is not u8 else 0, high=5),
            axis=[1],
            label=label,
            rtol=0.02 if kind is bf16 else 1e-3,
        )
    op(name, i16(2, 3, low=-3, high=5), axis=[1], label="i16")
op("Mean", i32.of([[-7, 2], [3, 5]]), axis=[1], label="i32-truncates")
op("Mean", i32.of([[-7, 2], [3, 5]]), axis=[0, 1], label="i32-all")
op("Sum", i64.of([2**40, 5, -7]), axis=[0], label="large")
op("Max", f32.of([[float("inf"), 1], [float("-inf"), 2]]), axis=[1], label="infinite")
op("Max", f32(0, 3), axis=[0], label="empty")
op("Min", f32(0, 3), axis=[0], label="empty")
op("EuclideanNorm", f16(2, 3), axis=[1], label="f16")
op("EuclideanNorm", f64(2, 3), axis=[1], label="f64")
op("EuclideanNorm", i32(2, 3), axis=[1], label="i32")

for name in ("ArgMax", "ArgMin"):
    for axis in (0, 1, -1, -3):
        op(name, f32(2, 3, 4), dimension=axis, label=f"axis{axis}")
    for out in ("int32", "int64"):
        op(name, f32(3, 4), dimension=1, output_type=out, label=out)
    op(name, f32(5), dimension=0, label="1d")
    op(name, f32.of([[1, 3, 3, 1], [2, 2, 0, 0]]), dimension=1, label="ties")
    op(name, f32(2, 3, 4, 2, 2), dimension=3, label="5d")
    for kind, label in ((i32, "i32"), (i64, "i64"), (u8, "u8"), (i8, "i8"), (f16, "f16"), (f64, "f64")):
        op(name, kind(3, 4), dimension=1, label=label)
    op(name, f32(2, 3), i32.of(1), label="axis-input")
    op(name, i32.of([[2**24, 2**24 + 1, 5]]), dimension=1, label="beyond-f32")
op("ArgMax", f32(3, 4), dimension=0, output_type="int16", label="int16")
op("ArgMax", f32(3, 4), dimension=0, output_type="uint16", label="uint16")

for name in ("Cumsum", "Cumprod"):
    for exclusive in (False, True):
        for reverse in (False, True):
            label = "exclusive-" * exclusive + "reverse-" * reverse
            for axis in (0, -1):
                op(name, f32(2, 3, 4), axis=axis, exclusive=exclusive, reverse=reverse, label=f"{label}axis{axis}")
    op(name, i32(2, 3), axis=1, label="i32")
    op(name, i64(2, 3), axis=1, label="i64")
    op(name, f16(2, 3), axis=1, label="f16")
    op(name, f64(2, 3), axis=1, label="f64")
    op(name, f32(5), axis=0, label="1d")
    op(name, f32(0, 3), axis=0, label="empty")
    op(name, f32(2, 3, 4), i32.of(1), label="axis-input")
    op(name, f32(2, 3), i64.of(-1), label="i64-axis-input")
op("CumulativeLogsumexp", f32(2, 3), axis=1)
op("CumulativeLogsumexp", f32(2, 3), axis=0, reverse=True, exclusive=True, label="reverse-exclusive")

for kind, label in ((f32, "f32"), (f64, "f64"), (i32, "i32"), (i64, "i64")):
    op("Bucketize", kind.of([[-5, 10, 9], [100, 0, 33]]), boundaries=[0.0, 10.0, 33.0, 100.0], label=label)
op("Bucketize", f32.of([0.5, 1, 2]), boundaries=[], label="none")
op("Bucketize", f32.of(3.5), boundaries=[1.0, 5.0], label="scalar")
op("Bucketize", f32(0, 3), boundaries=[1.0, 5.0], label="empty")
op("Bucketize", f32.of([float("inf"), float("-inf"), 2]), boundaries=[1.0, 5.0], label="infinite")
for kind, label in ((f32, "f32"), (i32, "i32"), (i64, "i64"), (f64, "f64")):
    op("Bincount", i32.of([1, 3, 1, 0, 7]), i32.of(5), kind.of([1, 2, 3, 4, 5]), label=label)
case(
    "Bincount",
    lambda x: raw.Bincount(arr=x, size=5, weights=tf.constant([], tf.float32)),
    i32.of([1, 3, 1, 7]),
    label="counts",
)
case(
    "Bincount",
    lambda x: raw.Bincount(arr=x, size=5, weights=tf.constant([], tf.int32)),
    i32.of([1, 3, 1, 7]),
    label="counts-i32",
)
case(
    "Bincount",
    lambda x: raw.Bincount(arr=x, size=5, weights=tf.constant([], tf.int64)),
    i32(2, 4, low=0, high=7),
    label="counts-2d",
)
for binary in (False, True):
    for kind, label in ((i32, "i32"), (i64, "i64")):
        case(
            "DenseBincount",
            lambda x, kind=kind, binary=binary: raw.DenseBincount(
                input=x, size=tf.constant(5, x.dtype), weights=tf.constant([], tf.float32), binary_output=binary
            ),
            kind.of([1, 3, 1, 7]),
            label=f"{label}{'-binary' * binary}",
        )
        case(
            "DenseBincount",
            lambda x, kind=kind, binary=binary: raw.DenseBincount(
                input=x, size=tf.constant(5, x.dtype), weights=tf.constant([], tf.int32), binary_output=binary
            ),
            kind.of([[1, 3, 1, 7], [0, 0, 4, 4]]),
            label=f"{label}-2d{'-binary' * binary}",
        )
op("DenseBincount", i32.of([[1, 3], [0, 0]]), i32.of(4), f32.of([[0.5, 2], [3, 4]]), label="weights")
op("HistogramFixedWidth", f32(20, low=-1, high=6), value_range=[0.0, 5.0], nbins=5)
op("HistogramFixedWidth", i32(20, low=-1, high=6), value_range=[0, 5], nbins=5, label="i32")
op("NthElement", f32(3, 5), n=2)
op("NthElement", f32(3, 5), n=1, reverse=True, label="reverse")
op("InTopK", f32(3, 5), i32.of([0, 2, 4]), k=2)
op("InTopKV2", f32(3, 5), i32.of([0, 2, 4]), k=3)
op("SoftmaxCrossEntropyWithLogits", f32(3, 5), f32(3, 5, low=0, high=1))
op("SparseSoftmaxCrossEntropyWithLogits", f32(3, 5), i32.of([0, 2, 4]))
op("SparseSoftmaxCrossEntropyWithLogits", f32(3, 5), i64.of([0, 2, 4]), label="i64")
op("IsotonicRegression", f32(2, 5))
