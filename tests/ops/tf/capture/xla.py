"""Operators of XLA in graphs, and one of TensorFlow Addons, which TensorFlow's CPU does not run."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np

from tests.ops.tf.capture.define import Family, f32, i32, raw, tf

FAMILY = Family()
case = FAMILY.case


def message(**fields: list[int]) -> bytes:
    """A protobuf message of lists of small numbers, by the numbers of the fields behind an underscore."""
    return b"".join(
        bytes([int(name.rpartition("_")[2]) << 3 | 2, len(items), *items]) for name, items in fields.items() if items
    )


def dot(lhs: list[int], rhs: list[int], lhs_batch: list[int], rhs_batch: list[int]) -> bytes:
    return message(contract_1=lhs, contract_2=rhs, batch_3=lhs_batch, batch_4=rhs_batch)


DOTS = {
    "ij,jk->ik": ((2, 3), (3, 4), dot([1], [0], [], [])),
    "ij,kj->ik": ((2, 3), (4, 3), dot([1], [1], [], [])),
    "bij,bjk->bik": ((2, 3, 4), (2, 4, 5), dot([2], [1], [0], [0])),
    "i,i->": ((3,), (3,), dot([0], [0], [], [])),
    "ij,kl->ijkl": ((2, 3), (4, 2), dot([], [], [], [])),
    "ijb,bjk->bik": ((2, 3, 4), (4, 3, 5), dot([1], [1], [2], [0])),
}
for equation, (a, b, numbers) in DOTS.items():
    case(
        "XlaDotV2",
        lambda x, y, n=numbers: _xla().xla_dot_v2(
            lhs=x, rhs=y, dimension_numbers=n, precision_config=b"", preferred_element_type="float32"
        ),
        f32(*a),
        f32(*b),
        oracle=lambda x, y, e=equation: tf.einsum(e, x, y),
        label=equation,
        forms="static",
    )


def convolution(rank: int) -> bytes:
    """Channels last, with filters of the form spatial, in, out."""
    spatial = list(range(1, rank - 1))
    singles = {7: 0, 8: rank - 1, 3: rank - 2, 4: rank - 1, 9: 0, 10: rank - 1}
    repeated = {11: spatial, 6: [i - 1 for i in spatial], 12: spatial}
    return b"".join(bytes([field << 3, value]) for field, value in singles.items()) + b"".join(
        bytes([field << 3 | 2, len(items), *items]) for field, items in repeated.items()
    )


for strides, padding, dilations, groups in (
    ((1, 1), "VALID", (1, 1), 1),
    ((1, 1), "SAME", (1, 1), 1),
    ((2, 1), "VALID", (1, 1), 1),
    ((1, 1), "VALID", (2, 2), 1),
    ((1, 1), "SAME", (1, 1), 2),
):
    pads = [[1, 1], [1, 1]] if padding == "SAME" else [[0, 0], [0, 0]]
    more = {"window_strides": list(strides), "padding": pads, "rhs_dilation": list(dilations)}
    case(
        "XlaConvV2",
        lambda x, w, more=more, g=groups: _xla().xla_conv_v2(
            lhs=x,
            rhs=w,
            lhs_dilation=[1, 1],
            feature_group_count=g,
            dimension_numbers=convolution(4),
            precision_config=b"",
            preferred_element_type="float32",
            **more,
        ),
        f32(1, 6, 7, 4),
        f32(3, 3, 4 // groups, 6),
        oracle=lambda x, w, s=strides, p=padding, d=dilations: (
            raw.Conv2D(input=x, filter=w, strides=[1, *s, 1], padding=p, dilations=[1, *d, 1])
            if d == (1, 1)
            else tf.nn.conv2d(x, w, s, p, dilations=d)
        ),
        label=f"{strides}{padding}{dilations}{groups}".replace(" ", ""),
        forms="static",
    )

case(
    "XlaConvV2",
    lambda x, w: _xla().xla_conv_v2(
        lhs=x,
        rhs=w,
        window_strides=[1, 1],
        padding=[[1, 1], [2, 1]],
        lhs_dilation=[2, 3],
        rhs_dilation=[1, 1],
        feature_group_count=1,
        dimension_numbers=convolution(4),
        precision_config=b"",
        preferred_element_type="float32",
    ),
    f32(1, 4, 3, 2),
    f32(3, 2, 2, 5),
    oracle=lambda x, w: tf.nn.conv2d(
        raw.StridedSliceGrad(shape=[1, 7, 7, 2], begin=[0, 0, 0, 0], end=[1, 7, 7, 2], strides=[1, 2, 3, 1], dy=x),
        w,
        1,
        [[0, 0], [1, 1], [2, 1], [0, 0]],
    ),
    label="data-dilated",
    forms="static",
)
case(
    "XlaConvV2",
    lambda x, w: _xla().xla_conv_v2(
        lhs=x,
        rhs=w,
        window_strides=[1, 2],
        padding=[[-1, 0], [1, -2]],
        lhs_dilation=[1, 1],
        rhs_dilation=[1, 1],
        feature_group_count=1,
        # Data [H, N, W, C], filters [O, H, I, W], result [C, W, N, H].
        dimension_numbers=bytes([56, 1, 64, 3, 24, 2, 32, 0, 72, 2, 80, 0, 90, 2, 0, 2, 50, 2, 1, 3, 98, 2, 3, 1]),
        precision_config=b"",
        preferred_element_type="float32",
    ),
    f32(6, 1, 8, 2),
    f32(5, 3, 2, 2),
    oracle=lambda x, w: tf.transpose(
        tf.nn.conv2d(
            tf.transpose(x, [1, 0, 2, 3])[:, 1:, :-2],
            tf.transpose(w, [1, 3, 2, 0]),
            [1, 2],
            [[0, 0], [0, 0], [1, 0], [0, 0]],
        ),
        [3, 2, 0, 1],
    ),
    label="layouts",
    forms="static",
)

STEPS = np.array([[[2, 3], [1, 1]], [[4, 0], [3, 2]], [[1, 2], [0, 4]]])
PARENTS = np.array([[[0, 0], [0, 0]], [[0, 1], [1, 0]], [[1, 0], [0, 1]]])


def beams(lengths: list[int], end: int) -> np.ndarray:
    """The steps of each beam, followed from its end to its start; the end token behind its first."""
    found = np.full(STEPS.shape, end, np.int32)
    for batch, beam in np.ndindex(STEPS.shape[1:]):
        parent = beam
        for step in reversed(range(min(len(STEPS), lengths[batch]))):
            found[step, batch, beam] = STEPS[step, batch, parent]
            parent = PARENTS[step, batch, parent]
        ended = np.flatnonzero(found[:, batch, beam] == end)
        if len(ended):
            found[ended[0] :, batch, beam] = end
    return found


for lengths, end in (([3, 3], 9), ([3, 2], 4), ([1, 3], 0)):
    case(
        "Addons>GatherTree",
        lambda steps, parents, length, token: raw.StridedSlice(input=steps, begin=parents, end=length, strides=token),
        i32.of(STEPS).rankless(),
        i32.of(PARENTS).rankless(),
        i32.of(lengths).rankless(),
        i32.of(end).rankless(),
        given={"steps": [3, 2, 2], "parents": [3, 2, 2], "length": [2], "token": []},
        rename={"StridedSlice": "Addons>GatherTree"},
        oracle=lambda steps, parents, length, token, n=lengths, e=end: tf.identity(tf.constant(beams(n, e))),
        label=f"{''.join(map(str, lengths))}-{end}",
    )


def _xla() -> Any:
    return importlib.import_module("tensorflow.compiler.tf2xla.ops.gen_xla_ops")
