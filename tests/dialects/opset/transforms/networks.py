"""Small networks as a lowering from NHWC gives them: Transposes around everything that knows axes by place."""

from __future__ import annotations

from typing import Any

import numpy as np
from running import Model

from stepwell.dialects import opset as o
from stepwell.dialects.types import shape_of

RANDOM = np.random.default_rng(11)
IN, OUT = (0, 3, 1, 2), (0, 2, 3, 1)


def weights(*shape: int) -> np.ndarray:
    return (RANDOM.standard_normal(shape) / np.sqrt(np.prod(shape[1:]))).astype(np.float32)


class Nhwc(Model):
    """A model whose spatial operations stand between Transposes."""

    def channels(self, x: Any) -> int:
        shape = shape_of(x)
        assert shape is not None and isinstance(shape[-1], int)
        return shape[-1]

    def spatial(self, cls: Any, x: Any, *rest: Any, **properties: Any) -> Any:
        return self(o.TransposeOp, self(cls, self(o.TransposeOp, x, IN), *rest, **properties), OUT)

    def conv(self, x: Any, channels: int, kernel: int = 3, stride: int = 1, activation: bool = True) -> Any:
        pads = {"pads_begin": (kernel // 2,) * 2, "pads_end": (kernel // 2,) * 2}
        w = weights(channels, self.channels(x), kernel, kernel)
        x = self.spatial(o.ConvolutionOp, x, w, strides=(stride,) * 2, dilations=(1, 1), **pads)
        x = self(o.AddOp, x, weights(channels))
        return self(o.ReLUOp, x) if activation else x

    def depthwise(self, x: Any, kernel: int = 3) -> Any:
        pads = {"pads_begin": (kernel // 2,) * 2, "pads_end": (kernel // 2,) * 2}
        w = weights(self.channels(x), 1, 1, kernel, kernel)
        x = self.spatial(o.GroupConvolutionOp, x, w, strides=(1, 1), dilations=(1, 1), **pads)
        return self(o.ClampOp, self.norm(x), min=0.0, max=6.0)

    def norm(self, x: Any) -> Any:
        """A batch normalisation as its factors."""
        c = self.channels(x)
        return self(o.AddOp, self(o.MultiplyOp, x, weights(1, 1, 1, c)), weights(c))

    def pool(self, x: Any) -> Any:
        pads = {"pads_begin": (0, 0), "pads_end": (0, 0), "rounding_type": "floor", "auto_pad": "explicit"}
        return self.spatial(o.AvgPool1Op, x, strides=(2, 2), kernel=(2, 2), exclude_pad=True, **pads)

    def head(self, x: Any, classes: int = 5) -> Any:
        x = self(o.ReduceMeanOp, x, [1, 2], keep_dims=False)
        return self(o.SoftMaxOp, self(o.MatMulOp, x, weights(self.channels(x), classes)), axis=1)


def residual(shape: str = "1,8,8,3", blocks: int = 3) -> Any:
    m = Nhwc()
    x = m.conv(m.parameter(shape), 4)
    for _ in range(blocks):
        y = m.conv(m.conv(x, 4), 4, activation=False)
        x = m(o.ReLUOp, m(o.AddOp, x, y))
    return m.result(m.head(x))


def inverted(shape: str = "1,8,8,3") -> Any:
    """MobileNet's inverted residuals, with a Pad before a convolution."""
    m = Nhwc()
    x = m(o.PadOp, m.parameter(shape), [0, 1, 1, 0], [0, 1, 1, 0], np.float32(0), pad_mode="constant")
    x = m.conv(x, 4)
    for _ in range(2):
        y = m.depthwise(m.conv(x, 8, 1))
        x = m(o.AddOp, x, m.conv(y, 4, 1, activation=False))
    return m.result(m.head(x))


def inception(shape: str = "1,8,8,3") -> Any:
    m = Nhwc()
    x = m.conv(m.parameter(shape), 4)
    for _ in range(2):
        x = m(o.ConcatOp, [m.conv(x, 2, 1), m.conv(m.conv(x, 2, 1), 3), m.conv(x, 2)], axis=-1)
        x = m.pool(x)
    return m.result(m.head(x))


def unet(shape: str = "1,8,8,3") -> Any:
    m = Nhwc()
    a = m.conv(m.parameter(shape), 4)
    b = m.conv(m.pool(a), 6)
    c = m.conv(m.pool(b), 8)
    for skip, channels in ((b, 6), (a, 4)):
        half = {"mode": "nearest", "shape_calculation_mode": "scales", "coordinate_transformation_mode": "asymmetric"}
        scales = np.asarray([2, 2], np.float32)
        c = m(o.InterpolateOp, c, scales, [1, 2], nearest_mode="floor", **half)
        c = m.conv(m(o.ConcatOp, [c, skip], axis=3), channels)
    return m.result(m.conv(c, 2, 1, activation=False))


def squeezed(shape: str = "1,8,8,3", flat: bool = False) -> Any:
    """Squeeze and excitation: a factor for each channel, from means that keep their axes or get them back."""
    m = Nhwc()
    x = m.conv(m.parameter(shape), 8)
    for _ in range(2):
        s = m(o.ReduceMeanOp, x, [1, 2], keep_dims=not flat)
        if flat:
            s = m(o.ReshapeOp, s, [-1, 1, 1, 8], special_zero=False)
        s = m(o.SigmoidOp, m.conv(m.conv(s, 2, 1), 8, 1, activation=False))
        x = m.conv(m(o.MultiplyOp, x, s), 8)
    return m.result(m.head(x))


def shuffled(shape: str = "1,8,8,3") -> Any:
    """ShuffleNet: the channels are cut in two, and taken in turns."""
    m = Nhwc()
    x = m.conv(m.parameter(shape), 8)
    left, right = m(o.SplitOp, x, np.int64(-1), num_splits=2)
    right = m.conv(m.depthwise(m.conv(right, 4, 1)), 4, 1)
    x = m(o.ConcatOp, [left, right], axis=-1)
    x = m(o.TransposeOp, m(o.ReshapeOp, x, [-1, 8, 8, 2, 4], special_zero=False), [0, 1, 2, 4, 3])
    x = m(o.ReshapeOp, x, [-1, 8, 8, 8], special_zero=False)
    return m.result(m.head(m.conv(x, 4)))


NETWORKS = {
    "residual": residual,
    "inverted": inverted,
    "inception": inception,
    "unet": unet,
    "squeezed": squeezed,
    "squeezed-flat": lambda shape="1,8,8,3": squeezed(shape, True),
    "shuffled": shuffled,
}
"""The networks by name."""
LEFT = {"unet": 2}
"""Transposes that must stay: one at the input, and what its output is."""
