"""Convolutions and their transposes, in both layouts and with every padding."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f16, f32, f64, i32, i64, raw, tf

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

FIRST = {4: [0, 3, 1, 2], 5: [0, 4, 1, 2, 3]}
LAST = {4: [0, 2, 3, 1], 5: [0, 2, 3, 4, 1]}


def spread(spatial, channels_last=True):
    """The attribute of strides or dilations for sizes of the spatial axes."""
    return [1, *spatial, 1] if channels_last else [1, 1, *spatial]


CONV2D = {
    # label: input (N, H, W, C), filter (H, W, C / groups, O), strides, padding, dilations
    "plain": ((1, 5, 6, 2), (3, 3, 2, 4), (1, 1), "SAME", (1, 1)),
    "valid": ((2, 5, 6, 2), (3, 2, 2, 3), (1, 1), "VALID", (1, 1)),
    "even": ((1, 6, 5, 2), (2, 4, 2, 3), (1, 1), "SAME", (1, 1)),
    "strided": ((1, 7, 6, 2), (3, 3, 2, 3), (2, 2), "SAME", (1, 1)),
    "strides": ((1, 7, 9, 2), (3, 3, 2, 3), (2, 3), "SAME", (1, 1)),
    "strided-valid": ((1, 7, 6, 2), (3, 3, 2, 3), (2, 2), "VALID", (1, 1)),
    "wide-stride": ((1, 7, 7, 1), (2, 2, 1, 2), (3, 3), "SAME", (1, 1)),
    "dilated": ((1, 7, 8, 2), (3, 3, 2, 3), (1, 1), "SAME", (2, 2)),
    "dilations": ((1, 9, 8, 2), (3, 2, 2, 3), (1, 1), "VALID", (2, 3)),
    "one": ((1, 4, 4, 3), (1, 1, 3, 2), (1, 1), "VALID", (1, 1)),
    "one-strided": ((1, 5, 5, 3), (1, 1, 3, 2), (2, 2), "SAME", (1, 1)),
    "groups": ((1, 5, 5, 4), (3, 3, 2, 6), (1, 1), "SAME", (1, 1)),
    "whole": ((1, 4, 5, 2), (4, 5, 2, 3), (1, 1), "VALID", (1, 1)),
    "large": ((1, 3, 3, 1), (5, 5, 1, 2), (1, 1), "SAME", (1, 1)),
}
for label, (x, w, strides, padding, dilations) in CONV2D.items():
    more = {"strides": spread(strides), "padding": padding, "dilations": spread(dilations)}
    # How many groups data of unknown channels have is known at run time alone, where OpenVINO refuses more than one.
    forms = "static" if label == "groups" else "static dynamic"
    op("Conv2D", f32(*x), f32(*w).known(*w) if label == "groups" else f32(*w), **more, label=label, forms="static")
    case(
        "Conv2D",
        lambda x, w=w, more=more: raw.Conv2D(input=x, filter=filled(w), **more),
        f32(*x),
        label=f"{label}-constant",
        forms=forms,
    )
    other = {"strides": spread(strides, False), "padding": padding, "dilations": spread(dilations, False)}
    case(
        "Conv2D",
        lambda x, w=w, other=other: raw.Conv2D(input=x, filter=filled(w), data_format="NCHW", **other),
        f32(x[0], x[3], x[1], x[2]),
        forms=forms,
        label=f"{label}-nchw",
        oracle=lambda x, w=w, more=more: _first(raw.Conv2D(input=_last(x), filter=filled(w), **more)),
    )
case(
    "Conv2D",
    lambda x: raw.Conv2D(input=x, filter=filled((3, 3, 2, 6)), strides=[1, 1, 1, 1], padding="SAME"),
    f32(1, 5, 5, 4).known(None, None, None, 4),
    label="groups-of-unknown-sizes",
)
EXPLICIT = [0, 0, 1, 2, 0, 3, 0, 0]
op(
    "Conv2D",
    f32(1, 5, 6, 2),
    f32(3, 3, 2, 4),
    strides=[1, 2, 1, 1],
    padding="EXPLICIT",
    explicit_paddings=EXPLICIT,
    label="explicit",
)
case(
    "Conv2D",
    lambda x: raw.Conv2D(
        input=x,
        filter=filled((3, 3, 2, 4)),
        strides=[1, 1, 2, 1],
        padding="EXPLICIT",
        explicit_paddings=[0, 0, 0, 0, 1, 2, 0, 3],
        data_format="NCHW",
    ),
    f32(1, 2, 5, 6),
    label="explicit-nchw",
    oracle=lambda x: _first(
        raw.Conv2D(
            input=_last(x),
            filter=filled((3, 3, 2, 4)),
            strides=[1, 2, 1, 1],
            padding="EXPLICIT",
            explicit_paddings=EXPLICIT,
        )
    ),
)
op("Conv2D", f16(1, 5, 6, 2), f16(3, 3, 2, 4), strides=[1, 1, 1, 1], padding="SAME", label="f16", rtol=0.01)
op("Conv2D", f64(1, 5, 6, 2), f64(3, 3, 2, 4), strides=[1, 1, 1, 1], padding="SAME", label="f64")
op("Conv2D", i32(1, 5, 6, 2), i32(3, 3, 2, 4), strides=[1, 1, 1, 1], padding="SAME", label="i32")
case(
    "Conv2D",
    lambda x, b: tf.nn.relu(
        tf.nn.bias_add(raw.Conv2D(input=x, filter=filled((3, 3, 2, 4)), strides=[1, 1, 1, 1], padding="SAME"), b)
    ),
    f32(1, 4, 4, 2),
    f32(4),
    label="bias-relu",
)
case("Conv2D", lambda x: tf.nn.conv1d(x, filled((3, 2, 4)), 1, "SAME"), f32(2, 6, 2), label="of-1d")
case(
    "Conv2D", lambda x: tf.nn.conv1d(x, filled((3, 2, 4)), 1, "VALID", dilations=2), f32(2, 8, 2), label="of-1d-dilated"
)
case("Conv2D", lambda x: tf.nn.atrous_conv2d(x, filled((3, 3, 2, 4)), 2, "SAME"), f32(1, 8, 8, 2), label="atrous")

DEPTHWISE = {
    "plain": ((1, 5, 6, 3), (3, 3, 3, 1), (1, 1), "SAME", (1, 1)),
    "multiplier": ((2, 5, 6, 3), (3, 2, 3, 2), (1, 1), "VALID", (1, 1)),
    "strided": ((1, 7, 6, 2), (3, 3, 2, 1), (2, 2), "SAME", (1, 1)),
    "strided-even": ((1, 6, 6, 2), (2, 2, 2, 3), (2, 2), "SAME", (1, 1)),
    "dilated": ((1, 7, 8, 2), (3, 3, 2, 1), (1, 1), "SAME", (2, 2)),
    "dilations": ((1, 9, 8, 2), (3, 3, 2, 2), (1, 1), "VALID", (2, 3)),
    "one-channel": ((1, 4, 4, 1), (3, 3, 1, 4), (1, 1), "SAME", (1, 1)),
}
for label, (x, w, strides, padding, dilations) in DEPTHWISE.items():
    more = {"strides": spread(strides), "padding": padding, "dilations": spread(dilations)}
    op("DepthwiseConv2dNative", f32(*x), f32(*w), **more, label=label, forms="static")
    case(
        "DepthwiseConv2dNative",
        lambda x, w=w, more=more: raw.DepthwiseConv2dNative(input=x, filter=filled(w), **more),
        f32(*x),
        label=f"{label}-constant",
        forms="static dynamic",
    )
    other = {"strides": spread(strides, False), "padding": padding, "dilations": spread(dilations, False)}
    case(
        "DepthwiseConv2dNative",
        lambda x, w=w, o=other: raw.DepthwiseConv2dNative(input=x, filter=filled(w), data_format="NCHW", **o),
        f32(x[0], x[3], x[1], x[2]),
        label=f"{label}-nchw",
        oracle=lambda x, w=w, more=more: _first(raw.DepthwiseConv2dNative(input=_last(x), filter=filled(w), **more)),
    )
op(
    "DepthwiseConv2dNative",
    f32(1, 5, 6, 2),
    f32(3, 3, 2, 2),
    strides=[1, 1, 1, 1],
    padding="EXPLICIT",
    explicit_paddings=[0, 0, 1, 2, 0, 3, 0, 0],
    label="explicit",
    forms="static",
)
op(
    "DepthwiseConv2dNative",
    f64(1, 5, 6, 2),
    f64(3, 3, 2, 2),
    strides=[1, 1, 1, 1],
    padding="SAME",
    label="f64",
    forms="static",
)

CONV3D = {
    "plain": ((1, 4, 5, 6, 2), (3, 3, 3, 2, 4), (1, 1, 1), "SAME", (1, 1, 1)),
    "valid": ((2, 4, 5, 6, 2), (1, 3, 2, 2, 3), (1, 1, 1), "VALID", (1, 1, 1)),
    "strided": ((1, 5, 7, 6, 2), (3, 3, 3, 2, 3), (2, 1, 3), "SAME", (1, 1, 1)),
    "dilated": ((1, 5, 7, 8, 1), (2, 3, 3, 1, 2), (1, 1, 1), "VALID", (1, 1, 1)),
}
for label, (x, w, strides, padding, dilations) in CONV3D.items():
    more = {"strides": spread(strides), "padding": padding, "dilations": spread(dilations)}
    op("Conv3D", f32(*x), f32(*w), **more, label=label, forms="static")
    case(
        "Conv3D",
        lambda x, w=w, more=more: raw.Conv3D(input=x, filter=filled(w), **more),
        f32(*x),
        label=f"{label}-constant",
    )
    other = {"strides": spread(strides, False), "padding": padding, "dilations": spread(dilations, False)}
    case(
        "Conv3D",
        lambda x, w=w, other=other: raw.Conv3D(input=x, filter=filled(w), data_format="NCDHW", **other),
        f32(x[0], x[4], *x[1:4]),
        label=f"{label}-ncdhw",
        oracle=lambda x, w=w, more=more: _first(raw.Conv3D(input=_last(x), filter=filled(w), **more)),
    )

TRANSPOSED = {
    # label: result (N, H, W, C), filter (H, W, C, O), gradient's sizes, strides, padding, dilations
    "plain": ((1, 5, 6, 2), (3, 3, 2, 4), (5, 6), (1, 1), "SAME", (1, 1)),
    "valid": ((2, 7, 8, 2), (3, 2, 2, 3), (5, 7), (1, 1), "VALID", (1, 1)),
    "strided": ((1, 8, 6, 2), (3, 3, 2, 3), (4, 3), (2, 2), "SAME", (1, 1)),
    "strided-odd": ((1, 7, 5, 2), (3, 3, 2, 3), (4, 3), (2, 2), "SAME", (1, 1)),
    "strided-valid": ((1, 9, 7, 2), (3, 3, 2, 3), (4, 3), (2, 2), "VALID", (1, 1)),
    "strided-rest": ((1, 10, 8, 2), (3, 3, 2, 3), (4, 3), (2, 2), "VALID", (1, 1)),
    "strides": ((1, 8, 9, 1), (2, 4, 1, 3), (4, 3), (2, 3), "SAME", (1, 1)),
    "small-kernel": ((1, 8, 8, 1), (2, 2, 1, 2), (3, 3), (3, 3), "SAME", (1, 1)),
    "dilated": ((1, 7, 8, 2), (3, 3, 2, 3), (7, 8), (1, 1), "SAME", (2, 2)),
    "dilated-valid": ((1, 9, 9, 2), (3, 3, 2, 3), (5, 5), (1, 1), "VALID", (2, 2)),
}
for label, (size, w, spatial, strides, padding, dilations) in TRANSPOSED.items():
    more = {"strides": spread(strides), "padding": padding, "dilations": spread(dilations)}
    gradient = f32(size[0], *spatial, w[3])
    if dilations == (1, 1):
        op("Conv2DBackpropInput", f32(*w), gradient, input_sizes=list(size), **more, label=label, forms="static")
    case(
        "Conv2DBackpropInput",
        lambda y, w=w, size=size, more=more: raw.Conv2DBackpropInput(
            input_sizes=list(size), filter=filled(w), out_backprop=y, **more
        ),
        gradient,
        label=f"{label}-constant",
    )
    case(
        "Conv2DBackpropInput",
        lambda y, w=w, size=size, s=strides, p=padding, d=dilations: raw.Conv2DBackpropInput(
            input_sizes=[size[0], size[3], size[1], size[2]],
            filter=filled(w),
            out_backprop=y,
            strides=spread(s, False),
            padding=p,
            dilations=spread(d, False),
            data_format="NCHW",
        ),
        f32(size[0], w[3], *spatial),
        label=f"{label}-nchw",
        oracle=lambda y, w=w, size=size, more=more: _first(
            raw.Conv2DBackpropInput(input_sizes=list(size), filter=filled(w), out_backprop=_last(y), **more)
        ),
    )
op(
    "Conv2DBackpropInput",
    i32.of([1, 8, 6, 2]),
    f32(3, 3, 2, 3),
    f32(1, 4, 3, 3),
    strides=[1, 2, 2, 1],
    padding="SAME",
    label="sizes-input",
    forms="static",
)
case(
    "Conv2DBackpropInput",
    lambda x, y: raw.Conv2DBackpropInput(
        input_sizes=tf.shape(x), filter=filled((3, 3, 2, 3)), out_backprop=y, strides=[1, 2, 2, 1], padding="SAME"
    ),
    f32(1, 7, 6, 2),
    f32(1, 4, 3, 3),
    label="sizes-computed",
)
op(
    "Conv2DBackpropInput",
    f32(3, 3, 2, 3),
    f32(1, 5, 4, 3),
    input_sizes=[1, 8, 6, 2],
    strides=[1, 2, 2, 1],
    padding="EXPLICIT",
    explicit_paddings=[0, 0, 1, 2, 2, 2, 0, 0],
    label="explicit",
    forms="static",
)
case(
    "Conv2DBackpropInput",
    lambda x: tf.nn.conv2d_transpose(x, filled((3, 3, 2, 3)), [tf.shape(x)[0], 8, 6, 2], 2),
    f32(2, 4, 3, 3),
    label="batch-computed",
)
for label, w, more, padding in (
    ("multiple", (3, 3, 2, 3), (0, 0), "SAME"),
    ("multiple-small", (1, 2, 2, 3), (0, 0), "SAME"),
    ("multiple-less", (3, 4, 2, 3), (-1, 0), "SAME"),
    ("multiple-more", (3, 5, 2, 3), (1, 3), "VALID"),
    ("multiple-spare", (2, 3, 2, 3), (1, 2), "VALID"),
):
    case(
        "Conv2DBackpropInput",
        lambda x, w=w, more=more, padding=padding: tf.nn.conv2d_transpose(
            x,
            filled(w),
            tf.stack([tf.shape(x)[0], tf.shape(x)[1] * 2 + more[0], 2 * tf.shape(x)[2] + more[1], 2]),
            2,
            padding,
        ),
        f32(2, 4, 3, 3),
        label=label,
    )
case(
    "Conv2DBackpropInput",
    lambda x: tf.nn.conv1d_transpose(x, filled((3, 2, 3)), [2, 8, 2], 2),
    f32(2, 4, 3),
    label="of-1d",
)
TRANSPOSED_3D = {
    "plain": ((1, 4, 5, 6, 2), (3, 3, 3, 2, 3), (4, 5, 6), (1, 1, 1), "SAME"),
    "strided": ((1, 4, 6, 5, 2), (3, 3, 3, 2, 3), (2, 3, 3), (2, 2, 2), "SAME"),
    "valid": ((1, 5, 7, 5, 1), (3, 3, 3, 1, 2), (2, 3, 2), (2, 2, 2), "VALID"),
}
for label, (size, w, spatial, strides, padding) in TRANSPOSED_3D.items():
    more = {"strides": spread(strides), "padding": padding}
    case(
        "Conv3DBackpropInputV2",
        lambda y, w=w, size=size, more=more: raw.Conv3DBackpropInputV2(
            input_sizes=list(size), filter=filled(w), out_backprop=y, **more
        ),
        f32(size[0], *spatial, w[4]),
        label=label,
    )
    case(
        "Conv3DBackpropInputV2",
        lambda y, w=w, size=size, s=strides, p=padding: raw.Conv3DBackpropInputV2(
            input_sizes=[size[0], size[4], *size[1:4]],
            filter=filled(w),
            out_backprop=y,
            strides=spread(s, False),
            padding=p,
            data_format="NCDHW",
        ),
        f32(size[0], w[4], *spatial),
        label=f"{label}-ncdhw",
        oracle=lambda y, w=w, size=size, more=more: _first(
            raw.Conv3DBackpropInputV2(input_sizes=list(size), filter=filled(w), out_backprop=_last(y), **more)
        ),
    )
op(
    "Conv3DBackpropInputV2",
    i64.of([1, 4, 6, 5, 2]),
    f32(3, 3, 3, 2, 3),
    f32(1, 2, 3, 3, 3),
    strides=[1, 2, 2, 2, 1],
    padding="SAME",
    label="sizes-input",
    forms="static",
)
op("Dilation2D", f32(1, 5, 6, 2), f32(3, 2, 2), strides=[1, 1, 1, 1], rates=[1, 1, 1, 1], padding="SAME")
op(
    "Dilation2D",
    f32(1, 7, 8, 2),
    f32(3, 2, 2),
    strides=[1, 2, 1, 1],
    rates=[1, 2, 2, 1],
    padding="VALID",
    label="valid",
)


def filled(shape):
    """A constant filter with numbers that differ."""
    count = 1
    for size in shape:
        count *= size
    return tf.constant([((7 * i) % 23 - 11) / 8 for i in range(count)], shape=shape, dtype=tf.float32)


def _first(x):
    return tf.transpose(x, FIRST[x.shape.rank])


def _last(x):
    return tf.transpose(x, LAST[x.shape.rank])


def fused(node):
    """A Conv2D as what TensorFlow's own optimiser makes of one with a bias and an activation behind it."""
    if node.op == "Conv2D":
        node.op = "_FusedConv2D"
        node.attr["fused_ops"].list.s.extend([b"BiasAdd", b"LeakyRelu"])
        node.attr["num_args"].i = 1
        node.attr["TArgs"].list.type.append(1)
        node.input.append("b")


PLAIN = {"strides": [1, 2, 1, 1], "padding": "SAME"}
case(
    "_FusedConv2D",
    lambda x, b: tf.identity(raw.Conv2D(input=x, filter=filled((3, 3, 2, 4)), **PLAIN), name="y"),
    f32(1, 5, 6, 2),
    f32(4),
    edit=fused,
    outputs=["y:0"],
    oracle=lambda x, b: tf.identity(
        tf.nn.leaky_relu(raw.Conv2D(input=x, filter=filled((3, 3, 2, 4)), **PLAIN) + b, 0.2), name="z"
    ),
)
op(
    "FusedPadConv2D",
    f32(1, 5, 6, 2),
    f32(3, 3, 2, 4),
    paddings=[[0, 0], [2, 1], [1, 1], [0, 0]],
    mode="REFLECT",
    strides=[1, 1, 1, 1],
    padding="VALID",
    forms="static",
)
op(
    "FusedResizeAndPadConv2D",
    f32(1, 5, 6, 2),
    f32(3, 3, 2, 4),
    size=[8, 9],
    paddings=[[0, 0], [1, 1], [2, 0], [0, 0]],
    mode="SYMMETRIC",
    strides=[1, 1, 1, 1],
    padding="VALID",
    forms="static",
)
op("Conv", f32(1, 5, 6, 2), f32(3, 3, 2, 4), strides=[1, 1, 1, 1], padding="SAME", forms="static")
for padding, sizes in (("SAME", (4, 3)), ("VALID", (3, 2))):
    op(
        "DepthwiseConv2dNativeBackpropInput",
        f32(3, 3, 2, 2),
        f32(1, *sizes, 4),
        input_sizes=[1, 8, 6, 2],
        strides=[1, 2, 2, 1],
        padding=padding,
        label=padding.lower(),
        forms="static",
    )
